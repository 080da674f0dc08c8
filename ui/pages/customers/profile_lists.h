#pragma once

#include "core/steps/profile_step.h"

#include <QWidget>

#include <string>

class QGridLayout;
class QVBoxLayout;

/// \file
/// The three lists of a profile: figures, facts with their sources, agreements with their proofs.

namespace tactful::ui {

class Label;
struct FactWords;

/// Spent so far, next 12 months, next order, e-mails in 30 days.
class ProfileFiguresView final : public QWidget {
    Q_OBJECT

public:
    explicit ProfileFiguresView(QWidget* parent = nullptr);
    void show(const steps::Profile& profile);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Figure {
        Label* name;
        Label* value;
        Label* caption;
    };
    Figure addFigure(const QString& name, int column);

    QGridLayout* m_grid;
    Figure m_spent;
    Figure m_year;
    Figure m_next;
    Figure m_mails;
};

class FactList final : public QWidget {
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);
    void show(const steps::Profile& profile);
    /// Names what was veiled, until another person is shown.
    void showDelicate(const std::vector<steps::DelicatePurchase>& purchases, Day today);

Q_SIGNALS:
    void usedChanged(const std::string& key, bool used);
    void revealRequested();

private:
    /// `fact` is what the row switches or veils; null: neither.
    QWidget* rowFor(const FactWords& words, const steps::KnownFact* fact);

    QVBoxLayout* m_rows;
    Label* m_delicate = nullptr;
};

class AgreementList final : public QWidget {
    Q_OBJECT

public:
    explicit AgreementList(QWidget* parent = nullptr);
    void show(const steps::Profile& profile);

private:
    void showProof(const steps::Agreement& agreement, QWidget* beside);

    QGridLayout* m_grid;
};

}  // namespace tactful::ui
