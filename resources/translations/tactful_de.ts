<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>tactful::ui</name>
    <message>
        <source>Thank our regulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show new arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind word to those who keep coming back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say hello again to those who are slipping away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help people find their way after a first order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what just came in to those who may like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find good homes for what has been on the shelf too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News for everyone, with picks that suit each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendly nod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no working address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off limits: said no, or the address bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked us to pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not agreed to e‑mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside whom you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet for a year: left in peace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard enough lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing good enough to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others come first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln times</source>
        <comment>at least twice</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln times, last on %1</source>
        <comment>at least twice</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bought on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with what they bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with “%1”, bought in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes with “%1”, which they bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells well lately, in an aisle they buy from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells well lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a copied campaign.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected extra sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>an interval</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>an interval</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>an interval</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A delicate purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buys %1 about every %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually shops around %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually shops on a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From %1 of %Ln order(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %Ln order(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used or mentioned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does Tactful do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads your sales, works out what each customer may want next, and helps you write one campaign that is a little different for everyone. You move the dials, see at once who would get what and why, approve, and save files for your mail service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is my data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one file on this computer, and a second one with its keys beside it. Tactful has no account and never uses the internet. Names and addresses are sealed; with a password nobody can read them without it.

Keep a backup somewhere else: Settings, Backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I bring in my sales?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an export in your shop&apos;s system, as CSV, and drop the file on Import. Tactful recognises many shops by the names of their columns. For any other table you say what each column is, once.

Rows that cannot be read are set aside with the reason, never thrown away: save them, put them right and drop them again. Every import can be undone for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does &quot;How personal&quot; mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ceiling for how much a message may show that you know about its reader. Every line has several ways to be said; the most personal one under your ceiling is used, and softer ones stand ready below it.

Shop window: nothing about the person. Friendly nod: first name and aisles. Your usual: what they bought. Close friend: dates and guesses. Delicate products are never mentioned, whatever the dial says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was somebody left out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lists under &quot;Who will hear from you&quot;. Each person has one reason: no working address, no permission, heard enough lately, nothing fits, or better left alone this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why hold people back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few people, drawn by chance, get nothing. Comparing them with the others is the only honest way to see what a campaign changed. The held-back list is always among the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure are the figures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every estimate comes with a range: 8 times in 10 the truth lands in it. Tactful tests itself on your own past sales and uses a simple rule wherever that is as good. Insights shows how it did. Where there is too little to tell, it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent from here, is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. Tactful writes files. You upload them to your mail service; the file how-to-upload.txt says how, step by step. Delete the files afterwards: they hold names and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if a customer asks for their data, or to be forgotten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer. &quot;Export their data&quot; writes everything you know about them. &quot;Erase&quot; hides them at once and deletes them for good after 24 hours; until then you can take it back. They are never written to again, even if an old file is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I forgot my password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can open the shop without it, not even we. If you have a backup from before the password was set, or remember an older password, restore that backup and import the newer sales again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo and redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close a panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move a dial by 1; with %1 to the next stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a chart: show it as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger and smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln message(s) are approved and ready to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln message(s) are ready to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending starts on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln regular(s) are slipping away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They usually buy by now. Together worth about %1 a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your shop&apos;s legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell us about your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every e‑mail must carry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in your newest sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sale in the shop is %Ln day(s) old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Tactful learn again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %Ln day(s) of sales it has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not looked at your sales yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your first campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln customer(s) may be e‑mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln row(s) wait to be put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could not be read when they were imported. Nothing of them is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s e‑mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note (private)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country (which law)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant, first option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant, second option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant, third option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to e‑mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date we can&apos;t read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑mail address that cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number that cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price we can&apos;t read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of pieces we can&apos;t read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that is spoilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency we don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State we don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone we don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e‑mail and no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line without its order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best sellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Bought lately&quot; rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Bought together&quot; rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess &quot;nobody&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rate and own average order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rate and shop average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large baskets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picks people then bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100 who came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, of 100 customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typical miss, lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln more in every 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simple rule did better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We use the simple rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for &quot;slipping away&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for expected sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the import of %1 out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided about a message of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back a decision about a message of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1 again after its approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported the files of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saw to the exported files of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hid a customer, to be erased in 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept a customer after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learnt from the sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided how delicate a product is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the stock of a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the aisle of a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided whether a product may be offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched the use of a fact about a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at a delicate purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered a customer&apos;s yes to e‑mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered a customer&apos;s no to e‑mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted a customer&apos;s restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered a no to personal picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back a no to personal picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved a customer&apos;s data for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactful, by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln person(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln order(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln message(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln product(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very delicate (health, belief, …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on file how %1 agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be written to, but you could not show when, how and to which words they said yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can go, but it may not sound like you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More personal than your house limit of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may wonder how you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made a delicate purchase lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not used or mentioned. But a cheerful line may sit badly so soon after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left, shown to %2 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just under your ceiling of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A softer line is at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>A dial, its value before and after.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%Ln e‑mails in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pick is new to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every pick is new to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pick in %1 is new to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 picks in 10 are new to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of picks are new to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone: let Tactful choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several dials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unsubscribes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference to sales or unsubscribes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spam reports pass 0.3%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spam reports pass 0.1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the house limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within the house limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too familiar in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof for all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proof for %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 left, about %3 wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done already: whoever would have come too late gets the next best pick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every e‑mail has to say whom it is from. Fill it in under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are above the house limit. Turn “How personal” down, or decide about each in the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may be written to, but how they agreed is not on file. Decide about each in the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One group hears from you far more often than another. Look at whom you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy and birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexuality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genes and biometrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitting an addiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicotine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money troubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body and weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lingerie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religious diet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sympathy, memorial and relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law and crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something needs to be put right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop was saved by a newer Tactful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not do what was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop&apos;s file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sums did not come out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage; %1 is the number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>millions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Qt date format of a day in the current year, and one with the year.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d </source>
        <extracomment>Qt date format of the first of two days in the same month: &quot;10&quot; of &quot;10 to 31 Oct&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one day to another.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autumn thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will hear from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we softened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get nothing, so you can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely £58 to £140</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always say why, beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back quiet ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone numbers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: says what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September has 30 days. Choose a day up to the 30th.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maker? Please check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slider with stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs more sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above your house limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won&apos;t mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates, counts or guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock my shop with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: the file holds names and addresses. We cannot recover a lost password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the softer line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;A little light for the long evenings.&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Margaret out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from, stage, filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation rail item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One choice of few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How personal 50 → 58:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about +£140 sales, +1 unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For single-order customers we use the simple rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candles may run out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>38 left, about 46 wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save the shop:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long work: always a bar, a figure, the time left and Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>78%, about 4 seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting to know your customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 since last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought in the last 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be e‑mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 4,338</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely extra sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very likely helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign suggests what to write to whom, and shows you everything before you export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop sales files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV exports from Shopify, Etsy, WooCommerce, Square, or your till</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times)</source>
        <comment>a product and how often it was bought</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::AccuracyCard</name>
    <message>
        <source>Does it work here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactful tests itself on your own past sales. Import some months of orders, then press &quot;Test again&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>We hid your last %Ln day(s) of sales, made our guesses, then looked at what people really did.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Beats simple rules in %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As good as the simple rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For customers with a single order, our sums are no better than the simple rule. So there we use the simple rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little to tell yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::AgreementList</name>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::AppearanceCard</name>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ArrivalCard</name>
    <message>
        <source>When they will arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at each person&apos;s usual shopping hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Short weekday and day of the month, e.g. &quot;Thu 8&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::AudienceCard</name>
    <message>
        <source>Who will hear from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be e‑mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard enough lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will get the message.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with everything in it. Keep it on another disk; restore it on any computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop has none, so the backup needs one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactful makes backups by itself, beside your shop, when something changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by itself, beside your shop:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactful backups (*.tactful-backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up, read back and found whole: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::BriefBox</name>
    <message>
        <source>Brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these stages (none ticked: everyone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these countries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::BriefColumn</name>
    <message>
        <source>How personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surprise them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gentle nudges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never against their taste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is held back, so nothing can be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They get nothing, so you can see what the e‑mail changed. %Ln is enough to see a clear effect.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They get nothing, so you can see what the e‑mail changed. %Ln is too few to see it after one campaign.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>May mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won&apos;t mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best sellers and new arrivals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything about the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name, what they told us, aisles they like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>products bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates, counts or guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates, counts and guesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delicate products. Ever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::CampaignOverview</name>
    <message>
        <source>Open in the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected extra sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, likely between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files hold names and addresses. Delete them by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have deleted them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent from here: Tactful writes files that your mail service sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first campaign: what is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the new campaign for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sets the tone and the dials. You can change everything afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. You will not be reminded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review and export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::Chart</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::CheckTile</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, please look: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ChecksBar</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ContactCard</name>
    <message>
        <source>Ticked a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought before, may still say no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be written to until they say no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their country&apos;s law wants more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked us to pause (restricted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you may contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 customers may get e‑mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 customers may get a text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 customers may get post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof on file for %1 (%2). The other %3 have no proof of when and how they agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof on file for all %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::Corner</name>
    <message>
        <source>Offline: everything stays on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::CorrectDialog</name>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County or state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::CustomersPage</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next order likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e‑mail, town, or something they bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a part of the name, the town, or something they bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The file holds names and addresses: delete it when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::DecisionEdit</name>
    <message>
        <source>Decide about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::DelicateCard</name>
    <message>
        <source>Delicate products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mentioned, never used to guess, never suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None of your products looks delicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) look delicate and wait for your decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::DialCurve</name>
    <message>
        <source>What each position of the dial brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::DonePanel</name>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to upload them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was sent: you upload them when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 You will be reminded on %2 to delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::Donut</name>
    <message>
        <source>Health of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a figure and what it is out of: &quot;86 of 100&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::DotIntervals</name>
    <message>
        <source>Is everyone treated alike?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ExportPanel</name>
    <message numerus="yes">
        <source>%Ln people, their lines and picks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses never to write to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to leave alone, for measuring</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The message with places for lines and picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprints of all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may it be this personal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %Ln days to delete these files. They hold names and addresses.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the logbook with the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent from here. You upload the file when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where will you upload it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the files go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ceiling of %1 is above the house limit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who may no longer be written to are taken out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say who decides: the name goes into the logbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in a few words: they go into the logbook.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ExtraSalesCard</name>
    <message>
        <source>Likely extra sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in 10 chance it lands in this range. Counts only sales that would not happen anyway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::FactList</name>
    <message>
        <source>Nothing but the name and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That you looked is written into the logbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not without their yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>product, kind, day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::FairnessCard</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everyone treated alike?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first plan you see here whether some groups are left out more than others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share chosen, by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each group chosen for &quot;%1&quot;. The band is %2 points either side of the %3 for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few people, less sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, likely between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::FileCard</name>
    <message>
        <source>Drop sales files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV exports from Shopify, Etsy, WooCommerce, Square, or your till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right? &lt;a href=&quot;other&quot;&gt;Choose another type&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is added until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your format &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table we do not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what its columns are, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting, no total yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::FirstRunPage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can switch at any time, from the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up gift shop with %1 customers and two years of sales. Nothing to set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in my own sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Shopify, Etsy, WooCommerce, Square or any CSV file. About 5 minutes, and you can undo it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on where you left off, with a Tactful backup file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>country, currency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock my shop with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: the file holds names and addresses. We cannot recover a lost password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your main country, for its rules and currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting to know its customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose sales files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactful backups (*.tactful-backup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::Funnel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>&quot;545 heard enough lately&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will hear from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <extracomment>%1 is a step, %2 a number: &quot;Chosen, 1,840 people&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 fewer: %3</source>
        <extracomment>&quot;Chosen, 1,840 people, 627 fewer: better left alone&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::Gallery</name>
    <message>
        <source>Tactful components and states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::HealthCard</name>
    <message>
        <source>Complete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be e‑mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of your data: %1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::HelpPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tactful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt, SQLite, Eigen, libsodium, litehtml, QCustomPlot and the typeface Inter (SIL Open Font License 1.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short answers. Everything here works without the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a shorter word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::HistoryCard</name>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes out exactly what that import added. You can redo it for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file you add is listed here and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::HomeFigures</name>
    <message>
        <source>as last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected sales, next 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be e‑mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought in the last 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell yet: needs more months of sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of whom %1 used to be regulars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::HomePage</name>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Sales up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. No sales yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden for 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::HouseLimitCard</name>
    <message>
        <source>House limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How personal at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign above it needs a reason when it is signed off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friendly nod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close friend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ImportPage</name>
    <message>
        <source>Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose files to import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose sales files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a column becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The next file with these columns is read the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding to your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to your shop:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new orders, %2 new customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting to know your customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out. You can redo it for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the import out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows that were set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set-aside-rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Put the rows right and drop the file here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look at the rows in yellow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it working, for everyone, and how sure are we?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiding your newest sales and guessing them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::IntervalBars</name>
    <message>
        <source>Comparison with ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::JobBar</name>
    <message>
        <source>counting, no total yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, about %Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::JudgePanel</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall we do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the softer line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A line of a message, quoted.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter decides and goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the book any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That you looked is in the logbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How personal &lt;b&gt;%1&lt;/b&gt;, ceiling %2</source>
        <extracomment>Bold score, then the ceiling.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::LastCampaignCard</name>
    <message>
        <source>Last campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign has left the house yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first one you will see here what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sending from %2. &lt;a href=&quot;results&quot;&gt;All results&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results yet. Import your newest sales after the campaign: then both groups can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was held back, so what it changed cannot be measured.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::LiftChart</name>
    <message>
        <source>What it changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ListsPanel</name>
    <message>
        <source>Will get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not be e‑mailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets nothing, for measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why or when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a customer. Every customer is in exactly one list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left, about %2 wanted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::LockCard</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop opens only with its password. Nobody can recover a lost one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop has no password: whoever gets its two files can read names and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two differ. Type the same password twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::LogbookCard</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: %1 entries, none changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after it was written: entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::MainWindow</name>
    <message>
        <source>Open a shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactful shops (*.tactful)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New shop or demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ampaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rivacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High c&amp;ontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::MappingCard</name>
    <message>
        <source>How we read your columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as my format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one on the left. You see here what each column becomes before anything is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are not needed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What &quot;%1&quot; becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out (private)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1? Please check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::MindCard</name>
    <message>
        <source>Will people mind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep below 0.1%. At 0.3% mail services start blocking you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a good shopkeeper would risk. Try %1 or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a good shopkeeper would risk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::MiniSlider</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::NewShopForm</name>
    <message>
        <source>Name of your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters. Write it down: nobody can open your shop without it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This backup is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password that your shop had when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your shop a name. You can change it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %Ln characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ. Type the same password twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::NextSteps</name>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::OutcomeColumn</name>
    <message>
        <source>Working out who would like what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>The lead of the banner, e.g. &quot;How personal 50 → 58:&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::PersonColumn</name>
    <message>
        <source>Previous person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, town or product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who gets this message has “%1” in their name, town or picks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a person among those who get the message, e.g. &quot;12 of 1,656&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A name and a town.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::PersonalCard</name>
    <message>
        <source>How personal the messages are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ceiling: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln softened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none softened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::PersonalHistogram</name>
    <message>
        <source>How personal the messages are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before softening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of points: &quot;56 to 58&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 points: %3 as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 softened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 before softening, none sent like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>before softening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none sent like this)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may do, what you promised, and proof of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log&amp;book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the log&amp;book again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read (*.html);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProductPanel</name>
    <message>
        <source>Stock is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be in messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not delicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces in stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How delicate is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delicate products are never mentioned, never used to guess, never suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sold in 90 days, %2 in 12 months, to %3 customers. In the shop since %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delicate words found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offer the product, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the aisle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer a product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer a product no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why. It goes into the logbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide how delicate a product is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProductsPage</name>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold, 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold, 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No products here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number, aisle or maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products come with your sales; a product export adds stock, aisles and pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProfileFiguresView</name>
    <message>
        <source>Spent so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next order likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑mails, 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 in 10 chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard enough lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProfilePanel</name>
    <message>
        <source>Orders and e‑mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ bought after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we know, and where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Everything is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export their data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export their data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restrict or use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;rase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 has agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to be erased:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden now, deleted for good on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, but not used for anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back from &quot;%1&quot;, to measure it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets &quot;%1&quot; on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2; bought after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>use a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop using a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restrict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted. Kept, but not used for anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden now, deleted for good in 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save what you know about them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shop&apos;s owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting, no total yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Cancel, and what is cancelled</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::PromisesCard</name>
    <message>
        <source>What you promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers could say no to e‑mails when they ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then people who bought may be written to about similar things, in the UK and the EU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My privacy notice says that purchases are used for picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a contract with my mail service about personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most services call it a data processing agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can know these. They decide what the rules of each country allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::QualityCard</name>
    <message>
        <source>Quality so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows are fine, fixed for you, or set aside with the reason. None is thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows: %2 fine, %3 fixed, %4 set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-aside rows are kept in your shop, sealed. Save them from the list below, correct them there and drop the file here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this will add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already, skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::QueueRow</name>
    <message>
        <source>How personal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::RangeBar</name>
    <message>
        <source>likely between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ResultsCard</name>
    <message>
        <source>Not exported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your campaigns really changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against people held back by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold some people back, and you will see here what a campaign really changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns and what they changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ReviewChecks</name>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ReviewDialog</name>
    <message numerus="yes">
        <source>%1 · %Ln messages</source>
        <extracomment>Name of a campaign, and how many messages.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Gets no message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide otherwise to see it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would get a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln more messages first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say who signs it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it may be this personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other work has to finish first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to studio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ReviewQueue</name>
    <message>
        <source>Please decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fair sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From low to high, how personal each is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, the mildest</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decide about each after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send all %Ln as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::RulesCard</name>
    <message>
        <source>all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>you confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules where customers live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helpful checklist, not legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::SalesCard</name>
    <message>
        <source>%1 was %2, %3 up on last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was %2, %3 down on last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is usually the strongest month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file of orders to see how the shop is doing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::SalesChart</name>
    <message>
        <source>Sales by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-time buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year: &quot;September 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, likely between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: we expect %2</source>
        <extracomment>a month and what we expect: &quot;October 2026: we expect £15,200, likely between £13,100 and £17,500&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 from returning customers, %3 from first-time buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Campaign: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what we expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returning customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first-time buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ScoreBar</name>
    <message>
        <source>+%1</source>
        <extracomment>points that a part adds to a score: &quot;+22&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How personal is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before softening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <extracomment>a source of points and how many: &quot;What they bought: +22 points&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::Segmented</name>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>the chosen part of a choice of few, e.g. Desktop, 1 of 3</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::SendStrip</name>
    <message>
        <source>When they will arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2:00: %Ln messages</source>
        <extracomment>day, hour, number: &quot;Thu 8, 19:00: 178 messages&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes work at once. Edit, Undo takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShopCard</name>
    <message>
        <source>Your shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, legal name and address stand in every message: the law wants it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is registered, e.g. Hearth &amp; Heron Ltd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e‑mail address that somebody reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For customers whose own language is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShopPages</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::SofteningLadder</name>
    <message>
        <source>How we softened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced, %1 points: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used, %1 points: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::SpamGauge</name>
    <message>
        <source>%1%</source>
        <extracomment>a percentage, e.g. &quot;0.04%&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Take care from %2, stop at %3.</source>
        <extracomment>&quot;0.04% · safe. Take care from 0.1%, stop at 0.3%.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take care</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::StackedBar</name>
    <message>
        <source>Parts of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a figure and its name in a legend: &quot;611 fixed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::Stepper</name>
    <message>
        <source>All steps are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::StopSlider</name>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>value of a slider, its end and the name of the value, e.g. 58 of 100, Your usual</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above your house limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::StudioPage</name>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to house style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review and export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;house style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the &amp;lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the message in the &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this person&apos;s &amp;profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message on a &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message on a &amp;phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message as plain &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::Timeline</name>
    <message>
        <source>Orders and e‑mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next order likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E‑mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>month and year below an axis: &quot;Jan 2026&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next order
likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::UnlockPage</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names and addresses in it are sealed with your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::VarietyCard</name>
    <message>
        <source>Same old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do people keep seeing the same things?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products shown to at least one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picks that go to the 10 best sellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first plan you see here how varied the messages are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisles in one message, of your %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the picks are new to the person. &lt;a href=&quot;dial&quot;&gt;Open the dial&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::VarietyGauge</name>
    <message>
        <source>same old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scattered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variety: %1.</source>
        <extracomment>&quot;Variety: good mix.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good mix from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scattered from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::WelcomePanel</name>
    <message>
        <source>Know your customers.
Know when to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to people the way a good shopkeeper talks to them: remembers what they like, never says too much, and leaves them alone when they have had enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without the internet. Your customers&apos; details never leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tactful::ui::WhyCard</name>
    <message>
        <source>New to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we softened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1&apos;s profile</source>
        <extracomment>A first name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How personal is it? &amp;nbsp;&lt;b&gt;%1&lt;/b&gt; &lt;span style=&quot;font-weight:400&quot;&gt;ceiling %2&lt;/span&gt;</source>
        <extracomment>Bold figure, then the ceiling in grey.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was softened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used as written: it is under your ceiling.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
