#include "core/base/random.h"
#include "core/base/text.h"
#include "core/store/address_index.h"
#include "core/store/consent_events.h"
#include "core/store/customers.h"
#include "core/store/import_undo.h"
#include "core/store/joined_consents.h"
#include "core/store/personal_fields.h"
#include "core/store/record_links.h"
#include "core/store/sales.h"
#include "tests/core/store/book_fixture.h"
#include "tests/support/register.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

using namespace tactful;
using namespace tactful::store;
using tests::facts;
using tests::noon;
using tests::order;

/// Random stories of importing, merging, splitting, keeping apart, taking back, undoing and redoing: after
/// each step the book tells the same of everybody as a slow reference, which starts from nothing and reads
/// all files in use again, with what people decided.
class MergedStoriesTest : public QObject {
    Q_OBJECT

private slots:
    void theBookTellsWhatTheFilesAndTheDecisionsTell_data();
    void theBookTellsWhatTheFilesAndTheDecisionsTell();
};

namespace {

constexpr int people = 7;
constexpr int steps = 16;

/// One order of a file.
struct Bought {
    std::string email;
    std::string phone;
    std::string name;
    std::string number;
    int day = 0;                 ///< after 2025-01-01; every order has one of its own
    std::optional<bool> agrees;  ///< what they said that day, if anything
};

/// Two e-mail addresses, the smaller first: every record here has exactly one.
using Pair = std::pair<std::string, std::string>;

struct File {
    std::vector<Bought> rows;
    bool inUse = true;
    bool redone = false;
    std::optional<std::set<Pair>> merged;  ///< what it showed to be one person; nothing: not judged yet
};

struct Decision {
    std::map<Pair, std::optional<bool>> before;
};

// ---- the reference

struct Record {
    std::string name;
    int namedOn = -1;
    std::vector<std::string> orders;
    int lastNo = -1;
    int lastYes = -1;
};

class Reference {
public:
    /// Judges the files that are not judged yet.
    Reference(std::vector<File>& files, const std::map<Pair, bool>& decisions) : m_decisions(decisions)
    {
        for (File& file : files)
            if (file.inUse) read(file);
    }

    /// "a@… b@…: 1 3, Ann, no" for everybody, in sequence.
    std::vector<std::string> people() const
    {
        std::vector<std::string> all;
        std::set<std::string> told;
        for (const auto& [email, record] : m_records) {
            if (told.contains(email)) continue;
            const std::set<std::string> own = groupOf(email);
            told.insert(own.begin(), own.end());
            all.push_back(portrait(own));
        }
        return all;
    }

private:
    void read(File& file)
    {
        std::set<Pair> calls;
        for (const Bought& row : file.rows) {
            Record& record = m_records[row.email];
            if (!row.name.empty() && row.day > record.namedOn) {
                record.name = row.name;
                record.namedOn = row.day;
            }
            record.orders.push_back(row.number);
            if (row.agrees) (*row.agrees ? record.lastYes : record.lastNo) = row.day;
            if (row.phone.empty()) continue;
            const std::string& owner = m_phones.try_emplace(row.phone, row.email).first->second;
            if (owner != row.email) calls.insert(std::minmax(owner, row.email));
        }
        if (!file.merged) {
            file.merged.emplace();
            for (const Pair& pair : calls) {
                const std::string& name = m_records[pair.first].name;
                if (!name.empty() && name == m_records[pair.second].name && mayMerge(pair)) {
                    file.merged->insert(pair);
                    m_found.insert(pair);
                }
            }
        }
        m_found.insert(file.merged->begin(), file.merged->end());
    }

    bool mayMerge(const Pair& pair) const
    {
        const std::set<std::string> one = groupOf(pair.first);
        if (one.contains(pair.second)) return false;
        for (const std::string& a : one)
            for (const std::string& b : groupOf(pair.second)) {
                const auto said = m_decisions.find(std::minmax(a, b));
                if (said != m_decisions.end() && !said->second) return false;
            }
        return true;
    }

    std::set<std::string> groupOf(const std::string& email) const
    {
        std::set<std::string> group{email};
        for (std::size_t size = 0; size != group.size();) {
            size = group.size();
            for (const std::string& known : std::set<std::string>(group))
                for (const auto& [other, record] : m_records) {
                    const Pair pair = std::minmax(known, other);
                    const auto said = m_decisions.find(pair);
                    const bool one = said != m_decisions.end() ? said->second : m_found.contains(pair);
                    if (one) group.insert(other);
                }
        }
        return group;
    }

    std::string portrait(const std::set<std::string>& emails) const
    {
        std::string text;
        std::vector<std::string> orders;
        const Record* named = nullptr;
        bool no = false;
        for (const std::string& email : emails) {
            const Record& record = m_records.at(email);
            text += email + " ";
            orders.insert(orders.end(), record.orders.begin(), record.orders.end());
            if (!named || record.namedOn > named->namedOn) named = &record;
            no = no || record.lastNo > record.lastYes;
        }
        std::sort(orders.begin(), orders.end());
        return text + ": " + join(orders, " ") + ", " + named->name + (no ? ", no" : "");
    }

    std::map<Pair, bool> m_decisions;
    std::map<std::string, Record> m_records;
    std::map<std::string, std::string> m_phones;
    std::set<Pair> m_found;
};

// ---- the book

class Story {
public:
    explicit Story(std::uint64_t seed) : m_random(seed) {}

    void step()
    {
        switch (m_random.between(0, 7)) {
        case 0:
        case 1:
            return importNext();
        case 2:
            return undoSome();
        case 3:
            return redoSome();
        case 4:
            return decideSome(true);
        case 5:
            return decideSome(false);
        case 6:
            return splitSome();
        default:
            return takeBackLast();
        }
    }

    std::vector<std::string> expected() { return Reference(m_files, m_decisions).people(); }
    std::vector<std::string> told();

private:
    Book& book() { return m_fixture.book(); }
    void importNext();
    void importAs(const File& file);
    void undoSome();
    void redoSome();
    void decideSome(bool same);
    void splitSome();
    void takeBackLast();
    void note(const data::LinkChange& change);
    std::string emailOf(data::CustomerId record);
    Pair pairOf(const data::RecordLink& link)
    {
        return std::minmax(emailOf(link.first), emailOf(link.second));
    }

    tests::BookFixture m_fixture;
    Random m_random;
    int m_orders = 0;
    std::vector<File> m_files;                ///< by batch, from 1
    std::map<Pair, bool> m_decisions;         ///< of people alone
    std::vector<data::LinkChange> m_changes;  ///< since the last import, undone or redone ones included
    std::vector<Decision> m_undo;             ///< the same for m_decisions
};

std::string addressOf(std::int64_t person)
{
    return std::string(1, static_cast<char>('a' + person)) + "@example.com";
}

std::vector<data::ImportedRow> rowsOf(const File& file)
{
    std::vector<data::ImportedRow> all;
    for (const Bought& row : file.rows) {
        const std::string day = isoDay(tests::day("2025-01-01") + row.day);
        data::ImportedOrder bought = order(row.number, day.c_str(), {"", row.email, row.phone});
        bought.person[data::PersonalField::FirstName] = row.name;
        if (row.agrees) {
            data::ImportedConsent said;
            said.action = *row.agrees ? data::ConsentAction::Given : data::ConsentAction::Withdrawn;
            said.method = data::CaptureMethod::WebForm;
            said.wording = "News";
            said.at = bought.at;
            said.source = "form";
            bought.consents = {said};
        }
        all.push_back(bought);
    }
    return all;
}

void check(const Status& status)
{
    if (!status) qFatal("%s", status.error().detail.c_str());
}

void Story::importNext()
{
    File file;
    const std::int64_t count = m_random.between(1, 4);
    for (std::int64_t i = 0; i < count; ++i) {
        Bought row;
        row.email = addressOf(m_random.between(0, people - 1));
        if (m_random.chance(0.7)) row.phone = "012345" + std::to_string(m_random.between(0, 2));
        if (m_random.chance(0.8)) row.name = m_random.chance(0.6) ? "Ann" : "Bob";
        row.day = m_orders;
        row.number = std::to_string(1000 + m_orders++);
        if (m_random.chance(0.4)) row.agrees = m_random.chance(0.5);
        file.rows.push_back(std::move(row));
    }
    importAs(file);
}

void Story::importAs(const File& file)
{
    tests::import(book(), facts("file " + std::to_string(m_files.size())), rowsOf(file));
    m_files.push_back(file);
    expected();
    m_changes.clear();
    m_undo.clear();
}

void Story::undoSome()
{
    if (m_files.empty()) return;
    const auto chosen = static_cast<std::size_t>(m_random.between(0, std::ssize(m_files) - 1));
    if (!m_files[chosen].inUse) return;
    auto transaction = BookTransaction::begin(book());
    if (!transaction) qFatal("no transaction");
    Ghosts ghosts;
    for (std::size_t at = m_files.size(); at-- > chosen;)
        if (m_files[at].inUse) check(rollBackImport(book(), static_cast<data::BatchId>(at) + 1, ghosts));
    m_files[chosen].inUse = false;
    check(markUndone(book(), static_cast<data::BatchId>(chosen) + 1, noon("2026-06-02")));
    for (std::size_t at = chosen + 1; at < m_files.size(); ++at) {
        if (!m_files[at].inUse) continue;
        m_files[at].merged.reset();
        auto writer = ImportWriter::begin(book(), facts("file " + std::to_string(at)),
                                          Again{static_cast<data::BatchId>(at) + 1, &ghosts});
        if (!writer) qFatal("%s", writer.error().detail.c_str());
        for (const data::ImportedRow& row : rowsOf(m_files[at]))
            check(writer->write(row));
        if (!writer->finish({1, 1, 0, 0})) qFatal("not read again");
        check(writer->commit());
    }
    check(deleteGhosts(book(), ghosts));
    check(transaction->commit());
    check(deleteKeysOfGhosts(book()));
    expected();
    m_changes.clear();
    m_undo.clear();
}

void Story::redoSome()
{
    for (File& file : m_files)
        if (!file.inUse && !file.redone) {
            file.redone = true;
            return importAs({file.rows, true, false, {}});
        }
}

void Story::decideSome(bool same)
{
    const auto all = customers(book());
    if (all->size() < 2) return;
    const data::CustomerId one =
        (*all)[static_cast<std::size_t>(m_random.between(0, std::ssize(*all) - 1))].id;
    const data::CustomerId other =
        (*all)[static_cast<std::size_t>(m_random.between(0, std::ssize(*all) - 1))].id;
    if (one == other) return;
    const auto change = same ? linkRecords(book(), one, other, noon("2026-07-01"))
                             : keepApart(book(), one, other, noon("2026-07-01"));
    if (!change) qFatal("%s", change.error().detail.c_str());
    note(*change);
}

void Story::splitSome()
{
    const auto all = customers(book());
    for (const data::Customer& each : *all) {
        if (recordsOf(book(), each.id)->size() < 2) continue;
        const auto change = splitPerson(book(), each.id, noon("2026-07-01"));
        if (!change) qFatal("%s", change.error().detail.c_str());
        return note(*change);
    }
}

void Story::takeBackLast()
{
    if (m_changes.empty()) return;
    check(takeBack(book(), m_changes.back()));
    m_changes.pop_back();
    for (const auto& [pair, same] : m_undo.back().before)
        if (same)
            m_decisions[pair] = *same;
        else
            m_decisions.erase(pair);
    m_undo.pop_back();
}

void Story::note(const data::LinkChange& change)
{
    Decision decision;
    const auto remember = [&](const Pair& pair) {
        const auto known = m_decisions.find(pair);
        decision.before.try_emplace(pair,
                                    known == m_decisions.end() ? std::nullopt : std::optional(known->second));
    };
    for (const data::RecordLink& link : change.before) {
        remember(pairOf(link));
        m_decisions.erase(pairOf(link));
    }
    for (const data::RecordLink& link : change.after) {
        remember(pairOf(link));
        m_decisions[pairOf(link)] = link.same;
    }
    m_changes.push_back(change);
    m_undo.push_back(std::move(decision));
}

std::string Story::emailOf(data::CustomerId record)
{
    for (int person = 0; person < people; ++person) {
        const std::string email = addressOf(person);
        Statement query(book().database(), "SELECT 1 FROM identity WHERE blind_index = ?1 AND customer = ?2");
        const auto row = query.bind(emailIndex(book().keyring(), email), record).step();
        if (row && *row) return email;
    }
    qFatal("a record without an address");
}

std::vector<std::string> Story::told()
{
    std::vector<std::string> all;
    const auto everybody = customers(book());
    for (const data::Customer& each : *everybody) {
        std::vector<std::string> emails;
        const auto records = recordsOf(book(), each.id);
        for (const data::CustomerId record : *records)
            emails.push_back(emailOf(record));
        std::sort(emails.begin(), emails.end());
        std::vector<std::string> orders;
        const auto sales = salesOf(book(), each.id, tests::day("2026-06-01"));
        for (const data::SaleOrder& sale : sales->orders)
            orders.push_back(tests::rows(book(), "SELECT number FROM customer_order WHERE id = " +
                                                     std::to_string(sale.order))
                                 .front());
        std::sort(orders.begin(), orders.end());
        bool no = false;
        const auto events = consentEventsOf(book(), each.id);
        for (const data::ConsentEvent& event : *events)
            no = saysNo(event.action);
        all.push_back(join(emails, " ") + " : " + join(orders, " ") + ", " +
                      (*personalFields(book(), each.id))[data::PersonalField::FirstName] +
                      (no ? ", no" : ""));
    }
    std::sort(all.begin(), all.end());
    return all;
}

}  // namespace

void MergedStoriesTest::theBookTellsWhatTheFilesAndTheDecisionsTell_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 24; ++seed)
        QTest::addRow("story %d", static_cast<int>(seed)) << seed;
}

void MergedStoriesTest::theBookTellsWhatTheFilesAndTheDecisionsTell()
{
    QFETCH(quint64, seed);
    Story story(seed);
    for (int step = 0; step < steps; ++step) {
        story.step();
        QCOMPARE(story.told(), story.expected());
    }
}

TACTFUL_TEST(MergedStoriesTest)
#include "merged_stories_test.moc"
