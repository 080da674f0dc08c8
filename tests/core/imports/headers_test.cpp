#include "core/base/text.h"
#include "core/imports/recognise.h"
#include "core/imports/shop_formats.h"
#include "tests/core/imports/collected_rows.h"
#include "tests/core/imports/known_headers.h"
#include "tests/support/register.h"

#include <algorithm>
#include <random>

using namespace tactful;
using namespace tactful::imports;

namespace {

/// Format or reason of refusal.
std::string recognised(const std::string& header, const std::string& fileName = "file.csv")
{
    Job job;
    const FileSource source(fileName, std::make_shared<const std::string>(header + "\n"));
    const auto recognition = recognise(source, tests::britishShop(), job);
    return recognition ? recognition->format : recognition.error().detail;
}

}  // namespace

class HeadersTest : public QObject {
    Q_OBJECT

private slots:
    void everyKnownHeaderIsToldByItsNames_data();
    void everyKnownHeaderIsToldByItsNames();
    void neitherOrderNorFurtherColumnsMatter();
    void translatedHeadersAreKnown_data();
    void translatedHeadersAreKnown();
    void mailchimpSaysTheStatusInTheNameOfTheFile_data();
    void mailchimpSaysTheStatusInTheNameOfTheFile();
    void aFormatThatIsAskedForNeedsNoName();
};

void HeadersTest::everyKnownHeaderIsToldByItsNames_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QByteArray>("refusal");
    for (const tests::KnownHeader& header : tests::knownHeaders())
        QTest::newRow(header.name) << QByteArray(header.row) << QByteArray(header.format)
                                   << QByteArray(header.refusal);
}

void HeadersTest::everyKnownHeaderIsToldByItsNames()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, format);
    QFETCH(QByteArray, refusal);
    const std::string found = recognised(row.toStdString());
    if (refusal.isEmpty()) QCOMPARE(found, format.toStdString());
    QVERIFY2(contains(found, refusal.toStdString()), found.c_str());
}

void HeadersTest::neitherOrderNorFurtherColumnsMatter()
{
    std::mt19937 random(7);
    for (const tests::KnownHeader& header : tests::knownHeaders()) {
        const std::string row = header.row;
        const bool exact = std::string(header.refusal).find("in a campaign") != std::string::npos ||
                           std::string(header.refusal).find("opened") != std::string::npos;
        const char delimiter = contains(row, "\t") ? '\t' : contains(row, ",") ? ',' : ';';
        if (exact || *header.format == '\0' || contains(row, "\"")) continue;
        std::vector<std::string> columns;
        for (const std::string_view column : split(row, delimiter))
            columns.emplace_back(column);
        columns.emplace_back("Shoe size (customer.metafields.facts.shoe_size)");
        if (!contains(row, "Delivery country")) std::shuffle(columns.begin(), columns.end(), random);
        QCOMPARE(recognised(join(columns, std::string(1, delimiter))), std::string(header.format));
    }
}

void HeadersTest::translatedHeadersAreKnown_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("format");
    const auto row = [](const char* name, const char* columns, const char* format) {
        QTest::newRow(name) << QByteArray(columns) << QByteArray(format);
    };
    row("PrestaShop in French", "ID;Référence;Nouveau client;Livraison;Client;Total;Paiement;État;Date",
        "prestashop-orders");
    row("PrestaShop in German", "ID;Referenz;Neukunde;Lieferung;Kunde;Gesamt;Zahlung;Status;Datum",
        "prestashop-orders");
    row("WooCommerce in German",
        "Datum,Bestellung #,N. Umsatz (formatiert),Status,Kunde,Kundentyp,Produkt(e),Verkaufte "
        "Artikel,Gutschein(e),Nettoumsatz,Zuordnung",
        "woocommerce-analytics-orders");
    row("PayPal in German",
        "\"Datum\",\"Uhrzeit\",\"Zeitzone\",\"Name\",\"Typ\",\"Status\",\"Währung\",\"Brutto\",\"Gebühr\","
        "\"Netto\",\""
        "Absender E-Mail-Adresse\",\"Empfänger E-Mail-Adresse\",\"Transaktionscode\"",
        "paypal-activity");
    row("PayPal in French",
        "\"Date\",\"Heure\",\"Fuseau horaire\",\"Nom\",\"Type\",\"État\",\"Devise\",\"Avant "
        "commission\",\"Commission\","
        "\"Net\",\"De l'adresse email\",\"À l'adresse email\",\"Numéro de transaction\"",
        "paypal-activity");
    row("PayPal in Britain", "Date,Time,Time zone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID",
        "paypal-activity");
    row("eBay in German",
        "Verkaufsprotokollnummer;Bestellnummer;Nutzername des "
        "Käufers;Artikelnummer;Angebotstitel;Bestandseinheit;Anzahl;Verkauft für;Gesamtbetrag;Verkauft am",
        "ebay-orders");
    row("eBay in French, with typographic apostrophes",
        "Numéro de vente;Numéro de commande;Pseudo de l’acheteur;Numéro de l’objet;Intitulé de "
        "l’objet;Quantité;Vendu pour;Date de vente",
        "ebay-orders");
}

void HeadersTest::translatedHeadersAreKnown()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, format);
    QCOMPARE(recognised(row.toStdString()), format.toStdString());
}

void HeadersTest::mailchimpSaysTheStatusInTheNameOfTheFile_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("format");
    const auto row = [](const char* name, const char* format) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(format);
    };
    row("subscribed_members_export_1a2b.csv", "mailchimp-subscribed");
    row("subscribed_email_audience_export_1a2b.csv", "mailchimp-subscribed");
    row("export.zip › subscribed_members_export_1a2b.csv", "mailchimp-subscribed");
    row("nonsubscribed_members_export_1a2b.csv", "mailchimp-members");
    row("unsubscribed_members_export_1a2b.csv", "mailchimp-members");  // without UNSUB_TIME it says nothing
    row("newsletter.csv", "mailchimp-members");
}

void HeadersTest::mailchimpSaysTheStatusInTheNameOfTheFile()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, format);
    QCOMPARE(recognised("Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,LEID,EUID",
                        name.toStdString()),
             format.toStdString());
}

void HeadersTest::aFormatThatIsAskedForNeedsNoName()
{
    ReadOptions options = tests::britishShop();
    options.format = "mailchimp-subscribed";
    Job job;
    const FileSource source("newsletter.csv",
                            std::make_shared<const std::string>(
                                "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,LEID,EUID\n"));
    const auto recognition = recognise(source, options, job);
    QVERIFY(recognition.ok());
    QCOMPARE(recognition->format, std::string("mailchimp-subscribed"));
}

TACTFUL_TEST(HeadersTest)
#include "headers_test.moc"
