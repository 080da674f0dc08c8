<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>tactful::ui</name>
    <message>
        <source>Thank our regulars</source>
        <translation>Remercier nos habitués</translation>
    </message>
    <message>
        <source>Win them back</source>
        <translation>Les faire revenir</translation>
    </message>
    <message>
        <source>Welcome new customers</source>
        <translation>Accueillir les nouveaux clients</translation>
    </message>
    <message>
        <source>Show new arrivals</source>
        <translation>Montrer les nouveautés</translation>
    </message>
    <message>
        <source>Clear stock</source>
        <translation>Écouler le stock</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’info</translation>
    </message>
    <message>
        <source>A kind word to those who keep coming back.</source>
        <translation>Un mot gentil pour ceux qui reviennent toujours.</translation>
    </message>
    <message>
        <source>Say hello again to those who are slipping away.</source>
        <translation>Un petit bonjour à ceux qui s’éloignent.</translation>
    </message>
    <message>
        <source>Help people find their way after a first order.</source>
        <translation>Aider les gens à se repérer après une première commande.</translation>
    </message>
    <message>
        <source>Show what just came in to those who may like it.</source>
        <translation>Montrer ce qui vient d’arriver à ceux qui pourraient aimer.</translation>
    </message>
    <message>
        <source>Find good homes for what has been on the shelf too long.</source>
        <translation>Trouver preneur pour ce qui attend depuis trop longtemps en rayon.</translation>
    </message>
    <message>
        <source>News for everyone, with picks that suit each of them.</source>
        <translation>Des nouvelles pour tous, avec des suggestions pour chacun.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Habitué</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>S’éloigne</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>Une seule fois</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Sans commande</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportée</translation>
    </message>
    <message>
        <source>Shop window</source>
        <translation>Vitrine</translation>
    </message>
    <message>
        <source>Friendly nod</source>
        <translation>Signe amical</translation>
    </message>
    <message>
        <source>Your usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Close friend</source>
        <translation>Ami proche</translation>
    </message>
    <message>
        <source>no working address</source>
        <translation>pas d’adresse valable</translation>
    </message>
    <message>
        <source>off limits: said no, or the address bounced</source>
        <translation>à ne pas contacter&#xa0;: refus, ou adresse en erreur</translation>
    </message>
    <message>
        <source>asked us to pause</source>
        <translation>nous a demandé une pause</translation>
    </message>
    <message>
        <source>has not agreed to e‑mail</source>
        <translation>n’a pas accepté les e‑mails</translation>
    </message>
    <message>
        <source>outside whom you chose</source>
        <translation>hors de votre choix</translation>
    </message>
    <message>
        <source>quiet for a year: left in peace</source>
        <translation>silence depuis un an&#xa0;: à laisser en paix</translation>
    </message>
    <message>
        <source>heard enough lately</source>
        <translation>assez de messages reçus</translation>
    </message>
    <message>
        <source>nothing good enough to show</source>
        <translation>rien d’assez bon à montrer</translation>
    </message>
    <message>
        <source>others come first</source>
        <translation>d’autres passent avant</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>écarté à la main</translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln times</source>
        <comment>at least twice</comment>
        <translation>
            <numerusform>Acheté %Ln fois</numerusform>
            <numerusform>Acheté %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bought %Ln times, last on %1</source>
        <comment>at least twice</comment>
        <translation>
            <numerusform>Acheté %Ln fois, la dernière le %1</numerusform>
            <numerusform>Acheté %Ln fois, la dernière le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought on %1</source>
        <translation>Acheté le %1</translation>
    </message>
    <message>
        <source>Bought before</source>
        <translation>Déjà acheté</translation>
    </message>
    <message>
        <source>Goes with what they bought</source>
        <translation>Va avec ses achats</translation>
    </message>
    <message>
        <source>Goes with “%1”, bought in %2</source>
        <translation>Va avec «&#xa0;%1&#xa0;», acheté en %2</translation>
    </message>
    <message>
        <source>Goes with “%1”, which they bought</source>
        <translation>Va avec «&#xa0;%1&#xa0;», déjà acheté</translation>
    </message>
    <message>
        <source>Sells well lately, in an aisle they buy from</source>
        <translation>Se vend bien en ce moment, dans un rayon de ses achats</translation>
    </message>
    <message>
        <source>New in the shop</source>
        <translation>Nouveau dans la boutique</translation>
    </message>
    <message>
        <source>Sells well lately</source>
        <translation>Se vend bien en ce moment</translation>
    </message>
    <message>
        <source>What they bought</source>
        <translation>Ses achats</translation>
    </message>
    <message>
        <source>What they told us</source>
        <translation>Dit par le client</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Our guess</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>D’après d’autres</translation>
    </message>
    <message>
        <source>Name and town</source>
        <translation>Nom et ville</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>Name of a copied campaign.</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévue pour</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Expected extra sales</source>
        <translation>Ventes en plus attendues</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Modifiée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>an interval</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A delicate purchase</source>
        <translation>Un achat délicat</translation>
    </message>
    <message>
        <source>Buys %1 about every %2</source>
        <translation>Achète %1 à environ %2 d’intervalle</translation>
    </message>
    <message>
        <source>Likes %1</source>
        <translation>Aime %1</translation>
    </message>
    <message>
        <source>Usually shops around %1</source>
        <translation>Achète plutôt vers %1</translation>
    </message>
    <message>
        <source>Usually shops on a %1</source>
        <translation>Achète plutôt le %1</translation>
    </message>
    <message>
        <source>Lives in %1</source>
        <translation>Habite à %1</translation>
    </message>
    <message>
        <source>Reads %1</source>
        <translation>Lit en %1</translation>
    </message>
    <message>
        <source>Birthday on file</source>
        <translation>Anniversaire connu</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Très sûr</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Une supposition</translation>
    </message>
    <message numerus="yes">
        <source>From %1 of %Ln order(s).</source>
        <translation>
            <numerusform>D’après %1 commande sur %Ln.</numerusform>
            <numerusform>D’après %1 commandes sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %Ln order(s).</source>
        <translation>
            <numerusform>D’après %Ln commande.</numerusform>
            <numerusform>D’après %Ln commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last on %1.</source>
        <translation>Dernière fois le %1.</translation>
    </message>
    <message>
        <source>Never used or mentioned.</source>
        <translation>Jamais utilisé ni mentionné.</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>Sans commande</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Off limits</source>
        <translation>Interdit</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreint</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sans adresse</translation>
    </message>
    <message>
        <source>was due by %1</source>
        <translation>attendu avant le %1</translation>
    </message>
    <message>
        <source>unlikely this year</source>
        <translation>peu probable cette année</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>trop tôt pour le dire</translation>
    </message>
    <message>
        <source>No name (%1)</source>
        <translation>Sans nom (%1)</translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation>E‑mail</translation>
    </message>
    <message>
        <source>Personal picks</source>
        <translation>Suggestions personnelles</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Counting opens</source>
        <translation>Comptage des ouvertures</translation>
    </message>
    <message>
        <source>What does Tactful do?</source>
        <translation>Que fait Tactful&#xa0;?</translation>
    </message>
    <message>
        <source>It reads your sales, works out what each customer may want next, and helps you write one campaign that is a little different for everyone. You move the dials, see at once who would get what and why, approve, and save files for your mail service.</source>
        <translation>Tactful lit vos ventes, devine ce que chaque client pourrait vouloir ensuite et vous aide à écrire une campagne un peu différente pour chacun. Vous réglez les curseurs, voyez tout de suite qui recevrait quoi et pourquoi, approuvez, puis enregistrez les fichiers pour votre service d’envoi.</translation>
    </message>
    <message>
        <source>Where is my data?</source>
        <translation>Où sont mes données&#xa0;?</translation>
    </message>
    <message>
        <source>In one file on this computer, and a second one with its keys beside it. Tactful has no account and never uses the internet. Names and addresses are sealed; with a password nobody can read them without it.

Keep a backup somewhere else: Settings, Backups.</source>
        <translation>Dans un fichier sur cet ordinateur, et dans un second, à côté, qui contient ses clés. Tactful n’a pas de compte et n’utilise jamais Internet. Les noms et les adresses sont scellés&#xa0;; avec un mot de passe, personne ne peut les lire sans lui.

Gardez une sauvegarde ailleurs&#xa0;: Réglages, Sauvegardes.</translation>
    </message>
    <message>
        <source>How do I bring in my sales?</source>
        <translation>Comment importer mes ventes&#xa0;?</translation>
    </message>
    <message>
        <source>What does &quot;How personal&quot; mean?</source>
        <translation>Que veut dire «&#xa0;Ton personnel&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>A ceiling for how much a message may show that you know about its reader. Every line has several ways to be said; the most personal one under your ceiling is used, and softer ones stand ready below it.

Shop window: nothing about the person. Friendly nod: first name and aisles. Your usual: what they bought. Close friend: dates and guesses. Delicate products are never mentioned, whatever the dial says.</source>
        <translation>C’est un plafond&#xa0;: jusqu’où un message peut montrer que vous connaissez la personne qui le lit. Chaque phrase peut se dire de plusieurs façons&#xa0;; la plus personnelle sous votre plafond est utilisée, et de plus douces sont prêtes en dessous.

Vitrine&#xa0;: rien sur la personne. Signe amical&#xa0;: prénom et rayons. Comme d’habitude&#xa0;: ses achats. Ami proche&#xa0;: dates et suppositions. Les produits délicats ne sont jamais mentionnés, quel que soit le curseur.</translation>
    </message>
    <message>
        <source>Why was somebody left out?</source>
        <translation>Pourquoi cette personne est-elle écartée&#xa0;?</translation>
    </message>
    <message>
        <source>Open the lists under &quot;Who will hear from you&quot;. Each person has one reason: no working address, no permission, heard enough lately, nothing fits, or better left alone this time.</source>
        <translation>Ouvrez les listes sous «&#xa0;Qui aura de vos nouvelles&#xa0;». Chaque personne a une seule raison&#xa0;: pas d’adresse valable, pas d’accord, assez de messages reçus, rien qui convienne, ou à laisser en paix cette fois.</translation>
    </message>
    <message>
        <source>Why hold people back?</source>
        <translation>Pourquoi mettre des gens de côté&#xa0;?</translation>
    </message>
    <message>
        <source>A few people, drawn by chance, get nothing. Comparing them with the others is the only honest way to see what a campaign changed. The held-back list is always among the files.</source>
        <translation>Quelques personnes, tirées au hasard, ne reçoivent rien. Les comparer aux autres est la seule façon honnête de voir ce qu’une campagne a changé. La liste des mis de côté (témoins) est toujours parmi les fichiers.</translation>
    </message>
    <message>
        <source>How sure are the figures?</source>
        <translation>Les chiffres sont-ils sûrs&#xa0;?</translation>
    </message>
    <message>
        <source>Every estimate comes with a range: 8 times in 10 the truth lands in it. Tactful tests itself on your own past sales and uses a simple rule wherever that is as good. Insights shows how it did. Where there is too little to tell, it says so.</source>
        <translation>Chaque estimation vient avec une fourchette&#xa0;: 8 fois sur 10, la vérité s’y trouve. Tactful se teste sur vos propres ventes passées et prend une règle simple partout où elle fait aussi bien. La page Bilan montre le résultat. Quand il y a trop peu pour le dire, il le dit.</translation>
    </message>
    <message>
        <source>Nothing is sent from here, is it?</source>
        <translation>Rien n’est envoyé d’ici, n’est-ce pas&#xa0;?</translation>
    </message>
    <message>
        <source>No. Tactful writes files. You upload them to your mail service; the file how-to-upload.txt says how, step by step. Delete the files afterwards: they hold names and addresses.</source>
        <translation>Non. Tactful écrit des fichiers. Vous les déposez dans votre service d’envoi&#xa0;; le fichier how-to-upload.txt explique comment, pas à pas. Supprimez les fichiers ensuite&#xa0;: ils contiennent des noms et des adresses.</translation>
    </message>
    <message>
        <source>What if a customer asks for their data, or to be forgotten?</source>
        <translation>Et si un client demande ses données, ou à être oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Open the customer. &quot;Export their data&quot; writes everything you know about them. &quot;Erase&quot; hides them at once and deletes them for good after 24 hours; until then you can take it back. They are never written to again, even if an old file is imported.</source>
        <translation>Ouvrez le client. «&#xa0;Exporter ses données&#xa0;» écrit tout ce que vous savez sur lui. «&#xa0;Effacer&#xa0;» le cache tout de suite et le supprime pour de bon après 24 heures&#xa0;; d’ici là, vous pouvez revenir en arrière. Plus personne ne lui écrira, même si un ancien fichier est importé.</translation>
    </message>
    <message>
        <source>I forgot my password</source>
        <translation>J’ai oublié mon mot de passe</translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation>aller à une page</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>new campaign</source>
        <translation>nouvelle campagne</translation>
    </message>
    <message>
        <source>import sales</source>
        <translation>importer des ventes</translation>
    </message>
    <message>
        <source>undo and redo</source>
        <translation>annuler et rétablir</translation>
    </message>
    <message>
        <source>back to the page before</source>
        <translation>revenir à la page d’avant</translation>
    </message>
    <message>
        <source>next part of the page</source>
        <translation>partie suivante de la page</translation>
    </message>
    <message>
        <source>close a panel</source>
        <translation>fermer un panneau</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>move a dial by 1; with %1 to the next stop</source>
        <translation>bouger un curseur de 1&#xa0;; avec %1, jusqu’au cran suivant</translation>
    </message>
    <message>
        <source>on a chart: show it as a table</source>
        <translation>sur un graphique&#xa0;: le voir en tableau</translation>
    </message>
    <message>
        <source>larger and smaller text</source>
        <translation>texte plus grand et plus petit</translation>
    </message>
    <message>
        <source>lock the shop</source>
        <translation>verrouiller la boutique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are approved and ready to export.</source>
        <translation>
            <numerusform>%Ln message est approuvé et prêt à exporter.</numerusform>
            <numerusform>%Ln messages sont approuvés et prêts à exporter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are ready to review.</source>
        <translation>
            <numerusform>%Ln message est prêt à vérifier.</numerusform>
            <numerusform>%Ln messages sont prêts à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending starts on %1.</source>
        <translation>L’envoi commence le %1.</translation>
    </message>
    <message>
        <source>Finish &quot;%1&quot;</source>
        <translation>Terminer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open campaign</source>
        <translation>Ouvrir la campagne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln regular(s) are slipping away</source>
        <translation>
            <numerusform>%Ln habitué s’éloigne</numerusform>
            <numerusform>%Ln habitués s’éloignent</numerusform>
        </translation>
    </message>
    <message>
        <source>They usually buy by now. Together worth about %1 a year.</source>
        <translation>D’habitude, ils auraient déjà acheté. Ensemble, environ %1 par an.</translation>
    </message>
    <message>
        <source>See who they are</source>
        <translation>Voir qui c’est</translation>
    </message>
    <message>
        <source>your shop&apos;s legal name</source>
        <translation>la raison sociale de la boutique</translation>
    </message>
    <message>
        <source>a postal address</source>
        <translation>une adresse postale</translation>
    </message>
    <message>
        <source>an address for answers</source>
        <translation>une adresse pour les réponses</translation>
    </message>
    <message>
        <source>Tell us about your shop</source>
        <translation>Parlez-nous de votre boutique</translation>
    </message>
    <message>
        <source>Every e‑mail must carry %1.</source>
        <translation>Chaque e‑mail doit porter %1.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Bring in your newest sales</source>
        <translation>Importez vos dernières ventes</translation>
    </message>
    <message numerus="yes">
        <source>The last sale in the shop is %Ln day(s) old.</source>
        <translation>
            <numerusform>La dernière vente de la boutique date de %Ln jour.</numerusform>
            <numerusform>La dernière vente de la boutique date de %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importer des ventes</translation>
    </message>
    <message>
        <source>Let Tactful learn again</source>
        <translation>Laissez Tactful apprendre à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln day(s) of sales it has not seen.</source>
        <translation>
            <numerusform>Il n’a pas encore vu %Ln jour de ventes.</numerusform>
            <numerusform>Il n’a pas encore vu %Ln jours de ventes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not looked at your sales yet.</source>
        <translation>Il n’a pas encore regardé vos ventes.</translation>
    </message>
    <message>
        <source>Open insights</source>
        <translation>Ouvrir le bilan</translation>
    </message>
    <message>
        <source>Write your first campaign</source>
        <translation>Écrivez votre première campagne</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) wait to be put right</source>
        <translation>
            <numerusform>%Ln ligne attend d’être corrigée</numerusform>
            <numerusform>%Ln lignes attendent d’être corrigées</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be read when they were imported. Nothing of them is lost.</source>
        <translation>Elles étaient illisibles à l’import. Rien n’en est perdu.</translation>
    </message>
    <message>
        <source>See the rows</source>
        <translation>Voir les lignes</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>N° de commande</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Date de commande</translation>
    </message>
    <message>
        <source>Order time</source>
        <translation>Heure de commande</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>État de la commande</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>Total de la commande</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Is a gift</source>
        <translation>Est un cadeau</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Nom du destinataire</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Type de ligne</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Prix à l’unité</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>Prix de la ligne</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>N° de client</translation>
    </message>
    <message>
        <source>Customer&apos;s e‑mail</source>
        <translation>E‑mail du client</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Telephone of the address</source>
        <translation>Téléphone de l’adresse</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Rue, deuxième ligne</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>County or state</source>
        <translation>Région ou État</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Note (private)</source>
        <translation>Note (privée)</translation>
    </message>
    <message>
        <source>Country (which law)</source>
        <translation>Pays (pour la loi)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Never write to</source>
        <translation>Ne jamais écrire à</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>N° de produit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Product page</source>
        <translation>Page du produit</translation>
    </message>
    <message>
        <source>Variant, first option</source>
        <translation>Variante, 1er choix</translation>
    </message>
    <message>
        <source>Variant, second option</source>
        <translation>Variante, 2e choix</translation>
    </message>
    <message>
        <source>Variant, third option</source>
        <translation>Variante, 3e choix</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>What it costs you</source>
        <translation>Ce qu’il vous coûte</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Stock is counted</source>
        <translation>Stock compté</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture of the variant</source>
        <translation>Image de la variante</translation>
    </message>
    <message>
        <source>On sale since</source>
        <translation>En vente depuis</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>Is a gift card</source>
        <translation>Est une carte cadeau</translation>
    </message>
    <message>
        <source>Agreed to e‑mail</source>
        <translation>Accepte les e‑mails</translation>
    </message>
    <message>
        <source>By the format</source>
        <translation>Utilisé par le format</translation>
    </message>
    <message>
        <source>Date we can&apos;t read</source>
        <translation>Date illisible</translation>
    </message>
    <message>
        <source>E‑mail address that cannot be right</source>
        <translation>Adresse e‑mail impossible</translation>
    </message>
    <message>
        <source>Telephone number that cannot be right</source>
        <translation>Téléphone impossible</translation>
    </message>
    <message>
        <source>Price we can&apos;t read</source>
        <translation>Prix illisible</translation>
    </message>
    <message>
        <source>Number of pieces we can&apos;t read</source>
        <translation>Nombre de pièces illisible</translation>
    </message>
    <message>
        <source>Number that is spoilt</source>
        <translation>Nombre abîmé</translation>
    </message>
    <message>
        <source>Currency we don&apos;t know</source>
        <translation>Devise inconnue</translation>
    </message>
    <message>
        <source>State we don&apos;t know</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>Time zone we don&apos;t know</source>
        <translation>Fuseau horaire inconnu</translation>
    </message>
    <message>
        <source>No e‑mail and no name</source>
        <translation>Ni e‑mail ni nom</translation>
    </message>
    <message>
        <source>No product in the line</source>
        <translation>Ligne sans produit</translation>
    </message>
    <message>
        <source>Line without its order</source>
        <translation>Ligne sans sa commande</translation>
    </message>
    <message>
        <source>Tactful</source>
        <translation>Tactful</translation>
    </message>
    <message>
        <source>Best sellers</source>
        <translation>Meilleures ventes</translation>
    </message>
    <message>
        <source>&quot;Bought lately&quot; rule</source>
        <translation>Règle «&#xa0;acheté récemment&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;Bought together&quot; rule</source>
        <translation>Règle «&#xa0;achetés ensemble&#xa0;»</translation>
    </message>
    <message>
        <source>Guess &quot;nobody&quot;</source>
        <translation>Pari «&#xa0;personne&#xa0;»</translation>
    </message>
    <message>
        <source>Own rate and own average order</source>
        <translation>Son rythme et son panier moyen</translation>
    </message>
    <message>
        <source>Own rate and shop average</source>
        <translation>Son rythme et le panier moyen de la boutique</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>Long-standing</source>
        <translation>De longue date</translation>
    </message>
    <message>
        <source>Small baskets</source>
        <translation>Petits paniers</translation>
    </message>
    <message>
        <source>Large baskets</source>
        <translation>Gros paniers</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Dans le pays</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>À l’étranger</translation>
    </message>
    <message>
        <source>Picks people then bought</source>
        <translation>Suggestions achetées ensuite</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>Qui revient</translation>
    </message>
    <message>
        <source>Spend in the same days</source>
        <translation>Ce qu’ils dépensent</translation>
    </message>
    <message>
        <source>of 100 who came back</source>
        <translation>sur 100 clients revenus</translation>
    </message>
    <message>
        <source>right, of 100 customers</source>
        <translation>cas justes, sur 100 clients</translation>
    </message>
    <message>
        <source>typical miss, lower is better</source>
        <translation>erreur habituelle, moins c’est mieux</translation>
    </message>
    <message>
        <source>%1 closer</source>
        <translation>écart réduit de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in every 100</source>
        <translation>
            <numerusform>%Ln de plus sur 100</numerusform>
            <numerusform>%Ln de plus sur 100</numerusform>
        </translation>
    </message>
    <message>
        <source>Too close to call</source>
        <translation>Trop serré pour le dire</translation>
    </message>
    <message>
        <source>The simple rule did better</source>
        <translation>La règle simple a fait mieux</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
        <source>We use the simple rule</source>
        <translation>Nous prenons la règle simple</translation>
    </message>
    <message>
        <source>Used for picks</source>
        <translation>Sert aux suggestions</translation>
    </message>
    <message>
        <source>Used for &quot;slipping away&quot;</source>
        <translation>Sert à voir qui s’éloigne</translation>
    </message>
    <message>
        <source>Used for expected sales</source>
        <translation>Sert aux ventes attendues</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>Took the import of %1 out again</source>
        <translation>Import de %1 retiré</translation>
    </message>
    <message>
        <source>Imported %1 once more</source>
        <translation>Nouvel import de %1</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Plan de %1</translation>
    </message>
    <message>
        <source>Decided about a message of %1</source>
        <translation>Décision sur un message de %1</translation>
    </message>
    <message>
        <source>Took back a decision about a message of %1</source>
        <translation>Décision annulée sur un message de %1</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Accord donné à %1</translation>
    </message>
    <message>
        <source>Opened %1 again after its approval</source>
        <translation>Réouverture de %1 après accord</translation>
    </message>
    <message>
        <source>Exported the files of %1</source>
        <translation>Export des fichiers de %1</translation>
    </message>
    <message>
        <source>Saw to the exported files of %1</source>
        <translation>Fichiers exportés de %1&#xa0;: affaire réglée</translation>
    </message>
    <message>
        <source>Erased a customer</source>
        <translation>Un client effacé</translation>
    </message>
    <message>
        <source>Hid a customer, to be erased in 24 hours</source>
        <translation>Un client caché, à effacer dans 24 heures</translation>
    </message>
    <message>
        <source>Kept a customer after all</source>
        <translation>Un client finalement gardé</translation>
    </message>
    <message>
        <source>Changed the settings</source>
        <translation>Réglages changés</translation>
    </message>
    <message>
        <source>Learnt from the sales</source>
        <translation>Apprentissage à partir des ventes</translation>
    </message>
    <message>
        <source>Decided how delicate a product is</source>
        <translation>Décision&#xa0;: à quel point un produit est délicat</translation>
    </message>
    <message>
        <source>Changed the stock of a product</source>
        <translation>Stock d’un produit changé</translation>
    </message>
    <message>
        <source>Changed the aisle of a product</source>
        <translation>Rayon d’un produit changé</translation>
    </message>
    <message>
        <source>Decided whether a product may be offered</source>
        <translation>Décision&#xa0;: proposer ou non un produit</translation>
    </message>
    <message>
        <source>Switched the use of a fact about a customer</source>
        <translation>Usage d’une information sur un client changé</translation>
    </message>
    <message>
        <source>Noted how often a customer wants to hear from the shop</source>
        <translation>Noté à quelle fréquence une personne souhaite avoir des nouvelles de la boutique</translation>
    </message>
    <message>
        <source>Changed how much personal facts weigh, as learnt from results</source>
        <translation>Modifié le poids des informations personnelles, d’après les résultats</translation>
    </message>
    <message>
        <source>Looked at a delicate purchase</source>
        <translation>Un achat délicat consulté</translation>
    </message>
    <message>
        <source>Entered a customer&apos;s yes to e‑mail</source>
        <translation>Accord d’un client pour les e‑mails noté</translation>
    </message>
    <message>
        <source>Entered a customer&apos;s no to e‑mail</source>
        <translation>Refus d’un client pour les e‑mails noté</translation>
    </message>
    <message>
        <source>Corrected a customer</source>
        <translation>Un client corrigé</translation>
    </message>
    <message>
        <source>Restricted a customer</source>
        <translation>Un client restreint</translation>
    </message>
    <message>
        <source>Lifted a customer&apos;s restriction</source>
        <translation>Restriction d’un client levée</translation>
    </message>
    <message>
        <source>Entered a no to personal picks</source>
        <translation>Refus des suggestions personnelles noté</translation>
    </message>
    <message>
        <source>Took back a no to personal picks</source>
        <translation>Refus des suggestions personnelles annulé</translation>
    </message>
    <message>
        <source>Saved a customer&apos;s data for them</source>
        <translation>Données d’un client enregistrées pour lui</translation>
    </message>
    <message>
        <source>Changed the password</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Tactful, by itself</source>
        <translation>Tactful, de lui-même</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>campaign %1</source>
        <translation>campagne %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
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
            <numerusform>%Ln produit</numerusform>
            <numerusform>%Ln produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Delicate</source>
        <translation>Délicat</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Carte cadeau</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Ordinaire</translation>
    </message>
    <message>
        <source>A little personal</source>
        <translation>Un peu personnel</translation>
    </message>
    <message>
        <source>Very delicate (health, belief, …)</source>
        <translation>Très délicat (santé, croyance, …)</translation>
    </message>
    <message>
        <source>It is not on file how %1 agreed.</source>
        <translation>%1&#xa0;: aucune trace de son accord.</translation>
    </message>
    <message>
        <source>They may be written to, but you could not show when, how and to which words they said yes.</source>
        <translation>Vous pouvez lui écrire, mais sans pouvoir montrer quand, comment et à quels mots cette personne a dit oui.</translation>
    </message>
    <message>
        <source>It can go, but it may not sound like you.</source>
        <translation>Il peut partir, mais il ne vous ressemble peut-être pas.</translation>
    </message>
    <message>
        <source>More personal than your house limit of %1.</source>
        <translation>Plus personnel que la limite de la maison (%1).</translation>
    </message>
    <message>
        <source>%1 may wonder how you know.</source>
        <translation>%1 se demandera peut-être comment vous le savez.</translation>
    </message>
    <message>
        <source>%1 made a delicate purchase lately.</source>
        <translation>%1 a fait récemment un achat délicat.</translation>
    </message>
    <message>
        <source>It is not used or mentioned. But a cheerful line may sit badly so soon after.</source>
        <translation>Il n’est ni utilisé ni mentionné. Mais une phrase joyeuse peut mal tomber si peu de temps après.</translation>
    </message>
    <message>
        <source>%1 may run out.</source>
        <translation>%1 risque de manquer.</translation>
    </message>
    <message>
        <source>%1 left, shown to %2 people.</source>
        <translation>Il en reste %1, montré à %2 personnes.</translation>
    </message>
    <message>
        <source>Just under your ceiling of %1.</source>
        <translation>Juste sous votre plafond (%1).</translation>
    </message>
    <message>
        <source>A softer line is at hand.</source>
        <translation>Une phrase plus douce est prête.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>softened</source>
        <translation>adouci</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>A dial, its value before and after: &quot;How personal 50 → 58&quot;.</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>How personal</source>
        <translation>Ton personnel</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Better margin</source>
        <translation>Meilleure marge</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Mettre de côté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e‑mails in 30 days</source>
        <translation>
            <numerusform>%Ln e‑mail en 30 jours</numerusform>
            <numerusform>%Ln e‑mails en 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no pick is new to them</source>
        <translation>rien de nouveau pour eux</translation>
    </message>
    <message>
        <source>every pick is new to them</source>
        <translation>tout est nouveau pour eux</translation>
    </message>
    <message>
        <source>1 pick in %1 is new to them</source>
        <translation>1 suggestion sur %1 est nouvelle pour eux</translation>
    </message>
    <message>
        <source>%1 picks in 10 are new to them</source>
        <translation>%1 suggestions sur 10 sont nouvelles pour eux</translation>
    </message>
    <message>
        <source>%1 of picks are new to them</source>
        <translation>%1 des suggestions sont nouvelles pour eux</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>As soon as it is ready</source>
        <translation>Dès que c’est prêt</translation>
    </message>
    <message>
        <source>Everyone: let Tactful choose</source>
        <translation>Tout le monde&#xa0;: Tactful choisit</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>But&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who: %1</source>
        <translation>Qui&#xa0;: %1</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Quand&#xa0;: %1</translation>
    </message>
    <message>
        <source>Several dials</source>
        <translation>Plusieurs curseurs</translation>
    </message>
    <message>
        <source>about %1 sales</source>
        <translation>environ %1 de ventes</translation>
    </message>
    <message numerus="yes">
        <source>%1 unsubscribes</source>
        <translation>
            <numerusform>%1 désabonnement</numerusform>
            <numerusform>%1 désabonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>no difference to sales or unsubscribes</source>
        <translation>aucun effet sur les ventes ni les désabonnements</translation>
    </message>
    <message>
        <source>spam reports pass 0.3%</source>
        <translation>spam signalé à plus de 0,3&#xa0;%</translation>
    </message>
    <message>
        <source>spam reports pass 0.1%</source>
        <translation>spam signalé à plus de 0,1&#xa0;%</translation>
    </message>
    <message>
        <source>above the house limit</source>
        <translation>au-dessus de la limite de la maison</translation>
    </message>
    <message>
        <source>within the house limit</source>
        <translation>sous la limite de la maison</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Brand voice</source>
        <translation>Ton de la marque</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Équité</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Too familiar in %1</source>
        <translation>Trop familier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody to write to</source>
        <translation>Personne à qui écrire</translation>
    </message>
    <message>
        <source>Proof for all %1</source>
        <translation>Preuve pour tous (%1)</translation>
    </message>
    <message>
        <source>No proof for %1 of %2</source>
        <translation>Sans preuve&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Enough of everything</source>
        <translation>Assez de tout</translation>
    </message>
    <message>
        <source>%1: %2 left, about %3 wanted</source>
        <translation>%1&#xa0;: reste %2, besoin d’environ %3</translation>
    </message>
    <message>
        <source>Done already: whoever would have come too late gets the next best pick.</source>
        <translation>C’est déjà fait&#xa0;: ceux qui seraient arrivés trop tard reçoivent la meilleure suggestion suivante.</translation>
    </message>
    <message>
        <source>Every e‑mail has to say whom it is from. Fill it in under Settings.</source>
        <translation>Chaque e‑mail doit dire de qui il vient. Complétez-le dans Réglages.</translation>
    </message>
    <message>
        <source>These are above the house limit. Turn “How personal” down, or decide about each in the review.</source>
        <translation>Ceux-ci dépassent la limite de la maison. Baissez «&#xa0;Ton personnel&#xa0;», ou décidez pour chacun dans la vérification.</translation>
    </message>
    <message>
        <source>They may be written to, but how they agreed is not on file. Decide about each in the review.</source>
        <translation>Vous pouvez leur écrire, mais il n’y a pas trace de leur accord. Décidez pour chacun dans la vérification.</translation>
    </message>
    <message>
        <source>One group hears from you far more often than another. Look at whom you chose.</source>
        <translation>Un groupe a bien plus souvent de vos nouvelles qu’un autre. Regardez qui vous avez choisi.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Pays inconnu</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>Marqué par vous</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Pregnancy and birth</source>
        <translation>Grossesse et naissance</translation>
    </message>
    <message>
        <source>Sexuality</source>
        <translation>Sexualité</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Religion</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Genes and biometrics</source>
        <translation>Gènes et biométrie</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Handicap</translation>
    </message>
    <message>
        <source>Quitting an addiction</source>
        <translation>Sortir d’une dépendance</translation>
    </message>
    <message>
        <source>Nicotine</source>
        <translation>Nicotine</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcool</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Jeux d’argent</translation>
    </message>
    <message>
        <source>Money troubles</source>
        <translation>Soucis d’argent</translation>
    </message>
    <message>
        <source>Body and weight</source>
        <translation>Corps et poids</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Lingerie</source>
        <translation>Lingerie</translation>
    </message>
    <message>
        <source>Religious diet</source>
        <translation>Régime religieux</translation>
    </message>
    <message>
        <source>Sympathy, memorial and relationships</source>
        <translation>Condoléances, souvenir et relations</translation>
    </message>
    <message>
        <source>Law and crime</source>
        <translation>Droit et délits</translation>
    </message>
    <message>
        <source>Weddings</source>
        <translation>Mariages</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Something needs to be put right first.</source>
        <translation>Il faut d’abord corriger quelque chose.</translation>
    </message>
    <message>
        <source>This file cannot be used.</source>
        <translation>Ce fichier ne peut pas servir.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>This may not be done.</source>
        <translation>Ce n’est pas permis.</translation>
    </message>
    <message>
        <source>The password does not fit.</source>
        <translation>Le mot de passe ne convient pas.</translation>
    </message>
    <message>
        <source>This shop was saved by a newer Tactful.</source>
        <translation>Cette boutique a été enregistrée par un Tactful plus récent.</translation>
    </message>
    <message>
        <source>The shop is in use by another program.</source>
        <translation>La boutique est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked.</source>
        <translation>Le disque n’a pas fait ce qui était demandé.</translation>
    </message>
    <message>
        <source>The shop&apos;s file could not be read or written.</source>
        <translation>Le fichier de la boutique n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The sums did not come out.</source>
        <translation>Les calculs n’ont pas abouti.</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage; %1 is the number.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1m</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Qt date format of a day in the current year, and one with the year.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d </source>
        <extracomment>Qt date format of the first of two days in the same month: &quot;10&quot; of &quot;10 to 31 Oct&quot;.</extracomment>
        <translation>d </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one day to another.</extracomment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 in 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>Colour tokens</source>
        <translation>Jetons de couleur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Autumn thank-you</source>
        <translation>Merci d’automne</translation>
    </message>
    <message>
        <source>Who will hear from you</source>
        <translation>Qui aura de vos nouvelles</translation>
    </message>
    <message>
        <source>How we softened it</source>
        <translation>Comment nous l’avons adouci</translation>
    </message>
    <message>
        <source>They get nothing, so you can see.</source>
        <translation>Ils ne reçoivent rien, pour que vous puissiez voir.</translation>
    </message>
    <message>
        <source>likely £58 to £140</source>
        <translation>sans doute de 58&#xa0;£ à 140&#xa0;£</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>Ce n’est pas ça&#xa0;?</translation>
    </message>
    <message>
        <source>Choose another type</source>
        <translation>Choisir un autre type</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation>Vérifier et exporter</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>always say why, beside it</source>
        <translation>toujours dire pourquoi, à côté</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Bring back quiet ones</source>
        <translation>Faire revenir les silencieux</translation>
    </message>
    <message>
        <source>No phone numbers yet</source>
        <translation>Pas encore de numéros de téléphone</translation>
    </message>
    <message>
        <source>Error: says what to do</source>
        <translation>Erreur&#xa0;: dit quoi faire</translation>
    </message>
    <message>
        <source>September has 30 days. Choose a day up to the 30th.</source>
        <translation>Septembre a 30 jours. Choisissez un jour jusqu’au 30.</translation>
    </message>
    <message>
        <source>Maker? Please check</source>
        <translation>Fabricant&#xa0;? À vérifier</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Keyboard focus</source>
        <translation>Focus clavier</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Slider with stops</source>
        <translation>Curseur à crans</translation>
    </message>
    <message>
        <source>Not available yet</source>
        <translation>Pas encore disponible</translation>
    </message>
    <message>
        <source>needs more sales</source>
        <translation>il faut plus de ventes</translation>
    </message>
    <message>
        <source>1 at most</source>
        <translation>1 au plus</translation>
    </message>
    <message>
        <source>8 at most</source>
        <translation>8 au plus</translation>
    </message>
    <message>
        <source>Above your house limit</source>
        <translation>Au-dessus de la limite de la maison</translation>
    </message>
    <message>
        <source>May mention</source>
        <translation>Peut mentionner</translation>
    </message>
    <message>
        <source>what they bought.</source>
        <translation>ses achats.</translation>
    </message>
    <message>
        <source>Won&apos;t mention</source>
        <translation>Ne mentionne pas</translation>
    </message>
    <message>
        <source>dates, counts or guesses.</source>
        <translation>dates, nombres ou suppositions.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Interrupteur</translation>
    </message>
    <message>
        <source>Lock my shop with a password</source>
        <translation>Protéger ma boutique par un mot de passe</translation>
    </message>
    <message>
        <source>Recommended: the file holds names and addresses. We cannot recover a lost password.</source>
        <translation>Recommandé&#xa0;: le fichier contient des noms et des adresses. Nous ne pouvons pas retrouver un mot de passe perdu.</translation>
    </message>
    <message>
        <source>Use the softer line</source>
        <translation>Prendre la phrase plus douce</translation>
    </message>
    <message>
        <source>&quot;A little light for the long evenings.&quot;</source>
        <translation>«&#xa0;Un peu de lumière pour les longues soirées.&#xa0;»</translation>
    </message>
    <message>
        <source>Leave Margaret out</source>
        <translation>Écarter Margaret</translation>
    </message>
    <message>
        <source>Where it came from, stage, filter</source>
        <translation>D’où ça vient, stade, filtre</translation>
    </message>
    <message>
        <source>Lost money</source>
        <translation>Argent perdu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Navigation rail item</source>
        <translation>Élément de navigation</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 demande</translation>
    </message>
    <message>
        <source>One choice of few</source>
        <translation>Un choix parmi peu</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Banners</source>
        <translation>Bandeaux</translation>
    </message>
    <message>
        <source>How personal 50 → 58:</source>
        <translation>Ton personnel 50 → 58&#xa0;:</translation>
    </message>
    <message>
        <source>about +£140 sales, +1 unsubscribe</source>
        <translation>environ +140&#xa0;£ de ventes, +1 désabonnement</translation>
    </message>
    <message>
        <source>For single-order customers we use the simple rule.</source>
        <translation>Pour les clients à commande unique, nous prenons la règle simple.</translation>
    </message>
    <message>
        <source>Candles may run out:</source>
        <translation>Bientôt plus de bougies&#xa0;:</translation>
    </message>
    <message>
        <source>38 left, about 46 wanted.</source>
        <translation>il en reste 38, besoin d’environ 46.</translation>
    </message>
    <message>
        <source>Suggest others</source>
        <translation>En suggérer d’autres</translation>
    </message>
    <message>
        <source>Could not save the shop:</source>
        <translation>Impossible d’enregistrer la boutique&#xa0;:</translation>
    </message>
    <message>
        <source>the disk is full.</source>
        <translation>le disque est plein.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Long work: always a bar, a figure, the time left and Cancel</source>
        <translation>Long travail&#xa0;: toujours une barre, un chiffre, le temps restant et Annuler</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Contrôle des lignes</translation>
    </message>
    <message>
        <source>78%, about 4 seconds left</source>
        <translation>78&#xa0;%, encore 4 secondes environ</translation>
    </message>
    <message>
        <source>Getting to know your customers</source>
        <translation>Nous apprenons à connaître vos clients</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Clients actifs</translation>
    </message>
    <message>
        <source>64 since last month</source>
        <translation>64 depuis le mois dernier</translation>
    </message>
    <message>
        <source>bought in the last 6 months</source>
        <translation>ont acheté dans les 6 derniers mois</translation>
    </message>
    <message>
        <source>May be e‑mailed</source>
        <translation>Joignables par e‑mail</translation>
    </message>
    <message>
        <source>of 4,338</source>
        <translation>sur 4&#xa0;338</translation>
    </message>
    <message>
        <source>Likely extra sales</source>
        <translation>Ventes en plus probables</translation>
    </message>
    <message>
        <source>Very likely helped</source>
        <translation>A très probablement aidé</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Pas encore de campagne</translation>
    </message>
    <message>
        <source>A campaign suggests what to write to whom, and shows you everything before you export it.</source>
        <translation>Une campagne suggère quoi écrire à qui, et vous montre tout avant l’export.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Créer la première</translation>
    </message>
    <message>
        <source>Drop sales files here</source>
        <translation>Déposez vos ventes ici</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times)</source>
        <comment>a product and how often it was bought</comment>
        <translation>
            <numerusform>%1 (%Ln fois)</numerusform>
            <numerusform>%1 (%Ln fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>a name in quotes</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>They told us</source>
        <translation>Dit par le client</translation>
    </message>
    <message>
        <source>They bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>We worked it out</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>Popular</source>
        <translation>Populaire</translation>
    </message>
    <message>
        <source>Save an export in your shop&apos;s system, as CSV or Excel, and drop the files on Import, in any order or as the ZIP they came in. Tactful recognises many shops by the names of their columns. For any other table you say what each column is, once.

Rows that cannot be read are set aside with the reason, never thrown away: save them, put them right and drop them again. Every import can be undone for 30 days.</source>
        <translation>Enregistrez un export dans le système de votre boutique, en CSV ou Excel, et déposez les fichiers sur la page Importer, dans n’importe quel ordre ou dans leur ZIP d’origine. Tactful reconnaît beaucoup de boutiques aux noms de leurs colonnes. Pour tout autre tableau, vous dites une fois ce qu’est chaque colonne.

Les lignes illisibles sont mises à part avec la raison, jamais jetées&#xa0;: enregistrez-les, corrigez-les et déposez-les à nouveau. Chaque import peut être annulé pendant 30 jours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) may be e‑mailed today.</source>
        <translation>
            <numerusform>%Ln client est joignable par e‑mail aujourd’hui.</numerusform>
            <numerusform>%Ln clients sont joignables par e‑mail aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time zone of the order</source>
        <translation>Fuseau horaire de la commande</translation>
    </message>
    <message>
        <source>Order total after refunds</source>
        <translation>Total après remboursements</translation>
    </message>
    <message>
        <source>All products in one cell</source>
        <translation>Tous les produits dans une cellule</translation>
    </message>
    <message>
        <source>Kind of line we don&apos;t know</source>
        <translation>Type de ligne inconnu</translation>
    </message>
    <message>
        <source>Reason not to write that we don&apos;t know</source>
        <translation>Raison inconnue de ne pas écrire</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No order number</source>
        <translation>Sans n° de commande</translation>
    </message>
    <message>
        <source>No product</source>
        <translation>Sans produit</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <translation>Date dans le futur</translation>
    </message>
    <message>
        <source>Line of an order that was set aside</source>
        <translation>Ligne d’une commande mise à part</translation>
    </message>
    <message>
        <source>Row with too many cells</source>
        <translation>Ligne avec trop de cellules</translation>
    </message>
    <message>
        <source>Row with too few cells</source>
        <translation>Ligne avec trop peu de cellules</translation>
    </message>
    <message>
        <source>Row of empty cells</source>
        <translation>Ligne de cellules vides</translation>
    </message>
    <message>
        <source>Quotation mark that is never closed</source>
        <translation>Guillemet jamais fermé</translation>
    </message>
    <message>
        <source>Bytes that are no text taken out</source>
        <translation>Octets qui ne sont pas du texte, retirés</translation>
    </message>
    <message>
        <source>Letters damaged before the file came here</source>
        <translation>Lettres abîmées avant l’arrivée du fichier</translation>
    </message>
    <message>
        <source>Currency sign taken off</source>
        <translation>Symbole de devise retiré</translation>
    </message>
    <message>
        <source>Another decimal mark than the rest of the file</source>
        <translation>Signe décimal différent du reste du fichier</translation>
    </message>
    <message>
        <source>Amount rounded to nine decimal places</source>
        <translation>Montant arrondi à neuf décimales</translation>
    </message>
    <message>
        <source>Price rounded</source>
        <translation>Prix arrondi</translation>
    </message>
    <message>
        <source>Number of pieces that is not whole</source>
        <translation>Nombre de pièces non entier</translation>
    </message>
    <message>
        <source>Lines without prices of their own</source>
        <translation>Lignes sans prix propre</translation>
    </message>
    <message>
        <source>E‑mail address cleaned</source>
        <translation>Adresse e‑mail nettoyée</translation>
    </message>
    <message>
        <source>Address of a marketplace, not of the customer</source>
        <translation>Adresse d’une place de marché, pas du client</translation>
    </message>
    <message>
        <source>E‑mail address that may have a typing error</source>
        <translation>Adresse e‑mail avec peut-être une faute de frappe</translation>
    </message>
    <message>
        <source>Throw-away e‑mail address</source>
        <translation>Adresse e‑mail jetable</translation>
    </message>
    <message>
        <source>E‑mail address of an office</source>
        <translation>Adresse e‑mail d’un service</translation>
    </message>
    <message>
        <source>Postcode that may have lost a zero</source>
        <translation>Code postal qui a peut-être perdu un zéro</translation>
    </message>
    <message>
        <source>Country we don&apos;t know</source>
        <translation>Pays inconnu</translation>
    </message>
    <message>
        <source>Answer to the question for consent we don&apos;t know</source>
        <translation>Réponse inconnue à la question de l’accord</translation>
    </message>
    <message>
        <source>Dates that can be read in two ways</source>
        <translation>Dates lisibles de deux façons</translation>
    </message>
    <message>
        <source>A workbook with other sheets</source>
        <translation>Classeur avec d’autres feuilles</translation>
    </message>
    <message>
        <source>Letters in an older encoding</source>
        <translation>Lettres dans un codage ancien</translation>
    </message>
    <message>
        <source>Column names but no rows</source>
        <translation>Noms de colonnes, mais pas de lignes</translation>
    </message>
    <message>
        <source>About files of this kind</source>
        <translation>À propos des fichiers de ce type</translation>
    </message>
    <message>
        <source>No group is chosen clearly more or less often than its counterpart.</source>
        <translation>Aucun groupe n’est choisi nettement plus ou moins souvent que son pendant.</translation>
    </message>
    <message>
        <source>One group is chosen clearly more often than its counterpart. There may be a good reason: look who is left out, and why.</source>
        <translation>Un groupe est choisi nettement plus souvent que son pendant. Il peut y avoir une bonne raison&#xa0;: regardez qui est écarté, et pourquoi.</translation>
    </message>
    <message>
        <source>Too few people to tell.</source>
        <translation>Trop peu de monde pour le dire.</translation>
    </message>
    <message>
        <source>Merged two records of one person</source>
        <translation>Deux fiches d’une même personne fusionnées</translation>
    </message>
    <message>
        <source>Noted that two records are two people</source>
        <translation>Noté que deux fiches sont deux personnes</translation>
    </message>
    <message>
        <source>Split a person into records again</source>
        <translation>Une personne à nouveau séparée en fiches</translation>
    </message>
    <message>
        <source>Took back a decision about records that look alike</source>
        <translation>Décision annulée sur des fiches qui se ressemblent</translation>
    </message>
    <message>
        <source>Something this version does not know: %1</source>
        <extracomment>%1 is a word that a later version of the program wrote into the logbook.</extracomment>
        <translation>Inconnu de cette version&#xa0;: %1</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>a campaign</source>
        <translation>campagne</translation>
    </message>
    <message>
        <source>Fill in the shop&apos;s name and address under Settings</source>
        <translation>Complétez le nom et l’adresse de la boutique dans Réglages</translation>
    </message>
    <message>
        <source>One group only</source>
        <translation>Un seul groupe</translation>
    </message>
    <message numerus="yes">
        <source>Groups within %Ln point(s)</source>
        <translation>
            <numerusform>Groupes à %Ln point près</numerusform>
            <numerusform>Groupes à %Ln points près</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked a box</source>
        <translation>A coché une case</translation>
    </message>
    <message>
        <source>Said yes at the checkout</source>
        <translation>A dit oui en commandant</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>A signé sur papier</translation>
    </message>
    <message>
        <source>Said yes in the shop</source>
        <translation>A dit oui en boutique</translation>
    </message>
    <message>
        <source>Said yes on the telephone</source>
        <translation>A dit oui au téléphone</translation>
    </message>
    <message>
        <source>Yes in an imported file, without its wording</source>
        <translation>Oui dans un fichier importé, sans le texte de l’accord</translation>
    </message>
    <message>
        <source>Confirmed by e‑mail</source>
        <translation>A confirmé par e‑mail</translation>
    </message>
    <message>
        <source>Said no</source>
        <translation>A dit non</translation>
    </message>
    <message>
        <source>Took the yes back</source>
        <translation>A retiré son accord</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>A fait opposition</translation>
    </message>
    <message>
        <source>Was asked to confirm</source>
        <translation>Confirmation demandée</translation>
    </message>
    <message>
        <source>The yes has run out</source>
        <translation>L’accord a expiré</translation>
    </message>
    <message>
        <source>The yes was found not to hold</source>
        <translation>L’accord s’est révélé non valable</translation>
    </message>
    <message>
        <source>Objected to being known by what they bought.</source>
        <translation>A refusé que l’on se serve de ses achats.</translation>
    </message>
    <message>
        <source>Not asked. Has bought here.</source>
        <translation>Pas demandé. A déjà acheté ici.</translation>
    </message>
    <message>
        <source>Not asked, has not objected.</source>
        <translation>Pas demandé, pas d’opposition.</translation>
    </message>
    <message>
        <source>Not asked, and may not be used.</source>
        <translation>Pas demandé, et ne peut pas servir.</translation>
    </message>
    <message>
        <source>We never text without a yes.</source>
        <translation>Jamais de SMS sans un oui.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Pas demandé.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>What they did, and when: &quot;Ticked a box, 14 March 2023.&quot;</extracomment>
        <translation>%1, le %2.</translation>
    </message>
    <message>
        <source>%1, no date on file.</source>
        <translation>%1, sans date connue.</translation>
    </message>
    <message>
        <source>Asked to agree</source>
        <translation>Accord demandé</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>A accepté</translation>
    </message>
    <message>
        <source>Confirmed by a second click</source>
        <translation>A confirmé par un second clic</translation>
    </message>
    <message>
        <source>Agreed anew</source>
        <translation>A accepté à nouveau</translation>
    </message>
    <message>
        <source>A form on a web page</source>
        <translation>Un formulaire sur une page web</translation>
    </message>
    <message>
        <source>At the checkout</source>
        <translation>Lors de la commande</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>En boutique</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>Au téléphone</translation>
    </message>
    <message>
        <source>From an imported file</source>
        <translation>Depuis un fichier importé</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorre</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Bosnia And Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Isle Of Man</source>
        <translation>Île de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
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
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatican</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation>Le fichier s’arrête trop tôt.</translation>
    </message>
    <message>
        <source>This shop has no password, so whoever finds the backup could read every name and address in it. Give the backup a password, or say that it may be without one.</source>
        <translation>Cette boutique n’a pas de mot de passe&#xa0;: qui trouve la sauvegarde pourrait y lire tous les noms et toutes les adresses. Donnez un mot de passe à la sauvegarde, ou dites qu’elle peut s’en passer.</translation>
    </message>
    <message>
        <source>The password of the backup is empty.</source>
        <translation>Le mot de passe de la sauvegarde est vide.</translation>
    </message>
    <message>
        <source>A campaign needs a name of at least one letter.</source>
        <translation>Une campagne a besoin d’un nom d’au moins une lettre.</translation>
    </message>
    <message>
        <source>This customer asked to be erased. Take that back first (keep).</source>
        <translation>Ce client a demandé à être effacé. Annulez d’abord cela («&#xa0;Garder quand même&#xa0;»).</translation>
    </message>
    <message>
        <source>There is already a folder of this name. Move it away or choose another place.</source>
        <translation>Un dossier de ce nom existe déjà. Déplacez-le ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Say who does this: the logbook keeps the name.</source>
        <translation>Dites qui fait cela&#xa0;: le journal de bord garde le nom.</translation>
    </message>
    <message>
        <source>Somebody may have unsubscribed since the last campaign. Import the latest list of customers or unsubscribes first; it may not be older than 48 hours (rule G5).</source>
        <translation>Quelqu’un s’est peut-être désabonné depuis la dernière campagne. Importez d’abord la dernière liste de clients ou de désabonnements&#xa0;; elle ne doit pas dater de plus de 48 heures (règle G5).</translation>
    </message>
    <message>
        <source>Say who did this: the logbook keeps the name.</source>
        <translation>Dites qui a fait cela&#xa0;: le journal de bord garde le nom.</translation>
    </message>
    <message>
        <source>A reminder can be 1 to 365 days away, or 0 for none.</source>
        <translation>Un rappel peut venir dans 1 à 365 jours&#xa0;; 0 veut dire aucun.</translation>
    </message>
    <message>
        <source>This cannot be switched. Say bought, interval, aisles, hours or town.</source>
        <translation>Ceci ne peut pas être changé. Indiquez bought, interval, aisles, hours ou town.</translation>
    </message>
    <message>
        <source>It is no longer known how this file was read. Import it again from where you have it.</source>
        <translation>On ne sait plus comment ce fichier a été lu. Importez-le à nouveau depuis l’endroit où vous l’avez.</translation>
    </message>
    <message>
        <source>That import was undone already.</source>
        <translation>Cet import est déjà annulé.</translation>
    </message>
    <message>
        <source>That import is in use; there is nothing to redo.</source>
        <translation>Cet import est actif&#xa0;; il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Name at least one file to import.</source>
        <translation>Indiquez au moins un fichier à importer.</translation>
    </message>
    <message>
        <source>Name a format or give a column map, not both.</source>
        <translation>Indiquez un format ou un plan des colonnes, pas les deux.</translation>
    </message>
    <message>
        <source>What was learnt cannot be read. Test again, and it is made anew.</source>
        <translation>Ce qui a été appris est illisible. Testez à nouveau, et ce sera refait.</translation>
    </message>
    <message>
        <source>Name a file to look at.</source>
        <translation>Indiquez un fichier à examiner.</translation>
    </message>
    <message>
        <source>The format needs a name.</source>
        <translation>Le format a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There are no orders in the book yet. Import the shop&apos;s orders first.</source>
        <translation>Il n’y a pas encore de commandes dans la boutique. Importez d’abord les commandes.</translation>
    </message>
    <message>
        <source>This customer came into the book after the campaign was planned. Plan it again.</source>
        <translation>Ce client est arrivé dans la boutique après le plan de la campagne. Refaites le plan.</translation>
    </message>
    <message>
        <source>This plan was prepared for another day. Open the campaign anew.</source>
        <translation>Ce plan a été préparé pour un autre jour. Rouvrez la campagne.</translation>
    </message>
    <message>
        <source>The password is too short. Use 8 characters or more; a few words are best.</source>
        <translation>Le mot de passe est trop court. Prenez au moins 8 caractères&#xa0;; quelques mots, c’est le mieux.</translation>
    </message>
    <message>
        <source>The logbook can be saved as .csv or .html.</source>
        <translation>Le journal de bord peut être enregistré en .csv ou en .html.</translation>
    </message>
    <message>
        <source>Say who decides: the name is kept with the decision.</source>
        <translation>Dites qui décide&#xa0;: le nom est gardé avec la décision.</translation>
    </message>
    <message>
        <source>This campaign was exported already. Plan a new one.</source>
        <translation>Cette campagne est déjà exportée. Faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>This message is said as softly as it can be. Keep it, or leave the person out.</source>
        <translation>Ce message est déjà aussi doux que possible. Gardez-le, ou écartez la personne.</translation>
    </message>
    <message>
        <source>The totals of this campaign cannot be read. Plan it again.</source>
        <translation>Les totaux de cette campagne sont illisibles. Refaites le plan.</translation>
    </message>
    <message>
        <source>This customer is held back to measure the effect: no message goes to them.</source>
        <translation>Ce client est mis de côté pour mesurer l’effet&#xa0;: aucun message ne lui est envoyé.</translation>
    </message>
    <message>
        <source>Nothing was decided about this message.</source>
        <translation>Rien n’a été décidé pour ce message.</translation>
    </message>
    <message>
        <source>A product that was planned is no longer in the book. Plan the campaign again.</source>
        <translation>Un produit prévu n’est plus dans la boutique. Refaites le plan de la campagne.</translation>
    </message>
    <message>
        <source>Since the campaign was planned, this customer said no or something about them was switched off. The message is taken out when the files are written; plan again for another one.</source>
        <translation>Depuis le plan de la campagne, ce client a dit non, ou l’usage d’une information sur lui a été coupé. Le message sera retiré à l’écriture des fichiers&#xa0;; refaites le plan pour en avoir un autre.</translation>
    </message>
    <message>
        <source>No product has this code. Check the spelling.</source>
        <translation>Aucun produit n’a ce code. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Stock cannot be less than nothing.</source>
        <translation>Le stock ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>Say who approves: the name is kept with the campaign.</source>
        <translation>Dites qui approuve&#xa0;: le nom est gardé avec la campagne.</translation>
    </message>
    <message>
        <source>There is nothing to approve: nobody would get this message. Change the brief and plan again.</source>
        <translation>Il n’y a rien à approuver&#xa0;: personne ne recevrait ce message. Changez le cadre et refaites le plan.</translation>
    </message>
    <message>
        <source>The shop needs a name.</source>
        <translation>La boutique a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Say weekly, fortnightly, monthly or none.</source>
        <translation>Dites weekly, fortnightly, monthly ou none.</translation>
    </message>
    <message>
        <source>The shop needs a currency, such as GBP.</source>
        <translation>La boutique a besoin d’une devise, par exemple GBP.</translation>
    </message>
    <message>
        <source>The shop&apos;s country must be a code of two letters, such as GB.</source>
        <translation>Le pays de la boutique doit être un code de deux lettres, par exemple GB.</translation>
    </message>
    <message>
        <source>The house limit must be 0 to 100.</source>
        <translation>La limite de la maison doit être entre 0 et 100.</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire libre pour vérifier le mot de passe. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The key of this book is damaged. Restore the book and its keys file from a backup.</source>
        <translation>La clé de cette boutique est abîmée. Restaurez la boutique et son fichier de clés depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>A passphrase may not be empty. Choose one, or make the book without.</source>
        <translation>Un mot de passe ne peut pas être vide. Choisissez-en un, ou créez la boutique sans mot de passe.</translation>
    </message>
    <message>
        <source>This book is locked with a passphrase. Give its passphrase to open it.</source>
        <translation>Cette boutique est verrouillée par un mot de passe. Donnez-le pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The password is not the one of this shop. Check capital letters and the keyboard&apos;s language.</source>
        <translation>Ce mot de passe n’est pas celui de cette boutique. Vérifiez les majuscules et la langue du clavier.</translation>
    </message>
    <message>
        <source>A sealed value does not open with its key: it was changed or belongs elsewhere. Restore a backup.</source>
        <translation>Une valeur scellée ne s’ouvre pas avec sa clé&#xa0;: elle a été modifiée ou vient d’ailleurs. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This campaign is not approved yet. Review it first.</source>
        <translation>Cette campagne n’est pas encore approuvée. Vérifiez-la d’abord.</translation>
    </message>
    <message>
        <source>An entry of the consent ledger cannot be read. Restore the book from a backup.</source>
        <translation>Une entrée du registre des accords est illisible. Restaurez la boutique depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Nobody in the book has this id, number or address. Check the spelling.</source>
        <translation>Personne dans la boutique n’a cet identifiant, ce numéro ou cette adresse. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Two customers of different shop systems have this id. Use the book&apos;s number or the address.</source>
        <translation>Deux clients de systèmes de boutique différents ont cet identifiant. Prenez leur numéro dans Tactful ou leur adresse.</translation>
    </message>
    <message>
        <source>The book is being written to by another program. Try again in a moment.</source>
        <translation>Un autre programme écrit dans la boutique. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was changed.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez&#xa0;; rien n’a changé.</translation>
    </message>
    <message>
        <source>The book has no such row.</source>
        <translation>La boutique n’a pas cette ligne.</translation>
    </message>
    <message>
        <source>The erasure is done, but another window is still reading the book, so that old bytes remain in its log file. Close the other window; closing the book clears them.</source>
        <translation>L’effacement est fait, mais une autre fenêtre lit encore la boutique&#xa0;: d’anciens octets restent dans son fichier de travail. Fermez l’autre fenêtre&#xa0;; fermer la boutique les supprime.</translation>
    </message>
    <message>
        <source>An erasure cannot be a part of another change. Finish that one first.</source>
        <translation>Un effacement ne peut pas faire partie d’un autre changement. Terminez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>This customer did not ask to be erased, so there is nothing to take back.</source>
        <translation>Ce client n’a pas demandé à être effacé&#xa0;: il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is no reminder for this export.</source>
        <translation>Il n’y a pas de rappel pour cet export.</translation>
    </message>
    <message>
        <source>The book names a customer that it does not have. Check the book.</source>
        <translation>La boutique mentionne un client qu’elle n’a pas. Faites vérifier la boutique.</translation>
    </message>
    <message>
        <source>The file of this import is no longer kept. Import it again from where you have it.</source>
        <translation>Le fichier de cet import n’est plus gardé. Importez-le à nouveau depuis l’endroit où vous l’avez.</translation>
    </message>
    <message>
        <source>The keys file of this book is damaged. Restore the book and its keys file from a backup.</source>
        <translation>Le fichier de clés de cette boutique est abîmé. Restaurez la boutique et son fichier de clés depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The keys file was written by a newer Tactful. Update Tactful to open it; it was left as it is.</source>
        <translation>Le fichier de clés a été écrit par un Tactful plus récent. Mettez Tactful à jour pour l’ouvrir&#xa0;; il est resté tel quel.</translation>
    </message>
    <message>
        <source>Something was decided about this message. Take that back first.</source>
        <translation>Une décision a été prise pour ce message. Annulez-la d’abord.</translation>
    </message>
    <message>
        <source>Another customer has this address already. Correct that one first.</source>
        <translation>Un autre client a déjà cette adresse. Corrigez-le d’abord.</translation>
    </message>
    <message>
        <source>A planned message cannot be read. Plan the campaign again, or restore a backup.</source>
        <translation>Un message prévu est illisible. Refaites le plan de la campagne, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This customer asked to be erased, so their record is left as it is until then.</source>
        <translation>Ce client a demandé à être effacé&#xa0;: d’ici là, sa fiche reste telle quelle.</translation>
    </message>
    <message>
        <source>Both are the same person in the book already.</source>
        <translation>Les deux sont déjà la même personne dans la boutique.</translation>
    </message>
    <message>
        <source>This customer is one record; there is nothing to split.</source>
        <translation>Ce client n’a qu’une fiche&#xa0;; il n’y a rien à séparer.</translation>
    </message>
    <message>
        <source>A customer&apos;s e-mail address does not have the form of one. Correct it and plan again.</source>
        <translation>L’adresse e‑mail d’un client n’a pas la forme d’une adresse. Corrigez-la et refaites le plan.</translation>
    </message>
    <message>
        <source>Somebody who must not be written to is among the contacts. Make the plan again, then export.</source>
        <translation>Parmi les contacts figure une personne à qui il ne faut pas écrire. Refaites le plan, puis exportez.</translation>
    </message>
    <message>
        <source>The file is empty. Export it from your shop again.</source>
        <translation>Le fichier est vide. Exportez-le à nouveau depuis votre boutique.</translation>
    </message>
    <message>
        <source>There is nothing on the sheets of this workbook. Export it again.</source>
        <translation>Il n’y a rien sur les feuilles de ce classeur. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is no workbook, so it has no sheets.</source>
        <translation>Le fichier n’est pas un classeur&#xa0;: il n’a pas de feuilles.</translation>
    </message>
    <message>
        <source>The columns of this file are not those of any format that is known. Write a column map that says what they hold (docs/column-map.md) and import the file with it.</source>
        <translation>Les colonnes de ce fichier ne sont celles d’aucun format connu. Écrivez un plan des colonnes qui dit ce qu’elles contiennent (docs/column-map.md) et importez le fichier avec lui.</translation>
    </message>
    <message>
        <source>The file has nothing but blank lines. Export it from your shop again.</source>
        <translation>Le fichier n’a que des lignes vides. Exportez-le à nouveau depuis votre boutique.</translation>
    </message>
    <message>
        <source>The sheet has far more cells than a table of a shop. Save the table as CSV and import that file.</source>
        <translation>La feuille a bien plus de cellules qu’un tableau de boutique. Enregistrez le tableau en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>The workbook is damaged: it does not say where its sheets are. Open it in your spreadsheet program, save it again and import that file.</source>
        <translation>Le classeur est abîmé&#xa0;: il ne dit pas où sont ses feuilles. Ouvrez-le dans votre tableur, enregistrez-le à nouveau et importez ce fichier.</translation>
    </message>
    <message>
        <source>The texts of this workbook are more than 128 MB. Save the table as CSV and import that file.</source>
        <translation>Les textes de ce classeur dépassent 128&#xa0;Mo. Enregistrez le tableau en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>This workbook declares entities of its own, which no spreadsheet program does. It was not read. Save the table as CSV and import that file, if you trust it.</source>
        <translation>Ce classeur déclare ses propres entités, ce qu’aucun tableur ne fait. Il n’a pas été lu. Si vous lui faites confiance, enregistrez le tableau en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>The workbook is damaged: a part of it is no whole XML. Open it in your spreadsheet program, save it again and import that file.</source>
        <translation>Le classeur est abîmé&#xa0;: une de ses parties n’est pas du XML complet. Ouvrez-le dans votre tableur, enregistrez-le à nouveau et importez ce fichier.</translation>
    </message>
    <message>
        <source>A row of this workbook is longer than 16 MB, which no row of a table is. Save the table as CSV and import that file.</source>
        <translation>Une ligne de ce classeur dépasse 16&#xa0;Mo, ce qui n’arrive dans aucun tableau. Enregistrez le tableau en CSV et importez ce fichier.</translation>
    </message>
    <message>
        <source>A customer&apos;s clock is more than 26 hours from the shop&apos;s.</source>
        <translation>L’heure d’un client est à plus de 26 heures de celle de la boutique.</translation>
    </message>
    <message>
        <source>The subject is empty. Write one that says what is inside.</source>
        <translation>L’objet est vide. Écrivez-en un qui dit ce qu’il y a dedans.</translation>
    </message>
    <message>
        <source>The subject is longer than 70 characters, and mail programs will cut it. Shorten it.</source>
        <translation>L’objet dépasse 70 caractères, et les messageries le couperont. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The subject pretends to answer or pass on another message (&quot;RE:&quot;, &quot;FW:&quot;). That is misleading, and in the United States unlawful. Take it out.</source>
        <translation>L’objet fait semblant de répondre à un autre message ou de le transférer («&#xa0;RE:&#xa0;», «&#xa0;FW:&#xa0;»). C’est trompeur et, aux États-Unis, illégal. Retirez cela.</translation>
    </message>
    <message>
        <source>The subject has words all in capitals. Write them as one says them.</source>
        <translation>L’objet a des mots tout en majuscules. Écrivez-les comme on les dit.</translation>
    </message>
    <message>
        <source>The message has an exclamation mark. Plain sentences are read more willingly.</source>
        <translation>Le message a un point d’exclamation. Des phrases simples se lisent plus volontiers.</translation>
    </message>
    <message>
        <source>The message has several words all in capitals. Write them as one says them.</source>
        <translation>Le message a plusieurs mots tout en majuscules. Écrivez-les comme on les dit.</translation>
    </message>
    <message>
        <source>A line of the message still has a place to be filled in, such as {{first_name}}. Preview the message to see which.</source>
        <translation>Une phrase du message a encore une place à remplir, comme {{first_name}}. Regardez l’aperçu du message pour voir laquelle.</translation>
    </message>
    <message>
        <source>The message lacks the shop&apos;s name, legal name, postal address or an address for replies, which the law asks for. Fill it in under Settings.</source>
        <translation>Il manque au message le nom de la boutique, sa raison sociale, son adresse postale ou une adresse pour les réponses, que la loi demande. Complétez dans Réglages.</translation>
    </message>
    <message>
        <source>The message does not say why the person is getting it. Record how they agreed, or leave them out.</source>
        <translation>Le message ne dit pas pourquoi la personne le reçoit. Notez comment elle a donné son accord, ou écartez-la.</translation>
    </message>
    <message>
        <source>A web address in the message does not begin with https://, and is left out. Correct it under Settings or in the product list.</source>
        <translation>Une adresse web du message ne commence pas par https:// et est laissée de côté. Corrigez-la dans Réglages ou dans la liste des produits.</translation>
    </message>
    <message>
        <source>The message has no link to unsubscribe. Put it back: no message may go out without one.</source>
        <translation>Le message n’a pas de lien pour se désabonner. Remettez-le&#xa0;: aucun message ne doit partir sans lui.</translation>
    </message>
    <message>
        <source>The message holds a merge tag that the chosen mail service does not understand. Make the template again for that service.</source>
        <translation>Le message contient une balise de fusion que le service d’envoi choisi ne comprend pas. Refaites le modèle pour ce service.</translation>
    </message>
    <message>
        <source>The message holds something that runs, loads or tracks. Take it out.</source>
        <translation>Le message contient quelque chose qui s’exécute, se charge ou suit les gens. Retirez-le.</translation>
    </message>
    <message>
        <source>Something about the words is not right. Look at them.</source>
        <translation>Quelque chose ne va pas dans les mots. Regardez-les.</translation>
    </message>
    <message>
        <source>What would help most: import your sales.</source>
        <translation>Le plus utile&#xa0;: importer vos ventes.</translation>
    </message>
    <message numerus="yes">
        <source>What would help most: newer sales. The last order is %Ln day(s) old.</source>
        <translation>
            <numerusform>Le plus utile&#xa0;: des ventes plus récentes. La dernière commande date de %Ln jour.</numerusform>
            <numerusform>Le plus utile&#xa0;: des ventes plus récentes. La dernière commande date de %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help most: repair the %Ln row(s) that are set aside.</source>
        <translation>
            <numerusform>Le plus utile&#xa0;: corriger la ligne mise à part (%Ln).</numerusform>
            <numerusform>Le plus utile&#xa0;: corriger les %Ln lignes mises à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help most: an address or telephone number at the till. %Ln sale(s) have no known customer.</source>
        <translation>
            <numerusform>Le plus utile&#xa0;: une adresse ou un téléphone noté à la caisse. %Ln vente n’a pas de client connu.</numerusform>
            <numerusform>Le plus utile&#xa0;: une adresse ou un téléphone noté à la caisse. %Ln ventes n’ont pas de client connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help most: ask customers to agree to e‑mails. %Ln may not be written to.</source>
        <translation>
            <numerusform>Le plus utile&#xa0;: demander aux clients d’accepter les e‑mails. On ne peut pas écrire à %Ln client.</numerusform>
            <numerusform>Le plus utile&#xa0;: demander aux clients d’accepter les e‑mails. On ne peut pas écrire à %Ln clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would help most: %Ln more month(s) of older sales.</source>
        <translation>
            <numerusform>Le plus utile&#xa0;: %Ln mois de plus de ventes anciennes.</numerusform>
            <numerusform>Le plus utile&#xa0;: %Ln mois de plus de ventes anciennes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your data is in good health.</source>
        <translation>Vos données sont en bonne santé.</translation>
    </message>
    <message>
        <source>Complete rows</source>
        <translation>Lignes complètes</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Enough history</source>
        <translation>Assez d’historique</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln sale(s) have no known customer.</source>
        <extracomment>%1 of so many sales.</extracomment>
        <translation>
            <numerusform>Sans client connu&#xa0;: %1 sur %Ln vente.</numerusform>
            <numerusform>Sans client connu&#xa0;: %1 sur %Ln ventes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are set aside.</source>
        <translation>
            <numerusform>%Ln ligne est mise à part.</numerusform>
            <numerusform>%Ln lignes sont mises à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no orders yet.</source>
        <translation>Il n’y a pas encore de commandes.</translation>
    </message>
    <message>
        <source>The last order is as new as can be.</source>
        <translation>La dernière commande est toute récente.</translation>
    </message>
    <message numerus="yes">
        <source>The last order is %Ln day(s) old.</source>
        <translation>
            <numerusform>La dernière commande date de %Ln jour.</numerusform>
            <numerusform>La dernière commande date de %Ln jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) may be e‑mailed today.</source>
        <translation>
            <numerusform>Joignables par e‑mail aujourd’hui&#xa0;: %1 sur %Ln client.</numerusform>
            <numerusform>Joignables par e‑mail aujourd’hui&#xa0;: %1 sur %Ln clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of sales from %Ln buyer(s).</source>
        <extracomment>%1 is &quot;12 months&quot;.</extracomment>
        <translation>
            <numerusform>%1 de ventes, venant de %Ln acheteur.</numerusform>
            <numerusform>%1 de ventes, venant de %Ln acheteurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <comment>a length of time</comment>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 orders</source>
        <comment>kind of file</comment>
        <translation>Commandes %1</translation>
    </message>
    <message>
        <source>%1 order lines</source>
        <comment>kind of file</comment>
        <translation>Lignes de commande %1</translation>
    </message>
    <message>
        <source>%1 order items</source>
        <comment>kind of file</comment>
        <translation>Articles de commande %1</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <comment>kind of file</comment>
        <translation>Clients %1</translation>
    </message>
    <message>
        <source>%1 products</source>
        <comment>kind of file</comment>
        <translation>Produits %1</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <comment>kind of file</comment>
        <translation>Paiements %1</translation>
    </message>
    <message>
        <source>%1 transactions</source>
        <comment>kind of file</comment>
        <translation>Transactions %1</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <comment>kind of file</comment>
        <translation>Contacts %1</translation>
    </message>
    <message>
        <source>%1 subscribers</source>
        <comment>kind of file</comment>
        <translation>Abonnés %1</translation>
    </message>
    <message>
        <source>%1 unsubscribes</source>
        <comment>kind of file</comment>
        <translation>Désabonnements %1</translation>
    </message>
    <message>
        <source>%1 bounces</source>
        <comment>kind of file</comment>
        <translation>Adresses rejetées %1</translation>
    </message>
    <message>
        <source>%1 clicks</source>
        <comment>kind of file</comment>
        <translation>Clics %1</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <comment>kind of file</comment>
        <translation>Lignes %1</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <comment>kind of file</comment>
        <translation>Ouvertures %1</translation>
    </message>
    <message>
        <source>%1 profiles</source>
        <comment>kind of file</comment>
        <translation>Profils %1</translation>
    </message>
    <message>
        <source>%1 recipients</source>
        <comment>kind of file</comment>
        <translation>Destinataires %1</translation>
    </message>
    <message>
        <source>%1 results</source>
        <comment>kind of file</comment>
        <translation>Résultats %1</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Own format</source>
        <translation>Votre format</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Boutique démo</translation>
    </message>
    <message>
        <source>It is more than 30 days old.</source>
        <translation>Il a plus de 30 jours.</translation>
    </message>
    <message>
        <source>What it takes to undo it is no longer kept, because a customer was erased since or it was imported by an older Tactful.</source>
        <translation>Ce qu’il faut pour l’annuler n’est plus gardé&#xa0;: un client a été effacé depuis, ou il a été importé par un Tactful plus ancien.</translation>
    </message>
    <message>
        <source>An import after it would have to be read again, and its file is not kept. Undo that one first.</source>
        <translation>Un import fait après lui devrait être relu, et son fichier n’est pas gardé. Annulez d’abord celui-là.</translation>
    </message>
    <message>
        <source>It is more than 30 days old; import the file again.</source>
        <translation>Il a plus de 30 jours&#xa0;; importez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Its file is not kept here; import it again from where you have it.</source>
        <translation>Son fichier n’est pas gardé ici&#xa0;; importez-le à nouveau depuis l’endroit où vous l’avez.</translation>
    </message>
    <message>
        <source>In Mailchimp, open Audience, then Settings, then Audience fields and merge tags. Once only: add a text field for each column of contacts-mailchimp.csv after LNAME, with the column&apos;s name as its tag. Take the field type Image for P1IMAGE, P2IMAGE and P3IMAGE, and Website for P1URL, P2URL and P3URL.</source>
        <translation>Dans Mailchimp, ouvrez Audience, puis Settings, puis Audience fields and merge tags. Une seule fois&#xa0;: ajoutez un champ de texte pour chaque colonne de contacts-mailchimp.csv après LNAME, avec le nom de la colonne comme balise. Prenez le type de champ Image pour P1IMAGE, P2IMAGE et P3IMAGE, et Website pour P1URL, P2URL et P3URL.</translation>
    </message>
    <message>
        <source>First suppression.csv: choose Audience, Import contacts, and the status Unsubscribed. These people must not be written to.</source>
        <translation>D’abord suppression.csv&#xa0;: choisissez Audience, Import contacts, et le statut Unsubscribed. Il ne faut pas écrire à ces personnes.</translation>
    </message>
    <message>
        <source>Then contacts-mailchimp.csv: choose Import contacts, match each column to the field of the same name, choose the status Subscribed, tick Update existing contacts, and give the import the tag named below. Mailchimp keeps people unsubscribed who have left before.</source>
        <translation>Puis contacts-mailchimp.csv&#xa0;: choisissez Import contacts, associez chaque colonne au champ du même nom, choisissez le statut Subscribed, cochez Update existing contacts, et donnez à l’import l’étiquette nommée ci-dessous. Pour Mailchimp, les personnes déjà parties restent désabonnées.</translation>
    </message>
    <message>
        <source>Under Content, Email templates, choose Create, then Code your own, Paste in code, and paste template.html. Mailchimp may add its own footer below ours; that does no harm. The text of template.txt goes into the plain-text version.</source>
        <translation>Sous Content, Email templates, choisissez Create, puis Code your own, Paste in code, et collez template.html. Mailchimp ajoutera peut-être son propre pied de page sous le nôtre&#xa0;; cela ne gêne pas. Le texte de template.txt va dans la version en texte brut.</translation>
    </message>
    <message>
        <source>Create a regular campaign for the people with that tag. Subject: %1  Preview text: %2</source>
        <translation>Créez une campagne normale pour les personnes qui ont cette étiquette. Objet&#xa0;: %1  Texte d’aperçu&#xa0;: %2</translation>
    </message>
    <message>
        <source>First suppression.csv: in Klaviyo, open Profiles, Suppressed profiles, and upload the file. This cannot be undone, and is meant so: these people must not be written to.</source>
        <translation>D’abord suppression.csv&#xa0;: dans Klaviyo, ouvrez Profiles, Suppressed profiles, et déposez le fichier. Cela ne peut pas être annulé, et c’est voulu&#xa0;: il ne faut pas écrire à ces personnes.</translation>
    </message>
    <message>
        <source>Then contacts-klaviyo.csv: create a list with the name given below and upload the file into it. The columns that begin with tactful_ become properties by themselves. Do not change anybody&apos;s consent while importing.</source>
        <translation>Puis contacts-klaviyo.csv&#xa0;: créez une liste avec le nom donné ci-dessous et déposez-y le fichier. Les colonnes qui commencent par tactful_ deviennent des propriétés toutes seules. Ne changez l’accord de personne pendant l’import.</translation>
    </message>
    <message>
        <source>Under Content, Templates, choose Create, then the HTML editor, and paste template.html. The text of template.txt goes into the plain-text version.</source>
        <translation>Sous Content, Templates, choisissez Create, puis l’éditeur HTML, et collez template.html. Le texte de template.txt va dans la version en texte brut.</translation>
    </message>
    <message>
        <source>Create an e‑mail campaign for that list with that template. Subject: %1  Preview text: %2</source>
        <translation>Créez une campagne e‑mail pour cette liste avec ce modèle. Objet&#xa0;: %1  Texte d’aperçu&#xa0;: %2</translation>
    </message>
    <message>
        <source>First suppression.csv: in Brevo, open Contacts, Import contacts, and choose to put these addresses on the blocklist. They must not be written to.</source>
        <translation>D’abord suppression.csv&#xa0;: dans Brevo, ouvrez Contacts, Import contacts, et choisissez de mettre ces adresses sur la liste noire (blocklist). Il ne faut pas leur écrire.</translation>
    </message>
    <message>
        <source>Once only: under Contacts, Settings, Contact attributes, add a text attribute for each column of contacts-brevo.csv that begins with TACTFUL_.</source>
        <translation>Une seule fois&#xa0;: sous Contacts, Settings, Contact attributes, ajoutez un attribut de texte pour chaque colonne de contacts-brevo.csv qui commence par TACTFUL_.</translation>
    </message>
    <message>
        <source>Then contacts-brevo.csv: import it into a new list with the name given below, match each column to the attribute of the same name, and let it update contacts that exist.</source>
        <translation>Puis contacts-brevo.csv&#xa0;: importez-le dans une nouvelle liste avec le nom donné ci-dessous, associez chaque colonne à l’attribut du même nom, et laissez-le mettre à jour les contacts existants.</translation>
    </message>
    <message>
        <source>Under Campaigns, Templates, create a template, choose Code your own, paste template.html, and save it.</source>
        <translation>Sous Campaigns, Templates, créez un modèle, choisissez Code your own, collez template.html, et enregistrez-le.</translation>
    </message>
    <message>
        <source>First suppression.csv: in listmonk, open Subscribers, Import, choose the mode Blocklist, and upload the file. These people must not be written to.</source>
        <translation>D’abord suppression.csv&#xa0;: dans listmonk, ouvrez Subscribers, Import, choisissez le mode Blocklist, et déposez le fichier. Il ne faut pas écrire à ces personnes.</translation>
    </message>
    <message>
        <source>Make a list with the name given below. Then contacts-listmonk.csv: Subscribers, Import, mode Subscribe, that list, and tick Overwrite user info, but not Overwrite subscription status.</source>
        <translation>Créez une liste avec le nom donné ci-dessous. Puis contacts-listmonk.csv&#xa0;: Subscribers, Import, mode Subscribe, cette liste, et cochez Overwrite user info, mais pas Overwrite subscription status.</translation>
    </message>
    <message>
        <source>Under Campaigns, Templates, choose New, the type Campaign, and paste template.html.</source>
        <translation>Sous Campaigns, Templates, choisissez New, le type Campaign, et collez template.html.</translation>
    </message>
    <message>
        <source>Create a campaign for that list with that template. Subject: %1  Leave the content empty, or write a line of your own there: it appears below the introduction. The text of template.txt goes into the plain-text version.</source>
        <translation>Créez une campagne pour cette liste avec ce modèle. Objet&#xa0;: %1  Laissez le contenu vide, ou écrivez-y une phrase à vous&#xa0;: elle apparaît sous l’introduction. Le texte de template.txt va dans la version en texte brut.</translation>
    </message>
    <message>
        <source>Name the list, the tag and the campaign &quot;%1 [%2]&quot;. Keep the part in brackets: by it Tactful finds the results again.</source>
        <translation>Nommez la liste, l’étiquette et la campagne «&#xa0;%1 [%2]&#xa0;». Gardez la partie entre crochets&#xa0;: c’est par elle que Tactful retrouve les résultats.</translation>
    </message>
    <message>
        <source>Bring the results back in a week or two: who left, who complained, which addresses no longer work. When you no longer need these files, delete them: they hold names and addresses.</source>
        <translation>Rapportez les résultats dans une semaine ou deux&#xa0;: qui est parti, qui s’est plaint, quelles adresses ne marchent plus. Quand vous n’avez plus besoin de ces fichiers, supprimez-les&#xa0;: ils contiennent des noms et des adresses.</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>preview text</source>
        <translation>texte d’aperçu</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>salutation</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>introduction</translation>
    </message>
    <message>
        <source>heading over the products</source>
        <translation>titre au-dessus des produits</translation>
    </message>
    <message>
        <source>sentence why they get it</source>
        <translation>phrase qui dit pourquoi ce message</translation>
    </message>
    <message>
        <source>code of the campaign</source>
        <translation>code de la campagne</translation>
    </message>
    <message>
        <source>name of a product</source>
        <translation>nom d’un produit</translation>
    </message>
    <message>
        <source>price of a product</source>
        <translation>prix d’un produit</translation>
    </message>
    <message>
        <source>link of a product</source>
        <translation>lien d’un produit</translation>
    </message>
    <message>
        <source>picture of a product</source>
        <translation>image d’un produit</translation>
    </message>
    <message>
        <source>reason for a product</source>
        <translation>raison d’un produit</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de famille</translation>
    </message>
    <message numerus="yes">
        <source>Shortened in %Ln row(s): %1. %2 keeps only %3 bytes.</source>
        <extracomment>%1 a part of the message, such as its subject; %2 a mail service; %3 a number of bytes.</extracomment>
        <translation>
            <numerusform>Raccourci dans %Ln ligne&#xa0;: %1. %2 ne garde que %3 octets.</numerusform>
            <numerusform>Raccourci dans %Ln lignes&#xa0;: %1. %2 ne garde que %3 octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out of %Ln row(s): %1, because it is no web address that %2 can take whole.</source>
        <extracomment>%1 is a link or a picture, %2 a mail service.</extracomment>
        <translation>
            <numerusform>Écarté de %Ln ligne&#xa0;: %1, car ce n’est pas une adresse web que %2 peut prendre en entier.</numerusform>
            <numerusform>Écarté de %Ln lignes&#xa0;: %1, car ce n’est pas une adresse web que %2 peut prendre en entier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 products were taken into %Ln row(s).</source>
        <translation>
            <numerusform>Seuls les %1 premiers produits ont été repris dans %Ln ligne.</numerusform>
            <numerusform>Seuls les %1 premiers produits ont été repris dans %Ln lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left out, because another customer with the same address is in the file already.</source>
        <translation>
            <numerusform>%Ln personne écartée, car un autre client avec la même adresse est déjà dans le fichier.</numerusform>
            <numerusform>%Ln personnes écartées, car un autre client avec la même adresse est déjà dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) left out, because a spreadsheet would take the address for a formula.</source>
        <translation>
            <numerusform>%Ln personne écartée, car un tableur prendrait l’adresse pour une formule.</numerusform>
            <numerusform>%Ln personnes écartées, car un tableur prendrait l’adresse pour une formule.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is larger than %1 takes at once. Upload it in two halves.</source>
        <translation>Un fichier est plus gros que ce que %1 prend en une fois. Déposez-le en deux moitiés.</translation>
    </message>
    <message>
        <source>Send yourself a test and read it, then send to the %1 of the contacts file and to nobody else. Leave the %2 of held-back.csv alone: by them you will see what the message changed.</source>
        <translation>Envoyez-vous un test et lisez-le, puis envoyez au fichier de contacts (%1) et à personne d’autre. Laissez en paix held-back.csv (%2)&#xa0;: c’est ainsi que vous verrez ce que le message a changé.</translation>
    </message>
    <message>
        <source>Asking the rules</source>
        <translation>Consultation des règles</translation>
    </message>
    <message>
        <source>Checking every page</source>
        <translation>Contrôle de chaque page</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Contrôle de la sauvegarde</translation>
    </message>
    <message>
        <source>Checking the messages</source>
        <translation>Contrôle des messages</translation>
    </message>
    <message>
        <source>Choosing products</source>
        <translation>Choix des produits</translation>
    </message>
    <message>
        <source>Comparing customers</source>
        <translation>Comparaison des clients</translation>
    </message>
    <message>
        <source>Copying the book</source>
        <translation>Copie de la boutique</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Finding what goes together</source>
        <translation>Recherche de ce qui va ensemble</translation>
    </message>
    <message>
        <source>Getting ready to decide</source>
        <translation>Préparation des décisions</translation>
    </message>
    <message>
        <source>Judging on the shop&apos;s own past</source>
        <translation>Test sur le passé de la boutique</translation>
    </message>
    <message>
        <source>Keeping a sealed copy for Undo</source>
        <translation>Garde d’une copie scellée pour Annuler</translation>
    </message>
    <message>
        <source>Keeping the plan</source>
        <translation>Enregistrement du plan</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Leaving out the secrets of %1</source>
        <translation>Données secrètes de %1 laissées de côté</translation>
    </message>
    <message>
        <source>Learning how often customers come back</source>
        <translation>Apprentissage&#xa0;: à quel rythme les clients reviennent</translation>
    </message>
    <message>
        <source>Learning what orders are worth</source>
        <translation>Apprentissage&#xa0;: ce que valent les commandes</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Regard vers l’avenir</translation>
    </message>
    <message>
        <source>Looking at the columns of %1</source>
        <translation>Examen des colonnes de %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>Making up customers</source>
        <translation>Invention de clients</translation>
    </message>
    <message>
        <source>Opening names</source>
        <translation>Ouverture des noms</translation>
    </message>
    <message>
        <source>Reading customers</source>
        <translation>Lecture des clients</translation>
    </message>
    <message>
        <source>Reading names</source>
        <translation>Lecture des noms</translation>
    </message>
    <message>
        <source>Reading products</source>
        <translation>Lecture des produits</translation>
    </message>
    <message>
        <source>Reading the files back</source>
        <translation>Relecture des fichiers</translation>
    </message>
    <message>
        <source>Reading the sales</source>
        <translation>Lecture des ventes</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Taking imports out</source>
        <translation>Retrait d’imports</translation>
    </message>
    <message>
        <source>Writing the demo shop</source>
        <translation>Écriture de la boutique démo</translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Écriture des fichiers</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Learning from earlier days</source>
        <translation>Apprentissage à partir des jours passés</translation>
    </message>
    <message>
        <source>CSV, Excel or ZIP from Shopify, Etsy, WooCommerce, Square, or your till</source>
        <translation>CSV, Excel ou ZIP de Shopify, Etsy, WooCommerce, Square ou de votre caisse</translation>
    </message>
    <message>
        <source>Usually orders around %1</source>
        <translation>Commande plutôt vers %1</translation>
    </message>
    <message>
        <source>Usually orders on a %1 around %2</source>
        <translation>Commande plutôt le %1 vers %2</translation>
    </message>
    <message>
        <source>Usually orders on a %1</source>
        <translation>Commande plutôt le %1</translation>
    </message>
    <message numerus="yes">
        <source>From orders on %Ln day(s), and from when your other customers order.</source>
        <translation>
            <numerusform>D’après des commandes sur %Ln jour, et d’après les heures de vos autres clients.</numerusform>
            <numerusform>D’après des commandes sur %Ln jours, et d’après les heures de vos autres clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of customer: %1</source>
        <translation>Type de client&#xa0;: %1</translation>
    </message>
    <message>
        <source>ordered lately</source>
        <translation>ont commandé récemment</translation>
    </message>
    <message>
        <source>have not ordered for long</source>
        <translation>n’ont pas commandé depuis longtemps</translation>
    </message>
    <message>
        <source>order often</source>
        <translation>commandent souvent</translation>
    </message>
    <message>
        <source>order seldom</source>
        <translation>commandent rarement</translation>
    </message>
    <message>
        <source>place large orders</source>
        <translation>passent de grosses commandes</translation>
    </message>
    <message>
        <source>place small orders</source>
        <translation>passent de petites commandes</translation>
    </message>
    <message>
        <source>buy many products at once</source>
        <translation>achètent beaucoup de produits à la fois</translation>
    </message>
    <message>
        <source>buy few products at once</source>
        <translation>achètent peu de produits à la fois</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>a kind of customers</comment>
        <translation>Meilleurs</translation>
    </message>
    <message>
        <source>Loyal</source>
        <comment>a kind of customers</comment>
        <translation>Fidèles</translation>
    </message>
    <message>
        <source>Big spenders</source>
        <comment>a kind of customers</comment>
        <translation>Gros acheteurs</translation>
    </message>
    <message>
        <source>Now and then</source>
        <comment>a kind of customers</comment>
        <translation>De temps en temps</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>kinds of customers</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Bought lately, often and for much</source>
        <translation>Achats récents, fréquents et importants</translation>
    </message>
    <message>
        <source>Bought more often than most</source>
        <translation>Achats plus fréquents que la plupart</translation>
    </message>
    <message>
        <source>Spent more than most</source>
        <translation>Dépenses plus élevées que la plupart</translation>
    </message>
    <message>
        <source>Bought once, not long ago</source>
        <translation>Un seul achat, récent</translation>
    </message>
    <message>
        <source>Bought often or for much, but not lately</source>
        <translation>Achats fréquents ou importants, mais pas récents</translation>
    </message>
    <message>
        <source>Bought little, and long ago</source>
        <translation>Peu d’achats, il y a longtemps</translation>
    </message>
    <message>
        <source>Fits none of the other kinds</source>
        <translation>N’entre dans aucun autre type</translation>
    </message>
    <message>
        <source>Shop much like everyone else</source>
        <translation>Achètent à peu près comme tout le monde</translation>
    </message>
    <message>
        <source>Saved a document of the shop</source>
        <translation>Document de la boutique enregistré</translation>
    </message>
    <message>
        <source>Edited a document of the shop</source>
        <translation>Document de la boutique modifié</translation>
    </message>
    <message>
        <source>Took own words out of a document of the shop</source>
        <translation>Texte personnel retiré d’un document de la boutique</translation>
    </message>
    <message>
        <source>Answered a question of the impact screen</source>
        <translation>Réponse à une question de l’analyse d’impact</translation>
    </message>
    <message>
        <source>Wrote a report for others</source>
        <translation>Rapport pour des tiers écrit</translation>
    </message>
    <message>
        <source>There is no such document. There are: processing-record, notice, dpia and inventory.</source>
        <translation>Ce document n’existe pas. Il y a&#xa0;: processing-record, notice, dpia et inventory.</translation>
    </message>
    <message>
        <source>PDF is made by the window. Choose html, md or json.</source>
        <translation>Le PDF est produit par la fenêtre. Choisissez html, md ou json.</translation>
    </message>
    <message>
        <source>A section cannot be empty. Say why it does not apply, or take the editing back.</source>
        <translation>Une section ne peut pas être vide. Dites pourquoi elle ne s’applique pas, ou annulez la modification.</translation>
    </message>
    <message>
        <source>This document has no section of that name.</source>
        <translation>Ce document n’a pas de section de ce nom.</translation>
    </message>
    <message>
        <source>This section was not edited.</source>
        <translation>Cette section n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>Name at least one country.</source>
        <translation>Nommez au moins un pays.</translation>
    </message>
    <message>
        <source>Nobody&apos;s stage is known yet. Let Tactful learn from your sales first.</source>
        <translation>L’étape de personne n’est encore connue. Laissez d’abord Tactful apprendre de vos ventes.</translation>
    </message>
    <message>
        <source>The name of the file must end in .html, .csv or .json.</source>
        <translation>Le nom du fichier doit finir par .html, .csv ou .json.</translation>
    </message>
    <message>
        <source>The reports of the last 12 months have used up what may be given out with noise. Wait until the first of them is a year old, or leave small groups blank instead (method threshold).</source>
        <translation>Les rapports des 12 derniers mois ont épuisé ce qui peut être donné avec bruit. Attendez que le premier ait un an, ou laissez vides les petits groupes (méthode «&#xa0;threshold&#xa0;»).</translation>
    </message>
    <message>
        <source>A figure has changed by fewer than 10 people since an earlier report: both together would show who they are. Give out that one again, or wait until more has changed.</source>
        <translation>Un chiffre a changé de moins de 10 personnes depuis un rapport précédent&#xa0;: les deux ensemble montreraient qui elles sont. Redonnez celui-là, ou attendez que davantage ait changé.</translation>
    </message>
    <message>
        <source>In too many cells the noise would be larger than the figure. Choose coarser categories: fewer countries, or everybody together. Or leave small groups blank instead (method threshold).</source>
        <translation>Dans trop de cases le bruit dépasserait le chiffre. Choisissez des catégories plus larges&#xa0;: moins de pays, ou tous ensemble. Ou laissez vides les petits groupes (méthode «&#xa0;threshold&#xa0;»).</translation>
    </message>
    <message>
        <source>There are too few people for this table: nearly every cell would be small, or give away one that is. Choose coarser categories.</source>
        <translation>Il y a trop peu de personnes pour ce tableau&#xa0;: presque chaque case serait petite ou en trahirait une petite. Choisissez des catégories plus larges.</translation>
    </message>
    <message>
        <source>A replay is of 1 to 36 months.</source>
        <translation>Une relecture porte sur 1 à 36 mois.</translation>
    </message>
    <message>
        <source>There is too little past for a replay: it needs a whole month with 90 days of sales before it.</source>
        <translation>Il y a trop peu de passé pour une relecture : il faut un mois entier précédé de 90 jours de ventes.</translation>
    </message>
    <message>
        <source>This shop opens without a password, so there is nothing to recover. Set a password first.</source>
        <translation>Cette boutique s’ouvre sans mot de passe, il n’y a donc rien à retrouver. Choisissez d’abord un mot de passe.</translation>
    </message>
    <message>
        <source>Too many wrong passwords one after the other. Wait a while, then try again; the wait doubles with each wrong one, up to 15 minutes.</source>
        <translation>Trop de mots de passe erronés à la suite. Attendez un moment, puis réessayez&#xa0;; l’attente double à chaque erreur, jusqu’à 15 minutes.</translation>
    </message>
    <message>
        <source>The digest of the logbook is not 64 hexadecimal digits.</source>
        <translation>L’empreinte du journal n’a pas 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>This request is closed already.</source>
        <translation>Cette demande est déjà close.</translation>
    </message>
    <message>
        <source>The last day of this request cannot be put off any further.</source>
        <translation>Le délai de cette demande ne peut plus être prolongé.</translation>
    </message>
    <message>
        <source>Nobody is left to be told of this request.</source>
        <translation>Il ne reste personne à prévenir de cette demande.</translation>
    </message>
    <message>
        <source>First make sure that it is the person themselves who asks, and say how you know.</source>
        <translation>Assurez-vous d’abord que c’est bien la personne elle-même qui demande, et dites comment vous le savez.</translation>
    </message>
    <message>
        <source>Nothing is kept of this person. Close the request with that as the reason.</source>
        <translation>Rien n’est conservé sur cette personne. Fermez la demande avec ce motif.</translation>
    </message>
    <message>
        <source>Two customers share this id and number. Do what they ask under their own page, then close the request.</source>
        <translation>Deux clients partagent cet identifiant et ce numéro. Faites ce qui est demandé sur la page de la personne, puis fermez la demande.</translation>
    </message>
    <message>
        <source>The program sees to this rule by itself.</source>
        <translation>Le programme veille lui-même à cette règle.</translation>
    </message>
    <message>
        <source>This kind of data goes with its person, or by itself: there is nothing to run.</source>
        <translation>Ces données partent avec la personne, ou d’elles-mêmes : il n’y a rien à lancer.</translation>
    </message>
    <message>
        <source>How long this is kept cannot be changed.</source>
        <translation>La durée de conservation de ces données ne peut pas être changée.</translation>
    </message>
    <message>
        <source>Data can be kept for 1 to 120 months.</source>
        <translation>Les données peuvent être conservées de 1 à 120 mois.</translation>
    </message>
    <message>
        <source>You said that a machine alone makes decisions of weight, such as prices or credit (rule EU10). Let a person look at each, confirm the rule, then export.</source>
        <translation>Vous avez dit qu’une machine seule prend des décisions importantes, comme des prix ou un crédit (règle EU10). Faites-les regarder par une personne, confirmez la règle, puis exportez.</translation>
    </message>
    <message>
        <source>A request in the book cannot be read. Restore it from a backup.</source>
        <translation>Une demande du livre ne peut pas être lue. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>First-timers</source>
        <comment>a kind of customers</comment>
        <translation>Premiers achats</translation>
    </message>
    <message>
        <source>Cooling off</source>
        <comment>a kind of customers</comment>
        <translation>Refroidis</translation>
    </message>
    <message>
        <source>Long gone</source>
        <comment>a kind of customers</comment>
        <translation>Partis de longue date</translation>
    </message>
    <message>
        <source>How many pieces there were is not on file, so nothing runs out in the past.</source>
        <translation>On ne sait pas combien de pièces il y avait : dans le passé, rien ne vient à manquer.</translation>
    </message>
    <message>
        <source>Whoever is off limits today was left out of every month.</source>
        <translation>Qui n’est pas à contacter aujourd’hui a été laissé de côté tous les mois.</translation>
    </message>
    <message>
        <source>Extra sales and unsubscribes rest on research, not on what your own campaigns taught since.</source>
        <translation>Ventes en plus et désabonnements reposent sur la recherche, pas sur ce que vos campagnes ont appris depuis.</translation>
    </message>
    <message>
        <source>Erasing again who was erased</source>
        <translation>Nouvel effacement des personnes effacées</translation>
    </message>
    <message>
        <source>Explaining the plan</source>
        <translation>Explication du plan</translation>
    </message>
    <message>
        <source>Looking for old data</source>
        <translation>Recherche des anciennes données</translation>
    </message>
    <message>
        <source>Replaying the past</source>
        <translation>Relecture du passé</translation>
    </message>
    <message>
        <source>What the number says</source>
        <translation>Ce que dit le nombre</translation>
    </message>
    <message>
        <source>Every message has a score from 0 to 100: how personal it feels to the one who gets it. You set the most you want with “How personal”, and no message goes above it. Shop window is below 25, Friendly nod below 50, Your usual below 75, Close friend above. What would feel like spying is never sent, whatever the dial says.</source>
        <translation>Chaque message a une note de 0 à 100 : à quel point il paraît personnel à qui le reçoit. Avec « Ton personnel », vous fixez le maximum, et aucun message ne le dépasse. Vitrine est sous 25, Signe amical sous 50, Comme d’habitude sous 75, Ami proche au-dessus. Ce qui ressemblerait à de l’espionnage n’est jamais envoyé, quel que soit le réglage.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>Each fact that a message uses adds to the score. It adds more the less they told it to you themselves, the more openly it is said, the more delicate and exact it is, and the fresher it is. It weighs more in the subject, from the third fact on, and for new customers; less for regulars, with a true “why you got this” line, and with their yes to personal picks.

The parts add up: “Why this message” shows how many points each kind of fact brings. A second sum asks how it would feel if they learnt how you chose. It may not lie far above your ceiling, so hiding a fact is no way around the dial.</source>
        <translation>Chaque information utilisée par un message ajoute à la note. Elle ajoute d’autant plus qu’ils ne vous l’ont pas dite eux-mêmes, qu’elle est dite ouvertement, qu’elle est délicate, précise et récente. Elle pèse plus dans l’objet, à partir de la troisième, et pour les nouveaux clients ; moins pour les habitués, avec une vraie ligne « pourquoi vous recevez ceci », et avec leur oui aux suggestions personnelles.

Les parts s’additionnent : « Pourquoi ce message » montre combien de points apporte chaque sorte d’information. Une seconde somme demande ce qu’ils ressentiraient s’ils apprenaient comment vous avez choisi. Elle ne peut dépasser de beaucoup votre plafond : cacher une information ne contourne pas le réglage.</translation>
    </message>
    <message>
        <source>What is evidence and what is judgement</source>
        <translation>Ce qui est établi et ce qui est appréciation</translation>
    </message>
    <message>
        <source>Research settles which way things pull, and mostly in which order. It does not settle the numbers: no study gives ready-made weights for an e‑mail. The weights are our judgement within that order, and most of the evidence is about display ads and laboratory studies. So read the stop and the main reasons, not the last digit.

This is no legal advice.</source>
        <translation>La recherche établit dans quel sens les choses jouent, et le plus souvent dans quel ordre. Elle n’établit pas les nombres : aucune étude ne donne de poids tout faits pour un e‑mail. Les poids sont notre appréciation dans cet ordre, et l’essentiel des preuves concerne les bannières et des études en laboratoire. Lisez donc le cran et les raisons principales, pas le dernier chiffre.

Ceci n’est pas un conseil juridique.</translation>
    </message>
    <message>
        <source>What we never do</source>
        <translation>Ce que nous ne faisons jamais</translation>
    </message>
    <message>
        <source>We do not mix in random products to hide that a message rests on something delicate. The fact would still be used; it would only be harder to see. A line is made softer or left out, or the message is not sent.</source>
        <translation>Nous ne mêlons pas de produits au hasard pour cacher qu’un message repose sur quelque chose de délicat. L’information servirait quand même ; elle serait seulement plus difficile à voir. Une ligne est adoucie ou supprimée, ou le message n’est pas envoyé.</translation>
    </message>
    <message>
        <source>About this score</source>
        <translation>À propos de cette note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The same as “%1”, which they bought, in another size, colour or number</source>
        <translation>Le même que « %1 », qu’ils ont acheté, dans une autre taille, couleur ou référence</translation>
    </message>
    <message>
        <source>How do I move to another computer?</source>
        <translation>Comment passer à un autre ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Make a backup (Settings, Backups) and take the file to the other computer, together with the file that ends in &quot;-erased&quot; beside your shop, if there is one: it keeps people who were erased from coming back. Put both into one folder, start Tactful there, choose &quot;Restore a backup&quot; and give the password. When all is well, delete the shop here.</source>
        <translation>Faites une sauvegarde (Réglages, Sauvegardes) et copiez le fichier sur l’autre ordinateur, avec le fichier qui se termine par «&#xa0;-erased&#xa0;» à côté de votre boutique, s’il existe&#xa0;: il empêche les personnes effacées de revenir. Placez les deux dans un même dossier, lancez-y Tactful, choisissez «&#xa0;Restaurer une sauvegarde&#xa0;» et donnez le mot de passe. Si tout va bien, supprimez la boutique ici.</translation>
    </message>
    <message>
        <source>Searched every file for what was erased</source>
        <translation>Recherche dans tous les fichiers de ce qui a été effacé</translation>
    </message>
    <message>
        <source>Entered a customer&apos;s yes</source>
        <translation>Le oui d’un client a été noté</translation>
    </message>
    <message>
        <source>Entered a customer&apos;s no</source>
        <translation>Le non d’un client a été noté</translation>
    </message>
    <message>
        <source>Noted a request under the law</source>
        <translation>Une demande prévue par la loi a été notée</translation>
    </message>
    <message>
        <source>Made sure who made a request</source>
        <translation>L’auteur d’une demande a été vérifié</translation>
    </message>
    <message>
        <source>Put the last day of a request off</source>
        <translation>Le délai d’une demande a été prolongé</translation>
    </message>
    <message>
        <source>Answered a request</source>
        <translation>Une demande a reçu sa réponse</translation>
    </message>
    <message>
        <source>Refused a request</source>
        <translation>Une demande a été refusée</translation>
    </message>
    <message>
        <source>Told the services that a customer&apos;s data changed</source>
        <translation>Les services ont été prévenus que les données d’un client ont changé</translation>
    </message>
    <message>
        <source>Said whether a rule of the law is kept</source>
        <translation>Il a été dit si une règle de la loi est respectée</translation>
    </message>
    <message>
        <source>Let old data go</source>
        <translation>D’anciennes données ont été supprimées</translation>
    </message>
    <message>
        <source>Changed how long data is kept</source>
        <translation>La durée de conservation a été changée</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Nouveau code de secours créé</translation>
    </message>
    <message>
        <source>Logbook of %1</source>
        <translation>Journal de %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>They unsubscribed.</source>
        <translation>S’est désabonné.</translation>
    </message>
    <message>
        <source>They reported an e‑mail of yours as spam.</source>
        <translation>A signalé un de vos e‑mails comme spam.</translation>
    </message>
    <message>
        <source>They objected to e‑mails.</source>
        <translation>S’est opposé aux e‑mails.</translation>
    </message>
    <message>
        <source>E‑mails to their address came back: it does not exist any more.</source>
        <translation>Les e‑mails à cette adresse sont revenus : elle n’existe plus.</translation>
    </message>
    <message>
        <source>They have died.</source>
        <translation>Est décédé.</translation>
    </message>
    <message>
        <source>They asked to be erased.</source>
        <translation>A demandé son effacement.</translation>
    </message>
    <message>
        <source>Has not heard from you yet.</source>
        <translation>N’a encore rien reçu de vous.</translation>
    </message>
    <message numerus="yes">
        <source>Another e‑mail is planned for %1, %Ln day(s) after this one.</source>
        <translation>
            <numerusform>Un autre e‑mail est prévu pour le %1, %Ln jour après celui-ci.</numerusform>
            <numerusform>Un autre e‑mail est prévu pour le %1, %Ln jours après celui-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Heard from you on %1, %Ln day(s) before this one.</source>
        <translation>
            <numerusform>A eu de vos nouvelles le %1, %Ln jour avant celui-ci.</numerusform>
            <numerusform>A eu de vos nouvelles le %1, %Ln jours avant celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase or click since %1: left in peace after a year.</source>
        <translation>Ni achat ni clic depuis le %1 : laissé en paix au bout d’un an.</translation>
    </message>
    <message>
        <source>No purchase or click for more than a year: left in peace.</source>
        <translation>Ni achat ni clic depuis plus d’un an : laissé en paix.</translation>
    </message>
    <message>
        <source>That is too soon for another.</source>
        <translation>C’est trop tôt pour un autre.</translation>
    </message>
    <message numerus="yes">
        <source>Got %Ln e‑mail(s) in the 30 days before.</source>
        <translation>
            <numerusform>A reçu %Ln e‑mail dans les 30 jours précédents.</numerusform>
            <numerusform>A reçu %Ln e‑mails dans les 30 jours précédents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“How often” allows %Ln.</source>
        <translation>
            <numerusform>« Fréquence » en permet %Ln.</numerusform>
            <numerusform>« Fréquence » en permet %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is enough for one week, by how often they look in.</source>
        <translation>C’est assez pour une semaine, vu la fréquence de leurs visites.</translation>
    </message>
    <message>
        <source>That is enough for somebody who looks in so seldom.</source>
        <translation>C’est assez pour quelqu’un qui passe si rarement.</translation>
    </message>
    <message>
        <source>Their last e‑mails lie close together.</source>
        <translation>Les derniers e‑mails sont très rapprochés.</translation>
    </message>
    <message>
        <source>Nothing is left to show them that is in stock, not bought lately and not sent back.</source>
        <translation>Il ne reste rien à montrer qui soit en stock, pas acheté récemment et pas renvoyé.</translation>
    </message>
    <message>
        <source>What would suit them is promised to others: there are too few pieces.</source>
        <translation>Ce qui conviendrait est promis à d’autres : il y a trop peu de pièces.</translation>
    </message>
    <message>
        <source>Even the most careful way to say it is above your ceiling of %1.</source>
        <translation>Même la manière la plus prudente de le dire dépasse votre plafond de %1.</translation>
    </message>
    <message>
        <source>Place %1 of %2 by what it is worth to write to them: about %3 of profit.</source>
        <translation>Place %1 sur %2 selon ce que rapporte un message : environ %3 de bénéfice.</translation>
    </message>
    <message numerus="yes">
        <source>The budget is for %Ln message(s).</source>
        <translation>
            <numerusform>Le budget suffit pour %Ln message.</numerusform>
            <numerusform>Le budget suffit pour %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours have room for %Ln message(s).</source>
        <translation>
            <numerusform>Les heures ont de la place pour %Ln message.</numerusform>
            <numerusform>Les heures ont de la place pour %Ln messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawn by lot to get nothing, so that you can see what the e‑mail changed: %1 of %2 with a spend like theirs.</source>
        <translation>Tiré au sort pour ne rien recevoir, afin que vous voyiez ce que l’e‑mail a changé : %1 sur %2 aux dépenses semblables.</translation>
    </message>
    <message>
        <source>May be written to, and is not tired.</source>
        <translation>Peut être contacté, et n’est pas lassé.</translation>
    </message>
    <message>
        <source>May hear from you again on %1.</source>
        <translation>Peut de nouveau avoir de vos nouvelles le %1.</translation>
    </message>
    <message>
        <source>May not hear from you within a year.</source>
        <translation>Ne peut pas avoir de vos nouvelles d’ici un an.</translation>
    </message>
    <message>
        <source>With “How often” at %1 they would get this one.</source>
        <translation>Avec « Fréquence » à %1, celui-ci arriverait.</translation>
    </message>
    <message>
        <source>Another address that works.</source>
        <translation>Une autre adresse qui fonctionne.</translation>
    </message>
    <message>
        <source>Nothing: never written to again.</source>
        <translation>Rien : jamais plus contacté.</translation>
    </message>
    <message>
        <source>Only they can, by signing up again.</source>
        <translation>Eux seuls le peuvent, en se réinscrivant.</translation>
    </message>
    <message>
        <source>More products in stock that they do not have yet.</source>
        <translation>Plus de produits en stock qu’ils n’ont pas encore.</translation>
    </message>
    <message>
        <source>More pieces of what is short.</source>
        <translation>Plus de pièces de ce qui manque.</translation>
    </message>
    <message>
        <source>Nothing: there is no careful way to say it.</source>
        <translation>Rien : il n’y a pas de manière prudente de le dire.</translation>
    </message>
    <message>
        <source>“How personal” at %1 or above.</source>
        <translation>« Ton personnel » à %1 ou plus.</translation>
    </message>
    <message>
        <source>No working e‑mail address is on file.</source>
        <translation>Aucune adresse e‑mail valable n’est connue.</translation>
    </message>
    <message>
        <source>Asked you to pause: kept, but not used for anything.</source>
        <translation>A demandé une pause : conservé, mais utilisé pour rien.</translation>
    </message>
    <message>
        <source>Neither a yes nor a purchase is on file, so no true line could say why they get it.</source>
        <translation>Ni accord ni achat n’est enregistré : aucune phrase vraie ne pourrait dire pourquoi ils le reçoivent.</translation>
    </message>
    <message>
        <source>You chose other customers for this campaign. Their stage: %1.</source>
        <translation>Vous avez choisi d’autres clients pour cette campagne. Étape ici : %1.</translation>
    </message>
    <message>
        <source>An address that they give you.</source>
        <translation>Une adresse qu’on vous donne.</translation>
    </message>
    <message>
        <source>“Use again” in their profile, once they say so.</source>
        <translation>« Réutiliser » dans leur profil, dès qu’ils le disent.</translation>
    </message>
    <message>
        <source>Their yes to e‑mails, with the day, the words and how it was given.</source>
        <translation>Leur oui aux e‑mails, avec le jour, les mots et la façon dont il a été donné.</translation>
    </message>
    <message>
        <source>Their yes to e‑mails, or a purchase.</source>
        <translation>Leur accord pour les e‑mails, ou un achat.</translation>
    </message>
    <message>
        <source>Take them into “Who” in the brief.</source>
        <translation>Les ajouter sous « Qui » dans le brief.</translation>
    </message>
    <message>
        <source>A purchase or a click of theirs.</source>
        <translation>Un achat ou un clic de leur part.</translation>
    </message>
    <message>
        <source>More days, or more messages in an hour.</source>
        <translation>Plus de jours, ou plus de messages par heure.</translation>
    </message>
    <message>
        <source>“Hold back” at 0%. The lot falls the same way each time for this campaign.</source>
        <translation>« Mettre de côté » à 0 %. Pour cette campagne, le sort tombe chaque fois pareil.</translation>
    </message>
    <message>
        <source>%1: outside whom you chose</source>
        <comment>a stage of customers</comment>
        <translation>%1 : hors de votre choix</translation>
    </message>
    <message>
        <source>heard from you on %1</source>
        <translation>a eu de vos nouvelles le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e‑mail(s) in 30 days</source>
        <translation>
            <numerusform>%Ln e‑mail en 30 jours</numerusform>
            <numerusform>%Ln e‑mails en 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left to show them</source>
        <translation>plus rien à montrer</translation>
    </message>
    <message>
        <source>no way to say it below %1</source>
        <translation>impossible à dire sous %1</translation>
    </message>
    <message>
        <source>what suits them ran out</source>
        <translation>ce qui convient est épuisé</translation>
    </message>
    <message>
        <source>place %1, room for %2</source>
        <translation>place %1, pour %2 de prévus</translation>
    </message>
    <message>
        <source>gets nothing, for measuring</source>
        <translation>ne reçoit rien, pour mesurer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>prochain le %1</translation>
    </message>
    <message>
        <source>not within a year</source>
        <translation>pas d’ici un an</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <translation>tiré au sort</translation>
    </message>
    <message>
        <source>New things people then bought</source>
        <translation>Nouveautés achetées ensuite</translation>
    </message>
    <message>
        <source>of 100 who tried something new</source>
        <translation>sur 100 clients ayant essayé du nouveau</translation>
    </message>
    <message>
        <source>Used for new things</source>
        <translation>Sert aux nouveautés</translation>
    </message>
    <message>
        <source>Copy of data</source>
        <translation>Copie des données</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rectifier</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>No marketing, no personal picks</source>
        <translation>Ni publicité ni suggestions personnelles</translation>
    </message>
    <message>
        <source>Copy for another shop</source>
        <translation>Copie pour une autre boutique</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Enregistrer la copie…</translation>
    </message>
    <message>
        <source>It is put right</source>
        <translation>C’est rectifié</translation>
    </message>
    <message>
        <source>Start erasing</source>
        <translation>Commencer l’effacement</translation>
    </message>
    <message>
        <source>Pause them</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Stop both</source>
        <translation>Arrêter les deux</translation>
    </message>
    <message>
        <source>Not sure yet who asks</source>
        <translation>On ne sait pas encore qui demande</translation>
    </message>
    <message>
        <source>Asked from the address we know</source>
        <translation>Demandé depuis l’adresse connue</translation>
    </message>
    <message>
        <source>Asked from their account</source>
        <translation>Demandé depuis leur compte</translation>
    </message>
    <message>
        <source>Asked in person</source>
        <translation>Demandé en personne</translation>
    </message>
    <message>
        <source>Showed a document</source>
        <translation>A montré une pièce</translation>
    </message>
    <message>
        <source>Nobody can tell who asks</source>
        <translation>Personne ne peut dire qui demande</translation>
    </message>
    <message>
        <source>Nothing is kept of them</source>
        <translation>Rien n’est conservé à leur sujet</translation>
    </message>
    <message>
        <source>Unfounded, or asked again and again</source>
        <translation>Infondé, ou demandé sans cesse</translation>
    </message>
    <message>
        <source>The law says it must be kept</source>
        <translation>La loi impose de le conserver</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Fichiers importés</translation>
    </message>
    <message>
        <source>So that an import can be taken back; then they go by themselves.</source>
        <translation>Pour pouvoir annuler un import ; ensuite, ils disparaissent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Lignes mises de côté</translation>
    </message>
    <message>
        <source>So that they can be put right; then their cells go.</source>
        <translation>Pour pouvoir les corriger ; ensuite, leurs cellules disparaissent.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Clicks, bounces and the like, by which campaigns are judged.</source>
        <translation>Clics, retours et autres, qui servent à juger les campagnes.</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Messages envoyés</translation>
    </message>
    <message>
        <source>Who was written to, held back or left out. The totals stay.</source>
        <translation>Qui a reçu un message, qui a été mis en réserve ou écarté. Les totaux restent.</translation>
    </message>
    <message>
        <source>Answered requests</source>
        <translation>Demandes traitées</translation>
    </message>
    <message>
        <source>To show that they were answered.</source>
        <translation>Pour montrer qu’il y a été répondu.</translation>
    </message>
    <message>
        <source>Fields nobody uses</source>
        <translation>Champs inutilisés</translation>
    </message>
    <message>
        <source>What no message, file or correction used goes only when you say so.</source>
        <translation>Ce qu’aucun message, fichier ni correction n’a utilisé ne part que si vous le dites.</translation>
    </message>
    <message>
        <source>Quiet customers</source>
        <translation>Clients silencieux</translation>
    </message>
    <message>
        <source>Erased only when you say so. Their orders stay as sales of nobody.</source>
        <translation>Effacés seulement si vous le dites. Leurs commandes restent comme ventes à personne.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>As tax law asks; of somebody erased they are sales of nobody.</source>
        <translation>Comme l’exige le fisc ; d’une personne effacée, ce sont des ventes à personne.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accords</translation>
    </message>
    <message>
        <source>As proof, until the person is erased.</source>
        <translation>Comme preuve, jusqu’à l’effacement de la personne.</translation>
    </message>
    <message>
        <source>Who must not be written to</source>
        <translation>À qui il ne faut pas écrire</translation>
    </message>
    <message>
        <source>Digests that name nobody, for good.</source>
        <translation>Des empreintes qui ne nomment personne, pour toujours.</translation>
    </message>
    <message>
        <source>The logbook</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>For good; it holds no value of anybody.</source>
        <translation>Pour toujours ; il ne contient aucune donnée de personne.</translation>
    </message>
    <message>
        <source>%1 of customer %2 does not open: it was changed, or belongs elsewhere.</source>
        <translation>%1 du client %2 ne s’ouvre pas : modifié, ou sa place est ailleurs.</translation>
    </message>
    <message>
        <source>%1 of customer %2 does not open: the key is missing or damaged.</source>
        <translation>%1 du client %2 ne s’ouvre pas : la clé manque ou est abîmée.</translation>
    </message>
    <message>
        <source>%1 of customer %2 is missing: another program deleted it.</source>
        <translation>%1 du client %2 manque : un autre programme l’a supprimé.</translation>
    </message>
    <message>
        <source>%1 of customer %2 was put in by another program.</source>
        <translation>%1 du client %2 a été ajouté par un autre programme.</translation>
    </message>
    <message>
        <source>%1 of customer %2 is not what Tactful wrote there last.</source>
        <translation>%1 du client %2 n’est pas ce que Tactful y a écrit en dernier.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot;</source>
        <translation>Le champ « %1 »</translation>
    </message>
    <message>
        <source>Agreement %1</source>
        <translation>L’accord %1</translation>
    </message>
    <message>
        <source>The proof of agreement %1</source>
        <translation>La preuve de l’accord %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>Customer %1 was deleted by another program.</source>
        <translation>Le client %1 a été supprimé par un autre programme.</translation>
    </message>
    <message>
        <source>Customer %1 was put in by another program, or the list of what is known of them was changed.</source>
        <translation>Le client %1 a été ajouté par un autre programme, ou la liste de ce qu’on sait de lui a été modifiée.</translation>
    </message>
    <message>
        <source>Another program took customers out of the book, or put some back.</source>
        <translation>Un autre programme a retiré des clients du livre, ou en a remis.</translation>
    </message>
    <message>
        <source>Another program changed what is known of customers. No backup was made, so that whole ones are kept. Check the logbook to see what it was, then restore a backup.</source>
        <translation>Un autre programme a modifié ce qu’on sait des clients. Aucune sauvegarde n’a été faite, afin de garder celles qui sont intactes. Vérifiez le journal pour voir ce qui a changé, puis restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Checking what is sealed</source>
        <translation>Vérification de ce qui est scellé</translation>
    </message>
    <message>
        <source>Saved a list of customers</source>
        <translation>Liste de clients enregistrée</translation>
    </message>
    <message>
        <source>Saved rows that were set aside</source>
        <translation>Lignes mises de côté enregistrées</translation>
    </message>
    <message>
        <source>Wrote out what a customer agreed to</source>
        <translation>Accords d’un client mis par écrit</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 supprimé</translation>
    </message>
    <message>
        <source>Said that what another program changed is right</source>
        <translation>Déclaré juste ce qu’un autre programme a modifié</translation>
    </message>
    <message>
        <source>This campaign chooses by what customers bought, and theirs may not be looked at.</source>
        <translation>Cette campagne choisit d’après les achats, et les siens ne peuvent pas être regardés.</translation>
    </message>
    <message>
        <source>Had all e‑mails of the welcome.</source>
        <translation>A reçu tous les e‑mails de bienvenue.</translation>
    </message>
    <message>
        <source>Joined on %1 and is being welcomed: nothing else is sent meanwhile.</source>
        <translation>Inscription le %1, bienvenue en cours : rien d’autre n’est envoyé pendant ce temps.</translation>
    </message>
    <message numerus="yes">
        <source>They asked for %Ln day(s) between two.</source>
        <translation>
            <numerusform>%Ln jour d’écart est demandé.</numerusform>
            <numerusform>%Ln jours d’écart sont demandés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign for everybody, or their yes to the use of what they buy.</source>
        <translation>Une campagne pour tout le monde, ou son accord pour l’utilisation de ses achats.</translation>
    </message>
    <message>
        <source>had the whole welcome</source>
        <translation>a reçu toute la bienvenue</translation>
    </message>
    <message>
        <source>is being welcomed</source>
        <translation>bienvenue en cours</translation>
    </message>
    <message numerus="yes">
        <source>asked for %Ln day(s) between e‑mails</source>
        <translation>
            <numerusform>souhaite %Ln jour entre deux e‑mails</numerusform>
            <numerusform>souhaite %Ln jours entre deux e‑mails</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not open: it was changed, or belongs elsewhere.</source>
        <translation>%1 ne s’ouvre pas : cela a été modifié, ou vient d’ailleurs.</translation>
    </message>
    <message>
        <source>%1 does not open: the key is missing or damaged.</source>
        <translation>%1 ne s’ouvre pas : la clé manque ou est abîmée.</translation>
    </message>
    <message>
        <source>%1 is missing: another program deleted it.</source>
        <translation>%1 manque : un autre programme l’a supprimé.</translation>
    </message>
    <message>
        <source>%1 was put in by another program.</source>
        <translation>%1 a été ajouté par un autre programme.</translation>
    </message>
    <message>
        <source>%1 is not what Tactful wrote there last.</source>
        <translation>%1 n’est pas ce que Tactful y a écrit en dernier.</translation>
    </message>
    <message>
        <source>Saved format %1</source>
        <translation>Le format enregistré %1</translation>
    </message>
    <message>
        <source>The list of column titles of import %1</source>
        <translation>La liste des titres de colonnes de l’import %1</translation>
    </message>
    <message>
        <source>The note on how import %1 was read</source>
        <translation>La note sur la lecture de l’import %1</translation>
    </message>
    <message>
        <source>Part %1 of the file kept of import %2</source>
        <translation>La partie %1 du fichier gardé de l’import %2</translation>
    </message>
    <message>
        <source>A row that import %1 set aside</source>
        <translation>Une ligne mise à part par l’import %1</translation>
    </message>
    <message>
        <source>The row that import %1 set aside from line %2</source>
        <translation>La ligne %2, mise à part par l’import %1,</translation>
    </message>
    <message>
        <source>Another program took rows set aside, or kept files, of imports out of the book, or put some back.</source>
        <translation>Un autre programme a retiré du livre des lignes mises à part ou des fichiers gardés d’imports, ou en a remis.</translation>
    </message>
    <message>
        <source>%1, %2. Holds until %3.</source>
        <extracomment>What they did, when, and the last day on which it holds.</extracomment>
        <translation>%1, %2. Valable jusqu’au %3.</translation>
    </message>
    <message>
        <source>Made a backup without being asked</source>
        <translation>Sauvegarde faite sans qu’on la demande</translation>
    </message>
    <message>
        <source>Could not write the backup that was due</source>
        <translation>La sauvegarde prévue n’a pas pu être écrite</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln message(s)</source>
        <translation>
            <numerusform>Au plus %Ln message</numerusform>
            <numerusform>Au plus %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>As many messages as it takes</source>
        <translation>Autant de messages qu’il faut</translation>
    </message>
    <message>
        <source>Being even‑handed costs about %1 of the profit expected.</source>
        <translation>Ne laisser personne de côté coûte environ %1 du bénéfice attendu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) go to people who waited longest.</source>
        <translation>
            <numerusform>%Ln message va à ceux qui ont attendu le plus longtemps.</numerusform>
            <numerusform>%Ln messages vont à ceux qui ont attendu le plus longtemps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) go to groups that would have been passed over.</source>
        <translation>
            <numerusform>%Ln message va à des groupes qui auraient été oubliés.</numerusform>
            <numerusform>%Ln messages vont à des groupes qui auraient été oubliés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still one group has less than its share.</source>
        <translation>Un groupe a malgré tout moins que sa part.</translation>
    </message>
    <message>
        <source>Others waited longer, or too few of their group would hear from you.</source>
        <translation>D’autres ont attendu plus longtemps, ou trop peu de personnes de leur groupe auraient de vos nouvelles.</translation>
    </message>
    <message numerus="yes">
        <source>Chosen all the same: they waited %Ln day(s), or too few of their group would hear from you.</source>
        <translation>
            <numerusform>Choisie malgré tout : %Ln jour d’attente, ou trop peu de personnes de son groupe auraient de vos nouvelles.</numerusform>
            <numerusform>Choisie malgré tout : %Ln jours d’attente, ou trop peu de personnes de son groupe auraient de vos nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A larger budget: one for %Ln message(s) is enough for all.</source>
        <translation>
            <numerusform>Un budget plus grand : %Ln message suffit pour tous.</numerusform>
            <numerusform>Un budget plus grand : %Ln messages suffisent pour tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>This shop opens without a password, so there is nothing to remember. Set a password first.</source>
        <translation>Cette boutique s’ouvre sans mot de passe, il n’y a donc rien à mémoriser. Définissez d’abord un mot de passe.</translation>
    </message>
    <message>
        <source>The name for the computer&apos;s key is not one that can be kept.</source>
        <translation>La clé de l’ordinateur ne peut pas être conservée sous ce nom.</translation>
    </message>
    <message>
        <source>This shop does not know this computer any more. Open it with its password, then let the computer remember it again.</source>
        <translation>Cette boutique ne connaît plus cet ordinateur. Ouvrez-la avec son mot de passe, puis laissez l’ordinateur la mémoriser à nouveau.</translation>
    </message>
    <message>
        <source>Let a computer open the shop without its password</source>
        <translation>A laissé un ordinateur ouvrir la boutique sans mot de passe</translation>
    </message>
    <message>
        <source>Let a computer ask for the password again</source>
        <translation>A fait redemander le mot de passe à un ordinateur</translation>
    </message>
    <message>
        <source>This computer has no keychain that Tactful can use (on Linux: GNOME Keyring or KWallet). Password and recovery code open the shop as always.</source>
        <translation>Cet ordinateur n’a pas de trousseau que Tactful puisse utiliser (sous Linux : GNOME Keyring ou KWallet). Le mot de passe et le code de secours ouvrent la boutique comme toujours.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer; it may be waiting for its own password. Password and recovery code open the shop as always.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas ; il attend peut-être son propre mot de passe. Le mot de passe et le code de secours ouvrent la boutique comme toujours.</translation>
    </message>
    <message>
        <source>Tactful then starts without asking: whoever can sign in to this computer as you can open the shop. A shop that was locked while Tactful runs still asks.</source>
        <translation>Tactful démarre alors sans rien demander : quiconque peut ouvrir une session sur cet ordinateur à votre nom peut ouvrir la boutique. Une boutique verrouillée pendant que Tactful tourne demande toujours le mot de passe.</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Mémoriser sur cet ordinateur</translation>
    </message>
    <message>
        <source>Type the recovery code in place of the password: you saw it when the shop was locked. Then choose a new password in the settings. Without either nobody can open the shop, not even we. If you have a backup from before the password was set, or remember an older password, restore that backup and import the newer sales again. A computer that remembers the shop still opens it: there make a recovery code (Settings, Lock), then choose a new password with it.</source>
        <translation>Tapez le code de secours à la place du mot de passe : vous l’avez vu quand la boutique a été verrouillée. Choisissez ensuite un nouveau mot de passe dans les réglages. Sans l’un ni l’autre, personne ne peut ouvrir la boutique, pas même nous. Si vous avez une sauvegarde d’avant le mot de passe, ou connaissez un mot de passe plus ancien, restaurez cette sauvegarde et importez à nouveau les ventes plus récentes. Un ordinateur qui a mémorisé la boutique l’ouvre encore : créez-y un code de secours (Réglages, Verrou), puis choisissez avec lui un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>What does &quot;Remember on this computer&quot; do?</source>
        <translation>Que fait « Mémoriser sur cet ordinateur » ?</translation>
    </message>
    <message>
        <source>The keychain of your computer keeps a key for your shop, and Tactful starts without asking. Whoever can sign in to the computer as you can then open the shop. Nothing of it is in your backups: on another computer they ask for the password or the recovery code. When you lock the shop, or Tactful locks it because nobody is there, the password is asked for until Tactful is started again. A new password makes all other computers ask again. If the keychain is gone or locked, nothing is lost: the password opens the shop.</source>
        <translation>Le trousseau de votre ordinateur garde une clé de votre boutique, et Tactful démarre sans rien demander. Quiconque peut ouvrir une session à votre nom peut alors ouvrir la boutique. Rien de cela n’est dans vos sauvegardes : sur un autre ordinateur, elles demandent le mot de passe ou le code de secours. Quand vous verrouillez la boutique, ou que Tactful la verrouille parce que personne n’est là, le mot de passe est demandé jusqu’au prochain démarrage de Tactful. Après un nouveau mot de passe, tous les autres ordinateurs le demandent à nouveau. Si le trousseau a disparu ou reste verrouillé, rien n’est perdu : le mot de passe ouvre la boutique.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::AccuracyCard</name>
    <message>
        <source>Does it work here?</source>
        <translation>Est-ce que ça marche ici&#xa0;?</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
        <source>Tactful tests itself on your own past sales. Import some months of orders, then press &quot;Test again&quot;.</source>
        <translation>Tactful se teste sur vos propres ventes passées. Importez quelques mois de commandes, puis appuyez sur «&#xa0;Tester à nouveau&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>We hid your last %Ln day(s) of sales, made our guesses, then looked at what people really did.</source>
        <translation>
            <numerusform>Nous avons caché %Ln jour de ventes, le dernier, fait nos suppositions, puis regardé ce que les gens ont vraiment fait.</numerusform>
            <numerusform>Nous avons caché vos %Ln derniers jours de ventes, fait nos suppositions, puis regardé ce que les gens ont vraiment fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats simple rules in %1 of %2</source>
        <translation>Bat les règles simples %1 fois sur %2</translation>
    </message>
    <message>
        <source>As good as the simple rules</source>
        <translation>Aussi bon que les règles simples</translation>
    </message>
    <message>
        <source>For customers with a single order, our sums are no better than the simple rule. So there we use the simple rule.</source>
        <translation>Pour les clients à commande unique, nos calculs ne font pas mieux que la règle simple. Là, nous prenons donc la règle simple.</translation>
    </message>
    <message>
        <source>likely between %1 and %2</source>
        <translation>sans doute entre %1 et %2</translation>
    </message>
    <message>
        <source>There is too little to tell yet.</source>
        <translation>Il y a encore trop peu pour le dire.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::AgreementList</name>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Words shown</source>
        <translation>Mots affichés</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificatif</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Fingerprint of the notice</source>
        <translation>Empreinte de la notice</translation>
    </message>
    <message>
        <source>Fingerprint of the evidence</source>
        <translation>Empreinte de la preuve</translation>
    </message>
</context>
<context>
    <name>tactful::ui::AppearanceCard</name>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Très grand</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ArrivalCard</name>
    <message>
        <source>When they will arrive</source>
        <translation>Quand ils arriveront</translation>
    </message>
    <message>
        <source>at each person&apos;s usual shopping hour</source>
        <translation>à l’heure d’achat habituelle de chacun</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Short weekday and day of the month, e.g. &quot;Thu 8&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::AudienceCard</name>
    <message>
        <source>Who will hear from you</source>
        <translation>Qui aura de vos nouvelles</translation>
    </message>
    <message>
        <source>See the lists</source>
        <translation>Voir les listes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>May be e‑mailed</source>
        <translation>Joignables par e‑mail</translation>
    </message>
    <message>
        <source>Not tired</source>
        <translation>Pas lassés</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisis</translation>
    </message>
    <message>
        <source>Will get it</source>
        <translation>Le recevront</translation>
    </message>
    <message>
        <source>heard enough lately</source>
        <translation>assez de messages reçus</translation>
    </message>
    <message>
        <source>better left alone</source>
        <translation>à laisser en paix</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>mis de côté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will get the message.</source>
        <translation>
            <numerusform>%Ln personne recevra le message.</numerusform>
            <numerusform>%Ln personnes recevront le message.</numerusform>
        </translation>
    </message>
    <message>
        <source>off limits on %1</source>
        <translation>à ne pas contacter le %1</translation>
    </message>
    <message>
        <source>Who may be e‑mailed is judged for %1, when sending starts.</source>
        <translation>Les clients joignables par e‑mail sont ceux du %1, début de l’envoi.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Password for the backup</source>
        <translation>Mot de passe de la sauvegarde</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>One file with everything in it. Keep it on another disk; restore it on any computer.</source>
        <translation>Un seul fichier avec tout dedans. Gardez-le sur un autre disque&#xa0;; restaurez-le sur n’importe quel ordinateur.</translation>
    </message>
    <message>
        <source>Your shop has none, so the backup needs one of its own.</source>
        <translation>Votre boutique n’en a pas&#xa0;: la sauvegarde a besoin du sien.</translation>
    </message>
    <message>
        <source>Tactful makes backups by itself, beside your shop, when something changed.</source>
        <translation>Tactful fait des sauvegardes tout seul, à côté de votre boutique, quand quelque chose a changé.</translation>
    </message>
    <message>
        <source>Made by itself, beside your shop:</source>
        <translation>Faites toutes seules, à côté de votre boutique&#xa0;:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Tactful backups (*.tactful-backup)</source>
        <translation>Sauvegardes Tactful (*.tactful-backup)</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backed up, read back and found whole: %1.</source>
        <translation>Sauvegardé, relu et trouvé complet&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::BriefBox</name>
    <message>
        <source>Brief</source>
        <translation>Le cadre</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Only these stages (none ticked: everyone)</source>
        <translation>Seulement ces stades (rien de coché&#xa0;: tout le monde)</translation>
    </message>
    <message>
        <source>As soon as it is ready</source>
        <translation>Dès que c’est prêt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Only these countries</source>
        <translation>Seulement ces pays</translation>
    </message>
    <message>
        <source>No more messages than</source>
        <translation>Pas plus de messages que</translation>
    </message>
    <message>
        <source>Then those come first who bring most; but whoever waited longest, and every group of customers, has a share.</source>
        <translation>Alors ceux qui rapportent le plus passent d’abord ; mais ceux qui ont attendu le plus longtemps et chaque groupe de clients ont leur part.</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <extracomment>Who may get a message, and how many at most: &quot;Everyone, at most 500&quot;.</extracomment>
        <translation>%1, au plus %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::BriefColumn</name>
    <message>
        <source>How personal</source>
        <translation>Ton personnel</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Clear stock</source>
        <translation>Écouler le stock</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Better margin</source>
        <translation>Meilleure marge</translation>
    </message>
    <message>
        <source>Hold back to measure</source>
        <translation>Mis de côté pour mesurer</translation>
    </message>
    <message>
        <source>1 at most</source>
        <translation>1 au plus</translation>
    </message>
    <message>
        <source>8 at most</source>
        <translation>8 au plus</translation>
    </message>
    <message>
        <source>Their favourites</source>
        <translation>Ce qu’ils aiment</translation>
    </message>
    <message>
        <source>Surprise them</source>
        <translation>Les surprendre</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln people</source>
        <translation>
            <numerusform>%1 · %Ln personne</numerusform>
            <numerusform>%1 · %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Gentle nudges</source>
        <translation>Petits coups de pouce</translation>
    </message>
    <message>
        <source>never against their taste</source>
        <translation>jamais contre leurs goûts</translation>
    </message>
    <message>
        <source>Nobody is held back, so nothing can be measured.</source>
        <translation>Personne n’est mis de côté&#xa0;: rien ne peut être mesuré.</translation>
    </message>
    <message numerus="yes">
        <source>They get nothing, so you can see what the e‑mail changed. %Ln is enough to see a clear effect.</source>
        <translation>
            <numerusform>Cette personne ne reçoit rien, pour que vous voyiez ce que l’e‑mail a changé. %Ln suffit pour voir un effet net.</numerusform>
            <numerusform>Ces personnes ne reçoivent rien, pour que vous voyiez ce que l’e‑mail a changé. %Ln suffisent pour voir un effet net.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They get nothing, so you can see what the e‑mail changed. %Ln is too few to see it after one campaign.</source>
        <translation>
            <numerusform>Cette personne ne reçoit rien, pour que vous voyiez ce que l’e‑mail a changé. %Ln, c’est trop peu pour le voir après une seule campagne.</numerusform>
            <numerusform>Ces personnes ne reçoivent rien, pour que vous voyiez ce que l’e‑mail a changé. %Ln, c’est trop peu pour le voir après une seule campagne.</numerusform>
        </translation>
    </message>
    <message>
        <source>May mention</source>
        <translation>Peut mentionner</translation>
    </message>
    <message>
        <source>Won&apos;t mention</source>
        <translation>Ne mentionne pas</translation>
    </message>
    <message>
        <source>best sellers and new arrivals.</source>
        <translation>meilleures ventes et nouveautés.</translation>
    </message>
    <message>
        <source>anything about the person.</source>
        <translation>tout ce qui touche à la personne.</translation>
    </message>
    <message>
        <source>first name, what they told us, aisles they like.</source>
        <translation>prénom, ce qu’on vous a dit, rayons préférés.</translation>
    </message>
    <message>
        <source>products bought.</source>
        <translation>produits achetés.</translation>
    </message>
    <message>
        <source>what they bought.</source>
        <translation>ses achats.</translation>
    </message>
    <message>
        <source>dates, counts or guesses.</source>
        <translation>dates, nombres ou suppositions.</translation>
    </message>
    <message>
        <source>dates, counts and guesses.</source>
        <translation>dates, nombres et suppositions.</translation>
    </message>
    <message>
        <source>delicate products. Ever.</source>
        <translation>produits délicats. Jamais.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CampaignOverview</name>
    <message>
        <source>Open in the studio</source>
        <translation>Ouvrir dans l’atelier</translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation>Vérifier et exporter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Nom de la campagne</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Prévue pour</translation>
    </message>
    <message>
        <source>How personal</source>
        <translation>Ton personnel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Expected extra sales</source>
        <translation>Ventes en plus attendues</translation>
    </message>
    <message>
        <source>%1, likely between %2 and %3</source>
        <translation>%1, sans doute entre %2 et %3</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Validé par</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Written for %1</source>
        <translation>Écrits pour %1</translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Fingerprint %1…</source>
        <translation>Empreinte %1…</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>These files hold names and addresses. Delete them by %1.</source>
        <translation>Ces fichiers contiennent des noms et des adresses. Supprimez-les au plus tard le %1.</translation>
    </message>
    <message>
        <source>I have deleted them</source>
        <translation>Je les ai supprimés</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CampaignsPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Nothing is sent from here: Tactful writes files that your mail service sends.</source>
        <translation>Rien n’est envoyé d’ici&#xa0;: Tactful écrit des fichiers que votre service d’envoi expédie.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Your first campaign: what is it for?</source>
        <translation>Votre première campagne&#xa0;: quel est son but&#xa0;?</translation>
    </message>
    <message>
        <source>What is the new campaign for?</source>
        <translation>Quel est le but de la nouvelle campagne&#xa0;?</translation>
    </message>
    <message>
        <source>It sets the tone and the dials. You can change everything afterwards.</source>
        <translation>Il donne le ton et règle les curseurs. Vous pourrez tout changer ensuite.</translation>
    </message>
    <message>
        <source>Thank you. You will not be reminded again.</source>
        <translation>Merci. Il n’y aura plus de rappel.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Review and export…</source>
        <translation>&amp;Vérifier et exporter…</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation>&amp;Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Choose a &amp;goal</source>
        <translation>Choisir un &amp;objectif</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Chart</name>
    <message>
        <source>Show as table</source>
        <translation>Voir en tableau</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CheckTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, please look: %2</source>
        <translation>%1, à regarder&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ChecksBar</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ComputerMemory</name>
    <message>
        <source>The keychain of this computer does not answer. Nothing was changed.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Tactful can use. Nothing was changed.</source>
        <translation>Cet ordinateur n’a pas de trousseau que Tactful puisse utiliser. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not take the key. Nothing was changed.</source>
        <translation>Le trousseau de cet ordinateur n’a pas accepté la clé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The shop asks again. An entry that opens nothing any more could not be taken out of the keychain.</source>
        <translation>La boutique demande à nouveau le mot de passe. Une entrée qui n’ouvre plus rien n’a pas pu être retirée du trousseau.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ContactCard</name>
    <message>
        <source>Ticked a box</source>
        <translation>Ont coché une case</translation>
    </message>
    <message>
        <source>Bought before, may still say no</source>
        <translation>Déjà clients, peuvent encore refuser</translation>
    </message>
    <message>
        <source>May be written to until they say no</source>
        <translation>On peut leur écrire jusqu’à leur refus</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Jamais demandé</translation>
    </message>
    <message>
        <source>Their country&apos;s law wants more</source>
        <translation>La loi de leur pays exige plus</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonnés</translation>
    </message>
    <message>
        <source>Address does not work</source>
        <translation>L’adresse ne marche pas</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Sans adresse</translation>
    </message>
    <message>
        <source>Asked us to pause (restricted)</source>
        <translation>Ont demandé une pause (restreints)</translation>
    </message>
    <message>
        <source>Who you may contact</source>
        <translation>Qui vous pouvez contacter</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation>E‑mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>of %1 customers may get e‑mail</source>
        <translation>sur %1 clients peuvent recevoir un e‑mail</translation>
    </message>
    <message>
        <source>of %1 customers may get a text message</source>
        <translation>sur %1 clients peuvent recevoir un SMS</translation>
    </message>
    <message>
        <source>of %1 customers may get post</source>
        <translation>sur %1 clients peuvent recevoir un courrier</translation>
    </message>
    <message>
        <source>Proof on file for %1 (%2). The other %3 have no proof of when and how they agreed.</source>
        <translation>Preuve enregistrée pour %1 (%2). Pour les %3 autres, rien ne montre quand et comment ils ont dit oui.</translation>
    </message>
    <message>
        <source>Proof on file for all %1.</source>
        <translation>Preuve enregistrée pour tous (%1).</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Corner</name>
    <message>
        <source>Offline: everything stays on this computer</source>
        <translation>Hors ligne&#xa0;: tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CorrectDialog</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation>E‑mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>County or state</source>
        <translation>Région ou État</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Correct what we know</source>
        <translation>Corriger ce que nous savons</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>correct a customer</source>
        <translation>corriger un client</translation>
    </message>
    <message>
        <source>Corrected.</source>
        <translation>Corrigé.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CurveCard</name>
    <message>
        <source>What more or less personal brings</source>
        <translation>Ce que rapporte plus ou moins de ton personnel</translation>
    </message>
    <message numerus="yes">
        <source>At %1: about %2 extra sales, %3 of profit, %Ln may unsubscribe</source>
        <translation>
            <numerusform>À %1 : environ %2 de ventes en plus, %3 de bénéfice, %Ln pourrait se désabonner</numerusform>
            <numerusform>À %1 : environ %2 de ventes en plus, %3 de bénéfice, %Ln pourraient se désabonner</numerusform>
        </translation>
    </message>
    <message>
        <source>profit</source>
        <translation>bénéfice</translation>
    </message>
    <message>
        <source>unsubscribes</source>
        <translation>désabonnements</translation>
    </message>
    <message>
        <source>Brings most at %1: about %2 of profit after all costs.</source>
        <translation>Rapporte le plus à %1 : environ %2 de bénéfice, tous frais déduits.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CustomerFilters</name>
    <message>
        <source>More filters</source>
        <extracomment>How many filters are set.</extracomment>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>May be e‑mailed?</source>
        <translation>Joignables par e‑mail&#xa0;?</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Remontrer tout le monde</translation>
    </message>
    <message>
        <source>More filters · %1</source>
        <translation>Plus de filtres · %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::CustomersPage</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <source>Next order likely</source>
        <translation>Prochain achat probable</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>12 prochains mois</translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation>E‑mail</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Enregistrer cette liste</translation>
    </message>
    <message>
        <source>Name, e‑mail, town, or something they bought</source>
        <translation>Nom, e‑mail, ville, ou un de leurs achats</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Chercher des clients</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>&amp;Enregistrer cette liste…</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personnes</translation>
    </message>
    <message>
        <source>Nobody called &quot;%1&quot;</source>
        <translation>Personne ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Try a part of the name, the town, or something they bought.</source>
        <translation>Essayez une partie du nom, la ville, ou un de leurs achats.</translation>
    </message>
    <message>
        <source>Did you mean &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;?</source>
        <translation>Vouliez-vous dire &lt;a href=&quot;%1&quot;&gt;%1&lt;/a&gt;&#xa0;?</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved. The file holds names and addresses: delete it when you are done.</source>
        <translation>Enregistré. Le fichier contient des noms et des adresses&#xa0;: supprimez-le quand vous aurez fini.</translation>
    </message>
    <message>
        <source>More &amp;filters…</source>
        <translation>P&amp;lus de filtres…</translation>
    </message>
    <message>
        <source>Possible &amp;duplicates…</source>
        <translation>&amp;Doublons possibles…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln duplicate(s)</source>
        <translation>
            <numerusform>Fusionner %Ln doublon</numerusform>
            <numerusform>Fusionner %Ln doublons</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Personne ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Remontrer tout le monde</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DecisionEdit</name>
    <message>
        <source>Decide about %1</source>
        <translation>Décider pour %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DelicateCard</name>
    <message>
        <source>Delicate products</source>
        <translation>Produits délicats</translation>
    </message>
    <message>
        <source>Never mentioned, never used to guess, never suggested.</source>
        <translation>Jamais mentionnés, jamais utilisés pour deviner, jamais suggérés.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln produit</numerusform>
            <numerusform>%Ln produits</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your products looks delicate.</source>
        <translation>Aucun de vos produits ne semble délicat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) look delicate and wait for your decision</source>
        <translation>
            <numerusform>%Ln produit semble délicat et attend votre décision</numerusform>
            <numerusform>%Ln produits semblent délicats et attendent votre décision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::DialCurve</name>
    <message>
        <source>What each position of the dial brings</source>
        <translation>Ce qu’apporte chaque position du curseur</translation>
    </message>
    <message>
        <source>How personal</source>
        <translation>Ton personnel</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce que ça apporte</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DocumentDialog</name>
    <message>
        <source>Back to the book&apos;s words</source>
        <translation>Revenir au texte du livre</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>Garder mon texte</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Words of the section</source>
        <translation>Texte de la section</translation>
    </message>
    <message>
        <source>The book says something else now than when you wrote this.</source>
        <translation>Le livre dit maintenant autre chose que lorsque vous avez écrit ceci.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>A helpful draft, not legal advice.</source>
        <translation>Un projet utile, pas un conseil juridique.</translation>
    </message>
    <message>
        <source>%1 · to look at</source>
        <translation>%1 · à revoir</translation>
    </message>
    <message>
        <source>%1 · your words</source>
        <translation>%1 · votre texte</translation>
    </message>
    <message>
        <source>Written by %1, %2</source>
        <translation>Écrit par %1, %2</translation>
    </message>
    <message>
        <source>As your book has it.</source>
        <translation>Tel que dans votre livre.</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>To print (*.pdf);;Web page (*.html);;Plain text (*.md)</source>
        <translation>À imprimer (*.pdf);;Page web (*.html);;Texte brut (*.md)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Your words, %1</source>
        <translation>Vos mots, %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DocumentsCard</name>
    <message>
        <source>Never saved</source>
        <translation>Jamais enregistré</translation>
    </message>
    <message>
        <source>Saved %1, more than a year ago</source>
        <translation>Enregistré %1, il y a plus d’un an</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) in your words</source>
        <translation>
            <numerusform>%Ln section avec votre texte</numerusform>
            <numerusform>%Ln sections avec votre texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at: the book says something else now</source>
        <translation>
            <numerusform>%Ln à revoir&#xa0;: le livre dit maintenant autre chose</numerusform>
            <numerusform>%Ln à revoir&#xa0;: le livre dit maintenant autre chose</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Made from what your book really holds. What you write yourself stays.</source>
        <translation>Établis d’après ce que votre livre contient vraiment. Ce que vous écrivez reste.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DonePanel</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Les fichiers</translation>
    </message>
    <message>
        <source>How to upload them</source>
        <translation>Comment les déposer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were written</source>
        <translation>
            <numerusform>%Ln fichier a été écrit</numerusform>
            <numerusform>%Ln fichiers ont été écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Nothing was sent: you upload them when you are ready.</source>
        <translation>%1. Rien n’a été envoyé&#xa0;: vous les déposez quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>%1 You will be reminded on %2 to delete them.</source>
        <translation>%1 Un rappel viendra le %2 pour les supprimer.</translation>
    </message>
    <message>
        <source>Fingerprint %1…</source>
        <translation>Empreinte %1…</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Empreinte %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Donut</name>
    <message>
        <source>Health of your data</source>
        <translation>Santé de vos données</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a figure and what it is out of: &quot;86 of 100&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DotIntervals</name>
    <message>
        <source>Is everyone treated alike?</source>
        <translation>Tout le monde est-il traité pareil&#xa0;?</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::DuplicatesPanel</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>e‑mail address, but for its spelling</source>
        <translation>adresse e‑mail, à l’orthographe près</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>The same %1.</source>
        <extracomment>%1 is a list such as &quot;name and postcode&quot;.</extracomment>
        <translation>En commun&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No possible duplicates are left</source>
        <translation>Plus aucun doublon possible</translation>
    </message>
    <message>
        <source>Whoever looks like somebody else after the next import is shown here.</source>
        <translation>Après le prochain import, ceux qui ressemblent à quelqu’un d’autre s’afficheront ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Une personne ou deux&#xa0;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation>E‑mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <source>May be e‑mailed</source>
        <translation>Joignable par e‑mail</translation>
    </message>
    <message>
        <source>From the files</source>
        <translation>Fichiers d’origine</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Nothing is thrown away: you can split them again at any time. If one of them said no to e‑mails, that counts for both.</source>
        <translation>Rien n’est jeté&#xa0;: vous pouvez les séparer à nouveau à tout moment. Si l’une a dit non aux e‑mails, cela vaut pour les deux.</translation>
    </message>
    <message>
        <source>Same pers&amp;on</source>
        <translation>&amp;Même personne</translation>
    </message>
    <message>
        <source>T&amp;wo people</source>
        <translation>Deux per&amp;sonnes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many, e.g. &quot;3 of 23&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2; agrees</source>
        <translation>%1&#xa0;: %2&#xa0;; concorde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>merge two customers</source>
        <translation>fusionner deux clients</translation>
    </message>
    <message>
        <source>keep two customers apart</source>
        <translation>garder deux clients séparés</translation>
    </message>
    <message>
        <source>Merged: one person from now on.</source>
        <translation>Fusionné&#xa0;: une seule personne désormais.</translation>
    </message>
    <message>
        <source>Kept apart: two people.</source>
        <translation>Gardé séparé&#xa0;: deux personnes.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ExportPanel</name>
    <message numerus="yes">
        <source>%Ln people, their lines and picks</source>
        <translation>
            <numerusform>%Ln personne, ses phrases et ses suggestions</numerusform>
            <numerusform>%Ln personnes, leurs phrases et leurs suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses never to write to</source>
        <translation>
            <numerusform>%Ln adresse à ne jamais contacter</numerusform>
            <numerusform>%Ln adresses à ne jamais contacter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to leave alone, for measuring</source>
        <translation>
            <numerusform>%Ln personne à laisser en paix, pour mesurer</numerusform>
            <numerusform>%Ln personnes à laisser en paix, pour mesurer</numerusform>
        </translation>
    </message>
    <message>
        <source>The message with places for lines and picks</source>
        <translation>Le message, avec des places pour les phrases et les suggestions</translation>
    </message>
    <message>
        <source>The same as plain text</source>
        <translation>Le même en texte brut</translation>
    </message>
    <message>
        <source>Step by step for %1</source>
        <translation>Pas à pas pour %1</translation>
    </message>
    <message>
        <source>Fingerprints of all files</source>
        <translation>Empreintes de tous les fichiers</translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation>Validé par</translation>
    </message>
    <message>
        <source>Why may it be this personal?</source>
        <translation>Pourquoi peut-il être aussi personnel&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Remind me in %Ln days to delete these files. They hold names and addresses.</source>
        <translation>
            <numerusform>Me rappeler dans %Ln jour de supprimer ces fichiers. Ils contiennent des noms et des adresses.</numerusform>
            <numerusform>Me rappeler dans %Ln jours de supprimer ces fichiers. Ils contiennent des noms et des adresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the logbook with the date.</source>
        <translation>Inscrit au journal de bord avec la date.</translation>
    </message>
    <message>
        <source>Nothing is sent from here. You upload the file when you are ready.</source>
        <translation>Rien n’est envoyé d’ici. Vous déposez le fichier quand vous êtes prêt.</translation>
    </message>
    <message>
        <source>Where will you upload it?</source>
        <translation>Où allez-vous le déposer&#xa0;?</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Where shall the files go?</source>
        <translation>Où mettre les fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>The ceiling of %1 is above the house limit of %2.</source>
        <translation>Le plafond (%1) dépasse la limite de la maison (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files will be written</source>
        <translation>
            <numerusform>%Ln fichier sera écrit</numerusform>
            <numerusform>%Ln fichiers seront écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people who may no longer be written to are taken out.</source>
        <translation>
            <numerusform>%Ln personne à qui l’on ne peut plus écrire est retirée.</numerusform>
            <numerusform>%Ln personnes à qui l’on ne peut plus écrire sont retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who decides: the name goes into the logbook.</source>
        <translation>Dites qui décide&#xa0;: le nom va dans le journal de bord.</translation>
    </message>
    <message>
        <source>Say why in a few words: they go into the logbook.</source>
        <translation>Dites pourquoi en quelques mots&#xa0;: ils vont dans le journal de bord.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ExtraSalesCard</name>
    <message>
        <source>Likely extra sales</source>
        <translation>Ventes en plus probables</translation>
    </message>
    <message>
        <source>8 in 10 chance it lands in this range. Counts only sales that would not happen anyway.</source>
        <translation>8 chances sur 10 d’être dans cette fourchette. Ne compte que les ventes qui n’auraient pas eu lieu sans cela.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::FactList</name>
    <message>
        <source>Nothing but the name and the address.</source>
        <translation>Rien d’autre que le nom et l’adresse.</translation>
    </message>
    <message>
        <source>Show what</source>
        <translation>Voir ce que c’est</translation>
    </message>
    <message>
        <source>That you looked is written into the logbook.</source>
        <translation>Votre consultation est inscrite au journal de bord.</translation>
    </message>
    <message>
        <source>Use it: %1</source>
        <translation>Utiliser&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not without their yes.</source>
        <translation>Pas sans son accord.</translation>
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
        <translation>Oui</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>À voir de près</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
        <source>Is everyone treated alike?</source>
        <translation>Tout le monde est-il traité pareil&#xa0;?</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Pas encore de campagne</translation>
    </message>
    <message>
        <source>After the first plan you see here whether some groups are left out more than others.</source>
        <translation>Après le premier plan, vous verrez ici si certains groupes sont plus souvent écartés que d’autres.</translation>
    </message>
    <message>
        <source>Share chosen, by group</source>
        <translation>Part choisie, par groupe</translation>
    </message>
    <message>
        <source>Share of each group chosen for &quot;%1&quot;. The band is %2 points either side of the %3 for everyone.</source>
        <translation>Part de chaque groupe choisie pour «&#xa0;%1&#xa0;». La bande va de %2 points de part et d’autre de la part de tous&#xa0;: %3.</translation>
    </message>
    <message>
        <source>few people, less sure</source>
        <translation>peu de monde, moins sûr</translation>
    </message>
    <message>
        <source>%1, likely between %2 and %3</source>
        <translation>%1, sans doute entre %2 et %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::FileCard</name>
    <message>
        <source>Drop sales files here</source>
        <translation>Déposez vos ventes ici</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Contrôle des lignes</translation>
    </message>
    <message>
        <source>Not right? &lt;a href=&quot;other&quot;&gt;Choose another type&lt;/a&gt;</source>
        <translation>Ce n’est pas ça&#xa0;? &lt;a href=&quot;other&quot;&gt;Choisir un autre type&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Nothing is added until you say so.</source>
        <translation>Rien n’est ajouté sans votre accord.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more file(s)</source>
        <translation>
            <numerusform>%1, et %Ln autre fichier</numerusform>
            <numerusform>%1, et %Ln autres fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Your format &quot;%1&quot;</source>
        <translation>Votre format «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A table we do not know</source>
        <translation>Un tableau inconnu</translation>
    </message>
    <message>
        <source>%1 of %2 columns recognised</source>
        <translation>%1 colonnes reconnues sur %2</translation>
    </message>
    <message>
        <source>Say what its columns are, once</source>
        <translation>Dites une fois ce que sont ses colonnes</translation>
    </message>
    <message>
        <source>counting, no total yet</source>
        <translation>comptage, pas encore de total</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Tel que reconnu</translation>
    </message>
    <message>
        <source>Not right? &lt;a href=&quot;other&quot;&gt;Choose another sheet or type&lt;/a&gt;</source>
        <translation>Ce n’est pas ça&#xa0;? &lt;a href=&quot;other&quot;&gt;Choisir une autre feuille ou un autre type&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1, sheet &quot;%2&quot;</source>
        <translation>%1, feuille «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;</source>
        <translation>Feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>CSV, Excel or ZIP from Shopify, Etsy, WooCommerce, Square, or your till</source>
        <translation>CSV, Excel ou ZIP de Shopify, Etsy, WooCommerce, Square ou de votre caisse</translation>
    </message>
</context>
<context>
    <name>tactful::ui::FirstRunPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How would you like to start?</source>
        <translation>Par quoi voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>You can switch at any time, from the File menu.</source>
        <translation>Vous pourrez changer à tout moment, par le menu Fichier.</translation>
    </message>
    <message>
        <source>Look around the demo shop</source>
        <translation>Visiter la boutique démo</translation>
    </message>
    <message>
        <source>A made-up gift shop with %1 customers and three years of sales. Nothing to set up.</source>
        <translation>Une boutique de cadeaux inventée, avec %1 clients et trois ans de ventes. Rien à préparer.</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Ouvrir la démo</translation>
    </message>
    <message>
        <source>Bring in my own sales</source>
        <translation>Importer mes propres ventes</translation>
    </message>
    <message>
        <source>From Shopify, Etsy, WooCommerce, Square or any CSV file. About 5 minutes, and you can undo it.</source>
        <translation>Depuis Shopify, Etsy, WooCommerce, Square ou tout fichier CSV. Environ 5 minutes, et vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Carry on where you left off, with a Tactful backup file.</source>
        <translation>Reprendre là où vous en étiez, avec un fichier de sauvegarde Tactful.</translation>
    </message>
    <message>
        <source>Find backup</source>
        <translation>Chercher le fichier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>country, currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lock my shop with a password</source>
        <translation>Protéger ma boutique par un mot de passe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Your main country, for its rules and currency</source>
        <translation>Votre pays principal, pour ses règles et sa devise</translation>
    </message>
    <message>
        <source>Demo shop</source>
        <translation>Boutique démo</translation>
    </message>
    <message>
        <source>Making the demo shop</source>
        <translation>Création de la boutique démo</translation>
    </message>
    <message>
        <source>Getting to know its customers</source>
        <translation>Nous apprenons à connaître ses clients</translation>
    </message>
    <message>
        <source>Choose sales files</source>
        <translation>Choisir les fichiers de ventes</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation>Fichiers de ventes (*.csv *.tsv *.txt *.xlsx *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Making your shop</source>
        <translation>Création de votre boutique</translation>
    </message>
    <message>
        <source>Find a backup</source>
        <translation>Trouver une sauvegarde</translation>
    </message>
    <message>
        <source>Tactful backups (*.tactful-backup);;All files (*)</source>
        <translation>Sauvegardes Tactful (*.tactful-backup);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking at the backup</source>
        <translation>Examen de la sauvegarde</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Recommended: the file holds names and addresses. You get a code for the day you forget it.</source>
        <translation>Recommandé&#xa0;: le fichier contient des noms et des adresses. Vous recevrez un code pour le jour où vous l’oublieriez.</translation>
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
        <translation>Qui aura de vos nouvelles</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>En moins</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <extracomment>%1 is a step, %2 a number: &quot;Chosen, 1,840 people&quot;</extracomment>
        <translation>%1, %2 personnes</translation>
    </message>
    <message>
        <source>%1, %2 fewer: %3</source>
        <extracomment>&quot;Chosen, 1,840 people, 627 fewer: better left alone&quot;</extracomment>
        <translation>%1, %2 en moins&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Gallery</name>
    <message>
        <source>Tactful components and states</source>
        <translation>Composants et états de Tactful</translation>
    </message>
</context>
<context>
    <name>tactful::ui::HealthCard</name>
    <message>
        <source>Health of your data</source>
        <translation>Santé de vos données</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Améliorer</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>sur 100</translation>
    </message>
    <message>
        <source>Health of your data: %1 of 100</source>
        <translation>Santé de vos données&#xa0;: %1 sur 100</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1&#xa0;: %2 sur 100</translation>
    </message>
</context>
<context>
    <name>tactful::ui::HelpPage</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About Tactful</source>
        <translation>À propos de Tactful</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Version %1. Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Short answers. Everything here works without the internet.</source>
        <translation>Des réponses courtes. Tout ici fonctionne sans Internet.</translation>
    </message>
    <message>
        <source>Search the answers</source>
        <translation>Chercher dans les réponses</translation>
    </message>
    <message>
        <source>No answer has these words</source>
        <translation>Aucune réponse ne contient ces mots</translation>
    </message>
    <message>
        <source>Try a shorter word.</source>
        <translation>Essayez un mot plus court.</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Montrer toutes les réponses</translation>
    </message>
    <message>
        <source>What counts, and what is evidence</source>
        <translation>Ce qui compte, et ce qui est établi</translation>
    </message>
    <message>
        <source>Made with Qt, SQLite, Eigen, libsodium, litehtml, QCustomPlot, QtKeychain and the typeface Inter (SIL Open Font License 1.1).</source>
        <translation>Fait avec Qt, SQLite, Eigen, libsodium, litehtml, QCustomPlot, QtKeychain et la police Inter (SIL Open Font License 1.1).</translation>
    </message>
</context>
<context>
    <name>tactful::ui::HistoryCard</name>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Orders added</source>
        <translation>Commandes ajoutées</translation>
    </message>
    <message>
        <source>Customers added</source>
        <translation>Clients ajoutés</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>À part</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Imports précédents</translation>
    </message>
    <message>
        <source>Undo takes out exactly what that import added. You can redo it for 30 days.</source>
        <translation>Annuler retire exactement ce que cet import avait ajouté. Vous pouvez le rétablir pendant 30 jours.</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message>
        <source>Every file you add is listed here and can be taken back.</source>
        <translation>Chaque fichier ajouté figure ici et peut être retiré.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::HomeFigures</name>
    <message>
        <source>as last month</source>
        <translation>comme le mois dernier</translation>
    </message>
    <message>
        <source>%1 since last month</source>
        <translation>%1 depuis le mois dernier</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>Clients actifs</translation>
    </message>
    <message>
        <source>Expected sales, next 12 months</source>
        <translation>Ventes attendues, 12 prochains mois</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>S’éloignent</translation>
    </message>
    <message>
        <source>bought in the last 6 months</source>
        <translation>ont acheté dans les 6 derniers mois</translation>
    </message>
    <message>
        <source>likely between %1 and %2</source>
        <translation>sans doute entre %1 et %2</translation>
    </message>
    <message>
        <source>cannot tell yet: needs more months of sales</source>
        <translation>trop tôt pour le dire&#xa0;: il faut plus de mois de ventes</translation>
    </message>
    <message>
        <source>of whom %1 used to be regulars</source>
        <translation>dont %1 anciens habitués</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>May be e‑mailed today</source>
        <translation>Joignables par e‑mail aujourd’hui</translation>
    </message>
</context>
<context>
    <name>tactful::ui::HomePage</name>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importer des ventes</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>%1. Sales up to %2.</source>
        <translation>%1. Ventes jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1. No sales yet.</source>
        <translation>%1. Pas encore de ventes.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Hidden for 7 days.</source>
        <translation>Caché pour 7 jours.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::HouseLimitCard</name>
    <message>
        <source>House limit</source>
        <translation>Limite de la maison</translation>
    </message>
    <message>
        <source>How personal at most</source>
        <translation>Ton personnel maximal</translation>
    </message>
    <message>
        <source>A campaign above it needs a reason when it is signed off.</source>
        <translation>Une campagne au-dessus doit être justifiée au moment de la valider.</translation>
    </message>
    <message>
        <source>Shop window</source>
        <translation>Vitrine</translation>
    </message>
    <message>
        <source>Friendly nod</source>
        <translation>Signe amical</translation>
    </message>
    <message>
        <source>Your usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Close friend</source>
        <translation>Ami proche</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ImpactQuestions</name>
    <message>
        <source>As found</source>
        <translation>Comme constaté</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Oui&#xa0;: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>Non&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ImportPage</name>
    <message>
        <source>Import sales</source>
        <translation>Importer des ventes</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Add to shop</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>&amp;Choose files to import…</source>
        <translation>&amp;Choisir les fichiers à importer…</translation>
    </message>
    <message>
        <source>&amp;Add to shop</source>
        <translation>&amp;Ajouter à la boutique</translation>
    </message>
    <message>
        <source>Choose sales files</source>
        <translation>Choisir les fichiers de ventes</translation>
    </message>
    <message>
        <source>Sales files (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation>Fichiers de ventes (*.csv *.tsv *.txt *.xlsx *.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>what a column becomes</source>
        <translation>ce que devient une colonne</translation>
    </message>
    <message>
        <source>Saved. The next file with these columns is read the same way.</source>
        <translation>Enregistré. Le prochain fichier avec ces colonnes sera lu de la même façon.</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>Contrôle des lignes</translation>
    </message>
    <message>
        <source>Adding to your shop</source>
        <translation>Ajout à votre boutique</translation>
    </message>
    <message>
        <source>Added to your shop:</source>
        <translation>Ajouté à votre boutique&#xa0;:</translation>
    </message>
    <message>
        <source>%1 new orders, %2 new customers.</source>
        <translation>%1 nouvelles commandes, %2 nouveaux clients.</translation>
    </message>
    <message>
        <source>Getting to know your customers</source>
        <translation>Nous apprenons à connaître vos clients</translation>
    </message>
    <message>
        <source>Imported again.</source>
        <translation>Importé à nouveau.</translation>
    </message>
    <message>
        <source>Taken out. You can redo it for 30 days.</source>
        <translation>Retiré. Vous pouvez le rétablir pendant 30 jours.</translation>
    </message>
    <message>
        <source>Importing it again</source>
        <translation>Nouvel import en cours</translation>
    </message>
    <message>
        <source>Taking the import out</source>
        <translation>Retrait de l’import</translation>
    </message>
    <message>
        <source>Save the rows that were set aside</source>
        <translation>Enregistrer les lignes mises à part</translation>
    </message>
    <message>
        <source>set-aside-rows</source>
        <translation>lignes-mises-a-part</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved. Put the rows right and drop the file here again.</source>
        <translation>Enregistré. Corrigez les lignes et déposez le fichier ici à nouveau.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>First look at the rows in yellow.</source>
        <translation>Regardez d’abord les lignes en jaune.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::InboxDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A product and why it was picked.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>How personal: %1, softened from %2</source>
        <translation>Ton personnel : %1, adouci depuis %2</translation>
    </message>
    <message>
        <source>How personal: %1</source>
        <translation>Ton personnel : %1</translation>
    </message>
    <message>
        <source>held back: got nothing</source>
        <translation>mis de côté : n’a rien reçu</translation>
    </message>
    <message>
        <source>clicked on %1</source>
        <translation>a cliqué le %1</translation>
    </message>
    <message>
        <source>bought within 14 days</source>
        <translation>a acheté dans les 14 jours</translation>
    </message>
    <message>
        <source>unsubscribed on %1</source>
        <translation>désabonné le %1</translation>
    </message>
    <message>
        <source>reported as spam on %1</source>
        <translation>signalé comme spam le %1</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenu en erreur</translation>
    </message>
    <message>
        <source>no answer known</source>
        <translation>aucune réponse connue</translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <comment>day, hour, campaign</comment>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>They would get nothing</source>
        <translation>Rien ne leur arriverait</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Ce qui le changerait : %1</translation>
    </message>
    <message>
        <source>Working out what they would get …</source>
        <translation>Calcul de ce qui leur arriverait…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <extracomment>A person&apos;s name.</extracomment>
        <translation>Boîte de réception : %1</translation>
    </message>
    <message>
        <source>With the present dials</source>
        <translation>Avec les réglages actuels</translation>
    </message>
    <message numerus="yes">
        <source>In the last %Ln days</source>
        <translation>
            <numerusform>Le dernier jour</numerusform>
            <numerusform>Ces %Ln derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing left the house for them.</source>
        <translation>Rien n’est parti pour eux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) since %1.</source>
        <translation>
            <numerusform>%Ln campagne depuis le %1.</numerusform>
            <numerusform>%Ln campagnes depuis le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
</context>
<context>
    <name>tactful::ui::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
    <message>
        <source>Is it working, for everyone, and how sure are we?</source>
        <translation>Est-ce que ça marche, pour tout le monde, et avec quelle certitude&#xa0;?</translation>
    </message>
    <message>
        <source>Hiding your newest sales and guessing them</source>
        <translation>Nous cachons vos dernières ventes et essayons de les deviner</translation>
    </message>
</context>
<context>
    <name>tactful::ui::IntervalBars</name>
    <message>
        <source>Comparison with ranges</source>
        <translation>Comparaison avec fourchettes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Fourchette</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::JobBar</name>
    <message>
        <source>counting, no total yet</source>
        <translation>comptage, pas encore de total</translation>
    </message>
    <message numerus="yes">
        <source>%1, about %Ln second(s) left</source>
        <translation>
            <numerusform>%1, encore %Ln seconde environ</numerusform>
            <numerusform>%1, encore %Ln secondes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %Ln minute(s) left</source>
        <translation>
            <numerusform>%1, encore %Ln minute environ</numerusform>
            <numerusform>%1, encore %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tactful::ui::JudgePanel</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>What shall we do?</source>
        <translation>Que faisons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>Use the softer line</source>
        <translation>Prendre la phrase plus douce</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Envoyer tel quel</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A line of a message, quoted.</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>Décider et continuer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Enter decides and goes on</source>
        <translation>Entrée&#xa0;: décider et continuer</translation>
    </message>
    <message>
        <source>Show what</source>
        <translation>Voir ce que c’est</translation>
    </message>
    <message>
        <source>It is not in the book any more.</source>
        <translation>Ce n’est plus dans la boutique.</translation>
    </message>
    <message>
        <source>It was: %1.</source>
        <translation>C’était&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That you looked is in the logbook.</source>
        <translation>Votre consultation est inscrite au journal de bord.</translation>
    </message>
    <message>
        <source>How personal &lt;b&gt;%1&lt;/b&gt;, ceiling %2</source>
        <extracomment>Bold score, then the ceiling.</extracomment>
        <translation>Ton personnel &lt;b&gt;%1&lt;/b&gt;, plafond %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::KindsCard</name>
    <message>
        <source>Your kinds of customers</source>
        <translation>Vos types de clients</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
        <source>Kinds of customers</source>
        <translation>Types de clients</translation>
    </message>
    <message>
        <source>Who behaves alike</source>
        <translation>Qui se comporte de la même façon</translation>
    </message>
    <message>
        <source>Once 30 customers have ordered and Tactful has learnt from your sales, you see here which kinds there are.</source>
        <translation>Dès que 30 clients auront commandé et que Tactful aura appris de vos ventes, vous verrez ici quels types il y a.</translation>
    </message>
    <message>
        <source>Compared with each other: how lately, how often and for how much they bought. Stages are different: they go by each person&apos;s own rhythm.</source>
        <translation>Comparés entre eux&#xa0;: quand ils ont acheté pour la dernière fois, à quelle fréquence et pour combien. Les stades sont autre chose&#xa0;: ils suivent le rythme propre à chaque personne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of customers</source>
        <translation>
            <numerusform>%Ln type de clients</numerusform>
            <numerusform>%Ln types de clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) who behave alike</source>
        <translation>
            <numerusform>%Ln groupe au comportement semblable</numerusform>
            <numerusform>%Ln groupes aux comportements semblables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::LastCampaignCard</name>
    <message>
        <source>Last campaign</source>
        <translation>Dernière campagne</translation>
    </message>
    <message>
        <source>No campaign has left the house yet</source>
        <translation>Aucune campagne n’est encore partie</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Held back to measure</source>
        <translation>Mis de côté pour mesurer</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>After the first one you will see here what it changed.</source>
        <translation>Après la première, vous verrez ici ce qu’elle a changé.</translation>
    </message>
    <message>
        <source>%1, sending from %2. &lt;a href=&quot;results&quot;&gt;All results&lt;/a&gt;</source>
        <translation>%1, envoi à partir du %2. &lt;a href=&quot;results&quot;&gt;Tous les résultats&lt;/a&gt;</translation>
    </message>
    <message>
        <source>No results yet. Import your newest sales after the campaign: then both groups can be compared.</source>
        <translation>Pas encore de résultats. Importez vos dernières ventes après la campagne&#xa0;: les deux groupes pourront alors être comparés.</translation>
    </message>
    <message>
        <source>Nobody was held back, so what it changed cannot be measured.</source>
        <translation>Personne n’a été mis de côté&#xa0;: ce qu’elle a changé ne peut pas être mesuré.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::LiftChart</name>
    <message>
        <source>What it changed</source>
        <translation>Ce qu’elle a changé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ListsPanel</name>
    <message>
        <source>Will get it</source>
        <translation>Le recevront</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>May not be e‑mailed</source>
        <translation>E‑mail non permis</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Lassés</translation>
    </message>
    <message>
        <source>Better left alone</source>
        <translation>À laisser en paix</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Why or when</source>
        <translation>Pourquoi ou quand</translation>
    </message>
    <message>
        <source>Close the lists</source>
        <translation>Fermer les listes</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Chercher dans cette liste</translation>
    </message>
    <message>
        <source>The lists</source>
        <translation>Les listes</translation>
    </message>
    <message>
        <source>Enter opens a customer. Every customer is in exactly one list.</source>
        <translation>Entrée ouvre un client. Chaque client est dans une seule liste.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 left, about %2 wanted</source>
        <translation>reste %1, besoin d’environ %2</translation>
    </message>
    <message>
        <source>People in this list</source>
        <translation>Personnes de cette liste</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Ce qui le changerait : %1</translation>
    </message>
    <message>
        <source>%1 of %2 chosen: %3</source>
        <translation>%1 sur %2 choisis : %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::LockCard</name>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Password now</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Le même à nouveau</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Your shop has no password: whoever gets its two files can read names and addresses.</source>
        <translation>Votre boutique n’a pas de mot de passe&#xa0;: qui obtient ses deux fichiers peut lire les noms et les adresses.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Définir un mot de passe</translation>
    </message>
    <message>
        <source>The two differ. Type the same password twice.</source>
        <translation>Les deux diffèrent. Tapez deux fois le même mot de passe.</translation>
    </message>
    <message>
        <source>The password is set.</source>
        <translation>Le mot de passe est défini.</translation>
    </message>
    <message>
        <source>The password is gone.</source>
        <translation>Le mot de passe est retiré.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock by itself when nobody is there</source>
        <translation>Se verrouille seule quand il n’y a personne</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Créer un code de secours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
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
        <translation>Il existe un code de secours. Un nouveau annule l’ancien.</translation>
    </message>
    <message>
        <source>There is no recovery code: a forgotten password would lock you out.</source>
        <translation>Il n’y a pas de code de secours&#xa0;: un mot de passe oublié vous laisserait dehors.</translation>
    </message>
    <message>
        <source>Your shop opens only with its password, or with its recovery code.</source>
        <translation>Votre boutique ne s’ouvre qu’avec son mot de passe ou son code de secours.</translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation>Mémoriser sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your shop opens on this computer without asking, and elsewhere only with its password, or with its recovery code.</source>
        <translation>Votre boutique s’ouvre sur cet ordinateur sans rien demander, et ailleurs seulement avec son mot de passe ou son code de secours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other computers open it without asking; a new password makes them ask again.</source>
        <translation>
            <numerusform>%Ln autre ordinateur l’ouvre sans rien demander ; après un nouveau mot de passe, il le demandera.</numerusform>
            <numerusform>%Ln autres ordinateurs l’ouvrent sans rien demander ; après un nouveau mot de passe, ils le demanderont.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer opens the shop without asking from now on.</source>
        <translation>Cet ordinateur ouvre désormais la boutique sans rien demander.</translation>
    </message>
    <message>
        <source>Type the password or the recovery code first: from then on nothing else opens the shop.</source>
        <translation>Tapez d’abord le mot de passe ou le code de secours : ensuite, rien d’autre n’ouvrira la boutique.</translation>
    </message>
    <message>
        <source>This computer asks for the password again.</source>
        <translation>Cet ordinateur demande à nouveau le mot de passe.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::LogbookCard</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Logbook</source>
        <translation>Journal de bord</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Save logbook</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Rien d’écrit pour l’instant</translation>
    </message>
    <message>
        <source>Verified: %1 entries, none changed</source>
        <translation>Vérifié&#xa0;: %1 entrées, aucune modifiée</translation>
    </message>
    <message>
        <source>Changed after it was written: entry %1</source>
        <translation>Modifié après avoir été écrit&#xa0;: entrée %1</translation>
    </message>
    <message>
        <source>checked at %1</source>
        <translation>vérifié à %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::MainWindow</name>
    <message>
        <source>Open a shop</source>
        <translation>Ouvrir une boutique</translation>
    </message>
    <message>
        <source>Tactful shops (*.tactful)</source>
        <translation>Boutiques Tactful (*.tactful)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;New shop or demo shop</source>
        <translation>&amp;Nouvelle boutique ou démo</translation>
    </message>
    <message>
        <source>&amp;Open a shop…</source>
        <translation>&amp;Ouvrir une boutique…</translation>
    </message>
    <message>
        <source>&amp;Import sales</source>
        <translation>&amp;Importer des ventes</translation>
    </message>
    <message>
        <source>&amp;Lock the shop</source>
        <translation>&amp;Verrouiller la boutique</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Ré&amp;glages</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Clients</translation>
    </message>
    <message>
        <source>&amp;Products</source>
        <translation>&amp;Produits</translation>
    </message>
    <message>
        <source>C&amp;ampaigns</source>
        <translation>Ca&amp;mpagnes</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>&amp;Bilan</translation>
    </message>
    <message>
        <source>P&amp;rivacy</source>
        <translation>&amp;Vie privée</translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next part of the page</source>
        <translation>Partie &amp;suivante de la page</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the page</source>
        <translation>Partie précé&amp;dente de la page</translation>
    </message>
    <message>
        <source>C&amp;lose the panel</source>
        <translation>&amp;Quitter le panneau</translation>
    </message>
    <message>
        <source>Colours as the s&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>High c&amp;ontrast</source>
        <translation>Contraste &amp;fort</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <translation>Texte pl&amp;us petit</translation>
    </message>
    <message>
        <source>Normal text si&amp;ze</source>
        <translation>Texte de taille &amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;New campaign</source>
        <translation>&amp;Nouvelle campagne</translation>
    </message>
    <message>
        <source>&amp;All campaigns</source>
        <translation>&amp;Toutes les campagnes</translation>
    </message>
    <message>
        <source>&amp;All customers</source>
        <translation>&amp;Tous les clients</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>The backup beside your shop failed. %1</source>
        <translation>La sauvegarde à côté de votre boutique a échoué. %1</translation>
    </message>
    <message>
        <source>Asking the keychain of this computer. You can also type the password.</source>
        <translation>Le trousseau de cet ordinateur est interrogé. Vous pouvez aussi taper le mot de passe.</translation>
    </message>
    <message>
        <source>The keychain of this computer has no key for this shop, or not any more. Type the password; you can let the computer remember it again.</source>
        <translation>Le trousseau de cet ordinateur n’a pas de clé pour cette boutique, ou n’en a plus. Tapez le mot de passe ; vous pouvez laisser l’ordinateur la mémoriser à nouveau.</translation>
    </message>
    <message>
        <source>The key of this computer opens the shop no more: the password was changed elsewhere, or computers were forgotten. Type the password.</source>
        <translation>La clé de cet ordinateur n’ouvre plus la boutique : le mot de passe a été changé ailleurs, ou les ordinateurs mémorisés ont été oubliés. Tapez le mot de passe.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached, or stayed locked. Type the password.</source>
        <translation>Le trousseau de cet ordinateur est injoignable ou est resté verrouillé. Tapez le mot de passe.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::MappingCard</name>
    <message>
        <source>How we read your columns</source>
        <translation>Comment nous lisons vos colonnes</translation>
    </message>
    <message>
        <source>Save as my format</source>
        <translation>Garder comme mon format</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
    <message>
        <source>In your file</source>
        <translation>Dans votre fichier</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Drop one on the left. You see here what each column becomes before anything is added.</source>
        <translation>Déposez-en un à gauche. Vous verrez ici ce que devient chaque colonne avant tout ajout.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) are not needed</source>
        <translation>
            <numerusform>%Ln autre n’est pas nécessaire</numerusform>
            <numerusform>%Ln autres ne sont pas nécessaires</numerusform>
        </translation>
    </message>
    <message>
        <source>What &quot;%1&quot; becomes</source>
        <translation>Ce que devient «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave out (private)</source>
        <translation>Écarter (privé)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>a guess, please check</comment>
        <translation>%1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Campagne</translation>
    </message>
    <message>
        <source>C&amp;ustomers</source>
        <translation>C&amp;lients</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>tactful::ui::MindCard</name>
    <message>
        <source>Will people mind?</source>
        <translation>Est-ce que ça va gêner&#xa0;?</translation>
    </message>
    <message>
        <source>may unsubscribe</source>
        <translation>pourraient se désabonner</translation>
    </message>
    <message>
        <source>(%1 to %2)</source>
        <translation>(%1 à %2)</translation>
    </message>
    <message>
        <source>Spam reports</source>
        <translation>Signalements de spam</translation>
    </message>
    <message>
        <source>More than a good shopkeeper would risk. Try %1 or below.</source>
        <translation>Plus que ce qu’un bon commerçant oserait. Essayez %1 ou moins.</translation>
    </message>
    <message>
        <source>More than a good shopkeeper would risk.</source>
        <translation>Plus que ce qu’un bon commerçant oserait.</translation>
    </message>
    <message>
        <source>Keep below %1. At %2 mail services start blocking you.</source>
        <translation>Restez sous %1. À %2, les services d’envoi commencent à vous bloquer.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::MiniSlider</name>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
</context>
<context>
    <name>tactful::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>tactful::ui::NewRequestDialog</name>
    <message>
        <source>Record it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>Noter une demande</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Qui demande</translation>
    </message>
    <message>
        <source>E‑mail address, customer number or the shop&apos;s own id. Empty: they are not in the book.</source>
        <translation>Adresse e‑mail, numéro de client ou identifiant de la boutique. Vide : absent du livre.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Two letters, only of somebody who is not in the book. It sets the last day.</source>
        <translation>Deux lettres, seulement pour une personne absente du livre. Il fixe le dernier jour.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What they ask for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Day it came</source>
        <translation>Jour d’arrivée</translation>
    </message>
    <message>
        <source>How you know it is them</source>
        <translation>Comment vous savez que c’est la personne</translation>
    </message>
</context>
<context>
    <name>tactful::ui::NewShopForm</name>
    <message>
        <source>Name of your shop</source>
        <translation>Nom de votre boutique</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Encore le même mot de passe</translation>
    </message>
    <message>
        <source>Make my shop</source>
        <translation>Créer ma boutique</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Votre boutique</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters. Write it down: nobody can open your shop without it.</source>
        <translation>
            <numerusform>Au moins %Ln caractère. Notez-le&#xa0;: personne ne peut ouvrir votre boutique sans lui.</numerusform>
            <numerusform>Au moins %Ln caractères. Notez-le&#xa0;: personne ne peut ouvrir votre boutique sans lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup is locked</source>
        <translation>Cette sauvegarde est verrouillée</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The password that your shop had when the backup was made.</source>
        <translation>Le mot de passe de votre boutique au moment de la sauvegarde.</translation>
    </message>
    <message>
        <source>Give your shop a name. You can change it later.</source>
        <translation>Donnez un nom à votre boutique. Vous pourrez le changer plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %Ln characters.</source>
        <translation>
            <numerusform>Choisissez au moins %Ln caractère.</numerusform>
            <numerusform>Choisissez au moins %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two differ. Type the same password twice.</source>
        <translation>Les deux diffèrent. Tapez deux fois le même mot de passe.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::NextSteps</name>
    <message>
        <source>What to do next</source>
        <translation>À faire ensuite</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Plus tard&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::OftenCard</name>
    <message numerus="yes">
        <source>%Ln leave</source>
        <comment>people unsubscribe in a year</comment>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln partent</numerusform>
        </translation>
    </message>
    <message>
        <source>worth most</source>
        <translation>rapporte le plus</translation>
    </message>
    <message>
        <source>where the dial stands</source>
        <translation>position du réglage</translation>
    </message>
    <message>
        <source>Nobody has to wait: all may hear from you now.</source>
        <translation>Personne ne doit attendre : tous peuvent recevoir un message maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have to wait, for longer than a year.</source>
        <translation>
            <numerusform>%Ln personne doit attendre plus d&apos;un an.</numerusform>
            <numerusform>%Ln personnes doivent attendre plus d&apos;un an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) have to wait; the first (%1) may hear from you on %2.</source>
        <translation>
            <numerusform>%Ln personne doit attendre. Les prochaines (%1) pourront recevoir un message le %2.</numerusform>
            <numerusform>%Ln personnes doivent attendre. Les prochaines (%1) pourront recevoir un message le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often is worth most</source>
        <translation>La fréquence qui rapporte le plus</translation>
    </message>
    <message>
        <source>At no position do e-mails pay for themselves.</source>
        <translation>À aucune position les e-mails ne se paient d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>Worth most at %1, as long as people stay: about %2 in a year.</source>
        <translation>Rapporte le plus à : %1, tant que les gens restent, environ %2 par an.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::OutcomeColumn</name>
    <message>
        <source>Working out who would like what</source>
        <translation>Recherche de ce qui plairait à chacun</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>The lead of the banner, e.g. &quot;How personal 50 → 58:&quot;</extracomment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Personne précédente</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Search by name, town or product</source>
        <translation>Chercher par nom, ville ou produit</translation>
    </message>
    <message>
        <source>Show the message as</source>
        <translation>Montrer le message comme</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Nobody who gets this message has “%1” in their name, town or picks.</source>
        <translation>Aucun destinataire de ce message n’a «&#xa0;%1&#xa0;» dans son nom, sa ville ou ses suggestions.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place of a person among those who get the message, e.g. &quot;12 of 1,656&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Arrives %1, %2</source>
        <translation>Arrive le %1, %2</translation>
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
        <translation>Ton personnel des messages</translation>
    </message>
    <message>
        <source>Your ceiling: %1</source>
        <translation>Votre plafond&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln softened</source>
        <translation>
            <numerusform>%Ln adouci</numerusform>
            <numerusform>%Ln adoucis</numerusform>
        </translation>
    </message>
    <message>
        <source>none softened</source>
        <translation>aucun adouci</translation>
    </message>
</context>
<context>
    <name>tactful::ui::PersonalHistogram</name>
    <message>
        <source>How personal the messages are</source>
        <translation>Ton personnel des messages</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tels quels</translation>
    </message>
    <message>
        <source>Softened</source>
        <translation>Adoucis</translation>
    </message>
    <message>
        <source>Before softening</source>
        <translation>Avant adoucissement</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of points: &quot;56 to 58&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2 points: %3 as written</source>
        <translation>%1 à %2 points&#xa0;: %3 tels quels</translation>
    </message>
    <message>
        <source>, %1 softened</source>
        <translation>, %1 adoucis</translation>
    </message>
    <message>
        <source>, %1 before softening, none sent like this</source>
        <translation>, %1 avant adoucissement, aucun envoyé ainsi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>before softening</source>
        <translation>avant adoucissement</translation>
    </message>
    <message>
        <source>(none sent like this)</source>
        <translation>(aucun envoyé ainsi)</translation>
    </message>
</context>
<context>
    <name>tactful::ui::PrivacyPage</name>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>What you may do, what you promised, and proof of both</source>
        <translation>Ce que vous pouvez faire, ce que vous avez promis, et la preuve des deux</translation>
    </message>
    <message>
        <source>Save the log&amp;book…</source>
        <translation>Enregistrer le journal de &amp;bord…</translation>
    </message>
    <message>
        <source>Check the logbook again</source>
        <translation>Revérifier le &amp;journal de bord</translation>
    </message>
    <message>
        <source>Save the logbook</source>
        <translation>Enregistrer le journal de bord</translation>
    </message>
    <message>
        <source>logbook</source>
        <translation>journal-de-bord</translation>
    </message>
    <message>
        <source>Saved %1 entries.</source>
        <translation>%1 entrées enregistrées.</translation>
    </message>
    <message>
        <source>To print (*.pdf);;To read (*.html);;Table (*.csv)</source>
        <translation>À imprimer (*.pdf);;À lire (*.html);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Checked: none of the %1 entries was changed.</source>
        <translation>Vérifié&#xa0;: aucune des %1 entrées n’a été modifiée.</translation>
    </message>
    <message>
        <source>Changed after it was written: entry %1</source>
        <translation>Modifiée après coup&#xa0;: entrée %1</translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation>Noter une demande</translation>
    </message>
    <message>
        <source>Record a &amp;request…</source>
        <translation>Noter une &amp;demande…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the latest backup.</source>
        <translation>Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Another program changed what is known of customers.</source>
        <translation>Un autre programme a modifié ce qu’on sait des clients.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProductPanel</name>
    <message>
        <source>Stock is counted</source>
        <translation>Stock compté</translation>
    </message>
    <message>
        <source>May be in messages</source>
        <translation>Admis dans les messages</translation>
    </message>
    <message>
        <source>Why it is not delicate</source>
        <translation>Pourquoi il n’est pas délicat</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pieces in stock</source>
        <translation>Pièces en stock</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>As the words say</source>
        <translation>Selon les mots</translation>
    </message>
    <message>
        <source>How delicate is it?</source>
        <translation>À quel point est-ce délicat&#xa0;?</translation>
    </message>
    <message>
        <source>Delicate products are never mentioned, never used to guess, never suggested.</source>
        <translation>Les produits délicats ne sont jamais mentionnés, jamais utilisés pour deviner, jamais suggérés.</translation>
    </message>
    <message>
        <source>You decide</source>
        <translation>À vous de voir</translation>
    </message>
    <message>
        <source>%1 sold in 90 days, %2 in 12 months, to %3 customers. In the shop since %4.</source>
        <translation>%1 vendus en 90 jours, %2 en 12 mois, à %3 clients. Dans la boutique depuis le %4.</translation>
    </message>
    <message>
        <source>No delicate words found.</source>
        <translation>Aucun mot délicat trouvé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Offer the product, or not</source>
        <translation>&amp;Proposer ou non le produit</translation>
    </message>
    <message>
        <source>change the stock</source>
        <translation>changer le stock</translation>
    </message>
    <message>
        <source>change the aisle</source>
        <translation>changer le rayon</translation>
    </message>
    <message>
        <source>offer a product</source>
        <translation>proposer un produit</translation>
    </message>
    <message>
        <source>offer a product no longer</source>
        <translation>ne plus proposer un produit</translation>
    </message>
    <message>
        <source>Say in a few words why. It goes into the logbook.</source>
        <translation>Dites pourquoi en quelques mots. Ils vont dans le journal de bord.</translation>
    </message>
    <message>
        <source>decide how delicate a product is</source>
        <translation>décider à quel point un produit est délicat</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Décidé.</translation>
    </message>
    <message>
        <source>Decided by you.</source>
        <translation>Décidé par vous.</translation>
    </message>
    <message>
        <source>Decided by you: %1</source>
        <translation>Décidé par vous&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProductsPage</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Costs you</source>
        <translation>Vous coûte</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Sold, 90 days</source>
        <translation>Vendus, 90 jours</translation>
    </message>
    <message>
        <source>Sold, 12 months</source>
        <translation>Vendus, 12 mois</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Acheteurs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>No products here</source>
        <translation>Aucun produit ici</translation>
    </message>
    <message>
        <source>Name, number, aisle or maker</source>
        <translation>Nom, numéro, rayon ou fabricant</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Chercher des produits</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>New arrivals</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Delicate</source>
        <translation>Délicat</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>Products come with your sales; a product export adds stock, aisles and pictures.</source>
        <translation>Les produits arrivent avec vos ventes&#xa0;; un export de produits ajoute stock, rayons et images.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln produit</numerusform>
            <numerusform>%Ln produits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProfileFiguresView</name>
    <message>
        <source>Spent so far</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>12 prochains mois</translation>
    </message>
    <message>
        <source>Next order likely</source>
        <translation>Prochain achat probable</translation>
    </message>
    <message>
        <source>E‑mails, 30 days</source>
        <translation>E‑mails, 30 jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>likely %1 to %2</source>
        <translation>sans doute de %1 à %2</translation>
    </message>
    <message>
        <source>cannot tell yet</source>
        <translation>trop tôt pour le dire</translation>
    </message>
    <message>
        <source>8 in 10 chance</source>
        <translation>8 chances sur 10</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>heard enough lately</source>
        <translation>assez de messages reçus</translation>
    </message>
    <message>
        <source>not tired</source>
        <translation>pas lassé</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProfilePanel</name>
    <message>
        <source>Orders and e‑mails</source>
        <translation>Commandes et e‑mails</translation>
    </message>
    <message>
        <source>✓ bought after it</source>
        <translation>✓ achat ensuite</translation>
    </message>
    <message>
        <source>What we know, and where from</source>
        <translation>Ce que nous savons, et d’où</translation>
    </message>
    <message>
        <source>Use it?</source>
        <translation>Utiliser&#xa0;?</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>Kept. Everything is as it was.</source>
        <translation>Gardé. Tout est comme avant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export their data</source>
        <translation>Exporter ses données</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>&amp;Export their data…</source>
        <translation>E&amp;xporter ses données…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>Restr&amp;ict or use again</source>
        <translation>&amp;Restreindre ou réutiliser</translation>
    </message>
    <message>
        <source>E&amp;rase</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>What %1 has agreed to</source>
        <translation>Ce que %1 a accepté</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Réutiliser</translation>
    </message>
    <message>
        <source>Asked to be erased:</source>
        <translation>Effacement demandé&#xa0;:</translation>
    </message>
    <message>
        <source>hidden now, deleted for good on %1.</source>
        <translation>caché maintenant, supprimé pour de bon le %1.</translation>
    </message>
    <message>
        <source>Keep after all</source>
        <translation>Garder quand même</translation>
    </message>
    <message>
        <source>Restricted:</source>
        <translation>Restreint&#xa0;:</translation>
    </message>
    <message>
        <source>kept, but not used for anything.</source>
        <translation>gardé, mais utilisé pour rien.</translation>
    </message>
    <message>
        <source>Held back from &quot;%1&quot;, to measure it</source>
        <translation>Mis de côté pour «&#xa0;%1&#xa0;», afin de mesurer</translation>
    </message>
    <message>
        <source>Gets &quot;%1&quot; on %2</source>
        <translation>Reçoit «&#xa0;%1&#xa0;» le %2</translation>
    </message>
    <message>
        <source>See the message</source>
        <translation>Voir le message</translation>
    </message>
    <message>
        <source>Order of %1 on %2</source>
        <translation>Commande de %1 le %2</translation>
    </message>
    <message>
        <source>%1, %2; bought after it</source>
        <translation>%1, %2&#xa0;; achat ensuite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>use a fact</source>
        <translation>utiliser une information</translation>
    </message>
    <message>
        <source>stop using a fact</source>
        <translation>ne plus utiliser une information</translation>
    </message>
    <message>
        <source>restrict</source>
        <translation>restreindre</translation>
    </message>
    <message>
        <source>Restricted. Kept, but not used for anything.</source>
        <translation>Restreint. Gardé, mais utilisé pour rien.</translation>
    </message>
    <message>
        <source>In use again.</source>
        <translation>À nouveau utilisé.</translation>
    </message>
    <message>
        <source>Hidden now, deleted for good in 24 hours.</source>
        <translation>Caché maintenant, supprimé pour de bon dans 24 heures.</translation>
    </message>
    <message>
        <source>Where to save what you know about them</source>
        <translation>Où enregistrer ce que vous savez sur cette personne</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>the shop&apos;s owner</source>
        <translation>le propriétaire de la boutique</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Sp&amp;lit again</source>
        <translation>Sép&amp;arer</translation>
    </message>
    <message numerus="yes">
        <source>Merged from %Ln record(s).</source>
        <translation>
            <numerusform>Fusion de %Ln fiche.</numerusform>
            <numerusform>Fusion de %Ln fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>split a customer</source>
        <translation>séparer un client</translation>
    </message>
    <message>
        <source>Split: every record is a customer of its own again.</source>
        <translation>Séparé&#xa0;: chaque fiche est à nouveau un client distinct.</translation>
    </message>
    <message>
        <source>Their inbox</source>
        <translation>Leur boîte</translation>
    </message>
    <message>
        <source>Their in&amp;box…</source>
        <translation>Leur &amp;boîte de réception…</translation>
    </message>
    <message>
        <source>Wipe now</source>
        <translation>Effacer maintenant</translation>
    </message>
    <message>
        <source>Deletes them for good at once. Nothing brings them back.</source>
        <translation>Efface tout de suite et pour de bon. Rien ne peut les ramener.</translation>
    </message>
    <message>
        <source>Erased for good. Every file of the shop was searched: nothing is left.</source>
        <translation>Effacé pour de bon. Chaque fichier de la boutique a été fouillé : il n’en reste rien.</translation>
    </message>
    <message>
        <source>Erased. Something is still left in: %1</source>
        <translation>Effacé. Il en reste quelque chose dans : %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>counting, no total yet</source>
        <translation>comptage, pas encore de total</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>rien n’a changé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Cancel, and what is cancelled</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::PromisesCard</name>
    <message>
        <source>What you promised</source>
        <translation>Ce que vous avez promis</translation>
    </message>
    <message>
        <source>Customers could say no to e‑mails when they ordered</source>
        <translation>Les clients pouvaient refuser les e‑mails en commandant</translation>
    </message>
    <message>
        <source>Then people who bought may be written to about similar things, in the UK and the EU.</source>
        <translation>Alors on peut écrire à ceux qui ont acheté, sur des produits semblables, au Royaume-Uni et dans l’UE.</translation>
    </message>
    <message>
        <source>My privacy notice says that purchases are used for picks</source>
        <translation>Ma notice de confidentialité dit que les achats servent aux suggestions</translation>
    </message>
    <message>
        <source>I have a contract with my mail service about personal data</source>
        <translation>J’ai un contrat avec mon service d’envoi sur les données personnelles</translation>
    </message>
    <message>
        <source>Most services call it a data processing agreement.</source>
        <translation>La plupart des services l’appellent accord de traitement des données.</translation>
    </message>
    <message>
        <source>Only you can know these. They decide what the rules of each country allow.</source>
        <translation>Vous seul pouvez le savoir. Cela décide de ce que permettent les règles de chaque pays.</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>Version de la notice</translation>
    </message>
</context>
<context>
    <name>tactful::ui::QualityCard</name>
    <message>
        <source>Quality so far</source>
        <translation>Qualité à ce stade</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Rien de lu pour l’instant</translation>
    </message>
    <message>
        <source>Rows are fine, fixed for you, or set aside with the reason. None is thrown away.</source>
        <translation>Les lignes sont bonnes, corrigées pour vous, ou mises à part avec la raison. Aucune n’est jetée.</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>lignes lues</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bonnes</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>corrigées</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mises à part</translation>
    </message>
    <message>
        <source>%1 rows: %2 fine, %3 fixed, %4 set aside</source>
        <translation>%1 lignes&#xa0;: %2 bonnes, %3 corrigées, %4 mises à part</translation>
    </message>
    <message>
        <source>Fixed for you</source>
        <translation>Corrigé pour vous</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>À part</translation>
    </message>
    <message>
        <source>Set-aside rows are kept in your shop, sealed. Save them from the list below, correct them there and drop the file here again.</source>
        <translation>Les lignes mises à part restent dans votre boutique, scellées. Enregistrez-les depuis la liste ci-dessous, corrigez-les et déposez le fichier ici à nouveau.</translation>
    </message>
    <message>
        <source>What this will add</source>
        <translation>Ce que cela ajoutera</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Nouveaux clients</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Nouvelles commandes</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>Nouveaux produits</translation>
    </message>
    <message>
        <source>Known already, skipped</source>
        <translation>Déjà connus, ignorés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln commande</numerusform>
            <numerusform>%Ln commandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::QueueRow</name>
    <message>
        <source>How personal: %1</source>
        <translation>Ton personnel&#xa0;: %1</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RangeBar</name>
    <message>
        <source>likely between %1 and %2</source>
        <translation>sans doute entre %1 et %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RecoveryCodeBox</name>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>It opens your shop when the password is forgotten, and is shown only now. Write it down or print it, and keep it away from this computer.</source>
        <translation>Il ouvre votre boutique si le mot de passe est oublié, et n’est montré que maintenant. Notez-le ou imprimez-le, et gardez-le loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>Save a page to print</source>
        <translation>Enregistrer une page à imprimer</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery code of %1</source>
        <translation>Code de secours de %1</translation>
    </message>
    <message>
        <source>Whoever has this page can open the shop. Keep it where the computer is not.</source>
        <translation>Qui possède cette page peut ouvrir la boutique. Gardez-la loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Enregistrée. Imprimez-la, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>The page could not be written. Choose another folder.</source>
        <translation>La page n’a pas pu être écrite. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RecoveryStep</name>
    <message>
        <source>I have it: open my shop</source>
        <translation>Je l’ai&#xa0;: ouvrir ma boutique</translation>
    </message>
    <message>
        <source>If you ever forget your password</source>
        <translation>Si vous oubliez votre mot de passe</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ReplayDialog</name>
    <message>
        <source>%1 to %2</source>
        <comment>a range of numbers</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of money</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campagne</numerusform>
            <numerusform>%Ln campagnes</numerusform>
        </translation>
    </message>
    <message>
        <source>E‑mails</source>
        <translation>E‑mails</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people</source>
        <translation>
            <numerusform>à %Ln personne</numerusform>
            <numerusform>à %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln en réserve</numerusform>
            <numerusform>%Ln en réserve</numerusform>
        </translation>
    </message>
    <message>
        <source>How personal</source>
        <translation>Ton personnel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln softened</source>
        <translation>
            <numerusform>%Ln adouci</numerusform>
            <numerusform>%Ln adoucis</numerusform>
        </translation>
    </message>
    <message>
        <source>May unsubscribe</source>
        <translation>Désabonn. possibles</translation>
    </message>
    <message>
        <source>Likely extra sales</source>
        <translation>Ventes en plus probables</translation>
    </message>
    <message>
        <source>Shelf shown</source>
        <translation>Rayon montré</translation>
    </message>
    <message>
        <source>%1 new to them</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) with these dials</source>
        <translation>
            <numerusform>Le dernier mois avec ces réglages</numerusform>
            <numerusform>Les %Ln derniers mois avec ces réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As if you had sent this campaign again and again, as often as “How often” allows. Each time with what was known then, and no more.</source>
        <translation>Comme si vous aviez envoyé cette campagne encore et encore, aussi souvent que « Fréquence » le permet. Chaque fois avec ce que l’on savait alors, et rien de plus.</translation>
    </message>
    <message>
        <source>Going through the past, month by month</source>
        <translation>Parcours du passé, mois par mois</translation>
    </message>
    <message>
        <source>E‑mails in all</source>
        <translation>E‑mails en tout</translation>
    </message>
    <message>
        <source>How personal on average</source>
        <translation>Ton personnel en moyenne</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mois par mois</translation>
    </message>
    <message numerus="yes">
        <source>Replaying the last %Ln month(s)</source>
        <translation>
            <numerusform>Relecture du dernier mois</numerusform>
            <numerusform>Relecture des %Ln derniers mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is under way. Try again when it is done.</source>
        <translation>Autre chose est en cours. Réessayez quand ce sera fini.</translation>
    </message>
    <message numerus="yes">
        <source>to %Ln people,</source>
        <translation>
            <numerusform>à %Ln personne,</numerusform>
            <numerusform>à %Ln personnes,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln to one in 30 days</source>
        <translation>
            <numerusform>au plus %Ln à une personne en 30 jours</numerusform>
            <numerusform>au plus %Ln à une personne en 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>likely %1</source>
        <translation>probablement %1</translation>
    </message>
    <message>
        <source>your ceiling is %1</source>
        <translation>votre plafond est %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number of people and why they were left out.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nobody was left out.</source>
        <translation>%1 : personne n’a été laissé de côté.</translation>
    </message>
    <message>
        <source>%1, left out: %2.</source>
        <translation>%1, laissés de côté : %2.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RequestDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Asked on %1. The last day to answer is %2 (%3).</source>
        <extracomment>%3 is an article of the law: &quot;GDPR art. 12(3)&quot;</extracomment>
        <translation>Demandé le %1. Le dernier jour pour répondre est le %2 (%3).</translation>
    </message>
    <message>
        <source>Tell them by %1 that it has come.</source>
        <translation>Confirmez la réception avant le %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>I am sure</source>
        <translation>J’en suis sûr</translation>
    </message>
    <message>
        <source>How you know it is them</source>
        <translation>Comment vous savez que c’est la personne</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>The law lets you put it off once, until %1. Tell them why before the first last day.</source>
        <translation>La loi permet de prolonger une fois, jusqu’au %1. Dites-leur pourquoi avant le premier dernier jour.</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>If you refuse: why</source>
        <translation>Si vous refusez : pourquoi</translation>
    </message>
    <message>
        <source>Tell them why, and that they may complain to the authority.</source>
        <translation>Dites-leur pourquoi, et qu’ils peuvent se plaindre à l’autorité.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RequestsCard</name>
    <message>
        <source>somebody not in the book</source>
        <translation>une personne absente du livre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln jour de retard</numerusform>
            <numerusform>%Ln jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>encore %Ln jour</numerusform>
            <numerusform>encore %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Erased within a day</source>
        <translation>Effacé sous un jour</translation>
    </message>
    <message>
        <source>Done the same day</source>
        <translation>Fait le jour même</translation>
    </message>
    <message numerus="yes">
        <source>Done in %Ln day(s)</source>
        <translation>
            <numerusform>Fait en %Ln jour</numerusform>
            <numerusform>Fait en %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>none open</source>
        <translation>aucune en cours</translation>
    </message>
    <message>
        <source>Nobody asked for anything. When somebody does, by letter, e‑mail or at the till, record it here: the law sets a last day.</source>
        <translation>Personne n’a rien demandé. Si quelqu’un le fait, par lettre, e‑mail ou à la caisse, notez-le ici : la loi fixe un dernier jour.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what somebody asks for, and who: &quot;Erase: Jo Whitlock&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Asked on %1. %2</source>
        <translation>Demandé le %1. %2</translation>
    </message>
    <message>
        <source>Make sure who asks…</source>
        <translation>Vérifier qui demande…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <translation>Plus sur : %1</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Réponse avant le %1</translation>
    </message>
    <message>
        <source>Told %1</source>
        <extracomment>a button: the mail services named were told that somebody&apos;s data changed</extracomment>
        <translation>%1 informé</translation>
    </message>
    <message>
        <source>Their files still name this person. Tell them, then say so here.</source>
        <translation>Leurs fichiers nomment encore cette personne. Prévenez-les, puis dites-le ici.</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>Où enregistrer la copie</translation>
    </message>
    <message>
        <source>Locked at once, and erased for good after 24 hours. Until then their profile lets you take it back.</source>
        <translation>Verrouillé tout de suite, effacé pour de bon après 24 heures. D’ici là, le profil permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Saved. Hand the copy over safely, then delete it.</source>
        <translation>Enregistré. Remettez la copie en lieu sûr, puis supprimez-la.</translation>
    </message>
    <message>
        <source>Done, and noted in the logbook.</source>
        <translation>Fait, et noté dans le journal.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ResultsCard</name>
    <message>
        <source>Not exported yet</source>
        <translation>Pas encore exportée</translation>
    </message>
    <message>
        <source>No results yet</source>
        <translation>Pas encore de résultats</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Wrote to</source>
        <translation>Écrit à</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation>Utile&#xa0;?</translation>
    </message>
    <message>
        <source>What your campaigns really changed</source>
        <translation>Ce que vos campagnes ont vraiment changé</translation>
    </message>
    <message>
        <source>against people held back by chance</source>
        <translation>par rapport aux personnes mises de côté au hasard</translation>
    </message>
    <message>
        <source>No campaigns yet</source>
        <translation>Pas encore de campagne</translation>
    </message>
    <message>
        <source>Hold some people back, and you will see here what a campaign really changed.</source>
        <translation>Mettez quelques personnes de côté, et vous verrez ici ce qu’une campagne a vraiment changé.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Créer la première</translation>
    </message>
    <message>
        <source>Campaigns and what they changed</source>
        <translation>Les campagnes et ce qu’elles ont changé</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RetentionCard</name>
    <message numerus="yes">
        <source>%Ln too old</source>
        <translation>
            <numerusform>%Ln trop vieux</numerusform>
            <numerusform>%Ln trop vieux</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is too old</source>
        <translation>rien n’est trop vieux</translation>
    </message>
    <message>
        <source>only when you say so</source>
        <translation>seulement si vous le dites</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>prochaine fois le %1</translation>
    </message>
    <message>
        <source>How long we keep things</source>
        <translation>Combien de temps nous gardons les choses</translation>
    </message>
    <message>
        <source>Look through it…</source>
        <translation>Passer en revue…</translation>
    </message>
    <message>
        <source>Nothing goes unseen: you are shown first what is too old.</source>
        <translation>Rien ne part sans être vu : on vous montre d’abord ce qui est trop vieux.</translation>
    </message>
    <message>
        <source>How long to keep: %1</source>
        <translation>Durée de conservation : %1</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RetentionDialog</name>
    <message>
        <source>Let it go</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What is too old</source>
        <translation>Ce qui est trop vieux</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is ticked is deleted for good, and the logbook says so. Quiet customers and fields nobody uses are ticked by you alone.</source>
        <translation>Ce qui est coché est supprimé pour de bon, et le journal le note. Vous seul cochez les clients silencieux et les champs inutilisés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of data, and how much of it is too old: &quot;Results: 31&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing is too old.</source>
        <translation>Rien n’est trop vieux.</translation>
    </message>
    <message numerus="yes">
        <source>Gone for good: %Ln</source>
        <translation>
            <numerusform>Supprimé pour de bon : %Ln</numerusform>
            <numerusform>Supprimés pour de bon : %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ReviewChecks</name>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Delicate</source>
        <translation>Délicat</translation>
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
            <numerusform>%1 · %Ln message</numerusform>
            <numerusform>%1 · %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Gets no message.</source>
        <translation>Ne reçoit pas de message.</translation>
    </message>
    <message>
        <source>Decide otherwise to see it again.</source>
        <translation>Décidez autrement pour le revoir.</translation>
    </message>
    <message>
        <source>Reading the messages</source>
        <translation>Lecture des messages</translation>
    </message>
    <message>
        <source>Nobody would get a message</source>
        <translation>Personne ne recevrait de message</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln more messages first</source>
        <translation>
            <numerusform>Décidez d’abord pour %Ln message de plus</numerusform>
            <numerusform>Décidez d’abord pour %Ln messages de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who signs it off</source>
        <translation>Dites qui valide</translation>
    </message>
    <message>
        <source>Say why it may be this personal</source>
        <translation>Dites pourquoi il peut être aussi personnel</translation>
    </message>
    <message>
        <source>Working out the files</source>
        <translation>Préparation des fichiers</translation>
    </message>
    <message>
        <source>Other work has to finish first</source>
        <translation>Un autre travail doit d’abord finir</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Exporter les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln files</source>
        <translation>
            <numerusform>Exporter %Ln fichier</numerusform>
            <numerusform>Exporter %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the files</source>
        <translation>Écriture des fichiers</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation>Vérifier et exporter</translation>
    </message>
    <message>
        <source>Back to studio</source>
        <translation>Retour à l’atelier</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ReviewQueue</name>
    <message>
        <source>Please decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>A fair sample</source>
        <translation>Un juste échantillon</translation>
    </message>
    <message>
        <source>From low to high, how personal each is</source>
        <translation>Du moins au plus personnel</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>%1 sur %2 à voir</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, the mildest</source>
        <translation>
            <numerusform>et %Ln de plus, le plus léger</numerusform>
            <numerusform>et %Ln de plus, les plus légers</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide about each after all</source>
        <translation>Décider quand même pour chacun</translation>
    </message>
    <message numerus="yes">
        <source>Send all %Ln as they are</source>
        <translation>
            <numerusform>Envoyer %Ln tel quel</numerusform>
            <numerusform>Envoyer les %Ln tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::RulesCard</name>
    <message>
        <source>all %1</source>
        <translation>tous (%1)</translation>
    </message>
    <message>
        <source>met</source>
        <translation>en règle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln à regarder</numerusform>
            <numerusform>%Ln à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>you confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>The rules where customers live</source>
        <translation>Les règles là où vivent vos clients</translation>
    </message>
    <message>
        <source>A helpful checklist, not legal advice.</source>
        <translation>Une liste pour vous aider, pas un conseil juridique.</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>last reviewed %1</source>
        <translation>revu le %1</translation>
    </message>
    <message>
        <source>you said yes on %1</source>
        <translation>vous avez dit oui le %1</translation>
    </message>
    <message>
        <source>you said no on %1</source>
        <translation>vous avez dit non le %1</translation>
    </message>
    <message>
        <source>Tactful checks: %1</source>
        <translation>Tactful vérifie : %1</translation>
    </message>
    <message>
        <source>You confirm: %1</source>
        <translation>Vous confirmez : %1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>We do this</source>
        <translation>Nous le faisons</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>tactful::ui::SalesCard</name>
    <message>
        <source>%1 was %2, %3 up on last year.</source>
        <translation>En %1, vous avez vendu pour %2, soit %3 de plus que l’an dernier.</translation>
    </message>
    <message>
        <source>%1 was %2, %3 down on last year.</source>
        <translation>En %1, vous avez vendu pour %2, soit %3 de moins que l’an dernier.</translation>
    </message>
    <message>
        <source>%1 was %2.</source>
        <translation>En %1, vous avez vendu pour %2.</translation>
    </message>
    <message>
        <source>%1 is usually the strongest month.</source>
        <translation>D’habitude, %1 est le mois le plus fort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campagne</numerusform>
            <numerusform>%Ln campagnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>Ventes par mois</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Pas encore de ventes</translation>
    </message>
    <message>
        <source>Months shown</source>
        <translation>Mois affichés</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 ans</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Import a file of orders to see how the shop is doing.</source>
        <translation>Importez un fichier de commandes pour voir comment va la boutique.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::SalesChart</name>
    <message>
        <source>Sales by month</source>
        <translation>Ventes par mois</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Returning customers</source>
        <translation>Clients qui reviennent</translation>
    </message>
    <message>
        <source>First-time buyers</source>
        <translation>Premiers achats</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Clients inconnus</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a month and its year: &quot;September 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, likely between %2 and %3</source>
        <translation>%1, sans doute entre %2 et %3</translation>
    </message>
    <message>
        <source>%1: we expect %2</source>
        <extracomment>a month and what we expect: &quot;October 2026: we expect £15,200, likely between £13,100 and £17,500&quot;</extracomment>
        <translation>%1&#xa0;: nous attendons %2</translation>
    </message>
    <message>
        <source>%1: %2 from returning customers, %3 from first-time buyers</source>
        <translation>%1&#xa0;: %2 de clients qui reviennent, %3 de premiers achats</translation>
    </message>
    <message>
        <source>%1. Campaign: %2</source>
        <translation>%1. Campagne&#xa0;: %2</translation>
    </message>
    <message>
        <source>what we expect</source>
        <translation>ce que nous attendons</translation>
    </message>
    <message>
        <source>returning customers</source>
        <translation>clients qui reviennent</translation>
    </message>
    <message>
        <source>first-time buyers</source>
        <translation>premiers achats</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>clients inconnus</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>campagne</translation>
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
        <translation>À quel point est-ce personnel&#xa0;?</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Before softening</source>
        <translation>Avant adoucissement</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>%1: %2 points</source>
        <extracomment>a source of points and how many: &quot;What they bought: +22 points&quot;</extracomment>
        <translation>%1&#xa0;: %2 points</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Segmented</name>
    <message>
        <source>%1, %2 of %3</source>
        <extracomment>the chosen part of a choice of few, e.g. Desktop, 1 of 3</extracomment>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::SendStrip</name>
    <message>
        <source>When they will arrive</source>
        <translation>Quand ils arriveront</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1:00</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2:00: %Ln messages</source>
        <extracomment>day, hour, number: &quot;Thu 8, 19:00: 178 messages&quot;</extracomment>
        <translation>
            <numerusform>%1, %2:00&#xa0;: %Ln message</numerusform>
            <numerusform>%1, %2:00&#xa0;: %Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Changes work at once. Edit, Undo takes them back.</source>
        <translation>Les changements agissent tout de suite. Le menu Édition, Annuler, permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>change a setting</source>
        <translation>changer un réglage</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShareCard</name>
    <message>
        <source>Customers by stage</source>
        <translation>Clients par étape</translation>
    </message>
    <message>
        <source>Customers by number of orders</source>
        <translation>Clients par nombre de commandes</translation>
    </message>
    <message>
        <source>Customers by aisle</source>
        <translation>Clients par rayon</translation>
    </message>
    <message>
        <source>Write a report for others</source>
        <translation>Écrire un rapport pour des tiers</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>For an adviser, a partner or a landlord: counts in which nobody can be found.</source>
        <translation>Pour un conseiller, un partenaire ou un bailleur&#xa0;: des chiffres où personne ne peut être retrouvé.</translation>
    </message>
    <message>
        <source>Home and elsewhere</source>
        <translation>Ici et ailleurs</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>Noise in every figure</source>
        <translation>Du bruit dans chaque chiffre</translation>
    </message>
    <message>
        <source>Small groups left blank</source>
        <translation>Petits groupes laissés vides</translation>
    </message>
    <message>
        <source>What to count</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Where they live</source>
        <translation>Où ils vivent</translation>
    </message>
    <message>
        <source>How people are hidden</source>
        <translation>Comment les personnes sont cachées</translation>
    </message>
    <message>
        <source>Reports with noise in the last 12 months: %1 of %2. Small groups left blank: as many as you like, but never two that differ by a few people.</source>
        <translation>Rapports avec bruit ces 12 derniers mois&#xa0;: %1 sur %2. Avec petits groupes vides&#xa0;: autant que vous voulez, mais jamais deux qui diffèrent de quelques personnes.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>To read (*.html);;Table (*.csv)</source>
        <translation>À lire (*.html);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1. Each figure is given as ±%2.</source>
        <translation>%1 enregistré. Chaque chiffre est donné à ±%2 près.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %1. %Ln cell(s) left blank.</source>
        <translation>
            <numerusform>%1 enregistré. %Ln case laissée vide.</numerusform>
            <numerusform>%1 enregistré. %Ln cases laissées vides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShareRows</name>
    <message>
        <source>Shares of everyone</source>
        <translation>Parts de l’ensemble</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela veut dire</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a kind of customers, how many, and which share of all: &quot;Loyal: 412, 22%&quot;</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShelfCard</name>
    <message>
        <source>What they will see</source>
        <translation>Ce qu’ils verront</translation>
    </message>
    <message>
        <source>of the shelf: %1 of %2 products</source>
        <extracomment>Of products that may be offered, e.g. &quot;of the shelf: 412 of 1,204 products&quot;.</extracomment>
        <translation>de l’assortiment : %1 produits sur %2</translation>
    </message>
    <message>
        <source>aisles in each message</source>
        <translation>rayons par message</translation>
    </message>
    <message>
        <source>of picks are new to them</source>
        <translation>des suggestions sont nouvelles pour eux</translation>
    </message>
    <message>
        <source>of picks are the ten shown most</source>
        <translation>des suggestions sont les dix les plus montrées</translation>
    </message>
    <message>
        <source>There is enough of everything that is shown.</source>
        <translation>Il y a assez de tout ce qui est montré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) are wanted by more people than there are pieces. Whoever comes later sees the next best pick.</source>
        <translation>
            <numerusform>%Ln produit convient à plus de gens qu’il n’y a de pièces. Qui vient après voit la suggestion suivante.</numerusform>
            <numerusform>%Ln produits conviennent à plus de gens qu’il n’y a de pièces. Qui vient après voit la suggestion suivante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShopCard</name>
    <message>
        <source>Your shop</source>
        <translation>Votre boutique</translation>
    </message>
    <message>
        <source>Name, legal name and address stand in every message: the law wants it so.</source>
        <translation>Le nom, la raison sociale et l’adresse figurent dans chaque message&#xa0;: la loi le veut.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nom de la boutique</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>As it is registered, e.g. Hearth &amp; Heron Ltd</source>
        <translation>Telle qu’enregistrée, p. ex. Hearth &amp; Heron Ltd</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Sur une ligne</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Réponses à</translation>
    </message>
    <message>
        <source>An e‑mail address that somebody reads</source>
        <translation>Une adresse e‑mail que quelqu’un lit</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language of the messages</source>
        <translation>Langue des messages</translation>
    </message>
    <message>
        <source>For customers whose own language is not known</source>
        <translation>Pour les clients dont la langue n’est pas connue</translation>
    </message>
</context>
<context>
    <name>tactful::ui::ShopPages</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>tactful::ui::SofteningLadder</name>
    <message>
        <source>How we softened it</source>
        <translation>Comment nous l’avons adouci</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacée</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>Replaced, %1 points: %2</source>
        <translation>Remplacée, %1 points&#xa0;: %2</translation>
    </message>
    <message>
        <source>Used, %1 points: %2</source>
        <translation>Utilisée, %1 points&#xa0;: %2</translation>
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
        <translation>Signalements de spam</translation>
    </message>
    <message>
        <source>%1. Take care from %2, stop at %3.</source>
        <extracomment>&quot;0.04% · safe. Take care from 0.1%, stop at 0.3%.&quot;</extracomment>
        <translation>%1. Attention dès %2, arrêt à %3.</translation>
    </message>
    <message>
        <source>%1 · safe</source>
        <translation>%1 · sûr</translation>
    </message>
    <message>
        <source>%1 · take care</source>
        <translation>%1 · attention</translation>
    </message>
    <message>
        <source>%1 · stop</source>
        <translation>%1 · arrêt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Repère</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Take care from</source>
        <translation>Attention dès</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Arrêt à</translation>
    </message>
    <message>
        <source>take care</source>
        <translation>attention</translation>
    </message>
</context>
<context>
    <name>tactful::ui::StackedBar</name>
    <message>
        <source>Parts of the whole</source>
        <translation>Parts de l’ensemble</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>tactful::ui::StepsCard</name>
    <message>
        <source>to %1: %2</source>
        <extracomment>A dial&apos;s value after one step, and what the step does: &quot;to 58: about +£140 sales, +1 unsubscribe&quot;.</extracomment>
        <translation>à %1 : %2</translation>
    </message>
    <message>
        <source>What one step of a dial changes</source>
        <translation>Ce que change un cran d&apos;un réglage</translation>
    </message>
    <message>
        <source>A step less</source>
        <translation>Un cran de moins</translation>
    </message>
    <message>
        <source>A step more</source>
        <translation>Un cran de plus</translation>
    </message>
</context>
<context>
    <name>tactful::ui::StopSlider</name>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>value of a slider, its end and the name of the value, e.g. 58 of 100, Your usual</extracomment>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>Above your house limit</source>
        <translation>Au-dessus de la limite de la maison</translation>
    </message>
</context>
<context>
    <name>tactful::ui::StudioColumns</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>What one person gets</source>
        <translation>Ce que reçoit une personne</translation>
    </message>
</context>
<context>
    <name>tactful::ui::StudioPage</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Nom de la campagne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Back to house style</source>
        <translation>Retour au style maison</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Review and export</source>
        <translation>Vérifier et exporter</translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>&amp;Enregistrer et fermer</translation>
    </message>
    <message>
        <source>&amp;Review and export…</source>
        <translation>&amp;Vérifier et exporter…</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Back to &amp;house style</source>
        <translation>Retour au style &amp;maison</translation>
    </message>
    <message>
        <source>See the &amp;lists</source>
        <translation>Voir les &amp;listes</translation>
    </message>
    <message>
        <source>&amp;Previous person</source>
        <translation>Personne &amp;précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt person</source>
        <translation>Personne s&amp;uivante</translation>
    </message>
    <message>
        <source>Open the message in the &amp;browser</source>
        <translation>Ouvrir le message dans le navi&amp;gateur</translation>
    </message>
    <message>
        <source>Open this person&apos;s &amp;profile</source>
        <translation>Ouvrir le &amp;profil de cette personne</translation>
    </message>
    <message>
        <source>Message on a des&amp;ktop</source>
        <translation>Message sur ordi&amp;nateur</translation>
    </message>
    <message>
        <source>Message on a phone</source>
        <translation>Message sur &amp;téléphone</translation>
    </message>
    <message>
        <source>Message as plain text</source>
        <translation>Message en te&amp;xte brut</translation>
    </message>
    <message>
        <source>Nobody would get it</source>
        <translation>Personne ne le recevrait</translation>
    </message>
    <message>
        <source>“%1” is kept as a draft.</source>
        <translation>«&#xa0;%1&#xa0;» est gardée comme brouillon.</translation>
    </message>
    <message>
        <source>The last &amp;12 months with these dials…</source>
        <translation>Les &amp;12 derniers mois avec ces réglages…</translation>
    </message>
    <message>
        <source>&amp;About this score…</source>
        <translation>À &amp;propos de cette note…</translation>
    </message>
    <message>
        <source>This person&apos;s &amp;inbox…</source>
        <translation>&amp;Boîte de réception de cette personne…</translation>
    </message>
</context>
<context>
    <name>tactful::ui::TeachCard</name>
    <message>
        <source>Nobody is held back, so this campaign will not show what it changed.</source>
        <translation>Personne n&apos;est mis de côté : cette campagne ne montrera donc pas ce qu&apos;elle a changé.</translation>
    </message>
    <message>
        <source>%1 buy anyway. That more than %2 buy, or that people spend %3 more each, would show.</source>
        <translation>%1 achètent de toute façon. On verrait si plus de %2 achètent, ou si chacun dépense %3 de plus.</translation>
    </message>
    <message>
        <source>An effect of the usual size, up to %1, is seen %2 of the time.</source>
        <translation>Un effet de taille habituelle, jusqu&apos;à %1, se voit dans %2 des cas.</translation>
    </message>
    <message numerus="yes">
        <source>Holding back %Ln people would show it.</source>
        <translation>
            <numerusform>Mettre %Ln personne de côté le montrerait.</numerusform>
            <numerusform>Mettre %Ln personnes de côté le montrerait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken together, %Ln campaigns like this one would show it.</source>
        <translation>
            <numerusform>%Ln campagne comme celle-ci le montrerait.</numerusform>
            <numerusform>Prises ensemble, %Ln campagnes comme celle-ci le montreraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shop is too small to tell, however many you hold back.</source>
        <translation>Votre boutique est trop petite pour le voir, quel que soit le nombre de personnes mises de côté.</translation>
    </message>
    <message>
        <source>That own picks do better than best sellers would show from %1 more buyers.</source>
        <translation>Que les choix personnels font mieux que les meilleures ventes se verrait à partir de %1 d&apos;acheteurs en plus.</translation>
    </message>
    <message>
        <source>What this will teach you</source>
        <translation>Ce que cela vous apprendra</translation>
    </message>
</context>
<context>
    <name>tactful::ui::Timeline</name>
    <message>
        <source>Orders and e‑mails</source>
        <translation>Commandes et e‑mails</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>E‑mail</source>
        <translation>E‑mail</translation>
    </message>
    <message>
        <source>Next order likely</source>
        <translation>Prochain achat probable</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>E‑mails</source>
        <translation>E‑mails</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>month and year below an axis: &quot;Jan 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>next order
likely</source>
        <translation>prochain achat
probable</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>tactful::ui::UnlockPage</name>
    <message>
        <source>Open the shop</source>
        <translation>Ouvrir la boutique</translation>
    </message>
    <message>
        <source>Another shop</source>
        <translation>Une autre boutique</translation>
    </message>
    <message>
        <source>The names and addresses in it are sealed with your password.</source>
        <translation>Les noms et les adresses y sont scellés par votre mot de passe.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>La boutique %1 est verrouillée</translation>
    </message>
    <message>
        <source>Password or recovery code</source>
        <translation>Mot de passe ou code de secours</translation>
    </message>
    <message>
        <source>This computer opens the shop without asking from now on.</source>
        <translation>Cet ordinateur ouvre désormais la boutique sans rien demander.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::VarietyCard</name>
    <message>
        <source>Same old</source>
        <translation>Toujours pareil</translation>
    </message>
    <message>
        <source>Healthy mix</source>
        <translation>Bon mélange</translation>
    </message>
    <message>
        <source>Scattered</source>
        <translation>Dispersé</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Variété</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Pas encore de campagne</translation>
    </message>
    <message>
        <source>Do people keep seeing the same things?</source>
        <translation>Les gens voient-ils toujours la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>Products shown to at least one person</source>
        <translation>Produits montrés à au moins une personne</translation>
    </message>
    <message>
        <source>Picks that go to the 10 best sellers</source>
        <translation>Suggestions parmi les 10 meilleures ventes</translation>
    </message>
    <message>
        <source>After the first plan you see here how varied the messages are.</source>
        <translation>Après le premier plan, vous verrez ici si les messages sont variés.</translation>
    </message>
    <message>
        <source>Aisles in one message, of your %1</source>
        <translation>Rayons dans un message, sur vos %1</translation>
    </message>
    <message>
        <source>%1 of the picks are new to the person. &lt;a href=&quot;dial&quot;&gt;Open the dial&lt;/a&gt;</source>
        <translation>%1 des suggestions sont nouvelles pour la personne. &lt;a href=&quot;dial&quot;&gt;Ouvrir le curseur&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>tactful::ui::VarietyGauge</name>
    <message>
        <source>same old</source>
        <translation>toujours pareil</translation>
    </message>
    <message>
        <source>good mix</source>
        <translation>bon mélange</translation>
    </message>
    <message>
        <source>scattered</source>
        <translation>dispersé</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Variété</translation>
    </message>
    <message>
        <source>Variety: %1.</source>
        <extracomment>&quot;Variety: good mix.&quot;</extracomment>
        <translation>Variété&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 à 100</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>A good mix from</source>
        <translation>Bon mélange dès</translation>
    </message>
    <message>
        <source>Scattered from</source>
        <translation>Dispersé dès</translation>
    </message>
</context>
<context>
    <name>tactful::ui::WelcomePanel</name>
    <message>
        <source>Know your customers.
Know when to stop.</source>
        <translation>Connaître vos clients.
Savoir s’arrêter.</translation>
    </message>
    <message>
        <source>Write to people the way a good shopkeeper talks to them: remembers what they like, never says too much, and leaves them alone when they have had enough.</source>
        <translation>Écrivez aux gens comme un bon commerçant leur parle&#xa0;: il se souvient de ce qu’ils aiment, n’en dit jamais trop, et les laisse tranquilles quand ils en ont assez.</translation>
    </message>
    <message>
        <source>Works without the internet. Your customers&apos; details never leave this computer.</source>
        <translation>Fonctionne sans Internet. Les coordonnées de vos clients ne quittent jamais cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>tactful::ui::WhyCard</name>
    <message>
        <source>New to %1</source>
        <translation>Nouveau pour %1</translation>
    </message>
    <message>
        <source>How we softened it</source>
        <translation>Comment nous l’avons adouci</translation>
    </message>
    <message>
        <source>Why this message</source>
        <translation>Pourquoi ce message</translation>
    </message>
    <message>
        <source>Open %1&apos;s profile</source>
        <extracomment>A first name.</extracomment>
        <translation>Ouvrir le profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>How personal is it? &amp;nbsp;&lt;b&gt;%1&lt;/b&gt; &lt;span style=&quot;font-weight:400&quot;&gt;ceiling %2&lt;/span&gt;</source>
        <extracomment>Bold figure, then the ceiling in grey.</extracomment>
        <translation>À quel point est-ce personnel&#xa0;? &amp;nbsp;&lt;b&gt;%1&lt;/b&gt; &lt;span style=&quot;font-weight:400&quot;&gt;plafond %2&lt;/span&gt;</translation>
    </message>
    <message>
        <source>Nothing was softened</source>
        <translation>Rien n’a été adouci</translation>
    </message>
    <message>
        <source>Used as written: it is under your ceiling.</source>
        <translation>Utilisé tel quel&#xa0;: c’est sous votre plafond.</translation>
    </message>
    <message>
        <source>Their inbox</source>
        <translation>Leur boîte</translation>
    </message>
    <message>
        <source>About this score</source>
        <translation>À propos de cette note</translation>
    </message>
</context>
</TS>
