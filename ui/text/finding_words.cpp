#include "ui/text/finding_words.h"

#include <QCoreApplication>

#include <string_view>

namespace tactful::ui {
namespace {

struct Words {
    std::string_view finding;
    const char* words;
};

constexpr Words findings[] = {
    {"subject-empty",
     QT_TRANSLATE_NOOP("tactful::ui", "The subject is empty. Write one that says what is inside.")},
    {"subject-long",
     QT_TRANSLATE_NOOP("tactful::ui", "The subject is longer than 70 characters, and mail programs will cut "
                                      "it. Shorten it.")},
    {"US2", QT_TRANSLATE_NOOP("tactful::ui",
                              "The subject pretends to answer or pass on another message (\"RE:\", \"FW:\"). "
                              "That is misleading, and in the United States unlawful. Take it out.")},
    {"subject-capitals", QT_TRANSLATE_NOOP("tactful::ui", "The subject has words all in capitals. Write them "
                                                          "as one says them.")},
    {"exclamation-mark", QT_TRANSLATE_NOOP("tactful::ui", "The message has an exclamation mark. Plain "
                                                          "sentences are read more willingly.")},
    {"capitals", QT_TRANSLATE_NOOP("tactful::ui", "The message has several words all in capitals. Write them "
                                                  "as one says them.")},
    {"place-left",
     QT_TRANSLATE_NOOP("tactful::ui", "A line of the message still has a place to be filled in, such as "
                                      "{{first_name}}. Preview the message to see which.")},
    {"G3",
     QT_TRANSLATE_NOOP("tactful::ui",
                       "The message lacks the shop's name, legal name, postal address or an address for "
                       "replies, which the law asks for. Fill it in under Settings.")},
    {"why-missing",
     QT_TRANSLATE_NOOP("tactful::ui",
                       "The message does not say why the person is getting it. Record how they "
                       "agreed, or leave them out.")},
    {"link-unsafe",
     QT_TRANSLATE_NOOP("tactful::ui",
                       "A web address in the message does not begin with https://, and is left "
                       "out. Correct it under Settings or in the product list.")},
    {"G4", QT_TRANSLATE_NOOP("tactful::ui", "The message has no link to unsubscribe. Put it back: no message "
                                            "may go out without one.")},
    {"wrong-tag",
     QT_TRANSLATE_NOOP("tactful::ui", "The message holds a merge tag that the chosen mail service does not "
                                      "understand. Make the template again for that service.")},
    {"runs-or-tracks", QT_TRANSLATE_NOOP("tactful::ui", "The message holds something that runs, loads or "
                                                        "tracks. Take it out.")},
};

}  // namespace

QString findingWords(const std::string& finding)
{
    for (const Words& row : findings)
        if (row.finding == finding) return QCoreApplication::translate("tactful::ui", row.words);
    return QCoreApplication::translate("tactful::ui",
                                       "Something about the words is not right. Look at them.");
}

}  // namespace tactful::ui
