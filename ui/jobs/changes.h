#pragma once

#include <QFlags>
#include <QMetaType>

/// \file
/// What has changed in the open shop.

namespace tactful::ui {

/// What has changed in the book, so that pages know what to read anew.
enum class Change {
    Sales = 1,      ///< imports, undone imports
    People = 2,     ///< customers, consent, facts
    Products = 4,   //
    Campaigns = 8,  ///< planned, approved, exported
    Models = 16,    ///< learnt anew
    Settings = 32,
    Everything = 63
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

}  // namespace tactful::ui
