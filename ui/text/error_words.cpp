#include "ui/text/error_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace tactful::ui {
namespace {

constexpr const char* errors[] = {
    QT_TRANSLATE_NOOP("tactful::ui", "The file ends too early."),
    QT_TRANSLATE_NOOP("tactful::ui", "A replay is of 1 to 36 months."),
    QT_TRANSLATE_NOOP("tactful::ui", "There is too little past for a replay: it needs a whole month with 90 "
                                     "days of sales before it."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "This shop has no password, so whoever finds the backup could read every name and "
                      "address in it. Give the backup a password, or say that it may be without one."),
    QT_TRANSLATE_NOOP("tactful::ui", "The password of the backup is empty."),
    QT_TRANSLATE_NOOP("tactful::ui", "A campaign needs a name of at least one letter."),
    QT_TRANSLATE_NOOP("tactful::ui", "This customer asked to be erased. Take that back first (keep)."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "There is already a folder of this name. Move it away or choose another place."),
    QT_TRANSLATE_NOOP("tactful::ui", "Say who does this: the logbook keeps the name."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "Somebody may have unsubscribed since the last campaign. Import the latest list of "
                      "customers or unsubscribes first; it may not be older than 48 hours (rule G5)."),
    QT_TRANSLATE_NOOP("tactful::ui", "Say who did this: the logbook keeps the name."),
    QT_TRANSLATE_NOOP("tactful::ui", "A reminder can be 1 to 365 days away, or 0 for none."),
    QT_TRANSLATE_NOOP("tactful::ui", "This cannot be switched. Say bought, interval, aisles, hours or town."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "It is no longer known how this file was read. Import it again from where you have it."),
    QT_TRANSLATE_NOOP("tactful::ui", "That import was undone already."),
    QT_TRANSLATE_NOOP("tactful::ui", "That import is in use; there is nothing to redo."),
    QT_TRANSLATE_NOOP("tactful::ui", "Name at least one file to import."),
    QT_TRANSLATE_NOOP("tactful::ui", "Name a format or give a column map, not both."),
    QT_TRANSLATE_NOOP("tactful::ui", "What was learnt cannot be read. Test again, and it is made anew."),
    QT_TRANSLATE_NOOP("tactful::ui", "Name a file to look at."),
    QT_TRANSLATE_NOOP("tactful::ui", "The format needs a name."),
    QT_TRANSLATE_NOOP("tactful::ui", "There are no orders in the book yet. Import the shop's orders first."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "This customer came into the book after the campaign was planned. Plan it again."),
    QT_TRANSLATE_NOOP("tactful::ui", "This plan was prepared for another day. Open the campaign anew."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "The password is too short. Use 8 characters or more; a few words are best."),
    QT_TRANSLATE_NOOP("tactful::ui", "The logbook can be saved as .csv or .html."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "This shop opens without a password, so there is nothing to recover. Set a password first."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "This shop opens without a password, so there is nothing to remember. Set a password first."),
    QT_TRANSLATE_NOOP("tactful::ui", "The name for the computer's key is not one that can be kept."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "This shop does not know this computer any more. Open it with its password, then let the "
        "computer remember it again."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "Too many wrong passwords one after the other. Wait a while, then try again; the wait doubles "
        "with each wrong one, up to 15 minutes."),
    QT_TRANSLATE_NOOP("tactful::ui", "The digest of the logbook is not 64 hexadecimal digits."),
    QT_TRANSLATE_NOOP("tactful::ui", "Say who decides: the name is kept with the decision."),
    QT_TRANSLATE_NOOP("tactful::ui", "This campaign was exported already. Plan a new one."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "This message is said as softly as it can be. Keep it, or leave the person out."),
    QT_TRANSLATE_NOOP("tactful::ui", "The totals of this campaign cannot be read. Plan it again."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "This customer is held back to measure the effect: no message goes to them."),
    QT_TRANSLATE_NOOP("tactful::ui", "Nothing was decided about this message."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "A product that was planned is no longer in the book. Plan the campaign again."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "Since the campaign was planned, this customer said no or something about them was switched off. The "
        "message is taken out when the files are written; plan again for another one."),
    QT_TRANSLATE_NOOP("tactful::ui", "No product has this code. Check the spelling."),
    QT_TRANSLATE_NOOP("tactful::ui", "Stock cannot be less than nothing."),
    QT_TRANSLATE_NOOP("tactful::ui", "Say who approves: the name is kept with the campaign."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "There is nothing to approve: nobody would get this message. Change the brief and plan again."),
    QT_TRANSLATE_NOOP("tactful::ui", "The shop needs a name."),
    QT_TRANSLATE_NOOP("tactful::ui", "Say weekly, fortnightly, monthly or none."),
    QT_TRANSLATE_NOOP("tactful::ui", "The shop needs a currency, such as GBP."),
    QT_TRANSLATE_NOOP("tactful::ui", "The shop's country must be a code of two letters, such as GB."),
    QT_TRANSLATE_NOOP("tactful::ui", "The house limit must be 0 to 100."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "There is not enough free memory to check the passphrase. Close other programs and try again."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "The key of this book is damaged. Restore the book and its keys file from a backup."),
    QT_TRANSLATE_NOOP("tactful::ui", "A passphrase may not be empty. Choose one, or make the book without."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "This book is locked with a passphrase. Give its passphrase to open it."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "The password is not the one of this shop. Check capital letters and the keyboard's language."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "A sealed value does not open with its key: it was changed or belongs elsewhere. Restore a backup."),
    QT_TRANSLATE_NOOP("tactful::ui", "Another program changed what is known of customers. No backup was "
                                     "made, so that whole ones are kept. "
                                     "Check the logbook to see what it was, then restore a backup."),
    QT_TRANSLATE_NOOP("tactful::ui", "This campaign is not approved yet. Review it first."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "An entry of the consent ledger cannot be read. Restore the book from a backup."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "Nobody in the book has this id, number or address. Check the spelling."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "Two customers of different shop systems have this id. Use the book's number or the address."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "The book is being written to by another program. Try again in a moment."),
    QT_TRANSLATE_NOOP("tactful::ui", "The disk is full. Free some space and try again; nothing was changed."),
    QT_TRANSLATE_NOOP("tactful::ui", "The book has no such row."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "The erasure is done, but another window is still reading the book, so that old bytes "
                      "remain in its log file. Close the other window; closing the book clears them."),
    QT_TRANSLATE_NOOP("tactful::ui", "An erasure cannot be a part of another change. Finish that one first."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "This customer did not ask to be erased, so there is nothing to take back."),
    QT_TRANSLATE_NOOP("tactful::ui", "There is no reminder for this export."),
    QT_TRANSLATE_NOOP("tactful::ui", "The book names a customer that it does not have. Check the book."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "The file of this import is no longer kept. Import it again from where you have it."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "The keys file of this book is damaged. Restore the book and its keys file from a backup."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "The keys file was written by a newer Tactful. Update Tactful to open it; it was left as it is."),
    QT_TRANSLATE_NOOP("tactful::ui", "Something was decided about this message. Take that back first."),
    QT_TRANSLATE_NOOP("tactful::ui", "Another customer has this address already. Correct that one first."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "A planned message cannot be read. Plan the campaign again, or restore a backup."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "This customer asked to be erased, so their record is left as it is until then."),
    QT_TRANSLATE_NOOP("tactful::ui", "Both are the same person in the book already."),
    QT_TRANSLATE_NOOP("tactful::ui", "This customer is one record; there is nothing to split."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "A customer's e-mail address does not have the form of one. Correct it and plan again."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "Somebody who must not be written to is among the contacts. Make the plan again, then export."),
    QT_TRANSLATE_NOOP("tactful::ui", "The file is empty. Export it from your shop again."),
    QT_TRANSLATE_NOOP("tactful::ui", "There is nothing on the sheets of this workbook. Export it again."),
    QT_TRANSLATE_NOOP("tactful::ui", "The file is no workbook, so it has no sheets."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "The columns of this file are not those of any format that is known. Write a column "
                      "map that says what they hold (docs/column-map.md) and import the file with it."),
    QT_TRANSLATE_NOOP("tactful::ui", "The file has nothing but blank lines. Export it from your shop again."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "The sheet has far more cells than a table of a shop. Save the table as CSV and import that file."),
    QT_TRANSLATE_NOOP("tactful::ui", "The workbook is damaged: it does not say where its sheets are. Open it "
                                     "in your spreadsheet program, save it again and import that file."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "The texts of this workbook are more than 128 MB. Save the table as CSV and import that file."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "This workbook declares entities of its own, which no spreadsheet program does. It was "
                      "not read. Save the table as CSV and import that file, if you trust it."),
    QT_TRANSLATE_NOOP("tactful::ui", "The workbook is damaged: a part of it is no whole XML. Open it in your "
                                     "spreadsheet program, save it again and import that file."),
    QT_TRANSLATE_NOOP("tactful::ui", "A row of this workbook is longer than 16 MB, which no row of a table "
                                     "is. Save the table as CSV and import that file."),
    QT_TRANSLATE_NOOP("tactful::ui", "A customer's clock is more than 26 hours from the shop's."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "There is no such document. There are: processing-record, notice, dpia and inventory."),
    QT_TRANSLATE_NOOP("tactful::ui", "PDF is made by the window. Choose html, md or json."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "A section cannot be empty. Say why it does not apply, or take the editing back."),
    QT_TRANSLATE_NOOP("tactful::ui", "This document has no section of that name."),
    QT_TRANSLATE_NOOP("tactful::ui", "This section was not edited."),
    QT_TRANSLATE_NOOP("tactful::ui", "Name at least one country."),
    QT_TRANSLATE_NOOP("tactful::ui", "Nobody's stage is known yet. Let Tactful learn from your sales first."),
    QT_TRANSLATE_NOOP("tactful::ui", "The name of the file must end in .html, .csv or .json."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "The reports of the last 12 months have used up what may be given out with noise. Wait "
                      "until the first of them is a year old, or leave small groups blank instead (method "
                      "threshold)."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "A figure has changed by fewer than 10 people since an earlier report: both together would "
        "show who they are. Give out that one again, or wait until more has changed."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "In too many cells the noise would be larger than the figure. Choose coarser categories: "
        "fewer countries, or everybody together. Or leave small groups blank instead (method "
        "threshold)."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "There are too few people for this table: nearly every cell would be small, or give away "
        "one that is. Choose coarser categories."),
    QT_TRANSLATE_NOOP("tactful::ui", "The day has not come yet."),
    QT_TRANSLATE_NOOP("tactful::ui", "This request is closed already."),
    QT_TRANSLATE_NOOP("tactful::ui", "The last day of this request cannot be put off any further."),
    QT_TRANSLATE_NOOP("tactful::ui", "Nobody is left to be told of this request."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "First make sure that it is the person themselves who asks, and say how you know."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "Nothing is kept of this person. Close the request with that as the reason."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "Two customers share this id and number. Do what they ask under their own "
                      "page, then close the request."),
    QT_TRANSLATE_NOOP("tactful::ui", "The program sees to this rule by itself."),
    QT_TRANSLATE_NOOP("tactful::ui",
                      "This kind of data goes with its person, or by itself: there is nothing to run."),
    QT_TRANSLATE_NOOP("tactful::ui", "How long this is kept cannot be changed."),
    QT_TRANSLATE_NOOP("tactful::ui", "Data can be kept for 1 to 120 months."),
    QT_TRANSLATE_NOOP(
        "tactful::ui",
        "You said that a machine alone makes decisions of weight, such as prices or credit (rule "
        "EU10). Let a person look at each, confirm the rule, then export."),
    QT_TRANSLATE_NOOP("tactful::ui", "A request in the book cannot be read. Restore it from a backup."),
};

}  // namespace

QString errorWords(const Error& error)
{
    for (const char* known : errors)
        if (error.detail == known) return QCoreApplication::translate("tactful::ui", known);
    return QString::fromStdString(error.detail);
}

QStringList knownErrors()
{
    QStringList all;
    for (const char* known : errors)
        all << QString::fromUtf8(known);
    return all;
}

}  // namespace tactful::ui
