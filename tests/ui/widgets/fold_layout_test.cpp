#include "tests/support/register.h"
#include "ui/widgets/fold_layout.h"

#include <QLabel>
#include <QWidget>

using namespace tactful::ui;

namespace {

constexpr int gap = 10;

/// Of a size that nothing stretches or shrinks below.
class Block final : public QWidget {
public:
    Block(QSize least, QSize usual, QWidget* parent) : QWidget(parent), m_least(least), m_usual(usual) {}
    QSize minimumSizeHint() const override { return m_least; }
    QSize sizeHint() const override { return m_usual; }

private:
    QSize m_least;
    QSize m_usual;
};

}  // namespace

class FoldLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void besideEachOtherOrBelow_data();
    void besideEachOtherOrBelow();
    void theFixedColumnTakesWhatItAsksFor();
    void whatIsHiddenTakesNoRoom();
    void oneColumnMayBeNarrowerThanTheLeast();
    void fromRightToLeftTheOrderIsTurned();
};

void FoldLayoutTest::besideEachOtherOrBelow_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QRect>("first");
    QTest::addColumn<QRect>("second");
    QTest::addRow("equal shares") << 410 << QRect(0, 0, 200, 100) << QRect(210, 0, 200, 100);
    QTest::addRow("the second needs more than its share")
        << 290 << QRect(0, 0, 130, 100) << QRect(140, 0, 150, 100);
    QTest::addRow("just enough") << 260 << QRect(0, 0, 100, 100) << QRect(110, 0, 150, 100);
    QTest::addRow("one pixel short") << 259 << QRect(0, 0, 259, 40) << QRect(0, 50, 259, 60);
}

void FoldLayoutTest::besideEachOtherOrBelow()
{
    QFETCH(int, width);
    QFETCH(QRect, first);
    QFETCH(QRect, second);
    QWidget window;
    auto* layout = new FoldLayout(gap);
    auto* one = new Block({100, 20}, {120, 40}, &window);
    auto* two = new Block({150, 20}, {150, 60}, &window);
    layout->addColumn(one);
    layout->addColumn(two);
    window.setLayout(layout);
    layout->setGeometry(QRect(0, 0, width, 100));
    QCOMPARE(one->geometry(), first);
    QCOMPARE(two->geometry(), second);
    QCOMPARE(layout->heightForWidth(width), second.top() > 0 ? 40 + gap + 60 : 60);
    QCOMPARE(layout->minimumSize().width(), 150);
}

void FoldLayoutTest::theFixedColumnTakesWhatItAsksFor()
{
    QWidget window;
    auto* layout = new FoldLayout(gap, 200);
    auto* wide = new Block({50, 20}, {80, 40}, &window);
    auto* fixed = new Block({50, 20}, {90, 30}, &window);
    layout->addColumn(wide);
    layout->addColumn(fixed, 0);
    window.setLayout(layout);
    layout->setGeometry(QRect(0, 0, 400, 50));
    QCOMPARE(wide->geometry(), QRect(0, 0, 300, 50));
    QCOMPARE(fixed->geometry(), QRect(310, 0, 90, 30));
    layout->setGeometry(QRect(0, 0, 299, 100));
    QCOMPARE(fixed->y(), 50);
}

void FoldLayoutTest::whatIsHiddenTakesNoRoom()
{
    QWidget window;
    auto* layout = new FoldLayout(gap);
    auto* one = new Block({100, 20}, {120, 40}, &window);
    auto* two = new Block({150, 20}, {150, 60}, &window);
    layout->addColumn(one);
    layout->addColumn(two);
    window.setLayout(layout);
    two->hide();
    layout->setGeometry(QRect(0, 0, 200, 100));
    QCOMPARE(one->geometry(), QRect(0, 0, 200, 100));
    QCOMPARE(layout->heightForWidth(200), 40);
}

void FoldLayoutTest::oneColumnMayBeNarrowerThanTheLeast()
{
    QWidget window;
    auto* layout = new FoldLayout(gap, 300);
    auto* one = new Block({100, 20}, {120, 40}, &window);
    layout->addColumn(one);
    window.setLayout(layout);
    layout->setGeometry(QRect(0, 0, 150, 100));
    QVERIFY(one->width() >= 150);
}

void FoldLayoutTest::fromRightToLeftTheOrderIsTurned()
{
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    auto* layout = new FoldLayout(gap);
    auto* one = new Block({100, 20}, {120, 40}, &window);
    auto* two = new Block({100, 20}, {150, 60}, &window);
    layout->addColumn(one);
    layout->addColumn(two);
    window.setLayout(layout);
    layout->setGeometry(QRect(0, 0, 410, 100));
    QCOMPARE(one->geometry(), QRect(210, 0, 200, 100));
    QCOMPARE(two->geometry(), QRect(0, 0, 200, 100));
}

TACTFUL_TEST(FoldLayoutTest)
#include "fold_layout_test.moc"
