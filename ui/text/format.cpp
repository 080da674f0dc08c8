#include "ui/text/format.h"

#include "core/base/time_zone.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

QString tr(const char* text, const char* comment = nullptr)
{
    return QCoreApplication::translate("tactful::ui", text, comment);
}

QLocale locale()
{
    return QLocale();
}

QDate dateOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day.number);
}

/// The sign that people write before amounts of this currency; else its code with a space that does not
/// break.
QString signOf(const Currency& currency)
{
    const std::string code = currency.text();
    if (code == "GBP") return QStringLiteral("£");
    if (code == "EUR") return QStringLiteral("€");
    if (code == "USD") return QStringLiteral("$");
    if (code == "JPY" || code == "CNY") return QStringLiteral("¥");
    return QString::fromStdString(code) + QChar(0xA0);
}

/// Languages that write "12,50 €".
bool signComesLast()
{
    return locale().language() == QLocale::German || locale().language() == QLocale::French;
}

QString withSign(const QString& number, const Currency& currency)
{
    if (!currency.known()) return number;
    const QString sign = signOf(currency);
    return signComesLast() ? number + QChar(0xA0) + sign.trimmed() : sign + number;
}

double unitsOf(double minor, const Currency& currency)
{
    return minor / std::pow(10.0, currency.minorDigits());
}

constexpr int tens = -1;  ///< in place of a number of decimals

int decimalsFor(double units, const Currency& currency)
{
    if (units >= 1000.0) return tens;
    if (units >= 100.0) return 0;
    return std::abs(units - std::round(units)) < 0.005 ? 0 : currency.minorDigits();
}

QString numberText(double units, int decimals)
{
    if (decimals == tens) return locale().toString(10.0 * std::round(units / 10.0), 'f', 0);
    return locale().toString(units, 'f', decimals);
}

QString amountText(double minor, const Currency& currency)
{
    const double units = std::abs(unitsOf(minor, currency));
    return numberText(units, decimalsFor(units, currency));
}

QString withMinus(double minor, const QString& amount)
{
    return minor < 0 ? QChar(0x2212) + amount : amount;
}

bool sameYear(Day a, Day b)
{
    return dateOf(a).year() == dateOf(b).year();
}

}  // namespace

QString countText(std::int64_t count)
{
    return locale().toString(static_cast<qlonglong>(count));
}

QString percentText(double share, int decimals)
{
    //: A percentage; %1 is the number.
    return tr("%1%").arg(locale().toString(100.0 * share, 'f', decimals));
}

QString scoreText(double score)
{
    return locale().toString(static_cast<int>(std::lround(score)));
}

QString moneyText(double minor, const Currency& currency)
{
    return withMinus(minor, withSign(amountText(minor, currency), currency));
}

MoneyRangeText moneyRangeText(double lowMinor, double highMinor, const Currency& currency)
{
    const double low = std::abs(unitsOf(lowMinor, currency)), high = std::abs(unitsOf(highMinor, currency));
    const double larger = std::max(low, high);
    // Below a hundred, pence at one end mean pence at the other.
    const int decimals = larger < 100.0 ? std::max(decimalsFor(low, currency), decimalsFor(high, currency))
                                        : decimalsFor(larger, currency);
    return {withMinus(lowMinor, withSign(numberText(low, decimals), currency)),
            withMinus(highMinor, withSign(numberText(high, decimals), currency))};
}

QString axisMoneyText(double minor, const Currency& currency)
{
    const double units = unitsOf(minor, currency);
    if (std::abs(units) >= 1e6)
        return withSign(tr("%1m", "millions").arg(locale().toString(units / 1e6, 'g', 3)), currency);
    if (std::abs(units) >= 1000.0)
        return withSign(tr("%1k", "thousands").arg(locale().toString(units / 1000.0, 'g', 3)), currency);
    return withSign(locale().toString(units, 'f', 0), currency);
}

QString exactMoneyText(std::int64_t minor, const Currency& currency)
{
    const double units = std::abs(unitsOf(static_cast<double>(minor), currency));
    const QString amount = withSign(locale().toString(units, 'f', currency.minorDigits()), currency);
    return minor < 0 ? QChar(0x2212) + amount : amount;
}

QString signedMoneyText(double minor, const Currency& currency)
{
    const QString amount = withSign(amountText(minor, currency), currency);
    return (minor < 0 ? QChar(0x2212) : QLatin1Char('+')) + amount;
}

QString signedCountText(double count)
{
    const QString amount = countText(std::llround(std::abs(count)));
    return (count < 0 ? QChar(0x2212) : QLatin1Char('+')) + amount;
}

QString dayText(Day day)
{
    return locale().toString(dateOf(day), tr("d MMMM yyyy"));
}

QString shortDayText(Day day, Day today)
{
    //: Qt date format of a day in the current year, and one with the year.
    return locale().toString(dateOf(day), sameYear(day, today) ? tr("d MMM") : tr("d MMM yyyy"));
}

QString weekdayText(Day day)
{
    return locale().toString(dateOf(day), tr("ddd d MMMM"));
}

QString longWeekdayText(Day day)
{
    return locale().toString(dateOf(day), tr("dddd d MMMM yyyy"));
}

QString dayRangeText(Day from, Day to, Day today)
{
    const QDate a = dateOf(from);
    const QDate b = dateOf(to);
    if (a == b) return shortDayText(from, today);
    const bool sameMonth = a.year() == b.year() && a.month() == b.month();
    //: Qt date format of the first of two days in the same month: "10" of "10 to 31 Oct".
    const QString first = locale().toString(a, sameMonth ? tr("d ").trimmed() : tr("d MMM"));
    //: From one day to another.
    return tr("%1 to %2").arg(first, shortDayText(to, today));
}

QString monthText(Day anyDayOfIt)
{
    return locale().toString(dateOf(anyDayOfIt), QStringLiteral("MMMM yyyy"));
}

QString shortMonthText(Day anyDayOfIt)
{
    return locale().toString(dateOf(anyDayOfIt), QStringLiteral("MMM"));
}

QString hourText(int hour)
{
    return locale().toString(QTime(hour % 24, 0), QStringLiteral("HH:mm"));
}

QString dateTimeText(Instant instant, const std::string& timeZone)
{
    const auto found = TimeZone::find(timeZone);
    const LocalTime local = (found ? *found : TimeZone::utc()).localTime(instant);
    const QString time = locale().toString(QTime(0, 0).addSecs(local.second), QStringLiteral("HH:mm"));
    return locale().toString(dateOf(local.day), tr("ddd d MMM")) + QStringLiteral(", ") + time;
}

QString bytesText(std::int64_t bytes)
{
    return locale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString chanceText(double chance)
{
    return tr("%1 in 10").arg(std::lround(10.0 * chance));
}

std::string languageCode()
{
    return locale().name().section(QLatin1Char('_'), 0, 0).toStdString();
}

QString listText(const QStringList& items)
{
    return locale().createSeparatedList(items);
}

QString withOneStop(QString sentence)
{
    if (sentence.endsWith(QStringLiteral(".."))) sentence.chop(1);
    return sentence;
}

}  // namespace tactful::ui
