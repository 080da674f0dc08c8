#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/appearance_card.h"
#include "ui/pages/settings/backup_card.h"
#include "ui/pages/settings/house_limit_card.h"
#include "ui/pages/settings/lock_card.h"
#include "ui/pages/settings/promises_card.h"
#include "ui/pages/settings/shop_card.h"
#include "ui/pages/undo_edit.h"
#include "ui/text/explain.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/scroll_column.h"

#include <QHBoxLayout>
#include <QUndoStack>
#include <QVBoxLayout>

namespace tactful::ui {

SettingsPage::SettingsPage(PageContext& context, QWidget* parent)
    : Page(context, parent), m_problem(new Banner(BannerKind::Failed)), m_shop(new ShopCard),
      m_promises(new PromisesCard), m_limit(new HouseLimitCard), m_lock(new LockCard(context)),
      m_backup(new BackupCard(context)), m_appearance(new AppearanceCard(context.go))
{
    auto* header = new PageHeader(tr("Settings"));
    header->setSentence(tr("Changes work at once. Edit, Undo takes them back."));
    m_problem->hide();
    const auto column = [](std::initializer_list<QWidget*> cards) {
        auto* layout = new QVBoxLayout;
        layout->setSpacing(metric::space4);
        for (QWidget* card : cards)
            layout->addWidget(card);
        layout->addStretch();
        return layout;
    };
    auto* columns = new QHBoxLayout;
    columns->setSpacing(metric::space4);
    columns->addLayout(column({m_shop, m_promises}), 1);
    columns->addLayout(column({m_appearance, m_limit, m_lock, m_backup}), 1);
    auto* scroll = new ScrollColumn(this);
    scroll->column()->addWidget(m_problem);
    scroll->column()->addLayout(columns);
    scroll->column()->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(scroll, 1);
    connect(m_shop, &ShopCard::changed, this, &SettingsPage::change);
    connect(m_promises, &PromisesCard::changed, this, &SettingsPage::change);
    connect(m_limit, &HouseLimitCard::changed, this, &SettingsPage::change);
}

void SettingsPage::refresh(Changes changes)
{
    if (!(changes & Change::Settings)) return;
    showSettings(desk().settings());
    m_lock->refresh();
    m_backup->refresh();
}

void SettingsPage::showSettings(const data::ShopSettings& settings)
{
    m_latest = settings;
    m_shop->show(settings);
    m_promises->show(settings);
    m_limit->show(settings);
}

void SettingsPage::change(const data::ShopSettings& wanted)
{
    // All cards build on the newest wish, also before it is written.
    const data::ShopSettings before = m_latest;
    showSettings(wanted);
    undo().push(new UndoEdit(
        tr("change a setting"), [this, wanted] { write(wanted); }, [this, before] { write(before); }));
}

void SettingsPage::write(const data::ShopSettings& wanted)
{
    desk().edit<int>(
        Changes(), this,
        [wanted](steps::Session& session, Job&) -> Result<int> {
            const Status done = session.changeSettings(wanted);
            return done ? Result<int>(0) : Result<int>(done.error());
        },
        [this](const Result<int>& done) {
            m_problem->setVisible(!done);
            if (!done) m_problem->setText(explain(done.error()).heading, explain(done.error()).detail);
            desk().settingsChanged();
        });
}

}  // namespace tactful::ui
