#pragma once

#include "core/store/database.h"

#include <stop_token>

/// \file
/// Long statements that stop when asked.

namespace tactful::store {

/// While it lives, every statement of the connection ends with Cancelled within some milliseconds of a stop
/// being asked for; a transaction is rolled back then. One at a time for a connection.
class Stoppable {
public:
    Stoppable(const Database& database, std::stop_token stop);
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;
    ~Stoppable();

private:
    sqlite3* m_database;
    std::stop_token m_stop;
};

}  // namespace tactful::store
