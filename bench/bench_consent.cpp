#include "core/base/random.h"
#include "core/consent/country_rules.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

/// \file
/// How long do the rules of the law take for a large shop? Prints wall time and the processor's own, which is
/// what counts on a busy machine.

using namespace tactful;
using namespace tactful::consent;

namespace {

constexpr int customers = 200'000;
constexpr int eventsEach = 3;
constexpr int rounds = 5;
constexpr std::array<const char*, 10> countries{"DE", "FR", "GB", "US", "CA", "AU", "JP", "IT", "ES", ""};

struct Clock {
    std::chrono::steady_clock::time_point wall = std::chrono::steady_clock::now();
    std::clock_t cpu = std::clock();

    void print(const char* what, long answers) const
    {
        const double wallMs =
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - wall).count();
        const double cpuMs = 1000.0 * static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC;
        std::printf("%-44s %8.1f ms wall %8.1f ms CPU   (%ld)\n", what, wallMs / rounds, cpuMs / rounds,
                    answers / rounds);
    }
};

data::ConsentEvent eventOf(Random& random, std::int64_t id, Day today)
{
    data::ConsentEvent event;
    event.id = id;
    event.action = random.chance(0.7) ? data::ConsentAction::Given : data::ConsentAction::Withdrawn;
    event.type = data::ConsentType::Express;
    event.at = Instant{(today.number - random.between(0, 1500)) * 86'400LL};
    event.recordedAt = *event.at;
    event.method = random.chance(0.5) ? data::CaptureMethod::WebForm : data::CaptureMethod::Import;
    if (random.chance(0.7)) event.wording = "Yes, send me offers";
    return event;
}

}  // namespace

int main()
{
    const auto rules = RuleBook::builtIn();
    if (!rules) {
        std::fprintf(stderr, "%s\n", rules.error().detail.c_str());
        return 1;
    }
    Random random(20261129);
    SendFacts send;
    send.sendDay = *parseIsoDay("2026-11-22");
    send.shop.optOutOfferedAtCheckout = true;
    std::vector<std::vector<data::ConsentEvent>> ledger(customers);
    std::vector<ContactFacts> contacts(customers);
    for (int at = 0; at < customers; ++at) {
        ContactFacts& contact = contacts[static_cast<std::size_t>(at)];
        contact.country = countries[static_cast<std::size_t>(random.between(0, 9))];
        if (random.chance(0.7))
            contact.lastPurchase = send.sendDay - static_cast<std::int32_t>(random.between(0, 1200));
        contact.addressFromSale = contact.lastPurchase.has_value();
        for (int event = 0; event < eventsEach; ++event)
            ledger[static_cast<std::size_t>(at)].push_back(eventOf(random, event + 1, send.sendDay));
    }
    std::printf("%d customers, %d events of the ledger each; mean of %d rounds\n", customers, eventsEach,
                rounds);
    const Clock deriving;
    long given = 0;
    for (int round = 0; round < rounds; ++round)
        for (std::size_t at = 0; at < contacts.size(); ++at) {
            contacts[at].email = consentState(ledger[at], data::Purpose::EmailMarketing, send.sendDay);
            given += contacts[at].email.status == ConsentStatus::Given ? 1 : 0;
        }
    deriving.print("where everybody stands, from the ledger", given);
    const Clock judging;
    long mailed = 0;
    for (int round = 0; round < rounds; ++round)
        for (const ContactFacts& contact : contacts) {
            send.usesProfiling = mayProfile(contact, *rules).may;
            mailed += judge(contact, send, *rules).mayBeWritten() ? 1 : 0;
        }
    judging.print("every rule of every customer's country", mailed);
    return 0;
}
