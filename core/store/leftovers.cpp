#include "core/store/leftovers.h"

#include <system_error>
#include <vector>

namespace tactful::store {

Path passingCopyOf(const Path& book)
{
    Path copy = book;
    copy += ".backup-part";
    return copy;
}

void removeLeftovers(const Path& start) noexcept
{
    std::error_code ignored;
    const std::string name = utf8Path(start.filename());
    const Path folder = start.has_parent_path() ? start.parent_path() : Path(".");
    std::vector<Path> left;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
        if (utf8Path(entry.path().filename()).starts_with(name)) left.push_back(entry.path());
    for (const Path& each : left)
        std::filesystem::remove(each, ignored);
}

}  // namespace tactful::store
