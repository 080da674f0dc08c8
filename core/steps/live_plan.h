#pragma once

#include "core/data/planned.h"
#include "core/steps/dial_price.h"
#include "core/steps/live_outcome.h"
#include "core/steps/message_step.h"
#include "core/steps/plan_step.h"
#include "core/steps/session.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// The plan that follows the sliders: prepared once for goal, audience and dates, decided anew at every move
/// of a dial.
///
///   auto plan = LivePlan::prepare(session, brief, job);      // reads the book, seconds
///   auto before = plan->decide(brief.dials, job);            // milliseconds, any thread
///   auto after = plan->decide(moved, job);
///   showBanner(describeChange(*before, *after, houseLimit));
///   savePlan(session, *plan, *after, std::nullopt, job);     // the same numbers, kept
///
/// How: what no dial changes is worked out by prepare(): gates, pressure, the list of candidates without what
/// may not be offered, everybody's picks for each number of new places, best hours. A move looks up or
/// chooses everybody's picks on several threads as if nothing could run out, then goes once through the
/// people in a fixed order, highest expected sales first, takes pieces from the stock, and chooses again for
/// those who find something gone. In how many ways a message can be said depends on few facts, so it is
/// worked out once for everybody of whom the same is known. docs/architecture.md says more.

namespace tactful::steps {

/// What a plan is decided from; seen by the steps alone.
struct PlanState;

/// One of the planned people with their name, for "12 of 1,656" and for searching. Close it when the page
/// closes: it is personal data in the open.
struct LivePerson {
    data::CustomerId customer = 0;
    std::uint32_t row = 0;  ///< in LiveOutcome::rows
    std::string name;       ///< first and last name; the public id where there is none
    std::string town;
};

class LivePlan {
public:
    /// Loads everything and learns first if that was never done for this day. BadInput as plan::checkBrief.
    /// The dials of the brief matter to nothing here.
    static Result<LivePlan> prepare(Session& session, const data::Brief& brief, Job& job);

    /// The same book with another goal, audience, window, capacity or budget: nothing is read again, so it
    /// does not see what was changed in the book since. BadInput as plan::checkBrief, and where the brief
    /// asks for another as-of day (prepare anew), or goes on for longer than somebody's agreement to
    /// picks that lasted until the end of the old window.
    Result<LivePlan> withBrief(const data::Brief& brief, Job& job) const;
    /// As withBrief(), but prepared anew where that takes longer to send than somebody's agreement lasts.
    Result<LivePlan> withBriefOrAnew(Session& session, const data::Brief& brief, Job& job) const;

    // A LivePlan is a handle to what never changes: cheap to copy, usable from several threads at once,
    // without a connection to the book.

    /// Everything under these dials. Pure: the same dials give the same outcome, whatever was asked before
    /// and whatever the number of threads. Cancelled within milliseconds when the job is.
    /// BadInput if a dial is out of range.
    /// \param threads  0: as many as there are cores
    Result<LiveOutcome> decide(const data::Dials& dials, Job& job, unsigned threads = 0) const;

    /// Profit and harm at 21 positions of "How personal", 0 to 100; hours and stock as decide() would.
    Result<std::vector<CurvePoint>> curve(const data::Dials& dials, Job& job, unsigned threads = 0) const;

    /// What one step of each dial up and down would change, in the order of Dial; worked out by deciding each
    /// of them. Takes as long as fourteen moves, so ask beside the window.
    Result<std::vector<DialPrice>> prices(const data::Dials& dials, Job& job, unsigned threads = 0) const;

    /// The message as the plan would keep it. Only for rows that have a message and are not left out.
    data::PlannedMessage messageOf(const LiveOutcome& outcome, const LiveRow& row) const;

    /// The exact message that an export would write, and why it is as it is. NotFound if the customer is not
    /// in the plan or not in the book any more; Refused, with the reason, if the plan leaves them out.
    Result<Preview> preview(Session& session, const LiveOutcome& outcome, data::CustomerId customer) const;

    /// Who is in a row of LiveOutcome::rows. NotFound if they were erased since.
    Result<LivePerson> person(Session& session, std::uint32_t row) const;

    /// Everybody who may get a message under some dials, by row: read once, it serves every outcome of this
    /// plan and of all plans of the same book. Whoever was erased since is missing.
    Result<std::vector<LivePerson>> everybody(Session& session, Job& job) const;
    bool isOfSameBook(const LivePlan& other) const;

    /// Those who get the message, in the order of LiveOutcome::planned. Whoever was erased since is missing.
    Result<std::vector<LivePerson>> people(Session& session, const LiveOutcome& outcome, Job& job) const;

    /// Places in `people` of those whose name, town or shown products contain the words; case and accents do
    /// not matter. All of them for empty words.
    std::vector<std::size_t> search(const LiveOutcome& outcome, std::span<const LivePerson> people,
                                    std::string_view words) const;

    const data::Campaign& campaign() const;  ///< name, goal and dates as they would be kept; no id
    std::int64_t customers() const;

    /// What the owner should know of this outcome, one plain sentence each.
    std::vector<std::string> notes(const LiveOutcome& outcome) const;

    // Seen by the steps alone.
    explicit LivePlan(std::shared_ptr<const PlanState> state) : m_state(std::move(state)) {}
    const PlanState& state() const { return *m_state; }

private:
    std::shared_ptr<const PlanState> m_state;
};

/// Keeps the outcome as a new campaign, or in place of the plan of an existing one, in one transaction. The
/// approval of a replaced plan is withdrawn; one that was exported is Refused. `outcome` must be of `plan`.
Result<PlanOutcome> savePlan(Session& session, const LivePlan& plan, const LiveOutcome& outcome,
                             std::optional<data::CampaignId> replace, Job& job);

}  // namespace tactful::steps
