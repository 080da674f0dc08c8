#pragma once

#include "core/base/file.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/data/settings.h"

#include <memory>
#include <optional>
#include <string>

/// \file
/// An open book: what every step works on.

namespace tactful::steps {

/// The parts of core that hold an open book together; seen by the steps alone.
struct SessionParts;

/// One connection to one book, with its keys and the shop's settings. Belongs to one thread; a job that runs
/// beside the window opens a Session of its own.
class Session {
public:
    /// Makes a new, empty book. Refused where a file of that name exists.
    /// \param passphrase  nothing: the keys file opens without one
    static Result<Session> create(const Path& path, const data::ShopSettings& settings,
                                  const std::optional<std::string>& passphrase);

    /// Opens a book, after a quick check that it is whole, and brings an older one up to date (a copy is made
    /// before). NotFound, BadFile, NewerVersion, WrongPassphrase and Io each say what to do.
    static Result<Session> open(const Path& path, const std::optional<std::string>& passphrase);

    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;
    ~Session();

    const data::ShopSettings& settings() const;
    Status changeSettings(const data::ShopSettings& settings);
    const Path& path() const;

    SessionParts& parts() { return *m_parts; }

private:
    explicit Session(std::unique_ptr<SessionParts> parts);

    std::unique_ptr<SessionParts> m_parts;
};

}  // namespace tactful::steps
