#pragma once

#include <QStringList>
#include <QtTest/QtTest>

#include <functional>
#include <string>

// Qt makes a keyword of a word that core uses as an ordinary name.
#undef signals

/// \file
/// Lets many test classes share one executable: each file ends with TACTFUL_TEST(ItsClass) and its moc
/// include. The executable runs the file named by its first argument ("csv_reader_test"), or all.

namespace tactful::tests {

/// `file` is __FILE__ of the test; its stem is the test's name.
bool registerTest(const char* file, std::function<QObject*()> make);

/// Runs the test that the first argument names, else all; the number of failures.
int runRegistered(QStringList arguments);

/// The one thing that GCC 12's static initialisation needs here: a value to hold the call.
#define TACTFUL_TEST(Class)                                                                                  \
    [[maybe_unused]] static const bool registered##Class =                                                   \
        tactful::tests::registerTest(__FILE__, []() -> QObject* { return new Class; });

}  // namespace tactful::tests
