#include "ui/theme/style.h"

#include "ui/theme/icon_engine.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <array>

#ifdef TACTFUL_HAS_FONTS
static void initFonts()
{
    Q_INIT_RESOURCE(theme_fonts);
}
#endif

namespace tactful::ui {
namespace {

struct TypeStep {
    int size;
    int line;
    QFont::Weight weight;
};

TypeStep stepOf(TextRole role)
{
    switch (role) {
    case TextRole::Hero:
        return {32, 40, QFont::DemiBold};
    case TextRole::Number:
        return {26, 32, QFont::DemiBold};
    case TextRole::Title:
        return {20, 28, QFont::DemiBold};
    case TextRole::Heading:
        return {15, 20, QFont::DemiBold};
    case TextRole::Label:
        return {13, 18, QFont::DemiBold};
    case TextRole::Body:
        return {13, 18, QFont::Normal};
    case TextRole::BodyStrong:
        return {13, 18, QFont::Medium};
    case TextRole::Caption:
        return {12, 16, QFont::Normal};
    }
    return {13, 18, QFont::Normal};
}

bool isDark(Appearance appearance, const QPalette& system)
{
    if (appearance == Appearance::Light) return false;
    if (appearance == Appearance::Dark) return true;
    return system.color(QPalette::Window).lightness() < 128;
}

}  // namespace

Style::Style(Appearance appearance)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_appearance(appearance),
      m_system(QApplication::palette())
{
    chooseColours();
}

Style::~Style() = default;

Style& Style::of(const QWidget* widget)
{
    auto* style = qobject_cast<Style*>(widget ? widget->style() : QApplication::style());
    Q_ASSERT_X(style, "Style::of", "the application has no Style");
    return *style;
}

void Style::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

void Style::setTextScale(double scale)
{
    m_textScale = std::clamp(scale, 1.0, 1.5);
    apply();
}

void Style::chooseColours()
{
    m_dark = isDark(m_appearance, m_system);
    m_colours = m_appearance == Appearance::HighContrast ? systemColours(m_system)
                : m_dark                                 ? darkColours()
                                                         : lightColours();
    m_railFocus =
        m_appearance == Appearance::HighContrast ? m_colours[Token::Focus] : darkColours()[Token::Focus];
}

void Style::apply()
{
    chooseColours();
    setApplicationLook();
    Q_EMIT changed();
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
        widget->updateGeometry();
        widget->update();
    }
}

QFont Style::font(TextRole role) const
{
    const TypeStep step = stepOf(role);
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"),
                      QStringLiteral("DejaVu Sans")});
    font.setPixelSize(scaled(step.size));
    font.setWeight(step.weight);
    return font;
}

int Style::lineHeight(TextRole role) const
{
    return scaled(stepOf(role).line);
}

bool Style::reducedMotion() const
{
    return proxy()->styleHint(SH_Widget_Animation_Duration) == 0;
}

QIcon Style::icon(std::string_view name, Token token) const
{
    return QIcon(new IconEngine(*this, std::string(name), token));
}

void Style::paintIcon(QPainter& painter, const QRectF& where, std::string_view name, Token token) const
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    painter.drawPixmap(where.topLeft(), iconPixmap(name, color(token), where.size().toSize(), ratio));
}

void Style::paintFocusRing(QPainter& painter, const QRectF& control, double radius) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Focus), 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(control.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
    painter.restore();
}

void loadFonts()
{
#ifdef TACTFUL_HAS_FONTS
    initFonts();
    for (const char* weight : {"Regular", "Medium", "SemiBold"})
        for (const char* kind : {"otf", "ttf"}) {
            const QString file =
                QStringLiteral(":/fonts/Inter-%1.%2").arg(QLatin1String(weight), QLatin1String(kind));
            if (QFile::exists(file)) QFontDatabase::addApplicationFont(file);
        }
#endif
}

}  // namespace tactful::ui
