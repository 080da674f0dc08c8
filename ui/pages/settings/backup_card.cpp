#include "ui/pages/settings/backup_card.h"

#include "core/steps/lock_step.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QDate>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tactful::ui {

BackupCard::BackupCard(PageContext& context, QWidget* parent)
    : Card(tr("Backups"), parent), m_context(context), m_password(new QLineEdit),
      m_passwordField(new Field(tr("Password for the backup"), m_password)),
      m_now(new Button(tr("Back up now"))), m_list(new QVBoxLayout)
{
    setSentence(tr("One file with everything in it. Keep it on another disk; restore it on any computer."));
    m_password->setObjectName(QStringLiteral("backupPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField->setCaption(tr("Your shop has none, so the backup needs one of its own."));
    m_now->setObjectName(QStringLiteral("backUpNow"));
    m_now->setIconName("out");
    m_list->setSpacing(4);
    body()->setSpacing(metric::space3);
    body()->addWidget(m_passwordField);
    body()->addWidget(m_now, 0, Qt::AlignLeft);
    body()->addLayout(m_list);
    connect(m_now, &QAbstractButton::clicked, this, &BackupCard::backUp);
}

Path automaticBackupFolder(const Path& book)
{
    Path folder = book;
    folder += "-backups";
    return folder;
}

void BackupCard::refresh()
{
    m_context.desk.ask<bool>(
        this, Lane::Read, [](steps::Session& session, Job&) { return steps::hasPassphrase(session.path()); },
        [this](const Result<bool>& locked) {
            if (locked) m_passwordField->setVisible(!*locked);
        });
    m_context.desk.ask<std::vector<steps::Backup>>(
        this, Lane::Read,
        [](steps::Session& session, Job&) {
            return steps::automaticBackups(session, automaticBackupFolder(session.path()));
        },
        [this](const Result<std::vector<steps::Backup>>& backups) {
            if (backups) showAutomatic(*backups);
        });
}

void BackupCard::showAutomatic(const std::vector<steps::Backup>& backups)
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    m_list->addWidget(
        (new Label(backups.empty()
                       ? tr("Tactful makes backups by itself, beside your shop, when something changed.")
                       : tr("Made by itself, beside your shop:"),
                   TextRole::Caption, Token::Ink2))
            ->wrapped());
    for (const steps::Backup& backup : backups)
        m_list->addWidget(
            (new Label(tr("%1, %2").arg(dateTimeText(backup.madeAt, m_context.desk.settings().timeZone),
                                        bytesText(backup.bytes)),
                       TextRole::Caption, Token::Ink2))
                ->wrapped());
}

void BackupCard::backUp()
{
    const QString name = QString::fromStdString(m_context.desk.settings().name) + QLatin1Char(' ') +
                         QDate::currentDate().toString(Qt::ISODate) + QStringLiteral(".tactful-backup");
    const QString file = QFileDialog::getSaveFileName(this, tr("Save a backup"), name,
                                                      tr("Tactful backups (*.tactful-backup)"));
    if (file.isEmpty()) return;
    steps::BackupOptions options;
    if (m_passwordField->isVisibleTo(this)) options.passphrase = m_password->text().toStdString();
    m_context.desk.run<steps::Backup>(
        tr("Making a backup"), Changes(), this,
        [options, path = toPath(file)](steps::Session& session, Job& job) {
            return steps::backupBook(session, path, options, job);
        },
        [this](const Result<steps::Backup>& backup) {
            if (backup) {
                m_password->clear();
                m_passwordField->setError({});
                m_context.go.tell(
                    tr("Backed up, read back and found whole: %1.").arg(bytesText(backup->bytes)), false);
            } else if (backup.error().code != ErrorCode::Cancelled) {
                m_passwordField->setError(explainInOneLine(backup.error()));
            }
        });
}

}  // namespace tactful::ui
