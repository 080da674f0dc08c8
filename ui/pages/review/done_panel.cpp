#include "ui/pages/review/done_panel.h"

#include "ui/text/format.h"
#include "ui/text/notice_words.h"
#include "ui/text/paths.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_column.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int digestShown = 16;  ///< letters of a fingerprint; the whole one is its tool tip

}  // namespace

DonePanel::DonePanel(QWidget* parent)
    : QWidget(parent), m_lead((new Label({}, TextRole::Title, Token::Ink, this))->wrapped()),
      m_sentence((new Label({}, TextRole::Body, Token::Ink2, this))->wrapped()), m_files(nullptr),
      m_guide(nullptr), m_open(new Button(tr("Open folder"), ButtonKind::Normal, this))
{
    setObjectName(QStringLiteral("donePanel"));
    m_open->setIconName("folder");
    m_open->setObjectName(QStringLiteral("openFolder"));
    auto* files = new Card(tr("The files"), this);
    auto* guide = new Card(tr("How to upload them"), this);
    m_files = files->body();
    m_guide = guide->body();
    files->addAside(m_open);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(metric::space4);
    pair->addWidget(files, 1, Qt::AlignTop);
    pair->addWidget(guide, 1, Qt::AlignTop);
    auto* head = new QHBoxLayout;
    head->setSpacing(metric::space4);
    head->addWidget(new IconTile("check", ChipLook::Accent, 40, this), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(metric::space1);
    words->addWidget(m_lead);
    words->addWidget(m_sentence);
    head->addLayout(words, 1);
    auto* scroll = new ScrollColumn(this);
    scroll->column()->setContentsMargins(metric::space6, metric::space5, metric::space6, metric::space5);
    scroll->column()->addLayout(head);
    scroll->column()->addLayout(pair);
    scroll->column()->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
}

void DonePanel::show(const steps::ExportOutcome& outcome)
{
    m_folder = toQString(outcome.folder);
    m_lead->setText(tr("%Ln files were written", nullptr, static_cast<int>(outcome.files.size())));
    QString sentence = tr("%1. Nothing was sent: you upload them when you are ready.")
                           .arg(QDir::toNativeSeparators(m_folder));
    if (outcome.remindOn)
        sentence =
            tr("%1 You will be reminded on %2 to delete them.").arg(sentence, weekdayText(*outcome.remindOn));
    m_sentence->setText(sentence);
    fillFiles(outcome);
    fillGuide(outcome);
}

void DonePanel::fillFiles(const steps::ExportOutcome& outcome)
{
    for (const data::Notice& warning : outcome.warnings) {
        auto* banner = new Banner(BannerKind::TakeCare, this);
        banner->setText({}, noticeWords(warning));
        m_files->addWidget(banner);
    }
    for (const steps::ExportedFile& file : outcome.files) {
        auto* line = new QHBoxLayout;
        auto* name = new ElidedLabel(QString::fromStdString(file.name), TextRole::Label, Token::Ink, this);
        line->addWidget(new IconView("file", Token::Ink2, metric::iconControl, this));
        line->addWidget(name, 1);
        line->addWidget(new Label(bytesText(file.bytes), TextRole::Caption, Token::Ink3, this));
        const QString digest = QString::fromStdString(file.digest);
        auto* print = new Label(tr("Fingerprint %1…").arg(digest.left(digestShown)), TextRole::Caption,
                                Token::Ink3, this);
        print->setToolTip(digest);
        print->setAccessibleName(tr("Fingerprint %1").arg(digest));
        m_files->addLayout(line);
        m_files->addWidget(print);
    }
}

void DonePanel::fillGuide(const steps::ExportOutcome& outcome)
{
    int number = 0;
    for (const data::Notice& step : outcome.guide) {
        auto* line = new QHBoxLayout;
        line->setSpacing(metric::space3);
        line->addWidget(new Label(countText(++number), TextRole::Label, Token::AccentInk, this), 0,
                        Qt::AlignTop);
        line->addWidget((new Label(noticeWords(step), TextRole::Body, Token::Ink, this))->wrapped(), 1);
        m_guide->addLayout(line);
    }
}

}  // namespace tactful::ui
