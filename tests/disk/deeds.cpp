#include "tests/disk/deeds.h"

#include "core/steps/backup_step.h"
#include "core/steps/computer_step.h"
#include "core/steps/customer_step.h"
#include "core/steps/lock_step.h"
#include "core/steps/session_parts.h"
#include "core/store/book_lock.h"
#include "core/store/migrations.h"
#include "tests/steps/shop_files.h"

namespace tactful::tests {
namespace {

namespace fs = std::filesystem;

const std::string words = "three small words";
const std::string otherWords = "four other small words";

std::string fault(const Error& error)
{
    return "fault: " + error.detail + " " + error.where;
}

void must(const Status& done)
{
    if (!done) qFatal("%s", done.error().detail.c_str());
}

Path shopIn(const Path& folder)
{
    return folder / "shop.tactful";
}

Result<steps::Session> opened(const Path& folder, const std::optional<std::string>& passphrase = {})
{
    return steps::Session::open(shopIn(folder), passphrase);
}

std::int64_t count(steps::Session& session, const std::string& sql)
{
    const auto number = session.parts().book.database().integer(sql);
    return number ? *number : -1;
}

/// The shop, opened, if nothing is wrong with it.
Result<steps::Session> whole(const Path& book, const std::optional<std::string>& passphrase = {})
{
    auto session = steps::Session::open(book, passphrase);
    if (!session) return session;
    const auto findings = session->parts().book.check();
    if (!findings) return findings.error();
    if (!findings->empty()) return Error{ErrorCode::BadFile, findings->front()};
    return session;
}

/// Two customers, and a password that costs nothing to try.
void makeShop(const Path& folder)
{
    ShopFixture shop;
    shop.import(shop.write("orders.csv",
                           "order_id,ordered_at,customer_id,email,sku,product,quantity,unit_price\n"
                           "1,2026-01-10,C1,ann@example.com,S1,Cup,1,3.00\n"
                           "2,2026-01-11,C2,bob@example.com,S1,Cup,2,3.00\n"),
                R"({"kind": "orders", "columns": {"order_id": "order_id", "ordered_at": "ordered_at",
                "customer_id": "customer_id", "email": "email", "sku": "sku", "product": "product",
                "quantity": "quantity", "unit_price": "unit_price"}})");
    store::KeysFile& keys = shop.session().parts().book.keys();
    auto key = keys.bookKey();
    if (!key) qFatal("no key");
    key->cost = vault::PassphraseCost::cheapest();
    must(keys.replaceBookKey(*key));
    shop.close();
    for (const char* name : {"shop.tactful", "shop.tactful-keys"})
        fs::copy_file(shop.folder() / name, folder / name);
}

// Keys.

Status changeTo(const Path& folder, const std::optional<std::string>& old,
                const std::optional<std::string>& changed)
{
    auto session = opened(folder, old);
    if (!session) return session.error();
    return session->parts().book.changePassphrase(changed, vault::PassphraseCost::cheapest());
}

void prepareLocked(const Path& folder)
{
    makeShop(folder);
    must(changeTo(folder, {}, words));
    auto session = opened(folder, words);
    if (!session || !steps::makeRecoveryCode(*session)) qFatal("no recovery code");
}

/// Which of the two opens it, exactly; and the logbook says so as often as it happened.
std::string lockState(const Path& folder, const std::optional<std::string>& old,
                      const std::optional<std::string>& changed, int toldBefore)
{
    const auto locked = steps::hasPassphrase(shopIn(folder));
    if (!locked) return fault(locked.error());
    bool done = *locked == changed.has_value();
    if (done && old && changed) {
        auto session = opened(folder, changed);
        if (!session && session.error().code != ErrorCode::WrongPassphrase) return fault(session.error());
        done = session.ok();
    }
    const auto& key = done ? changed : old;
    auto session = whole(shopIn(folder), key);
    if (!session) return fault(session.error());
    const auto recovery = steps::hasRecoveryCode(*session);
    if (!recovery || *recovery != (old.has_value() && key.has_value())) return "fault: the recovery code";
    const std::int64_t told =
        count(*session, "SELECT count(*) FROM logbook WHERE action = 'change-passphrase'");
    if (told != toldBefore + (done ? 1 : 0)) return "fault: told " + std::to_string(told) + " times";
    return done ? after : before;
}

std::string recoveryState(const Path& folder)
{
    auto session = whole(shopIn(folder), words);
    if (!session) return fault(session.error());
    const auto made = steps::hasRecoveryCode(*session);
    if (!made) return fault(made.error());
    if (count(*session, "SELECT count(*) FROM logbook WHERE action = 'recovery-code'") != (*made ? 1 : 0))
        return "fault: told something else";
    return *made ? after : before;
}

Deed changeOfKey(const std::string& name, const std::optional<std::string>& old,
                 const std::optional<std::string>& changed)
{
    return {name, old ? prepareLocked : makeShop,
            [old, changed](const Path& folder) { return changeTo(folder, old, changed); },
            [old, changed](const Path& folder) { return lockState(folder, old, changed, old ? 1 : 0); }};
}

Deed recoveryCode()
{
    return {"a recovery code is made",
            [](const Path& folder) {
                makeShop(folder);
                must(changeTo(folder, {}, words));
            },
            [](const Path& folder) -> Status {
                auto session = opened(folder, words);
                if (!session) return session.error();
                const auto made = steps::makeRecoveryCode(*session);
                return made ? Status() : made.error();
            },
            recoveryState};
}

// A computer is remembered and forgotten.

/// Always the same, so that whoever looks afterwards has it.
constexpr vault::ComputerSlot slotOfComputer{1, 2, 3, 4};
constexpr store::KeychainName nameOfKey{5, 6, 7, 8};

vault::ComputerKey computerKey()
{
    vault::ComputerKey computer;
    computer.slot = slotOfComputer;
    std::fill(computer.key.bytes().begin(), computer.key.bytes().end(), std::uint8_t{9});
    return computer;
}

Status remember(const Path& folder)
{
    auto session = opened(folder, words);
    if (!session) return session.error();
    return store::rememberComputer(session->parts().book, nameOfKey, computerKey());
}

void prepareRemembered(const Path& folder)
{
    prepareLocked(folder);
    must(remember(folder));
}

Status forget(const Path& folder)
{
    auto session = opened(folder, words);
    if (!session) return session.error();
    return store::forgetComputers(session->parts().book, slotOfComputer);
}

/// Passphrase and recovery code open it whatever happened; the logbook was told of what did, once.
std::string computerState(const Path& folder, bool rememberedAfter)
{
    auto session = whole(shopIn(folder), words);
    if (!session) return fault(session.error());
    const auto recovery = steps::hasRecoveryCode(*session);
    if (!recovery || !*recovery) return "fault: the recovery code";
    const auto known = steps::knownComputers(shopIn(folder));
    if (!known) return fault(known.error());
    const bool remembered = !known->computers.empty();
    std::string key(vault::ComputerKey::textLength, ' ');
    computerKey().write(std::span<char, vault::ComputerKey::textLength>(key.data(), key.size()));
    const auto opens = opened(folder, key);
    if (opens.ok() != remembered) return "fault: the key of the computer";
    if (!opens && opens.error().code != ErrorCode::WrongPassphrase) return fault(opens.error());
    const bool done = remembered == rememberedAfter;
    const std::int64_t told = count(*session, "SELECT count(*) FROM logbook WHERE action LIKE '%-computer'");
    if (told != (rememberedAfter ? 0 : 1) + (done ? 1 : 0))
        return "fault: told " + std::to_string(told) + " times";
    return done ? after : before;
}

// Somebody is erased.

Status erase(const Path& folder)
{
    auto session = opened(folder);
    if (!session) return session.error();
    const auto erased = steps::eraseCustomer(*session, "C1");
    return erased ? Status() : erased.error();
}

std::string eraseState(const Path& folder)
{
    auto session = whole(shopIn(folder));
    if (!session) return fault(session.error());
    if (count(*session, "SELECT count(*) FROM pending_erasure") != 0) return "fault: it was not ended";
    const auto keys = session->parts().book.keys().customers();
    if (!keys) return fault(keys.error());
    const bool known = steps::showCustomer(*session, "C1", std::nullopt).ok();
    const std::int64_t rows = count(*session, "SELECT count(*) FROM customer WHERE id = 1");
    const std::int64_t marks = count(*session, "SELECT count(*) FROM suppression WHERE reason = 'erased'");
    const std::int64_t told = count(*session, "SELECT count(*) FROM logbook WHERE action = 'erase'");
    if (known && rows == 1 && keys->size() == 2 && marks == 0 && told == 0) return before;
    if (!known && rows == 0 && keys->size() == 1 && marks == 2 && told == 1)
        return fs::exists(folder / "shop.tactful-erased") ? after : "fault: no list of the erased";
    return "fault: half erased";
}

// A backup replaces an older one.

Path backupIn(const Path& folder)
{
    return folder / "copy.tactful-backup";
}

Status backup(const Path& folder, const steps::BackupOptions& options)
{
    auto session = opened(folder);
    if (!session) return session.error();
    Job job;
    const auto made = steps::backupBook(*session, backupIn(folder), options, job);
    return made ? Status() : made.error();
}

void prepareBackup(const Path& folder)
{
    makeShop(folder);
    must(backup(folder, {std::nullopt, true}));
}

std::string backupState(const Path& folder)
{
    if (const auto session = whole(shopIn(folder)); !session) return fault(session.error());
    Job job;
    const auto found = steps::inspectBackup(backupIn(folder), job);
    if (!found) return fault(found.error());
    return found->hasPassphrase ? after : before;
}

// A backup is restored from before an erasure.

Status restore(const Path& folder)
{
    Job job;
    return steps::restoreBackup(backupIn(folder), folder / "second.tactful", std::nullopt, job);
}

std::string restoreState(const Path& folder)
{
    const Path book = folder / "second.tactful";
    const bool there = fs::exists(book);
    // Nothing of it: so it can be done again, whatever was left.
    if (!there)
        if (const auto again = restore(folder); !again) return fault(again.error());
    auto session = whole(book);
    if (!session) return fault(session.error());
    if (steps::showCustomer(*session, "C1", std::nullopt).ok()) return "fault: the erased came back";
    if (!steps::showCustomer(*session, "C2", std::nullopt).ok()) return "fault: somebody is missing";
    return there ? after : before;
}

// A book of an earlier version is brought up to date.

constexpr std::size_t olderVersion = 8;

std::vector<std::pair<std::string, std::string>> settingsOf(const Path& book)
{
    std::vector<std::pair<std::string, std::string>> settings;
    auto now = store::Database::open(book, store::Access::ReadWrite);
    if (!now) qFatal("no book");
    store::Statement query(*now, "SELECT name, value FROM setting");
    must(query.forEach([&](store::Statement& row) { settings.emplace_back(row.string(0), row.string(1)); }));
    return settings;
}

/// The keys file, too, is of the time before it knew of recovery codes.
void prepareMigration(const Path& folder)
{
    makeShop(folder);
    const Path book = shopIn(folder);
    const auto settings = settingsOf(book);
    for (const char* more : {"", "-wal", "-shm"})
        fs::remove(Path(book.string() + more));
    auto old = store::Database::open(book, store::Access::Create);
    if (!old) qFatal("no book");
    must(old->execute("PRAGMA application_id = 0x74616374; PRAGMA journal_mode = WAL"));
    must(store::migrate(*old, store::allMigrations().first(olderVersion)));
    for (const auto& [name, value] : settings) {
        store::Statement insert(*old, "INSERT INTO setting (name, value) VALUES (?1, ?2)");
        must(insert.run(name, value));
    }
    must(old->execute("INSERT INTO product (sku, name, first_seen) VALUES ('S1', 'Cup', 20000)"));
    auto keys = store::Database::open(store::keysPathOf(book), store::Access::ReadWrite);
    if (!keys) qFatal("no keys");
    must(keys->execute("DROP TABLE recovery_key; DROP TABLE failed_try; DROP TABLE key_note;"
                       "DROP TABLE computer_key; DROP TABLE keychain_name;"
                       "DELETE FROM customer_key; PRAGMA user_version = 1"));
}

std::int64_t versionOf(const Path& file)
{
    auto database = store::Database::open(file, store::Access::ReadWrite);
    if (!database) return -1;
    const auto version = database->integer("PRAGMA user_version");
    return version ? *version : -1;
}

std::string migrationState(const Path& folder)
{
    const std::int64_t version = versionOf(shopIn(folder));
    const auto newest = static_cast<std::int64_t>(store::allMigrations().size());
    if (version != static_cast<std::int64_t>(olderVersion) && version != newest)
        return "fault: version " + std::to_string(version);
    auto session = whole(shopIn(folder));
    if (!session) return fault(session.error());
    if (versionOf(shopIn(folder)) != newest ||
        count(*session, "SELECT count(*) FROM product WHERE name = 'Cup'") != 1)
        return "fault: rows are missing";
    return version == newest ? after : before;
}

Status openAndLook(const Path& folder)
{
    auto session = opened(folder);
    if (!session) return session.error();
    const auto asked = steps::hasRecoveryCode(*session);
    return asked ? Status() : asked.error();
}

}  // namespace

const std::vector<Deed>& deeds()
{
    static const std::vector<Deed> all{
        changeOfKey("a password is set", {}, words),
        changeOfKey("a password is changed", words, otherWords),
        changeOfKey("a password is taken away", words, {}),
        recoveryCode(),
        {"a computer is remembered", prepareLocked, remember,
         [](const Path& folder) { return computerState(folder, true); }},
        {"a computer is forgotten", prepareRemembered, forget,
         [](const Path& folder) { return computerState(folder, false); }},
        {"a backup is made", prepareBackup,
         [](const Path& folder) {
             return backup(folder, {words, false});
         },
         backupState},
        {"a backup is restored",
         [](const Path& folder) {
             prepareBackup(folder);
             must(erase(folder));
         },
         restore, restoreState},
        {"somebody is erased", makeShop, erase, eraseState},
        {"an older book is opened", prepareMigration, openAndLook, migrationState}};
    return all;
}

}  // namespace tactful::tests
