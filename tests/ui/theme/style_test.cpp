#include "tests/support/register.h"
#include "ui/theme/look.h"
#include "ui/theme/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QImage>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace tactful::ui;

namespace {

QPushButton* makeButton(ButtonKind kind, QWidget* parent)
{
    auto* button = new QPushButton(QStringLiteral("Erase"), parent);
    button->setProperty(property::kind, static_cast<int>(kind));
    return button;
}

/// The colour inside the left edge of a widget, where a fill is seen and no text stands.
QColor fillOf(QWidget& widget)
{
    widget.resize(widget.sizeHint());
    return widget.grab().toImage().pixelColor(5, widget.height() / 2);
}

}  // namespace

class StyleTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void controlsAre32PixelsHighAndGrowWithTheText();
    void aPageButtonIs40PixelsHigh();
    void aButtonShowsItsState_data();
    void aButtonShowsItsState();
    void aButtonWithAnIconIsWider();
    void coloursFollowTheAppearance();
    void anErroneousFieldHasAClayBorder();
    void onlyTheKeyboardBringsAFocusRing();
    void aWidgetThatPaintsItsOwnFocusGetsNoRing();
    void bordersAreCrispAtBothRatios_data();
    void bordersAreCrispAtBothRatios();
    void highContrastUsesTheSystemsColours();
};

void StyleTest::cleanup()
{
    Style::of(nullptr).setTextScale(1.0);
    Style::of(nullptr).setAppearance(Appearance::Light);
}

void StyleTest::controlsAre32PixelsHighAndGrowWithTheText()
{
    QPushButton button(QStringLiteral("Change"));
    QLineEdit edit;
    QComboBox combo;
    QCheckBox check(QStringLiteral("Remind me"));
    combo.addItem(QStringLiteral("Everyone"));
    const QList<QWidget*> controls{&button, &edit, &combo, &check};
    for (const QWidget* control : controls)
        QCOMPARE(control->sizeHint().height(), 32);
    Style::of(nullptr).setTextScale(1.5);
    for (const QWidget* control : controls)
        QCOMPARE(control->sizeHint().height(), 48);
    QVERIFY(button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(button.text()) + 24);
}

void StyleTest::aPageButtonIs40PixelsHigh()
{
    QPushButton button(QStringLiteral("Review and export"));
    button.setProperty(property::big, true);
    QCOMPARE(button.sizeHint().height(), 40);
}

void StyleTest::aButtonShowsItsState_data()
{
    QTest::addColumn<ButtonKind>("kind");
    QTest::addColumn<ForcedState>("state");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<Token>("fill");
    QTest::newRow("main at rest") << ButtonKind::Main << ForcedState::None << true << Token::Accent;
    QTest::newRow("main hovered") << ButtonKind::Main << ForcedState::Hover << true << Token::AccentHover;
    QTest::newRow("main pressed") << ButtonKind::Main << ForcedState::Pressed << true << Token::AccentPress;
    QTest::newRow("main disabled") << ButtonKind::Main << ForcedState::None << false << Token::Sunken;
    QTest::newRow("normal at rest") << ButtonKind::Normal << ForcedState::None << true << Token::Surface;
    QTest::newRow("normal hovered") << ButtonKind::Normal << ForcedState::Hover << true << Token::Hover;
    QTest::newRow("normal pressed") << ButtonKind::Normal << ForcedState::Pressed << true << Token::Sunken;
    QTest::newRow("take away hovered")
        << ButtonKind::TakeAway << ForcedState::Hover << true << Token::ClaySoft;
    QTest::newRow("take away pressed") << ButtonKind::TakeAway << ForcedState::Pressed << true << Token::Clay;
    QTest::newRow("quiet hovered") << ButtonKind::Quiet << ForcedState::Hover << true << Token::Hover;
}

void StyleTest::aButtonShowsItsState()
{
    QFETCH(ButtonKind, kind);
    QFETCH(ForcedState, state);
    QFETCH(bool, enabled);
    QFETCH(Token, fill);
    QWidget window;
    QPushButton* button = makeButton(kind, &window);
    button->setEnabled(enabled);
    forceState(*button, state);
    QCOMPARE(fillOf(*button), Style::of(nullptr).color(fill));
}

void StyleTest::aButtonWithAnIconIsWider()
{
    QPushButton plain(QStringLiteral("Change"));
    QPushButton iconed(QStringLiteral("Change"));
    iconed.setProperty(property::iconName, QByteArray("pen"));
    QCOMPARE(iconed.sizeHint().width(), plain.sizeHint().width() + 16 + 8);
}

void StyleTest::coloursFollowTheAppearance()
{
    Style& style = Style::of(nullptr);
    QWidget window;
    QPushButton* button = makeButton(ButtonKind::Main, &window);
    const QColor light = fillOf(*button);
    style.setAppearance(Appearance::Dark);
    QVERIFY(fillOf(*button) != light);
    QCOMPARE(fillOf(*button), darkColours()[Token::Accent]);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkColours()[Token::Canvas]);
}

void StyleTest::anErroneousFieldHasAClayBorder()
{
    QLineEdit edit;
    edit.resize(edit.sizeHint());
    const auto border = [&edit] { return edit.grab().toImage().pixelColor(edit.width() / 2, 0); };
    QCOMPARE(border(), Style::of(&edit).color(Token::LineStrong));
    setErroneous(edit, true);
    QCOMPARE(border(), Style::of(&edit).color(Token::Clay));
    setErroneous(edit, false);
    QCOMPARE(border(), Style::of(&edit).color(Token::LineStrong));
}

void StyleTest::onlyTheKeyboardBringsAFocusRing()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QPushButton first(QStringLiteral("First"));
    QPushButton second(QStringLiteral("Second"));
    layout.addWidget(&first);
    layout.addWidget(&second);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first.setFocus(Qt::MouseFocusReason);
    QVERIFY(!Style::of(&first).showsFocus(&first));
    QTest::keyClick(&first, Qt::Key_Tab);
    QVERIFY(second.hasFocus());
    QVERIFY(Style::of(&second).showsFocus(&second));
    const auto frames = window.findChildren<QFocusFrame*>();
    QCOMPARE(frames.size(), 1);
    QVERIFY(frames.first()->isVisible());
    QCOMPARE(frames.first()->geometry(), second.geometry().adjusted(-4, -4, 4, 4));
    QTest::mouseClick(&first, Qt::LeftButton);
    QVERIFY(!Style::of(&first).showsFocus(&second));
    QVERIFY(!frames.first()->isVisible());
}

void StyleTest::aWidgetThatPaintsItsOwnFocusGetsNoRing()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QPushButton button(QStringLiteral("Own"));
    button.setProperty(property::ownFocus, true);
    layout.addWidget(&button);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button.clearFocus();
    button.setFocus(Qt::TabFocusReason);
    QVERIFY(Style::of(&button).showsFocus(&button));
    QVERIFY(window.findChildren<QFocusFrame*>().isEmpty());
}

void StyleTest::bordersAreCrispAtBothRatios_data()
{
    QTest::addColumn<int>("ratio");
    QTest::newRow("1x") << 1;
    QTest::newRow("2x") << 2;
}

void StyleTest::bordersAreCrispAtBothRatios()
{
    QFETCH(int, ratio);
    const Style& style = Style::of(nullptr);
    QImage image(40 * ratio, 40 * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(style.color(Token::Canvas));
    QPainter painter(&image);
    style.paintBox(painter, QRectF(4, 4, 32, 32), metric::radius, Token::Surface, Token::LineStrong);
    painter.end();
    const int middle = 20 * ratio;
    QCOMPARE(image.pixelColor(middle, 4 * ratio - 1), style.color(Token::Canvas));
    for (int y = 4 * ratio; y < 5 * ratio; ++y)
        QCOMPARE(image.pixelColor(middle, y), style.color(Token::LineStrong));
    QCOMPARE(image.pixelColor(middle, 5 * ratio), style.color(Token::Surface));
}

void StyleTest::highContrastUsesTheSystemsColours()
{
    Style& style = Style::of(nullptr);
    style.setAppearance(Appearance::HighContrast);
    QCOMPARE(style.color(Token::Line), style.color(Token::Ink));
    QWidget window;
    QPushButton* button = makeButton(ButtonKind::Normal, &window);
    button->resize(button->sizeHint());
    QCOMPARE(button->grab().toImage().pixelColor(button->width() / 2, 0), style.color(Token::LineStrong));
}

TACTFUL_TEST(StyleTest)
#include "style_test.moc"
