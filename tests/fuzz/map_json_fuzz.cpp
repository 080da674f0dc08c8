#include "core/imports/column_map.h"
#include "tests/fuzz/fuzz_check.h"
#include "tests/fuzz/rows_check.h"

/// \file
/// A column map of any text; one that is understood then reads a small table.

using namespace tactful;

namespace {

constexpr const char* table = "Bon;Datum;Kunde;E-Mail;Artikel;Menge;Preis;Art;Newsletter\n"
                              "1;05.04.2026;K1;ana@example.org;T-1;1;24,90;Verkauf;ja\n"
                              "2;31.12.2025 10:30;;;T-2;-1;1.234,50;Retoure;\n"
                              "3;gestern;K2;bob;;x;-;Inventur;nein\n";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    imports::ReadOptions options = tests::anyShop();
    options.mapJson.assign(reinterpret_cast<const char*>(data), size);
    const auto map = imports::parseColumnMap(options.mapJson, "map");
    tests::fuzzCheck(map.ok() || !map.error().detail.empty(), "a refusal says why");
    if (options.mapJson.empty()) return 0;  // no map at all is no map to be read with
    tests::checkRowsOf({"table.csv", std::make_shared<const std::string>(table)}, options);
    return 0;
}
