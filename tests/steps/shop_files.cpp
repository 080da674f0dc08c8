#include "tests/steps/shop_files.h"

#include "core/steps/session_parts.h"
#include "core/store/personal_fields.h"

#include <algorithm>
#include <map>

namespace tactful::tests {
namespace {

template <class T>
T good(Result<T> result)
{
    if (!result) qFatal("%s", result.error().detail.c_str());
    return std::move(*result);
}

}  // namespace

ShopFixture::ShopFixture()
{
    m_session.emplace(good(steps::Session::create(folder() / "shop.tactful", {}, std::nullopt)));
}

void ShopFixture::reopen()
{
    close();
    m_session.emplace(good(steps::Session::open(folder() / "shop.tactful", std::nullopt)));
}

Path ShopFixture::write(const std::string& name, const std::string& text) const
{
    const Path file = folder() / name;
    if (const auto ok = writeWholeFile(file, text); !ok) qFatal("%s", ok.error().detail.c_str());
    return file;
}

steps::ImportedFile ShopFixture::import(const Path& file, const std::string& columnMap)
{
    steps::ImportOptions options;
    options.files = {file};
    options.columnMap = columnMap;
    options.today = parseIsoDay("2026-06-01");
    Job job;
    return good(steps::importFiles(session(), options, job)).files.front();
}

std::vector<std::string> ShopFixture::rows(const std::string& sql)
{
    std::vector<std::string> all;
    store::Statement query(session().parts().book.database(), sql);
    const auto ok = query.forEach([&](store::Statement& row) {
        std::string text;
        for (int column = 0; column < row.columns(); ++column)
            text += (column > 0 ? "|" : "") + row.string(column);
        all.push_back(text);
    });
    if (!ok) qFatal("%s", ok.error().detail.c_str());
    return all;
}

std::vector<std::string> ShopFixture::content()
{
    store::Book& book = session().parts().book;
    std::vector<std::string> all;
    std::map<std::string, std::string> names{{"", "nobody"}};
    for (const std::string& id : rows("SELECT id FROM customer ORDER BY id")) {
        std::string name = "customer";
        for (const std::string& own : rows("SELECT platform || ' ' || external_id FROM external_id WHERE "
                                           "customer = " +
                                           id + " ORDER BY 1"))
            name += " " + own;
        const auto person = good(store::personalFields(book, std::stoll(id)));
        for (const std::string& value : person.values)
            name += "," + value;
        names[id] = name;
        all.push_back(name + " " +
                      rows("SELECT country, language, first_seen, has_email, external_id, (SELECT count(*) "
                           "FROM identity i WHERE i.customer = c.id) FROM customer c WHERE id = " +
                           id)
                          .front());
    }
    const auto withNames = [&](const std::string& sql) {
        for (const std::string& row : rows(sql)) {
            const auto sign = row.find('|');
            all.push_back(names[row.substr(0, sign)] + row.substr(sign));
        }
    };
    withNames(
        "SELECT customer, number, status, day, country, currency, total_minor, refunded_minor, gift FROM "
        "customer_order");
    withNames("SELECT o.customer, o.number, l.kind, p.sku, l.quantity, l.total_minor FROM order_line l JOIN "
              "customer_order o ON o.id = l.customer_order LEFT JOIN product p ON p.id = l.product");
    withNames("SELECT customer, purpose, action, at, wording FROM consent_event");
    for (const std::string& row :
         rows("SELECT sku, name, aisle, brand, price_minor, first_seen, active FROM product"))
        all.push_back("product " + row);
    for (const std::string& row : rows("SELECT line, code, kind FROM import_issue"))
        all.push_back("issue " + row);
    std::sort(all.begin(), all.end());
    return all;
}

}  // namespace tactful::tests
