#include "ui/pages/first_run/recovery_step.h"

#include "ui/pages/recovery_code_box.h"
#include "ui/theme/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tactful::ui {

RecoveryStep::RecoveryStep(QWidget* parent) : QWidget(parent), m_box(new RecoveryCodeBox)
{
    auto* go = new Button(tr("I have it: open my shop"), ButtonKind::Main);
    go->setObjectName(QStringLiteral("openMyShop"));
    go->setBig();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space4);
    layout->addWidget((new Label(tr("If you ever forget your password"), TextRole::Number))->wrapped());
    layout->addWidget(m_box);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(go, &QAbstractButton::clicked, this, [this] {
        m_box->clear();
        Q_EMIT done();
    });
}

void RecoveryStep::showCode(const QString& code, const QString& shop)
{
    m_box->showCode(code, shop);
}

}  // namespace tactful::ui
