#include "ui/pages/review/done_panel.h"
#include "ui/pages/review/export_panel.h"
#include "ui/pages/review/judge_panel.h"
#include "ui/pages/review/review_checks.h"
#include "ui/pages/review/review_dialog.h"
#include "ui/pages/review/review_queue.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

/// \file
/// How the review is laid out: title, three columns, foot.

namespace tactful::ui {
namespace {

constexpr QSize usualSize(1176, 804);

}  // namespace

void ReviewDialog::build()
{
    setObjectName(QStringLiteral("reviewDialog"));
    setWindowTitle(tr("Review and export"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildReview());
    m_done = new DonePanel(m_stack);
    m_stack->addWidget(m_done);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildTop());
    all->addWidget(new Separator(this));
    all->addWidget(m_stack, 1);
    all->addWidget(new Separator(this));
    all->addWidget(buildFooter());
    resize(usualSize);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &m_context.undo,
            &QUndoStack::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, &m_context.undo,
            &QUndoStack::redo);
}

void ReviewDialog::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), Style::of(this).color(Token::Surface));
}

QWidget* ReviewDialog::buildTop()
{
    auto* top = new QWidget(this);
    m_title = new Label({}, TextRole::Body, Token::Ink2, top);
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    auto* close = Button::ofIcon("x", tr("Close"), top, ButtonKind::IconQuiet);
    close->setAutoDefault(false);
    close->setObjectName(QStringLiteral("closeReview"));
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(20, metric::space2, metric::space3, metric::space2);
    line->setSpacing(metric::space3);
    line->addWidget(new Label(tr("Review and export"), TextRole::Heading, Token::Ink, top));
    line->addWidget(m_title);
    line->addStretch(1);
    line->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return top;
}

QWidget* ReviewDialog::buildReview()
{
    auto* review = new QWidget(this);
    m_queue = new ReviewQueue(review);
    m_judge = new JudgePanel(review);
    m_export = new ExportPanel(review);
    m_judge->goOnButton()->setDefault(true);
    auto* columns = new QHBoxLayout(review);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_queue);
    columns->addWidget(new Separator(review, Qt::Vertical));
    columns->addWidget(m_judge, 1);
    columns->addWidget(new Separator(review, Qt::Vertical));
    columns->addWidget(m_export);
    return review;
}

QWidget* ReviewDialog::buildFooter()
{
    auto* foot = new QWidget(this);
    m_checks = new ReviewChecks(foot);
    m_notYet = (new Label({}, TextRole::Label, Token::BrassInk, foot))->wrapped();
    m_notYet->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_notYet->setObjectName(QStringLiteral("notYet"));
    m_back = new Button(tr("Back to studio"), ButtonKind::Normal, foot);
    m_back->setBig();
    m_back->setAutoDefault(false);
    m_back->setObjectName(QStringLiteral("backToStudio"));
    m_write = new Button({}, ButtonKind::Main, foot);
    m_write->setBig();
    m_write->setAutoDefault(false);
    m_write->setObjectName(QStringLiteral("exportButton"));
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(20, metric::space3, 20, metric::space3);
    line->setSpacing(metric::space3);
    line->addWidget(m_checks);
    line->addStretch(1);
    line->addWidget(m_notYet, 2);
    line->addWidget(m_back);
    line->addWidget(m_write);
    return foot;
}

}  // namespace tactful::ui
