#include "ui/preview/mail_fonts.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <cmath>

namespace tactful::ui {
namespace {

struct Substitute {
    const char* wanted;
    const char* sameWidths;
};

/// Free fonts with the measures of those that messages ask for; browsers take them likewise.
constexpr std::array<Substitute, 7> substitutes{{
    {"arial", "Liberation Sans"},
    {"helvetica", "Liberation Sans"},
    {"times new roman", "Liberation Serif"},
    {"times", "Liberation Serif"},
    {"courier new", "Liberation Mono"},
    {"courier", "Liberation Mono"},
    {"georgia", "Gelasio"},
}};

QString generic(const QString& family)
{
#ifdef Q_OS_MACOS
    const bool system =
        family == QStringLiteral("-apple-system") || family == QStringLiteral("blinkmacsystemfont");
#else
    const bool system = false;
#endif
    if (system || family == QStringLiteral("sans-serif") || family == QStringLiteral("system-ui"))
        return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    if (family == QStringLiteral("monospace"))
        return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    if (family == QStringLiteral("serif")) return QStringLiteral("DejaVu Serif");
    return {};
}

/// The first of the stack that is installed, or has a substitute that is.
QString installedFamily(const QString& stack)
{
    const QStringList wanted = stack.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& part : wanted) {
        QString family = part.trimmed();
        family.remove(QLatin1Char('"')).remove(QLatin1Char('\''));
        if (QFontDatabase::hasFamily(family)) return family;
        const QString folded = family.toLower();
        for (const Substitute& substitute : substitutes) {
            const QString same = QString::fromLatin1(substitute.sameWidths);
            if (folded == QLatin1String(substitute.wanted) && QFontDatabase::hasFamily(same)) return same;
        }
        if (const QString found = generic(folded); !found.isEmpty()) return found;
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
}

bool hasSemiBold(const QString& family)
{
    const QStringList styles = QFontDatabase::styles(family);
    return std::any_of(styles.begin(), styles.end(), [&family](const QString& style) {
        return QFontDatabase::weight(family, style) == QFont::DemiBold;
    });
}

QFont makeFont(const MailFontKey& key)
{
    QFont font;
    font.setFamilies({installedFamily(key.stack), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(std::max(1, key.pixels));
    font.setWeight(static_cast<QFont::Weight>(std::clamp(key.weight, 100, 900)));
    // Where a family has no semi-bold, CSS takes the next heavier face, Qt the next lighter.
    if (key.weight == QFont::DemiBold && !hasSemiBold(font.families().constFirst()))
        font.setWeight(QFont::Bold);
    font.setItalic(key.italic);
    font.setUnderline(key.underlined);
    font.setStrikeOut(key.struck);
    if (key.spacing != 0) font.setLetterSpacing(QFont::AbsoluteSpacing, key.spacing);
    // Widths must not depend on the scale at which the page is painted.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Looking for a font takes longer than all else about a message, and the next message asks for the same
/// ones. Asked from the window's thread alone.
QFont fontOf(const MailFontKey& key)
{
    struct Known {
        MailFontKey key;
        QFont font;
    };
    // Never destroyed: a font must not outlive the application.
    static auto& known = *new std::vector<Known>;
    const auto found =
        std::find_if(known.begin(), known.end(), [&key](const Known& each) { return each.key == key; });
    if (found != known.end()) return found->font;
    constexpr std::size_t most = 256;
    if (known.size() == most) known.clear();
    known.push_back({key, makeFont(key)});
    return known.back().font;
}

}  // namespace

MailFont::MailFont(MailFontKey key) : m_key(std::move(key)), m_font(fontOf(m_key)), m_metrics(m_font)
{
    m_ascent = static_cast<int>(std::lround(m_metrics.ascent()));
    m_descent = static_cast<int>(std::lround(m_metrics.descent()));
    m_xHeight = static_cast<int>(std::lround(m_metrics.xHeight()));
}

double MailFont::width(const QString& words) const
{
    const auto known = m_widths.constFind(words);
    if (known != m_widths.constEnd()) return *known;
    return *m_widths.insert(words, m_metrics.horizontalAdvance(words));
}

const MailFont& MailFonts::font(const MailFontKey& key)
{
    const auto found =
        std::find_if(m_fonts.begin(), m_fonts.end(), [&](const auto& font) { return font->key() == key; });
    if (found != m_fonts.end()) return **found;
    m_fonts.push_back(std::make_unique<MailFont>(key));
    return *m_fonts.back();
}

}  // namespace tactful::ui
