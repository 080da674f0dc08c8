#include "ui/text/health_words.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace tactful::ui {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("tactful::ui", text, comment, n);
}

std::int64_t figureAt(const steps::HealthLine& line, std::size_t at)
{
    return at < line.figures.size() ? line.figures[at] : 0;
}

int numberAt(const steps::HealthLine& line, std::size_t at)
{
    return static_cast<int>(figureAt(line, at));
}

}  // namespace

QString healthTipWords(const steps::HealthTip& tip)
{
    const int count = static_cast<int>(tip.count);
    switch (tip.advice) {
    case steps::HealthAdvice::Nothing:
        break;
    case steps::HealthAdvice::ImportNewerSales:
        return count == 0 ? tr("What would help most: import your sales.")
                          : tr("What would help most: newer sales. The last order is %Ln day(s) old.",
                               nullptr, count);
    case steps::HealthAdvice::RepairRows:
        return tr("What would help most: repair the %Ln row(s) that are set aside.", nullptr, count);
    case steps::HealthAdvice::NameCustomers:
        return tr(
            "What would help most: an address or telephone number at the till. %Ln sale(s) have no known "
            "customer.",
            nullptr, count);
    case steps::HealthAdvice::AskAgreement:
        return tr("What would help most: ask customers to agree to e‑mails. %Ln may not be written to.",
                  nullptr, count);
    case steps::HealthAdvice::ImportOlderSales:
        return tr("What would help most: %Ln more month(s) of older sales.", nullptr, count);
    }
    return tr("Your data is in good health.");
}

QString healthLineName(const steps::HealthLine& line)
{
    if (line.name == "completeness") return tr("Complete rows");
    if (line.name == "freshness") return tr("Up to date");
    if (line.name == "reachability") return tr("May be e‑mailed");
    return tr("Enough history");
}

QString healthLineWords(const steps::HealthLine& line)
{
    if (line.name == "completeness") {
        //: %1 of so many sales.
        const QString sales = tr("%1 of %Ln sale(s) have no known customer.", nullptr, numberAt(line, 1))
                                  .arg(countText(figureAt(line, 0)));
        return sales + QLatin1Char(' ') + tr("%Ln row(s) are set aside.", nullptr, numberAt(line, 2));
    }
    if (line.name == "freshness") {
        if (line.figures.empty()) return tr("There are no orders yet.");
        return numberAt(line, 0) <= 1 ? tr("The last order is as new as can be.")
                                      : tr("The last order is %Ln day(s) old.", nullptr, numberAt(line, 0));
    }
    if (line.name == "reachability")
        return tr("%1 of %Ln customer(s) may be e‑mailed today.", nullptr, numberAt(line, 1))
            .arg(countText(figureAt(line, 0)));
    //: %1 is "12 months".
    return tr("%1 of sales from %Ln buyer(s).", nullptr, numberAt(line, 1))
        .arg(tr("%Ln month(s)", "a length of time", numberAt(line, 0)));
}

}  // namespace tactful::ui
