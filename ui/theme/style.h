#pragma once

#include "ui/theme/tokens.h"

#include <QFocusFrame>
#include <QFont>
#include <QIcon>
#include <QPointer>
#include <QProxyStyle>

#include <string_view>

/// \file
/// How everything looks: colours, type, sizes, icons, and the painting of Qt's own controls. The only place
/// that knows a colour. main() makes it and hands it to the application; widgets find it with Style::of().

namespace tactful::ui {

enum class TextRole {
    Hero,        ///< 32/40, 600: the one figure of a page
    Number,      ///< 26/32, 600
    Title,       ///< 20/28, 600: page header
    Heading,     ///< 15/20, 600: card title, dial name
    Label,       ///< 13/18, 600
    Body,        ///< 13/18, 400
    BodyStrong,  ///< 13/18, 500: buttons
    Caption      ///< 12/16, 400: never smaller
};

enum class Appearance { System, Light, Dark, HighContrast };

/// Sizes in pixels at 100% text. Multiply by Style::scaled() where text decides the height.
namespace metric {
inline constexpr int space1 = 4;
inline constexpr int space2 = 8;
inline constexpr int space3 = 12;
inline constexpr int space4 = 16;
inline constexpr int space5 = 24;
inline constexpr int space6 = 32;
inline constexpr int radiusSmall = 4;
inline constexpr int radius = 6;
inline constexpr int radiusCard = 10;
inline constexpr int control = 32;
inline constexpr int controlBig = 40;
inline constexpr int row = 40;
inline constexpr int rowCompact = 36;
inline constexpr int tableHead = 32;
inline constexpr int icon = 18;
inline constexpr int iconControl = 16;
inline constexpr int iconRail = 22;
inline constexpr int iconInline = 14;
inline constexpr int menuBar = 28;
inline constexpr int header = 60;
inline constexpr int rail = 88;
inline constexpr int footer = 56;
}  // namespace metric

class Style final : public QProxyStyle {
    Q_OBJECT

public:
    explicit Style(Appearance appearance = Appearance::System);
    ~Style() override;

    /// The style of the application (of null, too). Every program and test of ours installs one before the
    /// first widget, and nobody sets a style sheet.
    static Style& of(const QWidget* widget);

    QColor color(Token token) const { return m_colours[token]; }
    /// Of the focus on the rail, which is dark in both appearances.
    QColor railFocus() const { return m_railFocus; }
    bool dark() const { return m_dark; }
    Appearance appearance() const { return m_appearance; }
    /// Changes palette and repaints all.
    void setAppearance(Appearance appearance);

    QFont font(TextRole role) const;
    int lineHeight(TextRole role) const;  ///< pixels, scaled
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);  ///< 1.0 to 1.5
    int scaled(int pixels) const { return qRound(pixels * m_textScale); }
    bool reducedMotion() const;

    /// `name` is that of a file in resources/icons. The colour follows the appearance; disabled is InkOff.
    QIcon icon(std::string_view name, Token token = Token::Ink2) const;
    void paintIcon(QPainter& painter, const QRectF& where, std::string_view name, Token token) const;

    /// A rounded box whose border of `width` pixels is crisp and lies inside `rect`.
    void paintBox(QPainter& painter, const QRectF& rect, double radius, Token fill, Token line,
                  double width = 1.0) const;

    /// The focus ring, 2 px wide with a gap of 2 px around `control`.
    void paintFocusRing(QPainter& painter, const QRectF& control, double radius) const;

    /// Whether `widget` has the focus and got it by the keyboard, so that it has to be seen. All focusable
    /// widgets get a ring around them by themselves; only those that set property::ownFocus paint their own.
    bool showsFocus(const QWidget* widget) const { return widget && m_ringed == widget; }

    // Painting of Qt's own controls (style_*.cpp).
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    void polish(QPalette& palette) override;
    void polish(QApplication* application) override;
    void unpolish(QWidget* widget) override;
    void unpolish(QApplication* application) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric which, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* more = nullptr) const override;
    QPixmap standardPixmap(StandardPixmap which, const QStyleOption* option = nullptr,
                           const QWidget* widget = nullptr) const override;

Q_SIGNALS:
    /// Colours or text size are others now. Widgets repaint by themselves; layouts that depend on text sizes
    /// listen to QEvent::StyleChange or to this.
    void changed();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void apply();
    void chooseColours();
    void setApplicationLook() const;
    void ring(QWidget* widget);

    Appearance m_appearance;
    QPalette m_system;  ///< as it was before ours
    Colours m_colours;
    QColor m_railFocus;
    bool m_dark = false;
    double m_textScale = 1.0;
    QPointer<QWidget> m_ringed;     ///< has the focus by the keyboard
    QPointer<QFocusFrame> m_frame;  ///< the ring around it; dies with its window
};

/// Builds Inter into the application's fonts; without it the system's own font is used. Call once, early.
void loadFonts();

}  // namespace tactful::ui
