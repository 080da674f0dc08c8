#include "ui/pages/products/product_words.h"

#include <QCoreApplication>

namespace tactful::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui", text);
}

}  // namespace

bool isDelicate(const steps::ProductRow& row)
{
    return row.tier >= 2;
}

ChipFace productFace(const steps::ProductRow& row)
{
    if (isDelicate(row)) return {ChipLook::Brass, "shield", tr("Delicate")};
    if (!row.offered) return {ChipLook::Neutral, "pause", tr("Not offered")};
    if (row.stock && *row.stock <= 0) return {ChipLook::Clay, "x", tr("Sold out")};
    if (row.newArrival) return {ChipLook::Sky, "plus", tr("New")};
    if (row.giftCard) return {ChipLook::Neutral, "card", tr("Gift card")};
    return {};
}

QString tierWords(int tier)
{
    switch (tier) {
    case 0:
        return tr("Ordinary");
    case 1:
        return tr("A little personal");
    case 2:
        return tr("Delicate");
    case 3:
        return tr("Very delicate (health, belief, …)");
    default:
        return {};
    }
}

}  // namespace tactful::ui
