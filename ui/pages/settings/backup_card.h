#pragma once

#include "core/steps/backup_step.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QVBoxLayout;

/// \file
/// Backups: one now, and those that were made by themselves.

namespace tactful::ui {

class Button;
class Field;
class Label;

class BackupCard final : public Card {
    Q_OBJECT

public:
    explicit BackupCard(PageContext& context, QWidget* parent = nullptr);
    void refresh();

private:
    void backUp();
    void showAutomatic(const std::vector<steps::Backup>& backups);

    PageContext& m_context;
    QLineEdit* m_password;
    Field* m_passwordField;
    Button* m_now;
    QVBoxLayout* m_list;
};

/// Where automatic backups of a book go: a folder beside it.
Path automaticBackupFolder(const Path& book);

}  // namespace tactful::ui
