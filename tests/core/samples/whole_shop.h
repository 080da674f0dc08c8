#pragma once

#include "core/samples/demo_shop.h"

#include <variant>
#include <vector>

/// \file
/// All rows of a demo shop in memory, sorted by kind.

namespace tactful::tests {

struct WholeShop {
    std::vector<data::ImportedProduct> products;
    std::vector<data::ImportedCustomer> customers;
    std::vector<data::ImportedOrder> orders;
};

inline WholeShop wholeShop(const samples::DemoOptions& options = {})
{
    WholeShop shop;
    Job job;
    const auto keep = [&shop](data::ImportedRow&& row) {
        if (auto* product = std::get_if<data::ImportedProduct>(&row))
            shop.products.push_back(std::move(*product));
        if (auto* customer = std::get_if<data::ImportedCustomer>(&row))
            shop.customers.push_back(std::move(*customer));
        if (auto* order = std::get_if<data::ImportedOrder>(&row)) shop.orders.push_back(std::move(*order));
        return Status();
    };
    if (!samples::generateDemo(options, keep, job)) return {};
    return shop;
}

}  // namespace tactful::tests
