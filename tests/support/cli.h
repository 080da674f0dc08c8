#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// \file
/// Runs tactful-cli as a person would: as a program of its own.

namespace tactful::tests {

struct CliRun {
    int exitCode = -1;  ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    /// The document on standard output; empty if there is none.
    QJsonObject json() const;
};

CliRun runCli(const QStringList& arguments, int timeoutMs = 240'000);

/// The same through python3 with a script of tests/independent; exit code -1 where there is no python3.
CliRun runPython(const QString& script, const QStringList& arguments);

/// A CSV as rows of cells (RFC 4180), for looking at what was written. Written apart from the program's own
/// reader.
QList<QStringList> readCsv(const QString& file);

}  // namespace tactful::tests
