#pragma once

#include "core/base/money.h"
#include "core/steps/live_outcome.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>

/// \file
/// The four checks at the foot of the studio, each a button that opens what is behind it.

namespace tactful::ui {

class Label;

/// One check: icon, name, sentence. Green and quiet, brass, or clay.
class CheckTile final : public QAbstractButton {
    Q_OBJECT

public:
    explicit CheckTile(QWidget* parent = nullptr);
    void show(steps::CheckLevel level, const QString& name, const QString& sentence);
    const QString& sentence() const { return m_sentence; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    steps::CheckLevel m_level = steps::CheckLevel::Ok;
    QString m_sentence;
};

class ChecksBar final : public QWidget {
    Q_OBJECT

public:
    explicit ChecksBar(QWidget* parent = nullptr);
    void show(const steps::LiveOutcome& outcome);
    void setPending(bool pending);

Q_SIGNALS:
    void checkAsked(int check);

private:
    std::array<CheckTile*, 4> m_tiles{};
};

QString checkName(const steps::PlanCheck& check);  ///< "Brand voice"
QString checkWords(const steps::PlanCheck& check, const steps::LiveOutcome& outcome);
/// What it costs that nobody waits for ever and no group is passed over; empty where there is room for all.
QString evenHandedWords(const steps::LiveOutcome& outcome, const Currency& currency);
QString checkRemedy(const steps::PlanCheck& check);  ///< what to do, or what was done already
/// The sentence of the check that forbids review and export; empty where none does.
QString stopWords(const steps::LiveOutcome& outcome);

}  // namespace tactful::ui
