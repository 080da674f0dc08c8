#include "core/store/planned_row.h"

#include "core/store/planned_detail.h"

namespace tactful::store {

Result<data::PlannedMessage> messageAt(const Statement& row)
{
    data::PlannedMessage message;
    message.customer = row.integer(0);
    message.arm = static_cast<data::Arm>(row.integer(1));
    message.perceived = row.real(2);
    message.reveal = row.real(3);
    message.score = row.real(4);
    message.scoreUnsoftened = row.real(5);
    message.softened = row.flag(6);
    message.basis = row.string(7);
    message.basisReason = row.string(8);
    message.whyLine = row.string(9);
    message.sendDay = {static_cast<std::int32_t>(row.integer(10))};
    message.sendHour = static_cast<int>(row.integer(11));
    message.expectedExtraMinor = row.real(12);
    message.unsubscribeRisk = row.real(13);
    message.softenedToLearn = row.flag(15);
    if (!readDetail(row.text(14), message))
        return Error{ErrorCode::BadFile,
                     "A planned message cannot be read. Plan the campaign again, or restore a backup."};
    return message;
}

}  // namespace tactful::store
