#include "core/steps/backup_step.h"

#include "core/base/text.h"
#include "core/steps/backup_file.h"
#include "core/steps/session_parts.h"
#include "core/store/book_counts.h"
#include "core/store/erased_list.h"
#include "core/store/leftovers.h"
#include "core/store/logbook.h"
#include "core/store/migrations.h"

#include <algorithm>
#include <set>

namespace tactful::steps {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ending = ".tactful-backup";

Path withEnding(Path path, const char* more)
{
    path += more;
    return path;
}

/// A book in passing, beside another file; gone with its keys when this is.
class PassingBook {
public:
    explicit PassingBook(Path path) : m_path(std::move(path)) {}
    PassingBook(const PassingBook&) = delete;
    PassingBook& operator=(const PassingBook&) = delete;
    ~PassingBook() { clear(); }

    const Path& path() const { return m_path; }
    Path keys() const { return store::keysPathOf(m_path); }

    /// Leftovers of one that was ended, with what SQLite, a migration and an unfinished file leave beside it.
    void clear() const noexcept { store::removeLeftovers(m_path); }

private:
    Path m_path;
};

Backup backupOf(const Path& file, const BackupHead& head)
{
    std::error_code unknown;
    const auto bytes = fs::file_size(file, unknown);
    return {file, unknown ? 0 : static_cast<std::int64_t>(bytes), head.madeAt, head.hasPassphrase, head.shop};
}

/// The copy is made beside the book, never on the way to where the backup goes.
Result<Backup> writeCopy(SessionParts& parts, const Path& file, const PassingBook& copy, BackupHead head,
                         Job& job)
{
    head.shop = parts.settings.name;
    if (auto ok = writeBackup(file, head, copy.path(), copy.keys(), job); !ok) return ok.error();
    return backupOf(file, head);
}

/// Every list of erased people that may be of this book: where it goes, and where the backup lies (automatic
/// ones are in a folder beside their book).
std::vector<store::ErasedMark> erasedSince(const Path& backup, const Path& book, store::Book& restored)
{
    std::set<Path> folders;
    std::error_code ignored;
    for (const Path& file : {book, backup}) {
        const Path folder = fs::absolute(file, ignored).parent_path();
        folders.insert(folder);
        if (file == backup) folders.insert(folder.parent_path());
    }
    std::vector<store::ErasedMark> marks;
    for (const Path& folder : folders)
        for (const auto& entry : fs::directory_iterator(folder, ignored)) {
            if (!utf8Path(entry.path().filename()).ends_with(".tactful-erased")) continue;
            const auto more = store::erasedMarksIn(entry.path(), restored);
            marks.insert(marks.end(), more.begin(), more.end());
        }
    return marks;
}

/// Opens the copy, brings it up to date, and takes out whoever was erased since the backup was made.
Status bringUpToDate(const PassingBook& copy, const std::optional<std::string>& passphrase,
                     const Path& backup, const Path& book, Job& job)
{
    auto opened = store::Book::open(copy.path(), passphrase);
    if (!opened) return opened.error();
    if (job.cancelled()) return Job::cancelledError();
    {
        auto transaction = store::BookTransaction::begin(*opened);
        if (!transaction) return transaction.error();
        if (auto ok = store::appendToLogbook(opened->database(), now(), "owner", "restore", "{}"); !ok)
            return ok;
        if (auto ok = transaction->commit(); !ok) return ok;
    }
    job.begin("Erasing again who was erased", ProgressUnit::Steps, 0);
    const auto erased = store::eraseAgain(*opened, erasedSince(backup, book, *opened), now());
    return erased ? store::keepErasedList(*opened) : erased.error();
}

/// A restore that was ended between its last two steps left the keys in their place and the book not: they
/// are this backup's or an older one's of it, and the book they open never was there.
void clearHalfRestored(const Path& book, const PassingBook& copy)
{
    std::error_code ignored;
    if (fs::exists(book, ignored) || !fs::exists(copy.path(), ignored) || fs::exists(copy.keys(), ignored))
        return;
    fs::remove(store::keysPathOf(book), ignored);
}

/// Lists and keys first: alone they open nothing.
Status moveIntoPlace(const PassingBook& copy, const Path& book)
{
    std::error_code code;
    const Path erased = store::erasedPathOf(copy.path());
    if (fs::exists(erased, code)) fs::rename(erased, store::erasedPathOf(book), code);
    if (!code) fs::rename(copy.keys(), store::keysPathOf(book), code);
    if (!code) fs::rename(copy.path(), book, code);
    if (code) {
        std::error_code ignored;
        fs::remove(store::keysPathOf(book), ignored);
        return Error{ErrorCode::Io, "The restored book could not be put in its place: " + code.message() +
                                        ". Check the folder and its free space."};
    }
    syncFolder(book.parent_path());
    return {};
}

std::string automaticName(const Path& book, Instant at)
{
    std::string moment = isoInstant(at);
    moment = replaceAll(replaceAll(moment.substr(0, 19), "T", " "), ":", "-");
    return utf8Path(book.stem()) + " " + moment + std::string(ending);
}

/// Who did what when to which backup.
struct Told {
    Instant at;
    std::string_view who;
    std::string_view action;
    bool locked = false;
};

Status tell(SessionParts& parts, const Told& told)
{
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    const char* payload = told.locked ? R"({"locked":true})" : R"({"locked":false})";
    if (auto ok = store::appendToLogbook(parts.book.database(), told.at, told.who, told.action, payload); !ok)
        return ok;
    return transaction->commit();
}

/// Is the book another than the one in the newest backup? The copy is only compared, never kept, and so not
/// checked either.
Result<bool> isChanged(SessionParts& parts, const Backup& newest, const PassingBook& copy, Job& job)
{
    if (auto ok = store::copyDatabase(parts.book.database(), copy.path()); !ok) return ok.error();
    if (auto ok = parts.book.keys().copyTo(copy.keys()); !ok) return ok.error();
    const auto content = contentOf(copy.path(), copy.keys(), job);
    if (!content) return content.error();
    copy.clear();
    const auto head = readBackupHead(newest.file);
    return !head || head->content != *content;
}

/// Tells first: an entry that came after the copy would itself be a change, and call for the next backup.
Result<Backup> writeAutomatic(SessionParts& parts, const Path& folder, const PassingBook& copy, Instant at,
                              Job& job)
{
    const auto locked = parts.book.hasPassphrase();
    if (!locked) return locked.error();
    if (auto ok = tell(parts, {at, "Tactful", "auto-backup", *locked}); !ok) return ok.error();
    const Status copied = parts.book.copyTo(copy.path());
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    BackupHead head;
    head.madeAt = at;
    head.hasPassphrase = *locked;
    const Path file = folder / pathFromUtf8(automaticName(parts.book.path(), at));
    auto made = copied ? writeCopy(parts, file, copy, head, job) : Result<Backup>(copied.error());
    if (!made) static_cast<void>(tell(parts, {at, "Tactful", "backup-failed", *locked}));
    return made;
}

/// Is one due, and does it matter only if something changed?
bool isDue(const std::vector<Backup>& kept, const std::optional<Instant>& erased, Instant at)
{
    if (kept.empty()) return true;
    if (erased && kept.back().madeAt < *erased) return true;
    return at.seconds - kept.front().madeAt.seconds >= std::int64_t{minutesBetweenBackups} * 60;
}

void dropOld(const std::vector<Backup>& kept, const std::optional<Instant>& erased)
{
    std::error_code ignored;
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (i >= static_cast<std::size_t>(keptBackups) || (erased && kept[i].madeAt < *erased))
            fs::remove(kept[i].file, ignored);
}

}  // namespace

Result<Backup> backupBook(Session& session, const Path& file, const BackupOptions& options, Job& job)
{
    SessionParts& parts = session.parts();
    const auto locked = parts.book.hasPassphrase();
    if (!locked) return locked.error();
    if (!*locked && !options.passphrase && !options.withoutPassphrase)
        return Error{ErrorCode::Refused,
                     "This shop has no password, so whoever finds the backup could read every name and "
                     "address in it. Give the backup a password, or say that it may be without one."};
    if (options.passphrase && options.passphrase->empty())
        return Error{ErrorCode::BadInput, "The password of the backup is empty.", "passphrase"};
    job.begin("Copying the book", ProgressUnit::Steps, 0);
    const PassingBook copy(store::passingCopyOf(parts.book.path()));
    copy.clear();
    const auto lock = *locked ? std::nullopt : options.passphrase;
    if (auto ok = parts.book.copyTo(copy.path(), lock); !ok) return ok.error();
    BackupHead head;
    head.madeAt = now();
    head.hasPassphrase = *locked || lock;
    auto backup = writeCopy(parts, file, copy, head, job);
    if (!backup) return backup.error();
    if (auto ok = tell(parts, {now(), "owner", "backup", backup->hasPassphrase}); !ok) return ok.error();
    return backup;
}

Result<Backup> inspectBackup(const Path& file, Job& job)
{
    job.begin("Checking the backup", ProgressUnit::Steps, 0);
    const auto head = readBackup(file, {}, {}, job);
    if (!head) return head.error();
    return backupOf(file, *head);
}

Status restoreBackup(const Path& file, const Path& book, const std::optional<std::string>& passphrase,
                     Job& job)
{
    PassingBook copy(withEnding(book, ".restore-part"));
    clearHalfRestored(book, copy);
    copy.clear();
    std::error_code code;
    for (const Path& taken : {book, store::keysPathOf(book)})
        if (fs::exists(taken, code)) {
            const std::string name = utf8Path(taken.filename());
            return Error{ErrorCode::Refused,
                         "There is already a file \"" + name + "\". Choose another name for the shop.", name};
        }
    job.begin("Restoring the backup", ProgressUnit::Steps, 0);
    if (const auto head = readBackup(file, copy.path(), copy.keys(), job); !head) return head.error();
    if (auto ok = bringUpToDate(copy, passphrase, file, book, job); !ok) return ok;
    return moveIntoPlace(copy, book);
}

Result<std::vector<Backup>> automaticBackups(Session& session, const Path& folder)
{
    const std::string start = utf8Path(session.path().stem()) + " ";
    std::vector<Backup> backups;
    std::error_code code;
    for (const auto& entry : fs::directory_iterator(folder, code)) {
        const std::string name = utf8Path(entry.path().filename());
        if (!startsWith(name, start) || !name.ends_with(ending)) continue;
        // A file that cannot be read is not ours to delete or to count.
        if (const auto head = readBackupHead(entry.path())) backups.push_back(backupOf(entry.path(), *head));
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) {
        return std::pair(b.madeAt, b.file) < std::pair(a.madeAt, a.file);
    });
    return backups;
}

Result<std::optional<Backup>> backupIfChanged(Session& session, const Path& folder, Instant at, Job& job)
{
    SessionParts& parts = session.parts();
    const std::optional<Backup> none;
    const auto kept = automaticBackups(session, folder);
    if (!kept) return kept.error();
    const auto erased = store::lastErasure(parts.book);
    if (!erased) return erased.error();
    if (!isDue(*kept, *erased, at)) return none;
    const PassingBook copy(store::passingCopyOf(parts.book.path()));
    copy.clear();
    if (!kept->empty()) {
        const auto changed = isChanged(parts, kept->front(), copy, job);
        if (!changed) return changed.error();
        if (!*changed) return none;
    }
    auto made = writeAutomatic(parts, folder, copy, at, job);
    if (!made) return made.error();
    const auto all = automaticBackups(session, folder);
    if (!all) return all.error();
    dropOld(*all, *erased);
    return std::optional(std::move(*made));
}

}  // namespace tactful::steps
