#include "ui/text/notice_words.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <string_view>

namespace tactful::ui {
namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("tactful::ui", text, comment, n);
}

struct Words {
    std::string_view code;
    const char* words;  ///< %1 and %2: the names of the notice
};

/// The words of the mail services themselves, such as Audience, stay as the services write them.
constexpr Words guide[] = {
    {"mailchimp-fields",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "In Mailchimp, open Audience, then Settings, then Audience fields and merge tags. Once "
         "only: add a text field for each column of contacts-mailchimp.csv after LNAME, with the "
         "column's name as its tag. Take the field type Image for P1IMAGE, P2IMAGE and P3IMAGE, "
         "and Website for P1URL, P2URL and P3URL.")},
    {"mailchimp-suppression",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "First suppression.csv: choose Audience, Import contacts, and the status Unsubscribed. "
         "These people must not be written to.")},
    {"mailchimp-contacts",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "Then contacts-mailchimp.csv: choose Import contacts, match each column to the field of "
         "the same name, choose the status Subscribed, tick Update existing contacts, and give "
         "the import the tag named below. Mailchimp keeps people unsubscribed who have left "
         "before.")},
    {"mailchimp-template",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "Under Content, Email templates, choose Create, then Code your own, Paste in code, and "
         "paste template.html. Mailchimp may add its own footer below ours; that does no harm. "
         "The text of template.txt goes into the plain-text version.")},
    {"mailchimp-campaign",
     QT_TRANSLATE_NOOP("tactful::ui", "Create a regular campaign for the people with that tag. Subject: %1  "
                                      "Preview text: %2")},
    {"klaviyo-suppression",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "First suppression.csv: in Klaviyo, open Profiles, Suppressed profiles, and upload the "
         "file. This cannot be undone, and is meant so: these people must not be written to.")},
    {"klaviyo-contacts",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "Then contacts-klaviyo.csv: create a list with the name given below and upload the file "
         "into it. The columns that begin with tactful_ become properties by themselves. Do not "
         "change anybody's consent while importing.")},
    {"klaviyo-template",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "Under Content, Templates, choose Create, then the HTML editor, and paste template.html. "
         "The text of template.txt goes into the plain-text version.")},
    {"klaviyo-campaign",
     QT_TRANSLATE_NOOP("tactful::ui",
                       "Create an e‑mail campaign for that list with that template. Subject: %1  "
                       "Preview text: %2")},
    {"brevo-suppression",
     QT_TRANSLATE_NOOP("tactful::ui",
                       "First suppression.csv: in Brevo, open Contacts, Import contacts, and choose to put "
                       "these addresses on the blocklist. They must not be written to.")},
    {"brevo-attributes",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "Once only: under Contacts, Settings, Contact attributes, add a text attribute for each "
         "column of contacts-brevo.csv that begins with TACTFUL_.")},
    {"brevo-contacts",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "Then contacts-brevo.csv: import it into a new list with the name given below, match "
         "each column to the attribute of the same name, and let it update contacts that exist.")},
    {"brevo-template",
     QT_TRANSLATE_NOOP("tactful::ui", "Under Campaigns, Templates, create a template, choose Code your own, "
                                      "paste template.html, and save it.")},
    {"brevo-campaign",
     QT_TRANSLATE_NOOP("tactful::ui",
                       "Create an e‑mail campaign for that list with that template. Subject: %1  "
                       "Preview text: %2")},
    {"listmonk-suppression",
     QT_TRANSLATE_NOOP("tactful::ui",
                       "First suppression.csv: in listmonk, open Subscribers, Import, choose the mode "
                       "Blocklist, and upload the file. These people must not be written to.")},
    {"listmonk-contacts",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "Make a list with the name given below. Then contacts-listmonk.csv: Subscribers, Import, "
         "mode Subscribe, that list, and tick Overwrite user info, but not Overwrite subscription "
         "status.")},
    {"listmonk-template",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "Under Campaigns, Templates, choose New, the type Campaign, and paste template.html.")},
    {"listmonk-campaign",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "Create a campaign for that list with that template. Subject: %1  Leave the content "
         "empty, or write a line of your own there: it appears below the introduction. The text "
         "of template.txt goes into the plain-text version.")},
    {"name-them",
     QT_TRANSLATE_NOOP("tactful::ui", "Name the list, the tag and the campaign \"%1 [%2]\". Keep the part in "
                                      "brackets: by it Tactful finds the results again.")},
    {"bring-back",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "Bring the results back in a week or two: who left, who complained, which addresses no "
         "longer work. When you no longer need these files, delete them: they hold names and "
         "addresses.")},
    {"replay-stock",
     QT_TRANSLATE_NOOP("tactful::ui",
                       "How many pieces there were is not on file, so nothing runs out in the past.")},
    {"replay-off-limits",
     QT_TRANSLATE_NOOP("tactful::ui", "Whoever is off limits today was left out of every month.")},
    {"replay-starting-values",
     QT_TRANSLATE_NOOP(
         "tactful::ui",
         "Extra sales and unsubscribes rest on research, not on what your own campaigns taught since.")},
};

/// What was cut or dropped, as ContactRows calls it.
constexpr Words parts[] = {
    {"subject", QT_TRANSLATE_NOOP("tactful::ui", "subject")},
    {"preheader", QT_TRANSLATE_NOOP("tactful::ui", "preview text")},
    {"greeting", QT_TRANSLATE_NOOP("tactful::ui", "greeting")},
    {"intro", QT_TRANSLATE_NOOP("tactful::ui", "introduction")},
    {"heading", QT_TRANSLATE_NOOP("tactful::ui", "heading over the products")},
    {"why", QT_TRANSLATE_NOOP("tactful::ui", "sentence why they get it")},
    {"code", QT_TRANSLATE_NOOP("tactful::ui", "code of the campaign")},
    {"product name", QT_TRANSLATE_NOOP("tactful::ui", "name of a product")},
    {"product price", QT_TRANSLATE_NOOP("tactful::ui", "price of a product")},
    {"product link", QT_TRANSLATE_NOOP("tactful::ui", "link of a product")},
    {"product picture", QT_TRANSLATE_NOOP("tactful::ui", "picture of a product")},
    {"product reason", QT_TRANSLATE_NOOP("tactful::ui", "reason for a product")},
    {"first name", QT_TRANSLATE_NOOP("tactful::ui", "first name")},
    {"last name", QT_TRANSLATE_NOOP("tactful::ui", "last name")},
};

QString partWords(const std::string& part)
{
    for (const Words& row : parts)
        if (row.code == part) return tr(row.words);
    return QString::fromStdString(part);
}

int countAt(const data::Notice& notice, std::size_t at)
{
    return at < notice.counts.size() ? static_cast<int>(notice.counts[at]) : 0;
}

QString nameAt(const data::Notice& notice, std::size_t at)
{
    return at < notice.names.size() ? QString::fromStdString(notice.names[at]) : QString();
}

/// Those that count something.
QString countedWords(const data::Notice& notice)
{
    const int count = countAt(notice, 0);
    const QString service = nameAt(notice, notice.names.empty() ? 0 : notice.names.size() - 1);
    if (notice.code == "value-cut")
        //: %1 a part of the message, such as its subject; %2 a mail service; %3 a number of bytes.
        return tr("Shortened in %Ln row(s): %1. %2 keeps only %3 bytes.", nullptr, count)
            .arg(partWords(notice.names.front()), service, countText(countAt(notice, 1)));
    if (notice.code == "address-dropped")
        //: %1 is a link or a picture, %2 a mail service.
        return tr("Left out of %Ln row(s): %1, because it is no web address that %2 can take whole.", nullptr,
                  count)
            .arg(partWords(notice.names.front()), service);
    if (notice.code == "products-cut")
        return tr("Only the first %1 products were taken into %Ln row(s).", nullptr, count)
            .arg(countText(countAt(notice, 1)));
    if (notice.code == "shared-address")
        return tr("%Ln person(s) left out, because another customer with the same address is in the file "
                  "already.",
                  nullptr, count);
    if (notice.code == "formula-address")
        return tr("%Ln person(s) left out, because a spreadsheet would take the address for a formula.",
                  nullptr, count);
    if (notice.code == "large-file")
        return tr("A file is larger than %1 takes at once. Upload it in two halves.").arg(service);
    if (notice.code == "send")
        return tr("Send yourself a test and read it, then send to the %1 of the contacts file and to nobody "
                  "else. Leave the %2 of held-back.csv alone: by them you will see what the message changed.")
            .arg(tr("%Ln person(s)", nullptr, count), tr("%Ln person(s)", nullptr, countAt(notice, 1)));
    return {};
}

}  // namespace

QString noticeWords(const data::Notice& notice)
{
    for (const Words& row : guide) {
        if (row.code != notice.code) continue;
        QString words = tr(row.words);
        // In one go: a name may itself hold "%2".
        if (notice.names.size() == 2) return words.arg(nameAt(notice, 0), nameAt(notice, 1));
        return notice.names.size() == 1 ? words.arg(nameAt(notice, 0)) : words;
    }
    return countedWords(notice);
}

}  // namespace tactful::ui
