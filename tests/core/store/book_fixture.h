#pragma once

#include "core/store/book.h"
#include "core/store/import_writer.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <string>
#include <string_view>
#include <vector>

/// \file
/// A book in a folder of its own, and short ways to say what a file says.

namespace tactful::tests {

class BookFixture {
public:
    BookFixture();

    Path folder() const { return pathFromUtf8(m_folder.path().toStdString()); }
    Path path() const { return folder() / "shop.tactful"; }
    store::Book& book() { return *m_book; }
    /// Closes the connection, as the end of the program would.
    void close() { m_book.reset(); }
    void reopen();

    /// Every file in the folder that contains the bytes, by name.
    std::vector<std::string> filesWith(std::string_view bytes) const;

private:
    QTemporaryDir m_folder;
    std::optional<store::Book> m_book;
};

/// "2026-03-01" at noon UTC.
Instant noon(const char* day);
Day day(const char* text);

/// Facts of a file whose digest follows from its name; read on 1 June 2026 unless said otherwise.
store::BatchFacts facts(const std::string& file, Instant importedAt = noon("2026-06-01"));

data::ImportedLine line(const std::string& sku, std::int64_t quantity, std::int64_t priceMinor);
/// A complete order of one tea pot for £20.00.
data::ImportedOrder order(const std::string& number, const char* day, const data::ImportedIdentity& who);
data::ImportedCustomer customer(const data::ImportedIdentity& who);

/// One file of these rows, committed.
store::ImportCounts import(store::Book& book, const store::BatchFacts& facts,
                           const std::vector<data::ImportedRow>& rows);

/// One line for each row of a query, columns separated by "|": for comparing with text.
std::vector<std::string> rows(store::Book& book, const std::string& sql);

}  // namespace tactful::tests

/// A Result or Status that must be good; shows the sentence if it is not.
#define VERIFY_OK(expression)                                                                                \
    do {                                                                                                     \
        const auto& verified = (expression);                                                                 \
        QVERIFY2(verified.ok(), verified.ok() ? "" : verified.error().detail.c_str());                       \
    } while (false)
