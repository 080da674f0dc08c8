#include "app/cli/command_line.h"
#include "core/base/text.h"
#include "core/data/campaign.h"
#include "core/steps/customer_step.h"

#include <memory>

namespace tactful::cli {
namespace {

void tell(const steps::CustomerProfile& profile)
{
    say("Customer " + profile.customer.publicId());
    for (std::size_t i = 0; i < data::personalFieldCount; ++i)
        if (!profile.person.values[i].empty())
            say("  " + std::string(data::personalFieldNames[i]) + ": " + profile.person.values[i]);
    if (!profile.customer.country.empty()) say("  country: " + profile.customer.country);
    say("Orders " + groupedNumber(profile.orders) + ", spent " + profile.spent);
    if (profile.firstOrder && profile.lastOrder)
        say("First " + isoDay(*profile.firstOrder) + ", last " + isoDay(*profile.lastOrder) + ", stage " +
            std::string(nameOf(profile.stage)));
    say(profile.mayMailSentence);
    if (!profile.mayProfile) say("Purchases may not be used to choose what they get.");
    for (const data::ConsentEvent& event : profile.consents)
        say("  " + (event.at ? isoInstant(*event.at) : std::string("no date            ")) + "  " +
            std::string(nameOf(event.purpose)) + " " + std::string(nameOf(event.action)) + " (" +
            event.source + (event.provable() ? ", proof on file)" : ")"));
}

struct CustomerCommand {
    std::string action;
    std::string who;
};

Status show(steps::Session& session, const std::string& who)
{
    const auto profile = steps::showCustomer(session, who, std::nullopt);
    if (!profile) return profile.error();
    tell(*profile);
    return {};
}

Status erase(steps::Session& session, const std::string& who)
{
    if (auto ok = steps::eraseCustomer(session, who); !ok) return ok;
    say("Erased. Past orders stay as sales of nobody; the address is never written to again.");
    return {};
}

}  // namespace

void addCustomer(CommandLine& line)
{
    auto values = std::make_shared<CustomerCommand>();
    CLI::App& command = line.add(
        "customer", "One person: what is known, and taking them out", [&line, values](Job&) -> Status {
            auto session = line.openBook();
            if (!session) return session.error();
            return values->action == "show" ? show(*session, values->who) : erase(*session, values->who);
        });
    line.takesBook(command);
    command.add_option("ACTION", values->action, "show or erase")
        ->required()
        ->check(CLI::IsMember({"show", "erase"}));
    command.add_option("CUSTOMER", values->who, "The shop's own id, the book's number, or an e-mail address")
        ->required();
}

}  // namespace tactful::cli
