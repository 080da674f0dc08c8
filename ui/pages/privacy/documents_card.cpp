#include "ui/pages/privacy/documents_card.h"

#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

QString stateWords(const steps::DocumentSummary& document, const std::string& timeZone)
{
    QStringList parts;
    if (!document.written)
        parts << DocumentsCard::tr("Never saved");
    else if (document.old)
        parts << DocumentsCard::tr("Saved %1, more than a year ago")
                     .arg(dateTimeText(*document.written, timeZone));
    else
        parts << DocumentsCard::tr("Saved %1").arg(dateTimeText(*document.written, timeZone));
    if (document.edited > 0)
        parts << DocumentsCard::tr("%Ln section(s) in your words", nullptr, document.edited);
    if (document.factsChanged > 0)
        parts << DocumentsCard::tr("%Ln to look at: the book says something else now", nullptr,
                                   document.factsChanged);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

DocumentsCard::DocumentsCard(QWidget* parent) : Card(tr("Documents"), parent)
{
    setSentence(tr("Made from what your book really holds. What you write yourself stays."));
    body()->setSpacing(6);
    for (const char* const kind : {"processing-record", "notice", "dpia", "inventory"})
        m_rows.push_back(addRow(kind));
    body()->addStretch();
}

DocumentsCard::Row DocumentsCard::addRow(const char* kind)
{
    Row row{kind, (new Label)->wrapped(), (new Label({}, TextRole::Caption, Token::Ink2))->wrapped(),
            new Button(tr("Open"))};
    row.open->setObjectName(QStringLiteral("openDocument.") + QString::fromLatin1(kind));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.title);
    words->addWidget(row.state);
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::space3);
    line->addLayout(words, 1);
    line->addWidget(row.open, 0, Qt::AlignVCenter);
    body()->addWidget(new Separator);
    body()->addLayout(line);
    connect(row.open, &QAbstractButton::clicked, this,
            [this, kind] { Q_EMIT openRequested(QString::fromLatin1(kind)); });
    return row;
}

void DocumentsCard::show(const std::vector<steps::DocumentSummary>& documents, const std::string& timeZone)
{
    for (const Row& row : m_rows)
        for (const steps::DocumentSummary& document : documents) {
            if (document.kind != row.kind) continue;
            row.title->setText(QString::fromStdString(document.title));
            row.state->setLook(TextRole::Caption,
                               document.factsChanged > 0 || document.old ? Token::BrassInk : Token::Ink2);
            row.state->setText(stateWords(document, timeZone));
            row.open->setAccessibleName(tr("Open: %1").arg(row.title->text()));
        }
}

}  // namespace tactful::ui
