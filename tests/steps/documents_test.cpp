#include "core/documents/document_words.h"
#include "core/steps/document_facts.h"
#include "core/steps/documents_step.h"
#include "core/steps/learn_step.h"
#include "core/steps/logbook_step.h"
#include "core/store/book_facts.h"
#include "tests/steps/small_shop.h"
#include "tests/support/register.h"

#include <algorithm>

using namespace tactful;
using namespace tactful::steps;
using tactful::tests::SmallShop;

class DocumentsTest : public QObject {
    Q_OBJECT

private slots:
    void everyDocumentIsWholeInEveryLanguage_data();
    void everyDocumentIsWholeInEveryLanguage();
    void factsAreThoseOfTheBook();
    void everyTableOfTheBookIsSpokenFor();
    void everySealedColumnIsKnown();
    void nothingPersonalIsInAnyDocument();
    void ownWordsOutliveTheFacts();
    void whatTheFactsSayAnywayIsNoEdit();
    void theScreenFollowsTheBookAndTheOwner();
    void whatCannotBeIsRefused();
    void everythingIsInTheLogbook();
};

namespace {

constexpr std::array kinds{"processing-record", "notice", "dpia", "inventory"};

DocumentView viewOf(SmallShop& shop, const char* kind, const char* language = "en")
{
    Job job;
    auto view = documentView(*shop.session, kind, language, job);
    if (!view) qFatal("%s: %s", view.error().detail.c_str(), view.error().where.c_str());
    return std::move(*view);
}

const DocumentSection& sectionOf(const DocumentView& view, const std::string& id)
{
    for (const DocumentSection& section : view.sections)
        if (section.id == id) return section;
    qFatal("no section %s", id.c_str());
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

std::string newestSentence(SmallShop& shop)
{
    return logbookPage(*shop.session, 0, 1)->lines.front().sentence;
}

}  // namespace

void DocumentsTest::everyDocumentIsWholeInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char* const language : {"en", "de", "fr"})
        QTest::newRow(language) << language;
}

void DocumentsTest::everyDocumentIsWholeInEveryLanguage()
{
    QFETCH(QString, language);
    SmallShop shop;
    for (const char* const kind : kinds) {
        const DocumentView view = viewOf(shop, kind, language.toLatin1().constData());
        QVERIFY(!view.sections.empty() && !view.title.empty() && !view.source.empty());
        for (const DocumentSection& section : view.sections) {
            QVERIFY2(!section.text.empty(), section.id.c_str());
            // Every place was filled, and every code has its words.
            QVERIFY2(section.text.find_first_of("{}") == std::string::npos, section.text.c_str());
            QCOMPARE(section.text, section.generated);
        }
        QVERIFY(has(view.html, "<html lang=\"" + language.toStdString() + "\">"));
    }
}

void DocumentsTest::factsAreThoseOfTheBook()
{
    SmallShop shop;
    const DocumentView record = viewOf(shop, "processing-record");
    const std::string& people = sectionOf(record, "people").text;
    QVERIFY2(has(people, "In the book: 4, of whom with an e-mail address: 3."), people.c_str());
    QVERIFY2(has(people, "| not known | 4 |"), people.c_str());
    const std::string& data = sectionOf(record, "data").text;
    QVERIFY2(has(data, "| e-mail address | 3 | tactful-lines |"), data.c_str());
    QVERIFY2(has(data, "| first name | 3 | entered by hand |"), data.c_str());
    QVERIFY2(has(data, "Orders: 7, from 20 January 2025 to 25 April 2026."), data.c_str());
    QVERIFY2(has(data, "Products: 3, of which treated as delicate: 1."), data.c_str());
    QVERIFY(has(sectionOf(record, "recipients").text, "Nobody so far"));
    QVERIFY(!has(sectionOf(record, "purposes").text, "profiling"));
    QVERIFY(has(sectionOf(record, "security").text, "opens without a password"));
    QVERIFY(has(sectionOf(viewOf(shop, "notice"), "profiling").text, "We do not work out anything"));

    Job job;
    QVERIFY(learn(*shop.session, {}, job).ok());
    QVERIFY(has(sectionOf(viewOf(shop, "processing-record"), "purposes").text, "worked out: 4."));
    QVERIFY(has(sectionOf(viewOf(shop, "notice"), "profiling").text, "We choose offers for you"));
    const std::string& tables = sectionOf(viewOf(shop, "inventory"), "columns").text;
    QVERIFY2(has(tables,
                 "| sealed_field | Who somebody is | 12 | customer, field, known_at, nonce, ciphertext*, "),
             tables.c_str());
}

void DocumentsTest::everyTableOfTheBookIsSpokenFor()
{
    SmallShop shop;
    const auto tables = store::storedTables(shop.session->parts().book);
    QVERIFY(tables.ok());
    const auto words = documents::DocumentWords::builtIn("en");
    QVERIFY(words.ok());
    for (const store::StoredTable& table : *tables) {
        const std::string_view group = inventoryGroup(table.name);
        QVERIFY2(group != "other", ("say in core/steps/document_facts.cpp what is in " + table.name).c_str());
        for (const std::string_view part : {"group", "use", "kept.group", "from"})
            QVERIFY2(words->words().contains(std::string(part) + "." + std::string(group)),
                     table.name.c_str());
    }
}

void DocumentsTest::everySealedColumnIsKnown()
{
    SmallShop shop;
    const auto tables = store::storedTables(shop.session->parts().book);
    std::vector<std::string> sealed;
    for (const store::StoredTable& table : *tables)
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            if (table.sealed[i]) sealed.push_back(table.name + "." + table.columns[i]);
    // docs/book-format.md, "Sealed values".
    for (const char* const column :
         {"column_map.map", "consent_event.evidence", "import_batch.header", "import_batch.reading",
          "import_issue.cells", "imported_file.bytes", "sealed_field.ciphertext"})
        QVERIFY2(std::find(sealed.begin(), sealed.end(), column) != sealed.end(), column);
    QVERIFY(std::find(sealed.begin(), sealed.end(), "customer.country") == sealed.end());
}

void DocumentsTest::nothingPersonalIsInAnyDocument()
{
    SmallShop shop;
    Job job;
    QVERIFY(learn(*shop.session, {}, job).ok());
    for (const char* const kind : kinds)
        for (const char* const language : {"en", "de", "fr"}) {
            const std::string html = viewOf(shop, kind, language).html;
            for (const char* const secret : {"anna", "Anna", "Müller", "Bruno", "O'Neill", "Dubois",
                                             "example.com", "Derry", "Bath", "Sympathy card"})
                QVERIFY2(!has(html, secret), kind);
        }
}

void DocumentsTest::ownWordsOutliveTheFacts()
{
    SmallShop shop;
    Job job;
    SectionEdit edit{"processing-record", "en", "purposes", "- Only what we <need>.\n", "Helen"};
    QVERIFY(editSection(*shop.session, edit, job).ok());
    const DocumentView edited = viewOf(shop, "processing-record");
    const DocumentSection& section = sectionOf(edited, "purposes");
    QVERIFY(section.edited && !section.factsChanged);
    QCOMPARE(section.text, std::string("- Only what we <need>."));
    QCOMPARE(section.editedBy, std::string("Helen"));
    QVERIFY(has(edited.html, "<li>Only what we &lt;need&gt;.</li>"));
    QVERIFY(!sectionOf(edited, "people").edited);
    QVERIFY(!sectionOf(viewOf(shop, "processing-record", "de"), "purposes").edited);

    QVERIFY(learn(*shop.session, {}, job).ok());
    shop.reopen();
    const DocumentView later = viewOf(shop, "processing-record");
    QVERIFY(sectionOf(later, "purposes").factsChanged);
    QCOMPARE(sectionOf(later, "purposes").text, std::string("- Only what we <need>."));
    QVERIFY(has(sectionOf(later, "purposes").generated, "profiling"));
    const auto summaries = documentSummaries(*shop.session, "en", job);
    QVERIFY(summaries.ok());
    QCOMPARE(summaries->front().edited, 1);
    QCOMPARE(summaries->front().factsChanged, 1);
    QCOMPARE(summaries->back().edited, 0);

    // Looked at again, it is up to date; taken back, it is what the book says.
    edit.text = "- Only what we need, and picks.";
    QVERIFY(editSection(*shop.session, edit, job).ok());
    QVERIFY(!sectionOf(viewOf(shop, "processing-record"), "purposes").factsChanged);
    QVERIFY(resetSection(*shop.session, edit).ok());
    const DocumentView back = viewOf(shop, "processing-record");
    QVERIFY(!sectionOf(back, "purposes").edited);
    QCOMPARE(sectionOf(back, "purposes").text, sectionOf(later, "purposes").generated);
    QCOMPARE(resetSection(*shop.session, edit).error().code, ErrorCode::NotFound);
}

void DocumentsTest::whatTheFactsSayAnywayIsNoEdit()
{
    SmallShop shop;
    Job job;
    SectionEdit edit{"notice", "fr", "who", sectionOf(viewOf(shop, "notice", "fr"), "who").generated + "\n\n",
                     "owner"};
    QVERIFY(editSection(*shop.session, edit, job).ok());
    QVERIFY(!sectionOf(viewOf(shop, "notice", "fr"), "who").edited);
}

void DocumentsTest::theScreenFollowsTheBookAndTheOwner()
{
    SmallShop shop;
    Job job;
    auto screen = impactScreen(*shop.session, "en", job);
    QVERIFY(screen.ok());
    QCOMPARE(screen->questions.size(), std::size_t{9});
    QCOMPARE(screen->met, 0);
    QVERIFY(has(sectionOf(viewOf(shop, "dpia"), "outcome").text, "No question was answered with yes"));

    QVERIFY(learn(*shop.session, {}, job).ok());
    screen = impactScreen(*shop.session, "en", job);
    QCOMPARE(screen->met, 1);
    QVERIFY(screen->questions[0].found && has(screen->questions[0].seen, ": 4"));
    QVERIFY(has(sectionOf(viewOf(shop, "dpia"), "outcome").text, "One question was answered with yes"));

    QVERIFY(answerQuestion(*shop.session, {"vulnerable", true, "We sell to schools.", "Helen"}).ok());
    QCOMPARE(impactScreen(*shop.session, "en", job)->met, 2);
    const DocumentView needed = viewOf(shop, "dpia");
    QVERIFY(has(sectionOf(needed, "outcome").text, "**Do an impact assessment**"));
    QVERIFY(has(sectionOf(needed, "notes").text, "We sell to schools."));
    QVERIFY(has(sectionOf(needed, "criteria").text, "| yes | the owner's answer |"));

    QVERIFY(answerQuestion(*shop.session, {"scoring", false, "", "Helen"}).ok());
    QCOMPARE(impactScreen(*shop.session, "en", job)->met, 1);
    for (const char* const question : {"scoring", "vulnerable"})
        QVERIFY(answerQuestion(*shop.session, {question, {}, "", "Helen"}).ok());
    QCOMPARE(impactScreen(*shop.session, "en", job)->met, 1);
    const auto german = impactScreen(*shop.session, "de", job);
    for (const ScreenQuestion& question : german->questions) {
        QVERIFY(!question.answer);
        QVERIFY(answerQuestion(*shop.session, {question.question, true, "", "Helen"}).ok());
    }
    QCOMPARE(impactScreen(*shop.session, "en", job)->met, 9);
}

void DocumentsTest::whatCannotBeIsRefused()
{
    SmallShop shop;
    Job job;
    QCOMPARE(documentView(*shop.session, "will", "en", job).error().code, ErrorCode::BadInput);
    QCOMPARE(documentView(*shop.session, "notice", "it", job).error().code, ErrorCode::BadInput);
    QCOMPARE(editSection(*shop.session, {"notice", "en", "who", "  \n", "owner"}, job).error().code,
             ErrorCode::BadInput);
    QCOMPARE(editSection(*shop.session, {"notice", "en", "nowhere", "x", "owner"}, job).error().code,
             ErrorCode::NotFound);
    QCOMPARE(editSection(*shop.session, {"notice", "en", "who", "x", " "}, job).error().code,
             ErrorCode::BadInput);
    QVERIFY(!sectionOf(viewOf(shop, "notice"), "who").edited);  // nobody said who: nothing is kept
    QCOMPARE(answerQuestion(*shop.session, {"weather", true, "", "owner"}).error().code, ErrorCode::BadInput);
    DocumentWrite write{"notice", "en", DocumentFormat::Pdf, shop.folder() / "notice.pdf", "owner"};
    QCOMPARE(writeDocument(*shop.session, write, job).error().code, ErrorCode::BadInput);
    QVERIFY(!std::filesystem::exists(write.file));
}

void DocumentsTest::everythingIsInTheLogbook()
{
    SmallShop shop;
    Job job;
    const DocumentWrite write{"notice", "de", DocumentFormat::Html, shop.folder() / "notice.html", "Helen"};
    QVERIFY(writeDocument(*shop.session, write, job).ok());
    QCOMPARE(*readWholeFile(write.file), viewOf(shop, "notice", "de").html);
    QCOMPARE(newestSentence(shop), std::string("Saved a document of the shop (notice)."));
    const auto summaries = documentSummaries(*shop.session, "en", job);
    QVERIFY((*summaries)[1].written && !(*summaries)[1].old);
    QVERIFY(!(*summaries)[0].written);
    QVERIFY(editSection(*shop.session, {"notice", "de", "who", "Wir.", "Helen"}, job).ok());
    QCOMPARE(newestSentence(shop), std::string("Edited a document of the shop (notice): who."));
    QVERIFY(answerQuestion(*shop.session, {"monitoring", true, "", "Helen"}).ok());
    QCOMPARE(newestSentence(shop), std::string("Answered a question of the impact screen: monitoring."));
    QVERIFY(verifyLogbookStep(*shop.session)->whole);
}

TACTFUL_TEST(DocumentsTest)
#include "documents_test.moc"
