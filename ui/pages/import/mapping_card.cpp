#include "ui/pages/import/mapping_card.h"

#include "ui/pages/import/field_words.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_column.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

/// One row of the table, 1 px line below; brass where somebody must look.
class Row final : public QWidget {
public:
    Row(bool unsure, bool head, QWidget* parent) : QWidget(parent), m_unsure(unsure), m_head(head)
    {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(metric::space4, 4, metric::space4, 4);
        layout->setSpacing(metric::space3);
        setMinimumHeight(head ? metric::tableHead : metric::row);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Style& style = Style::of(this);
        QPainter painter(this);
        painter.fillRect(rect(), style.color(m_head     ? Token::Sunken
                                             : m_unsure ? Token::BrassSoft
                                                        : Token::Surface));
        painter.fillRect(QRect(0, height() - 1, width(), 1), style.color(Token::Line));
    }

private:
    bool m_unsure;
    bool m_head;
};

constexpr int titleShare = 4;
constexpr int samplesShare = 5;
constexpr int choiceShare = 5;
constexpr int leastRows = 6;       ///< seen without scrolling
constexpr int choiceLetters = 20;  ///< that always fit

QString samplesOf(const steps::InspectedColumn& column)
{
    QStringList samples;
    for (const std::string& sample : column.samples)
        samples.append(QString::fromStdString(sample));
    return samples.join(QStringLiteral(", "));
}

}  // namespace

MappingCard::MappingCard(QWidget* parent)
    : Card(tr("How we read your columns"), parent), m_others(new Label({}, TextRole::Body, Token::Ink3)),
      m_save(new Button(tr("Save as my format"))), m_rows(new ScrollColumn(nullptr, Token::Surface)),
      m_nothing(new EmptyState("file", tr("No file yet")))
{
    setFlush();
    m_save->setObjectName(QStringLiteral("saveFormat"));
    addAside(m_others);
    addAside(m_save);
    auto* head = new Row(false, true, this);
    auto* row = static_cast<QHBoxLayout*>(head->layout());
    row->addWidget(new Label(tr("In your file"), TextRole::Label, Token::Ink2), titleShare);
    row->addWidget(new Label(tr("First values"), TextRole::Label, Token::Ink2), samplesShare);
    row->addWidget(new Label(tr("Becomes"), TextRole::Label, Token::Ink2), choiceShare);
    m_head = head;
    m_rows->column()->setContentsMargins(0, 0, 0, 0);
    m_rows->column()->setSpacing(0);
    m_nothing->setSentence(
        tr("Drop one on the left. You see here what each column becomes before anything is added."));
    body()->setSpacing(0);
    body()->addWidget(m_head);
    m_rows->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_rows->setMinimumHeight(leastRows * metric::row);
    body()->addWidget(m_rows, 1);
    body()->addWidget(m_nothing, 1);
    connect(m_save, &QAbstractButton::clicked, this, &MappingCard::saveRequested);
    connect(m_others, &QLabel::linkActivated, this, [this] { m_all = true; });
    showNothing();
}

void MappingCard::showNothing()
{
    m_others->hide();
    m_save->hide();
    m_head->hide();
    m_rows->hide();
    m_nothing->show();
}

bool MappingCard::shownFirst(const steps::InspectedColumn& column) const
{
    return !column.field.empty() || column.unsure || column.privateText;
}

void MappingCard::show(const steps::InspectedFile& file)
{
    QVBoxLayout* rows = m_rows->column();
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    int others = 0;
    // Those that are read come first; the rest stay within reach below.
    for (const bool first : {true, false})
        for (std::size_t column = 0; column < file.columns.size(); ++column) {
            if (shownFirst(file.columns[column]) != first) continue;
            rows->addWidget(rowFor(file, column));
            others += first ? 0 : 1;
        }
    rows->addStretch();
    m_others->setText(others > 0 ? tr("%Ln other(s) are not needed", nullptr, others) : QString());
    m_others->setVisible(others > 0);
    m_save->show();
    m_head->show();
    m_rows->show();
    m_nothing->hide();
}

QWidget* MappingCard::rowFor(const steps::InspectedFile& file, std::size_t at)
{
    const steps::InspectedColumn& column = file.columns[at];
    auto* row = new Row(column.unsure, false, this);
    auto* layout = static_cast<QHBoxLayout*>(row->layout());
    auto* title = new ElidedLabel(QString::fromStdString(column.title), TextRole::Label);
    auto* samples = new ElidedLabel(samplesOf(column), TextRole::Body, Token::Ink2);
    layout->addWidget(title, titleShare);
    layout->addWidget(samples, samplesShare);
    layout->addWidget(choiceFor(file, at), choiceShare);
    return row;
}

QComboBox* MappingCard::choiceFor(const steps::InspectedFile& file, std::size_t at)
{
    const steps::InspectedColumn& column = file.columns[at];
    const Style& style = Style::of(this);
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("column.%1").arg(at));
    choice->setAccessibleName(tr("What \"%1\" becomes").arg(QString::fromStdString(column.title)));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(choiceLetters);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (column.privateText)
        choice->addItem(style.icon("lock"), tr("Leave out (private)"), QString());
    else
        choice->addItem(tr("Leave out"), QString());
    const bool byFormat = column.field == "consent" || column.field == "rule";
    if (byFormat) choice->addItem(fieldWords(column.field), QString::fromStdString(column.field));
    for (const steps::FieldChoice& field : file.fields)
        choice->addItem(fieldWords(field.id), QString::fromStdString(field.id));
    choice->setCurrentIndex(std::max(0, choice->findData(QString::fromStdString(column.field))));
    if (column.unsure) {
        choice->setItemText(choice->currentIndex(),
                            tr("%1?", "a guess, please check").arg(choice->currentText()));
        choice->setItemIcon(choice->currentIndex(), style.icon("warn", Token::BrassInk));
    }
    connect(choice, &QComboBox::activated, this, [this, choice, at] {
        const std::string field = choice->currentData().toString().toStdString();
        Q_EMIT columnChosen({steps::ColumnChoice{at, field}});
    });
    return choice;
}

}  // namespace tactful::ui
