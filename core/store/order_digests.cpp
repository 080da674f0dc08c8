#include "core/store/order_digests.h"

#include "core/store/address_index.h"

#include <span>

namespace tactful::store {
namespace {

std::int64_t lineDigest(const data::ImportedLine& line)
{
    Digester digester;
    digester.addField(data::nameOf(line.kind));
    digester.addField(line.kind == data::LineKind::Product ? line.sku : line.name);
    digester.addNumber(line.quantity);
    digester.addNumber(line.unitPrice.minor);
    digester.addNumber(line.total.minor);
    digester.addField(line.total.currency.text());
    const Digest digest = digester.finish();
    std::uint64_t first = 0;
    for (std::size_t i = 0; i < 8; ++i)
        first = first << 8 | digest[i];
    return static_cast<std::int64_t>(first);
}

Digest saleDigest(const data::ImportedOrder& order, const std::vector<std::int64_t>& lines)
{
    Digester digester;
    digester.addField(data::nameOf(order.status));
    digester.addNumber(order.at.seconds);
    digester.addNumber(order.day.number);
    digester.addField(order.country);
    digester.addNumber(order.total ? 1 : 0);
    if (order.total) {
        digester.addNumber(order.total->minor);
        digester.addField(order.total->currency.text());
    }
    digester.addNumber(order.refunded.minor);
    digester.addNumber(order.gift ? 1 : 0);
    for (const std::int64_t line : lines)
        digester.addNumber(line);
    return digester.finish();
}

vault::ShortIndex buyerDigest(const data::ImportedOrder& order, const vault::Keyring& keyring)
{
    std::string all;
    const auto append = [&all](std::string_view text) {
        all += std::to_string(text.size());
        all += ':';
        all += text;
    };
    append(order.who.externalId);
    append(order.who.email);
    append(order.who.phone);
    for (const std::string& value : order.person.values)
        append(value);
    for (const data::ImportedConsent& consent : order.consents) {
        append(data::nameOf(consent.purpose));
        append(data::nameOf(consent.action));
        append(consent.source);
    }
    return vault::shortBlindIndex(keyring.lookUpKey(), "buyer", all);
}

}  // namespace

OrderDigests digestsOf(const data::ImportedOrder& order, std::string_view platform,
                       const vault::Keyring& keyring)
{
    OrderDigests digests;
    digests.lines.reserve(order.lines.size());
    for (const data::ImportedLine& line : order.lines)
        digests.lines.push_back(lineDigest(line));
    digests.sale = saleDigest(order, digests.lines);
    digests.buyer = buyerDigest(order, keyring);
    // An order without a number is known again by what is in it.
    digests.number = order.number.empty() ? "unnumbered:" + hex(std::span(digests.sale).first(8)) +
                                                hex(std::span(digests.buyer).first(8))
                                          : publicReference(keyring, order.number);
    digests.who = indexesOf(order.who, platform, keyring);
    return digests;
}

}  // namespace tactful::store
