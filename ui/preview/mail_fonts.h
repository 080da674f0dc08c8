#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <memory>
#include <vector>

/// \file
/// Which of the fonts on this computer does a message's font stack mean, and how wide are its words?

namespace tactful::ui {

struct MailFontKey {
    QString stack;  ///< as in CSS: "Helvetica, Arial, sans-serif"
    int pixels = 16;
    int weight = 400;
    bool italic = false;
    int spacing = 0;  ///< pixels between letters
    bool underlined = false;
    bool struck = false;

    friend bool operator==(const MailFontKey&, const MailFontKey&) = default;
};

/// One font in one size. Sizes are whole pixels, as litehtml counts.
class MailFont {
public:
    explicit MailFont(MailFontKey key);

    const MailFontKey& key() const { return m_key; }
    const QFont& font() const { return m_font; }
    int ascent() const { return m_ascent; }
    int descent() const { return m_descent; }
    int xHeight() const { return m_xHeight; }
    double width(const QString& words) const;

private:
    MailFontKey m_key;
    QFont m_font;
    QFontMetricsF m_metrics;
    int m_ascent = 0;
    int m_descent = 0;
    int m_xHeight = 0;
    mutable QHash<QString, double> m_widths;
};

/// Fonts by what was asked for. They live as long as this.
class MailFonts {
public:
    const MailFont& font(const MailFontKey& key);

private:
    std::vector<std::unique_ptr<MailFont>> m_fonts;
};

}  // namespace tactful::ui
