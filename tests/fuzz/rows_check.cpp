#include "tests/fuzz/rows_check.h"

#include "core/base/text.h"
#include "tests/fuzz/fuzz_check.h"

namespace tactful::tests {
namespace {

void checkRefusal(const Error& error)
{
    fuzzCheck(!error.detail.empty(), "a refusal says why");
    fuzzCheck(isValidUtf8(error.detail) && isValidUtf8(error.where), "a refusal is text");
}

class CountingSink final : public imports::RowSink {
public:
    Status take(data::ImportedRow&&) override { return {}; }
    Status note(data::Issue&& issue) override
    {
        fuzzCheck(!issue.message.empty() && !issue.code.empty(), "an issue says what it is");
        m_setAside += issue.kind == data::IssueKind::SetAside;
        return {};
    }
    std::int64_t setAside() const { return m_setAside; }

private:
    std::int64_t m_setAside = 0;
};

}  // namespace

imports::ReadOptions anyShop()
{
    imports::ReadOptions options;
    options.today = *parseIsoDay("2026-11-01");
    options.shopCurrency = *parseCurrency("EUR");
    options.shopCountry = "DE";
    return options;
}

void checkRowsOf(const imports::FileSource& source, const imports::ReadOptions& options)
{
    Job job;
    const auto recognition = imports::recognise(source, options, job);
    if (!recognition) {
        checkRefusal(recognition.error());
        return;
    }
    fuzzCheck(recognition->columns.size() == recognition->header.size(), "every column is spoken of");
    CountingSink sink;
    const auto counts = imports::readFile(source, *recognition, options, sink, job);
    if (!counts) {
        checkRefusal(counts.error());
        return;
    }
    fuzzCheck(counts->rowsRead == counts->rowsFine + counts->rowsFixed + counts->rowsSetAside,
              "rows read are fine, fixed or set aside");
    fuzzCheck(counts->rowsSetAside == sink.setAside(), "every row set aside has its reason");
}

}  // namespace tactful::tests
