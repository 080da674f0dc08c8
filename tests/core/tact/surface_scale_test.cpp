#include "core/tact/surface_scale.h"
#include "core/tact/tact_rules.h"
#include "tests/support/register.h"

#include <cmath>

using namespace tactful;
using namespace tactful::tact;

class SurfaceScaleTest : public QObject {
    Q_OBJECT

private slots:
    void knotsAndMiddlesLieOnTheLine_data();
    void knotsAndMiddlesLieOnTheLine();
    void thereAndBackIsTheSame();
    void outsideTheDialThereIsNothing();
    void bandsBeginAtTheirKnots();

private:
    IntrusivenessWeights m_weights = (*builtInTactRules()).weights;
};

void SurfaceScaleTest::knotsAndMiddlesLieOnTheLine_data()
{
    QTest::addColumn<double>("perceived");
    QTest::addColumn<double>("surface");
    const std::vector<std::pair<double, double>> points{
        {0, 0}, {5, 12.5}, {10, 25}, {17.5, 37.5}, {25, 50}, {35, 62.5}, {45, 75}, {57.5, 87.5}, {70, 100}};
    for (const auto& [perceived, surface] : points)
        QTest::addRow("P %g", perceived) << perceived << surface;
}

void SurfaceScaleTest::knotsAndMiddlesLieOnTheLine()
{
    QFETCH(double, perceived);
    QFETCH(double, surface);
    QCOMPARE(surfaceFromPerceived(perceived, m_weights), surface);
    QCOMPARE(perceivedFromSurface(surface, m_weights), perceived);
}

void SurfaceScaleTest::thereAndBackIsTheSame()
{
    double last = -1.0;
    for (int tenth = 0; tenth <= 1000; ++tenth) {
        const double perceived = perceivedFromSurface(tenth / 10.0, m_weights);
        QVERIFY(perceived > last);
        QVERIFY(std::abs(surfaceFromPerceived(perceived, m_weights) - tenth / 10.0) < 1e-12 * 100);
        last = perceived;
    }
}

void SurfaceScaleTest::outsideTheDialThereIsNothing()
{
    QCOMPARE(surfaceFromPerceived(-1.0, m_weights), 0.0);
    QCOMPARE(surfaceFromPerceived(99.9, m_weights), 100.0);
    QCOMPARE(perceivedFromSurface(-5.0, m_weights), 0.0);
    QCOMPARE(perceivedFromSurface(250.0, m_weights), 70.0);
}

void SurfaceScaleTest::bandsBeginAtTheirKnots()
{
    const auto nameAt = [this](double perceived) { return nameOf(bandOf(perceived, m_weights)); };
    QCOMPARE(nameAt(0.0), std::string_view("shop-window"));
    QCOMPARE(nameAt(9.999), std::string_view("shop-window"));
    QCOMPARE(nameAt(10.0), std::string_view("friendly-nod"));
    QCOMPARE(nameAt(25.0), std::string_view("your-usual"));
    QCOMPARE(nameAt(45.0), std::string_view("close-friend"));
    QCOMPARE(nameAt(70.0), std::string_view("never"));
    QCOMPARE(nameAt(100.0), std::string_view("never"));
}

TACTFUL_TEST(SurfaceScaleTest)
#include "surface_scale_test.moc"
