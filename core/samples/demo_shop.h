#pragma once

#include "core/base/day.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/data/imported.h"
#include "core/data/settings.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

/// \file
/// What does a believable shop look like, so that everything can be tried without anybody's real data?
///
/// Hearth & Heron sells gifts and homeware in Britain. Every row comes from a simulation with a fixed seed:
/// customers come and drop out as in the BG/NBD model (Fader, Hardie and Lee 2005), spend as in the
/// Gamma-Gamma model (Fader and Hardie 2013), each have a taste over the aisles (Dirichlet), some a habit
/// that runs out at a personal interval, and all of them know when Christmas is. docs/demo-shop.md says what
/// is in it. No person, street or town is real: addresses end in reserved names (RFC 2606) and telephone
/// numbers are the ones that Ofcom keeps for drama.

namespace tactful::samples {

inline constexpr Day demoLastDay{20731};  ///< 2026-10-05, a Monday
inline constexpr int demoDays = 1096;     ///< three years of sales, the last day included

struct DemoOptions {
    std::uint64_t seed = 20261005;
    int customers = 4338;  ///< 1 to 1,000,000
    Day lastDay = demoLastDay;

    /// BadInput names the field that is out of range.
    Status check() const;
};

/// Where the rows go. An error it returns ends the run and is handed on.
using DemoSink = std::function<Status(data::ImportedRow&&)>;

/// Name, addresses and statements of the shop; `demo` is true.
data::ShopSettings demoSettings();

/// All rows of the shop, one at a time: products, then customers, then orders from the oldest to the newest.
///
/// Every customer is spoken of by an external id and an e-mail address or telephone number that nobody else
/// has, so that a book makes exactly `options.customers` of them. Orders are complete: their lines add up to
/// their total. The same options give the same rows on every run. Only a compact plan is held, about
/// 250 bytes a customer, never the rows.
/// \return BadInput from options.check(); NotFound if the machine does not know Europe/London; Cancelled; or
///   what the sink returned.
Status generateDemo(const DemoOptions& options, const DemoSink& sink, Job& job);

/// External ids of the customers who asked for a pause (GDPR art. 18). An imported row cannot say that, so
/// whoever stores the shop applies it afterwards.
std::vector<std::string> pausedDemoCustomers(const DemoOptions& options);

}  // namespace tactful::samples
