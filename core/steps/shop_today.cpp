#include "core/steps/shop_today.h"

#include "core/store/sales.h"

namespace tactful::steps {

Result<Day> shopToday(SessionParts& parts, std::optional<Day> asked)
{
    if (asked) return *asked;
    if (parts.settings.demo) {
        const auto days = store::saleDays(parts.book);
        if (!days) return days.error();
        if (*days) return (*days)->last;
    }
    return parts.zone.dayOf(now());
}

}  // namespace tactful::steps
