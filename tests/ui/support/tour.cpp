#include "tests/ui/support/tour.h"

#include "core/steps/session.h"
#include "tests/ui/support/demo_desk.h"
#include "ui/pages/studio/replay_dialog.h"
#include "ui/shell/shop_pages.h"
#include "ui/tables/data_table.h"
#include "ui/text/paths.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stop_slider.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QtTest/QtTest>

namespace tactful::ui::tests {
namespace {

constexpr int patience = 120'000;

/// The first lines of a sales file that no format knows, so that its columns have to be matched.
constexpr const char* strangeSales = "Receipt;When;Who;What;Pieces;Paid;Remark\n"
                                     "R-1;03/10/2026;ada@example.com;Blue mug;1;12,50;gift\n"
                                     "R-2;04/10/2026;bo@example.com;Green tea;2;9,00;\n"
                                     "R-3;05/10/2026;cy@example.com;Candle;3;21,00;call first\n";

/// A sales file of the kind that Shopify writes.
constexpr const char* knownSales =
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts "
    "Marketing,Currency,Subtotal,Shipping,"
    "Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,"
    "Lineitem price,Lineitem sku,Billing Name,Billing Country\n"
    "#90001,ada@example.com,paid,2026-10-03 10:00:00 +0100,,,yes,GBP,12.50,0,0,12.50,,0,,2026-10-03 10:00:00 "
    "+0100,1,"
    "Blue mug,12.50,MUG-1,Ada Byron,GB\n"
    "#90002,bo@example.com,paid,2026-10-04 10:00:00 +0100,,,no,GBP,9.00,0,0,9.00,,0,,2026-10-04 10:00:00 "
    "+0100,2,"
    "Green tea,4.50,TEA-1,Bo Lee,GB\n";

/// Two customers who look like one person.
constexpr const char* twins =
    "First Name,Last Name,Email,Company,Address1,Address2,City,Province,Province Code,Country,Country "
    "Code,Zip,Phone,Accepts Marketing,Tags,Note,Tax Exempt\n"
    "Ada,Byron,ada@example.com,,1 Sea Lane,,Hull,,,United Kingdom,GB,HU1 1AA,,yes,,,no\n"
    "Ada,Byron,a.byron@example.org,,1 Sea Lane,,Hull,,,United Kingdom,GB,HU1 1AA,,no,,,no\n";

void closeDialog()
{
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) dialog->reject();
    QTest::qWait(0);
}

class Guide {
public:
    Guide(DrivenWindow& driven, QString book) : m_driven(driven), m_book(std::move(book)) {}

    QWidget* start()
    {
        m_driven.window().closeShop();
        return &m_driven.window();
    }

    QWidget* newShopForm()
    {
        m_driven.answerFileDialog({fileOf(QStringLiteral("sales.csv"), knownSales)});
        m_driven.click("ownSales");
        return m_driven.await("shopName") ? &m_driven.window() : nullptr;
    }

    QWidget* unlock()
    {
        const QString locked = m_driven.folder() + QStringLiteral("/Corner shop.tactful");
        const auto made = steps::Session::create(toPath(locked), {}, std::string("slippers and tea"));
        if (!made) return nullptr;
        m_driven.window().openShop(locked);
        return m_driven.await("unlockPassword") ? &m_driven.window() : nullptr;
    }

    QWidget* home()
    {
        m_driven.window().openShop(m_book);
        return m_driven.await("newCampaign") ? rest() : nullptr;
    }

    QWidget* page(PageId page)
    {
        m_driven.window().openPage(page);
        return rest();
    }

    /// The first row of a table, opened.
    QWidget* row(PageId page, const char* tableName)
    {
        this->page(page);
        auto* table = qobject_cast<DataTable*>(m_driven.await(tableName));
        if (!table || !QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, patience))
            return nullptr;
        table->selectRow(0);
        Q_EMIT table->rowOpened(table->currentSourceRow());
        return rest();
    }

    QWidget* duplicates()
    {
        import("twins.csv", twins);
        if (!m_driven.click(m_driven.await("addToShop", patience))) return nullptr;
        rest();
        m_driven.window().openPage(PageId::Customers);
        return m_driven.click(m_driven.await("mergeDuplicates", patience)) ? rest() : nullptr;
    }

    QWidget* correct() { return m_driven.click("correct") ? dialog() : nullptr; }

    QWidget* studio()
    {
        m_driven.window().newCampaign(data::Goal::ThankRegulars);
        return studioAt(50);
    }

    /// The dial turned to a place, and everything that follows from it.
    QWidget* studioAt(int howPersonal)
    {
        auto* dial = qobject_cast<StopSlider*>(m_driven.await("howPersonal"));
        if (!dial || !m_driven.await("reviewAndExport", patience)) return nullptr;
        dial->setValue(howPersonal);
        return m_driven.await("reviewAndExport", patience) ? rest() : nullptr;
    }

    /// What lies below, scrolled to.
    QWidget* below(const char* part)
    {
        QWidget* found = m_driven.await(part, patience);
        return found && DrivenWindow::reach(found) ? rest() : nullptr;
    }

    QWidget* document(const char* button)
    {
        closeDialog();
        return m_driven.click(button) ? dialog() : nullptr;
    }

    QWidget* lists() { return m_driven.click("seeLists") ? rest() : nullptr; }

    /// Somebody who is left out, explained.
    QWidget* listsExplained()
    {
        m_driven.click("list1");
        auto* table = qobject_cast<DataTable*>(m_driven.await("listTable"));
        if (!table) return nullptr;
        table->selectRow(0);
        return rest();
    }

    QWidget* inbox()
    {
        m_driven.window().shopPages()->current()->closePanel();
        rest();
        return m_driven.click("openInbox") && m_driven.await("inboxNext", patience) ? dialog() : nullptr;
    }

    QWidget* aboutScore()
    {
        return m_driven.click("aboutScore") && m_driven.await("closeAboutScore") ? dialog() : nullptr;
    }

    /// Of two months: twelve would take the tests minutes.
    QWidget* replay()
    {
        data::Brief brief;
        brief.goal = data::Goal::ThankRegulars;
        auto* replay = new ReplayDialog(m_driven.window().desk(), brief, 2, &m_driven.window());
        replay->setAttribute(Qt::WA_DeleteOnClose);
        replay->open();
        return m_driven.await("replayTable", patience) ? dialog() : nullptr;
    }

    QWidget* review()
    {
        m_driven.window().shopPages()->current()->closePanel();
        return m_driven.click("reviewAndExport") && m_driven.await("decideAndGoOn", patience) ? dialog()
                                                                                              : nullptr;
    }

    QWidget* exported()
    {
        if (!m_driven.fill("signedOffBy", QStringLiteral("Helen Marsh"))) return nullptr;
        if (m_driven.find(QStringLiteral("keepRest"))) m_driven.click("keepRest");
        if (m_driven.find(QStringLiteral("reason")))
            m_driven.fill("reason", QStringLiteral("They asked for it"));
        const QString folder = m_driven.folder() + QStringLiteral("/to upload");
        QDir().mkpath(folder);
        m_driven.answerFileDialog({folder});
        m_driven.click("changeFolder");
        if (!m_driven.click(m_driven.await("exportButton", patience))) return nullptr;
        return m_driven.await("openFolder", patience) ? dialog() : nullptr;
    }

    QWidget* import(const char* name, const char* content)
    {
        m_driven.window().openPage(PageId::Import);
        m_driven.window().importFiles({fileOf(QString::fromLatin1(name), content)});
        return rest();
    }

private:
    /// Until nothing is on its way any more.
    QWidget* rest()
    {
        settle(m_driven.window().desk());
        QTest::qWait(50);
        settle(m_driven.window().desk());
        return &m_driven.window();
    }

    QWidget* dialog()
    {
        rest();
        return QApplication::activeModalWidget();
    }

    QString fileOf(const QString& name, const char* content) const
    {
        const QString path = m_driven.folder() + QLatin1Char('/') + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) qFatal("no file could be written");
        return path;
    }

    DrivenWindow& m_driven;
    QString m_book;
};

}  // namespace

std::vector<Stop> tourOf(DrivenWindow& driven, const QString& book)
{
    const auto guide = std::make_shared<Guide>(driven, book);
    const auto page = [guide](PageId id) {
        return [guide, id] {
            closeDialog();
            return guide->page(id);
        };
    };
    return {
        {QStringLiteral("first-run"), [guide] { return guide->start(); }},
        {QStringLiteral("first-run-new-shop"), [guide] { return guide->newShopForm(); }},
        {QStringLiteral("unlock"), [guide] { return guide->unlock(); }},
        {QStringLiteral("home"), [guide] { return guide->home(); }},
        {QStringLiteral("customers"), [guide] { return guide->row(PageId::Customers, "customerTable"); }},
        {QStringLiteral("customers-correct"), [guide] { return guide->correct(); }},
        {QStringLiteral("customers-duplicates"),
         [guide] {
             closeDialog();
             return guide->duplicates();
         }},
        {QStringLiteral("products"),
         [guide] {
             closeDialog();
             return guide->row(PageId::Products, "productTable");
         }},
        {QStringLiteral("campaigns-none"), page(PageId::Campaigns)},
        {QStringLiteral("studio"), [guide] { return guide->studio(); }},
        {QStringLiteral("studio-ahead"), [guide] { return guide->below("teachCard"); }},
        {QStringLiteral("studio-lists"), [guide] { return guide->lists(); }},
        {QStringLiteral("studio-lists-explained"), [guide] { return guide->listsExplained(); }},
        {QStringLiteral("studio-inbox"), [guide] { return guide->inbox(); }},
        {QStringLiteral("about-score"),
         [guide] {
             closeDialog();
             return guide->aboutScore();
         }},
        {QStringLiteral("studio-replay"),
         [guide] {
             closeDialog();
             return guide->replay();
         }},
        {QStringLiteral("studio-too-personal"),
         [guide] {
             closeDialog();
             return guide->studioAt(92);
         }},
        {QStringLiteral("review"), [guide] { return guide->review(); }},
        {QStringLiteral("export-done"), [guide] { return guide->exported(); }},
        {QStringLiteral("campaigns"), page(PageId::Campaigns)},
        {QStringLiteral("insights"), page(PageId::Insights)},
        {QStringLiteral("privacy"), page(PageId::Privacy)},
        {QStringLiteral("privacy-papers"), [guide] { return guide->below("writeShare"); }},
        {QStringLiteral("privacy-document"),
         [guide] { return guide->document("openDocument.processing-record"); }},
        {QStringLiteral("privacy-questions"), [guide] { return guide->document("openDocument.dpia"); }},
        {QStringLiteral("settings"), page(PageId::Settings)},
        {QStringLiteral("help"), page(PageId::Help)},
        {QStringLiteral("import"), page(PageId::Import)},
        {QStringLiteral("import-file"), [guide] { return guide->import("orders_export.csv", knownSales); }},
        {QStringLiteral("import-mapping"), [guide] { return guide->import("till.csv", strangeSales); }},
    };
}

}  // namespace tactful::ui::tests
