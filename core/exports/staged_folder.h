#pragma once

#include "core/base/job.h"
#include "core/data/ids.h"
#include "core/exports/csv_writer.h"

#include <span>
#include <string_view>

/// \file
/// A folder whose files all appear at once: they are written into a hidden folder inside it, read back, and
/// renamed into place. Destroyed before that, it takes everything it made away again.

namespace tactful::exports {

class StagedFolder {
public:
    /// Makes `folder` if it is not there. If it holds an export already: Refused for another campaign's, else
    /// the files go into a folder inside it, named `subfolder`, `subfolder`-2, …. Refused too if one of
    /// the names that an export uses is taken by something else.
    static Result<StagedFolder> create(const Path& folder, data::CampaignId campaign,
                                       std::string_view subfolder);
    StagedFolder(StagedFolder&& other) noexcept;
    StagedFolder& operator=(StagedFolder&& other) noexcept;
    ~StagedFolder();

    const Path& staging() const { return m_staging; }

    /// Reads every file and compares size, digest and rows. Io, naming the first that differs; Cancelled.
    Status checkFiles(std::span<const WrittenFile> files, Job& job) const;

    /// Renames in the order given; on failure takes back what was renamed. Returns where the files are now.
    Result<Path> putInPlace(std::span<const WrittenFile> files);

private:
    StagedFolder(Path made, Path destination, Path staging);
    void removeAll() noexcept;

    Path m_firstMade;  ///< outermost folder that was not there before; empty if all were
    Path m_destination;
    Path m_staging;  ///< empty: nothing left to remove
};

}  // namespace tactful::exports
