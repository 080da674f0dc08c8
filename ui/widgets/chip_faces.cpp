#include "ui/widgets/chip_faces.h"

#include <QCoreApplication>

namespace tactful::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui", text);
}

}  // namespace

ChipFace faceOf(StageMark stage)
{
    switch (stage) {
    case StageMark::New:
        return {ChipLook::Sky, "plus", tr("New")};
    case StageMark::Regular:
        return {ChipLook::Accent, "check", tr("Regular")};
    case StageMark::SlippingAway:
        return {ChipLook::Brass, "clock", tr("Slipping away")};
    case StageMark::Quiet:
        return {ChipLook::Neutral, "pause", tr("Quiet")};
    case StageMark::OneOff:
        return {ChipLook::Plum, "tag", tr("One-off")};
    }
    return {};
}

ChipFace faceOf(SourceMark source)
{
    switch (source) {
    case SourceMark::TheyToldUs:
        return {ChipLook::Sky, "say", tr("They told us")};
    case SourceMark::TheyBought:
        return {ChipLook::Accent, "bag", tr("They bought")};
    case SourceMark::WorkedOut:
        return {ChipLook::Plum, "bulb", tr("We worked it out")};
    case SourceMark::Popular:
        return {ChipLook::Neutral, "trend", tr("Popular")};
    }
    return {};
}

ChipFace faceOf(VerdictMark verdict, const QString& words)
{
    switch (verdict) {
    case VerdictMark::Good:
        return {ChipLook::Accent, "check", words};
    case VerdictMark::TakeCare:
        return {ChipLook::Brass, "clock", words};
    case VerdictMark::Unsure:
        return {ChipLook::Neutral, "pause", words};
    case VerdictMark::Bad:
        return {ChipLook::Clay, "stop", words};
    }
    return {};
}

}  // namespace tactful::ui
