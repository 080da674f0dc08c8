#pragma once

#include <string>
#include <string_view>

/// \file
/// What does a product's title say, whatever the order, the endings and the little words?

namespace tactful::features {

/// Words in alphabetical order with a blank between, folded, singular, without little words of English,
/// German and French. "Set of 2 Tea Towels, red" is "2 red set tea towel".
struct TitleWords {
    std::string all;  ///< also without "new" and the like; numbers stay, years go
    /// Without sizes, colours and measures ("250 ml"), too; empty where fewer than two words are left, or
    /// where there was no size or colour at all.
    std::string withoutSizeAndColour;
};

TitleWords titleWords(std::string_view title);

}  // namespace tactful::features
