#pragma once

#include <filesystem>

/// \file
/// Do customers order at hours and weekdays of their own?

namespace tactful::bench {

/// Learns from the orders of Online Retail before 1 October 2011 and prints how well those after it were
/// foretold. False if the file cannot be read.
bool judgeOrderTimes(const std::filesystem::path& onlineRetail);

}  // namespace tactful::bench
