#pragma once

#include "core/base/job.h"
#include "core/data/seal_finding.h"
#include "core/steps/session.h"

#include <string>
#include <vector>

/// \file
/// Did another program touch what is sealed, or the ledger of consent?

namespace tactful::steps {

struct SealNote {
    data::SealFinding finding;
    std::string sentence;  ///< in plain English
};

/// Everything of every customer against its mark; empty when all is as Tactful wrote it. Of each fault the
/// first few are named.
Result<std::vector<SealNote>> checkSealed(Session& session, Job& job);

/// Believes what is there from now on, with an entry in the logbook: for an owner who changed it themself, or
/// has lost it for good. BadInput if `by` is blank.
Status acceptSealed(Session& session, const std::string& by = "owner");

}  // namespace tactful::steps
