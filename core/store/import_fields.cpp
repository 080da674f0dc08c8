#include "core/store/import_fields.h"

#include "core/base/random.h"
#include "core/store/seal_marks.h"

#include <algorithm>

namespace tactful::store {

void SaidFields::add(const data::PersonalFields& fields, Instant at, bool winsTies)
{
    for (std::size_t field = 0; field < data::personalFieldCount; ++field) {
        const std::string& value = fields.values[field];
        if (value.empty()) continue;
        const bool later = at > m_at[field] || (winsTies && at == m_at[field]);
        if (has(field) && !later) continue;
        if (m_values.values[field] != value) m_values.values[field] = value;
        m_at[field] = at;
        m_mask |= 1U << field;
    }
    m_winsTies = winsTies;
}

ImportFields::ImportFields(ImportRun& run)
    : m_run(&run),
      m_read(run.database, "SELECT field, known_at, nonce, ciphertext FROM sealed_field WHERE customer = ?1"),
      m_touch(run.database,
              "UPDATE sealed_field SET known_at = ?3 WHERE customer = ?1 AND field = ?2 AND known_at < ?3"),
      m_replace(run.database, "UPDATE sealed_field SET known_at = ?3, nonce = ?4, ciphertext = ?5, "
                              "import_batch = ?6 WHERE customer = ?1 AND field = ?2"),
      // No trigger watches for new rows (import_journal.h): it would slow down those of new customers too.
      m_noteNew(
          run.database,
          "INSERT OR IGNORE INTO import_change (import_batch, kind, row, part) VALUES (?3, 'field', ?1, ?2)"),
      m_insert(run.database, "sealed_field (customer, field, known_at, nonce, ciphertext, import_batch)", 6)
{
}

Result<bool> ImportFields::write(data::CustomerId customer, FieldOwner owner, const SaidFields& said,
                                 vault::KeyView key)
{
    Tasks tasks{};
    if (owner != FieldOwner::Fresh) {
        const auto compared = compare(customer, said, key);
        if (!compared) return compared.error();
        tasks = *compared;
    }
    // The system is asked for random bytes once: each question costs as much as sealing a field.
    std::array<vault::Nonce, data::personalFieldCount> nonces;
    secureRandom({nonces.front().data(), sizeof nonces});
    bool changed = false;
    for (std::size_t field = 0; field < data::personalFieldCount; ++field) {
        const Task task = said.has(field) ? tasks[field] : Task::Leave;
        if (task == Task::Leave) continue;
        const std::string_view name = data::personalFieldNames[field];
        Status done;
        if (task == Task::Touch) {
            done = m_touch.run(customer, name, said.at(field).seconds);
        } else {
            changed = true;
            if (task == Task::Insert && owner == FieldOwner::Known)
                done = m_noteNew.run(customer, name, m_run->batch);
            // Of whoever is new everything is marked.
            if (done && task == Task::Insert && owner != FieldOwner::Fresh)
                done = noteSealed(m_run->database, customer, name);
            if (done)
                done = write(customer, field, task, said.at(field),
                             vault::seal(key, {"sealed_field", name, customer, customer}, said.value(field),
                                         nonces[field]));
        }
        if (!done) return done.error();
    }
    return changed;
}

/// What to do about each field that was said, the book being what it is.
Result<ImportFields::Tasks> ImportFields::compare(data::CustomerId customer, const SaidFields& said,
                                                  vault::KeyView key)
{
    Tasks tasks{};
    if (auto ok = flush(); !ok) return ok.error();
    m_read.bind(customer);
    for (;;) {
        const auto row = m_read.step();
        if (!row) return row.error();
        if (!*row) return tasks;
        const auto& names = data::personalFieldNames;
        const auto name = std::find(names.begin(), names.end(), m_read.text(0));
        if (name == names.end()) continue;
        const auto field = static_cast<std::size_t>(name - names.begin());
        if (!said.has(field)) continue;
        tasks[field] = Task::Leave;
        if (!said.replaces(field, {m_read.integer(1)})) continue;
        const auto value =
            vault::open(key, {"sealed_field", *name, customer, customer}, m_read.blob(2), m_read.blob(3));
        if (!value) return value.error();
        tasks[field] = *value == said.value(field) ? Task::Touch : Task::Replace;
    }
}

Status ImportFields::write(data::CustomerId customer, std::size_t field, Task task, Instant at,
                           const vault::Sealed& sealed)
{
    const std::string_view name = data::personalFieldNames[field];
    if (task == Task::Insert)
        return m_insert.add(customer, name, at.seconds, sealed.nonce, Blob(sealed.ciphertext), m_run->batch);
    return m_replace.run(customer, name, at.seconds, sealed.nonce, Blob(sealed.ciphertext), m_run->batch);
}

}  // namespace tactful::store
