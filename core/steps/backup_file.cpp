#include "core/steps/backup_file.h"

#include "core/store/leftovers.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace tactful::steps {
namespace {

constexpr std::string_view title = "Tactful backup 1\n";
constexpr std::size_t longestHead = 64 << 10;
constexpr std::size_t pieceBytes = 1 << 20;

Error noBackup(const Path& file, const char* what)
{
    const std::string name = utf8Path(file.filename());
    return {ErrorCode::BadFile, "\"" + name + "\" " + what, name};
}

Error damaged(const Path& file)
{
    return noBackup(file, "is a backup that was damaged or cut short. Use another one.");
}

std::string lineOf(const BackupHead& head)
{
    return nlohmann::ordered_json{{"shop", head.shop},
                                  {"made_at", isoInstant(head.madeAt)},
                                  {"passphrase", head.hasPassphrase},
                                  {"book_bytes", head.bookBytes},
                                  {"keys_bytes", head.keysBytes},
                                  {"content", head.content}}
               .dump() +
           "\n";
}

/// Passes `bytes` of a file on, piece by piece.
template <class Take>
Status pass(FileReader& reader, std::int64_t bytes, Job& job, Take take)
{
    std::vector<char> piece(pieceBytes);
    while (bytes > 0) {
        if (job.cancelled()) return Job::cancelledError();
        const auto wanted = std::min<std::int64_t>(bytes, static_cast<std::int64_t>(piece.size()));
        const auto got = reader.read(piece.data(), static_cast<std::size_t>(wanted));
        if (!got) return got.error();
        if (*got == 0) return Error{ErrorCode::BadFile, "The file ends too early."};
        if (auto ok = take(std::string_view(piece.data(), *got)); !ok) return ok;
        bytes -= static_cast<std::int64_t>(*got);
    }
    return {};
}

/// The first two lines, of a reader that then stands behind them.
Result<std::string> headText(FileReader& reader, const Path& file)
{
    std::string text;
    std::array<char, 1> one{};
    while (text.size() < longestHead) {
        const auto got = reader.read(one.data(), one.size());
        if (!got) return got.error();
        if (*got == 0) break;
        text += one[0];
        if (text.size() <= title.size() && text.back() != title[text.size() - 1]) break;
        if (text.size() > title.size() && one[0] == '\n') return text;
    }
    return noBackup(file, "is not a Tactful backup.");
}

Result<BackupHead> headOf(const std::string& text, const Path& file)
{
    const auto json = nlohmann::json::parse(text.substr(title.size()), nullptr, false);
    try {
        BackupHead head;
        head.shop = json.at("shop").get<std::string>();
        head.hasPassphrase = json.at("passphrase").get<bool>();
        head.bookBytes = json.at("book_bytes").get<std::int64_t>();
        head.keysBytes = json.at("keys_bytes").get<std::int64_t>();
        head.content = json.at("content").get<std::string>();
        const auto madeAt = parseIsoInstant(json.at("made_at").get<std::string>());
        if (!madeAt || head.bookBytes < 0 || head.keysBytes < 0) return damaged(file);
        head.madeAt = *madeAt;
        return head;
    } catch (const nlohmann::json::exception&) {
        return damaged(file);
    }
}

std::string_view viewOf(const Digest& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

Status writeAll(AtomicFile& out, const BackupHead& head, const Path& book, const Path& keys, Job& job)
{
    Digester digester;
    const auto write = [&](std::string_view bytes) {
        digester.add(bytes);
        return out.write(bytes);
    };
    if (auto ok = write(std::string(title) + lineOf(head)); !ok) return ok;
    for (const Path& part : {book, keys}) {
        auto reader = FileReader::open(part);
        if (!reader) return reader.error();
        if (auto ok = pass(*reader, reader->size(), job, write); !ok) return ok;
    }
    return out.write(viewOf(digester.finish()));
}

}  // namespace

Result<std::string> contentOf(const Path& book, const Path& keys, Job& job)
{
    Digester digester;
    for (const Path& part : {book, keys}) {
        auto reader = FileReader::open(part);
        if (!reader) return reader.error();
        const auto ok = pass(*reader, reader->size(), job, [&](std::string_view bytes) {
            digester.add(bytes);
            return Status();
        });
        if (!ok) return ok.error();
    }
    return hex(digester.finish());
}

Status writeBackup(const Path& file, BackupHead head, const Path& book, const Path& keys, Job& job)
{
    std::error_code unknown;
    head.bookBytes = static_cast<std::int64_t>(std::filesystem::file_size(book, unknown));
    head.keysBytes = static_cast<std::int64_t>(std::filesystem::file_size(keys, unknown));
    auto content = contentOf(book, keys, job);
    if (!content) return content.error();
    head.content = std::move(*content);
    // Under a name of its own until it was read back: an older backup must not make way for a bad one.
    Path fresh = file;
    fresh += ".new";
    store::removeLeftovers(fresh);
    std::error_code ignored;
    Status written = [&]() -> Status {
        auto out = AtomicFile::create(fresh);
        if (!out) return out.error();
        if (auto ok = writeAll(*out, head, book, keys, job); !ok) return ok;
        return out->commit();
    }();
    if (written) {
        const auto read = readBackup(fresh, {}, {}, job);
        if (!read) written = read.error();
    }
    if (written) {
        std::filesystem::rename(fresh, file, unknown);
        if (unknown)
            written = Error{ErrorCode::Io, "The backup could not be put in its place: " + unknown.message() +
                                               ". Check the folder and its free space."};
    }
    if (!written) std::filesystem::remove(fresh, ignored);
    syncFolder(file.parent_path());
    return written;
}

Result<BackupHead> readBackupHead(const Path& file)
{
    auto reader = FileReader::open(file);
    if (!reader) return reader.error();
    const auto text = headText(*reader, file);
    if (!text) return text.error();
    return headOf(*text, file);
}

Result<BackupHead> readBackup(const Path& file, const Path& book, const Path& keys, Job& job)
{
    auto reader = FileReader::open(file);
    if (!reader) return reader.error();
    const auto text = headText(*reader, file);
    if (!text) return text.error();
    auto head = headOf(*text, file);
    if (!head) return head.error();
    Digester digester;
    digester.add(*text);
    const std::array<std::pair<const Path*, std::int64_t>, 2> parts{
        {{&book, head->bookBytes}, {&keys, head->keysBytes}}};
    for (const auto& [path, bytes] : parts) {
        std::optional<AtomicFile> out;
        if (!path->empty()) {
            auto made = AtomicFile::create(*path);
            if (!made) return made.error();
            out.emplace(std::move(*made));
        }
        const auto ok = pass(*reader, bytes, job, [&](std::string_view piece) {
            digester.add(piece);
            return out ? out->write(piece) : Status();
        });
        if (!ok) return ok.error().code == ErrorCode::BadFile ? damaged(file) : ok.error();
        if (out)
            if (auto done = out->commit(); !done) return done.error();
    }
    std::array<char, sizeof(Digest) + 1> end{};
    const auto got = reader->read(end.data(), end.size());
    if (!got) return got.error();
    if (std::string_view(end.data(), *got) != viewOf(digester.finish())) return damaged(file);
    return head;
}

}  // namespace tactful::steps
