#pragma once

#include "core/base/day.h"
#include "core/steps/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// \file
/// What is this file, and what would its columns become? Reads, adds nothing; the numbers of rows come from
/// importFiles() with dryRun.

namespace tactful::steps {

struct InspectOptions {
    Path file;                 ///< may go on into a file: "orders.zip/orders.csv", "book.xlsx/Orders"
    std::string format;        ///< one of knownFormats(); empty: recognised by the column names
    std::string columnMap;     ///< text of a column map; empty: none
    bool useMyFormat = true;   ///< a format saved for these columns comes before what is recognised
    std::optional<Day> today;  ///< nothing: today where the shop is

    Status check() const;
};

/// What the values of a field are, for the choice and for its icon.
enum class FieldKind { Text, Personal, FreeText, Date, Amount, Number, YesNo, Code };
std::string_view nameOf(FieldKind kind);

/// Something a column may become.
struct FieldChoice {
    std::string id;  ///< as in a column map, e.g. "ordered_at"; stable
    FieldKind kind = FieldKind::Text;
    bool needed = false;  ///< the file cannot be read without it, or without one like it
};

struct InspectedColumn {
    std::string title;
    std::vector<std::string>
        samples;        ///< first real values, up to three: for the screen only, maybe personal
    std::string field;  ///< id of a FieldChoice; "consent" or "rule": the format uses it so; empty: left out
    double confidence = 0;  ///< 1: the format, the map or the owner says so; less: worked out from the name
    bool unsure = false;    ///< a person must look at it before the file is added
    bool privateText = false;  ///< free text about people: left out unless chosen
};

/// A sheet of a workbook, and the path under which it is inspected and imported.
struct InspectedSheet {
    std::string name;
    Path file;
};

struct InspectedFile {
    std::string file;                    ///< its name without the folder
    std::string sheet;                   ///< of a workbook: the sheet that this is about
    std::vector<InspectedSheet> sheets;  ///< and all that it has
    std::int64_t bytes = 0;
    std::string format;    ///< empty: not recognised
    std::string title;     ///< of the format, for people
    std::string kind;      ///< what a row is: "orders", "customers", "products"
    std::string myFormat;  ///< name of the saved format that is used; empty: none
    int columnsRecognised = 0;
    std::vector<InspectedColumn> columns;
    std::vector<FieldChoice> fields;  ///< what a column of such a file may become, in a sensible order
    std::vector<std::string>
        missing;            ///< ids of fields without which the file cannot be read, and that no column feeds
    std::string columnMap;  ///< the map this was read with, or the one that says the same; empty: a known
                            ///< format as it is

    bool ready() const;  ///< nothing unsure and nothing missing
};

/// The tables that came with a file: of an archive those inside, as paths that go on into it; else the file.
/// BadFile for an archive that is damaged, locked, made to fill a disk, or that holds what is no table.
Result<std::vector<Path>> tablesOf(const Path& file);

/// BadFile for what is no table, NotFound, Io, Cancelled. A file of unknown columns is no error.
Result<InspectedFile> inspectFile(Session& session, const InspectOptions& options, Job& job);

/// Files that came together are read in this order, in whichever they were named or dropped: customers,
/// products, orders, what is not recognised; those of a kind by name.
bool isReadBefore(const InspectedFile& a, const InspectedFile& b);

/// What the owner chose for one column.
struct ColumnChoice {
    std::size_t column = 0;  ///< place in InspectedFile::columns
    std::string field;       ///< id of a FieldChoice; empty: leave it out
};

/// The column map (docs/column-map.md) that reads the file as inspected, with these changes: for
/// ImportOptions::columnMap and InspectOptions::columnMap. What is not chosen stays. Rules and agreements of
/// a known format stay; one of an agreement column that was given another use goes.
Result<std::string> columnMapOf(const InspectedFile& file, const std::vector<ColumnChoice>& choices);

/// A mapping that was saved for files with the same set of column names, in any order.
struct MyFormat {
    std::int64_t id = 0;
    std::string name;
    Instant savedAt;
};
Result<std::vector<MyFormat>> myFormats(Session& session);
/// Replaces what was saved for the same columns.
Status saveMyFormat(Session& session, const InspectedFile& file, const std::string& columnMap,
                    const std::string& name);
/// NotFound if there is none.
Status forgetMyFormat(Session& session, std::int64_t id);

}  // namespace tactful::steps
