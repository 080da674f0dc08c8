#include "ui/pages/privacy/impact_questions.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

enum Choice { AsFound, Yes, No };

}  // namespace

ImpactQuestions::ImpactQuestions(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
}

void ImpactQuestions::addRow(const steps::ScreenQuestion& question)
{
    Row row{question.question, (new Label({}, TextRole::Label))->wrapped(),
            (new Label({}, TextRole::Caption, Token::Ink2))->wrapped(), new Segmented};
    row.answer->setObjectName(QStringLiteral("answer.") + QString::fromStdString(question.question));
    row.answer->addPart(tr("As found"));
    row.answer->addPart(tr("Yes"));
    row.answer->addPart(tr("No"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.title);
    words->addWidget(row.seen);
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::space3);
    line->addLayout(words, 1);
    line->addWidget(row.answer, 0, Qt::AlignVCenter);
    auto* all = static_cast<QVBoxLayout*>(layout());
    if (!m_rows.empty()) all->addWidget(new Separator);
    all->addLayout(line);
    connect(row.answer, &Segmented::chosen, this, [this, name = question.question](int choice) {
        if (m_filling) return;
        steps::QuestionAnswer answer;
        answer.question = name;
        if (choice != AsFound) answer.yes = choice == Yes;
        Q_EMIT answered(answer);
    });
    m_rows.push_back(row);
}

void ImpactQuestions::show(const steps::ImpactScreen& screen)
{
    m_filling = true;
    if (m_rows.empty())
        for (const steps::ScreenQuestion& question : screen.questions)
            addRow(question);
    for (std::size_t at = 0; at < m_rows.size() && at < screen.questions.size(); ++at) {
        const steps::ScreenQuestion& question = screen.questions[at];
        const QString found = question.found ? tr("Yes: %1") : tr("No: %1");
        m_rows[at].title->setText(QString::fromStdString(question.title));
        m_rows[at].seen->setText(found.arg(QString::fromStdString(question.seen)));
        m_rows[at].answer->setAccessibleName(m_rows[at].title->text());
        m_rows[at].answer->setCurrent(!question.answer ? AsFound : *question.answer ? Yes : No);
    }
    m_filling = false;
}

}  // namespace tactful::ui
