#include "core/steps/seals_step.h"

#include "core/steps/edit_log.h"
#include "core/store/seal_check.h"
#include "core/store/seal_marks.h"

namespace tactful::steps {

Result<std::vector<SealNote>> checkSealed(Session& session, Job& job)
{
    job.begin("Checking what is sealed", ProgressUnit::Steps, 0);
    const auto report = store::checkSeals(session.parts().book, store::SealDepth::Marks);
    if (!report) return report.error();
    std::vector<SealNote> notes;
    for (const data::SealFinding& finding : report->findings)
        notes.push_back({finding, store::sentenceOf(finding)});
    return notes;
}

Status acceptSealed(Session& session, const std::string& by)
{
    SessionParts& parts = session.parts();
    auto transaction = store::BookTransaction::begin(parts.book);
    if (!transaction) return transaction.error();
    if (auto ok = store::acceptSeals(parts.book); !ok) return ok;
    if (auto ok = logEdit(parts, "accept-changes", "{}", by); !ok) return ok;
    return transaction->commit();
}

}  // namespace tactful::steps
