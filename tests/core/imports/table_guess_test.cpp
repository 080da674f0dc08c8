#include "core/imports/table_guess.h"
#include "tests/support/register.h"

using namespace tactful::imports;

class TableGuessTest : public QObject {
    Q_OBJECT

private slots:
    void findsDelimiterQuoteAndHeader_data();
    void findsDelimiterQuoteAndHeader();
    void aKnownHeaderDecides();
};

void TableGuessTest::findsDelimiterQuoteAndHeader_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>(
        "guess");  // delimiter, quote ("-": none), header line, "sep" if such a line is there
    const auto row = [](const char* name, const char* text, const char* guess) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(guess);
    };
    row("comma", "name,city\nA,B\n", ", \" 1");
    row("semicolon with decimal commas", "name;price\nA;1,50\nB;2,75\nC;3,10\n", "; \" 1");
    row("tab", "name\tcity, state\nA\tB, C\nD\tE, F\n", "\t - 1");
    row("tab with quotes", "name\tcity\n\"A\tx\"\tB\n", "\t \" 1");
    row("bar", "name|city\nA|B\n", "| \" 1");
    row("single quotes", "'name','city'\n'A, B','C'\n", ", ' 1");
    row("apostrophes before numbers are no quotes", "name,zip\nA,'02134\nB,'00501\n", ", \" 1");
    row("separator line", "sep=;\nname;city\nA;B\n", "; \" 2 sep");
    row("separator line of an odd kind", "sep=~\nname~city\nA~B\n", "~ \" 2 sep");
    row("report heading", "Orders of May\n\nname,city,total\nA,B,1\nC,D,2\n", ", \" 3");
    row("one column", "name\nA\nB\n", ", \" 1");
    row("padding row", ",,\nname,city,total\nA,B,1\n", ", \" 2");
}

void TableGuessTest::findsDelimiterQuoteAndHeader()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, guess);
    const TableGuess found = guessTable(text.toStdString(), false, [](auto) { return false; });
    const std::string quote(1, found.quote ? found.quote : '-');
    QCOMPARE(std::string(1, found.delimiter) + " " + quote + " " + std::to_string(found.headerLine) +
                 (found.separatorLine ? " sep" : ""),
             guess.toStdString());
}

void TableGuessTest::aKnownHeaderDecides()
{
    const std::string text = "Bericht;1;2;3;4\nBericht;1;2;3;4\nsku,datum\nA,1;2;3;4;5\n";
    const auto known = [](std::span<const std::string_view> cells) {
        return cells.size() == 2 && cells[0] == "sku";
    };
    const TableGuess found = guessTable(text, false, known);
    QCOMPARE(found.delimiter, ',');
    QCOMPARE(found.headerLine, std::int64_t{3});
}

TACTFUL_TEST(TableGuessTest)
#include "table_guess_test.moc"
