#include "ui/pages/first_run/welcome_panel.h"

#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

/// A picture of resources/icons in its own colours.
class Picture final : public QWidget {
public:
    Picture(const char* name, const QSize& size, QWidget* parent) : QWidget(parent), m_name(name)
    {
        setFixedSize(size);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        Style::of(this).paintIcon(painter, rect(), m_name, Token::RailOn);
    }

private:
    const char* m_name;
};

}  // namespace

WelcomePanel::WelcomePanel(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(56, 48, 48, 36);
    layout->setSpacing(metric::space3);
    auto* name = new QHBoxLayout;
    name->setSpacing(metric::space3);
    name->addWidget(new Picture("logo", {44, 44}, this));
    name->addWidget(new Label(QStringLiteral("Tactful"), TextRole::Title, Token::RailOn));
    name->addStretch();
    layout->addLayout(name);
    layout->addStretch(2);
    layout->addWidget(new Picture("shopfront", {440, 236}, this), 0, Qt::AlignLeft);
    layout->addSpacing(metric::space6);
    layout->addWidget(
        (new Label(tr("Know your customers.\nKnow when to stop."), TextRole::Hero, Token::RailOn))
            ->wrapped());
    layout->addWidget(
        (new Label(tr("Write to people the way a good shopkeeper talks to them: remembers what they like, "
                      "never says too much, and leaves them alone when they have had enough."),
                   TextRole::Body, Token::RailInk))
            ->wrapped());
    layout->addStretch(3);
    layout->addWidget(
        (new Label(tr("Works without the internet. Your customers' details never leave this computer."),
                   TextRole::Body, Token::RailInk))
            ->wrapped());
}

void WelcomePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Style::of(this).color(Token::Rail));
}

}  // namespace tactful::ui
