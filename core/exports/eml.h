#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/data/message.h"

#include <string>
#include <string_view>

/// \file
/// One message as a file that any mail program opens (RFC 5322, RFC 2045 to 2047): to look at, not to send.

namespace tactful::exports {

struct EmlEnvelope {
    std::string fromName;
    std::string fromAddress;
    std::string toAddress;
    Instant date;
};

/// multipart/alternative, quoted-printable, headers encoded where they are not ASCII, CRLF. The same message
/// gives the same bytes. BadInput if an address has no @ or holds a line break.
Result<std::string> emlOf(const data::Message& message, const EmlEnvelope& envelope);

/// Lines of at most 76 characters, CRLF between them (RFC 2045, 6.7).
std::string quotedPrintable(std::string_view text);
/// The text itself if it is plain ASCII, else encoded words of at most 75 characters (RFC 2047), folded.
std::string encodedHeader(std::string_view text);

}  // namespace tactful::exports
