#include "bench/grown_shop.h"

#include "core/base/random.h"

#include <algorithm>

namespace tactful::bench {
namespace {

constexpr data::ProductId copyStride = 1'000'000;  ///< between the numbers of a product and of its next copy
constexpr int aisleCopies = 8;                     ///< aisles are copied less often than products

/// Turns the demo shop's products into those of a copy.
class Copies {
public:
    Copies(const steps::LiveShop& demo, std::size_t products)
        : m_demo(demo),
          m_count(std::max<std::size_t>(1, products / std::max<std::size_t>(1, demo.shelf.size())))
    {
        for (std::size_t row = 0; row < demo.shelf.size(); ++row)
            m_aisles = std::max(m_aisles, demo.shelf[row].aisle);
    }

    std::size_t count() const { return m_count; }
    data::ProductId product(data::ProductId id, std::size_t copy) const
    {
        return id == 0 ? 0 : id + static_cast<data::ProductId>(copy) * copyStride;
    }
    int aisle(int aisle, std::size_t copy) const
    {
        return aisle == 0 ? 0 : aisle + m_aisles * static_cast<int>(copy % aisleCopies);
    }
    data::ProductId any(Random& random) const
    {
        const auto row = random.between(0, static_cast<std::int64_t>(m_demo.shelf.size()) - 1);
        const auto copy = random.between(0, static_cast<std::int64_t>(m_count) - 1);
        return product(m_demo.shelf[static_cast<std::size_t>(row)].product, static_cast<std::size_t>(copy));
    }

private:
    const steps::LiveShop& m_demo;
    std::size_t m_count;
    int m_aisles = 0;
};

void addProducts(steps::LiveShop& shop, const steps::LiveShop& demo, const Copies& copies,
                 std::size_t customers)
{
    shop.material.catalogue.clear();
    shop.people.products.clear();
    shop.people.aisles.clear();
    std::vector<plan::ProductFacts> facts;
    for (std::size_t copy = 0; copy < copies.count(); ++copy) {
        for (data::Product product : demo.material.catalogue) {
            shop.people.aisles[copies.product(product.id, copy)] =
                copies.aisle(demo.people.aisles.at(product.id), copy);
            product.id = copies.product(product.id, copy);
            shop.material.catalogue.push_back(std::move(product));
        }
        for (std::size_t row = 0; row < demo.shelf.size(); ++row) {
            plan::ProductFacts each = demo.shelf[row];
            each.product = copies.product(each.product, copy);
            each.aisle = copies.aisle(each.aisle, copy);
            if (each.stock)
                each.stock = std::max<std::int64_t>(
                    1, *each.stock * static_cast<std::int64_t>(customers) /
                           (std::ssize(demo.people.people) * static_cast<std::int64_t>(copies.count())));
            facts.push_back(each);
        }
    }
    for (const data::Product& product : shop.material.catalogue)
        shop.people.products.emplace(product.id, &product);
    shop.shelf = plan::ProductShelf(std::move(facts), {}, demo.material.asOf);
    shop.shelfNames.clear();
    for (std::size_t row = 0; row < shop.shelf.size(); ++row)
        shop.shelfNames.push_back(shop.people.products.at(shop.shelf[row].product)->name);
    for (std::size_t i = 0; i < shop.people.popular.size(); ++i)
        shop.people.popular[i].product = copies.product(shop.people.popular[i].product, i % copies.count());
}

void addCopy(steps::PlanPerson& person, const Copies& copies, std::size_t copy, std::size_t picks)
{
    plan::PickCustomer& tastes = person.tastes;
    tastes.customer = person.contact.customer.id;
    for (plan::LastBought& bought : tastes.bought)
        bought.product = copies.product(bought.product, copy);
    for (data::ProductId& returned : tastes.returned)
        returned = copies.product(returned, copy);
    for (int& aisle : tastes.aisles)
        aisle = copies.aisle(aisle, copy);
    person.lastProduct = copies.product(person.lastProduct, copy);
    for (data::Pick& pick : person.candidates) {
        pick.product = copies.product(pick.product, copy);
        pick.because = copies.product(pick.because, copy);
    }
    if (!person.contact.mayProfile) return;
    Random random(1, static_cast<std::uint64_t>(tastes.customer));
    while (person.candidates.size() < picks) {
        data::Pick pick;
        pick.product = copies.any(random);
        pick.relevance = 0.5 * random.uniform();
        pick.reason = data::PickReason::Popular;
        pick.source = data::PickSource::WorkedOut;
        pick.newToThem = true;
        person.candidates.push_back(pick);
    }
}

}  // namespace

std::shared_ptr<const steps::LiveShop> grown(const steps::LiveShop& demo, const GrownShop& size)
{
    auto shop = std::make_shared<steps::LiveShop>(demo);
    const Copies copies(demo, size.products);
    addProducts(*shop, demo, copies, size.customers);
    shop->people.people.clear();
    shop->people.people.reserve(size.customers);
    shop->past.clear();
    const std::size_t count = demo.people.people.size();
    for (std::size_t i = 0; i < size.customers; ++i) {
        shop->people.people.push_back(demo[i % count]);
        steps::PlanPerson& person = shop->people.people.back();
        const auto past = demo.past.find(person.contact.customer.id);
        person.contact.customer.id = static_cast<data::CustomerId>(i + 1);
        addCopy(person, copies, (i / count + i) % copies.count(), size.picks);
        if (past != demo.past.end()) shop->past.emplace(person.contact.customer.id, past->second);
    }
    return shop;
}

}  // namespace tactful::bench
