#pragma once

#include "core/base/job.h"
#include "core/imports/number_look.h"
#include "core/imports/zip_archive.h"

#include <string>
#include <string_view>
#include <vector>

/// \file
/// A workbook (XLSX, ISO/IEC 29500): its sheets, its texts and how it writes numbers.

namespace tactful::imports {

struct Sheet {
    std::string name;
    bool hidden = false;
    std::string part;  ///< the file in the archive
};

class XlsxBook {
public:
    /// The parts that are read at once may be so large, in bytes.
    static constexpr std::int64_t partLimit = 16 << 20;
    /// The texts that cells share are kept in memory; more of them are refused.
    static constexpr std::size_t textLimit = 128 << 20;

    /// BadFile for what is no workbook, or a damaged one; as ZipArchive::open.
    static Result<XlsxBook> open(const FileSource& source);

    /// In the order of their tabs, without charts.
    const std::vector<Sheet>& sheets() const { return m_sheets; }
    /// NotFound, with the names that there are.
    Result<Sheet> sheetNamed(const std::string& name) const;

    /// The XML of a sheet.
    Result<FileReader> read(const Sheet& sheet) const;

    /// The texts that cells of type "s" name by number.
    class Texts {
    public:
        std::size_t count() const { return m_ends.size(); }
        std::string_view at(std::size_t number) const;
        void add(std::string_view text);
        std::size_t bytes() const { return m_all.size() + m_ends.size() * sizeof(std::size_t); }

    private:
        std::string m_all;
        std::vector<std::size_t> m_ends;
    };
    Result<Texts> readTexts(Job& job) const;

    /// How cells of a style show numbers.
    NumberLook look(std::size_t style) const
    {
        return style < m_looks.size() ? m_looks[style] : NumberLook();
    }
    bool datesFrom1904() const { return m_datesFrom1904; }
    const std::string& name() const { return m_name; }

private:
    explicit XlsxBook(ZipArchive archive, std::string name)
        : m_archive(std::move(archive)), m_name(std::move(name))
    {
    }
    Status readBook();
    Status readStyles();

    ZipArchive m_archive;
    std::string m_name;
    std::vector<Sheet> m_sheets;
    std::vector<NumberLook> m_looks;  ///< by style
    bool m_datesFrom1904 = false;
    std::string m_textsPart;   ///< empty: there is none
    std::string m_stylesPart;  ///< empty: there is none
};

}  // namespace tactful::imports
