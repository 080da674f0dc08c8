#pragma once

#include "core/data/settings.h"
#include "ui/pages/studio/plan_room.h"
#include "ui/widgets/scroll_column.h"

#include <optional>

/// \file
/// The middle of the studio: what the last change did, and what will happen.

namespace tactful::ui {

class ArrivalCard;
class AudienceCard;
class Banner;
class Card;
class CurveCard;
class MindCard;
class OutlookCards;
class PersonalCard;
class PlanRest;
class ProgressRow;
class ExtraSalesCard;
class ShelfCard;

class OutcomeColumn final : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeColumn(ShopDesk& desk, QWidget* parent = nullptr);

    void show(const std::shared_ptr<const PlanAnswer>& answer, const data::ShopSettings& settings);
    void setPending(bool pending);
    /// The book is being read: shown below what is known, after a moment.
    void showPreparing(const QString& phase, double share);
    void showFailure(const Error& error);
    /// Another campaign: nothing is known of it yet.
    void clear();

    Banner* changeBanner() const { return m_change; }
    QWidget* content() const { return m_content; }

Q_SIGNALS:
    void undoAsked();
    void againAsked();
    void listAsked(int step);

private:
    void showChange(const PlanAnswer& answer, const Currency& currency);

    PlanRest* m_rest;
    ScrollColumn* m_scroll;
    Banner* m_change;
    Banner* m_problem;
    Card* m_preparing;
    ProgressRow* m_progress;
    QWidget* m_content;
    ExtraSalesCard* m_sales;
    MindCard* m_mind;
    AudienceCard* m_audience;
    PersonalCard* m_personal;
    CurveCard* m_curve;
    ShelfCard* m_shelf;
    ArrivalCard* m_arrival;
    OutlookCards* m_outlook;
    std::optional<double> m_safe;  ///< the highest position of "How personal" seen that asked for no care
};

}  // namespace tactful::ui
