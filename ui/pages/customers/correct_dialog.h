#pragma once

#include "core/data/person.h"
#include "ui/pages/page.h"

#include <QDialog>

#include <map>

class QLineEdit;

/// \file
/// Putting right what is known of a person: their own fields.

namespace tactful::ui {

class Banner;
class Button;

class CorrectDialog final : public QDialog {
    Q_OBJECT

public:
    CorrectDialog(PageContext& context, data::CustomerId customer, QWidget* parent = nullptr);

private:
    void fill(const data::PersonalFields& person);
    void save();
    void write(const data::PersonalFields& fields);

    PageContext& m_context;
    data::CustomerId m_customer;
    data::PersonalFields m_before;
    std::map<data::PersonalField, QLineEdit*> m_fields;
    Banner* m_problem;
    Button* m_save;
};

}  // namespace tactful::ui
