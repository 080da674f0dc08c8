#pragma once

#include "core/steps/export_preview_step.h"
#include "core/steps/export_step.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

/// \file
/// The right of the review: who signs it off, where it will be uploaded, and which files are written where.

namespace tactful::ui {

class Banner;
class Button;
class CheckRow;
class ElidedLabel;
class Field;
class Label;
class RadioCard;

class ExportPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ExportPanel(QWidget* parent = nullptr);

    QString signedOffBy() const;
    void setSignedOffBy(const QString& name);
    /// Above the house limit a reason is asked for.
    void setReasonNeeded(double ceiling, double houseLimit);
    QString reason() const;
    bool reasonNeeded() const { return m_reasonNeeded; }
    std::string destination() const;
    QString folder() const { return m_folder; }
    /// Where the owner wants the files; until then a folder of the day is proposed.
    void chooseFolder(const QString& folder);
    int remindDays() const;

    void showFiles(const steps::ExportPreview& preview);
    int fileCount() const { return m_fileCount; }
    void showProblem(const QString& heading, const QString& detail);
    void askForName();    ///< it is missing
    void askForReason();  ///< it is missing
    QSize sizeHint() const override;

Q_SIGNALS:
    void destinationChanged();
    void changed();

private:
    QWidget* buildDestinations();
    QWidget* buildFolder();
    void browse();
    void showFolder(const QString& folder);

    QLineEdit* m_by;
    Field* m_byField;
    QLineEdit* m_reason;
    Field* m_reasonField;
    std::vector<std::pair<RadioCard*, std::string>> m_destinations;
    ElidedLabel* m_folderLabel;
    QString m_folder;
    bool m_folderChosen = false;
    bool m_reasonNeeded = false;
    Label* m_filesTitle;
    QVBoxLayout* m_files;
    QWidget* m_filesPart;
    Label* m_withdrawn;
    CheckRow* m_remind;
    Banner* m_problem;
    int m_fileCount = 0;
};

/// What a file is for, in words: "1,656 people, their lines and picks".
QString fileWords(const steps::FilePreview& file, const QString& destination);

}  // namespace tactful::ui
