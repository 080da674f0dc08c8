#pragma once

#include "core/imports/column_map.h"
#include "core/imports/csv_reader.h"

#include <optional>
#include <string>
#include <vector>

/// \file
/// A column map applied to the header of one file: which cell of a record holds a field.

namespace tactful::imports {

class BoundColumns {
public:
    /// `map` must outlive this.
    BoundColumns(const ColumnMap& map, std::vector<std::string> header, DecimalStyle style);

    const ColumnMap& map() const { return *m_map; }
    const std::vector<std::string>& header() const { return m_header; }

    /// The first required column that the file lacks, or the first that it has and must not have; empty if it
    /// is of this format.
    std::string mismatch() const;
    /// How many of the header's columns the map knows.
    int knownColumns() const;
    /// What a column feeds: the name of a field, "consent", "rule", or "" if it is not used.
    std::string useOf(std::size_t column) const;
    /// The columns whose cells must not be looked at.
    const std::vector<std::size_t>& discarded() const { return m_discarded; }
    /// The first field that the map feeds from columns none of which the file has.
    std::optional<Field> fieldWithoutColumn() const;

    bool hasColumn(const std::string& name) const { return place(name).has_value(); }
    bool has(Field field) const;
    /// The header of the column that feeds a field, for issues.
    const std::string& columnName(Field field) const;

    /// Evaluates the rules for a record; the fields they set hold until the next call. \return the rule that
    /// sets the record aside, or null.
    const Rule* applyRules(const CsvRecord& record);
    /// The text of a field in the record that applyRules saw last, without blanks at its ends.
    std::string_view text(Field field, const CsvRecord& record) const;

    struct ConsentCell {
        const ConsentColumn* column;
        std::string_view answer;
        std::string_view at;
        const std::string* header;
        const std::string* atHeader;  ///< null where the map names no column for the time
    };
    /// The consent columns of a record that are not blank.
    void consentCells(const CsvRecord& record, std::vector<ConsentCell>& cells) const;

private:
    using Places = std::vector<std::size_t>;
    struct BoundCondition {
        const Condition* condition;
        Places places;
    };
    struct BoundRule {
        const Rule* rule;
        std::vector<BoundCondition> when;
        std::vector<std::pair<Field, Places>> take;
    };
    struct BoundConsent {
        Places answer;
        Places at;
        std::vector<BoundCondition> when;
    };

    std::optional<std::size_t> place(const std::string& column) const;
    Places places(const std::vector<std::string>& columns) const;
    std::vector<BoundCondition> conditions(const std::vector<Condition>& conditions) const;
    bool holds(const BoundCondition& bound, const CsvRecord& record) const;
    bool hold(const std::vector<BoundCondition>& all, const CsvRecord& record) const;

    const ColumnMap* m_map;
    std::vector<std::string> m_header;
    std::vector<std::string> m_keys;
    DecimalStyle m_style;
    std::array<Places, fieldCount> m_places;
    std::array<const std::string*, fieldCount> m_set{};  ///< by a rule, for this record
    std::array<const Places*, fieldCount> m_taken{};     ///< likewise
    bool m_anySet = false;
    std::vector<BoundRule> m_rules;
    std::vector<BoundConsent> m_consents;
    std::vector<std::size_t> m_discarded;
};

}  // namespace tactful::imports
