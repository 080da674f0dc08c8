#pragma once

#include "core/base/file.h"
#include "core/base/job.h"
#include "core/steps/import_step.h"
#include "core/steps/session.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <string>
#include <vector>

/// \file
/// A shop in a folder of its own, for tests that call the steps directly.

namespace tactful::tests {

class ShopFixture {
public:
    ShopFixture();

    Path folder() const { return pathFromUtf8(m_folder.path().toStdString()); }
    steps::Session& session() { return *m_session; }
    void close() { m_session.reset(); }
    void reopen();

    Path write(const std::string& name, const std::string& text) const;
    /// Imports one file and returns what came of it.
    steps::ImportedFile import(const Path& file, const std::string& columnMap = {});
    /// One line for each row of a query, columns separated by "|".
    std::vector<std::string> rows(const std::string& sql);
    /// What the book says of the shop, without row numbers, times of recording or anything sealed: equal for
    /// books that say the same.
    std::vector<std::string> content();

private:
    QTemporaryDir m_folder;
    std::optional<steps::Session> m_session;
};

}  // namespace tactful::tests

/// A Result or Status that must be good; shows the sentence if it is not.
#define VERIFY_GOOD(expression)                                                                              \
    do {                                                                                                     \
        const auto& verified = (expression);                                                                 \
        QVERIFY2(verified.ok(), verified.ok() ? "" : verified.error().detail.c_str());                       \
    } while (false)
