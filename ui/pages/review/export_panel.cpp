#include "ui/pages/review/export_panel.h"

#include "ui/text/format.h"
#include "ui/text/paths.h"
#include "ui/theme/look.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_rows.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/field.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_box.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/separator.h"

#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace tactful::ui {
namespace {

constexpr int usualWidth = 344;

/// One file of the list.
class FileRow final : public QWidget {
public:
    FileRow(const steps::FilePreview& file, const QString& words, QWidget* parent) : QWidget(parent)
    {
        auto* texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(
            new ElidedLabel(QString::fromStdString(file.name), TextRole::Label, Token::Ink, this));
        texts->addWidget((new Label(words, TextRole::Caption, Token::Ink3, this))->wrapped());
        auto* all = new QHBoxLayout(this);
        all->setContentsMargins(0, 6, 0, 6);
        all->setSpacing(metric::space3);
        all->addWidget(new IconView("file", Token::Ink2, metric::iconControl, this));
        all->addLayout(texts, 1);
        all->addWidget(new Label(bytesText(file.bytes), TextRole::Caption, Token::Ink3, this));
    }
};

}  // namespace

QString fileWords(const steps::FilePreview& file, const QString& destination)
{
    const auto people = static_cast<int>(file.rows);
    switch (file.purpose) {
    case steps::FilePurpose::Contacts:
        return ExportPanel::tr("%Ln people, their lines and picks", nullptr, people);
    case steps::FilePurpose::Suppression:
        return ExportPanel::tr("%Ln addresses never to write to", nullptr, people);
    case steps::FilePurpose::HeldBack:
        return ExportPanel::tr("%Ln people to leave alone, for measuring", nullptr, people);
    case steps::FilePurpose::HtmlTemplate:
        return ExportPanel::tr("The message with places for lines and picks");
    case steps::FilePurpose::TextTemplate:
        return ExportPanel::tr("The same as plain text");
    case steps::FilePurpose::UploadGuide:
        return ExportPanel::tr("Step by step for %1").arg(destination);
    case steps::FilePurpose::Manifest:
        return ExportPanel::tr("Fingerprints of all files");
    }
    return {};
}

ExportPanel::ExportPanel(QWidget* parent)
    : QWidget(parent), m_by(new QLineEdit(this)), m_byField(new Field(tr("Signed off by"), m_by, this)),
      m_reason(new QLineEdit(this)),
      m_reasonField(new Field(tr("Why may it be this personal?"), m_reason, this)),
      m_folderLabel(new ElidedLabel({}, TextRole::Body, Token::Ink, this)),
      m_filesTitle(new Label({}, TextRole::Label, Token::Ink, this)), m_files(new QVBoxLayout),
      m_filesPart(new QWidget(this)),
      m_withdrawn((new Label({}, TextRole::Caption, Token::BrassInk, this))->wrapped()),
      m_remind(new CheckRow(tr("Remind me in %Ln days to delete these files. They hold names and addresses.",
                               nullptr, steps::remindDaysDefault),
                            {}, this)),
      m_problem(new Banner(BannerKind::Failed, this))
{
    auto* scroll = new ScrollColumn(this, Token::Surface);
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(20, metric::space4, 20, metric::space4);
    column->setSpacing(metric::space3);
    m_by->setObjectName(QStringLiteral("signedOffBy"));
    m_by->setProperty(property::iconName, QByteArray("user"));
    m_by->setMaxLength(120);
    m_byField->setCaption(tr("Goes into the logbook with the date."));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(200);
    m_reasonField->hide();
    m_remind->setObjectName(QStringLiteral("remind"));
    m_remind->setChecked(true);
    m_problem->hide();
    m_withdrawn->hide();
    auto* files = new QVBoxLayout(m_filesPart);
    files->setContentsMargins(0, 0, 0, 0);
    files->setSpacing(metric::space1);
    m_files->setSpacing(0);
    files->addWidget(m_filesTitle);
    files->addLayout(m_files);
    files->addWidget(m_withdrawn);
    column->addWidget(m_problem);
    column->addWidget(m_byField);
    column->addWidget(m_reasonField);
    column->addWidget(buildDestinations());
    column->addWidget(buildFolder());
    column->addWidget(m_filesPart);
    column->addWidget(m_remind);
    column->addStretch(1);
    auto* note = new Banner(BannerKind::Note, this);
    note->setIconName("lock");
    note->setText({}, tr("Nothing is sent from here. You upload the file when you are ready."));
    column->addWidget(note);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(m_by, &QLineEdit::textChanged, this, [this] {
        m_byField->setError({});
        Q_EMIT changed();
    });
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        m_reasonField->setError({});
        Q_EMIT changed();
    });
}

QSize ExportPanel::sizeHint() const
{
    return {std::max(usualWidth, minimumSizeHint().width()), QWidget::sizeHint().height()};
}

QWidget* ExportPanel::buildDestinations()
{
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metric::space2);
    grid->addWidget(new Label(tr("Where will you upload it?"), TextRole::Caption, Token::Ink2, part), 0, 0, 1,
                    2);
    int at = 0;
    for (const steps::DestinationName& destination : steps::destinationNames()) {
        auto* card = new RadioCard(QString::fromStdString(destination.title), {}, part);
        card->setObjectName(QStringLiteral("destination-%1").arg(QString::fromStdString(destination.name)));
        card->setChecked(at == 0);
        grid->addWidget(card, 1 + at / 2, at % 2);
        setTabOrder(at == 0 ? m_reason : static_cast<QWidget*>(m_destinations.back().first), card);
        m_destinations.emplace_back(card, destination.name);
        connect(card, &QRadioButton::toggled, this, [this](bool on) {
            if (on) Q_EMIT destinationChanged();
        });
        ++at;
    }
    return part;
}

QWidget* ExportPanel::buildFolder()
{
    auto* part = new QWidget(this);
    auto* all = new QVBoxLayout(part);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metric::space1);
    all->addWidget(new Label(tr("Save to"), TextRole::Caption, Token::Ink2, part));
    auto* change = new Button(tr("Change"), ButtonKind::Normal, part);
    change->setObjectName(QStringLiteral("changeFolder"));
    m_folderLabel->setElide(Qt::ElideMiddle);
    m_folderLabel->setObjectName(QStringLiteral("exportFolder"));
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::space2);
    line->addWidget(new IconView("folder", Token::Ink2, metric::iconControl, part));
    line->addWidget(m_folderLabel, 1);
    line->addWidget(change);
    all->addLayout(line);
    setTabOrder(m_destinations.back().first, change);
    setTabOrder(change, m_remind);
    connect(change, &QPushButton::clicked, this, &ExportPanel::browse);
    return part;
}

void ExportPanel::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Where shall the files go?"), m_folder);
    if (!chosen.isEmpty()) chooseFolder(chosen);
}

void ExportPanel::chooseFolder(const QString& folder)
{
    m_folderChosen = true;
    showFolder(folder);
}

void ExportPanel::showFolder(const QString& folder)
{
    m_folder = folder;
    m_folderLabel->setText(QDir::toNativeSeparators(folder));
    Q_EMIT changed();
}

QString ExportPanel::signedOffBy() const
{
    return m_by->text().trimmed();
}

void ExportPanel::setSignedOffBy(const QString& name)
{
    if (m_by->text().isEmpty()) m_by->setText(name);
}

void ExportPanel::setReasonNeeded(double ceiling, double houseLimit)
{
    m_reasonNeeded = ceiling > houseLimit;
    m_reasonField->setVisible(m_reasonNeeded);
    m_reasonField->setCaption(tr("The ceiling of %1 is above the house limit of %2.")
                                  .arg(scoreText(ceiling), scoreText(houseLimit)));
}

QString ExportPanel::reason() const
{
    return m_reasonNeeded ? m_reason->text().trimmed() : QString();
}

std::string ExportPanel::destination() const
{
    for (const auto& [card, name] : m_destinations)
        if (card->isChecked()) return name;
    return m_destinations.empty() ? std::string() : m_destinations.front().second;
}

int ExportPanel::remindDays() const
{
    return m_remind->isChecked() ? steps::remindDaysDefault : 0;
}

void ExportPanel::showFiles(const steps::ExportPreview& preview)
{
    m_problem->hide();
    while (QLayoutItem* item = m_files->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QString destination;
    for (const auto& [card, name] : m_destinations)
        if (card->isChecked()) destination = card->text();
    for (const steps::FilePreview& file : preview.files) {
        m_files->addWidget(new Separator(m_filesPart));
        m_files->addWidget(new FileRow(file, fileWords(file, destination), m_filesPart));
    }
    m_fileCount = static_cast<int>(preview.files.size());
    m_filesTitle->setText(tr("%Ln files will be written", nullptr, m_fileCount));
    m_withdrawn->setVisible(preview.withdrawn > 0);
    m_withdrawn->setText(tr("%Ln people who may no longer be written to are taken out.", nullptr,
                            static_cast<int>(preview.withdrawn)));
    if (!m_folderChosen) {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        showFolder(QDir(documents).filePath(QString::fromStdString(preview.folderName)));
    }
    Q_EMIT changed();
}

void ExportPanel::showProblem(const QString& heading, const QString& detail)
{
    m_problem->setText(heading, detail);
    m_problem->show();
}

void ExportPanel::askForName()
{
    m_byField->setError(tr("Say who decides: the name goes into the logbook."));
    m_by->setFocus(Qt::OtherFocusReason);
}

void ExportPanel::askForReason()
{
    m_reasonField->setError(tr("Say why in a few words: they go into the logbook."));
    m_reason->setFocus(Qt::OtherFocusReason);
}

}  // namespace tactful::ui
