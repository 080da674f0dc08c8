#include "core/steps/why_basis.h"

namespace tactful::steps {

compose::WhyBasis whyBasisOf(const consent::ContactFacts& facts, const consent::Verdict& verdict,
                             const TimeZone& zone)
{
    compose::WhyBasis basis;
    basis.type = verdict.basis;
    if (basis.type == data::ConsentType::None && facts.email.status == consent::ConsentStatus::Given)
        basis.type = data::ConsentType::Express;
    else if (basis.type == data::ConsentType::None && facts.lastPurchase)
        basis.type = data::ConsentType::ImpliedPurchase;
    if (facts.email.givenAt) basis.agreedOn = zone.dayOf(*facts.email.givenAt);
    basis.lastPurchase = facts.lastPurchase;
    basis.lastInquiry = facts.lastInquiry;
    return basis;
}

}  // namespace tactful::steps
