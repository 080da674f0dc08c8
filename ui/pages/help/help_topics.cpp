#include "ui/pages/help/help_topics.h"

#include <QCoreApplication>
#include <QKeySequence>

namespace tactful::ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("tactful::ui", text);
}

QString key(const QKeySequence& sequence)
{
    return sequence.toString(QKeySequence::NativeText);
}

std::vector<HelpTopic> useTopics()
{
    return {
        {tr("What does Tactful do?"), tr("It reads your sales, works out what each customer may want next, "
                                         "and helps you write one campaign that is "
                                         "a little different for everyone. You move the dials, see at once "
                                         "who would get what and why, approve, and "
                                         "save files for your mail service.")},
        {tr("Where is my data?"), tr("In one file on this computer, and a second one with its keys beside "
                                     "it. Tactful has no account and never "
                                     "uses the internet. Names and addresses are sealed; with a password "
                                     "nobody can read them without it.\n\n"
                                     "Keep a backup somewhere else: Settings, Backups.")},
        {tr("How do I bring in my sales?"),
         tr("Save an export in your shop's system, as CSV or Excel, and drop the files on Import, in any "
            "order or "
            "as the ZIP they came in. Tactful recognises "
            "many shops by "
            "the names of their columns. For any other table you say what each column is, once.\n\n"
            "Rows that cannot be read are set aside with the reason, never thrown away: save them, put them "
            "right and "
            "drop them again. Every import can be undone for 30 days.")},
        {tr("What does \"How personal\" mean?"), tr("A ceiling for how much a message may show that you know "
                                                    "about its reader. Every line has several ways to be "
                                                    "said; the most personal one under your ceiling is used, "
                                                    "and softer ones stand ready below it.\n\n"
                                                    "Shop window: nothing about the person. Friendly nod: "
                                                    "first name and aisles. Your usual: what they bought. "
                                                    "Close friend: dates and guesses. Delicate products are "
                                                    "never mentioned, whatever the dial says.")},
        {tr("Why was somebody left out?"),
         tr("Open the lists under \"Who will hear from you\". Each person has one reason: no working "
            "address, no "
            "permission, heard enough lately, nothing fits, or better left alone this time.")},
        {tr("Why hold people back?"),
         tr("A few people, drawn by chance, get nothing. Comparing them with the others is the only honest "
            "way to see "
            "what a campaign changed. The held-back list is always among the files.")},
        {tr("How sure are the figures?"), tr("Every estimate comes with a range: 8 times in 10 the truth "
                                             "lands in it. Tactful tests itself on your own "
                                             "past sales and uses a simple rule wherever that is as good. "
                                             "Insights shows how it did. Where there is too "
                                             "little to tell, it says so.")},
    };
}

/// On data: where they go, whose they are, and how not to lose them.
std::vector<HelpTopic> safetyTopics()
{
    return {
        {tr("Nothing is sent from here, is it?"),
         tr("No. Tactful writes files. You upload them to your mail service; the file how-to-upload.txt says "
            "how, step "
            "by step. Delete the files afterwards: they hold names and addresses.")},
        {tr("What if a customer asks for their data, or to be forgotten?"),
         tr("Open the customer. \"Export their data\" writes everything you know about them. \"Erase\" hides "
            "them at once "
            "and deletes them for good after 24 hours; until then you can take it back. They are never "
            "written to "
            "again, even if an old file is imported.")},
        {tr("How do I move to another computer?"), tr("Make a backup (Settings, Backups) and take the file "
                                                      "to the other computer, together with the file that "
                                                      "ends in \"-erased\" beside your shop, if there is "
                                                      "one: it keeps people who were erased from coming "
                                                      "back. Put both into one folder, start Tactful there, "
                                                      "choose \"Restore a backup\" and give the password. "
                                                      "When all is well, delete the shop here.")},
        {tr("I forgot my password"),
         tr("Type the recovery code in place of the password: you saw it when the shop was locked. Then "
            "choose a new "
            "password in the settings. Without either nobody can open the shop, not even we. If you have a "
            "backup from before the password "
            "was set, "
            "or remember an older password, restore that backup and import the newer sales again. A computer "
            "that "
            "remembers the shop still opens it: there make a recovery code (Settings, Lock), then choose a "
            "new "
            "password with it.")},
        {tr("What does \"Remember on this computer\" do?"),
         tr("The keychain of your computer keeps a key for your shop, and Tactful starts without asking. "
            "Whoever "
            "can sign in to the computer as you can then open the shop. Nothing of it is in your backups: on "
            "another computer they ask for the password or the recovery code. When you lock the shop, or "
            "Tactful "
            "locks it because nobody is there, the password is asked for until Tactful is started again. A "
            "new "
            "password makes all other computers ask again. If the keychain is gone or locked, nothing is "
            "lost: "
            "the password opens the shop.")},
    };
}

}  // namespace

std::vector<HelpTopic> helpTopics()
{
    std::vector<HelpTopic> topics = useTopics();
    for (HelpTopic& topic : safetyTopics())
        topics.push_back(std::move(topic));
    return topics;
}

std::vector<HelpKey> helpKeys()
{
    return {
        {key(QKeySequence(Qt::CTRL | Qt::Key_1)) + QStringLiteral(" … ") +
             key(QKeySequence(Qt::CTRL | Qt::Key_9)),
         tr("go to a page")},
        {key(QKeySequence(QKeySequence::Find)), tr("search")},
        {key(QKeySequence(QKeySequence::New)), tr("new campaign")},
        {key(QKeySequence(Qt::CTRL | Qt::Key_I)), tr("import sales")},
        {key(QKeySequence(QKeySequence::Undo)) + QStringLiteral(" / ") +
             key(QKeySequence(Qt::CTRL | Qt::Key_Y)),
         tr("undo and redo")},
        {key(QKeySequence(Qt::ALT | Qt::Key_Left)), tr("back to the page before")},
        {key(QKeySequence(Qt::Key_F6)), tr("next part of the page")},
        {key(QKeySequence(Qt::Key_Escape)), tr("close a panel")},
        {tr("Arrow keys"), tr("move a dial by 1; with %1 to the next stop")
                               .arg(key(QKeySequence(Qt::CTRL)).remove(QLatin1Char('+')))},
        {key(QKeySequence(Qt::SHIFT | Qt::Key_F10)), tr("on a chart: show it as a table")},
        {key(QKeySequence(QKeySequence::ZoomIn)) + QStringLiteral(" / ") +
             key(QKeySequence(QKeySequence::ZoomOut)),
         tr("larger and smaller text")},
        {key(QKeySequence(Qt::CTRL | Qt::Key_L)), tr("lock the shop")},
    };
}

}  // namespace tactful::ui
