#include "ui/pages/customers/correct_dialog.h"

#include "core/steps/customer_edit_step.h"
#include "core/steps/customer_step.h"
#include "ui/pages/undo_edit.h"
#include "ui/text/explain.h"
#include "ui/theme/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QUndoStack>
#include <QVBoxLayout>

namespace tactful::ui {
namespace {

struct Entry {
    data::PersonalField field;
    const char* label;
};

constexpr Entry entries[] = {
    {data::PersonalField::FirstName, QT_TRANSLATE_NOOP("tactful::ui::CorrectDialog", "First name")},
    {data::PersonalField::LastName, QT_TRANSLATE_NOOP("tactful::ui::CorrectDialog", "Last name")},
    {data::PersonalField::Email, QT_TRANSLATE_NOOP("tactful::ui::CorrectDialog", "E‑mail")},
    {data::PersonalField::Phone, QT_TRANSLATE_NOOP("tactful::ui::CorrectDialog", "Telephone")},
    {data::PersonalField::Company, QT_TRANSLATE_NOOP("tactful::ui::CorrectDialog", "Company")},
    {data::PersonalField::Street, QT_TRANSLATE_NOOP("tactful::ui::CorrectDialog", "Street")},
    {data::PersonalField::Postcode, QT_TRANSLATE_NOOP("tactful::ui::CorrectDialog", "Postcode")},
    {data::PersonalField::City, QT_TRANSLATE_NOOP("tactful::ui::CorrectDialog", "Town")},
    {data::PersonalField::Province, QT_TRANSLATE_NOOP("tactful::ui::CorrectDialog", "County or state")},
    {data::PersonalField::Birthday, QT_TRANSLATE_NOOP("tactful::ui::CorrectDialog", "Birthday")},
};

steps::Correction correctionTo(const data::PersonalFields& now, const data::PersonalFields& wanted)
{
    steps::Correction correction;
    for (const Entry& entry : entries)
        if (now[entry.field] != wanted[entry.field])
            correction.fields.emplace_back(entry.field, wanted[entry.field]);
    return correction;
}

}  // namespace

CorrectDialog::CorrectDialog(PageContext& context, data::CustomerId customer, QWidget* parent)
    : QDialog(parent), m_context(context), m_customer(customer), m_problem(new Banner(BannerKind::Failed)),
      m_save(new Button(tr("Save"), ButtonKind::Main))
{
    setObjectName(QStringLiteral("correctDialog"));
    setWindowTitle(tr("Correct what we know"));
    setMinimumWidth(560);
    m_problem->hide();
    m_save->setObjectName(QStringLiteral("saveCorrection"));
    m_save->setEnabled(false);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::space4);
    grid->setVerticalSpacing(metric::space3);
    int at = 0;
    for (const Entry& entry : entries) {
        auto* edit = new QLineEdit;
        edit->setObjectName(QStringLiteral("field.") + QString::fromUtf8(nameOf(entry.field).data()));
        m_fields[entry.field] = edit;
        grid->addWidget(new Field(tr(entry.label), edit), at / 2, at % 2);
        ++at;
    }
    auto* cancel = new Button(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space5, metric::space5, metric::space5, metric::space4);
    layout->setSpacing(metric::space4);
    layout->addWidget(m_problem);
    layout->addLayout(grid);
    layout->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_save, &QAbstractButton::clicked, this, &CorrectDialog::save);
    context.desk.ask<steps::CustomerProfile>(
        this, Lane::Read,
        [customer](steps::Session& session, Job&) {
            return steps::showCustomer(session, std::to_string(customer), std::nullopt);
        },
        [this](const Result<steps::CustomerProfile>& profile) {
            if (profile) fill(profile->person);
        });
}

void CorrectDialog::fill(const data::PersonalFields& person)
{
    m_before = person;
    for (const auto& [field, edit] : m_fields)
        edit->setText(QString::fromStdString(person[field]));
    m_save->setEnabled(true);
    m_fields.at(data::PersonalField::FirstName)->setFocus();
}

void CorrectDialog::save()
{
    data::PersonalFields wanted = m_before;
    for (const auto& [field, edit] : m_fields)
        wanted[field] = edit->text().trimmed().toStdString();
    if (wanted == m_before) {
        reject();
        return;
    }
    m_save->setEnabled(false);
    write(wanted);
}

/// The correction is tried first; what was refused must not become a step that could be undone.
void CorrectDialog::write(const data::PersonalFields& wanted)
{
    const auto edit = [desk = &m_context.desk, customer = m_customer](
                          const data::PersonalFields& from, const data::PersonalFields& to, QObject* owner,
                          const std::function<void(Result<int>)>& done) {
        desk->edit<int>(
            Change::People, owner,
            [customer, correction = correctionTo(from, to)](steps::Session& session, Job&) -> Result<int> {
                const Status written = steps::correctCustomer(session, std::to_string(customer), correction);
                return written ? Result<int>(0) : Result<int>(written.error());
            },
            done);
    };
    edit(m_before, wanted, this, [this, edit, wanted](const Result<int>& done) {
        m_save->setEnabled(true);
        if (!done) {
            m_problem->setText(explain(done.error()).heading, explain(done.error()).detail);
            m_problem->show();
            return;
        }
        const auto first = std::make_shared<bool>(true);
        ShopDesk* desk = &m_context.desk;
        m_context.undo.push(new UndoEdit(
            tr("correct a customer"),
            [edit, before = m_before, wanted, desk, first] {
                if (!std::exchange(*first, false)) edit(before, wanted, desk, [](const Result<int>&) {});
            },
            [edit, before = m_before, wanted, desk] {
                edit(wanted, before, desk, [](const Result<int>&) {});
            }));
        m_context.go.tell(tr("Corrected."), true);
        accept();
    });
}

}  // namespace tactful::ui
