#pragma once

#include "core/base/day.h"
#include "core/data/consent.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Where does one person stand on one purpose, given everything the ledger holds about them?
///
/// The state is derived, never stored, and does not depend on the order in which the events arrive. A "yes"
/// is an event Given, ConfirmedDoubleOptIn or Renewed; a "no" is Refused, Withdrawn or Objected; Expired and
/// Invalidated void the yes before them. Requested says nothing yet.
///
///  1. A yes without a date counts as older than everything else. A no (or a void) without a date counts as
///     of the moment the book learnt of it: the latest it can have been.
///  2. A yes is void if an Expired or Invalidated is as late or later.
///  3. A no stands until a renewal: a yes that is provable, was not ticked beforehand, is dated after the no
///     and is not void. So neither an import without a date nor the snapshot in an order subscribes anybody
///     again who once said no.
///  4. If any no stands, the gravest of them is the state. Otherwise every yes after the last no counts, and
///     if there is none the state is None.
///  5. A yes for a time counts up to the day before its end, and takes the place of every yes that is older:
///     once it is over, and nobody said yes since it was given, the state is Ended. A no that it had lifted
///     stands again then.
///
/// Source: GDPR art. 4(11), 7 and 21; SCIENCE.md sections 4.1 and 4.2.

namespace tactful::consent {

/// In order of gravity: Objected also ends profiling. Ended: what was agreed to for a time is over.
enum class ConsentStatus { None, Given, Ended, Refused, Withdrawn, Objected };
std::string_view nameOf(ConsentStatus status);

struct ConsentState {
    ConsentStatus status = ConsentStatus::None;

    // Of the best yes (provable and not ticked beforehand first, then the latest); only where status is
    // Given.
    data::ConsentType type = data::ConsentType::None;
    bool provable = false;                 ///< when, how and to which words is on file
    bool unproven = false;                 ///< given, but one of the three is missing
    bool prechecked = false;               ///< the box was ticked beforehand
    std::optional<Instant> givenAt;        ///< of the best yes; nothing where undated
    std::optional<Instant> doubleOptInAt;  ///< the latest confirmation that counts
    std::string wording;                   ///< what the person was shown
    std::optional<Day> endsOn;             ///< the day from which it counts no more; also where it is Ended

    /// The answer to the latest yes-or-no choice seen at a checkout; nothing where no choice was seen.
    std::optional<bool> checkoutChoice;

    /// The events that made the status: each no that has it, or the best yes and its confirmation. Ascending.
    std::vector<std::int64_t> decidedBy;

    /// Said no, and has not taken it back.
    bool saidNo() const { return status > ConsentStatus::Ended; }
    /// A no, or a yes whose time is over: no other ground may take its place.
    bool isOff() const { return status > ConsentStatus::Given; }
};

/// `events` may hold other purposes, which are passed over, and any order; all are of one person.
/// \param on  the day that is asked about; only what ends hangs on it
ConsentState consentState(std::span<const data::ConsentEvent> events, data::Purpose purpose, Day on);

}  // namespace tactful::consent
