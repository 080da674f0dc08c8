#include "ui/pages/about_score.h"

#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_column.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr QSize usual(620, 620);

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui", text);
}

}  // namespace

std::vector<ScoreChapter> aboutScore()
{
    return {
        {tr("What the number says"),
         tr("Every message has a score from 0 to 100: how personal it feels to the one who gets it. You set "
            "the most you want with “How personal”, and no message goes above it. Shop window is below 25, "
            "Friendly nod below 50, Your usual below 75, Close friend above. What would feel like spying is "
            "never sent, whatever the dial says.")},
        {tr("What counts"),
         tr("Each fact that a message uses adds to the score. It adds more the less they told it to you "
            "themselves, the more openly it is said, the more delicate and exact it is, and the fresher it "
            "is. It weighs more in the subject, from the third fact on, and for new customers; less for "
            "regulars, with a true “why you got this” line, and with their yes to personal picks.\n\n"
            "The parts add up: “Why this message” shows how many points each kind of fact brings. A second "
            "sum asks how it would feel if they learnt how you chose. It may not lie far above your ceiling, "
            "so hiding a fact is no way around the dial.")},
        {tr("What is evidence and what is judgement"),
         tr("Research settles which way things pull, and mostly in which order. It does not settle the "
            "numbers: no study gives ready-made weights for an e‑mail. The weights are our judgement within "
            "that order, and most of the evidence is about display ads and laboratory studies. So read the "
            "stop and the main reasons, not the last digit.\n\n"
            "This is no legal advice.")},
        {tr("What we never do"),
         tr("We do not mix in random products to hide that a message rests on something delicate. The fact "
            "would still be used; it would only be harder to see. A line is made softer or left out, or the "
            "message is not sent.")},
    };
}

void showAboutScore(QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("aboutScoreDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("About this score"));
    dialog->resize(usual);
    auto* scroll = new ScrollColumn(dialog, Token::Surface);
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(20, metric::space4, 20, metric::space4);
    column->setSpacing(metric::space2);
    column->addWidget((new Label(tr("About this score"), TextRole::Title))->wrapped());
    for (const ScoreChapter& chapter : aboutScore()) {
        column->addSpacing(metric::space2);
        column->addWidget((new Label(chapter.heading, TextRole::Heading))->wrapped());
        for (const QString& paragraph : chapter.text.split(QStringLiteral("\n\n")))
            column->addWidget((new Label(paragraph, TextRole::Body, Token::Ink2))->wrapped());
    }
    column->addStretch(1);
    auto* close = new Button(tr("Close"), ButtonKind::Main);
    close->setObjectName(QStringLiteral("closeAboutScore"));
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, metric::space3, 20, metric::space3);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* all = new QVBoxLayout(dialog);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addLayout(foot);
    dialog->open();
}

}  // namespace tactful::ui
