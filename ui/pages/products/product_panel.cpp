#include "ui/pages/products/product_panel.h"

#include "ui/pages/products/product_words.h"
#include "ui/pages/undo_edit.h"
#include "ui/preview/product_picture.h"
#include "ui/text/delicate_words.h"
#include "ui/text/explain.h"
#include "ui/text/format.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/switch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QUndoStack>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

constexpr int narrowest = 380;
constexpr int pictureSize = 72;
constexpr int mostPieces = 10'000'000;

std::string owner()
{
    return "owner";
}

}  // namespace

ProductPanel::ProductPanel(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_picture(new Label),
      m_name((new Label({}, TextRole::Title))->wrapped()),
      m_about((new Label({}, TextRole::Body, Token::Ink2))->wrapped()),
      m_figures((new Label({}, TextRole::Body, Token::Ink2))->wrapped()),
      m_problem(new Banner(BannerKind::Failed)), m_counted(new Switch(tr("Stock is counted"))),
      m_stock(new QSpinBox), m_aisle(new QLineEdit), m_offered(new Switch(tr("May be in messages"))),
      m_tier(new QComboBox), m_why((new Label({}, TextRole::Caption, Token::Ink2))->wrapped()),
      m_reason(new QLineEdit), m_reasonField(new Field(tr("Why it is not delicate"), m_reason)),
      m_saveTier(new Button(tr("Decide")))
{
    setObjectName(QStringLiteral("productPanel"));
    m_problem->hide();
    auto* scroll = new ScrollColumn(this, Token::Surface);
    QVBoxLayout* column = scroll->column();
    column->setContentsMargins(20, metric::space4, 20, metric::space4);
    column->setSpacing(metric::space3);
    column->addWidget(head());
    column->addWidget(m_problem);
    column->addWidget(m_figures);
    column->addWidget(new Separator);
    column->addWidget(stockPart());
    column->addWidget(new Separator);
    column->addWidget(delicatePart());
    column->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(scroll);
}

QSize ProductPanel::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().expandedTo(QSize(narrowest, 0));
}

QWidget* ProductPanel::head()
{
    auto* close = Button::ofIcon("x", tr("Close"), this, ButtonKind::Normal);
    close->setObjectName(QStringLiteral("closeProduct"));
    connect(close, &QAbstractButton::clicked, this, &ProductPanel::closed);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_about);
    words->addStretch();
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::space3);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    return part;
}

QWidget* ProductPanel::stockPart()
{
    m_counted->setObjectName(QStringLiteral("stockCounted"));
    m_stock->setObjectName(QStringLiteral("stock"));
    m_stock->setRange(0, mostPieces);
    m_stock->setGroupSeparatorShown(true);
    m_aisle->setObjectName(QStringLiteral("aisle"));
    m_offered->setObjectName(QStringLiteral("offered"));
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space3);
    layout->addWidget(m_offered);
    layout->addWidget(m_counted);
    layout->addWidget(new Field(tr("Pieces in stock"), m_stock));
    layout->addWidget(new Field(tr("Aisle"), m_aisle));
    connect(m_counted, &QAbstractButton::toggled, this, &ProductPanel::saveStock);
    connect(m_stock, &QSpinBox::editingFinished, this, &ProductPanel::saveStock);
    connect(m_aisle, &QLineEdit::editingFinished, this, &ProductPanel::saveAisle);
    connect(m_offered, &QAbstractButton::toggled, this, &ProductPanel::setOffered);
    return part;
}

QWidget* ProductPanel::delicatePart()
{
    m_tier->setObjectName(QStringLiteral("tier"));
    m_reason->setObjectName(QStringLiteral("tierReason"));
    m_saveTier->setObjectName(QStringLiteral("decideTier"));
    m_tier->addItem(tr("As the words say"), -1);
    for (int tier = 0; tier <= 3; ++tier)
        m_tier->addItem(tierWords(tier), tier);
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::space3);
    layout->addWidget(new Label(tr("How delicate is it?"), TextRole::Heading));
    layout->addWidget(
        (new Label(tr("Delicate products are never mentioned, never used to guess, never suggested."),
                   TextRole::Body, Token::Ink2))
            ->wrapped());
    layout->addWidget(m_why);
    layout->addWidget(new Field(tr("You decide"), m_tier));
    layout->addWidget(m_reasonField);
    layout->addWidget(m_saveTier, 0, Qt::AlignLeft);
    connect(m_tier, &QComboBox::currentIndexChanged, this, [this] {
        const int tier = m_tier->currentData().toInt();
        m_reasonField->setVisible(tier >= 0 && tier < m_row.tierFound);
        m_reasonField->setError({});
    });
    connect(m_saveTier, &QAbstractButton::clicked, this, &ProductPanel::saveDelicate);
    return part;
}

void ProductPanel::showProduct(const steps::ProductRow& row, Day today)
{
    m_row = row;
    m_filling = true;
    const QString name = QString::fromStdString(row.name);
    m_picture->setPixmap(productPicture(QString::fromStdString(row.image), name,
                                        QSize(pictureSize, pictureSize), devicePixelRatioF()));
    m_name->setText(name);
    QStringList about{QString::fromStdString(row.sku)};
    if (!row.brand.empty()) about.append(QString::fromStdString(row.brand));
    if (row.price) about.append(exactMoneyText(row.price->minor, row.price->currency));
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_figures->setText(tr("%1 sold in 90 days, %2 in 12 months, to %3 customers. In the shop since %4.")
                           .arg(countText(row.sold90), countText(row.sold365), countText(row.buyers),
                                shortDayText(row.firstSeen, today)));
    m_counted->setChecked(row.stock.has_value());
    m_stock->setEnabled(row.stock.has_value());
    m_stock->setValue(static_cast<int>(row.stock.value_or(0)));
    m_aisle->setText(QString::fromStdString(row.aisle));
    m_offered->setChecked(row.offered);
    m_tier->setCurrentIndex(row.tierByHand ? m_tier->findData(row.tier) : 0);
    m_reasonField->setVisible(row.tierByHand && row.tier < row.tierFound);
    m_reason->setText(QString::fromStdString(row.ownReason));
    if (row.tier == 0 && !row.tierByHand)
        m_why->setText(tr("No delicate words found."));
    else if (row.tierByHand)
        m_why->setText(row.ownReason.empty()
                           ? tr("Decided by you.")
                           : tr("Decided by you: %1").arg(QString::fromStdString(row.ownReason)));
    else
        m_why->setText(
            tr("%1: %2", "kind, reason")
                .arg(delicateGroupWords(row.tierGroup), foundWordWords(row.foundWord, row.foundIn)));
    m_filling = false;
}

std::vector<Command> ProductPanel::commands()
{
    const auto open = [this] { return isVisible(); };
    return {{Command::Menu::Edit,
             QStringLiteral("products.offered"),
             tr("&Offer the product, or not"),
             {},
             "box",
             [this] { m_offered->toggle(); },
             open}};
}

// ---- changing ------------------------------------------------------------------------------------------

void ProductPanel::run(std::function<Status(steps::Session&)> work)
{
    m_context.desk.edit<int>(
        Change::Products, this,
        [work = std::move(work)](steps::Session& session, Job&) -> Result<int> {
            const Status done = work(session);
            return done ? Result<int>(0) : Result<int>(done.error());
        },
        [this](const Result<int>& done) {
            m_problem->setVisible(!done);
            if (!done) m_problem->setText(explain(done.error()).heading, explain(done.error()).detail);
        });
}

void ProductPanel::change(const QString& text, std::function<Status(steps::Session&)> forth,
                          std::function<Status(steps::Session&)> back)
{
    m_context.undo.push(new UndoEdit(
        text, [this, forth = std::move(forth)] { run(forth); },
        [this, back = std::move(back)] { run(back); }));
}

void ProductPanel::saveStock()
{
    m_stock->setEnabled(m_counted->isChecked());
    const std::optional<std::int64_t> wanted =
        m_counted->isChecked() ? std::optional<std::int64_t>(m_stock->value()) : std::nullopt;
    if (m_filling || wanted == m_row.stock) return;
    const auto to = [product = m_row.id](std::optional<std::int64_t> stock) {
        return [product, stock](steps::Session& session) {
            const auto before = steps::setProductStock(session, product, stock);
            return before ? Status() : Status(before.error());
        };
    };
    change(tr("change the stock"), to(wanted), to(std::exchange(m_row.stock, wanted)));
}

void ProductPanel::saveAisle()
{
    const std::string wanted = m_aisle->text().trimmed().toStdString();
    if (m_filling || wanted == m_row.aisle) return;
    const auto to = [product = m_row.id](const std::string& aisle) {
        return [product, aisle](steps::Session& session) {
            const auto before = steps::setProductAisle(session, product, aisle);
            return before ? Status() : Status(before.error());
        };
    };
    change(tr("change the aisle"), to(wanted), to(std::exchange(m_row.aisle, wanted)));
}

void ProductPanel::setOffered(bool offered)
{
    if (m_filling || offered == m_row.offered) return;
    m_row.offered = offered;
    const auto to = [product = m_row.id](bool on) {
        return [product, on](steps::Session& session) {
            const auto before = steps::setOffered(session, product, on);
            return before ? Status() : Status(before.error());
        };
    };
    change(offered ? tr("offer a product") : tr("offer a product no longer"), to(offered), to(!offered));
}

void ProductPanel::saveDelicate()
{
    const int chosen = m_tier->currentData().toInt();
    steps::DelicateDecision decision;
    if (chosen >= 0) decision.tier = chosen;
    decision.reason = m_reason->text().trimmed().toStdString();
    if (chosen >= 0 && chosen < m_row.tierFound && decision.reason.empty()) {
        m_reasonField->setError(tr("Say in a few words why. It goes into the logbook."));
        return;
    }
    steps::DelicateDecision before;
    if (m_row.tierByHand) before = {m_row.tier, m_row.ownReason};
    const auto to = [product = m_row.id](const steps::DelicateDecision& wanted) {
        return [product, wanted](steps::Session& session) {
            const auto was = steps::setDelicate(session, product, wanted, owner());
            return was ? Status() : Status(was.error());
        };
    };
    change(tr("decide how delicate a product is"), to(decision), to(before));
    m_context.go.tell(tr("Decided."), true);
}

void ProductPanel::paintEvent(QPaintEvent*)
{
    const Style& style = Style::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), style.color(Token::Surface));
    painter.fillRect(QRect(0, 0, 1, height()), style.color(Token::Line));
}

}  // namespace tactful::ui
