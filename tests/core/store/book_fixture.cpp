#include "tests/core/store/book_fixture.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace tactful::tests {

BookFixture::BookFixture()
{
    auto made = store::Book::create(path(), data::ShopSettings());
    if (!made) qFatal("%s", made.error().detail.c_str());
    m_book.emplace(std::move(*made));
}

void BookFixture::reopen()
{
    close();
    auto opened = store::Book::open(path());
    if (!opened) qFatal("%s", opened.error().detail.c_str());
    m_book.emplace(std::move(*opened));
}

std::vector<std::string> BookFixture::filesWith(std::string_view bytes) const
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder())) {
        const auto content = readWholeFile(entry.path());
        if (content && content->find(bytes) != std::string::npos)
            names.push_back(utf8Path(entry.path().filename()));
    }
    std::sort(names.begin(), names.end());
    return names;
}

Day day(const char* text)
{
    return parseIsoDay(text).value();
}
Instant noon(const char* text)
{
    return {std::int64_t{day(text).number} * 86400 + 43200};
}

store::BatchFacts facts(const std::string& file, Instant importedAt)
{
    store::BatchFacts facts;
    facts.fileName = file;
    facts.format = "test-rows";
    facts.platform = "test";
    facts.digest = digestOf(file);
    facts.importedAt = importedAt;
    return facts;
}

data::ImportedLine line(const std::string& sku, std::int64_t quantity, std::int64_t priceMinor)
{
    const Currency pounds{{'G', 'B', 'P'}};
    data::ImportedLine line;
    line.sku = sku;
    line.name = "Product " + sku;
    line.quantity = quantity;
    line.unitPrice = {priceMinor, pounds};
    line.total = {quantity * priceMinor, pounds};
    return line;
}

data::ImportedOrder order(const std::string& number, const char* orderDay, const data::ImportedIdentity& who)
{
    data::ImportedOrder order;
    order.platform = "test";
    order.number = number;
    order.at = noon(orderDay);
    order.day = day(orderDay);
    order.who = who;
    order.country = "GB";
    order.lines = {line("POT", 1, 2000)};
    order.complete = true;
    return order;
}

data::ImportedCustomer customer(const data::ImportedIdentity& who)
{
    data::ImportedCustomer customer;
    customer.who = who;
    return customer;
}

store::ImportCounts import(store::Book& book, const store::BatchFacts& facts,
                           const std::vector<data::ImportedRow>& rows)
{
    const auto check = [](const auto& result) {
        if (!result) qFatal("%s", result.error().detail.c_str());
    };
    auto writer = store::ImportWriter::begin(book, facts);
    check(writer);
    for (const data::ImportedRow& row : rows)
        check(writer->write(row));
    const auto counts = writer->finish(
        {static_cast<std::int64_t>(rows.size()), static_cast<std::int64_t>(rows.size()), 0, 0});
    check(counts);
    check(writer->commit());
    return *counts;
}

std::vector<std::string> rows(store::Book& book, const std::string& sql)
{
    std::vector<std::string> all;
    store::Statement query(book.database(), sql);
    const auto ok = query.forEach([&](store::Statement& row) {
        std::string text;
        for (int column = 0; column < row.columns(); ++column)
            text += (column > 0 ? "|" : "") + row.string(column);
        all.push_back(text);
    });
    if (!ok) qFatal("%s", ok.error().detail.c_str());
    return all;
}

}  // namespace tactful::tests
