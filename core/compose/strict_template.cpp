#include "core/compose/strict_template.h"

#include "core/base/text.h"
#include "core/compose/template_files.h"

#include <utility>

namespace tactful::compose {
namespace {

namespace mustache = kainjow::mustache;

/// Remembers the first name that was asked for and not there.
class StrictContext : public mustache::context<std::string> {
public:
    explicit StrictContext(const mustache::data* values) : mustache::context<std::string>(values) {}

    const mustache::data* get(const std::string& name) const override
    {
        const mustache::data* value = mustache::context<std::string>::get(name);
        if (!value && m_missing.empty()) m_missing = name;
        return value;
    }

    const std::string& missing() const { return m_missing; }

private:
    mutable std::string m_missing;
};

const TemplateFile* findTemplate(std::string_view name)
{
    for (const TemplateFile& file : allTemplateFiles())
        if (file.name == name) return &file;
    return nullptr;
}

/// Sections that say nothing leave their lines behind.
std::string withSingleBlankLines(std::string text)
{
    while (contains(text, "\n\n\n"))
        text = replaceAll(std::move(text), "\n\n\n", "\n\n");
    return text;
}

}  // namespace

Result<std::string> fillTemplate(std::string_view templateName, const mustache::data& values,
                                 const std::function<std::string(const std::string&)>& escape)
{
    const TemplateFile* file = findTemplate(templateName);
    if (!file)
        return Error{ErrorCode::NotFound, "The program has no template of that name.",
                     std::string(templateName)};
    mustache::mustache layout{std::string(file->text)};
    layout.set_custom_escape(escape);
    StrictContext context(&values);
    std::string filled = layout.render(context);
    if (!layout.is_valid())
        return Error{ErrorCode::BadFile, "The template is broken: " + layout.error_message() + ".",
                     std::string(templateName)};
    if (!context.missing().empty())
        return Error{ErrorCode::NotFound,
                     "The template has a place \"" + context.missing() + "\" for which there is no value.",
                     context.missing()};
    return withSingleBlankLines(std::move(filled));
}

}  // namespace tactful::compose
