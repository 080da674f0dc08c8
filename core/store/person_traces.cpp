#include "core/store/person_traces.h"

#include "core/base/text.h"
#include "core/store/address_index.h"
#include "core/store/personal_fields.h"

#include <algorithm>

namespace tactful::store {
namespace {

namespace fs = std::filesystem;
using data::PersonalField;

constexpr std::size_t shortestName = 5;
constexpr std::size_t longestPart = 60;

/// What the shop says of itself in plain text, in small letters: a customer called Rose is not found in it.
Result<std::string> shopsWords(Database& database)
{
    std::string all;
    Statement query(database,
                    "SELECT name || ' ' || aisle || ' ' || brand || ' ' || description || ' ' || tags "
                    "|| ' ' || handle || ' ' || sku FROM product "
                    "UNION ALL SELECT value FROM setting UNION ALL SELECT name FROM campaign");
    const auto ok = query.forEach([&all](Statement& row) { all.append(row.text(0)).append("\n"); });
    if (!ok) return ok.error();
    return lowerAscii(all);
}

std::string digitsOf(std::string_view phone)
{
    std::string digits;
    for (const char c : phone)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

void add(std::vector<std::string>& values, const std::string& value, std::size_t shortest)
{
    if (value.size() >= shortest) values.push_back(value);
}

/// A long note is looked for by its beginning and its end.
void addNote(std::vector<std::string>& values, const std::string& note)
{
    if (note.size() <= longestPart) return add(values, note, shortestName);
    values.push_back(note.substr(0, longestPart));
    values.push_back(note.substr(note.size() - longestPart));
}

void makeUnique(std::vector<std::string>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::vector<Path> filesBeside(const Path& book)
{
    std::vector<Path> files;
    std::error_code ignored;
    const std::string start = utf8Path(book.filename());
    const Path folder = book.has_parent_path() ? book.parent_path() : Path(".");
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        if (!startsWith(utf8Path(entry.path().filename()), start)) continue;
        if (entry.is_regular_file(ignored)) files.push_back(entry.path());
        if (!entry.is_directory(ignored)) continue;
        for (const auto& inside : fs::directory_iterator(entry.path(), ignored))
            if (inside.is_regular_file(ignored)) files.push_back(inside.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

}  // namespace

Result<PersonTraces> PersonTraces::gather(Book& book, std::span<const data::CustomerId> records)
{
    const auto words = shopsWords(book.database());
    if (!words) return words.error();
    PersonTraces traces;
    for (const data::CustomerId record : records) {
        if (auto ok = traces.addValues(book, record, *words); !ok) return ok.error();
        if (auto ok = traces.addSealed(book, record); !ok) return ok.error();
    }
    const auto keys = book.keys().wrappedKeys();
    if (!keys) return keys.error();
    for (const WrappedKey& key : *keys)
        if (std::find(records.begin(), records.end(), key.customer) != records.end())
            traces.m_sealed.emplace_back(key.key.begin(), key.key.end());
    makeUnique(traces.m_values);
    makeUnique(traces.m_sealed);
    return traces;
}

void PersonTraces::addName(const std::string& name, const std::string& shopsWords)
{
    if (name.size() < shortestName) return;
    if (shopsWords.find(lowerAscii(name)) != std::string::npos)
        ++m_ambiguous;
    else
        m_values.push_back(name);
}

Status PersonTraces::addValues(Book& book, data::CustomerId record, const std::string& shopsWords)
{
    const auto person = personalFields(book, record);
    // Somebody whose key is gone can be erased all the same; there is nothing to look for.
    if (!person) return {};
    const auto& fields = *person;
    add(m_values, fields[PersonalField::Email], shortestName);
    add(m_values, fields[PersonalField::Phone], shortestName);
    add(m_values, digitsOf(fields[PersonalField::Phone]), 7);
    add(m_values, fields[PersonalField::Street], shortestName);
    addNote(m_values, fields[PersonalField::Note]);
    for (const PersonalField name :
         {PersonalField::FirstName, PersonalField::LastName, PersonalField::Company})
        addName(fields[name], shopsWords);
    const std::string whole = fields[PersonalField::FirstName] + " " + fields[PersonalField::LastName];
    if (whole.size() >= 2 * shortestName - 2) addName(whole, shopsWords);
    for (const std::string& said : {whole, fields[PersonalField::Street], fields[PersonalField::Note]})
        if (said.size() >= shortestName) m_said.insert(said);
    return {};
}

Status PersonTraces::addSealed(Book& book, data::CustomerId record)
{
    Statement query(book.database(), "SELECT ciphertext FROM sealed_field WHERE customer = ?1 "
                                     "UNION ALL SELECT evidence FROM consent_event WHERE customer = ?1 "
                                     "AND evidence IS NOT NULL");
    const auto ok = query.bind(record).forEach([this](Statement& row) {
        const Blob sealed = row.blob(0);
        m_sealed.emplace_back(reinterpret_cast<const char*>(sealed.data()), sealed.size());
    });
    if (!ok) return ok;
    return {};
}

Result<AbsenceProof> searchForTraces(Book& book, const PersonTraces& traces)
{
    std::vector<std::string> forms;
    for (const std::string& value : traces.values())
        for (std::string& form : encodingsOf(value))
            forms.push_back(std::move(form));
    makeUnique(forms);
    const ByteSearch plain(forms);
    const ByteSearch sealed(traces.sealed());
    const Path bookPath = book.path();
    const Path keysPath = keysPathOf(bookPath);
    AbsenceProof proof;
    proof.values = std::ssize(traces.values());
    proof.ambiguous = traces.ambiguous();
    for (const Path& file : filesBeside(bookPath)) {
        auto found = plain.isInFile(file, proof.bytes);
        const bool isBooks = file.parent_path() == bookPath.parent_path() &&
                             (file == bookPath || file == keysPath ||
                              utf8Path(file.filename()) == utf8Path(bookPath.filename()) + "-wal");
        std::int64_t again = 0;
        if (found && !*found && isBooks) found = sealed.isInFile(file, again);
        // Windows does not let anybody read a part that is locked; shared memory holds no rows.
        if (!found && utf8Path(file).ends_with("-shm")) continue;
        if (!found) return found.error();
        ++proof.files;
        if (*found) proof.foundIn.push_back(utf8Path(file.filename()));
    }
    return proof;
}

}  // namespace tactful::store
