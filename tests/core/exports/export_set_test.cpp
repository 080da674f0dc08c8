#include "core/base/text.h"
#include "core/exports/export_set.h"
#include "tests/core/exports/export_examples.h"
#include "tests/support/register.h"

#include <QTemporaryDir>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

using namespace tactful;
using namespace tactful::exports;
namespace fs = std::filesystem;

namespace {

ExportHeading heading(data::CampaignId campaign = 12)
{
    return {"1.0.0", campaign, "Autumn thank-you", "T-12", parseIsoInstant("2026-10-06T09:30:00Z").value(),
            "abc123"};
}

std::string filesIn(const Path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) names.push_back(fs::relative(entry.path(), folder).generic_string());
    std::sort(names.begin(), names.end());
    return join(names, " ");
}

Status fill(ExportSet& set, const Destination& to)
{
    if (auto ok = set.addSuppressed("Gone@Example.com"); !ok) return ok;
    if (auto ok = set.addSuppressed("gone@example.com"); !ok) return ok;
    if (auto ok = set.addContact(tests::zoe()); !ok) return ok;
    if (auto ok = set.addContact(tests::somebody("sam@example.com")); !ok) return ok;
    if (auto ok = set.addHeldBack("C-77"); !ok) return ok;
    return set.setTemplates(tests::smallTemplate(to), tests::smallTemplate(to));
}

Result<ExportReceipt> exportTo(const Path& folder, const Destination& to, data::CampaignId campaign = 12)
{
    auto set = ExportSet::begin(folder, to, heading(campaign));
    if (!set) return set.error();
    if (auto ok = fill(*set, to); !ok) return ok.error();
    Job job;
    return set->finish(job);
}

}  // namespace

class ExportSetTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyDestinationGetsAllItsFiles_data();
    void everyDestinationGetsAllItsFiles();
    void theManifestDescribesEveryFile();
    void emptyListsAreWrittenAllTheSame();
    void nothingIsLeftBehind_data();
    void nothingIsLeftBehind();
    void foldersThatWereThereStay();
    void suppressedPeopleAreRefused();
    void sharedAndStrangeAddressesAreLeftOutAndTold();
    void heldBackPeopleHaveNoAddress();
    void anotherExportIsNeverWrittenOver();
    void theSameCampaignGetsAFolderInside();
    void otherFilesInTheFolderDoNoHarm();
    void aFileInsteadOfAFolderIsRefused();
    void aFileThatChangedOnTheDiskIsNoticed();
    void aNameThatAppearsMeanwhileIsNotReplaced();

private:
    Path folder() const { return Path(m_folder->path().toStdString()) / "exports" / "2026-10-06"; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExportSetTest::everyDestinationGetsAllItsFiles_data()
{
    QTest::addColumn<QString>("name");
    for (const Destination& to : allDestinations())
        QTest::newRow(std::string(to.name).c_str()) << QString::fromStdString(std::string(to.name));
}

void ExportSetTest::everyDestinationGetsAllItsFiles()
{
    QFETCH(QString, name);
    const Destination& to = tests::destination(name.toStdString());
    const auto receipt = exportTo(folder(), to);
    QVERIFY2(receipt.ok(), receipt ? "" : receipt.error().detail.c_str());
    QCOMPARE(receipt->folder, folder());
    QCOMPARE(
        filesIn(folder()),
        "contacts-" + name.toStdString() +
            ".csv held-back.csv manifest.json suppression.csv template.html template.txt upload-guide.txt");
    QCOMPARE(receipt->contacts, std::int64_t{2});
    QCOMPARE(receipt->suppressed, std::int64_t{1});
    QCOMPARE(receipt->heldBack, std::int64_t{1});
    QVERIFY(receipt->warnings.empty());
    QVERIFY(!receipt->guide.empty());
    QCOMPARE(receipt->files.front().name, "contacts-" + name.toStdString() + ".csv");
    QCOMPARE(receipt->files.back().name, std::string("manifest.json"));
    QCOMPARE(*readWholeFile(folder() / "suppression.csv"),
             std::string(to.suppressionColumn) + "\r\ngone@example.com\r\n");
    QCOMPARE(*readWholeFile(folder() / "held-back.csv"), std::string("customer_id\r\nC-77\r\n"));
    QVERIFY(contains(*readWholeFile(folder() / "upload-guide.txt"), receipt->guide[0].sentence));
}

void ExportSetTest::theManifestDescribesEveryFile()
{
    const auto receipt = exportTo(folder(), tests::destination("klaviyo"));
    QVERIFY(receipt.ok());
    const auto manifest = nlohmann::json::parse(*readWholeFile(folder() / "manifest.json"));
    QCOMPARE(manifest["made_by"].get<std::string>(), std::string("Tactful 1.0.0"));
    QCOMPARE(manifest["campaign"].get<int>(), 12);
    QCOMPARE(manifest["destination"].get<std::string>(), std::string("klaviyo"));
    QCOMPARE(manifest["created_at"].get<std::string>(), std::string("2026-10-06T09:30:00Z"));
    QCOMPARE(manifest["logbook_head"].get<std::string>(), std::string("abc123"));
    QCOMPARE(manifest["contacts"].get<int>(), 2);
    QCOMPARE(manifest["files"].size(), std::size_t{6});
    for (const auto& file : manifest["files"]) {
        const std::string text = *readWholeFile(folder() / file["name"].get<std::string>());
        QCOMPARE(file["bytes"].get<std::size_t>(), text.size());
        QCOMPARE(file["blake2b_256"].get<std::string>(), hex(digestOf(text)));
    }
}

void ExportSetTest::emptyListsAreWrittenAllTheSame()
{
    const Destination& to = tests::destination("brevo");
    auto set = ExportSet::begin(folder(), to, heading());
    QVERIFY(set->setTemplates(tests::smallTemplate(to), tests::smallTemplate(to)).ok());
    Job job;
    const auto receipt = set->finish(job);
    QVERIFY(receipt.ok());
    QCOMPARE(*readWholeFile(folder() / "suppression.csv"), std::string("Email\r\n"));
    QCOMPARE(*readWholeFile(folder() / "held-back.csv"), std::string("customer_id\r\n"));
}

void ExportSetTest::nothingIsLeftBehind_data()
{
    QTest::addColumn<QString>("failure");
    for (const char* failure :
         {"a bad row", "given up", "no templates", "another service's template", "cancelled"})
        QTest::newRow(failure) << failure;
}

void ExportSetTest::nothingIsLeftBehind()
{
    QFETCH(QString, failure);
    const Destination& to = tests::destination("mailchimp");
    {
        auto set = ExportSet::begin(folder(), to, heading());
        QVERIFY(set.ok());
        QVERIFY(set->addContact(tests::zoe()).ok());
        if (failure == "a bad row")
            QVERIFY(set->addContact(tests::somebody("")).error().code == ErrorCode::BadInput);
        Job job;
        if (failure == "no templates") QVERIFY(set->finish(job).error().code == ErrorCode::BadInput);
        if (failure == "another service's template") {
            const std::string klaviyo = tests::smallTemplate(tests::destination("klaviyo"));
            QVERIFY(set->setTemplates(klaviyo, klaviyo).error().code == ErrorCode::BadInput);
        }
        if (failure == "cancelled") {
            std::stop_source stop;
            stop.request_stop();
            Job stopped(stop.get_token(), {});
            QVERIFY(set->setTemplates(tests::smallTemplate(to), tests::smallTemplate(to)).ok());
            QVERIFY(set->finish(stopped).error().code == ErrorCode::Cancelled);
        }
        QVERIFY(fs::exists(folder()));
    }
    QVERIFY2(fs::is_empty(m_folder->path().toStdString()), "files or folders are left behind");
}

void ExportSetTest::foldersThatWereThereStay()
{
    fs::create_directories(folder());
    {
        auto set = ExportSet::begin(folder(), tests::destination("mailchimp"), heading());
        QVERIFY(set.ok());
    }
    QVERIFY(fs::exists(folder()));
    QVERIFY(fs::is_empty(folder()));
}

void ExportSetTest::suppressedPeopleAreRefused()
{
    auto set = ExportSet::begin(folder(), tests::destination("mailchimp"), heading());
    QVERIFY(set->addSuppressed("ZOE@example.com").ok());
    const Status refused = set->addContact(tests::zoe());
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().code == ErrorCode::Refused);
    QVERIFY(!contains(lowerAscii(refused.error().detail), "zoe"));
    QVERIFY(set->addContact(tests::somebody("sam@example.com")).ok());
    QVERIFY2(!set->addSuppressed("late@example.com").ok(),
             "a suppressed address that comes too late to be compared");
    QVERIFY(!set->addSuppressed(" ").ok());
}

void ExportSetTest::sharedAndStrangeAddressesAreLeftOutAndTold()
{
    const Destination& to = tests::destination("mailchimp");
    auto set = ExportSet::begin(folder(), to, heading());
    QVERIFY(fill(*set, to).ok());
    QVERIFY(set->addContact(tests::somebody("SAM@example.com")).ok());
    QVERIFY(set->addContact(tests::somebody("=1+1@example.com")).ok());
    Job job;
    const auto receipt = set->finish(job);
    QCOMPARE(receipt->contacts, std::int64_t{2});
    QCOMPARE(receipt->warnings.size(), std::size_t{2});
    QVERIFY(contains(receipt->warnings[0].sentence,
                     "1 person was left out, because another customer with the same address"));
    QVERIFY(contains(receipt->warnings[1].sentence, "formula"));
}

void ExportSetTest::heldBackPeopleHaveNoAddress()
{
    auto set = ExportSet::begin(folder(), tests::destination("mailchimp"), heading());
    QVERIFY(!set->addHeldBack("zoe@example.com").ok());
    QVERIFY(!set->addHeldBack("").ok());
}

void ExportSetTest::anotherExportIsNeverWrittenOver()
{
    QVERIFY(exportTo(folder(), tests::destination("mailchimp"), 12).ok());
    const std::string before = *readWholeFile(folder() / "manifest.json");
    const auto second = exportTo(folder(), tests::destination("mailchimp"), 13);
    QVERIFY(!second.ok());
    QVERIFY(second.error().code == ErrorCode::Refused);
    QCOMPARE(*readWholeFile(folder() / "manifest.json"), before);
    // Without its manifest nobody can say whose files these are.
    fs::remove(folder() / "manifest.json");
    QVERIFY(exportTo(folder(), tests::destination("mailchimp"), 12).error().code == ErrorCode::Refused);
}

void ExportSetTest::theSameCampaignGetsAFolderInside()
{
    QVERIFY(exportTo(folder(), tests::destination("mailchimp")).ok());
    QCOMPARE(exportTo(folder(), tests::destination("klaviyo"))->folder, folder() / "klaviyo");
    QCOMPARE(exportTo(folder(), tests::destination("klaviyo"))->folder, folder() / "klaviyo-2");
    QVERIFY(fs::exists(folder() / "klaviyo-2" / "manifest.json"));
    QVERIFY(fs::exists(folder() / "contacts-mailchimp.csv"));
}

void ExportSetTest::otherFilesInTheFolderDoNoHarm()
{
    fs::create_directories(folder());
    std::ofstream(folder() / "notes.txt") << "mine";
    QVERIFY(exportTo(folder(), tests::destination("listmonk")).ok());
    QCOMPARE(*readWholeFile(folder() / "notes.txt"), std::string("mine"));
}

void ExportSetTest::aFileInsteadOfAFolderIsRefused()
{
    fs::create_directories(folder().parent_path());
    std::ofstream(folder()) << "mine";
    QVERIFY(exportTo(folder(), tests::destination("mailchimp")).error().code == ErrorCode::BadInput);
    // Nor can a folder be made inside a file.
    QVERIFY(exportTo(folder() / "inside", tests::destination("mailchimp")).error().code == ErrorCode::Io);
    QCOMPARE(*readWholeFile(folder()), std::string("mine"));
}

void ExportSetTest::aFileThatChangedOnTheDiskIsNoticed()
{
    const Destination& to = tests::destination("mailchimp");
    {
        auto set = ExportSet::begin(folder(), to, heading());
        QVERIFY(fill(*set, to).ok());
        for (const auto& entry : fs::recursive_directory_iterator(folder()))
            if (entry.path().filename() == "template.html") std::ofstream(entry.path(), std::ios::app) << "x";
        Job job;
        const auto receipt = set->finish(job);
        QVERIFY(!receipt.ok());
        QVERIFY(receipt.error().code == ErrorCode::Io);
        QCOMPARE(receipt.error().where, std::string("template.html"));
    }
    QVERIFY(fs::is_empty(m_folder->path().toStdString()));
}

void ExportSetTest::aNameThatAppearsMeanwhileIsNotReplaced()
{
    const Destination& to = tests::destination("mailchimp");
    {
        auto set = ExportSet::begin(folder(), to, heading());
        QVERIFY(fill(*set, to).ok());
        std::ofstream(folder() / "upload-guide.txt") << "mine";
        Job job;
        QVERIFY(set->finish(job).error().code == ErrorCode::Io);
    }
    QCOMPARE(filesIn(folder()), std::string("upload-guide.txt"));
    QCOMPARE(*readWholeFile(folder() / "upload-guide.txt"), std::string("mine"));
}

TACTFUL_TEST(ExportSetTest)
#include "export_set_test.moc"
