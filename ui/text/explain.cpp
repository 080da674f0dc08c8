#include "ui/text/explain.h"

#include "ui/text/error_words.h"

#include <QCoreApplication>

namespace tactful::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui", text);
}

QString headingFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return tr("Stopped. Nothing was changed.");
    case ErrorCode::BadInput:
        return tr("Something needs to be put right first.");
    case ErrorCode::BadFile:
        return tr("This file cannot be used.");
    case ErrorCode::NotFound:
        return tr("It is not there any more.");
    case ErrorCode::Refused:
        return tr("This may not be done.");
    case ErrorCode::WrongPassphrase:
        return tr("The password does not fit.");
    case ErrorCode::NewerVersion:
        return tr("This shop was saved by a newer Tactful.");
    case ErrorCode::Busy:
        return tr("The shop is in use by another program.");
    case ErrorCode::Io:
        return tr("The disk did not do what was asked.");
    case ErrorCode::Database:
        return tr("The shop's file could not be read or written.");
    case ErrorCode::Numeric:
        return tr("The sums did not come out.");
    }
    return {};
}

}  // namespace

Explanation explain(const Error& error)
{
    QString detail = errorWords(error);
    const QString where = QString::fromStdString(error.where);
    if (!where.isEmpty() && !detail.contains(where)) detail += QStringLiteral(" (%1)").arg(where);
    if (error.code == ErrorCode::Cancelled) detail.clear();
    return {headingFor(error.code), detail};
}

QString explainInOneLine(const Error& error)
{
    const Explanation words = explain(error);
    return words.detail.isEmpty() ? words.heading : words.heading + QLatin1Char(' ') + words.detail;
}

}  // namespace tactful::ui
