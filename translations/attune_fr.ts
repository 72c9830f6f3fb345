<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Change</name>
    <message>
        <source>“%1” goes</source>
        <translation>«&#xa0;%1&#xa0;» disparaît</translation>
    </message>
    <message>
        <source>“%1” is added</source>
        <translation>«&#xa0;%1&#xa0;» est ajouté</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>«&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ChangeLabelText</name>
    <message numerus="yes">
        <source>add %Ln example(s)</source>
        <extracomment>These follow &quot;Undo&quot; and &quot;Redo&quot; in a menu: &quot;Undo edit the answer&quot;.</extracomment>
        <translation>
            <numerusform>ajouter %Ln exemple</numerusform>
            <numerusform>ajouter %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %Ln example(s)</source>
        <translation>
            <numerusform>coller %Ln exemple</numerusform>
            <numerusform>coller %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %Ln example(s)</source>
        <translation>
            <numerusform>dupliquer %Ln exemple</numerusform>
            <numerusform>dupliquer %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln example(s)</source>
        <translation>
            <numerusform>importer %Ln exemple</numerusform>
            <numerusform>importer %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln example(s) from %1</source>
        <translation>
            <numerusform>importer %Ln exemple de %1</numerusform>
            <numerusform>importer %Ln exemples de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln example(s)</source>
        <translation>
            <numerusform>retirer %Ln exemple</numerusform>
            <numerusform>retirer %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %Ln example(s)</source>
        <translation>
            <numerusform>remettre %Ln exemple</numerusform>
            <numerusform>remettre %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>edit what they wrote</source>
        <translation>modifier la question</translation>
    </message>
    <message>
        <source>edit the answer</source>
        <translation>modifier la réponse</translation>
    </message>
    <message>
        <source>edit the conversation</source>
        <translation>modifier la conversation</translation>
    </message>
    <message>
        <source>edit the reference material</source>
        <translation>modifier le texte de référence</translation>
    </message>
    <message>
        <source>edit the note</source>
        <translation>modifier la note</translation>
    </message>
    <message>
        <source>edit the worse answer</source>
        <translation>modifier la moins bonne réponse</translation>
    </message>
    <message>
        <source>edit the house rules of an example</source>
        <translation>modifier les règles de la maison d’un exemple</translation>
    </message>
    <message numerus="yes">
        <source>replace text in %Ln example(s)</source>
        <translation>
            <numerusform>remplacer du texte dans %Ln exemple</numerusform>
            <numerusform>remplacer du texte dans %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln example(s)</source>
        <translation>
            <numerusform>marquer %Ln exemple</numerusform>
            <numerusform>marquer %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the use of %Ln example(s)</source>
        <translation>
            <numerusform>changer l’usage de %Ln exemple</numerusform>
            <numerusform>changer l’usage de %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the category of %Ln example(s)</source>
        <translation>
            <numerusform>changer la catégorie de %Ln exemple</numerusform>
            <numerusform>changer la catégorie de %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %Ln example(s)</source>
        <translation>
            <numerusform>changer les étiquettes de %Ln exemple</numerusform>
            <numerusform>changer les étiquettes de %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the house rules</source>
        <translation>modifier les règles de la maison</translation>
    </message>
    <message>
        <source>change the project&apos;s settings</source>
        <translation>modifier les réglages du projet</translation>
    </message>
    <message>
        <source>rename the project</source>
        <translation>renommer le projet</translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln example(s)</source>
        <extracomment>%1 is what was fixed, for example &quot;greetings&quot;: &quot;fix 12 greetings&quot;.</extracomment>
        <translation>
            <numerusform>corriger %Ln exemple</numerusform>
            <numerusform>corriger %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln %1</source>
        <translation>
            <numerusform>corriger %Ln %1</numerusform>
            <numerusform>corriger %Ln %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln example(s): %1</source>
        <extracomment>%1 is the name of a check, for example &quot;Greeting&quot;.</extracomment>
        <translation>
            <numerusform>corriger %Ln exemple&#xa0;: %1</numerusform>
            <numerusform>corriger %Ln exemples&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mask personal data in %Ln example(s)</source>
        <translation>
            <numerusform>masquer les données personnelles dans %Ln exemple</numerusform>
            <numerusform>masquer les données personnelles dans %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>keep one of two answers</source>
        <translation>garder une réponse sur deux</translation>
    </message>
    <message>
        <source>ignore</source>
        <extracomment>In the following, %1 is the name of a check, for example &quot;Greeting&quot;.</extracomment>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>ignore “%1”</source>
        <translation>ignorer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>look again at what was ignored</source>
        <translation>revoir ce qui était ignoré</translation>
    </message>
    <message>
        <source>look at “%1” again</source>
        <translation>revoir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>switch off the check “%1”</source>
        <translation>désactiver la vérification «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>switch on the check “%1”</source>
        <translation>activer la vérification «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>accept everything that is here now</source>
        <translation>accepter tout ce qui est là maintenant</translation>
    </message>
    <message>
        <source>choose the house style</source>
        <translation>choisir le style de la maison</translation>
    </message>
    <message>
        <source>choose the style “%1”</source>
        <translation>choisir le style «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>edit your words and sentences</source>
        <translation>modifier vos mots et phrases</translation>
    </message>
    <message numerus="yes">
        <source>change %Ln example(s)</source>
        <translation>
            <numerusform>modifier %Ln exemple</numerusform>
            <numerusform>modifier %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>judge %Ln pair(s) of answers</source>
        <translation>
            <numerusform>juger %Ln paire de réponses</numerusform>
            <numerusform>juger %Ln paires de réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the note on two answers</source>
        <translation>modifier la note sur deux réponses</translation>
    </message>
    <message>
        <source>make an example of an answer</source>
        <translation>faire un exemple d’une réponse</translation>
    </message>
    <message>
        <source>choose the model in use</source>
        <translation>choisir le modèle utilisé</translation>
    </message>
    <message numerus="yes">
        <source>shorten %Ln example(s)</source>
        <translation>
            <numerusform>raccourcir %Ln exemple</numerusform>
            <numerusform>raccourcir %Ln exemples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Probably wrong</source>
        <translation>Sans doute une erreur</translation>
    </message>
    <message>
        <source>Take a look</source>
        <translation>Jetez un œil</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Conseil</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) differ from your usual “%2”</source>
        <extracomment>%1 is the name of a check (&quot;Greeting&quot;), %2 the usual way (&quot;Dear&quot;).</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n réponse n’a pas votre «&#xa0;%2&#xa0;» habituel</numerusform>
            <numerusform>%1&#xa0;: %n réponses n’ont pas votre «&#xa0;%2&#xa0;» habituel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s): %1</source>
        <translation>
            <numerusform>%n réponse&#xa0;: %1</numerusform>
            <numerusform>%n réponses&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n example(s)</source>
        <translation>
            <numerusform>%1 dans %n exemple</numerusform>
            <numerusform>%1 dans %n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>%1 of %2 have nothing left to look at</source>
        <translation>%1 sur %2&#xa0;: plus rien à regarder</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped (you edited it)</source>
        <translation>
            <numerusform>%n laissé tel quel (vous l’avez modifié)</numerusform>
            <numerusform>%n laissés tels quels (vous les avez modifiés)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleWords</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>À retravailler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Teach the model</source>
        <translation>Enseigner au modèle</translation>
    </message>
    <message>
        <source>Pick the best version</source>
        <translation>Choisir la meilleure version</translation>
    </message>
    <message>
        <source>Kept for testing</source>
        <translation>Mis de côté pour le test</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Règles de la maison</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Ce qu’on nous écrit</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Ce que nous répondons</translation>
    </message>
    <message>
        <source>What a tool returned</source>
        <translation>Ce qu’un outil a renvoyé</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Removed (can be put back)</source>
        <translation>Retiré (peut être remis)</translation>
    </message>
    <message>
        <source>Left out of tuning</source>
        <translation>Exclu de l’ajustement</translation>
    </message>
    <message>
        <source>No longer kept for testing</source>
        <translation>N’est plus mis de côté pour le test</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Catégorie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Replace</name>
    <message>
        <source>Type the text that you want to find.</source>
        <translation>Saisissez le texte que vous cherchez.</translation>
    </message>
    <message>
        <source>This pattern has a mistake near character %1. Correct it, or switch “Pattern” off to find the text as it stands.</source>
        <translation>Ce motif contient une erreur près du caractère %1. Corrigez-la, ou décochez «&#xa0;Motif&#xa0;» pour chercher le texte tel quel.</translation>
    </message>
    <message>
        <source>This pattern is too complicated for some of the texts. A simpler one will work.</source>
        <translation>Ce motif est trop compliqué pour certains textes. Un motif plus simple fonctionnera.</translation>
    </message>
</context>
<context>
    <name>TextCounts</name>
    <message numerus="yes">
        <source>about %Ln word(s)</source>
        <translation>
            <numerusform>environ %Ln mot</numerusform>
            <numerusform>environ %Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s)</source>
        <extracomment>%1 is a number of words (&quot;142 words&quot;), %Ln counts the pieces in which a service counts text.</extracomment>
        <translation>
            <numerusform>%1 · %Ln jeton</numerusform>
            <numerusform>%1 · %Ln jetons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TryField</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>app::AdviseCommand</name>
    <message>
        <source>advise needs --answers, for example --answers problem=style,tried_rules=yes,examples=120,monthly=2000,base_manages=yes.</source>
        <translation>advise a besoin de --answers, par exemple --answers problem=style,tried_rules=yes,examples=120,monthly=2000,base_manages=yes.</translation>
    </message>
    <message>
        <source>Why we say so:</source>
        <translation>Pourquoi nous le disons&#xa0;:</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation>La suite&#xa0;:</translation>
    </message>
    <message>
        <source>What your project says:</source>
        <translation>Ce que dit votre projet&#xa0;:</translation>
    </message>
    <message>
        <source>Should we tune, look things up, or just ask better? Looks at a project, too, where one is named.</source>
        <translation>Faut-il ajuster, chercher l’information, ou seulement mieux demander&#x202f;? Regarde aussi un projet, s’il est nommé.</translation>
    </message>
    <message>
        <source>problem=facts|style|both|untried, facts_change, tried_rules, must_be_provable=yes|no, examples=N, monthly=N, base_manages=yes|sometimes|never|untried.</source>
        <translation>problem=facts|style|both|untried, facts_change, tried_rules, must_be_provable=yes|no, examples=N, monthly=N, base_manages=yes|sometimes|never|untried.</translation>
    </message>
</context>
<context>
    <name>app::CheckCommand</name>
    <message>
        <source>There is no check “%1”. attune-cli style lists what was looked at.</source>
        <translation>Il n’y a pas de vérification «&#xa0;%1&#xa0;». attune-cli style indique ce qui a été examiné.</translation>
    </message>
    <message>
        <source>--fix takes safe.</source>
        <translation>--fix accepte safe.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed</source>
        <translation>
            <numerusform>%n exemple modifié</numerusform>
            <numerusform>%n exemples modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) skipped.</source>
        <translation>
            <numerusform>%n correction laissée de côté.</numerusform>
            <numerusform>%n corrections laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Rien à corriger.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n point à regarder.</numerusform>
            <numerusform>%n points à regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds what does not sound or look like your other answers.</source>
        <translation>Trouve ce qui ne ressemble pas à vos autres réponses, dans le ton ou la forme.</translation>
    </message>
    <message>
        <source>Only these checks, by their ids, parted by commas.</source>
        <translation>Seulement ces vérifications, par leur identifiant, séparées par des virgules.</translation>
    </message>
    <message>
        <source>safe: make the changes that need no person first, as one step of undo.</source>
        <translation>safe&#xa0;: fait d’abord les modifications qui n’ont besoin de personne, en une seule étape à annuler.</translation>
    </message>
</context>
<context>
    <name>app::Command</name>
    <message>
        <source>This project is open on %1, so it can only be read here.</source>
        <translation>Ce projet est ouvert sur %1, on peut donc seulement le lire ici.</translation>
    </message>
    <message>
        <source>This project was written by a newer version of Attune, so it can only be read here.</source>
        <translation>Ce projet vient d’une version plus récente d’Attune, on peut donc seulement le lire ici.</translation>
    </message>
    <message>
        <source>Usage: attune-cli COMMAND [--json] ...

Teach a language model to answer the way your organisation answers.

Commands:
</source>
        <translation>Utilisation&#xa0;: attune-cli COMMANDE [--json] ...

Apprend à un modèle de langage à répondre comme votre organisation.

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
attune-cli COMMAND --help says more. Exit codes: 0 fine, 1 found problems, 2 wrong usage,
3 bad input file, 4 provider or network, 5 storage.
</source>
        <translation>
attune-cli COMMANDE --help en dit plus. Codes de retour&#xa0;: 0 tout va bien, 1 problèmes trouvés,
2 mauvaise utilisation, 3 mauvais fichier, 4 fournisseur ou réseau, 5 enregistrement.
</translation>
    </message>
    <message>
        <source>There is no command “%1”. attune-cli --help lists them.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». attune-cli --help donne la liste.</translation>
    </message>
    <message>
        <source>Print JSON on standard output.</source>
        <translation>Écrit du JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>Usage: attune-cli %1 %2</source>
        <translation>Utilisation&#xa0;: attune-cli %1 %2</translation>
    </message>
</context>
<context>
    <name>app::CompareCommand</name>
    <message>
        <source>--%1 takes a number from %2 on.</source>
        <translation>--%1 accepte un nombre à partir de %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message numerus="yes">
        <source>This would send %n question(s) from this computer, for %1. Nothing was sent. With --yes it is sent.</source>
        <translation>
            <numerusform>Ceci enverrait %n question de cet ordinateur, pour %1. Rien n’a été envoyé. Avec --yes, c’est envoyé.</numerusform>
            <numerusform>Ceci enverrait %n questions de cet ordinateur, pour %1. Rien n’a été envoyé. Avec --yes, c’est envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>a price that is not known</source>
        <translation>un prix inconnu</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message numerus="yes">
        <source>Comparison %1: %2 against %3; %n pair(s) of answers.</source>
        <translation>
            <numerusform>Comparaison %1&#xa0;: %2 face à %3&#x202f;; %n paire de réponses.</numerusform>
            <numerusform>Comparaison %1&#xa0;: %2 face à %3&#x202f;; %n paires de réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not complete; attune-cli compare %1 --resume %2 goes on.</source>
        <translation>Elle n’est pas complète&#x202f;; attune-cli compare %1 --resume %2 la poursuit.</translation>
    </message>
    <message>
        <source>--temperature takes a number from 0 to 2.</source>
        <translation>--temperature accepte un nombre de 0 à 2.</translation>
    </message>
    <message>
        <source>compare needs --before M and --after M, for example --before base --after tuned.</source>
        <translation>compare a besoin de --before M et --after M, par exemple --before base --after tuned.</translation>
    </message>
    <message>
        <source>No example is kept aside that the model has not seen. Tuning keeps some aside, or ask new questions with --questions FILE.</source>
        <translation>Aucun exemple mis de côté que le modèle n’ait pas vu. L’ajustement en met de côté, ou posez de nouvelles questions avec --questions FILE.</translation>
    </message>
    <message>
        <source>There is no question that the model has not seen.</source>
        <translation>Il n’y a aucune question que le modèle n’ait pas vue.</translation>
    </message>
    <message>
        <source>Left out, because the model has learned it or nearly the same: %1</source>
        <translation>Exclu, parce que le modèle a appris la même chose ou presque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks two models the same questions: the kept-aside examples, or new ones.</source>
        <translation>Pose les mêmes questions à deux modèles&#xa0;: les exemples mis de côté, ou de nouvelles.</translation>
    </message>
    <message>
        <source>base, tuned, job:N, checkpoint:N:STEP, MODEL@URL or a model on this computer; with -rules behind it without house rules, with +examples also with your best examples.</source>
        <translation>base, tuned, job:N, checkpoint:N:STEP, MODEL@URL ou un modèle sur cet ordinateur&#x202f;; suivi de -rules, sans règles de la maison, suivi de +examples, avec aussi vos meilleurs exemples.</translation>
    </message>
    <message>
        <source>The same, for the other one.</source>
        <translation>De même pour l’autre.</translation>
    </message>
    <message>
        <source>At most so many questions, at random.</source>
        <translation>Au plus tant de questions, au hasard.</translation>
    </message>
    <message>
        <source>New questions from a text file, parted by empty lines.</source>
        <translation>De nouvelles questions d’un fichier texte, séparées par des lignes vides.</translation>
    </message>
    <message>
        <source>Everyday questions: has the model forgotten the rest?</source>
        <translation>Des questions de tous les jours&#xa0;: le modèle a-t-il oublié le reste&#x202f;?</translation>
    </message>
    <message>
        <source>0 to 2; 0 without it.</source>
        <translation>De 0 à 2&#x202f;; 0 sans cette option.</translation>
    </message>
    <message>
        <source>For both; 42 without it.</source>
        <translation>Pour les deux&#x202f;; 42 sans cette option.</translation>
    </message>
    <message>
        <source>Most tokens of an answer.</source>
        <translation>Nombre maximal de jetons d’une réponse.</translation>
    </message>
    <message>
        <source>At most so many questions a minute to one service.</source>
        <translation>Au plus tant de questions par minute à un service.</translation>
    </message>
    <message>
        <source>Go on with the comparison of that number.</source>
        <translation>Poursuit la comparaison de ce numéro.</translation>
    </message>
    <message>
        <source>Keep trying while a service is away.</source>
        <translation>Continue d’essayer tant qu’un service est absent.</translation>
    </message>
    <message>
        <source>Agree to what leaves this computer and to what it costs.</source>
        <translation>Accepte ce qui quitte cet ordinateur et ce que cela coûte.</translation>
    </message>
</context>
<context>
    <name>app::Comparing</name>
    <message>
        <source>Nothing was tuned in this project yet. attune-cli tune does it.</source>
        <translation>Rien n’a encore été ajusté dans ce projet. attune-cli tune le fait.</translation>
    </message>
    <message>
        <source>There is no finished tuning number %1. attune-cli jobs lists them.</source>
        <translation>Il n’y a pas d’ajustement terminé numéro %1. attune-cli jobs donne la liste.</translation>
    </message>
    <message>
        <source>This tuning has no state after step %1. attune-cli job lists them.</source>
        <translation>Cet ajustement n’a pas de version après le pas %1. attune-cli job donne la liste.</translation>
    </message>
    <message>
        <source>“%1” is no address. It looks like https://host/v1.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse. Elle ressemble à https://host/v1.</translation>
    </message>
    <message>
        <source>Nothing was compared in this project yet. attune-cli compare does it.</source>
        <translation>Rien n’a encore été comparé dans ce projet. attune-cli compare le fait.</translation>
    </message>
    <message>
        <source>--comparison takes a number that attune-cli compare printed.</source>
        <translation>--comparison accepte un nombre qu’attune-cli compare a écrit.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1&#xa0;: %2 avant, %3 après</translation>
    </message>
</context>
<context>
    <name>app::DemoCommand</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Leave the files in DIR.</source>
        <translation>Laisse les fichiers dans DIR.</translation>
    </message>
    <message numerus="yes">
        <source>That was the whole way, on this computer alone: collect, check, tune, compare. It took %n second(s).</source>
        <translation>
            <numerusform>C’était tout le parcours, sur cet ordinateur seul&#xa0;: recueillir, vérifier, ajuster, comparer. Il a pris %n seconde.</numerusform>
            <numerusform>C’était tout le parcours, sur cet ordinateur seul&#xa0;: recueillir, vérifier, ajuster, comparer. Il a pris %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in “%1”; open it in a browser. The project beside it can be opened with attune, to vote on the answers blind.</source>
        <translation>Le rapport est dans «&#xa0;%1&#xa0;»&#x202f;; ouvrez-le dans un navigateur. Le projet à côté s’ouvre avec attune, pour voter sur les réponses à l’aveugle.</translation>
    </message>
    <message>
        <source>Does the whole main job on the sample project, on this computer: check, tune, compare, report.</source>
        <translation>Fait toute la tâche principale sur le projet de démonstration, sur cet ordinateur&#xa0;: vérifier, ajuster, comparer, rapporter.</translation>
    </message>
</context>
<context>
    <name>app::DismissCommand</name>
    <message>
        <source>Name the findings by the ids that attune-cli check --json prints, or use --all.</source>
        <translation>Nommez les constats par les identifiants que donne attune-cli check --json, ou utilisez --all.</translation>
    </message>
    <message>
        <source>There is no finding “%1” any more. attune-cli check lists what there is.</source>
        <translation>Il n’y a plus de constat «&#xa0;%1&#xa0;». attune-cli check donne la liste actuelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) will not be shown again until the text changes.</source>
        <translation>
            <numerusform>%n constat ne sera plus montré tant que le texte ne change pas.</numerusform>
            <numerusform>%n constats ne seront plus montrés tant que le texte ne change pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepts findings as they are: they stay away until the text changes.</source>
        <translation>Accepte des constats tels quels&#xa0;: ils ne reviennent pas tant que le texte ne change pas.</translation>
    </message>
    <message>
        <source>Accept everything that is there now.</source>
        <translation>Accepte tout ce qui est là maintenant.</translation>
    </message>
</context>
<context>
    <name>app::ExportCommand</name>
    <message>
        <source>Example %1: %2</source>
        <translation>Exemple %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>--format accepte une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--split takes train, kept or all.</source>
        <translation>--split accepte train, kept ou all.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln example(s) must be fixed first, or left out with the split &quot;left out&quot;. --force writes the file all the same.</source>
        <translation>
            <numerusform>Rien n’a été écrit&#xa0;: il faut d’abord corriger %Ln exemple, ou l’exclure avec l’usage «&#xa0;left out&#xa0;». --force écrit le fichier quand même.</numerusform>
            <numerusform>Rien n’a été écrit&#xa0;: il faut d’abord corriger %Ln exemples, ou les exclure avec l’usage «&#xa0;left out&#xa0;». --force écrit le fichier quand même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln exemple écrit dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln exemples écrits dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes examples to a file for a service, a program or a colleague.</source>
        <translation>Écrit des exemples dans un fichier pour un service, un programme ou un collègue.</translation>
    </message>
    <message>
        <source>openai-chat, prompt-completion, alpaca, sharegpt, vertex, bedrock, preference, csv, xlsx or attune.</source>
        <translation>openai-chat, prompt-completion, alpaca, sharegpt, vertex, bedrock, preference, csv, xlsx ou attune.</translation>
    </message>
    <message>
        <source>Without it: train for what a model learns from, all for the others.</source>
        <translation>Sans cette option&#xa0;: train pour ce dont un modèle apprend, all pour le reste.</translation>
    </message>
    <message>
        <source>Write the file although examples must be fixed.</source>
        <translation>Écrit le fichier même si des exemples sont à corriger.</translation>
    </message>
</context>
<context>
    <name>app::HistoryCommands</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit accepte un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>%1  %2 (undone)</source>
        <translation>%1  %2 (annulé)</translation>
    </message>
    <message>
        <source>Undoes the last change.</source>
        <translation>Annule la dernière modification.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Rétablit ce qui a été annulé en dernier.</translation>
    </message>
    <message>
        <source>Lists the changes, newest first.</source>
        <translation>Liste les modifications, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>At most N changes.</source>
        <translation>N modifications au plus.</translation>
    </message>
</context>
<context>
    <name>app::ImportCommand</name>
    <message>
        <source>%1 added, %2 already there, %3 could not be read.</source>
        <translation>%1 ajoutés, %2 déjà là, %3 impossibles à lire.</translation>
    </message>
    <message>
        <source>  %1, row %2: %3</source>
        <translation>  %1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no format “%1”. There are: %2.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN pairs, for example user=Question,answer=Reply.</source>
        <translation>--map accepte des paires CHAMP=COLONNE, par exemple user=Question,answer=Réponse.</translation>
    </message>
    <message>
        <source>Adds the examples of a file or folder, as one step of undo.</source>
        <translation>Ajoute les exemples d’un fichier ou d’un dossier, en une seule étape à annuler.</translation>
    </message>
    <message>
        <source>How to read it, if it is not to be found out.</source>
        <translation>Comment le lire, si ce n’est pas à deviner.</translation>
    </message>
    <message>
        <source>Which column is which: user, answer, system, category, reference and more, each with a header, #3 for the third column, or a path in JSON.</source>
        <translation>Quelle colonne est laquelle&#xa0;: user, answer, system, category, reference et d’autres, chacune avec un en-tête, #3 pour la troisième colonne, ou un chemin dans le JSON.</translation>
    </message>
    <message>
        <source>Only say what would be added.</source>
        <translation>Dit seulement ce qui serait ajouté.</translation>
    </message>
    <message>
        <source>Make the one system message that all records share the house rules.</source>
        <translation>Prend comme règles de la maison le message système que tous les enregistrements partagent.</translation>
    </message>
    <message>
        <source>Take reference material that stands under the question out of it.</source>
        <translation>Sort de la question le texte de référence placé dessous.</translation>
    </message>
    <message>
        <source>Take a first line “Category: ...” of answers into the category.</source>
        <translation>Prend la première ligne «&#xa0;Category: ...&#xa0;» des réponses comme catégorie.</translation>
    </message>
</context>
<context>
    <name>app::JobCommand</name>
    <message>
        <source>Nothing was tuned in this project yet.</source>
        <translation>Rien n’a encore été ajusté dans ce projet.</translation>
    </message>
    <message>
        <source>ID is a number that attune-cli jobs shows.</source>
        <translation>ID est un nombre que montre attune-cli jobs.</translation>
    </message>
    <message>
        <source>Lists what was tuned in a project.</source>
        <translation>Liste ce qui a été ajusté dans un projet.</translation>
    </message>
    <message>
        <source>Looks after a tuning: how it stands, its curve, stopping, going on.</source>
        <translation>Suit un ajustement&#xa0;: son état, sa courbe, l’arrêter, le poursuivre.</translation>
    </message>
    <message>
        <source>Stop it.</source>
        <translation>L’arrête.</translation>
    </message>
    <message>
        <source>Pause it.</source>
        <translation>Le met en pause.</translation>
    </message>
    <message>
        <source>Go on, after a pause or a problem.</source>
        <translation>Le poursuit, après une pause ou un problème.</translation>
    </message>
    <message>
        <source>Stay until the job has ended.</source>
        <translation>Attend la fin de la tâche.</translation>
    </message>
</context>
<context>
    <name>app::KeychainSecretStore</name>
    <message>
        <source>The password safe stayed closed. Unlock it and try again, or enter the key for this time only.</source>
        <translation>Le coffre à mots de passe est resté fermé. Déverrouillez-le et réessayez, ou saisissez la clé pour cette fois seulement.</translation>
    </message>
    <message>
        <source>The password safe did not answer. Try again, or enter the key for this time only.</source>
        <translation>Le coffre à mots de passe n’a pas répondu. Réessayez, ou saisissez la clé pour cette fois seulement.</translation>
    </message>
    <message>
        <source>Stored in your computer&apos;s password safe. Never in the project file.</source>
        <translation>Conservée dans le coffre à mots de passe de votre ordinateur. Jamais dans le fichier du projet.</translation>
    </message>
</context>
<context>
    <name>app::ListCommand</name>
    <message>
        <source>--status takes todo, needs-work or done.</source>
        <translation>--status accepte todo, needs-work ou done.</translation>
    </message>
    <message>
        <source>--split takes train, validation, kept or left-out.</source>
        <translation>--split accepte train, validation, kept ou left-out.</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit accepte un nombre.</translation>
    </message>
    <message>
        <source>Lists examples, one a line.</source>
        <translation>Liste des exemples, un par ligne.</translation>
    </message>
    <message>
        <source>Only examples in which TEXT occurs.</source>
        <translation>Seulement les exemples qui contiennent TEXT.</translation>
    </message>
    <message>
        <source>Only todo, needs-work or done.</source>
        <translation>Seulement todo, needs-work ou done.</translation>
    </message>
    <message>
        <source>Only train, validation, kept or left-out.</source>
        <translation>Seulement train, validation, kept ou left-out.</translation>
    </message>
    <message>
        <source>At most N examples.</source>
        <translation>N exemples au plus.</translation>
    </message>
</context>
<context>
    <name>app::MeasureCommand</name>
    <message>
        <source>--format takes lines or jsonl.</source>
        <translation>--format accepte lines ou jsonl.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Line %1 holds no text.</source>
        <translation>La ligne %1 ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Prints the measures behind the checks of tone, text by text.</source>
        <translation>Écrit les mesures sur lesquelles reposent les vérifications de ton, texte par texte.</translation>
    </message>
    <message>
        <source>lines: a text a line; jsonl: a line of JSON each, with the text as a string or as the member “text”.</source>
        <translation>lines&#xa0;: un texte par ligne&#x202f;; jsonl&#xa0;: une ligne de JSON par texte, le texte étant une chaîne ou le membre «&#xa0;text&#xa0;».</translation>
    </message>
</context>
<context>
    <name>app::NewCommand</name>
    <message>
        <source>There is no sample “%1”. There are: %2.</source>
        <translation>Il n’y a pas de démonstration «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Created “%1” with %Ln example(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» créé avec %Ln exemple.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» créé avec %Ln exemples.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creates a project.</source>
        <translation>Crée un projet.</translation>
    </message>
    <message>
        <source>Fill it with a sample: formal, playful or extract.</source>
        <translation>Le remplit avec une démonstration&#xa0;: formal, playful ou extract.</translation>
    </message>
</context>
<context>
    <name>app::ProvidersCommand</name>
    <message>
        <source>coming next; export the file meanwhile</source>
        <translation>bientôt&#x202f;; en attendant, exportez le fichier</translation>
    </message>
    <message>
        <source>%1: %2, licence %3, about %4 of memory</source>
        <translation>%1&#xa0;: %2, licence %3, environ %4 de mémoire</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>  For learning the journey: too small for real answers.</source>
        <translation>  Pour découvrir le parcours&#xa0;: trop petit pour de vraies réponses.</translation>
    </message>
    <message>
        <source>%1, stops on %2</source>
        <translation>%1, s’arrête le %2</translation>
    </message>
    <message>
        <source>Lists where a model can be tuned.</source>
        <translation>Liste où un modèle peut être ajusté.</translation>
    </message>
    <message>
        <source>Lists the models that can be tuned there; without --provider, on this computer.</source>
        <translation>Liste les modèles qu’on peut y ajuster&#x202f;; sans --provider, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>As attune-cli providers names it.</source>
        <translation>Comme attune-cli providers le nomme.</translation>
    </message>
    <message>
        <source>Ask the service at this address.</source>
        <translation>Interroge le service à cette adresse.</translation>
    </message>
</context>
<context>
    <name>app::QuoteCommand</name>
    <message>
        <source>Tuning costs nothing.</source>
        <translation>L’ajustement ne coûte rien.</translation>
    </message>
    <message>
        <source>Tuning: about %1 (%2 to %3).</source>
        <translation>Ajustement&#xa0;: environ %1 (de %2 à %3).</translation>
    </message>
    <message>
        <source>Keeping it available (%1): %2 a day, %3 a month, also when nobody asks.</source>
        <translation>Le garder disponible (%1)&#xa0;: %2 par jour, %3 par mois, même quand personne ne demande.</translation>
    </message>
    <message>
        <source>Keeping it available costs nothing while nobody asks.</source>
        <translation>Le garder disponible ne coûte rien tant que personne ne demande.</translation>
    </message>
    <message>
        <source>Asking with long instructions: %1 a month; tuned: %2 a month.</source>
        <translation>Questions avec de longues consignes&#xa0;: %1 par mois&#x202f;; ajusté&#xa0;: %2 par mois.</translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>--%1 accepte un nombre.</translation>
    </message>
    <message>
        <source>On this computer: about %1 to %2 seconds, %3 of memory.</source>
        <translation>Sur cet ordinateur&#xa0;: environ %1 à %2 secondes, %3 de mémoire.</translation>
    </message>
    <message>
        <source>That is more than is free now (%1). Close other programs, or choose a smaller model.</source>
        <translation>C’est plus que ce qui est libre maintenant (%1). Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Says what tuning would cost, in money and time, and what the result costs to use.</source>
        <translation>Dit ce que l’ajustement coûterait, en argent et en temps, et ce que coûte l’utilisation du résultat.</translation>
    </message>
    <message>
        <source>As attune-cli providers names it; without it, this computer.</source>
        <translation>Comme attune-cli providers le nomme&#x202f;; sans cette option, cet ordinateur.</translation>
    </message>
    <message>
        <source>As attune-cli models names it.</source>
        <translation>Comme attune-cli models le nomme.</translation>
    </message>
    <message>
        <source>Passes through your examples; 3 without it.</source>
        <translation>Passages sur vos exemples&#x202f;; 3 sans cette option.</translation>
    </message>
    <message>
        <source>Size of the model in billions of parameters, where the price depends on it.</source>
        <translation>Taille du modèle en milliards de paramètres, quand le prix en dépend.</translation>
    </message>
    <message>
        <source>Answers per month, to see when tuning pays for itself.</source>
        <translation>Réponses par mois, pour voir quand l’ajustement devient rentable.</translation>
    </message>
</context>
<context>
    <name>app::ReportCommand</name>
    <message>
        <source>DEST ends with .html or .pdf.</source>
        <translation>DEST se termine par .html ou .pdf.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Le rapport est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Writes a report for a colleague: what was taught, before and after, votes, measures, costs, limits.</source>
        <translation>Écrit un rapport pour un collègue&#xa0;: ce qui a été enseigné, avant et après, votes, mesures, coûts, limites.</translation>
    </message>
    <message>
        <source>Instead of the newest.</source>
        <translation>Au lieu du plus récent.</translation>
    </message>
    <message>
        <source>Names, addresses and numbers of people are masked.</source>
        <translation>Les noms, adresses et numéros de personnes sont masqués.</translation>
    </message>
</context>
<context>
    <name>app::StatsCommand</name>
    <message numerus="yes">
        <source>%n thing(s) must be fixed before tuning.</source>
        <translation>
            <numerusform>%n point doit être corrigé avant l’ajustement.</numerusform>
            <numerusform>%n points doivent être corrigés avant l’ajustement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) have something to look at.</source>
        <translation>
            <numerusform>%n exemple a quelque chose à regarder.</numerusform>
            <numerusform>%n exemples ont quelque chose à regarder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about your style are open.</source>
        <translation>
            <numerusform>%n question sur votre style reste ouverte.</numerusform>
            <numerusform>%n questions sur votre style restent ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemple</numerusform>
            <numerusform>%Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>  to do %1, needs work %2, done %3</source>
        <translation>  à faire %1, à retravailler %2, terminés %3</translation>
    </message>
    <message>
        <source>  for training %1, to pick the best version %2, kept aside %3, left out %4</source>
        <translation>  pour enseigner %1, pour choisir la meilleure version %2, mis de côté %3, exclus %4</translation>
    </message>
    <message>
        <source>  words: %1 in questions, %2 in answers</source>
        <translation>  mots&#xa0;: %1 dans les questions, %2 dans les réponses</translation>
    </message>
    <message>
        <source>  tokens: %1 (%2)</source>
        <translation>  jetons&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Counts examples, words and tokens, and says whether they are enough.</source>
        <translation>Compte les exemples, les mots et les jetons, et dit si c’est assez.</translation>
    </message>
</context>
<context>
    <name>app::StyleCommand</name>
    <message>
        <source>clear</source>
        <translation>net</translation>
    </message>
    <message>
        <source>leaning</source>
        <translation>plutôt</translation>
    </message>
    <message>
        <source>split</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>trop peu pour le dire</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4, %5</source>
        <translation>%1&#xa0;: %2, %3 sur %4, %5</translation>
    </message>
    <message>
        <source>Says what your answers have in common, and how far they agree.</source>
        <translation>Dit ce que vos réponses ont en commun, et à quel point elles s’accordent.</translation>
    </message>
</context>
<context>
    <name>app::TuneCommand</name>
    <message numerus="yes">
        <source>This would send %n example(s) to %1. Nothing was sent. With --yes it is sent.</source>
        <translation>
            <numerusform>Ceci enverrait %n exemple à %1. Rien n’a été envoyé. Avec --yes, c’est envoyé.</numerusform>
            <numerusform>Ceci enverrait %n exemples à %1. Rien n’a été envoyé. Avec --yes, c’est envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tuning at %1 from Attune is coming next. Export the training file meanwhile: attune-cli export %2 training.jsonl --format openai-chat</source>
        <translation>L’ajustement chez %1 depuis Attune arrive bientôt. En attendant, exportez le fichier d’entraînement&#xa0;: attune-cli export %2 training.jsonl --format openai-chat</translation>
    </message>
    <message>
        <source>Another address needs --address URL and --model M.</source>
        <translation>Une autre adresse demande --address URL et --model M.</translation>
    </message>
    <message>
        <source>Teaches a model from the examples; without --provider, on this computer.</source>
        <translation>Enseigne à un modèle à partir des exemples&#x202f;; sans --provider, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>As attune-cli providers names it.</source>
        <translation>Comme attune-cli providers le nomme.</translation>
    </message>
    <message>
        <source>As attune-cli models names it; without it, the practice model.</source>
        <translation>Comme attune-cli models le nomme&#x202f;; sans cette option, le modèle d’exercice.</translation>
    </message>
    <message>
        <source>Passes through your examples; 3 without it.</source>
        <translation>Passages sur vos exemples&#x202f;; 3 sans cette option.</translation>
    </message>
    <message>
        <source>Becomes part of the tuned model&apos;s name.</source>
        <translation>Entre dans le nom du modèle ajusté.</translation>
    </message>
    <message>
        <source>Of a service that speaks OpenAI&apos;s API; its access key is taken from the environment variable ATTUNE_KEY_HOST.</source>
        <translation>D’un service qui parle l’API d’OpenAI&#x202f;; sa clé d’accès est prise dans la variable d’environnement ATTUNE_KEY_HOST.</translation>
    </message>
    <message>
        <source>Stay until the job has ended, and print what happens.</source>
        <translation>Attend la fin de la tâche, et écrit ce qui se passe.</translation>
    </message>
    <message>
        <source>Agree to what leaves this computer and to what it costs.</source>
        <translation>Accepte ce qui quitte cet ordinateur et ce que cela coûte.</translation>
    </message>
    <message>
        <source>--provider takes one of: %1.</source>
        <translation>--provider accepte une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no model “%1” on this computer. attune-cli models lists them.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;» sur cet ordinateur. attune-cli models donne la liste.</translation>
    </message>
    <message>
        <source>--passes takes a number from 1 to 50.</source>
        <translation>--passes accepte un nombre de 1 à 50.</translation>
    </message>
    <message>
        <source>The job goes on where it runs; attune-cli job %1 %2 looks after it again.</source>
        <translation>La tâche continue là où elle tourne&#x202f;; attune-cli job %1 %2 permet de la suivre à nouveau.</translation>
    </message>
</context>
<context>
    <name>app::VerdictCommand</name>
    <message>
        <source>  %1: after %2, before %3, same %4, both bad %5</source>
        <translation>  %1&#xa0;: après %2, avant %3, pareil %4, les deux mauvaises %5</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sans catégorie</translation>
    </message>
    <message>
        <source>Says in words and numbers whether it got better, or worse.</source>
        <translation>Dit en mots et en chiffres si c’est devenu meilleur, ou moins bon.</translation>
    </message>
    <message>
        <source>Instead of the newest.</source>
        <translation>Au lieu du plus récent.</translation>
    </message>
</context>
<context>
    <name>app::VoteCommand</name>
    <message>
        <source>COMPARISON is a number that attune-cli compare printed, or NUMBER:ROW.</source>
        <translation>COMPARISON est un nombre qu’attune-cli compare a écrit, ou NUMÉRO:LIGNE.</translation>
    </message>
    <message>
        <source>Every pair of answers has its vote.</source>
        <translation>Chaque paire de réponses a son vote.</translation>
    </message>
    <message>
        <source>This comparison has no row %1.</source>
        <translation>Cette comparaison n’a pas de ligne %1.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>The first model stood on the left, the second on the right.</source>
        <translation>Le premier modèle était à gauche, le second à droite.</translation>
    </message>
    <message>
        <source>The second model stood on the left, the first on the right.</source>
        <translation>Le second modèle était à gauche, le premier à droite.</translation>
    </message>
    <message>
        <source>CHOICE is left, right, same, bad, undo or show.</source>
        <translation>CHOICE est left, right, same, bad, undo ou show.</translation>
    </message>
    <message>
        <source>This row has not got both answers yet.</source>
        <translation>Cette ligne n’a pas encore ses deux réponses.</translation>
    </message>
    <message>
        <source>Says which of two answers is better, blind: left, right, same, bad; undo takes it back, show only shows them. Without ROW: the next one.</source>
        <translation>Dit laquelle de deux réponses est meilleure, à l’aveugle&#xa0;: left, right, same, bad&#x202f;; undo annule, show les montre seulement. Sans ROW&#xa0;: la suivante.</translation>
    </message>
    <message>
        <source>Kept with the vote.</source>
        <translation>Gardé avec le vote.</translation>
    </message>
</context>
<context>
    <name>core::AtomicFile</name>
    <message>
        <source>“%1” was changed by someone else since you chose it. Nothing was overwritten. Choose another name, or choose the file again.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par quelqu’un d’autre depuis que vous l’avez choisi. Rien n’a été écrasé. Choisissez un autre nom, ou choisissez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written. Free some space and try again.</source>
        <translation>Le disque est plein, «&#xa0;%1&#xa0;» n’a donc pas été écrit. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be written there. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder and try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Choisissez un autre dossier et réessayez.</translation>
    </message>
</context>
<context>
    <name>core::Catalogue</name>
    <message>
        <source>The price list “%1” has a mistake in line %2: %3 Correct it there, or delete the file to go back to the list that comes with Attune.</source>
        <translation>La liste de prix «&#xa0;%1&#xa0;» contient une erreur à la ligne %2&#xa0;: %3 Corrigez-la à cet endroit, ou supprimez le fichier pour revenir à la liste fournie avec Attune.</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» accepte une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» accepte un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2.</source>
        <translation>«&#xa0;%1&#xa0;» accepte un nombre à partir de %2.</translation>
    </message>
    <message>
        <source>“%1” takes a number.</source>
        <translation>«&#xa0;%1&#xa0;» accepte un nombre.</translation>
    </message>
    <message>
        <source>Passes through your examples</source>
        <translation>Passages sur vos exemples</translation>
    </message>
    <message>
        <source>How often the model reads all examples. Three suit most projects; more can make it memorise instead of learn.</source>
        <translation>Combien de fois le modèle lit tous les exemples. Trois conviennent à la plupart des projets&#x202f;; au-delà, il peut apprendre par cœur au lieu de comprendre.</translation>
    </message>
    <message>
        <source>Examples learned together</source>
        <translation>Exemples appris ensemble</translation>
    </message>
    <message>
        <source>How many examples the model looks at before it changes a little.</source>
        <translation>Combien d’exemples le modèle regarde avant de changer un peu.</translation>
    </message>
    <message>
        <source>Size of each change</source>
        <translation>Taille de chaque changement</translation>
    </message>
    <message>
        <source>How much the model changes with every look at examples. Larger learns faster and forgets more.</source>
        <translation>À quel point le modèle change chaque fois qu’il regarde des exemples. Plus grand, il apprend plus vite et oublie davantage.</translation>
    </message>
    <message>
        <source>Room for what is learned</source>
        <translation>Place pour ce qui est appris</translation>
    </message>
    <message>
        <source>How much the model can take in. More suits larger and more varied projects.</source>
        <translation>Tout ce que le modèle peut retenir. Davantage convient aux projets plus grands et plus variés.</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Exemple le plus long</translation>
    </message>
    <message>
        <source>Longer examples are cut or refused.</source>
        <translation>Les exemples plus longs sont coupés ou refusés.</translation>
    </message>
    <message>
        <source>Caution with preferences</source>
        <translation>Prudence avec les préférences</translation>
    </message>
    <message>
        <source>How closely the model stays with what it was before.</source>
        <translation>À quel point le modèle reste proche de ce qu’il était.</translation>
    </message>
    <message>
        <source>From here on it cannot be read as JSON; often a comma, a quotation mark or a bracket is missing or too many.</source>
        <translation>À partir d’ici, ce n’est plus du JSON lisible&#x202f;; souvent il manque une virgule, un guillemet ou une parenthèse, ou il y en a un de trop.</translation>
    </message>
    <message>
        <source>Your own price list “%1” cannot be read. Check who may read it, or delete it.</source>
        <translation>Votre propre liste de prix «&#xa0;%1&#xa0;» ne peut pas être lue. Vérifiez qui a le droit de la lire, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Here has to be a text.</source>
        <translation>Il faut un texte ici.</translation>
    </message>
    <message>
        <source>Here has to be true or false.</source>
        <translation>Il faut true ou false ici.</translation>
    </message>
    <message>
        <source>Here has to be a number that is not negative, or null when it is not known.</source>
        <translation>Il faut ici un nombre qui n’est pas négatif, ou null s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>Here has to be a number, or null when it is not known.</source>
        <translation>Il faut ici un nombre, ou null s’il n’est pas connu.</translation>
    </message>
    <message>
        <source>Here has to be a date like 2026-11-20, or null when it is not known.</source>
        <translation>Il faut ici une date comme 2026-11-20, ou null si elle n’est pas connue.</translation>
    </message>
    <message>
        <source>Here has to be one of: %1.</source>
        <translation>Il faut ici une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Here has to be a list in square brackets.</source>
        <translation>Il faut ici une liste entre crochets.</translation>
    </message>
    <message>
        <source>Here has to be an object in braces.</source>
        <translation>Il faut ici un objet entre accolades.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Is it misspelt?</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici. Est-ce mal écrit&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>«&#xa0;%1&#xa0;» manque ici.</translation>
    </message>
    <message>
        <source>A figure needs “source” (where it was read) and “seen” (the day; null when nobody knows).</source>
        <translation>Un chiffre a besoin de «&#xa0;source&#xa0;» (où il a été lu) et de «&#xa0;seen&#xa0;» (le jour&#x202f;; null si personne ne le sait).</translation>
    </message>
    <message>
        <source>A figure needs “seen”, the day it was read.</source>
        <translation>Un chiffre a besoin de «&#xa0;seen&#xa0;», le jour où il a été lu.</translation>
    </message>
    <message>
        <source>Here has to be a preset&apos;s name or an object.</source>
        <translation>Il faut ici le nom d’un préréglage ou un objet.</translation>
    </message>
    <message>
        <source>“%1” is not a state that Attune knows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état qu’Attune connaît.</translation>
    </message>
    <message>
        <source>Only version 1 can be read.</source>
        <translation>Seule la version 1 peut être lue.</translation>
    </message>
    <message>
        <source>There are two providers “%1”.</source>
        <translation>Il y a deux fournisseurs «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>Il n’y a pas de préréglage «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>core::Contestant</name>
    <message>
        <source>Original without house rules</source>
        <translation>D’origine, sans règles de la maison</translation>
    </message>
    <message>
        <source>Original with house rules</source>
        <translation>D’origine, avec règles de la maison</translation>
    </message>
    <message numerus="yes">
        <source>Original with house rules and %n example(s)</source>
        <translation>
            <numerusform>D’origine, avec règles de la maison et %n exemple</numerusform>
            <numerusform>D’origine, avec règles de la maison et %n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Tuned (number %1)</source>
        <translation>Ajusté (numéro %1)</translation>
    </message>
    <message>
        <source>Tuned (number %1, after step %2)</source>
        <extracomment>A state that a model was in while it learned.</extracomment>
        <translation>Ajusté (numéro %1, après le pas %2)</translation>
    </message>
    <message>
        <source>%1 without house rules</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>%1 sans règles de la maison</translation>
    </message>
    <message numerus="yes">
        <source>%1 with house rules and %n example(s)</source>
        <translation>
            <numerusform>%1 avec règles de la maison et %n exemple</numerusform>
            <numerusform>%1 avec règles de la maison et %n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>original with examples</source>
        <translation>d’origine avec exemples</translation>
    </message>
    <message>
        <source>original</source>
        <translation>d’origine</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>ajusté</translation>
    </message>
</context>
<context>
    <name>core::DecisionGuide</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» accepte une de ces valeurs&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” takes a number from 0 on.</source>
        <translation>«&#xa0;%1&#xa0;» accepte un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>What is wrong today are facts, and tuning does not teach facts.</source>
        <translation>Ce qui ne va pas aujourd’hui, ce sont les faits, et l’ajustement n’enseigne pas de faits.</translation>
    </message>
    <message>
        <source>The model never manages it, even when it is shown five good examples.</source>
        <translation>Le modèle n’y arrive jamais, même quand on lui montre cinq bons exemples.</translation>
    </message>
    <message>
        <source>Nothing has been tried yet.</source>
        <translation>Rien n’a encore été essayé.</translation>
    </message>
    <message>
        <source>Written house rules with three to five examples have not been tried.</source>
        <translation>Des règles de la maison écrites, avec trois à cinq exemples, n’ont pas été essayées.</translation>
    </message>
    <message>
        <source>There are fewer than ten good answers to learn from.</source>
        <translation>Il y a moins de dix bonnes réponses pour apprendre.</translation>
    </message>
    <message>
        <source>With fewer than a hundred answers a month, tuning hardly pays.</source>
        <translation>Avec moins de cent réponses par mois, l’ajustement n’est guère rentable.</translation>
    </message>
    <message>
        <source>Both facts and style are wrong today.</source>
        <translation>Aujourd’hui, ni les faits ni le style ne vont.</translation>
    </message>
    <message>
        <source>The facts change more than once a month.</source>
        <translation>Les faits changent plus d’une fois par mois.</translation>
    </message>
    <message>
        <source>The facts are right; tone and format are not.</source>
        <translation>Les faits sont justes&#x202f;; le ton et la forme ne le sont pas.</translation>
    </message>
    <message>
        <source>House rules alone have been tried.</source>
        <translation>Les règles de la maison seules ont été essayées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good answer(s) are enough to try it, not to rely on it.</source>
        <translation>
            <numerusform>%Ln bonne réponse suffit pour essayer, pas pour s’y fier.</numerusform>
            <numerusform>%Ln bonnes réponses suffisent pour essayer, pas pour s’y fier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good answer(s) are enough to learn from.</source>
        <translation>
            <numerusform>%Ln bonne réponse suffit pour apprendre.</numerusform>
            <numerusform>%Ln bonnes réponses suffisent pour apprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the model look the facts up in your own documents before it answers. Tuning changes how a model speaks, not what it knows; what it seems to know would be out of date by next month.</source>
        <translation>Laissez le modèle chercher les faits dans vos propres documents avant de répondre. L’ajustement change la façon de parler d’un modèle, pas ce qu’il sait&#x202f;; ce qu’il semble savoir serait périmé le mois suivant.</translation>
    </message>
    <message>
        <source>Tuning makes answers consistent, not the model abler. Try a larger model first.</source>
        <translation>L’ajustement rend les réponses régulières, pas le modèle plus capable. Essayez d’abord un modèle plus grand.</translation>
    </message>
    <message>
        <source>Write house rules and show a few good examples. It costs an afternoon, and it is often enough.</source>
        <translation>Écrivez des règles de la maison et montrez quelques bons exemples. Cela coûte un après-midi, et suffit souvent.</translation>
    </message>
    <message>
        <source>Give the model the facts with every question, and teach it from examples that hold such facts how to use them.</source>
        <translation>Donnez les faits au modèle avec chaque question, et apprenez-lui, par des exemples qui contiennent ces faits, à s’en servir.</translation>
    </message>
    <message>
        <source>Tune once as a rehearsal, look at the comparison, and collect more meanwhile.</source>
        <translation>Ajustez une fois pour essayer, regardez la comparaison, et recueillez-en d’autres entre-temps.</translation>
    </message>
    <message>
        <source>You have what it takes: examples, a task that the model manages, and a style to teach.</source>
        <translation>Vous avez ce qu’il faut&#xa0;: des exemples, une tâche à la portée du modèle, et un style à enseigner.</translation>
    </message>
    <message>
        <source>Compare the original with and without house rules now, with your best examples.</source>
        <translation>Comparez maintenant le modèle d’origine avec et sans règles de la maison, avec vos meilleurs exemples.</translation>
    </message>
    <message>
        <source>Export your examples as a test set: with it you can see whether looking up works.</source>
        <translation>Exportez vos exemples comme jeu de test&#xa0;: vous verrez ainsi si la recherche fonctionne.</translation>
    </message>
    <message>
        <source>Ask a larger model the same questions, here, before anything is tuned.</source>
        <translation>Posez ici les mêmes questions à un modèle plus grand, avant d’ajuster quoi que ce soit.</translation>
    </message>
    <message>
        <source>Write your house rules down.</source>
        <translation>Écrivez vos règles de la maison.</translation>
    </message>
    <message>
        <source>Put a test set aside first.</source>
        <translation>Mettez d’abord un jeu de test de côté.</translation>
    </message>
    <message>
        <source>Give each example the reference material that its answer rests on.</source>
        <translation>Donnez à chaque exemple le texte de référence sur lequel repose sa réponse.</translation>
    </message>
    <message>
        <source>Tune on this computer as a rehearsal; it costs nothing.</source>
        <translation>Ajustez sur cet ordinateur pour essayer&#x202f;; cela ne coûte rien.</translation>
    </message>
    <message>
        <source>Collect answers of the kinds that are rare so far, up to 50 and more.</source>
        <translation>Recueillez des réponses des genres encore rares, jusqu’à 50 et plus.</translation>
    </message>
    <message>
        <source>Tune from your examples.</source>
        <translation>Ajustez à partir de vos exemples.</translation>
    </message>
    <message>
        <source>At this volume a tuned model saves the long instructions in every question; the quote says how much money that is.</source>
        <translation>À ce volume, un modèle ajusté évite les longues consignes dans chaque question&#x202f;; le devis dit combien d’argent cela fait.</translation>
    </message>
    <message>
        <source>A person checks every answer before it leaves. The hand-over sheet says so.</source>
        <translation>Une personne vérifie chaque réponse avant son départ. La fiche de transmission le dit.</translation>
    </message>
    <message numerus="yes">
        <source>This project has %Ln example(s).</source>
        <translation>
            <numerusform>Ce projet a %Ln exemple.</numerusform>
            <numerusform>Ce projet a %Ln exemples.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers do not speak with one voice yet: only %1 of the conventions are clear. Check them before you tune.</source>
        <translation>Vos réponses ne parlent pas encore d’une seule voix&#xa0;: seulement %1 des habitudes sont nettes. Vérifiez-les avant l’ajustement.</translation>
    </message>
    <message>
        <source>%1 of the conventions in your answers are clear.</source>
        <translation>%1 des habitudes de vos réponses sont nettes.</translation>
    </message>
    <message>
        <source>%1 of the answers state facts that stand neither in the question nor in the reference material. A model would learn to invent such facts.</source>
        <translation>%1 des réponses énoncent des faits qui ne figurent ni dans la question ni dans le texte de référence. Un modèle apprendrait à en inventer.</translation>
    </message>
    <message>
        <source>%1 of the answers hold dates or amounts. These change from case to case and belong into the reference material.</source>
        <translation>%1 des réponses contiennent des dates ou des montants. Ils changent d’un cas à l’autre et ont leur place dans le texte de référence.</translation>
    </message>
    <message>
        <source>There are no house rules yet.</source>
        <translation>Il n’y a pas encore de règles de la maison.</translation>
    </message>
    <message numerus="yes">
        <source>The house rules have %Ln word(s). A tuned model can do with fewer, which makes every question cheaper.</source>
        <translation>
            <numerusform>Les règles de la maison ont %Ln mot. Un modèle ajusté se contente de moins, ce qui rend chaque question moins chère.</numerusform>
            <numerusform>Les règles de la maison ont %Ln mots. Un modèle ajusté se contente de moins, ce qui rend chaque question moins chère.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a test set</source>
        <translation>Exporter un jeu de test</translation>
    </message>
    <message>
        <source>Try a larger model</source>
        <translation>Essayer un modèle plus grand</translation>
    </message>
    <message>
        <source>Write house rules</source>
        <translation>Écrire des règles de la maison</translation>
    </message>
    <message>
        <source>Compare with house rules first</source>
        <translation>Comparer d’abord avec des règles de la maison</translation>
    </message>
    <message>
        <source>Add reference material</source>
        <translation>Ajouter un texte de référence</translation>
    </message>
    <message>
        <source>Tune as a rehearsal</source>
        <translation>Ajuster pour essayer</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Collect more examples</source>
        <translation>Recueillir d’autres exemples</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Chercher l’information</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Ask better first</source>
        <translation>D’abord mieux demander</translation>
    </message>
    <message>
        <source>Look it up, then tune</source>
        <translation>Chercher l’information, puis ajuster</translation>
    </message>
    <message>
        <source>Try tuning</source>
        <translation>Essayer l’ajustement</translation>
    </message>
    <message>
        <source>There is no question “%1”. Known are: problem, facts_change, tried_rules, examples, must_be_provable, monthly, base_manages.</source>
        <translation>Il n’y a pas de question «&#xa0;%1&#xa0;». On connaît&#xa0;: problem, facts_change, tried_rules, examples, must_be_provable, monthly, base_manages.</translation>
    </message>
</context>
<context>
    <name>core::EngineControl</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>The folder of the engine cannot be made.</source>
        <translation>Le dossier de la partie qui fait fonctionner les modèles ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>core::Export</name>
    <message>
        <source>The file could not be written. Check that there is space on the disk, or choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Vérifiez qu’il y a de la place sur le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>For OpenAI-style services (JSONL)</source>
        <translation>Pour les services de type OpenAI (JSONL)</translation>
    </message>
    <message>
        <source>Conversations that OpenAI, Azure, Together, Fireworks, Nebius and many programs read.</source>
        <translation>Des conversations que lisent OpenAI, Azure, Together, Fireworks, Nebius et beaucoup de programmes.</translation>
    </message>
    <message>
        <source>For any table program (CSV)</source>
        <translation>Pour tout programme de tableaux (CSV)</translation>
    </message>
    <message>
        <source>Everything in a table of plain text. It can be imported again.</source>
        <translation>Tout, dans un tableau en texte simple. Peut être importé de nouveau.</translation>
    </message>
    <message>
        <source>For a colleague (spreadsheet)</source>
        <translation>Pour un collègue (feuille de calcul)</translation>
    </message>
    <message>
        <source>Everything in a spreadsheet to read and edit. It can be imported again.</source>
        <translation>Tout, dans une feuille de calcul à lire et à modifier. Peut être importée de nouveau.</translation>
    </message>
    <message>
        <source>For another Attune project (JSONL)</source>
        <translation>Pour un autre projet Attune (JSONL)</translation>
    </message>
    <message>
        <source>Everything, with tags, notes and status; services that read OpenAI&apos;s form may not accept the additions.</source>
        <translation>Tout, avec étiquettes, notes et statut&#x202f;; les services qui lisent la forme d’OpenAI peuvent refuser ces ajouts.</translation>
    </message>
    <message>
        <source>For learning from better and worse answers (JSONL)</source>
        <translation>Pour comparer deux réponses (JSONL)</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer, as OpenAI, Azure, Together and Fireworks read them.</source>
        <translation>Des paires d’une meilleure et d’une moins bonne réponse, comme les lisent OpenAI, Azure, Together et Fireworks.</translation>
    </message>
    <message>
        <source>For Google Vertex AI (JSONL)</source>
        <translation>Pour Google Vertex AI (JSONL)</translation>
    </message>
    <message>
        <source>Conversations in Google&apos;s form.</source>
        <translation>Des conversations dans la forme de Google.</translation>
    </message>
    <message>
        <source>For Amazon Bedrock (JSONL)</source>
        <translation>Pour Amazon Bedrock (JSONL)</translation>
    </message>
    <message>
        <source>Conversations in Amazon&apos;s form.</source>
        <translation>Des conversations dans la forme d’Amazon.</translation>
    </message>
    <message>
        <source>For programs that want prompt and completion (JSONL)</source>
        <translation>Pour «&#xa0;prompt&#xa0;» et «&#xa0;completion&#xa0;» (JSONL)</translation>
    </message>
    <message>
        <source>One question and one answer per line.</source>
        <translation>Une question et une réponse par ligne.</translation>
    </message>
    <message>
        <source>For programs that want Alpaca&apos;s form (JSONL)</source>
        <translation>Pour la forme d’Alpaca (JSONL)</translation>
    </message>
    <message>
        <source>Instruction and output, as LLaMA-Factory, Axolotl and others read them.</source>
        <translation>Instruction et résultat, comme les lisent LLaMA-Factory, Axolotl et d’autres.</translation>
    </message>
    <message>
        <source>For programs that want ShareGPT&apos;s form (JSONL)</source>
        <translation>Pour la forme de ShareGPT (JSONL)</translation>
    </message>
    <message>
        <source>Conversations, as LLaMA-Factory, Axolotl and others read them.</source>
        <translation>Des conversations, comme les lisent LLaMA-Factory, Axolotl et d’autres.</translation>
    </message>
    <message>
        <source>There is no export format “%1”. Choose another one.</source>
        <translation>Il n’y a pas de format d’export «&#xa0;%1&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Example %L1 has no question.</source>
        <translation>L’exemple %L1 n’a pas de question.</translation>
    </message>
    <message>
        <source>Example %L1 has no answer.</source>
        <translation>L’exemple %L1 n’a pas de réponse.</translation>
    </message>
    <message>
        <source>Example %L1 does not end with an answer.</source>
        <translation>L’exemple %L1 ne se termine pas par une réponse.</translation>
    </message>
    <message>
        <source>Example %L1 calls tools, which this format cannot hold.</source>
        <translation>L’exemple %L1 appelle des outils, ce que ce format ne peut pas contenir.</translation>
    </message>
    <message>
        <source>Example %L1 has no worse answer to compare with.</source>
        <translation>L’exemple %L1 n’a pas de moins bonne réponse à comparer.</translation>
    </message>
    <message>
        <source>The better and the worse answer of example %L1 are the same.</source>
        <translation>La meilleure et la moins bonne réponse de l’exemple %L1 sont les mêmes.</translation>
    </message>
    <message>
        <source>The worse answer of example %L1 is left out.</source>
        <translation>La moins bonne réponse de l’exemple %L1 est laissée de côté.</translation>
    </message>
    <message>
        <source>Example %L1 is longer than a cell of a spreadsheet holds. Choose another format.</source>
        <translation>L’exemple %L1 est plus long que ce que contient une cellule. Choisissez un autre format.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>A spreadsheet holds %L1 rows, and there are more examples. Choose another format, or export a part of them.</source>
        <translation>Une feuille de calcul contient %L1 lignes, et il y a plus d’exemples. Choisissez un autre format, ou exportez-en une partie.</translation>
    </message>
    <message>
        <source>A text in row %L1 is longer than a cell of a spreadsheet holds (%L2 characters). Choose another format.</source>
        <translation>Un texte à la ligne %L1 est plus long que ce que contient une cellule (%L2 caractères). Choisissez un autre format.</translation>
    </message>
</context>
<context>
    <name>core::HandOver</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>A person checks every answer before it is sent.</source>
        <translation>Une personne vérifie chaque réponse avant l’envoi.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Tuned at</source>
        <translation>Ajusté chez</translation>
    </message>
    <message>
        <source>Tuned on</source>
        <translation>Ajusté le</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to learn from</source>
        <translation>
            <numerusform>%Ln pour apprendre</numerusform>
            <numerusform>%Ln pour apprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside for testing</source>
        <translation>
            <numerusform>%Ln mis de côté pour le test</numerusform>
            <numerusform>%Ln mis de côté pour le test</numerusform>
        </translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Version of the examples</source>
        <translation>Version des exemples</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Fonctionne jusqu’au</translation>
    </message>
    <message>
        <source>no end date: it is kept on your own computer</source>
        <translation>pas de date de fin&#xa0;: il est gardé sur votre propre ordinateur</translation>
    </message>
    <message>
        <source>no end date announced</source>
        <translation>pas de date de fin annoncée</translation>
    </message>
    <message>
        <source>How to ask it</source>
        <translation>Comment l’interroger</translation>
    </message>
    <message>
        <source>It speaks the API of OpenAI (POST …/chat/completions) at this address. The access key is not in this sheet: hand it over separately.</source>
        <translation>Il parle l’API d’OpenAI (POST …/chat/completions) à cette adresse. La clé d’accès n’est pas sur cette fiche&#xa0;: transmettez-la à part.</translation>
    </message>
    <message>
        <source>Attune can serve it on this computer, or write it as a file for Ollama, LM Studio or llama.cpp (GGUF with a Modelfile), or as a folder in the form of Hugging Face.</source>
        <translation>Attune peut le mettre à disposition sur cet ordinateur, ou l’écrire comme fichier pour Ollama, LM Studio ou llama.cpp (GGUF avec un Modelfile), ou comme dossier dans la forme de Hugging Face.</translation>
    </message>
    <message>
        <source>Send the house rules as the system message, exactly as they stand here: it has learned with them. Ask with temperature 0 to get what was tested.</source>
        <translation>Envoyez les règles de la maison comme message système, exactement comme elles sont ici&#xa0;: il a appris avec elles. Interrogez-le avec une température de 0 pour obtenir ce qui a été testé.</translation>
    </message>
    <message>
        <source>Reference material (facts for one answer) goes into the question in this form:</source>
        <translation>Le texte de référence (des faits pour une réponse) entre dans la question sous cette forme&#xa0;:</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Ce qu’il vaut</translation>
    </message>
    <message>
        <source>Nobody has compared it with the original yet.</source>
        <translation>Personne ne l’a encore comparé à celui d’origine.</translation>
    </message>
    <message>
        <source>Tuning teaches the voice, not the facts. Numbers, dates and promises need a source or a person.</source>
        <translation>L’ajustement enseigne la voix, pas les faits. Les nombres, dates et promesses ont besoin d’une source ou d’une personne.</translation>
    </message>
    <message>
        <source>What comes in from outside is text, never an instruction: do not let the model act on its own.</source>
        <translation>Ce qui vient de l’extérieur est du texte, jamais une consigne&#xa0;: ne laissez pas le modèle agir de lui-même.</translation>
    </message>
    <message>
        <source>Test it again when the original, the house rules or the examples change.</source>
        <translation>Testez-le de nouveau quand le modèle d’origine, les règles de la maison ou les exemples changent.</translation>
    </message>
    <message>
        <source>Hand-over sheet: %1</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>Fiche de transmission&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tuned elsewhere, came from the folder</source>
        <translation>Ajusté ailleurs, vient du dossier</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ajouté le</translation>
    </message>
</context>
<context>
    <name>core::HttpClient</name>
    <message>
        <source>“%1” cannot be reached. Check the connection to the internet, and the address.</source>
        <translation>«&#xa0;%1&#xa0;» est injoignable. Vérifiez la connexion à internet, et l’adresse.</translation>
    </message>
    <message>
        <source>“%1” took too long to answer. Try again in a few minutes.</source>
        <translation>«&#xa0;%1&#xa0;» a mis trop de temps à répondre. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, so nothing was sent there. Check that the date and time of this computer are right; if they are, ask whoever runs that service.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu prouver son identité, rien n’y a donc été envoyé. Vérifiez la date et l’heure de cet ordinateur&#x202f;; si elles sont justes, demandez à ceux qui gèrent ce service.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The address is not complete. It starts with https:// or http://.</source>
        <translation>L’adresse n’est pas complète. Elle commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off. Try again in a few minutes.</source>
        <translation>La connexion à «&#xa0;%1&#xa0;» a été coupée. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>“%1” answered with far more than was asked for, so the answer was not taken. Ask whoever runs that service.</source>
        <translation>«&#xa0;%1&#xa0;» a répondu bien plus que demandé, la réponse n’a donc pas été prise. Demandez à ceux qui gèrent ce service.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The service sent far more than was asked for, so it was not taken. Ask whoever runs that service.</source>
        <translation>Le service a envoyé bien plus que demandé, cela n’a donc pas été pris. Demandez à ceux qui gèrent ce service.</translation>
    </message>
</context>
<context>
    <name>core::Import</name>
    <message>
        <source>conversations in OpenAI&apos;s form</source>
        <translation>conversations dans la forme d’OpenAI</translation>
    </message>
    <message>
        <source>conversations in ShareGPT&apos;s form</source>
        <translation>conversations dans la forme de ShareGPT</translation>
    </message>
    <message>
        <source>conversations in Google&apos;s form</source>
        <translation>conversations dans la forme de Google</translation>
    </message>
    <message>
        <source>conversations in Amazon&apos;s form</source>
        <translation>conversations dans la forme d’Amazon</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>des virgules</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>des points-virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>des tabulations</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Table as text (CSV, TSV)</source>
        <translation>Tableau en texte (CSV, TSV)</translation>
    </message>
    <message>
        <source>One text per line</source>
        <translation>Un texte par ligne</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln column(s), separated by %1</source>
        <translation>
            <numerusform>Un tableau de %Ln colonne, séparée par %1</numerusform>
            <numerusform>Un tableau de %Ln colonnes, séparées par %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a quotation mark that is never closed.</source>
        <translation>Un guillemet y est ouvert sans être fermé.</translation>
    </message>
    <message>
        <source>It holds bytes that are not text. The file may be damaged.</source>
        <translation>Il contient des octets qui ne sont pas du texte. Le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>Il a plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>Column %1 has damaged letters. Open the file in the program that made it and save it as UTF-8.</source>
        <translation>La colonne %1 contient des lettres abîmées. Ouvrez le fichier dans le programme qui l’a créé et enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Its column of other keys is not a JSON object.</source>
        <translation>Sa colonne des autres clés n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Its conversation is damaged.</source>
        <translation>Sa conversation est endommagée.</translation>
    </message>
    <message>
        <source>It is too large for a web page. Save it as a spreadsheet.</source>
        <translation>C’est trop grand pour une page web. Enregistrez-le comme feuille de calcul.</translation>
    </message>
    <message>
        <source>Table in a web page</source>
        <translation>Tableau dans une page web</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln column(s)</source>
        <translation>
            <numerusform>Un tableau de %Ln colonne</numerusform>
            <numerusform>Un tableau de %Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>Nous ne savons pas lire les fichiers .%1. Ouvrez-le dans votre tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>We can&apos;t read .numbers files. In Numbers choose File &gt; Export To &gt; Excel.</source>
        <translation>Nous ne savons pas lire les fichiers .numbers. Dans Numbers, choisissez Fichier &gt; Exporter vers &gt; Excel.</translation>
    </message>
    <message>
        <source>We can&apos;t read .pages files. In Pages select the table, copy it and paste it here.</source>
        <translation>Nous ne savons pas lire les fichiers .pages. Dans Pages, sélectionnez le tableau, copiez-le et collez-le ici.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Open it, select the table or text, copy it and paste it here.</source>
        <translation>Nous ne savons pas lire les fichiers .%1. Ouvrez-le, sélectionnez le tableau ou le texte, copiez-le et collez-le ici.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Unpack it first, then import what is inside.</source>
        <translation>Nous ne savons pas lire les fichiers .%1. Décompressez-le d’abord, puis importez ce qu’il contient.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files yet. Open the message, copy the text and paste it here.</source>
        <translation>Nous ne savons pas encore lire les fichiers .%1. Ouvrez le message, copiez le texte et collez-le ici.</translation>
    </message>
    <message>
        <source>We can&apos;t read this kind of file. Save the examples as a spreadsheet (.xlsx or .csv) and import that.</source>
        <translation>Nous ne savons pas lire ce genre de fichier. Enregistrez les exemples comme feuille de calcul (.xlsx ou .csv) et importez ce fichier.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Save the examples as a spreadsheet (.xlsx or .csv) and import that.</source>
        <translation>Nous ne savons pas lire les fichiers .%1. Enregistrez les exemples comme feuille de calcul (.xlsx ou .csv) et importez ce fichier.</translation>
    </message>
    <message>
        <source>There are no files in this folder. Choose another one.</source>
        <translation>Il n’y a pas de fichier dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être importé. %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln files can be imported. The first one: %1</source>
        <translation>
            <numerusform>Le fichier (%Ln) ne peut pas être importé&#xa0;: %1</numerusform>
            <numerusform>Aucun des %Ln fichiers ne peut être importé. Le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed since you chose it. Nothing was added. Choose it again.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié depuis que vous l’avez choisi. Rien n’a été ajouté. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>It may not be opened. Ask its owner, or choose another file.</source>
        <translation>Vous n’avez pas le droit de l’ouvrir. Demandez à son propriétaire, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>It is no longer there. Choose it again.</source>
        <translation>Il n’est plus là. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It stops in the middle. The file may have been cut off.</source>
        <translation>Il s’arrête au milieu. Le fichier a peut-être été coupé.</translation>
    </message>
    <message>
        <source>It is not written as JSON. A comma, a quotation mark or a bracket may be missing.</source>
        <translation>Ce n’est pas écrit en JSON. Il manque peut-être une virgule, un guillemet ou une parenthèse.</translation>
    </message>
    <message>
        <source>It has damaged letters. Save the file as UTF-8 and import it again.</source>
        <translation>Il contient des lettres abîmées. Enregistrez le fichier en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>It has more than %1 lists or objects inside each other.</source>
        <translation>Il a plus de %1 listes ou objets les uns dans les autres.</translation>
    </message>
    <message>
        <source>It has the name “%1” twice, so it is not clear which one counts.</source>
        <translation>Il contient deux fois le nom «&#xa0;%1&#xa0;», on ne sait donc pas lequel compte.</translation>
    </message>
    <message>
        <source>It has a number that is too large.</source>
        <translation>Il contient un nombre trop grand.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Ce qu’on nous écrit</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Ce que nous répondons</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Règles de la maison</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Reference material</source>
        <translation>Texte de référence</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>Moins bonne réponse</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Autres clés</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Arrêté. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>It is longer than %1 MB.</source>
        <translation>C’est plus long que %1 Mo.</translation>
    </message>
    <message>
        <source>It is written differently from the others: no question and answer were found.</source>
        <translation>C’est écrit autrement que le reste&#xa0;: ni question ni réponse trouvées.</translation>
    </message>
    <message>
        <source>It is a single value, not a record with a question.</source>
        <translation>C’est une seule valeur, pas un enregistrement avec une question.</translation>
    </message>
    <message>
        <source>JSON: %1</source>
        <translation>JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>JSON: you say what is where</source>
        <translation>JSON&#xa0;: vous dites ce qui est où</translation>
    </message>
    <message>
        <source>There are no records in it. Check that it is the right file.</source>
        <translation>Il ne contient aucun enregistrement. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>JSON records</source>
        <translation>Enregistrements JSON</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>Il n’a pas de messages.</translation>
    </message>
    <message>
        <source>Message %1 of it has no author and text.</source>
        <translation>Son message %1 n’a ni auteur ni texte.</translation>
    </message>
    <message>
        <source>Message %1 of it does not say who wrote it.</source>
        <translation>Son message %1 ne dit pas qui l’a écrit.</translation>
    </message>
    <message>
        <source>Message %1 of it is from “%2”, who is not known here.</source>
        <translation>Son message %1 vient de «&#xa0;%2&#xa0;», qui n’est pas connu ici.</translation>
    </message>
    <message>
        <source>It has neither a question nor an answer.</source>
        <translation>Il n’a ni question ni réponse.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>À retravailler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Picking the best version</source>
        <translation>Choisir la meilleure version</translation>
    </message>
    <message>
        <source>Kept aside for testing</source>
        <translation>Mis de côté pour le test</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>prompts with completions</source>
        <translation>«&#xa0;prompt&#xa0;» avec «&#xa0;completion&#xa0;»</translation>
    </message>
    <message>
        <source>instructions with outputs (Alpaca)</source>
        <translation>instructions avec résultats (Alpaca)</translation>
    </message>
    <message>
        <source>Its history is not a list of pairs.</source>
        <translation>Son historique n’est pas une liste de paires.</translation>
    </message>
    <message>
        <source>better and worse answers</source>
        <translation>meilleures et moins bonnes réponses</translation>
    </message>
    <message>
        <source>There are no rows in it. Check that it is the right file.</source>
        <translation>Il ne contient aucune ligne. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>There is no column “%1” in it. Choose another column for “%2”.</source>
        <translation>Il n’a pas de colonne «&#xa0;%1&#xa0;». Choisissez une autre colonne pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are not used: %1.</source>
        <translation>
            <numerusform>%Ln colonne n’est pas utilisée&#xa0;: %1.</numerusform>
            <numerusform>%Ln colonnes ne sont pas utilisées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1, the first row has %2.</source>
        <translation>Elle a %1, la première ligne a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here. Choose another one.</source>
        <translation>L’encodage «&#xa0;%1&#xa0;» n’est pas connu ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check that the disk is still there and try again.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’à la fin. Vérifiez que le disque est toujours là et réessayez.</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in it. Choose another one.</source>
        <translation>Il n’a pas de feuille «&#xa0;%1&#xa0;». Choisissez-en une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden sheet(s) are left out: %1.</source>
        <translation>
            <numerusform>%Ln feuille masquée n’est pas prise&#xa0;: %1.</numerusform>
            <numerusform>%Ln feuilles masquées ne sont pas prises&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Feuille de calcul (XLSX)</translation>
    </message>
    <message>
        <source>It is protected with a password or in an older format. Open it in your spreadsheet program and save it as .xlsx without a password.</source>
        <translation>Il est protégé par un mot de passe ou dans un ancien format. Ouvrez-le dans votre tableur et enregistrez-le en .xlsx sans mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet with %Ln column(s) on the sheet “%1”</source>
        <translation>
            <numerusform>Une feuille de calcul de %Ln colonne, feuille «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Une feuille de calcul de %Ln colonnes, feuille «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) are left out.</source>
        <translation>
            <numerusform>%Ln ligne masquée n’est pas prise.</numerusform>
            <numerusform>%Ln lignes masquées ne sont pas prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some cells are merged. Their text counts for the first row only.</source>
        <translation>Certaines cellules sont fusionnées. Leur texte compte seulement pour la première ligne.</translation>
    </message>
    <message>
        <source>It is damaged or not a spreadsheet. Open it in your spreadsheet program, save it again as .xlsx and import that.</source>
        <translation>C’est endommagé, ou ce n’est pas une feuille de calcul. Ouvrez-le dans votre tableur, enregistrez-le de nouveau en .xlsx et importez ce fichier.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a spreadsheet should, so it was not read further. If it is right, save it as .csv and import that.</source>
        <translation>Une fois décompressé, c’est bien plus grand qu’une feuille de calcul ne devrait l’être&#x202f;; la lecture s’est donc arrêtée. Si c’est normal, enregistrez-le en .csv et importez ce fichier.</translation>
    </message>
    <message>
        <source>It is protected with a password. Open it in your spreadsheet program, take the password off and save it.</source>
        <translation>Il est protégé par un mot de passe. Ouvrez-le dans votre tableur, enlevez le mot de passe et enregistrez.</translation>
    </message>
</context>
<context>
    <name>core::JobProcedure</name>
    <message>
        <source>this project</source>
        <translation>ce projet</translation>
    </message>
    <message>
        <source>There are no examples to learn from.</source>
        <translation>Il n’y a pas d’exemples pour apprendre.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put it right, or leave it out, then start again.</source>
        <translation>Rien n’a été envoyé. Corrigez-le, ou excluez-le, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>core::JobState</name>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>En vérification</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Waiting in line</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprend</translation>
    </message>
    <message>
        <source>Storing the result</source>
        <translation>Enregistre le résultat</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>S’arrête</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Stopped by a problem</source>
        <translation>Arrêté par un problème</translation>
    </message>
    <message>
        <source>Deleted at the provider</source>
        <translation>Supprimé chez le fournisseur</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>core::JobStore</name>
    <message>
        <source>This project has no tuning number %1.</source>
        <translation>Ce projet n’a pas d’ajustement numéro %1.</translation>
    </message>
</context>
<context>
    <name>core::LearningCurve</name>
    <message>
        <source>Too early to tell.</source>
        <translation>Trop tôt pour le dire.</translation>
    </message>
    <message>
        <source>Still improving: another pass may help.</source>
        <translation>Progresse encore&#xa0;: un passage de plus peut aider.</translation>
    </message>
    <message>
        <source>Levelled off, good.</source>
        <translation>S’est stabilisé, c’est bon.</translation>
    </message>
    <message>
        <source>Starting to memorise: use the version from pass %1.</source>
        <translation>Commence à apprendre par cœur&#xa0;: utilisez la version du passage %1.</translation>
    </message>
    <message>
        <source>Starting to memorise: use an earlier version.</source>
        <translation>Commence à apprendre par cœur&#xa0;: utilisez une version plus ancienne.</translation>
    </message>
    <message>
        <source>Not learning: examples may contradict each other.</source>
        <translation>N’apprend pas&#xa0;: des exemples se contredisent peut-être.</translation>
    </message>
</context>
<context>
    <name>core::LocalModel</name>
    <message>
        <source>This model is kept in an old kind of file that could contain a program. Look for the same model with files that end with “.safetensors”.</source>
        <translation>Ce modèle est conservé dans un ancien genre de fichier qui pourrait contenir un programme. Cherchez le même modèle avec des fichiers qui se terminent par «&#xa0;.safetensors&#xa0;».</translation>
    </message>
    <message>
        <source>The file with what the model has learned (model.safetensors) is missing. Download the model again.</source>
        <translation>Le fichier avec ce que le modèle a appris (model.safetensors) manque. Téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>The file “%1” is missing. Download the model again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» manque. Téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>The description of this model (config.json) cannot be read. Download the model again.</source>
        <translation>La description de ce modèle (config.json) ne peut pas être lue. Téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>Models of the kind “%1” cannot be tuned here yet. Llama, Mistral, Qwen 2 and 3 and SmolLM2 can.</source>
        <translation>Les modèles du genre «&#xa0;%1&#xa0;» ne peuvent pas encore être ajustés ici. Llama, Mistral, Qwen 2 et 3 et SmolLM2 le peuvent.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The description of this model (config.json) is not complete. Download the model again.</source>
        <translation>La description de ce modèle (config.json) n’est pas complète. Téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>This folder holds no model: config.json is missing. Choose the folder that holds config.json.</source>
        <translation>Ce dossier ne contient pas de modèle&#xa0;: config.json manque. Choisissez le dossier qui contient config.json.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modèle d’exercice</translation>
    </message>
    <message>
        <source>The model could not be made known to the part that tunes. Check that there is room on the disk, and that “%1” can be written.</source>
        <translation>Le modèle n’a pas pu être annoncé à la partie qui ajuste. Vérifiez qu’il y a de la place sur le disque, et qu’on peut écrire dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>core::LocalServing</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
</context>
<context>
    <name>core::MachineSpeed</name>
    <message>
        <source>The speed of this computer could not be measured, so there is no estimate of the time. Tuning works all the same.</source>
        <translation>La vitesse de cet ordinateur n’a pas pu être mesurée, il n’y a donc pas d’estimation de la durée. L’ajustement fonctionne quand même.</translation>
    </message>
</context>
<context>
    <name>core::ModelExport</name>
    <message>
        <source>The part of Attune that works with models was not found.</source>
        <translation>La partie d’Attune qui travaille avec les modèles est introuvable.</translation>
    </message>
    <message>
        <source>The house rules could not be handed over.</source>
        <translation>Les règles de la maison n’ont pas pu être transmises.</translation>
    </message>
    <message>
        <source>The part of Attune that works with models does not start.</source>
        <translation>La partie d’Attune qui travaille avec les modèles ne démarre pas.</translation>
    </message>
    <message>
        <source>Writing the model was stopped.</source>
        <translation>L’écriture du modèle a été arrêtée.</translation>
    </message>
    <message>
        <source>The model could not be written. Is there enough room, and is the folder empty?</source>
        <translation>Le modèle n’a pas pu être écrit. Y a-t-il assez de place, et le dossier est-il vide&#x202f;?</translation>
    </message>
</context>
<context>
    <name>core::ModelImport</name>
    <message>
        <source>The file “%1” is not complete, or it is something else. Download it again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’est pas complet, ou c’est autre chose. Téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This kind of tuned model cannot be used here. Attune understands LoRA without extras, which is what most services give.</source>
        <translation>Ce genre de modèle ajusté ne peut pas être utilisé ici. Attune comprend LoRA sans ajouts, ce que donnent la plupart des services.</translation>
    </message>
    <message>
        <source>This was learned by another model than “%1”: their sizes differ.</source>
        <translation>Cela a été appris par un autre modèle que «&#xa0;%1&#xa0;»&#xa0;: leurs tailles diffèrent.</translation>
    </message>
    <message>
        <source>There is nothing learned in this folder.</source>
        <translation>Ce dossier ne contient rien d’appris.</translation>
    </message>
    <message>
        <source>The description of what was learned (adapter_config.json) cannot be read. Download the model again.</source>
        <translation>La description de ce qui a été appris (adapter_config.json) n’est pas lisible. Téléchargez à nouveau le modèle.</translation>
    </message>
    <message>
        <source>This model is kept in an old kind of file that could contain a program. Look for the same model with files that end with “.safetensors”.</source>
        <translation>Ce modèle est conservé dans un ancien genre de fichier qui pourrait contenir un programme. Cherchez le même modèle avec des fichiers qui se terminent par «&#xa0;.safetensors&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” is missing. Download the model again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» manque. Téléchargez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>This is the practice model that comes with Attune. Nothing has been tuned in it.</source>
        <translation>C’est le modèle d’exercice fourni avec Attune. Rien n’y a été ajusté.</translation>
    </message>
    <message>
        <source>Files that end with “.gguf” are finished for Ollama or LM Studio: use them there. Attune needs the folder with config.json or adapter_config.json.</source>
        <translation>Les fichiers qui finissent par «&#xa0;.gguf&#xa0;» sont prêts pour Ollama ou LM Studio&#xa0;: utilisez-les là. Attune a besoin du dossier avec config.json ou adapter_config.json.</translation>
    </message>
    <message>
        <source>What was downloaded is still packed. Unpack it first, then choose the folder that comes out.</source>
        <translation>Ce qui a été téléchargé est encore compressé. Décompressez-le d’abord, puis choisissez le dossier obtenu.</translation>
    </message>
    <message>
        <source>This folder holds no model: there is neither a config.json nor an adapter_config.json in it.</source>
        <translation>Ce dossier ne contient pas de modèle&#xa0;: il n’y a ni config.json ni adapter_config.json.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas là.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder that holds it.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier. Choisissez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>The model could not be copied. Check that there is room on the disk, and that “%1” can be written.</source>
        <translation>Le modèle n’a pas pu être copié. Vérifiez qu’il y a de la place sur le disque et que l’on peut écrire dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The original that it changes is not on this computer.</source>
        <translation>Le modèle d’origine qu’il modifie n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The copy of the model could not be deleted. Check that “%1” can be written.</source>
        <translation>La copie du modèle n’a pas pu être supprimée. Vérifiez que l’on peut écrire dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>core::ProbeQuestions</name>
    <message>
        <source>What is the capital of France?</source>
        <translation>Quelle est la capitale de la France&#x202f;?</translation>
    </message>
    <message>
        <source>How many minutes are two hours?</source>
        <translation>Combien de minutes y a-t-il dans deux heures&#x202f;?</translation>
    </message>
    <message>
        <source>Write one sentence about the sea.</source>
        <translation>Écris une phrase sur la mer.</translation>
    </message>
    <message>
        <source>Name three kinds of fruit.</source>
        <translation>Nomme trois sortes de fruits.</translation>
    </message>
    <message>
        <source>Put these words in alphabetical order: pear, apple, cherry.</source>
        <translation>Mets ces mots dans l’ordre alphabétique&#xa0;: poire, pomme, cerise.</translation>
    </message>
    <message>
        <source>What is the opposite of “early”?</source>
        <translation>Quel est le contraire de «&#xa0;tôt&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Explain in one sentence why the sky is blue.</source>
        <translation>Explique en une phrase pourquoi le ciel est bleu.</translation>
    </message>
    <message>
        <source>Translate “good morning” into Spanish.</source>
        <translation>Traduis «&#xa0;bonjour&#xa0;» en espagnol.</translation>
    </message>
    <message>
        <source>What comes after Tuesday?</source>
        <translation>Qu’est-ce qui vient après mardi&#x202f;?</translation>
    </message>
    <message>
        <source>Give me a recipe for pancakes in three steps.</source>
        <translation>Donne-moi une recette de crêpes en trois étapes.</translation>
    </message>
    <message>
        <source>How much is 17 plus 25?</source>
        <translation>Combien font 17 plus 25&#x202f;?</translation>
    </message>
    <message>
        <source>Summarise in five words: The meeting was moved from Monday to Thursday because the room was being painted.</source>
        <translation>Résume en cinq mots&#xa0;: La réunion a été déplacée de lundi à jeudi parce que la salle était repeinte.</translation>
    </message>
</context>
<context>
    <name>core::ProjectStore</name>
    <message>
        <source>There is already a file “%1” in this folder. Choose another name.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;» dans ce dossier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Your disk is full, so nothing was added. Free some space and import again.</source>
        <translation>Votre disque est plein, rien n’a donc été ajouté. Libérez de la place et importez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened. The file stays as it is. Attune can move what is readable to a new project.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé et ne peut pas être ouvert. Le fichier reste tel quel. Attune peut déplacer ce qui est lisible vers un nouveau projet.</translation>
    </message>
    <message>
        <source>“%1” is not an Attune project. To add its contents to a project, import it there.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet Attune. Pour ajouter son contenu à un projet, importez-le dans celui-ci.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been moved or renamed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là. Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for access, or choose another project.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;». Demandez l’accès à son propriétaire, ou choisissez un autre projet.</translation>
    </message>
    <message>
        <source>“%1” cannot be created in this folder. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être créé dans ce dossier. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Part of the project file is damaged. Nothing has been deleted: what can be read can be moved to a new project.</source>
        <translation>Une partie du fichier du projet est endommagée. Rien n’a été supprimé&#xa0;: ce qui est lisible peut être déplacé vers un nouveau projet.</translation>
    </message>
    <message>
        <source>The project file was moved or deleted while it was open. Everything is still here, but only in this window: save a copy to keep it.</source>
        <translation>Le fichier du projet a été déplacé ou supprimé pendant qu’il était ouvert. Tout est encore ici, mais seulement dans cette fenêtre&#xa0;: enregistrez une copie pour le garder.</translation>
    </message>
    <message>
        <source>This project is open for reading only. Save a copy to change it.</source>
        <translation>Ce projet est ouvert en lecture seule. Enregistrez une copie pour le modifier.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Ceci a été arrêté.</translation>
    </message>
    <message>
        <source>Your disk is full, so the last change is not saved yet. It is still on screen. Free some space and it will be saved at once.</source>
        <translation>Votre disque est plein, la dernière modification n’est donc pas encore enregistrée. Elle est toujours à l’écran. Libérez de la place et elle sera enregistrée aussitôt.</translation>
    </message>
    <message>
        <source>This file is not an Attune project. Choose another file.</source>
        <translation>Ce fichier n’est pas un projet Attune. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The project can only be read where it is, so the change is not saved yet. Save a copy in another folder to keep it.</source>
        <translation>Le projet peut seulement être lu là où il est, la modification n’est donc pas encore enregistrée. Enregistrez une copie dans un autre dossier pour la garder.</translation>
    </message>
    <message>
        <source>Another program is using the project file right now. Close it there, and saving goes on by itself.</source>
        <translation>Un autre programme utilise le fichier du projet en ce moment. Fermez-le là-bas, et l’enregistrement reprendra tout seul.</translation>
    </message>
    <message>
        <source>The project file cannot be opened there. Check that the folder is connected and that you may use it, then try again.</source>
        <translation>Le fichier du projet ne peut pas être ouvert à cet endroit. Vérifiez que le dossier est connecté et que vous avez le droit de l’utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>One of the texts is too long to be saved. Shorten it and try again.</source>
        <translation>Un des textes est trop long pour être enregistré. Raccourcissez-le et réessayez.</translation>
    </message>
    <message>
        <source>The disk did not accept the last change, so it is not saved yet. Check that the folder is connected, or save a copy in another folder.</source>
        <translation>Le disque n’a pas accepté la dernière modification, elle n’est donc pas encore enregistrée. Vérifiez que le dossier est connecté, ou enregistrez une copie dans un autre dossier.</translation>
    </message>
    <message>
        <source>The project file did not accept this. Nothing was changed. Save a copy, then close the project and open it again.</source>
        <translation>Le fichier du projet n’a pas accepté cela. Rien n’a été modifié. Enregistrez une copie, puis fermez le projet et rouvrez-le.</translation>
    </message>
    <message>
        <source>This version is no longer in the project. Choose another one.</source>
        <translation>Cette version n’est plus dans le projet. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>core::ProviderProblem</name>
    <message>
        <source>The access key was not accepted.</source>
        <translation>La clé d’accès n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>It may have been mistyped, or switched off at %1. Your examples are safe.</source>
        <translation>Elle a peut-être été mal saisie, ou désactivée chez %1. Vos exemples sont en sécurité.</translation>
    </message>
    <message>
        <source>%1 wants an access key.</source>
        <translation>%1 demande une clé d’accès.</translation>
    </message>
    <message>
        <source>Enter it once; it is kept in your computer&apos;s password safe.</source>
        <translation>Saisissez-la une fois&#x202f;; elle est gardée dans le coffre à mots de passe de votre ordinateur.</translation>
    </message>
    <message>
        <source>Your account at %1 has no credit left.</source>
        <translation>Votre compte chez %1 n’a plus de crédit.</translation>
    </message>
    <message>
        <source>Nothing was charged. Add credit there, then try again.</source>
        <translation>Rien n’a été facturé. Ajoutez du crédit là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The service asked us to slow down.</source>
        <translation>Le service nous a demandé de ralentir.</translation>
    </message>
    <message>
        <source>Attune carries on by itself in a moment.</source>
        <translation>Attune reprend tout seul dans un instant.</translation>
    </message>
    <message>
        <source>%1 does not allow this with your access key.</source>
        <translation>%1 ne le permet pas avec votre clé d’accès.</translation>
    </message>
    <message>
        <source>Often the key lacks a permission, or the account lacks credit. Your examples are safe.</source>
        <translation>Souvent, il manque un droit à la clé, ou du crédit au compte. Vos exemples sont en sécurité.</translation>
    </message>
    <message>
        <source>%1 no longer accepts new tuning.</source>
        <translation>%1 n’accepte plus de nouveaux ajustements.</translation>
    </message>
    <message>
        <source>That is the provider&apos;s decision. You can choose another, tune on this computer, or export the file.</source>
        <translation>C’est la décision du fournisseur. Vous pouvez en choisir un autre, ajuster sur cet ordinateur ou exporter le fichier.</translation>
    </message>
    <message>
        <source>%1 answers, but it cannot tune models.</source>
        <translation>%1 répond, mais ne sait pas ajuster de modèles.</translation>
    </message>
    <message>
        <source>Many services only answer questions. Check the address, choose another place, or tune on this computer.</source>
        <translation>Beaucoup de services répondent seulement aux questions. Vérifiez l’adresse, choisissez un autre endroit, ou ajustez sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The address of %1 leads elsewhere.</source>
        <translation>L’adresse de %1 mène ailleurs.</translation>
    </message>
    <message>
        <source>Nothing was sent on, so that your access key stays where it belongs. Check the address.</source>
        <translation>Rien n’a été transmis plus loin, pour que votre clé d’accès reste où elle doit être. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>%1 no longer has this.</source>
        <translation>%1 n’a plus cela.</translation>
    </message>
    <message>
        <source>It was deleted there, or it belongs to another access key. Your examples are safe.</source>
        <translation>Cela y a été supprimé, ou appartient à une autre clé d’accès. Vos exemples sont en sécurité.</translation>
    </message>
    <message>
        <source>%1 is still busy with something else of yours.</source>
        <translation>%1 est encore occupé avec autre chose de votre part.</translation>
    </message>
    <message>
        <source>Nothing was charged. Try again when that has ended.</source>
        <translation>Rien n’a été facturé. Réessayez quand ce sera fini.</translation>
    </message>
    <message>
        <source>The training file is too large for %1.</source>
        <translation>Le fichier d’entraînement est trop grand pour %1.</translation>
    </message>
    <message>
        <source>Nothing was charged. Leave out examples that repeat each other, or choose another place.</source>
        <translation>Rien n’a été facturé. Excluez des exemples qui se répètent, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 could not use the training file.</source>
        <translation>%1 n’a pas pu utiliser le fichier d’entraînement.</translation>
    </message>
    <message>
        <source>Nothing was charged. Look at the examples, then try again.</source>
        <translation>Rien n’a été facturé. Regardez les exemples, puis réessayez.</translation>
    </message>
    <message>
        <source>An example is too long for this model.</source>
        <translation>Un exemple est trop long pour ce modèle.</translation>
    </message>
    <message>
        <source>Nothing was charged. Shorten it, leave it out, or choose a model that reads longer texts.</source>
        <translation>Rien n’a été facturé. Raccourcissez-le, excluez-le, ou choisissez un modèle qui lit des textes plus longs.</translation>
    </message>
    <message>
        <source>%1 does not accept one of the settings.</source>
        <translation>%1 n’accepte pas l’un des réglages.</translation>
    </message>
    <message>
        <source>Nothing was charged. Change it under “More”, then try again.</source>
        <translation>Rien n’a été facturé. Changez-le sous «&#xa0;Plus&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own right now.</source>
        <translation>%1 a lui-même un problème en ce moment.</translation>
    </message>
    <message>
        <source>Your examples are safe. It usually passes within minutes.</source>
        <translation>Vos exemples sont en sécurité. Cela passe d’habitude en quelques minutes.</translation>
    </message>
    <message>
        <source>%1 did not answer as a tuning service does.</source>
        <translation>%1 n’a pas répondu comme un service d’ajustement.</translation>
    </message>
    <message>
        <source>A wrong address, a sign-in page or a filter in between are the usual causes. Check the address, then try again.</source>
        <translation>Une mauvaise adresse, une page de connexion ou un filtre entre les deux en sont les causes habituelles. Vérifiez l’adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>You can keep editing; it continues when the connection is back.</source>
        <translation>Vous pouvez continuer à modifier&#x202f;; cela reprend quand la connexion revient.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>Your examples are safe. Attune asks again by itself.</source>
        <translation>Vos exemples sont en sécurité. Attune redemande tout seul.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation>%1 n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>So nothing was sent. Check that the date and time of this computer are right; if they are, ask whoever runs that service.</source>
        <translation>Rien n’a donc été envoyé. Vérifiez la date et l’heure de cet ordinateur&#x202f;; si elles sont justes, demandez à ceux qui gèrent ce service.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connexion à %1 a été coupée.</translation>
    </message>
    <message>
        <source>Your examples are safe. Attune finds out what arrived before it does anything twice.</source>
        <translation>Vos exemples sont en sécurité. Attune vérifie ce qui est arrivé avant de refaire quoi que ce soit.</translation>
    </message>
    <message>
        <source>%1 sent far more than it was asked for.</source>
        <translation>%1 a envoyé bien plus que demandé.</translation>
    </message>
    <message>
        <source>It was not taken. Check the address, or ask whoever runs that service.</source>
        <translation>Cela n’a pas été pris. Vérifiez l’adresse, ou demandez à ceux qui gèrent ce service.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing more is sent. Your examples are safe.</source>
        <translation>Plus rien n’est envoyé. Vos exemples sont en sécurité.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>Il n’y a pas assez de mémoire pour ce modèle.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs, choose a smaller model, or shorten the longest examples.</source>
        <translation>Rien n’est perdu. Fermez d’autres programmes, choisissez un modèle plus petit, ou raccourcissez les exemples les plus longs.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>What was learned so far is kept. Free some space, then try again.</source>
        <translation>Ce qui a été appris jusqu’ici est gardé. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The part of Attune that tunes on this computer did not start.</source>
        <translation>La partie d’Attune qui ajuste sur cet ordinateur n’a pas démarré.</translation>
    </message>
    <message>
        <source>Your examples are safe. Try again; if it stays so, install Attune anew or copy the details for whoever helps you.</source>
        <translation>Vos exemples sont en sécurité. Réessayez&#x202f;; si cela persiste, réinstallez Attune ou copiez les détails pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>This model cannot be used here.</source>
        <translation>Ce modèle ne peut pas être utilisé ici.</translation>
    </message>
    <message>
        <source>Its folder is not complete, or it is of a kind that Attune does not know yet. Choose another model.</source>
        <translation>Son dossier n’est pas complet, ou il est d’un genre qu’Attune ne connaît pas encore. Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>It is not certain whether %1 has started this tuning.</source>
        <translation>Il n’est pas sûr que %1 ait commencé cet ajustement.</translation>
    </message>
    <message>
        <source>The connection broke off at the wrong moment, and the service cannot say. Look at its own page first: sending again could start, and cost, a second one.</source>
        <translation>La connexion a été coupée au mauvais moment, et le service ne peut pas le dire. Regardez d’abord sur sa propre page&#xa0;: envoyer de nouveau pourrait en lancer, et en facturer, un second.</translation>
    </message>
    <message>
        <source>Tuning stopped at %1.</source>
        <translation>L’ajustement s’est arrêté chez %1.</translation>
    </message>
    <message>
        <source>Your examples are safe. Copy the details for whoever helps you, or try again.</source>
        <translation>Vos exemples sont en sécurité. Copiez les détails pour la personne qui vous aide, ou réessayez.</translation>
    </message>
    <message>
        <source>Example %1 is too long for this model.</source>
        <translation>L’exemple %1 est trop long pour ce modèle.</translation>
    </message>
    <message>
        <source>Example %1 could not be used.</source>
        <translation>L’exemple %1 n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>They gave this reason: “%1”.</source>
        <translation>La raison donnée&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You can put this right yourself.</source>
        <translation>Vous pouvez régler cela vous-même.</translation>
    </message>
    <message>
        <source>That is on the provider&apos;s side.</source>
        <translation>Cela vient du fournisseur.</translation>
    </message>
    <message>
        <source>That is the connection in between.</source>
        <translation>Cela vient de la connexion entre les deux.</translation>
    </message>
    <message>
        <source>That is this computer.</source>
        <translation>Cela vient de cet ordinateur.</translation>
    </message>
    <message>
        <source>The cause is not certain.</source>
        <translation>La cause n’est pas certaine.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>What was done until then is charged.</source>
        <translation>Ce qui a été fait jusque-là est facturé.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s page to see whether it was charged.</source>
        <translation>Regardez sur la page du fournisseur si cela a été facturé.</translation>
    </message>
    <message numerus="yes">
        <source>Attune carries on by itself in %n second(s).</source>
        <translation>
            <numerusform>Attune reprend tout seul dans %n seconde.</numerusform>
            <numerusform>Attune reprend tout seul dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Quote</name>
    <message>
        <source>The price of this model is not known here. Look at the provider&apos;s page before you start.</source>
        <translation>Le prix de ce modèle n’est pas connu ici. Regardez la page du fournisseur avant de commencer.</translation>
    </message>
    <message>
        <source>The provider charges at least %1 for a tuning.</source>
        <translation>Le fournisseur facture au moins %1 par ajustement.</translation>
    </message>
    <message>
        <source>Price of %1 per million pieces of text, read on %2.</source>
        <translation>Prix de %1 par million de morceaux de texte, lu le %2.</translation>
    </message>
    <message>
        <source>This price is old or its day is not known. Check it on the provider&apos;s page before you start.</source>
        <translation>Ce prix est ancien ou sa date n’est pas connue. Vérifiez-le sur la page du fournisseur avant de commencer.</translation>
    </message>
    <message>
        <source>Compared with asking %1 with a few of your examples in every question.</source>
        <translation>Par rapport à demander à %1 avec quelques-uns de vos exemples dans chaque question.</translation>
    </message>
    <message>
        <source>This model can no longer be tuned.</source>
        <translation>Ce modèle ne peut plus être ajusté.</translation>
    </message>
    <message>
        <source>This model can be tuned until %1.</source>
        <translation>Ce modèle peut être ajusté jusqu’au %1.</translation>
    </message>
    <message>
        <source>What you tune stops answering on %1.</source>
        <translation>Ce que vous ajustez cesse de répondre le %1.</translation>
    </message>
    <message>
        <source>%1 takes no new customers for tuning.</source>
        <translation>%1 ne prend pas de nouveaux clients pour l’ajustement.</translation>
    </message>
    <message>
        <source>Tuning at %1 from Attune is coming next. Export the training file meanwhile.</source>
        <translation>L’ajustement chez %1 depuis Attune arrive bientôt. En attendant, exportez le fichier d’entraînement.</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) through your examples.</source>
        <translation>
            <numerusform>%n passage sur vos exemples.</numerusform>
            <numerusform>%n passages sur vos exemples.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models count words differently, hence the range.</source>
        <translation>Les modèles comptent les mots différemment, d’où la fourchette.</translation>
    </message>
</context>
<context>
    <name>core::Readiness</name>
    <message numerus="yes">
        <source>Too few to tune: %n more example(s) are needed.</source>
        <translation>
            <numerusform>Trop peu pour ajuster&#xa0;: il faut encore %n exemple.</numerusform>
            <numerusform>Trop peu pour ajuster&#xa0;: il faut encore %n exemples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough to try it, not to rely on it: %n more example(s) make a start.</source>
        <translation>
            <numerusform>Assez pour essayer, pas pour s’y fier&#xa0;: encore %n exemple pour un bon début.</numerusform>
            <numerusform>Assez pour essayer, pas pour s’y fier&#xa0;: encore %n exemples pour un bon début.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A start: %n more example(s) make a strong set.</source>
        <translation>
            <numerusform>Un début&#xa0;: encore %n exemple pour un bon ensemble.</numerusform>
            <numerusform>Un début&#xa0;: encore %n exemples pour un bon ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>A strong set.</source>
        <translation>Un bon ensemble.</translation>
    </message>
    <message>
        <source>Ample: from here on quality counts more than number.</source>
        <translation>Largement assez&#xa0;: à partir d’ici, la qualité compte plus que le nombre.</translation>
    </message>
</context>
<context>
    <name>core::RecommendedModel</name>
    <message>
        <source>The list of models cannot be read.</source>
        <translation>La liste des modèles ne peut pas être lue.</translation>
    </message>
</context>
<context>
    <name>core::Report</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <extracomment>A share: percent, and how many of how many.</extracomment>
        <translation>%1 % (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>pas connu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Votes:</source>
        <translation>Votes&#xa0;:</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>à peu près pareil</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>les deux mauvaises</translation>
    </message>
    <message>
        <source>Nobody has voted yet. What can be measured by itself:</source>
        <translation>Personne n’a encore voté. Ce qui se mesure tout seul&#xa0;:</translation>
    </message>
    <message>
        <source>Answers that follow every clear convention of the house style: %1 before, %2 after.</source>
        <translation>Réponses qui suivent toutes les habitudes nettes du style de la maison&#xa0;: %1 avant, %2 après.</translation>
    </message>
    <message>
        <source>Right category: %1 before, %2 after.</source>
        <translation>Bonne catégorie&#xa0;: %1 avant, %2 après.</translation>
    </message>
    <message>
        <source>Facts of the question and the reference material that our own answer uses: %1 before, %2 after.</source>
        <translation>Faits de la question et du texte de référence que notre propre réponse utilise&#xa0;: %1 avant, %2 après.</translation>
    </message>
    <message>
        <source>Answers with a fact that stands nowhere: %1 before, %2 after.</source>
        <translation>Réponses avec un fait qui ne figure nulle part&#xa0;: %1 avant, %2 après.</translation>
    </message>
    <message>
        <source>What was taught</source>
        <translation>Ce qui a été enseigné</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>Modèle d’origine</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>Modèle ajusté</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>Exemples pour apprendre</translation>
    </message>
    <message>
        <source>Examples that pick the best version</source>
        <translation>Exemples qui choisissent la meilleure version</translation>
    </message>
    <message>
        <source>Examples kept aside</source>
        <translation>Exemples mis de côté</translation>
    </message>
    <message>
        <source>Passes through the examples</source>
        <translation>Passages sur les exemples</translation>
    </message>
    <message>
        <source>Tuned on</source>
        <translation>Ajusté le</translation>
    </message>
    <message>
        <source>Version of the examples</source>
        <translation>Version des exemples</translation>
    </message>
    <message>
        <source>Version that was compared</source>
        <translation>Version comparée</translation>
    </message>
    <message>
        <source>Answers end on</source>
        <translation>Fin des réponses le</translation>
    </message>
    <message>
        <source>House rules:</source>
        <translation>Règles de la maison&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (in “%2”)</source>
        <extracomment>%1 is a convention, %2 a category of examples.</extracomment>
        <translation>%1 (dans «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>Clear conventions of the house style:</source>
        <translation>Habitudes nettes du style de la maison&#xa0;:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of answers, measured by the same checks</source>
        <translation>
            <numerusform>%Ln paire de réponses, mesurée par les mêmes vérifications</numerusform>
            <numerusform>%Ln paires de réponses, mesurées par les mêmes vérifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Categories: what was right and what was given</source>
        <translation>Catégories&#xa0;: ce qui était juste et ce qui a été donné</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Votes by category</source>
        <translation>Votes par catégorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>After preferred</source>
        <translation>Après préféré</translation>
    </message>
    <message>
        <source>Before preferred</source>
        <translation>Avant préféré</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Les deux mauvaises</translation>
    </message>
    <message>
        <source>Preferred: %1.</source>
        <translation>Préférée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Judged about the same.</source>
        <translation>Jugées à peu près pareilles.</translation>
    </message>
    <message>
        <source>Both judged bad.</source>
        <translation>Jugées mauvaises toutes les deux.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleures</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Moins bonnes</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Temps et argent</translation>
    </message>
    <message>
        <source>One answer, and a thousand of them</source>
        <translation>Une réponse, et mille réponses</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>First words after</source>
        <translation>Premiers mots après</translation>
    </message>
    <message>
        <source>Whole answer after</source>
        <translation>Réponse entière après</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Neuf sur dix en moins de</translation>
    </message>
    <message>
        <source>Cost of 1,000 answers</source>
        <translation>Coût de 1000 réponses</translation>
    </message>
    <message>
        <source>How it was compared</source>
        <translation>Comment la comparaison a été faite</translation>
    </message>
    <message numerus="yes">
        <source>Both were asked the same %Ln question(s) with the same settings: temperature %1, seed %2.</source>
        <translation>
            <numerusform>La même question (%Ln) a été posée aux deux avec les mêmes réglages&#xa0;: température %1, graine %2.</numerusform>
            <numerusform>Les mêmes %Ln questions ont été posées aux deux avec les mêmes réglages&#xa0;: température %1, graine %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) lack an answer and do not count.</source>
        <translation>
            <numerusform>Il manque une réponse à %Ln question&#x202f;; elle ne compte pas.</numerusform>
            <numerusform>Il manque une réponse à %Ln questions&#x202f;; elles ne comptent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) were left out of the count, because the model had learned the same or nearly the same one.</source>
        <translation>
            <numerusform>%Ln question n’a pas été comptée, car le modèle avait appris la même ou presque.</numerusform>
            <numerusform>%Ln questions n’ont pas été comptées, car le modèle avait appris les mêmes ou presque.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the questions, and none that is nearly the same, was among the examples that were learned.</source>
        <translation>Aucune des questions, ni presque la même, n’était parmi les exemples appris.</translation>
    </message>
    <message>
        <source>Answers were judged blind: left and right in a random order, sealed until the vote. Ties do not count (exact sign test; interval of Clopper and Pearson, 95 %).</source>
        <translation>Les réponses ont été jugées à l’aveugle&#xa0;: gauche et droite dans un ordre aléatoire, scellé jusqu’au vote. Les égalités ne comptent pas (test des signes exact&#x202f;; intervalle de Clopper et Pearson, 95 %).</translation>
    </message>
    <message>
        <source>The measures come from the same checks that look after the examples. Better or worse is only said where chance alone would do it in fewer than 5 of 100 tries (Fisher&apos;s exact test).</source>
        <translation>Les mesures viennent des mêmes vérifications que pour les exemples. On dit meilleur ou moins bon seulement là où le hasard seul le ferait dans moins de 5 essais sur 100 (test exact de Fisher).</translation>
    </message>
    <message>
        <source>Is anything odd?</source>
        <translation>Y a-t-il quelque chose d’étrange&#x202f;?</translation>
    </message>
    <message>
        <source>What this does not say</source>
        <translation>Ce que ceci ne dit pas</translation>
    </message>
    <message>
        <source>Tuning teaches a voice, not facts. Numbers, dates and names can still be wrong: let a person check what matters.</source>
        <translation>L’ajustement enseigne une voix, pas des faits. Les nombres, dates et noms peuvent quand même être faux&#xa0;: faites vérifier par une personne ce qui compte.</translation>
    </message>
    <message>
        <source>The questions are like the examples. On questions of another kind the model may do better or worse.</source>
        <translation>Les questions ressemblent aux exemples. Sur d’autres genres de questions, le modèle peut faire mieux ou moins bien.</translation>
    </message>
    <message>
        <source>House-style checks see form, not sense. An answer can follow every convention and be wrong.</source>
        <translation>Les vérifications de style voient la forme, pas le sens. Une réponse peut suivre toutes les habitudes et être fausse.</translation>
    </message>
    <message>
        <source>Likeness (chrF) counts letters in common with one answer; there are other good ones.</source>
        <translation>La ressemblance (chrF) compte les lettres communes avec une réponse&#x202f;; il en existe d’autres bonnes.</translation>
    </message>
    <message>
        <source>Fewer than 20 questions were answered by both. Read the numbers as hints.</source>
        <translation>Moins de 20 questions ont reçu deux réponses. Lisez les chiffres comme des indices.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>meilleur</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bon</translation>
    </message>
    <message>
        <source>Follows every clear convention</source>
        <translation>Suit toutes les habitudes nettes</translation>
    </message>
    <message>
        <source>Right category</source>
        <translation>Bonne catégorie</translation>
    </message>
    <message>
        <source>Facts at hand that our answer uses, too</source>
        <translation>Faits disponibles que notre réponse utilise aussi</translation>
    </message>
    <message>
        <source>Answers without a fact that stands nowhere</source>
        <translation>Réponses sans fait qui ne figure nulle part</translation>
    </message>
    <message>
        <source>Valid JSON and nothing around it</source>
        <translation>JSON valable et rien autour</translation>
    </message>
    <message>
        <source>Exactly the right fields</source>
        <translation>Exactement les bons champs</translation>
    </message>
    <message>
        <source>Fields with the right value</source>
        <translation>Champs avec la bonne valeur</translation>
    </message>
    <message>
        <source>Required sentences</source>
        <translation>Phrases obligatoires</translation>
    </message>
    <message>
        <source>Words (median)</source>
        <translation>Mots (médiane)</translation>
    </message>
    <message>
        <source>Likeness to our answers (chrF, 0 to 100)</source>
        <translation>Ressemblance avec nos réponses (chrF, de 0 à 100)</translation>
    </message>
    <message>
        <source>Now as your house style has it: %1.</source>
        <translation>Maintenant comme dans votre style de la maison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not as your house style has it: %1.</source>
        <translation>Pas comme dans votre style de la maison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stands neither in the question nor in the reference material: %1.</source>
        <translation>Ne figure ni dans la question ni dans le texte de référence&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Our answer says it, this one does not: %1.</source>
        <translation>Notre réponse le dit, celle-ci non&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It gives no category.</source>
        <translation>Elle ne donne pas de catégorie.</translation>
    </message>
    <message>
        <source>Wrong category: %1.</source>
        <translation>Mauvaise catégorie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Avant et après&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 against %2, %3</source>
        <translation>%1 face à %2, %3</translation>
    </message>
    <message>
        <source>The comparison is not complete. %1 %2</source>
        <translation>La comparaison n’est pas complète. %1 %2</translation>
    </message>
    <message>
        <source>(The text goes on; it is too long for a report.)</source>
        <translation>(Le texte continue&#x202f;; il est trop long pour un rapport.)</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translation>Ce que nous avons répondu</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>Came from the folder</source>
        <translation>Vient du dossier</translation>
    </message>
    <message>
        <source>Cost of this comparison</source>
        <translation>Coût de cette comparaison</translation>
    </message>
</context>
<context>
    <name>core::ReviewStore</name>
    <message>
        <source>This project has no comparison number %1.</source>
        <translation>Ce projet n’a pas de comparaison numéro %1.</translation>
    </message>
    <message>
        <source>These answers are no longer in the project.</source>
        <translation>Ces réponses ne sont plus dans le projet.</translation>
    </message>
</context>
<context>
    <name>core::Samples</name>
    <message>
        <source>%1 (sample)</source>
        <translation>%1 (démonstration)</translation>
    </message>
    <message>
        <source>The sample project is missing from this installation. Install Attune again.</source>
        <translation>Le projet de démonstration manque dans cette installation. Réinstallez Attune.</translation>
    </message>
    <message>
        <source>The sample project could not be unpacked. Check that there is room on the disk.</source>
        <translation>Le projet d’exemple n’a pas pu être extrait. Vérifiez qu’il reste de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>core::Sanity</name>
    <message>
        <source>There is no pair of answers to look at yet.</source>
        <translation>Il n’y a pas encore de paire de réponses à regarder.</translation>
    </message>
    <message>
        <source>The two really answer differently.</source>
        <translation>Les deux répondent vraiment différemment.</translation>
    </message>
    <message numerus="yes">
        <source>The two answer the same, word for word, in %1 of %Ln row(s).</source>
        <translation>
            <numerusform>Les deux répondent la même chose, mot pour mot, dans %1 ligne sur %Ln.</numerusform>
            <numerusform>Les deux répondent la même chose, mot pour mot, dans %1 lignes sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ask the same model. What it is told makes no difference to it.</source>
        <translation>Les deux interrogent le même modèle. Ce qu’on lui dit ne change rien pour lui.</translation>
    </message>
    <message>
        <source>Either the tuning changed nothing (too few examples or passes), or the same model answered twice. Try more passes before you vote.</source>
        <translation>Soit l’ajustement n’a rien changé (trop peu d’exemples ou de passages), soit le même modèle a répondu deux fois. Essayez plus de passages avant de voter.</translation>
    </message>
    <message>
        <source>The form of the conversation fits: no answer holds its marks.</source>
        <translation>La forme de la conversation convient&#xa0;: aucune réponse n’en contient les marques.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold marks of a conversation&apos;s form.</source>
        <translation>
            <numerusform>%Ln ligne contient des marques de la forme d’une conversation.</numerusform>
            <numerusform>%Ln lignes contiennent des marques de la forme d’une conversation.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model was probably asked in another form than the one it was taught in. Use the template that belongs to it.</source>
        <translation>Le modèle a sans doute été interrogé dans une autre forme que celle de son apprentissage. Utilisez le modèle de conversation qui lui correspond.</translation>
    </message>
    <message>
        <source>No answer is cut off.</source>
        <translation>Aucune réponse n’est coupée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that is cut off.</source>
        <translation>
            <numerusform>%Ln ligne a une réponse coupée.</numerusform>
            <numerusform>%Ln lignes ont une réponse coupée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers were longer than allowed. Allow longer ones, or look why it does not stop.</source>
        <translation>Des réponses étaient plus longues que permis. Permettez-en de plus longues, ou regardez pourquoi il ne s’arrête pas.</translation>
    </message>
    <message>
        <source>No answer is empty.</source>
        <translation>Aucune réponse n’est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an empty answer.</source>
        <translation>
            <numerusform>%Ln ligne a une réponse vide.</numerusform>
            <numerusform>%Ln lignes ont une réponse vide.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model that says nothing was often asked in a form that it does not know.</source>
        <translation>Un modèle qui ne dit rien a souvent été interrogé dans une forme qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>No answer goes round in circles.</source>
        <translation>Aucune réponse ne tourne en rond.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that repeats itself.</source>
        <translation>
            <numerusform>%Ln ligne a une réponse qui se répète.</numerusform>
            <numerusform>%Ln lignes ont une réponse qui se répète.</numerusform>
        </translation>
    </message>
    <message>
        <source>This happens with too many passes, or with a very small model.</source>
        <translation>Cela arrive avec trop de passages, ou avec un très petit modèle.</translation>
    </message>
    <message>
        <source>Every question that was asked got an answer.</source>
        <translation>Chaque question posée a eu une réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lack an answer.</source>
        <translation>
            <numerusform>Il manque une réponse à %Ln ligne.</numerusform>
            <numerusform>Il manque une réponse à %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not count. Go on with the comparison to ask again.</source>
        <translation>Elles ne comptent pas. Poursuivez la comparaison pour redemander.</translation>
    </message>
</context>
<context>
    <name>core::SecretStore</name>
    <message>
        <source>Your computer has no password safe that Attune can use. The key is kept until you close Attune, then you enter it again.</source>
        <translation>Votre ordinateur n’a pas de coffre à mots de passe qu’Attune puisse utiliser. La clé est gardée jusqu’à ce que vous fermiez Attune, puis vous la saisirez de nouveau.</translation>
    </message>
</context>
<context>
    <name>core::StyleJudge</name>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 et %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>in the first line</source>
        <translation>dans la première ligne</translation>
    </message>
    <message>
        <source>in the field “%1”</source>
        <translation>dans le champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>as in your answers</source>
        <translation>comme dans vos réponses</translation>
    </message>
</context>
<context>
    <name>core::TokenEncoding</name>
    <message>
        <source>A part of Attune that counts text is missing. Please install Attune again.</source>
        <translation>Une partie d’Attune qui compte le texte manque. Veuillez réinstaller Attune.</translation>
    </message>
</context>
<context>
    <name>core::Verdict</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Too early to tell: %Ln more will help.</source>
        <extracomment>%n are votes.</extracomment>
        <translation>
            <numerusform>Trop tôt pour le dire&#xa0;: %Ln de plus aidera.</numerusform>
            <numerusform>Trop tôt pour le dire&#xa0;: %Ln de plus aideront.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearly better: preferred in %1 of %2.</source>
        <translation>Nettement meilleur&#xa0;: préféré dans %1 cas sur %2.</translation>
    </message>
    <message>
        <source>Probably better: preferred in %1 of %2.</source>
        <translation>Sans doute meilleur&#xa0;: préféré dans %1 cas sur %2.</translation>
    </message>
    <message>
        <source>Probably worse: the other was preferred in %1 of %2.</source>
        <translation>Sans doute moins bon&#xa0;: l’autre a été préféré dans %1 cas sur %2.</translation>
    </message>
    <message>
        <source>Clearly worse: the other was preferred in %1 of %2.</source>
        <translation>Nettement moins bon&#xa0;: l’autre a été préféré dans %1 cas sur %2.</translation>
    </message>
    <message>
        <source>No clear difference: nobody preferred either.</source>
        <translation>Pas de différence nette&#xa0;: personne n’a préféré l’un ou l’autre.</translation>
    </message>
    <message>
        <source>No clear difference: preferred in %1 of %2.</source>
        <translation>Pas de différence nette&#xa0;: préféré dans %1 cas sur %2.</translation>
    </message>
    <message>
        <source>If neither were better, a result this clear would come up less than once in 1,000 tries.</source>
        <translation>Si aucun n’était meilleur, un résultat aussi net arriverait moins d’une fois sur 1000 essais.</translation>
    </message>
    <message numerus="yes">
        <source>If neither were better, a result this clear would come up about %Ln time(s) in 1,000 tries.</source>
        <translation>
            <numerusform>Si aucun n’était meilleur, un résultat aussi net arriverait environ %Ln fois sur 1000 essais.</numerusform>
            <numerusform>Si aucun n’était meilleur, un résultat aussi net arriverait environ %Ln fois sur 1000 essais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If neither were better, a result like this would come up about %Ln time(s) in 100 tries.</source>
        <translation>
            <numerusform>Si aucun n’était meilleur, un tel résultat arriverait environ %Ln fois sur 100 essais.</numerusform>
            <numerusform>Si aucun n’était meilleur, un tel résultat arriverait environ %Ln fois sur 100 essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Personne n’a encore voté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of answers were judged.</source>
        <translation>
            <numerusform>%Ln paire de réponses a été jugée.</numerusform>
            <numerusform>%Ln paires de réponses ont été jugées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were about the same.</source>
        <translation>
            <numerusform>%Ln était à peu près pareille.</numerusform>
            <numerusform>%Ln étaient à peu près pareilles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln both were bad.</source>
        <translation>
            <numerusform>Dans %Ln, les deux étaient mauvaises.</numerusform>
            <numerusform>Dans %Ln, les deux étaient mauvaises.</numerusform>
        </translation>
    </message>
    <message>
        <source>With more questions, the share in which it is preferred lies between %1 and %2.</source>
        <translation>Avec plus de questions, la part où il est préféré se situe entre %1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>If it went on like this, %Ln more vote(s) would decide it.</source>
        <translation>
            <numerusform>Si cela continuait ainsi, %Ln vote de plus suffirait pour trancher.</numerusform>
            <numerusform>Si cela continuait ainsi, %Ln votes de plus suffiraient pour trancher.</numerusform>
        </translation>
    </message>
    <message>
        <source>More votes would hardly decide it: the two are too much alike.</source>
        <translation>Plus de votes ne trancheraient guère&#xa0;: les deux se ressemblent trop.</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln example(s) were kept aside; the model has not seen them.</source>
        <translation>
            <numerusform>Cet exemple (%Ln) a été mis de côté&#x202f;; le modèle ne l’a pas vu.</numerusform>
            <numerusform>Ces %Ln exemples ont été mis de côté&#x202f;; le modèle ne les a pas vus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln question(s) are new; the model has not seen them.</source>
        <translation>
            <numerusform>Cette question (%Ln) est nouvelle&#x202f;; le modèle ne l’a pas vue.</numerusform>
            <numerusform>Ces %Ln questions sont nouvelles&#x202f;; le modèle ne les a pas vues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln everyday question(s) have nothing to do with your examples: they show whether something was forgotten.</source>
        <translation>
            <numerusform>Cette question de tous les jours (%Ln) n’a rien à voir avec vos exemples&#xa0;: elle montre si quelque chose a été oublié.</numerusform>
            <numerusform>Ces %Ln questions de tous les jours n’ont rien à voir avec vos exemples&#xa0;: elles montrent si quelque chose a été oublié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(s) have fewer than 20 votes. Do not read much into them: among many small groups, one always looks good or bad by chance.</source>
        <translation>
            <numerusform>%Ln catégorie a moins de 20 votes. N’en tirez pas trop&#xa0;: parmi beaucoup de petits groupes, l’un paraît toujours bon ou mauvais par hasard.</numerusform>
            <numerusform>%Ln catégories ont moins de 20 votes. N’en tirez pas trop&#xa0;: parmi beaucoup de petits groupes, l’un paraît toujours bon ou mauvais par hasard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::checks</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Some of your answers use %1, others %2. Which do you want?</source>
        <translation>Vos réponses varient&#xa0;: %1 ou %2. Que préférez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>What you decided about the checks of this project cannot be read. Your examples are safe. Everything is shown as if nothing had been ignored.</source>
        <translation>Vos décisions sur les vérifications de ce projet ne peuvent pas être lues. Vos exemples sont en sécurité. Tout est montré comme si rien n’avait été ignoré.</translation>
    </message>
    <message>
        <source>Answers that disagree</source>
        <translation>Réponses contraires</translation>
    </message>
    <message>
        <source>The same or nearly the same question with two different answers.</source>
        <translation>La même question, ou presque, avec deux réponses différentes.</translation>
    </message>
    <message>
        <source>Nearly the same question has another answer elsewhere.</source>
        <translation>Presque la même question a une autre réponse ailleurs.</translation>
    </message>
    <message>
        <source>The other answer: “%1”</source>
        <translation>L’autre réponse&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Repeats the question</source>
        <translation>Répète la question</translation>
    </message>
    <message>
        <source>Answers that are the question, or nearly all of it.</source>
        <translation>Des réponses qui sont la question, ou presque toute la question.</translation>
    </message>
    <message>
        <source>The answer repeats the question.</source>
        <translation>La réponse répète la question.</translation>
    </message>
    <message>
        <source>The model would learn to echo.</source>
        <translation>Le modèle apprendrait à faire l’écho.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copies exactes</translation>
    </message>
    <message>
        <source>The same question with the same answer, apart from capitals, spaces and marks.</source>
        <translation>La même question avec la même réponse, sans compter les majuscules, les espaces et la ponctuation.</translation>
    </message>
    <message>
        <source>An exact copy of another example.</source>
        <translation>Une copie exacte d’un autre exemple.</translation>
    </message>
    <message>
        <source>A copy teaches nothing and counts twice.</source>
        <translation>Une copie n’apprend rien et compte double.</translation>
    </message>
    <message>
        <source>Facts that nobody gave</source>
        <translation>Faits que personne n’a donnés</translation>
    </message>
    <message>
        <source>Numbers, codes, links and names in an answer that stand neither in the question nor in the reference material.</source>
        <translation>Des nombres, codes, liens et noms dans une réponse qui ne figurent ni dans la question ni dans le texte de référence.</translation>
    </message>
    <message>
        <source>%1 answers state facts that nobody gave: the model will learn to make them up. Do you want to add reference material?</source>
        <translation>%1 réponses énoncent des faits que personne n’a donnés&#xa0;: le modèle apprendra à en inventer. Voulez-vous ajouter un texte de référence&#x202f;?</translation>
    </message>
    <message>
        <source>answers with facts that nobody gave</source>
        <translation>réponses avec des faits que personne n’a donnés</translation>
    </message>
    <message>
        <source>answers whose facts were given</source>
        <translation>réponses dont les faits étaient donnés</translation>
    </message>
    <message>
        <source>Nobody gave this: “%1”.</source>
        <translation>Personne ne l’a donné&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It stands neither in the question nor in the reference material, so the model would learn to make such things up.</source>
        <translation>Cela ne figure ni dans la question ni dans le texte de référence&#x202f;; le modèle apprendrait donc à inventer ce genre de choses.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Words you do not use</source>
        <translation>Mots que vous n’utilisez pas</translation>
    </message>
    <message>
        <source>Words from your own list that are not to be written.</source>
        <translation>Des mots de votre propre liste qu’il ne faut pas écrire.</translation>
    </message>
    <message>
        <source>Words you prefer</source>
        <translation>Mots que vous préférez</translation>
    </message>
    <message>
        <source>Words for which your list names a better one.</source>
        <translation>Des mots pour lesquels votre liste en donne un meilleur.</translation>
    </message>
    <message>
        <source>“%1” is on your list of words not to use.</source>
        <translation>«&#xa0;%1&#xa0;» est sur votre liste de mots à ne pas utiliser.</translation>
    </message>
    <message>
        <source>You prefer “%1”, not “%2”.</source>
        <translation>Vous préférez «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It comes from your own list.</source>
        <translation>Cela vient de votre propre liste.</translation>
    </message>
    <message>
        <source>Rare and dominant categories</source>
        <translation>Catégories rares et dominantes</translation>
    </message>
    <message>
        <source>Categories or labels with very few examples, or with most of them.</source>
        <translation>Catégories ou libellés avec très peu d’exemples, ou avec la plupart.</translation>
    </message>
    <message>
        <source>More than half of your examples are “%1”.</source>
        <translation>Plus de la moitié de vos exemples sont «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Few examples for “%1”: %2.</source>
        <translation>Peu d’exemples pour «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The model will lean towards it.</source>
        <translation>Le modèle penchera de ce côté.</translation>
    </message>
    <message>
        <source>The model sees too little of it to learn it.</source>
        <translation>Le modèle en voit trop peu pour l’apprendre.</translation>
    </message>
    <message>
        <source>Labels in doubt</source>
        <translation>Libellés douteux</translation>
    </message>
    <message>
        <source>Examples whose label is not what similar questions have.</source>
        <translation>Des exemples dont le libellé n’est pas celui des questions semblables.</translation>
    </message>
    <message>
        <source>Similar examples are labelled “%1”.</source>
        <translation>Les exemples semblables ont le libellé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This one is labelled “%1”.</source>
        <translation>Celui-ci a le libellé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Test questions in the training</source>
        <translation>Questions de test dans l’apprentissage</translation>
    </message>
    <message>
        <source>Examples kept aside whose question, or nearly the same one, the model learns from.</source>
        <translation>Des exemples mis de côté dont le modèle apprend aussi la question, ou presque la même.</translation>
    </message>
    <message>
        <source>This test question is also in the training.</source>
        <translation>Cette question de test est aussi dans l’apprentissage.</translation>
    </message>
    <message>
        <source>A test on what was learnt by heart says nothing.</source>
        <translation>Un test sur ce qui a été appris par cœur ne dit rien.</translation>
    </message>
    <message>
        <source>Nearly the same question</source>
        <translation>Presque la même question</translation>
    </message>
    <message>
        <source>Two questions that differ in a few letters, with nearly the same answer.</source>
        <translation>Deux questions qui diffèrent de quelques lettres, avec presque la même réponse.</translation>
    </message>
    <message>
        <source>Almost the same question twice.</source>
        <translation>Presque la même question deux fois.</translation>
    </message>
    <message>
        <source>The other one: “%1”</source>
        <translation>L’autre&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Numbers that disagree</source>
        <translation>Nombres qui se contredisent</translation>
    </message>
    <message>
        <source>“14 days” where the reference material or the other answers of the category say “30 days”.</source>
        <translation>«&#xa0;14 jours&#xa0;» là où le texte de référence ou les autres réponses de la catégorie disent «&#xa0;30 jours&#xa0;».</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>Nombre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Says %1; the reference material says %2.</source>
        <translation>Dit %1&#x202f;; le texte de référence dit %2.</translation>
    </message>
    <message>
        <source>The answer contradicts the facts that it was given.</source>
        <translation>La réponse contredit les faits qui lui ont été donnés.</translation>
    </message>
    <message>
        <source>Says %1; the others say %2.</source>
        <translation>Dit %1&#x202f;; les autres disent %2.</translation>
    </message>
    <message>
        <source>Drift through the file</source>
        <translation>Changement au fil du fichier</translation>
    </message>
    <message>
        <source>The style changes from the first half of your examples to the second.</source>
        <translation>Le style change entre la première et la seconde moitié de vos exemples.</translation>
    </message>
    <message>
        <source>It may be by another writer. Shuffling helps the tuning; reading both halves helps the voice.</source>
        <translation>C’est peut-être quelqu’un d’autre qui a écrit. Mélanger aide l’ajustement&#x202f;; relire les deux moitiés aide le ton.</translation>
    </message>
    <message>
        <source>One answer for many questions</source>
        <translation>Une réponse pour beaucoup de questions</translation>
    </message>
    <message>
        <source>The same answer to more than a tenth of all questions.</source>
        <translation>La même réponse à plus d’un dixième de toutes les questions.</translation>
    </message>
    <message>
        <source>This answer is used %1 times.</source>
        <translation>Cette réponse est utilisée %1 fois.</translation>
    </message>
    <message>
        <source>The model will give it too often.</source>
        <translation>Le modèle la donnera trop souvent.</translation>
    </message>
    <message>
        <source>Required sentences</source>
        <translation>Phrases obligatoires</translation>
    </message>
    <message>
        <source>Missing here: “%1”.</source>
        <translation>Il manque ici&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is on your list of required sentences.</source>
        <translation>Elle est sur votre liste de phrases obligatoires.</translation>
    </message>
    <message>
        <source>%1 of %2 answers of this category hold it.</source>
        <translation>%1 réponses sur %2 dans cette catégorie la contiennent.</translation>
    </message>
    <message>
        <source>British or American spelling</source>
        <translation>Orthographe britannique ou américaine</translation>
    </message>
    <message>
        <source>“colour” beside “color”, “organise” beside “organize”.</source>
        <translation>«&#xa0;colour&#xa0;» à côté de «&#xa0;color&#xa0;», «&#xa0;organise&#xa0;» à côté de «&#xa0;organize&#xa0;».</translation>
    </message>
    <message>
        <source>-ise or -ize</source>
        <translation>-ise ou -ize</translation>
    </message>
    <message>
        <source>Colour or color</source>
        <translation>Colour ou color</translation>
    </message>
    <message>
        <source>-ize</source>
        <translation>-ize</translation>
    </message>
    <message>
        <source>-ise</source>
        <translation>-ise</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>American spelling</source>
        <translation>orthographe américaine</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>orthographe britannique</translation>
    </message>
    <message>
        <source>“%1” here, “%2” by your usual spelling.</source>
        <translation>«&#xa0;%1&#xa0;» ici, «&#xa0;%2&#xa0;» dans votre orthographe habituelle.</translation>
    </message>
    <message>
        <source>Versions of the house rules</source>
        <translation>Versions des règles de la maison</translation>
    </message>
    <message>
        <source>Several nearly identical versions of the instructions in front of the examples.</source>
        <translation>Plusieurs versions presque identiques des consignes placées devant les exemples.</translation>
    </message>
    <message>
        <source>A slightly different version of the house rules.</source>
        <translation>Une version légèrement différente des règles de la maison.</translation>
    </message>
    <message>
        <source>%1 examples have the other version.</source>
        <translation>%1 exemples ont l’autre version.</translation>
    </message>
    <message>
        <source>Spellings of one word</source>
        <translation>Façons d’écrire un mot</translation>
    </message>
    <message>
        <source>“e-mail” beside “email”, and names written in two ways.</source>
        <translation>«&#xa0;e-mail&#xa0;» à côté de «&#xa0;email&#xa0;», et des noms écrits de deux façons.</translation>
    </message>
    <message>
        <source>Spelling of “%1”</source>
        <translation>Façon d’écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>You usually write “%1”.</source>
        <translation>D’habitude, vous écrivez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Values without a source</source>
        <translation>Valeurs sans source</translation>
    </message>
    <message>
        <source>Extracted values that do not stand in the text they are said to come from.</source>
        <translation>Des valeurs extraites qui ne figurent pas dans le texte dont elles sont censées venir.</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Source de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>copied from the text</source>
        <translation>repris du texte</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>absent du texte</translation>
    </message>
    <message>
        <source>This value of “%1” is not in the text.</source>
        <translation>Cette valeur de «&#xa0;%1&#xa0;» n’est pas dans le texte.</translation>
    </message>
    <message>
        <source>Apostrophes by other marks</source>
        <translation>Apostrophes écrites avec d’autres signes</translation>
    </message>
    <message>
        <source>An accent or a back-tick where an apostrophe is meant.</source>
        <translation>Un accent là où il faudrait une apostrophe.</translation>
    </message>
    <message>
        <source>an apostrophe</source>
        <translation>une apostrophe</translation>
    </message>
    <message>
        <source>an accent as apostrophe</source>
        <translation>un accent comme apostrophe</translation>
    </message>
    <message>
        <source>An accent stands where an apostrophe is meant.</source>
        <translation>Un accent se trouve là où il faudrait une apostrophe.</translation>
    </message>
    <message>
        <source>List marks</source>
        <translation>Puces des listes</translation>
    </message>
    <message>
        <source>“-”, “*”, “1.” or another mark in front of list items.</source>
        <translation>«&#xa0;-&#xa0;», «&#xa0;*&#xa0;», «&#xa0;1.&#xa0;» ou un autre signe devant les éléments d’une liste.</translation>
    </message>
    <message>
        <source>another mark</source>
        <translation>un autre signe</translation>
    </message>
    <message>
        <source>This list uses “%1”; your others use %2.</source>
        <translation>Cette liste utilise «&#xa0;%1&#xa0;»&#x202f;; vos autres listes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>Première lettre</translation>
    </message>
    <message>
        <source>A small letter at the start where yours are capitals.</source>
        <translation>Une minuscule au début là où vous mettez une majuscule.</translation>
    </message>
    <message>
        <source>a capital letter first</source>
        <translation>une majuscule au début</translation>
    </message>
    <message>
        <source>a small letter first</source>
        <translation>une minuscule au début</translation>
    </message>
    <message>
        <source>Starts with a small letter.</source>
        <translation>Commence par une minuscule.</translation>
    </message>
    <message>
        <source>Starts with a capital letter; your others do not.</source>
        <translation>Commence par une majuscule&#x202f;; vos autres réponses non.</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>Sommes d’argent</translation>
    </message>
    <message>
        <source>“$10”, “10 $” and “10 USD” side by side. Written out, it knows the English words.</source>
        <translation>«&#xa0;$10&#xa0;», «&#xa0;10 $&#xa0;» et «&#xa0;10 USD&#xa0;» côte à côte. En toutes lettres, ce sont les mots anglais qui sont reconnus.</translation>
    </message>
    <message>
        <source>“%1”: your prices are usually written like “%2”.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: d’habitude, vous écrivez les prix comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Tirets</translation>
    </message>
    <message>
        <source>Long dash, short dash or hyphens between parts of a sentence.</source>
        <translation>Tiret long, tiret court ou trait d’union entre les parties d’une phrase.</translation>
    </message>
    <message>
        <source>Your dashes are usually written %1.</source>
        <translation>D’habitude, vous écrivez les tirets ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Dates written in another way than usual. Knows the English names of months, and dates in figures in any language.</source>
        <translation>Des dates écrites autrement que d’habitude. Reconnaît les noms de mois anglais, et les dates en chiffres dans toutes les langues.</translation>
    </message>
    <message>
        <source>“%1”: your dates are usually written like “%2”.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: d’habitude, vous écrivez les dates comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Points de suspension</translation>
    </message>
    <message>
        <source>Three dots or the one character for them.</source>
        <translation>Trois points, ou le caractère unique qui les remplace.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Empty answers and stand-ins such as “N/A” or “TODO”.</source>
        <translation>Des réponses vides et des textes provisoires comme «&#xa0;N/A&#xa0;» ou «&#xa0;TODO&#xa0;».</translation>
    </message>
    <message>
        <source>This example has no answer.</source>
        <translation>Cet exemple n’a pas de réponse.</translation>
    </message>
    <message>
        <source>A model cannot learn from it, and providers refuse it.</source>
        <translation>Un modèle ne peut rien en apprendre, et les fournisseurs le refusent.</translation>
    </message>
    <message>
        <source>This is a stand-in, not an answer.</source>
        <translation>C’est un texte provisoire, pas une réponse.</translation>
    </message>
    <message>
        <source>The model would learn to say it.</source>
        <translation>Le modèle apprendrait à le dire.</translation>
    </message>
    <message>
        <source>Final mark</source>
        <translation>Signe final</translation>
    </message>
    <message>
        <source>No full stop at the end where your other answers have one.</source>
        <translation>Pas de point à la fin là où vos autres réponses en ont un.</translation>
    </message>
    <message>
        <source>a final mark</source>
        <translation>un signe final</translation>
    </message>
    <message>
        <source>no mark at the end</source>
        <translation>pas de signe à la fin</translation>
    </message>
    <message>
        <source>No full stop at the end.</source>
        <translation>Pas de point à la fin.</translation>
    </message>
    <message>
        <source>A mark at the end; your other answers have none.</source>
        <translation>Un signe à la fin&#x202f;; vos autres réponses n’en ont pas.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>The first words of the answer, as learned from your answers.</source>
        <translation>Les premiers mots de la réponse, comme appris de vos réponses.</translation>
    </message>
    <message>
        <source>no greeting</source>
        <translation>pas de salutation</translation>
    </message>
    <message>
        <source>Some of your answers open with %1, others with %2. Which do you want?</source>
        <translation>Vos réponses commencent de plusieurs façons&#xa0;: %1 ou %2. Que préférez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Your other answers start without a greeting.</source>
        <translation>Vos autres réponses commencent sans salutation.</translation>
    </message>
    <message>
        <source>Your other answers open with “%1”; this one has no greeting.</source>
        <translation>Vos autres réponses commencent par «&#xa0;%1&#xa0;»&#x202f;; celle-ci n’a pas de salutation.</translation>
    </message>
    <message>
        <source>This answer opens with “%1”; your others with “%2”.</source>
        <translation>Cette réponse commence par «&#xa0;%1&#xa0;»&#x202f;; vos autres par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Web code</source>
        <translation>Code de page web</translation>
    </message>
    <message>
        <source>Tags and codes of web pages left in the text.</source>
        <translation>Des balises et des codes de pages web restés dans le texte.</translation>
    </message>
    <message>
        <source>web code</source>
        <translation>du code de page web</translation>
    </message>
    <message>
        <source>no web code</source>
        <translation>pas de code de page web</translation>
    </message>
    <message>
        <source>Web code was left in the text.</source>
        <translation>Du code de page web est resté dans le texte.</translation>
    </message>
    <message>
        <source>Instructions in the answer</source>
        <translation>Consignes dans la réponse</translation>
    </message>
    <message>
        <source>Marks of a training file or the house rules themselves inside an answer.</source>
        <translation>Des marques d’un fichier d’entraînement, ou les règles de la maison elles-mêmes, dans une réponse.</translation>
    </message>
    <message>
        <source>Instructions or another example got stuck to this answer.</source>
        <translation>Des consignes ou un autre exemple sont restés collés à cette réponse.</translation>
    </message>
    <message>
        <source>The model would learn to repeat them.</source>
        <translation>Le modèle apprendrait à les répéter.</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Caractères invisibles</translation>
    </message>
    <message>
        <source>Zero-width, no-break and control characters from copy and paste.</source>
        <translation>Des caractères sans largeur, insécables ou de contrôle, venus d’un copier-coller.</translation>
    </message>
    <message>
        <source>Invisible characters from copy and paste.</source>
        <translation>Des caractères invisibles venus d’un copier-coller.</translation>
    </message>
    <message>
        <source>Nobody sees them, but the model learns them.</source>
        <translation>Personne ne les voit, mais le modèle les apprend.</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>JSON abîmé</translation>
    </message>
    <message>
        <source>An answer in JSON that a program cannot read.</source>
        <translation>Une réponse en JSON qu’un programme ne peut pas lire.</translation>
    </message>
    <message>
        <source>The data are broken at this spot.</source>
        <translation>Les données sont abîmées à cet endroit.</translation>
    </message>
    <message>
        <source>A program that reads the answer would stop here.</source>
        <translation>Un programme qui lit la réponse s’arrêterait ici.</translation>
    </message>
    <message>
        <source>Keys of JSON answers</source>
        <translation>Clés des réponses JSON</translation>
    </message>
    <message>
        <source>Keys that are missing, too many or misspelt.</source>
        <translation>Des clés manquantes, en trop ou mal écrites.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Key “%1”</source>
        <translation>Clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” should be “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» devrait être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Your other answers have no “%1”.</source>
        <translation>Vos autres réponses n’ont pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Missing here: %1.</source>
        <translation>Il manque ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Layout of JSON</source>
        <translation>Mise en forme du JSON</translation>
    </message>
    <message>
        <source>Line breaks, spaces, a code fence or text around the data.</source>
        <translation>Retours à la ligne, espaces, bloc de code ou texte autour des données.</translation>
    </message>
    <message>
        <source>over several lines</source>
        <translation>sur plusieurs lignes</translation>
    </message>
    <message>
        <source>on one line with spaces</source>
        <translation>sur une ligne avec espaces</translation>
    </message>
    <message>
        <source>on one line without spaces</source>
        <translation>sur une ligne sans espaces</translation>
    </message>
    <message>
        <source>%1, with text around</source>
        <translation>%1, avec du texte autour</translation>
    </message>
    <message>
        <source>%1, in a code fence</source>
        <translation>%1, dans un bloc de code</translation>
    </message>
    <message>
        <source>There is text around the data.</source>
        <translation>Il y a du texte autour des données.</translation>
    </message>
    <message>
        <source>There is a code fence around the data.</source>
        <translation>Il y a un bloc de code autour des données.</translation>
    </message>
    <message>
        <source>The data are laid out another way.</source>
        <translation>Les données sont mises en forme autrement.</translation>
    </message>
    <message>
        <source>Order of keys</source>
        <translation>Ordre des clés</translation>
    </message>
    <message>
        <source>The same keys in another order.</source>
        <translation>Les mêmes clés dans un autre ordre.</translation>
    </message>
    <message>
        <source>The same data in another order.</source>
        <translation>Les mêmes données dans un autre ordre.</translation>
    </message>
    <message>
        <source>Types in JSON answers</source>
        <translation>Types dans les réponses JSON</translation>
    </message>
    <message>
        <source>A value that is text in one answer and a number in the others.</source>
        <translation>Une valeur qui est du texte dans une réponse et un nombre dans les autres.</translation>
    </message>
    <message>
        <source>Type of “%1”</source>
        <translation>Type de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>un groupe de clés</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>“%1” is %2 here and %3 elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» est %2 ici et %3 ailleurs.</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Genre de réponse</translation>
    </message>
    <message>
        <source>Plain text where the others are JSON, a list where the others are plain text, and so on.</source>
        <translation>Du texte simple là où les autres sont du JSON, une liste là où les autres sont du texte simple, et ainsi de suite.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>du JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>du XML</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>un libellé</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>du texte simple</translation>
    </message>
    <message>
        <source>This answer is %1; the others are %2.</source>
        <translation>Cette réponse&#xa0;: %1&#x202f;; les autres&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Libellés</translation>
    </message>
    <message>
        <source>A label or category that looks like a slip of a common one.</source>
        <translation>Un libellé ou une catégorie qui ressemble à une faute dans un nom courant.</translation>
    </message>
    <message>
        <source>Capitals of labels</source>
        <translation>Majuscules des libellés</translation>
    </message>
    <message>
        <source>The same label or category with other capitals.</source>
        <translation>Le même libellé ou la même catégorie avec d’autres majuscules.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is the same label as “%2” with other capitals.</source>
        <translation>«&#xa0;%1&#xa0;» est le même libellé que «&#xa0;%2&#xa0;» avec d’autres majuscules.</translation>
    </message>
    <message>
        <source>“%1” is used %2 times.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé %2 fois.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Answers in another language than the others.</source>
        <translation>Des réponses dans une autre langue que les autres.</translation>
    </message>
    <message>
        <source>This answer is in %1; your others are in %2.</source>
        <translation>Langue de cette réponse&#xa0;: %1&#x202f;; de vos autres&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Answers much shorter or longer than usual.</source>
        <translation>Des réponses beaucoup plus courtes ou plus longues que d’habitude.</translation>
    </message>
    <message>
        <source>Some of your answers have %1 words, others %2. Which do you want?</source>
        <translation>Certaines de vos réponses ont %1 mots, d’autres %2. Que préférez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Longer than usual: %1 words.</source>
        <translation>Plus longue que d’habitude&#xa0;: %1 mots.</translation>
    </message>
    <message>
        <source>Shorter than usual: %1 words.</source>
        <translation>Plus courte que d’habitude&#xa0;: %1 mots.</translation>
    </message>
    <message>
        <source>Your answers usually have between %1 and %2 words, about %3.</source>
        <translation>D’habitude, vos réponses ont entre %1 et %2 mots, environ %3.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Many more or fewer lines than usual.</source>
        <translation>Beaucoup plus ou moins de lignes que d’habitude.</translation>
    </message>
    <message>
        <source>More lines than usual: %1.</source>
        <translation>Plus de lignes que d’habitude&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Fewer lines than usual: %1.</source>
        <translation>Moins de lignes que d’habitude&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Marks after list items</source>
        <translation>Signes après les éléments de liste</translation>
    </message>
    <message>
        <source>List items with and without a full stop.</source>
        <translation>Des éléments de liste avec et sans point.</translation>
    </message>
    <message>
        <source>a full stop after list items</source>
        <translation>un point après les éléments de liste</translation>
    </message>
    <message>
        <source>no mark after list items</source>
        <translation>pas de signe après les éléments de liste</translation>
    </message>
    <message>
        <source>a semicolon or comma after list items</source>
        <translation>un point-virgule ou une virgule après les éléments de liste</translation>
    </message>
    <message>
        <source>marks after some list items</source>
        <translation>des signes après certains éléments de liste</translation>
    </message>
    <message>
        <source>Your lists usually have %1.</source>
        <translation>D’habitude, vos listes ont ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Bold, headings, tables, code, links</source>
        <translation>Gras, titres, tableaux, code, liens</translation>
    </message>
    <message>
        <source>Marks of Markdown where your other answers have none.</source>
        <translation>Des marques de Markdown là où vos autres réponses n’en ont pas.</translation>
    </message>
    <message>
        <source>Bold type</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sans %1</translation>
    </message>
    <message>
        <source>Your other answers use this here: %1.</source>
        <translation>Vos autres réponses utilisent ceci ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is rare in your answers.</source>
        <translation>%1&#xa0;: rare dans vos réponses.</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>Caractères abîmés</translation>
    </message>
    <message>
        <source>Letters that were read in the wrong encoding, such as “â€™”.</source>
        <translation>Des lettres lues dans le mauvais encodage, comme «&#xa0;â€™&#xa0;».</translation>
    </message>
    <message>
        <source>Broken characters from copy and paste.</source>
        <translation>Des caractères abîmés venus d’un copier-coller.</translation>
    </message>
    <message>
        <source>The text was read in the wrong encoding.</source>
        <translation>Le texte a été lu dans le mauvais encodage.</translation>
    </message>
    <message>
        <source>How nothing is written</source>
        <translation>Comment écrire «&#xa0;rien&#xa0;»</translation>
    </message>
    <message>
        <source>null, empty text or “N/A” for a value that is not there.</source>
        <translation>null, un texte vide ou «&#xa0;N/A&#xa0;» pour une valeur qui n’existe pas.</translation>
    </message>
    <message>
        <source>“N/A” or a similar word</source>
        <translation>«&#xa0;N/A&#xa0;» ou un mot semblable</translation>
    </message>
    <message>
        <source>a dash</source>
        <translation>un tiret</translation>
    </message>
    <message>
        <source>A missing value is written another way here.</source>
        <translation>Une valeur absente est écrite autrement ici.</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Milliers</translation>
    </message>
    <message>
        <source>“1,000” and “1.000” and “1000” side by side.</source>
        <translation>«&#xa0;1,000&#xa0;», «&#xa0;1.000&#xa0;» et «&#xa0;1000&#xa0;» côte à côte.</translation>
    </message>
    <message>
        <source>“%1”: your numbers are usually written like “%2”.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: d’habitude, vous écrivez les nombres comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Numbers of lists</source>
        <translation>Numéros des listes</translation>
    </message>
    <message>
        <source>Numbered lists that skip or repeat a number.</source>
        <translation>Des listes numérotées qui sautent ou répètent un numéro.</translation>
    </message>
    <message>
        <source>The numbers of this list skip or repeat one.</source>
        <translation>Les numéros de cette liste en sautent ou en répètent un.</translation>
    </message>
    <message>
        <source>A number was probably lost while editing.</source>
        <translation>Un numéro s’est sans doute perdu en modifiant le texte.</translation>
    </message>
    <message>
        <source>Comma before “and” in a list</source>
        <translation>Virgule avant «&#xa0;and&#xa0;» dans une liste</translation>
    </message>
    <message>
        <source>“red, green, and blue” beside “red, green and blue”.</source>
        <translation>«&#xa0;red, green, and blue&#xa0;» à côté de «&#xa0;red, green and blue&#xa0;».</translation>
    </message>
    <message>
        <source>a comma before “and”</source>
        <translation>une virgule avant «&#xa0;and&#xa0;»</translation>
    </message>
    <message>
        <source>no comma before “and”</source>
        <translation>pas de virgule avant «&#xa0;and&#xa0;»</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>One block of text where your other answers have paragraphs.</source>
        <translation>Un seul bloc de texte là où vos autres réponses ont des paragraphes.</translation>
    </message>
    <message>
        <source>one block of text</source>
        <translation>un seul bloc de texte</translation>
    </message>
    <message>
        <source>several paragraphs</source>
        <translation>plusieurs paragraphes</translation>
    </message>
    <message>
        <source>Written as one block; your others use paragraphs.</source>
        <translation>Écrite en un seul bloc&#x202f;; vos autres réponses ont des paragraphes.</translation>
    </message>
    <message>
        <source>Written in paragraphs; your others are one block.</source>
        <translation>Écrite en paragraphes&#x202f;; vos autres réponses forment un seul bloc.</translation>
    </message>
    <message>
        <source>Layout of phone numbers</source>
        <translation>Présentation des numéros de téléphone</translation>
    </message>
    <message>
        <source>Phone numbers written in another way than usual.</source>
        <translation>Des numéros de téléphone écrits autrement que d’habitude.</translation>
    </message>
    <message>
        <source>This phone number is written another way.</source>
        <translation>Ce numéro de téléphone est écrit autrement.</translation>
    </message>
    <message>
        <source>Unfilled placeholders</source>
        <translation>Champs restés vides</translation>
    </message>
    <message>
        <source>Slots of a template that were never filled in.</source>
        <translation>Des champs d’un texte type qui n’ont jamais été remplis.</translation>
    </message>
    <message>
        <source>Placeholders in answers</source>
        <translation>Champs à remplir dans les réponses</translation>
    </message>
    <message>
        <source>placeholders</source>
        <translation>des champs à remplir</translation>
    </message>
    <message>
        <source>no placeholders</source>
        <translation>pas de champs à remplir</translation>
    </message>
    <message>
        <source>Some of your answers have %1, others %2. Should the model learn to write placeholders, or were they left by accident?</source>
        <translation>Vos réponses varient&#xa0;: %1 ou %2. Le modèle doit-il apprendre à écrire des champs à remplir, ou ont-ils été oubliés&#x202f;?</translation>
    </message>
    <message>
        <source>The placeholder “%1” was never filled in.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» n’a jamais été rempli.</translation>
    </message>
    <message>
        <source>The model would learn to say “%1”.</source>
        <translation>Le modèle apprendrait à dire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Champs à remplir</translation>
    </message>
    <message>
        <source>“{{name}}”, “[Name]” and “&lt;name&gt;” side by side.</source>
        <translation>«&#xa0;{{name}}&#xa0;», «&#xa0;[Name]&#xa0;» et «&#xa0;&lt;name&gt;&#xa0;» côte à côte.</translation>
    </message>
    <message>
        <source>Your placeholders are usually written %1.</source>
        <translation>D’habitude, vous écrivez les champs à remplir ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Quotation marks and apostrophes</source>
        <translation>Guillemets et apostrophes</translation>
    </message>
    <message>
        <source>Curly marks where yours are straight, or the other way round.</source>
        <translation>Des signes courbes là où les vôtres sont droits, ou l’inverse.</translation>
    </message>
    <message>
        <source>straight marks (&quot; &apos;)</source>
        <translation>signes droits (&quot; &apos;)</translation>
    </message>
    <message>
        <source>curly marks (“ ”)</source>
        <translation>signes courbes (“ ”)</translation>
    </message>
    <message>
        <source>Curly marks; yours are straight.</source>
        <translation>Signes courbes&#x202f;; les vôtres sont droits.</translation>
    </message>
    <message>
        <source>Straight marks; yours are curly.</source>
        <translation>Signes droits&#x202f;; les vôtres sont courbes.</translation>
    </message>
    <message>
        <source>Repeats itself</source>
        <translation>Se répète</translation>
    </message>
    <message>
        <source>Answers that say the same thing again and again; from 50 words.</source>
        <translation>Des réponses qui disent toujours la même chose&#x202f;; à partir de 50 mots.</translation>
    </message>
    <message>
        <source>This answer repeats itself.</source>
        <translation>Cette réponse se répète.</translation>
    </message>
    <message>
        <source>The same words come again and again, as when a program loops.</source>
        <translation>Les mêmes mots reviennent sans cesse, comme quand un programme tourne en rond.</translation>
    </message>
    <message>
        <source>Speaker names</source>
        <translation>Noms de ceux qui parlent</translation>
    </message>
    <message>
        <source>“Agent:” or “Assistant:” left in front of the answer.</source>
        <translation>«&#xa0;Agent:&#xa0;» ou «&#xa0;Assistant:&#xa0;» resté devant la réponse.</translation>
    </message>
    <message>
        <source>a speaker name in front</source>
        <translation>un nom devant la réponse</translation>
    </message>
    <message>
        <source>no speaker name</source>
        <translation>pas de nom devant la réponse</translation>
    </message>
    <message>
        <source>A speaker&apos;s name was left in.</source>
        <translation>Le nom de la personne qui parle est resté.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Mot de fin</translation>
    </message>
    <message>
        <source>The last words of the answer, as learned from your answers.</source>
        <translation>Les derniers mots de la réponse, comme appris de vos réponses.</translation>
    </message>
    <message>
        <source>no closing line</source>
        <translation>pas de mot de fin</translation>
    </message>
    <message>
        <source>Some of your answers close with %1, others with %2. Which do you want?</source>
        <translation>Vos réponses finissent de plusieurs façons&#xa0;: %1 ou %2. Que préférez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Your other answers end without a closing line.</source>
        <translation>Vos autres réponses finissent sans mot de fin.</translation>
    </message>
    <message>
        <source>Your other answers close with “%1”; this one does not.</source>
        <translation>Vos autres réponses finissent par «&#xa0;%1&#xa0;»&#x202f;; celle-ci non.</translation>
    </message>
    <message>
        <source>This answer closes with “%1”; your others with “%2”.</source>
        <translation>Cette réponse finit par «&#xa0;%1&#xa0;»&#x202f;; vos autres par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Times written in another way than usual: “15:00” in any language, “3 pm” in English.</source>
        <translation>Des heures écrites autrement que d’habitude&#xa0;: «&#xa0;15:00&#xa0;» dans toutes les langues, «&#xa0;3 pm&#xa0;» en anglais.</translation>
    </message>
    <message>
        <source>“%1”: your times are usually written like “%2”.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: d’habitude, vous écrivez les heures comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Capitals of headings</source>
        <translation>Majuscules des titres</translation>
    </message>
    <message>
        <source>“Return Your Order” and “Return your order” side by side.</source>
        <translation>«&#xa0;Return Your Order&#xa0;» et «&#xa0;Return your order&#xa0;» côte à côte.</translation>
    </message>
    <message>
        <source>Capitals Like a Title</source>
        <translation>Des Majuscules Comme Dans un Titre Anglais</translation>
    </message>
    <message>
        <source>Capitals like a sentence</source>
        <translation>Des majuscules comme dans une phrase</translation>
    </message>
    <message>
        <source>Your headings usually have %1.</source>
        <translation>D’habitude, vos titres ont ceci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Coupée</translation>
    </message>
    <message>
        <source>Answers that break off in the middle of a sentence.</source>
        <translation>Des réponses qui s’arrêtent au milieu d’une phrase.</translation>
    </message>
    <message>
        <source>ends with a whole sentence</source>
        <translation>finit par une phrase entière</translation>
    </message>
    <message>
        <source>breaks off</source>
        <translation>s’arrête au milieu</translation>
    </message>
    <message>
        <source>This answer looks cut off.</source>
        <translation>Cette réponse semble coupée.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>“5 km”, “5km” and “5 kilometres” side by side. Written out, it knows the English words.</source>
        <translation>«&#xa0;5 km&#xa0;», «&#xa0;5km&#xa0;» et «&#xa0;5 kilometres&#xa0;» côte à côte. En toutes lettres, ce sont les mots anglais qui sont reconnus.</translation>
    </message>
    <message>
        <source>5 centimetres</source>
        <translation>5 centimètres</translation>
    </message>
    <message>
        <source>“%1”: your units are usually written like “%2”.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: d’habitude, vous écrivez les unités comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Adresses web</translation>
    </message>
    <message>
        <source>Web addresses written in another way than usual.</source>
        <translation>Des adresses web écrites autrement que d’habitude.</translation>
    </message>
    <message>
        <source>Your web addresses usually start with “%1”.</source>
        <translation>D’habitude, vos adresses web commencent par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Shape of values</source>
        <translation>Forme des valeurs</translation>
    </message>
    <message>
        <source>Dates, amounts and codes inside JSON that are written another way.</source>
        <translation>Des dates, des montants et des codes dans le JSON, écrits autrement.</translation>
    </message>
    <message>
        <source>Shape of “%1”</source>
        <translation>Forme de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is written another way than elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit autrement qu’ailleurs.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Double spaces, spaces at the end of a line, three empty lines, a missing space after a full stop.</source>
        <translation>Espaces doubles, espaces en fin de ligne, trois lignes vides, une espace qui manque après un point.</translation>
    </message>
    <message>
        <source>Spaces too many or too few.</source>
        <translation>Des espaces en trop ou qui manquent.</translation>
    </message>
    <message>
        <source>They cost words and look careless.</source>
        <translation>Elles coûtent des mots et font négligé.</translation>
    </message>
    <message>
        <source>Tags of XML answers</source>
        <translation>Balises des réponses XML</translation>
    </message>
    <message>
        <source>Tags that are not closed, or in another order than opened.</source>
        <translation>Des balises qui ne sont pas fermées, ou dans un autre ordre qu’à l’ouverture.</translation>
    </message>
    <message>
        <source>This closing tag has no opening tag.</source>
        <translation>Cette balise fermante n’a pas de balise ouvrante.</translation>
    </message>
    <message>
        <source>A tag is not closed.</source>
        <translation>Une balise n’est pas fermée.</translation>
    </message>
    <message>
        <source>Say what you prefer to “%1”.</source>
        <translation>Dites ce que vous préférez à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read. Check its brackets.</source>
        <translation>Le motif «&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez ses parenthèses.</translation>
    </message>
    <message>
        <source>“%1” holds no letters or digits.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient ni lettres ni chiffres.</translation>
    </message>
    <message>
        <source>“%1” is too long: a term has up to sixteen words.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long&#xa0;: un terme a seize mots au plus.</translation>
    </message>
    <message>
        <source>I or we</source>
        <translation>Je ou nous</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>You start without a greeting.</source>
        <translation>Vous commencez sans salutation.</translation>
    </message>
    <message>
        <source>You say “%1”.</source>
        <translation>Vous commencez par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You end without a closing line.</source>
        <translation>Vous finissez sans mot de fin.</translation>
    </message>
    <message>
        <source>You close with “%1”.</source>
        <translation>Vous finissez par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Your answers have about %1 words.</source>
        <translation>Vos réponses ont environ %1 mots.</translation>
    </message>
    <message>
        <source>You speak as %1.</source>
        <translation>Vous parlez en disant %1.</translation>
    </message>
    <message>
        <source>You use no exclamation marks.</source>
        <translation>Vous n’utilisez pas de points d’exclamation.</translation>
    </message>
    <message>
        <source>You write %1.</source>
        <translation>Vous écrivez %1.</translation>
    </message>
    <message>
        <source>Empty question</source>
        <translation>Question vide</translation>
    </message>
    <message>
        <source>Turns without text; providers refuse them.</source>
        <translation>Des interventions sans texte&#x202f;; les fournisseurs les refusent.</translation>
    </message>
    <message>
        <source>This example has no question.</source>
        <translation>Cet exemple n’a pas de question.</translation>
    </message>
    <message>
        <source>A model learns nothing from an answer alone, and providers refuse it.</source>
        <translation>Un modèle n’apprend rien d’une réponse seule, et les fournisseurs la refusent.</translation>
    </message>
    <message>
        <source>Characters that cannot be written</source>
        <translation>Caractères impossibles à écrire</translation>
    </message>
    <message>
        <source>Halves of characters that no file can hold.</source>
        <translation>Des moitiés de caractères qu’aucun fichier ne peut contenir.</translation>
    </message>
    <message>
        <source>A broken character stands here.</source>
        <translation>Un caractère abîmé se trouve ici.</translation>
    </message>
    <message>
        <source>It is half of a character and cannot be written to a file.</source>
        <translation>C’est la moitié d’un caractère et elle ne peut pas être écrite dans un fichier.</translation>
    </message>
    <message>
        <source>Too much for one file</source>
        <translation>Trop pour un fichier</translation>
    </message>
    <message>
        <source>One example that is larger than the provider takes as a whole file.</source>
        <translation>Un exemple plus grand que ce que le fournisseur accepte pour tout un fichier.</translation>
    </message>
    <message>
        <source>This example alone is larger than the provider takes.</source>
        <translation>Cet exemple à lui seul est plus grand que ce que le fournisseur accepte.</translation>
    </message>
    <message>
        <source>Shorten it or leave it out.</source>
        <translation>Raccourcissez-le ou excluez-le.</translation>
    </message>
    <message>
        <source>Too few examples</source>
        <translation>Trop peu d’exemples</translation>
    </message>
    <message>
        <source>Fewer examples than the provider needs.</source>
        <translation>Moins d’exemples qu’il n’en faut au fournisseur.</translation>
    </message>
    <message>
        <source>You need %1 more examples to tune.</source>
        <translation>Il vous faut encore %1 exemples pour ajuster.</translation>
    </message>
    <message>
        <source>There are %1; %2 are needed.</source>
        <translation>Il y en a %1&#x202f;; il en faut %2.</translation>
    </message>
    <message>
        <source>Who speaks when</source>
        <translation>Qui parle quand</translation>
    </message>
    <message>
        <source>A conversation that does not start with a question or end with an answer, or in which one side speaks twice.</source>
        <translation>Une conversation qui ne commence pas par une question ou ne finit pas par une réponse, ou dans laquelle un côté parle deux fois.</translation>
    </message>
    <message>
        <source>House rules stand in the middle of this conversation.</source>
        <translation>Il y a des règles de la maison au milieu de cette conversation.</translation>
    </message>
    <message>
        <source>This conversation starts with an answer.</source>
        <translation>Cette conversation commence par une réponse.</translation>
    </message>
    <message>
        <source>Two questions follow each other without an answer.</source>
        <translation>Deux questions se suivent sans réponse.</translation>
    </message>
    <message>
        <source>Two answers follow each other.</source>
        <translation>Deux réponses se suivent.</translation>
    </message>
    <message>
        <source>This conversation ends without an answer.</source>
        <translation>Cette conversation finit sans réponse.</translation>
    </message>
    <message>
        <source>Providers need question and answer in turn.</source>
        <translation>Les fournisseurs ont besoin d’une question et d’une réponse à tour de rôle.</translation>
    </message>
    <message>
        <source>Too long for the model</source>
        <translation>Trop long pour le modèle</translation>
    </message>
    <message>
        <source>Examples longer than the provider takes, by an estimate with a margin.</source>
        <translation>Des exemples plus longs que ce que le fournisseur accepte, selon une estimation prudente.</translation>
    </message>
    <message>
        <source>This example is too long: about %1 words, and the limit is about %2.</source>
        <translation>Cet exemple est trop long&#xa0;: environ %1 mots, et la limite est d’environ %2.</translation>
    </message>
    <message>
        <source>The end would be cut off.</source>
        <translation>La fin serait coupée.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>A weight other than 0 or 1 in an imported record.</source>
        <translation>Un poids autre que 0 ou 1 dans un enregistrement importé.</translation>
    </message>
    <message>
        <source>The weight of this answer must be 0 or 1.</source>
        <translation>Le poids de cette réponse doit être 0 ou 1.</translation>
    </message>
    <message>
        <source>Providers refuse other weights, and weights of questions.</source>
        <translation>Les fournisseurs refusent les autres poids, et les poids des questions.</translation>
    </message>
    <message>
        <source>Names of persons</source>
        <translation>Noms de personnes</translation>
    </message>
    <message>
        <source>First and last names in answers where other answers name nobody.</source>
        <translation>Des prénoms et noms dans des réponses là où d’autres réponses ne nomment personne.</translation>
    </message>
    <message>
        <source>names of persons</source>
        <translation>des noms de personnes</translation>
    </message>
    <message>
        <source>no names of persons</source>
        <translation>pas de noms de personnes</translation>
    </message>
    <message>
        <source>A person&apos;s name would be taught to the model.</source>
        <translation>Le modèle apprendrait le nom d’une personne.</translation>
    </message>
    <message>
        <source>It would be taught to the model.</source>
        <translation>Le modèle l’apprendrait.</translation>
    </message>
    <message>
        <source>Street addresses</source>
        <translation>Adresses postales</translation>
    </message>
    <message>
        <source>House numbers with a street.</source>
        <translation>Des numéros de maison avec une rue.</translation>
    </message>
    <message>
        <source>A street address would be taught to the model.</source>
        <translation>Le modèle apprendrait une adresse postale.</translation>
    </message>
    <message>
        <source>Dates of birth</source>
        <translation>Dates de naissance</translation>
    </message>
    <message>
        <source>Dates beside a word for birth.</source>
        <translation>Des dates à côté d’un mot pour la naissance.</translation>
    </message>
    <message>
        <source>A date of birth would be taught to the model.</source>
        <translation>Le modèle apprendrait une date de naissance.</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Numéros de carte</translation>
    </message>
    <message>
        <source>Numbers of payment cards, with their check digit.</source>
        <translation>Des numéros de cartes de paiement, avec leur chiffre de contrôle.</translation>
    </message>
    <message>
        <source>A card number would be taught to the model.</source>
        <translation>Le modèle apprendrait un numéro de carte.</translation>
    </message>
    <message>
        <source>Web sites of persons</source>
        <translation>Sites web de personnes</translation>
    </message>
    <message>
        <source>Names of web sites written without http.</source>
        <translation>Des noms de sites web écrits sans http.</translation>
    </message>
    <message>
        <source>A web site would be taught to the model.</source>
        <translation>Le modèle apprendrait un site web.</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Email addresses in questions and answers.</source>
        <translation>Des adresses e-mail dans les questions et les réponses.</translation>
    </message>
    <message>
        <source>A real email address would be taught to the model.</source>
        <translation>Le modèle apprendrait une vraie adresse e-mail.</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Comptes bancaires</translation>
    </message>
    <message>
        <source>International bank account numbers, with their check digits.</source>
        <translation>Des numéros de compte internationaux (IBAN), avec leurs chiffres de contrôle.</translation>
    </message>
    <message>
        <source>A bank account would be taught to the model.</source>
        <translation>Le modèle apprendrait un compte bancaire.</translation>
    </message>
    <message>
        <source>Internal addresses</source>
        <translation>Adresses internes</translation>
    </message>
    <message>
        <source>Intranet hosts, ticket systems and file paths.</source>
        <translation>Ordinateurs du réseau interne, systèmes de tickets et chemins de fichiers.</translation>
    </message>
    <message>
        <source>Something internal would be taught to the model.</source>
        <translation>Le modèle apprendrait quelque chose d’interne.</translation>
    </message>
    <message>
        <source>Internet addresses of devices</source>
        <translation>Adresses internet d’appareils</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 addresses.</source>
        <translation>Adresses IPv4 et IPv6.</translation>
    </message>
    <message>
        <source>An internet address would be taught to the model.</source>
        <translation>Le modèle apprendrait une adresse internet.</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Numéros d’identité</translation>
    </message>
    <message>
        <source>National identity, tax and health numbers with their check digits: NHS, NINO, PESEL, DNI, Aadhaar and others.</source>
        <translation>Numéros d’identité, d’impôt et de santé avec leurs chiffres de contrôle&#xa0;: NHS, NINO, PESEL, DNI, Aadhaar et d’autres.</translation>
    </message>
    <message>
        <source>An identity number would be taught to the model.</source>
        <translation>Le modèle apprendrait un numéro d’identité.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Phone numbers of many countries.</source>
        <translation>Des numéros de téléphone de nombreux pays.</translation>
    </message>
    <message>
        <source>A real phone number would be taught to the model.</source>
        <translation>Le modèle apprendrait un vrai numéro de téléphone.</translation>
    </message>
    <message>
        <source>Social security numbers</source>
        <translation>Numéros de sécurité sociale</translation>
    </message>
    <message>
        <source>Social security numbers of the United States.</source>
        <translation>Numéros de sécurité sociale des États-Unis.</translation>
    </message>
    <message>
        <source>A social security number would be taught to the model.</source>
        <translation>Le modèle apprendrait un numéro de sécurité sociale.</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Codes postaux</translation>
    </message>
    <message>
        <source>Postcodes beside a street.</source>
        <translation>Des codes postaux à côté d’une rue.</translation>
    </message>
    <message>
        <source>A postcode would be taught to the model.</source>
        <translation>Le modèle apprendrait un code postal.</translation>
    </message>
    <message>
        <source>Passwords and keys</source>
        <translation>Mots de passe et clés</translation>
    </message>
    <message>
        <source>Access keys, tokens and private keys of many services.</source>
        <translation>Des clés d’accès, jetons et clés privées de nombreux services.</translation>
    </message>
    <message>
        <source>A secret key would be taught to the model.</source>
        <translation>Le modèle apprendrait une clé secrète.</translation>
    </message>
    <message>
        <source>Anyone who asks the model could get it. Change the key where it is used.</source>
        <translation>Toute personne qui interroge le modèle pourrait l’obtenir. Changez la clé là où elle est utilisée.</translation>
    </message>
    <message>
        <source>%1 of your %2 answers lie between %3 and %4.</source>
        <translation>%1 de vos %2 réponses sont entre %3 et %4.</translation>
    </message>
    <message>
        <source>%1 of your %2 answers do it this way: %3.</source>
        <translation>%1 de vos %2 réponses font ainsi&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 Looks at English only.</source>
        <translation>%1 Regarde seulement l’anglais.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <translation>une langue inconnue</translation>
    </message>
    <message>
        <source>another language (%1)</source>
        <translation>une autre langue (%1)</translation>
    </message>
    <message>
        <source>Formal or informal address</source>
        <translation>Vouvoiement ou tutoiement</translation>
    </message>
    <message>
        <source>“Sie” or “du”, “vous” or “tu” and the like. Covers German, French, Spanish, Italian, Dutch and Portuguese.</source>
        <translation>«&#xa0;Sie&#xa0;» ou «&#xa0;du&#xa0;», «&#xa0;vous&#xa0;» ou «&#xa0;tu&#xa0;», et de même ailleurs. Pour l’allemand, le français, l’espagnol, l’italien, le néerlandais et le portugais.</translation>
    </message>
    <message>
        <source>the formal address</source>
        <translation>le vouvoiement</translation>
    </message>
    <message>
        <source>the informal address</source>
        <translation>le tutoiement</translation>
    </message>
    <message>
        <source>both forms of address</source>
        <translation>le vouvoiement et le tutoiement</translation>
    </message>
    <message>
        <source>This answer says “%1”; your others use %2.</source>
        <translation>Cette réponse dit «&#xa0;%1&#xa0;»&#x202f;; vos autres utilisent %2.</translation>
    </message>
    <message>
        <source>Chatbot wording</source>
        <translation>Tournures de robot</translation>
    </message>
    <message>
        <source>Leftovers such as “As an AI language model”.</source>
        <translation>Des restes comme «&#xa0;As an AI language model&#xa0;».</translation>
    </message>
    <message>
        <source>Leftover chatbot wording.</source>
        <translation>Une tournure de robot est restée.</translation>
    </message>
    <message>
        <source>The model would learn to speak like this to your customers.</source>
        <translation>Le modèle apprendrait à parler ainsi à vos clients.</translation>
    </message>
    <message>
        <source>Words in capitals</source>
        <translation>Mots en majuscules</translation>
    </message>
    <message>
        <source>Two or more whole words in capitals where your other answers have none.</source>
        <translation>Deux mots entiers ou plus en majuscules là où vos autres réponses n’en ont pas.</translation>
    </message>
    <message>
        <source>no words in capitals</source>
        <translation>pas de mots en majuscules</translation>
    </message>
    <message>
        <source>words in capitals</source>
        <translation>des mots en majuscules</translation>
    </message>
    <message>
        <source>Words in capitals read like shouting.</source>
        <translation>Des mots en majuscules se lisent comme des cris.</translation>
    </message>
    <message>
        <source>Short forms</source>
        <translation>Formes courtes</translation>
    </message>
    <message>
        <source>“I&apos;m” in some answers, “I am” in others.</source>
        <translation>«&#xa0;I’m&#xa0;» dans certaines réponses, «&#xa0;I am&#xa0;» dans d’autres.</translation>
    </message>
    <message>
        <source>short forms such as “you&apos;ll”</source>
        <translation>des formes courtes comme «&#xa0;you’ll&#xa0;»</translation>
    </message>
    <message>
        <source>full forms such as “you will”</source>
        <translation>des formes entières comme «&#xa0;you will&#xa0;»</translation>
    </message>
    <message>
        <source>Some of your answers write %1, others %2. Which do you want?</source>
        <translation>Vos réponses varient&#xa0;: %1 ou %2. Que préférez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>You normally write “%1”; here it says “%2”.</source>
        <translation>D’habitude, vous écrivez «&#xa0;%1&#xa0;»&#x202f;; ici, c’est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Short forms are rare in your answers.</source>
        <translation>Les formes courtes sont rares dans vos réponses.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Emoji and typed faces where your other answers have none, or none where they have some.</source>
        <translation>Des émojis et des visages tapés au clavier là où vos autres réponses n’en ont pas, ou l’inverse.</translation>
    </message>
    <message>
        <source>with emoji</source>
        <translation>avec émojis</translation>
    </message>
    <message>
        <source>no emoji</source>
        <translation>pas d’émojis</translation>
    </message>
    <message>
        <source>Your other answers use no emoji.</source>
        <translation>Vos autres réponses n’utilisent pas d’émojis.</translation>
    </message>
    <message>
        <source>Your other answers have an emoji; this one has none.</source>
        <translation>Vos autres réponses ont un émoji&#x202f;; celle-ci n’en a pas.</translation>
    </message>
    <message>
        <source>Exclamation marks</source>
        <translation>Points d’exclamation</translation>
    </message>
    <message>
        <source>More or fewer exclamation marks than in your other answers.</source>
        <translation>Plus ou moins de points d’exclamation que dans vos autres réponses.</translation>
    </message>
    <message>
        <source>Exclamation marks in a row</source>
        <translation>Points d’exclamation à la suite</translation>
    </message>
    <message>
        <source>several marks in a row</source>
        <translation>plusieurs signes à la suite</translation>
    </message>
    <message>
        <source>single marks</source>
        <translation>un seul signe à la fois</translation>
    </message>
    <message>
        <source>no exclamation marks</source>
        <translation>pas de point d’exclamation</translation>
    </message>
    <message>
        <source>one exclamation mark</source>
        <translation>un point d’exclamation</translation>
    </message>
    <message>
        <source>several exclamation marks</source>
        <translation>plusieurs points d’exclamation</translation>
    </message>
    <message>
        <source>Several marks in a row are rare in your answers.</source>
        <translation>Plusieurs signes à la suite sont rares dans vos réponses.</translation>
    </message>
    <message>
        <source>Exclamation marks are rare in your answers.</source>
        <translation>Les points d’exclamation sont rares dans vos réponses.</translation>
    </message>
    <message>
        <source>More exclamation marks than usual.</source>
        <translation>Plus de points d’exclamation que d’habitude.</translation>
    </message>
    <message>
        <source>Formal or casual</source>
        <translation>Soutenu ou familier</translation>
    </message>
    <message>
        <source>Answers that sound much more casual or stiff than the others.</source>
        <translation>Des réponses qui sonnent bien plus familières ou plus raides que les autres.</translation>
    </message>
    <message>
        <source>This answer sounds more casual than your others.</source>
        <translation>Cette réponse sonne plus familière que vos autres.</translation>
    </message>
    <message>
        <source>This answer sounds stiffer than your others.</source>
        <translation>Cette réponse sonne plus raide que vos autres.</translation>
    </message>
    <message>
        <source>%1 of your %2 answers are closer to each other in tone.</source>
        <translation>%1 de vos %2 réponses sont plus proches les unes des autres par le ton.</translation>
    </message>
    <message>
        <source>One sentence in another tone</source>
        <translation>Une phrase d’un autre ton</translation>
    </message>
    <message>
        <source>A chatty sentence in an otherwise formal answer.</source>
        <translation>Une phrase de bavardage dans une réponse par ailleurs soutenue.</translation>
    </message>
    <message>
        <source>Most of this answer is formal, but this sentence is chatty.</source>
        <translation>Cette réponse est en grande partie soutenue, mais cette phrase est du bavardage.</translation>
    </message>
    <message>
        <source>Your other answers have no sentence like it.</source>
        <translation>Vos autres réponses n’ont pas de phrase comme celle-ci.</translation>
    </message>
    <message>
        <source>“I” or “we”</source>
        <translation>«&#xa0;Je&#xa0;» ou «&#xa0;nous&#xa0;»</translation>
    </message>
    <message>
        <source>Whether the answer speaks as one person or as the organisation. Covers English, German, French and Spanish.</source>
        <translation>Si la réponse parle comme une personne ou comme l’organisation. Pour l’anglais, l’allemand, le français et l’espagnol.</translation>
    </message>
    <message>
        <source>“I”</source>
        <translation>«&#xa0;je&#xa0;»</translation>
    </message>
    <message>
        <source>“we”</source>
        <translation>«&#xa0;nous&#xa0;»</translation>
    </message>
    <message>
        <source>both “I” and “we”</source>
        <translation>à la fois «&#xa0;je&#xa0;» et «&#xa0;nous&#xa0;»</translation>
    </message>
    <message>
        <source>neither “I” nor “we”</source>
        <translation>ni «&#xa0;je&#xa0;» ni «&#xa0;nous&#xa0;»</translation>
    </message>
    <message>
        <source>Some of your answers say %1, others say %2. Which do you want?</source>
        <translation>Vos réponses varient&#xa0;: %1 ou %2. Que préférez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>This answer speaks as “I”; your others speak as “we”.</source>
        <translation>Cette réponse dit «&#xa0;je&#xa0;»&#x202f;; vos autres disent «&#xa0;nous&#xa0;».</translation>
    </message>
    <message>
        <source>This answer speaks as “we”; your others speak as “I”.</source>
        <translation>Cette réponse dit «&#xa0;nous&#xa0;»&#x202f;; vos autres disent «&#xa0;je&#xa0;».</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>Politesse</translation>
    </message>
    <message>
        <source>Brusque phrases, and a thank-you or an apology that is missing where the others of the category have it.</source>
        <translation>Des formules brusques, et un merci ou des excuses qui manquent là où les autres réponses de la catégorie en ont.</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Excuses</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciement</translation>
    </message>
    <message>
        <source>an apology</source>
        <translation>des excuses</translation>
    </message>
    <message>
        <source>no apology</source>
        <translation>pas d’excuses</translation>
    </message>
    <message>
        <source>a word of thanks</source>
        <translation>un mot de remerciement</translation>
    </message>
    <message>
        <source>no word of thanks</source>
        <translation>pas de mot de remerciement</translation>
    </message>
    <message>
        <source>This may sound brusque.</source>
        <translation>Ceci peut sembler brusque.</translation>
    </message>
    <message>
        <source>It tells the reader off.</source>
        <translation>Cela fait la leçon au lecteur.</translation>
    </message>
    <message>
        <source>Your other answers of this kind apologise; this one does not.</source>
        <translation>Vos autres réponses de ce genre présentent des excuses&#x202f;; celle-ci non.</translation>
    </message>
    <message>
        <source>Your other answers of this kind say thank you; this one does not.</source>
        <translation>Vos autres réponses de ce genre disent merci&#x202f;; celle-ci non.</translation>
    </message>
    <message>
        <source>Rude words</source>
        <translation>Mots grossiers</translation>
    </message>
    <message>
        <source>Swear words and slurs in answers.</source>
        <translation>Gros mots et insultes dans les réponses.</translation>
    </message>
    <message>
        <source>This word is rude.</source>
        <translation>Ce mot est grossier.</translation>
    </message>
    <message>
        <source>Reading ease</source>
        <translation>Facilité de lecture</translation>
    </message>
    <message>
        <source>Answers that are much harder to read than the others; from 40 words.</source>
        <translation>Des réponses bien plus difficiles à lire que les autres&#x202f;; à partir de 40 mots.</translation>
    </message>
    <message>
        <source>Harder to read than your other answers.</source>
        <translation>Plus difficile à lire que vos autres réponses.</translation>
    </message>
    <message>
        <source>Its sentences or words are longer than usual.</source>
        <translation>Ses phrases ou ses mots sont plus longs que d’habitude.</translation>
    </message>
    <message>
        <source>Long sentences</source>
        <translation>Phrases longues</translation>
    </message>
    <message>
        <source>A sentence of more than 40 words where your sentences are shorter.</source>
        <translation>Une phrase de plus de 40 mots là où vos phrases sont plus courtes.</translation>
    </message>
    <message>
        <source>One sentence has %1 words; your longest ones usually have %2.</source>
        <translation>Une phrase a %1 mots&#x202f;; d’habitude, vos plus longues en ont %2.</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Answers that read much more negative or positive than similar ones.</source>
        <translation>Des réponses bien plus négatives ou positives que des réponses semblables.</translation>
    </message>
    <message>
        <source>This answer reads more negative than similar ones.</source>
        <translation>Cette réponse se lit plus négativement que des réponses semblables.</translation>
    </message>
    <message>
        <source>It holds more unfriendly or gloomy words than your other answers.</source>
        <translation>Elle contient plus de mots désagréables ou sombres que vos autres réponses.</translation>
    </message>
    <message>
        <source>Chat language</source>
        <translation>Langage des messages</translation>
    </message>
    <message>
        <source>Words such as “thx” or “gonna” where your other answers have none.</source>
        <translation>Des mots comme «&#xa0;thx&#xa0;» ou «&#xa0;gonna&#xa0;» là où vos autres réponses n’en ont pas.</translation>
    </message>
    <message>
        <source>no chat language</source>
        <translation>pas de langage des messages</translation>
    </message>
    <message>
        <source>chat language</source>
        <translation>du langage des messages</translation>
    </message>
    <message>
        <source>“%1” is chat language.</source>
        <translation>«&#xa0;%1&#xa0;» est du langage des messages.</translation>
    </message>
    <message>
        <source>“%1” is chat language; write “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est du langage des messages&#x202f;; écrivez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Unlike your approved answers</source>
        <translation>Différente de vos réponses approuvées</translation>
    </message>
    <message>
        <source>Answers of five sentences or more that read unlike the ones that you marked as done.</source>
        <translation>Des réponses de cinq phrases ou plus qui ne se lisent pas comme celles que vous avez marquées comme terminées.</translation>
    </message>
    <message>
        <source>This answer reads unlike the ones that you marked as done.</source>
        <translation>Cette réponse ne se lit pas comme celles que vous avez marquées comme terminées.</translation>
    </message>
    <message>
        <source>Its words are built and joined in another way.</source>
        <translation>Ses mots sont formés et reliés autrement.</translation>
    </message>
    <message>
        <source>Passive wording</source>
        <translation>Tournures passives</translation>
    </message>
    <message>
        <source>Mostly passive sentences where your other answers are direct.</source>
        <translation>Surtout des phrases passives là où vos autres réponses sont directes.</translation>
    </message>
    <message>
        <source>Mostly passive wording; your style is direct.</source>
        <translation>Surtout des tournures passives&#x202f;; votre style est direct.</translation>
    </message>
    <message>
        <source>Most of your answers say who does something.</source>
        <translation>La plupart de vos réponses disent qui fait quoi.</translation>
    </message>
    <message>
        <source>Unsure wording</source>
        <translation>Tournures hésitantes</translation>
    </message>
    <message>
        <source>More words such as “maybe” or “I think” than in your other answers.</source>
        <translation>Plus de mots comme «&#xa0;peut-être&#xa0;» ou «&#xa0;je pense&#xa0;» que dans vos autres réponses.</translation>
    </message>
    <message>
        <source>More unsure wording than usual.</source>
        <translation>Plus de tournures hésitantes que d’habitude.</translation>
    </message>
    <message>
        <source>Your other answers are more definite.</source>
        <translation>Vos autres réponses sont plus affirmées.</translation>
    </message>
    <message>
        <source>Strong words</source>
        <translation>Mots forts</translation>
    </message>
    <message>
        <source>More words such as “very” or “super” than in your other answers.</source>
        <translation>Plus de mots comme «&#xa0;très&#xa0;» ou «&#xa0;super&#xa0;» que dans vos autres réponses.</translation>
    </message>
    <message>
        <source>More words such as “very” than usual.</source>
        <translation>Plus de mots comme «&#xa0;très&#xa0;» que d’habitude.</translation>
    </message>
    <message>
        <source>Your other answers use fewer of them.</source>
        <translation>Vos autres réponses en utilisent moins.</translation>
    </message>
    <message>
        <source>Marketing words</source>
        <translation>Mots publicitaires</translation>
    </message>
    <message>
        <source>More marketing words than in your other answers.</source>
        <translation>Plus de mots publicitaires que dans vos autres réponses.</translation>
    </message>
    <message>
        <source>Heavy marketing words, unlike the rest.</source>
        <translation>Des mots publicitaires appuyés, à la différence du reste.</translation>
    </message>
    <message>
        <source>Your other answers use plainer words.</source>
        <translation>Vos autres réponses utilisent des mots plus simples.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Examples that are alike stand close together in your list.</source>
        <translation>Les exemples semblables se suivent de près dans votre liste.</translation>
    </message>
    <message>
        <source>The list seems to be sorted, or to be written topic by topic. That does no harm when it is shuffled for the tuning; where a part is by another writer, the voice changes there.</source>
        <translation>La liste semble triée ou écrite sujet par sujet. Cela ne nuit pas quand elle est mélangée pour l’ajustement&#x202f;; si quelqu’un d’autre en a écrit une partie, le ton y change.</translation>
    </message>
    <message>
        <source>A style that changes from the first examples to the last, as if another person had gone on, and answers that are alike and stand together.</source>
        <translation>Un style qui change des premiers exemples aux derniers, comme si quelqu’un d’autre avait continué, et des réponses semblables qui se suivent.</translation>
    </message>
    <message>
        <source>A sentence, or six words in a row and more, that the other answers of the category always hold, or one from your own list.</source>
        <translation>Une phrase, ou six mots de suite et plus, que les autres réponses de la catégorie contiennent toujours, ou une phrase de votre propre liste.</translation>
    </message>
</context>
<context>
    <name>core::recovery</name>
    <message>
        <source>“%1” could not be read to recover it. Check that the disk is connected and has free space, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu pour le récupérer. Vérifiez que le disque est connecté et qu’il a de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing in “%1” could be read any more. If you have a backup or a copy that was mailed, open that.</source>
        <translation>Plus rien n’était lisible dans «&#xa0;%1&#xa0;». Si vous avez une sauvegarde, ou une copie envoyée par e-mail, ouvrez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) were moved to the new project.</source>
        <translation>
            <numerusform>%Ln exemple a été déplacé vers le nouveau projet.</numerusform>
            <numerusform>%Ln exemples ont été déplacés vers le nouveau projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed example(s) are in its Removed group.</source>
        <translation>
            <numerusform>%Ln exemple retiré est dans son groupe «&#xa0;Retirés&#xa0;».</numerusform>
            <numerusform>%Ln exemples retirés sont dans son groupe «&#xa0;Retirés&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) could not be read and are lost.</source>
        <translation>
            <numerusform>%Ln exemple n’a pas pu être lu et est perdu.</numerusform>
            <numerusform>%Ln exemples n’ont pas pu être lus et sont perdus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) may contain wrong letters: please read them through.</source>
        <translation>
            <numerusform>%Ln exemple contient peut-être des lettres fausses&#xa0;: veuillez le relire.</numerusform>
            <numerusform>%Ln exemples contiennent peut-être des lettres fausses&#xa0;: veuillez les relire.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s name and house rules are there.</source>
        <translation>Le nom et les règles de la maison du projet sont là.</translation>
    </message>
    <message>
        <source>The project&apos;s name and house rules could not be read: please enter them again.</source>
        <translation>Le nom et les règles de la maison du projet n’ont pas pu être lus&#xa0;: veuillez les saisir de nouveau.</translation>
    </message>
    <message>
        <source>The history of changes and the versions stay in the damaged file, which was not changed.</source>
        <translation>L’historique des modifications et les versions restent dans le fichier endommagé, qui n’a pas été modifié.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Teach a language model to answer the way your organisation answers.</source>
        <translation>Apprenez à un modèle de langage à répondre comme votre organisation.</translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation>Ouvre le projet de démonstration.</translation>
    </message>
    <message>
        <source>A project to open, or files of examples to add.</source>
        <translation>Un projet à ouvrir, ou des fichiers d’exemples à ajouter.</translation>
    </message>
    <message>
        <source>Attune is already running, but does not answer. Close it, then start it again.</source>
        <translation>Attune est déjà lancé, mais ne répond pas. Fermez-le, puis relancez-le.</translation>
    </message>
</context>
<context>
    <name>ui::AboutSheet</name>
    <message>
        <source>About Attune</source>
        <translation>À propos d’Attune</translation>
    </message>
    <message>
        <source>Attune %1</source>
        <translation>Attune %1</translation>
    </message>
    <message>
        <source>Teach a language model to answer the way your organisation answers.</source>
        <translation>Apprenez à un modèle de langage à répondre comme votre organisation.</translation>
    </message>
    <message>
        <source>Your examples stay on this computer until a page says exactly what is sent and where.</source>
        <translation>Vos exemples restent sur cet ordinateur, jusqu’à ce qu’une page dise exactement ce qui est envoyé et où.</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It uses Qt %1.</source>
        <translation>Logiciel libre sous licence Apache 2.0. Il utilise Qt %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Try the sample project</source>
        <translation>Essayer la &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation>Nommer cette &amp;version…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print or report…</source>
        <translation>Im&amp;primer ou rapport…</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <translation>&amp;Réglages du projet…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <source>&amp;History and versions…</source>
        <translation>&amp;Historique et versions…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Paste as plain &amp;text</source>
        <translation>Coller comme &amp;texte simple</translation>
    </message>
    <message>
        <source>&amp;Find examples</source>
        <translation>Chercher des &amp;exemples</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Chercher et re&amp;mplacer…</translation>
    </message>
    <message>
        <source>&amp;Go to number…</source>
        <translation>Aller au &amp;numéro…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Add example</source>
        <translation>&amp;Ajouter un exemple</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Re&amp;mettre</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>&amp;Effacer définitivement…</translation>
    </message>
    <message>
        <source>Mark d&amp;one</source>
        <translation>Marquer comme &amp;terminé</translation>
    </message>
    <message>
        <source>&amp;Mark done and go to next</source>
        <translation>Terminé, &amp;passer au suivant</translation>
    </message>
    <message>
        <source>Needs &amp;work</source>
        <translation>À retra&amp;vailler</translation>
    </message>
    <message>
        <source>&amp;Next example</source>
        <translation>Exemple &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous example</source>
        <translation>Exemple pré&amp;cédent</translation>
    </message>
    <message>
        <source>Next &amp;unfinished</source>
        <translation>Suivant &amp;non terminé</translation>
    </message>
    <message>
        <source>Previous un&amp;finished</source>
        <translation>Précédent n&amp;on terminé</translation>
    </message>
    <message>
        <source>Ne&amp;xt flag</source>
        <translation>Remarque su&amp;ivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious flag</source>
        <translation>Remarq&amp;ue précédente</translation>
    </message>
    <message>
        <source>Change &amp;several at once…</source>
        <translation>Modi&amp;fier plusieurs à la fois…</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Recueillir</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Tune</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>Colours &amp;as on the desktop</source>
        <translation>Couleurs comme sur le &amp;bureau</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>Couleurs c&amp;laires</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs &amp;foncées</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Chercher une c&amp;ommande…</translation>
    </message>
    <message>
        <source>&amp;Review and start…</source>
        <translation>&amp;Relire et lancer…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aide sur cette page</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Attune</source>
        <translation>À &amp;propos d’Attune</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>F&amp;ixes for this flag…</source>
        <translation>Corrections pour cette remar&amp;que…</translation>
    </message>
    <message>
        <source>&amp;Is tuning right for me?</source>
        <translation>&amp;L’ajustement est-il fait pour moi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ui::AgreementBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>How far answers agree: %1 &quot;Greeting&quot;, %2 &quot;strong&quot;.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::AnswerCard</name>
    <message>
        <source>%1: as your house style has it</source>
        <comment>a check of an answer</comment>
        <translation>%1&#xa0;: comme dans votre style de la maison</translation>
    </message>
    <message>
        <source>%1: not as your house style has it</source>
        <comment>a check of an answer</comment>
        <translation>%1&#xa0;: pas comme dans votre style de la maison</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>%1 answer</source>
        <extracomment>%1 is &quot;Left&quot; or &quot;Right&quot;.</extracomment>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Style de la maison</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this note: %1</source>
        <translation>Fermer cette note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Fermer cette note</translation>
    </message>
</context>
<context>
    <name>ui::BannerArea</name>
    <message>
        <source>A part of this project file is damaged. The file stays as it is; what can be read goes into a new project.</source>
        <translation>Une partie du fichier de ce projet est endommagée. Le fichier reste tel quel&#x202f;; ce qui est lisible va dans un nouveau projet.</translation>
    </message>
    <message>
        <source>&amp;Recover into a new project…</source>
        <translation>&amp;Récupérer dans un nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Make a copy…</source>
        <translation>Faire une &amp;copie…</translation>
    </message>
    <message>
        <source>This project is open in another window or on another computer (%1, since %2). You can read it here, or make your own copy.</source>
        <translation>Ce projet est ouvert dans une autre fenêtre ou sur un autre ordinateur (%1, depuis %2). Vous pouvez le lire ici, ou en faire votre propre copie.</translation>
    </message>
    <message>
        <source>This project was made with a newer version of Attune. You can read it here; to change it, install the newer version.</source>
        <translation>Ce projet a été fait avec une version plus récente d’Attune. Vous pouvez le lire ici&#x202f;; pour le modifier, installez la version plus récente.</translation>
    </message>
    <message>
        <source>This file cannot be changed where it is. You can read it here, or make your own copy elsewhere.</source>
        <translation>Ce fichier ne peut pas être modifié là où il est. Vous pouvez le lire ici, ou en faire votre propre copie ailleurs.</translation>
    </message>
    <message>
        <source>You opened this project for reading only. Make your own copy to change it.</source>
        <translation>Vous avez ouvert ce projet en lecture seule. Faites-en votre propre copie pour le modifier.</translation>
    </message>
    <message>
        <source>Attune closed unexpectedly. Everything up to %1 is here.</source>
        <translation>Attune s’est fermé de façon inattendue. Tout est là jusqu’à ce moment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Attune closed unexpectedly. Everything that was saved is here.</source>
        <translation>Attune s’est fermé de façon inattendue. Tout ce qui était enregistré est là.</translation>
    </message>
    <message>
        <source>This project is in a folder on the network. It works there, only slower, and one person at a time can change it.</source>
        <translation>Ce projet est dans un dossier du réseau. Cela fonctionne, mais plus lentement, et une seule personne à la fois peut le modifier.</translation>
    </message>
    <message>
        <source>Your disk is full, so the last change is not saved yet. It is still on screen. Free some space and we will save at once.</source>
        <translation>Votre disque est plein, la dernière modification n’est donc pas encore enregistrée. Elle est toujours à l’écran. Libérez de la place et nous enregistrerons aussitôt.</translation>
    </message>
    <message>
        <source>The last change is not saved yet. It is still on screen, and we keep trying. %1</source>
        <translation>La dernière modification n’est pas encore enregistrée. Elle est toujours à l’écran, et nous continuons d’essayer. %1</translation>
    </message>
    <message>
        <source>Save a copy &amp;elsewhere…</source>
        <translation>Enre&amp;gistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
</context>
<context>
    <name>ui::BulkForm</name>
    <message>
        <source>What you choose here changes all of them at once. Undo takes it back in one step.</source>
        <translation>Ce que vous choisissez ici les change tous à la fois. «&#xa0;Annuler&#xa0;» revient en arrière en une seule étape.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Use these examples to</source>
        <translation>&amp;Utiliser ces exemples pour</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Caté&amp;gorie</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Add a &amp;tag</source>
        <translation>Ajouter une é&amp;tiquette</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take a ta&amp;g away</source>
        <translation>Enlever une éti&amp;quette</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Add to the &amp;note</source>
        <translation>Ajouter à la &amp;note</translation>
    </message>
    <message>
        <source>Add this to the notes</source>
        <translation>Ajouter ceci aux notes</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Re&amp;mettre</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Effacer définitivement…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) selected</source>
        <translation>
            <numerusform>%Ln exemple choisi</numerusform>
            <numerusform>%Ln exemples choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CauseList</name>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il y a à regarder</translation>
    </message>
</context>
<context>
    <name>ui::CauseModel</name>
    <message>
        <source>Your decision</source>
        <translation>À vous de décider</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pressing</source>
        <translation>Rien d’urgent</translation>
    </message>
    <message>
        <source>%1, a question</source>
        <translation>%1, une question</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, found %n time(s)</source>
        <extracomment>Read out for a cause: %1 its name, %2 its severity, %n how often it was found.</extracomment>
        <translation>
            <numerusform>%1, %2, trouvé %n fois</numerusform>
            <numerusform>%1, %2, trouvé %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckCommands</name>
    <message>
        <source>Fix all like this: %1</source>
        <translation>Tout corriger ainsi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>Masquer les données personnelles</translation>
    </message>
    <message>
        <source>&amp;Put in its place:</source>
        <translation>Mettre à la &amp;place&#xa0;:</translation>
    </message>
    <message>
        <source>Placeholders, such as [EMAIL_1]</source>
        <translation>Des champs, comme [EMAIL_1]</translation>
    </message>
    <message>
        <source>Invented ones that look real</source>
        <translation>Des données inventées qui ont l’air vraies</translation>
    </message>
    <message>
        <source>Ignored until this text changes.</source>
        <translation>Ignoré jusqu’à ce que ce texte change.</translation>
    </message>
    <message>
        <source>Ignored in this example.</source>
        <translation>Ignoré dans cet exemple.</translation>
    </message>
    <message>
        <source>Ignored in the category “%1”.</source>
        <translation>Ignoré dans la catégorie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no longer checked.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus vérifié.</translation>
    </message>
    <message>
        <source>Accepted as it is. Only new and changed texts are shown from now on.</source>
        <translation>Accepté tel quel. Seuls les textes nouveaux et modifiés sont montrés à partir de maintenant.</translation>
    </message>
    <message>
        <source>The other one is in “Removed”.</source>
        <translation>L’autre est dans «&#xa0;Retirés&#xa0;».</translation>
    </message>
    <message>
        <source>Your house style: %1.</source>
        <translation>Votre style de la maison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It may stay mixed.</source>
        <translation>Cela peut rester varié.</translation>
    </message>
    <message>
        <source>Kept as your house style.</source>
        <translation>Gardé comme votre style de la maison.</translation>
    </message>
</context>
<context>
    <name>ui::CheckGoal</name>
    <message>
        <source>Fix &amp;next</source>
        <translation>Corriger le sui&amp;vant</translation>
    </message>
    <message>
        <source>More about the checks</source>
        <translation>Plus sur les vérifications</translation>
    </message>
    <message>
        <source>&amp;Hide personal data…</source>
        <translation>&amp;Masquer les données personnelles…</translation>
    </message>
    <message>
        <source>Your &amp;words and sentences…</source>
        <translation>Vos m&amp;ots et phrases…</translation>
    </message>
    <message>
        <source>What is &amp;ignored…</source>
        <translation>Ce qui est &amp;ignoré…</translation>
    </message>
    <message>
        <source>&amp;Accept everything that is here now</source>
        <translation>&amp;Accepter tout ce qui est là maintenant</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hide personal data (%n place(s))…</source>
        <translation>
            <numerusform>&amp;Masquer les données personnelles (%n endroit)…</numerusform>
            <numerusform>&amp;Masquer les données personnelles (%n endroits)…</numerusform>
        </translation>
    </message>
    <message>
        <source>No personal data was found</source>
        <translation>Aucune donnée personnelle trouvée</translation>
    </message>
    <message numerus="yes">
        <source>What is &amp;ignored (%n)…</source>
        <translation>
            <numerusform>Ce qui est &amp;ignoré (%n)…</numerusform>
            <numerusform>Ce qui est &amp;ignoré (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Make the answers sound like one voice.</source>
        <translation>Faites parler les réponses d’une seule voix.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln à regarder</numerusform>
            <numerusform>%Ln à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to fix. %Ln answer(s) share one voice.</source>
        <translation>
            <numerusform>Rien à corriger. %Ln réponse parle d’une seule voix.</numerusform>
            <numerusform>Rien à corriger. %Ln réponses parlent d’une seule voix.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: greeting and sign-off, tone, length, format, placeholders, personal data, repeats, answers that disagree, facts, language and reading ease. New and changed answers are looked at by themselves.</source>
        <translation>Ce qui a été regardé&#xa0;: salutation et mot de fin, ton, longueur, format, champs à remplir, données personnelles, répétitions, réponses qui se contredisent, faits, langue et facilité de lecture. Les réponses nouvelles et modifiées sont regardées automatiquement.</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>Exemple %1 sur %2</translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>Il n’y a rien à regarder.</translation>
    </message>
    <message>
        <source>That was the last one; this is the first again.</source>
        <translation>C’était le dernier point&#x202f;; voici de nouveau le premier.</translation>
    </message>
    <message>
        <source>That was the first one; this is the last.</source>
        <translation>C’était le premier point&#x202f;; voici le dernier.</translation>
    </message>
    <message>
        <source>Erased from the history and from all versions.</source>
        <translation>Effacé de l’historique et de toutes les versions.</translation>
    </message>
</context>
<context>
    <name>ui::CheckPanes</name>
    <message>
        <source>No examples yet.</source>
        <translation>Pas encore d’exemples.</translation>
    </message>
    <message>
        <source>Collect some first: there is nothing to check.</source>
        <translation>Recueillez-en d’abord&#xa0;: il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <source>&amp;Mark done and go to next</source>
        <translation>&amp;Terminé, passer au suivant</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>&amp;Regarder</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;What is ignored…</source>
        <translation>Ce qui est &amp;ignoré…</translation>
    </message>
    <message>
        <source>&amp;Go on to Tune</source>
        <translation>&amp;Passer à Ajuster</translation>
    </message>
    <message>
        <source>&amp;Back to Collect</source>
        <translation>Reve&amp;nir à Recueillir</translation>
    </message>
    <message>
        <source>Looking at your answers: %1 of %2</source>
        <translation>Vos réponses sont regardées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Looking at your answers…</source>
        <translation>Vos réponses sont regardées…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a cause and how often it was found</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceCard</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A place to tune at, and what stands in its badge: &quot;This computer, free&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::ClientSheet</name>
    <message>
        <source>Settings for other programs</source>
        <translation>Réglages pour d’autres programmes</translation>
    </message>
    <message>
        <source>Any program that takes an address in the style of OpenAI can ask the tuned model. Who has the access key can ask it, too.</source>
        <translation>Tout programme qui accepte une adresse de type OpenAI peut interroger le modèle ajusté. Qui a la clé d’accès le peut aussi.</translation>
    </message>
    <message>
        <source>&amp;Which program?</source>
        <translation>&amp;Quel programme&#x202f;?</translation>
    </message>
    <message>
        <source>A chatbot or workflow tool with a form</source>
        <translation>Un robot de discussion ou un outil de tâches avec un formulaire</translation>
    </message>
    <message>
        <source>curl, in a terminal</source>
        <translation>curl, dans un terminal</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Settings to copy</source>
        <translation>Réglages à copier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
</context>
<context>
    <name>ui::CollectActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>ui::CollectFlags</name>
    <message>
        <source>That was the last one; this is the first again.</source>
        <translation>C’était le dernier point&#x202f;; voici de nouveau le premier.</translation>
    </message>
    <message>
        <source>That was the first one; this is the last.</source>
        <translation>C’était le premier point&#x202f;; voici le dernier.</translation>
    </message>
    <message>
        <source>There is nothing to look at in this list.</source>
        <translation>Il n’y a rien à regarder dans cette liste.</translation>
    </message>
</context>
<context>
    <name>ui::CollectPage</name>
    <message>
        <source>Gather questions people really asked and the answers you are proud of.</source>
        <translation>Rassemblez des questions vraiment posées et les réponses dont vous êtes fiers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemple</numerusform>
            <numerusform>%Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln non terminé</numerusform>
            <numerusform>%Ln non terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>Exemple %1 sur %2</translation>
    </message>
    <message>
        <source>No example contains “%1”.</source>
        <translation>Aucun exemple ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>Only one group was searched.</source>
        <translation>Un seul groupe a été parcouru.</translation>
    </message>
    <message>
        <source>Choose another group, or look at all examples.</source>
        <translation>Choisissez un autre groupe, ou regardez tous les exemples.</translation>
    </message>
</context>
<context>
    <name>ui::CollectPanes</name>
    <message>
        <source>No examples yet.</source>
        <translation>Pas encore d’exemples.</translation>
    </message>
    <message>
        <source>Copy two columns from your spreadsheet and paste them here.</source>
        <translation>Copiez deux colonnes de votre tableur et collez-les ici.</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Import a &amp;file…</source>
        <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
        <source>&amp;Type one</source>
        <translation>&amp;En écrire un</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Tout montrer</translation>
    </message>
</context>
<context>
    <name>ui::CollectTools</name>
    <message>
        <source>&amp;Add example</source>
        <translation>Ajo&amp;uter un exemple</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>S&amp;howing</source>
        <translation>&amp;Voir</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::CompareGoal</name>
    <message>
        <source>More about comparisons</source>
        <translation>Plus sur les comparaisons</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Nouvelle comparaison</translation>
    </message>
    <message>
        <source>&amp;All comparisons…</source>
        <translation>&amp;Toutes les comparaisons…</translation>
    </message>
    <message>
        <source>&amp;Remove this comparison…</source>
        <translation>&amp;Retirer cette comparaison…</translation>
    </message>
    <message>
        <source>&amp;Start comparing</source>
        <translation>&amp;Commencer la comparaison</translation>
    </message>
    <message>
        <source>Ne&amp;xt comparison</source>
        <translation>Comparaison sui&amp;vante</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>See the res&amp;ult</source>
        <translation>Voir le résu&amp;ltat</translation>
    </message>
    <message>
        <source>Rep&amp;ort for a colleague…</source>
        <translation>Rapp&amp;ort pour un collègue…</translation>
    </message>
    <message>
        <source>P&amp;ut it to work</source>
        <translation>L&apos;&amp;utiliser</translation>
    </message>
    <message>
        <source>&amp;Back to the answers</source>
        <translation>Reven&amp;ir aux réponses</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Tune first, or compare two house-rule versions now.</source>
        <translation>Ajustez d’abord, ou comparez maintenant deux versions des règles de la maison.</translation>
    </message>
    <message>
        <source>You read two answers to the same question without knowing which is which, and choose the better one. In the end one honest sentence says whether it got better.</source>
        <translation>Vous lisez deux réponses à la même question, sans savoir laquelle est laquelle, et vous choisissez la meilleure. À la fin, une phrase honnête dit si c’est devenu meilleur.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>&amp;Go to Tune</source>
        <translation>&amp;Passer à Ajuster</translation>
    </message>
    <message>
        <source>&amp;Compare rules</source>
        <translation>Comparer les &amp;règles</translation>
    </message>
    <message>
        <source>See whether it got better.</source>
        <translation>Voyez s’il s’est amélioré.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many pairs of answers were judged: &quot;12 of 24&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Added as an example to learn from.</source>
        <translation>Ajouté comme exemple pour apprendre.</translation>
    </message>
    <message>
        <source>Asking was stopped. What is there can be judged, and it can go on.</source>
        <translation>Les questions ont été arrêtées. Ce qui est là peut être jugé, et on peut continuer.</translation>
    </message>
    <message>
        <source>Not every question has been asked yet.</source>
        <translation>Toutes les questions n’ont pas encore été posées.</translation>
    </message>
    <message>
        <source>The next answers are on their way.</source>
        <translation>Les prochaines réponses arrivent.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>C’était la dernière.</translation>
    </message>
    <message>
        <source>Stop asking first.</source>
        <translation>Arrêtez d’abord les questions.</translation>
    </message>
    <message>
        <source>Remove this comparison?</source>
        <translation>Retirer cette comparaison&#x202f;?</translation>
    </message>
    <message>
        <source>Its answers and votes are removed for good. Your examples and models stay.</source>
        <translation>Ses réponses et ses votes sont retirés définitivement. Vos exemples et vos modèles restent.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>La &amp;garder</translation>
    </message>
    <message>
        <source>&amp;Remove the comparison</source>
        <translation>&amp;Retirer la comparaison</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Le rapport est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Le rapport n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>This project can only be read. Make a copy of it to compare.</source>
        <translation>Ce projet peut seulement être lu. Faites-en une copie pour comparer.</translation>
    </message>
    <message>
        <source>You will not see which answer is whose until you have voted.</source>
        <translation>Vous verrez de qui vient chaque réponse seulement après avoir voté.</translation>
    </message>
    <message>
        <source>Looking at your examples…</source>
        <translation>Vos exemples sont regardés…</translation>
    </message>
    <message>
        <source>You do not see which answer is whose until you have voted.</source>
        <translation>Vous voyez de qui vient chaque réponse seulement après avoir voté.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>ui::CompareSession</name>
    <message>
        <source>Choose two that differ.</source>
        <translation>Choisissez-en deux qui diffèrent.</translation>
    </message>
    <message>
        <source>No example is kept aside that the model has not seen. Tuning keeps some aside; or paste new questions.</source>
        <translation>Aucun exemple mis de côté que le modèle n’ait pas vu. L’ajustement en met de côté&#x202f;; ou collez de nouvelles questions.</translation>
    </message>
    <message>
        <source>Paste the questions first, one in each line.</source>
        <translation>Collez d’abord les questions, une par ligne.</translation>
    </message>
    <message>
        <source>There is no question that the model has not seen.</source>
        <translation>Il n’y a aucune question que le modèle n’ait pas vue.</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonDigest</name>
    <message>
        <source>Right category</source>
        <translation>Bonne catégorie</translation>
    </message>
    <message>
        <source>Wrong category</source>
        <translation>Mauvaise catégorie</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>JSON valable</translation>
    </message>
    <message>
        <source>No valid JSON</source>
        <translation>Pas de JSON valable</translation>
    </message>
    <message>
        <source>From nowhere: %1</source>
        <comment>facts that nobody gave the model</comment>
        <translation>Sorti de nulle part&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>facts that the answer should hold</comment>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonListSheet</name>
    <message>
        <source>All comparisons</source>
        <translation>Toutes les comparaisons</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <extracomment>Two models and a date: &quot;Original with house rules and Tuned (number 1), 26.11.26 19:00&quot;.</extracomment>
        <translation>%1 et %2, %3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>ui::ConflictCard</name>
    <message>
        <source>&amp;Both are right</source>
        <translation>Les deux sont &amp;bonnes</translation>
    </message>
    <message>
        <source>Keep &amp;this one</source>
        <translation>Garder &amp;celle-ci</translation>
    </message>
    <message>
        <source>Keep this &amp;one</source>
        <translation>Garder c&amp;elle-ci</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>The model would learn both and answer sometimes so, sometimes so. The one that you do not keep goes to “Removed” and can be put back.</source>
        <translation>Le modèle apprendrait les deux et répondrait tantôt ainsi, tantôt autrement. Celle que vous ne gardez pas va dans «&#xa0;Retirés&#xa0;» et peut être remise.</translation>
    </message>
    <message>
        <source>One question, two answers. Which do you want to keep?</source>
        <translation>Une question, deux réponses. Laquelle voulez-vous garder&#x202f;?</translation>
    </message>
    <message>
        <source>Nearly the same question, two answers. Which do you want to keep?</source>
        <translation>Presque la même question, deux réponses. Laquelle voulez-vous garder&#x202f;?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Exemple %1</translation>
    </message>
    <message>
        <source>Keep example %1</source>
        <translation>Garder l’exemple %1</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>Modifier l’exemple %1</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionModel</name>
    <message>
        <source>“%1” was right, “%2” came: %3</source>
        <translation>«&#xa0;%1&#xa0;» était juste, «&#xa0;%2&#xa0;» est venu&#xa0;: %3</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>pas de libellé</translation>
    </message>
</context>
<context>
    <name>ui::ContestantChoice</name>
    <message>
        <source>Tuning %1</source>
        <translation>Ajustement %1</translation>
    </message>
    <message>
        <source>Original (%1) with house rules</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>D’origine (%1), avec règles de la maison</translation>
    </message>
    <message>
        <source>Original (%1) without house rules</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>D’origine (%1), sans règles de la maison</translation>
    </message>
    <message>
        <source>Original (%1) with house rules and your best examples</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>D’origine (%1), avec règles de la maison et vos meilleurs exemples</translation>
    </message>
    <message>
        <source>Tuned: %1</source>
        <extracomment>%1 is the name of a tuning.</extracomment>
        <translation>Ajusté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Version of %1 after step %2</source>
        <extracomment>A state that a model was in while it learned; %1 is the name of a tuning.</extracomment>
        <translation>Version de %1 après le pas %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a model, %2 a host on the internet.</extracomment>
        <translation>%1 chez %2</translation>
    </message>
</context>
<context>
    <name>ui::CostCard</name>
    <message>
        <source>Afterwards it runs here, free.</source>
        <translation>Ensuite, il fonctionne ici, gratuitement.</translation>
    </message>
    <message>
        <source>Afterwards, keeping it running costs %1 a day (%2), also when nobody asks: %3 a month.</source>
        <translation>Ensuite, le garder disponible coûte %1 par jour (%2), même quand personne ne demande&#xa0;: %3 par mois.</translation>
    </message>
    <message>
        <source>Afterwards it costs nothing while nobody asks.</source>
        <translation>Ensuite, il ne coûte rien tant que personne ne demande.</translation>
    </message>
    <message>
        <source>once, for tuning</source>
        <translation>une fois, pour l’ajustement</translation>
    </message>
    <message>
        <source>until it is ready</source>
        <translation>jusqu’à ce qu’il soit prêt</translation>
    </message>
    <message>
        <source>M&amp;ore settings</source>
        <translation>Plus de ré&amp;glages</translation>
    </message>
    <message>
        <source>&amp;Delete the files there afterwards</source>
        <translation>&amp;Supprimer ensuite les fichiers là-bas</translation>
    </message>
    <message>
        <source>Cost and time</source>
        <translation>Coût et durée</translation>
    </message>
    <message>
        <source>&amp;Passes through your examples</source>
        <translation>&amp;Passages sur vos exemples</translation>
    </message>
    <message>
        <source>Three suit most projects. More can make it memorise instead of learn.</source>
        <translation>Trois conviennent à la plupart des projets. Au-delà, il peut apprendre par cœur au lieu de comprendre.</translation>
    </message>
    <message>
        <source>What you will know it by</source>
        <translation>Ce à quoi vous le reconnaîtrez</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>free</source>
        <comment>costs nothing</comment>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>tout de suite</translation>
    </message>
    <message>
        <source>The file holds the examples to learn from, in the format of OpenAI-style services.</source>
        <translation>Le fichier contient les exemples dont le modèle apprend, au format des services de type OpenAI.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a price</comment>
        <translation>pas connu</translation>
    </message>
    <message>
        <source>What it costs is up to whoever runs that address.</source>
        <translation>Le coût dépend de ceux qui gèrent cette adresse.</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>mesure en cours…</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a time</comment>
        <translation>pas connue</translation>
    </message>
    <message>
        <source>Measured on this computer just now, while nothing else needs it.</source>
        <translation>Mesuré à l’instant sur cet ordinateur, tant que rien d’autre n’en a besoin.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory; %2 is free.</source>
        <translation>Demande environ %1 de mémoire&#x202f;; %2 sont libres.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory.</source>
        <translation>Demande environ %1 de mémoire.</translation>
    </message>
    <message>
        <source>How long it takes depends on their queue.</source>
        <translation>La durée dépend de leur file d’attente.</translation>
    </message>
    <message>
        <source>Prices seen on %1: they may have changed.</source>
        <translation>Prix lus le %1&#xa0;: ils ont peut-être changé.</translation>
    </message>
    <message>
        <source>Prices seen on %1.</source>
        <translation>Prix lus le %1.</translation>
    </message>
</context>
<context>
    <name>ui::CurveTable</name>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Mistakes on your examples</source>
        <translation>Erreurs sur vos exemples</translation>
    </message>
    <message>
        <source>Mistakes on unseen examples</source>
        <translation>Erreurs sur des exemples jamais vus</translation>
    </message>
</context>
<context>
    <name>ui::CurveView</name>
    <message>
        <source>Pass %1, step %2</source>
        <extracomment>A place on the learning curve.</extracomment>
        <translation>Passage %1, pas %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>your examples %1</source>
        <translation>vos exemples %1</translation>
    </message>
    <message>
        <source>unseen examples %1</source>
        <translation>exemples jamais vus %1</translation>
    </message>
    <message>
        <source>nothing was told</source>
        <translation>rien n’a été indiqué</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a read-out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Many mistakes</source>
        <extracomment>Ends of the upright axis of the learning curve.</extracomment>
        <translation>Beaucoup d’erreurs</translation>
    </message>
    <message>
        <source>mistakes</source>
        <comment>second line of a label</comment>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>There is no curve: learning had not begun.</source>
        <translation>Il n’y a pas de courbe&#xa0;: l’apprentissage n’avait pas commencé.</translation>
    </message>
    <message>
        <source>The curve begins with the first step of learning.</source>
        <translation>La courbe commence avec le premier pas d’apprentissage.</translation>
    </message>
    <message>
        <source>Pass %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>Few</source>
        <comment>mistakes</comment>
        <translation>Peu</translation>
    </message>
    <message>
        <source>now</source>
        <comment>on the learning curve</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Your examples</source>
        <translation>Vos exemples</translation>
    </message>
    <message>
        <source>Check on unseen examples</source>
        <translation>Vérification sur des exemples jamais vus</translation>
    </message>
</context>
<context>
    <name>ui::DropTarget</name>
    <message>
        <source>We can&apos;t read “%1”. Tables (.csv, .xlsx) and training files (.jsonl) can be dropped here.</source>
        <translation>Nous ne savons pas lire «&#xa0;%1&#xa0;». Vous pouvez déposer ici des tableaux (.csv, .xlsx) et des fichiers d’entraînement (.jsonl).</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files.</source>
        <translation>Nous ne savons pas lire les fichiers .%1.</translation>
    </message>
    <message>
        <source>Tables (.csv, .xlsx) and training files (.jsonl) can be dropped here.</source>
        <translation>Vous pouvez déposer ici des tableaux (.csv, .xlsx) et des fichiers d’entraînement (.jsonl).</translation>
    </message>
    <message>
        <source>In Numbers choose File &gt; Export To &gt; CSV, then drop that file.</source>
        <translation>Dans Numbers, choisissez Fichier &gt; Exporter vers &gt; CSV, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as .xlsx, then drop that file.</source>
        <translation>Ouvrez-le dans votre tableur, enregistrez-le en .xlsx, puis déposez ce fichier.</translation>
    </message>
    <message>
        <source>Copy the questions and answers into two columns of a spreadsheet, then drop that or paste the columns.</source>
        <translation>Copiez les questions et les réponses dans deux colonnes d’un tableur, puis déposez ce fichier ou collez les colonnes.</translation>
    </message>
    <message>
        <source>Unpack it first, then drop the folder.</source>
        <translation>Décompressez-le d’abord, puis déposez le dossier.</translation>
    </message>
    <message>
        <source>Drop to open this project</source>
        <translation>Déposez pour ouvrir ce projet</translation>
    </message>
    <message>
        <source>Drop to add examples</source>
        <translation>Déposez pour ajouter des exemples</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln de plus</numerusform>
            <numerusform>%1 et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be added</source>
        <translation>Ceci ne peut pas être ajouté</translation>
    </message>
</context>
<context>
    <name>ui::EditorPane</name>
    <message>
        <source>&amp;Mark done and go to next</source>
        <translation>&amp;Terminé, passer au suivant</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Re&amp;mettre</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Effacer définitivement…</translation>
    </message>
    <message>
        <source>Choose an example to read or change it here.</source>
        <translation>Choisissez un exemple pour le lire ou le modifier ici.</translation>
    </message>
</context>
<context>
    <name>ui::ElsewhereCard</name>
    <message>
        <source>Take it elsewhere</source>
        <translation>L’emporter ailleurs</translation>
    </message>
    <message>
        <source>For Ollama or LM Studio</source>
        <translation>Pour Ollama ou LM Studio</translation>
    </message>
    <message>
        <source>Complete model folder</source>
        <translation>Dossier complet du modèle</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Fiche de transmission</translation>
    </message>
    <message>
        <source>Training file and examples</source>
        <translation>Fichier d’entraînement et exemples</translation>
    </message>
    <message>
        <source>JSONL or spreadsheet</source>
        <translation>JSONL ou feuille de calcul</translation>
    </message>
    <message>
        <source>Progress of writing the model</source>
        <translation>Avancement de l’écriture du modèle</translation>
    </message>
    <message>
        <source>S&amp;top writing</source>
        <translation>Arrê&amp;ter l’écriture</translation>
    </message>
    <message>
        <source>&amp;Half the size (8 bits), nearly as exact…</source>
        <translation>&amp;Moitié de la taille (8 bits), presque aussi exact…</translation>
    </message>
    <message>
        <source>As &amp;exact as the original (16 bits)…</source>
        <translation>Aussi &amp;exact que celui d’origine (16 bits)…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <extracomment>%1 is what is saved: &quot;Hand-over sheet&quot;.</extracomment>
        <translation>Enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>only for models on this computer</source>
        <translation>seulement pour les modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>one file, about %1</source>
        <extracomment>%1 is a size: &quot;8.7 MB&quot;.</extracomment>
        <translation>un fichier, environ %1</translation>
    </message>
    <message>
        <source>for your IT, about %1</source>
        <extracomment>%1 is a size: &quot;16 GB&quot;.</extracomment>
        <translation>pour votre service informatique, environ %1</translation>
    </message>
    <message>
        <source>for your IT, as a web page or PDF</source>
        <translation>pour votre service informatique, en page web ou PDF</translation>
    </message>
    <message>
        <source>it is one already</source>
        <translation>c’en est déjà un</translation>
    </message>
</context>
<context>
    <name>ui::ErrorPresenter</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ui::EventModel</name>
    <message>
        <source>%1  %2</source>
        <extracomment>A time of day and what happened then.</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, a problem: %2</source>
        <translation>%1, un problème&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, a warning: %2</source>
        <translation>%1, un avertissement&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::ExampleCommands</name>
    <message numerus="yes">
        <source>%Ln example(s) removed. They stay under “Removed” for 30 days.</source>
        <translation>
            <numerusform>%Ln exemple retiré. Il reste dans «&#xa0;Retirés&#xa0;» pendant 30 jours.</numerusform>
            <numerusform>%Ln exemples retirés. Ils restent dans «&#xa0;Retirés&#xa0;» pendant 30 jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) put back.</source>
        <translation>
            <numerusform>%Ln exemple remis.</numerusform>
            <numerusform>%Ln exemples remis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln example(s) for good?</source>
        <translation>
            <numerusform>Effacer %Ln exemple définitivement&#x202f;?</numerusform>
            <numerusform>Effacer %Ln exemples définitivement&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They also disappear from the history and from all versions of this project. Nothing before this moment can be undone afterwards.</source>
        <translation>Ils disparaissent aussi de l’historique et de toutes les versions de ce projet. Ensuite, rien d’avant ce moment ne pourra être annulé.</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Les &amp;garder</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Effacer %Ln exemple</numerusform>
            <numerusform>&amp;Effacer %Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) erased for good.</source>
        <translation>
            <numerusform>%Ln exemple effacé définitivement.</numerusform>
            <numerusform>%Ln exemples effacés définitivement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) changed.</source>
        <translation>
            <numerusform>%Ln exemple modifié.</numerusform>
            <numerusform>%Ln exemples modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) changed.</source>
        <translation>
            <numerusform>%Ln note modifiée.</numerusform>
            <numerusform>%Ln notes modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln example(s)…</source>
        <translation>
            <numerusform>Copie de %Ln exemple…</numerusform>
            <numerusform>Copie de %Ln exemples…</numerusform>
        </translation>
    </message>
    <message>
        <source>These examples are too long for the clipboard. Export them as a spreadsheet instead.</source>
        <translation>Ces exemples sont trop longs pour le presse-papiers. Exportez-les plutôt comme feuille de calcul.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) copied.</source>
        <translation>
            <numerusform>%Ln exemple copié.</numerusform>
            <numerusform>%Ln exemples copiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExampleExtras</name>
    <message>
        <source>Reference material</source>
        <translation>Texte de référence</translation>
    </message>
    <message>
        <source>Facts that the answer may use: an order, a policy …</source>
        <translation>Des faits que la réponse peut utiliser&#xa0;: une commande, un règlement…</translation>
    </message>
    <message>
        <source>A worse answer</source>
        <translation>Une moins bonne réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For you and your colleagues; the model never sees it.</source>
        <translation>Pour vous et vos collègues&#x202f;; le modèle ne la voit jamais.</translation>
    </message>
    <message>
        <source>&amp;Use this example to</source>
        <translation>Uti&amp;liser cet exemple pour</translation>
    </message>
    <message>
        <source>The model learns the cate&amp;gory</source>
        <translation>Le modèle apprend la catégo&amp;rie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>As the first line of the answer</source>
        <translation>Comme première ligne de la réponse</translation>
    </message>
    <message>
        <source>As a field of a JSON answer</source>
        <translation>Comme champ d’une réponse JSON</translation>
    </message>
    <message>
        <source>This choice holds for all examples of the project.</source>
        <translation>Ce choix vaut pour tous les exemples du projet.</translation>
    </message>
    <message>
        <source>Add &amp;question and answer</source>
        <translation>Ajouter une &amp;question et une réponse</translation>
    </message>
    <message>
        <source>From %1, row %2</source>
        <translation>De %1, ligne %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove the worse answer</source>
        <translation>Retirer la moins bonne réponse</translation>
    </message>
    <message>
        <source>Add a worse answer</source>
        <translation>Ajouter une moins bonne réponse</translation>
    </message>
</context>
<context>
    <name>ui::ExampleForm</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Caté&amp;gorie</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Reference material, note and use</source>
        <translation>Texte de référence, note et usage</translation>
    </message>
    <message>
        <source>Fewer fie&amp;lds</source>
        <translation>Moins de cham&amp;ps</translation>
    </message>
    <message>
        <source>More fie&amp;lds</source>
        <translation>Plus de cham&amp;ps</translation>
    </message>
</context>
<context>
    <name>ui::ExampleNavigator</name>
    <message>
        <source>Everything shown here is done.</source>
        <translation>Tout ce qui est montré ici est terminé.</translation>
    </message>
    <message>
        <source>Go to number</source>
        <translation>Aller au numéro</translation>
    </message>
    <message>
        <source>Number of the example, 1 to %1:</source>
        <translation>Numéro de l’exemple, de 1 à %1&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
</context>
<context>
    <name>ui::ExamplePreview</name>
    <message>
        <source>The first examples</source>
        <translation>Les premiers exemples</translation>
    </message>
</context>
<context>
    <name>ui::ExamplePreviewModel</name>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Ce qu’on nous écrit</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Ce que nous répondons</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>ui::ExampleTableModel</name>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Read out for a cell of the first column; %1 is the number of the row.</extracomment>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1, row %2, still loading</source>
        <extracomment>Read out for a cell: %1 name of the column, %2 number of the row.</extracomment>
        <translation>%1, ligne %2, chargement en cours</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Behind the text of an answer: %n things to look at, %1 the first of them, &quot;Greeting&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s): %1</source>
        <translation>
            <numerusform>%n remarque&#xa0;: %1</numerusform>
            <numerusform>%n remarques&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Read out for a cell without text.</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1, row %2, %3</source>
        <extracomment>Read out for a cell: %1 name of the column, %2 number of the row, %3 the text in it.</extracomment>
        <translation>%1, ligne %2, %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Header of the column with the numbers of the rows.</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Ce qu’on nous écrit</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Ce que nous répondons</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>ui::ExampleTableView</name>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
</context>
<context>
    <name>ui::ExportProblems</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui gêne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) cannot go into this file as they are.</source>
        <translation>
            <numerusform>%Ln exemple ne peut pas aller dans ce fichier tel quel.</numerusform>
            <numerusform>%Ln exemples ne peuvent pas aller dans ce fichier tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file cannot hold everything: %Ln note(s).</source>
        <translation>
            <numerusform>Ce fichier ne peut pas tout contenir&#xa0;: %Ln remarque.</numerusform>
            <numerusform>Ce fichier ne peut pas tout contenir&#xa0;: %Ln remarques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave &amp;all %Ln out</source>
        <translation>
            <numerusform>L’excl&amp;ure (%Ln)</numerusform>
            <numerusform>Excl&amp;ure les %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to example %1</source>
        <translation>Aller à l’exem&amp;ple %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportScanner</name>
    <message>
        <source>Example %1: %2</source>
        <translation>Exemple %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::ExportSheet</name>
    <message>
        <source>Export examples</source>
        <translation>Exporter des exemples</translation>
    </message>
    <message>
        <source>Nothing is written before you say where to.</source>
        <translation>Rien n’est écrit avant que vous disiez où.</translation>
    </message>
    <message>
        <source>What &amp;for?</source>
        <translation>Pou&amp;r quoi faire&#x202f;?</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Which examples?</source>
        <translation>&amp;Quels exemples&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Kept aside for testing</source>
        <translation>Mis de côté pour le &amp;test</translation>
    </message>
    <message>
        <source>The first &amp;lines of the file</source>
        <translation>Les premières &amp;lignes du fichier</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Tout (%Ln)</numerusform>
            <numerusform>Tous les %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln shown</source>
        <translation>
            <numerusform>Ce qui est affiché (%Ln)</numerusform>
            <numerusform>Les %Ln affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>Ce qui est choisi (%Ln)</numerusform>
            <numerusform>Les %Ln choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would take for a formula are written so that they stay texts.</source>
        <translation>Les textes qu’un tableur prendrait pour une formule sont écrits de façon à rester des textes.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln out</source>
        <translation>
            <numerusform>En exclure %Ln</numerusform>
            <numerusform>En exclure %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les exclure</translation>
    </message>
    <message>
        <source>Only those</source>
        <translation>Seulement ceux-là</translation>
    </message>
    <message>
        <source>Include everything</source>
        <translation>Tout inclure</translation>
    </message>
    <message>
        <source>Also write &amp;what else came with them: %1 and others</source>
        <translation>Écrire &amp;aussi ce qui les accompagnait&#xa0;: %1 et d’autres</translation>
    </message>
    <message>
        <source>Also write &amp;what else came with them: %1</source>
        <translation>Écrire &amp;aussi ce qui les accompagnait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking at %1 of %2…</source>
        <translation>Examen de %1 sur %2…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln example(s)…</source>
        <translation>
            <numerusform>&amp;Exporter %Ln exemple…</numerusform>
            <numerusform>&amp;Exporter %Ln exemples…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Exporter %Ln exemple</numerusform>
            <numerusform>&amp;Exporter %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete these examples or leave them out first.</source>
        <translation>Complétez d’abord ces exemples, ou excluez-les.</translation>
    </message>
    <message>
        <source>There is no example to export with these choices.</source>
        <translation>Avec ces choix, il n’y a aucun exemple à exporter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln exclu</numerusform>
            <numerusform>%Ln exclus</numerusform>
        </translation>
    </message>
    <message>
        <source>examples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Vers %1</translation>
    </message>
    <message>
        <source>Writing %1 of %2…</source>
        <translation>Écriture de %1 sur %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) in %1</source>
        <translation>
            <numerusform>%Ln exemple dans %1</numerusform>
            <numerusform>%Ln exemples dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You find the file in %1.</source>
        <translation>Le fichier se trouve dans %1.</translation>
    </message>
    <message>
        <source>The file is complete.</source>
        <translation>Le fichier est complet.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ui::FileChoices</name>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>Toutes les langues (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Europe de l’Ouest (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Europe centrale (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cyrillique (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Grec (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Turc (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Hébreu (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Arabe (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Balte (Windows)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Europe de l’Ouest (ancien Mac)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinois simplifié (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coréen (EUC-KR)</translation>
    </message>
    <message>
        <source>All languages (UTF-16, Windows)</source>
        <translation>Toutes les langues (UTF-16, Windows)</translation>
    </message>
    <message>
        <source>All languages (UTF-16, big endian)</source>
        <translation>Toutes les langues (UTF-16, gros-boutiste)</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Virgules</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Points-virgules</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulations</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>Barres verticales</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>La &amp;première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>&amp;Worksheet</source>
        <translation>Feui&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Columns are separated by</source>
        <translation>Les colonnes sont &amp;séparées par</translation>
    </message>
    <message>
        <source>&amp;Letters are stored as</source>
        <translation>Les lettres sont &amp;enregistrées en</translation>
    </message>
    <message>
        <source>The file is in an older format, so some letters may be wrong. Does this look right: “%1”? If not, choose another way to read the letters.</source>
        <translation>Le fichier est dans un ancien format, certaines lettres sont donc peut-être fausses. Est-ce que ceci est juste&#xa0;: «&#xa0;%1&#xa0;»&#x202f;? Sinon, choisissez une autre façon de lire les lettres.</translation>
    </message>
</context>
<context>
    <name>ui::FindingMenu</name>
    <message>
        <source>I&amp;gnore here</source>
        <translation>I&amp;gnorer ici</translation>
    </message>
    <message>
        <source>Neve&amp;r check this</source>
        <translation>Ne p&amp;lus vérifier ceci</translation>
    </message>
    <message numerus="yes">
        <source>Fix &amp;all %n like this…</source>
        <translation>
            <numerusform>T&amp;out corriger ainsi (%n)…</numerusform>
            <numerusform>C&amp;orriger les %n ainsi…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fix: %1</source>
        <translation>Co&amp;rriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use instead: %1</source>
        <translation>Utiliser plutôt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ignore “%1” in this &amp;example</source>
        <translation>Ignorer «&#xa0;%1&#xa0;» dans cet &amp;exemple</translation>
    </message>
    <message>
        <source>Ignore “%1” in the &amp;category “%2”</source>
        <translation>Ignorer «&#xa0;%1&#xa0;» dans la &amp;catégorie «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Change the text yourself: nothing else can be done here</source>
        <translation>Modifiez le texte vous-même&#xa0;: rien d’autre n’est possible ici</translation>
    </message>
</context>
<context>
    <name>ui::FindingModel</name>
    <message>
        <source>Example %1</source>
        <translation>Exemple %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No change is suggested</source>
        <translation>Aucune modification n’est proposée</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of the example</comment>
        <translation>N°</translation>
    </message>
    <message numerus="yes">
        <source>The %n place(s)</source>
        <translation>
            <numerusform>L’endroit (%n)</numerusform>
            <numerusform>Les %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>Deviendrait</translation>
    </message>
</context>
<context>
    <name>ui::FindingTable</name>
    <message>
        <source>Where it was found</source>
        <translation>Où cela a été trouvé</translation>
    </message>
</context>
<context>
    <name>ui::FixAllSheet</name>
    <message>
        <source>Just a moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Changes that would be made</source>
        <translation>Modifications qui seraient faites</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>There is nothing left to change here.</source>
        <translation>Il n’y a plus rien à modifier ici.</translation>
    </message>
    <message>
        <source>Every change is listed. Take away the tick where the text is to stay as it is. All of it is one step that you can undo, and the project as it is now is kept as a version.</source>
        <translation>Chaque modification est dans la liste. Décochez celles où le texte doit rester tel quel. Le tout est une seule étape que vous pouvez annuler, et le projet d’avant est gardé comme version.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be changed here: the text is another by now.</source>
        <translation>
            <numerusform>%n endroit ne peut pas être modifié ici&#xa0;: le texte n’est plus le même.</numerusform>
            <numerusform>%n endroits ne peuvent pas être modifiés ici&#xa0;: le texte n’est plus le même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %n example(s)</source>
        <translation>
            <numerusform>&amp;Modifier %n exemple</numerusform>
            <numerusform>&amp;Modifier %n exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à modifier</translation>
    </message>
    <message>
        <source>&amp;Erase what is replaced from the history and from all versions, too</source>
        <translation>&amp;Effacer aussi ce qui est remplacé de l’historique et de toutes les versions</translation>
    </message>
    <message>
        <source>A file that is passed on then holds it nowhere. Nothing before this moment can be undone afterwards.</source>
        <translation>Un fichier transmis ne le contient alors plus nulle part. Ensuite, rien de ce qui précède ne peut être annulé.</translation>
    </message>
    <message>
        <source>Every change is listed. Take away the tick where the text is to stay as it is. What is replaced also disappears from the history and from all versions of this project, so nothing before this moment can be undone afterwards.</source>
        <translation>Chaque modification est indiquée. Décochez celles dont le texte doit rester tel quel. Ce qui est remplacé disparaît aussi de l’historique et de toutes les versions de ce projet&#x202f;; ensuite, rien de ce qui précède ne peut être annulé.</translation>
    </message>
</context>
<context>
    <name>ui::FlagCards</name>
    <message>
        <source>What to look at in this example</source>
        <translation>Ce qu’il y a à regarder dans cet exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at here</source>
        <translation>
            <numerusform>%n point à regarder ici</numerusform>
            <numerusform>%n points à regarder ici</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 next</source>
        <translation>F8 suivant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Ignorer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 · F8 next</source>
        <translation>%1 sur %2 · F8 suivant</translation>
    </message>
</context>
<context>
    <name>ui::FormatList</name>
    <message>
        <source>What the file is for</source>
        <translation>À quoi sert le fichier</translation>
    </message>
</context>
<context>
    <name>ui::GroupList</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>ui::GroupModel</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>À retravailler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Kept for testing</source>
        <translation>Pour le test</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln example(s)</source>
        <extracomment>Read out for an entry of the group list: %1 its name, %Ln how many examples it holds.</extracomment>
        <translation>
            <numerusform>%1, %Ln exemple</numerusform>
            <numerusform>%1, %Ln exemples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GuideSheet</name>
    <message>
        <source>Is tuning right for me?</source>
        <translation>L’ajustement est-il fait pour moi&#x202f;?</translation>
    </message>
    <message>
        <source>Seven short questions, about a minute. Nothing is sent.</source>
        <translation>Sept courtes questions, environ une minute. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;See what we advise</source>
        <translation>&amp;Voir notre conseil</translation>
    </message>
    <message>
        <source>&amp;Back to the questions</source>
        <translation>Reve&amp;nir aux questions</translation>
    </message>
    <message>
        <source>&amp;1. What is wrong today?</source>
        <translation>&amp;1. Qu’est-ce qui ne va pas aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Wrong or outdated facts</source>
        <translation>Des faits faux ou dépassés</translation>
    </message>
    <message>
        <source>The facts are right, but not the tone or the format</source>
        <translation>Les faits sont justes, mais pas le ton ou la forme</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Nothing was tried yet</source>
        <translation>Rien n’a encore été essayé</translation>
    </message>
    <message>
        <source>&amp;2. Do the facts change more often than monthly?</source>
        <translation>&amp;2. Les faits changent-ils plus d’une fois par mois&#x202f;?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>&amp;3. Have you tried written house rules with three to five examples?</source>
        <translation>&amp;3. Avez-vous essayé des règles de la maison écrites, avec trois à cinq exemples&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;4. How many good answers could you collect?</source>
        <translation>&amp;4. Combien de bonnes réponses pourriez-vous recueillir&#x202f;?</translation>
    </message>
    <message>
        <source>Fewer than 10</source>
        <translation>Moins de 10</translation>
    </message>
    <message>
        <source>10 to 49</source>
        <translation>De 10 à 49</translation>
    </message>
    <message>
        <source>50 or more</source>
        <translation>50 ou plus</translation>
    </message>
    <message>
        <source>&amp;5. Must every answer be provably correct (law, money, health)?</source>
        <translation>&amp;5. Chaque réponse doit-elle être juste de façon prouvée (droit, argent, santé)&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;6. How many answers a month?</source>
        <translation>&amp;6. Combien de réponses par mois&#x202f;?</translation>
    </message>
    <message>
        <source>Under 100</source>
        <translation>Moins de 100</translation>
    </message>
    <message>
        <source>Up to 1,000</source>
        <translation>Jusqu’à 1000</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>&amp;7. Does the model manage it at all when you show it five good examples?</source>
        <translation>&amp;7. Le modèle y arrive-t-il quand vous lui montrez cinq bons exemples&#x202f;?</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>Parfois</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Pas essayé</translation>
    </message>
    <message>
        <source>A person has to check every answer.</source>
        <translation>Une personne doit vérifier chaque réponse.</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>Pourquoi nous le disons</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>One of several reasons.</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>What Attune offers</source>
        <translation>Ce que propose Attune</translation>
    </message>
    <message>
        <source>Choose otherwise</source>
        <translation>Choisir autrement</translation>
    </message>
    <message>
        <source>You can do any of these all the same: %1. No step is locked.</source>
        <extracomment>%1 lists the results that were not advised.</extracomment>
        <translation>Vous pouvez quand même faire ceci&#xa0;: %1. Aucune étape n’est bloquée.</translation>
    </message>
    <message>
        <source>Looking at your project…</source>
        <translation>Lecture de votre projet…</translation>
    </message>
    <message>
        <source>Your project could not be looked at. %1</source>
        <translation>Votre projet n’a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>What your project says</source>
        <translation>Ce que dit votre projet</translation>
    </message>
</context>
<context>
    <name>ui::HistorySheet</name>
    <message>
        <source>Before an import</source>
        <translation>Avant un import</translation>
    </message>
    <message>
        <source>Before fixing several</source>
        <translation>Avant plusieurs corrections</translation>
    </message>
    <message>
        <source>Used for tuning</source>
        <translation>Utilisée pour l’ajustement</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>History and versions</source>
        <translation>Historique et versions</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>&amp;Undo the last</source>
        <translation>&amp;Annuler la dernière</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>A version is the whole project as it was. Going back opens it as a new project beside this one.</source>
        <translation>Une version est tout le projet tel qu’il était. Y revenir l’ouvre comme nouveau projet à côté de celui-ci.</translation>
    </message>
    <message>
        <source>&amp;Go back to this version…</source>
        <translation>Revenir à &amp;cette version…</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>&amp;Nommer cette version…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
</context>
<context>
    <name>ui::IgnoredSheet</name>
    <message>
        <source>%1, in example %2</source>
        <translation>%1, dans l’exemple %2</translation>
    </message>
    <message>
        <source>%1, in the category “%2”</source>
        <translation>%1, dans la catégorie «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1, everywhere</source>
        <translation>%1, partout</translation>
    </message>
    <message>
        <source>%1: may stay mixed</source>
        <translation>%1&#xa0;: peut rester varié</translation>
    </message>
    <message>
        <source>%1 (%2): may stay mixed</source>
        <translation>%1 (%2)&#xa0;: peut rester varié</translation>
    </message>
    <message>
        <source>%1, in example %2 (no longer there)</source>
        <translation>%1, dans l’exemple %2 (n’est plus là)</translation>
    </message>
    <message>
        <source>%1, in example %2: “%3”</source>
        <translation>%1, dans l’exemple %2&#xa0;: «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>What is ignored</source>
        <translation>Ce qui est ignoré</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Look at it again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>&amp;Accept everything that is here now</source>
        <translation>&amp;Accepter tout ce qui est là maintenant</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Désactivé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Accepted as it was: %n place(s)</source>
        <translation>
            <numerusform>Accepté tel quel&#xa0;: %n endroit</numerusform>
            <numerusform>Acceptés tels quels&#xa0;: %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ignored. What you ignore is listed here and can be looked at again at any time.</source>
        <translation>Rien n’est ignoré. Ce que vous ignorez est listé ici et peut être regardé de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>A place is ignored until its text changes; a check that is switched off, until you look at it again.</source>
        <translation>Un endroit est ignoré jusqu’à ce que son texte change&#x202f;; une vérification désactivée, jusqu’à ce que vous la regardiez de nouveau.</translation>
    </message>
</context>
<context>
    <name>ui::ImportSheet</name>
    <message>
        <source>What you pasted</source>
        <translation>Ce que vous avez collé</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Lecture de %Ln fichier…</numerusform>
            <numerusform>Lecture de %Ln fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what you copied…</source>
        <translation>Lecture de ce que vous avez copié…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Add examples</source>
        <translation>Ajouter des exemples</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Make this the house r&amp;ules of the project:</source>
        <translation>En faire les rè&amp;gles de la maison du projet&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;This is how they will look</source>
        <translation>&amp;Voici comment ils seront affichés</translation>
    </message>
    <message>
        <source>Nothing is added before you say so.</source>
        <translation>Rien n’est ajouté avant que vous le disiez.</translation>
    </message>
    <message>
        <source>This could not be read. Nothing was added.</source>
        <translation>Ceci n’a pas pu être lu. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Make this the house r&amp;ules of the project: %1</source>
        <translation>En faire les rè&amp;gles de la maison du projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replace the house r&amp;ules of the project with: %1</source>
        <translation>Remplacer les rè&amp;gles de la maison du projet par&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Move reference &amp;material out of %Ln question(s) into its own field</source>
        <translation>
            <numerusform>Déplacer le te&amp;xte de référence de %Ln question dans son propre champ</numerusform>
            <numerusform>Déplacer le te&amp;xte de référence de %Ln questions dans son propre champ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the first line “Category: …” of %Ln answer(s) into the &amp;category</source>
        <translation>
            <numerusform>Déplacer la première ligne «&#xa0;Category: …&#xa0;» de %Ln réponse dans la &amp;catégorie</numerusform>
            <numerusform>Déplacer la première ligne «&#xa0;Category: …&#xa0;» de %Ln réponses dans la &amp;catégorie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;dd the %Ln repeated example(s) as well</source>
        <translation>
            <numerusform>Ajo&amp;uter aussi %Ln exemple répété</numerusform>
            <numerusform>Ajo&amp;uter aussi %Ln exemples répétés</numerusform>
        </translation>
    </message>
    <message>
        <source>We found %1, %2. Which is which?</source>
        <translation>Trouvé&#xa0;: %1, %2. Que contient chaque colonne&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We found %Ln example(s) in what you copied.</source>
        <translation>
            <numerusform>%Ln exemple trouvé dans ce que vous avez copié.</numerusform>
            <numerusform>%Ln exemples trouvés dans ce que vous avez copié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We found %Ln example(s) in %1.</source>
        <translation>
            <numerusform>%Ln exemple trouvé dans %1.</numerusform>
            <numerusform>%Ln exemples trouvés dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>We found %1 in %2.</source>
        <translation>Trouvé&#xa0;: %1 dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemple</numerusform>
            <numerusform>%Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these examples are in the project already.</source>
        <translation>Tous ces exemples sont déjà dans le projet.</translation>
    </message>
    <message>
        <source>Choose the columns with what they wrote and what you answer.</source>
        <translation>Choisissez les colonnes avec ce qu’on vous écrit et ce que vous répondez.</translation>
    </message>
    <message>
        <source>There is no example in this that could be added.</source>
        <translation>Il n’y a là aucun exemple à ajouter.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Ajouter %Ln exemple</numerusform>
            <numerusform>&amp;Ajouter %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add examples</source>
        <translation>&amp;Ajouter des exemples</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln déjà là</numerusform>
            <numerusform>%Ln déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding %1 of %2…</source>
        <translation>Ajout de %1 sur %2…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Arrêté. Rien n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln à regarder</numerusform>
            <numerusform>%Ln à regarder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobListSheet</name>
    <message>
        <source>All tunings of this project</source>
        <translation>Tous les ajustements de ce projet</translation>
    </message>
    <message>
        <source>Nothing was tuned in this project yet.</source>
        <translation>Rien n’a encore été ajusté dans ce projet.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ui::JobPanel</name>
    <message>
        <source>&amp;Stop tuning…</source>
        <translation>Arrê&amp;ter l’ajustement…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Compare &amp;now</source>
        <translation>Comparer &amp;maintenant</translation>
    </message>
    <message>
        <source>Tune &amp;again…</source>
        <translation>Ajuster de &amp;nouveau…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Show as curve</source>
        <translation>Montrer en courbe</translation>
    </message>
    <message>
        <source>Progress of the tuning</source>
        <translation>Avancement de l’ajustement</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Courbe d’apprentissage</translation>
    </message>
    <message>
        <source>Learning curve as a table</source>
        <translation>Courbe d’apprentissage en tableau</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>It waits for you, also when you close the window.</source>
        <translation>Il vous attend, même si vous fermez la fenêtre.</translation>
    </message>
    <message>
        <source>You can close the window: it asks whether tuning should go on.</source>
        <translation>Vous pouvez fermer la fenêtre&#xa0;: elle demande si l’ajustement doit continuer.</translation>
    </message>
    <message>
        <source>You can close the app; it goes on there.</source>
        <translation>Vous pouvez fermer le programme&#x202f;; cela continue là-bas.</translation>
    </message>
    <message>
        <source>Your examples are safe. Versions that were kept can still be used.</source>
        <translation>Vos exemples sont en sécurité. Les versions gardées peuvent encore être utilisées.</translation>
    </message>
</context>
<context>
    <name>ui::JobProgress</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemple</numerusform>
            <numerusform>%Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>Votre décision est nécessaire</translation>
    </message>
    <message>
        <source>The tuned model is ready</source>
        <translation>Le modèle ajusté est prêt</translation>
    </message>
    <message>
        <source>Tuning stopped by a problem</source>
        <translation>L’ajustement s’est arrêté sur un problème</translation>
    </message>
    <message>
        <source>Tuning was stopped</source>
        <translation>L’ajustement a été arrêté</translation>
    </message>
    <message>
        <source>This tuning is gone at the provider</source>
        <translation>Cet ajustement n’existe plus chez le fournisseur</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Presque fini</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Reste moins d’une minute</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <extracomment>%1 is a time: &quot;6 – 9 min&quot;, &quot;under a minute&quot;.</extracomment>
        <translation>Reste environ %1</translation>
    </message>
    <message>
        <source>On this computer, with %1</source>
        <extracomment>%1 is a place (&quot;this computer&quot;), %2 &quot;224 examples&quot;.</extracomment>
        <translation>Sur cet ordinateur, avec %1</translation>
    </message>
    <message>
        <source>At %1, with %2</source>
        <translation>Chez %1, avec %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is what was tuned, %2 a time.</extracomment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>All %1 are in order</source>
        <translation>Tout est en ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Are all examples in order?</source>
        <translation>Tous les exemples sont-ils en ordre&#x202f;?</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <translation>%1 % envoyés</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting in line</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>One tuning at a time</source>
        <translation>Un ajustement à la fois</translation>
    </message>
    <message>
        <source>Their queue</source>
        <translation>Leur file d’attente</translation>
    </message>
    <message>
        <source>Paused; what was learned is kept</source>
        <translation>En pause&#x202f;; ce qui a été appris est gardé</translation>
    </message>
    <message>
        <source>From your examples</source>
        <translation>À partir de vos exemples</translation>
    </message>
    <message>
        <source>Pass %1 of %2 through your examples</source>
        <translation>Passage %1 sur %2 sur vos exemples</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass(es) through your examples</source>
        <translation>
            <numerusform>%Ln passage sur vos exemples</numerusform>
            <numerusform>%Ln passages sur vos exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) will be waiting</source>
        <translation>
            <numerusform>%Ln comparaison attendra</numerusform>
            <numerusform>%Ln comparaisons attendront</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) are waiting</source>
        <translation>
            <numerusform>%Ln comparaison attend</numerusform>
            <numerusform>%Ln comparaisons attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the result</source>
        <translation>Enregistre le résultat</translation>
    </message>
    <message>
        <source>Tuning: your decision is needed</source>
        <translation>Ajustement&#xa0;: votre décision est nécessaire</translation>
    </message>
    <message>
        <source>Tuning: pass %1 of %2</source>
        <extracomment>In the status line.</extracomment>
        <translation>Ajustement&#xa0;: passage %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <extracomment>%1 is &quot;Tuning: pass 2 of 3&quot;, %2 a time: &quot;6 – 9 min&quot;.</extracomment>
        <translation>%1, reste %2</translation>
    </message>
    <message>
        <source>Tuning: %1</source>
        <extracomment>%1 is how a tuning stands: &quot;Waiting in line&quot;.</extracomment>
        <translation>Ajustement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::JobTable</name>
    <message>
        <source>Practice model</source>
        <translation>Modèle d’exercice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
</context>
<context>
    <name>ui::KeepStyleCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>Pas &amp;maintenant</translation>
    </message>
    <message>
        <source>It looks like this is how you write. %1 Keep these as your house style?</source>
        <translation>Il semble que vous écriviez ainsi. %1 Garder cela comme style de la maison&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ui::LocalModels</name>
    <message>
        <source>The part of Attune that tunes on this computer is not installed.</source>
        <translation>La partie d’Attune qui ajuste sur cet ordinateur n’est pas installée.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>The copy was saved as “%1”.</source>
        <translation>La copie a été enregistrée sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Your examples stay on this computer until a page says exactly what is sent and where.</source>
        <translation>Vos exemples restent sur cet ordinateur, jusqu’à ce qu’une page dise exactement ce qui est envoyé et où.</translation>
    </message>
    <message>
        <source>Attune %1</source>
        <translation>Attune %1</translation>
    </message>
    <message>
        <source>Attune</source>
        <translation>Attune</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 – Attune</source>
        <translation>%1 – Attune</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two facts in the status line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to &amp;undo</source>
        <translation>Rien à &amp;annuler</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to &amp;redo</source>
        <translation>Rien à &amp;rétablir</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Dernière modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>This project can only be read. Make a copy of it to add examples.</source>
        <translation>Ce projet peut seulement être lu. Faites-en une copie pour ajouter des exemples.</translation>
    </message>
    <message>
        <source>Text size %L1 %</source>
        <translation>Taille du texte&#xa0;: %L1&#xa0;%</translation>
    </message>
    <message>
        <source>Everything is already saved</source>
        <translation>Tout est déjà enregistré</translation>
    </message>
    <message>
        <source>Attune saves after every change. You can give the project as it is now a name, to come back to it later.</source>
        <translation>Attune enregistre après chaque modification. Vous pouvez donner un nom au projet tel qu’il est maintenant, pour y revenir plus tard.</translation>
    </message>
    <message>
        <source>&amp;Name of this version</source>
        <translation>&amp;Nom de cette version</translation>
    </message>
    <message>
        <source>Name this &amp;version</source>
        <translation>Nommer cette &amp;version</translation>
    </message>
    <message>
        <source>This version is now called “%1”.</source>
        <translation>Cette version s’appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The version was not stored.</source>
        <translation>La version n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The version could not be opened.</source>
        <translation>La version n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The version is now a project of its own.</source>
        <translation>La version est maintenant un projet à part.</translation>
    </message>
    <message>
        <source>It is stored beside this one as “%1”. This project stays as it is.</source>
        <translation>Elle est à côté de celui-ci sous le nom «&#xa0;%1&#xa0;». Ce projet reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Rester ici</translation>
    </message>
    <message>
        <source>&amp;Open the version</source>
        <translation>&amp;Ouvrir la version</translation>
    </message>
</context>
<context>
    <name>ui::MappingForm</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>Plus &amp;de champs</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Pas dans ce fichier</translation>
    </message>
</context>
<context>
    <name>ui::MeasureModel</name>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
</context>
<context>
    <name>ui::Milestones</name>
    <message>
        <source>%L1 minimum</source>
        <translation>%L1 au minimum</translation>
    </message>
    <message>
        <source>%L1 good start</source>
        <translation>%L1 bon début</translation>
    </message>
    <message>
        <source>%L1 strong</source>
        <translation>%L1 solide</translation>
    </message>
</context>
<context>
    <name>ui::ModelCard</name>
    <message>
        <source>clearly better, %1 of %2</source>
        <translation>nettement meilleur, %1 sur %2</translation>
    </message>
    <message>
        <source>probably better, %1 of %2</source>
        <translation>sans doute meilleur, %1 sur %2</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>pas de différence nette</translation>
    </message>
    <message>
        <source>probably worse, %1 of %2</source>
        <translation>sans doute moins bon, %1 sur %2</translation>
    </message>
    <message>
        <source>clearly worse, %1 of %2</source>
        <translation>nettement moins bon, %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>too early to tell, %Ln vote(s)</source>
        <translation>
            <numerusform>trop tôt pour le dire, %Ln vote</numerusform>
            <numerusform>trop tôt pour le dire, %Ln votes</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Reti&amp;rer…</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Fonctionne jusqu’au</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>Gardé où</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <source>Its name there</source>
        <translation>Son nom là-bas</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>&amp;Tester de nouveau</translation>
    </message>
    <message>
        <source>Take out of &amp;use</source>
        <translation>Ne plus &amp;utiliser</translation>
    </message>
    <message>
        <source>This one is in &amp;use</source>
        <translation>Celui-ci est &amp;utilisé</translation>
    </message>
    <message>
        <source>original</source>
        <translation>d’origine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemple</numerusform>
            <numerusform>%Ln exemples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside</source>
        <translation>
            <numerusform>%Ln mis de côté</numerusform>
            <numerusform>%Ln mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>tuned on this computer, free</source>
        <extracomment>%1 is where: &quot;this computer&quot;.</extracomment>
        <translation>ajusté sur cet ordinateur, gratuit</translation>
    </message>
    <message>
        <source>tuned at %1</source>
        <translation>ajusté chez %1</translation>
    </message>
    <message>
        <source>no end date on this computer</source>
        <translation>pas de date de fin sur cet ordinateur</translation>
    </message>
    <message>
        <source>no end date announced</source>
        <translation>pas de date de fin annoncée</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln pass(es)</source>
        <translation>
            <numerusform>%1, %Ln passage</numerusform>
            <numerusform>%1, %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) have changed since. Test it again before you rely on it, or tune again.</source>
        <translation>
            <numerusform>%Ln exemple a changé depuis. Testez-le de nouveau avant de vous y fier, ou ajustez de nouveau.</numerusform>
            <numerusform>%Ln exemples ont changé depuis. Testez-le de nouveau avant de vous y fier, ou ajustez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops on %1: that is the provider&apos;s decision. Tune again elsewhere before then.</source>
        <translation>Il s’arrête le %1&#xa0;: c’est la décision du fournisseur. Ajustez ailleurs avant cette date.</translation>
    </message>
    <message>
        <source>It stopped on %1: that was the provider&apos;s decision.</source>
        <translation>Il s’est arrêté le %1&#xa0;: c’était la décision du fournisseur.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Tuned elsewhere</source>
        <translation>Ajusté ailleurs</translation>
    </message>
    <message>
        <source>examples not known</source>
        <translation>exemples inconnus</translation>
    </message>
    <message>
        <source>from the folder %1</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>du dossier %1</translation>
    </message>
    <message>
        <source>elsewhere; added %1</source>
        <translation>ailleurs&#x202f;; ajouté %1</translation>
    </message>
</context>
<context>
    <name>ui::ModelSheet</name>
    <message>
        <source>, </source>
        <comment>between languages</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>languages</comment>
        <translation>
            <numerusform>%1 et %Ln de plus</numerusform>
            <numerusform>%1 et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Which model should I take?</source>
        <translation>Quel modèle choisir&#x202f;?</translation>
    </message>
    <message>
        <source>Take the smallest that does the job: it answers faster and needs less memory. Try the practice model first, to see how everything goes.</source>
        <translation>Prenez le plus petit qui fait l’affaire&#xa0;: il répond plus vite et demande moins de mémoire. Essayez d’abord le modèle d’exercice, pour voir comment tout se passe.</translation>
    </message>
    <message>
        <source>To use one: open its page, download its files into a folder of their own, then choose that folder here. Downloading inside Attune comes next.</source>
        <translation>Pour en utiliser un&#xa0;: ouvrez sa page, téléchargez ses fichiers dans un dossier à part, puis choisissez ce dossier ici. Le téléchargement dans Attune arrive bientôt.</translation>
    </message>
    <message>
        <source>Read at the source on %1; check the licence there.</source>
        <translation>Lu à la source le %1&#x202f;; vérifiez-y la licence.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>needs a graphics card</source>
        <translation>demande une carte graphique</translation>
    </message>
    <message>
        <source>more memory than is free</source>
        <translation>plus de mémoire que ce qui est libre</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>%1 is a model&apos;s name.</extracomment>
        <translation>Prendre %1</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Ouvrir la page de %1</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 à télécharger</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>licence&#xa0;: %1</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>demande environ %1 de mémoire</translation>
    </message>
    <message>
        <source>your examples take %1 here</source>
        <extracomment>%1 is a time: &quot;10 – 25 min&quot;.</extracomment>
        <translation>vos exemples prennent %1 ici</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a model</comment>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>ui::NamePrompt</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ui::ParameterForm</name>
    <message>
        <source>Decided for you</source>
        <translation>Décidé pour vous</translation>
    </message>
</context>
<context>
    <name>ui::PlanPanel</name>
    <message>
        <source>Your own list of services was not used. %1</source>
        <translation>Votre propre liste de services n’a pas été utilisée. %1</translation>
    </message>
    <message>
        <source>Looking at your examples…</source>
        <translation>Vos exemples sont regardés…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Recherche de modèles…</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modèle d’exercice</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesSheet</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Comme sur le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Foncé</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation>Une nouvelle langue est utilisée à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Te&amp;rminer</translation>
    </message>
    <message>
        <source>&amp;Desktop note when a tuning ends</source>
        <translation>Note sur le &amp;bureau quand un ajustement se termine</translation>
    </message>
    <message>
        <source>&amp;Single keys when comparing</source>
        <translation>Touches &amp;simples pour comparer</translation>
    </message>
</context>
<context>
    <name>ui::ProblemCard</name>
    <message>
        <source>&amp;Try now</source>
        <translation>Essayer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>Atten&amp;dre</translation>
    </message>
    <message>
        <source>Enter &amp;key again…</source>
        <translation>Saisir la &amp;clé de nouveau…</translation>
    </message>
    <message>
        <source>Where do I &amp;find it?</source>
        <translation>Où la tr&amp;ouver&#x202f;?</translation>
    </message>
    <message>
        <source>Open &amp;billing page</source>
        <translation>Ouvrir la page de &amp;facturation</translation>
    </message>
    <message>
        <source>&amp;Go to example %1</source>
        <translation>Aller à l’exem&amp;ple %1</translation>
    </message>
    <message>
        <source>&amp;Go to the example</source>
        <translation>Aller à l’exem&amp;ple</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>En choisir &amp;un autre…</translation>
    </message>
    <message>
        <source>&amp;Export the file…</source>
        <translation>Expor&amp;ter le fichier…</translation>
    </message>
    <message>
        <source>Check the &amp;address…</source>
        <translation>&amp;Vérifier l’adresse…</translation>
    </message>
    <message>
        <source>Change the &amp;settings…</source>
        <translation>Changer les &amp;réglages…</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Copier les déta&amp;ils</translation>
    </message>
    <message>
        <source>Send it a&amp;gain</source>
        <translation>Envoyer d&amp;e nouveau</translation>
    </message>
    <message>
        <source>Do &amp;not send it</source>
        <translation>&amp;Ne pas envoyer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Whose fault a problem is, and whether it cost money: two sentences.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::ProjectOpener</name>
    <message>
        <source>Attune projects (*.attune)</source>
        <translation>Projets Attune (*.attune)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>The project could not be created.</source>
        <translation>Le projet n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Please check its permissions.</source>
        <translation>Impossible d’écrire dans le dossier %1. Veuillez vérifier ses droits d’accès.</translation>
    </message>
    <message>
        <source>The sample project could not be created.</source>
        <translation>Le projet de démonstration n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>En choisir un &amp;autre…</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>The file stays as it is. Attune can read what is left of it into a new project and tell you what is missing.</source>
        <translation>Le fichier reste tel quel. Attune peut lire ce qu’il en reste dans un nouveau projet et vous dire ce qui manque.</translation>
    </message>
    <message>
        <source>&amp;Recover into a new project…</source>
        <translation>&amp;Récupérer dans un nouveau projet…</translation>
    </message>
    <message>
        <source>“%1” is not an Attune project.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet Attune.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>La copie n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (récupéré)</translation>
    </message>
    <message>
        <source>Nothing could be recovered.</source>
        <translation>Rien n’a pu être récupéré.</translation>
    </message>
    <message>
        <source>What could be read is now in a new project.</source>
        <translation>Ce qui était lisible est maintenant dans un nouveau projet.</translation>
    </message>
    <message>
        <source>It is stored as “%1”. The damaged file stays as it is.</source>
        <translation>Il est enregistré sous «&#xa0;%1&#xa0;». Le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Open the new project</source>
        <translation>&amp;Ouvrir le nouveau projet</translation>
    </message>
</context>
<context>
    <name>ui::ProjectSettingsSheet</name>
    <message>
        <source>Project settings</source>
        <translation>Réglages du projet</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>&amp;Enregistrer ces réglages</translation>
    </message>
    <message>
        <source>Keep as it &amp;was</source>
        <translation>Laisser comme &amp;avant</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>House &amp;rules</source>
        <translation>&amp;Règles de la maison</translation>
    </message>
    <message>
        <source>What the model is told about how to answer. They stand in front of every example that has none of its own.</source>
        <translation>Ce qu’on dit au modèle sur la façon de répondre. Elles sont placées devant chaque exemple qui n’en a pas à lui.</translation>
    </message>
    <message>
        <source>How reference &amp;material is added to a question</source>
        <translation>Comment le te&amp;xte de référence est ajouté à une question</translation>
    </message>
    <message>
        <source>{question} and {reference} stand for the texts of the example.</source>
        <translation>{question} et {reference} représentent les textes de l’exemple.</translation>
    </message>
    <message>
        <source>The model does not learn the category</source>
        <translation>Le modèle n’apprend pas la catégorie</translation>
    </message>
    <message>
        <source>First line of the answer: “Category: Delivery”</source>
        <translation>Première ligne de la réponse&#xa0;: «&#xa0;Category: Delivery&#xa0;»</translation>
    </message>
    <message>
        <source>A field of the JSON object that the answer is</source>
        <translation>Un champ de l’objet JSON qu’est la réponse</translation>
    </message>
    <message>
        <source>&amp;Category in the answer</source>
        <translation>&amp;Catégorie dans la réponse</translation>
    </message>
    <message>
        <source>Name of the &amp;JSON field</source>
        <translation>Nom du champ &amp;JSON</translation>
    </message>
    <message>
        <source>Used only when the category is a field of a JSON answer.</source>
        <translation>Utilisé seulement quand la catégorie est un champ d’une réponse JSON.</translation>
    </message>
</context>
<context>
    <name>ui::QuestionCard</name>
    <message>
        <source>Your answer becomes your house style; answers that do it otherwise are shown afterwards, with a fix. Nothing is changed by itself.</source>
        <translation>Votre réponse devient le style de la maison&#x202f;; les réponses qui font autrement sont montrées ensuite, avec une correction. Rien n’est modifié tout seul.</translation>
    </message>
    <message>
        <source>&amp;Leave it mixed</source>
        <translation>&amp;Laisser varié</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>À vous de décider</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser ceci</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>ui::ReasonList</name>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: %1 is a command (&quot;Go to it&quot;), %2 what it is about.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::RecentProjects</name>
    <message>
        <source>d MMMM</source>
        <extracomment>A date without year as in &quot;3 November&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date as in &quot;3 November 2025&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemple</numerusform>
            <numerusform>%Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::RejectedRows</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cop&amp;y list</source>
        <translation>Copier la lis&amp;te</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Lignes qui n’ont pas pu être lues</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 row(s) could not be read.</source>
        <translation>
            <numerusform>%Ln ligne sur %1 n’a pas pu être lue.</numerusform>
            <numerusform>%Ln lignes sur %1 n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read.</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être lue.</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are ready.</source>
        <translation>
            <numerusform>Le reste (%Ln) est prêt.</numerusform>
            <numerusform>Les %Ln autres sont prêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 de plus</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Montrer %Ln ligne</numerusform>
            <numerusform>&amp;Montrer les %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RepairSheet</name>
    <message>
        <source>Repair an answer</source>
        <translation>Corriger une réponse</translation>
    </message>
    <message>
        <source>Keep the &amp;other answer as the worse one</source>
        <translation>Garder l&apos;&amp;autre réponse comme la moins bonne</translation>
    </message>
    <message>
        <source>Put the better answer right. It becomes a new example to learn from, so this question is no fair test of the next tuning.</source>
        <translation>Corrigez la meilleure réponse. Elle devient un nouvel exemple pour apprendre&#x202f;; cette question ne sera donc plus un test juste du prochain ajustement.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Ce qu’on nous écrit</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Commencer par</translation>
    </message>
    <message>
        <source>the left answer</source>
        <translation>la réponse de gauche</translation>
    </message>
    <message>
        <source>the right answer</source>
        <translation>la réponse de droite</translation>
    </message>
    <message>
        <source>&amp;What we answer</source>
        <translation>Ce que nous &amp;répondons</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Ce que nous répondons</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Add as an example</source>
        <translation>A&amp;jouter comme exemple</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceModel</name>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
</context>
<context>
    <name>ui::ReplacePanel</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la ca&amp;sse</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Mo&amp;ts entiers</translation>
    </message>
    <message>
        <source>Pattern (re&amp;gular expression)</source>
        <translation>Mot&amp;if (expression régulière)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Ce que nous répondons</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Ce qu’on nous écrit</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>Examples shown</source>
        <translation>Exemples affichés</translation>
    </message>
    <message>
        <source>Selected examples</source>
        <translation>Exemples choisis</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>Tous les exemples</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace in %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Remplacer dans %Ln exemple</numerusform>
            <numerusform>&amp;Remplacer dans %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>I&amp;n</source>
        <translation>Da&amp;ns</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>Rem&amp;placer par</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>Par&amp;mi</translation>
    </message>
    <message>
        <source>Changes that would be made</source>
        <translation>Modifications qui seraient faites</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln example(s) to change. These are the first; replace them, then look again.</source>
        <translation>
            <numerusform>Il y a plus de %Ln exemple à modifier. Voici le premier&#x202f;; remplacez-le, puis cherchez de nouveau.</numerusform>
            <numerusform>Il y a plus de %Ln exemples à modifier. Voici les premiers&#x202f;; remplacez-les, puis cherchez de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln time(s) %1. Take the tick away from what should stay.</source>
        <extracomment>%1 is &quot;in 12 examples&quot;.</extracomment>
        <translation>
            <numerusform>Trouvé %Ln fois %1. Décochez ce qui doit rester.</numerusform>
            <numerusform>Trouvé %Ln fois %1. Décochez ce qui doit rester.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln example(s)</source>
        <translation>
            <numerusform>dans %Ln exemple</numerusform>
            <numerusform>dans %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in these examples.</source>
        <translation>Introuvable dans ces exemples.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) changed.</source>
        <translation>
            <numerusform>%Ln exemple modifié.</numerusform>
            <numerusform>%Ln exemples modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln skipped, because you have edited it meanwhile.</source>
        <extracomment>%1 is &quot;12 examples changed.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln laissé tel quel, car vous l’avez modifié entre-temps.</numerusform>
            <numerusform>%1 %Ln laissés tels quels, car vous les avez modifiés entre-temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportChoices</name>
    <message>
        <source>As a &amp;web page (HTML)…</source>
        <translation>En page &amp;web (HTML)…</translation>
    </message>
    <message>
        <source>For &amp;paper (PDF)…</source>
        <translation>Pour le &amp;papier (PDF)…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ui::ReportFile</name>
    <message>
        <source>Choose a name that ends with .html for a web page, or with .pdf for paper.</source>
        <translation>Choisissez un nom qui finit par .html pour une page web, ou par .pdf pour le papier.</translation>
    </message>
</context>
<context>
    <name>ui::ResultPanel</name>
    <message>
        <source>Measuring the answers…</source>
        <translation>Mesure des réponses…</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Tout est-il en ordre&#x202f;?</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>What was measured without a person</source>
        <translation>Ce qui a été mesuré sans personne</translation>
    </message>
    <message>
        <source>Which category came (across) where which was right (down)</source>
        <translation>Quelle catégorie est venue (en travers) là où laquelle était juste (de haut en bas)</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>%1: nothing preferred</source>
        <extracomment>%1 is a category.</extracomment>
        <translation>%1&#xa0;: rien de préféré</translation>
    </message>
    <message>
        <source>%1: preferred in %2 of %3</source>
        <extracomment>%1 is a category: &quot;Returns: preferred in 4 of 5&quot;.</extracomment>
        <translation>%1&#xa0;: préféré dans %2 cas sur %3</translation>
    </message>
    <message>
        <source>Tuning teaches the voice, not the facts. Let a person check numbers and dates, or repair some answers and tune again.</source>
        <translation>L’ajustement enseigne la voix, pas les faits. Faites vérifier les nombres et les dates par une personne, ou corrigez quelques réponses et ajustez de nouveau.</translation>
    </message>
    <message>
        <source>Yes: the two really differ, and no answer is cut off, empty or missing.</source>
        <translation>Oui&#xa0;: les deux diffèrent vraiment, et aucune réponse n’est coupée, vide ou manquante.</translation>
    </message>
    <message>
        <source>What these answers cost is not known.</source>
        <translation>On ne sait pas ce que ces réponses ont coûté.</translation>
    </message>
    <message>
        <source>These answers cost %1.</source>
        <translation>Ces réponses ont coûté %1.</translation>
    </message>
    <message>
        <source>These answers cost nothing.</source>
        <translation>Ces réponses n’ont rien coûté.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Mark &amp;differences</source>
        <translation>Marquer les &amp;différences</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>Arrê&amp;ter les questions</translation>
    </message>
    <message>
        <source>Reference material</source>
        <translation>Texte de référence</translation>
    </message>
    <message>
        <source>Show the &amp;kept answer</source>
        <translation>Montrer la répon&amp;se gardée</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>&amp;Left is better</source>
        <translation>La &amp;gauche est meilleure</translation>
    </message>
    <message>
        <source>&amp;Right is better</source>
        <translation>La d&amp;roite est meilleure</translation>
    </message>
    <message>
        <source>&amp;About the same</source>
        <translation>À &amp;peu près pareil</translation>
    </message>
    <message>
        <source>&amp;Both are bad</source>
        <translation>Les deux sont &amp;mauvaises</translation>
    </message>
    <message>
        <source>R&amp;epair an answer…</source>
        <translation>C&amp;orriger une réponse…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>Jugé jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Go through</source>
        <translation>Parcour&amp;ir</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Ce qu’on nous écrit</translation>
    </message>
    <message>
        <source>The kept answer, which people wrote</source>
        <translation>La réponse gardée, écrite par des personnes</translation>
    </message>
    <message>
        <source>Hide the &amp;kept answer</source>
        <translation>Cacher la répon&amp;se gardée</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Why? Only you and your colleagues see it.</source>
        <translation>Pourquoi&#x202f;? Seuls vous et vos collègues le voyez.</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s)</source>
        <translation>
            <numerusform>%Ln comparaison</numerusform>
            <numerusform>%Ln comparaisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison %1 of %2</source>
        <translation>Comparaison %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <translation>%1 sur %2 jugés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) so far.</source>
        <extracomment>%n are votes; a sentence follows.</extracomment>
        <translation>
            <numerusform>%Ln vote jusqu’ici.</numerusform>
            <numerusform>%Ln votes jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Questions en cours…</translation>
    </message>
    <message>
        <source>Asking: %1 of %2 answers</source>
        <translation>Questions en cours&#xa0;: %1 réponses sur %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Pas encore jugées</translation>
    </message>
    <message>
        <source>Got better</source>
        <translation>Devenues meilleures</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Devenues moins bonnes</translation>
    </message>
    <message>
        <source>Same or both bad</source>
        <translation>Pareilles ou mauvaises</translation>
    </message>
    <message>
        <source>Checks see it otherwise</source>
        <translation>Les vérifications disent autrement</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une note</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>Pairs of one category of examples.</extracomment>
        <translation>Seulement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>La réponse arrive.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Il n’y a pas encore de réponse.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln example(s) to learn from</source>
        <translation>
            <numerusform>%Ln exemple pour apprendre</numerusform>
            <numerusform>%Ln exemples pour apprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln that pick(s) the best version</source>
        <extracomment>%1 is &quot;202 examples to learn from&quot;.</extracomment>
        <translation>
            <numerusform>%1, et %Ln qui choisit la meilleure version</numerusform>
            <numerusform>%1, et %Ln qui choisissent la meilleure version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Envoyer %Ln exemple</numerusform>
            <numerusform>&amp;Envoyer %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tune on this computer</source>
        <translation>A&amp;juster sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Tune anyway</source>
        <translation>A&amp;juster quand même</translation>
    </message>
    <message>
        <source>Tune on this computer?</source>
        <translation>Ajuster sur cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Send your examples to %1?</source>
        <translation>Envoyer vos exemples à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing leaves this computer and nothing costs money. You can stop at any time.</source>
        <translation>Rien ne quitte cet ordinateur et rien ne coûte d’argent. Vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. You can stop the tuning at any time.</source>
        <translation>Ce qui est envoyé ne peut pas être repris. Vous pouvez arrêter l’ajustement à tout moment.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) for testing; the model never sees them</source>
        <translation>
            <numerusform>%Ln exemple pour le test&#x202f;; le modèle ne le voit jamais</numerusform>
            <numerusform>%Ln exemples pour le test&#x202f;; le modèle ne les voit jamais</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A place to tune at.</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Model to teach</source>
        <translation>Modèle à former</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Not known: that is up to whoever runs that address.</source>
        <translation>Pas connu&#xa0;: cela dépend de ceux qui gèrent cette adresse.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Their promise</source>
        <translation>Leur promesse</translation>
    </message>
    <message>
        <source>You may start, but know that</source>
        <translation>Vous pouvez commencer, mais sachez ceci</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
</context>
<context>
    <name>ui::RuleCard</name>
    <message>
        <source>F&amp;ix</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>I&amp;gnore here</source>
        <translation>I&amp;gnorer ici</translation>
    </message>
    <message>
        <source>Neve&amp;r check this</source>
        <translation>Ne p&amp;lus vérifier ceci</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Plus de choix</translation>
    </message>
    <message>
        <source>In #%1: %2</source>
        <translation>Au n°&#xa0;%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change in #%1</source>
        <translation>Modification au n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Your own answers that do it the usual way</source>
        <translation>Vos propres réponses qui font comme d’habitude</translation>
    </message>
    <message numerus="yes">
        <source>Fix &amp;all %n like this…</source>
        <translation>
            <numerusform>T&amp;out corriger ainsi (%n)…</numerusform>
            <numerusform>C&amp;orriger les %n ainsi…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RulesBox</name>
    <message>
        <source>House rules</source>
        <translation>Règles de la maison</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Only for &amp;this example</source>
        <translation>Seulement pour &amp;cet exemple</translation>
    </message>
    <message>
        <source>Edit the house rules</source>
        <translation>Modifier les règles de la maison</translation>
    </message>
    <message>
        <source>For example: Be brief. Repeat the order number. Never promise a date.</source>
        <translation>Par exemple&#xa0;: Soyez bref. Répétez le numéro de commande. Ne promettez jamais de date.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>only for this example</source>
        <translation>seulement pour cet exemple</translation>
    </message>
    <message>
        <source>same for all examples</source>
        <translation>les mêmes pour tous</translation>
    </message>
    <message>
        <source>None yet. They tell the model how to answer.</source>
        <translation>Pas encore de règles. Elles disent au modèle comment répondre.</translation>
    </message>
</context>
<context>
    <name>ui::SampleCard</name>
    <message>
        <source>Fix a tone flag</source>
        <translation>Corriger une remarque sur le ton</translation>
    </message>
    <message>
        <source>Change something and undo it</source>
        <translation>Modifier quelque chose et l’annuler</translation>
    </message>
    <message>
        <source>Paste three rows</source>
        <translation>Coller trois lignes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Sample: nothing is sent.</source>
        <translation>Démonstration&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Close the list of things to try</source>
        <translation>Fermer la liste des choses à essayer</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminé</translation>
    </message>
    <message>
        <source>Compare five answers</source>
        <translation>Comparer cinq réponses</translation>
    </message>
</context>
<context>
    <name>ui::SavedState</name>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet, retrying</source>
        <translation>Pas encore enregistré, nouvel essai</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Lecture seule</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Find examples</source>
        <translation>Chercher des exemples</translation>
    </message>
</context>
<context>
    <name>ui::SendCard</name>
    <message>
        <source>examples to learn from</source>
        <translation>exemples pour apprendre</translation>
    </message>
    <message>
        <source>kept aside for testing</source>
        <translation>mis de côté pour le test</translation>
    </message>
    <message>
        <source>Pick the best version</source>
        <translation>Choisir la meilleure version</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Règles de la maison</translation>
    </message>
    <message>
        <source>Nothing must be fixed</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Exemple le plus long</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message numerus="yes">
        <source>&amp;See all %Ln…</source>
        <translation>
            <numerusform>&amp;Voir tout (%Ln)…</numerusform>
            <numerusform>&amp;Voir les %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;See all…</source>
        <translation>&amp;Voir tout…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to look at</source>
        <translation>
            <numerusform>%Ln encore à regarder</numerusform>
            <numerusform>%Ln encore à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucune trouvée</translation>
    </message>
    <message>
        <source>with every example</source>
        <translation>avec chaque exemple</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Must be fixed first</source>
        <translation>À corriger d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln exemple</numerusform>
            <numerusform>%Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too long</source>
        <comment>examples</comment>
        <translation>
            <numerusform>%Ln trop long</numerusform>
            <numerusform>%Ln trop longs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), fits</source>
        <translation>
            <numerusform>%Ln mot, convient</numerusform>
            <numerusform>%Ln mots, convient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>They wrote: %1</source>
        <extracomment>%1 is what a customer wrote.</extracomment>
        <translation>On nous écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>We answer: %1</source>
        <translation>Nous répondons&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::SentSheet</name>
    <message>
        <source>Everything that was sent</source>
        <translation>Tout ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Every time that examples of this project left for somewhere. This list is kept in the project and cannot be undone.</source>
        <translation>Chaque fois que des exemples de ce projet sont partis quelque part. Cette liste est gardée dans le projet et ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nothing of this project was ever sent anywhere.</source>
        <translation>Rien de ce projet n’a jamais été envoyé nulle part.</translation>
    </message>
</context>
<context>
    <name>ui::SentTable</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Vers où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>ui::ServeCard</name>
    <message>
        <source>&amp;Show the access key</source>
        <translation>&amp;Montrer la clé d’accès</translation>
    </message>
    <message>
        <source>&amp;Keep it running when Attune is closed</source>
        <translation>Le &amp;laisser en marche quand Attune est fermé</translation>
    </message>
    <message>
        <source>Settings for other &amp;programs…</source>
        <translation>Réglages pour d’autres &amp;programmes…</translation>
    </message>
    <message>
        <source>Serve on this computer</source>
        <translation>Le mettre à disposition sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>&amp;Clé d’accès</translation>
    </message>
    <message>
        <source>Name of the &amp;model</source>
        <translation>&amp;Nom du modèle</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what is copied: &quot;Address&quot;.</extracomment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Other programs here can ask the tuned model. Free; nothing leaves this computer. Address and key stay the same.</source>
        <translation>D’autres programmes ici peuvent interroger le modèle ajusté. Gratuit&#x202f;; rien ne quitte cet ordinateur. L’adresse et la clé restent les mêmes.</translation>
    </message>
    <message>
        <source>Switch it on, and other programs on this computer can ask the tuned model. Free; nothing leaves this computer.</source>
        <translation>Activez-le, et d’autres programmes de cet ordinateur pourront interroger le modèle ajusté. Gratuit&#x202f;; rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ui::ServiceSheet</name>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation>&amp;Retirer la clé</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>A service that speaks the OpenAI API: a server in the house, a colleague&apos;s computer, or a service you know.</source>
        <translation>Un service qui parle l’API d’OpenAI&#xa0;: un serveur de la maison, l’ordinateur d’un collègue, ou un service que vous connaissez.</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Utiliser cette adresse</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What you call it; may be left empty.</source>
        <translation>Comment vous l’appelez&#x202f;; peut rester vide.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Model to teach</source>
        <translation>&amp;Modèle à former</translation>
    </message>
    <message>
        <source>As the service names it. A test lists them.</source>
        <translation>Comme le service le nomme. Un test en donne la liste.</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Clé d’a&amp;ccès</translation>
    </message>
    <message>
        <source>The access key comes from the environment variable %1.</source>
        <translation>La clé d’accès vient de la variable d’environnement %1.</translation>
    </message>
    <message>
        <source>An access key is there. %1</source>
        <extracomment>%1 says where.</extracomment>
        <translation>Une clé d’accès est là. %1</translation>
    </message>
    <message>
        <source>Enter another one to replace it</source>
        <translation>Saisissez-en une autre pour la remplacer</translation>
    </message>
    <message>
        <source>Where it needs one</source>
        <translation>Si une clé est nécessaire</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Enter an address, such as https://tuner.example.com/v1.</source>
        <translation>Saisissez une adresse, comme https://tuner.example.com/v1.</translation>
    </message>
    <message>
        <source>Enter the model to teach, or test the address to choose from a list.</source>
        <translation>Saisissez le modèle à former, ou testez l’adresse pour choisir dans une liste.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Cela fonctionne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Cela ne fonctionne pas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A problem: what it is, and what it means.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The service answers and knows %Ln model(s). Whether it can tune shows when it is asked to.</source>
        <translation>
            <numerusform>Le service répond et connaît %Ln modèle. On verra s’il sait ajuster quand on le lui demandera.</numerusform>
            <numerusform>Le service répond et connaît %Ln modèles. On verra s’il sait ajuster quand on le lui demandera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access key is no longer on this computer.</source>
        <translation>La clé d’accès n’est plus sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ui::SetupPanel</name>
    <message>
        <source>Compare with a model at an &amp;address…</source>
        <translation>Comparer avec un modèle à une a&amp;dresse…</translation>
    </message>
    <message>
        <source>The examples that were kept &amp;aside</source>
        <translation>Les exemples mis de &amp;côté</translation>
    </message>
    <message>
        <source>&amp;New questions</source>
        <translation>De &amp;nouvelles questions</translation>
    </message>
    <message>
        <source>&amp;Everyday questions: has it forgotten the rest?</source>
        <translation>Des &amp;questions de tous les jours&#xa0;: a-t-il oublié le reste&#x202f;?</translation>
    </message>
    <message>
        <source>Which two</source>
        <translation>Lesquels</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>A&amp;près</translation>
    </message>
    <message>
        <source>What both are asked</source>
        <translation>Ce qu’on demande aux deux</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Nouvelles questions</translation>
    </message>
    <message>
        <source>Paste questions here, one in each line; longer ones parted by an empty line. Answers are not needed.</source>
        <translation>Collez ici des questions, une par ligne&#x202f;; les plus longues séparées par une ligne vide. Il ne faut pas de réponses.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s), to both: the same words, the same settings.</source>
        <translation>
            <numerusform>%Ln question, aux deux&#xa0;: les mêmes mots, les mêmes réglages.</numerusform>
            <numerusform>%Ln questions, aux deux&#xa0;: les mêmes mots, les mêmes réglages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are left out, because a model has learned it or nearly the same.</source>
        <translation>
            <numerusform>%Ln de plus est exclue, car un modèle a appris la même ou presque.</numerusform>
            <numerusform>%Ln de plus sont exclues, car un modèle a appris les mêmes ou presque.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer: nothing is sent, and it costs nothing.</source>
        <translation>Sur cet ordinateur&#xa0;: rien n’est envoyé, et cela ne coûte rien.</translation>
    </message>
    <message>
        <source>The questions and your house rules are sent to %1.</source>
        <extracomment>%1 is one host or two.</extracomment>
        <translation>Les questions et vos règles de la maison sont envoyées à %1.</translation>
    </message>
    <message>
        <source>That costs about %1.</source>
        <translation>Cela coûte environ %1.</translation>
    </message>
    <message>
        <source>What it costs there is not known.</source>
        <translation>Ce que cela coûte là-bas n’est pas connu.</translation>
    </message>
    <message>
        <source>Questions a &amp;minute, at most</source>
        <translation>Questions par &amp;minute, au plus</translation>
    </message>
    <message>
        <source>as fast as it answers</source>
        <translation>aussi vite qu’il répond</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ui::ShortenPlan</name>
    <message numerus="yes">
        <source>%Ln earlier message(s)</source>
        <translation>
            <numerusform>%Ln intervention antérieure</numerusform>
            <numerusform>%Ln interventions antérieures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of reference material that the answer does not use</source>
        <translation>
            <numerusform>%Ln ligne de texte de référence dont la réponse ne se sert pas</numerusform>
            <numerusform>%Ln lignes de texte de référence dont la réponse ne se sert pas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an example that are left out</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ui::ShortenSheet</name>
    <message>
        <source>Shorten for the model</source>
        <translation>Raccourcir pour le modèle</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>What would be left out</source>
        <translation>Ce qui serait enlevé</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Answers stay as they are. What was said first goes, then the middle of the question, then reference material that the answer does not use. Take away the tick where an example is to stay as it is. All of it is one step that you can undo.</source>
        <translation>Les réponses restent telles quelles. On enlève ce qui a été dit en premier, puis le milieu de la question, puis le texte de référence dont la réponse ne se sert pas. Décochez les exemples qui doivent rester tels quels. Le tout est une seule étape que vous pouvez annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) would have to lose a part of the answer: shorten them yourself, or leave them out.</source>
        <translation>
            <numerusform>%Ln exemple devrait perdre une partie de la réponse : raccourcissez-le vous-même, ou excluez-le.</numerusform>
            <numerusform>%Ln exemples devraient perdre une partie de la réponse : raccourcissez-les vous-même, ou excluez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Shorten %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Raccourcir %Ln exemple</numerusform>
            <numerusform>&amp;Raccourcir %Ln exemples</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to shorten</source>
        <translation>Rien à raccourcir</translation>
    </message>
</context>
<context>
    <name>ui::ShowingBox</name>
    <message>
        <source>All examples</source>
        <translation>Tous les exemples</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Non terminés</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Catégorie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Attune</source>
        <translation>Attune</translation>
    </message>
    <message>
        <source>Teach a language model to answer the way your organisation answers.</source>
        <translation>Apprenez à un modèle de langage à répondre comme votre organisation.</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Voyez comment ça marche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln made-up letter(s) to a help desk, with mistakes to find. Works without internet.</source>
        <translation>
            <numerusform>%Ln lettre inventée à un service d’assistance, avec des erreurs à trouver. Fonctionne sans internet.</numerusform>
            <numerusform>%Ln lettres inventées à un service d’assistance, avec des erreurs à trouver. Fonctionne sans internet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try the sample project</source>
        <translation>&amp;Essayer la démonstration</translation>
    </message>
    <message>
        <source>Start with your own</source>
        <translation>Commencer avec les vôtres</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, import a file, or type the first one.</source>
        <translation>Collez depuis un tableur, importez un fichier, ou écrivez le premier.</translation>
    </message>
    <message>
        <source>&amp;Start with your own examples</source>
        <translation>&amp;Commencer avec vos exemples</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open a project from this computer. You can also drop a file here.</source>
        <translation>Ouvrez un projet de cet ordinateur. Vous pouvez aussi déposer un fichier ici.</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Is tuning right for me?</source>
        <translation>L’ajustement est-il fait pour moi&#x202f;?</translation>
    </message>
    <message>
        <source>Often clear house rules are enough, and then we say so.</source>
        <translation>Souvent, des règles de la maison claires suffisent, et alors nous le disons.</translation>
    </message>
    <message>
        <source>&amp;Find out</source>
        <translation>&amp;Le savoir</translation>
    </message>
    <message>
        <source>Start with your own examples</source>
        <translation>Commencer avec vos exemples</translation>
    </message>
    <message>
        <source>An example is a message that somebody wrote, and the answer you are proud of.</source>
        <translation>Un exemple est un message que quelqu’un a écrit, et la réponse dont vous êtes fier.</translation>
    </message>
    <message>
        <source>&amp;Name of the project</source>
        <translation>&amp;Nom du projet</translation>
    </message>
    <message>
        <source>Our answers</source>
        <translation>Nos réponses</translation>
    </message>
    <message>
        <source>It is saved at once in your documents folder, and after every change. There is no Save button to forget.</source>
        <translation>Il est enregistré tout de suite dans votre dossier Documents, puis après chaque modification. Il n’y a pas de bouton Enregistrer à oublier.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Coller depuis un tableur</translation>
    </message>
    <message>
        <source>Copy two columns, questions and answers, and paste them.</source>
        <translation>Copiez deux colonnes, questions et réponses, et collez-les.</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>Coller des &amp;lignes</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Excel, CSV or JSON. You see everything before it is added.</source>
        <translation>Excel, CSV ou JSON. Vous voyez tout avant l’ajout.</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importer un fichier…</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>En écrire un</translation>
    </message>
    <message>
        <source>Write the first question and the answer yourself.</source>
        <translation>Écrivez vous-même la première question et la réponse.</translation>
    </message>
    <message>
        <source>T&amp;ype the first one</source>
        <translation>Éc&amp;rire le premier</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Re&amp;tour</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Enlever de cette liste</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message>
        <source>Collect</source>
        <translation>Recueillir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>ui::StepButton</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>ui::TagChip</name>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Enlever l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ui::TagRow</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
</context>
<context>
    <name>ui::TaskSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>ui::TellingCard</name>
    <message>
        <source>Best</source>
        <translation>Meilleures</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Moins bonnes</translation>
    </message>
    <message>
        <source>you preferred %1</source>
        <extracomment>%1 is a model: &quot;tuned&quot;.</extracomment>
        <translation>vous avez préféré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Corriger…</translation>
    </message>
</context>
<context>
    <name>ui::TermsSheet</name>
    <message>
        <source>Your words and sentences</source>
        <translation>Vos mots et phrases</translation>
    </message>
    <message>
        <source>&amp;Words, one a line</source>
        <translation>&amp;Mots, un par ligne</translation>
    </message>
    <message>
        <source>“client -&gt; customer” prefers the second. “!cheap” is not to be written. A name alone, such as “Marlowe”, is left alone by all checks and its spelling kept. Two columns of a spreadsheet can be pasted.</source>
        <translation>«&#xa0;client -&gt; usager&#xa0;» préfère le second. «&#xa0;!pas cher&#xa0;» n’est pas à écrire. Un nom seul, comme «&#xa0;Marlowe&#xa0;», est laissé tranquille par toutes les vérifications et garde son orthographe. Vous pouvez coller deux colonnes d’un tableur.</translation>
    </message>
    <message>
        <source>&amp;Sentences that must be in every answer, one a line</source>
        <translation>&amp;Phrases qui doivent être dans chaque réponse, une par ligne</translation>
    </message>
    <message>
        <source>“[Returns] Please keep the box.” is asked for in the category Returns only.</source>
        <translation>«&#xa0;[Retours] Merci de garder le carton.&#xa0;» est demandé seulement dans la catégorie Retours.</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>&amp;Garder ceci</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Import a list of words…</source>
        <translation>&amp;Importer une liste de mots…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n preferred</source>
        <translation>
            <numerusform>%n préféré</numerusform>
            <numerusform>%n préférés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be written</source>
        <translation>
            <numerusform>%n à ne pas écrire</numerusform>
            <numerusform>%n à ne pas écrire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list of words</source>
        <translation>Importer une liste de mots</translation>
    </message>
    <message>
        <source>Lists of words (*.txt *.tsv *.csv)</source>
        <translation>Listes de mots (*.txt *.tsv *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of words. Choose a text file with one word a line, or paste the words here.</source>
        <translation>Ce fichier ne peut pas être lu comme une liste de mots. Choisissez un fichier texte avec un mot par ligne, ou collez les mots ici.</translation>
    </message>
</context>
<context>
    <name>ui::TextField</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Text &amp;direction</source>
        <translation>&amp;Sens du texte</translation>
    </message>
    <message>
        <source>&amp;As the text reads</source>
        <translation>&amp;Selon le texte</translation>
    </message>
    <message>
        <source>&amp;Left to right</source>
        <translation>De &amp;gauche à droite</translation>
    </message>
    <message>
        <source>&amp;Right to left</source>
        <translation>De &amp;droite à gauche</translation>
    </message>
</context>
<context>
    <name>ui::Transfer</name>
    <message>
        <source>Files with examples (%1)</source>
        <translation>Fichiers d’exemples (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Importer des exemples</translation>
    </message>
    <message>
        <source>There is nothing to paste yet. Copy two columns in your spreadsheet, questions and answers, then paste them here.</source>
        <translation>Il n’y a encore rien à coller. Copiez deux colonnes dans votre tableur, questions et réponses, puis collez-les ici.</translation>
    </message>
    <message>
        <source>The text is now a new example. Its answer is still empty.</source>
        <translation>Le texte est maintenant un nouvel exemple. Sa réponse est encore vide.</translation>
    </message>
</context>
<context>
    <name>ui::TryField</name>
    <message>
        <source>Original</source>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>Ajusté</translation>
    </message>
    <message>
        <source>&amp;Ask both</source>
        <translation>Demander aux &amp;deux</translation>
    </message>
    <message>
        <source>&amp;Keep this as an example</source>
        <translation>&amp;Garder comme exemple</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>Une question à essayer</translation>
    </message>
    <message>
        <source>What could somebody write to you?</source>
        <translation>Que pourrait-on vous écrire&#x202f;?</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The model said nothing.</source>
        <translation>Le modèle n’a rien dit.</translation>
    </message>
    <message>
        <source>A person should check facts before sending.</source>
        <translation>Une personne devrait vérifier les faits avant l’envoi.</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>La réponse arrive.</translation>
    </message>
    <message>
        <source>&amp;Ask it</source>
        <translation>&amp;Lui demander</translation>
    </message>
</context>
<context>
    <name>ui::TuneChip</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show the tuning</source>
        <translation>Montrer l’ajustement</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajustement</translation>
    </message>
</context>
<context>
    <name>ui::TuneCommands</name>
    <message numerus="yes">
        <source>%Ln example(s) shortened.</source>
        <translation>
            <numerusform>%Ln exemple raccourci.</numerusform>
            <numerusform>%Ln exemples raccourcis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Choisir le dossier d’un modèle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) left out of the tuning.</source>
        <translation>
            <numerusform>%Ln exemple exclu de l’ajustement.</numerusform>
            <numerusform>%Ln exemples exclus de l’ajustement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whoever runs that address.</source>
        <translation>Demandez à ceux qui gèrent cette adresse.</translation>
    </message>
    <message>
        <source>Attune does not know its pages. Keys and credit are managed where you signed up for it.</source>
        <translation>Attune ne connaît pas ses pages. Les clés et le crédit se gèrent là où vous vous êtes inscrit.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>It is left out. You can start again now.</source>
        <translation>Il est exclu. Vous pouvez recommencer maintenant.</translation>
    </message>
    <message>
        <source>Details copied, without examples and keys.</source>
        <translation>Détails copiés, sans exemples ni clés.</translation>
    </message>
    <message>
        <source>Stop this tuning?</source>
        <translation>Arrêter cet ajustement&#x202f;?</translation>
    </message>
    <message>
        <source>What was learned after each whole pass is kept as a version; the rest is not. It cannot be taken up again afterwards.</source>
        <translation>Ce qui a été appris après chaque passage entier est gardé comme version&#x202f;; le reste ne l’est pas. On ne peut pas le reprendre ensuite.</translation>
    </message>
    <message>
        <source>&amp;Keep tuning</source>
        <translation>&amp;Continuer l’ajustement</translation>
    </message>
    <message>
        <source>&amp;Stop tuning</source>
        <translation>Arrê&amp;ter l’ajustement</translation>
    </message>
</context>
<context>
    <name>ui::TuneGoal</name>
    <message>
        <source>More about tuning</source>
        <translation>Plus sur l’ajustement</translation>
    </message>
    <message>
        <source>&amp;Plan another tuning</source>
        <translation>&amp;Préparer un autre ajustement</translation>
    </message>
    <message>
        <source>&amp;All tunings…</source>
        <translation>&amp;Tous les ajustements…</translation>
    </message>
    <message>
        <source>&amp;Everything that was sent…</source>
        <translation>Tout ce qui a été &amp;envoyé…</translation>
    </message>
    <message>
        <source>&amp;Which model should I take?</source>
        <translation>&amp;Quel modèle choisir&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Review and start…</source>
        <translation>&amp;Relire et lancer…</translation>
    </message>
    <message>
        <source>&amp;Export the file…</source>
        <translation>E&amp;xporter le fichier…</translation>
    </message>
    <message>
        <source>&amp;Back to the tuning</source>
        <translation>Reve&amp;nir à l’ajustement</translation>
    </message>
</context>
<context>
    <name>ui::TunePage</name>
    <message>
        <source>Tune</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Ce dossier ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Choose &amp;another folder…</source>
        <translation>Choisir un &amp;autre dossier…</translation>
    </message>
    <message>
        <source>Tuning is paused. Go on whenever you like.</source>
        <translation>L’ajustement est en pause. Continuez quand vous voulez.</translation>
    </message>
    <message>
        <source>Tuning goes on while you work, and we tell you when it is ready.</source>
        <translation>L’ajustement continue pendant que vous travaillez, et nous vous disons quand il est prêt.</translation>
    </message>
    <message>
        <source>Teach the model from your examples.</source>
        <translation>Apprenez au modèle à partir de vos exemples.</translation>
    </message>
    <message>
        <source>needs you</source>
        <comment>a tuning that waits for a decision</comment>
        <translation>a besoin de vous</translation>
    </message>
    <message>
        <source>pass %1 of %2</source>
        <translation>passage %1 sur %2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a tuning, by a problem</comment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Tuning there from Attune is coming next; export the file meanwhile.</source>
        <translation>L’ajustement là-bas depuis Attune arrive bientôt&#x202f;; en attendant, exportez le fichier.</translation>
    </message>
    <message>
        <source>Nothing is sent: you get a file.</source>
        <translation>Rien n’est envoyé&#xa0;: vous obtenez un fichier.</translation>
    </message>
    <message>
        <source>This project can only be read. Make a copy of it to tune.</source>
        <translation>Ce projet peut seulement être lu. Faites-en une copie pour l’ajustement.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Looking at your examples…</source>
        <translation>Vos exemples sont regardés…</translation>
    </message>
    <message>
        <source>Nothing is sent until you confirm on the next page.</source>
        <translation>Rien n’est envoyé avant que vous confirmiez à la page suivante.</translation>
    </message>
    <message>
        <source>&amp;Stop tuning</source>
        <translation>Arrê&amp;ter l’ajustement</translation>
    </message>
    <message>
        <source>Tuning is ready</source>
        <translation>L’ajustement est prêt</translation>
    </message>
    <message>
        <source>Tuning stopped</source>
        <translation>L’ajustement s’est arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) waiting.</source>
        <translation>
            <numerusform>%Ln comparaison attend.</numerusform>
            <numerusform>%Ln comparaisons attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What has ended, and how: &quot;Tuning is ready: 24 comparisons waiting.&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A tuning is under way on this computer.</source>
        <translation>Un ajustement est en cours sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It can go on without the window. When you open the project again, you see how far it has come.</source>
        <translation>Il peut continuer sans la fenêtre. Quand vous rouvrirez le projet, vous verrez où il en est.</translation>
    </message>
    <message>
        <source>&amp;Keep going in the background</source>
        <translation>&amp;Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
</context>
<context>
    <name>ui::TuneReasons</name>
    <message>
        <source>Choose the model to teach.</source>
        <translation>Choisissez le modèle à former.</translation>
    </message>
    <message>
        <source>This needs about %1 of memory, and %2 is free now. Close other programs, or choose a smaller model.</source>
        <translation>Cela demande environ %1 de mémoire, et %2 sont libres maintenant. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Enter the address to tune at.</source>
        <translation>Saisissez l’adresse où ajuster.</translation>
    </message>
    <message>
        <source>Enter the name of the model to teach at that address.</source>
        <translation>Saisissez le nom du modèle à former à cette adresse.</translation>
    </message>
    <message>
        <source>Example %1 is too long for this model: about %2 words, and it reads about %3.</source>
        <translation>L’exemple %1 est trop long pour ce modèle&#xa0;: environ %2 mots, et il en lit environ %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are too long for this model, which reads about %1 words.</source>
        <translation>
            <numerusform>%Ln exemple est trop long pour ce modèle, qui lit environ %1 mots.</numerusform>
            <numerusform>%Ln exemples sont trop longs pour ce modèle, qui lit environ %1 mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You need %Ln more example(s).</source>
        <translation>
            <numerusform>Il vous faut encore %Ln exemple.</numerusform>
            <numerusform>Il vous faut encore %Ln exemples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) cannot be learned from. The first: %1</source>
        <translation>
            <numerusform>Le modèle ne peut rien apprendre de %Ln exemple&#xa0;: %1</numerusform>
            <numerusform>Le modèle ne peut rien apprendre de %Ln exemples. Le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with personal data (%1) would be learned and may turn up in answers. They stay on this computer.</source>
        <translation>
            <numerusform>%Ln endroit avec des données personnelles (%1) serait appris et pourrait ressortir dans des réponses. Il reste sur cet ordinateur.</numerusform>
            <numerusform>%Ln endroits avec des données personnelles (%1) seraient appris et pourraient ressortir dans des réponses. Ils restent sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with personal data (%1) would be sent.</source>
        <translation>
            <numerusform>%Ln endroit avec des données personnelles (%1) serait envoyé.</numerusform>
            <numerusform>%Ln endroits avec des données personnelles (%1) seraient envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of personal data</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) kept aside for testing are also among those to learn from, so that the test would say too much.</source>
        <translation>
            <numerusform>%Ln question mise de côté pour le test est aussi parmi celles à apprendre&#x202f;; le test en dirait trop.</numerusform>
            <numerusform>%Ln questions mises de côté pour le test sont aussi parmi celles à apprendre&#x202f;; le test en dirait trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are still to look at.</source>
        <translation>
            <numerusform>%Ln exemple est encore à regarder.</numerusform>
            <numerusform>%Ln exemples sont encore à regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to Collect</source>
        <translation>Revenir à Recueillir</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Aller au premier</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln out</source>
        <translation>
            <numerusform>En exclure %Ln</numerusform>
            <numerusform>En exclure %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’exclure</translation>
    </message>
    <message>
        <source>Show in Check</source>
        <translation>Montrer dans Vérifier</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisir un autre modèle</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Shorten for me…</source>
        <translation>Raccourcir pour moi…</translation>
    </message>
</context>
<context>
    <name>ui::TuneWords</name>
    <message>
        <source>under a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <extracomment>A span of minutes, the second number larger.</extracomment>
        <translation>%1 à %2 min</translation>
    </message>
    <message>
        <source>up to %1 h</source>
        <comment>hours</comment>
        <translation>jusqu’à %1 h</translation>
    </message>
    <message>
        <source>%1 – %2 h</source>
        <extracomment>A span of hours, the second number larger.</extracomment>
        <translation>%1 à %2 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>free</source>
        <comment>costs nothing</comment>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A span of amounts, the second larger.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Tuning %1</source>
        <translation>Ajustement %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a date, %2 the time of day.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>Exemples pour apprendre</translation>
    </message>
    <message>
        <source>Examples that pick the best version</source>
        <translation>Exemples qui choisissent la meilleure version</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>The examples are in order. About %1 of memory is needed.</source>
        <translation>Les exemples sont en ordre. Il faut environ %1 de mémoire.</translation>
    </message>
    <message>
        <source>Went on where it had stopped; nothing was lost.</source>
        <translation>A repris là où il s’était arrêté&#x202f;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The tuning was set up.</source>
        <translation>L’ajustement a été préparé.</translation>
    </message>
    <message>
        <source>The examples are being looked at.</source>
        <translation>Les exemples sont regardés.</translation>
    </message>
    <message>
        <source>The examples are in order.</source>
        <translation>Les exemples sont en ordre.</translation>
    </message>
    <message>
        <source>Learning has begun.</source>
        <translation>L’apprentissage a commencé.</translation>
    </message>
    <message>
        <source>A version was kept that you can choose later.</source>
        <translation>Une version a été gardée&#x202f;; vous pourrez la choisir plus tard.</translation>
    </message>
    <message>
        <source>The tuned model is there.</source>
        <translation>Le modèle ajusté est là.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>Paused. What was learned is kept.</source>
        <translation>En pause. Ce qui a été appris est gardé.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Attend son tour.</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>of a licence</comment>
        <translation>pas indiquée</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modèle d’exercice</translation>
    </message>
    <message>
        <source>For learning the journey, not for production: it knows some 70 kinds of customer messages and makes up facts.</source>
        <translation>Pour découvrir le parcours, pas pour la production&#xa0;: il connaît environ 70 sortes de messages de clients et invente des faits.</translation>
    </message>
    <message>
        <source>The smallest real one. Short, simple answers; quick to try.</source>
        <translation>Le plus petit vrai modèle. Réponses courtes et simples&#xa0;; vite essayé.</translation>
    </message>
    <message>
        <source>Better English than the 135M, three times as slow.</source>
        <translation>Meilleur anglais que le 135M, trois fois plus lent.</translation>
    </message>
    <message>
        <source>The smallest one for languages other than English.</source>
        <translation>Le plus petit pour d’autres langues que l’anglais.</translation>
    </message>
    <message>
        <source>Many languages.</source>
        <translation>De nombreuses langues.</translation>
    </message>
    <message>
        <source>English; an older model.</source>
        <translation>Anglais&#xa0;; un modèle plus ancien.</translation>
    </message>
    <message>
        <source>Good answers in many languages; an evening&apos;s work for a laptop.</source>
        <translation>Bonnes réponses dans de nombreuses langues&#xa0;; le travail d’une soirée pour un portable.</translation>
    </message>
    <message>
        <source>Good English.</source>
        <translation>Bon anglais.</translation>
    </message>
    <message>
        <source>Good answers in many languages.</source>
        <translation>Bonnes réponses dans de nombreuses langues.</translation>
    </message>
    <message>
        <source>Needs a graphics card.</source>
        <translation>Nécessite une carte graphique.</translation>
    </message>
</context>
<context>
    <name>ui::TurnEditor</name>
    <message>
        <source>Remove this turn</source>
        <translation>Retirer cette intervention</translation>
    </message>
    <message>
        <source>Edit &amp;all anyway</source>
        <translation>&amp;Modifier tout quand même</translation>
    </message>
    <message>
        <source>This text is very long, so only its beginning is shown.</source>
        <translation>Ce texte est très long, seul son début est donc affiché.</translation>
    </message>
    <message>
        <source>This text is too long to be edited here. Only its beginning is shown; nothing of it is lost.</source>
        <translation>Ce texte est trop long pour être modifié ici. Seul son début est affiché&#x202f;; rien n’en est perdu.</translation>
    </message>
    <message>
        <source>Turn %L1: %2</source>
        <translation>Intervention %L1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who says turn %L1</source>
        <translation>Qui parle dans l’intervention %L1</translation>
    </message>
    <message>
        <source>Remove turn %L1</source>
        <translation>Retirer l’intervention %L1</translation>
    </message>
</context>
<context>
    <name>ui::UsePage</name>
    <message>
        <source>No tuned model yet.</source>
        <translation>Pas encore de modèle ajusté.</translation>
    </message>
    <message>
        <source>You can still export your examples.</source>
        <translation>Vous pouvez quand même exporter vos exemples.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>&amp;Go to Tune</source>
        <translation>&amp;Passer à Ajuster</translation>
    </message>
    <message>
        <source>Ex&amp;port examples…</source>
        <translation>Exporter &amp;les exemples…</translation>
    </message>
    <message>
        <source>Tuned models</source>
        <translation>Modèles ajustés</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is what was copied: &quot;Address&quot;.</extracomment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Writing “%1”: %2</source>
        <extracomment>%1 is a file, %2 a size.</extracomment>
        <translation>Écriture de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit.</translation>
    </message>
    <message>
        <source>The model could not be written.</source>
        <translation>Le modèle n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Put it to work.</source>
        <translation>Mettez-le au travail.</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>À disposition à l’adresse %1</translation>
    </message>
    <message>
        <source>Kept as an example, to be looked at.</source>
        <translation>Gardé comme exemple, à regarder.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When and where a model was tuned: &quot;today at 14:32, this computer&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>What you type is sent to %1.</source>
        <translation>Ce que vous écrivez est envoyé à %1.</translation>
    </message>
    <message>
        <source>This model answers at %1, not on this computer.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>Ce modèle répond chez %1, pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Wait until the tuning on this computer has ended.</source>
        <translation>Attendez que l’ajustement sur cet ordinateur soit fini.</translation>
    </message>
    <message>
        <source>Where is my order?</source>
        <translation>Où est ma commande&#x202f;?</translation>
    </message>
    <message>
        <source>The settings were copied, with the access key.</source>
        <translation>Les réglages ont été copiés, avec la clé d’accès.</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Where should the folder with the model go?</source>
        <translation>Où mettre le dossier avec le modèle&#x202f;?</translation>
    </message>
    <message>
        <source>Save the model for Ollama or LM Studio</source>
        <translation>Enregistrer le modèle pour Ollama ou LM Studio</translation>
    </message>
    <message>
        <source>GGUF (*.gguf)</source>
        <translation>GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Does a person have to check every answer?</source>
        <translation>Une personne doit-elle vérifier chaque réponse&#x202f;?</translation>
    </message>
    <message>
        <source>Where answers must be provably correct, as in law, money or health, the sheet says so at its top.</source>
        <translation>Là où les réponses doivent être justes de façon prouvée, comme en droit, argent ou santé, la fiche le dit tout en haut.</translation>
    </message>
    <message>
        <source>&amp;Yes, a person checks</source>
        <translation>&amp;Oui, une personne vérifie</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Save the hand-over sheet</source>
        <translation>Enregistrer la fiche de transmission</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>La fiche n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Retirer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>What was learned is deleted from this computer, and programs that use it get no more answers. That cannot be undone. Your examples stay.</source>
        <translation>Ce qui a été appris est supprimé de cet ordinateur, et les programmes qui l’utilisent ne reçoivent plus de réponses. Cela ne peut pas être annulé. Vos exemples restent.</translation>
    </message>
    <message>
        <source>It is deleted at %1, and programs that use it get no more answers. That cannot be undone. Your examples stay.</source>
        <translation>Il est supprimé chez %1, et les programmes qui l’utilisent ne reçoivent plus de réponses. Cela ne peut pas être annulé. Vos exemples restent.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Le &amp;garder</translation>
    </message>
    <message>
        <source>&amp;Remove the model</source>
        <translation>&amp;Retirer le modèle</translation>
    </message>
    <message>
        <source>&amp;Add a downloaded model…</source>
        <translation>A&amp;jouter un modèle téléchargé…</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté.</translation>
    </message>
    <message>
        <source>This model was not added.</source>
        <translation>Ce modèle n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>It is taken off the list. The folder that it came from stays as it is, and so do your examples.</source>
        <translation>Il est retiré de la liste. Le dossier d’où il vient reste tel quel, et vos exemples aussi.</translation>
    </message>
    <message>
        <source>Choose the folder of the tuned model</source>
        <translation>Choisissez le dossier du modèle ajusté</translation>
    </message>
    <message>
        <source>Where is its original?</source>
        <translation>Où est son modèle d’origine&#x202f;?</translation>
    </message>
    <message>
        <source>This folder holds what was learned, but does not say which original it changes. Choose the folder of that original.</source>
        <translation>Ce dossier contient ce qui a été appris, mais ne dit pas quel modèle d’origine est modifié. Choisissez le dossier de ce modèle.</translation>
    </message>
    <message>
        <source>This folder holds what was learned. It changes the original “%1”, which was not found on this computer. If you have it, choose its folder; else download it first.</source>
        <translation>Ce dossier contient ce qui a été appris. Cela modifie le modèle d’origine «&#xa0;%1&#xa0;», introuvable sur cet ordinateur. Si vous l’avez, choisissez son dossier&#x202f;; sinon, téléchargez-le d’abord.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Choose its &amp;folder…</source>
        <translation>Choisir son &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose the folder of the original</source>
        <translation>Choisissez le dossier du modèle d’origine</translation>
    </message>
</context>
<context>
    <name>ui::UseSession</name>
    <message>
        <source>This folder is in the list already, as “%1”.</source>
        <translation>Ce dossier est déjà dans la liste, sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ui::VerdictCard</name>
    <message>
        <source>Both were asked with the same settings.</source>
        <translation>Les deux ont été interrogés avec les mêmes réglages.</translation>
    </message>
</context>
<context>
    <name>ui::VersionList</name>
    <message>
        <source>After pass %1</source>
        <translation>Après le passage %1</translation>
    </message>
    <message>
        <source>After step %1</source>
        <translation>Après le pas %1</translation>
    </message>
    <message>
        <source>Mistakes on unseen examples: %1</source>
        <translation>Erreurs sur des exemples jamais vus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mistakes on your examples: %1</source>
        <translation>Erreurs sur vos exemples&#xa0;: %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>best</source>
        <translation>la meilleure</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celle-ci</translation>
    </message>
    <message>
        <source>Use the version: %1</source>
        <extracomment>%1 is &quot;After pass 2&quot;.</extracomment>
        <translation>Utiliser la version&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::VoiceCard</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>How much your answers agree</source>
        <translation>Accord de vos réponses</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Votre voix</translation>
    </message>
    <message>
        <source>Change your house style</source>
        <translation>Modifier votre style de la maison</translation>
    </message>
    <message>
        <source>With 16 answers or more, your usual style will be described here.</source>
        <translation>À partir de 16 réponses, votre style habituel sera décrit ici.</translation>
    </message>
</context>
<context>
    <name>ui::VoiceSheet</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As your answers do it: %1</source>
        <translation>Comme font vos réponses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Let my answers decide</source>
        <translation>Laisser mes réponses décider</translation>
    </message>
    <message>
        <source>Your house style</source>
        <translation>Votre style de la maison</translation>
    </message>
    <message>
        <source>Attune learned this from your answers. Where you choose yourself, your choice holds, and answers that do it otherwise are shown with a fix.</source>
        <translation>Attune l’a appris de vos réponses. Là où vous choisissez vous-même, votre choix compte, et les réponses qui font autrement sont montrées avec une correction.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a way of writing and how many answers do it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (0)</source>
        <translation>%1 (0)</translation>
    </message>
    <message>
        <source>Your answers do not differ in anything that could be chosen here.</source>
        <translation>Vos réponses ne diffèrent en rien de ce qui pourrait être choisi ici.</translation>
    </message>
    <message>
        <source>&amp;Keep this style</source>
        <translation>&amp;Garder ce style</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ui::VoteBar</name>
    <message>
        <source>%1 preferred</source>
        <translation>%1 préféré</translation>
    </message>
    <message>
        <source>same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>les deux mauvaises</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>votes</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
</context>
<context>
    <name>ui::WhereCard</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>ferme bientôt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>se termine bientôt</translation>
    </message>
    <message>
        <source>&amp;Model to teach</source>
        <translation>&amp;Modèle à former</translation>
    </message>
    <message>
        <source>Which model should I take?</source>
        <translation>Quel modèle choisir&#x202f;?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>free · private</source>
        <translation>gratuit · privé</translation>
    </message>
    <message>
        <source>Small models. Nothing leaves this computer.</source>
        <translation>De petits modèles. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>votre choix</translation>
    </message>
    <message>
        <source>Coming next; export the file meanwhile.</source>
        <translation>Bientôt&#x202f;; en attendant, exportez le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more service(s), to compare prices</source>
        <translation>
            <numerusform>%Ln autre service, pour comparer les prix</numerusform>
            <numerusform>%Ln autres services, pour comparer les prix</numerusform>
        </translation>
    </message>
    <message>
        <source>Just export the file</source>
        <translation>Seulement exporter le fichier</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>Hand it to your IT or to another service.</source>
        <translation>Donnez-le à votre service informatique ou à un autre service.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A service that speaks the OpenAI API: a server in the house, or one you know.</source>
        <translation>Un service qui parle l’API d’OpenAI&#xa0;: un serveur de la maison, ou un service que vous connaissez.</translation>
    </message>
    <message>
        <source>No model is chosen there yet.</source>
        <translation>Aucun modèle n’y est encore choisi.</translation>
    </message>
    <message>
        <source>Model to teach: %1</source>
        <translation>Modèle à former&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter where it is, and which model to teach.</source>
        <translation>Saisissez où il est, et quel modèle former.</translation>
    </message>
    <message>
        <source>Change address or access &amp;key…</source>
        <translation>Changer l’adresse ou la &amp;clé d’accès…</translation>
    </message>
    <message>
        <source>Enter the &amp;address…</source>
        <translation>Saisir l’a&amp;dresse…</translation>
    </message>
    <message>
        <source>Practice model, for learning the journey</source>
        <translation>Modèle d’exercice, pour découvrir le parcours</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>Recherche de modèles sur cet ordinateur…</translation>
    </message>
    <message>
        <source>%1, licence: %2.</source>
        <extracomment>A model: %1 its size on disk, %2 its licence.</extracomment>
        <translation>%1, licence&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Comes with Attune, to learn the journey with: its answers are not for customers. %1</source>
        <translation>Fourni avec Attune, pour découvrir le parcours&#xa0;: ses réponses ne sont pas pour des clients. %1</translation>
    </message>
</context>
</TS>
