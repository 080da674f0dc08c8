#include "core/base/text.h"
#include "core/imports/address_advice.h"
#include "core/imports/contact_text.h"
#include "core/imports/country_names.h"
#include "core/imports/row_maker.h"
#include "core/imports/zone_names.h"

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

CellReader::Moment CellReader::momentOf(const DateText& date, const TimeZone& zone) const
{
    const std::int64_t wall = std::int64_t{date.day.number} * 86400 + date.second;
    if (date.offsetSeconds) return {{wall - *date.offsetSeconds}, date.day};
    // A day without a time is its noon, so that no time zone moves it to another day.
    return {zone.instantOf({date.day, date.hasTime ? date.second : 43200}), date.day};
}

std::string CellReader::copy(Field field, const CsvRecord& record) const
{
    std::string text(this->text(field, record));
    if (m_context.columns->map().upperCase[static_cast<std::size_t>(field)])
        for (char& c : text)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    return text;
}

/// The zone that a file names for each time; the file's where it is not known.
const TimeZone& CellReader::zoneOf(std::string_view written)
{
    if (written.empty()) return m_context.zone;
    auto known = m_zones.find(written);
    if (known == m_zones.end()) {
        known = m_zones.emplace(std::string(written), zoneNamed(written)).first;
        if (!known->second)
            m_context.check->noteOnce(m_context.columns->columnName(Field::OrderedZone), "unknown-zone",
                                      "A time zone of this column is not known; its times were taken to be "
                                      "those of the shop.");
    }
    return known->second ? *known->second : m_context.zone;
}

std::optional<CellReader::Moment> CellReader::orderedAt(const CsvRecord& record)
{
    const std::string_view date = text(Field::OrderedAt, record);
    const std::string_view time = text(Field::OrderedTime, record);
    const std::string_view zone = text(Field::OrderedZone, record);
    if (time.empty() && m_lastMoment && date == m_lastDate && zone == m_lastZone) return m_lastMoment;
    auto read = parseDateText(date, m_dateOrders[static_cast<std::size_t>(Field::OrderedAt)]);
    if (!read) return std::nullopt;
    if (!time.empty()) {
        const auto second = parseTimeText(time);
        if (!second) return std::nullopt;
        read->second = *second;
        read->hasTime = true;
    }
    const Moment moment = momentOf(*read, zoneOf(zone));
    if (time.empty()) {
        m_lastDate = date;
        m_lastZone = zone;
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
    contact.relay = isRelayAddress(contact.email.text);
    if (!contact.relay) who.email = contact.email.text;
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
    if (contact.relay)
        m_context.check->fixed(emailColumn, "relay-address",
                               "This address is the marketplace's own, which passes on nothing but messages "
                               "about an order; it was left out.");
    adviseOn(contact.who.email);
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

/// Says what is odd about an address that is of valid form, and leaves it as it is.
void CellReader::adviseOn(std::string_view email)
{
    if (email.empty()) return;
    const std::string& column = m_context.columns->columnName(Field::Email);
    const AddressAdvice advice = adviceOn(email);
    if (!advice.suggestion.empty())
        m_context.check->note(column, "domain-typo",
                              "\"" + advice.domain + "\" looks like a typing error for \"" +
                                  advice.suggestion +
                                  "\". Nothing was changed: ask the customer, or correct it in your shop.");
    if (advice.disposable)
        m_context.check->note(column, "disposable-address",
                              "This is an address of a service for throw-away addresses (" + advice.domain +
                                  "); it may not work for long.");
    if (advice.role)
        m_context.check->note(
            column, "role-address",
            "This is the address of an office, such as info@, which several people may read.");
}

/// Spreadsheets take the zero off 01067. Which postcodes had one is not guessed: it is said.
void CellReader::noteLostZero(std::string_view postcode, const CsvRecord& record)
{
    static constexpr std::string_view fiveDigits = "US DE FR IT ES FI";
    const bool digits = postcode.size() == 4 && std::all_of(postcode.begin(), postcode.end(),
                                                            [](char c) { return c >= '0' && c <= '9'; });
    if (!digits) return;
    const std::string code = country(record);
    if (!code.empty() && contains(fiveDigits, code))
        m_context.check->note(
            m_context.columns->columnName(Field::Postcode), "lost-zero",
            "Postcodes of this country have five digits; a spreadsheet may have taken off the "
            "zero in front. Export the file again and do not open it in one.");
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
        person[personal] = withoutApostrophe(text(field, record));
    if (person[PersonalField::FirstName].empty() && person[PersonalField::LastName].empty())
        std::tie(person[PersonalField::FirstName], person[PersonalField::LastName]) =
            splitName(withoutApostrophe(text(Field::FullName, record)));
    person[PersonalField::Street] = withoutApostrophe(text(Field::Street, record));
    const std::string_view more = withoutApostrophe(text(Field::Street2, record));
    if (!more.empty())
        person[PersonalField::Street] +=
            (person[PersonalField::Street].empty() ? "" : ", ") + std::string(more);
    const std::string_view postcode = withoutApostrophe(text(Field::Postcode, record));
    person[PersonalField::Postcode] = postcode;
    noteLostZero(postcode, record);
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
        auto meaning = std::find_if(column.answers.begin(), column.answers.end(),
                                    [&](const auto& known) { return known.first == answer; });
        if (meaning == column.answers.end())
            meaning = std::find_if(column.answers.begin(), column.answers.end(),
                                   [](const auto& known) { return known.first == "*"; });
        if (meaning == column.answers.end()) {
            m_context.check->noteOnce(
                *cell.header, "unknown-answer",
                columnText(*cell.header) +
                    " holds an answer that is not known; it says nothing about consent.");
            continue;
        }
        if (!meaning->second) continue;
        data::ImportedConsent consent;
        consent.purpose = column.purpose;
        consent.action = *meaning->second;
        consent.type = column.type;
        consent.method = column.method;
        consent.wording = column.wording;
        consent.at = at;
        if (cell.atHeader) {
            consent.at.reset();
            if (const auto read = parseDateText(cell.at, orderOf(*cell.atHeader)))
                consent.at = momentOf(*read, m_context.zone).at;
        }
        consent.source = m_context.columns->map().name + ": " + *cell.header;
        said.push_back(std::move(consent));
    }
    return said;
}

}  // namespace tactful::imports
