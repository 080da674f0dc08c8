#include "core/steps/delicate_groups.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tactful::steps {

std::string delicateGroupTitle(std::string_view group)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 21> titles{{
        {"health", "Health"},
        {"pregnancy", "Pregnancy and birth"},
        {"sexuality", "Sexuality"},
        {"religion", "Religion"},
        {"politics", "Politics"},
        {"ethnicity", "Origin"},
        {"biometrics", "Genes and biometrics"},
        {"disability", "Disability"},
        {"addiction-treatment", "Quitting an addiction"},
        {"nicotine", "Nicotine"},
        {"alcohol", "Alcohol"},
        {"gambling", "Gambling"},
        {"money", "Money troubles"},
        {"body", "Body and weight"},
        {"children", "Children"},
        {"lingerie", "Lingerie"},
        {"religious-diet", "Religious diet"},
        {"relationships", "Sympathy, memorial and relationships"},
        {"law", "Law and crime"},
        {"wedding", "Weddings"},
        {"household", "Household"},
    }};
    const auto found =
        std::find_if(titles.begin(), titles.end(), [group](const auto& each) { return each.first == group; });
    return std::string(found == titles.end() ? group : found->second);
}

}  // namespace tactful::steps
