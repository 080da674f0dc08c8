#include "core/steps/fact_switch_step.h"

#include "core/steps/edit_log.h"
#include "core/steps/fact_use.h"
#include "core/store/fact_switches.h"

#include <nlohmann/json.hpp>

namespace tactful::steps {

Result<bool> setFactUsed(Session& session, data::CustomerId customer, const std::string& factKey, bool used)
{
    SessionParts& parts = session.parts();
    if (!factSwitch(factKey))
        return Error{ErrorCode::BadInput,
                     "This cannot be switched. Say bought, interval, aisles, hours or town.", "fact"};
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const auto was = store::switchFact(parts.book, customer, factKey, used, now());
    if (!was) return was;
    const nlohmann::json payload{{"customer", customer}, {"fact", factKey}, {"used", used}};
    if (auto ok = logEdit(parts, "use-fact", payload.dump(), "owner"); !ok) return ok.error();
    if (auto ok = transaction->commit(); !ok) return ok.error();
    return was;
}

}  // namespace tactful::steps
