#pragma once

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/models/order_history.h"
#include "core/models/order_value.h"
#include "tests/support/data_dir.h"

#include <string>
#include <vector>

/// \file
/// The CDNOW sample and the fifty-digit reference values, for tests.

namespace tactful::tests {

/// Rows of a CSV file without quotes, the header left out.
inline std::vector<std::vector<std::string>> readPlainCsv(const std::string& relative)
{
    std::vector<std::vector<std::string>> rows;
    const auto text = readWholeFile(dataFile(relative));
    if (!text) return rows;
    for (const std::string_view line : split(*text, '\n')) {
        std::vector<std::string> fields;
        for (const std::string_view field : split(trim(line), ','))
            fields.emplace_back(field);
        if (!trim(line).empty()) rows.push_back(fields);
    }
    if (!rows.empty()) rows.erase(rows.begin());
    return rows;
}

/// 2,357 customers, weeks, calibration to 1997-09-30.
inline models::OrderHistory readCdnowSample()
{
    const auto rows = readPlainCsv("cdnow/cdnow_customers_summary.csv");
    const auto count = static_cast<Eigen::Index>(rows.size());
    models::OrderHistory history{Eigen::ArrayXd(count), Eigen::ArrayXd(count), Eigen::ArrayXd(count)};
    for (Eigen::Index i = 0; i < count; ++i) {
        const auto& row = rows[static_cast<std::size_t>(i)];
        history.repeats[i] = std::stod(row[1]);
        history.recency[i] = std::stod(row[2]);
        history.age[i] = std::stod(row[3]);
    }
    return history;
}

/// "0 0 38.86" to numbers.
inline std::vector<double> numbersIn(const std::string& text)
{
    std::vector<double> numbers;
    for (const std::string_view word : split(text, ' '))
        numbers.push_back(std::stod(std::string(word)));
    return numbers;
}

inline models::OrderHistory oneCustomer(double repeats, double recency, double age)
{
    return {Eigen::ArrayXd::Constant(1, repeats), Eigen::ArrayXd::Constant(1, recency),
            Eigen::ArrayXd::Constant(1, age)};
}

}  // namespace tactful::tests
