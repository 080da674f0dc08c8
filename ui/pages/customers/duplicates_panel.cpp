#include "ui/pages/customers/duplicates_panel.h"

#include "ui/pages/customers/customer_words.h"
#include "ui/pages/customers/merge_edit.h"
#include "ui/text/country_names.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/separator.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tactful::ui {
namespace {

constexpr int narrowest = 500;
constexpr int markColumn = 0;
constexpr int nameColumn = 1;
constexpr int firstColumn = 2;

std::pair<data::CustomerId, data::CustomerId> keyOf(const steps::PossibleDuplicate& pair)
{
    return {pair.first, pair.second};
}

QString textOf(const std::string& value)
{
    return value.empty() ? QStringLiteral("–") : QString::fromStdString(value);
}

QString placeOf(const steps::DuplicateCard& card)
{
    QStringList parts;
    for (const std::string& part : {card.street, card.town})
        if (!part.empty()) parts.append(QString::fromStdString(part));
    if (!card.country.empty()) parts.append(countryName(card.country));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

QString ordersOf(const steps::DuplicateCard& card, const Currency& currency)
{
    if (card.orders == 0) return DuplicatesPanel::tr("none");
    return DuplicatesPanel::tr("%Ln order(s)", nullptr, card.orders) + QStringLiteral(", ") +
           moneyText(static_cast<double>(card.spentMinor), currency);
}

QString filesOf(const steps::DuplicateCard& card)
{
    QStringList files;
    for (const std::string& file : card.files)
        files.append(QString::fromStdString(file));
    files.removeDuplicates();
    return files.isEmpty() ? QStringLiteral("–") : files.join(QStringLiteral(", "));
}

QString findingOf(const steps::Agreeing& agrees)
{
    QStringList what;
    if (agrees.name) what.append(DuplicatesPanel::tr("name"));
    if (agrees.phone) what.append(DuplicatesPanel::tr("telephone number"));
    if (agrees.email) what.append(DuplicatesPanel::tr("e‑mail address, but for its spelling"));
    if (agrees.postcode) what.append(DuplicatesPanel::tr("postcode"));
    //: %1 is a list such as "name and postcode".
    return DuplicatesPanel::tr("The same %1.").arg(listText(what));
}

}  // namespace

DuplicatesPanel::DuplicatesPanel(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_place(new Label({}, TextRole::Body, Token::Ink3)),
      m_finding((new Label({}, TextRole::Body, Token::Ink2))->wrapped()),
      m_problem(new Banner(BannerKind::Failed)), m_comparison(nullptr),
      m_nothing(new EmptyState("people", tr("No possible duplicates are left"))),
      m_scroll(new ScrollColumn(this, Token::Surface))
{
    setObjectName(QStringLiteral("duplicates"));
    m_problem->hide();
    m_nothing->setSentence(tr("Whoever looks like somebody else after the next import is shown here."));
    m_nothing->hide();
    m_comparison = comparison();
    QVBoxLayout* column = m_scroll->column();
    column->setContentsMargins(20, metric::space4, 20, metric::space4);
    column->setSpacing(metric::space3);
    column->addWidget(head());
    column->addWidget(m_problem);
    column->addWidget(m_comparison);
    column->addWidget(m_nothing);
    column->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(footer());
    setReady(false);
}

QWidget* DuplicatesPanel::head()
{
    auto* close = Button::ofIcon("x", tr("Close"), this, ButtonKind::Normal);
    close->setObjectName(QStringLiteral("closeDuplicates"));
    connect(close, &QAbstractButton::clicked, this, &DuplicatesPanel::closed);
    m_place->setObjectName(QStringLiteral("duplicatePlace"));
    m_finding->setObjectName(QStringLiteral("duplicateFinding"));
    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(metric::space2);
    titleRow->addWidget((new Label(tr("One person or two?"), TextRole::Title))->wrapped(), 1);
    titleRow->addWidget(m_place, 0, Qt::AlignBottom);
    auto* words = new QVBoxLayout;
    words->setSpacing(metric::space1);
    words->addLayout(titleRow);
    words->addWidget(m_finding);
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::space3);
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return part;
}

DuplicatesPanel::Line DuplicatesPanel::addLine(QGridLayout& grid, const QString& name)
{
    const int row = grid.rowCount();
    Line line{
        (new Label(name, TextRole::Body, Token::Ink3))->wrapped(), {}, new IconView("okc", Token::AccentInk)};
    grid.addWidget(line.agrees, row, markColumn, Qt::AlignTop);
    grid.addWidget(line.name, row, nameColumn, Qt::AlignTop);
    for (int side = 0; side < 2; ++side) {
        line.values[side] = (new Label)->wrapped();
        line.values[side]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid.addWidget(line.values[side], row, firstColumn + side, Qt::AlignTop);
    }
    return line;
}

QWidget* DuplicatesPanel::comparison()
{
    auto* part = new QWidget;
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metric::space3);
    grid->setVerticalSpacing(metric::space3);
    for (int side = 0; side < 2; ++side) {
        m_avatars[side] = new Avatar;
        m_names[side] = (new Label({}, TextRole::Heading))->wrapped();
        m_names[side]->setObjectName(QStringLiteral("duplicateName.%1").arg(side));
        auto* top = new QHBoxLayout;
        top->setSpacing(metric::space2);
        top->addWidget(m_avatars[side], 0, Qt::AlignTop);
        top->addWidget(m_names[side], 1, Qt::AlignVCenter);
        grid->addLayout(top, 0, firstColumn + side);
        grid->setColumnStretch(firstColumn + side, 3);
    }
    grid->setColumnStretch(nameColumn, 2);
    for (const QString& name :
         {tr("Name"), tr("E‑mail"), tr("Telephone"), tr("Postcode"), tr("Address"), tr("Customer since"),
          tr("Orders"), tr("Last order"), tr("May be e‑mailed"), tr("From the files")})
        m_lines.push_back(addLine(*grid, name));
    return part;
}

QWidget* DuplicatesPanel::footer()
{
    const auto button = [this](const char* name, const QString& text, ButtonKind kind, auto act) {
        auto* made = new Button(text, kind);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QAbstractButton::clicked, this, act);
        return made;
    };
    m_same = button("samePerson", tr("Same person"), ButtonKind::Main, [this] { decide(true); });
    m_same->setIconName("check");
    m_two = button("twoPeople", tr("Two people"), ButtonKind::Normal, [this] { decide(false); });
    m_two->setIconName("people");
    m_notNow = button("laterDuplicate", tr("Later"), ButtonKind::Quiet, [this] { later(); });
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Separator);
    auto* row = new FlowLayout;
    row->setContentsMargins(20, metric::space3, 20, metric::space3);
    for (Button* each : {m_same, m_two, m_notNow})
        row->addWidget(each);
    layout->addLayout(row);
    auto* promise =
        (new Label(tr("Nothing is thrown away: you can split them again at any time. If one of them said no "
                      "to e‑mails, that counts for both."),
                   TextRole::Caption, Token::Ink3))
            ->wrapped();
    auto* below = new QHBoxLayout;
    below->setContentsMargins(20, 0, 20, metric::space3);
    below->addWidget(promise);
    layout->addLayout(below);
    return part;
}

std::vector<Command> DuplicatesPanel::commands()
{
    using Menu = Command::Menu;
    const auto open = [this] { return isVisible() && m_ready; };
    return {{Menu::Customers,
             QStringLiteral("customers.same"),
             tr("Same pers&on"),
             {},
             "check",
             [this] { decide(true); },
             open},
            {Menu::Customers,
             QStringLiteral("customers.two"),
             tr("T&wo people"),
             {},
             "people",
             [this] { decide(false); },
             open}};
}

void DuplicatesPanel::takeFocus()
{
    m_wantsFocus = !m_ready;
    m_same->setFocus(Qt::OtherFocusReason);
}

QSize DuplicatesPanel::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo(QSize(narrowest, 0));
}

void DuplicatesPanel::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), style.color(Token::Surface));
    painter.fillRect(QRect(0, 0, 1, height()), style.color(Token::Line));
}

// ---- which pair ----------------------------------------------------------------------------------------

void DuplicatesPanel::setPairs(std::vector<steps::PossibleDuplicate> pairs)
{
    m_pairs = std::move(pairs);
    const auto isShown = [this](const steps::PossibleDuplicate& pair) { return keyOf(pair) == m_shown; };
    if (std::none_of(m_pairs.begin(), m_pairs.end(), isShown)) m_shown = {};
    readPair();
}

void DuplicatesPanel::readPair()
{
    m_asked.cancel();
    if (m_pairs.empty()) {
        showNothing();
        return;
    }
    if (m_shown.first == 0) {
        const auto next = [this] {
            return std::find_if(m_pairs.begin(), m_pairs.end(),
                                [this](const auto& pair) { return !m_later.contains(keyOf(pair)); });
        };
        auto pair = next();
        if (pair == m_pairs.end()) {
            m_later.clear();
            pair = next();
        }
        m_shown = keyOf(*pair);
        setReady(false);
    }
    m_asked = m_context.desk.ask<steps::DuplicatePair>(
        this, Lane::Read,
        [shown = m_shown](steps::Session& session, Job&) {
            return steps::duplicatePair(session, shown.first, shown.second, std::nullopt);
        },
        [this](const Result<steps::DuplicatePair>& pair) {
            m_problem->setVisible(!pair);
            if (pair)
                show(*pair);
            else
                m_problem->setText({}, explainInOneLine(pair.error()));
        });
}

/// Nothing is decided about a pair that is not seen yet.
void DuplicatesPanel::setReady(bool ready)
{
    m_ready = ready;
    for (Button* each : {m_same, m_two, m_notNow}) {
        m_wantsFocus = m_wantsFocus || each->hasFocus();
        each->setEnabled(ready);
    }
    if (ready && std::exchange(m_wantsFocus, false)) takeFocus();
}

void DuplicatesPanel::showNothing()
{
    m_shown = {};
    m_comparison->hide();
    m_finding->hide();
    m_place->hide();
    m_nothing->show();
    setReady(false);
}

void DuplicatesPanel::show(const steps::DuplicatePair& pair)
{
    m_nothing->hide();
    m_comparison->show();
    m_finding->show();
    m_place->show();
    setReady(true);
    const auto place = std::find_if(m_pairs.begin(), m_pairs.end(),
                                    [this](const auto& each) { return keyOf(each) == m_shown; });
    //: Which of how many, e.g. "3 of 23".
    m_place->setText(tr("%1 of %2").arg(countText(place - m_pairs.begin() + 1), countText(count())));
    m_finding->setText(findingOf(pair.agrees));
    const steps::DuplicateCard* const cards[2] = {&pair.first, &pair.second};
    for (int side = 0; side < 2; ++side) {
        m_avatars[side]->setName(QString::fromStdString(cards[side]->name));
        m_names[side]->setText(displayName(cards[side]->name, cards[side]->publicId));
    }
    const auto showBoth = [&](int line, auto text, bool agrees) {
        showLine(m_lines[static_cast<std::size_t>(line)], text(pair.first), text(pair.second), agrees);
    };
    using Card = steps::DuplicateCard;
    const auto day = [](const std::optional<Day>& when) {
        return when ? dayText(*when) : QStringLiteral("–");
    };
    showBoth(
        0, [](const Card& card) { return textOf(card.name); }, pair.agrees.name);
    showBoth(
        1, [](const Card& card) { return textOf(card.email); }, pair.agrees.email);
    showBoth(
        2, [](const Card& card) { return textOf(card.phone); }, pair.agrees.phone);
    showBoth(
        3, [](const Card& card) { return textOf(card.postcode); }, pair.agrees.postcode);
    showBoth(4, placeOf, false);
    showBoth(
        5, [&](const Card& card) { return day(card.since); }, false);
    showBoth(
        6, [&](const Card& card) { return ordersOf(card, pair.currency); }, false);
    showBoth(
        7, [&](const Card& card) { return day(card.lastOrder); }, false);
    showBoth(
        8, [](const Card& card) { return mailWords(card.mail).word; }, false);
    showBoth(9, filesOf, false);
}

void DuplicatesPanel::showLine(const Line& line, const QString& first, const QString& second, bool agrees)
{
    line.agrees->setIcon(agrees ? "okc" : "", Token::AccentInk);
    const QString values[2] = {first, second};
    for (int side = 0; side < 2; ++side) {
        line.values[side]->setText(values[side]);
        line.values[side]->setLook(agrees ? TextRole::BodyStrong : TextRole::Body, Token::Ink);
        line.values[side]->setAccessibleName(agrees
                                                 ? tr("%1: %2; agrees").arg(line.name->text(), values[side])
                                                 : tr("%1: %2").arg(line.name->text(), values[side]));
    }
}

// ---- deciding ------------------------------------------------------------------------------------------

void DuplicatesPanel::decide(bool same)
{
    if (!m_ready) return;
    setReady(false);
    const auto [first, second] = m_shown;
    pushMergeEdit(
        m_context, this, same ? tr("merge two customers") : tr("keep two customers apart"),
        same ? tr("Merged: one person from now on.") : tr("Kept apart: two people."),
        [first = first, second = second, same](steps::Session& session) {
            return same ? steps::mergeCustomers(session, first, second)
                        : steps::keepCustomersApart(session, first, second);
        },
        [this](const Error& error) {
            m_context.go.tell(explainInOneLine(error), false);
            readPair();
        });
}

void DuplicatesPanel::later()
{
    if (m_shown.first != 0) m_later.insert(m_shown);
    m_shown = {};
    readPair();
}

}  // namespace tactful::ui
