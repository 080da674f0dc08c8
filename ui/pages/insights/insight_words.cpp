#include "ui/pages/insights/insight_words.h"

#include "ui/pages/campaign_words.h"
#include "ui/text/format.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <string_view>

namespace tactful::ui {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("tactful::ui", text, comment, n);
}

struct Words {
    std::string_view id;
    const char* words;
};

constexpr std::array ways{
    Words{"tactful", QT_TRANSLATE_NOOP("tactful::ui", "Tactful")},
    Words{"best-sellers", QT_TRANSLATE_NOOP("tactful::ui", "Best sellers")},
    Words{"bought-lately", QT_TRANSLATE_NOOP("tactful::ui", "\"Bought lately\" rule")},
    Words{"bought-together", QT_TRANSLATE_NOOP("tactful::ui", "\"Bought together\" rule")},
    Words{"nobody", QT_TRANSLATE_NOOP("tactful::ui", "Guess \"nobody\"")},
    Words{"own-average", QT_TRANSLATE_NOOP("tactful::ui", "Own rate and own average order")},
    Words{"shop-average", QT_TRANSLATE_NOOP("tactful::ui", "Own rate and shop average")},
};

template <std::size_t N>
QString find(const std::array<Words, N>& table, const std::string& id, const std::string& otherwise)
{
    for (const Words& row : table)
        if (row.id == id) return tr(row.words);
    return QString::fromStdString(otherwise);
}

}  // namespace

QString testTitle(const steps::InsightTest& test)
{
    if (test.question == "next") return tr("Picks people then bought");
    if (test.question == "new") return tr("New things people then bought");
    if (test.question == "activity") return tr("Who comes back");
    if (test.question == "value") return tr("Spend in the same days");
    return QString::fromStdString(test.title);
}

QString testCaption(const steps::InsightTest& test)
{
    if (test.question == "next") return tr("of 100 who came back");
    if (test.question == "new") return tr("of 100 who tried something new");
    if (test.question == "activity") return tr("right, of 100 customers");
    if (test.question == "value") return tr("typical miss, lower is better");
    return QString::fromStdString(test.caption);
}

QString wayTitle(const steps::TestedWay& way)
{
    return find(ways, way.name, way.title);
}

QString testValueText(steps::TestUnit unit, double value, const Currency& currency)
{
    return unit == steps::TestUnit::MinorMoney ? moneyText(value, currency) : countText(std::llround(value));
}

QString testFinding(const steps::InsightTest& test, const Currency& currency)
{
    const double by = std::abs(test.difference.value);
    const bool money = test.unit == steps::TestUnit::MinorMoney;
    switch (test.verdict) {
    case steps::TestVerdict::Better:
        if (money) return tr("%1 closer").arg(moneyText(by, currency));
        return tr("%Ln more in every 100", nullptr, static_cast<int>(std::lround(by)));
    case steps::TestVerdict::TooCloseToCall:
        return tr("Too close to call");
    case steps::TestVerdict::SimpleRuleBetter:
        return tr("The simple rule did better");
    case steps::TestVerdict::CannotTellYet:
        return tr("Cannot tell yet");
    }
    return {};
}

QString testUse(const steps::InsightTest& test)
{
    if (!test.used) return tr("We use the simple rule");
    if (test.question == "next") return tr("Used for picks");
    if (test.question == "new") return tr("Used for new things");
    if (test.question == "activity") return tr("Used for \"slipping away\"");
    return tr("Used for expected sales");
}

QString fairnessWords(steps::FairnessVerdict verdict)
{
    switch (verdict) {
    case steps::FairnessVerdict::Alike:
        return tr("No group is chosen clearly more or less often than its counterpart.");
    case steps::FairnessVerdict::LookCloser:
        return tr("One group is chosen clearly more often than its counterpart. There may be a good reason: "
                  "look who is left out, and why.");
    case steps::FairnessVerdict::TooFew:
        break;
    }
    return tr("Too few people to tell.");
}

QString groupTitle(const steps::GroupInsight& group)
{
    const QString name = groupName(group.group);
    return name.isEmpty() ? QString::fromStdString(group.title) : name;
}

}  // namespace tactful::ui
