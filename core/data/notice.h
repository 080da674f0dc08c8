#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// \file
/// Something core has to say: as data that a window can put into any language, and in English.

namespace tactful::data {

struct Notice {
    std::string code;                  ///< a stable word, such as "shared-address"
    std::vector<std::string> names;    ///< what is put in as it is: files, columns, services
    std::vector<std::int64_t> counts;  ///< what is counted
    std::string sentence;              ///< plain English; never holds personal data
};

}  // namespace tactful::data
