#include "ui/text/segment_words.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace tactful::ui {
namespace {

QString tr(const char* text, const char* comment = nullptr)
{
    return QCoreApplication::translate("tactful::ui", text, comment);
}

/// From the best customers to the rest.
constexpr std::array<std::string_view, 7> segments{"best",   "loyal",      "big-spender", "newcomer",
                                                   "fading", "gone-quiet", "occasional"};

struct Trait {
    std::string_view word;
    const char* words;
};

// Each reads on its own and after "and".
constexpr std::array traits{
    Trait{"lately", QT_TRANSLATE_NOOP("tactful::ui", "ordered lately")},
    Trait{"long-ago", QT_TRANSLATE_NOOP("tactful::ui", "have not ordered for long")},
    Trait{"often", QT_TRANSLATE_NOOP("tactful::ui", "order often")},
    Trait{"seldom", QT_TRANSLATE_NOOP("tactful::ui", "order seldom")},
    Trait{"large-orders", QT_TRANSLATE_NOOP("tactful::ui", "place large orders")},
    Trait{"small-orders", QT_TRANSLATE_NOOP("tactful::ui", "place small orders")},
    Trait{"many-products", QT_TRANSLATE_NOOP("tactful::ui", "buy many products at once")},
    Trait{"few-products", QT_TRANSLATE_NOOP("tactful::ui", "buy few products at once")},
};

}  // namespace

// No kind is called like a stage (New, Slipping away, Quiet): they are counted otherwise.
QString segmentName(const std::string& code)
{
    if (code == "best") return tr("Best", "a kind of customers");
    if (code == "loyal") return tr("Loyal", "a kind of customers");
    if (code == "big-spender") return tr("Big spenders", "a kind of customers");
    if (code == "newcomer") return tr("First-timers", "a kind of customers");
    if (code == "fading") return tr("Cooling off", "a kind of customers");
    if (code == "gone-quiet") return tr("Long gone", "a kind of customers");
    if (code == "occasional") return tr("Now and then", "a kind of customers");
    return tr("Others", "kinds of customers");
}

QString segmentMeaning(const std::string& code)
{
    if (code == "best") return tr("Bought lately, often and for much");
    if (code == "loyal") return tr("Bought more often than most");
    if (code == "big-spender") return tr("Spent more than most");
    if (code == "newcomer") return tr("Bought once, not long ago");
    if (code == "fading") return tr("Bought often or for much, but not lately");
    if (code == "gone-quiet") return tr("Bought little, and long ago");
    return tr("Fits none of the other kinds");
}

int segmentPlace(const std::string& code)
{
    return static_cast<int>(std::find(segments.begin(), segments.end(), code) - segments.begin());
}

QString behaviourWords(const std::string& code)
{
    QStringList phrases;
    for (const QString& word : QString::fromStdString(code).split(QLatin1Char('+')))
        for (const Trait& trait : traits)
            if (trait.word == word.toStdString()) phrases.append(tr(trait.words));
    if (phrases.isEmpty()) return tr("Shop much like everyone else");
    QString words = listText(phrases);
    words[0] = words[0].toUpper();
    return words;
}

}  // namespace tactful::ui
