#include "ui/pages/help/help_page.h"

#include "ui/pages/about_score.h"
#include "ui/pages/help/help_topics.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_column.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int widestText = 760;

Card* answerCard(const HelpTopic& topic)
{
    auto* card = new Card(topic.question);
    card->setMaximumWidth(widestText);
    for (const QString& paragraph : topic.answer.split(QStringLiteral("\n\n")))
        card->body()->addWidget((new Label(paragraph, TextRole::Body, Token::Ink2))->wrapped());
    return card;
}

/// The page behind the score, in the same words as in the studio.
Card* scoreCard(QWidget* page)
{
    auto* card = new Card(QCoreApplication::translate("tactful::ui", "About this score"));
    card->setMaximumWidth(widestText);
    card->body()->addWidget((new Label(aboutScore().front().text, TextRole::Body, Token::Ink2))->wrapped());
    auto* open =
        new Button(QCoreApplication::translate("tactful::ui::HelpPage", "What counts, and what is evidence"),
                   ButtonKind::Link);
    open->setObjectName(QStringLiteral("helpAboutScore"));
    QObject::connect(open, &QPushButton::clicked, page, [page] { showAboutScore(page); });
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    return card;
}

Card* keysCard()
{
    auto* card = new Card(QCoreApplication::translate("tactful::ui::HelpPage", "Keys"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metric::space4);
    form->setVerticalSpacing(metric::space2);
    for (const HelpKey& row : helpKeys())
        form->addRow(new Label(row.keys, TextRole::Label),
                     (new Label(row.what, TextRole::Body, Token::Ink2))->wrapped());
    card->body()->addLayout(form);
    return card;
}

Card* aboutCard()
{
    auto* card = new Card(QCoreApplication::translate("tactful::ui::HelpPage", "About Tactful"));
    const QString version = QCoreApplication::applicationVersion();
    card->body()->addWidget(
        (new Label(QCoreApplication::translate("tactful::ui::HelpPage",
                                               "Version %1. Free software under "
                                               "the GNU General Public License, version 3 or later.")
                       .arg(version),
                   TextRole::Body, Token::Ink2))
            ->wrapped());
    card->body()->addWidget(
        (new Label(QCoreApplication::translate(
                       "tactful::ui::HelpPage",
                       "Made with Qt, SQLite, Eigen, libsodium, litehtml, "
                       "QCustomPlot, QtKeychain and the typeface Inter (SIL Open Font License 1.1)."),
                   TextRole::Caption, Token::Ink3))
            ->wrapped());
    return card;
}

}  // namespace

HelpPage::HelpPage(PageContext& context, QWidget* parent) : Page(context, parent), m_search(new QLineEdit)
{
    auto* header = new PageHeader(tr("Help"));
    header->setSentence(tr("Short answers. Everything here works without the internet."));
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setPlaceholderText(tr("Search the answers"));
    m_search->setAccessibleName(tr("Search the answers"));
    m_search->setMaximumWidth(widestText);
    auto* left = new QVBoxLayout;
    left->setSpacing(metric::space3);
    left->addWidget(m_search);
    m_nothing = new EmptyState("search", tr("No answer has these words"));
    m_nothing->setSentence(tr("Try a shorter word."));
    m_nothing->setAction(tr("Show all answers"), false);
    m_nothing->hide();
    left->addWidget(m_nothing);
    for (const HelpTopic& topic : helpTopics()) {
        Card* card = answerCard(topic);
        left->addWidget(card);
        m_answers.push_back({card, topic.question + QLatin1Char(' ') + topic.answer});
    }
    QString score;
    for (const ScoreChapter& chapter : aboutScore())
        score += chapter.heading + QLatin1Char(' ') + chapter.text + QLatin1Char(' ');
    Card* about = scoreCard(this);
    left->addWidget(about);
    m_answers.push_back({about, score});
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(metric::space3);
    right->addWidget(keysCard());
    right->addWidget(aboutCard());
    right->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metric::space4);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    auto* scroll = new ScrollColumn(this);
    scroll->column()->addLayout(columns);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(scroll, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_nothing, &EmptyState::acted, m_search, &QLineEdit::clear);
}

bool HelpPage::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void HelpPage::search(const QString& words)
{
    bool any = false;
    for (const Answer& answer : m_answers) {
        const bool found = answer.words.contains(words.trimmed(), Qt::CaseInsensitive);
        answer.card->setVisible(found);
        any = any || found;
    }
    m_nothing->setVisible(!any);
}

}  // namespace tactful::ui
