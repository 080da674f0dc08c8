#pragma once

#include "core/base/money.h"

#include <string>
#include <vector>

/// \file
/// The words of one message, ready to be laid out, and the message laid out.

namespace tactful::data {

struct MessageProduct {
    std::string sku;
    std::string name;
    std::string price;   ///< as shown, e.g. "£9.95"; empty: not shown
    std::string url;     ///< absolute https; empty: no link
    std::string image;   ///< absolute https; empty: no picture
    std::string reason;  ///< a short sentence under the product; empty: none
};

/// All text is plain UTF-8; the composer escapes it.
struct MessageContent {
    std::string shopName;
    std::string legalName;
    std::string postalAddress;
    std::string website;
    std::string subject;
    std::string preheader;
    std::string greeting;
    std::vector<std::string> paragraphs;
    std::vector<MessageProduct> products;
    std::string buttonText;
    std::string whyLine;  ///< "You are getting this because …"
    std::string language = "en";
    std::string picksHeading;  ///< over the products, e.g. "Picked for you"; empty: none
};

struct Message {
    std::string subject;
    std::string preheader;
    std::string html;
    std::string text;
};

}  // namespace tactful::data
