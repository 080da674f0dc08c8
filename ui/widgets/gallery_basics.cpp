#include "ui/theme/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_rows.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/gallery_sections.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mini_slider.h"
#include "ui/widgets/note_box.h"
#include "ui/widgets/stop_slider.h"
#include "ui/widgets/switch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QSpinBox>

namespace tactful::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui", text);
}

class Swatch final : public QWidget {
public:
    Swatch(Token token, QWidget* parent) : QWidget(parent), m_token(token) { setMinimumSize(90, 28); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        Style::of(this).paintBox(painter, rect(), metric::radius, m_token, Token::Line);
    }

private:
    Token m_token;
};

QString nameText(Token token)
{
    const std::string_view name = nameOf(token);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

struct ButtonRow {
    ButtonKind kind;
    const char* name;
    const char* text;
};

StopSlider* makeDial(const QString& heading, int value, QWidget* parent)
{
    auto* dial = new StopSlider(heading, parent);
    dial->setSmallHeading();
    dial->setStops(
        {{0, tr("Shop window")}, {25, tr("Friendly nod")}, {50, tr("Your usual")}, {75, tr("Close friend")}});
    dial->setHouseLimit(74);
    dial->setValue(value);
    return dial;
}

}  // namespace

QWidget* makeColourSection(QWidget* parent)
{
    auto* card = new Card(tr("Colour tokens"), parent);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::space3);
    grid->setVerticalSpacing(metric::space1);
    constexpr int columns = 10;
    for (int i = 0; i < tokenCount; ++i) {
        const auto token = static_cast<Token>(i);
        grid->addWidget(new Swatch(token, card), i / columns * 2, i % columns);
        grid->addWidget(new Label(nameText(token), TextRole::Caption, Token::Ink2, card), i / columns * 2 + 1,
                        i % columns);
    }
    card->body()->addLayout(grid);
    return card;
}

QWidget* makeTypeSection(QWidget* parent)
{
    auto* card = new Card(tr("Type"), parent);
    const std::pair<TextRole, QString> rows[] = {
        {TextRole::Hero, QStringLiteral("£1,920")},
        {TextRole::Number, QStringLiteral("4,338")},
        {TextRole::Title, tr("Autumn thank-you")},
        {TextRole::Heading, tr("Who will hear from you")},
        {TextRole::Label, tr("How we softened it")},
        {TextRole::Body, tr("They get nothing, so you can see.")},
        {TextRole::Caption, tr("likely £58 to £140")},
    };
    for (const auto& [role, text] : rows)
        card->body()->addWidget(new Label(text, role, Token::Ink, card));
    auto* linked = new Label(QString(), TextRole::Body, Token::Ink2, card);
    linked->setRich(
        QStringLiteral("%1 <a href=\"x\">%2</a>").arg(tr("Not right?"), tr("Choose another type")));
    card->body()->addWidget(linked);
    return card;
}

QWidget* makeButtonSection(QWidget* parent)
{
    auto* card = new Card(tr("Buttons"), parent);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(metric::space3);
    const char* states[] = {"rest", "hover", "pressed", "keyboard focus", "disabled"};
    for (int i = 0; i < 5; ++i)
        grid->addWidget(new Label(tr(states[i]), TextRole::Caption, Token::Ink3, card), 0, i + 1);
    const ButtonRow rows[] = {{ButtonKind::Main, "Main", "Add to shop"},
                              {ButtonKind::Normal, "Normal", "Change"},
                              {ButtonKind::Quiet, "Quiet", "Undo"},
                              {ButtonKind::TakeAway, "Take away", "Erase"},
                              {ButtonKind::Icon, "Icon", ""},
                              {ButtonKind::Link, "Link", "See the lists"}};
    int line = 1;
    for (const ButtonRow& row : rows) {
        grid->addWidget(new Label(tr(row.name), TextRole::Caption, Token::Ink3, card), line, 0);
        for (int i = 0; i < 5; ++i) {
            auto* button = row.kind == ButtonKind::Icon ? Button::ofIcon("undo", tr("Undo"), card)
                                                        : new Button(tr(row.text), row.kind, card);
            if (i < 4) forceState(*button, static_cast<ForcedState>(i));
            button->setEnabled(i < 4);
            grid->addWidget(button, line, i + 1, Qt::AlignLeft | Qt::AlignVCenter);
        }
        ++line;
    }
    auto* big = new Button(tr("Review and export"), ButtonKind::Main, card);
    big->setBig();
    big->setIconAfter("right");
    auto* normal = new Button(tr("Choose a file"), ButtonKind::Normal, card);
    normal->setBig();
    normal->setIconName("folder");
    grid->addWidget(big, line, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(normal, line, 3, 1, 2, Qt::AlignLeft);
    grid->addWidget(new Label(tr("always say why, beside it"), TextRole::Caption, Token::Ink3, card), line,
                    5);
    grid->setColumnStretch(6, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget* makeFieldSection(QWidget* parent)
{
    auto* card = new Card(tr("Fields"), parent);
    auto* grid = new QGridLayout;
    auto* rest = new QComboBox(card);
    rest->addItems({tr("Thank our regulars"), tr("Bring back quiet ones")});
    auto* focused = new QLineEdit(QStringLiteral("Priya"), card);
    focused->setProperty(property::iconName, QByteArray("search"));
    auto* disabled = new QLineEdit(card);
    disabled->setPlaceholderText(tr("No phone numbers yet"));
    disabled->setEnabled(false);
    auto* wrong = new Field(tr("Error: says what to do"),
                            new QLineEdit(QStringLiteral("31 September 2026"), card), card);
    wrong->setError(tr("September has 30 days. Choose a day up to the 30th."));
    auto* spin = new QSpinBox(card);
    spin->setValue(12);
    auto* date = new QDateEdit(QDate(2026, 10, 8), card);
    date->setCalendarPopup(true);
    auto* check = new QComboBox(card);
    check->addItem(tr("Maker? Please check"));
    check->setProperty(property::warning, true);
    check->setProperty(property::iconName, QByteArray("warn"));
    grid->addWidget(new Field(tr("Rest"), rest, card), 0, 0);
    grid->addWidget(new Field(tr("Keyboard focus"), focused, card), 0, 1);
    grid->addWidget(new Field(tr("Disabled"), disabled, card), 0, 2);
    grid->addWidget(wrong, 1, 0, 1, 2);
    grid->addWidget(new Field(tr("Please look"), check, card), 1, 2, Qt::AlignTop);
    grid->addWidget(new Field(tr("How many"), spin, card), 2, 0);
    grid->addWidget(new Field(tr("Day"), date, card), 2, 1);
    card->body()->addLayout(grid);
    forceState(*focused, ForcedState::Focus);
    card->body()->addStretch(1);
    return card;
}

QWidget* makeSliderSection(QWidget* parent)
{
    auto* card = new Card(tr("Slider with stops"), parent);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::space5);
    grid->setVerticalSpacing(metric::space2);
    StopSlider* focused = makeDial(tr("Keyboard focus"), 58, card);
    forceState(*focused, ForcedState::Focus);
    StopSlider* off = makeDial(tr("Not available yet"), 50, card);
    off->setOff(tr("needs more sales"));
    auto* often = new StopSlider(tr("How often"), card);
    often->setRange(1, 8);
    often->setValue(2);
    often->setEnds(tr("1 at most"), tr("8 at most"));
    auto* nudge = new MiniSlider(tr("New arrivals"), card);
    nudge->setValue(2);
    grid->addWidget(makeDial(tr("Rest"), 33, card), 0, 0);
    grid->addWidget(focused, 0, 1);
    grid->addWidget(makeDial(tr("Above your house limit"), 84, card), 1, 0);
    grid->addWidget(off, 1, 1);
    grid->addWidget(often, 2, 0);
    auto* column = new QVBoxLayout;
    column->addWidget(nudge);
    auto* note = new NoteBox(card);
    note->setLines({{tr("May mention"), tr("what they bought.")},
                    {tr("Won't mention"), tr("dates, counts or guesses.")}});
    column->addWidget(note);
    grid->addLayout(column, 2, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget* makeChoiceSection(QWidget* parent)
{
    auto* card = new Card(tr("Choices"), parent);
    auto* flow = new FlowLayout(nullptr, metric::space4);
    for (const bool on : {true, false}) {
        auto* check = new QCheckBox(tr("Check"), card);
        check->setChecked(on);
        flow->addWidget(check);
    }
    auto* group = new QWidget(card);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    for (const bool on : {true, false}) {
        auto* radio = new QRadioButton(tr("Radio"), group);
        radio->setChecked(on);
        row->addWidget(radio);
    }
    flow->addWidget(group);
    for (const bool on : {true, false}) {
        auto* change = new Switch(tr("Switch"), card);
        change->setChecked(on);
        flow->addWidget(change);
    }
    card->body()->addLayout(flow);
    auto* lock = new CheckRow(
        tr("Lock my shop with a password"),
        tr("Recommended: the file holds names and addresses. We cannot recover a lost password."), card);
    lock->setChecked(true);
    card->body()->addWidget(lock);
    auto* softer =
        new RadioCard(tr("Use the softer line"), tr("\"A little light for the long evenings.\""), card);
    softer->setChecked(true);
    card->body()->addWidget(softer);
    card->body()->addWidget(new RadioCard(tr("Leave Margaret out"), QString(), card));
    card->body()->addStretch(1);
    return card;
}

}  // namespace tactful::ui
