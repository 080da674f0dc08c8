#include "ui/pages/privacy/request_dialog.h"

#include "ui/text/duty_words.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int identifiedCount = 5;
constexpr int refusalCount = 4;

}  // namespace

RequestDialog::RequestDialog(PageContext& context, const steps::RequestRow& row, const QString& who,
                             QWidget* parent)
    : QDialog(parent), m_context(context), m_row(row), m_problem(new Banner(BannerKind::Failed))
{
    setObjectName(QStringLiteral("requestDialog"));
    setWindowTitle(requestWords(row.kind));
    setMinimumWidth(520);
    m_problem->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space5, metric::space5, metric::space5, metric::space4);
    layout->setSpacing(metric::space3);
    layout->addWidget(m_problem);
    layout->addWidget(
        (new Label(tr("%1: %2").arg(requestWords(row.kind), who), TextRole::Heading))->wrapped());
    //: %3 is an article of the law: "GDPR art. 12(3)"
    layout->addWidget((new Label(tr("Asked on %1. The last day to answer is %2 (%3).")
                                     .arg(dayText(row.receivedOn), dayText(row.dueOn),
                                          QString::fromStdString(row.citation))))
                          ->wrapped());
    if (row.confirmBy)
        layout->addWidget((new Label(tr("Tell them by %1 that it has come.").arg(dayText(*row.confirmBy)),
                                     TextRole::Caption, Token::Ink2))
                              ->wrapped());
    addIdentity(*layout);
    if (row.extendableTo) addExtension(*layout);
    addRefusal(*layout);
    auto* close = new Button(tr("Close"));
    connect(close, &QAbstractButton::clicked, this, &QDialog::reject);
    layout->addWidget(close, 0, Qt::AlignRight);
}

void RequestDialog::addIdentity(QVBoxLayout& layout)
{
    auto* how = new QComboBox;
    how->setObjectName(QStringLiteral("identity"));
    for (int i = 1; i < identifiedCount; ++i)
        how->addItem(identifiedWords(static_cast<data::Identified>(i)));
    if (m_row.identified != data::Identified::NotYet)
        how->setCurrentIndex(static_cast<int>(m_row.identified) - 1);
    auto* keep = new Button(tr("I am sure"), ButtonKind::Main);
    keep->setObjectName(QStringLiteral("identify"));
    auto* line = new QHBoxLayout;
    line->addWidget(new Field(tr("How you know it is them"), how), 1);
    line->addWidget(keep, 0, Qt::AlignBottom);
    layout.addWidget(new Separator);
    layout.addLayout(line);
    connect(keep, &QAbstractButton::clicked, this, [this, how] {
        run([id = m_row.id, as = static_cast<data::Identified>(how->currentIndex() + 1)](
                steps::Session& session) { return steps::identifyRequest(session, id, as); });
    });
}

void RequestDialog::addExtension(QVBoxLayout& layout)
{
    auto* extend = new Button(tr("Put it off"));
    extend->setObjectName(QStringLiteral("extend"));
    auto* line = new QHBoxLayout;
    line->addWidget(
        (new Label(tr("The law lets you put it off once, until %1. Tell them why before the first "
                      "last day.")
                       .arg(dayText(*m_row.extendableTo)),
                   TextRole::Caption, Token::Ink2))
            ->wrapped(),
        1);
    line->addWidget(extend);
    layout.addWidget(new Separator);
    layout.addLayout(line);
    connect(extend, &QAbstractButton::clicked, this, [this] {
        run([id = m_row.id](steps::Session& session) -> Status {
            const auto row = steps::extendRequest(session, id);
            return row ? Status() : row.error();
        });
    });
}

void RequestDialog::addRefusal(QVBoxLayout& layout)
{
    auto* why = new QComboBox;
    why->setObjectName(QStringLiteral("refusal"));
    for (int i = 0; i < refusalCount; ++i)
        why->addItem(refusalWords(static_cast<data::RefusalReason>(i)));
    auto* refuse = new Button(tr("Refuse it"));
    refuse->setObjectName(QStringLiteral("refuse"));
    auto* reason = new Field(tr("If you refuse: why"), why);
    reason->setCaption(tr("Tell them why, and that they may complain to the authority."));
    auto* line = new QHBoxLayout;
    line->addWidget(reason, 1);
    line->addWidget(refuse, 0, Qt::AlignVCenter);
    layout.addWidget(new Separator);
    layout.addLayout(line);
    connect(refuse, &QAbstractButton::clicked, this, [this, why] {
        run([id = m_row.id, because = static_cast<data::RefusalReason>(why->currentIndex())](
                steps::Session& session) { return steps::refuseRequest(session, id, because); });
    });
}

void RequestDialog::run(std::function<Status(steps::Session&)> work)
{
    m_context.desk.edit<int>(
        Change::Settings, this,
        [work = std::move(work)](steps::Session& session, Job&) -> Result<int> {
            const Status done = work(session);
            return done ? Result<int>(0) : Result<int>(done.error());
        },
        [this](const Result<int>& done) {
            if (done) {
                accept();
                return;
            }
            m_problem->setText(explain(done.error()).heading, explain(done.error()).detail);
            m_problem->show();
        });
}

}  // namespace tactful::ui
