#include "core/imports/date_text.h"

#include "core/base/text.h"

#include <algorithm>
#include <string>

namespace tactful::imports {
namespace {

constexpr int secondsOfDay = 86400;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Walks over a text from left to right.
class Cursor {
public:
    explicit Cursor(std::string_view text) : m_rest(text) {}

    bool atEnd() const { return m_rest.empty(); }
    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    bool take(char c)
    {
        if (peek() != c) return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool takeBlanks()
    {
        const std::size_t before = m_rest.size();
        for (;;) {
            if (peek() == ' ')
                m_rest.remove_prefix(1);
            else if (startsWith(m_rest, "\xc2\xa0"))
                m_rest.remove_prefix(2);
            else if (startsWith(m_rest, "\xe2\x80\xaf"))
                m_rest.remove_prefix(3);
            else
                return m_rest.size() < before;
        }
    }

    struct Number {
        int value = 0;
        std::size_t digits = 0;
    };
    /// No digits, or more than 9, give digits = 0.
    Number takeNumber()
    {
        Number number;
        while (isDigit(peek()) && number.digits < 9) {
            number.value = number.value * 10 + (peek() - '0');
            ++number.digits;
            m_rest.remove_prefix(1);
        }
        return isDigit(peek()) ? Number{} : number;
    }

    /// Letters of any language, up to the next blank, digit or mark.
    std::string_view takeWord()
    {
        std::size_t length = 0;
        while (length < m_rest.size() && !contains(" .,-/:+0123456789", m_rest.substr(length, 1)))
            ++length;
        const std::string_view word = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return word;
    }

private:
    std::string_view m_rest;
};

struct MonthName {
    std::string_view start;  ///< folded; the word may go on
    int month;
};

/// English, French, German, Spanish, Italian; the first that fits counts.
constexpr std::array<MonthName, 32> monthNames{
    {{"jan", 1},  {"ene", 1},  {"gen", 1},  {"feb", 2},  {"fev", 2},  {"mar", 3},  {"mrz", 3},
     {"apr", 4},  {"avr", 4},  {"abr", 4},  {"may", 5},  {"mai", 5},  {"mag", 5},  {"jun", 6},
     {"juin", 6}, {"giu", 6},  {"jul", 7},  {"juil", 7}, {"lug", 7},  {"aug", 8},  {"aou", 8},
     {"ago", 8},  {"sep", 9},  {"set", 9},  {"oct", 10}, {"okt", 10}, {"ott", 10}, {"nov", 11},
     {"dec", 12}, {"dez", 12}, {"dic", 12}, {"maerz", 3}}};

int monthNamed(std::string_view word)
{
    const std::string folded = foldForSearch(word);
    for (const MonthName& name : monthNames)
        if (startsWith(folded, name.start)) return name.month;
    return 0;
}

int fullYear(Cursor::Number year)
{
    if (year.digits != 2) return year.value;
    return year.value < 70 ? 2000 + year.value : 1900 + year.value;
}

std::optional<Day> dayOf(Cursor::Number year, int month, int day)
{
    if (year.digits != 2 && year.digits != 4) return std::nullopt;
    const int full = fullYear(year);
    if (full < 1900) return std::nullopt;
    return dayFromCivil({full, month, day});
}

/// The mark between the parts of a date, with blanks around it; false if there is none.
bool takeMark(Cursor& cursor, std::string_view allowed)
{
    const bool blanks = cursor.takeBlanks();
    for (const char mark : allowed) {
        if (!cursor.take(mark)) continue;
        cursor.takeBlanks();
        return true;
    }
    return blanks;
}

std::optional<Day> numericDay(Cursor::Number first, Cursor& cursor, DateOrder order)
{
    const char mark = cursor.peek();
    if (!cursor.take('-') && !cursor.take('/') && !cursor.take('.')) return std::nullopt;
    cursor.takeBlanks();
    const auto second = cursor.takeNumber();
    cursor.takeBlanks();
    if (!cursor.take(mark)) return std::nullopt;
    cursor.takeBlanks();
    const auto third = cursor.takeNumber();
    if (first.digits == 4) return dayOf(first, second.value, third.value);
    if (first.digits > 2 || second.digits == 0 || second.digits > 2) return std::nullopt;
    if (order == DateOrder::YearFirst && third.digits <= 2) return dayOf(first, second.value, third.value);
    if (order == DateOrder::MonthFirst) return dayOf(third, first.value, second.value);
    return dayOf(third, second.value, first.value);
}

/// "Dec 8, 2024", "Sep-18-26".
std::optional<Day> monthFirstDay(Cursor& cursor)
{
    const int month = monthNamed(cursor.takeWord());
    if (month == 0) return std::nullopt;
    cursor.take('.');
    if (!takeMark(cursor, "-/")) return std::nullopt;
    const auto day = cursor.takeNumber();
    if (!isDigit(cursor.peek()) && cursor.peek() != ',' && cursor.peek() != ' ' && cursor.peek() != '-')
        cursor.takeWord();
    if (!takeMark(cursor, ",-/")) return std::nullopt;
    return dayOf(cursor.takeNumber(), month, day.value);
}

/// "8 Dec 2024", "26-May-26", "05-oct.-26", "8. Dezember 2024", "8 de diciembre de 2024".
std::optional<Day> dayThenMonth(Cursor::Number day, Cursor& cursor)
{
    cursor.take('.');
    if (!takeMark(cursor, "-/")) return std::nullopt;
    std::string_view word = cursor.takeWord();
    if (equalsIgnoringCase(word, "de")) {
        cursor.takeBlanks();
        word = cursor.takeWord();
    }
    const int month = monthNamed(word);
    if (month == 0) return std::nullopt;
    cursor.take('.');
    if (!takeMark(cursor, ",-/")) return std::nullopt;
    if (!isDigit(cursor.peek())) {
        if (!equalsIgnoringCase(cursor.takeWord(), "de")) return std::nullopt;
        cursor.takeBlanks();
    }
    return dayOf(cursor.takeNumber(), month, day.value);
}

std::optional<Day> takeDay(Cursor& cursor, DateOrder order)
{
    if (!isDigit(cursor.peek())) return monthFirstDay(cursor);
    const auto first = cursor.takeNumber();
    if (first.digits == 8) return dayOf({first.value / 10000, 4}, first.value / 100 % 100, first.value % 100);
    const char mark = cursor.peek();
    if (first.digits == 0 || first.digits > 4) return std::nullopt;
    Cursor numeric = cursor;
    if (mark == '-' || mark == '/' || mark == '.') {
        if (const auto day = numericDay(first, numeric, order)) {
            cursor = numeric;
            return day;
        }
    }
    return first.digits <= 2 ? dayThenMonth(first, cursor) : std::nullopt;
}

/// "AM", "p.m.": the hour of the 24-hour clock, or -1.
int hourOfHalf(Cursor& cursor, int hour)
{
    cursor.takeBlanks();
    const char half = cursor.peek();
    const bool morning = half == 'a' || half == 'A';
    if (!morning && half != 'p' && half != 'P') return hour;
    for (const char c : {half, '.', ' '})
        cursor.take(c);
    if (!cursor.take('m') && !cursor.take('M')) return -1;
    cursor.take('.');
    if (hour < 1 || hour > 12) return -1;
    return hour % 12 + (morning ? 0 : 12);
}

std::optional<int> takeTime(Cursor& cursor)
{
    const auto hour = cursor.takeNumber();
    if (hour.digits == 0 || hour.digits > 2 || !cursor.take(':')) return std::nullopt;
    const auto minute = cursor.takeNumber();
    Cursor::Number second;
    if (cursor.take(':')) {
        second = cursor.takeNumber();
        if (second.digits != 2) return std::nullopt;
        if (cursor.take('.') || cursor.take(',')) cursor.takeNumber();
    }
    const int whole = hourOfHalf(cursor, hour.value);
    if (minute.digits != 2 || whole < 0 || whole > 23 || minute.value > 59 || second.value > 60)
        return std::nullopt;
    return std::min(whole * 3600 + minute.value * 60 + second.value, secondsOfDay - 1);
}

/// "Z", "+0400", "+04:00", "-7", "UTC", "+0000 UTC"; false for anything else.
bool takeOffset(Cursor& cursor, std::optional<int>& offset)
{
    cursor.takeBlanks();
    if (cursor.atEnd()) return true;
    const char sign = cursor.peek();
    if (sign == '+' || sign == '-') {
        cursor.take(sign);
        const auto number = cursor.takeNumber();
        if (number.digits == 0 || number.digits == 3 || number.digits > 4) return false;
        int hours = number.digits == 4 ? number.value / 100 : number.value;
        int minutes = number.digits == 4 ? number.value % 100 : 0;
        if (number.digits <= 2 && cursor.take(':')) {
            const auto after = cursor.takeNumber();
            if (after.digits != 2) return false;
            minutes = after.value;
        }
        if (hours > 15 || minutes > 59) return false;
        offset = (sign == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
        cursor.takeBlanks();
        if (cursor.atEnd()) return true;
    }
    const std::string_view zone = cursor.takeWord();
    if (zone != "Z" && zone != "z" && zone != "UTC" && zone != "GMT") return false;
    if (!offset) offset = 0;
    cursor.takeBlanks();
    return cursor.atEnd();
}

}  // namespace

std::string_view nameOf(DateOrder order)
{
    return order == DateOrder::DayFirst ? "dmy" : order == DateOrder::MonthFirst ? "mdy" : "ymd";
}

std::optional<DateOrder> dateOrderNamed(std::string_view name)
{
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        if (nameOf(order) == name) return order;
    return std::nullopt;
}

std::optional<DateText> parseDateText(std::string_view text, DateOrder order)
{
    Cursor cursor(trim(text));
    const auto day = takeDay(cursor, order);
    if (!day) return std::nullopt;
    DateText date;
    date.day = *day;
    cursor.take(',');
    const bool blanks = cursor.takeBlanks();
    if (cursor.atEnd()) return date;
    if (!blanks && !cursor.take('T')) return std::nullopt;
    const auto second = takeTime(cursor);
    if (!second || !takeOffset(cursor, date.offsetSeconds)) return std::nullopt;
    date.second = *second;
    date.hasTime = true;
    return date;
}

std::optional<int> parseTimeText(std::string_view text)
{
    Cursor cursor(trim(text));
    const auto second = takeTime(cursor);
    cursor.takeBlanks();
    return cursor.atEnd() ? second : std::nullopt;
}

void DateVotes::add(std::string_view text)
{
    std::array<std::optional<DateText>, 3> read;
    for (std::size_t i = 0; i < 3; ++i) {
        read[i] = parseDateText(text, static_cast<DateOrder>(i));
        if (read[i] && read[i]->day > m_latest) read[i].reset();
    }
    if (!read[0] && !read[1] && !read[2]) return;  // no date at all: says nothing about the order
    ++m_dates;
    for (std::size_t i = 0; i < 3; ++i)
        if (!read[i]) ++m_failures[i];
    if (read[0] && read[1] && read[0]->day != read[1]->day) ++m_differing;
}

bool DateVotes::decided() const
{
    return m_differing == 0 || m_failures[0] != m_failures[1];
}

DateOrder DateVotes::best(DateOrder preferred) const
{
    DateOrder best = preferred;
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst})
        if (m_failures[static_cast<std::size_t>(order)] < m_failures[static_cast<std::size_t>(best)])
            best = order;
    return best;
}

}  // namespace tactful::imports
