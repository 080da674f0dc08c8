#pragma once

#include "core/steps/customer_list_step.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// Which customers does somebody mean who types a few letters?
///
/// Every word typed must begin a word of the name, the town, or a product bought, or be a part of the e-mail
/// address or the whole of the customer's number. Case and accents do not matter.

namespace tactful::steps {

class CustomerSearch {
public:
    /// `list` must outlive the search and stay as it is.
    explicit CustomerSearch(const CustomerList& list);
    CustomerSearch(CustomerSearch&&) noexcept;
    CustomerSearch& operator=(CustomerSearch&&) noexcept;
    ~CustomerSearch();

    /// Places in list.rows, ascending. An empty query means everyone.
    std::vector<std::size_t> matches(std::string_view query) const;

    /// For a query without hits: the same with its unknown words replaced by the nearest known ones (at most
    /// two letters apart, one in short words); empty where that finds nobody either. Folded, so all in lower
    /// case.
    std::string didYouMean(std::string_view query) const;

private:
    struct Index;
    std::unique_ptr<Index> m_index;
};

}  // namespace tactful::steps
