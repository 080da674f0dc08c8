#pragma once

#include "core/base/day.h"
#include "core/data/message.h"
#include "core/exports/destinations.h"

#include <map>
#include <string>
#include <vector>

/// \file
/// One person as a row of a mail service's contacts file.

namespace tactful::exports {

struct ExportPerson {
    std::string email;  ///< as on file; written in lower case
    std::string firstName;
    std::string lastName;
    data::MessageContent content;
    std::string code;  ///< of the campaign
    Day sendDay;
    int sendHour = 10;  ///< of the recipient's local time
};

/// Makes rows and remembers what had to be changed to fit the service.
class ContactRows {
public:
    explicit ContactRows(const Destination& destination);

    /// As wide as contactsHeader(). Text that is too long is cut between characters; an address of a link or
    /// picture that is too long is left out, for half of one leads nowhere. BadInput for an address that is
    /// not an e-mail address.
    Result<std::vector<std::string>> cells(const ExportPerson& person);

    /// One sentence for each kind of change, with how often it happened; empty if everything fitted.
    std::vector<data::Notice> warnings() const;

private:
    std::string textValue(std::string_view text, const std::string& field);
    std::string urlValue(std::string_view url, const std::string& field);

    const Destination* m_destination;
    std::map<std::string, std::int64_t> m_cut;
    std::map<std::string, std::int64_t> m_dropped;
    std::int64_t m_extraProducts = 0;
};

/// Trimmed and in lower case; BadInput if it does not have the form of an e-mail address.
Result<std::string> cleanAddress(std::string_view email);

}  // namespace tactful::exports
