#pragma once

#include "core/data/record_link.h"
#include "core/store/book.h"

#include <map>
#include <utility>
#include <vector>

/// \file
/// Saying that two records are one person, or two; and taking that back.
///
/// Nothing of a record is moved, so an undone merge leaves no trace. A decision outlives the undoing of an
/// import: it holds again when the same address or id is imported again.

namespace tactful::store {

/// The persons of both records are one from now on. BadInput if they are already; NotFound; Refused while one
/// of them waits for erasure.
Result<data::LinkChange> linkRecords(Book& book, data::CustomerId one, data::CustomerId other, Instant at);

/// They only look alike: never proposed and never merged by an import again. BadInput if they are one person.
Result<data::LinkChange> keepApart(Book& book, data::CustomerId one, data::CustomerId other, Instant at);

/// Every record of the person is a person of its own again, and kept apart. BadInput if there is only one.
Result<data::LinkChange> splitPerson(Book& book, data::CustomerId person, Instant at);

/// As it was before the change. What concerns somebody who is no longer in the book is passed over.
Status takeBack(Book& book, const data::LinkChange& change);

/// All links whose records are both in the book, oldest first.
Result<std::vector<data::RecordLink>> recordLinks(Book& book);

/// Works out anew who is whom. To be called after links or records went or came.
Status regroupRecords(Database& database);

/// By what the record is found when it comes back: its e-mail address, else its shop id, else its telephone.
/// Zeros where it has none of them.
Result<data::RecordKey> keyOfRecord(Database& database, const vault::Keyring& keyring,
                                    data::CustomerId record);

/// Joins records into groups; the smallest number of a group stands for it.
class RecordGroups {
public:
    data::CustomerId of(data::CustomerId record);
    void join(data::CustomerId one, data::CustomerId other);
    /// Every record that was joined to a smaller one, with the smallest, ascending.
    std::vector<std::pair<data::CustomerId, data::CustomerId>> joined();

private:
    std::map<data::CustomerId, data::CustomerId> m_parent;
};

}  // namespace tactful::store
