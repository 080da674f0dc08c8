#include "ui/pages/customers/profile_panel.h"

#include "core/steps/customer_edit_step.h"
#include "core/steps/customer_step.h"
#include "core/steps/fact_switch_step.h"
#include "core/steps/merge_step.h"
#include "ui/charts/timeline.h"
#include "ui/pages/customers/correct_dialog.h"
#include "ui/pages/customers/customer_words.h"
#include "ui/pages/customers/merge_edit.h"
#include "ui/pages/customers/profile_lists.h"
#include "ui/pages/inbox_dialog.h"
#include "ui/pages/save_document.h"
#include "ui/pages/undo_edit.h"
#include "ui/preview/browser_copy.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/separator.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QUndoStack>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int narrowest = 500;
constexpr int daysShown = 450;
constexpr int daysAhead = 100;

QWidget* titleRow(Label* heading, QWidget* aside)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading, 1);
    if (aside) layout->addWidget(aside);
    return row;
}

}  // namespace

ProfilePanel::ProfilePanel(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_avatar(new Avatar),
      m_name((new Label({}, TextRole::Title))->wrapped()), m_stage(new Chip),
      m_about((new Label({}, TextRole::Body, Token::Ink2))->wrapped()),
      m_notice(new Banner(BannerKind::TakeCare)), m_merged(new Banner(BannerKind::Note)),
      m_figures(new ProfileFiguresView), m_timeline(new Timeline), m_facts(new FactList),
      m_agreedHeading(new Label({}, TextRole::Heading)), m_agreements(new AgreementList),
      m_coming(new Banner(BannerKind::Changed)), m_scroll(new ScrollColumn(this, Token::Surface))
{
    setObjectName(QStringLiteral("profile"));
    m_notice->hide();
    m_merged->hide();
    m_merged->setObjectName(QStringLiteral("mergedFrom"));
    m_merged->setIconName("people");
    m_merged->setAction(tr("Split again"));
    m_coming->setIconName("mail");
    m_timeline->setObjectName(QStringLiteral("timeline"));
    QVBoxLayout* column = m_scroll->column();
    column->setContentsMargins(20, metric::space4, 20, metric::space4);
    column->setSpacing(metric::space3);
    column->addWidget(head());
    column->addWidget(m_notice);
    column->addWidget(m_merged);
    column->addWidget(m_figures);
    auto* inbox = new Button(tr("Their inbox"), ButtonKind::Link);
    inbox->setObjectName(QStringLiteral("openInbox"));
    connect(inbox, &QAbstractButton::clicked, this, &ProfilePanel::openInbox);
    column->addWidget(titleRow(new Label(tr("Orders and e‑mails"), TextRole::Heading), inbox));
    column->addWidget(new Label(tr("✓ bought after it"), TextRole::Caption, Token::Ink3));
    column->addWidget(m_timeline);
    column->addWidget(new Separator);
    column->addWidget(titleRow(new Label(tr("What we know, and where from"), TextRole::Heading),
                               new Label(tr("Use it?"), TextRole::Body, Token::Ink3)));
    column->addWidget(m_facts);
    column->addWidget(new Separator);
    column->addWidget(m_agreedHeading);
    column->addWidget(m_agreements);
    column->addWidget(m_coming);
    column->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(footer());
    connect(m_facts, &FactList::usedChanged, this, &ProfilePanel::setFactUsed);
    connect(m_facts, &FactList::revealRequested, this, &ProfilePanel::reveal);
    connect(m_coming, &Banner::acted, this, [this] {
        if (!m_shown.coming.empty()) m_context.go.openCampaign(m_shown.coming.front().campaign);
    });
    connect(m_merged, &Banner::acted, this, &ProfilePanel::split);
    connect(m_notice, &Banner::acted, this, [this] {
        if (m_shown.wipeAt)
            change(
                tr("erase"),
                [id = who()](steps::Session& session) { return steps::keepAfterAll(session, id); },
                [id = who()](steps::Session& session) {
                    const auto due = steps::requestErasure(session, id);
                    return due ? Status() : Status(due.error());
                },
                tr("Kept. Everything is as it was."));
        else
            setRestricted(false);
    });
}

QWidget* ProfilePanel::head()
{
    auto* close = Button::ofIcon("x", tr("Close"), this, ButtonKind::Normal);
    close->setObjectName(QStringLiteral("closeProfile"));
    connect(close, &QAbstractButton::clicked, this, &ProfilePanel::closed);
    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(metric::space2);
    nameRow->addWidget(m_name);
    nameRow->addWidget(m_stage, 0, Qt::AlignVCenter);
    nameRow->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(nameRow);
    words->addWidget(m_about);
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::space3);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return part;
}

QWidget* ProfilePanel::footer()
{
    const auto button = [this](const char* name, const QString& text, const char* icon, ButtonKind kind,
                               void (ProfilePanel::*act)()) {
        auto* made = new Button(text, kind);
        made->setObjectName(QString::fromLatin1(name));
        made->setIconName(icon);
        connect(made, &QAbstractButton::clicked, this, act);
        return made;
    };
    m_export =
        button("exportData", tr("Export their data"), "out", ButtonKind::Normal, &ProfilePanel::exportData);
    m_correct = button("correct", tr("Correct"), "pen", ButtonKind::Normal, &ProfilePanel::correct);
    m_restrict = new Button(tr("Restrict"));
    m_restrict->setObjectName(QStringLiteral("restrict"));
    m_restrict->setIconName("pause");
    connect(m_restrict, &QAbstractButton::clicked, this,
            [this] { setRestricted(!m_shown.customer.restricted); });
    m_erase = button("erase", tr("Erase"), "trash", ButtonKind::TakeAway, &ProfilePanel::erase);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Separator);
    auto* row = new FlowLayout;
    row->setContentsMargins(20, metric::space3, 20, metric::space3);
    for (Button* each : {m_export, m_correct, m_restrict, m_erase})
        row->addWidget(each);
    layout->addLayout(row);
    return part;
}

std::vector<Command> ProfilePanel::commands()
{
    using Menu = Command::Menu;
    const auto open = [this] { return m_any && isVisible(); };
    return {
        {Menu::Customers,
         QStringLiteral("customers.inbox"),
         tr("Their in&box…"),
         {},
         "inbox",
         [this] { openInbox(); },
         open},
        {Menu::Customers,
         QStringLiteral("customers.export"),
         tr("&Export their data…"),
         {},
         "out",
         [this] { exportData(); },
         open},
        {Menu::Customers,
         QStringLiteral("customers.correct"),
         tr("&Correct…"),
         {},
         "pen",
         [this] { correct(); },
         open},
        {Menu::Customers,
         QStringLiteral("customers.restrict"),
         tr("Restr&ict or use again"),
         {},
         "pause",
         [this] { setRestricted(!m_shown.customer.restricted); },
         open},
        {Menu::Customers,
         QStringLiteral("customers.split"),
         tr("Sp&lit again"),
         {},
         "undo",
         [this] { split(); },
         [this, open] { return open() && m_shown.records > 1; }},
        {Menu::Customers,
         QStringLiteral("customers.erase"),
         tr("E&rase"),
         {},
         "trash",
         [this] { erase(); },
         open},
    };
}

QSize ProfilePanel::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo(QSize(narrowest, 0));
}

void ProfilePanel::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), style.color(Token::Surface));
    painter.fillRect(QRect(0, 0, 1, height()), style.color(Token::Line));
}

// ---- reading -------------------------------------------------------------------------------------------

std::string ProfilePanel::who() const
{
    return std::to_string(m_customer);
}

void ProfilePanel::openCustomer(data::CustomerId customer)
{
    if (customer != m_customer) m_any = false;
    m_customer = customer;
    readAgain();
}

void ProfilePanel::readAgain()
{
    if (m_customer == 0) return;
    m_asked.cancel();
    m_asked = m_context.desk.ask<steps::Profile>(
        this, Lane::Read,
        [customer = m_customer](steps::Session& session, Job&) {
            return steps::profileOf(session, customer, std::nullopt);
        },
        [this](const Result<steps::Profile>& profile) {
            if (profile) {
                showProfile(*profile);
                return;
            }
            m_notice->setKind(BannerKind::Failed);
            m_notice->setText({}, explainInOneLine(profile.error()));
            m_notice->setAction({});
            m_notice->show();
        });
}

void ProfilePanel::showProfile(const steps::Profile& profile)
{
    m_shown = profile;
    m_any = true;
    const QString name = displayName(profile.name, profile.customer.publicId());
    m_avatar->setName(QString::fromStdString(profile.name));
    m_name->setText(name);
    m_stage->setFace(stageFace(profile.stage));
    QStringList about;
    for (const std::string& part : {profile.email, profile.town})
        if (!part.empty()) about.append(QString::fromStdString(part));
    if (profile.since) about.append(tr("since %1").arg(monthText(*profile.since)));
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_figures->show(profile);
    showTimeline(profile);
    m_facts->show(profile);
    m_agreedHeading->setText(tr("What %1 has agreed to").arg(name.section(QLatin1Char(' '), 0, 0)));
    m_agreements->show(profile);
    m_restrict->setText(profile.customer.restricted ? tr("Use again") : tr("Restrict"));
    m_erase->setText(profile.wipeAt ? tr("Wipe now") : tr("Erase"));
    m_erase->setToolTip(profile.wipeAt ? tr("Deletes them for good at once. Nothing brings them back.")
                                       : QString());
    showNotices(profile);
}

void ProfilePanel::showNotices(const steps::Profile& profile)
{
    m_notice->setKind(BannerKind::TakeCare);
    m_notice->setVisible(profile.wipeAt || profile.customer.restricted);
    if (profile.wipeAt) {
        m_notice->setText(tr("Asked to be erased:"),
                          tr("hidden now, deleted for good on %1.")
                              .arg(dateTimeText(*profile.wipeAt, m_context.desk.settings().timeZone)));
        m_notice->setAction(tr("Keep after all"));
    } else {
        m_notice->setText(tr("Restricted:"), tr("kept, but not used for anything."));
        m_notice->setAction(tr("Use again"));
    }
    m_merged->setVisible(profile.records > 1);
    m_merged->setText({}, tr("Merged from %Ln record(s).", nullptr, profile.records));
    m_coming->setVisible(!profile.coming.empty());
    if (profile.coming.empty()) return;
    const steps::ComingMessage& next = profile.coming.front();
    const QString campaign = QString::fromStdString(next.name);
    m_coming->setText({}, next.heldBack ? tr("Held back from \"%1\", to measure it").arg(campaign)
                                        : tr("Gets \"%1\" on %2").arg(campaign, weekdayText(next.day)));
    m_coming->setAction(tr("See the message"));
}

void ProfilePanel::showTimeline(const steps::Profile& profile)
{
    TimelineData chart;
    for (const steps::TimelineOrder& order : profile.orders) {
        const QString amount = moneyText(static_cast<double>(order.totalMinor), profile.currency);
        chart.orders.push_back({order.day, static_cast<double>(order.totalMinor), amount,
                                tr("Order of %1 on %2").arg(amount, dayText(order.day))});
    }
    for (const steps::TimelineEmail& email : profile.emails) {
        const QString name = QString::fromStdString(email.name);
        chart.mails.push_back({email.day, email.boughtAfter,
                               email.boughtAfter ? tr("%1, %2; bought after it").arg(name, dayText(email.day))
                                                 : tr("%1, %2").arg(name, dayText(email.day))});
    }
    chart.today = profile.today;
    if (profile.figures.next == steps::NextOrder::Window) {
        chart.nextOrder = TimelineSpan{*profile.figures.nextFrom, *profile.figures.nextTo};
        chart.nextOrderText = dayRangeText(*profile.figures.nextFrom, *profile.figures.nextTo, profile.today);
    }
    chart.shown = {profile.today - daysShown, profile.today + daysAhead};
    m_timeline->setFinding(tr("%Ln order(s)", nullptr, static_cast<int>(profile.orders.size())));
    m_timeline->setData(std::move(chart));
}

// ---- changing ------------------------------------------------------------------------------------------

void ProfilePanel::runChange(std::function<Status(steps::Session&)> work)
{
    m_context.desk.edit<int>(
        Change::People, this,
        [work = std::move(work)](steps::Session& session, Job&) -> Result<int> {
            const Status done = work(session);
            return done ? Result<int>(0) : Result<int>(done.error());
        },
        [this](const Result<int>& done) {
            if (!done) m_context.go.tell(explainInOneLine(done.error()), false);
            readAgain();
        });
}

void ProfilePanel::change(const QString& text, std::function<Status(steps::Session&)> forth,
                          std::function<Status(steps::Session&)> back, const QString& told)
{
    m_context.undo.push(new UndoEdit(
        text, [this, forth = std::move(forth)] { runChange(forth); },
        [this, back = std::move(back)] { runChange(back); }));
    if (!told.isEmpty()) m_context.go.tell(told, true);
}

void ProfilePanel::setFactUsed(const std::string& key, bool used)
{
    const auto to = [customer = m_customer, key](bool on) {
        return [customer, key, on](steps::Session& session) {
            const auto before = steps::setFactUsed(session, customer, key, on);
            return before ? Status() : Status(before.error());
        };
    };
    change(used ? tr("use a fact") : tr("stop using a fact"), to(used), to(!used), {});
}

void ProfilePanel::setRestricted(bool on)
{
    const auto to = [id = who()](bool value) {
        return [id, value](steps::Session& session) {
            const auto before = steps::restrictCustomer(session, id, value);
            return before ? Status() : Status(before.error());
        };
    };
    change(tr("restrict"), to(on), to(!on),
           on ? tr("Restricted. Kept, but not used for anything.") : tr("In use again."));
}

void ProfilePanel::erase()
{
    if (m_shown.wipeAt) {
        wipeNow();
        return;
    }
    change(
        tr("erase"),
        [id = who()](steps::Session& session) {
            const auto due = steps::requestErasure(session, id);
            return due ? Status() : Status(due.error());
        },
        [id = who()](steps::Session& session) { return steps::keepAfterAll(session, id); },
        tr("Hidden now, deleted for good in 24 hours."));
}

/// Without the day for thinking again.
void ProfilePanel::wipeNow()
{
    m_context.desk.edit<steps::ErasedCustomer>(
        Change::People, this,
        [id = who()](steps::Session& session, Job&) { return steps::eraseCustomer(session, id); },
        [this](const Result<steps::ErasedCustomer>& erased) {
            if (!erased) {
                m_context.go.tell(explainInOneLine(erased.error()), false);
                return;
            }
            // What could be undone, and what was opened in a browser, may say who they were.
            m_context.undo.clear();
            clearBrowserCopies();
            QStringList left;
            for (const std::string& file : erased->foundIn)
                left << QString::fromStdString(file);
            m_context.go.tell(
                left.isEmpty()
                    ? tr("Erased for good. Every file of the shop was searched: nothing is left.")
                    : tr("Erased. Something is still left in: %1").arg(left.join(QStringLiteral(", "))),
                false);
            Q_EMIT closed();
        });
}

void ProfilePanel::correct()
{
    if (!m_any) return;
    auto* dialog = new CorrectDialog(m_context, m_customer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ProfilePanel::readAgain);
    dialog->open();
}

void ProfilePanel::openInbox()
{
    if (!m_any) return;
    auto* dialog = new InboxDialog(m_context.desk, m_customer,
                                   displayName(m_shown.name, m_shown.customer.publicId()), {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProfilePanel::split()
{
    pushMergeEdit(
        m_context, this, tr("split a customer"), tr("Split: every record is a customer of its own again."),
        [customer = m_customer](steps::Session& session) { return steps::splitCustomer(session, customer); },
        [this](const Error& error) { m_context.go.tell(explainInOneLine(error), false); });
}

void ProfilePanel::exportData()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Where to save what you know about them"));
    if (folder.isEmpty()) return;
    m_context.desk.edit<steps::CustomerExport>(
        Changes(), this,
        [id = who(), path = toPath(folder)](steps::Session& session, Job&) {
            return steps::exportCustomer(session, id, path);
        },
        [this](const Result<steps::CustomerExport>& written) {
            if (!written) {
                m_context.go.tell(explainInOneLine(written.error()), false);
                return;
            }
            const Status printed = addPdfs(*written, m_context.desk.settings().country);
            m_context.go.tell(printed ? tr("Saved in %1").arg(toQString(written->folder))
                                      : explainInOneLine(printed.error()),
                              false);
        });
}

void ProfilePanel::reveal()
{
    m_context.desk.edit<std::vector<steps::DelicatePurchase>>(
        Changes(), this,
        [customer = m_customer, by = tr("the shop's owner").toStdString()](steps::Session& session, Job&) {
            return steps::revealDelicate(session, customer, by);
        },
        [this](const Result<std::vector<steps::DelicatePurchase>>& purchases) {
            if (purchases)
                m_facts->showDelicate(*purchases, m_shown.today);
            else
                m_context.go.tell(explainInOneLine(purchases.error()), false);
        });
}

}  // namespace tactful::ui
