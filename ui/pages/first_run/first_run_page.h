#pragma once

#include "ui/pages/page.h"

#include <optional>
#include <string>

class QComboBox;
class QLineEdit;
class QStackedWidget;

/// \file
/// The first page of all: the demo shop, one's own sales, or a backup.

namespace tactful::ui {

class Banner;
class CheckRow;
class Field;
class NewShopForm;
class ProgressRow;
class RecoveryStep;
class ScrollColumn;
class WelcomePanel;

class FirstRunPage final : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(PageContext& context, QWidget* parent = nullptr);

    /// Why the shop that was asked for does not open.
    void showProblem(const QString& sentence);

    /// Makes the demo shop where it is not there yet, and opens it.
    void openDemo();
    /// Files of one's own sales: asks for the shop's name and password, then makes the shop and imports them.
    void beginOwnShop(const QStringList& files);
    void restore(const QString& backup);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* choices();
    QWidget* countryAndLock();
    void chooseFiles();
    void chooseBackup();
    void makeOwnShop();
    void openMade();
    void remember();
    void learnThenOpen(const QString& book);
    void showWork(bool working);
    void fail(const Error& error);
    data::ShopSettings chosenSettings() const;

    PageContext& m_context;
    WelcomePanel* m_welcome;
    ScrollColumn* m_right;
    Banner* m_problem;
    ProgressRow* m_progress;
    QStackedWidget* m_steps;
    NewShopForm* m_form;
    RecoveryStep* m_recovery;
    QComboBox* m_language;
    QComboBox* m_country;
    CheckRow* m_lock;
    QStringList m_files;  ///< to be imported once the shop is made
    QString m_backup;     ///< to be restored
    QString m_made;       ///< the shop that was made
};

/// Where shops are kept unless the owner says otherwise; made if it is not there.
QString shopsFolder();

}  // namespace tactful::ui
