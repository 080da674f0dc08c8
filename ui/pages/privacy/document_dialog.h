#pragma once

#include "core/steps/documents_step.h"
#include "ui/pages/page.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QStackedWidget;

/// \file
/// One of the shop's documents: read it section by section, put one's own words, save it.

namespace tactful::ui {

class Banner;
class Button;
class ImpactQuestions;
class Label;
class Segmented;

class DocumentDialog final : public QDialog {
    Q_OBJECT

public:
    DocumentDialog(PageContext& context, const QString& kind, QWidget* parent = nullptr);

    /// What was typed is kept, wherever one goes.
    void done(int result) override;

private:
    void arrange();
    std::string language() const;
    void read();
    void show(const steps::DocumentView& view);
    /// Puts the words of the section into the field, unless somebody is typing there.
    void showSection();
    QString stateOf(const steps::DocumentSection& section) const;
    void readScreen();
    /// Keeps what was typed into the section that is shown; reads the document anew if something was.
    void keepWords();
    void takeBack();
    void answer(const steps::QuestionAnswer& answer);
    void save();
    void savePdf(const QString& file);
    void saveText(const QString& file, steps::DocumentFormat format);
    void saved(const Status& status, const QString& file);
    void fail(const Error& error);
    const steps::DocumentSection* shown() const;
    template <class Work>
    void change(Work work);

    PageContext& m_context;
    std::string m_kind;
    steps::DocumentView m_view;
    int m_section = 0;
    bool m_typing = false;  ///< the field holds what is not kept yet
    Segmented* m_language;
    Label* m_source;
    Banner* m_problem;
    QListWidget* m_sections;
    QStackedWidget* m_stack;
    QPlainTextEdit* m_text;
    ImpactQuestions* m_questions;
    Banner* m_changed;
    Label* m_state;
    Button* m_back;
    Button* m_keep;
    Asked m_asked;
};

}  // namespace tactful::ui
