#include "ui/pages/customers/profile_lists.h"

#include "ui/pages/customers/customer_words.h"
#include "ui/text/agreement_words.h"
#include "ui/text/delicate_words.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/switch.h"

#include <QDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

const char* iconOf(data::Purpose purpose)
{
    switch (purpose) {
    case data::Purpose::EmailMarketing:
        return "mail";
    case data::Purpose::PersonalPicks:
        return "spark";
    case data::Purpose::TextMarketing:
        return "sms";
    case data::Purpose::PostMarketing:
        return "post";
    case data::Purpose::TrackingPixel:
        return "eye";
    }
    return "info";
}

bool isOfTimes(const steps::KnownFact& fact)
{
    return fact.kind == steps::FactKind::ShoppingHour || fact.kind == steps::FactKind::ShoppingWeekday;
}

}  // namespace

// ---- figures -------------------------------------------------------------------------------------------

ProfileFiguresView::ProfileFiguresView(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_spent(addFigure(tr("Spent so far"), 0)),
      m_year(addFigure(tr("Next 12 months"), 1)), m_next(addFigure(tr("Next order likely"), 2)),
      m_mails(addFigure(tr("E‑mails, 30 days"), 3))
{
    m_grid->setContentsMargins(metric::space3, metric::space3, metric::space3, metric::space3);
    m_grid->setHorizontalSpacing(metric::space4);
    m_grid->setVerticalSpacing(1);
}

ProfileFiguresView::Figure ProfileFiguresView::addFigure(const QString& name, int column)
{
    Figure figure{(new Label(name, TextRole::Caption, Token::Ink2))->wrapped(),
                  (new Label({}, TextRole::Heading))->wrapped(),
                  (new Label({}, TextRole::Caption, Token::Ink3))->wrapped()};
    int row = 0;
    for (Label* label : {figure.name, figure.value, figure.caption})
        m_grid->addWidget(label, row++, column, Qt::AlignTop);
    m_grid->setColumnStretch(column, 1);
    return figure;
}

void ProfileFiguresView::show(const steps::Profile& profile)
{
    const steps::ProfileFigures& figures = profile.figures;
    const auto money = [&profile](double minor) { return moneyText(minor, profile.currency); };
    m_spent.value->setText(money(static_cast<double>(figures.spentMinor)));
    m_spent.caption->setText(tr("%Ln order(s)", nullptr, figures.orders));
    if (figures.nextYear) {
        m_year.value->setText(money(figures.nextYear->value));
        const MoneyRangeText range =
            moneyRangeText(figures.nextYear->low, figures.nextYear->high, profile.currency);
        m_year.caption->setText(tr("likely %1 to %2").arg(range.low, range.high));
    } else {
        m_year.value->setText(QStringLiteral("–"));
        m_year.caption->setText(tr("cannot tell yet"));
    }
    m_next.value->setText(nextOrderWords(figures.next, figures.nextFrom, figures.nextTo, profile.today));
    m_next.caption->setText(figures.next == steps::NextOrder::Window ? tr("8 in 10 chance") : QString());
    m_mails.value->setText(tr("%1 of %2").arg(figures.emailsLast30Days).arg(figures.emailsAllowed));
    m_mails.caption->setText(figures.tired ? tr("heard enough lately") : tr("not tired"));
}

void ProfileFiguresView::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.color(Token::Line));
    painter.setBrush(style.color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metric::radiusCard,
                            metric::radiusCard);
}

// ---- facts ---------------------------------------------------------------------------------------------

FactList::FactList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metric::space2);
}

void FactList::show(const steps::Profile& profile)
{
    clear(*m_rows);
    m_delicate = nullptr;
    if (!profile.segment.empty()) m_rows->addWidget(rowFor(kindWords(profile.segment), nullptr));
    std::optional<FactWords> times;
    if (profile.times) times = timesWords(*profile.times);
    const bool learnt = times.has_value();
    for (const steps::KnownFact& fact : profile.facts) {
        // What was learnt of their times says more than a count of their orders, and stands in its place.
        if (learnt && isOfTimes(fact)) {
            if (times) m_rows->addWidget(rowFor(*times, &fact));
            times.reset();
        } else {
            m_rows->addWidget(rowFor(factWords(fact, profile.today), &fact));
        }
    }
    if (times) m_rows->addWidget(rowFor(*times, nullptr));
    if (m_rows->count() == 0)
        m_rows->addWidget(
            (new Label(tr("Nothing but the name and the address."), TextRole::Body, Token::Ink2))->wrapped());
}

QWidget* FactList::rowFor(const FactWords& words, const steps::KnownFact* fact)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space2);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget((new Label(words.headline, TextRole::Label))->wrapped());
    auto* detail = (new Label(words.detail, TextRole::Caption, Token::Ink2))->wrapped();
    texts->addWidget(detail);
    layout->addLayout(texts, 1);
    if (fact && fact->kind == steps::FactKind::Delicate) {
        m_delicate = detail;
        auto* show = new Button(tr("Show what"), ButtonKind::Quiet);
        show->setObjectName(QStringLiteral("showDelicate"));
        show->setAccessibleDescription(tr("That you looked is written into the logbook."));
        connect(show, &QAbstractButton::clicked, this, &FactList::revealRequested);
        layout->addWidget(show);
    }
    layout->addWidget(new Chip(faceOf(words.source)));
    if (fact && fact->switchable) {
        auto* use = new Switch;
        use->setObjectName(QStringLiteral("use.") + QString::fromStdString(fact->key));
        use->setAccessibleName(tr("Use it: %1").arg(words.headline));
        use->setChecked(fact->used && fact->mayBeUsed);
        use->setEnabled(fact->mayBeUsed);
        if (!fact->mayBeUsed) use->setToolTip(tr("Not without their yes."));
        connect(use, &QAbstractButton::toggled, this,
                [this, key = fact->key](bool used) { Q_EMIT usedChanged(key, used); });
        layout->addWidget(use);
    }
    return row;
}

void FactList::showDelicate(const std::vector<steps::DelicatePurchase>& purchases, Day today)
{
    if (!m_delicate) return;
    QStringList names;
    for (const steps::DelicatePurchase& purchase : purchases)
        names.append(tr("%1 (%2, %3)", "product, kind, day")
                         .arg(QString::fromStdString(purchase.name), delicateGroupWords(purchase.group),
                              shortDayText(purchase.last, today)));
    m_delicate->setText(names.join(QStringLiteral(", ")));
}

// ---- agreements ----------------------------------------------------------------------------------------

AgreementList::AgreementList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metric::space3);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(3, 1);
}

void AgreementList::show(const steps::Profile& profile)
{
    clear(*m_grid);
    int row = 0;
    for (const steps::Agreement& agreement : profile.agreements) {
        m_grid->addWidget(new IconView(iconOf(agreement.purpose), Token::Ink2, metric::iconControl), row, 0);
        m_grid->addWidget(new Label(purposeWords(agreement.purpose)), row, 1);
        m_grid->addWidget(new Chip(agreementFace(agreement.state)), row, 2, Qt::AlignLeft);
        m_grid->addWidget((new Label(agreementWords(agreement), TextRole::Caption, Token::Ink2))->wrapped(),
                          row, 3);
        if (!agreement.proof.empty()) {
            auto* proof = new Button(tr("Proof"), ButtonKind::Quiet);
            proof->setAccessibleName(tr("Proof: %1").arg(purposeWords(agreement.purpose)));
            connect(proof, &QAbstractButton::clicked, this,
                    [this, agreement, proof] { showProof(agreement, proof); });
            m_grid->addWidget(proof, row, 4);
        }
        ++row;
    }
}

namespace {

/// 64 digits, so that a line can end between them.
QString inEights(const std::string& digest)
{
    QStringList parts;
    for (std::size_t at = 0; at < digest.size(); at += 8)
        parts << QString::fromStdString(digest.substr(at, 8));
    return parts.join(QLatin1Char(' '));
}

}  // namespace

void AgreementList::showProof(const steps::Agreement& agreement, QWidget* beside)
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Proof: %1").arg(purposeWords(agreement.purpose)));
    dialog->setMinimumWidth(460);
    auto* layout = new QVBoxLayout(dialog);
    for (std::size_t at = 0; at < agreement.proof.size(); ++at) {
        const data::ConsentEvent& event = agreement.proof[at];
        const data::ConsentDetail& detail = agreement.details[at];
        auto* form = new QFormLayout;
        const auto row = [form](const QString& name, const QString& value) {
            if (value.isEmpty()) return;
            form->addRow(new Label(name, TextRole::Caption, Token::Ink2), (new Label(value))->wrapped());
        };
        const auto asKept = [](const std::string& text) { return QString::fromStdString(text); };
        row(tr("What"), consentActionWords(event.action));
        row(tr("When"), event.at ? asKept(isoInstant(*event.at)) : QString());
        row(tr("Known since"), asKept(isoInstant(event.recordedAt)));
        row(tr("Holds until"), event.endsOn ? dayText(*event.endsOn - 1) : QString());
        row(tr("How"), captureMethodWords(event.method));
        row(tr("Words shown"), asKept(event.wording));
        row(tr("Notice"), asKept(event.noticeVersion));
        row(tr("Fingerprint of the notice"), inEights(detail.noticeDigest));
        row(tr("Evidence"), asKept(event.evidence));
        row(tr("Fingerprint of the evidence"), inEights(detail.evidenceDigest));
        row(tr("Where from"), asKept(event.source));
        layout->addLayout(form);
    }
    auto* close = new Button(tr("Close"), ButtonKind::Main);
    connect(close, &QAbstractButton::clicked, dialog, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignRight);
    dialog->open();
    beside->setFocus();
}

}  // namespace tactful::ui
