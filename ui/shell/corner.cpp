#include "ui/shell/corner.h"

#include "ui/jobs/shop_desk.h"
#include "ui/theme/style.h"
#include "ui/widgets/label.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QTime>

#include <algorithm>

namespace tactful::ui {
namespace {

/// One of our icons beside a text.
class SmallIcon final : public QWidget {
public:
    SmallIcon(const char* name, Token ink, QWidget* parent) : QWidget(parent), m_name(name), m_ink(ink)
    {
        setFixedSize(metric::iconInline, metric::iconInline);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        Style::of(this).paintIcon(painter, rect(), m_name, m_ink);
    }

private:
    const char* m_name;
    Token m_ink;
};

QWidget* part(const char* icon, Label* label, Token ink, QWidget* parent)
{
    auto* widget = new QWidget(parent);
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(new SmallIcon(icon, ink, widget));
    layout->addWidget(label);
    return widget;
}

}  // namespace

Corner::Corner(ShopDesk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_shop(new Label({}, TextRole::Caption, Token::Ink2)),
      m_saved(new Label({}, TextRole::Caption, Token::Ink2))
{
    auto* offline =
        new Label(tr("Offline: everything stays on this computer"), TextRole::Caption, Token::AccentInk);
    auto* layout = new QHBoxLayout(this);
    setMinimumHeight(metric::menuBar);
    layout->setContentsMargins(0, 0, metric::space3, 0);
    layout->setSpacing(metric::space4);
    m_shopPart = part("store", m_shop, Token::Ink2, this);
    m_savedPart = part("check", m_saved, Token::Ink2, this);
    layout->addWidget(m_shopPart);
    layout->addWidget(m_savedPart);
    layout->addWidget(part("lock", offline, Token::AccentInk, this));
    connect(&desk, &ShopDesk::opened, this, &Corner::showShop);
    connect(&desk, &ShopDesk::closed, this, &Corner::showShop);
    connect(&desk, &ShopDesk::changed, this, [this](Changes changes) {
        if (changes & Change::Settings) showShop();
        showSaved();
    });
    showShop();
}

void Corner::showShop()
{
    m_shop->setText(QString::fromStdString(m_desk.settings().name));
    m_shopPart->setVisible(m_desk.isOpen());
    m_savedPart->setVisible(m_desk.isOpen());
    showSaved();
}

void Corner::showSaved()
{
    const QString time = QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm"));
    m_saved->setText(tr("Saved %1").arg(time));
    // Room for any time of the day, so that nothing beside it moves from one minute to the next.
    const QFontMetrics metrics(Style::of(this).font(TextRole::Caption));
    int widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit) {
        const QString four(2, QLatin1Char(digit));
        widest = std::max(widest, metrics.horizontalAdvance(tr("Saved %1").arg(four + u':' + four)));
    }
    m_saved->setMinimumWidth(widest + 1);
    Q_EMIT resized();
}

}  // namespace tactful::ui
