#include "core/samples/shopper.h"

#include "core/base/text.h"
#include "core/samples/draw.h"
#include "core/samples/streams.h"

#include <array>
#include <span>

namespace tactful::samples {
namespace {

using data::PersonalField;

// Ofcom, "Telephone numbers for drama purposes (TV, Radio etc)": a thousand numbers each.
constexpr std::array<std::string_view, 16> dramaPrefixes{
    "+447700900", "+441632960", "+442079460", "+441134960", "+441144960", "+441154960",
    "+441164960", "+441174960", "+441184960", "+441214960", "+441314960", "+441414960",
    "+441514960", "+441614960", "+441914980", "+442920180"};
constexpr std::int32_t numbersPerPrefix = 1000;

struct StoryShare {
    ConsentStory story;
    double share;
};
using Shares = std::span<const StoryShare>;

constexpr StoryShare buyerShares[] = {
    {ConsentStory::CheckoutYes, 41.0},   {ConsentStory::SignUpForm, 17.0},
    {ConsentStory::DoubleOptIn, 10.0},   {ConsentStory::CheckoutNo, 10.0},
    {ConsentStory::UnprovenImport, 6.0}, {ConsentStory::Withdrawn, 5.5},
    {ConsentStory::NotAsked, 2.5},       {ConsentStory::Bounced, 1.8},
    {ConsentStory::PrecheckedBox, 1.2},  {ConsentStory::NeverConfirmed, 1.2},
    {ConsentStory::SignedPaper, 1.0},    {ConsentStory::Objected, 0.9},
    {ConsentStory::Renewed, 0.6},        {ConsentStory::Expired, 0.5},
    {ConsentStory::Complained, 0.4},     {ConsentStory::Invalidated, 0.3},
    {ConsentStory::Deceased, 0.1}};
constexpr StoryShare germanBuyerShares[] = {
    {ConsentStory::DoubleOptIn, 48.0},   {ConsentStory::CheckoutYes, 20.0}, {ConsentStory::CheckoutNo, 14.0},
    {ConsentStory::NeverConfirmed, 6.0}, {ConsentStory::Withdrawn, 6.0},    {ConsentStory::SignUpForm, 6.0}};
constexpr StoryShare canadianBuyerShares[] = {
    {ConsentStory::ImpliedPurchase, 58.0}, {ConsentStory::SignUpForm, 18.0},
    {ConsentStory::CheckoutNo, 9.0},       {ConsentStory::Withdrawn, 7.0},
    {ConsentStory::UnprovenImport, 5.0},   {ConsentStory::Objected, 3.0}};
constexpr StoryShare subscriberShares[] = {
    {ConsentStory::DoubleOptIn, 42.0},   {ConsentStory::SignUpForm, 28.0},
    {ConsentStory::SignedPaper, 7.0},    {ConsentStory::Withdrawn, 8.0},
    {ConsentStory::NeverConfirmed, 7.0}, {ConsentStory::UnprovenImport, 5.0},
    {ConsentStory::Bounced, 3.0}};
constexpr StoryShare canadianSubscriberShares[] = {{ConsentStory::ImpliedInquiry, 70.0},
                                                   {ConsentStory::SignUpForm, 30.0}};

Shares sharesFor(const Shopper& shopper)
{
    const std::string_view country = countries()[shopper.country].code;
    if (country == "CA")
        return shopper.subscriberOnly ? Shares(canadianSubscriberShares) : Shares(canadianBuyerShares);
    if (shopper.subscriberOnly) return subscriberShares;
    return country == "DE" ? Shares(germanBuyerShares) : Shares(buyerShares);
}

ConsentStory drawStory(Shares shares, Random& random)
{
    return shares[drawIndex(
                      shares, [](const StoryShare& share) { return share.share; }, random)]
        .story;
}

PicksStory drawPicks(ConsentStory story, Random& random)
{
    const double luck = random.uniform();
    const bool form = story == ConsentStory::SignUpForm || story == ConsentStory::DoubleOptIn;
    if (form && luck < 0.60) return PicksStory::Given;
    if (luck > 0.98) return PicksStory::Refused;
    return luck > 0.95 ? PicksStory::Objected : PicksStory::NotAsked;
}

template <class Words>
std::uint8_t anyOf(const Words& words, Random& random)
{
    if (words.empty()) return 0;
    return static_cast<std::uint8_t>(random.between(0, static_cast<std::int64_t>(words.size()) - 1));
}

std::uint16_t nameCode(std::size_t group, std::uint8_t index)
{
    return static_cast<std::uint16_t>(group * 256 + index);
}

/// "O'Riordan" → "oriordan": what people put before the @.
std::string mailWord(std::string_view name)
{
    std::string word;
    for (const char c : foldForSearch(name))
        if (c >= 'a' && c <= 'z') word += c;
    return word;
}

std::string postcodeFrom(std::string_view pattern, Random& random)
{
    std::string text;
    for (const char c : pattern) {
        if (c == '9')
            text += static_cast<char>('0' + random.between(0, 9));
        else if (c == 'A')
            text += static_cast<char>('A' + random.between(0, 25));
        else
            text += c;
    }
    return text;
}

void addAddress(const Shopper& shopper, data::PersonalFields& person, Random& random)
{
    const Country& country = countries()[shopper.country];
    if (!shopper.hasAddress || country.towns.empty()) return;
    const std::string street(country.streets[shopper.street]);
    const std::string number = std::to_string(shopper.houseNumber);
    person[PersonalField::Street] = country.numberFirst ? number + " " + street : street + " " + number;
    person[PersonalField::City] = country.towns[shopper.town];
    person[PersonalField::Postcode] = postcodeFrom(country.postcode, random);
    if (!country.provinces.empty())
        person[PersonalField::Province] = country.provinces[anyOf(country.provinces, random)];
}

/// Most are grown up; very few are not, and those must never be profiled.
std::string birthdayFrom(Random& random)
{
    const int year = random.chance(0.01) ? 2010 : static_cast<int>(random.between(1938, 2003));
    const int month = static_cast<int>(random.between(1, 12));
    const int day = static_cast<int>(random.between(1, 28));
    return isoDay(dayFromCivil({year, month, day}).value());
}

}  // namespace

Shopper ShopperMaker::make(std::uint64_t index)
{
    Random random = streamOf(m_seed, Stream::Person, index);
    Shopper shopper;
    shopper.details = random.bits();
    drawAddress(shopper, random);
    shopper.subscriberOnly = index != featuredShopper && random.chance(0.085);
    if (index == featuredShopper) {
        shopper.firstName = nameCode(2, 0);
        shopper.lastName = nameCode(2, 0);
        shopper.country = 0;
        shopper.town = 0;
        shopper.street = 3;
        shopper.story = ConsentStory::SignUpForm;
        shopper.picks = PicksStory::Given;
    } else {
        drawName(shopper, random);
        drawContact(shopper, random);
        shopper.story = shopper.hasEmail ? drawStory(sharesFor(shopper), random) : ConsentStory::NotAsked;
        if (shopper.hasEmail) shopper.picks = drawPicks(shopper.story, random);
        shopper.paused = random.chance(0.0035);
    }
    shopper.namesake = m_namesakes[{shopper.firstName, shopper.lastName}]++;
    return shopper;
}

void ShopperMaker::drawName(Shopper& shopper, Random& random)
{
    const auto weights = countries()[shopper.country].origins;
    const std::size_t group = drawIndex(weights, random);
    const std::size_t family = random.chance(0.08) ? drawIndex(weights, random) : group;
    shopper.firstName = nameCode(group, anyOf(nameGroups()[group].firstNames, random));
    shopper.lastName = nameCode(family, anyOf(nameGroups()[family].lastNames, random));
}

void ShopperMaker::drawAddress(Shopper& shopper, Random& random)
{
    const auto share = [](const Country& country) { return country.share; };
    shopper.country = static_cast<std::uint8_t>(drawIndex(countries(), share, random));
    const Country& country = countries()[shopper.country];
    shopper.town = anyOf(country.towns, random);
    shopper.street = anyOf(country.streets, random);
    shopper.houseNumber = static_cast<std::uint16_t>(random.between(1, 148));
}

void ShopperMaker::drawContact(Shopper& shopper, Random& random)
{
    shopper.domain = anyOf(mailDomains(), random);
    shopper.separator = static_cast<std::uint8_t>(random.between(0, 2));
    const double luck = random.uniform();
    const bool british = countries()[shopper.country].code == "GB";
    const bool phoneLeft = m_phonesGiven < numbersPerPrefix * static_cast<std::int32_t>(dramaPrefixes.size());
    if (british && phoneLeft && luck < 0.22) {
        shopper.phone = m_phonesGiven++;
        shopper.hasEmail = luck >= 0.022 || shopper.subscriberOnly;
    }
    shopper.hasAddress = !shopper.subscriberOnly && random.chance(0.97);
}

std::string_view firstNameOf(const Shopper& shopper)
{
    return nameGroups()[shopper.firstName / 256].firstNames[shopper.firstName % 256];
}

std::string_view lastNameOf(const Shopper& shopper)
{
    return nameGroups()[shopper.lastName / 256].lastNames[shopper.lastName % 256];
}

std::string emailOf(const Shopper& shopper)
{
    if (!shopper.hasEmail) return {};
    std::string address =
        mailWord(firstNameOf(shopper)) + "._-"[shopper.separator] + mailWord(lastNameOf(shopper));
    if (shopper.namesake > 0) address += std::to_string(shopper.namesake + 1);
    return address + "@" + std::string(mailDomains()[shopper.domain]);
}

std::string phoneOf(const Shopper& shopper)
{
    if (shopper.phone < 0) return {};
    // 617 and 1000 have no common factor: every number of a block comes up once, in no visible order.
    const std::int32_t number = shopper.phone % numbersPerPrefix * 617 % numbersPerPrefix;
    const std::string digits = std::to_string(number + numbersPerPrefix).substr(1);
    return std::string(dramaPrefixes[static_cast<std::size_t>(shopper.phone / numbersPerPrefix)]) + digits;
}

std::string externalIdOf(std::uint64_t index)
{
    return std::to_string(7210448300985ULL + 137 * index);
}

data::PersonalFields personOf(const Shopper& shopper)
{
    Random random(shopper.details);
    data::PersonalFields person;
    // Newsletter sign-ups often leave no name.
    if (!shopper.subscriberOnly || random.chance(0.45)) {
        person[PersonalField::FirstName] = firstNameOf(shopper);
        person[PersonalField::LastName] = lastNameOf(shopper);
    }
    person[PersonalField::Email] = emailOf(shopper);
    person[PersonalField::Phone] = phoneOf(shopper);
    addAddress(shopper, person, random);
    if (shopper.hasAddress && random.chance(0.02))
        person[PersonalField::Company] = std::string(lastNameOf(shopper)) + " & Co";
    if (random.chance(0.08)) person[PersonalField::Birthday] = birthdayFrom(random);
    return person;
}

}  // namespace tactful::samples
