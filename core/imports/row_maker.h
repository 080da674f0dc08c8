#pragma once

#include "core/imports/bound_columns.h"
#include "core/imports/contact_text.h"
#include "core/imports/row_check.h"

#include <map>
#include <memory>
#include <optional>

/// \file
/// Turns the records of one file into rows of its kind: order_rows.cpp, customer_rows.cpp and
/// product_rows.cpp do it, with the cells that all three have in common read here.

namespace tactful::imports {

/// What all rows of one file share.
struct RowContext {
    BoundColumns* columns;
    const ReadOptions* options;
    const Recognition* recognition;
    TimeZone zone;  ///< of times without an offset
    RowCheck* check;
    RowSink* sink;
};

class RowMaker {
public:
    virtual ~RowMaker() = default;
    /// The record is between begin and end of the check, and its rules have been applied.
    virtual Status take(const CsvRecord& record) = 0;
    /// After the last record.
    virtual Status finish() { return {}; }
};

std::unique_ptr<RowMaker> makeOrderRows(const RowContext& context);
std::unique_ptr<RowMaker> makeCustomerRows(const RowContext& context);
std::unique_ptr<RowMaker> makeProductRows(const RowContext& context);

/// Reads the cells of a record, telling the check what had to be corrected. Values that repeat from row to
/// row (dates, countries, currencies) are worked out once.
class CellReader {
public:
    explicit CellReader(const RowContext& context);

    std::string_view text(Field field, const CsvRecord& record) const
    {
        return m_context.columns->text(field, record);
    }
    std::string copy(Field field, const CsvRecord& record) const;

    struct Moment {
        Instant at;
        Day day;
    };
    /// When the order was placed, from one column or from three (date, time, zone). Nothing if the date or
    /// time cannot be read; the caller says what that means.
    std::optional<Moment> orderedAt(const CsvRecord& record);
    /// Nothing for an empty cell; one that cannot be read is a correction.
    std::optional<Day> day(Field field, const CsvRecord& record);

    /// Nothing for an empty cell; a cell that is no amount sets `bad`.
    std::optional<AmountText> amount(Field field, const CsvRecord& record, bool& bad);
    Currency currency(const CsvRecord& record, Currency otherwise);
    /// yes, true, 1, y, on; anything else is no.
    bool flag(Field field, const CsvRecord& record) const;

    std::string country(const CsvRecord& record);
    /// Name, address and the like, without e-mail and phone.
    data::PersonalFields person(const CsvRecord& record);
    /// Who the row speaks of, with what had to be done to find out.
    struct Contact {
        data::ImportedIdentity who;
        CleanText email;
        CleanText phone;
        Field phoneField = Field::Phone;
        bool spoiltId = false;
        bool relay = false;  ///< the address is a marketplace's, and no customer's
    };
    Contact contact(const CsvRecord& record) const;
    /// The same, telling the check. Also writes the e-mail address and phone number into `person`.
    data::ImportedIdentity identity(const CsvRecord& record, data::PersonalFields& person);
    /// What the row says about agreements; `at` where their columns have no time of their own.
    std::vector<data::ImportedConsent> consents(const CsvRecord& record, std::optional<Instant> at);

private:
    DateOrder orderOf(const std::string& column) const;
    Moment momentOf(const DateText& date, const TimeZone& zone) const;
    const TimeZone& zoneOf(std::string_view written);
    Day inThePast(Day day) const;
    void noteLostZero(std::string_view postcode, const CsvRecord& record);
    void adviseOn(std::string_view email);

    RowContext m_context;
    std::array<DateOrder, fieldCount> m_dateOrders{};
    std::string m_lastDate;
    std::string m_lastZone;
    std::optional<Moment> m_lastMoment;
    std::map<std::string, std::optional<TimeZone>, std::less<>> m_zones;  ///< as the file names them
    std::string m_lastCountry;
    std::string m_lastCountryCode;
    std::vector<BoundColumns::ConsentCell> m_consentCells;
};

}  // namespace tactful::imports
