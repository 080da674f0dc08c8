#pragma once

#include "core/base/job.h"
#include "core/data/consent.h"
#include "core/data/person.h"
#include "core/steps/session.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// \file
/// What a person may ask of the shop (GDPR art. 15 to 21): put right, pause, object, withdraw, hand over,
/// erase.
///
/// `who` is the shop's own id, the book's number, or an e-mail address. `by` is whoever does it, for the
/// logbook, which never holds a value of theirs. All take effect at once on plans already made: previews and
/// exports ask anew who may be written to.

namespace tactful::steps {

struct Correction {
    std::vector<std::pair<data::PersonalField, std::string>> fields;  ///< an empty value deletes the field
    std::optional<std::string> country;                               ///< ISO 3166-1 alpha-2, or empty
    std::optional<std::string> language;                              ///< BCP 47 primary tag, or empty
};
/// All of it or nothing. BadInput names the field that cannot be right, or if the address is another's.
Status correctCustomer(Session& session, const std::string& who, const Correction& correction,
                       const std::string& by = "owner");

/// Kept, never used (GDPR art. 18). Returns what it was before, as do the next two.
Result<bool> restrictCustomer(Session& session, const std::string& who, bool on,
                              const std::string& by = "owner");
/// May be mailed, but what they did chooses nothing (GDPR art. 21).
Result<bool> objectToPersonalPicks(Session& session, const std::string& who, bool on,
                                   const std::string& by = "owner");

/// Writes their no into the ledger.
Status withdrawEmail(Session& session, const std::string& who, const std::string& by = "owner");

struct EmailConsent {
    std::string wording;  ///< what the person was shown or told; must not be empty
    data::CaptureMethod method = data::CaptureMethod::Unknown;  ///< must be known and not Import
    std::optional<Day> day;                                     ///< nothing: today
    std::string evidence;                                       ///< reference of the proof; may be empty
};
/// Writes their yes, with its proof, into the ledger.
Status recordEmailConsent(Session& session, const std::string& who, const EmailConsent& consent,
                          const std::string& by = "owner");

/// Writes everything that is known of a person into a new folder inside `folder`: a document to read
/// (everything-we-know.html), the same as JSON and CSV, and orders and agreements as CSV. All files or none.
/// \return the folder and the files in it
struct CustomerExport {
    Path folder;
    std::vector<std::string> files;
};
Result<CustomerExport> exportCustomer(Session& session, const std::string& who, const Path& folder,
                                      const std::string& by = "owner");

/// The same with what they gave or what was seen of them alone, for another shop or program to read (GDPR
/// art. 20): nothing that was worked out.
Result<CustomerExport> exportPortable(Session& session, const std::string& who, const Path& folder,
                                      const std::string& by = "owner");

/// Between the request and the wipe.
inline constexpr int erasureDelayHours = 24;

struct DueErasure {
    data::CustomerId customer = 0;
    Instant requestedAt;
    Instant wipeAt;
};
/// Suppressed and paused at once, out of every list, found by its number or id alone; wiped by wipeDue()
/// after 24 hours. Twice is like once. \param now  nothing: the clock
Result<DueErasure> requestErasure(Session& session, const std::string& who, std::optional<Instant> now = {},
                                  const std::string& by = "owner");
/// Undoes a request that is not wiped yet: everything is as it was. NotFound without one.
Status keepAfterAll(Session& session, const std::string& who, const std::string& by = "owner");
Result<std::vector<DueErasure>> dueErasures(Session& session);
/// Erases whoever's time has come; returns how many. Session::open() calls it.
Result<std::int64_t> wipeDue(Session& session, Instant now);

}  // namespace tactful::steps
