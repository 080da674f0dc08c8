#pragma once

#include "core/steps/import_step.h"
#include "core/steps/inspect_step.h"
#include "ui/pages/page.h"

/// \file
/// Bringing in files: drop, recognise, match the columns, see the quality, add to the shop; and what was
/// imported before. Nothing is added before the owner says so.

namespace tactful::ui {

class Banner;
class Button;
class FileCard;
class HistoryCard;
class MappingCard;
class PageHeader;
class QualityCard;
class Stepper;

class ImportPage final : public Page {
    Q_OBJECT

public:
    explicit ImportPage(PageContext& context, QWidget* parent = nullptr);

    /// Files that were dropped or chosen; they are looked at one after the other and added together.
    void takeFiles(const QStringList& files);

    std::vector<Command> commands() override;

protected:
    void refresh(Changes changes) override;

private:
    /// A file on its way into the shop.
    struct Arriving {
        QString path;
        std::string format;     ///< chosen by the owner; empty: recognised
        std::string columnMap;  ///< as the owner changed it; empty: as recognised
        steps::InspectedFile inspected;
        std::optional<steps::ImportedFile> quality;
    };

    void chooseFiles();
    void inspect();
    void unpack(const QString& archive);
    void look();
    void inspected(const Result<steps::InspectedFile>& file);
    void checkRows();
    void checked(const Result<steps::ImportOutcome>& outcome);
    void goOnWithout();
    void chooseFormat(const std::string& format);
    void chooseSheet(const QString& path);
    std::vector<std::size_t> readingOrder() const;
    void mapColumns(const std::vector<steps::ColumnChoice>& choices);
    void saveFormat();
    void add();
    void added(const Result<steps::ImportOutcome>& outcome);
    void learnFromThem();
    void undoBatch(data::BatchId batch, bool redo);
    void saveSetAside(data::BatchId batch);
    void showStep();
    void fail(const Error& error);
    void startOver();

    PageHeader* m_header;
    Stepper* m_stepper;
    Button* m_add;
    Banner* m_banner;
    FileCard* m_file;
    MappingCard* m_mapping;
    QualityCard* m_quality;
    HistoryCard* m_history;
    QStringList m_waiting;             ///< files that were not looked at yet
    std::vector<Arriving> m_arriving;  ///< looked at; the last one is shown
    bool m_working = false;
    Asked m_asked;
};

}  // namespace tactful::ui
