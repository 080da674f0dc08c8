#include "core/steps/list_log.h"

#include "core/steps/edit_log.h"

#include <nlohmann/json.hpp>

namespace tactful::steps {

Status logFile(SessionParts& parts, std::string_view action, std::string_view payload,
               const std::function<Status()>& finish)
{
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = logEdit(parts, action, payload, "owner"); !ok) return ok;
    if (auto ok = finish(); !ok) return ok;
    return transaction->commit();
}

Status logList(SessionParts& parts, std::string_view list, std::int64_t customers,
               const std::function<Status()>& finish)
{
    const nlohmann::json payload{{"list", list}, {"customers", customers}};
    return logFile(parts, "save-list", payload.dump(), finish);
}

}  // namespace tactful::steps
