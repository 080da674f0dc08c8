#pragma once

#include "ui/pages/studio/person_browser.h"
#include "ui/preview/mail_view.h"

#include <QWidget>

class QLineEdit;

/// \file
/// The right of the studio: what one real person gets, and why.

namespace tactful::ui {

class Banner;
class Button;
class EmptyState;
class Label;
class ScrollColumn;
class Segmented;
class WhyCard;

class PersonColumn final : public QWidget {
    Q_OBJECT

public:
    explicit PersonColumn(ShopDesk& desk, QWidget* parent = nullptr);

    PersonBrowser* browser() const { return m_browser; }
    QLineEdit* searchField() const { return m_search; }

    void setPending(bool pending);
    void openInBrowser();
    void setMode(MailView::Mode mode);

Q_SIGNALS:
    void customerAsked(tactful::data::CustomerId customer);
    void inboxAsked();
    void aboutScoreAsked();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* buildSearch();
    QWidget* buildMessage();
    void showPerson();
    void showName();
    void showPending();

    PersonBrowser* m_browser;
    QLineEdit* m_search;
    Label* m_counter;
    Button* m_previous;
    Button* m_next;
    Banner* m_problem;
    QWidget* m_message;
    Label* m_subject;
    Label* m_arrival;
    Segmented* m_mode;
    MailView* m_mail;
    Button* m_inBrowser;
    WhyCard* m_why;
    EmptyState* m_nobody;
    bool m_pending = false;
};

}  // namespace tactful::ui
