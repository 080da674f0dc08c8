#include "ui/pages/studio/checks_bar.h"

#include "ui/text/format.h"
#include "ui/theme/look.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr int tileHeight = 40;
constexpr int textLeft = 40;

struct Face {
    const char* icon;
    Token mark;
    Token fill;
    Token line;
};

Face faceOf(steps::CheckLevel level)
{
    switch (level) {
    case steps::CheckLevel::Ok:
        return {"okc", Token::Accent, Token::Surface, Token::Line};
    case steps::CheckLevel::Care:
        return {"warn", Token::Brass, Token::BrassSoft, Token::BrassLine};
    case steps::CheckLevel::Stop:
        break;
    }
    return {"stop", Token::Clay, Token::ClaySoft, Token::ClayLine};
}

QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("tactful::ui", text, comment, n);
}

}  // namespace

QString checkName(const steps::PlanCheck& check)
{
    if (check.what == "brand-voice") return tr("Brand voice");
    if (check.what == "consent") return tr("Consent");
    if (check.what == "stock") return tr("Stock");
    return tr("Fairness");
}

/// From the figures of the check and of the outcome it is about.
QString checkWords(const steps::PlanCheck& check, const steps::LiveOutcome& outcome)
{
    const auto people = static_cast<int>(check.customers.size());
    if (check.what == "brand-voice" && check.level == steps::CheckLevel::Ok) return tr("No problems");
    if (check.what == "brand-voice" && check.level == steps::CheckLevel::Care)
        return tr("Too familiar in %1").arg(countText(people));
    if (check.what == "consent") {
        const QString all = countText(outcome.totals.planned);
        if (outcome.totals.planned == 0) return tr("Nobody to write to");
        return people == 0 ? tr("Proof for all %1").arg(all)
                           : tr("No proof for %1 of %2").arg(countText(people), all);
    }
    if (check.what == "stock") {
        if (outcome.shortOf.empty()) return tr("Enough of everything");
        const steps::ShortProduct& worst = outcome.shortOf.front();
        return tr("%1: %2 left, about %3 wanted")
            .arg(QString::fromStdString(worst.name), countText(worst.left), countText(worst.wanted));
    }
    if (check.what == "brand-voice") return tr("Fill in the shop's name and address under Settings");
    if (check.points == 0) return tr("One group only");
    return tr("Groups within %Ln point(s)", nullptr, static_cast<int>(check.points));
}

QString evenHandedWords(const steps::LiveOutcome& outcome, const Currency& currency)
{
    if (!outcome.evenHanded) return {};
    const steps::EvenHanded& fair = *outcome.evenHanded;
    QStringList sentences{tr("Being even‑handed costs about %1 of the profit expected.")
                              .arg(moneyText(fair.costMinor, currency))};
    if (fair.forWaiting > 0)
        sentences << tr("%Ln message(s) go to people who waited longest.", nullptr,
                        static_cast<int>(fair.forWaiting));
    if (fair.forGroups > 0)
        sentences << tr("%Ln message(s) go to groups that would have been passed over.", nullptr,
                        static_cast<int>(fair.forGroups));
    if (!fair.groupsHeld) sentences << tr("Still one group has less than its share.");
    return sentences.join(QLatin1Char(' '));
}

QString checkRemedy(const steps::PlanCheck& check)
{
    if (check.what == "stock")
        return check.fixed ? tr("Done already: whoever would have come too late gets the next best pick.")
                           : QString();
    if (check.what == "brand-voice" && check.level == steps::CheckLevel::Stop)
        return tr("Every e‑mail has to say whom it is from. Fill it in under Settings.");
    if (check.what == "brand-voice" && check.level == steps::CheckLevel::Care)
        return tr(
            "These are above the house limit. Turn “How personal” down, or decide about each in the review.");
    if (check.what == "consent" && check.level != steps::CheckLevel::Ok)
        return tr(
            "They may be written to, but how they agreed is not on file. Decide about each in the review.");
    if (check.what == "fairness" && check.level != steps::CheckLevel::Ok)
        return tr("One group hears from you far more often than another. Look at whom you chose.");
    return {};
}

QString stopWords(const steps::LiveOutcome& outcome)
{
    for (const steps::PlanCheck& check : outcome.checks)
        if (check.level == steps::CheckLevel::Stop) return checkWords(check, outcome);
    return {};
}

CheckTile::CheckTile(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty(property::ownFocus, true);
}

void CheckTile::show(steps::CheckLevel level, const QString& name, const QString& sentence)
{
    m_level = level;
    m_sentence = sentence;
    setText(name);
    setToolTip(sentence);
    setAccessibleName(level == steps::CheckLevel::Ok ? tr("%1: %2").arg(name, sentence)
                                                     : tr("%1, please look: %2").arg(name, sentence));
    updateGeometry();
    update();
}

QSize CheckTile::sizeHint() const
{
    const Style& look = Style::of(this);
    const int words = std::max(QFontMetrics(look.font(TextRole::Label)).horizontalAdvance(text()),
                               QFontMetrics(look.font(TextRole::Caption)).horizontalAdvance(m_sentence));
    return {textLeft + words + metric::space3, look.scaled(tileHeight)};
}

/// The name is always whole; the sentence may be shortened, it stands in the list as well.
QSize CheckTile::minimumSizeHint() const
{
    const Style& look = Style::of(this);
    return {textLeft + QFontMetrics(look.font(TextRole::Label)).horizontalAdvance(text()) + metric::space3,
            look.scaled(tileHeight)};
}

void CheckTile::paintEvent(QPaintEvent*)
{
    const Style& look = Style::of(this);
    const Look state = lookOf(*this, isDown());
    const Face face = faceOf(m_level);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool quiet = m_level == steps::CheckLevel::Ok && (state.hovered || state.pressed);
    painter.setPen(look.color(face.line));
    painter.setBrush(look.color(quiet ? Token::Hover : face.fill));
    painter.drawRoundedRect(box, metric::radius, metric::radius);
    const double icon = metric::icon;
    look.paintIcon(painter, QRectF(metric::space3, (height() - icon) / 2, icon, icon), face.icon, face.mark);
    const QRectF words = box.adjusted(textLeft, 2, -metric::space2, -2);
    painter.setFont(look.font(TextRole::Label));
    painter.setPen(look.color(Token::Ink));
    painter.drawText(QRectF(words.left(), words.top(), words.width(), words.height() / 2),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
    const QFont caption = look.font(TextRole::Caption);
    painter.setFont(caption);
    painter.setPen(look.color(isEnabled() ? Token::Ink2 : Token::Ink3));
    painter.drawText(QRectF(words.left(), words.center().y(), words.width(), words.height() / 2),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(caption).elidedText(m_sentence, Qt::ElideRight, words.width()));
    if (state.focused) look.paintFocusRing(painter, box.adjusted(4, 4, -4, -4), metric::radius - 2);
}

ChecksBar::ChecksBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("checksBar"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metric::space2);
    line->addWidget(new Label(tr("Checks"), TextRole::Label, Token::Ink, this));
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        m_tiles[at] = new CheckTile(this);
        m_tiles[at]->setObjectName(QStringLiteral("check%1").arg(at));
        m_tiles[at]->hide();
        line->addWidget(m_tiles[at]);
        connect(m_tiles[at], &QAbstractButton::clicked, this,
                [this, at] { Q_EMIT checkAsked(static_cast<int>(at)); });
    }
    line->addStretch(1);
}

void ChecksBar::show(const steps::LiveOutcome& outcome)
{
    for (std::size_t at = 0; at < m_tiles.size(); ++at) {
        m_tiles[at]->setVisible(at < outcome.checks.size());
        if (at >= outcome.checks.size()) continue;
        const steps::PlanCheck& check = outcome.checks[at];
        m_tiles[at]->show(check.level, checkName(check), checkWords(check, outcome));
    }
}

void ChecksBar::setPending(bool pending)
{
    for (CheckTile* tile : m_tiles)
        tile->setEnabled(!pending);
}

}  // namespace tactful::ui
