#include "ui/pages/studio/why_card.h"

#include "ui/charts/score_bar.h"
#include "ui/charts/softening_ladder.h"
#include "ui/pages/campaign_words.h"
#include "ui/pages/explanation_words.h"
#include "ui/preview/product_picture.h"
#include "ui/text/format.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/fold_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr QSize thumb(28, 28);
constexpr int leastHalf = 190;  ///< pixels, of the score and of the ladder beside each other

/// A small product picture, sharp at every scale.
class Thumb final : public QWidget {
public:
    explicit Thumb(QWidget* parent) : QWidget(parent) { setFixedSize(thumb); }
    void setFace(const ProductFace& face)
    {
        m_face = face;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).drawPixmap(0, 0,
                                  productPicture(m_face.image, m_face.name, thumb, devicePixelRatioF()));
    }

private:
    ProductFace m_face;
};

}  // namespace

/// One pick: what, why, and where that was known from.
class WhyRow final : public QWidget {
public:
    explicit WhyRow(QWidget* parent)
        : QWidget(parent), m_thumb(new Thumb(this)),
          m_name(new ElidedLabel({}, TextRole::Label, Token::Ink, this)), m_new(new Chip({}, this)),
          m_reason((new Label({}, TextRole::Caption, Token::Ink3, this))->wrapped()),
          m_source(new Chip({}, this))
    {
        auto* first = new QHBoxLayout;
        first->setSpacing(metric::space2);
        first->addWidget(m_name);
        first->addWidget(m_new);
        first->addStretch(1);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addLayout(first);
        words->addWidget(m_reason);
        auto* all = new QHBoxLayout(this);
        all->setContentsMargins(0, metric::space1, 0, metric::space1);
        all->setSpacing(metric::space3);
        all->addWidget(m_thumb);
        all->addLayout(words, 1);
        all->addWidget(m_source);
        m_reason->setObjectName(QStringLiteral("whyReason"));
    }

    void show(const steps::PreviewPick& pick, const ProductFace& face, const QString& reason,
              const QString& person)
    {
        m_thumb->setFace(face);
        m_name->setText(QString::fromStdString(pick.name));
        m_new->setVisible(pick.newToThem);
        m_new->setFace({ChipLook::Neutral, {}, WhyCard::tr("New to %1").arg(person)});
        m_reason->setText(reason);
        m_source->setFace(faceOf(sourceMark(pick.source)));
        setVisible(true);
    }

private:
    Thumb* m_thumb;
    ElidedLabel* m_name;
    Chip* m_new;
    Label* m_reason;
    Chip* m_source;
};

QString firstNameOf(const std::string& name)
{
    return QString::fromStdString(name).section(QLatin1Char(' '), 0, 0);
}

QString softenedLine(const steps::Preview& preview)
{
    const auto used = std::find_if(preview.ladder.begin(), preview.ladder.end(),
                                   [](const steps::PreviewRung& rung) { return rung.used; });
    if (used == preview.ladder.begin() || used == preview.ladder.end()) return {};
    return QString::fromStdString(used->line);
}

WhyCard::WhyCard(QWidget* parent)
    : QWidget(parent), m_inbox(new Button(tr("Their inbox"), ButtonKind::Link, this)),
      m_profile(new Button({}, ButtonKind::Link, this)),
      m_place((new Label({}, TextRole::Caption, Token::Ink2, this))->wrapped()), m_rowLayout(new QVBoxLayout),
      m_score(new Label({}, TextRole::Label, Token::Ink, this)), m_bar(new ScoreBar(this)),
      m_ladderTitle(new Label({}, TextRole::Label, Token::Ink, this)), m_ladder(new SofteningLadder(this)),
      m_ladderNote((new Label({}, TextRole::Caption, Token::Ink3, this))->wrapped())
{
    m_profile->setObjectName(QStringLiteral("openProfile"));
    m_inbox->setObjectName(QStringLiteral("openInbox"));
    m_place->setObjectName(QStringLiteral("whyPlace"));
    m_bar->setObjectName(QStringLiteral("scoreBar"));
    m_ladder->setObjectName(QStringLiteral("ladder"));
    m_ladder->setAccessibleName(tr("How we softened it"));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Why this message"), TextRole::Heading, Token::Ink, this));
    head->addStretch(1);
    head->addWidget(m_inbox);
    head->addWidget(m_profile);
    auto* about = new Button(tr("About this score"), ButtonKind::Link, this);
    about->setObjectName(QStringLiteral("aboutScore"));
    m_rowLayout->setSpacing(0);

    auto* left = new QVBoxLayout;
    left->addWidget(m_score);
    left->addWidget(m_bar);
    left->addWidget(about, 0, Qt::AlignLeft);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_ladderTitle);
    right->addWidget(m_ladder);
    right->addWidget(m_ladderNote);
    right->addStretch(1);
    auto* pair = new FoldLayout(metric::space4, leastHalf);
    pair->addColumn(left);
    pair->addColumn(right);

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metric::space2);
    all->addLayout(head);
    all->addWidget(m_place);
    all->addLayout(m_rowLayout);
    all->addSpacing(metric::space1);
    all->addWidget(new Separator(this));
    all->addLayout(pair);
    connect(m_profile, &QPushButton::clicked, this, &WhyCard::profileAsked);
    connect(m_inbox, &QPushButton::clicked, this, &WhyCard::inboxAsked);
    connect(about, &QPushButton::clicked, this, &WhyCard::aboutScoreAsked);
}

void WhyCard::show(const PersonView& view, const ProductFaces& products, const Currency& currency)
{
    m_place->setText(reasonWords(view.why, currency));
    const QString person = firstNameOf(view.person.name);
    //: A first name.
    m_profile->setText(tr("Open %1's profile").arg(person));
    const auto faceOfProduct = [&products](data::ProductId id) {
        const auto known = products.find(id);
        return known == products.end() ? ProductFace() : known->second;
    };
    const auto& picks = view.preview.picks;
    while (m_rows.size() < picks.size()) {
        m_rows.push_back(new WhyRow(this));
        m_rowLayout->addWidget(m_rows.back());
    }
    for (WhyRow* row : m_rows)
        row->hide();
    for (std::size_t at = 0; at < picks.size(); ++at) {
        ProductFace face{QString::fromStdString(picks[at].name), {}};
        QString reason = QString::fromStdString(picks[at].reason);
        if (picks.size() == view.planned.picks.size()) {
            const data::Pick& pick = view.planned.picks[at];
            face = faceOfProduct(pick.product);
            reason = pickWords(pick, faceOfProduct(pick.because).name, view.today);
        }
        m_rows[at]->show(picks[at], face, reason, person);
    }
    showScore(view);
    showLadder(view);
}

void WhyCard::setPending(bool pending)
{
    m_place->setLook(TextRole::Caption, pending ? Token::Ink3 : Token::Ink2);
    m_score->setLook(TextRole::Label, pending ? Token::Ink3 : Token::Ink);
    m_bar->setPending(pending);
    m_ladder->setPending(pending);
}

void WhyCard::showScore(const PersonView& view)
{
    const steps::Preview& preview = view.preview;
    //: Bold figure, then the ceiling in grey.
    m_score->setRich(
        tr("How personal is it? &nbsp;<b>%1</b> <span style=\"font-weight:400\">ceiling %2</span>")
            .arg(scoreText(preview.score), scoreText(preview.ceiling)));
    ScoreBarData bar;
    for (const data::ScoreShare& share : preview.shares)
        bar.parts.push_back({shareWords(share.fact), share.points, shareColour(share.fact)});
    bar.score = preview.score;
    bar.before = view.planned.softened ? view.planned.scoreUnsoftened : preview.score;
    bar.ceiling = preview.ceiling;
    m_bar->setData(std::move(bar));
}

void WhyCard::showLadder(const PersonView& view)
{
    std::vector<LadderLine> lines;
    bool softened = false;
    for (const steps::PreviewRung& rung : view.preview.ladder) {
        lines.push_back({rung.score, QString::fromStdString(rung.line), !rung.used});
        if (rung.used) break;
        softened = true;
    }
    m_ladderTitle->setText(softened ? tr("How we softened it") : tr("Nothing was softened"));
    m_ladderNote->setVisible(!softened);
    m_ladderNote->setText(tr("Used as written: it is under your ceiling."));
    m_ladder->setVisible(!lines.empty());
    m_ladder->setData(std::move(lines));
}

}  // namespace tactful::ui
