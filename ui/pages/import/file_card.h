#pragma once

#include "core/steps/import_step.h"
#include "core/steps/inspect_step.h"
#include "ui/jobs/shop_desk.h"

#include <QWidget>

/// \file
/// The left column of the Import page: where files are dropped, which one this is and what it was taken for,
/// and how far it is read.

namespace tactful::ui {

class Banner;
class Card;
class DropZone;
class IconView;
class Label;
class ProgressRow;

class FileCard final : public QWidget {
    Q_OBJECT

public:
    explicit FileCard(QWidget* parent = nullptr);

    void showNothing();
    void showFile(const steps::InspectedFile& file, int more);
    void showProgress(const JobProgress& progress);
    void hideProgress();

Q_SIGNALS:
    void filesDropped(const QStringList& files);
    void browseRequested();
    void cancelRequested();
    /// One of steps::knownFormats(); empty: as recognised.
    void formatChosen(const std::string& format);
    /// Another sheet of the same workbook.
    void sheetChosen(const QString& path);

private:
    void chooseType();

    std::vector<steps::InspectedSheet> m_sheets;  ///< of the workbook that is shown
    DropZone* m_drop;
    Card* m_fileCard;
    Label* m_name;
    Label* m_size;
    Card* m_verdict;
    IconView* m_verdictIcon;
    Label* m_title;
    Label* m_columns;
    Label* m_other;
    Card* m_progressCard;
    ProgressRow* m_progress;
};

}  // namespace tactful::ui
