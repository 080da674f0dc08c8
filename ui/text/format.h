#pragma once

#include "core/base/day.h"
#include "core/base/money.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <string>

/// \file
/// Numbers, money and dates as the owner reads them, in the language of the program.

namespace tactful::ui {

QString countText(std::int64_t count);                ///< "4,338"
QString percentText(double share, int decimals = 0);  ///< 0.94 -> "94%"
QString scoreText(double score);                      ///< how personal: whole points
/// "£1,920": whole units from 1,000 minor-unit hundreds up, rounded to tens above 1,000 units; small amounts
/// with their minor units ("£9.95").
QString moneyText(double minor, const Currency& currency);
/// The ends of a range, both rounded as the larger of them is: "£26" and "£598", "£960" and "£1,920".
struct MoneyRangeText {
    QString low;
    QString high;
};
MoneyRangeText moneyRangeText(double lowMinor, double highMinor, const Currency& currency);
QString axisMoneyText(double minor, const Currency& currency);         ///< "£20k", for the axis of a chart
QString exactMoneyText(std::int64_t minor, const Currency& currency);  ///< "£1,919.50"
QString signedMoneyText(double minor, const Currency& currency);       ///< "+£140", "−£30"
QString signedCountText(double count);                                 ///< "+1", "−2"

QString dayText(Day day);                  ///< "8 October 2026"
QString shortDayText(Day day, Day today);  ///< "12 Aug", with the year where it is another: "18 Feb 2025"
QString weekdayText(Day day);              ///< "Thu 8 October"
QString longWeekdayText(Day day);          ///< "Thursday 8 October 2026"
QString dayRangeText(Day from, Day to, Day today);                   ///< "10 to 31 Oct", "28 Oct to 18 Nov"
QString monthText(Day anyDayOfIt);                                   ///< "September 2026"
QString shortMonthText(Day anyDayOfIt);                              ///< "Sep"
QString hourText(int hour);                                          ///< "19:00"
QString dateTimeText(Instant instant, const std::string& timeZone);  ///< "Mon 5 Oct, 17:12"
QString bytesText(std::int64_t bytes);                               ///< "412 KB"
/// 0.8 -> "8 in 10"
QString chanceText(double chance);

/// "en", "de", "fr": for asking core for texts that it has in several languages.
std::string languageCode();

/// "Priya and Tom", "Priya, Tom and 3 others" in the program's language.
QString listText(const QStringList& items);

/// A sentence that ended in a date such as "12. Aug." ends in one full stop, not in two.
QString withOneStop(QString sentence);

}  // namespace tactful::ui
