#include "core/base/text.h"
#include "core/imports/row_maker.h"

#include <algorithm>

/// \file
/// Makes customers out of rows that each hold one.

namespace tactful::imports {
namespace {

/// "en-GB", "EN", "en_US" → "en"; empty for what is no language tag.
std::string primaryLanguage(std::string_view tag)
{
    const std::string primary = lowerAscii(tag.substr(0, tag.find_first_of("-_")));
    const bool letters =
        std::all_of(primary.begin(), primary.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return letters && (primary.size() == 2 || primary.size() == 3) ? primary : std::string();
}

class CustomerRows : public RowMaker {
public:
    explicit CustomerRows(const RowContext& context) : m_context(context), m_cells(context) {}

    Status take(const CsvRecord& record) override
    {
        data::ImportedCustomer customer;
        customer.person = m_cells.person(record);
        customer.who = m_cells.identity(record, customer.person);
        if (isFurtherAddress(customer.who, record)) return {};
        m_above = customer.who;
        if (customer.who.anonymous()) {
            setAside(Field::Email, "no-identity",
                     "The row has no usable e-mail address, customer number or phone number.");
            return {};
        }
        customer.country = m_cells.country(record);
        customer.language = primaryLanguage(m_cells.text(Field::Language, record));
        customer.timeZone = timeZone(record);
        customer.since = m_cells.day(Field::Since, record);
        customer.consents = m_cells.consents(record, std::nullopt);
        if (const std::string_view reason = m_cells.text(Field::Suppression, record); !reason.empty()) {
            customer.suppression = data::suppressionReasonNamed(lowerAscii(reason));
            if (!customer.suppression) {
                setAside(Field::Suppression, "bad-suppression",
                         "The reason not to write is none of unsubscribed, complaint, objection, hard-bounce "
                         "and deceased.");
                return {};
            }
        }
        return m_context.sink->take(std::move(customer));
    }

private:
    /// Some files have a row for each address, and name the customer on the first of them only, or on each.
    /// The first is the main one: the others add nothing.
    bool isFurtherAddress(const data::ImportedIdentity& who, const CsvRecord& record) const
    {
        if (!m_context.columns->map().blankContinues || m_above.anonymous()) return false;
        const bool named =
            !m_cells.text(Field::Email, record).empty() || !m_cells.text(Field::CustomerId, record).empty();
        return !named || who == m_above;
    }

    void setAside(Field field, std::string_view code, std::string message)
    {
        m_context.check->setAside(m_context.columns->columnName(field), code, std::move(message));
    }

    std::string timeZone(const CsvRecord& record)
    {
        const std::string name(m_cells.text(Field::TimeZone, record));
        if (name.empty()) return {};
        if (tactful::TimeZone::find(name)) return name;
        m_context.check->fixed(
            m_context.columns->columnName(Field::TimeZone), "bad-time-zone",
            "This is not the name of a time zone, such as Europe/London; it was left out.");
        return {};
    }

    RowContext m_context;
    CellReader m_cells;
    data::ImportedIdentity m_above;  ///< who the row above speaks of
};

}  // namespace

std::unique_ptr<RowMaker> makeCustomerRows(const RowContext& context)
{
    return std::make_unique<CustomerRows>(context);
}

}  // namespace tactful::imports
