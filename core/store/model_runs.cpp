#include "core/store/model_runs.h"

#include "core/data/campaign.h"
#include "core/store/merged_people.h"

namespace tactful::store {
namespace {

std::optional<std::int64_t> numberOf(const std::optional<Day>& day)
{
    if (!day) return std::nullopt;
    return day->number;
}

std::optional<Day> optionalDay(const Statement& row, int column)
{
    const auto number = row.optionalInteger(column);
    if (!number) return std::nullopt;
    return Day{static_cast<std::int32_t>(*number)};
}

std::optional<double> optionalReal(const Statement& row, int column)
{
    if (row.isNull(column)) return std::nullopt;
    return row.real(column);
}

constexpr const char* scoreColumns =
    "SELECT customer, stage, p_active, expected_orders, orders_low, orders_high, expected_value, value_low, "
    "value_high, next_order_from, next_order_to, year_value, year_low, year_high FROM customer_score ";

data::CustomerScore scoreOf(const Statement& row)
{
    return {row.integer(0),        data::stageNamed(row.text(1)).value_or(data::Stage::NoOrders),
            row.real(2),           row.real(3),
            row.real(4),           row.real(5),
            row.real(6),           row.real(7),
            row.real(8),           optionalDay(row, 9),
            optionalDay(row, 10),  optionalReal(row, 11),
            optionalReal(row, 12), optionalReal(row, 13)};
}

Status insertRuns(Database& database, const std::vector<data::ModelRun>& runs)
{
    Statement insert(database,
                     "INSERT INTO model_run (kind, options, as_of, data_digest, seed, quality, fitted_at) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    for (const data::ModelRun& run : runs)
        if (auto ok = insert.run(run.kind, run.options, run.asOf.number, run.dataDigest,
                                 static_cast<std::int64_t>(run.seed), run.quality, run.fittedAt.seconds);
            !ok)
            return ok;
    return {};
}

Status insertScores(Database& database, const std::vector<data::CustomerScore>& scores)
{
    Statement insert(database,
                     "INSERT INTO customer_score (customer, stage, p_active, expected_orders, orders_low, "
                     "orders_high, expected_value, value_low, value_high, next_order_from, next_order_to, "
                     "year_value, year_low, year_high) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
    for (const data::CustomerScore& score : scores)
        if (auto ok = insert.run(score.customer, data::nameOf(score.stage), score.pActive,
                                 score.expectedOrders, score.ordersLow, score.ordersHigh, score.expectedValue,
                                 score.valueLow, score.valueHigh, numberOf(score.nextOrderFrom),
                                 numberOf(score.nextOrderTo), score.yearValue, score.yearLow, score.yearHigh);
            !ok)
            return ok;
    return {};
}

Status insertPicks(Database& database, const std::vector<data::CustomerPicks>& all)
{
    Statement insert(
        database, "INSERT INTO candidate_pick (customer, place, product, relevance, reason, source, because, "
                  "evidence, evidence_day, new_to_them) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    for (const data::CustomerPicks& one : all) {
        int place = 0;
        const auto customer = one.customer == 0 ? std::nullopt : std::optional(one.customer);
        for (const data::Pick& pick : one.picks)
            if (auto ok = insert.run(customer, place++, pick.product, pick.relevance,
                                     static_cast<int>(pick.reason), static_cast<int>(pick.source),
                                     pick.because, pick.evidence, numberOf(pick.evidenceDay), pick.newToThem);
                !ok)
                return ok;
    }
    return {};
}

constexpr const char* pickColumns =
    "SELECT customer, product, relevance, reason, source, because, evidence, evidence_day, new_to_them "
    "FROM candidate_pick ";

data::Pick pickOf(const Statement& row)
{
    data::Pick pick;
    pick.product = row.integer(1);
    pick.relevance = row.real(2);
    pick.reason = static_cast<data::PickReason>(row.integer(3));
    pick.source = static_cast<data::PickSource>(row.integer(4));
    pick.because = row.integer(5);
    pick.evidence = static_cast<int>(row.integer(6));
    pick.evidenceDay = optionalDay(row, 7);
    pick.newToThem = row.flag(8);
    return pick;
}

}  // namespace

Status replaceLearnt(Book& book, const Learnt& learnt)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    Database& database = book.database();
    if (auto ok =
            database.execute("DELETE FROM candidate_pick; DELETE FROM customer_score; DELETE FROM model_run");
        !ok)
        return ok;
    if (auto ok = insertRuns(database, learnt.runs); !ok) return ok;
    if (auto ok = insertScores(database, learnt.scores); !ok) return ok;
    if (auto ok = insertPicks(database, learnt.picks); !ok) return ok;
    return transaction->commit();
}

Result<std::vector<data::ModelRun>> modelRuns(Book& book)
{
    std::vector<data::ModelRun> runs;
    Statement query(
        book.database(),
        "SELECT kind, options, as_of, data_digest, seed, quality, fitted_at FROM model_run ORDER BY id");
    const auto ok = query.forEach([&](Statement& row) {
        data::ModelRun run;
        run.kind = row.string(0);
        run.options = row.string(1);
        run.asOf = {static_cast<std::int32_t>(row.integer(2))};
        run.dataDigest = row.bytes<32>(3);
        run.seed = static_cast<std::uint64_t>(row.integer(4));
        run.quality = row.string(5);
        run.fittedAt = {row.integer(6)};
        runs.push_back(std::move(run));
    });
    if (!ok) return ok.error();
    return runs;
}

Result<std::vector<data::CustomerScore>> customerScores(Book& book)
{
    std::vector<data::CustomerScore> scores;
    Statement query(book.database(),
                    std::string(scoreColumns) + "WHERE " + firstRecordsOnly + " ORDER BY customer");
    if (auto ok = query.forEach([&](Statement& row) { scores.push_back(scoreOf(row)); }); !ok)
        return ok.error();
    return scores;
}

Result<std::optional<data::CustomerScore>> customerScore(Book& book, data::CustomerId customer)
{
    Statement query(book.database(), std::string(scoreColumns) + "WHERE customer = ?1");
    const auto row = query.bind(customer).step();
    if (!row) return row.error();
    if (!*row) return std::optional<data::CustomerScore>();
    return std::optional(scoreOf(query));
}

Result<std::vector<data::CustomerPicks>> candidatePicks(Book& book)
{
    std::vector<data::CustomerPicks> all;
    Statement query(book.database(), std::string(pickColumns) + "WHERE customer IS NULL OR " +
                                         firstRecordsOnly + " ORDER BY customer, place");
    const auto ok = query.forEach([&](Statement& row) {
        if (all.empty() || all.back().customer != row.integer(0)) all.push_back({row.integer(0), {}});
        all.back().picks.push_back(pickOf(row));
    });
    if (!ok) return ok.error();
    return all;
}

Result<std::vector<data::Pick>> candidatePicksOf(Book& book, data::CustomerId customer)
{
    std::vector<data::Pick> picks;
    Statement query(book.database(), std::string(pickColumns) + "WHERE customer = ?1 ORDER BY place");
    const auto ok = query.bind(customer).forEach([&](Statement& row) { picks.push_back(pickOf(row)); });
    if (!ok) return ok.error();
    return picks;
}

Status forgetLearnt(Book& book, data::CustomerId customer)
{
    auto transaction = BookTransaction::begin(book);
    if (!transaction) return transaction.error();
    const auto records = recordsOf(book, customer);
    if (!records) return records.error();
    Statement scores(book.database(), "DELETE FROM customer_score WHERE customer = ?1");
    Statement picks(book.database(), "DELETE FROM candidate_pick WHERE customer = ?1");
    for (const data::CustomerId record : *records) {
        if (auto ok = scores.run(record); !ok) return ok;
        if (auto ok = picks.run(record); !ok) return ok;
    }
    return transaction->commit();
}

}  // namespace tactful::store
