#include "ui/pages/studio/picture_cards.h"

#include "ui/charts/funnel.h"
#include "ui/charts/personal_histogram.h"
#include "ui/charts/send_strip.h"
#include "ui/pages/campaign_words.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tactful::ui {
namespace {

/// The first and last hour at which anything is sent; at least eight hours are drawn.
struct Hours {
    int first = 0;
    int last = steps::SendStrip::hours - 1;
};

Hours usedHours(const steps::SendStrip& strip)
{
    Hours used{steps::SendStrip::hours, -1};
    for (const auto& day : strip.days)
        for (int hour = 0; hour < steps::SendStrip::hours; ++hour) {
            if (day[static_cast<std::size_t>(hour)] == 0) continue;
            used.first = std::min(used.first, hour);
            used.last = std::max(used.last, hour);
        }
    if (used.last < 0) return {};
    used.last = std::max(used.last, std::min(steps::SendStrip::hours - 1, used.first + 7));
    used.first = std::min(used.first, std::max(0, used.last - 7));
    return used;
}

}  // namespace

AudienceCard::AudienceCard(QWidget* parent)
    : Card(tr("Who will hear from you"), parent), m_funnel(new Funnel(this))
{
    setCompact();
    setObjectName(QStringLiteral("audienceCard"));
    auto* lists = new Button(tr("See the lists"), ButtonKind::Link, this);
    lists->setObjectName(QStringLiteral("seeLists"));
    addAside(lists);
    m_funnel->setObjectName(QStringLiteral("funnel"));
    m_funnel->setAccessibleName(tr("Who will hear from you"));
    m_funnel->setClickable(true);
    body()->addWidget(m_funnel);
    setTabOrder(lists, m_funnel);
    connect(m_funnel, &Chart::markActivated, this, &AudienceCard::listAsked);
    connect(lists, &QPushButton::clicked, this, [this] { Q_EMIT listAsked(steps::funnelStepCount - 1); });
}

void AudienceCard::show(const steps::LiveOutcome& outcome)
{
    const std::array<QString, steps::funnelStepCount> names{tr("Customers"), tr("May be e‑mailed"),
                                                            tr("Not tired"), tr("Chosen"), tr("Will get it")};
    // With the day: Home counts for today, and agreements end, or come, before the message is sent.
    const Day from = outcome.strip.from;
    const std::array<QString, steps::funnelStepCount> reasons{
        QString(), tr("off limits on %1").arg(shortDayText(from, from)), tr("heard enough lately"),
        tr("better left alone"), tr("held back")};
    std::vector<FunnelStep> rows;
    for (std::size_t i = 0; i < outcome.funnel.size(); ++i)
        rows.push_back({names[i], outcome.funnel[i].count, outcome.funnel[i].lost, reasons[i]});
    m_funnel->setData(std::move(rows));
    m_funnel->setFinding(
        tr("%Ln people will get the message.", nullptr, static_cast<int>(outcome.funnel.back().count)) +
        QLatin1Char(' ') +
        tr("Who may be e‑mailed is judged for %1, when sending starts.")
            .arg(weekdayText(outcome.strip.from)));
}

void AudienceCard::setPending(bool pending)
{
    m_funnel->setPending(pending);
}

PersonalCard::PersonalCard(QWidget* parent)
    : Card(tr("How personal the messages are"), parent), m_softened(new Chip({}, this)),
      m_histogram(new PersonalHistogram(this))
{
    setCompact();
    setObjectName(QStringLiteral("personalCard"));
    addAside(m_softened);
    m_histogram->setObjectName(QStringLiteral("histogram"));
    m_histogram->setAccessibleName(tr("How personal the messages are"));
    body()->addWidget(m_histogram);
}

void PersonalCard::show(const steps::LiveOutcome& outcome, double houseLimit)
{
    PersonalHistogramData figures;
    std::copy(outcome.histogram.asWritten.begin(), outcome.histogram.asWritten.end(),
              figures.asWritten.begin());
    std::copy(outcome.histogram.softened.begin(), outcome.histogram.softened.end(), figures.softened.begin());
    std::copy(outcome.histogram.before.begin(), outcome.histogram.before.end(),
              figures.beforeSoftening.begin());
    figures.messages = outcome.totals.planned;
    figures.ceiling = outcome.dials.personal;
    figures.ceilingText = tr("Your ceiling: %1").arg(scoreText(outcome.dials.personal));
    figures.overHouseLimit = outcome.dials.personal > houseLimit;
    const QStringList quarters = stopNames();
    std::copy(quarters.begin(), quarters.end(), figures.quarters.begin());
    m_histogram->setData(std::move(figures));
    const auto softened = static_cast<int>(outcome.totals.softened);
    m_softened->setFace({softened > 0 ? ChipLook::Brass : ChipLook::Neutral, softened > 0 ? "pen" : "check",
                         softened > 0 ? tr("%Ln softened", nullptr, softened) : tr("none softened")});
}

void PersonalCard::setPending(bool pending)
{
    m_histogram->setPending(pending);
    m_softened->setEnabled(!pending);
}

ArrivalCard::ArrivalCard(QWidget* parent)
    : Card(tr("When they will arrive"), parent), m_strip(new SendStrip(this))
{
    setCompact();
    setObjectName(QStringLiteral("arrivalCard"));
    addAside(new Label(tr("at each person's usual shopping hour"), TextRole::Caption, Token::Ink3, this));
    m_strip->setObjectName(QStringLiteral("sendStrip"));
    m_strip->setAccessibleName(tr("When they will arrive"));
    body()->addWidget(m_strip);
}

void ArrivalCard::show(const steps::LiveOutcome& outcome)
{
    const steps::SendStrip& strip = outcome.strip;
    const Hours used = usedHours(strip);
    SendStripData figures;
    for (int hour = used.first; hour <= used.last; ++hour)
        figures.hours << QStringLiteral("%1").arg(hour + steps::SendStrip::firstHour, 2, 10,
                                                  QLatin1Char('0'));
    for (std::size_t at = 0; at < strip.days.size(); ++at) {
        const Day day = strip.from + static_cast<std::int32_t>(at);
        //: Short weekday and day of the month, e.g. "Thu 8".
        SendDay row{tr("%1 %2")
                        .arg(QLocale().standaloneDayName(weekday(day) + 1, QLocale::ShortFormat))
                        .arg(civilFromDay(day).day),
                    {}};
        for (int hour = used.first; hour <= used.last; ++hour)
            row.counts.push_back(strip.days[at][static_cast<std::size_t>(hour)]);
        figures.days.push_back(std::move(row));
    }
    m_strip->setData(std::move(figures));
}

void ArrivalCard::setPending(bool pending)
{
    m_strip->setPending(pending);
}

}  // namespace tactful::ui
