#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/base/time_zone.h"
#include "core/samples/catalogue.h"
#include "core/samples/demo_shop.h"
#include "core/samples/shopper.h"
#include "core/samples/visit.h"

#include <cstdint>
#include <span>
#include <vector>

/// \file
/// Who bought what, and when: the whole history of the demo shop in compact form.

namespace tactful::samples {

inline constexpr std::int64_t firstOrderNumber = 1001;

struct History {
    Catalogue catalogue;
    std::vector<Shopper> shoppers;
    std::vector<Visit> visits;  ///< by time; the order number is the index + firstOrderNumber
    std::vector<BasketLine> lines;
    TimeZone zone = TimeZone::utc();

    std::span<const BasketLine> linesOf(const Visit& visit) const
    {
        return std::span(lines).subspan(visit.firstLine, visit.lineCount);
    }
    Bill billOf(const Visit& visit) const;
};

/// Plans everything. BadInput from options.check(); NotFound if the machine does not know Europe/London;
/// Cancelled.
Result<History> makeHistory(const DemoOptions& options, Job& job);

}  // namespace tactful::samples
