#pragma once

#include <optional>
#include <string_view>

/// \file
/// What people may ask of whoever keeps their data (GDPR art. 15 to 21), and how a request stands.

namespace tactful::data {

enum class RequestKind { Access, Correction, Erasure, Restriction, Objection, Portability };
inline constexpr int requestKindCount = 6;
std::string_view nameOf(RequestKind kind);  ///< "access", …
std::optional<RequestKind> requestKindNamed(std::string_view name);

enum class RequestState { Open, Done, Refused };
std::string_view nameOf(RequestState state);
std::optional<RequestState> requestStateNamed(std::string_view name);

/// How it is known that whoever asks is the person whose data it is (GDPR art. 12(6)).
enum class Identified { NotYet, Address, Account, InPerson, Document };
std::string_view nameOf(Identified how);  ///< "not-yet", "address", "account", "in-person", "document"
std::optional<Identified> identifiedNamed(std::string_view name);

/// Why a request may be refused (GDPR art. 12(5)-(6), 17(3)).
enum class RefusalReason { NotIdentified, NothingKept, Unfounded, LegalDuty };
std::string_view nameOf(RefusalReason reason);
std::optional<RefusalReason> refusalReasonNamed(std::string_view name);

/// How pressing is what must be done? As the window colours it: soon from ten days left, pressing from three.
enum class Urgency { Calm, Soon, Pressing };
inline constexpr int soonFromDays = 10;
inline constexpr int pressingFromDays = 3;
std::string_view nameOf(Urgency urgency);

}  // namespace tactful::data
