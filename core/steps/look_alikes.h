#pragma once

#include "core/data/ids.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Which customers look as if they were one person? Never sure enough to merge them unasked. Seen by the
/// steps alone.
///
/// Only customers who share a key are compared (blocking, after Fellegi and Sunter 1969 and Christen 2012): a
/// telephone, a name with a postcode, or an e-mail address after typing variants are taken out. A key that
/// more than a few share says nothing of a person (a counter's telephone, "none@…") and is passed over, so
/// the work grows with the number of customers and not with its square.

namespace tactful::steps {

/// What is compared of one customer, in memory alone. Texts as they are on file; empty where not known.
struct LookedAt {
    data::CustomerId customer = 0;
    std::string name;
    std::string postcode;
    std::string phone;
    std::string email;
};

/// What agrees.
enum class Likeness : unsigned {
    Name = 1,
    Postcode = 2,
    Phone = 4,
    NearEmail = 8,  ///< the same but for dots, "+tag" or a slip in a well-known domain
};

struct LookAlikes {
    data::CustomerId first = 0;  ///< below `second`
    data::CustomerId second = 0;
    unsigned agrees = 0;  ///< of Likeness

    bool has(Likeness likeness) const { return (agrees & static_cast<unsigned>(likeness)) != 0; }
};

/// What agrees of two, as Likeness.
unsigned agreementOf(const LookedAt& one, const LookedAt& other);

/// Likeliest first: by how much agrees, then by number.
std::vector<LookAlikes> lookAlikes(const std::vector<LookedAt>& customers);

/// The address under which typing variants meet: lower case; without "+tag"; for Gmail without dots; a
/// well-known domain for one that differs from it by one slip (a letter too many, too few, wrong or swapped).
std::string emailWithoutVariants(std::string_view email);

}  // namespace tactful::steps
