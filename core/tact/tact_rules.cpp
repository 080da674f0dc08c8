#include "core/tact/tact_rules.h"

#include "core/base/text.h"
#include "core/tact/example_phrases.h"
#include "core/tact/tact_files.h"

#include <algorithm>

namespace tactful::tact {
namespace {

Result<std::string_view> fileNamed(std::string_view name)
{
    const auto files = allTactFiles();
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const TactFile& file) { return file.name == name; });
    if (found == files.end())
        return Error{ErrorCode::NotFound, "A file of the program is missing. Install the program again.",
                     std::string(name) + ".json"};
    return found->text;
}

}  // namespace

Result<TactRules> builtInTactRules()
{
    TactRules rules;
    const auto weightsFile = fileNamed("intrusiveness");
    if (!weightsFile) return weightsFile.error();
    auto weights = parseIntrusivenessWeights(*weightsFile);
    if (!weights) return weights.error();
    rules.weights = *weights;

    const auto phrasesFile = fileNamed("phrases");
    if (!phrasesFile) return phrasesFile.error();
    auto phrases = parseExamplePhrases(*phrasesFile);
    if (!phrases) return phrases.error();
    rules.phrases = std::move(*phrases);

    for (const TactFile& file : allTactFiles()) {
        if (!startsWith(file.name, "lexicon-")) continue;
        auto lexicon = Lexicon::parse(file.text, std::string(file.name) + ".json");
        if (!lexicon) return lexicon.error();
        rules.lexicons.push_back(std::move(*lexicon));
    }
    return rules;
}

}  // namespace tactful::tact
