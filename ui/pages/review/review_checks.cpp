#include "ui/pages/review/review_checks.h"

#include "ui/text/format.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <array>

namespace tactful::ui {
namespace {

struct Named {
    steps::FlagReason reason;
    const char* name;
};

constexpr std::array<Named, 4> shown{
    {{steps::FlagReason::BrandFinding, QT_TRANSLATE_NOOP("tactful::ui::ReviewChecks", "Brand")},
     {steps::FlagReason::BasisWithoutProof, QT_TRANSLATE_NOOP("tactful::ui::ReviewChecks", "Consent")},
     {steps::FlagReason::StockNearlyOut, QT_TRANSLATE_NOOP("tactful::ui::ReviewChecks", "Stock")},
     {steps::FlagReason::DelicatePurchase, QT_TRANSLATE_NOOP("tactful::ui::ReviewChecks", "Delicate")}}};

}  // namespace

ReviewChecks::ReviewChecks(QWidget* parent) : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metric::space2);
    for (std::size_t at = 0; at < shown.size(); ++at) {
        m_checks.push_back({new IconView("okc", Token::Accent, metric::iconControl, this),
                            new Label({}, TextRole::Body, Token::Ink, this)});
        line->addWidget(m_checks.back().icon);
        line->addWidget(m_checks.back().words);
        line->addSpacing(metric::space1);
    }
    line->addStretch(1);
}

void ReviewChecks::show(const steps::ReviewList& list, bool rest)
{
    for (std::size_t at = 0; at < shown.size(); ++at) {
        const auto reason = static_cast<std::size_t>(shown[at].reason);
        const std::int64_t flagged = reason < list.flaggedBy.size() ? list.flaggedBy[reason] : 0;
        const bool shop = shown[at].reason == steps::FlagReason::BrandFinding && !list.shopFindings.empty();
        const bool well = !shop && (flagged == 0 || list.undecided == 0 || rest);
        m_checks[at].icon->setIcon(well ? "okc" : "warn", well ? Token::Accent : Token::Brass);
        //: A check, and how many messages it found.
        m_checks[at].words->setText(flagged == 0 ? tr(shown[at].name)
                                                 : tr("%1, %2").arg(tr(shown[at].name), countText(flagged)));
    }
}

}  // namespace tactful::ui
