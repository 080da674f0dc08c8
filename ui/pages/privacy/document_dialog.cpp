#include "ui/pages/privacy/document_dialog.h"

#include "ui/pages/privacy/impact_questions.h"
#include "ui/pages/save_document.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/segmented.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tactful::ui {
namespace {

constexpr std::array<std::string_view, 3> languages{"en", "de", "fr"};
constexpr int sectionsWidth = 240;

/// What is in the field, with no-break spaces as they are: toPlainText() would make others of them, and every
/// French text would look edited.
std::string typedIn(const QPlainTextEdit& field)
{
    QString text = field.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    return text.toStdString();
}

}  // namespace

DocumentDialog::DocumentDialog(PageContext& context, const QString& kind, QWidget* parent)
    : QDialog(parent), m_context(context), m_kind(kind.toStdString()), m_language(new Segmented),
      m_source((new Label({}, TextRole::Caption, Token::Ink3))->wrapped()),
      m_problem(new Banner(BannerKind::Failed)), m_sections(new QListWidget), m_stack(new QStackedWidget),
      m_text(new QPlainTextEdit), m_questions(new ImpactQuestions),
      m_changed(new Banner(BannerKind::TakeCare)),
      m_state((new Label({}, TextRole::Caption, Token::Ink2))->wrapped()),
      m_back(new Button(tr("Back to the book's words"))), m_keep(new Button(tr("Keep my words")))
{
    setObjectName(QStringLiteral("documentDialog"));
    m_language->setObjectName(QStringLiteral("documentLanguage"));
    m_language->setAccessibleName(tr("Language of the document"));
    // Each language in its own words: they are not translated.
    for (const char16_t* const name : {u"English", u"Deutsch", u"Français"})
        m_language->addPart(QString::fromUtf16(name));
    const std::string own = languageCode();
    for (std::size_t at = 0; at < languages.size(); ++at)
        if (languages[at] == own) m_language->setCurrent(static_cast<int>(at));
    m_sections->setObjectName(QStringLiteral("documentSections"));
    m_sections->setAccessibleName(tr("Sections"));
    m_text->setObjectName(QStringLiteral("documentText"));
    m_text->setAccessibleName(tr("Words of the section"));
    m_text->setTabChangesFocus(true);
    m_back->setObjectName(QStringLiteral("bookWords"));
    m_keep->setObjectName(QStringLiteral("keepWords"));
    m_changed->setText({}, tr("The book says something else now than when you wrote this."));
    m_problem->hide();
    m_changed->hide();
    arrange();
    connect(m_language, &Segmented::chosen, this, [this] {
        keepWords();
        m_section = 0;
        read();
    });
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || row == m_section) return;
        keepWords();
        m_section = row;
        showSection();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_typing = shown() && typedIn(*m_text) != shown()->text;
        m_keep->setEnabled(m_typing);
    });
    connect(m_keep, &QAbstractButton::clicked, this, &DocumentDialog::keepWords);
    connect(m_back, &QAbstractButton::clicked, this, &DocumentDialog::takeBack);
    connect(m_questions, &ImpactQuestions::answered, this, &DocumentDialog::answer);
    read();
}

void DocumentDialog::arrange()
{
    resize(960, 660);
    auto* questions = new ScrollColumn;
    questions->column()->addWidget(m_questions);
    questions->column()->addStretch();
    m_stack->addWidget(m_text);
    m_stack->addWidget(questions);
    m_sections->setFixedWidth(sectionsWidth);
    auto* head = new QHBoxLayout;
    head->addWidget(m_source, 1);
    head->addWidget(m_language);
    auto* words = new QVBoxLayout;
    words->setSpacing(metric::space2);
    words->addWidget(m_changed);
    words->addWidget(m_stack, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(m_state, 1);
    below->addWidget(m_back);
    below->addWidget(m_keep);
    words->addLayout(below);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(metric::space4);
    middle->addWidget(m_sections);
    middle->addLayout(words, 1);
    auto* close = new Button(tr("Close"));
    auto* save = new Button(tr("Save as…"), ButtonKind::Main);
    save->setObjectName(QStringLiteral("saveDocument"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(
        (new Label(tr("A helpful draft, not legal advice."), TextRole::Caption, Token::Ink3))->wrapped(), 1);
    buttons->addWidget(close);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space5, metric::space5, metric::space5, metric::space4);
    layout->setSpacing(metric::space4);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(save, &QAbstractButton::clicked, this, &DocumentDialog::save);
}

std::string DocumentDialog::language() const
{
    return std::string(languages[static_cast<std::size_t>(m_language->current())]);
}

void DocumentDialog::read()
{
    m_asked.cancel();
    m_asked = m_context.desk.ask<steps::DocumentView>(
        this, Lane::Read,
        [kind = m_kind, language = language()](steps::Session& session, Job& job) {
            return steps::documentView(session, kind, language, job);
        },
        [this](const Result<steps::DocumentView>& view) {
            if (view)
                show(*view);
            else
                fail(view.error());
        });
    if (m_kind == "dpia") readScreen();
}

void DocumentDialog::readScreen()
{
    m_context.desk.ask<steps::ImpactScreen>(
        this, Lane::Read,
        [language = language()](steps::Session& session, Job& job) {
            return steps::impactScreen(session, language, job);
        },
        [this](const Result<steps::ImpactScreen>& screen) {
            if (screen) m_questions->show(*screen);
        });
}

void DocumentDialog::show(const steps::DocumentView& view)
{
    m_view = view;
    m_problem->hide();
    setWindowTitle(QString::fromStdString(view.title));
    m_source->setText(QString::fromStdString(view.source));
    const int count = static_cast<int>(view.sections.size());
    m_section = std::min(m_section, count - 1);
    const QSignalBlocker quiet(m_sections);
    m_sections->clear();
    for (const steps::DocumentSection& section : view.sections) {
        const QString title = QString::fromStdString(section.title);
        m_sections->addItem(section.factsChanged ? tr("%1 · to look at").arg(title)
                            : section.edited     ? tr("%1 · your words").arg(title)
                                                 : title);
    }
    m_sections->setCurrentRow(m_section);
    showSection();
}

const steps::DocumentSection* DocumentDialog::shown() const
{
    const auto at = static_cast<std::size_t>(m_section);
    return at < m_view.sections.size() ? &m_view.sections[at] : nullptr;
}

QString DocumentDialog::stateOf(const steps::DocumentSection& section) const
{
    if (!section.edited) return tr("As your book has it.");
    const QString when = dateTimeText(section.editedAt, m_context.desk.settings().timeZone);
    if (section.editedBy == "owner") return tr("Your words, %1").arg(when);
    return tr("Written by %1, %2").arg(QString::fromStdString(section.editedBy), when);
}

void DocumentDialog::showSection()
{
    const steps::DocumentSection* section = shown();
    if (!section) return;
    const bool questions = m_kind == "dpia" && section->id == "criteria";
    m_stack->setCurrentIndex(questions ? 1 : 0);
    if (!m_typing) m_text->setPlainText(QString::fromStdString(section->text));
    m_changed->setVisible(section->factsChanged);
    m_state->setText(stateOf(*section));
    m_back->setVisible(section->edited);
    m_keep->setVisible(!questions);
    m_keep->setEnabled(m_typing);
}

/// Does something to the book, and shows what came of it.
template <class Work>
void DocumentDialog::change(Work work)
{
    m_context.desk.edit<int>(
        Change::Settings, this,
        [work](steps::Session& session, Job& job) -> Result<int> {
            const Status status = work(session, job);
            return status ? Result<int>(0) : Result<int>(status.error());
        },
        [this](const Result<int>& changed) {
            if (changed)
                read();
            else
                fail(changed.error());
        });
}

void DocumentDialog::keepWords()
{
    const steps::DocumentSection* section = shown();
    const std::string text = typedIn(*m_text);
    if (!section || !m_typing) return;
    m_typing = false;
    const steps::SectionEdit edit{m_view.kind, m_view.language, section->id, text};
    change([edit](steps::Session& session, Job& job) { return steps::editSection(session, edit, job); });
}

void DocumentDialog::takeBack()
{
    const steps::DocumentSection* section = shown();
    if (!section) return;
    m_typing = false;
    const steps::SectionEdit edit{m_view.kind, m_view.language, section->id, {}};
    change([edit](steps::Session& session, Job&) { return steps::resetSection(session, edit); });
}

void DocumentDialog::answer(const steps::QuestionAnswer& answer)
{
    change([answer](steps::Session& session, Job&) { return steps::answerQuestion(session, answer); });
}

void DocumentDialog::done(int result)
{
    keepWords();
    QDialog::done(result);
}

void DocumentDialog::save()
{
    keepWords();
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the document"), QString::fromStdString(m_view.title) + QStringLiteral(".pdf"),
        tr("To print (*.pdf);;Web page (*.html);;Plain text (*.md)"));
    if (file.isEmpty()) return;
    if (file.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        saveText(file, steps::DocumentFormat::Html);
    else if (file.endsWith(QLatin1String(".md"), Qt::CaseInsensitive))
        saveText(file, steps::DocumentFormat::Markdown);
    else
        savePdf(file);
}

/// Read anew behind what was typed last, in the lane that changes the book, then painted here.
void DocumentDialog::savePdf(const QString& file)
{
    steps::DocumentWrite write{m_kind, language(), steps::DocumentFormat::Pdf, toPath(file)};
    m_context.desk.edit<steps::DocumentView>(
        {}, this,
        [write](steps::Session& session, Job& job) {
            return steps::documentView(session, write.kind, write.language, job);
        },
        [this, file, write](const Result<steps::DocumentView>& view) {
            if (!view) {
                fail(view.error());
                return;
            }
            const Status painted =
                writePdf(file, QString::fromStdString(view->html), QString::fromStdString(view->title),
                         m_context.desk.settings().country);
            if (painted)
                change([write](steps::Session& session, Job&) {
                    return steps::noteDocumentWritten(session, write);
                });
            saved(painted, file);
        });
}

void DocumentDialog::saveText(const QString& file, steps::DocumentFormat format)
{
    const steps::DocumentWrite write{m_kind, language(), format, toPath(file)};
    m_context.desk.edit<int>(
        Change::Settings, this,
        [write](steps::Session& session, Job& job) -> Result<int> {
            const Status status = steps::writeDocument(session, write, job);
            return status ? Result<int>(0) : Result<int>(status.error());
        },
        [this, file](const Result<int>& written) {
            saved(written ? Status() : Status(written.error()), file);
        });
}

void DocumentDialog::saved(const Status& status, const QString& file)
{
    if (!status) {
        fail(status.error());
        return;
    }
    m_problem->hide();
    m_state->setText(tr("Saved as %1.").arg(QFileInfo(file).fileName()));
}

void DocumentDialog::fail(const Error& error)
{
    m_problem->setText(explain(error).heading, explain(error).detail);
    m_problem->show();
}

}  // namespace tactful::ui
