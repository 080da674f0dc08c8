#include "ui/pages/import/file_card.h"

#include "ui/text/format.h"
#include "ui/text/import_words.h"
#include "ui/text/paths.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drop_zone.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_row.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace tactful::ui {

FileCard::FileCard(QWidget* parent)
    : QWidget(parent),
      m_drop(new DropZone(tr("Drop sales files here"),
                          tr("CSV, Excel or ZIP from Shopify, Etsy, WooCommerce, Square, or your till"),
                          tr("Choose a file"))),
      m_fileCard(new Card), m_name((new Label({}, TextRole::Label))->wrapped()),
      m_size((new Label({}, TextRole::Caption, Token::Ink3))->wrapped()), m_verdict(new Card),
      m_verdictIcon(new IconView("okc", Token::AccentInk)),
      m_title((new Label({}, TextRole::Label))->wrapped()),
      m_columns((new Label({}, TextRole::Body, Token::Ink2))->wrapped()),
      m_other((new Label({}, TextRole::Body, Token::Ink2))->wrapped()), m_progressCard(new Card),
      m_progress(new ProgressRow(tr("Checking rows")))
{
    m_drop->setObjectName(QStringLiteral("dropZone"));
    m_drop->button()->setObjectName(QStringLiteral("chooseFile"));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_size);
    auto* top = new QHBoxLayout;
    top->setSpacing(metric::space3);
    top->addWidget(new IconView("file"));
    top->addLayout(names, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_columns);
    auto* row = new QHBoxLayout;
    row->setSpacing(metric::space3);
    row->addWidget(m_verdictIcon);
    row->addLayout(words, 1);
    m_verdict->setCompact();
    m_verdict->body()->addLayout(row);
    m_other->setObjectName(QStringLiteral("otherType"));
    m_fileCard->body()->addLayout(top);
    m_fileCard->body()->addWidget(m_verdict);
    m_fileCard->body()->addWidget(m_other);
    m_progressCard->body()->addWidget(m_progress);
    m_progressCard->body()->addWidget(
        (new Label(tr("Nothing is added until you say so."), TextRole::Caption, Token::Ink3))->wrapped());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space4);
    layout->addWidget(m_drop, 1);
    layout->addWidget(m_fileCard);
    layout->addWidget(m_progressCard);
    connect(m_drop, &DropZone::filesDropped, this, &FileCard::filesDropped);
    connect(m_drop, &DropZone::browseRequested, this, &FileCard::browseRequested);
    connect(m_other, &QLabel::linkActivated, this, &FileCard::chooseType);
    connect(m_progress, &ProgressRow::cancelRequested, this, &FileCard::cancelRequested);
    showNothing();
}

void FileCard::showNothing()
{
    m_fileCard->hide();
    m_progressCard->hide();
}

void FileCard::showFile(const steps::InspectedFile& file, int more)
{
    m_fileCard->show();
    m_name->setText(QString::fromStdString(file.file));
    m_sheets = file.sheets;
    const bool several = m_sheets.size() > 1;
    m_other->setRich(several ? tr("Not right? <a href=\"other\">Choose another sheet or type</a>")
                             : tr("Not right? <a href=\"other\">Choose another type</a>"));
    const QString bytes = bytesText(file.bytes);
    const QString size =
        several ? tr("%1, sheet \"%2\"").arg(bytes, QString::fromStdString(file.sheet)) : bytes;
    m_size->setText(more > 0 ? tr("%1, and %Ln more file(s)", nullptr, more).arg(size) : size);
    const bool known = !file.format.empty() || !file.myFormat.empty();
    m_verdict->setColours(known ? Token::AccentSoft : Token::BrassSoft,
                          known ? Token::AccentLine : Token::BrassLine);
    m_verdictIcon->setIcon(known ? "okc" : "warn", known ? Token::AccentInk : Token::BrassInk);
    if (!file.myFormat.empty())
        m_title->setText(tr("Your format \"%1\"").arg(QString::fromStdString(file.myFormat)));
    else
        m_title->setText(known ? formatWords(file.title) : tr("A table we do not know"));
    m_columns->setText(known ? tr("%1 of %2 columns recognised")
                                   .arg(file.columnsRecognised)
                                   .arg(static_cast<int>(file.columns.size()))
                             : tr("Say what its columns are, once"));
}

void FileCard::showProgress(const JobProgress& progress)
{
    m_progressCard->show();
    m_progress->setName(progress.title);
    m_progress->setShare(progress.share < 0.0 ? std::nullopt : std::optional(progress.share));
    m_progress->setFigure(progress.share < 0.0 ? tr("counting, no total yet") : percentText(progress.share));
}

void FileCard::hideProgress()
{
    m_progressCard->hide();
}

void FileCard::chooseType()
{
    QMenu menu(this);
    for (const steps::InspectedSheet& sheet : m_sheets)
        menu.addAction(tr("Sheet \"%1\"").arg(QString::fromStdString(sheet.name)), this,
                       [this, path = toQString(sheet.file)] { Q_EMIT sheetChosen(path); });
    if (!m_sheets.empty()) menu.addSeparator();
    menu.addAction(tr("As recognised"), this, [this] { Q_EMIT formatChosen({}); });
    menu.addSeparator();
    for (const steps::KnownFormat& format : steps::knownFormats())
        menu.addAction(formatWords(format.title), this,
                       [this, name = format.name] { Q_EMIT formatChosen(name); });
    menu.exec(m_other->mapToGlobal(QPoint(0, m_other->height())));
}

}  // namespace tactful::ui
