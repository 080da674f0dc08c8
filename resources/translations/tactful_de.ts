<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>tactful::ui</name>
    <message>
        <source>Thank our regulars</source>
        <translation>Stammkunden danken</translation>
    </message>
    <message>
        <source>Win them back</source>
        <translation>Zurückgewinnen</translation>
    </message>
    <message>
        <source>Welcome new customers</source>
        <translation>Neue Kunden begrüßen</translation>
    </message>
    <message>
        <source>Show new arrivals</source>
        <translation>Neues zeigen</translation>
    </message>
    <message>
        <source>Clear stock</source>
        <translation>Lager räumen</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>A kind word to those who keep coming back.</source>
        <translation>Ein gutes Wort für alle, die immer wiederkommen.</translation>
    </message>
    <message>
        <source>Say hello again to those who are slipping away.</source>
        <translation>Ein neues Hallo an alle, die gerade abwandern.</translation>
    </message>
    <message>
        <source>Help people find their way after a first order.</source>
        <translation>Hilft nach der ersten Bestellung, sich zurechtzufinden.</translation>
    </message>
    <message>
        <source>Show what just came in to those who may like it.</source>
        <translation>Zeigt, was neu da ist, denen es gefallen könnte.</translation>
    </message>
    <message>
        <source>Find good homes for what has been on the shelf too long.</source>
        <translation>Findet ein gutes Zuhause für alles, was zu lange im Regal liegt.</translation>
    </message>
    <message>
        <source>News for everyone, with picks that suit each of them.</source>
        <translation>Neues für alle, mit passenden Vorschlägen für jeden.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Stammkunden</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>Abwandernd</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Bestellung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Shop window</source>
        <translation>Schaufenster</translation>
    </message>
    <message>
        <source>Friendly nod</source>
        <translation>Nettes Nicken</translation>
    </message>
    <message>
        <source>Your usual</source>
        <translation>Wie immer</translation>
    </message>
    <message>
        <source>Close friend</source>
        <translation>Guter Freund</translation>
    </message>
    <message>
        <source>no working address</source>
        <translation>keine gültige Adresse</translation>
    </message>
    <message>
        <source>off limits: said no, or the address bounced</source>
        <translation>tabu: hat Nein gesagt, oder die Adresse ist ungültig</translation>
    </message>
    <message>
        <source>asked us to pause</source>
        <translation>hat um eine Pause gebeten</translation>
    </message>
    <message>
        <source>has not agreed to e‑mail</source>
        <translation>hat E‑Mails nicht zugestimmt</translation>
    </message>
    <message>
        <source>outside whom you chose</source>
        <translation>nicht in Ihrer Auswahl</translation>
    </message>
    <message>
        <source>quiet for a year: left in peace</source>
        <translation>seit einem Jahr still: wird in Ruhe gelassen</translation>
    </message>
    <message>
        <source>heard enough lately</source>
        <translation>hat zuletzt genug gehört</translation>
    </message>
    <message>
        <source>nothing good enough to show</source>
        <translation>nichts Passendes zu zeigen</translation>
    </message>
    <message>
        <source>others come first</source>
        <translation>andere gehen vor</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>von Hand ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln times</source>
        <comment>at least twice</comment>
        <translation>
            <numerusform>%Ln-mal gekauft</numerusform>
            <numerusform>%Ln-mal gekauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln times, last on %1</source>
        <comment>at least twice</comment>
        <translation>
            <numerusform>%Ln-mal gekauft, zuletzt am %1</numerusform>
            <numerusform>%Ln-mal gekauft, zuletzt am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought on %1</source>
        <translation>Gekauft am %1</translation>
    </message>
    <message>
        <source>Bought before</source>
        <translation>Schon einmal gekauft</translation>
    </message>
    <message>
        <source>Goes with what they bought</source>
        <translation>Passt zu früheren Einkäufen</translation>
    </message>
    <message>
        <source>Goes with “%1”, bought in %2</source>
        <translation>Passt zu „%1“, gekauft im %2</translation>
    </message>
    <message>
        <source>Goes with “%1”, which they bought</source>
        <translation>Passt zu „%1“ aus früheren Einkäufen</translation>
    </message>
    <message>
        <source>Sells well lately, in an aisle they buy from</source>
        <translation>Läuft gerade gut, in einer Abteilung, in der schon gekauft wurde</translation>
    </message>
    <message>
        <source>New in the shop</source>
        <translation>Neu im Laden</translation>
    </message>
    <message>
        <source>Sells well lately</source>
        <translation>Läuft gerade gut</translation>
    </message>
    <message>
        <source>What they bought</source>
        <translation>Was gekauft wurde</translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation>Was uns gesagt wurde</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Was wir sahen</translation>
    </message>
    <message>
        <source>Our guess</source>
        <translation>Unsere Vermutung</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>Name and town</source>
        <translation>Name und Ort</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a copied campaign.</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Expected extra sales</source>
        <translation>Erwarteter Mehrumsatz</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A delicate purchase</source>
        <translation>Ein heikler Einkauf</translation>
    </message>
    <message>
        <source>Buys %1 about every %2</source>
        <translation>Kauft %1 etwa im Abstand von %2</translation>
    </message>
    <message>
        <source>Likes %1</source>
        <translation>Mag %1</translation>
    </message>
    <message>
        <source>Usually shops around %1</source>
        <translation>Kauft meist gegen %1 Uhr ein</translation>
    </message>
    <message>
        <source>Usually shops on a %1</source>
        <translation>Kauft meist am %1 ein</translation>
    </message>
    <message>
        <source>Lives in %1</source>
        <translation>Wohnt in %1</translation>
    </message>
    <message>
        <source>Reads %1</source>
        <translation>Liest %1</translation>
    </message>
    <message>
        <source>Birthday on file</source>
        <translation>Geburtstag bekannt</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Sehr sicher</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Vermutung</translation>
    </message>
    <message numerus="yes">
        <source>From %1 of %Ln order(s).</source>
        <translation>
            <numerusform>Aus %1 von %Ln Bestellung.</numerusform>
            <numerusform>Aus %1 von %Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %Ln order(s).</source>
        <translation>
            <numerusform>Aus %Ln Bestellung.</numerusform>
            <numerusform>Aus %Ln Bestellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last on %1.</source>
        <translation>Zuletzt am %1.</translation>
    </message>
    <message>
        <source>Never used or mentioned.</source>
        <translation>Wird nie genutzt oder erwähnt.</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>Keine Bestellung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Wird bestätigt</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Off limits</source>
        <translation>Tabu</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>was due by %1</source>
        <translation>war bis %1 fällig</translation>
    </message>
    <message>
        <source>unlikely this year</source>
        <translation>dieses Jahr eher nicht</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>noch nicht absehbar</translation>
    </message>
    <message>
        <source>No name (%1)</source>
        <translation>Kein Name (%1)</translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation>E‑Mail</translation>
    </message>
    <message>
        <source>Personal picks</source>
        <translation>Persönliche Vorschläge</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Counting opens</source>
        <translation>Zählen, wer öffnet</translation>
    </message>
    <message>
        <source>What does Tactful do?</source>
        <translation>Was macht Tactful?</translation>
    </message>
    <message>
        <source>It reads your sales, works out what each customer may want next, and helps you write one campaign that is a little different for everyone. You move the dials, see at once who would get what and why, approve, and save files for your mail service.</source>
        <translation>Tactful liest Ihre Verkäufe und überlegt, was Ihre Kunden als Nächstes mögen könnten. Dann hilft es Ihnen, eine Kampagne zu schreiben, die für alle ein wenig anders ist. Sie stellen die Regler ein, sehen sofort, wer was bekäme und warum, geben frei und speichern Dateien für Ihren Maildienst.</translation>
    </message>
    <message>
        <source>Where is my data?</source>
        <translation>Wo sind meine Daten?</translation>
    </message>
    <message>
        <source>In one file on this computer, and a second one with its keys beside it. Tactful has no account and never uses the internet. Names and addresses are sealed; with a password nobody can read them without it.

Keep a backup somewhere else: Settings, Backups.</source>
        <translation>In einer Datei auf diesem Computer und einer zweiten daneben mit den Schlüsseln. Tactful hat kein Konto und geht nie ins Internet. Namen und Adressen sind versiegelt; haben Sie ein Passwort gesetzt, kann ohne dieses niemand sie lesen.

Bewahren Sie eine Sicherung anderswo auf: Einstellungen, Sicherungen.</translation>
    </message>
    <message>
        <source>How do I bring in my sales?</source>
        <translation>Wie bekomme ich meine Verkäufe hinein?</translation>
    </message>
    <message>
        <source>What does &quot;How personal&quot; mean?</source>
        <translation>Was bedeutet „Wie persönlich“?</translation>
    </message>
    <message>
        <source>A ceiling for how much a message may show that you know about its reader. Every line has several ways to be said; the most personal one under your ceiling is used, and softer ones stand ready below it.

Shop window: nothing about the person. Friendly nod: first name and aisles. Your usual: what they bought. Close friend: dates and guesses. Delicate products are never mentioned, whatever the dial says.</source>
        <translation>Eine Obergrenze dafür, wie viel eine Nachricht von dem zeigen darf, was Sie über die Person wissen. Jede Zeile lässt sich auf mehrere Arten sagen; genommen wird die persönlichste unter Ihrer Obergrenze, mildere stehen darunter bereit.

Schaufenster: nichts über die Person. Nettes Nicken: Vorname und Abteilungen. Wie immer: was gekauft wurde. Guter Freund: Daten und Vermutungen. Heikle Produkte werden nie erwähnt, egal wie der Regler steht.</translation>
    </message>
    <message>
        <source>Why was somebody left out?</source>
        <translation>Warum wurde jemand ausgelassen?</translation>
    </message>
    <message>
        <source>Open the lists under &quot;Who will hear from you&quot;. Each person has one reason: no working address, no permission, heard enough lately, nothing fits, or better left alone this time.</source>
        <translation>Öffnen Sie die Listen unter „Wer von Ihnen hört“. Bei jeder Person steht ein Grund: keine gültige Adresse, keine Erlaubnis, zuletzt genug gehört, nichts passt, oder diesmal besser in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>Why hold people back?</source>
        <translation>Warum Menschen zurückhalten?</translation>
    </message>
    <message>
        <source>A few people, drawn by chance, get nothing. Comparing them with the others is the only honest way to see what a campaign changed. The held-back list is always among the files.</source>
        <translation>Einige wenige, durch Zufall ausgewählt, bekommen nichts. Nur der Vergleich mit den anderen zeigt ehrlich, was eine Kampagne verändert hat. Die Liste der Zurückgehaltenen ist immer bei den Dateien.</translation>
    </message>
    <message>
        <source>How sure are the figures?</source>
        <translation>Wie sicher sind die Zahlen?</translation>
    </message>
    <message>
        <source>Every estimate comes with a range: 8 times in 10 the truth lands in it. Tactful tests itself on your own past sales and uses a simple rule wherever that is as good. Insights shows how it did. Where there is too little to tell, it says so.</source>
        <translation>Zu jeder Schätzung gehört eine Spanne: In 8 von 10 Fällen liegt die Wahrheit darin. Tactful testet sich an Ihren eigenen früheren Verkäufen und nimmt eine einfache Regel, wo diese genauso gut ist. Unter Einblicke sehen Sie, wie es abgeschnitten hat. Wo es zu wenig zu wissen gibt, sagt es das.</translation>
    </message>
    <message>
        <source>Nothing is sent from here, is it?</source>
        <translation>Von hier wird nichts verschickt, oder?</translation>
    </message>
    <message>
        <source>No. Tactful writes files. You upload them to your mail service; the file how-to-upload.txt says how, step by step. Delete the files afterwards: they hold names and addresses.</source>
        <translation>Nein. Tactful schreibt Dateien. Sie laden sie bei Ihrem Maildienst hoch; die Datei how-to-upload.txt sagt Schritt für Schritt, wie. Löschen Sie die Dateien danach: Sie enthalten Namen und Adressen.</translation>
    </message>
    <message>
        <source>What if a customer asks for their data, or to be forgotten?</source>
        <translation>Was, wenn jemand nach den eigenen Daten fragt oder vergessen werden will?</translation>
    </message>
    <message>
        <source>Open the customer. &quot;Export their data&quot; writes everything you know about them. &quot;Erase&quot; hides them at once and deletes them for good after 24 hours; until then you can take it back. They are never written to again, even if an old file is imported.</source>
        <translation>Öffnen Sie die Person. „Daten exportieren“ schreibt alles auf, was Sie über sie wissen. „Löschen“ blendet sie sofort aus und löscht sie nach 24 Stunden endgültig; bis dahin können Sie es zurücknehmen. Sie wird nie wieder angeschrieben, auch wenn eine alte Datei importiert wird.</translation>
    </message>
    <message>
        <source>I forgot my password</source>
        <translation>Ich habe mein Passwort vergessen</translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>search</source>
        <translation>suchen</translation>
    </message>
    <message>
        <source>new campaign</source>
        <translation>neue Kampagne</translation>
    </message>
    <message>
        <source>import sales</source>
        <translation>Verkäufe importieren</translation>
    </message>
    <message>
        <source>undo and redo</source>
        <translation>rückgängig und wiederholen</translation>
    </message>
    <message>
        <source>back to the page before</source>
        <translation>zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>next part of the page</source>
        <translation>nächster Bereich der Seite</translation>
    </message>
    <message>
        <source>close a panel</source>
        <translation>Leiste schließen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>move a dial by 1; with %1 to the next stop</source>
        <translation>einen Regler um 1 bewegen; mit %1 zur nächsten Stufe</translation>
    </message>
    <message>
        <source>on a chart: show it as a table</source>
        <translation>auf einem Diagramm: als Tabelle zeigen</translation>
    </message>
    <message>
        <source>larger and smaller text</source>
        <translation>größere und kleinere Schrift</translation>
    </message>
    <message>
        <source>lock the shop</source>
        <translation>den Laden sperren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are approved and ready to export.</source>
        <translation>
            <numerusform>%Ln Nachricht ist freigegeben und bereit zum Export.</numerusform>
            <numerusform>%Ln Nachrichten sind freigegeben und bereit zum Export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are ready to review.</source>
        <translation>
            <numerusform>%Ln Nachricht ist bereit zur Durchsicht.</numerusform>
            <numerusform>%Ln Nachrichten sind bereit zur Durchsicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending starts on %1.</source>
        <translation>Der Versand beginnt am %1.</translation>
    </message>
    <message>
        <source>Finish &quot;%1&quot;</source>
        <translation>„%1“ fertigstellen</translation>
    </message>
    <message>
        <source>Open campaign</source>
        <translation>Kampagne öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln regular(s) are slipping away</source>
        <translation>
            <numerusform>%Ln aus der Stammkundschaft wandert ab</numerusform>
            <numerusform>%Ln Stammkunden wandern ab</numerusform>
        </translation>
    </message>
    <message>
        <source>They usually buy by now. Together worth about %1 a year.</source>
        <translation>Sonst hätten sie längst gekauft. Zusammen etwa %1 im Jahr wert.</translation>
    </message>
    <message>
        <source>See who they are</source>
        <translation>Ansehen, wer es ist</translation>
    </message>
    <message>
        <source>your shop&apos;s legal name</source>
        <translation>der rechtliche Name Ihres Ladens</translation>
    </message>
    <message>
        <source>a postal address</source>
        <translation>eine Postadresse</translation>
    </message>
    <message>
        <source>an address for answers</source>
        <translation>eine Adresse für Antworten</translation>
    </message>
    <message>
        <source>Tell us about your shop</source>
        <translation>Erzählen Sie uns von Ihrem Laden</translation>
    </message>
    <message>
        <source>Every e‑mail must carry %1.</source>
        <translation>In jede E‑Mail gehört: %1.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Bring in your newest sales</source>
        <translation>Holen Sie Ihre neuesten Verkäufe herein</translation>
    </message>
    <message numerus="yes">
        <source>The last sale in the shop is %Ln day(s) old.</source>
        <translation>
            <numerusform>Der letzte Verkauf im Laden ist %Ln Tag alt.</numerusform>
            <numerusform>Der letzte Verkauf im Laden ist %Ln Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Verkäufe importieren</translation>
    </message>
    <message>
        <source>Let Tactful learn again</source>
        <translation>Lassen Sie Tactful neu lernen</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln day(s) of sales it has not seen.</source>
        <translation>
            <numerusform>Die Verkäufe von %Ln Tag kennt es noch nicht.</numerusform>
            <numerusform>Die Verkäufe von %Ln Tagen kennt es noch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not looked at your sales yet.</source>
        <translation>Es hat Ihre Verkäufe noch nicht angesehen.</translation>
    </message>
    <message>
        <source>Open insights</source>
        <translation>Einblicke öffnen</translation>
    </message>
    <message>
        <source>Write your first campaign</source>
        <translation>Schreiben Sie Ihre erste Kampagne</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait to be put right</source>
        <translation>
            <numerusform>%Ln Zeile ist noch in Ordnung zu bringen</numerusform>
            <numerusform>%Ln Zeilen sind noch in Ordnung zu bringen</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be read when they were imported. Nothing of them is lost.</source>
        <translation>Sie ließen sich beim Import nicht lesen. Nichts davon ist verloren.</translation>
    </message>
    <message>
        <source>See the rows</source>
        <translation>Zeilen ansehen</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Bestelldatum</translation>
    </message>
    <message>
        <source>Order time</source>
        <translation>Bestellzeit</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Stand der Bestellung</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Bestellsumme</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Is a gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Name der Lieferadresse</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Art der Zeile</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>Preis der Zeile</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer&apos;s e‑mail</source>
        <translation>Kunden-E‑Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telephone of the address</source>
        <translation>Telefon der Adresse</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Straße, zweite Zeile</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>County or state</source>
        <translation>Bundesland, Kanton</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Note (private)</source>
        <translation>Notiz (privat)</translation>
    </message>
    <message>
        <source>Country (which law)</source>
        <translation>Land (welches Recht)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Dabei seit</translation>
    </message>
    <message>
        <source>Never write to</source>
        <translation>Nie anschreiben</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Product page</source>
        <translation>Produktseite</translation>
    </message>
    <message>
        <source>Variant, first option</source>
        <translation>Variante, erste Option</translation>
    </message>
    <message>
        <source>Variant, second option</source>
        <translation>Variante, zweite Option</translation>
    </message>
    <message>
        <source>Variant, third option</source>
        <translation>Variante, dritte Option</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>What it costs you</source>
        <translation>Was es Sie kostet</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>Stock is counted</source>
        <translation>Vorrat wird gezählt</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture of the variant</source>
        <translation>Bild der Variante</translation>
    </message>
    <message>
        <source>On sale since</source>
        <translation>Im Verkauf seit</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Im Verkauf</translation>
    </message>
    <message>
        <source>Is a gift card</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Agreed to e‑mail</source>
        <translation>E‑Mail zugestimmt</translation>
    </message>
    <message>
        <source>By the format</source>
        <translation>Vom Format verwendet</translation>
    </message>
    <message>
        <source>Date we can&apos;t read</source>
        <translation>Datum nicht lesbar</translation>
    </message>
    <message>
        <source>E‑mail address that cannot be right</source>
        <translation>E‑Mail-Adresse, die nicht stimmen kann</translation>
    </message>
    <message>
        <source>Telephone number that cannot be right</source>
        <translation>Telefonnummer, die nicht stimmen kann</translation>
    </message>
    <message>
        <source>Price we can&apos;t read</source>
        <translation>Preis nicht lesbar</translation>
    </message>
    <message>
        <source>Number of pieces we can&apos;t read</source>
        <translation>Stückzahl nicht lesbar</translation>
    </message>
    <message>
        <source>Number that is spoilt</source>
        <translation>Beschädigte Nummer</translation>
    </message>
    <message>
        <source>Currency we don&apos;t know</source>
        <translation>Unbekannte Währung</translation>
    </message>
    <message>
        <source>State we don&apos;t know</source>
        <translation>Unbekannter Stand</translation>
    </message>
    <message>
        <source>Time zone we don&apos;t know</source>
        <translation>Unbekannte Zeitzone</translation>
    </message>
    <message>
        <source>No e‑mail and no name</source>
        <translation>Keine E‑Mail und kein Name</translation>
    </message>
    <message>
        <source>No product in the line</source>
        <translation>Kein Produkt in der Zeile</translation>
    </message>
    <message>
        <source>Line without its order</source>
        <translation>Zeile ohne Bestellung</translation>
    </message>
    <message>
        <source>Tactful</source>
        <translation>Tactful</translation>
    </message>
    <message>
        <source>Best sellers</source>
        <translation>Bestseller</translation>
    </message>
    <message>
        <source>&quot;Bought lately&quot; rule</source>
        <translation>Regel „Zuletzt gekauft“</translation>
    </message>
    <message>
        <source>&quot;Bought together&quot; rule</source>
        <translation>Regel „Zusammen gekauft“</translation>
    </message>
    <message>
        <source>Guess &quot;nobody&quot;</source>
        <translation>Tipp „niemand“</translation>
    </message>
    <message>
        <source>Own rate and own average order</source>
        <translation>Eigene Häufigkeit, eigener Durchschnitt</translation>
    </message>
    <message>
        <source>Own rate and shop average</source>
        <translation>Eigene Häufigkeit, Ladendurchschnitt</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Long-standing</source>
        <translation>Langjährig</translation>
    </message>
    <message>
        <source>Small baskets</source>
        <translation>Kleine Einkäufe</translation>
    </message>
    <message>
        <source>Large baskets</source>
        <translation>Große Einkäufe</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Im Inland</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>Im Ausland</translation>
    </message>
    <message>
        <source>Picks people then bought</source>
        <translation>Vorschläge, die dann gekauft wurden</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Wer wiederkommt</translation>
    </message>
    <message>
        <source>Spend in the same days</source>
        <translation>Wie viel sie ausgeben</translation>
    </message>
    <message>
        <source>of 100 who came back</source>
        <translation>von 100, die wiederkamen</translation>
    </message>
    <message>
        <source>right, of 100 customers</source>
        <translation>richtig, von 100 Kunden</translation>
    </message>
    <message>
        <source>typical miss, lower is better</source>
        <translation>übliche Abweichung, kleiner ist besser</translation>
    </message>
    <message>
        <source>%1 closer</source>
        <translation>um %1 näher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in every 100</source>
        <translation>
            <numerusform>%Ln mehr von 100</numerusform>
            <numerusform>%Ln mehr von 100</numerusform>
        </translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>Zu knapp für ein Urteil</translation>
    </message>
    <message>
        <source>The simple rule did better</source>
        <translation>Die einfache Regel war besser</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Noch nicht absehbar</translation>
    </message>
    <message>
        <source>We use the simple rule</source>
        <translation>Wir nehmen die einfache Regel</translation>
    </message>
    <message>
        <source>Used for picks</source>
        <translation>Genutzt für Vorschläge</translation>
    </message>
    <message>
        <source>Used for &quot;slipping away&quot;</source>
        <translation>Genutzt für „Abwandernd“</translation>
    </message>
    <message>
        <source>Used for expected sales</source>
        <translation>Genutzt für erwarteten Umsatz</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Took the import of %1 out again</source>
        <translation>Import von %1 wieder herausgenommen</translation>
    </message>
    <message>
        <source>Imported %1 once more</source>
        <translation>%1 noch einmal importiert</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>Decided about a message of %1</source>
        <translation>Über eine Nachricht von %1 entschieden</translation>
    </message>
    <message>
        <source>Took back a decision about a message of %1</source>
        <translation>Entscheidung über eine Nachricht von %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>Opened %1 again after its approval</source>
        <translation>%1 nach der Freigabe wieder geöffnet</translation>
    </message>
    <message>
        <source>Exported the files of %1</source>
        <translation>Dateien von %1 exportiert</translation>
    </message>
    <message>
        <source>Saw to the exported files of %1</source>
        <translation>Um die exportierten Dateien von %1 gekümmert</translation>
    </message>
    <message>
        <source>Erased a customer</source>
        <translation>Eine Person gelöscht</translation>
    </message>
    <message>
        <source>Hid a customer, to be erased in 24 hours</source>
        <translation>Eine Person ausgeblendet, wird in 24 Stunden gelöscht</translation>
    </message>
    <message>
        <source>Kept a customer after all</source>
        <translation>Eine Person doch behalten</translation>
    </message>
    <message>
        <source>Changed the settings</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Learnt from the sales</source>
        <translation>Aus den Verkäufen gelernt</translation>
    </message>
    <message>
        <source>Decided how delicate a product is</source>
        <translation>Entschieden, wie heikel ein Produkt ist</translation>
    </message>
    <message>
        <source>Changed the stock of a product</source>
        <translation>Vorrat eines Produkts geändert</translation>
    </message>
    <message>
        <source>Changed the aisle of a product</source>
        <translation>Abteilung eines Produkts geändert</translation>
    </message>
    <message>
        <source>Decided whether a product may be offered</source>
        <translation>Entschieden, ob ein Produkt angeboten werden darf</translation>
    </message>
    <message>
        <source>Switched the use of a fact about a customer</source>
        <translation>Nutzung einer Angabe über eine Person umgestellt</translation>
    </message>
    <message>
        <source>Noted how often a customer wants to hear from the shop</source>
        <translation>Festgehalten, wie oft jemand vom Geschäft hören möchte</translation>
    </message>
    <message>
        <source>Changed how much personal facts weigh, as learnt from results</source>
        <translation>Geändert, wie viel persönliche Angaben wiegen, wie aus Ergebnissen gelernt</translation>
    </message>
    <message>
        <source>Looked at a delicate purchase</source>
        <translation>Einen heiklen Einkauf angesehen</translation>
    </message>
    <message>
        <source>Entered a customer&apos;s yes to e‑mail</source>
        <translation>Ein Ja zu E‑Mails eingetragen</translation>
    </message>
    <message>
        <source>Entered a customer&apos;s no to e‑mail</source>
        <translation>Ein Nein zu E‑Mails eingetragen</translation>
    </message>
    <message>
        <source>Corrected a customer</source>
        <translation>Angaben einer Person berichtigt</translation>
    </message>
    <message>
        <source>Restricted a customer</source>
        <translation>Eine Person eingeschränkt</translation>
    </message>
    <message>
        <source>Lifted a customer&apos;s restriction</source>
        <translation>Einschränkung einer Person aufgehoben</translation>
    </message>
    <message>
        <source>Entered a no to personal picks</source>
        <translation>Ein Nein zu persönlichen Vorschlägen eingetragen</translation>
    </message>
    <message>
        <source>Took back a no to personal picks</source>
        <translation>Ein Nein zu persönlichen Vorschlägen zurückgenommen</translation>
    </message>
    <message>
        <source>Saved a customer&apos;s data for them</source>
        <translation>Daten einer Person für sie gespeichert</translation>
    </message>
    <message>
        <source>Changed the password</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Sicherung gemacht</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Tactful, by itself</source>
        <translation>Tactful, von selbst</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>campaign %1</source>
        <translation>Kampagne %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Delicate</source>
        <translation>Heikel</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Gewöhnlich</translation>
    </message>
    <message>
        <source>A little personal</source>
        <translation>Etwas persönlich</translation>
    </message>
    <message>
        <source>Very delicate (health, belief, …)</source>
        <translation>Sehr heikel (Gesundheit, Glaube, …)</translation>
    </message>
    <message>
        <source>It is not on file how %1 agreed.</source>
        <translation>Es ist nicht festgehalten, wie %1 zugestimmt hat.</translation>
    </message>
    <message>
        <source>They may be written to, but you could not show when, how and to which words they said yes.</source>
        <translation>Schreiben dürfen Sie. Sie könnten aber nicht zeigen, wann, wie und zu welchen Worten Ja gesagt wurde.</translation>
    </message>
    <message>
        <source>It can go, but it may not sound like you.</source>
        <translation>Sie kann hinaus, klingt aber vielleicht nicht nach Ihnen.</translation>
    </message>
    <message>
        <source>More personal than your house limit of %1.</source>
        <translation>Persönlicher als Ihre Hausgrenze von %1.</translation>
    </message>
    <message>
        <source>%1 may wonder how you know.</source>
        <translation>%1 fragt sich vielleicht, woher Sie das wissen.</translation>
    </message>
    <message>
        <source>%1 made a delicate purchase lately.</source>
        <translation>%1 hat vor Kurzem etwas Heikles gekauft.</translation>
    </message>
    <message>
        <source>It is not used or mentioned. But a cheerful line may sit badly so soon after.</source>
        <translation>Es wird nicht genutzt und nicht erwähnt. Aber eine fröhliche Zeile kann so kurz danach unpassend sein.</translation>
    </message>
    <message>
        <source>%1 may run out.</source>
        <translation>%1 könnte ausgehen.</translation>
    </message>
    <message>
        <source>%1 left, shown to %2 people.</source>
        <translation>Noch %1 da, %2 Personen gezeigt.</translation>
    </message>
    <message>
        <source>Just under your ceiling of %1.</source>
        <translation>Knapp unter Ihrer Obergrenze von %1.</translation>
    </message>
    <message>
        <source>A softer line is at hand.</source>
        <translation>Eine mildere Zeile liegt bereit.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>softened</source>
        <translation>abgemildert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>A dial, its value before and after: &quot;How personal 50 → 58&quot;.</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>How personal</source>
        <translation>Wie persönlich</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Entdeckungen</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>Neu im Laden</translation>
    </message>
    <message>
        <source>Better margin</source>
        <translation>Bessere Marge</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Zurückhalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e‑mails in 30 days</source>
        <translation>
            <numerusform>%Ln E‑Mail in 30 Tagen</numerusform>
            <numerusform>%Ln E‑Mails in 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no pick is new to them</source>
        <translation>kein Vorschlag ist neu für sie</translation>
    </message>
    <message>
        <source>every pick is new to them</source>
        <translation>jeder Vorschlag ist neu für sie</translation>
    </message>
    <message>
        <source>1 pick in %1 is new to them</source>
        <translation>1 von %1 Vorschlägen ist neu für sie</translation>
    </message>
    <message>
        <source>%1 picks in 10 are new to them</source>
        <translation>%1 von 10 Vorschlägen sind neu für sie</translation>
    </message>
    <message>
        <source>%1 of picks are new to them</source>
        <translation>%1 der Vorschläge sind neu für sie</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>As soon as it is ready</source>
        <translation>Sobald sie fertig ist</translation>
    </message>
    <message>
        <source>Everyone: let Tactful choose</source>
        <translation>Alle: Tactful wählt aus</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Wer: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Wann: %1</translation>
    </message>
    <message>
        <source>Several dials</source>
        <translation>Mehrere Regler</translation>
    </message>
    <message>
        <source>about %1 sales</source>
        <translation>etwa %1 Umsatz</translation>
    </message>
    <message numerus="yes">
        <source>%1 unsubscribes</source>
        <translation>
            <numerusform>%1 Abmeldung</numerusform>
            <numerusform>%1 Abmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference to sales or unsubscribes</source>
        <translation>kein Unterschied bei Umsatz oder Abmeldungen</translation>
    </message>
    <message>
        <source>spam reports pass 0.3%</source>
        <translation>Spam-Meldungen über 0,3&#xa0;%</translation>
    </message>
    <message>
        <source>spam reports pass 0.1%</source>
        <translation>Spam-Meldungen über 0,1&#xa0;%</translation>
    </message>
    <message>
        <source>above the house limit</source>
        <translation>über der Hausgrenze</translation>
    </message>
    <message>
        <source>within the house limit</source>
        <translation>innerhalb der Hausgrenze</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>Ihr Ton</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Too familiar in %1</source>
        <translation>Zu vertraulich in %1</translation>
    </message>
    <message>
        <source>Nobody to write to</source>
        <translation>Niemand zum Anschreiben</translation>
    </message>
    <message>
        <source>Proof for all %1</source>
        <translation>Nachweis für alle %1</translation>
    </message>
    <message>
        <source>No proof for %1 of %2</source>
        <translation>Kein Nachweis für %1 von %2</translation>
    </message>
    <message>
        <source>Enough of everything</source>
        <translation>Von allem genug</translation>
    </message>
    <message>
        <source>%1: %2 left, about %3 wanted</source>
        <translation>%1: noch %2 da, etwa %3 gefragt</translation>
    </message>
    <message>
        <source>Done already: whoever would have come too late gets the next best pick.</source>
        <translation>Schon erledigt: Wer zu spät gekommen wäre, bekommt den nächstbesten Vorschlag.</translation>
    </message>
    <message>
        <source>Every e‑mail has to say whom it is from. Fill it in under Settings.</source>
        <translation>In jeder E‑Mail muss stehen, von wem sie ist. Tragen Sie es unter Einstellungen ein.</translation>
    </message>
    <message>
        <source>These are above the house limit. Turn “How personal” down, or decide about each in the review.</source>
        <translation>Diese liegen über der Hausgrenze. Stellen Sie „Wie persönlich“ niedriger oder entscheiden Sie bei der Durchsicht über jede einzeln.</translation>
    </message>
    <message>
        <source>They may be written to, but how they agreed is not on file. Decide about each in the review.</source>
        <translation>Schreiben dürfen Sie, aber wie zugestimmt wurde, ist nicht festgehalten. Entscheiden Sie bei der Durchsicht über jede Person.</translation>
    </message>
    <message>
        <source>One group hears from you far more often than another. Look at whom you chose.</source>
        <translation>Eine Gruppe hört viel öfter von Ihnen als eine andere. Sehen Sie sich Ihre Auswahl an.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Land unbekannt</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>Von Ihnen markiert</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Pregnancy and birth</source>
        <translation>Schwangerschaft und Geburt</translation>
    </message>
    <message>
        <source>Sexuality</source>
        <translation>Sexualität</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Genes and biometrics</source>
        <translation>Gene und Biometrie</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Behinderung</translation>
    </message>
    <message>
        <source>Quitting an addiction</source>
        <translation>Ausstieg aus einer Sucht</translation>
    </message>
    <message>
        <source>Nicotine</source>
        <translation>Nikotin</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Glücksspiel</translation>
    </message>
    <message>
        <source>Money troubles</source>
        <translation>Geldsorgen</translation>
    </message>
    <message>
        <source>Body and weight</source>
        <translation>Körper und Gewicht</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Lingerie</source>
        <translation>Dessous</translation>
    </message>
    <message>
        <source>Religious diet</source>
        <translation>Religiöse Speiseregeln</translation>
    </message>
    <message>
        <source>Sympathy, memorial and relationships</source>
        <translation>Beileid, Gedenken und Beziehungen</translation>
    </message>
    <message>
        <source>Law and crime</source>
        <translation>Recht und Straftaten</translation>
    </message>
    <message>
        <source>Weddings</source>
        <translation>Hochzeiten</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something needs to be put right first.</source>
        <translation>Erst ist noch etwas in Ordnung zu bringen.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Diese Datei lässt sich nicht verwenden.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This may not be done.</source>
        <translation>Das ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The password does not fit.</source>
        <translation>Das Passwort passt nicht.</translation>
    </message>
    <message>
        <source>This shop was saved by a newer Tactful.</source>
        <translation>Dieser Laden wurde mit einem neueren Tactful gespeichert.</translation>
    </message>
    <message>
        <source>The shop is in use by another program.</source>
        <translation>Ein anderes Programm benutzt den Laden gerade.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked.</source>
        <translation>Das Laufwerk hat nicht getan, was es sollte.</translation>
    </message>
    <message>
        <source>The shop&apos;s file could not be read or written.</source>
        <translation>Die Datei des Ladens ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>The sums did not come out.</source>
        <translation>Die Rechnung ging nicht auf.</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage; %1 is the number.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>millions</comment>
        <translation>%1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;Tsd.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Qt date format of a day in the current year, and one with the year.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d </source>
        <extracomment>Qt date format of the first of two days in the same month: &quot;10&quot; of &quot;10 to 31 Oct&quot;.</extracomment>
        <translation>d. </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one day to another.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>%1 in 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Colour tokens</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Autumn thank-you</source>
        <translation>Herbstdank</translation>
    </message>
    <message>
        <source>Who will hear from you</source>
        <translation>Wer von Ihnen hört</translation>
    </message>
    <message>
        <source>How we softened it</source>
        <translation>Wie wir es abgemildert haben</translation>
    </message>
    <message>
        <source>They get nothing, so you can see.</source>
        <translation>Sie bekommen nichts, damit Sie es sehen.</translation>
    </message>
    <message>
        <source>likely £58 to £140</source>
        <translation>wohl 58&#xa0;£ bis 140&#xa0;£</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>Falsch erkannt?</translation>
    </message>
    <message>
        <source>Choose another type</source>
        <translation>Andere Art wählen</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knöpfe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation>Prüfen und exportieren</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>always say why, beside it</source>
        <translation>immer daneben sagen, warum</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Bring back quiet ones</source>
        <translation>Stille zurückholen</translation>
    </message>
    <message>
        <source>No phone numbers yet</source>
        <translation>Noch keine Telefonnummern</translation>
    </message>
    <message>
        <source>Error: says what to do</source>
        <translation>Fehler: sagt, was zu tun ist</translation>
    </message>
    <message>
        <source>September has 30 days. Choose a day up to the 30th.</source>
        <translation>Der September hat 30 Tage. Wählen Sie einen Tag bis zum 30.</translation>
    </message>
    <message>
        <source>Maker? Please check</source>
        <translation>Hersteller? Bitte prüfen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Keyboard focus</source>
        <translation>Tastaturfokus</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Nicht wählbar</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Slider with stops</source>
        <translation>Regler mit Stufen</translation>
    </message>
    <message>
        <source>Not available yet</source>
        <translation>Noch nicht verfügbar</translation>
    </message>
    <message>
        <source>needs more sales</source>
        <translation>braucht mehr Verkäufe</translation>
    </message>
    <message>
        <source>1 at most</source>
        <translation>höchstens 1</translation>
    </message>
    <message>
        <source>8 at most</source>
        <translation>höchstens 8</translation>
    </message>
    <message>
        <source>Above your house limit</source>
        <translation>Über Ihrer Hausgrenze</translation>
    </message>
    <message>
        <source>May mention</source>
        <translation>Darf erwähnen:</translation>
    </message>
    <message>
        <source>what they bought.</source>
        <translation>was gekauft wurde.</translation>
    </message>
    <message>
        <source>Won&apos;t mention</source>
        <translation>Erwähnt nicht:</translation>
    </message>
    <message>
        <source>dates, counts or guesses.</source>
        <translation>Daten, Mengen oder Vermutungen.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Lock my shop with a password</source>
        <translation>Meinen Laden mit einem Passwort sperren</translation>
    </message>
    <message>
        <source>Recommended: the file holds names and addresses. We cannot recover a lost password.</source>
        <translation>Empfohlen: Die Datei enthält Namen und Adressen. Ein verlorenes Passwort können wir nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Use the softer line</source>
        <translation>Die mildere Zeile nehmen</translation>
    </message>
    <message>
        <source>&quot;A little light for the long evenings.&quot;</source>
        <translation>„Ein wenig Licht für die langen Abende.“</translation>
    </message>
    <message>
        <source>Leave Margaret out</source>
        <translation>Margaret auslassen</translation>
    </message>
    <message>
        <source>Where it came from, stage, filter</source>
        <translation>Herkunft, Phase, Filter</translation>
    </message>
    <message>
        <source>Lost money</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Navigation rail item</source>
        <translation>Eintrag der Seitenleiste</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 Anfrage</translation>
    </message>
    <message>
        <source>One choice of few</source>
        <translation>Eins aus wenigen</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Banners</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>How personal 50 → 58:</source>
        <translation>Wie persönlich 50 → 58:</translation>
    </message>
    <message>
        <source>about +£140 sales, +1 unsubscribe</source>
        <translation>etwa +140&#xa0;£ Umsatz, +1 Abmeldung</translation>
    </message>
    <message>
        <source>For single-order customers we use the simple rule.</source>
        <translation>Bei Kunden mit nur einer Bestellung nehmen wir die einfache Regel.</translation>
    </message>
    <message>
        <source>Candles may run out:</source>
        <translation>Kerzen könnten ausgehen:</translation>
    </message>
    <message>
        <source>38 left, about 46 wanted.</source>
        <translation>noch 38 da, etwa 46 gefragt.</translation>
    </message>
    <message>
        <source>Suggest others</source>
        <translation>Andere vorschlagen</translation>
    </message>
    <message>
        <source>Could not save the shop:</source>
        <translation>Der Laden ließ sich nicht speichern:</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>das Laufwerk ist voll.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>Long work: always a bar, a figure, the time left and Cancel</source>
        <translation>Längere Arbeit: immer mit Balken, Zahl, Restzeit und Abbrechen</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
    <message>
        <source>78%, about 4 seconds left</source>
        <translation>78&#xa0;%, noch etwa 4 Sekunden</translation>
    </message>
    <message>
        <source>Getting to know your customers</source>
        <translation>Ihre Kunden kennenlernen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Aktive Kunden</translation>
    </message>
    <message>
        <source>64 since last month</source>
        <translation>64 seit letztem Monat</translation>
    </message>
    <message>
        <source>bought in the last 6 months</source>
        <translation>haben in den letzten 6 Monaten gekauft</translation>
    </message>
    <message>
        <source>May be e‑mailed</source>
        <translation>Dürfen E‑Mails bekommen</translation>
    </message>
    <message>
        <source>of 4,338</source>
        <translation>von 4.338</translation>
    </message>
    <message>
        <source>Likely extra sales</source>
        <translation>Wahrscheinlicher Mehrumsatz</translation>
    </message>
    <message>
        <source>Very likely helped</source>
        <translation>Half sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Noch keine Kampagnen</translation>
    </message>
    <message>
        <source>A campaign suggests what to write to whom, and shows you everything before you export it.</source>
        <translation>Eine Kampagne schlägt vor, wem Sie was schreiben, und zeigt Ihnen alles, bevor Sie exportieren.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Die erste anlegen</translation>
    </message>
    <message>
        <source>Drop sales files here</source>
        <translation>Verkaufsdateien hierher ziehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times)</source>
        <comment>a product and how often it was bought</comment>
        <translation>
            <numerusform>%1 (%Ln-mal)</numerusform>
            <numerusform>%1 (%Ln-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>a name in quotes</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>They told us</source>
        <translation>Uns gesagt</translation>
    </message>
    <message>
        <source>They bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>We worked it out</source>
        <translation>Von uns ermittelt</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Beliebt</translation>
    </message>
    <message>
        <source>Save an export in your shop&apos;s system, as CSV or Excel, and drop the files on Import, in any order or as the ZIP they came in. Tactful recognises many shops by the names of their columns. For any other table you say what each column is, once.

Rows that cannot be read are set aside with the reason, never thrown away: save them, put them right and drop them again. Every import can be undone for 30 days.</source>
        <translation>Speichern Sie im System Ihres Ladens einen Export als CSV oder Excel und ziehen Sie die Dateien auf Import, in beliebiger Reihenfolge oder als ZIP, so wie sie gekommen sind. Tactful erkennt viele Läden an den Namen ihrer Spalten. Bei jeder anderen Tabelle sagen Sie einmal, was die Spalten sind.

Zeilen, die sich nicht lesen lassen, werden mit Grund beiseitegelegt und nie weggeworfen: Speichern Sie sie, bringen Sie sie in Ordnung und ziehen Sie sie wieder herein. Jeder Import lässt sich 30 Tage lang zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) may be e‑mailed today.</source>
        <translation>
            <numerusform>Heute darf %Ln Person E‑Mails bekommen.</numerusform>
            <numerusform>Heute dürfen %Ln Personen E‑Mails bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time zone of the order</source>
        <translation>Zeitzone der Bestellung</translation>
    </message>
    <message>
        <source>Order total after refunds</source>
        <translation>Bestellsumme nach Erstattungen</translation>
    </message>
    <message>
        <source>All products in one cell</source>
        <translation>Alle Produkte in einer Zelle</translation>
    </message>
    <message>
        <source>Kind of line we don&apos;t know</source>
        <translation>Unbekannte Art von Zeile</translation>
    </message>
    <message>
        <source>Reason not to write that we don&apos;t know</source>
        <translation>Unbekannter Grund, nicht zu schreiben</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No order number</source>
        <translation>Keine Bestellnummer</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Kein Produkt</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Datum in der Zukunft</translation>
    </message>
    <message>
        <source>Line of an order that was set aside</source>
        <translation>Zeile einer beiseitegelegten Bestellung</translation>
    </message>
    <message>
        <source>Row with too many cells</source>
        <translation>Zeile mit zu vielen Zellen</translation>
    </message>
    <message>
        <source>Row with too few cells</source>
        <translation>Zeile mit zu wenigen Zellen</translation>
    </message>
    <message>
        <source>Row of empty cells</source>
        <translation>Zeile aus leeren Zellen</translation>
    </message>
    <message>
        <source>Quotation mark that is never closed</source>
        <translation>Anführungszeichen, das nie geschlossen wird</translation>
    </message>
    <message>
        <source>Bytes that are no text taken out</source>
        <translation>Bytes entfernt, die kein Text sind</translation>
    </message>
    <message>
        <source>Letters damaged before the file came here</source>
        <translation>Buchstaben, die schon vorher beschädigt waren</translation>
    </message>
    <message>
        <source>Currency sign taken off</source>
        <translation>Währungszeichen entfernt</translation>
    </message>
    <message>
        <source>Another decimal mark than the rest of the file</source>
        <translation>Anderes Dezimalzeichen als im Rest der Datei</translation>
    </message>
    <message>
        <source>Amount rounded to nine decimal places</source>
        <translation>Betrag auf neun Nachkommastellen gerundet</translation>
    </message>
    <message>
        <source>Price rounded</source>
        <translation>Preis gerundet</translation>
    </message>
    <message>
        <source>Number of pieces that is not whole</source>
        <translation>Stückzahl, die nicht ganz ist</translation>
    </message>
    <message>
        <source>Lines without prices of their own</source>
        <translation>Zeilen ohne eigenen Preis</translation>
    </message>
    <message>
        <source>E‑mail address cleaned</source>
        <translation>E‑Mail-Adresse bereinigt</translation>
    </message>
    <message>
        <source>Address of a marketplace, not of the customer</source>
        <translation>Adresse eines Marktplatzes, nicht der Person</translation>
    </message>
    <message>
        <source>E‑mail address that may have a typing error</source>
        <translation>E‑Mail-Adresse, die einen Tippfehler haben könnte</translation>
    </message>
    <message>
        <source>Throw-away e‑mail address</source>
        <translation>Wegwerf-Adresse</translation>
    </message>
    <message>
        <source>E‑mail address of an office</source>
        <translation>Allgemeine E‑Mail-Adresse eines Büros</translation>
    </message>
    <message>
        <source>Postcode that may have lost a zero</source>
        <translation>Postleitzahl, der eine Null fehlen könnte</translation>
    </message>
    <message>
        <source>Country we don&apos;t know</source>
        <translation>Unbekanntes Land</translation>
    </message>
    <message>
        <source>Answer to the question for consent we don&apos;t know</source>
        <translation>Unbekannte Antwort auf die Frage nach Zustimmung</translation>
    </message>
    <message>
        <source>Dates that can be read in two ways</source>
        <translation>Daten, die sich auf zwei Arten lesen lassen</translation>
    </message>
    <message>
        <source>A workbook with other sheets</source>
        <translation>Eine Arbeitsmappe mit weiteren Blättern</translation>
    </message>
    <message>
        <source>Letters in an older encoding</source>
        <translation>Buchstaben in einer älteren Kodierung</translation>
    </message>
    <message>
        <source>Column names but no rows</source>
        <translation>Spaltennamen, aber keine Zeilen</translation>
    </message>
    <message>
        <source>About files of this kind</source>
        <translation>Über Dateien dieser Art</translation>
    </message>
    <message>
        <source>No group is chosen clearly more or less often than its counterpart.</source>
        <translation>Keine Gruppe wird deutlich öfter oder seltener ausgewählt als ihr Gegenstück.</translation>
    </message>
    <message>
        <source>One group is chosen clearly more often than its counterpart. There may be a good reason: look who is left out, and why.</source>
        <translation>Eine Gruppe wird deutlich öfter ausgewählt als ihr Gegenstück. Das kann einen guten Grund haben: Sehen Sie nach, wer ausgelassen wird und warum.</translation>
    </message>
    <message>
        <source>Too few people to tell.</source>
        <translation>Zu wenige Personen, um es zu sagen.</translation>
    </message>
    <message>
        <source>Merged two records of one person</source>
        <translation>Zwei Einträge einer Person vereint</translation>
    </message>
    <message>
        <source>Noted that two records are two people</source>
        <translation>Vermerkt, dass zwei Einträge zwei Personen sind</translation>
    </message>
    <message>
        <source>Split a person into records again</source>
        <translation>Eine Person wieder in Einträge getrennt</translation>
    </message>
    <message>
        <source>Took back a decision about records that look alike</source>
        <translation>Entscheidung über ähnliche Einträge zurückgenommen</translation>
    </message>
    <message>
        <source>Something this version does not know: %1</source>
        <extracomment>%1 is a word that a later version of the program wrote into the logbook.</extracomment>
        <translation>Etwas, das diese Version nicht kennt: %1</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>Datei ohne Namen</translation>
    </message>
    <message>
        <source>a campaign</source>
        <translation>Kampagne ohne Namen</translation>
    </message>
    <message>
        <source>Fill in the shop&apos;s name and address under Settings</source>
        <translation>Tragen Sie Name und Adresse des Ladens unter Einstellungen ein</translation>
    </message>
    <message>
        <source>One group only</source>
        <translation>Nur eine Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>Groups within %Ln point(s)</source>
        <translation>
            <numerusform>Höchstens %Ln Punkt Abstand</numerusform>
            <numerusform>Höchstens %Ln Punkte Abstand</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked a box</source>
        <translation>Kästchen angekreuzt</translation>
    </message>
    <message>
        <source>Said yes at the checkout</source>
        <translation>Beim Bestellen Ja gesagt</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Auf Papier unterschrieben</translation>
    </message>
    <message>
        <source>Said yes in the shop</source>
        <translation>Im Laden Ja gesagt</translation>
    </message>
    <message>
        <source>Said yes on the telephone</source>
        <translation>Am Telefon Ja gesagt</translation>
    </message>
    <message>
        <source>Yes in an imported file, without its wording</source>
        <translation>Ja in einer importierten Datei, ohne den Wortlaut</translation>
    </message>
    <message>
        <source>Confirmed by e‑mail</source>
        <translation>Per E‑Mail bestätigt</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>Nein gesagt</translation>
    </message>
    <message>
        <source>Took the yes back</source>
        <translation>Ja zurückgenommen</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <source>Was asked to confirm</source>
        <translation>Um Bestätigung gebeten</translation>
    </message>
    <message>
        <source>The yes has run out</source>
        <translation>Das Ja ist abgelaufen</translation>
    </message>
    <message>
        <source>The yes was found not to hold</source>
        <translation>Das Ja war doch nicht gültig</translation>
    </message>
    <message>
        <source>Objected to being known by what they bought.</source>
        <translation>Hat der Nutzung der eigenen Einkäufe widersprochen.</translation>
    </message>
    <message>
        <source>Not asked. Has bought here.</source>
        <translation>Nicht gefragt. Hat hier gekauft.</translation>
    </message>
    <message>
        <source>Not asked, has not objected.</source>
        <translation>Nicht gefragt, hat nicht widersprochen.</translation>
    </message>
    <message>
        <source>Not asked, and may not be used.</source>
        <translation>Nicht gefragt, und darf nicht genutzt werden.</translation>
    </message>
    <message>
        <source>We never text without a yes.</source>
        <translation>Ohne ein Ja schicken wir nie eine SMS.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Nicht gefragt.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>What they did, and when: &quot;Ticked a box, 14 March 2023.&quot;</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, no date on file.</source>
        <translation>%1, Datum nicht festgehalten.</translation>
    </message>
    <message>
        <source>Asked to agree</source>
        <translation>Um Zustimmung gebeten</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Confirmed by a second click</source>
        <translation>Mit einem zweiten Klick bestätigt</translation>
    </message>
    <message>
        <source>Agreed anew</source>
        <translation>Erneut zugestimmt</translation>
    </message>
    <message>
        <source>A form on a web page</source>
        <translation>Formular auf einer Webseite</translation>
    </message>
    <message>
        <source>At the checkout</source>
        <translation>Beim Bestellen</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Im Laden</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>From an imported file</source>
        <translation>Aus einer importierten Datei</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Bosnia And Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Die Datei endet zu früh.</translation>
    </message>
    <message>
        <source>This shop has no password, so whoever finds the backup could read every name and address in it. Give the backup a password, or say that it may be without one.</source>
        <translation>Dieser Laden hat kein Passwort. Wer die Sicherung findet, könnte also jeden Namen und jede Adresse darin lesen. Geben Sie der Sicherung ein Passwort, oder sagen Sie, dass sie ohne bleiben darf.</translation>
    </message>
    <message>
        <source>The password of the backup is empty.</source>
        <translation>Das Passwort der Sicherung ist leer.</translation>
    </message>
    <message>
        <source>A campaign needs a name of at least one letter.</source>
        <translation>Eine Kampagne braucht einen Namen mit mindestens einem Buchstaben.</translation>
    </message>
    <message>
        <source>This customer asked to be erased. Take that back first (keep).</source>
        <translation>Diese Person möchte gelöscht werden. Nehmen Sie das erst zurück („Doch behalten“).</translation>
    </message>
    <message>
        <source>There is already a folder of this name. Move it away or choose another place.</source>
        <translation>Einen Ordner mit diesem Namen gibt es schon. Verschieben Sie ihn oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Say who does this: the logbook keeps the name.</source>
        <translation>Sagen Sie, wer das tut: Der Name kommt ins Logbuch.</translation>
    </message>
    <message>
        <source>Somebody may have unsubscribed since the last campaign. Import the latest list of customers or unsubscribes first; it may not be older than 48 hours (rule G5).</source>
        <translation>Seit der letzten Kampagne hat sich vielleicht jemand abgemeldet. Importieren Sie erst die neueste Liste der Kunden oder der Abmeldungen; sie darf höchstens 48 Stunden alt sein (Regel G5).</translation>
    </message>
    <message>
        <source>Say who did this: the logbook keeps the name.</source>
        <translation>Sagen Sie, wer das getan hat: Der Name kommt ins Logbuch.</translation>
    </message>
    <message>
        <source>A reminder can be 1 to 365 days away, or 0 for none.</source>
        <translation>Eine Erinnerung kann in 1 bis 365 Tagen kommen, oder 0 für keine.</translation>
    </message>
    <message>
        <source>This cannot be switched. Say bought, interval, aisles, hours or town.</source>
        <translation>Das lässt sich nicht umstellen. Möglich sind bought, interval, aisles, hours oder town.</translation>
    </message>
    <message>
        <source>It is no longer known how this file was read. Import it again from where you have it.</source>
        <translation>Es ist nicht mehr bekannt, wie diese Datei gelesen wurde. Importieren Sie sie noch einmal von dort, wo Sie sie haben.</translation>
    </message>
    <message>
        <source>That import was undone already.</source>
        <translation>Dieser Import wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>That import is in use; there is nothing to redo.</source>
        <translation>Dieser Import ist aktiv; es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Name at least one file to import.</source>
        <translation>Nennen Sie mindestens eine Datei zum Importieren.</translation>
    </message>
    <message>
        <source>Name a format or give a column map, not both.</source>
        <translation>Nennen Sie ein Format oder eine Zuordnung der Spalten, nicht beides.</translation>
    </message>
    <message>
        <source>What was learnt cannot be read. Test again, and it is made anew.</source>
        <translation>Das Gelernte lässt sich nicht lesen. Testen Sie erneut, dann entsteht es neu.</translation>
    </message>
    <message>
        <source>Name a file to look at.</source>
        <translation>Nennen Sie eine Datei zum Ansehen.</translation>
    </message>
    <message>
        <source>The format needs a name.</source>
        <translation>Das Format braucht einen Namen.</translation>
    </message>
    <message>
        <source>There are no orders in the book yet. Import the shop&apos;s orders first.</source>
        <translation>Im Buch stehen noch keine Bestellungen. Importieren Sie erst die Bestellungen des Ladens.</translation>
    </message>
    <message>
        <source>This customer came into the book after the campaign was planned. Plan it again.</source>
        <translation>Diese Person kam erst nach der Planung ins Buch. Planen Sie die Kampagne noch einmal.</translation>
    </message>
    <message>
        <source>This plan was prepared for another day. Open the campaign anew.</source>
        <translation>Dieser Plan wurde für einen anderen Tag vorbereitet. Öffnen Sie die Kampagne neu.</translation>
    </message>
    <message>
        <source>The password is too short. Use 8 characters or more; a few words are best.</source>
        <translation>Das Passwort ist zu kurz. Nehmen Sie 8 Zeichen oder mehr; am besten sind ein paar Wörter.</translation>
    </message>
    <message>
        <source>The logbook can be saved as .csv or .html.</source>
        <translation>Das Logbuch lässt sich als .csv oder .html speichern.</translation>
    </message>
    <message>
        <source>Say who decides: the name is kept with the decision.</source>
        <translation>Sagen Sie, wer entscheidet: Der Name bleibt bei der Entscheidung.</translation>
    </message>
    <message>
        <source>This campaign was exported already. Plan a new one.</source>
        <translation>Diese Kampagne wurde schon exportiert. Planen Sie eine neue.</translation>
    </message>
    <message>
        <source>This message is said as softly as it can be. Keep it, or leave the person out.</source>
        <translation>Milder lässt sich diese Nachricht nicht sagen. Behalten Sie sie, oder lassen Sie die Person aus.</translation>
    </message>
    <message>
        <source>The totals of this campaign cannot be read. Plan it again.</source>
        <translation>Die Summen dieser Kampagne lassen sich nicht lesen. Planen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This customer is held back to measure the effect: no message goes to them.</source>
        <translation>Diese Person ist zum Messen zurückgehalten: Sie bekommt keine Nachricht.</translation>
    </message>
    <message>
        <source>Nothing was decided about this message.</source>
        <translation>Über diese Nachricht wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>A product that was planned is no longer in the book. Plan the campaign again.</source>
        <translation>Ein geplantes Produkt steht nicht mehr im Buch. Planen Sie die Kampagne noch einmal.</translation>
    </message>
    <message>
        <source>Since the campaign was planned, this customer said no or something about them was switched off. The message is taken out when the files are written; plan again for another one.</source>
        <translation>Seit die Kampagne geplant wurde, hat diese Person Nein gesagt, oder etwas über sie wurde abgeschaltet. Die Nachricht wird beim Schreiben der Dateien herausgenommen; für eine andere planen Sie noch einmal.</translation>
    </message>
    <message>
        <source>No product has this code. Check the spelling.</source>
        <translation>Kein Produkt hat diese Nummer. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Stock cannot be less than nothing.</source>
        <translation>Der Vorrat kann nicht kleiner sein als nichts.</translation>
    </message>
    <message>
        <source>Say who approves: the name is kept with the campaign.</source>
        <translation>Sagen Sie, wer freigibt: Der Name bleibt bei der Kampagne.</translation>
    </message>
    <message>
        <source>There is nothing to approve: nobody would get this message. Change the brief and plan again.</source>
        <translation>Es gibt nichts freizugeben: Niemand bekäme diese Nachricht. Ändern Sie die Vorgaben und planen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The shop needs a name.</source>
        <translation>Der Laden braucht einen Namen.</translation>
    </message>
    <message>
        <source>Say weekly, fortnightly, monthly or none.</source>
        <translation>Sagen Sie weekly, fortnightly, monthly oder none.</translation>
    </message>
    <message>
        <source>The shop needs a currency, such as GBP.</source>
        <translation>Der Laden braucht eine Währung, etwa EUR.</translation>
    </message>
    <message>
        <source>The shop&apos;s country must be a code of two letters, such as GB.</source>
        <translation>Das Land des Ladens muss ein Kürzel aus zwei Buchstaben sein, etwa DE.</translation>
    </message>
    <message>
        <source>The house limit must be 0 to 100.</source>
        <translation>Die Hausgrenze muss zwischen 0 und 100 liegen.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Close other programs and try again.</source>
        <translation>Der freie Arbeitsspeicher reicht nicht, um das Passwort zu prüfen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key of this book is damaged. Restore the book and its keys file from a backup.</source>
        <translation>Der Schlüssel dieses Buchs ist beschädigt. Stellen Sie das Buch und seine Schlüsseldatei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A passphrase may not be empty. Choose one, or make the book without.</source>
        <translation>Ein Passwort darf nicht leer sein. Wählen Sie eins, oder legen Sie das Buch ohne an.</translation>
    </message>
    <message>
        <source>This book is locked with a passphrase. Give its passphrase to open it.</source>
        <translation>Dieses Buch ist mit einem Passwort gesperrt. Geben Sie das Passwort ein, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The password is not the one of this shop. Check capital letters and the keyboard&apos;s language.</source>
        <translation>Das ist nicht das Passwort dieses Ladens. Prüfen Sie Großbuchstaben und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <source>A sealed value does not open with its key: it was changed or belongs elsewhere. Restore a backup.</source>
        <translation>Ein versiegelter Wert öffnet sich nicht mit seinem Schlüssel: Er wurde verändert oder gehört woanders hin. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This campaign is not approved yet. Review it first.</source>
        <translation>Diese Kampagne ist noch nicht freigegeben. Prüfen Sie sie erst.</translation>
    </message>
    <message>
        <source>An entry of the consent ledger cannot be read. Restore the book from a backup.</source>
        <translation>Ein Eintrag im Verzeichnis der Zustimmungen lässt sich nicht lesen. Stellen Sie das Buch aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Nobody in the book has this id, number or address. Check the spelling.</source>
        <translation>Niemand im Buch hat diese Kennung, Nummer oder Adresse. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Two customers of different shop systems have this id. Use the book&apos;s number or the address.</source>
        <translation>Zwei Kunden aus verschiedenen Ladensystemen haben diese Kennung. Nehmen Sie die Nummer im Buch oder die Adresse.</translation>
    </message>
    <message>
        <source>The book is being written to by another program. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in das Buch. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation>Das Laufwerk ist voll. Schaffen Sie etwas Platz und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The book has no such row.</source>
        <translation>Diese Zeile gibt es im Buch nicht.</translation>
    </message>
    <message>
        <source>The erasure is done, but another window is still reading the book, so that old bytes remain in its log file. Close the other window; closing the book clears them.</source>
        <translation>Das Löschen ist erledigt, aber ein anderes Fenster liest noch im Buch, sodass alte Bytes in dessen Protokolldatei bleiben. Schließen Sie das andere Fenster; beim Schließen des Buchs verschwinden sie.</translation>
    </message>
    <message>
        <source>An erasure cannot be a part of another change. Finish that one first.</source>
        <translation>Das Löschen kann nicht Teil einer anderen Änderung sein. Schließen Sie diese erst ab.</translation>
    </message>
    <message>
        <source>This customer did not ask to be erased, so there is nothing to take back.</source>
        <translation>Diese Person hat nicht verlangt, gelöscht zu werden, also gibt es nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>There is no reminder for this export.</source>
        <translation>Für diesen Export gibt es keine Erinnerung.</translation>
    </message>
    <message>
        <source>The book names a customer that it does not have. Check the book.</source>
        <translation>Das Buch nennt eine Person, die nicht darin steht. Prüfen Sie das Buch.</translation>
    </message>
    <message>
        <source>The file of this import is no longer kept. Import it again from where you have it.</source>
        <translation>Die Datei dieses Imports ist nicht mehr da. Importieren Sie sie noch einmal von dort, wo Sie sie haben.</translation>
    </message>
    <message>
        <source>The keys file of this book is damaged. Restore the book and its keys file from a backup.</source>
        <translation>Die Schlüsseldatei dieses Buchs ist beschädigt. Stellen Sie das Buch und seine Schlüsseldatei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The keys file was written by a newer Tactful. Update Tactful to open it; it was left as it is.</source>
        <translation>Die Schlüsseldatei wurde mit einem neueren Tactful geschrieben. Aktualisieren Sie Tactful, um sie zu öffnen; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Something was decided about this message. Take that back first.</source>
        <translation>Über diese Nachricht wurde etwas entschieden. Nehmen Sie das erst zurück.</translation>
    </message>
    <message>
        <source>Another customer has this address already. Correct that one first.</source>
        <translation>Diese Adresse hat schon jemand anderes. Berichtigen Sie das erst.</translation>
    </message>
    <message>
        <source>A planned message cannot be read. Plan the campaign again, or restore a backup.</source>
        <translation>Eine geplante Nachricht lässt sich nicht lesen. Planen Sie die Kampagne noch einmal, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This customer asked to be erased, so their record is left as it is until then.</source>
        <translation>Diese Person möchte gelöscht werden, also bleibt ihr Eintrag bis dahin, wie er ist.</translation>
    </message>
    <message>
        <source>Both are the same person in the book already.</source>
        <translation>Beide sind im Buch schon dieselbe Person.</translation>
    </message>
    <message>
        <source>This customer is one record; there is nothing to split.</source>
        <translation>Diese Person ist nur ein Eintrag; es gibt nichts zu trennen.</translation>
    </message>
    <message>
        <source>A customer&apos;s e-mail address does not have the form of one. Correct it and plan again.</source>
        <translation>Die E‑Mail-Adresse einer Person hat nicht die richtige Form. Berichtigen Sie sie und planen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Somebody who must not be written to is among the contacts. Make the plan again, then export.</source>
        <translation>Unter den Kontakten ist jemand, der nicht angeschrieben werden darf. Planen Sie noch einmal, dann exportieren Sie.</translation>
    </message>
    <message>
        <source>The file is empty. Export it from your shop again.</source>
        <translation>Die Datei ist leer. Exportieren Sie sie noch einmal aus Ihrem Laden.</translation>
    </message>
    <message>
        <source>There is nothing on the sheets of this workbook. Export it again.</source>
        <translation>Auf den Blättern dieser Arbeitsmappe steht nichts. Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is no workbook, so it has no sheets.</source>
        <translation>Die Datei ist keine Arbeitsmappe, also hat sie keine Blätter.</translation>
    </message>
    <message>
        <source>The columns of this file are not those of any format that is known. Write a column map that says what they hold (docs/column-map.md) and import the file with it.</source>
        <translation>Die Spalten dieser Datei passen zu keinem bekannten Format. Schreiben Sie eine Zuordnung, die sagt, was sie enthalten (docs/column-map.md), und importieren Sie die Datei damit.</translation>
    </message>
    <message>
        <source>The file has nothing but blank lines. Export it from your shop again.</source>
        <translation>Die Datei hat nur leere Zeilen. Exportieren Sie sie noch einmal aus Ihrem Laden.</translation>
    </message>
    <message>
        <source>The sheet has far more cells than a table of a shop. Save the table as CSV and import that file.</source>
        <translation>Das Blatt hat weit mehr Zellen als eine Tabelle eines Ladens. Speichern Sie die Tabelle als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it does not say where its sheets are. Open it in your spreadsheet program, save it again and import that file.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Sie sagt nicht, wo ihre Blätter sind. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie noch einmal und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The texts of this workbook are more than 128 MB. Save the table as CSV and import that file.</source>
        <translation>Die Texte dieser Arbeitsmappe haben mehr als 128&#xa0;MB. Speichern Sie die Tabelle als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>This workbook declares entities of its own, which no spreadsheet program does. It was not read. Save the table as CSV and import that file, if you trust it.</source>
        <translation>Diese Arbeitsmappe legt eigene Entitäten fest, was keine Tabellenkalkulation tut. Sie wurde nicht gelesen. Speichern Sie die Tabelle als CSV und importieren Sie diese Datei, wenn Sie ihr trauen.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it is no whole XML. Open it in your spreadsheet program, save it again and import that file.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Ein Teil davon ist kein vollständiges XML. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie noch einmal und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>A row of this workbook is longer than 16 MB, which no row of a table is. Save the table as CSV and import that file.</source>
        <translation>Eine Zeile dieser Arbeitsmappe ist länger als 16&#xa0;MB, wie keine Zeile einer Tabelle. Speichern Sie die Tabelle als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>A customer&apos;s clock is more than 26 hours from the shop&apos;s.</source>
        <translation>Die Uhr einer Person weicht mehr als 26 Stunden von der des Ladens ab.</translation>
    </message>
    <message>
        <source>The subject is empty. Write one that says what is inside.</source>
        <translation>Der Betreff ist leer. Schreiben Sie einen, der sagt, was darin steht.</translation>
    </message>
    <message>
        <source>The subject is longer than 70 characters, and mail programs will cut it. Shorten it.</source>
        <translation>Der Betreff ist länger als 70 Zeichen, und Mailprogramme schneiden ihn ab. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The subject pretends to answer or pass on another message (&quot;RE:&quot;, &quot;FW:&quot;). That is misleading, and in the United States unlawful. Take it out.</source>
        <translation>Der Betreff gibt sich als Antwort oder Weiterleitung aus („RE:“, „FW:“). Das ist irreführend und in den USA verboten. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The subject has words all in capitals. Write them as one says them.</source>
        <translation>Im Betreff stehen Wörter ganz in Großbuchstaben. Schreiben Sie sie, wie man sie sagt.</translation>
    </message>
    <message>
        <source>The message has an exclamation mark. Plain sentences are read more willingly.</source>
        <translation>Die Nachricht hat ein Ausrufezeichen. Schlichte Sätze werden lieber gelesen.</translation>
    </message>
    <message>
        <source>The message has several words all in capitals. Write them as one says them.</source>
        <translation>In der Nachricht stehen mehrere Wörter ganz in Großbuchstaben. Schreiben Sie sie, wie man sie sagt.</translation>
    </message>
    <message>
        <source>A line of the message still has a place to be filled in, such as {{first_name}}. Preview the message to see which.</source>
        <translation>In einer Zeile der Nachricht ist noch eine Stelle auszufüllen, etwa {{first_name}}. In der Vorschau der Nachricht sehen Sie, welche.</translation>
    </message>
    <message>
        <source>The message lacks the shop&apos;s name, legal name, postal address or an address for replies, which the law asks for. Fill it in under Settings.</source>
        <translation>Der Nachricht fehlt der Name des Ladens, sein rechtlicher Name, die Postadresse oder eine Adresse für Antworten; das Gesetz verlangt sie. Tragen Sie es unter Einstellungen ein.</translation>
    </message>
    <message>
        <source>The message does not say why the person is getting it. Record how they agreed, or leave them out.</source>
        <translation>Die Nachricht sagt nicht, warum die Person sie bekommt. Halten Sie fest, wie zugestimmt wurde, oder lassen Sie die Person aus.</translation>
    </message>
    <message>
        <source>A web address in the message does not begin with https://, and is left out. Correct it under Settings or in the product list.</source>
        <translation>Eine Webadresse in der Nachricht beginnt nicht mit https:// und wird ausgelassen. Berichtigen Sie sie unter Einstellungen oder in der Produktliste.</translation>
    </message>
    <message>
        <source>The message has no link to unsubscribe. Put it back: no message may go out without one.</source>
        <translation>Die Nachricht hat keinen Link zum Abmelden. Setzen Sie ihn wieder ein: Ohne ihn darf keine Nachricht hinaus.</translation>
    </message>
    <message>
        <source>The message holds a merge tag that the chosen mail service does not understand. Make the template again for that service.</source>
        <translation>Die Nachricht enthält einen Platzhalter, den der gewählte Maildienst nicht versteht. Erstellen Sie die Vorlage für diesen Dienst neu.</translation>
    </message>
    <message>
        <source>The message holds something that runs, loads or tracks. Take it out.</source>
        <translation>Die Nachricht enthält etwas, das Code ausführt, nachlädt oder verfolgt. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Something about the words is not right. Look at them.</source>
        <translation>An den Worten stimmt etwas nicht. Sehen Sie sie sich an.</translation>
    </message>
    <message>
        <source>What would help most: import your sales.</source>
        <translation>Was am meisten helfen würde: Importieren Sie Ihre Verkäufe.</translation>
    </message>
    <message numerus="yes">
        <source>What would help most: newer sales. The last order is %Ln day(s) old.</source>
        <translation>
            <numerusform>Was am meisten helfen würde: neuere Verkäufe. Die letzte Bestellung ist %Ln Tag alt.</numerusform>
            <numerusform>Was am meisten helfen würde: neuere Verkäufe. Die letzte Bestellung ist %Ln Tage alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help most: repair the %Ln row(s) that are set aside.</source>
        <translation>
            <numerusform>Was am meisten helfen würde: die %Ln beiseitegelegte Zeile in Ordnung bringen.</numerusform>
            <numerusform>Was am meisten helfen würde: die %Ln beiseitegelegten Zeilen in Ordnung bringen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help most: an address or telephone number at the till. %Ln sale(s) have no known customer.</source>
        <translation>
            <numerusform>Was am meisten helfen würde: eine Adresse oder Telefonnummer an der Kasse. Bei %Ln Verkauf ist nicht bekannt, wer gekauft hat.</numerusform>
            <numerusform>Was am meisten helfen würde: eine Adresse oder Telefonnummer an der Kasse. Bei %Ln Verkäufen ist nicht bekannt, wer gekauft hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help most: ask customers to agree to e‑mails. %Ln may not be written to.</source>
        <translation>
            <numerusform>Was am meisten helfen würde: Kunden um ein Ja zu E‑Mails bitten. %Ln darf nicht angeschrieben werden.</numerusform>
            <numerusform>Was am meisten helfen würde: Kunden um ein Ja zu E‑Mails bitten. %Ln dürfen nicht angeschrieben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help most: %Ln more month(s) of older sales.</source>
        <translation>
            <numerusform>Was am meisten helfen würde: ältere Verkäufe aus noch %Ln Monat.</numerusform>
            <numerusform>Was am meisten helfen würde: ältere Verkäufe aus noch %Ln Monaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your data is in good health.</source>
        <translation>Ihre Daten sind in gutem Zustand.</translation>
    </message>
    <message>
        <source>Complete rows</source>
        <translation>Vollständige Zeilen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Enough history</source>
        <translation>Genug Vorgeschichte</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sale(s) have no known customer.</source>
        <extracomment>%1 of so many sales.</extracomment>
        <translation>
            <numerusform>Bei %1 von %Ln Verkauf ist nicht bekannt, wer gekauft hat.</numerusform>
            <numerusform>Bei %1 von %Ln Verkäufen ist nicht bekannt, wer gekauft hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are set aside.</source>
        <translation>
            <numerusform>%Ln Zeile ist beiseitegelegt.</numerusform>
            <numerusform>%Ln Zeilen sind beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no orders yet.</source>
        <translation>Es gibt noch keine Bestellungen.</translation>
    </message>
    <message>
        <source>The last order is as new as can be.</source>
        <translation>Die letzte Bestellung ist so neu wie möglich.</translation>
    </message>
    <message numerus="yes">
        <source>The last order is %Ln day(s) old.</source>
        <translation>
            <numerusform>Die letzte Bestellung ist %Ln Tag alt.</numerusform>
            <numerusform>Die letzte Bestellung ist %Ln Tage alt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) may be e‑mailed today.</source>
        <translation>
            <numerusform>%1 von %Ln Person darf heute E‑Mails bekommen.</numerusform>
            <numerusform>%1 von %Ln Personen dürfen heute E‑Mails bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of sales from %Ln buyer(s).</source>
        <extracomment>%1 is &quot;12 months&quot;.</extracomment>
        <translation>
            <numerusform>%1 Verkäufe an %Ln Käufer.</numerusform>
            <numerusform>%1 Verkäufe an %Ln Käufer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 orders</source>
        <comment>kind of file</comment>
        <translation>%1: Bestellungen</translation>
    </message>
    <message>
        <source>%1 order lines</source>
        <comment>kind of file</comment>
        <translation>%1: Bestellzeilen</translation>
    </message>
    <message>
        <source>%1 order items</source>
        <comment>kind of file</comment>
        <translation>%1: Bestellpositionen</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <comment>kind of file</comment>
        <translation>%1: Kunden</translation>
    </message>
    <message>
        <source>%1 products</source>
        <comment>kind of file</comment>
        <translation>%1: Produkte</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <comment>kind of file</comment>
        <translation>%1: Zahlungen</translation>
    </message>
    <message>
        <source>%1 transactions</source>
        <comment>kind of file</comment>
        <translation>%1: Transaktionen</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <comment>kind of file</comment>
        <translation>%1: Kontakte</translation>
    </message>
    <message>
        <source>%1 subscribers</source>
        <comment>kind of file</comment>
        <translation>%1: Abonnenten</translation>
    </message>
    <message>
        <source>%1 unsubscribes</source>
        <comment>kind of file</comment>
        <translation>%1: Abmeldungen</translation>
    </message>
    <message>
        <source>%1 bounces</source>
        <comment>kind of file</comment>
        <translation>%1: Unzustellbare</translation>
    </message>
    <message>
        <source>%1 clicks</source>
        <comment>kind of file</comment>
        <translation>%1: Klicks</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <comment>kind of file</comment>
        <translation>%1: Zeilen</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <comment>kind of file</comment>
        <translation>%1: Öffnungen</translation>
    </message>
    <message>
        <source>%1 profiles</source>
        <comment>kind of file</comment>
        <translation>%1: Profile</translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <comment>kind of file</comment>
        <translation>%1: Empfänger</translation>
    </message>
    <message>
        <source>%1 results</source>
        <comment>kind of file</comment>
        <translation>%1: Ergebnisse</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Bestellzeilen</translation>
    </message>
    <message>
        <source>Own format</source>
        <translation>Eigenes Format</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Demo-Laden</translation>
    </message>
    <message>
        <source>It is more than 30 days old.</source>
        <translation>Er ist mehr als 30 Tage alt.</translation>
    </message>
    <message>
        <source>What it takes to undo it is no longer kept, because a customer was erased since or it was imported by an older Tactful.</source>
        <translation>Was zum Zurücknehmen nötig ist, ist nicht mehr da, weil seither eine Person gelöscht wurde oder ein älteres Tactful ihn importiert hat.</translation>
    </message>
    <message>
        <source>An import after it would have to be read again, and its file is not kept. Undo that one first.</source>
        <translation>Ein späterer Import müsste dafür neu gelesen werden, und dessen Datei ist nicht mehr da. Nehmen Sie erst jenen zurück.</translation>
    </message>
    <message>
        <source>It is more than 30 days old; import the file again.</source>
        <translation>Er ist mehr als 30 Tage alt; importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Its file is not kept here; import it again from where you have it.</source>
        <translation>Seine Datei ist nicht hier aufbewahrt; importieren Sie sie noch einmal von dort, wo Sie sie haben.</translation>
    </message>
    <message>
        <source>In Mailchimp, open Audience, then Settings, then Audience fields and merge tags. Once only: add a text field for each column of contacts-mailchimp.csv after LNAME, with the column&apos;s name as its tag. Take the field type Image for P1IMAGE, P2IMAGE and P3IMAGE, and Website for P1URL, P2URL and P3URL.</source>
        <translation>Öffnen Sie in Mailchimp „Audience“, dann „Settings“, dann „Audience fields and merge tags“. Nur einmal: Legen Sie für jede Spalte von contacts-mailchimp.csv nach LNAME ein Textfeld an, mit dem Namen der Spalte als Tag. Nehmen Sie den Feldtyp „Image“ für P1IMAGE, P2IMAGE und P3IMAGE und „Website“ für P1URL, P2URL und P3URL.</translation>
    </message>
    <message>
        <source>First suppression.csv: choose Audience, Import contacts, and the status Unsubscribed. These people must not be written to.</source>
        <translation>Zuerst suppression.csv: Wählen Sie „Audience“, „Import contacts“ und den Status „Unsubscribed“. Diese Personen dürfen nicht angeschrieben werden.</translation>
    </message>
    <message>
        <source>Then contacts-mailchimp.csv: choose Import contacts, match each column to the field of the same name, choose the status Subscribed, tick Update existing contacts, and give the import the tag named below. Mailchimp keeps people unsubscribed who have left before.</source>
        <translation>Dann contacts-mailchimp.csv: Wählen Sie „Import contacts“, ordnen Sie jede Spalte dem gleichnamigen Feld zu, wählen Sie den Status „Subscribed“, kreuzen Sie „Update existing contacts“ an und geben Sie dem Import das unten genannte Tag. Wer sich früher abgemeldet hat, bleibt bei Mailchimp abgemeldet.</translation>
    </message>
    <message>
        <source>Under Content, Email templates, choose Create, then Code your own, Paste in code, and paste template.html. Mailchimp may add its own footer below ours; that does no harm. The text of template.txt goes into the plain-text version.</source>
        <translation>Wählen Sie unter „Content“, „Email templates“ erst „Create“, dann „Code your own“, „Paste in code“, und fügen Sie template.html ein. Mailchimp setzt vielleicht eine eigene Fußzeile unter unsere; das schadet nicht. Der Text aus template.txt kommt in die Nur-Text-Fassung.</translation>
    </message>
    <message>
        <source>Create a regular campaign for the people with that tag. Subject: %1  Preview text: %2</source>
        <translation>Erstellen Sie eine normale Kampagne für die Personen mit diesem Tag. Betreff: %1  Vorschautext: %2</translation>
    </message>
    <message>
        <source>First suppression.csv: in Klaviyo, open Profiles, Suppressed profiles, and upload the file. This cannot be undone, and is meant so: these people must not be written to.</source>
        <translation>Zuerst suppression.csv: Öffnen Sie in Klaviyo „Profiles“, „Suppressed profiles“ und laden Sie die Datei hoch. Das lässt sich nicht zurücknehmen und ist so gemeint: Diese Personen dürfen nicht angeschrieben werden.</translation>
    </message>
    <message>
        <source>Then contacts-klaviyo.csv: create a list with the name given below and upload the file into it. The columns that begin with tactful_ become properties by themselves. Do not change anybody&apos;s consent while importing.</source>
        <translation>Dann contacts-klaviyo.csv: Legen Sie eine Liste mit dem unten genannten Namen an und laden Sie die Datei in sie hoch. Die Spalten, die mit tactful_ beginnen, werden von selbst zu Eigenschaften. Ändern Sie beim Import bei niemandem die Zustimmung.</translation>
    </message>
    <message>
        <source>Under Content, Templates, choose Create, then the HTML editor, and paste template.html. The text of template.txt goes into the plain-text version.</source>
        <translation>Wählen Sie unter „Content“, „Templates“ erst „Create“, dann den HTML-Editor, und fügen Sie template.html ein. Der Text aus template.txt kommt in die Nur-Text-Fassung.</translation>
    </message>
    <message>
        <source>Create an e‑mail campaign for that list with that template. Subject: %1  Preview text: %2</source>
        <translation>Erstellen Sie eine E‑Mail-Kampagne für diese Liste mit dieser Vorlage. Betreff: %1  Vorschautext: %2</translation>
    </message>
    <message>
        <source>First suppression.csv: in Brevo, open Contacts, Import contacts, and choose to put these addresses on the blocklist. They must not be written to.</source>
        <translation>Zuerst suppression.csv: Öffnen Sie in Brevo „Contacts“, „Import contacts“ und wählen Sie, diese Adressen auf die Sperrliste (Blocklist) zu setzen. Sie dürfen nicht angeschrieben werden.</translation>
    </message>
    <message>
        <source>Once only: under Contacts, Settings, Contact attributes, add a text attribute for each column of contacts-brevo.csv that begins with TACTFUL_.</source>
        <translation>Nur einmal: Legen Sie unter „Contacts“, „Settings“, „Contact attributes“ für jede Spalte von contacts-brevo.csv, die mit TACTFUL_ beginnt, ein Textattribut an.</translation>
    </message>
    <message>
        <source>Then contacts-brevo.csv: import it into a new list with the name given below, match each column to the attribute of the same name, and let it update contacts that exist.</source>
        <translation>Dann contacts-brevo.csv: Importieren Sie sie in eine neue Liste mit dem unten genannten Namen, ordnen Sie jede Spalte dem gleichnamigen Attribut zu und lassen Sie vorhandene Kontakte aktualisieren.</translation>
    </message>
    <message>
        <source>Under Campaigns, Templates, create a template, choose Code your own, paste template.html, and save it.</source>
        <translation>Legen Sie unter „Campaigns“, „Templates“ eine Vorlage an, wählen Sie „Code your own“, fügen Sie template.html ein und speichern Sie sie.</translation>
    </message>
    <message>
        <source>First suppression.csv: in listmonk, open Subscribers, Import, choose the mode Blocklist, and upload the file. These people must not be written to.</source>
        <translation>Zuerst suppression.csv: Öffnen Sie in listmonk „Subscribers“, „Import“, wählen Sie den Modus „Blocklist“ und laden Sie die Datei hoch. Diese Personen dürfen nicht angeschrieben werden.</translation>
    </message>
    <message>
        <source>Make a list with the name given below. Then contacts-listmonk.csv: Subscribers, Import, mode Subscribe, that list, and tick Overwrite user info, but not Overwrite subscription status.</source>
        <translation>Legen Sie eine Liste mit dem unten genannten Namen an. Dann contacts-listmonk.csv: „Subscribers“, „Import“, Modus „Subscribe“, diese Liste, und kreuzen Sie „Overwrite user info“ an, aber nicht „Overwrite subscription status“.</translation>
    </message>
    <message>
        <source>Under Campaigns, Templates, choose New, the type Campaign, and paste template.html.</source>
        <translation>Wählen Sie unter „Campaigns“, „Templates“ erst „New“, den Typ „Campaign“, und fügen Sie template.html ein.</translation>
    </message>
    <message>
        <source>Create a campaign for that list with that template. Subject: %1  Leave the content empty, or write a line of your own there: it appears below the introduction. The text of template.txt goes into the plain-text version.</source>
        <translation>Erstellen Sie eine Kampagne für diese Liste mit dieser Vorlage. Betreff: %1  Lassen Sie den Inhalt leer, oder schreiben Sie dort eine eigene Zeile: Sie erscheint unter der Einleitung. Der Text aus template.txt kommt in die Nur-Text-Fassung.</translation>
    </message>
    <message>
        <source>Name the list, the tag and the campaign &quot;%1 [%2]&quot;. Keep the part in brackets: by it Tactful finds the results again.</source>
        <translation>Nennen Sie die Liste, das Tag und die Kampagne „%1 [%2]“. Behalten Sie den Teil in Klammern: Daran findet Tactful die Ergebnisse wieder.</translation>
    </message>
    <message>
        <source>Bring the results back in a week or two: who left, who complained, which addresses no longer work. When you no longer need these files, delete them: they hold names and addresses.</source>
        <translation>Holen Sie in ein, zwei Wochen die Ergebnisse zurück: wer sich abgemeldet hat, wer sich beschwert hat, welche Adressen nicht mehr gültig sind. Wenn Sie diese Dateien nicht mehr brauchen, löschen Sie sie: Sie enthalten Namen und Adressen.</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>preview text</source>
        <translation>Vorschautext</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>heading over the products</source>
        <translation>Überschrift über den Produkten</translation>
    </message>
    <message>
        <source>sentence why they get it</source>
        <translation>Satz, warum die Nachricht kommt</translation>
    </message>
    <message>
        <source>code of the campaign</source>
        <translation>Code der Kampagne</translation>
    </message>
    <message>
        <source>name of a product</source>
        <translation>Name eines Produkts</translation>
    </message>
    <message>
        <source>price of a product</source>
        <translation>Preis eines Produkts</translation>
    </message>
    <message>
        <source>link of a product</source>
        <translation>Link eines Produkts</translation>
    </message>
    <message>
        <source>picture of a product</source>
        <translation>Bild eines Produkts</translation>
    </message>
    <message>
        <source>reason for a product</source>
        <translation>Grund für ein Produkt</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message numerus="yes">
        <source>Shortened in %Ln row(s): %1. %2 keeps only %3 bytes.</source>
        <extracomment>%1 a part of the message, such as its subject; %2 a mail service; %3 a number of bytes.</extracomment>
        <translation>
            <numerusform>In %Ln Zeile gekürzt: %1. %2 behält nur %3 Bytes.</numerusform>
            <numerusform>In %Ln Zeilen gekürzt: %1. %2 behält nur %3 Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of %Ln row(s): %1, because it is no web address that %2 can take whole.</source>
        <extracomment>%1 is a link or a picture, %2 a mail service.</extracomment>
        <translation>
            <numerusform>In %Ln Zeile ausgelassen: %1, weil es keine Webadresse ist, die %2 ganz annimmt.</numerusform>
            <numerusform>In %Ln Zeilen ausgelassen: %1, weil es keine Webadresse ist, die %2 ganz annimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 products were taken into %Ln row(s).</source>
        <translation>
            <numerusform>In %Ln Zeile wurden nur die ersten %1 Produkte übernommen.</numerusform>
            <numerusform>In %Ln Zeilen wurden nur die ersten %1 Produkte übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left out, because another customer with the same address is in the file already.</source>
        <translation>
            <numerusform>%Ln Person ausgelassen, weil schon jemand mit derselben Adresse in der Datei steht.</numerusform>
            <numerusform>%Ln Personen ausgelassen, weil schon jemand mit derselben Adresse in der Datei steht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left out, because a spreadsheet would take the address for a formula.</source>
        <translation>
            <numerusform>%Ln Person ausgelassen, weil eine Tabellenkalkulation die Adresse für eine Formel hielte.</numerusform>
            <numerusform>%Ln Personen ausgelassen, weil eine Tabellenkalkulation die Adresse für eine Formel hielte.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is larger than %1 takes at once. Upload it in two halves.</source>
        <translation>Eine Datei ist größer, als %1 auf einmal annimmt. Laden Sie sie in zwei Hälften hoch.</translation>
    </message>
    <message>
        <source>Send yourself a test and read it, then send to the %1 of the contacts file and to nobody else. Leave the %2 of held-back.csv alone: by them you will see what the message changed.</source>
        <translation>Schicken Sie sich selbst einen Test und lesen Sie ihn. Senden Sie dann an alle aus der Kontaktdatei (%1) und an niemanden sonst. Lassen Sie alle aus held-back.csv (%2) in Ruhe: An ihnen sehen Sie, was die Nachricht verändert.</translation>
    </message>
    <message>
        <source>Asking the rules</source>
        <translation>Regeln werden befragt</translation>
    </message>
    <message>
        <source>Checking every page</source>
        <translation>Jede Seite wird geprüft</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>Checking the messages</source>
        <translation>Nachrichten werden geprüft</translation>
    </message>
    <message>
        <source>Choosing products</source>
        <translation>Produkte werden ausgewählt</translation>
    </message>
    <message>
        <source>Comparing customers</source>
        <translation>Kunden werden verglichen</translation>
    </message>
    <message>
        <source>Copying the book</source>
        <translation>Buch wird kopiert</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Finding what goes together</source>
        <translation>Suchen, was zusammenpasst</translation>
    </message>
    <message>
        <source>Getting ready to decide</source>
        <translation>Entscheidungen werden vorbereitet</translation>
    </message>
    <message>
        <source>Judging on the shop&apos;s own past</source>
        <translation>Vergleich mit der Vergangenheit des Ladens</translation>
    </message>
    <message>
        <source>Keeping a sealed copy for Undo</source>
        <translation>Versiegelte Kopie für Rückgängig wird aufbewahrt</translation>
    </message>
    <message>
        <source>Keeping the plan</source>
        <translation>Plan wird gespeichert</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Tactful lernt</translation>
    </message>
    <message>
        <source>Leaving out the secrets of %1</source>
        <translation>Vertrauliches in %1 wird weggelassen</translation>
    </message>
    <message>
        <source>Learning how often customers come back</source>
        <translation>Lernen, wie oft Kunden wiederkommen</translation>
    </message>
    <message>
        <source>Learning what orders are worth</source>
        <translation>Lernen, was Bestellungen wert sind</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Blick nach vorn</translation>
    </message>
    <message>
        <source>Looking at the columns of %1</source>
        <translation>Spalten von %1 werden angesehen</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>Making up customers</source>
        <translation>Kunden werden erfunden</translation>
    </message>
    <message>
        <source>Opening names</source>
        <translation>Namen werden entsiegelt</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Kunden werden gelesen</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>Namen werden gelesen</translation>
    </message>
    <message>
        <source>Reading products</source>
        <translation>Produkte werden gelesen</translation>
    </message>
    <message>
        <source>Reading the files back</source>
        <translation>Dateien werden zurückgelesen</translation>
    </message>
    <message>
        <source>Reading the sales</source>
        <translation>Verkäufe werden gelesen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Taking imports out</source>
        <translation>Importe werden herausgenommen</translation>
    </message>
    <message>
        <source>Writing the demo shop</source>
        <translation>Demo-Laden wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Dateien werden geschrieben</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Learning from earlier days</source>
        <translation>Aus früheren Tagen lernen</translation>
    </message>
    <message>
        <source>CSV, Excel or ZIP from Shopify, Etsy, WooCommerce, Square, or your till</source>
        <translation>CSV, Excel oder ZIP aus Shopify, Etsy, WooCommerce, Square oder Ihrer Kasse</translation>
    </message>
    <message>
        <source>Usually orders around %1</source>
        <translation>Bestellt meist gegen %1 Uhr</translation>
    </message>
    <message>
        <source>Usually orders on a %1 around %2</source>
        <translation>Bestellt meist am %1 gegen %2 Uhr</translation>
    </message>
    <message>
        <source>Usually orders on a %1</source>
        <translation>Bestellt meist am %1</translation>
    </message>
    <message numerus="yes">
        <source>From orders on %Ln day(s), and from when your other customers order.</source>
        <translation>
            <numerusform>Aus Bestellungen an %Ln Tag und daraus, wann andere bestellen.</numerusform>
            <numerusform>Aus Bestellungen an %Ln Tagen und daraus, wann andere bestellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of customer: %1</source>
        <translation>Kundenart: %1</translation>
    </message>
    <message>
        <source>ordered lately</source>
        <translation>haben vor Kurzem bestellt</translation>
    </message>
    <message>
        <source>have not ordered for long</source>
        <translation>haben lange nicht bestellt</translation>
    </message>
    <message>
        <source>order often</source>
        <translation>bestellen oft</translation>
    </message>
    <message>
        <source>order seldom</source>
        <translation>bestellen selten</translation>
    </message>
    <message>
        <source>place large orders</source>
        <translation>geben je Bestellung viel aus</translation>
    </message>
    <message>
        <source>place small orders</source>
        <translation>geben je Bestellung wenig aus</translation>
    </message>
    <message>
        <source>buy many products at once</source>
        <translation>kaufen viele Produkte auf einmal</translation>
    </message>
    <message>
        <source>buy few products at once</source>
        <translation>kaufen wenige Produkte auf einmal</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>a kind of customers</comment>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Loyal</source>
        <comment>a kind of customers</comment>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Big spenders</source>
        <comment>a kind of customers</comment>
        <translation>Umsatzstarke</translation>
    </message>
    <message>
        <source>Now and then</source>
        <comment>a kind of customers</comment>
        <translation>Gelegentliche</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>kinds of customers</comment>
        <translation>Übrige</translation>
    </message>
    <message>
        <source>Bought lately, often and for much</source>
        <translation>Vor Kurzem, oft und für viel Geld gekauft</translation>
    </message>
    <message>
        <source>Bought more often than most</source>
        <translation>Öfter gekauft als die meisten</translation>
    </message>
    <message>
        <source>Spent more than most</source>
        <translation>Mehr ausgegeben als die meisten</translation>
    </message>
    <message>
        <source>Bought once, not long ago</source>
        <translation>Einmal gekauft, vor Kurzem</translation>
    </message>
    <message>
        <source>Bought often or for much, but not lately</source>
        <translation>Oft oder für viel Geld gekauft, aber länger nicht mehr</translation>
    </message>
    <message>
        <source>Bought little, and long ago</source>
        <translation>Wenig gekauft, vor langer Zeit</translation>
    </message>
    <message>
        <source>Fits none of the other kinds</source>
        <translation>Passt zu keiner der anderen Arten</translation>
    </message>
    <message>
        <source>Shop much like everyone else</source>
        <translation>Kaufen wie die meisten anderen</translation>
    </message>
    <message>
        <source>Saved a document of the shop</source>
        <translation>Ein Dokument des Geschäfts gespeichert</translation>
    </message>
    <message>
        <source>Edited a document of the shop</source>
        <translation>Ein Dokument des Geschäfts bearbeitet</translation>
    </message>
    <message>
        <source>Took own words out of a document of the shop</source>
        <translation>Eigene Worte aus einem Dokument des Geschäfts genommen</translation>
    </message>
    <message>
        <source>Answered a question of the impact screen</source>
        <translation>Eine Frage zur Folgenabschätzung beantwortet</translation>
    </message>
    <message>
        <source>Wrote a report for others</source>
        <translation>Einen Bericht für andere geschrieben</translation>
    </message>
    <message>
        <source>There is no such document. There are: processing-record, notice, dpia and inventory.</source>
        <translation>Ein solches Dokument gibt es nicht. Es gibt: processing-record, notice, dpia und inventory.</translation>
    </message>
    <message>
        <source>PDF is made by the window. Choose html, md or json.</source>
        <translation>PDF macht das Fenster. Wählen Sie html, md oder json.</translation>
    </message>
    <message>
        <source>A section cannot be empty. Say why it does not apply, or take the editing back.</source>
        <translation>Ein Abschnitt kann nicht leer sein. Sagen Sie, warum er nicht zutrifft, oder nehmen Sie die Bearbeitung zurück.</translation>
    </message>
    <message>
        <source>This document has no section of that name.</source>
        <translation>Dieses Dokument hat keinen Abschnitt dieses Namens.</translation>
    </message>
    <message>
        <source>This section was not edited.</source>
        <translation>Dieser Abschnitt wurde nicht bearbeitet.</translation>
    </message>
    <message>
        <source>Name at least one country.</source>
        <translation>Nennen Sie mindestens ein Land.</translation>
    </message>
    <message>
        <source>Nobody&apos;s stage is known yet. Let Tactful learn from your sales first.</source>
        <translation>Von niemandem ist der Stand bekannt. Lassen Sie Tactful erst aus Ihren Verkäufen lernen.</translation>
    </message>
    <message>
        <source>The name of the file must end in .html, .csv or .json.</source>
        <translation>Der Name der Datei muss auf .html, .csv oder .json enden.</translation>
    </message>
    <message>
        <source>The reports of the last 12 months have used up what may be given out with noise. Wait until the first of them is a year old, or leave small groups blank instead (method threshold).</source>
        <translation>Die Berichte der letzten 12 Monate haben aufgebraucht, was mit Rauschen herausgegeben werden darf. Warten Sie, bis der erste ein Jahr alt ist, oder lassen Sie stattdessen kleine Gruppen leer (Methode „threshold“).</translation>
    </message>
    <message>
        <source>A figure has changed by fewer than 10 people since an earlier report: both together would show who they are. Give out that one again, or wait until more has changed.</source>
        <translation>Eine Zahl hat sich seit einem früheren Bericht um weniger als 10 Menschen geändert: Beide zusammen würden zeigen, wer das ist. Geben Sie jenen noch einmal heraus, oder warten Sie, bis sich mehr geändert hat.</translation>
    </message>
    <message>
        <source>In too many cells the noise would be larger than the figure. Choose coarser categories: fewer countries, or everybody together. Or leave small groups blank instead (method threshold).</source>
        <translation>In zu vielen Zellen wäre das Rauschen größer als die Zahl. Wählen Sie gröbere Kategorien: weniger Länder oder alle zusammen. Oder lassen Sie stattdessen kleine Gruppen leer (Methode „threshold“).</translation>
    </message>
    <message>
        <source>There are too few people for this table: nearly every cell would be small, or give away one that is. Choose coarser categories.</source>
        <translation>Für diese Tabelle sind es zu wenige Menschen: Fast jede Zelle wäre klein oder würde eine kleine verraten. Wählen Sie gröbere Kategorien.</translation>
    </message>
    <message>
        <source>A replay is of 1 to 36 months.</source>
        <translation>Ein Rückblick umfasst 1 bis 36 Monate.</translation>
    </message>
    <message>
        <source>There is too little past for a replay: it needs a whole month with 90 days of sales before it.</source>
        <translation>Für einen Rückblick gibt es zu wenig Vergangenheit: Er braucht einen ganzen Monat mit 90 Tagen Verkäufen davor.</translation>
    </message>
    <message>
        <source>This shop opens without a password, so there is nothing to recover. Set a password first.</source>
        <translation>Dieser Laden öffnet sich ohne Passwort, daher gibt es nichts wiederherzustellen. Setzen Sie zuerst ein Passwort.</translation>
    </message>
    <message>
        <source>Too many wrong passwords one after the other. Wait a while, then try again; the wait doubles with each wrong one, up to 15 minutes.</source>
        <translation>Zu viele falsche Passwörter hintereinander. Warten Sie eine Weile und versuchen Sie es dann erneut; mit jedem falschen verdoppelt sich die Wartezeit, bis zu 15 Minuten.</translation>
    </message>
    <message>
        <source>The digest of the logbook is not 64 hexadecimal digits.</source>
        <translation>Die Prüfsumme des Logbuchs hat nicht 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>The day has not come yet.</source>
        <translation>Dieser Tag ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>This request is closed already.</source>
        <translation>Diese Anfrage ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>The last day of this request cannot be put off any further.</source>
        <translation>Die Frist dieser Anfrage lässt sich nicht weiter verlängern.</translation>
    </message>
    <message>
        <source>Nobody is left to be told of this request.</source>
        <translation>Von dieser Anfrage ist niemand mehr zu benachrichtigen.</translation>
    </message>
    <message>
        <source>First make sure that it is the person themselves who asks, and say how you know.</source>
        <translation>Stellen Sie zuerst sicher, dass die Person selbst anfragt, und sagen Sie, woher Sie das wissen.</translation>
    </message>
    <message>
        <source>Nothing is kept of this person. Close the request with that as the reason.</source>
        <translation>Von dieser Person ist nichts gespeichert. Schließen Sie die Anfrage mit diesem Grund ab.</translation>
    </message>
    <message>
        <source>Two customers share this id and number. Do what they ask under their own page, then close the request.</source>
        <translation>Zwei Kunden teilen sich diese Kennung und Nummer. Tun Sie auf der Seite der Person, worum sie bittet, und schließen Sie dann die Anfrage ab.</translation>
    </message>
    <message>
        <source>The program sees to this rule by itself.</source>
        <translation>Um diese Regel kümmert sich das Programm selbst.</translation>
    </message>
    <message>
        <source>This kind of data goes with its person, or by itself: there is nothing to run.</source>
        <translation>Solche Daten gehen mit der Person oder von selbst: Hier ist nichts auszuführen.</translation>
    </message>
    <message>
        <source>How long this is kept cannot be changed.</source>
        <translation>Wie lange das aufbewahrt wird, lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Data can be kept for 1 to 120 months.</source>
        <translation>Daten können 1 bis 120 Monate aufbewahrt werden.</translation>
    </message>
    <message>
        <source>You said that a machine alone makes decisions of weight, such as prices or credit (rule EU10). Let a person look at each, confirm the rule, then export.</source>
        <translation>Sie haben gesagt, dass eine Maschine allein gewichtige Entscheidungen trifft, etwa über Preise oder Kredit (Regel EU10). Lassen Sie einen Menschen jede ansehen, bestätigen Sie die Regel und exportieren Sie dann.</translation>
    </message>
    <message>
        <source>A request in the book cannot be read. Restore it from a backup.</source>
        <translation>Eine Anfrage im Buch kann nicht gelesen werden. Stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>First-timers</source>
        <comment>a kind of customers</comment>
        <translation>Erstkäufer</translation>
    </message>
    <message>
        <source>Cooling off</source>
        <comment>a kind of customers</comment>
        <translation>Abgekühlte</translation>
    </message>
    <message>
        <source>Long gone</source>
        <comment>a kind of customers</comment>
        <translation>Lange weg</translation>
    </message>
    <message>
        <source>How many pieces there were is not on file, so nothing runs out in the past.</source>
        <translation>Wie viele Stück es damals gab, ist nicht bekannt; in der Vergangenheit geht darum nichts aus.</translation>
    </message>
    <message>
        <source>Whoever is off limits today was left out of every month.</source>
        <translation>Wer heute tabu ist, wurde in jedem Monat ausgelassen.</translation>
    </message>
    <message>
        <source>Extra sales and unsubscribes rest on research, not on what your own campaigns taught since.</source>
        <translation>Mehrumsatz und Abmeldungen beruhen auf Forschung, nicht auf dem, was Ihre eigenen Kampagnen seither gezeigt haben.</translation>
    </message>
    <message>
        <source>Erasing again who was erased</source>
        <translation>Gelöschte werden erneut gelöscht</translation>
    </message>
    <message>
        <source>Explaining the plan</source>
        <translation>Der Plan wird erklärt</translation>
    </message>
    <message>
        <source>Looking for old data</source>
        <translation>Sucht alte Daten</translation>
    </message>
    <message>
        <source>Replaying the past</source>
        <translation>Rückblick auf die Vergangenheit</translation>
    </message>
    <message>
        <source>What the number says</source>
        <translation>Was die Zahl sagt</translation>
    </message>
    <message>
        <source>Every message has a score from 0 to 100: how personal it feels to the one who gets it. You set the most you want with “How personal”, and no message goes above it. Shop window is below 25, Friendly nod below 50, Your usual below 75, Close friend above. What would feel like spying is never sent, whatever the dial says.</source>
        <translation>Jede Nachricht hat einen Wert von 0 bis 100: wie persönlich sie sich für den anfühlt, der sie bekommt. Mit „Wie persönlich“ legen Sie das Höchste fest, und keine Nachricht liegt darüber. Schaufenster liegt unter 25, Nettes Nicken unter 50, Wie immer unter 75, Guter Freund darüber. Was sich wie Ausspähen anfühlen würde, wird nie verschickt, was der Regler auch sagt.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>Each fact that a message uses adds to the score. It adds more the less they told it to you themselves, the more openly it is said, the more delicate and exact it is, and the fresher it is. It weighs more in the subject, from the third fact on, and for new customers; less for regulars, with a true “why you got this” line, and with their yes to personal picks.

The parts add up: “Why this message” shows how many points each kind of fact brings. A second sum asks how it would feel if they learnt how you chose. It may not lie far above your ceiling, so hiding a fact is no way around the dial.</source>
        <translation>Alles, was eine Nachricht von jemandem nutzt, erhöht den Wert: umso mehr, je weniger es Ihnen selbst gesagt wurde, je offener es gesagt wird, je heikler und genauer es ist und je frischer. Es wiegt schwerer im Betreff, ab der dritten Angabe und bei neuen Kunden; leichter bei Stammkunden, mit einer wahren Zeile „Warum Sie das bekommen“ und mit einem Ja zu persönlichen Vorschlägen.

Die Teile ergeben zusammen die Summe: „Warum diese Nachricht“ zeigt, wie viele Punkte jede Art von Angabe bringt. Eine zweite Summe fragt, wie es sich anfühlte, wenn sie erführen, wie Sie gewählt haben. Sie darf nicht weit über Ihrer Obergrenze liegen; eine Angabe zu verbergen ist also kein Weg am Regler vorbei.</translation>
    </message>
    <message>
        <source>What is evidence and what is judgement</source>
        <translation>Was belegt ist und was Ermessen</translation>
    </message>
    <message>
        <source>Research settles which way things pull, and mostly in which order. It does not settle the numbers: no study gives ready-made weights for an e‑mail. The weights are our judgement within that order, and most of the evidence is about display ads and laboratory studies. So read the stop and the main reasons, not the last digit.

This is no legal advice.</source>
        <translation>Die Forschung klärt, in welche Richtung etwas wirkt, und meist auch die Reihenfolge. Die Zahlen klärt sie nicht: Keine Studie liefert fertige Gewichte für eine E‑Mail. Die Gewichte sind unser Ermessen innerhalb dieser Reihenfolge, und das meiste, was belegt ist, betrifft Werbeanzeigen und Laborversuche. Lesen Sie also die Stufe und die wichtigsten Gründe, nicht die letzte Stelle.

Dies ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>What we never do</source>
        <translation>Was wir nie tun</translation>
    </message>
    <message>
        <source>We do not mix in random products to hide that a message rests on something delicate. The fact would still be used; it would only be harder to see. A line is made softer or left out, or the message is not sent.</source>
        <translation>Wir mischen keine zufälligen Produkte bei, um zu verbergen, dass eine Nachricht auf etwas Heiklem beruht. Es würde trotzdem genutzt und wäre nur schwerer zu sehen. Eine Zeile wird abgemildert oder weggelassen, oder die Nachricht wird nicht verschickt.</translation>
    </message>
    <message>
        <source>About this score</source>
        <translation>Über diesen Wert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The same as “%1”, which they bought, in another size, colour or number</source>
        <translation>Dasselbe wie „%1“, das gekauft wurde, in anderer Größe, Farbe oder Nummer</translation>
    </message>
    <message>
        <source>How do I move to another computer?</source>
        <translation>Wie ziehe ich auf einen anderen Computer um?</translation>
    </message>
    <message>
        <source>Make a backup (Settings, Backups) and take the file to the other computer, together with the file that ends in &quot;-erased&quot; beside your shop, if there is one: it keeps people who were erased from coming back. Put both into one folder, start Tactful there, choose &quot;Restore a backup&quot; and give the password. When all is well, delete the shop here.</source>
        <translation>Machen Sie eine Sicherung (Einstellungen, Sicherungen) und bringen Sie die Datei auf den anderen Computer, zusammen mit der Datei neben Ihrem Laden, die auf „-erased“ endet, falls es sie gibt: Sie sorgt dafür, dass gelöschte Personen nicht zurückkommen. Legen Sie beide in einen Ordner, starten Sie dort Tactful, wählen Sie „Sicherung wiederherstellen“ und geben Sie das Passwort ein. Wenn alles stimmt, löschen Sie den Laden hier.</translation>
    </message>
    <message>
        <source>Searched every file for what was erased</source>
        <translation>Alle Dateien nach dem Gelöschten durchsucht</translation>
    </message>
    <message>
        <source>Entered a customer&apos;s yes</source>
        <translation>Das Ja eines Kunden eingetragen</translation>
    </message>
    <message>
        <source>Entered a customer&apos;s no</source>
        <translation>Das Nein eines Kunden eingetragen</translation>
    </message>
    <message>
        <source>Noted a request under the law</source>
        <translation>Eine Anfrage nach dem Gesetz vermerkt</translation>
    </message>
    <message>
        <source>Made sure who made a request</source>
        <translation>Sichergestellt, wer eine Anfrage gestellt hat</translation>
    </message>
    <message>
        <source>Put the last day of a request off</source>
        <translation>Die Frist einer Anfrage verlängert</translation>
    </message>
    <message>
        <source>Answered a request</source>
        <translation>Eine Anfrage beantwortet</translation>
    </message>
    <message>
        <source>Refused a request</source>
        <translation>Eine Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Told the services that a customer&apos;s data changed</source>
        <translation>Den Diensten mitgeteilt, dass sich Daten eines Kunden geändert haben</translation>
    </message>
    <message>
        <source>Said whether a rule of the law is kept</source>
        <translation>Gesagt, ob eine Regel des Gesetzes eingehalten wird</translation>
    </message>
    <message>
        <source>Let old data go</source>
        <translation>Alte Daten gelöscht</translation>
    </message>
    <message>
        <source>Changed how long data is kept</source>
        <translation>Geändert, wie lange Daten aufbewahrt werden</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Neuen Wiederherstellungscode erstellt</translation>
    </message>
    <message>
        <source>Logbook of %1</source>
        <translation>Logbuch von %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>They unsubscribed.</source>
        <translation>Hat sich abgemeldet.</translation>
    </message>
    <message>
        <source>They reported an e‑mail of yours as spam.</source>
        <translation>Hat eine E‑Mail von Ihnen als Spam gemeldet.</translation>
    </message>
    <message>
        <source>They objected to e‑mails.</source>
        <translation>Hat E‑Mails widersprochen.</translation>
    </message>
    <message>
        <source>E‑mails to their address came back: it does not exist any more.</source>
        <translation>E‑Mails an diese Adresse kamen zurück: Es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>They have died.</source>
        <translation>Ist verstorben.</translation>
    </message>
    <message>
        <source>They asked to be erased.</source>
        <translation>Hat um Löschung gebeten.</translation>
    </message>
    <message>
        <source>Has not heard from you yet.</source>
        <translation>Hat noch nichts von Ihnen gehört.</translation>
    </message>
    <message numerus="yes">
        <source>Another e‑mail is planned for %1, %Ln day(s) after this one.</source>
        <translation>
            <numerusform>Eine weitere E‑Mail ist für den %1 geplant, %Ln Tag nach dieser.</numerusform>
            <numerusform>Eine weitere E‑Mail ist für den %1 geplant, %Ln Tage nach dieser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heard from you on %1, %Ln day(s) before this one.</source>
        <translation>
            <numerusform>Hat am %1 von Ihnen gehört, %Ln Tag vor dieser E‑Mail.</numerusform>
            <numerusform>Hat am %1 von Ihnen gehört, %Ln Tage vor dieser E‑Mail.</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase or click since %1: left in peace after a year.</source>
        <translation>Kein Kauf und kein Klick seit dem %1: wird nach einem Jahr in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>No purchase or click for more than a year: left in peace.</source>
        <translation>Seit über einem Jahr kein Kauf und kein Klick: wird in Ruhe gelassen.</translation>
    </message>
    <message>
        <source>That is too soon for another.</source>
        <translation>Das ist zu früh für eine weitere.</translation>
    </message>
    <message numerus="yes">
        <source>Got %Ln e‑mail(s) in the 30 days before.</source>
        <translation>
            <numerusform>Bekam %Ln E‑Mail in den 30 Tagen davor.</numerusform>
            <numerusform>Bekam %Ln E‑Mails in den 30 Tagen davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“How often” allows %Ln.</source>
        <translation>
            <numerusform>„Wie oft“ erlaubt %Ln.</numerusform>
            <numerusform>„Wie oft“ erlaubt %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is enough for one week, by how often they look in.</source>
        <translation>Das genügt für eine Woche, gemessen daran, wie oft sie vorbeischauen.</translation>
    </message>
    <message>
        <source>That is enough for somebody who looks in so seldom.</source>
        <translation>Das genügt für jemanden, der so selten vorbeischaut.</translation>
    </message>
    <message>
        <source>Their last e‑mails lie close together.</source>
        <translation>Die letzten E‑Mails liegen nah beieinander.</translation>
    </message>
    <message>
        <source>Nothing is left to show them that is in stock, not bought lately and not sent back.</source>
        <translation>Nichts mehr zu zeigen, was vorrätig ist, nicht gerade gekauft und nicht zurückgeschickt wurde.</translation>
    </message>
    <message>
        <source>What would suit them is promised to others: there are too few pieces.</source>
        <translation>Was passen würde, ist anderen versprochen: Es gibt zu wenige Stück.</translation>
    </message>
    <message>
        <source>Even the most careful way to say it is above your ceiling of %1.</source>
        <translation>Selbst die vorsichtigste Fassung liegt über Ihrer Obergrenze von %1.</translation>
    </message>
    <message>
        <source>Place %1 of %2 by what it is worth to write to them: about %3 of profit.</source>
        <translation>Platz %1 von %2 danach, was sich das Schreiben lohnt: etwa %3 Gewinn.</translation>
    </message>
    <message numerus="yes">
        <source>The budget is for %Ln message(s).</source>
        <translation>
            <numerusform>Das Budget reicht für %Ln Nachricht.</numerusform>
            <numerusform>Das Budget reicht für %Ln Nachrichten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours have room for %Ln message(s).</source>
        <translation>
            <numerusform>Die Stunden haben Platz für %Ln Nachricht.</numerusform>
            <numerusform>Die Stunden haben Platz für %Ln Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn by lot to get nothing, so that you can see what the e‑mail changed: %1 of %2 with a spend like theirs.</source>
        <translation>Ausgelost, nichts zu bekommen, damit Sie sehen, was die E‑Mail bewirkt hat: %1 von %2 mit ähnlichem Umsatz.</translation>
    </message>
    <message>
        <source>May be written to, and is not tired.</source>
        <translation>Darf angeschrieben werden und hat nicht genug gehört.</translation>
    </message>
    <message>
        <source>May hear from you again on %1.</source>
        <translation>Darf am %1 wieder von Ihnen hören.</translation>
    </message>
    <message>
        <source>May not hear from you within a year.</source>
        <translation>Darf binnen eines Jahres nicht von Ihnen hören.</translation>
    </message>
    <message>
        <source>With “How often” at %1 they would get this one.</source>
        <translation>Mit „Wie oft“ auf %1 käme diese an.</translation>
    </message>
    <message>
        <source>Another address that works.</source>
        <translation>Eine andere Adresse, die funktioniert.</translation>
    </message>
    <message>
        <source>Nothing: never written to again.</source>
        <translation>Nichts: wird nie wieder angeschrieben.</translation>
    </message>
    <message>
        <source>Only they can, by signing up again.</source>
        <translation>Das kann nur eine neue Anmeldung durch sie selbst.</translation>
    </message>
    <message>
        <source>More products in stock that they do not have yet.</source>
        <translation>Mehr vorrätige Produkte, die sie noch nicht haben.</translation>
    </message>
    <message>
        <source>More pieces of what is short.</source>
        <translation>Mehr Stück von dem, was knapp ist.</translation>
    </message>
    <message>
        <source>Nothing: there is no careful way to say it.</source>
        <translation>Nichts: Es lässt sich nicht vorsichtig sagen.</translation>
    </message>
    <message>
        <source>“How personal” at %1 or above.</source>
        <translation>„Wie persönlich“ auf %1 oder mehr.</translation>
    </message>
    <message>
        <source>No working e‑mail address is on file.</source>
        <translation>Keine funktionierende E‑Mail-Adresse bekannt.</translation>
    </message>
    <message>
        <source>Asked you to pause: kept, but not used for anything.</source>
        <translation>Hat um eine Pause gebeten: aufbewahrt, aber für nichts genutzt.</translation>
    </message>
    <message>
        <source>Neither a yes nor a purchase is on file, so no true line could say why they get it.</source>
        <translation>Weder ein Ja noch ein Kauf ist hinterlegt; so könnte keine wahre Zeile sagen, warum sie es bekommen.</translation>
    </message>
    <message>
        <source>You chose other customers for this campaign. Their stage: %1.</source>
        <translation>Sie haben für diese Kampagne andere Kunden gewählt. Stand hier: %1.</translation>
    </message>
    <message>
        <source>An address that they give you.</source>
        <translation>Eine Adresse, die man Ihnen gibt.</translation>
    </message>
    <message>
        <source>“Use again” in their profile, once they say so.</source>
        <translation>„Wieder nutzen“ im Profil, sobald sie es sagen.</translation>
    </message>
    <message>
        <source>Their yes to e‑mails, with the day, the words and how it was given.</source>
        <translation>Ein Ja zu E‑Mails, mit Tag, Wortlaut und wie es gegeben wurde.</translation>
    </message>
    <message>
        <source>Their yes to e‑mails, or a purchase.</source>
        <translation>Ihr Ja zu E‑Mails oder ein Kauf.</translation>
    </message>
    <message>
        <source>Take them into “Who” in the brief.</source>
        <translation>Im Auftrag unter „Wer“ aufnehmen.</translation>
    </message>
    <message>
        <source>A purchase or a click of theirs.</source>
        <translation>Ein Kauf oder ein Klick.</translation>
    </message>
    <message>
        <source>More days, or more messages in an hour.</source>
        <translation>Mehr Tage oder mehr Nachrichten pro Stunde.</translation>
    </message>
    <message>
        <source>“Hold back” at 0%. The lot falls the same way each time for this campaign.</source>
        <translation>„Zurückhalten“ auf 0 %. Das Los fällt bei dieser Kampagne jedes Mal gleich.</translation>
    </message>
    <message>
        <source>%1: outside whom you chose</source>
        <comment>a stage of customers</comment>
        <translation>%1: nicht in Ihrer Auswahl</translation>
    </message>
    <message>
        <source>heard from you on %1</source>
        <translation>hat am %1 von Ihnen gehört</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e‑mail(s) in 30 days</source>
        <translation>
            <numerusform>%Ln E‑Mail in 30 Tagen</numerusform>
            <numerusform>%Ln E‑Mails in 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left to show them</source>
        <translation>nichts mehr zu zeigen</translation>
    </message>
    <message>
        <source>no way to say it below %1</source>
        <translation>unter %1 nicht zu sagen</translation>
    </message>
    <message>
        <source>what suits them ran out</source>
        <translation>Passendes ist ausgegangen</translation>
    </message>
    <message>
        <source>place %1, room for %2</source>
        <translation>Platz %1, Raum für %2</translation>
    </message>
    <message>
        <source>gets nothing, for measuring</source>
        <translation>bekommt nichts, zum Messen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>wieder am %1</translation>
    </message>
    <message>
        <source>not within a year</source>
        <translation>nicht binnen eines Jahres</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>ausgelost</translation>
    </message>
    <message>
        <source>New things people then bought</source>
        <translation>Neues, das dann gekauft wurde</translation>
    </message>
    <message>
        <source>of 100 who tried something new</source>
        <translation>von 100, die Neues probierten</translation>
    </message>
    <message>
        <source>Used for new things</source>
        <translation>Genutzt für Neues</translation>
    </message>
    <message>
        <source>Copy of data</source>
        <translation>Kopie der Daten</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>No marketing, no personal picks</source>
        <translation>Keine Werbung, keine persönlichen Vorschläge</translation>
    </message>
    <message>
        <source>Copy for another shop</source>
        <translation>Kopie für einen anderen Laden</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>Ist berichtigt</translation>
    </message>
    <message>
        <source>Start erasing</source>
        <translation>Löschen beginnen</translation>
    </message>
    <message>
        <source>Pause them</source>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>Stop both</source>
        <translation>Beides beenden</translation>
    </message>
    <message>
        <source>Not sure yet who asks</source>
        <translation>Noch nicht sicher, wer fragt</translation>
    </message>
    <message>
        <source>Asked from the address we know</source>
        <translation>Von der bekannten Adresse gefragt</translation>
    </message>
    <message>
        <source>Asked from their account</source>
        <translation>Aus dem Kundenkonto gefragt</translation>
    </message>
    <message>
        <source>Asked in person</source>
        <translation>Persönlich gefragt</translation>
    </message>
    <message>
        <source>Showed a document</source>
        <translation>Ausweis gezeigt</translation>
    </message>
    <message>
        <source>Nobody can tell who asks</source>
        <translation>Niemand kann sagen, wer fragt</translation>
    </message>
    <message>
        <source>Nothing is kept of them</source>
        <translation>Es ist nichts von ihnen gespeichert</translation>
    </message>
    <message>
        <source>Unfounded, or asked again and again</source>
        <translation>Unbegründet oder immer wieder gefragt</translation>
    </message>
    <message>
        <source>The law says it must be kept</source>
        <translation>Das Gesetz verlangt das Aufbewahren</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>So that an import can be taken back; then they go by themselves.</source>
        <translation>Damit ein Import zurückgenommen werden kann; danach verschwinden sie von selbst.</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Zurückgelegte Zeilen</translation>
    </message>
    <message>
        <source>So that they can be put right; then their cells go.</source>
        <translation>Damit sie berichtigt werden können; danach gehen ihre Zellen.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Clicks, bounces and the like, by which campaigns are judged.</source>
        <translation>Klicks, Rückläufer und Ähnliches, nach denen Kampagnen beurteilt werden.</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Who was written to, held back or left out. The totals stay.</source>
        <translation>Wem geschrieben wurde, wer zurückgehalten oder ausgelassen wurde. Die Summen bleiben.</translation>
    </message>
    <message>
        <source>Answered requests</source>
        <translation>Beantwortete Anfragen</translation>
    </message>
    <message>
        <source>To show that they were answered.</source>
        <translation>Um zu zeigen, dass sie beantwortet wurden.</translation>
    </message>
    <message>
        <source>Fields nobody uses</source>
        <translation>Felder, die niemand braucht</translation>
    </message>
    <message>
        <source>What no message, file or correction used goes only when you say so.</source>
        <translation>Was keine Nachricht, Datei oder Berichtigung gebraucht hat, geht nur, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Quiet customers</source>
        <translation>Stille Kunden</translation>
    </message>
    <message>
        <source>Erased only when you say so. Their orders stay as sales of nobody.</source>
        <translation>Nur gelöscht, wenn Sie es sagen. Ihre Bestellungen bleiben als Verkäufe an niemanden.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>As tax law asks; of somebody erased they are sales of nobody.</source>
        <translation>Wie das Steuerrecht es verlangt; von Gelöschten sind es Verkäufe an niemanden.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>As proof, until the person is erased.</source>
        <translation>Als Nachweis, bis die Person gelöscht ist.</translation>
    </message>
    <message>
        <source>Who must not be written to</source>
        <translation>Wem nicht geschrieben werden darf</translation>
    </message>
    <message>
        <source>Digests that name nobody, for good.</source>
        <translation>Prüfsummen, die niemanden nennen, für immer.</translation>
    </message>
    <message>
        <source>The logbook</source>
        <translation>Das Logbuch</translation>
    </message>
    <message>
        <source>For good; it holds no value of anybody.</source>
        <translation>Für immer; es enthält keine Angabe über jemanden.</translation>
    </message>
    <message>
        <source>%1 of customer %2 does not open: it was changed, or belongs elsewhere.</source>
        <translation>%1 von Kunde %2 öffnet sich nicht: geändert, oder es gehört anderswohin.</translation>
    </message>
    <message>
        <source>%1 of customer %2 does not open: the key is missing or damaged.</source>
        <translation>%1 von Kunde %2 öffnet sich nicht: Der Schlüssel fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 of customer %2 is missing: another program deleted it.</source>
        <translation>%1 von Kunde %2 fehlt: Ein anderes Programm hat das gelöscht.</translation>
    </message>
    <message>
        <source>%1 of customer %2 was put in by another program.</source>
        <translation>%1 von Kunde %2 wurde von einem anderen Programm eingefügt.</translation>
    </message>
    <message>
        <source>%1 of customer %2 is not what Tactful wrote there last.</source>
        <translation>%1 von Kunde %2 ist nicht, was Tactful dort zuletzt geschrieben hat.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot;</source>
        <translation>Das Feld „%1“</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>Die Einwilligung %1</translation>
    </message>
    <message>
        <source>The proof of agreement %1</source>
        <translation>Der Nachweis der Einwilligung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Customer %1 was deleted by another program.</source>
        <translation>Kunde %1 wurde von einem anderen Programm gelöscht.</translation>
    </message>
    <message>
        <source>Customer %1 was put in by another program, or the list of what is known of them was changed.</source>
        <translation>Kunde %1 wurde von einem anderen Programm eingefügt, oder die Liste dessen, was bekannt ist, wurde geändert.</translation>
    </message>
    <message>
        <source>Another program took customers out of the book, or put some back.</source>
        <translation>Ein anderes Programm hat Kunden aus dem Buch genommen oder wieder hineingestellt.</translation>
    </message>
    <message>
        <source>Another program changed what is known of customers. No backup was made, so that whole ones are kept. Check the logbook to see what it was, then restore a backup.</source>
        <translation>Ein anderes Programm hat geändert, was über Kunden bekannt ist. Es wurde keine Sicherung gemacht, damit heile erhalten bleiben. Prüfen Sie das Logbuch, um zu sehen, was es war, und stellen Sie dann eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Checking what is sealed</source>
        <translation>Versiegeltes wird geprüft</translation>
    </message>
    <message>
        <source>Saved a list of customers</source>
        <translation>Kundenliste gespeichert</translation>
    </message>
    <message>
        <source>Saved rows that were set aside</source>
        <translation>Zurückgelegte Zeilen gespeichert</translation>
    </message>
    <message>
        <source>Wrote out what a customer agreed to</source>
        <translation>Aufgeschrieben, worin ein Kunde eingewilligt hat</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Said that what another program changed is right</source>
        <translation>Gesagt, dass stimmt, was ein anderes Programm geändert hat</translation>
    </message>
    <message>
        <source>This campaign chooses by what customers bought, and theirs may not be looked at.</source>
        <translation>Diese Kampagne wählt danach aus, was Kunden gekauft haben, und das darf bei ihnen nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Had all e‑mails of the welcome.</source>
        <translation>Hat alle E‑Mails der Begrüßung erhalten.</translation>
    </message>
    <message>
        <source>Joined on %1 and is being welcomed: nothing else is sent meanwhile.</source>
        <translation>Hat sich am %1 angemeldet und wird begrüßt: So lange kommt nichts anderes.</translation>
    </message>
    <message numerus="yes">
        <source>They asked for %Ln day(s) between two.</source>
        <translation>
            <numerusform>Gewünscht ist %Ln Tag Abstand.</numerusform>
            <numerusform>Gewünscht sind %Ln Tage Abstand.</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign for everybody, or their yes to the use of what they buy.</source>
        <translation>Eine Kampagne für alle, oder ihr Ja dazu, dass ihre Käufe genutzt werden.</translation>
    </message>
    <message>
        <source>had the whole welcome</source>
        <translation>hat die ganze Begrüßung erhalten</translation>
    </message>
    <message>
        <source>is being welcomed</source>
        <translation>wird gerade begrüßt</translation>
    </message>
    <message numerus="yes">
        <source>asked for %Ln day(s) between e‑mails</source>
        <translation>
            <numerusform>wünscht %Ln Tag zwischen zwei E‑Mails</numerusform>
            <numerusform>wünscht %Ln Tage zwischen zwei E‑Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not open: it was changed, or belongs elsewhere.</source>
        <translation>%1 lässt sich nicht öffnen: Das wurde geändert oder gehört anderswohin.</translation>
    </message>
    <message>
        <source>%1 does not open: the key is missing or damaged.</source>
        <translation>%1 lässt sich nicht öffnen: Der Schlüssel fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is missing: another program deleted it.</source>
        <translation>%1 fehlt: Ein anderes Programm hat das gelöscht.</translation>
    </message>
    <message>
        <source>%1 was put in by another program.</source>
        <translation>%1 wurde von einem anderen Programm eingefügt.</translation>
    </message>
    <message>
        <source>%1 is not what Tactful wrote there last.</source>
        <translation>%1 ist nicht, was Tactful dort zuletzt geschrieben hat.</translation>
    </message>
    <message>
        <source>Saved format %1</source>
        <translation>Das gespeicherte Format %1</translation>
    </message>
    <message>
        <source>The list of column titles of import %1</source>
        <translation>Die Liste der Spaltentitel von Import %1</translation>
    </message>
    <message>
        <source>The note on how import %1 was read</source>
        <translation>Die Notiz, wie Import %1 gelesen wurde</translation>
    </message>
    <message>
        <source>Part %1 of the file kept of import %2</source>
        <translation>Teil %1 der aufbewahrten Datei von Import %2</translation>
    </message>
    <message>
        <source>A row that import %1 set aside</source>
        <translation>Eine Zeile, die Import %1 beiseitegelegt hat,</translation>
    </message>
    <message>
        <source>The row that import %1 set aside from line %2</source>
        <translation>Die Zeile %2, die Import %1 beiseitegelegt hat,</translation>
    </message>
    <message>
        <source>Another program took rows set aside, or kept files, of imports out of the book, or put some back.</source>
        <translation>Ein anderes Programm hat beiseitegelegte Zeilen oder aufbewahrte Dateien von Importen aus dem Buch genommen oder wieder hineingelegt.</translation>
    </message>
    <message>
        <source>%1, %2. Holds until %3.</source>
        <extracomment>What they did, when, and the last day on which it holds.</extracomment>
        <translation>%1, %2. Gilt bis %3.</translation>
    </message>
    <message>
        <source>Made a backup without being asked</source>
        <translation>Von selbst eine Sicherung gemacht</translation>
    </message>
    <message>
        <source>Could not write the backup that was due</source>
        <translation>Die fällige Sicherung ließ sich nicht schreiben</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln message(s)</source>
        <translation>
            <numerusform>Höchstens %Ln Nachricht</numerusform>
            <numerusform>Höchstens %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>As many messages as it takes</source>
        <translation>So viele Nachrichten wie nötig</translation>
    </message>
    <message>
        <source>Being even‑handed costs about %1 of the profit expected.</source>
        <translation>Niemanden zu übergehen kostet etwa %1 vom erwarteten Gewinn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) go to people who waited longest.</source>
        <translation>
            <numerusform>%Ln Nachricht geht an Personen, die am längsten gewartet haben.</numerusform>
            <numerusform>%Ln Nachrichten gehen an Personen, die am längsten gewartet haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) go to groups that would have been passed over.</source>
        <translation>
            <numerusform>%Ln Nachricht geht an Gruppen, die sonst zu kurz kämen.</numerusform>
            <numerusform>%Ln Nachrichten gehen an Gruppen, die sonst zu kurz kämen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still one group has less than its share.</source>
        <translation>Eine Gruppe bekommt trotzdem weniger als ihren Anteil.</translation>
    </message>
    <message>
        <source>Others waited longer, or too few of their group would hear from you.</source>
        <translation>Andere haben länger gewartet, oder aus deren Gruppe würden zu wenige von Ihnen hören.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen all the same: they waited %Ln day(s), or too few of their group would hear from you.</source>
        <translation>
            <numerusform>Trotzdem ausgewählt: seit %Ln Tag ohne Nachricht, oder aus dieser Gruppe würden zu wenige von Ihnen hören.</numerusform>
            <numerusform>Trotzdem ausgewählt: seit %Ln Tagen ohne Nachricht, oder aus dieser Gruppe würden zu wenige von Ihnen hören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A larger budget: one for %Ln message(s) is enough for all.</source>
        <translation>
            <numerusform>Ein größeres Budget: eines für %Ln Nachricht reicht für alle.</numerusform>
            <numerusform>Ein größeres Budget: eines für %Ln Nachrichten reicht für alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>This shop opens without a password, so there is nothing to remember. Set a password first.</source>
        <translation>Dieser Laden öffnet sich ohne Passwort, es gibt also nichts zu merken. Setzen Sie zuerst ein Passwort.</translation>
    </message>
    <message>
        <source>The name for the computer&apos;s key is not one that can be kept.</source>
        <translation>Unter diesem Namen kann der Schlüssel des Computers nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>This shop does not know this computer any more. Open it with its password, then let the computer remember it again.</source>
        <translation>Dieser Laden kennt diesen Computer nicht mehr. Öffnen Sie ihn mit dem Passwort und lassen Sie den Computer ihn dann neu merken.</translation>
    </message>
    <message>
        <source>Let a computer open the shop without its password</source>
        <translation>Einem Computer erlaubt, den Laden ohne Passwort zu öffnen</translation>
    </message>
    <message>
        <source>Let a computer ask for the password again</source>
        <translation>Einen Computer wieder nach dem Passwort fragen lassen</translation>
    </message>
    <message>
        <source>This computer has no keychain that Tactful can use (on Linux: GNOME Keyring or KWallet). Password and recovery code open the shop as always.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Tactful nutzen kann (unter Linux: GNOME-Schlüsselbund oder KWallet). Passwort und Wiederherstellungscode öffnen den Laden wie immer.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer; it may be waiting for its own password. Password and recovery code open the shop as always.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht; vielleicht wartet er auf sein eigenes Passwort. Passwort und Wiederherstellungscode öffnen den Laden wie immer.</translation>
    </message>
    <message>
        <source>Tactful then starts without asking: whoever can sign in to this computer as you can open the shop. A shop that was locked while Tactful runs still asks.</source>
        <translation>Tactful startet dann, ohne zu fragen: Wer sich an diesem Computer als Sie anmelden kann, kann den Laden öffnen. Ein Laden, der bei laufendem Tactful gesperrt wurde, fragt weiterhin.</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Type the recovery code in place of the password: you saw it when the shop was locked. Then choose a new password in the settings. Without either nobody can open the shop, not even we. If you have a backup from before the password was set, or remember an older password, restore that backup and import the newer sales again. A computer that remembers the shop still opens it: there make a recovery code (Settings, Lock), then choose a new password with it.</source>
        <translation>Geben Sie den Wiederherstellungscode anstelle des Passworts ein: Sie haben ihn gesehen, als der Laden gesperrt wurde. Wählen Sie dann in den Einstellungen ein neues Passwort. Ohne beides kann niemand den Laden öffnen, auch wir nicht. Haben Sie eine Sicherung aus der Zeit vor dem Passwort, oder wissen Sie ein älteres Passwort noch? Dann stellen Sie diese Sicherung wieder her und importieren die neueren Verkäufe noch einmal. Ein Computer, der sich den Laden gemerkt hat, öffnet ihn noch: Erstellen Sie dort einen Wiederherstellungscode (Einstellungen, Sperre) und wählen Sie damit ein neues Passwort.</translation>
    </message>
    <message>
        <source>What does &quot;Remember on this computer&quot; do?</source>
        <translation>Was bewirkt „Auf diesem Computer merken“?</translation>
    </message>
    <message>
        <source>The keychain of your computer keeps a key for your shop, and Tactful starts without asking. Whoever can sign in to the computer as you can then open the shop. Nothing of it is in your backups: on another computer they ask for the password or the recovery code. When you lock the shop, or Tactful locks it because nobody is there, the password is asked for until Tactful is started again. A new password makes all other computers ask again. If the keychain is gone or locked, nothing is lost: the password opens the shop.</source>
        <translation>Der Schlüsselbund Ihres Computers bewahrt einen Schlüssel für Ihren Laden auf, und Tactful startet, ohne zu fragen. Wer sich am Computer als Sie anmelden kann, kann den Laden dann öffnen. In Ihren Sicherungen ist nichts davon: Auf einem anderen Computer fragen sie nach dem Passwort oder dem Wiederherstellungscode. Wenn Sie den Laden sperren, oder Tactful ihn sperrt, weil niemand da ist, wird nach dem Passwort gefragt, bis Tactful neu gestartet wird. Nach einem neuen Passwort fragen alle anderen Computer wieder. Ist der Schlüsselbund weg oder gesperrt, ist nichts verloren: Das Passwort öffnet den Laden.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::AccuracyCard</name>
    <message>
        <source>Does it work here?</source>
        <translation>Klappt das hier?</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Noch nicht absehbar</translation>
    </message>
    <message>
        <source>Tactful tests itself on your own past sales. Import some months of orders, then press &quot;Test again&quot;.</source>
        <translation>Tactful testet sich an Ihren eigenen früheren Verkäufen. Importieren Sie ein paar Monate Bestellungen und drücken Sie dann „Erneut testen“.</translation>
    </message>
    <message numerus="yes">
        <source>We hid your last %Ln day(s) of sales, made our guesses, then looked at what people really did.</source>
        <translation>
            <numerusform>Wir haben die Verkäufe des letzten Tages (%Ln) verdeckt, geschätzt und dann nachgesehen, was wirklich geschah.</numerusform>
            <numerusform>Wir haben die Verkäufe der letzten %Ln Tage verdeckt, geschätzt und dann nachgesehen, was wirklich geschah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats simple rules in %1 of %2</source>
        <translation>Besser als einfache Regeln in %1 von %2</translation>
    </message>
    <message>
        <source>As good as the simple rules</source>
        <translation>So gut wie die einfachen Regeln</translation>
    </message>
    <message>
        <source>For customers with a single order, our sums are no better than the simple rule. So there we use the simple rule.</source>
        <translation>Bei Kunden mit nur einer Bestellung rechnen wir nicht besser als die einfache Regel. Also nehmen wir dort die einfache Regel.</translation>
    </message>
    <message>
        <source>likely between %1 and %2</source>
        <translation>wahrscheinlich zwischen %1 und %2</translation>
    </message>
    <message>
        <source>There is too little to tell yet.</source>
        <translation>Noch gibt es zu wenig, um es zu sagen.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::AgreementList</name>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Nachweis: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekannt seit</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Words shown</source>
        <translation>Gezeigter Text</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Fingerprint of the notice</source>
        <translation>Fingerabdruck der Erklärung</translation>
    </message>
    <message>
        <source>Fingerprint of the evidence</source>
        <translation>Fingerabdruck des Belegs</translation>
    </message>
</context>
<context>
    <name>tactful::ui::AppearanceCard</name>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Schrift</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ArrivalCard</name>
    <message>
        <source>When they will arrive</source>
        <translation>Wann sie ankommen</translation>
    </message>
    <message>
        <source>at each person&apos;s usual shopping hour</source>
        <translation>zur gewohnten Einkaufszeit jeder Person</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Short weekday and day of the month, e.g. &quot;Thu 8&quot;.</extracomment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::AudienceCard</name>
    <message>
        <source>Who will hear from you</source>
        <translation>Wer von Ihnen hört</translation>
    </message>
    <message>
        <source>See the lists</source>
        <translation>Listen ansehen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>May be e‑mailed</source>
        <translation>Dürfen E‑Mails bekommen</translation>
    </message>
    <message>
        <source>Not tired</source>
        <translation>Nicht müde</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Will get it</source>
        <translation>Bekommen sie</translation>
    </message>
    <message>
        <source>heard enough lately</source>
        <translation>hat zuletzt genug gehört</translation>
    </message>
    <message>
        <source>better left alone</source>
        <translation>besser in Ruhe lassen</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will get the message.</source>
        <translation>
            <numerusform>%Ln Person bekommt die Nachricht.</numerusform>
            <numerusform>%Ln Personen bekommen die Nachricht.</numerusform>
        </translation>
    </message>
    <message>
        <source>off limits on %1</source>
        <translation>am %1 tabu</translation>
    </message>
    <message>
        <source>Who may be e‑mailed is judged for %1, when sending starts.</source>
        <translation>Wer E‑Mails bekommen darf, ist für den Beginn des Versands geprüft: %1.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>Passwort für die Sicherung</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>One file with everything in it. Keep it on another disk; restore it on any computer.</source>
        <translation>Eine Datei mit allem darin. Bewahren Sie sie auf einem anderen Laufwerk auf; wiederherstellen lässt sie sich auf jedem Computer.</translation>
    </message>
    <message>
        <source>Your shop has none, so the backup needs one of its own.</source>
        <translation>Ihr Laden hat keins, also braucht die Sicherung ein eigenes.</translation>
    </message>
    <message>
        <source>Tactful makes backups by itself, beside your shop, when something changed.</source>
        <translation>Tactful macht von selbst Sicherungen neben Ihrem Laden, wenn sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>Made by itself, beside your shop:</source>
        <translation>Von selbst gemacht, neben Ihrem Laden:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Tactful backups (*.tactful-backup)</source>
        <translation>Tactful-Sicherungen (*.tactful-backup)</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird gemacht</translation>
    </message>
    <message>
        <source>Backed up, read back and found whole: %1.</source>
        <translation>Gesichert, zurückgelesen und vollständig: %1.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::BriefBox</name>
    <message>
        <source>Brief</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Only these stages (none ticked: everyone)</source>
        <translation>Nur diese Phasen (nichts angekreuzt: alle)</translation>
    </message>
    <message>
        <source>As soon as it is ready</source>
        <translation>Sobald sie fertig ist</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Only these countries</source>
        <translation>Nur diese Länder</translation>
    </message>
    <message>
        <source>No more messages than</source>
        <translation>Nicht mehr Nachrichten als</translation>
    </message>
    <message>
        <source>Then those come first who bring most; but whoever waited longest, and every group of customers, has a share.</source>
        <translation>Dann kommen zuerst die an die Reihe, die am meisten bringen; aber auch wer am längsten gewartet hat und jede Kundengruppe bekommt einen Anteil.</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>Who may get a message, and how many at most: &quot;Everyone, at most 500&quot;.</extracomment>
        <translation>%1, höchstens %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::BriefColumn</name>
    <message>
        <source>How personal</source>
        <translation>Wie persönlich</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Entdeckungen</translation>
    </message>
    <message>
        <source>Clear stock</source>
        <translation>Lager räumen</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>Neu im Laden</translation>
    </message>
    <message>
        <source>Better margin</source>
        <translation>Bessere Marge</translation>
    </message>
    <message>
        <source>Hold back to measure</source>
        <translation>Zum Messen zurückhalten</translation>
    </message>
    <message>
        <source>1 at most</source>
        <translation>höchstens 1</translation>
    </message>
    <message>
        <source>8 at most</source>
        <translation>höchstens 8</translation>
    </message>
    <message>
        <source>Their favourites</source>
        <translation>Lieblinge</translation>
    </message>
    <message>
        <source>Surprise them</source>
        <translation>Überraschen</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln people</source>
        <translation>
            <numerusform>%1 · %Ln Person</numerusform>
            <numerusform>%1 · %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Gentle nudges</source>
        <translation>Sanfte Anstöße</translation>
    </message>
    <message>
        <source>never against their taste</source>
        <translation>nie gegen ihren Geschmack</translation>
    </message>
    <message>
        <source>Nobody is held back, so nothing can be measured.</source>
        <translation>Niemand wird zurückgehalten, also lässt sich nichts messen.</translation>
    </message>
    <message numerus="yes">
        <source>They get nothing, so you can see what the e‑mail changed. %Ln is enough to see a clear effect.</source>
        <translation>
            <numerusform>Sie bekommen nichts, damit Sie sehen, was die E‑Mail verändert. %Ln Person reicht, um eine klare Wirkung zu sehen.</numerusform>
            <numerusform>Sie bekommen nichts, damit Sie sehen, was die E‑Mail verändert. %Ln Personen reichen, um eine klare Wirkung zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They get nothing, so you can see what the e‑mail changed. %Ln is too few to see it after one campaign.</source>
        <translation>
            <numerusform>Sie bekommen nichts, damit Sie sehen, was die E‑Mail verändert. %Ln Person ist zu wenig, um es nach einer Kampagne zu sehen.</numerusform>
            <numerusform>Sie bekommen nichts, damit Sie sehen, was die E‑Mail verändert. %Ln Personen sind zu wenig, um es nach einer Kampagne zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>May mention</source>
        <translation>Darf erwähnen:</translation>
    </message>
    <message>
        <source>Won&apos;t mention</source>
        <translation>Erwähnt nicht:</translation>
    </message>
    <message>
        <source>best sellers and new arrivals.</source>
        <translation>Bestseller und Neues im Laden.</translation>
    </message>
    <message>
        <source>anything about the person.</source>
        <translation>irgendetwas über die Person.</translation>
    </message>
    <message>
        <source>first name, what they told us, aisles they like.</source>
        <translation>Vorname, was uns gesagt wurde, beliebte Abteilungen.</translation>
    </message>
    <message>
        <source>products bought.</source>
        <translation>gekaufte Produkte.</translation>
    </message>
    <message>
        <source>what they bought.</source>
        <translation>was gekauft wurde.</translation>
    </message>
    <message>
        <source>dates, counts or guesses.</source>
        <translation>Daten, Mengen oder Vermutungen.</translation>
    </message>
    <message>
        <source>dates, counts and guesses.</source>
        <translation>Daten, Mengen und Vermutungen.</translation>
    </message>
    <message>
        <source>delicate products. Ever.</source>
        <translation>heikle Produkte. Niemals.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CampaignOverview</name>
    <message>
        <source>Open in the studio</source>
        <translation>Im Studio öffnen</translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation>Prüfen und exportieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>How personal</source>
        <translation>Wie persönlich</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Expected extra sales</source>
        <translation>Erwarteter Mehrumsatz</translation>
    </message>
    <message>
        <source>%1, likely between %2 and %3</source>
        <translation>%1, wahrscheinlich zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Written for %1</source>
        <translation>Geschrieben für %1</translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>Fingerprint %1…</source>
        <translation>Fingerabdruck %1…</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>These files hold names and addresses. Delete them by %1.</source>
        <translation>Diese Dateien enthalten Namen und Adressen. Löschen Sie sie bis %1.</translation>
    </message>
    <message>
        <source>I have deleted them</source>
        <translation>Ich habe sie gelöscht</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Nothing is sent from here: Tactful writes files that your mail service sends.</source>
        <translation>Von hier wird nichts verschickt: Tactful schreibt Dateien, die Ihr Maildienst versendet.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Your first campaign: what is it for?</source>
        <translation>Ihre erste Kampagne: Wofür ist sie?</translation>
    </message>
    <message>
        <source>What is the new campaign for?</source>
        <translation>Wofür ist die neue Kampagne?</translation>
    </message>
    <message>
        <source>It sets the tone and the dials. You can change everything afterwards.</source>
        <translation>Das gibt den Ton und die Regler vor. Sie können danach alles ändern.</translation>
    </message>
    <message>
        <source>Thank you. You will not be reminded again.</source>
        <translation>Danke. Sie werden nicht noch einmal erinnert.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Review and export…</source>
        <translation>&amp;Prüfen und exportieren…</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation>Entwurf &amp;löschen</translation>
    </message>
    <message>
        <source>Choose a &amp;goal</source>
        <translation>&amp;Ziel wählen</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Chart</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CheckTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, please look: %2</source>
        <translation>%1, bitte ansehen: %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ChecksBar</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ComputerMemory</name>
    <message>
        <source>The keychain of this computer does not answer. Nothing was changed.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Tactful can use. Nothing was changed.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Tactful nutzen kann. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the key. Nothing was changed.</source>
        <translation>Der Schlüsselbund dieses Computers hat den Schlüssel nicht angenommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The shop asks again. An entry that opens nothing any more could not be taken out of the keychain.</source>
        <translation>Der Laden fragt wieder. Ein Eintrag, der nichts mehr öffnet, ließ sich nicht aus dem Schlüsselbund entfernen.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ContactCard</name>
    <message>
        <source>Ticked a box</source>
        <translation>Kästchen angekreuzt</translation>
    </message>
    <message>
        <source>Bought before, may still say no</source>
        <translation>Hat schon gekauft, kann noch Nein sagen</translation>
    </message>
    <message>
        <source>May be written to until they say no</source>
        <translation>Anschreiben erlaubt, bis ein Nein kommt</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nie gefragt</translation>
    </message>
    <message>
        <source>Their country&apos;s law wants more</source>
        <translation>Landesrecht verlangt mehr</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Address does not work</source>
        <translation>Adresse ungültig</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Keine Adresse</translation>
    </message>
    <message>
        <source>Asked us to pause (restricted)</source>
        <translation>Bat um eine Pause (eingeschränkt)</translation>
    </message>
    <message>
        <source>Who you may contact</source>
        <translation>Wem Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation>E‑Mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>of %1 customers may get e‑mail</source>
        <translation>von %1 Kunden dürfen E‑Mails bekommen</translation>
    </message>
    <message>
        <source>of %1 customers may get a text message</source>
        <translation>von %1 Kunden dürfen eine SMS bekommen</translation>
    </message>
    <message>
        <source>of %1 customers may get post</source>
        <translation>von %1 Kunden dürfen Post bekommen</translation>
    </message>
    <message>
        <source>Proof on file for %1 (%2). The other %3 have no proof of when and how they agreed.</source>
        <translation>Nachweis vorhanden für %1 (%2). Bei den anderen %3 fehlt der Nachweis, wann und wie sie zugestimmt haben.</translation>
    </message>
    <message>
        <source>Proof on file for all %1.</source>
        <translation>Nachweis vorhanden für alle %1.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Corner</name>
    <message>
        <source>Offline: everything stays on this computer</source>
        <translation>Offline: Alles bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CorrectDialog</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation>E‑Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>County or state</source>
        <translation>Bundesland, Kanton</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Correct what we know</source>
        <translation>Berichtigen, was wir wissen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>correct a customer</source>
        <translation>Person berichtigen</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Berichtigt.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CurveCard</name>
    <message>
        <source>What more or less personal brings</source>
        <translation>Was mehr oder weniger Persönliches bringt</translation>
    </message>
    <message numerus="yes">
        <source>At %1: about %2 extra sales, %3 of profit, %Ln may unsubscribe</source>
        <translation>
            <numerusform>Bei %1: etwa %2 Mehrumsatz, %3 Gewinn, %Ln mögliche Abmeldung</numerusform>
            <numerusform>Bei %1: etwa %2 Mehrumsatz, %3 Gewinn, %Ln mögliche Abmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>unsubscribes</source>
        <translation>Abmeldungen</translation>
    </message>
    <message>
        <source>Brings most at %1: about %2 of profit after all costs.</source>
        <translation>Bringt am meisten bei %1: etwa %2 Gewinn nach allen Kosten.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CustomerFilters</name>
    <message>
        <source>More filters</source>
        <extracomment>How many filters are set.</extracomment>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>May be e‑mailed?</source>
        <translation>E‑Mails erlaubt?</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Alle wieder zeigen</translation>
    </message>
    <message>
        <source>More filters · %1</source>
        <translation>Weitere Filter · %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CustomersPage</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Next order likely</source>
        <translation>Nächste Bestellung</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>Nächste 12 Monate</translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation>E‑Mail</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Umsatz bisher</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Diese Liste speichern</translation>
    </message>
    <message>
        <source>Name, e‑mail, town, or something they bought</source>
        <translation>Name, E‑Mail, Ort oder etwas Gekauftes</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>Diese Liste &amp;speichern…</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>Nobody called &quot;%1&quot;</source>
        <translation>Niemand namens „%1“</translation>
    </message>
    <message>
        <source>Try a part of the name, the town, or something they bought.</source>
        <translation>Versuchen Sie einen Teil des Namens, den Ort oder etwas Gekauftes.</translation>
    </message>
    <message>
        <source>Did you mean &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;?</source>
        <translation>Meinten Sie &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>kunden</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved. The file holds names and addresses: delete it when you are done.</source>
        <translation>Gespeichert. Die Datei enthält Namen und Adressen: Löschen Sie sie, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>More &amp;filters…</source>
        <translation>Weitere &amp;Filter…</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates…</source>
        <translation>Mögliche &amp;Doppelte…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln Doppelten vereinen</numerusform>
            <numerusform>%Ln Doppelte vereinen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Zu diesen Filtern passt niemand</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Alle wieder zeigen</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DecisionEdit</name>
    <message>
        <source>Decide about %1</source>
        <translation>Über %1 entscheiden</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DelicateCard</name>
    <message>
        <source>Delicate products</source>
        <translation>Heikle Produkte</translation>
    </message>
    <message>
        <source>Never mentioned, never used to guess, never suggested.</source>
        <translation>Nie erwähnt, nie für Vermutungen genutzt, nie vorgeschlagen.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your products looks delicate.</source>
        <translation>Keines Ihrer Produkte sieht heikel aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) look delicate and wait for your decision</source>
        <translation>
            <numerusform>%Ln Produkt sieht heikel aus und wartet auf Ihre Entscheidung</numerusform>
            <numerusform>%Ln Produkte sehen heikel aus und warten auf Ihre Entscheidung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::DialCurve</name>
    <message>
        <source>What each position of the dial brings</source>
        <translation>Was jede Stellung des Reglers bringt</translation>
    </message>
    <message>
        <source>How personal</source>
        <translation>Wie persönlich</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Was es bringt</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DocumentDialog</name>
    <message>
        <source>Back to the book&apos;s words</source>
        <translation>Zurück zu den Worten des Buchs</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Meine Worte behalten</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Words of the section</source>
        <translation>Text des Abschnitts</translation>
    </message>
    <message>
        <source>The book says something else now than when you wrote this.</source>
        <translation>Das Buch sagt jetzt etwas anderes als damals, als Sie dies schrieben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>A helpful draft, not legal advice.</source>
        <translation>Ein hilfreicher Entwurf, keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>%1 · to look at</source>
        <translation>%1 · ansehen</translation>
    </message>
    <message>
        <source>%1 · your words</source>
        <translation>%1 · Ihre Worte</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <translation>Geschrieben von %1, %2</translation>
    </message>
    <message>
        <source>As your book has it.</source>
        <translation>So, wie es in Ihrem Buch steht.</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Dokument speichern</translation>
    </message>
    <message>
        <source>To print (*.pdf);;Web page (*.html);;Plain text (*.md)</source>
        <translation>Zum Drucken (*.pdf);;Webseite (*.html);;Reiner Text (*.md)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Your words, %1</source>
        <translation>Ihre Worte, %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DocumentsCard</name>
    <message>
        <source>Never saved</source>
        <translation>Nie gespeichert</translation>
    </message>
    <message>
        <source>Saved %1, more than a year ago</source>
        <translation>Gespeichert %1, vor mehr als einem Jahr</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) in your words</source>
        <translation>
            <numerusform>%Ln Abschnitt in Ihren Worten</numerusform>
            <numerusform>%Ln Abschnitte in Ihren Worten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at: the book says something else now</source>
        <translation>
            <numerusform>%Ln anzusehen: Das Buch sagt jetzt etwas anderes</numerusform>
            <numerusform>%Ln anzusehen: Das Buch sagt jetzt etwas anderes</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Made from what your book really holds. What you write yourself stays.</source>
        <translation>Aus dem erstellt, was Ihr Buch wirklich enthält. Was Sie selbst schreiben, bleibt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DonePanel</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Die Dateien</translation>
    </message>
    <message>
        <source>How to upload them</source>
        <translation>Wie Sie sie hochladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written</source>
        <translation>
            <numerusform>%Ln Datei wurde geschrieben</numerusform>
            <numerusform>%Ln Dateien wurden geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was sent: you upload them when you are ready.</source>
        <translation>%1. Nichts wurde verschickt: Sie laden sie hoch, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>%1 You will be reminded on %2 to delete them.</source>
        <translation>%1 Am %2 werden Sie daran erinnert, sie zu löschen.</translation>
    </message>
    <message>
        <source>Fingerprint %1…</source>
        <translation>Fingerabdruck %1…</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Donut</name>
    <message>
        <source>Health of your data</source>
        <translation>Zustand Ihrer Daten</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a figure and what it is out of: &quot;86 of 100&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DotIntervals</name>
    <message>
        <source>Is everyone treated alike?</source>
        <translation>Werden alle gleich behandelt?</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DuplicatesPanel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>e‑mail address, but for its spelling</source>
        <translation>E‑Mail-Adresse, bis auf die Schreibweise</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>The same %1.</source>
        <extracomment>%1 is a list such as &quot;name and postcode&quot;.</extracomment>
        <translation>Gleich: %1.</translation>
    </message>
    <message>
        <source>No possible duplicates are left</source>
        <translation>Keine möglichen Doppelten mehr</translation>
    </message>
    <message>
        <source>Whoever looks like somebody else after the next import is shown here.</source>
        <translation>Wer nach dem nächsten Import jemand anderem ähnlich sieht, steht dann hier.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Eine Person oder zwei?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation>E‑Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Dabei seit</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>May be e‑mailed</source>
        <translation>E‑Mails erlaubt</translation>
    </message>
    <message>
        <source>From the files</source>
        <translation>Aus den Dateien</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Nothing is thrown away: you can split them again at any time. If one of them said no to e‑mails, that counts for both.</source>
        <translation>Nichts wird weggeworfen: Sie können beide jederzeit wieder trennen. Hat eine davon Nein zu E‑Mails gesagt, gilt das für beide.</translation>
    </message>
    <message>
        <source>Same pers&amp;on</source>
        <translation>Eine Pers&amp;on</translation>
    </message>
    <message>
        <source>T&amp;wo people</source>
        <translation>Z&amp;wei Personen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many, e.g. &quot;3 of 23&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2; agrees</source>
        <translation>%1: %2; stimmt überein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>merge two customers</source>
        <translation>Zwei Kunden vereinen</translation>
    </message>
    <message>
        <source>keep two customers apart</source>
        <translation>Zwei Kunden getrennt halten</translation>
    </message>
    <message>
        <source>Merged: one person from now on.</source>
        <translation>Vereint: ab jetzt eine Person.</translation>
    </message>
    <message>
        <source>Kept apart: two people.</source>
        <translation>Getrennt gehalten: zwei Personen.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ExportPanel</name>
    <message numerus="yes">
        <source>%Ln people, their lines and picks</source>
        <translation>
            <numerusform>%Ln Person mit Zeilen und Vorschlägen</numerusform>
            <numerusform>%Ln Personen mit Zeilen und Vorschlägen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses never to write to</source>
        <translation>
            <numerusform>%Ln Adresse, die nie angeschrieben wird</numerusform>
            <numerusform>%Ln Adressen, die nie angeschrieben werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to leave alone, for measuring</source>
        <translation>
            <numerusform>%Ln Person, die zum Messen in Ruhe bleibt</numerusform>
            <numerusform>%Ln Personen, die zum Messen in Ruhe bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>The message with places for lines and picks</source>
        <translation>Die Nachricht mit Platz für Zeilen und Vorschläge</translation>
    </message>
    <message>
        <source>The same as plain text</source>
        <translation>Dasselbe als reiner Text</translation>
    </message>
    <message>
        <source>Step by step for %1</source>
        <translation>Schritt für Schritt für %1</translation>
    </message>
    <message>
        <source>Fingerprints of all files</source>
        <translation>Fingerabdrücke aller Dateien</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Why may it be this personal?</source>
        <translation>Warum darf es so persönlich sein?</translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %Ln days to delete these files. They hold names and addresses.</source>
        <translation>
            <numerusform>Erinnern Sie mich in %Ln Tag daran, diese Dateien zu löschen. Sie enthalten Namen und Adressen.</numerusform>
            <numerusform>Erinnern Sie mich in %Ln Tagen daran, diese Dateien zu löschen. Sie enthalten Namen und Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the logbook with the date.</source>
        <translation>Kommt mit Datum ins Logbuch.</translation>
    </message>
    <message>
        <source>Nothing is sent from here. You upload the file when you are ready.</source>
        <translation>Von hier wird nichts verschickt. Sie laden die Datei hoch, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Where will you upload it?</source>
        <translation>Wo laden Sie es hoch?</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Where shall the files go?</source>
        <translation>Wohin sollen die Dateien?</translation>
    </message>
    <message>
        <source>The ceiling of %1 is above the house limit of %2.</source>
        <translation>Die Obergrenze von %1 liegt über der Hausgrenze von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written</source>
        <translation>
            <numerusform>%Ln Datei wird geschrieben</numerusform>
            <numerusform>%Ln Dateien werden geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who may no longer be written to are taken out.</source>
        <translation>
            <numerusform>%Ln Person, die nicht mehr angeschrieben werden darf, wird herausgenommen.</numerusform>
            <numerusform>%Ln Personen, die nicht mehr angeschrieben werden dürfen, werden herausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who decides: the name goes into the logbook.</source>
        <translation>Sagen Sie, wer entscheidet: Der Name kommt ins Logbuch.</translation>
    </message>
    <message>
        <source>Say why in a few words: they go into the logbook.</source>
        <translation>Sagen Sie in wenigen Worten, warum: Sie kommen ins Logbuch.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ExtraSalesCard</name>
    <message>
        <source>Likely extra sales</source>
        <translation>Wahrscheinlicher Mehrumsatz</translation>
    </message>
    <message>
        <source>8 in 10 chance it lands in this range. Counts only sales that would not happen anyway.</source>
        <translation>In 8 von 10 Fällen liegt es in dieser Spanne. Es zählt nur, was sonst nicht verkauft würde.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::FactList</name>
    <message>
        <source>Nothing but the name and the address.</source>
        <translation>Nichts außer Name und Adresse.</translation>
    </message>
    <message>
        <source>Show what</source>
        <translation>Zeigen, was</translation>
    </message>
    <message>
        <source>That you looked is written into the logbook.</source>
        <translation>Dass Sie nachgesehen haben, kommt ins Logbuch.</translation>
    </message>
    <message>
        <source>Use it: %1</source>
        <translation>Nutzen: %1</translation>
    </message>
    <message>
        <source>Not without their yes.</source>
        <translation>Nicht ohne Zustimmung.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>product, kind, day</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>tactful::ui::FairnessCard</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Noch nicht absehbar</translation>
    </message>
    <message>
        <source>Is everyone treated alike?</source>
        <translation>Werden alle gleich behandelt?</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Noch keine Kampagne</translation>
    </message>
    <message>
        <source>After the first plan you see here whether some groups are left out more than others.</source>
        <translation>Nach dem ersten Plan sehen Sie hier, ob manche Gruppen öfter ausgelassen werden als andere.</translation>
    </message>
    <message>
        <source>Share chosen, by group</source>
        <translation>Ausgewählter Anteil je Gruppe</translation>
    </message>
    <message>
        <source>Share of each group chosen for &quot;%1&quot;. The band is %2 points either side of the %3 for everyone.</source>
        <translation>Anteil jeder Gruppe, der für „%1“ ausgewählt wurde. Das Band reicht %2 Punkte über und unter die %3 für alle.</translation>
    </message>
    <message>
        <source>few people, less sure</source>
        <translation>wenige Personen, weniger sicher</translation>
    </message>
    <message>
        <source>%1, likely between %2 and %3</source>
        <translation>%1, wahrscheinlich zwischen %2 und %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::FileCard</name>
    <message>
        <source>Drop sales files here</source>
        <translation>Verkaufsdateien hierher ziehen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
    <message>
        <source>Not right? &lt;a href=&quot;other&quot;&gt;Choose another type&lt;/a&gt;</source>
        <translation>Falsch erkannt? &lt;a href=&quot;other&quot;&gt;Andere Art wählen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Nothing is added until you say so.</source>
        <translation>Nichts wird übernommen, bevor Sie es sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more file(s)</source>
        <translation>
            <numerusform>%1 und %Ln weitere Datei</numerusform>
            <numerusform>%1 und %Ln weitere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Your format &quot;%1&quot;</source>
        <translation>Ihr Format „%1“</translation>
    </message>
    <message>
        <source>A table we do not know</source>
        <translation>Eine Tabelle, die wir nicht kennen</translation>
    </message>
    <message>
        <source>%1 of %2 columns recognised</source>
        <translation>%1 von %2 Spalten erkannt</translation>
    </message>
    <message>
        <source>Say what its columns are, once</source>
        <translation>Sagen Sie einmal, was die Spalten sind</translation>
    </message>
    <message>
        <source>counting, no total yet</source>
        <translation>wird gezählt, noch keine Summe</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Not right? &lt;a href=&quot;other&quot;&gt;Choose another sheet or type&lt;/a&gt;</source>
        <translation>Falsch erkannt? &lt;a href=&quot;other&quot;&gt;Anderes Blatt oder andere Art wählen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1, sheet &quot;%2&quot;</source>
        <translation>%1, Blatt „%2“</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;</source>
        <translation>Blatt „%1“</translation>
    </message>
    <message>
        <source>CSV, Excel or ZIP from Shopify, Etsy, WooCommerce, Square, or your till</source>
        <translation>CSV, Excel oder ZIP aus Shopify, Etsy, WooCommerce, Square oder Ihrer Kasse</translation>
    </message>
</context>
<context>
    <name>tactful::ui::FirstRunPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>Wie möchten Sie anfangen?</translation>
    </message>
    <message>
        <source>You can switch at any time, from the File menu.</source>
        <translation>Wechseln können Sie jederzeit im Menü Datei.</translation>
    </message>
    <message>
        <source>Look around the demo shop</source>
        <translation>Im Demo-Laden umsehen</translation>
    </message>
    <message>
        <source>A made-up gift shop with %1 customers and three years of sales. Nothing to set up.</source>
        <translation>Ein erfundener Geschenkeladen mit %1 Kunden und drei Jahren Verkäufen. Nichts einzurichten.</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Bring in my own sales</source>
        <translation>Eigene Verkäufe hereinholen</translation>
    </message>
    <message>
        <source>From Shopify, Etsy, WooCommerce, Square or any CSV file. About 5 minutes, and you can undo it.</source>
        <translation>Aus Shopify, Etsy, WooCommerce, Square oder jeder CSV-Datei. Etwa 5 Minuten, und Sie können es zurücknehmen.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Carry on where you left off, with a Tactful backup file.</source>
        <translation>Machen Sie mit einer Tactful-Sicherung da weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Find backup</source>
        <translation>Sicherung suchen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>country, currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lock my shop with a password</source>
        <translation>Meinen Laden mit einem Passwort sperren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Your main country, for its rules and currency</source>
        <translation>Ihr Hauptland, wegen Regeln und Währung</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Demo-Laden</translation>
    </message>
    <message>
        <source>Making the demo shop</source>
        <translation>Demo-Laden wird angelegt</translation>
    </message>
    <message>
        <source>Getting to know its customers</source>
        <translation>Kunden des Ladens kennenlernen</translation>
    </message>
    <message>
        <source>Choose sales files</source>
        <translation>Verkaufsdateien wählen</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation>Verkaufsdateien (*.csv *.tsv *.txt *.xlsx *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Making your shop</source>
        <translation>Ihr Laden wird angelegt</translation>
    </message>
    <message>
        <source>Find a backup</source>
        <translation>Sicherung suchen</translation>
    </message>
    <message>
        <source>Tactful backups (*.tactful-backup);;All files (*)</source>
        <translation>Tactful-Sicherungen (*.tactful-backup);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation>Sicherung wird angesehen</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Recommended: the file holds names and addresses. You get a code for the day you forget it.</source>
        <translation>Empfohlen: Die Datei enthält Namen und Adressen. Für den Fall, dass Sie es vergessen, erhalten Sie einen Code.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Funnel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>&quot;545 heard enough lately&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Who will hear from you</source>
        <translation>Wer von Ihnen hört</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <extracomment>%1 is a step, %2 a number: &quot;Chosen, 1,840 people&quot;</extracomment>
        <translation>%1, %2 Personen</translation>
    </message>
    <message>
        <source>%1, %2 fewer: %3</source>
        <extracomment>&quot;Chosen, 1,840 people, 627 fewer: better left alone&quot;</extracomment>
        <translation>%1, %2 weniger: %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Gallery</name>
    <message>
        <source>Tactful components and states</source>
        <translation>Bausteine und Zustände von Tactful</translation>
    </message>
</context>
<context>
    <name>tactful::ui::HealthCard</name>
    <message>
        <source>Health of your data</source>
        <translation>Zustand Ihrer Daten</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>von 100</translation>
    </message>
    <message>
        <source>Health of your data: %1 of 100</source>
        <translation>Zustand Ihrer Daten: %1 von 100</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1: %2 von 100</translation>
    </message>
</context>
<context>
    <name>tactful::ui::HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Tactful</source>
        <translation>Über Tactful</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Version %1. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Short answers. Everything here works without the internet.</source>
        <translation>Kurze Antworten. Alles hier geht ohne Internet.</translation>
    </message>
    <message>
        <source>Search the answers</source>
        <translation>Antworten durchsuchen</translation>
    </message>
    <message>
        <source>No answer has these words</source>
        <translation>Keine Antwort enthält diese Wörter</translation>
    </message>
    <message>
        <source>Try a shorter word.</source>
        <translation>Nehmen Sie ein kürzeres Wort.</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Alle Antworten zeigen</translation>
    </message>
    <message>
        <source>What counts, and what is evidence</source>
        <translation>Was zählt, und was belegt ist</translation>
    </message>
    <message>
        <source>Made with Qt, SQLite, Eigen, libsodium, litehtml, QCustomPlot, QtKeychain and the typeface Inter (SIL Open Font License 1.1).</source>
        <translation>Gemacht mit Qt, SQLite, Eigen, libsodium, litehtml, QCustomPlot, QtKeychain und der Schrift Inter (SIL Open Font License 1.1).</translation>
    </message>
</context>
<context>
    <name>tactful::ui::HistoryCard</name>
    <message>
        <source>Undone</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Orders added</source>
        <translation>Neue Bestellungen</translation>
    </message>
    <message>
        <source>Customers added</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Undo takes out exactly what that import added. You can redo it for 30 days.</source>
        <translation>Rückgängig nimmt genau das heraus, was der Import gebracht hat. 30 Tage lang können Sie ihn wiederholen.</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Every file you add is listed here and can be taken back.</source>
        <translation>Jede Datei, die Sie übernehmen, steht hier und lässt sich zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::HomeFigures</name>
    <message>
        <source>as last month</source>
        <translation>wie im letzten Monat</translation>
    </message>
    <message>
        <source>%1 since last month</source>
        <translation>%1 seit letztem Monat</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Aktive Kunden</translation>
    </message>
    <message>
        <source>Expected sales, next 12 months</source>
        <translation>Erwarteter Umsatz, nächste 12 Monate</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>Abwandernd</translation>
    </message>
    <message>
        <source>bought in the last 6 months</source>
        <translation>haben in den letzten 6 Monaten gekauft</translation>
    </message>
    <message>
        <source>likely between %1 and %2</source>
        <translation>wahrscheinlich zwischen %1 und %2</translation>
    </message>
    <message>
        <source>cannot tell yet: needs more months of sales</source>
        <translation>noch nicht absehbar: braucht mehr Monate Verkäufe</translation>
    </message>
    <message>
        <source>of whom %1 used to be regulars</source>
        <translation>davon waren %1 einmal Stammkunden</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>May be e‑mailed today</source>
        <translation>Dürfen heute E‑Mails bekommen</translation>
    </message>
</context>
<context>
    <name>tactful::ui::HomePage</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Verkäufe importieren</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>%1. Sales up to %2.</source>
        <translation>%1. Verkäufe bis %2.</translation>
    </message>
    <message>
        <source>%1. No sales yet.</source>
        <translation>%1. Noch keine Verkäufe.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Hidden for 7 days.</source>
        <translation>Für 7 Tage ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::HouseLimitCard</name>
    <message>
        <source>House limit</source>
        <translation>Hausgrenze</translation>
    </message>
    <message>
        <source>How personal at most</source>
        <translation>Höchstens so persönlich</translation>
    </message>
    <message>
        <source>A campaign above it needs a reason when it is signed off.</source>
        <translation>Eine Kampagne darüber braucht bei der Freigabe einen Grund.</translation>
    </message>
    <message>
        <source>Shop window</source>
        <translation>Schaufenster</translation>
    </message>
    <message>
        <source>Friendly nod</source>
        <translation>Nettes Nicken</translation>
    </message>
    <message>
        <source>Your usual</source>
        <translation>Wie immer</translation>
    </message>
    <message>
        <source>Close friend</source>
        <translation>Guter Freund</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ImpactQuestions</name>
    <message>
        <source>As found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Nein: %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ImportPage</name>
    <message>
        <source>Import sales</source>
        <translation>Verkäufe importieren</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Add to shop</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Choose files to import…</source>
        <translation>Dateien zum Importieren &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Add to shop</source>
        <translation>In den Laden überne&amp;hmen</translation>
    </message>
    <message>
        <source>Choose sales files</source>
        <translation>Verkaufsdateien wählen</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation>Verkaufsdateien (*.csv *.tsv *.txt *.xlsx *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>what a column becomes</source>
        <translation>Zuordnung einer Spalte</translation>
    </message>
    <message>
        <source>Saved. The next file with these columns is read the same way.</source>
        <translation>Gespeichert. Die nächste Datei mit diesen Spalten wird genauso gelesen.</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
    <message>
        <source>Adding to your shop</source>
        <translation>In Ihren Laden übernehmen</translation>
    </message>
    <message>
        <source>Added to your shop:</source>
        <translation>In Ihren Laden übernommen:</translation>
    </message>
    <message>
        <source>%1 new orders, %2 new customers.</source>
        <translation>%1 neue Bestellungen, %2 neue Kunden.</translation>
    </message>
    <message>
        <source>Getting to know your customers</source>
        <translation>Ihre Kunden kennenlernen</translation>
    </message>
    <message>
        <source>Imported again.</source>
        <translation>Wieder importiert.</translation>
    </message>
    <message>
        <source>Taken out. You can redo it for 30 days.</source>
        <translation>Herausgenommen. Sie können es 30 Tage lang wiederholen.</translation>
    </message>
    <message>
        <source>Importing it again</source>
        <translation>Wird wieder importiert</translation>
    </message>
    <message>
        <source>Taking the import out</source>
        <translation>Import wird herausgenommen</translation>
    </message>
    <message>
        <source>Save the rows that were set aside</source>
        <translation>Beiseitegelegte Zeilen speichern</translation>
    </message>
    <message>
        <source>set-aside-rows</source>
        <translation>beiseitegelegte-zeilen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved. Put the rows right and drop the file here again.</source>
        <translation>Gespeichert. Bringen Sie die Zeilen in Ordnung und ziehen Sie die Datei wieder hierher.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>First look at the rows in yellow.</source>
        <translation>Sehen Sie sich zuerst die gelben Zeilen an.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::InboxDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A product and why it was picked.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How personal: %1, softened from %2</source>
        <translation>Wie persönlich: %1, abgemildert von %2</translation>
    </message>
    <message>
        <source>How personal: %1</source>
        <translation>Wie persönlich: %1</translation>
    </message>
    <message>
        <source>held back: got nothing</source>
        <translation>zurückgehalten: bekam nichts</translation>
    </message>
    <message>
        <source>clicked on %1</source>
        <translation>hat am %1 geklickt</translation>
    </message>
    <message>
        <source>bought within 14 days</source>
        <translation>hat binnen 14 Tagen gekauft</translation>
    </message>
    <message>
        <source>unsubscribed on %1</source>
        <translation>am %1 abgemeldet</translation>
    </message>
    <message>
        <source>reported as spam on %1</source>
        <translation>am %1 als Spam gemeldet</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kam zurück</translation>
    </message>
    <message>
        <source>no answer known</source>
        <translation>keine Antwort bekannt</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>day, hour, campaign</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>They would get nothing</source>
        <translation>Käme nichts an</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Was es ändern würde: %1</translation>
    </message>
    <message>
        <source>Working out what they would get …</source>
        <translation>Es wird ermittelt, was ankäme …</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <extracomment>A person&apos;s name.</extracomment>
        <translation>Posteingang von %1</translation>
    </message>
    <message>
        <source>With the present dials</source>
        <translation>Mit den jetzigen Reglern</translation>
    </message>
    <message numerus="yes">
        <source>In the last %Ln days</source>
        <translation>
            <numerusform>Am letzten Tag</numerusform>
            <numerusform>In den letzten %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing left the house for them.</source>
        <translation>Es ging nichts an sie hinaus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) since %1.</source>
        <translation>
            <numerusform>%Ln Kampagne seit dem %1.</numerusform>
            <numerusform>%Ln Kampagnen seit dem %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
</context>
<context>
    <name>tactful::ui::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Is it working, for everyone, and how sure are we?</source>
        <translation>Klappt es, für alle, und wie sicher sind wir?</translation>
    </message>
    <message>
        <source>Hiding your newest sales and guessing them</source>
        <translation>Neueste Verkäufe verdecken und schätzen</translation>
    </message>
</context>
<context>
    <name>tactful::ui::IntervalBars</name>
    <message>
        <source>Comparison with ranges</source>
        <translation>Vergleich mit Spannen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::JobBar</name>
    <message>
        <source>counting, no total yet</source>
        <translation>wird gezählt, noch keine Summe</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %Ln second(s) left</source>
        <translation>
            <numerusform>%1, noch etwa %Ln Sekunde</numerusform>
            <numerusform>%1, noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %Ln minute(s) left</source>
        <translation>
            <numerusform>%1, noch etwa %Ln Minute</numerusform>
            <numerusform>%1, noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tactful::ui::JudgePanel</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>What shall we do?</source>
        <translation>Was sollen wir tun?</translation>
    </message>
    <message>
        <source>Use the softer line</source>
        <translation>Die mildere Zeile nehmen</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>So senden</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A line of a message, quoted.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>Entscheiden und weiter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter decides and goes on</source>
        <translation>Enter entscheidet und geht weiter</translation>
    </message>
    <message>
        <source>Show what</source>
        <translation>Zeigen, was</translation>
    </message>
    <message>
        <source>It is not in the book any more.</source>
        <translation>Es steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>It was: %1.</source>
        <translation>Es war: %1.</translation>
    </message>
    <message>
        <source>That you looked is in the logbook.</source>
        <translation>Dass Sie nachgesehen haben, steht im Logbuch.</translation>
    </message>
    <message>
        <source>How personal &lt;b&gt;%1&lt;/b&gt;, ceiling %2</source>
        <extracomment>Bold score, then the ceiling.</extracomment>
        <translation>Wie persönlich &lt;b&gt;%1&lt;/b&gt;, Obergrenze %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::KindsCard</name>
    <message>
        <source>Your kinds of customers</source>
        <translation>Ihre Kundenarten</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Noch nicht absehbar</translation>
    </message>
    <message>
        <source>Kinds of customers</source>
        <translation>Kundenarten</translation>
    </message>
    <message>
        <source>Who behaves alike</source>
        <translation>Wer sich ähnlich verhält</translation>
    </message>
    <message>
        <source>Once 30 customers have ordered and Tactful has learnt from your sales, you see here which kinds there are.</source>
        <translation>Sobald 30 Kunden bestellt haben und Tactful aus Ihren Verkäufen gelernt hat, sehen Sie hier, welche Arten es gibt.</translation>
    </message>
    <message>
        <source>Compared with each other: how lately, how often and for how much they bought. Stages are different: they go by each person&apos;s own rhythm.</source>
        <translation>Im Vergleich miteinander: wie kürzlich, wie oft und für wie viel sie gekauft haben. Die Phasen sind etwas anderes: Sie richten sich nach dem eigenen Rhythmus jeder Person.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of customers</source>
        <translation>
            <numerusform>%Ln Kundenart</numerusform>
            <numerusform>%Ln Kundenarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) who behave alike</source>
        <translation>
            <numerusform>%Ln Gruppe, die sich ähnlich verhält</numerusform>
            <numerusform>%Ln Gruppen, die sich ähnlich verhalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::LastCampaignCard</name>
    <message>
        <source>Last campaign</source>
        <translation>Letzte Kampagne</translation>
    </message>
    <message>
        <source>No campaign has left the house yet</source>
        <translation>Noch ist keine Kampagne aus dem Haus</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Angeschrieben</translation>
    </message>
    <message>
        <source>Held back to measure</source>
        <translation>Zum Messen zurückgehalten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>After the first one you will see here what it changed.</source>
        <translation>Nach der ersten sehen Sie hier, was sie verändert hat.</translation>
    </message>
    <message>
        <source>%1, sending from %2. &lt;a href=&quot;results&quot;&gt;All results&lt;/a&gt;</source>
        <translation>%1, Versand ab %2. &lt;a href=&quot;results&quot;&gt;Alle Ergebnisse&lt;/a&gt;</translation>
    </message>
    <message>
        <source>No results yet. Import your newest sales after the campaign: then both groups can be compared.</source>
        <translation>Noch keine Ergebnisse. Importieren Sie nach der Kampagne Ihre neuesten Verkäufe: Dann lassen sich beide Gruppen vergleichen.</translation>
    </message>
    <message>
        <source>Nobody was held back, so what it changed cannot be measured.</source>
        <translation>Niemand wurde zurückgehalten, also lässt sich nicht messen, was sie verändert hat.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::LiftChart</name>
    <message>
        <source>What it changed</source>
        <translation>Was es verändert hat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ListsPanel</name>
    <message>
        <source>Will get it</source>
        <translation>Bekommen sie</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>May not be e‑mailed</source>
        <translation>Keine E‑Mail erlaubt</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Müde</translation>
    </message>
    <message>
        <source>Better left alone</source>
        <translation>Besser in Ruhe lassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Why or when</source>
        <translation>Warum oder wann</translation>
    </message>
    <message>
        <source>Close the lists</source>
        <translation>Listen schließen</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Diese Liste durchsuchen</translation>
    </message>
    <message>
        <source>The lists</source>
        <translation>Die Listen</translation>
    </message>
    <message>
        <source>Enter opens a customer. Every customer is in exactly one list.</source>
        <translation>Enter öffnet eine Person. Jede Person steht in genau einer Liste.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 left, about %2 wanted</source>
        <translation>noch %1 da, etwa %2 gefragt</translation>
    </message>
    <message>
        <source>People in this list</source>
        <translation>Personen auf dieser Liste</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Was es ändern würde: %1</translation>
    </message>
    <message>
        <source>%1 of %2 chosen: %3</source>
        <translation>%1 von %2 ausgewählt: %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Schloss</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Jetziges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Your shop has no password: whoever gets its two files can read names and addresses.</source>
        <translation>Ihr Laden hat kein Passwort: Wer an seine zwei Dateien kommt, kann Namen und Adressen lesen.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>The two differ. Type the same password twice.</source>
        <translation>Die beiden sind verschieden. Geben Sie zweimal dasselbe Passwort ein.</translation>
    </message>
    <message>
        <source>The password is set.</source>
        <translation>Das Passwort ist gesetzt.</translation>
    </message>
    <message>
        <source>The password is gone.</source>
        <translation>Das Passwort ist entfernt.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock by itself when nobody is there</source>
        <translation>Von selbst sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Wiederherstellungscode erstellen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a recovery code. A new one ends the old one.</source>
        <translation>Es gibt einen Wiederherstellungscode. Ein neuer ersetzt den alten.</translation>
    </message>
    <message>
        <source>There is no recovery code: a forgotten password would lock you out.</source>
        <translation>Es gibt keinen Wiederherstellungscode: Ein vergessenes Passwort würde Sie aussperren.</translation>
    </message>
    <message>
        <source>Your shop opens only with its password, or with its recovery code.</source>
        <translation>Ihr Laden öffnet sich nur mit dem Passwort oder mit dem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Auf diesem Computer merken</translation>
    </message>
    <message>
        <source>Your shop opens on this computer without asking, and elsewhere only with its password, or with its recovery code.</source>
        <translation>Ihr Laden öffnet sich auf diesem Computer, ohne zu fragen, und anderswo nur mit dem Passwort oder mit dem Wiederherstellungscode.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other computers open it without asking; a new password makes them ask again.</source>
        <translation>
            <numerusform>%Ln anderer Computer öffnet ihn, ohne zu fragen; nach einem neuen Passwort fragt er wieder.</numerusform>
            <numerusform>%Ln andere Computer öffnen ihn, ohne zu fragen; nach einem neuen Passwort fragen sie wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer opens the shop without asking from now on.</source>
        <translation>Dieser Computer öffnet den Laden ab jetzt, ohne zu fragen.</translation>
    </message>
    <message>
        <source>Type the password or the recovery code first: from then on nothing else opens the shop.</source>
        <translation>Geben Sie zuerst das Passwort oder den Wiederherstellungscode ein: Danach öffnet nichts anderes mehr den Laden.</translation>
    </message>
    <message>
        <source>This computer asks for the password again.</source>
        <translation>Dieser Computer fragt wieder nach dem Passwort.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::LogbookCard</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Logbuch</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Save logbook</source>
        <translation>Logbuch speichern</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts eingetragen</translation>
    </message>
    <message>
        <source>Verified: %1 entries, none changed</source>
        <translation>Geprüft: %1 Einträge, keiner verändert</translation>
    </message>
    <message>
        <source>Changed after it was written: entry %1</source>
        <translation>Nachträglich verändert: Eintrag %1</translation>
    </message>
    <message>
        <source>checked at %1</source>
        <translation>geprüft um %1 Uhr</translation>
    </message>
</context>
<context>
    <name>tactful::ui::MainWindow</name>
    <message>
        <source>Open a shop</source>
        <translation>Laden öffnen</translation>
    </message>
    <message>
        <source>Tactful shops (*.tactful)</source>
        <translation>Tactful-Läden (*.tactful)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;New shop or demo shop</source>
        <translation>&amp;Neuer Laden oder Demo-Laden</translation>
    </message>
    <message>
        <source>&amp;Open a shop…</source>
        <translation>Laden ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Import sales</source>
        <translation>&amp;Verkäufe importieren</translation>
    </message>
    <message>
        <source>&amp;Lock the shop</source>
        <translation>Laden &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>&amp;Produkte</translation>
    </message>
    <message>
        <source>C&amp;ampaigns</source>
        <translation>Ka&amp;mpagnen</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>E&amp;inblicke</translation>
    </message>
    <message>
        <source>P&amp;rivacy</source>
        <translation>&amp;Datenschutz</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>Imp&amp;ort</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next part of the page</source>
        <translation>&amp;Nächster Bereich der Seite</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the page</source>
        <translation>&amp;Voriger Bereich der Seite</translation>
    </message>
    <message>
        <source>C&amp;lose the panel</source>
        <translation>Leiste s&amp;chließen</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem</source>
        <translation>Farben wie im S&amp;ystem</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>High c&amp;ontrast</source>
        <translation>Hoher Kon&amp;trast</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <translation>Kleinere Schri&amp;ft</translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation>Norm&amp;ale Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation>&amp;Neue Kampagne</translation>
    </message>
    <message>
        <source>&amp;All campaigns</source>
        <translation>&amp;Alle Kampagnen</translation>
    </message>
    <message>
        <source>&amp;All customers</source>
        <translation>&amp;Alle Kunden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The backup beside your shop failed. %1</source>
        <translation>Die Sicherung neben Ihrem Laden ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Asking the keychain of this computer. You can also type the password.</source>
        <translation>Der Schlüsselbund dieses Computers wird gefragt. Sie können auch das Passwort eingeben.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no key for this shop, or not any more. Type the password; you can let the computer remember it again.</source>
        <translation>Der Schlüsselbund dieses Computers hat keinen Schlüssel für diesen Laden, oder nicht mehr. Geben Sie das Passwort ein; Sie können den Computer den Laden neu merken lassen.</translation>
    </message>
    <message>
        <source>The key of this computer opens the shop no more: the password was changed elsewhere, or computers were forgotten. Type the password.</source>
        <translation>Der Schlüssel dieses Computers öffnet den Laden nicht mehr: Das Passwort wurde anderswo geändert, oder gemerkte Computer wurden vergessen. Geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached, or stayed locked. Type the password.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar oder blieb gesperrt. Geben Sie das Passwort ein.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::MappingCard</name>
    <message>
        <source>How we read your columns</source>
        <translation>Wie wir Ihre Spalten lesen</translation>
    </message>
    <message>
        <source>Save as my format</source>
        <translation>Als mein Format speichern</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>In Ihrer Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Drop one on the left. You see here what each column becomes before anything is added.</source>
        <translation>Ziehen Sie links eine herein. Hier sehen Sie, was aus jeder Spalte wird, bevor etwas übernommen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are not needed</source>
        <translation>
            <numerusform>%Ln weitere wird nicht gebraucht</numerusform>
            <numerusform>%Ln weitere werden nicht gebraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>What &quot;%1&quot; becomes</source>
        <translation>Was aus „%1“ wird</translation>
    </message>
    <message>
        <source>Leave out (private)</source>
        <translation>Auslassen (privat)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a guess, please check</comment>
        <translation>%1?</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Kampagne</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>K&amp;unden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>tactful::ui::MindCard</name>
    <message>
        <source>Will people mind?</source>
        <translation>Wird es stören?</translation>
    </message>
    <message>
        <source>may unsubscribe</source>
        <translation>mögliche Abmeldungen</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 bis %2)</translation>
    </message>
    <message>
        <source>Spam reports</source>
        <translation>Spam-Meldungen</translation>
    </message>
    <message>
        <source>More than a good shopkeeper would risk. Try %1 or below.</source>
        <translation>Mehr, als man in einem guten Laden wagen würde. Versuchen Sie %1 oder weniger.</translation>
    </message>
    <message>
        <source>More than a good shopkeeper would risk.</source>
        <translation>Mehr, als man in einem guten Laden wagen würde.</translation>
    </message>
    <message>
        <source>Keep below %1. At %2 mail services start blocking you.</source>
        <translation>Bleiben Sie unter %1. Ab %2 fangen Maildienste an, Sie zu sperren.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::MiniSlider</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Ein wenig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>tactful::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>tactful::ui::NewRequestDialog</name>
    <message>
        <source>Record it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>Anfrage eintragen</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>E‑mail address, customer number or the shop&apos;s own id. Empty: they are not in the book.</source>
        <translation>E‑Mail-Adresse, Kundennummer oder Kennung des Ladens. Leer: nicht im Buch.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Two letters, only of somebody who is not in the book. It sets the last day.</source>
        <translation>Zwei Buchstaben, nur bei jemandem, der nicht im Buch ist. Danach richtet sich der letzte Tag.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>Was sie wollen</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>Tag des Eingangs</translation>
    </message>
    <message>
        <source>How you know it is them</source>
        <translation>Woran Sie sie erkennen</translation>
    </message>
</context>
<context>
    <name>tactful::ui::NewShopForm</name>
    <message>
        <source>Name of your shop</source>
        <translation>Name Ihres Ladens</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Dasselbe Passwort noch einmal</translation>
    </message>
    <message>
        <source>Make my shop</source>
        <translation>Laden anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ihr Laden</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters. Write it down: nobody can open your shop without it.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen. Schreiben Sie es auf: Ohne das Passwort kann niemand Ihren Laden öffnen.</numerusform>
            <numerusform>Mindestens %Ln Zeichen. Schreiben Sie es auf: Ohne das Passwort kann niemand Ihren Laden öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup is locked</source>
        <translation>Diese Sicherung ist gesperrt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The password that your shop had when the backup was made.</source>
        <translation>Das Passwort, das Ihr Laden hatte, als die Sicherung gemacht wurde.</translation>
    </message>
    <message>
        <source>Give your shop a name. You can change it later.</source>
        <translation>Geben Sie Ihrem Laden einen Namen. Sie können ihn später ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %Ln characters.</source>
        <translation>
            <numerusform>Wählen Sie mindestens %Ln Zeichen.</numerusform>
            <numerusform>Wählen Sie mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ. Type the same password twice.</source>
        <translation>Die beiden sind verschieden. Geben Sie zweimal dasselbe Passwort ein.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::NextSteps</name>
    <message>
        <source>What to do next</source>
        <translation>Die nächsten Schritte</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Später: %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::OftenCard</name>
    <message numerus="yes">
        <source>%Ln leave</source>
        <comment>people unsubscribe in a year</comment>
        <translation>
            <numerusform>%Ln geht</numerusform>
            <numerusform>%Ln gehen</numerusform>
        </translation>
    </message>
    <message>
        <source>worth most</source>
        <translation>am meisten wert</translation>
    </message>
    <message>
        <source>where the dial stands</source>
        <translation>hier steht der Regler</translation>
    </message>
    <message>
        <source>Nobody has to wait: all may hear from you now.</source>
        <translation>Niemand muss warten: Alle dürfen jetzt von Ihnen hören.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have to wait, for longer than a year.</source>
        <translation>
            <numerusform>%Ln Person muss länger als ein Jahr warten.</numerusform>
            <numerusform>%Ln Personen müssen länger als ein Jahr warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have to wait; the first (%1) may hear from you on %2.</source>
        <translation>
            <numerusform>%Ln Person muss warten. Die nächsten (%1) dürfen am %2 wieder von Ihnen hören.</numerusform>
            <numerusform>%Ln Personen müssen warten. Die nächsten (%1) dürfen am %2 wieder von Ihnen hören.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often is worth most</source>
        <translation>Wie oft ist am meisten wert</translation>
    </message>
    <message>
        <source>At no position do e-mails pay for themselves.</source>
        <translation>In keiner Stellung tragen sich die E-Mails selbst.</translation>
    </message>
    <message>
        <source>Worth most at %1, as long as people stay: about %2 in a year.</source>
        <translation>Am meisten wert bei: %1, solange die Leute bleiben, etwa %2 im Jahr.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::OutcomeColumn</name>
    <message>
        <source>Working out who would like what</source>
        <translation>Überlegen, wer was mag</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>The lead of the banner, e.g. &quot;How personal 50 → 58:&quot;</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::PersonColumn</name>
    <message>
        <source>Previous person</source>
        <translation>Vorige Person</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Search by name, town or product</source>
        <translation>Nach Name, Ort oder Produkt suchen</translation>
    </message>
    <message>
        <source>Show the message as</source>
        <translation>Nachricht zeigen als</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Nobody who gets this message has “%1” in their name, town or picks.</source>
        <translation>Niemand, der diese Nachricht bekommt, hat „%1“ in Name, Ort oder Vorschlägen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a person among those who get the message, e.g. &quot;12 of 1,656&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Arrives %1, %2</source>
        <translation>Kommt an: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A name and a town.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::PersonalCard</name>
    <message>
        <source>How personal the messages are</source>
        <translation>Wie persönlich die Nachrichten sind</translation>
    </message>
    <message>
        <source>Your ceiling: %1</source>
        <translation>Ihre Obergrenze: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln softened</source>
        <translation>
            <numerusform>%Ln abgemildert</numerusform>
            <numerusform>%Ln abgemildert</numerusform>
        </translation>
    </message>
    <message>
        <source>none softened</source>
        <translation>keine abgemildert</translation>
    </message>
</context>
<context>
    <name>tactful::ui::PersonalHistogram</name>
    <message>
        <source>How personal the messages are</source>
        <translation>Wie persönlich die Nachrichten sind</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Softened</source>
        <translation>Abgemildert</translation>
    </message>
    <message>
        <source>Before softening</source>
        <translation>Vor dem Abmildern</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of points: &quot;56 to 58&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2 points: %3 as written</source>
        <translation>%1 bis %2 Punkte: %3 wie geschrieben</translation>
    </message>
    <message>
        <source>, %1 softened</source>
        <translation>, %1 abgemildert</translation>
    </message>
    <message>
        <source>, %1 before softening, none sent like this</source>
        <translation>, %1 vor dem Abmildern, keine davon so verschickt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>before softening</source>
        <translation>vor dem Abmildern</translation>
    </message>
    <message>
        <source>(none sent like this)</source>
        <translation>(keine davon so verschickt)</translation>
    </message>
</context>
<context>
    <name>tactful::ui::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What you may do, what you promised, and proof of both</source>
        <translation>Was Sie dürfen, was Sie versprochen haben, und der Nachweis für beides</translation>
    </message>
    <message>
        <source>Save the log&amp;book…</source>
        <translation>Logbuch spei&amp;chern…</translation>
    </message>
    <message>
        <source>Check the logbook again</source>
        <translation>Log&amp;buch erneut prüfen</translation>
    </message>
    <message>
        <source>Save the logbook</source>
        <translation>Logbuch speichern</translation>
    </message>
    <message>
        <source>logbook</source>
        <translation>logbuch</translation>
    </message>
    <message>
        <source>Saved %1 entries.</source>
        <translation>%1 Einträge gespeichert.</translation>
    </message>
    <message>
        <source>To print (*.pdf);;To read (*.html);;Table (*.csv)</source>
        <translation>Zum Drucken (*.pdf);;Zum Lesen (*.html);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Checked: none of the %1 entries was changed.</source>
        <translation>Geprüft: Keiner der %1 Einträge wurde geändert.</translation>
    </message>
    <message>
        <source>Changed after it was written: entry %1</source>
        <translation>Nach dem Schreiben geändert: Eintrag %1</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>Anfrage eintragen</translation>
    </message>
    <message>
        <source>Record a &amp;request…</source>
        <translation>An&amp;frage eintragen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the latest backup.</source>
        <translation>Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Another program changed what is known of customers.</source>
        <translation>Ein anderes Programm hat geändert, was über Kunden bekannt ist.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProductPanel</name>
    <message>
        <source>Stock is counted</source>
        <translation>Vorrat wird gezählt</translation>
    </message>
    <message>
        <source>May be in messages</source>
        <translation>Darf in Nachrichten stehen</translation>
    </message>
    <message>
        <source>Why it is not delicate</source>
        <translation>Warum es nicht heikel ist</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pieces in stock</source>
        <translation>Stück auf Lager</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Wie die Wörter sagen</translation>
    </message>
    <message>
        <source>How delicate is it?</source>
        <translation>Wie heikel ist es?</translation>
    </message>
    <message>
        <source>Delicate products are never mentioned, never used to guess, never suggested.</source>
        <translation>Heikle Produkte werden nie erwähnt, nie für Vermutungen genutzt, nie vorgeschlagen.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>Sie entscheiden</translation>
    </message>
    <message>
        <source>%1 sold in 90 days, %2 in 12 months, to %3 customers. In the shop since %4.</source>
        <translation>%1 in 90 Tagen verkauft, %2 in 12 Monaten, an %3 Kunden. Im Laden seit %4.</translation>
    </message>
    <message>
        <source>No delicate words found.</source>
        <translation>Keine heiklen Wörter gefunden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Offer the product, or not</source>
        <translation>Produkt &amp;anbieten oder nicht</translation>
    </message>
    <message>
        <source>change the stock</source>
        <translation>Vorrat ändern</translation>
    </message>
    <message>
        <source>change the aisle</source>
        <translation>Abteilung ändern</translation>
    </message>
    <message>
        <source>offer a product</source>
        <translation>Produkt anbieten</translation>
    </message>
    <message>
        <source>offer a product no longer</source>
        <translation>Produkt nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Say in a few words why. It goes into the logbook.</source>
        <translation>Sagen Sie in wenigen Worten, warum. Es kommt ins Logbuch.</translation>
    </message>
    <message>
        <source>decide how delicate a product is</source>
        <translation>Über ein heikles Produkt entscheiden</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Entschieden.</translation>
    </message>
    <message>
        <source>Decided by you.</source>
        <translation>Von Ihnen entschieden.</translation>
    </message>
    <message>
        <source>Decided by you: %1</source>
        <translation>Von Ihnen entschieden: %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProductsPage</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Costs you</source>
        <translation>Kostet Sie</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>Sold, 90 days</source>
        <translation>Verkauft, 90 Tage</translation>
    </message>
    <message>
        <source>Sold, 12 months</source>
        <translation>Verkauft, 12 Mon.</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>No products here</source>
        <translation>Hier sind keine Produkte</translation>
    </message>
    <message>
        <source>Name, number, aisle or maker</source>
        <translation>Name, Nummer, Abteilung oder Hersteller</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>Neu im Laden</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Delicate</source>
        <translation>Heikel</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>Products come with your sales; a product export adds stock, aisles and pictures.</source>
        <translation>Produkte kommen mit Ihren Verkäufen; ein Produkt-Export ergänzt Vorrat, Abteilungen und Bilder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProfileFiguresView</name>
    <message>
        <source>Spent so far</source>
        <translation>Bisher ausgegeben</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>Nächste 12 Monate</translation>
    </message>
    <message>
        <source>Next order likely</source>
        <translation>Nächste Bestellung</translation>
    </message>
    <message>
        <source>E‑mails, 30 days</source>
        <translation>E‑Mails, 30 Tage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <translation>wohl %1 bis %2</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>noch nicht absehbar</translation>
    </message>
    <message>
        <source>8 in 10 chance</source>
        <translation>in 8 von 10 Fällen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>heard enough lately</source>
        <translation>hat zuletzt genug gehört</translation>
    </message>
    <message>
        <source>not tired</source>
        <translation>nicht müde</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProfilePanel</name>
    <message>
        <source>Orders and e‑mails</source>
        <translation>Bestellungen und E‑Mails</translation>
    </message>
    <message>
        <source>✓ bought after it</source>
        <translation>✓ danach gekauft</translation>
    </message>
    <message>
        <source>What we know, and where from</source>
        <translation>Was wir wissen und woher</translation>
    </message>
    <message>
        <source>Use it?</source>
        <translation>Nutzen?</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Kept. Everything is as it was.</source>
        <translation>Behalten. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export their data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>&amp;Export their data…</source>
        <translation>Daten &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Berichtigen…</translation>
    </message>
    <message>
        <source>Restr&amp;ict or use again</source>
        <translation>Einsch&amp;ränken oder wieder nutzen</translation>
    </message>
    <message>
        <source>E&amp;rase</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>What %1 has agreed to</source>
        <translation>Wozu %1 Ja gesagt hat</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Wieder nutzen</translation>
    </message>
    <message>
        <source>Asked to be erased:</source>
        <translation>Möchte gelöscht werden:</translation>
    </message>
    <message>
        <source>hidden now, deleted for good on %1.</source>
        <translation>jetzt ausgeblendet, am %1 endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Keep after all</source>
        <translation>Doch behalten</translation>
    </message>
    <message>
        <source>Restricted:</source>
        <translation>Eingeschränkt:</translation>
    </message>
    <message>
        <source>kept, but not used for anything.</source>
        <translation>bleibt da, wird aber für nichts genutzt.</translation>
    </message>
    <message>
        <source>Held back from &quot;%1&quot;, to measure it</source>
        <translation>Bei „%1“ zum Messen zurückgehalten</translation>
    </message>
    <message>
        <source>Gets &quot;%1&quot; on %2</source>
        <translation>Bekommt „%1“ am %2</translation>
    </message>
    <message>
        <source>See the message</source>
        <translation>Nachricht ansehen</translation>
    </message>
    <message>
        <source>Order of %1 on %2</source>
        <translation>Bestellung über %1 am %2</translation>
    </message>
    <message>
        <source>%1, %2; bought after it</source>
        <translation>%1, %2; danach gekauft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>use a fact</source>
        <translation>Angabe nutzen</translation>
    </message>
    <message>
        <source>stop using a fact</source>
        <translation>Angabe nicht mehr nutzen</translation>
    </message>
    <message>
        <source>restrict</source>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>Restricted. Kept, but not used for anything.</source>
        <translation>Eingeschränkt. Bleibt da, wird aber für nichts genutzt.</translation>
    </message>
    <message>
        <source>In use again.</source>
        <translation>Wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>Hidden now, deleted for good in 24 hours.</source>
        <translation>Jetzt ausgeblendet, in 24 Stunden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Where to save what you know about them</source>
        <translation>Wo soll gespeichert werden, was Sie über die Person wissen?</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>the shop&apos;s owner</source>
        <translation>Ladenleitung</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Sp&amp;lit again</source>
        <translation>Wieder &amp;trennen</translation>
    </message>
    <message numerus="yes">
        <source>Merged from %Ln record(s).</source>
        <translation>
            <numerusform>Aus %Ln Eintrag vereint.</numerusform>
            <numerusform>Aus %Ln Einträgen vereint.</numerusform>
        </translation>
    </message>
    <message>
        <source>split a customer</source>
        <translation>Einträge trennen</translation>
    </message>
    <message>
        <source>Split: every record is a customer of its own again.</source>
        <translation>Getrennt: Jeder Eintrag steht wieder für sich.</translation>
    </message>
    <message>
        <source>Their inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Their in&amp;box…</source>
        <translation>Ihr Posteingan&amp;g…</translation>
    </message>
    <message>
        <source>Wipe now</source>
        <translation>Jetzt endgültig löschen</translation>
    </message>
    <message>
        <source>Deletes them for good at once. Nothing brings them back.</source>
        <translation>Löscht sofort und endgültig. Nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>Erased for good. Every file of the shop was searched: nothing is left.</source>
        <translation>Endgültig gelöscht. Jede Datei des Geschäfts wurde durchsucht: Nichts ist übrig.</translation>
    </message>
    <message>
        <source>Erased. Something is still left in: %1</source>
        <translation>Gelöscht. Etwas steht noch in: %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>counting, no total yet</source>
        <translation>wird gezählt, noch keine Summe</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Cancel, and what is cancelled</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::PromisesCard</name>
    <message>
        <source>What you promised</source>
        <translation>Was Sie versprochen haben</translation>
    </message>
    <message>
        <source>Customers could say no to e‑mails when they ordered</source>
        <translation>Beim Bestellen konnte man zu E‑Mails Nein sagen</translation>
    </message>
    <message>
        <source>Then people who bought may be written to about similar things, in the UK and the EU.</source>
        <translation>Dann dürfen Sie in der EU und im Vereinigten Königreich allen, die gekauft haben, zu ähnlichen Dingen schreiben.</translation>
    </message>
    <message>
        <source>My privacy notice says that purchases are used for picks</source>
        <translation>In meiner Datenschutzerklärung steht, dass Einkäufe für Vorschläge genutzt werden</translation>
    </message>
    <message>
        <source>I have a contract with my mail service about personal data</source>
        <translation>Ich habe mit meinem Maildienst einen Vertrag über persönliche Daten</translation>
    </message>
    <message>
        <source>Most services call it a data processing agreement.</source>
        <translation>Meist heißt er Vertrag zur Auftragsverarbeitung.</translation>
    </message>
    <message>
        <source>Only you can know these. They decide what the rules of each country allow.</source>
        <translation>Das können nur Sie wissen. Davon hängt ab, was die Regeln jedes Landes erlauben.</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>Fassung der Erklärung</translation>
    </message>
</context>
<context>
    <name>tactful::ui::QualityCard</name>
    <message>
        <source>Quality so far</source>
        <translation>Qualität bisher</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>Rows are fine, fixed for you, or set aside with the reason. None is thrown away.</source>
        <translation>Zeilen sind in Ordnung, für Sie behoben oder mit Grund beiseitegelegt. Keine wird weggeworfen.</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>Zeilen gelesen</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>%1 rows: %2 fine, %3 fixed, %4 set aside</source>
        <translation>%1 Zeilen: %2 gut, %3 behoben, %4 beiseitegelegt</translation>
    </message>
    <message>
        <source>Fixed for you</source>
        <translation>Für Sie behoben</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Set-aside rows are kept in your shop, sealed. Save them from the list below, correct them there and drop the file here again.</source>
        <translation>Beiseitegelegte Zeilen bleiben versiegelt in Ihrem Laden. Speichern Sie sie aus der Liste unten, berichtigen Sie sie dort und ziehen Sie die Datei wieder hierher.</translation>
    </message>
    <message>
        <source>What this will add</source>
        <translation>Was dazukommt</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Neue Bestellungen</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>Neue Produkte</translation>
    </message>
    <message>
        <source>Known already, skipped</source>
        <translation>Schon bekannt, übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::QueueRow</name>
    <message>
        <source>How personal: %1</source>
        <translation>Wie persönlich: %1</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>noch zu entscheiden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RangeBar</name>
    <message>
        <source>likely between %1 and %2</source>
        <translation>wahrscheinlich zwischen %1 und %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RecoveryCodeBox</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It opens your shop when the password is forgotten, and is shown only now. Write it down or print it, and keep it away from this computer.</source>
        <translation>Er öffnet Ihren Laden, wenn das Passwort vergessen ist, und wird nur jetzt gezeigt. Schreiben Sie ihn auf oder drucken Sie ihn aus, und bewahren Sie ihn nicht bei diesem Computer auf.</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>Seite zum Drucken speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code of %1</source>
        <translation>Wiederherstellungscode von %1</translation>
    </message>
    <message>
        <source>Whoever has this page can open the shop. Keep it where the computer is not.</source>
        <translation>Wer diese Seite hat, kann den Laden öffnen. Bewahren Sie sie nicht beim Computer auf.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Gespeichert. Drucken Sie die Seite und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>The page could not be written. Choose another folder.</source>
        <translation>Die Seite konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RecoveryStep</name>
    <message>
        <source>I have it: open my shop</source>
        <translation>Ich habe ihn: meinen Laden öffnen</translation>
    </message>
    <message>
        <source>If you ever forget your password</source>
        <translation>Falls Sie Ihr Passwort vergessen</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ReplayDialog</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of money</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln Kampagne</numerusform>
            <numerusform>%Ln Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>E‑mails</source>
        <translation>E‑Mails</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>an %Ln Person</numerusform>
            <numerusform>an %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln zurückgehalten</numerusform>
            <numerusform>%Ln zurückgehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>How personal</source>
        <translation>Wie persönlich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln softened</source>
        <translation>
            <numerusform>%Ln abgemildert</numerusform>
            <numerusform>%Ln abgemildert</numerusform>
        </translation>
    </message>
    <message>
        <source>May unsubscribe</source>
        <translation>Mögl. Abmeldungen</translation>
    </message>
    <message>
        <source>Likely extra sales</source>
        <translation>Wahrscheinlicher Mehrumsatz</translation>
    </message>
    <message>
        <source>Shelf shown</source>
        <translation>Sortiment gezeigt</translation>
    </message>
    <message>
        <source>%1 new to them</source>
        <translation>%1 neu für sie</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) with these dials</source>
        <translation>
            <numerusform>Der letzte Monat mit diesen Reglern</numerusform>
            <numerusform>Die letzten %Ln Monate mit diesen Reglern</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As if you had sent this campaign again and again, as often as “How often” allows. Each time with what was known then, and no more.</source>
        <translation>Als hätten Sie diese Kampagne immer wieder verschickt, so oft „Wie oft“ es erlaubt. Jedes Mal mit dem, was damals bekannt war, und nicht mehr.</translation>
    </message>
    <message>
        <source>Going through the past, month by month</source>
        <translation>Die Vergangenheit wird Monat für Monat durchgegangen</translation>
    </message>
    <message>
        <source>E‑mails in all</source>
        <translation>E‑Mails insgesamt</translation>
    </message>
    <message>
        <source>How personal on average</source>
        <translation>Wie persönlich im Schnitt</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message numerus="yes">
        <source>Replaying the last %Ln month(s)</source>
        <translation>
            <numerusform>Rückblick auf den letzten Monat</numerusform>
            <numerusform>Rückblick auf die letzten %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is under way. Try again when it is done.</source>
        <translation>Gerade läuft etwas anderes. Versuchen Sie es noch einmal, wenn es fertig ist.</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people,</source>
        <translation>
            <numerusform>an %Ln Person,</numerusform>
            <numerusform>an %Ln Personen,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln to one in 30 days</source>
        <translation>
            <numerusform>höchstens %Ln an eine Person in 30 Tagen</numerusform>
            <numerusform>höchstens %Ln an eine Person in 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>wahrscheinlich %1</translation>
    </message>
    <message>
        <source>your ceiling is %1</source>
        <translation>Ihre Obergrenze ist %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number of people and why they were left out.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nobody was left out.</source>
        <translation>%1: Niemand wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1, left out: %2.</source>
        <translation>%1, ausgelassen: %2.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RequestDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asked on %1. The last day to answer is %2 (%3).</source>
        <extracomment>%3 is an article of the law: &quot;GDPR art. 12(3)&quot;</extracomment>
        <translation>Gefragt am %1. Der letzte Tag für die Antwort ist der %2 (%3).</translation>
    </message>
    <message>
        <source>Tell them by %1 that it has come.</source>
        <translation>Bestätigen Sie den Eingang bis %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>Ich bin sicher</translation>
    </message>
    <message>
        <source>How you know it is them</source>
        <translation>Woran Sie sie erkennen</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>The law lets you put it off once, until %1. Tell them why before the first last day.</source>
        <translation>Das Gesetz lässt einmal eine Verlängerung bis %1 zu. Sagen Sie ihnen vor dem ersten letzten Tag, warum.</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>If you refuse: why</source>
        <translation>Falls Sie ablehnen: warum</translation>
    </message>
    <message>
        <source>Tell them why, and that they may complain to the authority.</source>
        <translation>Sagen Sie ihnen, warum, und dass sie sich bei der Behörde beschweren können.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RequestsCard</name>
    <message>
        <source>somebody not in the book</source>
        <translation>jemand, der nicht im Buch ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln Tag zu spät</numerusform>
            <numerusform>%Ln Tage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Erased within a day</source>
        <translation>In einem Tag gelöscht</translation>
    </message>
    <message>
        <source>Done the same day</source>
        <translation>Am selben Tag erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Done in %Ln day(s)</source>
        <translation>
            <numerusform>In %Ln Tag erledigt</numerusform>
            <numerusform>In %Ln Tagen erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keine offen</translation>
    </message>
    <message>
        <source>Nobody asked for anything. When somebody does, by letter, e‑mail or at the till, record it here: the law sets a last day.</source>
        <translation>Niemand hat etwas verlangt. Wenn es jemand tut, per Brief, E‑Mail oder an der Kasse, tragen Sie es hier ein: Das Gesetz setzt einen letzten Tag.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what somebody asks for, and who: &quot;Erase: Jo Whitlock&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asked on %1. %2</source>
        <translation>Gefragt am %1. %2</translation>
    </message>
    <message>
        <source>Make sure who asks…</source>
        <translation>Sicherstellen, wer fragt …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <translation>Mehr über: %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Antwort bis %1</translation>
    </message>
    <message>
        <source>Told %1</source>
        <extracomment>a button: the mail services named were told that somebody&apos;s data changed</extracomment>
        <translation>%1 informiert</translation>
    </message>
    <message>
        <source>Their files still name this person. Tell them, then say so here.</source>
        <translation>Ihre Dateien nennen diese Person noch. Informieren Sie sie, dann sagen Sie es hier.</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>Wohin die Kopie soll</translation>
    </message>
    <message>
        <source>Locked at once, and erased for good after 24 hours. Until then their profile lets you take it back.</source>
        <translation>Sofort gesperrt und nach 24 Stunden endgültig gelöscht. Bis dahin lässt es sich im Profil zurücknehmen.</translation>
    </message>
    <message>
        <source>Saved. Hand the copy over safely, then delete it.</source>
        <translation>Gespeichert. Geben Sie die Kopie sicher weiter und löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>Done, and noted in the logbook.</source>
        <translation>Erledigt und im Logbuch vermerkt.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ResultsCard</name>
    <message>
        <source>Not exported yet</source>
        <translation>Noch nicht exportiert</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Noch keine Ergebnisse</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Wrote to</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Hat es geholfen?</translation>
    </message>
    <message>
        <source>What your campaigns really changed</source>
        <translation>Was Ihre Kampagnen wirklich verändert haben</translation>
    </message>
    <message>
        <source>against people held back by chance</source>
        <translation>im Vergleich zu zufällig Zurückgehaltenen</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Noch keine Kampagnen</translation>
    </message>
    <message>
        <source>Hold some people back, and you will see here what a campaign really changed.</source>
        <translation>Halten Sie einige zurück, dann sehen Sie hier, was eine Kampagne wirklich verändert hat.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Die erste anlegen</translation>
    </message>
    <message>
        <source>Campaigns and what they changed</source>
        <translation>Kampagnen und was sie verändert haben</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RetentionCard</name>
    <message numerus="yes">
        <source>%Ln too old</source>
        <translation>
            <numerusform>%Ln zu alt</numerusform>
            <numerusform>%Ln zu alt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is too old</source>
        <translation>nichts ist zu alt</translation>
    </message>
    <message>
        <source>only when you say so</source>
        <translation>nur, wenn Sie es sagen</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>nächstes Mal am %1</translation>
    </message>
    <message>
        <source>How long we keep things</source>
        <translation>Wie lange wir etwas aufbewahren</translation>
    </message>
    <message>
        <source>Look through it…</source>
        <translation>Durchsehen …</translation>
    </message>
    <message>
        <source>Nothing goes unseen: you are shown first what is too old.</source>
        <translation>Nichts geht ungesehen: Sie sehen zuerst, was zu alt ist.</translation>
    </message>
    <message>
        <source>How long to keep: %1</source>
        <translation>Wie lange aufbewahren: %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RetentionDialog</name>
    <message>
        <source>Let it go</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What is too old</source>
        <translation>Was zu alt ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is ticked is deleted for good, and the logbook says so. Quiet customers and fields nobody uses are ticked by you alone.</source>
        <translation>Angekreuztes wird endgültig gelöscht, und das Logbuch vermerkt es. Stille Kunden und Felder, die niemand braucht, kreuzen nur Sie an.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of data, and how much of it is too old: &quot;Results: 31&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is too old.</source>
        <translation>Nichts ist zu alt.</translation>
    </message>
    <message numerus="yes">
        <source>Gone for good: %Ln</source>
        <translation>
            <numerusform>Endgültig gelöscht: %Ln</numerusform>
            <numerusform>Endgültig gelöscht: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ReviewChecks</name>
    <message>
        <source>Brand</source>
        <translation>Ihr Ton</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>Delicate</source>
        <translation>Heikel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ReviewDialog</name>
    <message numerus="yes">
        <source>%1 · %Ln messages</source>
        <extracomment>Name of a campaign, and how many messages.</extracomment>
        <translation>
            <numerusform>%1 · %Ln Nachricht</numerusform>
            <numerusform>%1 · %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Gets no message.</source>
        <translation>Bekommt keine Nachricht.</translation>
    </message>
    <message>
        <source>Decide otherwise to see it again.</source>
        <translation>Entscheiden Sie anders, um sie wieder zu sehen.</translation>
    </message>
    <message>
        <source>Reading the messages</source>
        <translation>Nachrichten werden gelesen</translation>
    </message>
    <message>
        <source>Nobody would get a message</source>
        <translation>Niemand bekäme eine Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln more messages first</source>
        <translation>
            <numerusform>Erst noch über %Ln Nachricht entscheiden</numerusform>
            <numerusform>Erst noch über %Ln Nachrichten entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who signs it off</source>
        <translation>Sagen Sie, wer freigibt</translation>
    </message>
    <message>
        <source>Say why it may be this personal</source>
        <translation>Sagen Sie, warum es so persönlich sein darf</translation>
    </message>
    <message>
        <source>Working out the files</source>
        <translation>Dateien werden vorbereitet</translation>
    </message>
    <message>
        <source>Other work has to finish first</source>
        <translation>Erst muss andere Arbeit fertig werden</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Dateien exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln files</source>
        <translation>
            <numerusform>%Ln Datei exportieren</numerusform>
            <numerusform>%Ln Dateien exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Dateien werden geschrieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation>Prüfen und exportieren</translation>
    </message>
    <message>
        <source>Back to studio</source>
        <translation>Zurück ins Studio</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ReviewQueue</name>
    <message>
        <source>Please decide</source>
        <translation>Bitte entscheiden</translation>
    </message>
    <message>
        <source>A fair sample</source>
        <translation>Faire Stichprobe</translation>
    </message>
    <message>
        <source>From low to high, how personal each is</source>
        <translation>Von wenig bis sehr persönlich</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>noch %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, the mildest</source>
        <translation>
            <numerusform>und noch %Ln, die mildeste</numerusform>
            <numerusform>und noch %Ln, die mildesten</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide about each after all</source>
        <translation>Doch über jede entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>Send all %Ln as they are</source>
        <translation>
            <numerusform>So senden, wie sie ist (%Ln)</numerusform>
            <numerusform>Alle %Ln so senden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RulesCard</name>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln anzusehen</numerusform>
            <numerusform>%Ln anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>you confirm</source>
        <translation>Sie bestätigen</translation>
    </message>
    <message>
        <source>The rules where customers live</source>
        <translation>Die Regeln am Wohnort der Kunden</translation>
    </message>
    <message>
        <source>A helpful checklist, not legal advice.</source>
        <translation>Eine hilfreiche Checkliste, keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>last reviewed %1</source>
        <translation>zuletzt geprüft %1</translation>
    </message>
    <message>
        <source>you said yes on %1</source>
        <translation>am %1 haben Sie ja gesagt</translation>
    </message>
    <message>
        <source>you said no on %1</source>
        <translation>am %1 haben Sie nein gesagt</translation>
    </message>
    <message>
        <source>Tactful checks: %1</source>
        <translation>Tactful prüft: %1</translation>
    </message>
    <message>
        <source>You confirm: %1</source>
        <translation>Sie bestätigen: %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>We do this</source>
        <translation>Das tun wir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::SalesCard</name>
    <message>
        <source>%1 was %2, %3 up on last year.</source>
        <translation>%1: %2, das sind %3 mehr als im Vorjahr.</translation>
    </message>
    <message>
        <source>%1 was %2, %3 down on last year.</source>
        <translation>%1: %2, das sind %3 weniger als im Vorjahr.</translation>
    </message>
    <message>
        <source>%1 was %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is usually the strongest month.</source>
        <translation>Meist ist der %1 der stärkste Monat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln Kampagne</numerusform>
            <numerusform>%Ln Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>Umsatz nach Monat</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Noch keine Verkäufe</translation>
    </message>
    <message>
        <source>Months shown</source>
        <translation>Gezeigte Monate</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 Jahre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Import a file of orders to see how the shop is doing.</source>
        <translation>Importieren Sie eine Datei mit Bestellungen, um zu sehen, wie der Laden läuft.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::SalesChart</name>
    <message>
        <source>Sales by month</source>
        <translation>Umsatz nach Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation>Wiederkehrende Kunden</translation>
    </message>
    <message>
        <source>First-time buyers</source>
        <translation>Erstkäufer</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year: &quot;September 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, likely between %2 and %3</source>
        <translation>%1, wahrscheinlich zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1: we expect %2</source>
        <extracomment>a month and what we expect: &quot;October 2026: we expect £15,200, likely between £13,100 and £17,500&quot;</extracomment>
        <translation>%1: Wir erwarten %2</translation>
    </message>
    <message>
        <source>%1: %2 from returning customers, %3 from first-time buyers</source>
        <translation>%1: %2 von wiederkehrenden Kunden, %3 von Erstkäufern</translation>
    </message>
    <message>
        <source>%1. Campaign: %2</source>
        <translation>%1. Kampagne: %2</translation>
    </message>
    <message>
        <source>what we expect</source>
        <translation>was wir erwarten</translation>
    </message>
    <message>
        <source>returning customers</source>
        <translation>wiederkehrende Kunden</translation>
    </message>
    <message>
        <source>first-time buyers</source>
        <translation>Erstkäufer</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>niemand bekannt</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ScoreBar</name>
    <message>
        <source>+%1</source>
        <extracomment>points that a part adds to a score: &quot;+22&quot;</extracomment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>How personal is it?</source>
        <translation>Wie persönlich ist es?</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Before softening</source>
        <translation>Vor dem Abmildern</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <extracomment>a source of points and how many: &quot;What they bought: +22 points&quot;</extracomment>
        <translation>%1: %2 Punkte</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Segmented</name>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>the chosen part of a choice of few, e.g. Desktop, 1 of 3</extracomment>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::SendStrip</name>
    <message>
        <source>When they will arrive</source>
        <translation>Wann sie ankommen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1:00</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2:00: %Ln messages</source>
        <extracomment>day, hour, number: &quot;Thu 8, 19:00: 178 messages&quot;</extracomment>
        <translation>
            <numerusform>%1, %2:00: %Ln Nachricht</numerusform>
            <numerusform>%1, %2:00: %Ln Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes work at once. Edit, Undo takes them back.</source>
        <translation>Änderungen wirken sofort. Bearbeiten, Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>Einstellung ändern</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShareCard</name>
    <message>
        <source>Customers by stage</source>
        <translation>Kunden nach Stand</translation>
    </message>
    <message>
        <source>Customers by number of orders</source>
        <translation>Kunden nach Zahl der Bestellungen</translation>
    </message>
    <message>
        <source>Customers by aisle</source>
        <translation>Kunden nach Abteilung</translation>
    </message>
    <message>
        <source>Write a report for others</source>
        <translation>Einen Bericht für andere schreiben</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>For an adviser, a partner or a landlord: counts in which nobody can be found.</source>
        <translation>Für Beratung, Partner oder Vermieter: Zahlen, in denen niemand zu finden ist.</translation>
    </message>
    <message>
        <source>Home and elsewhere</source>
        <translation>Inland und anderswo</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Noise in every figure</source>
        <translation>Rauschen in jeder Zahl</translation>
    </message>
    <message>
        <source>Small groups left blank</source>
        <translation>Kleine Gruppen bleiben leer</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Wo sie leben</translation>
    </message>
    <message>
        <source>How people are hidden</source>
        <translation>Wie Menschen verborgen werden</translation>
    </message>
    <message>
        <source>Reports with noise in the last 12 months: %1 of %2. Small groups left blank: as many as you like, but never two that differ by a few people.</source>
        <translation>Berichte mit Rauschen in den letzten 12 Monaten: %1 von %2. Mit leeren kleinen Gruppen: so viele Sie wollen, aber nie zwei, die sich um wenige Menschen unterscheiden.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>To read (*.html);;Table (*.csv)</source>
        <translation>Zum Lesen (*.html);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1. Each figure is given as ±%2.</source>
        <translation>%1 gespeichert. Jede Zahl ist mit ±%2 angegeben.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1. %Ln cell(s) left blank.</source>
        <translation>
            <numerusform>%1 gespeichert. %Ln Zelle bleibt leer.</numerusform>
            <numerusform>%1 gespeichert. %Ln Zellen bleiben leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShareRows</name>
    <message>
        <source>Shares of everyone</source>
        <translation>Anteile an allen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a kind of customers, how many, and which share of all: &quot;Loyal: 412, 22%&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShelfCard</name>
    <message>
        <source>What they will see</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>of the shelf: %1 of %2 products</source>
        <extracomment>Of products that may be offered, e.g. &quot;of the shelf: 412 of 1,204 products&quot;.</extracomment>
        <translation>des Sortiments: %1 von %2 Produkten</translation>
    </message>
    <message>
        <source>aisles in each message</source>
        <translation>Abteilungen je Nachricht</translation>
    </message>
    <message>
        <source>of picks are new to them</source>
        <translation>der Vorschläge sind neu für sie</translation>
    </message>
    <message>
        <source>of picks are the ten shown most</source>
        <translation>der Vorschläge sind die zehn meistgezeigten</translation>
    </message>
    <message>
        <source>There is enough of everything that is shown.</source>
        <translation>Von allem, was gezeigt wird, ist genug da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) are wanted by more people than there are pieces. Whoever comes later sees the next best pick.</source>
        <translation>
            <numerusform>Von %Ln Produkt gibt es weniger Stück, als Menschen es sehen sollten. Wer später kommt, sieht den nächstbesten Vorschlag.</numerusform>
            <numerusform>Von %Ln Produkten gibt es weniger Stück, als Menschen sie sehen sollten. Wer später kommt, sieht den nächstbesten Vorschlag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShopCard</name>
    <message>
        <source>Your shop</source>
        <translation>Ihr Laden</translation>
    </message>
    <message>
        <source>Name, legal name and address stand in every message: the law wants it so.</source>
        <translation>Name, rechtlicher Name und Adresse stehen in jeder Nachricht: Das Gesetz will es so.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Ladens</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Rechtlicher Name</translation>
    </message>
    <message>
        <source>As it is registered, e.g. Hearth &amp; Heron Ltd</source>
        <translation>Wie eingetragen, z.&#xa0;B. Hearth &amp; Heron GmbH</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadresse</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In einer Zeile</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>An e‑mail address that somebody reads</source>
        <translation>Eine E‑Mail-Adresse, die jemand liest</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation>Sprache der Nachrichten</translation>
    </message>
    <message>
        <source>For customers whose own language is not known</source>
        <translation>Für Kunden, deren Sprache nicht bekannt ist</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShopPages</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>tactful::ui::SofteningLadder</name>
    <message>
        <source>How we softened it</source>
        <translation>Wie wir es abgemildert haben</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>used</source>
        <translation>genutzt</translation>
    </message>
    <message>
        <source>Replaced, %1 points: %2</source>
        <translation>Ersetzt, %1 Punkte: %2</translation>
    </message>
    <message>
        <source>Used, %1 points: %2</source>
        <translation>Verwendet, %1 Punkte: %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::SpamGauge</name>
    <message>
        <source>%1%</source>
        <extracomment>a percentage, e.g. &quot;0.04%&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Spam reports</source>
        <translation>Spam-Meldungen</translation>
    </message>
    <message>
        <source>%1. Take care from %2, stop at %3.</source>
        <extracomment>&quot;0.04% · safe. Take care from 0.1%, stop at 0.3%.&quot;</extracomment>
        <translation>%1. Vorsicht ab %2, Halt bei %3.</translation>
    </message>
    <message>
        <source>%1 · safe</source>
        <translation>%1 · sicher</translation>
    </message>
    <message>
        <source>%1 · take care</source>
        <translation>%1 · Vorsicht</translation>
    </message>
    <message>
        <source>%1 · stop</source>
        <translation>%1 · Halt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Take care from</source>
        <translation>Vorsicht ab</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Halt bei</translation>
    </message>
    <message>
        <source>take care</source>
        <translation>Vorsicht</translation>
    </message>
</context>
<context>
    <name>tactful::ui::StackedBar</name>
    <message>
        <source>Parts of the whole</source>
        <translation>Teile des Ganzen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a figure and its name in a legend: &quot;611 fixed&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Stepper</name>
    <message>
        <source>All steps are done</source>
        <translation>Alle Schritte sind erledigt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::StepsCard</name>
    <message>
        <source>to %1: %2</source>
        <extracomment>A dial&apos;s value after one step, and what the step does: &quot;to 58: about +£140 sales, +1 unsubscribe&quot;.</extracomment>
        <translation>auf %1: %2</translation>
    </message>
    <message>
        <source>What one step of a dial changes</source>
        <translation>Was ein Schritt eines Reglers ändert</translation>
    </message>
    <message>
        <source>A step less</source>
        <translation>Ein Schritt weniger</translation>
    </message>
    <message>
        <source>A step more</source>
        <translation>Ein Schritt mehr</translation>
    </message>
</context>
<context>
    <name>tactful::ui::StopSlider</name>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>value of a slider, its end and the name of the value, e.g. 58 of 100, Your usual</extracomment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Above your house limit</source>
        <translation>Über Ihrer Hausgrenze</translation>
    </message>
</context>
<context>
    <name>tactful::ui::StudioColumns</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>What one person gets</source>
        <translation>Was eine Person bekommt</translation>
    </message>
</context>
<context>
    <name>tactful::ui::StudioPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Back to house style</source>
        <translation>Zurück zum Hausstil</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts zum Zurücknehmen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation>Prüfen und exportieren</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Speichern und schließen</translation>
    </message>
    <message>
        <source>&amp;Review and export…</source>
        <translation>&amp;Prüfen und exportieren…</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Back to &amp;house style</source>
        <translation>Zurück zum &amp;Hausstil</translation>
    </message>
    <message>
        <source>See the &amp;lists</source>
        <translation>&amp;Listen ansehen</translation>
    </message>
    <message>
        <source>&amp;Previous person</source>
        <translation>&amp;Vorige Person</translation>
    </message>
    <message>
        <source>Ne&amp;xt person</source>
        <translation>Nä&amp;chste Person</translation>
    </message>
    <message>
        <source>Open the message in the &amp;browser</source>
        <translation>Nachricht im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Open this person&apos;s &amp;profile</source>
        <translation>&amp;Profil dieser Person öffnen</translation>
    </message>
    <message>
        <source>Message on a des&amp;ktop</source>
        <translation>Nach&amp;richt wie am Computer</translation>
    </message>
    <message>
        <source>Message on a phone</source>
        <translation>Nachricht &amp;wie am Handy</translation>
    </message>
    <message>
        <source>Message as plain text</source>
        <translation>Nachricht als reiner Te&amp;xt</translation>
    </message>
    <message>
        <source>Nobody would get it</source>
        <translation>Niemand bekäme sie</translation>
    </message>
    <message>
        <source>“%1” is kept as a draft.</source>
        <translation>„%1“ bleibt als Entwurf gespeichert.</translation>
    </message>
    <message>
        <source>The last &amp;12 months with these dials…</source>
        <translation>Die letzten &amp;12 Monate mit diesen Reglern…</translation>
    </message>
    <message>
        <source>&amp;About this score…</source>
        <translation>Über diesen &amp;Wert…</translation>
    </message>
    <message>
        <source>This person&apos;s &amp;inbox…</source>
        <translation>&amp;Posteingang dieser Person…</translation>
    </message>
</context>
<context>
    <name>tactful::ui::TeachCard</name>
    <message>
        <source>Nobody is held back, so this campaign will not show what it changed.</source>
        <translation>Niemand wird zurückgehalten, daher wird diese Kampagne nicht zeigen, was sie verändert hat.</translation>
    </message>
    <message>
        <source>%1 buy anyway. That more than %2 buy, or that people spend %3 more each, would show.</source>
        <translation>%1 kaufen ohnehin. Zu sehen wäre, wenn mehr als %2 kaufen oder jeder %3 mehr ausgibt.</translation>
    </message>
    <message>
        <source>An effect of the usual size, up to %1, is seen %2 of the time.</source>
        <translation>Eine Wirkung von üblicher Größe, auf %1, ist in %2 der Fälle zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Holding back %Ln people would show it.</source>
        <translation>
            <numerusform>%Ln Person zurückzuhalten würde sie zeigen.</numerusform>
            <numerusform>%Ln Personen zurückzuhalten würde sie zeigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken together, %Ln campaigns like this one would show it.</source>
        <translation>
            <numerusform>%Ln Kampagne wie diese würde sie zeigen.</numerusform>
            <numerusform>Zusammengenommen würden %Ln Kampagnen wie diese sie zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shop is too small to tell, however many you hold back.</source>
        <translation>Ihr Laden ist zu klein, um das zu sehen, wie viele Sie auch zurückhalten.</translation>
    </message>
    <message>
        <source>That own picks do better than best sellers would show from %1 more buyers.</source>
        <translation>Dass eigene Empfehlungen besser wirken als Bestseller, wäre ab %1 mehr Käufern zu sehen.</translation>
    </message>
    <message>
        <source>What this will teach you</source>
        <translation>Was Sie daraus lernen werden</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Timeline</name>
    <message>
        <source>Orders and e‑mails</source>
        <translation>Bestellungen und E‑Mails</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation>E‑Mail</translation>
    </message>
    <message>
        <source>Next order likely</source>
        <translation>Nächste Bestellung</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>E‑mails</source>
        <translation>E‑Mails</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>month and year below an axis: &quot;Jan 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>next order
likely</source>
        <translation>wohl nächste
Bestellung</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>tactful::ui::UnlockPage</name>
    <message>
        <source>Open the shop</source>
        <translation>Laden öffnen</translation>
    </message>
    <message>
        <source>Another shop</source>
        <translation>Anderer Laden</translation>
    </message>
    <message>
        <source>The names and addresses in it are sealed with your password.</source>
        <translation>Die Namen und Adressen darin sind mit Ihrem Passwort versiegelt.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>Password or recovery code</source>
        <translation>Passwort oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>This computer opens the shop without asking from now on.</source>
        <translation>Dieser Computer öffnet den Laden ab jetzt, ohne zu fragen.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::VarietyCard</name>
    <message>
        <source>Same old</source>
        <translation>Immer gleich</translation>
    </message>
    <message>
        <source>Healthy mix</source>
        <translation>Gesunde Mischung</translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation>Verstreut</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Noch keine Kampagne</translation>
    </message>
    <message>
        <source>Do people keep seeing the same things?</source>
        <translation>Sehen alle immer wieder dasselbe?</translation>
    </message>
    <message>
        <source>Products shown to at least one person</source>
        <translation>Produkte, die mindestens eine Person sieht</translation>
    </message>
    <message>
        <source>Picks that go to the 10 best sellers</source>
        <translation>Vorschläge aus den 10 Bestsellern</translation>
    </message>
    <message>
        <source>After the first plan you see here how varied the messages are.</source>
        <translation>Nach dem ersten Plan sehen Sie hier, wie abwechslungsreich die Nachrichten sind.</translation>
    </message>
    <message>
        <source>Aisles in one message, of your %1</source>
        <translation>Abteilungen in einer Nachricht, von Ihren %1</translation>
    </message>
    <message>
        <source>%1 of the picks are new to the person. &lt;a href=&quot;dial&quot;&gt;Open the dial&lt;/a&gt;</source>
        <translation>%1 der Vorschläge sind neu für die Person. &lt;a href=&quot;dial&quot;&gt;Regler öffnen&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>tactful::ui::VarietyGauge</name>
    <message>
        <source>same old</source>
        <translation>immer gleich</translation>
    </message>
    <message>
        <source>good mix</source>
        <translation>gute Mischung</translation>
    </message>
    <message>
        <source>scattered</source>
        <translation>verstreut</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Variety: %1.</source>
        <extracomment>&quot;Variety: good mix.&quot;</extracomment>
        <translation>Vielfalt: %1.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 bis 100</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>A good mix from</source>
        <translation>Gute Mischung ab</translation>
    </message>
    <message>
        <source>Scattered from</source>
        <translation>Verstreut ab</translation>
    </message>
</context>
<context>
    <name>tactful::ui::WelcomePanel</name>
    <message>
        <source>Know your customers.
Know when to stop.</source>
        <translation>Kennen Sie Ihre Kunden.
Und wissen Sie, wann es genug ist.</translation>
    </message>
    <message>
        <source>Write to people the way a good shopkeeper talks to them: remembers what they like, never says too much, and leaves them alone when they have had enough.</source>
        <translation>Schreiben Sie den Menschen so, wie man in einem guten Laden mit ihnen spricht: Man weiß noch, was ihnen gefällt, sagt nie zu viel und lässt sie in Ruhe, wenn es genug ist.</translation>
    </message>
    <message>
        <source>Works without the internet. Your customers&apos; details never leave this computer.</source>
        <translation>Geht ohne Internet. Die Daten Ihrer Kunden verlassen diesen Computer nie.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::WhyCard</name>
    <message>
        <source>New to %1</source>
        <translation>Neu für %1</translation>
    </message>
    <message>
        <source>How we softened it</source>
        <translation>Wie wir es abgemildert haben</translation>
    </message>
    <message>
        <source>Why this message</source>
        <translation>Warum diese Nachricht</translation>
    </message>
    <message>
        <source>Open %1&apos;s profile</source>
        <extracomment>A first name.</extracomment>
        <translation>Profil von %1 öffnen</translation>
    </message>
    <message>
        <source>How personal is it? &amp;nbsp;&lt;b&gt;%1&lt;/b&gt; &lt;span style=&quot;font-weight:400&quot;&gt;ceiling %2&lt;/span&gt;</source>
        <extracomment>Bold figure, then the ceiling in grey.</extracomment>
        <translation>Wie persönlich ist es? &amp;nbsp;&lt;b&gt;%1&lt;/b&gt; &lt;span style=&quot;font-weight:400&quot;&gt;Obergrenze %2&lt;/span&gt;</translation>
    </message>
    <message>
        <source>Nothing was softened</source>
        <translation>Nichts wurde abgemildert</translation>
    </message>
    <message>
        <source>Used as written: it is under your ceiling.</source>
        <translation>So verwendet wie geschrieben: Es liegt unter Ihrer Obergrenze.</translation>
    </message>
    <message>
        <source>Their inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>About this score</source>
        <translation>Über diesen Wert</translation>
    </message>
</context>
</TS>
