#pragma once

#include <string>

/// \file
/// What the ledger keeps of an event beside what decides where somebody stands: kept apart from
/// data::ConsentEvent because nobody but its own proof needs it.

namespace tactful::data {

/// Empty or false where not known: of what files say, always.
struct ConsentDetail {
    bool bundled = false;          ///< saying yes was a condition of something else (GDPR art. 7(4))
    bool specialCategory = false;  ///< the words named delicate data, such as health (GDPR art. 9(2)(a))
    std::string language;          ///< of the wording, BCP 47 primary tag
    std::string country;           ///< whose law held then, ISO 3166-1 alpha-2
    std::string controller;        ///< legal name of the shop as it was then
    std::string evidenceDigest;    ///< BLAKE2b-256 of the file that proves it, hexadecimal
    std::string actor;             ///< who entered it
    std::string noticeDigest;      ///< BLAKE2b-256 of the text of the privacy notice, hexadecimal

    bool operator==(const ConsentDetail&) const = default;
};

}  // namespace tactful::data
