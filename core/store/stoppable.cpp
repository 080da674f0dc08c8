#include "core/store/stoppable.h"

#include <sqlite3.h>

#include <utility>

namespace tactful::store {
namespace {

constexpr int stepsBetweenLooks = 2000;  ///< of SQLite's virtual machine: a tenth of a millisecond

}  // namespace

Stoppable::Stoppable(const Database& database, std::stop_token stop)
    : m_database(database.handle()), m_stop(std::move(stop))
{
    const auto stopped = [](void* token) {
        return static_cast<const std::stop_token*>(token)->stop_requested() ? 1 : 0;
    };
    sqlite3_progress_handler(m_database, stepsBetweenLooks, stopped, &m_stop);
}

Stoppable::~Stoppable()
{
    sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
}

}  // namespace tactful::store
