#include "ui/widgets/chip_faces.h"

#include <QCoreApplication>

namespace tactful::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui::Chip", text);
}

}  // namespace

ChipFace faceOf(StageMark stage)
{
    switch (stage) {
    case StageMark::New:
        return {ChipLook::Sky, "plus", tr(QT_TRANSLATE_NOOP("tactful::ui::Chip", "New"))};
    case StageMark::Regular:
        return {ChipLook::Accent, "check", tr(QT_TRANSLATE_NOOP("tactful::ui::Chip", "Regular"))};
    case StageMark::SlippingAway:
        return {ChipLook::Brass, "clock", tr(QT_TRANSLATE_NOOP("tactful::ui::Chip", "Slipping away"))};
    case StageMark::Quiet:
        return {ChipLook::Neutral, "pause", tr(QT_TRANSLATE_NOOP("tactful::ui::Chip", "Quiet"))};
    case StageMark::OneOff:
        return {ChipLook::Plum, "tag", tr(QT_TRANSLATE_NOOP("tactful::ui::Chip", "One-off"))};
    }
    return {};
}

ChipFace faceOf(SourceMark source)
{
    switch (source) {
    case SourceMark::TheyToldUs:
        return {ChipLook::Sky, "say", tr(QT_TRANSLATE_NOOP("tactful::ui::Chip", "They told us"))};
    case SourceMark::TheyBought:
        return {ChipLook::Accent, "bag", tr(QT_TRANSLATE_NOOP("tactful::ui::Chip", "They bought"))};
    case SourceMark::WorkedOut:
        return {ChipLook::Plum, "bulb", tr(QT_TRANSLATE_NOOP("tactful::ui::Chip", "We worked it out"))};
    case SourceMark::Popular:
        return {ChipLook::Neutral, "trend", tr(QT_TRANSLATE_NOOP("tactful::ui::Chip", "Popular"))};
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
