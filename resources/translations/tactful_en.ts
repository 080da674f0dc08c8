<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>tactful::ui</name>
    <message numerus="yes">
        <source>Bought %Ln times</source>
        <comment>at least twice</comment>
        <translation>
            <numerusform>Bought %Ln time</numerusform>
            <numerusform>Bought %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln times, last on %1</source>
        <comment>at least twice</comment>
        <translation>
            <numerusform>Bought %Ln time, last on %1</numerusform>
            <numerusform>Bought %Ln times, last on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>%Ln week</numerusform>
            <numerusform>%Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 of %Ln order(s).</source>
        <translation>
            <numerusform>From %1 of %Ln order.</numerusform>
            <numerusform>From %1 of %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %Ln order(s).</source>
        <translation>
            <numerusform>From %Ln order.</numerusform>
            <numerusform>From %Ln orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times)</source>
        <comment>a product and how often it was bought</comment>
        <translation>
            <numerusform>%1 (%Ln time)</numerusform>
            <numerusform>%1 (%Ln times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are approved and ready to export.</source>
        <translation>
            <numerusform>%Ln message is approved and ready to export.</numerusform>
            <numerusform>%Ln messages are approved and ready to export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are ready to review.</source>
        <translation>
            <numerusform>%Ln message is ready to review.</numerusform>
            <numerusform>%Ln messages are ready to review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln regular(s) are slipping away</source>
        <translation>
            <numerusform>%Ln regular is slipping away</numerusform>
            <numerusform>%Ln regulars are slipping away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last sale in the shop is %Ln day(s) old.</source>
        <translation>
            <numerusform>The last sale in the shop is %Ln day old.</numerusform>
            <numerusform>The last sale in the shop is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln day(s) of sales it has not seen.</source>
        <translation>
            <numerusform>There is %Ln day of sales it has not seen.</numerusform>
            <numerusform>There are %Ln days of sales it has not seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait to be put right</source>
        <translation>
            <numerusform>%Ln row waits to be put right</numerusform>
            <numerusform>%Ln rows wait to be put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in every 100</source>
        <translation>
            <numerusform>%Ln more in every 100</numerusform>
            <numerusform>%Ln more in every 100</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e‑mails in 30 days</source>
        <translation>
            <numerusform>%Ln e‑mail in 30 days</numerusform>
            <numerusform>%Ln e‑mails in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 unsubscribes</source>
        <translation>
            <numerusform>%1 unsubscribe</numerusform>
            <numerusform>%1 unsubscribes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) may be e‑mailed today.</source>
        <translation>
            <numerusform>%Ln customer may be e‑mailed today.</numerusform>
            <numerusform>%Ln customers may be e‑mailed today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups within %Ln point(s)</source>
        <translation>
            <numerusform>Groups within %Ln point</numerusform>
            <numerusform>Groups within %Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help most: newer sales. The last order is %Ln day(s) old.</source>
        <translation>
            <numerusform>What would help most: newer sales. The last order is %Ln day old.</numerusform>
            <numerusform>What would help most: newer sales. The last order is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help most: repair the %Ln row(s) that are set aside.</source>
        <translation>
            <numerusform>What would help most: repair the %Ln row that is set aside.</numerusform>
            <numerusform>What would help most: repair the %Ln rows that are set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help most: an address or telephone number at the till. %Ln sale(s) have no known customer.</source>
        <translation>
            <numerusform>What would help most: an address or telephone number at the till. %Ln sale has no known customer.</numerusform>
            <numerusform>What would help most: an address or telephone number at the till. %Ln sales have no known customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help most: ask customers to agree to e‑mails. %Ln may not be written to.</source>
        <translation>
            <numerusform>What would help most: ask customers to agree to e‑mails. %Ln may not be written to.</numerusform>
            <numerusform>What would help most: ask customers to agree to e‑mails. %Ln may not be written to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help most: %Ln more month(s) of older sales.</source>
        <translation>
            <numerusform>What would help most: %Ln more month of older sales.</numerusform>
            <numerusform>What would help most: %Ln more months of older sales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sale(s) have no known customer.</source>
        <extracomment>%1 of so many sales.</extracomment>
        <translation>
            <numerusform>%1 of %Ln sale has no known customer.</numerusform>
            <numerusform>%1 of %Ln sales have no known customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are set aside.</source>
        <translation>
            <numerusform>%Ln row is set aside.</numerusform>
            <numerusform>%Ln rows are set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last order is %Ln day(s) old.</source>
        <translation>
            <numerusform>The last order is %Ln day old.</numerusform>
            <numerusform>The last order is %Ln days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) may be e‑mailed today.</source>
        <translation>
            <numerusform>%1 of %Ln customer may be e‑mailed today.</numerusform>
            <numerusform>%1 of %Ln customers may be e‑mailed today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of sales from %Ln buyer(s).</source>
        <extracomment>%1 is &quot;12 months&quot;.</extracomment>
        <translation>
            <numerusform>%1 of sales from %Ln buyer.</numerusform>
            <numerusform>%1 of sales from %Ln buyers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shortened in %Ln row(s): %1. %2 keeps only %3 bytes.</source>
        <extracomment>%1 a part of the message, such as its subject; %2 a mail service; %3 a number of bytes.</extracomment>
        <translation>
            <numerusform>Shortened in %Ln row: %1. %2 keeps only %3 bytes.</numerusform>
            <numerusform>Shortened in %Ln rows: %1. %2 keeps only %3 bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of %Ln row(s): %1, because it is no web address that %2 can take whole.</source>
        <extracomment>%1 is a link or a picture, %2 a mail service.</extracomment>
        <translation>
            <numerusform>Left out of %Ln row: %1, because it is no web address that %2 can take whole.</numerusform>
            <numerusform>Left out of %Ln rows: %1, because it is no web address that %2 can take whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 products were taken into %Ln row(s).</source>
        <translation>
            <numerusform>Only the first %1 products were taken into %Ln row.</numerusform>
            <numerusform>Only the first %1 products were taken into %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left out, because another customer with the same address is in the file already.</source>
        <translation>
            <numerusform>%Ln person left out, because another customer with the same address is in the file already.</numerusform>
            <numerusform>%Ln people left out, because another customer with the same address is in the file already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left out, because a spreadsheet would take the address for a formula.</source>
        <translation>
            <numerusform>%Ln person left out, because a spreadsheet would take the address for a formula.</numerusform>
            <numerusform>%Ln people left out, because a spreadsheet would take the address for a formula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From orders on %Ln day(s), and from when your other customers order.</source>
        <translation>
            <numerusform>From orders on %Ln day, and from when your other customers order.</numerusform>
            <numerusform>From orders on %Ln days, and from when your other customers order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another e‑mail is planned for %1, %Ln day(s) after this one.</source>
        <translation>
            <numerusform>Another e‑mail is planned for %1, %Ln day after this one.</numerusform>
            <numerusform>Another e‑mail is planned for %1, %Ln days after this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heard from you on %1, %Ln day(s) before this one.</source>
        <translation>
            <numerusform>Heard from you on %1, %Ln day before this one.</numerusform>
            <numerusform>Heard from you on %1, %Ln days before this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Got %Ln e‑mail(s) in the 30 days before.</source>
        <translation>
            <numerusform>Got %Ln e‑mail in the 30 days before.</numerusform>
            <numerusform>Got %Ln e‑mails in the 30 days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“How often” allows %Ln.</source>
        <translation>
            <numerusform>“How often” allows %Ln.</numerusform>
            <numerusform>“How often” allows %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The budget is for %Ln message(s).</source>
        <translation>
            <numerusform>The budget is for %Ln message.</numerusform>
            <numerusform>The budget is for %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours have room for %Ln message(s).</source>
        <translation>
            <numerusform>The hours have room for %Ln message.</numerusform>
            <numerusform>The hours have room for %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e‑mail(s) in 30 days</source>
        <translation>
            <numerusform>%Ln e‑mail in 30 days</numerusform>
            <numerusform>%Ln e‑mails in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They asked for %Ln day(s) between two.</source>
        <translation>
            <numerusform>They asked for %Ln day between two.</numerusform>
            <numerusform>They asked for %Ln days between two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked for %Ln day(s) between e‑mails</source>
        <translation>
            <numerusform>asked for %Ln day between e‑mails</numerusform>
            <numerusform>asked for %Ln days between e‑mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln message(s)</source>
        <translation>
            <numerusform>At most %Ln message</numerusform>
            <numerusform>At most %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) go to people who waited longest.</source>
        <translation>
            <numerusform>%Ln message goes to people who waited longest.</numerusform>
            <numerusform>%Ln messages go to people who waited longest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) go to groups that would have been passed over.</source>
        <translation>
            <numerusform>%Ln message goes to groups that would have been passed over.</numerusform>
            <numerusform>%Ln messages go to groups that would have been passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen all the same: they waited %Ln day(s), or too few of their group would hear from you.</source>
        <translation>
            <numerusform>Chosen all the same: they waited %Ln day, or too few of their group would hear from you.</numerusform>
            <numerusform>Chosen all the same: they waited %Ln days, or too few of their group would hear from you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A larger budget: one for %Ln message(s) is enough for all.</source>
        <translation>
            <numerusform>A larger budget: one for %Ln message is enough for all.</numerusform>
            <numerusform>A larger budget: one for %Ln messages is enough for all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::AccuracyCard</name>
    <message numerus="yes">
        <source>We hid your last %Ln day(s) of sales, made our guesses, then looked at what people really did.</source>
        <translation>
            <numerusform>We hid your last %Ln day of sales, made our guesses, then looked at what people really did.</numerusform>
            <numerusform>We hid your last %Ln days of sales, made our guesses, then looked at what people really did.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::AudienceCard</name>
    <message numerus="yes">
        <source>%Ln people will get the message.</source>
        <translation>
            <numerusform>%Ln person will get the message.</numerusform>
            <numerusform>%Ln people will get the message.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::BriefColumn</name>
    <message numerus="yes">
        <source>%1 · %Ln people</source>
        <translation>
            <numerusform>%1 · %Ln person</numerusform>
            <numerusform>%1 · %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They get nothing, so you can see what the e‑mail changed. %Ln is enough to see a clear effect.</source>
        <translation>
            <numerusform>They get nothing, so you can see what the e‑mail changed. %Ln is enough to see a clear effect.</numerusform>
            <numerusform>They get nothing, so you can see what the e‑mail changed. %Ln are enough to see a clear effect.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They get nothing, so you can see what the e‑mail changed. %Ln is too few to see it after one campaign.</source>
        <translation>
            <numerusform>They get nothing, so you can see what the e‑mail changed. %Ln is too few to see it after one campaign.</numerusform>
            <numerusform>They get nothing, so you can see what the e‑mail changed. %Ln are too few to see it after one campaign.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::CurveCard</name>
    <message numerus="yes">
        <source>At %1: about %2 extra sales, %3 of profit, %Ln may unsubscribe</source>
        <translation>
            <numerusform>At %1: about %2 extra sales, %3 of profit, %Ln may unsubscribe</numerusform>
            <numerusform>At %1: about %2 extra sales, %3 of profit, %Ln may unsubscribe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::CustomersPage</name>
    <message numerus="yes">
        <source>Merge %Ln duplicate(s)</source>
        <translation>
            <numerusform>Merge %Ln duplicate</numerusform>
            <numerusform>Merge %Ln duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::DelicateCard</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) look delicate and wait for your decision</source>
        <translation>
            <numerusform>%Ln product looks delicate and waits for your decision</numerusform>
            <numerusform>%Ln products look delicate and wait for your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::DocumentsCard</name>
    <message numerus="yes">
        <source>%Ln section(s) in your words</source>
        <translation>
            <numerusform>%Ln section in your words</numerusform>
            <numerusform>%Ln sections in your words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at: the book says something else now</source>
        <translation>
            <numerusform>%Ln to look at: the book says something else now</numerusform>
            <numerusform>%Ln to look at: the book says something else now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::DonePanel</name>
    <message numerus="yes">
        <source>%Ln files were written</source>
        <translation>
            <numerusform>%Ln file was written</numerusform>
            <numerusform>%Ln files were written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::DuplicatesPanel</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ExportPanel</name>
    <message numerus="yes">
        <source>%Ln people, their lines and picks</source>
        <translation>
            <numerusform>%Ln person, their lines and picks</numerusform>
            <numerusform>%Ln people, their lines and picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses never to write to</source>
        <translation>
            <numerusform>%Ln address never to write to</numerusform>
            <numerusform>%Ln addresses never to write to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to leave alone, for measuring</source>
        <translation>
            <numerusform>%Ln person to leave alone, for measuring</numerusform>
            <numerusform>%Ln people to leave alone, for measuring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %Ln days to delete these files. They hold names and addresses.</source>
        <translation>
            <numerusform>Remind me in %Ln day to delete these files. They hold names and addresses.</numerusform>
            <numerusform>Remind me in %Ln days to delete these files. They hold names and addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written</source>
        <translation>
            <numerusform>%Ln file will be written</numerusform>
            <numerusform>%Ln files will be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who may no longer be written to are taken out.</source>
        <translation>
            <numerusform>%Ln person who may no longer be written to is taken out.</numerusform>
            <numerusform>%Ln people who may no longer be written to are taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::FileCard</name>
    <message numerus="yes">
        <source>%1, and %Ln more file(s)</source>
        <translation>
            <numerusform>%1, and %Ln more file</numerusform>
            <numerusform>%1, and %Ln more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::InboxDialog</name>
    <message numerus="yes">
        <source>In the last %Ln days</source>
        <translation>
            <numerusform>In the last day</numerusform>
            <numerusform>In the last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) since %1.</source>
        <translation>
            <numerusform>%Ln campaign since %1.</numerusform>
            <numerusform>%Ln campaigns since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::JobBar</name>
    <message numerus="yes">
        <source>%1, about %Ln second(s) left</source>
        <translation>
            <numerusform>%1, about %Ln second left</numerusform>
            <numerusform>%1, about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %Ln minute(s) left</source>
        <translation>
            <numerusform>%1, about %Ln minute left</numerusform>
            <numerusform>%1, about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::KindsCard</name>
    <message numerus="yes">
        <source>%Ln kind(s) of customers</source>
        <translation>
            <numerusform>%Ln kind of customers</numerusform>
            <numerusform>%Ln kinds of customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) who behave alike</source>
        <translation>
            <numerusform>%Ln group who behave alike</numerusform>
            <numerusform>%Ln groups who behave alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::LockCard</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other computers open it without asking; a new password makes them ask again.</source>
        <translation>
            <numerusform>%Ln other computer opens it without asking; a new password makes it ask again.</numerusform>
            <numerusform>%Ln other computers open it without asking; a new password makes them ask again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::MappingCard</name>
    <message numerus="yes">
        <source>%Ln other(s) are not needed</source>
        <translation>
            <numerusform>%Ln other is not needed</numerusform>
            <numerusform>%Ln others are not needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::NewShopForm</name>
    <message numerus="yes">
        <source>At least %Ln characters. Write it down: nobody can open your shop without it.</source>
        <translation>
            <numerusform>At least %Ln character. Write it down: nobody can open your shop without it.</numerusform>
            <numerusform>At least %Ln characters. Write it down: nobody can open your shop without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %Ln characters.</source>
        <translation>
            <numerusform>Choose at least %Ln character.</numerusform>
            <numerusform>Choose at least %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::OftenCard</name>
    <message numerus="yes">
        <source>%Ln leave</source>
        <comment>people unsubscribe in a year</comment>
        <translation>
            <numerusform>%Ln leaves</numerusform>
            <numerusform>%Ln leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have to wait, for longer than a year.</source>
        <translation>
            <numerusform>%Ln person has to wait, for longer than a year.</numerusform>
            <numerusform>%Ln people have to wait, for longer than a year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have to wait; the first (%1) may hear from you on %2.</source>
        <translation>
            <numerusform>%Ln person has to wait, and may hear from you on %2.</numerusform>
            <numerusform>%Ln people have to wait; the first (%1) may hear from you on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::PersonalCard</name>
    <message numerus="yes">
        <source>%Ln softened</source>
        <translation>
            <numerusform>%Ln softened</numerusform>
            <numerusform>%Ln softened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::PersonalHistogram</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::PrivacyPage</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProductsPage</name>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln product</numerusform>
            <numerusform>%Ln products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProfileFiguresView</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProfilePanel</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged from %Ln record(s).</source>
        <translation>
            <numerusform>Merged from %Ln record.</numerusform>
            <numerusform>Merged from %Ln records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::QualityCard</name>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ReplayDialog</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>to %Ln person</numerusform>
            <numerusform>to %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln held back</numerusform>
            <numerusform>%Ln held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln softened</source>
        <translation>
            <numerusform>%Ln softened</numerusform>
            <numerusform>%Ln softened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) with these dials</source>
        <translation>
            <numerusform>The last month with these dials</numerusform>
            <numerusform>The last %Ln months with these dials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaying the last %Ln month(s)</source>
        <translation>
            <numerusform>Replaying the last month</numerusform>
            <numerusform>Replaying the last %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people,</source>
        <translation>
            <numerusform>to %Ln person,</numerusform>
            <numerusform>to %Ln people,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln to one in 30 days</source>
        <translation>
            <numerusform>at most %Ln to one in 30 days</numerusform>
            <numerusform>at most %Ln to one in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::RequestsCard</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln day late</numerusform>
            <numerusform>%Ln days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done in %Ln day(s)</source>
        <translation>
            <numerusform>Done in %Ln day</numerusform>
            <numerusform>Done in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::RetentionCard</name>
    <message numerus="yes">
        <source>%Ln too old</source>
        <translation>
            <numerusform>%Ln too old</numerusform>
            <numerusform>%Ln too old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::RetentionDialog</name>
    <message numerus="yes">
        <source>Gone for good: %Ln</source>
        <translation>
            <numerusform>Gone for good: %Ln</numerusform>
            <numerusform>Gone for good: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ReviewDialog</name>
    <message numerus="yes">
        <source>%1 · %Ln messages</source>
        <extracomment>Name of a campaign, and how many messages.</extracomment>
        <translation>
            <numerusform>%1 · %Ln message</numerusform>
            <numerusform>%1 · %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln more messages first</source>
        <translation>
            <numerusform>Decide %Ln more message first</numerusform>
            <numerusform>Decide %Ln more messages first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln files</source>
        <translation>
            <numerusform>Export %Ln file</numerusform>
            <numerusform>Export %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ReviewQueue</name>
    <message numerus="yes">
        <source>and %Ln more, the mildest</source>
        <translation>
            <numerusform>and %Ln more, the mildest</numerusform>
            <numerusform>and %Ln more, the mildest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send all %Ln as they are</source>
        <translation>
            <numerusform>Send %Ln as it is</numerusform>
            <numerusform>Send all %Ln as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::RulesCard</name>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::SalesCard</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::SendStrip</name>
    <message numerus="yes">
        <source>%1, %2:00: %Ln messages</source>
        <extracomment>day, hour, number: &quot;Thu 8, 19:00: 178 messages&quot;</extracomment>
        <translation>
            <numerusform>%1, %2:00: %Ln message</numerusform>
            <numerusform>%1, %2:00: %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShareCard</name>
    <message numerus="yes">
        <source>Saved %1. %Ln cell(s) left blank.</source>
        <translation>
            <numerusform>Saved %1. %Ln cell left blank.</numerusform>
            <numerusform>Saved %1. %Ln cells left blank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShelfCard</name>
    <message numerus="yes">
        <source>%Ln product(s) are wanted by more people than there are pieces. Whoever comes later sees the next best pick.</source>
        <translation>
            <numerusform>%Ln product is wanted by more people than there are pieces. Whoever comes later sees the next best pick.</numerusform>
            <numerusform>%Ln products are wanted by more people than there are pieces. Whoever comes later sees the next best pick.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::TeachCard</name>
    <message numerus="yes">
        <source>Holding back %Ln people would show it.</source>
        <translation>
            <numerusform>Holding back %Ln person would show it.</numerusform>
            <numerusform>Holding back %Ln people would show it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken together, %Ln campaigns like this one would show it.</source>
        <translation>
            <numerusform>%Ln campaign like this one would show it.</numerusform>
            <numerusform>Taken together, %Ln campaigns like this one would show it.</numerusform>
        </translation>
    </message>
</context>
</TS>
