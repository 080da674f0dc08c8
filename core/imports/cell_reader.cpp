#include "core/base/text.h"
#include "core/imports/contact_text.h"
#include "core/imports/country_names.h"
#include "core/imports/row_maker.h"

#include <algorithm>
#include <tuple>

namespace tactful::imports {
namespace {

using data::PersonalField;

std::string columnText(const std::string& column)
{
    return column.empty() ? "A value" : "\"" + column + "\"";
}

}  // namespace

CellReader::CellReader(const RowContext& context) : m_context(context)
{
    const BoundColumns& columns = *context.columns;
    for (std::size_t i = 0; i < fieldCount; ++i)
        m_dateOrders[i] = orderOf(columns.columnName(static_cast<Field>(i)));
}

DateOrder CellReader::orderOf(const std::string& column) const
{
    for (const DateGuess& guess : m_context.recognition->dates)
        if (guess.column == column) return guess.order;
    return DateOrder::DayFirst;
}

CellReader::Moment CellReader::momentOf(const DateText& date) const
{
    const std::int64_t wall = std::int64_t{date.day.number} * 86400 + date.second;
    if (date.offsetSeconds) return {{wall - *date.offsetSeconds}, date.day};
    // A day without a time is its noon, so that no time zone moves it to another day.
    return {m_context.zone.instantOf({date.day, date.hasTime ? date.second : 43200}), date.day};
}

std::string CellReader::copy(Field field, const CsvRecord& record) const
{
    std::string text(this->text(field, record));
    if (m_context.columns->map().upperCase[static_cast<std::size_t>(field)])
        for (char& c : text)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    return text;
}

std::optional<CellReader::Moment> CellReader::moment(std::string_view date, std::string_view time,
                                                     Field field)
{
    if (time.empty() && m_lastMoment && field == m_lastField && date == m_lastDate) return m_lastMoment;
    auto read = parseDateText(date, m_dateOrders[static_cast<std::size_t>(field)]);
    if (!read) return std::nullopt;
    if (!time.empty()) {
        const auto second = parseTimeText(time);
        if (!second) return std::nullopt;
        read->second = *second;
        read->hasTime = true;
    }
    const Moment moment = momentOf(*read);
    if (time.empty()) {
        m_lastDate = date;
        m_lastField = field;
        m_lastMoment = moment;
    }
    return moment;
}

std::optional<Day> CellReader::day(Field field, const CsvRecord& record)
{
    const std::string_view date = text(field, record);
    if (date.empty()) return std::nullopt;
    const auto read = parseDateText(date, m_dateOrders[static_cast<std::size_t>(field)]);
    if (read) return field == Field::Birthday ? inThePast(read->day) : read->day;
    const std::string& column = m_context.columns->columnName(field);
    m_context.check->fixed(column, "bad-date",
                           columnText(column) + " is not a date that can be read; it was left out.");
    return std::nullopt;
}

/// A birthday of two digits may be read a century late.
Day CellReader::inThePast(Day day) const
{
    if (day <= m_context.options->today) return day;
    CivilDate date = civilFromDay(day);
    date.year -= 100;
    return dayFromCivil(date).value_or(day);
}

std::optional<AmountText> CellReader::amount(Field field, const CsvRecord& record, bool& bad)
{
    const std::string_view written = text(field, record);
    if (written.empty()) return std::nullopt;
    const auto read = parseAmount(written, m_context.recognition->decimalStyle);
    if (!read) {
        bad = true;
        return std::nullopt;
    }
    const std::string& column = m_context.columns->columnName(field);
    if (read->hasSign && !m_context.recognition->currencySignsUsual)
        m_context.check->fixed(column, "currency-sign",
                               "A currency sign was taken off " + columnText(column) + ".");
    if (read->oddStyle)
        m_context.check->fixed(column, "decimal-mark",
                               columnText(column) + " uses another decimal mark than the rest of the file.");
    if (read->rounded)
        m_context.check->fixed(column, "long-number",
                               columnText(column) + " was rounded to nine decimal places.");
    return read;
}

Currency CellReader::currency(const CsvRecord& record, Currency otherwise)
{
    const std::string_view written = text(Field::Currency, record);
    if (written.empty()) return otherwise;
    if (const auto currency = parseCurrency(written)) return *currency;
    const std::string& column = m_context.columns->columnName(Field::Currency);
    m_context.check->fixed(column, "bad-currency",
                           columnText(column) + " is not a currency code; it was left out.");
    return otherwise;
}

bool CellReader::flag(Field field, const CsvRecord& record) const
{
    const std::string_view written = text(field, record);
    if (written.empty() || written.size() > 4) return false;
    const std::string word = lowerAscii(written);
    return word == "yes" || word == "true" || word == "1" || word == "y" || word == "on";
}

std::string CellReader::country(const CsvRecord& record)
{
    const std::string_view written = text(Field::Country, record);
    if (written == m_lastCountry) return m_lastCountryCode;
    const auto code = countryCode(written);
    if (!code) {
        const std::string& column = m_context.columns->columnName(Field::Country);
        m_context.check->noteOnce(column, "unknown-country",
                                  columnText(column) +
                                      " names a country that is not known; it was left empty there.");
    }
    m_lastCountry = written;
    m_lastCountryCode = code.value_or(std::string_view());
    return m_lastCountryCode;
}

CellReader::Contact CellReader::contact(const CsvRecord& record) const
{
    Contact contact;
    data::ImportedIdentity& who = contact.who;
    who.externalId = cleanId(text(Field::CustomerId, record));
    contact.spoiltId = isSpoiltNumber(who.externalId);
    if (contact.spoiltId) who.externalId.clear();
    contact.email = cleanEmail(text(Field::Email, record));
    if (contains(who.externalId, "@")) {
        // Some shops have no other id than the address.
        if (contact.email.text.empty()) contact.email = cleanEmail(who.externalId);
        who.externalId.clear();
    }
    who.email = contact.email.text;
    contact.phone = cleanPhone(text(Field::Phone, record));
    const bool own = contact.phone.verdict == CleanVerdict::Fine;
    if (contact.phone.verdict == CleanVerdict::Empty) {
        contact.phone = cleanPhone(text(Field::AddressPhone, record));
        contact.phoneField = Field::AddressPhone;
    }
    // The number of an address may be somebody else's: it says who this is only where nothing else does.
    if (own || (who.email.empty() && who.externalId.empty())) who.phone = contact.phone.text;
    return contact;
}

data::ImportedIdentity CellReader::identity(const CsvRecord& record, data::PersonalFields& person)
{
    Contact contact = this->contact(record);
    const std::string& emailColumn = m_context.columns->columnName(Field::Email);
    if (contact.email.verdict == CleanVerdict::Invalid)
        m_context.check->fixed(emailColumn, "bad-email",
                               "This is not an e-mail address that can work; it was left out.");
    if (contact.email.verdict == CleanVerdict::Fixed)
        m_context.check->fixed(emailColumn, "email-cleaned",
                               "Something that is no part of an e-mail address was taken off.");
    if (contact.phone.verdict == CleanVerdict::Invalid)
        m_context.check->fixed(
            m_context.columns->columnName(contact.phoneField), "bad-phone",
            "This is not a phone number that can be read; it was left out. Spreadsheets spoil long numbers "
            "for good: export the file again and do not open it in one.");
    if (contact.spoiltId)
        m_context.check->fixed(
            m_context.columns->columnName(Field::CustomerId), "bad-id",
            "A spreadsheet has spoilt this customer number; it was left out. Export the file again and do "
            "not open it in one.");
    person[PersonalField::Email] = contact.who.email;
    person[PersonalField::Phone] = contact.phone.text;
    return std::move(contact.who);
}

data::PersonalFields CellReader::person(const CsvRecord& record)
{
    static constexpr std::array<std::pair<Field, PersonalField>, 6> plain{
        {{Field::FirstName, PersonalField::FirstName},
         {Field::LastName, PersonalField::LastName},
         {Field::Company, PersonalField::Company},
         {Field::City, PersonalField::City},
         {Field::Province, PersonalField::Province},
         {Field::Note, PersonalField::Note}}};
    data::PersonalFields person;
    for (const auto& [field, personal] : plain)
        person[personal] = text(field, record);
    if (person[PersonalField::FirstName].empty() && person[PersonalField::LastName].empty())
        std::tie(person[PersonalField::FirstName], person[PersonalField::LastName]) =
            splitName(text(Field::FullName, record));
    person[PersonalField::Street] = withoutApostrophe(text(Field::Street, record));
    const std::string_view more = withoutApostrophe(text(Field::Street2, record));
    if (!more.empty())
        person[PersonalField::Street] +=
            (person[PersonalField::Street].empty() ? "" : ", ") + std::string(more);
    person[PersonalField::Postcode] = withoutApostrophe(text(Field::Postcode, record));
    if (const auto birthday = day(Field::Birthday, record))
        person[PersonalField::Birthday] = isoDay(*birthday);
    return person;
}

std::vector<data::ImportedConsent> CellReader::consents(const CsvRecord& record, std::optional<Instant> at)
{
    std::vector<data::ImportedConsent> said;
    m_context.columns->consentCells(record, m_consentCells);
    for (const BoundColumns::ConsentCell& cell : m_consentCells) {
        const ConsentColumn& column = *cell.column;
        const std::string answer = lowerAscii(cell.answer);
        const auto meaning = std::find_if(column.answers.begin(), column.answers.end(),
                                          [&](const auto& known) { return known.first == answer; });
        if (meaning == column.answers.end()) {
            m_context.check->noteOnce(
                *cell.header, "unknown-answer",
                columnText(*cell.header) +
                    " holds an answer that is not known; it says nothing about consent.");
            continue;
        }
        data::ImportedConsent consent;
        consent.purpose = column.purpose;
        consent.action = meaning->second;
        consent.type = column.type;
        consent.method = column.method;
        consent.wording = column.wording;
        consent.at = at;
        if (cell.atHeader) {
            consent.at.reset();
            if (const auto read = parseDateText(cell.at, orderOf(*cell.atHeader)))
                consent.at = momentOf(*read).at;
        }
        consent.source = m_context.columns->map().name + ": " + *cell.header;
        said.push_back(std::move(consent));
    }
    return said;
}

}  // namespace tactful::imports
