#include "core/steps/my_formats.h"

#include "core/imports/column_map.h"

#include <algorithm>

namespace tactful::steps {

std::vector<std::string> columnSet(const std::vector<std::string>& header)
{
    std::vector<std::string> keys;
    for (const std::string& column : header)
        keys.push_back(imports::columnKey(column));
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

Result<std::optional<store::KeptMap>> myFormatFor(store::Book& book, const std::vector<std::string>& header)
{
    return store::columnMapFor(book, columnSet(header));
}

}  // namespace tactful::steps
