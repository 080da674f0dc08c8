#include "core/steps/share_tables.h"

#include "core/base/text.h"
#include "core/data/campaign.h"
#include "core/data/countries.h"
#include "core/steps/shop_today.h"
#include "core/store/customers.h"
#include "core/store/model_runs.h"
#include "core/store/products.h"
#include "core/store/sales.h"

#include <algorithm>
#include <array>
#include <map>

namespace tactful::steps {
namespace {

constexpr std::array stages{data::Stage::New,   data::Stage::Regular, data::Stage::SlippingAway,
                            data::Stage::Quiet, data::Stage::OneOff,  data::Stage::NoOrders};
constexpr std::array<std::int64_t, 5> orderSteps{0, 1, 2, 4, 10};
constexpr std::size_t mostAisles = 3;  ///< that one customer counts in
constexpr std::int32_t aisleDays = 365;
constexpr data::SensitivityTier delicateFrom = 2;

/// Which column a country belongs to.
class Columns {
public:
    static Result<Columns> of(const ShareOptions& options, const std::string& home)
    {
        Columns columns;
        if (options.columns == ShareColumns::Home) columns.m_countries = {home};
        if (options.columns == ShareColumns::Named) columns.m_countries = options.countries;
        for (const std::string& country : columns.m_countries)
            if (!data::countryPreset(country))
                return Error{ErrorCode::BadInput,
                             "\"" + country +
                                 "\" is no country that reports can name. Use codes of two "
                                 "letters, such as GB.",
                             "countries"};
        if (options.columns == ShareColumns::Named && columns.m_countries.empty())
            return Error{ErrorCode::BadInput, "Name at least one country.", "countries"};
        return columns;
    }

    int count() const { return static_cast<int>(m_countries.size()) + 1; }
    int columnOf(const std::string& country) const
    {
        const auto found = std::find(m_countries.begin(), m_countries.end(), country);
        return static_cast<int>(found - m_countries.begin());
    }
    std::vector<std::string> names(const documents::DocumentWords& words) const
    {
        std::vector<std::string> names;
        for (const std::string& country : m_countries)
            names.push_back(words.said(country, "country"));
        names.push_back(words.said(std::string(m_countries.empty() ? "everybody" : "elsewhere"), "report"));
        return names;
    }
    std::string detail() const { return join(m_countries, ",") + ",*"; }

private:
    std::vector<std::string> m_countries;
};

/// Counts into a table whose rows are known beforehand.
class Counting {
public:
    Counting(std::size_t rows, const Columns& columns) : m_columns(columns)
    {
        m_table.rows = static_cast<int>(rows);
        m_table.columns = columns.count();
        m_table.counts.assign(rows * static_cast<std::size_t>(columns.count()), 0);
    }
    void add(std::size_t row, const std::string& country)
    {
        ++m_table.counts[row * static_cast<std::size_t>(m_table.columns) +
                         static_cast<std::size_t>(m_columns.columnOf(country))];
    }
    measure::CountTable take() { return std::move(m_table); }

private:
    const Columns& m_columns;
    measure::CountTable m_table;
};

Status countStages(SessionParts& parts, const std::vector<data::Customer>& customers, const Columns& columns,
                   ShareCounts& counts)
{
    const auto scores = store::customerScores(parts.book);
    if (!scores) return scores.error();
    if (scores->empty())
        return Error{ErrorCode::Refused,
                     "Nobody's stage is known yet. Let Tactful learn from your sales first."};
    Counting counting(stages.size(), columns);
    auto score = scores->begin();
    for (const data::Customer& customer : customers) {
        while (score != scores->end() && score->customer < customer.id)
            ++score;
        const bool known = score != scores->end() && score->customer == customer.id;
        const data::Stage stage = known ? score->stage : data::Stage::NoOrders;
        const auto row = std::find(stages.begin(), stages.end(), stage);
        counting.add(static_cast<std::size_t>(row - stages.begin()), customer.country);
    }
    counts.table = counting.take();
    return {};
}

Status countOrders(SessionParts& parts, const std::vector<data::Customer>& customers, const Columns& columns,
                   ShareCounts& counts)
{
    const auto today = shopToday(parts, {});
    if (!today) return today.error();
    const auto orders = store::saleOrders(parts.book, *today);
    if (!orders) return orders.error();
    std::map<data::CustomerId, std::int64_t> each;
    for (const data::SaleOrder& order : *orders)
        ++each[order.customer];
    Counting counting(orderSteps.size(), columns);
    for (const data::Customer& customer : customers) {
        const auto found = each.find(customer.id);
        const std::int64_t count = found == each.end() ? 0 : found->second;
        const auto above = std::upper_bound(orderSteps.begin(), orderSteps.end(), count);
        counting.add(static_cast<std::size_t>(above - orderSteps.begin()) - 1, customer.country);
    }
    counts.table = counting.take();
    return {};
}

/// The aisles of the catalogue, delicate products left out; by name.
std::map<std::string, std::size_t> aislesOf(const std::vector<data::Product>& products)
{
    std::map<std::string, std::size_t> rows;
    for (const data::Product& product : products)
        if (product.tier < delicateFrom && !product.aisle.empty()) rows.emplace(product.aisle, 0);
    std::size_t row = 0;
    for (auto& [aisle, place] : rows)
        place = row++;
    return rows;
}

Status countAisles(SessionParts& parts, const std::vector<data::Customer>& customers, const Columns& columns,
                   ShareCounts& counts)
{
    const auto today = shopToday(parts, {});
    if (!today) return today.error();
    const auto products = store::products(parts.book);
    if (!products) return products.error();
    const auto history = store::salesHistory(parts.book, *today);
    if (!history) return history.error();
    const std::map<std::string, std::size_t> rows = aislesOf(*products);
    std::map<data::ProductId, std::size_t> rowOf;
    for (const data::Product& product : *products)
        if (const auto row = rows.find(product.aisle); row != rows.end() && product.tier < delicateFrom)
            rowOf[product.id] = row->second;
    std::map<data::CustomerId, std::map<std::size_t, std::int64_t>> bought;
    for (const data::SaleLine& line : history->lines)
        if (const auto row = rowOf.find(line.product);
            row != rowOf.end() && line.customer > 0 && line.quantity > 0 && *today - line.day < aisleDays)
            bought[line.customer][row->second] += line.quantity;
    Counting counting(rows.size(), columns);
    for (const data::Customer& customer : customers) {
        const auto found = bought.find(customer.id);
        if (found == bought.end()) continue;
        std::vector<std::pair<std::int64_t, std::size_t>> most;
        for (const auto& [row, pieces] : found->second)
            most.emplace_back(-pieces, row);
        std::sort(most.begin(), most.end());
        if (most.size() > mostAisles) most.resize(mostAisles);
        for (const auto& [pieces, row] : most)
            counting.add(row, customer.country);
    }
    for (const auto& [aisle, row] : rows)
        counts.rows.push_back(aisle);
    counts.table = counting.take();
    return {};
}

}  // namespace

Result<ShareCounts> shareCounts(SessionParts& parts, const ShareOptions& options,
                                const documents::DocumentWords& words)
{
    const auto columns = Columns::of(options, parts.settings.country);
    if (!columns) return columns.error();
    const auto customers = store::customers(parts.book);
    if (!customers) return customers.error();
    ShareCounts counts;
    counts.columns = columns->names(words);
    counts.detail = columns->detail();
    if (options.kind == "stages-by-country") {
        for (const data::Stage stage : stages)
            counts.rows.push_back(words.said(std::string(data::nameOf(stage)), "stage"));
        if (auto ok = countStages(parts, *customers, *columns, counts); !ok) return ok.error();
        return counts;
    }
    if (options.kind == "orders-by-country") {
        for (const std::int64_t from : orderSteps)
            counts.rows.push_back(words.said(std::to_string(from), "orders"));
        if (auto ok = countOrders(parts, *customers, *columns, counts); !ok) return ok.error();
        return counts;
    }
    if (options.kind == "aisles-by-country") {
        if (auto ok = countAisles(parts, *customers, *columns, counts); !ok) return ok.error();
        counts.detail += "|" + join(counts.rows, "|");
        return counts;
    }
    return Error{ErrorCode::BadInput,
                 "There is no such report. There are: " +
                     join(std::vector<std::string>(shareKinds.begin(), shareKinds.end()), ", ") + ".",
                 "kind"};
}

}  // namespace tactful::steps
