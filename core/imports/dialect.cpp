#include "core/imports/dialect.h"

namespace tactful::imports {

std::string_view nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "UTF-8";
    case Encoding::BrokenUtf8:
        return "UTF-8 with damaged letters";
    case Encoding::Utf16Le:
        return "UTF-16 LE";
    case Encoding::Utf16Be:
        return "UTF-16 BE";
    case Encoding::Windows1252:
        return "Windows-1252";
    }
    return "";
}

std::string_view nameOf(LineEnd lineEnd)
{
    switch (lineEnd) {
    case LineEnd::Lf:
        return "LF";
    case LineEnd::CrLf:
        return "CRLF";
    case LineEnd::Cr:
        return "CR";
    }
    return "";
}

}  // namespace tactful::imports
