#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// \file
/// How is a data file read so that every mistake in it is named?
///
/// A reader asks for its fields one after the other and looks at finish() once: the first problem met is
/// kept, later questions get harmless answers, and a field nobody asked for is a problem too.

namespace tactful::tact {

class JsonObject {
public:
    /// \return BadFile if `text` is not a JSON object.
    static Result<JsonObject> parse(std::string_view text, std::string_view fileName);

    bool has(const std::string& key) const;
    double number(const std::string& key, double low, double high);
    int whole(const std::string& key, int low, int high);
    bool flag(const std::string& key);
    std::string text(const std::string& key);
    std::vector<double> numbers(const std::string& key, std::size_t count, double low, double high);
    std::vector<std::string> texts(const std::string& key);
    JsonObject object(const std::string& key);
    std::vector<JsonObject> objects(const std::string& key);

    /// The place of the text among `names`; anything else is a problem.
    std::size_t choice(const std::string& key, const std::vector<std::string>& names);

    /// Keeps `problem` of `key` unless there is one already.
    void fail(const std::string& key, std::string problem);

    /// BadFile with the first problem of the whole file, or with the first field that was not asked for.
    Status finish() const;

private:
    struct Document;
    JsonObject(std::shared_ptr<Document> document, std::size_t node)
        : m_document(std::move(document)), m_node(node)
    {
    }

    std::shared_ptr<Document> m_document;
    std::size_t m_node;
};

}  // namespace tactful::tact
