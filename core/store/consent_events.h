#pragma once

#include "core/data/consent.h"
#include "core/data/consent_detail.h"
#include "core/store/book.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

/// \file
/// The ledger of agreements. It is only ever added to; erasing a customer takes their part of it away.

namespace tactful::store {

/// Of all persons (see joined_consents.h): by person, then by when it happened (recorded, where the file does
/// not say), then id.
Result<std::vector<data::ConsentEvent>> consentEvents(Book& book);
Result<std::vector<data::ConsentEvent>> consentEventsOf(Book& book, data::CustomerId customer);

/// Adds one entered by hand; its id and batch are ignored. A no is entered in every record of the person, so
/// that it stands whatever becomes of a merge.
Status recordConsent(Book& book, const data::ConsentEvent& event, const data::ConsentDetail& detail = {});

/// What else is known of the events of one person, by id of the event.
Result<std::map<std::int64_t, data::ConsentDetail>> consentDetailsOf(Book& book, data::CustomerId customer);

}  // namespace tactful::store
