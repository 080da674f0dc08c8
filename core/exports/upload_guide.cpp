#include "core/base/text.h"
#include "core/exports/destinations.h"

namespace tactful::exports {
namespace {

using data::MergeDialect;
using data::Notice;

std::string people(std::int64_t count)
{
    return groupedNumber(count) + (count == 1 ? " person" : " people");
}

std::vector<Notice> mailchimpSteps(const std::string& subjectTag, const std::string& preheaderTag)
{
    return {
        {"mailchimp-fields",
         {},
         {},
         "In Mailchimp, open Audience, then Settings, then Audience fields and merge tags. Once only: add a "
         "text field for each column of contacts-mailchimp.csv after LNAME, with the column's name as its "
         "tag. Take the field type Image for P1IMAGE, P2IMAGE and P3IMAGE, and Website for P1URL, P2URL and "
         "P3URL."},
        {"mailchimp-suppression",
         {},
         {},
         "First suppression.csv: choose Audience, Import contacts, and the status Unsubscribed. These people "
         "must not be written to."},
        {"mailchimp-contacts",
         {},
         {},
         "Then contacts-mailchimp.csv: choose Import contacts, match each column to the field of the same "
         "name, choose the status Subscribed, tick Update existing contacts, and give the import the tag "
         "named below. Mailchimp keeps people unsubscribed who have left before."},
        {"mailchimp-template",
         {},
         {},
         "Under Content, Email templates, choose Create, then Code your own, Paste in code, and paste "
         "template.html. Mailchimp may add its own footer below ours; that does no harm. The text of "
         "template.txt goes into the plain-text version."},
        {"mailchimp-campaign",
         {subjectTag, preheaderTag},
         {},
         "Create a regular campaign for the people with that tag. Subject: " + subjectTag +
             "  Preview text: " + preheaderTag},
    };
}

std::vector<Notice> klaviyoSteps(const std::string& subjectTag, const std::string& preheaderTag)
{
    return {
        {"klaviyo-suppression",
         {},
         {},
         "First suppression.csv: in Klaviyo, open Profiles, Suppressed profiles, and upload the file. This "
         "cannot be undone, and is meant so: these people must not be written to."},
        {"klaviyo-contacts",
         {},
         {},
         "Then contacts-klaviyo.csv: create a list with the name given below and upload the file into it. "
         "The "
         "columns that begin with tactful_ become properties by themselves. Do not change anybody's consent "
         "while importing."},
        {"klaviyo-template",
         {},
         {},
         "Under Content, Templates, choose Create, then the HTML editor, and paste template.html. The text "
         "of "
         "template.txt goes into the plain-text version."},
        {"klaviyo-campaign",
         {subjectTag, preheaderTag},
         {},
         "Create an e-mail campaign for that list with that template. Subject: " + subjectTag +
             "  Preview text: " + preheaderTag},
    };
}

std::vector<Notice> brevoSteps(const std::string& subjectTag, const std::string& preheaderTag)
{
    return {
        {"brevo-suppression",
         {},
         {},
         "First suppression.csv: in Brevo, open Contacts, Import contacts, and choose to put these addresses "
         "on the blocklist. They must not be written to."},
        {"brevo-attributes",
         {},
         {},
         "Once only: under Contacts, Settings, Contact attributes, add a text attribute for each column of "
         "contacts-brevo.csv that begins with TACTFUL_."},
        {"brevo-contacts",
         {},
         {},
         "Then contacts-brevo.csv: import it into a new list with the name given below, match each column to "
         "the attribute of the same name, and let it update contacts that exist."},
        {"brevo-template",
         {},
         {},
         "Under Campaigns, Templates, create a template, choose Code your own, paste template.html, and save "
         "it."},
        {"brevo-campaign",
         {subjectTag, preheaderTag},
         {},
         "Create an e-mail campaign for that list with that template. Subject: " + subjectTag +
             "  Preview text: " + preheaderTag},
    };
}

std::vector<Notice> listmonkSteps(const std::string& subjectTag)
{
    return {
        {"listmonk-suppression",
         {},
         {},
         "First suppression.csv: in listmonk, open Subscribers, Import, choose the mode Blocklist, and "
         "upload "
         "the file. These people must not be written to."},
        {"listmonk-contacts",
         {},
         {},
         "Make a list with the name given below. Then contacts-listmonk.csv: Subscribers, Import, mode "
         "Subscribe, that list, and tick Overwrite user info, but not Overwrite subscription status."},
        {"listmonk-template",
         {},
         {},
         "Under Campaigns, Templates, choose New, the type Campaign, and paste template.html."},
        {"listmonk-campaign",
         {subjectTag},
         {},
         "Create a campaign for that list with that template. Subject: " + subjectTag +
             "  Leave the content empty, or write a line of your own there: it appears below the "
             "introduction. The text of template.txt goes into the plain-text version."},
    };
}

}  // namespace

std::vector<Notice> uploadSteps(const Destination& destination, const GuideFacts& facts)
{
    const data::MergeTags tags = mergeTagsFor(destination);
    std::vector<Notice> steps;
    switch (destination.dialect) {
    case MergeDialect::Mailchimp:
        steps = mailchimpSteps(tags.subject.tag, tags.preheader.tag);
        break;
    case MergeDialect::Klaviyo:
        steps = klaviyoSteps(tags.subject.tag, tags.preheader.tag);
        break;
    case MergeDialect::Brevo:
        steps = brevoSteps(tags.subject.tag, tags.preheader.tag);
        break;
    case MergeDialect::Listmonk:
        steps = listmonkSteps(tags.subject.tag);
        break;
    case MergeDialect::None:
        break;
    }
    steps.push_back({"name-them",
                     {facts.campaignName, facts.code},
                     {},
                     "Name the list, the tag and the campaign \"" + facts.campaignName + " [" + facts.code +
                         "]\". Keep the part in brackets: by it Tactful finds the results again."});
    steps.push_back({"send",
                     {},
                     {facts.contacts, facts.heldBack},
                     "Send yourself a test and read it, then send to the " + people(facts.contacts) +
                         " of the contacts file and to nobody else. Leave the " + people(facts.heldBack) +
                         " of held-back.csv alone: by them you will see what the message changed."});
    steps.push_back(
        {"bring-back",
         {},
         {},
         "Bring the results back in a week or two: who left, who complained, which addresses no longer work. "
         "When you no longer need these files, delete them: they hold names and addresses."});
    return steps;
}

}  // namespace tactful::exports
