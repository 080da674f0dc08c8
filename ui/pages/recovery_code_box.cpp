#include "ui/pages/recovery_code_box.h"

#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

/// One page: what it is for, the code in large type. Printing itself is left to the viewer of PDF files: a
/// print dialog would talk to printers, and the program talks to nobody.
bool writePage(const QString& file, const QString& heading, const QString& code, const QString& sentence)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(heading);
    QPainter painter;
    if (!painter.begin(&writer)) return false;
    const int dpi = writer.resolution();
    const QRect page(0, 0, writer.width(), writer.height());
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSize(18);
    painter.setFont(font);
    painter.drawText(page.adjusted(0, dpi / 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     heading);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSize(20);
    painter.setFont(mono);
    painter.drawText(page.adjusted(0, 2 * dpi, 0, 0), Qt::AlignHCenter | Qt::AlignTop, code);
    font.setPointSize(11);
    painter.setFont(font);
    painter.drawText(page.adjusted(0, 3 * dpi, 0, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     sentence);
    return painter.end();
}

}  // namespace

RecoveryCodeBox::RecoveryCodeBox(QWidget* parent)
    : QWidget(parent), m_code(new QLineEdit),
      m_saved((new Label({}, TextRole::Caption, Token::Ink2))->wrapped())
{
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_code->setReadOnly(true);
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* field = new Field(tr("Recovery code"), m_code);
    field->setCaption(
        tr("It opens your shop when the password is forgotten, and is shown only now. Write it down or "
           "print it, and keep it away from this computer."));
    auto* save = new Button(tr("Save a page to print"));
    save->setObjectName(QStringLiteral("saveRecoveryCode"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space3);
    layout->addWidget(field);
    layout->addWidget(save, 0, Qt::AlignLeft);
    layout->addWidget(m_saved);
    m_saved->hide();
    connect(save, &QAbstractButton::clicked, this, &RecoveryCodeBox::save);
}

void RecoveryCodeBox::showCode(const QString& code, const QString& shop)
{
    m_code->setText(code);
    m_code->setCursorPosition(0);
    m_shop = shop;
    m_saved->hide();
}

void RecoveryCodeBox::clear()
{
    m_code->clear();
    m_saved->hide();
}

QString RecoveryCodeBox::code() const
{
    return m_code->text();
}

void RecoveryCodeBox::save()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save a page to print"), QDir::home().filePath(tr("Recovery code") + QStringLiteral(".pdf")),
        tr("PDF files (*.pdf)"));
    if (file.isEmpty()) return;
    const bool written =
        writePage(file, tr("Recovery code of %1").arg(m_shop), m_code->text(),
                  tr("Whoever has this page can open the shop. Keep it where the computer is not."));
    m_saved->setText(written ? tr("Saved. Print it, then delete the file.")
                             : tr("The page could not be written. Choose another folder."));
    m_saved->show();
}

}  // namespace tactful::ui
