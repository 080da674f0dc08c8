#include "core/store/erased_list.h"

#include "core/base/text.h"
#include "core/store/erasure.h"
#include "core/store/merged_people.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace tactful::store {
namespace {

constexpr std::string_view title = "Tactful erased 1";
constexpr std::int64_t largest = 256 << 20;
constexpr std::size_t digestDigits = 2 * sizeof(Digest);

using Marks = std::map<Digest, Instant>;

std::optional<Digest> digestOfHex(std::string_view digits)
{
    if (digits.size() != digestDigits) return std::nullopt;
    Digest digest{};
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const char c = digits[i];
        const int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
        if (value < 0) return std::nullopt;
        digest[i / 2] = static_cast<std::uint8_t>(digest[i / 2] << 4 | value);
    }
    return digest;
}

std::string headOf(const vault::BookId& book)
{
    return std::string(title) + " " + hex(book);
}

Result<vault::BookId> bookIdOf(Book& book)
{
    const auto key = book.keys().bookKey();
    if (!key) return key.error();
    return key->book;
}

/// An earlier erasure of the same address stands.
void add(Marks& marks, const ErasedMark& mark)
{
    const auto [place, isNew] = marks.emplace(mark.digest, mark.at);
    if (!isNew) place->second = std::min(place->second, mark.at);
}

Status addOfBook(Database& database, Marks& marks)
{
    Statement query(database, "SELECT digest, at FROM suppression WHERE reason = 'erased'");
    return query.forEach([&marks](Statement& row) { add(marks, {row.bytes<32>(0), {row.integer(1)}}); });
}

std::vector<ErasedMark> marksIn(const Path& file, const vault::BookId& book)
{
    const auto text = readWholeFile(file, largest);
    if (!text) return {};
    const auto lines = split(*text, '\n');
    if (lines.front() != headOf(book)) return {};
    std::vector<ErasedMark> marks;
    for (const auto& line : lines) {
        if (line.size() <= digestDigits) continue;
        const auto digest = digestOfHex(line.substr(0, digestDigits));
        const auto at = parseIsoInstant(line.substr(digestDigits + 1));
        if (digest && at) marks.push_back({*digest, *at});
    }
    return marks;
}

/// Whoever has one of the digests.
Result<std::vector<data::CustomerId>> customersWith(Database& database, const std::set<Digest>& digests)
{
    std::set<data::CustomerId> found;
    Statement query(database,
                    "SELECT customer, suppression_index FROM identity WHERE suppression_index IS NOT NULL "
                    "UNION ALL SELECT customer, suppression_index FROM external_id");
    const auto ok = query.forEach([&](Statement& row) {
        if (digests.contains(row.bytes<32>(1))) found.insert(row.integer(0));
    });
    if (!ok) return ok.error();
    return std::vector<data::CustomerId>(found.begin(), found.end());
}

}  // namespace

Path erasedPathOf(const Path& book)
{
    Path list = book;
    list += "-erased";
    return list;
}

std::vector<ErasedMark> erasedMarksIn(const Path& file, Book& book)
{
    const auto id = bookIdOf(book);
    return id ? marksIn(file, *id) : std::vector<ErasedMark>();
}

Status keepErasedList(Book& book, std::span<const ErasedMark> more)
{
    const auto id = bookIdOf(book);
    if (!id) return id.error();
    const Path file = erasedPathOf(book.path());
    Marks marks;
    const std::vector<ErasedMark> kept = marksIn(file, *id);
    for (const ErasedMark& mark : kept)
        add(marks, mark);
    for (const ErasedMark& mark : more)
        add(marks, mark);
    if (auto ok = addOfBook(book.database(), marks); !ok) return ok;
    if (marks.size() == kept.size()) return {};
    std::string text = headOf(*id) + "\n";
    for (const auto& [digest, at] : marks)
        text += hex(digest) + " " + isoInstant(at) + "\n";
    return writeWholeFile(file, text);
}

Result<std::int64_t> eraseAgain(Book& book, std::span<const ErasedMark> marks, Instant at)
{
    if (marks.empty()) return std::int64_t{0};
    std::set<Digest> digests;
    {
        auto transaction = BookTransaction::begin(book);
        if (!transaction) return transaction.error();
        Statement insert(book.database(),
                         "INSERT OR IGNORE INTO suppression (digest, reason, at) VALUES (?1, 'erased', ?2)");
        for (const ErasedMark& mark : marks) {
            digests.insert(mark.digest);
            if (auto ok = insert.run(mark.digest, mark.at.seconds); !ok) return ok.error();
        }
        if (auto ok = transaction->commit(); !ok) return ok.error();
    }
    const auto again = customersWith(book.database(), digests);
    if (!again) return again.error();
    if (again->empty()) return std::int64_t{0};
    const auto erased = eraseCustomers(book, *again, at);
    if (!erased) return erased.error();
    return erased->people;
}

}  // namespace tactful::store
