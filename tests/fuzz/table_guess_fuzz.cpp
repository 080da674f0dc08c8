#include "core/imports/table_guess.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/rows_check.h"

/// \file
/// From bytes that may be a table to its delimiter, its header and its rows.

using namespace tactful;
using tactful::tests::fuzzCheck;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = std::make_shared<const std::string>(reinterpret_cast<const char*>(data), size);
    const auto nothingKnown = [](std::span<const std::string_view>) { return false; };
    const imports::TableGuess guess = imports::guessTable(*bytes, false, nothingKnown);
    fuzzCheck(guess.headerLine >= 1, "a header is on some line");
    fuzzCheck(guess.delimiter != '\n' && guess.delimiter != '\r', "a delimiter is no line end");
    tests::checkRowsOf({"table.csv", bytes}, tests::anyShop());
    return 0;
}
