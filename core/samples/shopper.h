#pragma once

#include "core/base/day.h"
#include "core/base/random.h"
#include "core/data/person.h"
#include "core/samples/people_words.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

/// \file
/// Who is a customer of the demo shop: name, address, and what they agreed to, in a few bytes.

namespace tactful::samples {

/// What a customer was asked and what came of it. consent_story.h tells each in events.
enum class ConsentStory : std::uint8_t {
    SignUpForm,      ///< ticked an empty box on the shop's form
    DoubleOptIn,     ///< the same, and confirmed by a link
    NeverConfirmed,  ///< asked for the link and never clicked it
    SignedPaper,     ///< a list at a market stall
    CheckoutYes,     ///< soft opt-in: could say no at the till and did not
    CheckoutNo,
    UnprovenImport,  ///< "yes" in an old list, nobody knows since when
    PrecheckedBox,
    Renewed,  ///< ran out, asked again, said yes
    Expired,
    Invalidated,  ///< the form of that week did not work as it should
    Withdrawn,
    Objected,
    Complained,
    Bounced,
    Deceased,
    ImpliedPurchase,  ///< Canada: each order counts for two years
    ImpliedInquiry,   ///< Canada: a question counts for half a year
    NotAsked,
};

enum class PicksStory : std::uint8_t { NotAsked, Given, Refused, Objected };

struct Shopper {
    std::uint16_t firstName = 0;  ///< group × 256 + index within the group of nameGroups()
    std::uint16_t lastName = 0;   ///< the same
    std::uint16_t namesake = 0;   ///< how many with this name came before
    std::uint16_t houseNumber = 1;
    std::uint8_t country = 0;  ///< index into countries()
    std::uint8_t town = 0;
    std::uint8_t street = 0;
    std::uint8_t domain = 0;
    std::uint8_t separator = 0;
    std::int32_t phone = -1;    ///< index into the numbers kept for drama; -1: none
    std::uint64_t details = 0;  ///< seed of postcode, birthday and the like
    bool hasEmail = true;
    bool hasAddress = true;
    bool subscriberOnly = false;  ///< never ordered
    bool paused = false;          ///< asked for restriction
    ConsentStory story = ConsentStory::NotAsked;
    PicksStory picks = PicksStory::NotAsked;

    // What shopping adds.
    Day since;
    Instant firstOrder;           ///< 1970 while there is none
    std::int32_t orders = 0;      ///< not cancelled
    std::int64_t spentPence = 0;  ///< less refunds
    Instant agreed;               ///< when the story began
    Instant changed;              ///< when it turned
};

/// Draws one shopper after the other, in order: only so can two of one name be told apart.
class ShopperMaker {
public:
    explicit ShopperMaker(std::uint64_t seed) : m_seed(seed) {}

    Shopper make(std::uint64_t index);

private:
    void drawName(Shopper& shopper, Random& random);
    void drawAddress(Shopper& shopper, Random& random);
    void drawContact(Shopper& shopper, Random& random);

    std::uint64_t m_seed;
    std::int32_t m_phonesGiven = 0;
    std::map<std::pair<std::uint16_t, std::uint16_t>, std::uint16_t> m_namesakes;
};

std::string_view firstNameOf(const Shopper& shopper);
std::string_view lastNameOf(const Shopper& shopper);
/// Nobody else's, or empty.
std::string emailOf(const Shopper& shopper);
/// "+447700900123", or empty. Numbers that Ofcom keeps for TV and radio drama.
std::string phoneOf(const Shopper& shopper);
/// "7210448301122": digits like Shopify's own.
std::string externalIdOf(std::uint64_t index);
data::PersonalFields personOf(const Shopper& shopper);

}  // namespace tactful::samples
