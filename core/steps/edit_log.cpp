#include "core/steps/edit_log.h"

#include "core/base/text.h"
#include "core/store/logbook.h"

namespace tactful::steps {

Status logEdit(SessionParts& parts, std::string_view action, std::string_view payload, std::string_view by)
{
    if (trim(by).empty())
        return Error{ErrorCode::BadInput, "Say who does this: the logbook keeps the name.", "by"};
    return store::appendToLogbook(parts.book.database(), now(), trim(by), action, payload);
}

}  // namespace tactful::steps
