#include "core/steps/look_alikes.h"

#include "core/base/digest.h"
#include "core/base/parallel.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <tuple>

namespace tactful::steps {
namespace {

constexpr std::size_t mostSharing = 6;  // so many customers may share a key that says something
constexpr std::size_t phoneDigits = 9;  // the last ones: country and trunk codes are written in many ways
constexpr std::size_t customersPerBlock = 2048;

/// Domains where most people have their address. Some are one slip from another and yet right.
constexpr std::array<std::string_view, 27> wellKnown{
    "gmail.com",      "ymail.com",   "mail.com",   "email.com",  "hotmail.com", "hotmail.co.uk",
    "hotmail.fr",     "outlook.com", "outlook.de", "outlook.fr", "live.com",    "live.co.uk",
    "msn.com",        "icloud.com",  "me.com",     "yahoo.com",  "yahoo.co.uk", "yahoo.de",
    "yahoo.fr",       "aol.com",     "gmx.de",     "gmx.net",    "web.de",      "t-online.de",
    "btinternet.com", "orange.fr",   "proton.me"};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

/// One letter added, dropped, replaced, or swapped with its neighbour.
bool isOneSlip(std::string_view a, std::string_view b)
{
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1 || a == b) return false;
    std::size_t same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    const std::string_view restA = a.substr(same);
    const std::string_view restB = b.substr(same);
    if (a.size() < b.size()) return restA == restB.substr(1);
    if (restA.substr(1) == restB.substr(1)) return true;
    return restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] &&
           restA.substr(2) == restB.substr(2);
}

std::string wellKnownDomain(std::string_view domain)
{
    if (domain == "googlemail.com") return "gmail.com";
    if (std::find(wellKnown.begin(), wellKnown.end(), domain) != wellKnown.end()) return std::string(domain);
    for (const std::string_view known : wellKnown)
        if (known.size() > 6 && isOneSlip(domain, known)) return std::string(known);
    return std::string(domain);
}

/// "anna lee" of "Lee, ANNA".
std::string plainName(std::string_view name)
{
    std::vector<std::string> words(1);
    for (const char c : foldForSearch(name))
        if (isLetter(c))
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    if (words.back().empty()) words.pop_back();
    std::sort(words.begin(), words.end());
    return words.size() < 2 ? std::string() : join(words, " ");  // "Anna" alone is half the town
}

std::string plainPostcode(std::string_view postcode)
{
    std::string plain;
    for (const char c : foldForSearch(postcode))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) plain += c;
    return plain.size() < 3 ? std::string() : plain;
}

std::string plainPhone(std::string_view phone)
{
    std::string digits;
    for (const char c : phone)
        if (c >= '0' && c <= '9') digits += c;
    if (digits.size() < 6) return {};
    return digits.size() > phoneDigits ? digits.substr(digits.size() - phoneDigits) : digits;
}

/// Fingerprint of a text; 0 for nothing.
std::uint64_t printOf(std::string_view kind, std::string_view text)
{
    if (text.empty()) return 0;
    Digester digester;
    digester.addField(kind);
    digester.add(text);
    const Digest digest = digester.finish();
    std::uint64_t print = 0;
    for (std::size_t i = 0; i < 8; ++i)
        print = print << 8 | digest[i];
    return print;
}

/// What is compared, as fingerprints: nothing personal is kept beyond the block that makes them.
struct Prints {
    data::CustomerId customer = 0;
    std::uint64_t name = 0;
    std::uint64_t postcode = 0;
    std::uint64_t phone = 0;
    std::uint64_t email = 0;
};

Prints printsOf(const LookedAt& customer)
{
    const std::string name = plainName(customer.name);
    return {customer.customer, printOf("name", name), printOf("postcode", plainPostcode(customer.postcode)),
            printOf("phone", plainPhone(customer.phone)),
            printOf("email", emailWithoutVariants(customer.email))};
}

unsigned agreementOf(const Prints& a, const Prints& b)
{
    const auto agrees = [](std::uint64_t x, std::uint64_t y, Likeness likeness) {
        return x != 0 && x == y ? static_cast<unsigned>(likeness) : 0U;
    };
    return agrees(a.name, b.name, Likeness::Name) | agrees(a.postcode, b.postcode, Likeness::Postcode) |
           agrees(a.phone, b.phone, Likeness::Phone) | agrees(a.email, b.email, Likeness::NearEmail);
}

struct Keyed {
    std::uint64_t key = 0;
    std::size_t place = 0;  ///< among the customers

    auto operator<=>(const Keyed&) const = default;
};

void addPairs(std::vector<Keyed>& keyed, std::vector<std::pair<std::size_t, std::size_t>>& pairs)
{
    std::sort(keyed.begin(), keyed.end());
    for (auto at = keyed.begin(); at != keyed.end();) {
        const auto end =
            std::find_if(at, keyed.end(), [key = at->key](const Keyed& each) { return each.key != key; });
        if (static_cast<std::size_t>(end - at) <= mostSharing)
            for (auto one = at; one != end; ++one)
                for (auto other = one + 1; other != end; ++other)
                    pairs.emplace_back(one->place, other->place);
        at = end;
    }
}

/// How much agrees: a name with anything counts more than any one thing alone.
int weightOf(const LookAlikes& pair)
{
    return std::popcount(pair.agrees) + (pair.has(Likeness::Name) ? 1 : 0);
}

}  // namespace

std::string emailWithoutVariants(std::string_view email)
{
    const std::string lower = lowerAscii(trim(email));
    const std::size_t at = lower.rfind('@');
    if (at == std::string::npos || at == 0) return {};
    std::string local = lower.substr(0, at);
    const std::string domain = wellKnownDomain(std::string_view(lower).substr(at + 1));
    if (const std::size_t plus = local.find('+'); plus != std::string::npos && plus > 0) local.resize(plus);
    if (domain == "gmail.com") std::erase(local, '.');
    return local + "@" + domain;
}

unsigned agreementOf(const LookedAt& one, const LookedAt& other)
{
    return agreementOf(printsOf(one), printsOf(other));
}

std::vector<LookAlikes> lookAlikes(const std::vector<LookedAt>& customers)
{
    std::vector<Prints> prints(customers.size());
    parallelFor(customers.size(), customersPerBlock, 0, [&](std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end; ++at)
            prints[at] = printsOf(customers[at]);
    });
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::vector<Keyed> keyed;
    const auto addBlocks = [&](auto keyOf) {
        keyed.clear();
        for (std::size_t at = 0; at < prints.size(); ++at)
            if (const std::uint64_t key = keyOf(prints[at]); key != 0) keyed.push_back({key, at});
        addPairs(keyed, pairs);
    };
    addBlocks([](const Prints& each) { return each.phone; });
    addBlocks([](const Prints& each) { return each.email; });
    addBlocks([](const Prints& each) {
        return each.name != 0 && each.postcode != 0 ? std::rotl(each.name, 17) ^ each.postcode : 0;
    });
    std::vector<LookAlikes> found;
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    for (const auto& [one, other] : pairs) {
        const auto [first, second] = std::minmax(prints[one].customer, prints[other].customer);
        found.push_back({first, second, agreementOf(prints[one], prints[other])});
    }
    std::sort(found.begin(), found.end(), [](const LookAlikes& a, const LookAlikes& b) {
        return std::tuple(-weightOf(a), a.first, a.second) < std::tuple(-weightOf(b), b.first, b.second);
    });
    return found;
}

}  // namespace tactful::steps
