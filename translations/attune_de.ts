<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Change</name>
    <message>
        <source>“%1” goes</source>
        <translation>„%1“ fällt weg</translation>
    </message>
    <message>
        <source>“%1” is added</source>
        <translation>„%1“ kommt hinzu</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>„%1“ wird zu „%2“</translation>
    </message>
</context>
<context>
    <name>ChangeLabelText</name>
    <message numerus="yes">
        <source>add %Ln example(s)</source>
        <extracomment>These follow &quot;Undo&quot; and &quot;Redo&quot; in a menu: &quot;Undo edit the answer&quot;.</extracomment>
        <translation>
            <numerusform>%Ln Beispiel hinzufügen</numerusform>
            <numerusform>%Ln Beispiele hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel einfügen</numerusform>
            <numerusform>%Ln Beispiele einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel verdoppeln</numerusform>
            <numerusform>%Ln Beispiele verdoppeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln example(s)</source>
        <translation>
            <numerusform>Import von %Ln Beispiel</numerusform>
            <numerusform>Import von %Ln Beispielen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln example(s) from %1</source>
        <translation>
            <numerusform>Import von %Ln Beispiel aus %1</numerusform>
            <numerusform>Import von %Ln Beispielen aus %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel entfernen</numerusform>
            <numerusform>%Ln Beispiele entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel zurücklegen</numerusform>
            <numerusform>%Ln Beispiele zurücklegen</numerusform>
        </translation>
    </message>
    <message>
        <source>edit what they wrote</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>edit the answer</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>edit the conversation</source>
        <translation>Gespräch ändern</translation>
    </message>
    <message>
        <source>edit the reference material</source>
        <translation>Nachschlagetext ändern</translation>
    </message>
    <message>
        <source>edit the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>edit the worse answer</source>
        <translation>schlechtere Antwort ändern</translation>
    </message>
    <message>
        <source>edit the house rules of an example</source>
        <translation>Hausregeln eines Beispiels ändern</translation>
    </message>
    <message numerus="yes">
        <source>replace text in %Ln example(s)</source>
        <translation>
            <numerusform>Text in %Ln Beispiel ersetzen</numerusform>
            <numerusform>Text in %Ln Beispielen ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel markieren</numerusform>
            <numerusform>%Ln Beispiele markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the use of %Ln example(s)</source>
        <translation>
            <numerusform>Verwendung von %Ln Beispiel ändern</numerusform>
            <numerusform>Verwendung von %Ln Beispielen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the category of %Ln example(s)</source>
        <translation>
            <numerusform>Kategorie von %Ln Beispiel ändern</numerusform>
            <numerusform>Kategorie von %Ln Beispielen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %Ln example(s)</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Beispiel ändern</numerusform>
            <numerusform>Schlagwörter von %Ln Beispielen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the house rules</source>
        <translation>Hausregeln ändern</translation>
    </message>
    <message>
        <source>change the project&apos;s settings</source>
        <translation>Einstellungen des Projekts ändern</translation>
    </message>
    <message>
        <source>rename the project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln example(s)</source>
        <extracomment>%1 is what was fixed, for example &quot;greetings&quot;: &quot;fix 12 greetings&quot;.</extracomment>
        <translation>
            <numerusform>%Ln Beispiel berichtigen</numerusform>
            <numerusform>%Ln Beispiele berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln %1</source>
        <translation>
            <numerusform>%Ln %1 berichtigen</numerusform>
            <numerusform>%Ln %1 berichtigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel ändern</numerusform>
            <numerusform>%Ln Beispiele ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln example(s): %1</source>
        <extracomment>%1 is the name of a check, for example &quot;Greeting&quot;.</extracomment>
        <translation>
            <numerusform>%Ln Beispiel berichtigen: %1</numerusform>
            <numerusform>%Ln Beispiele berichtigen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mask personal data in %Ln example(s)</source>
        <translation>
            <numerusform>personenbezogene Daten in %Ln Beispiel verbergen</numerusform>
            <numerusform>personenbezogene Daten in %Ln Beispielen verbergen</numerusform>
        </translation>
    </message>
    <message>
        <source>keep one of two answers</source>
        <translation>eine von zwei Antworten behalten</translation>
    </message>
    <message>
        <source>ignore</source>
        <extracomment>In the following, %1 is the name of a check, for example &quot;Greeting&quot;.</extracomment>
        <translation>übergehen</translation>
    </message>
    <message>
        <source>ignore “%1”</source>
        <translation>„%1“ übergehen</translation>
    </message>
    <message>
        <source>look again at what was ignored</source>
        <translation>Übergangenes wieder zeigen</translation>
    </message>
    <message>
        <source>look at “%1” again</source>
        <translation>„%1“ wieder zeigen</translation>
    </message>
    <message>
        <source>switch off the check “%1”</source>
        <translation>die Prüfung „%1“ ausschalten</translation>
    </message>
    <message>
        <source>switch on the check “%1”</source>
        <translation>die Prüfung „%1“ einschalten</translation>
    </message>
    <message>
        <source>accept everything that is here now</source>
        <translation>alles annehmen, was jetzt da ist</translation>
    </message>
    <message>
        <source>choose the house style</source>
        <translation>den Hausstil wählen</translation>
    </message>
    <message>
        <source>choose the style “%1”</source>
        <translation>den Stil „%1“ wählen</translation>
    </message>
    <message>
        <source>edit your words and sentences</source>
        <translation>eigene Wörter und Sätze ändern</translation>
    </message>
    <message numerus="yes">
        <source>judge %Ln pair(s) of answers</source>
        <translation>
            <numerusform>%Ln Antwortpaar beurteilen</numerusform>
            <numerusform>%Ln Antwortpaare beurteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the note on two answers</source>
        <translation>Notiz zu zwei Antworten ändern</translation>
    </message>
    <message>
        <source>make an example of an answer</source>
        <translation>aus einer Antwort ein Beispiel machen</translation>
    </message>
    <message>
        <source>choose the model in use</source>
        <translation>das genutzte Modell wählen</translation>
    </message>
    <message numerus="yes">
        <source>shorten %Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel kürzen</numerusform>
            <numerusform>%Ln Beispiele kürzen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Muss berichtigt werden</translation>
    </message>
    <message>
        <source>Probably wrong</source>
        <translation>Wahrscheinlich falsch</translation>
    </message>
    <message>
        <source>Take a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) differ from your usual “%2”</source>
        <extracomment>%1 is the name of a check (&quot;Greeting&quot;), %2 the usual way (&quot;Dear&quot;).</extracomment>
        <translation>
            <numerusform>%1: %n Antwort weicht von Ihrem üblichen „%2“ ab</numerusform>
            <numerusform>%1: %n Antworten weichen von Ihrem üblichen „%2“ ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s): %1</source>
        <translation>
            <numerusform>%n Antwort: %1</numerusform>
            <numerusform>%n Antworten: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n example(s)</source>
        <translation>
            <numerusform>%1 in %n Beispiel</numerusform>
            <numerusform>%1 in %n Beispielen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>%1 of %2 have nothing left to look at</source>
        <translation>Bei %1 von %2 gibt es nichts mehr anzusehen</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped (you edited it)</source>
        <translation>
            <numerusform>%n ausgelassen (von Ihnen bearbeitet)</numerusform>
            <numerusform>%n ausgelassen (von Ihnen bearbeitet)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleWords</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Noch nicht gut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Teach the model</source>
        <translation>Das Modell lehren</translation>
    </message>
    <message>
        <source>Pick the best version</source>
        <translation>Die beste Fassung wählen</translation>
    </message>
    <message>
        <source>Kept for testing</source>
        <translation>Für den Test zurückgelegt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Was wir antworten</translation>
    </message>
    <message>
        <source>What a tool returned</source>
        <translation>Was ein Werkzeug lieferte</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Removed (can be put back)</source>
        <translation>Entfernt (kann zurückgeholt werden)</translation>
    </message>
    <message>
        <source>Left out of tuning</source>
        <translation>Vom Abstimmen ausgenommen</translation>
    </message>
    <message>
        <source>No longer kept for testing</source>
        <translation>Nicht mehr für den Test zurückgelegt</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
</context>
<context>
    <name>Replace</name>
    <message>
        <source>Type the text that you want to find.</source>
        <translation>Geben Sie den Text ein, den Sie suchen.</translation>
    </message>
    <message>
        <source>This pattern has a mistake near character %1. Correct it, or switch “Pattern” off to find the text as it stands.</source>
        <translation>In diesem Muster steckt beim Zeichen %1 ein Fehler. Berichtigen Sie ihn, oder schalten Sie „Muster“ aus, um den Text so zu suchen, wie er dasteht.</translation>
    </message>
    <message>
        <source>This pattern is too complicated for some of the texts. A simpler one will work.</source>
        <translation>Dieses Muster ist für manche Texte zu verwickelt. Ein einfacheres gelingt.</translation>
    </message>
</context>
<context>
    <name>TextCounts</name>
    <message numerus="yes">
        <source>about %Ln word(s)</source>
        <translation>
            <numerusform>etwa %Ln Wort</numerusform>
            <numerusform>etwa %Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s)</source>
        <extracomment>%1 is a number of words (&quot;142 words&quot;), %Ln counts the pieces in which a service counts text.</extracomment>
        <translation>
            <numerusform>%1 · %Ln Token</numerusform>
            <numerusform>%1 · %Ln Tokens</numerusform>
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
        <translation>advise braucht --answers, zum Beispiel --answers problem=style,tried_rules=yes,examples=120,monthly=2000,base_manages=yes.</translation>
    </message>
    <message>
        <source>Why we say so:</source>
        <translation>Warum wir das sagen:</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation>Was als Nächstes kommt:</translation>
    </message>
    <message>
        <source>What your project says:</source>
        <translation>Was Ihr Projekt sagt:</translation>
    </message>
    <message>
        <source>Should we tune, look things up, or just ask better? Looks at a project, too, where one is named.</source>
        <translation>Sollen wir abstimmen, nachschlagen oder nur besser fragen? Betrachtet auch ein Projekt, wo eines genannt ist.</translation>
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
        <translation>Die Prüfung „%1“ gibt es nicht. attune-cli style nennt, was betrachtet wurde.</translation>
    </message>
    <message>
        <source>--fix takes safe.</source>
        <translation>--fix nimmt safe.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed</source>
        <translation>
            <numerusform>%n Beispiel geändert</numerusform>
            <numerusform>%n Beispiele geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) skipped.</source>
        <translation>
            <numerusform>%n Verbesserung übersprungen.</numerusform>
            <numerusform>%n Verbesserungen übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nichts zu verbessern.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n Stelle anzusehen.</numerusform>
            <numerusform>%n Stellen anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds what does not sound or look like your other answers.</source>
        <translation>Findet, was nicht klingt oder aussieht wie Ihre übrigen Antworten.</translation>
    </message>
    <message>
        <source>Only these checks, by their ids, parted by commas.</source>
        <translation>Nur diese Prüfungen, mit ihren Kennungen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>safe: make the changes that need no person first, as one step of undo.</source>
        <translation>safe: zuerst die Änderungen machen, die niemanden brauchen, rückgängig zu machen in einem Schritt.</translation>
    </message>
</context>
<context>
    <name>app::Command</name>
    <message>
        <source>Usage: attune-cli COMMAND [--json] ...

Teach a language model to answer the way your organisation answers.

Commands:
</source>
        <translation>Aufruf: attune-cli BEFEHL [--json] ...

Bringt einem Sprachmodell bei, so zu antworten, wie Ihre Organisation antwortet.

Befehle:
</translation>
    </message>
    <message>
        <source>
attune-cli COMMAND --help says more. Exit codes: 0 fine, 1 found problems, 2 wrong usage,
3 bad input file, 4 provider or network, 5 storage.
</source>
        <translation>
attune-cli BEFEHL --help sagt mehr. Rückgabewerte: 0 in Ordnung, 1 Probleme gefunden, 2 falscher Aufruf,
3 fehlerhafte Eingabedatei, 4 Anbieter oder Netz, 5 Speicherung.
</translation>
    </message>
    <message>
        <source>There is no command “%1”. attune-cli --help lists them.</source>
        <translation>Den Befehl „%1“ gibt es nicht. attune-cli --help nennt alle.</translation>
    </message>
    <message>
        <source>Print JSON on standard output.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Usage: attune-cli %1 %2</source>
        <translation>Aufruf: attune-cli %1 %2</translation>
    </message>
    <message>
        <source>This project is open on %1, so it can only be read here.</source>
        <translation>Dieses Projekt ist auf %1 geöffnet und kann hier deshalb nur gelesen werden.</translation>
    </message>
    <message>
        <source>This project was written by a newer version of Attune, so it can only be read here.</source>
        <translation>Dieses Projekt stammt aus einer neueren Version von Attune und kann hier deshalb nur gelesen werden.</translation>
    </message>
</context>
<context>
    <name>app::CompareCommand</name>
    <message>
        <source>--%1 takes a number from %2 on.</source>
        <translation>--%1 braucht eine Zahl ab %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>This would send %n question(s) from this computer, for %1. Nothing was sent. With --yes it is sent.</source>
        <translation>
            <numerusform>Damit würde %n Frage diesen Computer verlassen, für %1. Es wurde nichts gesendet. Mit --yes wird gesendet.</numerusform>
            <numerusform>Damit würden %n Fragen diesen Computer verlassen, für %1. Es wurde nichts gesendet. Mit --yes wird gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>a price that is not known</source>
        <translation>einen unbekannten Preis</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message numerus="yes">
        <source>Comparison %1: %2 against %3; %n pair(s) of answers.</source>
        <translation>
            <numerusform>Vergleich %1: %2 gegen %3; %n Antwortpaar.</numerusform>
            <numerusform>Vergleich %1: %2 gegen %3; %n Antwortpaare.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not complete; attune-cli compare %1 --resume %2 goes on.</source>
        <translation>Er ist nicht vollständig; attune-cli compare %1 --resume %2 macht weiter.</translation>
    </message>
    <message>
        <source>--temperature takes a number from 0 to 2.</source>
        <translation>--temperature nimmt eine Zahl von 0 bis 2.</translation>
    </message>
    <message>
        <source>compare needs --before M and --after M, for example --before base --after tuned.</source>
        <translation>compare braucht --before M und --after M, zum Beispiel --before base --after tuned.</translation>
    </message>
    <message>
        <source>No example is kept aside that the model has not seen. Tuning keeps some aside, or ask new questions with --questions FILE.</source>
        <translation>Es ist kein Beispiel zurückgelegt, das das Modell nicht gesehen hat. Beim Abstimmen werden welche zurückgelegt, oder stellen Sie neue Fragen mit --questions FILE.</translation>
    </message>
    <message>
        <source>There is no question that the model has not seen.</source>
        <translation>Es gibt keine Frage, die das Modell nicht gesehen hat.</translation>
    </message>
    <message>
        <source>Left out, because the model has learned it or nearly the same: %1</source>
        <translation>Ausgelassen, weil das Modell sie oder fast dieselbe gelernt hat: %1</translation>
    </message>
    <message>
        <source>Asks two models the same questions: the kept-aside examples, or new ones.</source>
        <translation>Stellt zwei Modellen dieselben Fragen: die zurückgelegten Beispiele oder neue.</translation>
    </message>
    <message>
        <source>base, tuned, job:N, checkpoint:N:STEP, MODEL@URL or a model on this computer; with -rules behind it without house rules, with +examples also with your best examples.</source>
        <translation>base, tuned, job:N, checkpoint:N:STEP, MODEL@URL oder ein Modell auf diesem Computer; mit -rules dahinter ohne Hausregeln, mit +examples auch mit Ihren besten Beispielen.</translation>
    </message>
    <message>
        <source>The same, for the other one.</source>
        <translation>Dasselbe für das andere.</translation>
    </message>
    <message>
        <source>At most so many questions, at random.</source>
        <translation>Höchstens so viele Fragen, nach dem Zufall.</translation>
    </message>
    <message>
        <source>New questions from a text file, parted by empty lines.</source>
        <translation>Neue Fragen aus einer Textdatei, durch leere Zeilen getrennt.</translation>
    </message>
    <message>
        <source>Everyday questions: has the model forgotten the rest?</source>
        <translation>Alltägliche Fragen: Hat das Modell den Rest vergessen?</translation>
    </message>
    <message>
        <source>0 to 2; 0 without it.</source>
        <translation>0 bis 2; ohne diese Angabe 0.</translation>
    </message>
    <message>
        <source>For both; 42 without it.</source>
        <translation>Für beide; ohne diese Angabe 42.</translation>
    </message>
    <message>
        <source>Most tokens of an answer.</source>
        <translation>Höchstens so viele Token je Antwort.</translation>
    </message>
    <message>
        <source>At most so many questions a minute to one service.</source>
        <translation>Höchstens so viele Fragen je Minute an einen Dienst.</translation>
    </message>
    <message>
        <source>Go on with the comparison of that number.</source>
        <translation>Den Vergleich mit dieser Nummer fortsetzen.</translation>
    </message>
    <message>
        <source>Keep trying while a service is away.</source>
        <translation>Weiter versuchen, solange ein Dienst nicht da ist.</translation>
    </message>
    <message>
        <source>Agree to what leaves this computer and to what it costs.</source>
        <translation>Zustimmen zu dem, was diesen Computer verlässt und was es kostet.</translation>
    </message>
</context>
<context>
    <name>app::Comparing</name>
    <message>
        <source>Nothing was tuned in this project yet. attune-cli tune does it.</source>
        <translation>In diesem Projekt wurde noch nichts abgestimmt. attune-cli tune tut es.</translation>
    </message>
    <message>
        <source>There is no finished tuning number %1. attune-cli jobs lists them.</source>
        <translation>Eine fertige Abstimmung mit der Nummer %1 gibt es nicht. attune-cli jobs nennt alle.</translation>
    </message>
    <message>
        <source>This tuning has no state after step %1. attune-cli job lists them.</source>
        <translation>Diese Abstimmung hat nach Schritt %1 keinen Zwischenstand. attune-cli job nennt alle.</translation>
    </message>
    <message>
        <source>“%1” is no address. It looks like https://host/v1.</source>
        <translation>„%1“ ist keine Adresse. Sie sieht aus wie https://host/v1.</translation>
    </message>
    <message>
        <source>Nothing was compared in this project yet. attune-cli compare does it.</source>
        <translation>In diesem Projekt wurde noch nichts verglichen. attune-cli compare tut es.</translation>
    </message>
    <message>
        <source>--comparison takes a number that attune-cli compare printed.</source>
        <translation>--comparison nimmt eine Zahl, die attune-cli compare ausgegeben hat.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: vorher %2, nachher %3</translation>
    </message>
</context>
<context>
    <name>app::DemoCommand</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Leave the files in DIR.</source>
        <translation>Die Dateien in DIR liegen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>That was the whole way, on this computer alone: collect, check, tune, compare. It took %n second(s).</source>
        <translation>
            <numerusform>Das war der ganze Weg, auf diesem Computer allein: sammeln, prüfen, abstimmen, vergleichen. Er dauerte %n Sekunde.</numerusform>
            <numerusform>Das war der ganze Weg, auf diesem Computer allein: sammeln, prüfen, abstimmen, vergleichen. Er dauerte %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in “%1”; open it in a browser. The project beside it can be opened with attune, to vote on the answers blind.</source>
        <translation>Der Bericht liegt in „%1“; öffnen Sie ihn in einem Browser. Das Projekt daneben lässt sich mit attune öffnen, um die Antworten blind zu beurteilen.</translation>
    </message>
    <message>
        <source>Does the whole main job on the sample project, on this computer: check, tune, compare, report.</source>
        <translation>Macht die ganze Hauptaufgabe am Beispielprojekt, auf diesem Computer: prüfen, abstimmen, vergleichen, berichten.</translation>
    </message>
</context>
<context>
    <name>app::DismissCommand</name>
    <message>
        <source>Name the findings by the ids that attune-cli check --json prints, or use --all.</source>
        <translation>Nennen Sie die Funde mit den Kennungen, die attune-cli check --json ausgibt, oder verwenden Sie --all.</translation>
    </message>
    <message>
        <source>There is no finding “%1” any more. attune-cli check lists what there is.</source>
        <translation>Den Fund „%1“ gibt es nicht mehr. attune-cli check nennt, was da ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) will not be shown again until the text changes.</source>
        <translation>
            <numerusform>%n Fund wird nicht mehr gezeigt, bis sich der Text ändert.</numerusform>
            <numerusform>%n Funde werden nicht mehr gezeigt, bis sich der Text ändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepts findings as they are: they stay away until the text changes.</source>
        <translation>Nimmt Funde an, wie sie sind: sie bleiben weg, bis sich der Text ändert.</translation>
    </message>
    <message>
        <source>Accept everything that is there now.</source>
        <translation>Alles annehmen, was jetzt da ist.</translation>
    </message>
</context>
<context>
    <name>app::ExportCommand</name>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>--format nimmt eines von: %1.</translation>
    </message>
    <message>
        <source>--split takes train, kept or all.</source>
        <translation>--split nimmt train, kept oder all.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln example(s) must be fixed first, or left out with the split &quot;left out&quot;. --force writes the file all the same.</source>
        <translation>
            <numerusform>Es wurde nichts geschrieben: %Ln Beispiel muss vorher berichtigt oder ausgelassen werden. Mit --force wird die Datei trotzdem geschrieben.</numerusform>
            <numerusform>Es wurde nichts geschrieben: %Ln Beispiele müssen vorher berichtigt oder ausgelassen werden. Mit --force wird die Datei trotzdem geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln Beispiel in „%1“ geschrieben.</numerusform>
            <numerusform>%Ln Beispiele in „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes examples to a file for a service, a program or a colleague.</source>
        <translation>Schreibt Beispiele in eine Datei für einen Dienst, ein Programm oder einen Kollegen.</translation>
    </message>
    <message>
        <source>openai-chat, prompt-completion, alpaca, sharegpt, vertex, bedrock, preference, csv, xlsx or attune.</source>
        <translation>openai-chat, prompt-completion, alpaca, sharegpt, vertex, bedrock, preference, csv, xlsx oder attune.</translation>
    </message>
    <message>
        <source>Without it: train for what a model learns from, all for the others.</source>
        <translation>Ohne diese Angabe: train für alles, woraus ein Modell lernt, sonst all.</translation>
    </message>
    <message>
        <source>Write the file although examples must be fixed.</source>
        <translation>Die Datei schreiben, obwohl Beispiele berichtigt werden müssen.</translation>
    </message>
    <message>
        <source>Example %1: %2</source>
        <translation>Beispiel %1: %2</translation>
    </message>
</context>
<context>
    <name>app::HistoryCommands</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit nimmt eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>%1  %2 (undone)</source>
        <translation>%1  %2 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Undoes the last change.</source>
        <translation>Macht die letzte Änderung rückgängig.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Wiederholt, was zuletzt rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Lists the changes, newest first.</source>
        <translation>Nennt die Änderungen, die neueste zuerst.</translation>
    </message>
    <message>
        <source>At most N changes.</source>
        <translation>Höchstens N Änderungen.</translation>
    </message>
</context>
<context>
    <name>app::ImportCommand</name>
    <message>
        <source>%1 added, %2 already there, %3 could not be read.</source>
        <translation>%1 hinzugefügt, %2 schon vorhanden, %3 nicht lesbar.</translation>
    </message>
    <message>
        <source>  %1, row %2: %3</source>
        <translation>  %1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>There is no format “%1”. There are: %2.</source>
        <translation>Das Format „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN pairs, for example user=Question,answer=Reply.</source>
        <translation>--map nimmt Paare FELD=SPALTE, zum Beispiel user=Frage,answer=Antwort.</translation>
    </message>
    <message>
        <source>Adds the examples of a file or folder, as one step of undo.</source>
        <translation>Fügt die Beispiele einer Datei oder eines Ordners hinzu, rückgängig zu machen in einem Schritt.</translation>
    </message>
    <message>
        <source>How to read it, if it is not to be found out.</source>
        <translation>Wie gelesen werden soll, wenn es nicht von selbst erkannt werden soll.</translation>
    </message>
    <message>
        <source>Which column is which: user, answer, system, category, reference and more, each with a header, #3 for the third column, or a path in JSON.</source>
        <translation>Welche Spalte was ist: user, answer, system, category, reference und weitere, jeweils mit einer Überschrift, #3 für die dritte Spalte oder einem Pfad in JSON.</translation>
    </message>
    <message>
        <source>Only say what would be added.</source>
        <translation>Nur sagen, was hinzugefügt würde.</translation>
    </message>
    <message>
        <source>Make the one system message that all records share the house rules.</source>
        <translation>Die eine Systemnachricht, die alle Datensätze gemeinsam haben, zu den Hausregeln machen.</translation>
    </message>
    <message>
        <source>Take reference material that stands under the question out of it.</source>
        <translation>Nachschlagetext, der unter der Frage steht, herausnehmen.</translation>
    </message>
    <message>
        <source>Take a first line “Category: ...” of answers into the category.</source>
        <translation>Eine erste Zeile „Category: ...“ der Antworten als Kategorie übernehmen.</translation>
    </message>
</context>
<context>
    <name>app::JobCommand</name>
    <message>
        <source>Nothing was tuned in this project yet.</source>
        <translation>In diesem Projekt wurde noch nichts abgestimmt.</translation>
    </message>
    <message>
        <source>ID is a number that attune-cli jobs shows.</source>
        <translation>ID ist eine Zahl, die attune-cli jobs zeigt.</translation>
    </message>
    <message>
        <source>Lists what was tuned in a project.</source>
        <translation>Zeigt, was in einem Projekt abgestimmt wurde.</translation>
    </message>
    <message>
        <source>Looks after a tuning: how it stands, its curve, stopping, going on.</source>
        <translation>Kümmert sich um eine Abstimmung: Stand, Lernkurve, Anhalten, Fortsetzen.</translation>
    </message>
    <message>
        <source>Stop it.</source>
        <translation>Abbrechen.</translation>
    </message>
    <message>
        <source>Pause it.</source>
        <translation>Anhalten.</translation>
    </message>
    <message>
        <source>Go on, after a pause or a problem.</source>
        <translation>Fortsetzen, nach einer Pause oder einem Problem.</translation>
    </message>
    <message>
        <source>Stay until the job has ended.</source>
        <translation>Warten, bis der Auftrag zu Ende ist.</translation>
    </message>
</context>
<context>
    <name>app::KeychainSecretStore</name>
    <message>
        <source>The password safe stayed closed. Unlock it and try again, or enter the key for this time only.</source>
        <translation>Der Passwortspeicher blieb verschlossen. Entsperren Sie ihn und versuchen Sie es noch einmal, oder geben Sie den Schlüssel nur für dieses Mal ein.</translation>
    </message>
    <message>
        <source>The password safe did not answer. Try again, or enter the key for this time only.</source>
        <translation>Der Passwortspeicher hat nicht geantwortet. Versuchen Sie es noch einmal, oder geben Sie den Schlüssel nur für dieses Mal ein.</translation>
    </message>
    <message>
        <source>Stored in your computer&apos;s password safe. Never in the project file.</source>
        <translation>Liegt im Passwortspeicher Ihres Computers. Niemals in der Projektdatei.</translation>
    </message>
</context>
<context>
    <name>app::ListCommand</name>
    <message>
        <source>--status takes todo, needs-work or done.</source>
        <translation>--status nimmt todo, needs-work oder done.</translation>
    </message>
    <message>
        <source>--split takes train, validation, kept or left-out.</source>
        <translation>--split nimmt train, validation, kept oder left-out.</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit nimmt eine Zahl.</translation>
    </message>
    <message>
        <source>Lists examples, one a line.</source>
        <translation>Nennt Beispiele, eines je Zeile.</translation>
    </message>
    <message>
        <source>Only examples in which TEXT occurs.</source>
        <translation>Nur Beispiele, in denen TEXT vorkommt.</translation>
    </message>
    <message>
        <source>Only todo, needs-work or done.</source>
        <translation>Nur todo, needs-work oder done.</translation>
    </message>
    <message>
        <source>Only train, validation, kept or left-out.</source>
        <translation>Nur train, validation, kept oder left-out.</translation>
    </message>
    <message>
        <source>At most N examples.</source>
        <translation>Höchstens N Beispiele.</translation>
    </message>
</context>
<context>
    <name>app::MeasureCommand</name>
    <message>
        <source>--format takes lines or jsonl.</source>
        <translation>--format nimmt lines oder jsonl.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Line %1 holds no text.</source>
        <translation>In Zeile %1 steht kein Text.</translation>
    </message>
    <message>
        <source>Prints the measures behind the checks of tone, text by text.</source>
        <translation>Gibt die Maße hinter den Prüfungen des Tons aus, Text für Text.</translation>
    </message>
    <message>
        <source>lines: a text a line; jsonl: a line of JSON each, with the text as a string or as the member “text”.</source>
        <translation>lines: ein Text je Zeile; jsonl: eine Zeile JSON für jeden, mit dem Text als Zeichenkette oder als Feld „text“.</translation>
    </message>
</context>
<context>
    <name>app::NewCommand</name>
    <message>
        <source>There is no sample “%1”. There are: %2.</source>
        <translation>Das Beispielprojekt „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Created “%1” with %Ln example(s).</source>
        <translation>
            <numerusform>„%1“ mit %Ln Beispiel angelegt.</numerusform>
            <numerusform>„%1“ mit %Ln Beispielen angelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creates a project.</source>
        <translation>Legt ein Projekt an.</translation>
    </message>
    <message>
        <source>Fill it with a sample: formal, playful or extract.</source>
        <translation>Mit einem Beispielprojekt füllen: formal, playful oder extract.</translation>
    </message>
</context>
<context>
    <name>app::ProvidersCommand</name>
    <message>
        <source>coming next; export the file meanwhile</source>
        <translation>kommt als Nächstes; exportieren Sie inzwischen die Datei</translation>
    </message>
    <message>
        <source>%1: %2, licence %3, about %4 of memory</source>
        <translation>%1: %2, Lizenz %3, etwa %4 Speicher</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>  For learning the journey: too small for real answers.</source>
        <translation>  Zum Kennenlernen der Schritte: zu klein für echte Antworten.</translation>
    </message>
    <message>
        <source>%1, stops on %2</source>
        <translation>%1, endet am %2</translation>
    </message>
    <message>
        <source>Lists where a model can be tuned.</source>
        <translation>Zeigt, wo ein Modell abgestimmt werden kann.</translation>
    </message>
    <message>
        <source>Lists the models that can be tuned there; without --provider, on this computer.</source>
        <translation>Zeigt die Modelle, die dort abgestimmt werden können; ohne --provider die auf diesem Computer.</translation>
    </message>
    <message>
        <source>As attune-cli providers names it.</source>
        <translation>So, wie attune-cli providers ihn nennt.</translation>
    </message>
    <message>
        <source>Ask the service at this address.</source>
        <translation>Den Dienst unter dieser Adresse fragen.</translation>
    </message>
</context>
<context>
    <name>app::QuoteCommand</name>
    <message>
        <source>Tuning costs nothing.</source>
        <translation>Das Abstimmen kostet nichts.</translation>
    </message>
    <message>
        <source>Tuning: about %1 (%2 to %3).</source>
        <translation>Abstimmen: etwa %1 (%2 bis %3).</translation>
    </message>
    <message>
        <source>Keeping it available (%1): %2 a day, %3 a month, also when nobody asks.</source>
        <translation>Bereithalten (%1): %2 am Tag, %3 im Monat, auch wenn niemand fragt.</translation>
    </message>
    <message>
        <source>Keeping it available costs nothing while nobody asks.</source>
        <translation>Das Bereithalten kostet nichts, solange niemand fragt.</translation>
    </message>
    <message>
        <source>Asking with long instructions: %1 a month; tuned: %2 a month.</source>
        <translation>Fragen mit langen Anweisungen: %1 im Monat; abgestimmt: %2 im Monat.</translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>--%1 braucht eine Zahl.</translation>
    </message>
    <message>
        <source>On this computer: about %1 to %2 seconds, %3 of memory.</source>
        <translation>Auf diesem Computer: etwa %1 bis %2 Sekunden, %3 Speicher.</translation>
    </message>
    <message>
        <source>That is more than is free now (%1). Close other programs, or choose a smaller model.</source>
        <translation>Das ist mehr, als jetzt frei ist (%1). Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Says what tuning would cost, in money and time, and what the result costs to use.</source>
        <translation>Sagt, was das Abstimmen an Geld und Zeit kosten würde und was die Nutzung des Ergebnisses kostet.</translation>
    </message>
    <message>
        <source>As attune-cli providers names it; without it, this computer.</source>
        <translation>So, wie attune-cli providers ihn nennt; ohne diese Angabe dieser Computer.</translation>
    </message>
    <message>
        <source>As attune-cli models names it.</source>
        <translation>So, wie attune-cli models es nennt.</translation>
    </message>
    <message>
        <source>Passes through your examples; 3 without it.</source>
        <translation>Durchgänge durch Ihre Beispiele; ohne diese Angabe 3.</translation>
    </message>
    <message>
        <source>Size of the model in billions of parameters, where the price depends on it.</source>
        <translation>Größe des Modells in Milliarden Parametern, wo der Preis davon abhängt.</translation>
    </message>
    <message>
        <source>Answers per month, to see when tuning pays for itself.</source>
        <translation>Antworten im Monat, um zu sehen, wann sich das Abstimmen bezahlt macht.</translation>
    </message>
</context>
<context>
    <name>app::ReportCommand</name>
    <message>
        <source>DEST ends with .html or .pdf.</source>
        <translation>DEST endet auf .html oder .pdf.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Der Bericht liegt in „%1“.</translation>
    </message>
    <message>
        <source>Writes a report for a colleague: what was taught, before and after, votes, measures, costs, limits.</source>
        <translation>Schreibt einen Bericht für einen Kollegen: was gelehrt wurde, vorher und nachher, Urteile, Messungen, Kosten, Grenzen.</translation>
    </message>
    <message>
        <source>Instead of the newest.</source>
        <translation>Statt des neuesten.</translation>
    </message>
    <message>
        <source>Names, addresses and numbers of people are masked.</source>
        <translation>Namen, Anschriften und Nummern von Personen werden unkenntlich gemacht.</translation>
    </message>
</context>
<context>
    <name>app::StatsCommand</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>  to do %1, needs work %2, done %3</source>
        <translation>  zu tun %1, noch nicht gut %2, erledigt %3</translation>
    </message>
    <message>
        <source>  for training %1, to pick the best version %2, kept aside %3, left out %4</source>
        <translation>  zum Lernen %1, zum Wählen der besten Fassung %2, zurückgelegt %3, ausgelassen %4</translation>
    </message>
    <message>
        <source>  words: %1 in questions, %2 in answers</source>
        <translation>  Wörter: %1 in Fragen, %2 in Antworten</translation>
    </message>
    <message>
        <source>  tokens: %1 (%2)</source>
        <translation>  Token: %1 (%2)</translation>
    </message>
    <message>
        <source>Counts examples, words and tokens, and says whether they are enough.</source>
        <translation>Zählt Beispiele, Wörter und Token und sagt, ob es genügend sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be fixed before tuning.</source>
        <translation>
            <numerusform>%n Stelle muss vor dem Abstimmen berichtigt werden.</numerusform>
            <numerusform>%n Stellen müssen vor dem Abstimmen berichtigt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) have something to look at.</source>
        <translation>
            <numerusform>In %n Beispiel gibt es etwas anzusehen.</numerusform>
            <numerusform>In %n Beispielen gibt es etwas anzusehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about your style are open.</source>
        <translation>
            <numerusform>%n Frage zu Ihrem Stil ist offen.</numerusform>
            <numerusform>%n Fragen zu Ihrem Stil sind offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StyleCommand</name>
    <message>
        <source>clear</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>leaning</source>
        <translation>überwiegend</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>zu wenige für eine Aussage</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4, %5</source>
        <translation>%1: %2, %3 von %4, %5</translation>
    </message>
    <message>
        <source>Says what your answers have in common, and how far they agree.</source>
        <translation>Sagt, was Ihre Antworten gemeinsam haben und wie weit sie übereinstimmen.</translation>
    </message>
</context>
<context>
    <name>app::TuneCommand</name>
    <message numerus="yes">
        <source>This would send %n example(s) to %1. Nothing was sent. With --yes it is sent.</source>
        <translation>
            <numerusform>Damit würde %n Beispiel an %1 gesendet. Es wurde nichts gesendet. Mit --yes wird gesendet.</numerusform>
            <numerusform>Damit würden %n Beispiele an %1 gesendet. Es wurde nichts gesendet. Mit --yes wird gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tuning at %1 from Attune is coming next. Export the training file meanwhile: attune-cli export %2 training.jsonl --format openai-chat</source>
        <translation>Das Abstimmen bei %1 aus Attune heraus kommt als Nächstes. Exportieren Sie inzwischen die Trainingsdatei: attune-cli export %2 training.jsonl --format openai-chat</translation>
    </message>
    <message>
        <source>Another address needs --address URL and --model M.</source>
        <translation>Eine andere Adresse braucht --address URL und --model M.</translation>
    </message>
    <message>
        <source>Teaches a model from the examples; without --provider, on this computer.</source>
        <translation>Lehrt ein Modell aus den Beispielen; ohne --provider auf diesem Computer.</translation>
    </message>
    <message>
        <source>As attune-cli providers names it.</source>
        <translation>So, wie attune-cli providers ihn nennt.</translation>
    </message>
    <message>
        <source>As attune-cli models names it; without it, the practice model.</source>
        <translation>So, wie attune-cli models es nennt; ohne diese Angabe das Übungsmodell.</translation>
    </message>
    <message>
        <source>Passes through your examples; 3 without it.</source>
        <translation>Durchgänge durch Ihre Beispiele; ohne diese Angabe 3.</translation>
    </message>
    <message>
        <source>Becomes part of the tuned model&apos;s name.</source>
        <translation>Wird Teil des Namens des abgestimmten Modells.</translation>
    </message>
    <message>
        <source>Of a service that speaks OpenAI&apos;s API; its access key is taken from the environment variable ATTUNE_KEY_HOST.</source>
        <translation>Die eines Dienstes mit der Schnittstelle (API) von OpenAI; sein Zugangsschlüssel kommt aus der Umgebungsvariablen ATTUNE_KEY_HOST.</translation>
    </message>
    <message>
        <source>Stay until the job has ended, and print what happens.</source>
        <translation>Warten, bis der Auftrag zu Ende ist, und ausgeben, was geschieht.</translation>
    </message>
    <message>
        <source>Agree to what leaves this computer and to what it costs.</source>
        <translation>Dem zustimmen, was diesen Computer verlässt und was es kostet.</translation>
    </message>
    <message>
        <source>--provider takes one of: %1.</source>
        <translation>--provider nimmt eines von: %1.</translation>
    </message>
    <message>
        <source>There is no model “%1” on this computer. attune-cli models lists them.</source>
        <translation>Das Modell „%1“ gibt es auf diesem Computer nicht. attune-cli models nennt alle.</translation>
    </message>
    <message>
        <source>--passes takes a number from 1 to 50.</source>
        <translation>--passes braucht eine Zahl von 1 bis 50.</translation>
    </message>
    <message>
        <source>The job goes on where it runs; attune-cli job %1 %2 looks after it again.</source>
        <translation>Der Auftrag geht weiter, wo er läuft; attune-cli job %1 %2 sieht wieder nach ihm.</translation>
    </message>
</context>
<context>
    <name>app::VerdictCommand</name>
    <message>
        <source>  %1: after %2, before %3, same %4, both bad %5</source>
        <translation>  %1: nachher %2, vorher %3, gleich %4, beide schlecht %5</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>ohne Kategorie</translation>
    </message>
    <message>
        <source>Says in words and numbers whether it got better, or worse.</source>
        <translation>Sagt in Worten und Zahlen, ob es besser oder schlechter geworden ist.</translation>
    </message>
    <message>
        <source>Instead of the newest.</source>
        <translation>Statt des neuesten.</translation>
    </message>
</context>
<context>
    <name>app::VoteCommand</name>
    <message>
        <source>COMPARISON is a number that attune-cli compare printed, or NUMBER:ROW.</source>
        <translation>COMPARISON ist eine Zahl, die attune-cli compare ausgegeben hat, oder NUMMER:ZEILE.</translation>
    </message>
    <message>
        <source>Every pair of answers has its vote.</source>
        <translation>Jedes Antwortpaar hat sein Urteil.</translation>
    </message>
    <message>
        <source>This comparison has no row %1.</source>
        <translation>Dieser Vergleich hat keine Zeile %1.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>The first model stood on the left, the second on the right.</source>
        <translation>Das erste Modell stand links, das zweite rechts.</translation>
    </message>
    <message>
        <source>The second model stood on the left, the first on the right.</source>
        <translation>Das zweite Modell stand links, das erste rechts.</translation>
    </message>
    <message>
        <source>CHOICE is left, right, same, bad, undo or show.</source>
        <translation>CHOICE ist left, right, same, bad, undo oder show.</translation>
    </message>
    <message>
        <source>This row has not got both answers yet.</source>
        <translation>Diese Zeile hat noch nicht beide Antworten.</translation>
    </message>
    <message>
        <source>Says which of two answers is better, blind: left, right, same, bad; undo takes it back, show only shows them. Without ROW: the next one.</source>
        <translation>Sagt, welche von zwei Antworten besser ist, blind: left, right, same, bad; undo nimmt es zurück, show zeigt sie nur. Ohne ROW: die nächste.</translation>
    </message>
    <message>
        <source>Kept with the vote.</source>
        <translation>Wird mit dem Urteil aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>core::AtomicFile</name>
    <message>
        <source>“%1” was changed by someone else since you chose it. Nothing was overwritten. Choose another name, or choose the file again.</source>
        <translation>„%1“ wurde von jemand anderem geändert, seit Sie die Datei gewählt haben. Es wurde nichts überschrieben. Wählen Sie einen anderen Namen, oder wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde „%1“ nicht geschrieben. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be written there. Choose another folder.</source>
        <translation>„%1“ kann dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder and try again.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>core::Catalogue</name>
    <message>
        <source>The price list “%1” has a mistake in line %2: %3 Correct it there, or delete the file to go back to the list that comes with Attune.</source>
        <translation>Die Preisliste „%1“ hat einen Fehler in Zeile %2: %3 Berichtigen Sie ihn dort, oder löschen Sie die Datei, um zur Liste zurückzukehren, die mit Attune kommt.</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>„%1“ nimmt eines von: %2.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>„%1“ braucht eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2.</source>
        <translation>„%1“ braucht eine Zahl ab %2.</translation>
    </message>
    <message>
        <source>“%1” takes a number.</source>
        <translation>„%1“ braucht eine Zahl.</translation>
    </message>
    <message>
        <source>Passes through your examples</source>
        <translation>Durchgänge durch Ihre Beispiele</translation>
    </message>
    <message>
        <source>How often the model reads all examples. Three suit most projects; more can make it memorise instead of learn.</source>
        <translation>Wie oft das Modell alle Beispiele liest. Drei Durchgänge passen meistens; bei mehr kann es auswendig lernen, statt zu begreifen.</translation>
    </message>
    <message>
        <source>Examples learned together</source>
        <translation>Gemeinsam gelernte Beispiele</translation>
    </message>
    <message>
        <source>How many examples the model looks at before it changes a little.</source>
        <translation>Wie viele Beispiele das Modell ansieht, bevor es sich ein wenig ändert.</translation>
    </message>
    <message>
        <source>Size of each change</source>
        <translation>Größe jeder Änderung</translation>
    </message>
    <message>
        <source>How much the model changes with every look at examples. Larger learns faster and forgets more.</source>
        <translation>Wie stark sich das Modell mit jedem Blick auf Beispiele ändert. Größere Änderungen lernen schneller und vergessen mehr.</translation>
    </message>
    <message>
        <source>Room for what is learned</source>
        <translation>Platz für das Gelernte</translation>
    </message>
    <message>
        <source>How much the model can take in. More suits larger and more varied projects.</source>
        <translation>Wie viel das Modell aufnehmen kann. Mehr passt zu größeren und vielfältigeren Projekten.</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Längstes Beispiel</translation>
    </message>
    <message>
        <source>Longer examples are cut or refused.</source>
        <translation>Längere Beispiele werden gekürzt oder zurückgewiesen.</translation>
    </message>
    <message>
        <source>Caution with preferences</source>
        <translation>Vorsicht bei Vorlieben</translation>
    </message>
    <message>
        <source>How closely the model stays with what it was before.</source>
        <translation>Wie nah das Modell bei dem bleibt, was es vorher war.</translation>
    </message>
    <message>
        <source>From here on it cannot be read as JSON; often a comma, a quotation mark or a bracket is missing or too many.</source>
        <translation>Ab hier ist sie nicht als JSON lesbar; oft fehlt ein Komma, ein Anführungszeichen oder eine Klammer oder ist zu viel.</translation>
    </message>
    <message>
        <source>Your own price list “%1” cannot be read. Check who may read it, or delete it.</source>
        <translation>Ihre eigene Preisliste „%1“ ist nicht lesbar. Prüfen Sie, wer sie lesen darf, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Here has to be a text.</source>
        <translation>Hier muss ein Text stehen.</translation>
    </message>
    <message>
        <source>Here has to be true or false.</source>
        <translation>Hier muss true oder false stehen.</translation>
    </message>
    <message>
        <source>Here has to be a number that is not negative, or null when it is not known.</source>
        <translation>Hier muss eine Zahl stehen, die nicht negativ ist, oder null, wenn sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Here has to be a number, or null when it is not known.</source>
        <translation>Hier muss eine Zahl stehen, oder null, wenn sie nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Here has to be a date like 2026-11-20, or null when it is not known.</source>
        <translation>Hier muss ein Datum wie 2026-11-20 stehen, oder null, wenn es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Here has to be one of: %1.</source>
        <translation>Hier muss eines hiervon stehen: %1.</translation>
    </message>
    <message>
        <source>Here has to be a list in square brackets.</source>
        <translation>Hier muss eine Liste in eckigen Klammern stehen.</translation>
    </message>
    <message>
        <source>Here has to be an object in braces.</source>
        <translation>Hier muss ein Objekt in geschweiften Klammern stehen.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Is it misspelt?</source>
        <translation>„%1“ ist hier nicht bekannt. Ist es falsch geschrieben?</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>„%1“ fehlt hier.</translation>
    </message>
    <message>
        <source>A figure needs “source” (where it was read) and “seen” (the day; null when nobody knows).</source>
        <translation>Eine Angabe braucht „source“ (wo sie gelesen wurde) und „seen“ (den Tag; null, wenn ihn niemand kennt).</translation>
    </message>
    <message>
        <source>A figure needs “seen”, the day it was read.</source>
        <translation>Eine Angabe braucht „seen“, den Tag, an dem sie gelesen wurde.</translation>
    </message>
    <message>
        <source>Here has to be a preset&apos;s name or an object.</source>
        <translation>Hier muss der Name einer Voreinstellung oder ein Objekt stehen.</translation>
    </message>
    <message>
        <source>“%1” is not a state that Attune knows.</source>
        <translation>„%1“ ist kein Zustand, den Attune kennt.</translation>
    </message>
    <message>
        <source>Only version 1 can be read.</source>
        <translation>Nur Version 1 ist lesbar.</translation>
    </message>
    <message>
        <source>There are two providers “%1”.</source>
        <translation>Den Anbieter „%1“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>Die Voreinstellung „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>core::Contestant</name>
    <message>
        <source>Original without house rules</source>
        <translation>Original ohne Hausregeln</translation>
    </message>
    <message>
        <source>Original with house rules</source>
        <translation>Original mit Hausregeln</translation>
    </message>
    <message numerus="yes">
        <source>Original with house rules and %n example(s)</source>
        <translation>
            <numerusform>Original mit Hausregeln und %n Beispiel</numerusform>
            <numerusform>Original mit Hausregeln und %n Beispielen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tuned (number %1)</source>
        <translation>Abgestimmt (Nummer %1)</translation>
    </message>
    <message>
        <source>Tuned (number %1, after step %2)</source>
        <extracomment>A state that a model was in while it learned.</extracomment>
        <translation>Abgestimmt (Nummer %1, nach Schritt %2)</translation>
    </message>
    <message>
        <source>%1 without house rules</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>%1 ohne Hausregeln</translation>
    </message>
    <message numerus="yes">
        <source>%1 with house rules and %n example(s)</source>
        <translation>
            <numerusform>%1 mit Hausregeln und %n Beispiel</numerusform>
            <numerusform>%1 mit Hausregeln und %n Beispielen</numerusform>
        </translation>
    </message>
    <message>
        <source>original with examples</source>
        <translation>Original mit Beispielen</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>abgestimmt</translation>
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
        <translation>„%1“ nimmt eines von: %2.</translation>
    </message>
    <message>
        <source>“%1” takes a number from 0 on.</source>
        <translation>„%1“ nimmt eine Zahl ab 0.</translation>
    </message>
    <message>
        <source>What is wrong today are facts, and tuning does not teach facts.</source>
        <translation>Heute sind die Tatsachen falsch, und Abstimmen lehrt keine Tatsachen.</translation>
    </message>
    <message>
        <source>The model never manages it, even when it is shown five good examples.</source>
        <translation>Das Modell schafft es nie, auch wenn ihm fünf gute Beispiele gezeigt werden.</translation>
    </message>
    <message>
        <source>Nothing has been tried yet.</source>
        <translation>Es wurde noch nichts versucht.</translation>
    </message>
    <message>
        <source>Written house rules with three to five examples have not been tried.</source>
        <translation>Geschriebene Hausregeln mit drei bis fünf Beispielen wurden noch nicht versucht.</translation>
    </message>
    <message>
        <source>There are fewer than ten good answers to learn from.</source>
        <translation>Es gibt weniger als zehn gute Antworten, aus denen gelernt werden kann.</translation>
    </message>
    <message>
        <source>With fewer than a hundred answers a month, tuning hardly pays.</source>
        <translation>Bei weniger als hundert Antworten im Monat lohnt sich das Abstimmen kaum.</translation>
    </message>
    <message>
        <source>Both facts and style are wrong today.</source>
        <translation>Heute sind Tatsachen und Stil falsch.</translation>
    </message>
    <message>
        <source>The facts change more than once a month.</source>
        <translation>Die Tatsachen ändern sich öfter als einmal im Monat.</translation>
    </message>
    <message>
        <source>The facts are right; tone and format are not.</source>
        <translation>Die Tatsachen stimmen; Ton und Form nicht.</translation>
    </message>
    <message>
        <source>House rules alone have been tried.</source>
        <translation>Hausregeln allein wurden versucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good answer(s) are enough to try it, not to rely on it.</source>
        <translation>
            <numerusform>%Ln gute Antwort genügt zum Ausprobieren, nicht zum Verlassen darauf.</numerusform>
            <numerusform>%Ln gute Antworten genügen zum Ausprobieren, nicht zum Verlassen darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good answer(s) are enough to learn from.</source>
        <translation>
            <numerusform>%Ln gute Antwort genügt, um daraus zu lernen.</numerusform>
            <numerusform>%Ln gute Antworten genügen, um daraus zu lernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the model look the facts up in your own documents before it answers. Tuning changes how a model speaks, not what it knows; what it seems to know would be out of date by next month.</source>
        <translation>Lassen Sie das Modell die Tatsachen in Ihren eigenen Unterlagen nachschlagen, bevor es antwortet. Abstimmen ändert, wie ein Modell spricht, nicht, was es weiß; was es zu wissen scheint, wäre im nächsten Monat veraltet.</translation>
    </message>
    <message>
        <source>Tuning makes answers consistent, not the model abler. Try a larger model first.</source>
        <translation>Abstimmen macht Antworten einheitlich, nicht das Modell fähiger. Versuchen Sie zuerst ein größeres Modell.</translation>
    </message>
    <message>
        <source>Write house rules and show a few good examples. It costs an afternoon, and it is often enough.</source>
        <translation>Schreiben Sie Hausregeln und zeigen Sie einige gute Beispiele. Das kostet einen Nachmittag und genügt oft.</translation>
    </message>
    <message>
        <source>Give the model the facts with every question, and teach it from examples that hold such facts how to use them.</source>
        <translation>Geben Sie dem Modell mit jeder Frage die Tatsachen, und lehren Sie es aus Beispielen mit solchen Tatsachen, wie man sie verwendet.</translation>
    </message>
    <message>
        <source>Tune once as a rehearsal, look at the comparison, and collect more meanwhile.</source>
        <translation>Stimmen Sie einmal zur Probe ab, sehen Sie sich den Vergleich an, und sammeln Sie inzwischen weiter.</translation>
    </message>
    <message>
        <source>You have what it takes: examples, a task that the model manages, and a style to teach.</source>
        <translation>Sie haben, was nötig ist: Beispiele, eine Aufgabe, die das Modell schafft, und einen Stil zum Lehren.</translation>
    </message>
    <message>
        <source>Compare the original with and without house rules now, with your best examples.</source>
        <translation>Vergleichen Sie jetzt das Original mit und ohne Hausregeln, mit Ihren besten Beispielen.</translation>
    </message>
    <message>
        <source>Export your examples as a test set: with it you can see whether looking up works.</source>
        <translation>Exportieren Sie Ihre Beispiele als Testsatz: Damit sehen Sie, ob das Nachschlagen gelingt.</translation>
    </message>
    <message>
        <source>Ask a larger model the same questions, here, before anything is tuned.</source>
        <translation>Stellen Sie einem größeren Modell hier dieselben Fragen, bevor etwas abgestimmt wird.</translation>
    </message>
    <message>
        <source>Write your house rules down.</source>
        <translation>Schreiben Sie Ihre Hausregeln auf.</translation>
    </message>
    <message>
        <source>Put a test set aside first.</source>
        <translation>Legen Sie zuerst einen Testsatz zurück.</translation>
    </message>
    <message>
        <source>Give each example the reference material that its answer rests on.</source>
        <translation>Geben Sie jedem Beispiel den Nachschlagetext, auf dem seine Antwort beruht.</translation>
    </message>
    <message>
        <source>Tune on this computer as a rehearsal; it costs nothing.</source>
        <translation>Stimmen Sie zur Probe auf diesem Computer ab; das kostet nichts.</translation>
    </message>
    <message>
        <source>Collect answers of the kinds that are rare so far, up to 50 and more.</source>
        <translation>Sammeln Sie Antworten der Arten, die bisher selten sind, bis es 50 und mehr sind.</translation>
    </message>
    <message>
        <source>Tune from your examples.</source>
        <translation>Stimmen Sie anhand Ihrer Beispiele ab.</translation>
    </message>
    <message>
        <source>At this volume a tuned model saves the long instructions in every question; the quote says how much money that is.</source>
        <translation>Bei dieser Menge spart ein abgestimmtes Modell die langen Anweisungen in jeder Frage; das Angebot sagt, wie viel Geld das ist.</translation>
    </message>
    <message>
        <source>A person checks every answer before it leaves. The hand-over sheet says so.</source>
        <translation>Ein Mensch prüft jede Antwort, bevor sie hinausgeht. Das Übergabeblatt sagt es.</translation>
    </message>
    <message numerus="yes">
        <source>This project has %Ln example(s).</source>
        <translation>
            <numerusform>Dieses Projekt hat %Ln Beispiel.</numerusform>
            <numerusform>Dieses Projekt hat %Ln Beispiele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers do not speak with one voice yet: only %1 of the conventions are clear. Check them before you tune.</source>
        <translation>Ihre Antworten klingen noch nicht wie aus einem Mund: Nur %1 der Gewohnheiten sind klar. Prüfen Sie sie vor dem Abstimmen.</translation>
    </message>
    <message>
        <source>%1 of the conventions in your answers are clear.</source>
        <translation>%1 der Gewohnheiten in Ihren Antworten sind klar.</translation>
    </message>
    <message>
        <source>%1 of the answers state facts that stand neither in the question nor in the reference material. A model would learn to invent such facts.</source>
        <translation>%1 der Antworten nennen Tatsachen, die weder in der Frage noch im Nachschlagetext stehen. Ein Modell würde lernen, solche Tatsachen zu erfinden.</translation>
    </message>
    <message>
        <source>%1 of the answers hold dates or amounts. These change from case to case and belong into the reference material.</source>
        <translation>%1 der Antworten enthalten Daten oder Beträge. Diese ändern sich von Fall zu Fall und gehören in den Nachschlagetext.</translation>
    </message>
    <message>
        <source>There are no house rules yet.</source>
        <translation>Es gibt noch keine Hausregeln.</translation>
    </message>
    <message numerus="yes">
        <source>The house rules have %Ln word(s). A tuned model can do with fewer, which makes every question cheaper.</source>
        <translation>
            <numerusform>Die Hausregeln haben %Ln Wort. Ein abgestimmtes Modell kommt mit weniger aus, was jede Frage billiger macht.</numerusform>
            <numerusform>Die Hausregeln haben %Ln Wörter. Ein abgestimmtes Modell kommt mit weniger aus, was jede Frage billiger macht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a test set</source>
        <translation>Testsatz exportieren</translation>
    </message>
    <message>
        <source>Try a larger model</source>
        <translation>Größeres Modell versuchen</translation>
    </message>
    <message>
        <source>Write house rules</source>
        <translation>Hausregeln schreiben</translation>
    </message>
    <message>
        <source>Compare with house rules first</source>
        <translation>Zuerst mit Hausregeln vergleichen</translation>
    </message>
    <message>
        <source>Add reference material</source>
        <translation>Nachschlagetext hinzufügen</translation>
    </message>
    <message>
        <source>Tune as a rehearsal</source>
        <translation>Zur Probe abstimmen</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Collect more examples</source>
        <translation>Mehr Beispiele sammeln</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Ask better first</source>
        <translation>Zuerst besser fragen</translation>
    </message>
    <message>
        <source>Look it up, then tune</source>
        <translation>Nachschlagen, dann abstimmen</translation>
    </message>
    <message>
        <source>Try tuning</source>
        <translation>Abstimmen ausprobieren</translation>
    </message>
    <message>
        <source>There is no question “%1”. Known are: problem, facts_change, tried_rules, examples, must_be_provable, monthly, base_manages.</source>
        <translation>Die Frage „%1“ gibt es nicht. Bekannt sind: problem, facts_change, tried_rules, examples, must_be_provable, monthly, base_manages.</translation>
    </message>
</context>
<context>
    <name>core::EngineControl</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>The folder of the engine cannot be made.</source>
        <translation>Der Ordner für den Teil, der Modelle betreibt, kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>core::Export</name>
    <message>
        <source>The file could not be written. Check that there is space on the disk, or choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Prüfen Sie, ob auf dem Datenträger Platz ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>For OpenAI-style services (JSONL)</source>
        <translation>Für Dienste nach Art von OpenAI (JSONL)</translation>
    </message>
    <message>
        <source>Conversations that OpenAI, Azure, Together, Fireworks, Nebius and many programs read.</source>
        <translation>Gespräche, die OpenAI, Azure, Together, Fireworks, Nebius und viele Programme lesen.</translation>
    </message>
    <message>
        <source>For any table program (CSV)</source>
        <translation>Für jede Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Everything in a table of plain text. It can be imported again.</source>
        <translation>Alles in einer Tabelle aus reinem Text. Sie kann wieder importiert werden.</translation>
    </message>
    <message>
        <source>For a colleague (spreadsheet)</source>
        <translation>Für Kolleginnen und Kollegen (Tabelle)</translation>
    </message>
    <message>
        <source>Everything in a spreadsheet to read and edit. It can be imported again.</source>
        <translation>Alles in einer Tabelle zum Lesen und Bearbeiten. Sie kann wieder importiert werden.</translation>
    </message>
    <message>
        <source>For another Attune project (JSONL)</source>
        <translation>Für ein anderes Attune-Projekt (JSONL)</translation>
    </message>
    <message>
        <source>Everything, with tags, notes and status; services that read OpenAI&apos;s form may not accept the additions.</source>
        <translation>Alles, auch Schlagwörter, Notizen und Status; Dienste, die die Form von OpenAI lesen, nehmen die Zusätze vielleicht nicht an.</translation>
    </message>
    <message>
        <source>For learning from better and worse answers (JSONL)</source>
        <translation>Zum Lernen aus besseren und schlechteren Antworten (JSONL)</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer, as OpenAI, Azure, Together and Fireworks read them.</source>
        <translation>Paare aus einer besseren und einer schlechteren Antwort, wie OpenAI, Azure, Together und Fireworks sie lesen.</translation>
    </message>
    <message>
        <source>For Google Vertex AI (JSONL)</source>
        <translation>Für Google Vertex AI (JSONL)</translation>
    </message>
    <message>
        <source>Conversations in Google&apos;s form.</source>
        <translation>Gespräche in der Form von Google.</translation>
    </message>
    <message>
        <source>For Amazon Bedrock (JSONL)</source>
        <translation>Für Amazon Bedrock (JSONL)</translation>
    </message>
    <message>
        <source>Conversations in Amazon&apos;s form.</source>
        <translation>Gespräche in der Form von Amazon.</translation>
    </message>
    <message>
        <source>For programs that want prompt and completion (JSONL)</source>
        <translation>Für Programme, die Prompt und Completion wollen (JSONL)</translation>
    </message>
    <message>
        <source>One question and one answer per line.</source>
        <translation>Eine Frage und eine Antwort je Zeile.</translation>
    </message>
    <message>
        <source>For programs that want Alpaca&apos;s form (JSONL)</source>
        <translation>Für Programme, die die Form von Alpaca wollen (JSONL)</translation>
    </message>
    <message>
        <source>Instruction and output, as LLaMA-Factory, Axolotl and others read them.</source>
        <translation>Anweisung und Ausgabe, wie LLaMA-Factory, Axolotl und andere sie lesen.</translation>
    </message>
    <message>
        <source>For programs that want ShareGPT&apos;s form (JSONL)</source>
        <translation>Für Programme, die die Form von ShareGPT wollen (JSONL)</translation>
    </message>
    <message>
        <source>Conversations, as LLaMA-Factory, Axolotl and others read them.</source>
        <translation>Gespräche, wie LLaMA-Factory, Axolotl und andere sie lesen.</translation>
    </message>
    <message>
        <source>There is no export format “%1”. Choose another one.</source>
        <translation>Das Exportformat „%1“ gibt es nicht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Example %L1 has no question.</source>
        <translation>Beispiel %L1 hat keine Frage.</translation>
    </message>
    <message>
        <source>Example %L1 has no answer.</source>
        <translation>Beispiel %L1 hat keine Antwort.</translation>
    </message>
    <message>
        <source>Example %L1 does not end with an answer.</source>
        <translation>Beispiel %L1 endet nicht mit einer Antwort.</translation>
    </message>
    <message>
        <source>Example %L1 calls tools, which this format cannot hold.</source>
        <translation>Beispiel %L1 ruft Werkzeuge auf, die dieses Format nicht fassen kann.</translation>
    </message>
    <message>
        <source>Example %L1 has no worse answer to compare with.</source>
        <translation>Beispiel %L1 hat keine schlechtere Antwort zum Vergleich.</translation>
    </message>
    <message>
        <source>The better and the worse answer of example %L1 are the same.</source>
        <translation>Die bessere und die schlechtere Antwort von Beispiel %L1 sind gleich.</translation>
    </message>
    <message>
        <source>The worse answer of example %L1 is left out.</source>
        <translation>Die schlechtere Antwort von Beispiel %L1 wird weggelassen.</translation>
    </message>
    <message>
        <source>Example %L1 is longer than a cell of a spreadsheet holds. Choose another format.</source>
        <translation>Beispiel %L1 ist länger, als eine Zelle einer Tabelle fasst. Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>A spreadsheet holds %L1 rows, and there are more examples. Choose another format, or export a part of them.</source>
        <translation>Eine Tabelle fasst %L1 Zeilen, und es sind mehr Beispiele. Wählen Sie ein anderes Format, oder exportieren Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>A text in row %L1 is longer than a cell of a spreadsheet holds (%L2 characters). Choose another format.</source>
        <translation>Ein Text in Zeile %L1 ist länger, als eine Zelle einer Tabelle fasst (%L2 Zeichen). Wählen Sie ein anderes Format.</translation>
    </message>
</context>
<context>
    <name>core::HandOver</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>A person checks every answer before it is sent.</source>
        <translation>Ein Mensch prüft jede Antwort, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Tuned at</source>
        <translation>Abgestimmt bei</translation>
    </message>
    <message>
        <source>Tuned on</source>
        <translation>Abgestimmt am</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to learn from</source>
        <translation>
            <numerusform>%Ln zum Lernen</numerusform>
            <numerusform>%Ln zum Lernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside for testing</source>
        <translation>
            <numerusform>%Ln zum Testen zurückgelegt</numerusform>
            <numerusform>%Ln zum Testen zurückgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Version of the examples</source>
        <translation>Stand der Beispiele</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Läuft bis</translation>
    </message>
    <message>
        <source>no end date: it is kept on your own computer</source>
        <translation>kein Enddatum: Es liegt auf Ihrem eigenen Computer</translation>
    </message>
    <message>
        <source>no end date announced</source>
        <translation>kein Enddatum angekündigt</translation>
    </message>
    <message>
        <source>How to ask it</source>
        <translation>Wie man es fragt</translation>
    </message>
    <message>
        <source>It speaks the API of OpenAI (POST …/chat/completions) at this address. The access key is not in this sheet: hand it over separately.</source>
        <translation>Es spricht die API von OpenAI (POST …/chat/completions) unter dieser Adresse. Der Zugangsschlüssel steht nicht auf diesem Blatt: Geben Sie ihn getrennt weiter.</translation>
    </message>
    <message>
        <source>Attune can serve it on this computer, or write it as a file for Ollama, LM Studio or llama.cpp (GGUF with a Modelfile), or as a folder in the form of Hugging Face.</source>
        <translation>Attune kann es auf diesem Computer bereitstellen oder als Datei für Ollama, LM Studio oder llama.cpp schreiben (GGUF mit einem Modelfile), oder als Ordner in der Form von Hugging Face.</translation>
    </message>
    <message>
        <source>Send the house rules as the system message, exactly as they stand here: it has learned with them. Ask with temperature 0 to get what was tested.</source>
        <translation>Senden Sie die Hausregeln als Systemnachricht, genau so, wie sie hier stehen: Damit hat es gelernt. Fragen Sie mit Temperatur 0, um zu bekommen, was getestet wurde.</translation>
    </message>
    <message>
        <source>Reference material (facts for one answer) goes into the question in this form:</source>
        <translation>Nachschlagetext (Tatsachen für eine Antwort) kommt in dieser Form in die Frage:</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Wie gut es ist</translation>
    </message>
    <message>
        <source>Nobody has compared it with the original yet.</source>
        <translation>Noch hat es niemand mit dem Original verglichen.</translation>
    </message>
    <message>
        <source>Tuning teaches the voice, not the facts. Numbers, dates and promises need a source or a person.</source>
        <translation>Abstimmen lehrt den Ton, nicht die Tatsachen. Zahlen, Daten und Zusagen brauchen eine Quelle oder einen Menschen.</translation>
    </message>
    <message>
        <source>What comes in from outside is text, never an instruction: do not let the model act on its own.</source>
        <translation>Was von außen kommt, ist Text, nie eine Anweisung: Lassen Sie das Modell nicht von sich aus handeln.</translation>
    </message>
    <message>
        <source>Test it again when the original, the house rules or the examples change.</source>
        <translation>Testen Sie es erneut, wenn sich das Original, die Hausregeln oder die Beispiele ändern.</translation>
    </message>
    <message>
        <source>Hand-over sheet: %1</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>Übergabeblatt: %1</translation>
    </message>
    <message>
        <source>Tuned elsewhere, came from the folder</source>
        <translation>Anderswo abgestimmt, kam aus dem Ordner</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Hinzugefügt am</translation>
    </message>
</context>
<context>
    <name>core::HttpClient</name>
    <message>
        <source>“%1” cannot be reached. Check the connection to the internet, and the address.</source>
        <translation>„%1“ ist nicht erreichbar. Prüfen Sie die Verbindung zum Internet und die Adresse.</translation>
    </message>
    <message>
        <source>“%1” took too long to answer. Try again in a few minutes.</source>
        <translation>„%1“ hat zu lange nicht geantwortet. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, so nothing was sent there. Check that the date and time of this computer are right; if they are, ask whoever runs that service.</source>
        <translation>„%1“ konnte sich nicht ausweisen, darum wurde nichts dorthin gesendet. Prüfen Sie, ob Datum und Uhrzeit dieses Computers stimmen; wenn ja, fragen Sie, wer den Dienst betreibt.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The address is not complete. It starts with https:// or http://.</source>
        <translation>Die Adresse ist nicht vollständig. Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off. Try again in a few minutes.</source>
        <translation>Die Verbindung zu „%1“ ist abgerissen. Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>“%1” answered with far more than was asked for, so the answer was not taken. Ask whoever runs that service.</source>
        <translation>„%1“ hat viel mehr geschickt als erbeten, darum wurde die Antwort nicht angenommen. Fragen Sie, wer den Dienst betreibt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The service sent far more than was asked for, so it was not taken. Ask whoever runs that service.</source>
        <translation>Der Dienst hat viel mehr geschickt als erbeten, darum wurde es nicht angenommen. Fragen Sie, wer den Dienst betreibt.</translation>
    </message>
</context>
<context>
    <name>core::Import</name>
    <message>
        <source>conversations in OpenAI&apos;s form</source>
        <translation>Gespräche in der Form von OpenAI</translation>
    </message>
    <message>
        <source>conversations in ShareGPT&apos;s form</source>
        <translation>Gespräche in der Form von ShareGPT</translation>
    </message>
    <message>
        <source>conversations in Google&apos;s form</source>
        <translation>Gespräche in der Form von Google</translation>
    </message>
    <message>
        <source>conversations in Amazon&apos;s form</source>
        <translation>Gespräche in der Form von Amazon</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Table as text (CSV, TSV)</source>
        <translation>Tabelle als Text (CSV, TSV)</translation>
    </message>
    <message>
        <source>One text per line</source>
        <translation>Ein Text je Zeile</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln column(s), separated by %1</source>
        <translation>
            <numerusform>Eine Tabelle mit %Ln Spalte, getrennt durch %1</numerusform>
            <numerusform>Eine Tabelle mit %Ln Spalten, getrennt durch %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a quotation mark that is never closed.</source>
        <translation>Sie hat ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>It holds bytes that are not text. The file may be damaged.</source>
        <translation>Sie enthält Bytes, die kein Text sind. Die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>Sie hat mehr als %1 Spalten.</translation>
    </message>
    <message>
        <source>Column %1 has damaged letters. Open the file in the program that made it and save it as UTF-8.</source>
        <translation>Spalte %1 hat beschädigte Buchstaben. Öffnen Sie die Datei in dem Programm, aus dem sie stammt, und speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Its column of other keys is not a JSON object.</source>
        <translation>Ihre Spalte mit weiteren Angaben ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Its conversation is damaged.</source>
        <translation>Ihr Gespräch ist beschädigt.</translation>
    </message>
    <message>
        <source>It is too large for a web page. Save it as a spreadsheet.</source>
        <translation>Das ist für eine Webseite zu groß. Speichern Sie es als Tabelle.</translation>
    </message>
    <message>
        <source>Table in a web page</source>
        <translation>Tabelle in einer Webseite</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln column(s)</source>
        <translation>
            <numerusform>Eine Tabelle mit %Ln Spalte</numerusform>
            <numerusform>Eine Tabelle mit %Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no files in this folder. Choose another one.</source>
        <translation>In diesem Ordner sind keine Dateien. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. %2</source>
        <translation>„%1“ kann nicht importiert werden. %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln files can be imported. The first one: %1</source>
        <translation>
            <numerusform>Die %Ln Datei kann nicht importiert werden: %1</numerusform>
            <numerusform>Keine der %Ln Dateien kann importiert werden. Die erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed since you chose it. Nothing was added. Choose it again.</source>
        <translation>„%1“ wurde geändert, seit Sie die Datei gewählt haben. Es wurde nichts hinzugefügt. Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>It may not be opened. Ask its owner, or choose another file.</source>
        <translation>Die Datei darf nicht geöffnet werden. Fragen Sie, wem sie gehört, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>It is no longer there. Choose it again.</source>
        <translation>Die Datei ist nicht mehr da. Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It stops in the middle. The file may have been cut off.</source>
        <translation>Hier bricht der Text mitten ab. Vielleicht wurde die Datei abgeschnitten.</translation>
    </message>
    <message>
        <source>It is not written as JSON. A comma, a quotation mark or a bracket may be missing.</source>
        <translation>Das ist kein vollständiges JSON. Vielleicht fehlt ein Komma, ein Anführungszeichen oder eine Klammer.</translation>
    </message>
    <message>
        <source>It has damaged letters. Save the file as UTF-8 and import it again.</source>
        <translation>Hier sind Buchstaben beschädigt. Speichern Sie die Datei als UTF-8 und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>It has more than %1 lists or objects inside each other.</source>
        <translation>Hier stecken mehr als %1 Listen oder Objekte ineinander.</translation>
    </message>
    <message>
        <source>It has the name “%1” twice, so it is not clear which one counts.</source>
        <translation>Der Name „%1“ steht zweimal da, deshalb ist unklar, welcher gilt.</translation>
    </message>
    <message>
        <source>It has a number that is too large.</source>
        <translation>Hier steht eine zu große Zahl.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Was wir antworten</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Reference material</source>
        <translation>Nachschlagetext</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>Schlechtere Antwort</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Angehalten. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is longer than %1 MB.</source>
        <translation>Das ist länger als %1 MB.</translation>
    </message>
    <message>
        <source>It is written differently from the others: no question and answer were found.</source>
        <translation>Das ist anders geschrieben als die übrigen: keine Frage und keine Antwort gefunden.</translation>
    </message>
    <message>
        <source>It is a single value, not a record with a question.</source>
        <translation>Das ist ein einzelner Wert, kein Datensatz mit einer Frage.</translation>
    </message>
    <message>
        <source>JSON: %1</source>
        <translation>JSON: %1</translation>
    </message>
    <message>
        <source>JSON: you say what is where</source>
        <translation>JSON: Sie sagen, was wo steht</translation>
    </message>
    <message>
        <source>There are no records in it. Check that it is the right file.</source>
        <translation>Es sind keine Datensätze darin. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>JSON records</source>
        <translation>JSON-Datensätze</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>Es sind keine Nachrichten darin.</translation>
    </message>
    <message>
        <source>Message %1 of it has no author and text.</source>
        <translation>Nachricht %1 darin hat weder Verfasser noch Text.</translation>
    </message>
    <message>
        <source>Message %1 of it does not say who wrote it.</source>
        <translation>Nachricht %1 darin sagt nicht, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Message %1 of it is from “%2”, who is not known here.</source>
        <translation>Nachricht %1 darin ist von „%2“; das ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>It has neither a question nor an answer.</source>
        <translation>Es steht weder eine Frage noch eine Antwort darin.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Noch nicht gut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Zum Lernen</translation>
    </message>
    <message>
        <source>Picking the best version</source>
        <translation>Zum Wählen der besten Fassung</translation>
    </message>
    <message>
        <source>Kept aside for testing</source>
        <translation>Zum Testen zurückgelegt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>prompts with completions</source>
        <translation>Prompts mit Completions</translation>
    </message>
    <message>
        <source>instructions with outputs (Alpaca)</source>
        <translation>Anweisungen mit Ausgaben (Alpaca)</translation>
    </message>
    <message>
        <source>Its history is not a list of pairs.</source>
        <translation>Ihr Verlauf ist keine Liste von Paaren.</translation>
    </message>
    <message>
        <source>better and worse answers</source>
        <translation>bessere und schlechtere Antworten</translation>
    </message>
    <message>
        <source>There are no rows in it. Check that it is the right file.</source>
        <translation>Es sind keine Zeilen darin. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>There is no column “%1” in it. Choose another column for “%2”.</source>
        <translation>Die Spalte „%1“ gibt es darin nicht. Wählen Sie für „%2“ eine andere Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are not used: %1.</source>
        <translation>
            <numerusform>%Ln Spalte wird nicht verwendet: %1.</numerusform>
            <numerusform>%Ln Spalten werden nicht verwendet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1, the first row has %2.</source>
        <translation>Die Zeile hat %1, die erste Zeile hat %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here. Choose another one.</source>
        <translation>Die Kodierung „%1“ ist hier nicht bekannt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check that the disk is still there and try again.</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden. Prüfen Sie, ob der Datenträger noch da ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in it. Choose another one.</source>
        <translation>Das Blatt „%1“ gibt es darin nicht. Wählen Sie ein anderes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden sheet(s) are left out: %1.</source>
        <translation>
            <numerusform>%Ln ausgeblendetes Blatt wird ausgelassen: %1.</numerusform>
            <numerusform>%Ln ausgeblendete Blätter werden ausgelassen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Tabelle (XLSX)</translation>
    </message>
    <message>
        <source>It is protected with a password or in an older format. Open it in your spreadsheet program and save it as .xlsx without a password.</source>
        <translation>Die Datei ist durch ein Passwort geschützt oder in einem älteren Format. Öffnen Sie sie in Ihrer Tabellenkalkulation und speichern Sie sie ohne Passwort als .xlsx.</translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet with %Ln column(s) on the sheet “%1”</source>
        <translation>
            <numerusform>Eine Tabelle mit %Ln Spalte auf dem Blatt „%1“</numerusform>
            <numerusform>Eine Tabelle mit %Ln Spalten auf dem Blatt „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) are left out.</source>
        <translation>
            <numerusform>%Ln ausgeblendete Zeile wird ausgelassen.</numerusform>
            <numerusform>%Ln ausgeblendete Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some cells are merged. Their text counts for the first row only.</source>
        <translation>Einige Zellen sind verbunden. Ihr Text zählt nur für die erste Zeile.</translation>
    </message>
    <message>
        <source>It is damaged or not a spreadsheet. Open it in your spreadsheet program, save it again as .xlsx and import that.</source>
        <translation>Die Datei ist beschädigt oder keine Tabelle. Öffnen Sie sie in Ihrer Tabellenkalkulation, speichern Sie sie erneut als .xlsx und importieren Sie diese.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a spreadsheet should, so it was not read further. If it is right, save it as .csv and import that.</source>
        <translation>Entpackt ist die Datei weit größer, als eine Tabelle sein sollte; deshalb wurde sie nicht weitergelesen. Wenn sie stimmt, speichern Sie sie als .csv und importieren Sie diese.</translation>
    </message>
    <message>
        <source>It is protected with a password. Open it in your spreadsheet program, take the password off and save it.</source>
        <translation>Die Datei ist durch ein Passwort geschützt. Öffnen Sie sie in Ihrer Tabellenkalkulation, nehmen Sie das Passwort heraus und speichern Sie sie.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>Dateien der Art .%1 können wir nicht lesen. Öffnen Sie die Datei in Ihrer Tabellenkalkulation und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>We can&apos;t read .numbers files. In Numbers choose File &gt; Export To &gt; Excel.</source>
        <translation>Dateien der Art .numbers können wir nicht lesen. Wählen Sie in Numbers Ablage &gt; Exportieren &gt; Excel.</translation>
    </message>
    <message>
        <source>We can&apos;t read .pages files. In Pages select the table, copy it and paste it here.</source>
        <translation>Dateien der Art .pages können wir nicht lesen. Markieren Sie in Pages die Tabelle, kopieren Sie sie und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Open it, select the table or text, copy it and paste it here.</source>
        <translation>Dateien der Art .%1 können wir nicht lesen. Öffnen Sie die Datei, markieren Sie Tabelle oder Text, kopieren Sie beides und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Unpack it first, then import what is inside.</source>
        <translation>Dateien der Art .%1 können wir nicht lesen. Entpacken Sie die Datei zuerst und importieren Sie dann den Inhalt.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files yet. Open the message, copy the text and paste it here.</source>
        <translation>Dateien der Art .%1 können wir noch nicht lesen. Öffnen Sie die Nachricht, kopieren Sie den Text und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>We can&apos;t read this kind of file. Save the examples as a spreadsheet (.xlsx or .csv) and import that.</source>
        <translation>Dateien dieser Art können wir nicht lesen. Speichern Sie die Beispiele als Tabelle (.xlsx oder .csv) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Save the examples as a spreadsheet (.xlsx or .csv) and import that.</source>
        <translation>Dateien der Art .%1 können wir nicht lesen. Speichern Sie die Beispiele als Tabelle (.xlsx oder .csv) und importieren Sie diese.</translation>
    </message>
</context>
<context>
    <name>core::JobProcedure</name>
    <message>
        <source>this project</source>
        <translation>dieses Projekt</translation>
    </message>
    <message>
        <source>There are no examples to learn from.</source>
        <translation>Es gibt keine Beispiele, aus denen gelernt werden kann.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put it right, or leave it out, then start again.</source>
        <translation>Es wurde nichts gesendet. Berichtigen Sie es oder lassen Sie es aus, und beginnen Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>core::JobState</name>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>Wird angesehen</translation>
    </message>
    <message>
        <source>Waiting in line</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernt</translation>
    </message>
    <message>
        <source>Storing the result</source>
        <translation>Ergebnis wird gespeichert</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped by a problem</source>
        <translation>Durch ein Problem abgebrochen</translation>
    </message>
    <message>
        <source>Deleted at the provider</source>
        <translation>Beim Anbieter gelöscht</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>core::JobStore</name>
    <message>
        <source>This project has no tuning number %1.</source>
        <translation>Eine Abstimmung Nummer %1 gibt es in diesem Projekt nicht.</translation>
    </message>
</context>
<context>
    <name>core::LearningCurve</name>
    <message>
        <source>Too early to tell.</source>
        <translation>Noch zu früh, um etwas zu sagen.</translation>
    </message>
    <message>
        <source>Still improving: another pass may help.</source>
        <translation>Wird noch besser: ein weiterer Durchgang kann helfen.</translation>
    </message>
    <message>
        <source>Levelled off, good.</source>
        <translation>Eingependelt, gut.</translation>
    </message>
    <message>
        <source>Starting to memorise: use the version from pass %1.</source>
        <translation>Beginnt auswendig zu lernen: Nehmen Sie die Fassung aus Durchgang %1.</translation>
    </message>
    <message>
        <source>Starting to memorise: use an earlier version.</source>
        <translation>Beginnt auswendig zu lernen: Nehmen Sie eine frühere Fassung.</translation>
    </message>
    <message>
        <source>Not learning: examples may contradict each other.</source>
        <translation>Lernt nicht: Vielleicht widersprechen sich Beispiele.</translation>
    </message>
</context>
<context>
    <name>core::LocalModel</name>
    <message>
        <source>This model is kept in an old kind of file that could contain a program. Look for the same model with files that end with “.safetensors”.</source>
        <translation>Dieses Modell liegt in einer alten Art von Datei, die ein Programm enthalten könnte. Suchen Sie dasselbe Modell mit Dateien, die auf „.safetensors“ enden.</translation>
    </message>
    <message>
        <source>The file with what the model has learned (model.safetensors) is missing. Download the model again.</source>
        <translation>Die Datei mit dem, was das Modell gelernt hat (model.safetensors), fehlt. Laden Sie das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <source>The file “%1” is missing. Download the model again.</source>
        <translation>Die Datei „%1“ fehlt. Laden Sie das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <source>The description of this model (config.json) cannot be read. Download the model again.</source>
        <translation>Die Beschreibung dieses Modells (config.json) ist nicht lesbar. Laden Sie das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <source>Models of the kind “%1” cannot be tuned here yet. Llama, Mistral, Qwen 2 and 3 and SmolLM2 can.</source>
        <translation>Modelle der Art „%1“ können hier noch nicht abgestimmt werden. Llama, Mistral, Qwen 2 und 3 und SmolLM2 können es.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The description of this model (config.json) is not complete. Download the model again.</source>
        <translation>Die Beschreibung dieses Modells (config.json) ist nicht vollständig. Laden Sie das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <source>This folder holds no model: config.json is missing. Choose the folder that holds config.json.</source>
        <translation>In diesem Ordner ist kein Modell: config.json fehlt. Wählen Sie den Ordner, in dem config.json liegt.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Übungsmodell</translation>
    </message>
    <message>
        <source>The model could not be made known to the part that tunes. Check that there is room on the disk, and that “%1” can be written.</source>
        <translation>Das Modell konnte dem Teil, der abstimmt, nicht bekannt gemacht werden. Prüfen Sie, ob auf dem Datenträger Platz ist und ob „%1“ beschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>core::LocalServing</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>core::MachineSpeed</name>
    <message>
        <source>The speed of this computer could not be measured, so there is no estimate of the time. Tuning works all the same.</source>
        <translation>Das Tempo dieses Computers ließ sich nicht messen, darum gibt es keine Schätzung der Zeit. Abstimmen geht trotzdem.</translation>
    </message>
</context>
<context>
    <name>core::ModelExport</name>
    <message>
        <source>The part of Attune that works with models was not found.</source>
        <translation>Der Teil von Attune, der mit Modellen arbeitet, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The house rules could not be handed over.</source>
        <translation>Die Hausregeln konnten nicht übergeben werden.</translation>
    </message>
    <message>
        <source>The part of Attune that works with models does not start.</source>
        <translation>Der Teil von Attune, der mit Modellen arbeitet, startet nicht.</translation>
    </message>
    <message>
        <source>Writing the model was stopped.</source>
        <translation>Das Schreiben des Modells wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The model could not be written. Is there enough room, and is the folder empty?</source>
        <translation>Das Modell konnte nicht geschrieben werden. Ist genug Platz da, und ist der Ordner leer?</translation>
    </message>
</context>
<context>
    <name>core::ModelImport</name>
    <message>
        <source>The file “%1” is not complete, or it is something else. Download it again.</source>
        <translation>Die Datei „%1“ ist nicht vollständig, oder sie ist etwas anderes. Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This kind of tuned model cannot be used here. Attune understands LoRA without extras, which is what most services give.</source>
        <translation>Diese Art von abgestimmtem Modell ist hier nicht nutzbar. Attune versteht LoRA ohne Zusätze, und das liefern die meisten Dienste.</translation>
    </message>
    <message>
        <source>This was learned by another model than “%1”: their sizes differ.</source>
        <translation>Das hat ein anderes Modell als „%1“ gelernt: Ihre Größen unterscheiden sich.</translation>
    </message>
    <message>
        <source>There is nothing learned in this folder.</source>
        <translation>In diesem Ordner ist nichts Gelerntes.</translation>
    </message>
    <message>
        <source>The description of what was learned (adapter_config.json) cannot be read. Download the model again.</source>
        <translation>Die Beschreibung des Gelernten (adapter_config.json) ist nicht lesbar. Laden Sie das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <source>This model is kept in an old kind of file that could contain a program. Look for the same model with files that end with “.safetensors”.</source>
        <translation>Dieses Modell liegt in einer alten Art von Datei, die ein Programm enthalten könnte. Suchen Sie dasselbe Modell mit Dateien, die auf „.safetensors“ enden.</translation>
    </message>
    <message>
        <source>The file “%1” is missing. Download the model again.</source>
        <translation>Die Datei „%1“ fehlt. Laden Sie das Modell noch einmal herunter.</translation>
    </message>
    <message>
        <source>This is the practice model that comes with Attune. Nothing has been tuned in it.</source>
        <translation>Das ist das Übungsmodell, das mit Attune kommt. Darin wurde nichts abgestimmt.</translation>
    </message>
    <message>
        <source>Files that end with “.gguf” are finished for Ollama or LM Studio: use them there. Attune needs the folder with config.json or adapter_config.json.</source>
        <translation>Dateien, die auf „.gguf“ enden, sind für Ollama oder LM Studio fertig: Nutzen Sie sie dort. Attune braucht den Ordner mit config.json oder adapter_config.json.</translation>
    </message>
    <message>
        <source>What was downloaded is still packed. Unpack it first, then choose the folder that comes out.</source>
        <translation>Was heruntergeladen wurde, ist noch gepackt. Entpacken Sie es zuerst, und wählen Sie dann den Ordner, der dabei entsteht.</translation>
    </message>
    <message>
        <source>This folder holds no model: there is neither a config.json nor an adapter_config.json in it.</source>
        <translation>Dieser Ordner enthält kein Modell: Weder config.json noch adapter_config.json ist darin.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>„%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder that holds it.</source>
        <translation>„%1“ ist eine Datei. Wählen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>The model could not be copied. Check that there is room on the disk, and that “%1” can be written.</source>
        <translation>Das Modell ließ sich nicht kopieren. Prüfen Sie, ob auf der Festplatte Platz ist und „%1“ beschreibbar ist.</translation>
    </message>
    <message>
        <source>The original that it changes is not on this computer.</source>
        <translation>Das ursprüngliche Modell, das es ändert, ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The copy of the model could not be deleted. Check that “%1” can be written.</source>
        <translation>Die Kopie des Modells ließ sich nicht löschen. Prüfen Sie, ob „%1“ beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>core::ProbeQuestions</name>
    <message>
        <source>What is the capital of France?</source>
        <translation>Was ist die Hauptstadt von Frankreich?</translation>
    </message>
    <message>
        <source>How many minutes are two hours?</source>
        <translation>Wie viele Minuten sind zwei Stunden?</translation>
    </message>
    <message>
        <source>Write one sentence about the sea.</source>
        <translation>Schreibe einen Satz über das Meer.</translation>
    </message>
    <message>
        <source>Name three kinds of fruit.</source>
        <translation>Nenne drei Obstsorten.</translation>
    </message>
    <message>
        <source>Put these words in alphabetical order: pear, apple, cherry.</source>
        <translation>Ordne diese Wörter alphabetisch: Kirsche, Birne, Apfel.</translation>
    </message>
    <message>
        <source>What is the opposite of “early”?</source>
        <translation>Was ist das Gegenteil von „früh“?</translation>
    </message>
    <message>
        <source>Explain in one sentence why the sky is blue.</source>
        <translation>Erkläre in einem Satz, warum der Himmel blau ist.</translation>
    </message>
    <message>
        <source>Translate “good morning” into Spanish.</source>
        <translation>Übersetze „guten Morgen“ ins Spanische.</translation>
    </message>
    <message>
        <source>What comes after Tuesday?</source>
        <translation>Was kommt nach Dienstag?</translation>
    </message>
    <message>
        <source>Give me a recipe for pancakes in three steps.</source>
        <translation>Gib mir ein Rezept für Pfannkuchen in drei Schritten.</translation>
    </message>
    <message>
        <source>How much is 17 plus 25?</source>
        <translation>Wie viel ist 17 plus 25?</translation>
    </message>
    <message>
        <source>Summarise in five words: The meeting was moved from Monday to Thursday because the room was being painted.</source>
        <translation>Fasse in fünf Wörtern zusammen: Die Besprechung wurde von Montag auf Donnerstag verlegt, weil der Raum gestrichen wurde.</translation>
    </message>
</context>
<context>
    <name>core::ProjectStore</name>
    <message>
        <source>There is already a file “%1” in this folder. Choose another name.</source>
        <translation>In diesem Ordner gibt es schon eine Datei „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Your disk is full, so nothing was added. Free some space and import again.</source>
        <translation>Ihr Datenträger ist voll, deshalb wurde nichts hinzugefügt. Schaffen Sie Platz und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened. The file stays as it is. Attune can move what is readable to a new project.</source>
        <translation>„%1“ ist beschädigt und lässt sich nicht öffnen. Die Datei bleibt, wie sie ist. Attune kann in ein neues Projekt übernehmen, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>“%1” is not an Attune project. To add its contents to a project, import it there.</source>
        <translation>„%1“ ist kein Attune-Projekt. Um den Inhalt in ein Projekt aufzunehmen, importieren Sie die Datei dort.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been moved or renamed.</source>
        <translation>„%1“ ist nicht mehr da. Die Datei wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for access, or choose another project.</source>
        <translation>Sie dürfen „%1“ nicht lesen. Bitten Sie um Zugriff, oder wählen Sie ein anderes Projekt.</translation>
    </message>
    <message>
        <source>“%1” cannot be created in this folder. Choose another folder.</source>
        <translation>„%1“ kann in diesem Ordner nicht angelegt werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Part of the project file is damaged. Nothing has been deleted: what can be read can be moved to a new project.</source>
        <translation>Ein Teil der Projektdatei ist beschädigt. Es wurde nichts gelöscht: was lesbar ist, kann in ein neues Projekt übernommen werden.</translation>
    </message>
    <message>
        <source>The project file was moved or deleted while it was open. Everything is still here, but only in this window: save a copy to keep it.</source>
        <translation>Die Projektdatei wurde verschoben oder gelöscht, während sie geöffnet war. Alles ist noch da, aber nur in diesem Fenster: speichern Sie eine Kopie, um es zu behalten.</translation>
    </message>
    <message>
        <source>This project is open for reading only. Save a copy to change it.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet. Speichern Sie eine Kopie, um es zu ändern.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Das wurde angehalten.</translation>
    </message>
    <message>
        <source>Your disk is full, so the last change is not saved yet. It is still on screen. Free some space and it will be saved at once.</source>
        <translation>Ihr Datenträger ist voll, deshalb ist die letzte Änderung noch nicht gespeichert. Sie steht noch auf dem Bildschirm. Schaffen Sie Platz, dann wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>This file is not an Attune project. Choose another file.</source>
        <translation>Diese Datei ist kein Attune-Projekt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The project can only be read where it is, so the change is not saved yet. Save a copy in another folder to keep it.</source>
        <translation>Das Projekt kann dort, wo es liegt, nur gelesen werden; die Änderung ist noch nicht gespeichert. Speichern Sie eine Kopie in einem anderen Ordner, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Another program is using the project file right now. Close it there, and saving goes on by itself.</source>
        <translation>Ein anderes Programm verwendet die Projektdatei gerade. Schließen Sie es dort, dann geht das Speichern von selbst weiter.</translation>
    </message>
    <message>
        <source>The project file cannot be opened there. Check that the folder is connected and that you may use it, then try again.</source>
        <translation>Die Projektdatei kann dort nicht geöffnet werden. Prüfen Sie, ob der Ordner verbunden ist und ob Sie ihn benutzen dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>One of the texts is too long to be saved. Shorten it and try again.</source>
        <translation>Einer der Texte ist zu lang zum Speichern. Kürzen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk did not accept the last change, so it is not saved yet. Check that the folder is connected, or save a copy in another folder.</source>
        <translation>Der Datenträger hat die letzte Änderung nicht angenommen, deshalb ist sie noch nicht gespeichert. Prüfen Sie, ob der Ordner verbunden ist, oder speichern Sie eine Kopie in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The project file did not accept this. Nothing was changed. Save a copy, then close the project and open it again.</source>
        <translation>Die Projektdatei hat das nicht angenommen. Es wurde nichts geändert. Speichern Sie eine Kopie, schließen Sie das Projekt und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>This version is no longer in the project. Choose another one.</source>
        <translation>Dieser Stand ist nicht mehr im Projekt. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>core::ProviderProblem</name>
    <message>
        <source>The access key was not accepted.</source>
        <translation>Der Zugangsschlüssel wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>It may have been mistyped, or switched off at %1. Your examples are safe.</source>
        <translation>Vielleicht ist er vertippt oder wurde bei %1 abgeschaltet. Ihre Beispiele sind sicher.</translation>
    </message>
    <message>
        <source>%1 wants an access key.</source>
        <translation>%1 verlangt einen Zugangsschlüssel.</translation>
    </message>
    <message>
        <source>Enter it once; it is kept in your computer&apos;s password safe.</source>
        <translation>Geben Sie ihn einmal ein; er bleibt im Passwortspeicher Ihres Computers.</translation>
    </message>
    <message>
        <source>Your account at %1 has no credit left.</source>
        <translation>Ihr Konto bei %1 hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>Nothing was charged. Add credit there, then try again.</source>
        <translation>Es wurde nichts berechnet. Laden Sie dort Guthaben auf, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The service asked us to slow down.</source>
        <translation>Der Dienst bittet uns, langsamer zu machen.</translation>
    </message>
    <message>
        <source>Attune carries on by itself in a moment.</source>
        <translation>Attune macht gleich von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 does not allow this with your access key.</source>
        <translation>%1 erlaubt das mit Ihrem Zugangsschlüssel nicht.</translation>
    </message>
    <message>
        <source>Often the key lacks a permission, or the account lacks credit. Your examples are safe.</source>
        <translation>Oft fehlt dem Schlüssel ein Recht oder dem Konto das Guthaben. Ihre Beispiele sind sicher.</translation>
    </message>
    <message>
        <source>%1 no longer accepts new tuning.</source>
        <translation>%1 nimmt keine neuen Abstimmungen mehr an.</translation>
    </message>
    <message>
        <source>That is the provider&apos;s decision. You can choose another, tune on this computer, or export the file.</source>
        <translation>Das hat der Anbieter entschieden. Sie können einen anderen wählen, auf diesem Computer abstimmen oder die Datei exportieren.</translation>
    </message>
    <message>
        <source>%1 answers, but it cannot tune models.</source>
        <translation>%1 antwortet, kann aber keine Modelle abstimmen.</translation>
    </message>
    <message>
        <source>Many services only answer questions. Check the address, choose another place, or tune on this computer.</source>
        <translation>Viele Dienste beantworten nur Fragen. Prüfen Sie die Adresse, wählen Sie einen anderen Ort, oder stimmen Sie auf diesem Computer ab.</translation>
    </message>
    <message>
        <source>The address of %1 leads elsewhere.</source>
        <translation>Die Adresse von %1 führt anderswohin.</translation>
    </message>
    <message>
        <source>Nothing was sent on, so that your access key stays where it belongs. Check the address.</source>
        <translation>Es wurde nichts weitergesendet, damit Ihr Zugangsschlüssel bleibt, wo er hingehört. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 no longer has this.</source>
        <translation>%1 hat das nicht mehr.</translation>
    </message>
    <message>
        <source>It was deleted there, or it belongs to another access key. Your examples are safe.</source>
        <translation>Es wurde dort gelöscht, oder es gehört zu einem anderen Zugangsschlüssel. Ihre Beispiele sind sicher.</translation>
    </message>
    <message>
        <source>%1 is still busy with something else of yours.</source>
        <translation>%1 ist noch mit etwas anderem von Ihnen beschäftigt.</translation>
    </message>
    <message>
        <source>Nothing was charged. Try again when that has ended.</source>
        <translation>Es wurde nichts berechnet. Versuchen Sie es noch einmal, wenn das zu Ende ist.</translation>
    </message>
    <message>
        <source>The training file is too large for %1.</source>
        <translation>Die Trainingsdatei ist für %1 zu groß.</translation>
    </message>
    <message>
        <source>Nothing was charged. Leave out examples that repeat each other, or choose another place.</source>
        <translation>Es wurde nichts berechnet. Lassen Sie Beispiele aus, die sich wiederholen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 could not use the training file.</source>
        <translation>%1 konnte die Trainingsdatei nicht verwenden.</translation>
    </message>
    <message>
        <source>Nothing was charged. Look at the examples, then try again.</source>
        <translation>Es wurde nichts berechnet. Sehen Sie die Beispiele an, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>An example is too long for this model.</source>
        <translation>Ein Beispiel ist für dieses Modell zu lang.</translation>
    </message>
    <message>
        <source>Nothing was charged. Shorten it, leave it out, or choose a model that reads longer texts.</source>
        <translation>Es wurde nichts berechnet. Kürzen Sie es, lassen Sie es aus, oder wählen Sie ein Modell, das längere Texte liest.</translation>
    </message>
    <message>
        <source>%1 does not accept one of the settings.</source>
        <translation>%1 nimmt eine der Einstellungen nicht an.</translation>
    </message>
    <message>
        <source>Nothing was charged. Change it under “More”, then try again.</source>
        <translation>Es wurde nichts berechnet. Ändern Sie sie unter „Mehr“, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own right now.</source>
        <translation>%1 hat gerade selbst ein Problem.</translation>
    </message>
    <message>
        <source>Your examples are safe. It usually passes within minutes.</source>
        <translation>Ihre Beispiele sind sicher. Meist ist es in wenigen Minuten vorbei.</translation>
    </message>
    <message>
        <source>%1 did not answer as a tuning service does.</source>
        <translation>%1 hat nicht so geantwortet wie ein Dienst zum Abstimmen.</translation>
    </message>
    <message>
        <source>A wrong address, a sign-in page or a filter in between are the usual causes. Check the address, then try again.</source>
        <translation>Meist liegt es an einer falschen Adresse, einer Anmeldeseite oder einem Filter dazwischen. Prüfen Sie die Adresse, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>You can keep editing; it continues when the connection is back.</source>
        <translation>Sie können weiterarbeiten; es geht weiter, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>Your examples are safe. Attune asks again by itself.</source>
        <translation>Ihre Beispiele sind sicher. Attune fragt von selbst noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation>%1 konnte sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>So nothing was sent. Check that the date and time of this computer are right; if they are, ask whoever runs that service.</source>
        <translation>Darum wurde nichts gesendet. Prüfen Sie, ob Datum und Uhrzeit dieses Computers stimmen; wenn ja, fragen Sie, wer den Dienst betreibt.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 ist abgerissen.</translation>
    </message>
    <message>
        <source>Your examples are safe. Attune finds out what arrived before it does anything twice.</source>
        <translation>Ihre Beispiele sind sicher. Attune stellt fest, was angekommen ist, bevor es etwas zweimal tut.</translation>
    </message>
    <message>
        <source>%1 sent far more than it was asked for.</source>
        <translation>%1 hat viel mehr geschickt als erbeten.</translation>
    </message>
    <message>
        <source>It was not taken. Check the address, or ask whoever runs that service.</source>
        <translation>Es wurde nicht angenommen. Prüfen Sie die Adresse, oder fragen Sie, wer den Dienst betreibt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing more is sent. Your examples are safe.</source>
        <translation>Es wird nichts mehr gesendet. Ihre Beispiele sind sicher.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>Der Arbeitsspeicher reicht für dieses Modell nicht.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs, choose a smaller model, or shorten the longest examples.</source>
        <translation>Es ist nichts verloren. Schließen Sie andere Programme, wählen Sie ein kleineres Modell, oder kürzen Sie die längsten Beispiele.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>What was learned so far is kept. Free some space, then try again.</source>
        <translation>Was bisher gelernt wurde, bleibt erhalten. Schaffen Sie Platz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The part of Attune that tunes on this computer did not start.</source>
        <translation>Der Teil von Attune, der auf diesem Computer abstimmt, ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Your examples are safe. Try again; if it stays so, install Attune anew or copy the details for whoever helps you.</source>
        <translation>Ihre Beispiele sind sicher. Versuchen Sie es noch einmal; bleibt es dabei, installieren Sie Attune neu, oder kopieren Sie die Einzelheiten für die Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>This model cannot be used here.</source>
        <translation>Dieses Modell kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Its folder is not complete, or it is of a kind that Attune does not know yet. Choose another model.</source>
        <translation>Sein Ordner ist nicht vollständig, oder es ist von einer Art, die Attune noch nicht kennt. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>It is not certain whether %1 has started this tuning.</source>
        <translation>Es ist nicht sicher, ob %1 diese Abstimmung begonnen hat.</translation>
    </message>
    <message>
        <source>The connection broke off at the wrong moment, and the service cannot say. Look at its own page first: sending again could start, and cost, a second one.</source>
        <translation>Die Verbindung riss im falschen Augenblick ab, und der Dienst kann es nicht sagen. Sehen Sie zuerst auf seiner eigenen Seite nach: Noch einmal zu senden könnte eine zweite beginnen, die auch kostet.</translation>
    </message>
    <message>
        <source>Tuning stopped at %1.</source>
        <translation>Das Abstimmen bei %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Your examples are safe. Copy the details for whoever helps you, or try again.</source>
        <translation>Ihre Beispiele sind sicher. Kopieren Sie die Einzelheiten für die Person, die Ihnen hilft, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Example %1 is too long for this model.</source>
        <translation>Beispiel %1 ist für dieses Modell zu lang.</translation>
    </message>
    <message>
        <source>Example %1 could not be used.</source>
        <translation>Beispiel %1 konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>They gave this reason: “%1”.</source>
        <translation>Dort wurde dieser Grund genannt: „%1“.</translation>
    </message>
    <message>
        <source>You can put this right yourself.</source>
        <translation>Das können Sie selbst beheben.</translation>
    </message>
    <message>
        <source>That is on the provider&apos;s side.</source>
        <translation>Das liegt beim Anbieter.</translation>
    </message>
    <message>
        <source>That is the connection in between.</source>
        <translation>Das liegt an der Verbindung dazwischen.</translation>
    </message>
    <message>
        <source>That is this computer.</source>
        <translation>Das liegt an diesem Computer.</translation>
    </message>
    <message>
        <source>The cause is not certain.</source>
        <translation>Die Ursache ist nicht sicher.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>Es wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>What was done until then is charged.</source>
        <translation>Was bis dahin getan wurde, wird berechnet.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s page to see whether it was charged.</source>
        <translation>Ob es berechnet wurde, sehen Sie auf der Seite des Anbieters.</translation>
    </message>
    <message numerus="yes">
        <source>Attune carries on by itself in %n second(s).</source>
        <translation>
            <numerusform>Attune macht in %n Sekunde von selbst weiter.</numerusform>
            <numerusform>Attune macht in %n Sekunden von selbst weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Quote</name>
    <message>
        <source>The price of this model is not known here. Look at the provider&apos;s page before you start.</source>
        <translation>Der Preis dieses Modells ist hier nicht bekannt. Sehen Sie auf der Seite des Anbieters nach, bevor Sie beginnen.</translation>
    </message>
    <message>
        <source>The provider charges at least %1 for a tuning.</source>
        <translation>Der Anbieter berechnet mindestens %1 für eine Abstimmung.</translation>
    </message>
    <message>
        <source>Price of %1 per million pieces of text, read on %2.</source>
        <translation>Preis von %1 je Million Textstücke, gelesen am %2.</translation>
    </message>
    <message>
        <source>This price is old or its day is not known. Check it on the provider&apos;s page before you start.</source>
        <translation>Dieser Preis ist alt, oder sein Tag ist nicht bekannt. Prüfen Sie ihn auf der Seite des Anbieters, bevor Sie beginnen.</translation>
    </message>
    <message>
        <source>Compared with asking %1 with a few of your examples in every question.</source>
        <translation>Verglichen damit, %1 mit einigen Ihrer Beispiele in jeder Frage zu fragen.</translation>
    </message>
    <message>
        <source>This model can no longer be tuned.</source>
        <translation>Dieses Modell kann nicht mehr abgestimmt werden.</translation>
    </message>
    <message>
        <source>This model can be tuned until %1.</source>
        <translation>Dieses Modell kann bis %1 abgestimmt werden.</translation>
    </message>
    <message>
        <source>What you tune stops answering on %1.</source>
        <translation>Was Sie abstimmen, antwortet ab dem %1 nicht mehr.</translation>
    </message>
    <message>
        <source>%1 takes no new customers for tuning.</source>
        <translation>%1 nimmt zum Abstimmen keine neuen Kunden an.</translation>
    </message>
    <message>
        <source>Tuning at %1 from Attune is coming next. Export the training file meanwhile.</source>
        <translation>Das Abstimmen bei %1 aus Attune heraus kommt als Nächstes. Exportieren Sie inzwischen die Trainingsdatei.</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) through your examples.</source>
        <translation>
            <numerusform>%n Durchgang durch Ihre Beispiele.</numerusform>
            <numerusform>%n Durchgänge durch Ihre Beispiele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models count words differently, hence the range.</source>
        <translation>Modelle zählen Wörter verschieden, daher die Spanne.</translation>
    </message>
</context>
<context>
    <name>core::Readiness</name>
    <message>
        <source>A strong set.</source>
        <translation>Ein starker Bestand.</translation>
    </message>
    <message>
        <source>Ample: from here on quality counts more than number.</source>
        <translation>Reichlich: von hier an zählt die Güte mehr als die Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>Too few to tune: %n more example(s) are needed.</source>
        <translation>
            <numerusform>Zum Abstimmen zu wenige: es fehlt noch %n Beispiel.</numerusform>
            <numerusform>Zum Abstimmen zu wenige: es fehlen noch %n Beispiele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough to try it, not to rely on it: %n more example(s) make a start.</source>
        <translation>
            <numerusform>Genug zum Ausprobieren, nicht zum Verlassen: mit %n weiteren Beispiel ist ein Anfang gemacht.</numerusform>
            <numerusform>Genug zum Ausprobieren, nicht zum Verlassen: mit %n weiteren Beispielen ist ein Anfang gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A start: %n more example(s) make a strong set.</source>
        <translation>
            <numerusform>Ein Anfang: mit %n weiteren Beispiel wird der Bestand stark.</numerusform>
            <numerusform>Ein Anfang: mit %n weiteren Beispielen wird der Bestand stark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::RecommendedModel</name>
    <message>
        <source>The list of models cannot be read.</source>
        <translation>Die Liste der Modelle ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>core::Report</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <extracomment>A share: percent, and how many of how many.</extracomment>
        <translation>%1 % (%2 von %3)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kurz gesagt</translation>
    </message>
    <message>
        <source>Votes:</source>
        <translation>Urteile:</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>beide schlecht</translation>
    </message>
    <message>
        <source>Nobody has voted yet. What can be measured by itself:</source>
        <translation>Noch hat niemand geurteilt. Was sich von selbst messen lässt:</translation>
    </message>
    <message>
        <source>Answers that follow every clear convention of the house style: %1 before, %2 after.</source>
        <translation>Antworten, die jeder klaren Gewohnheit des Hausstils folgen: vorher %1, nachher %2.</translation>
    </message>
    <message>
        <source>Right category: %1 before, %2 after.</source>
        <translation>Richtige Kategorie: vorher %1, nachher %2.</translation>
    </message>
    <message>
        <source>Facts of the question and the reference material that our own answer uses: %1 before, %2 after.</source>
        <translation>Tatsachen aus Frage und Nachschlagetext, die unsere eigene Antwort verwendet: vorher %1, nachher %2.</translation>
    </message>
    <message>
        <source>Answers with a fact that stands nowhere: %1 before, %2 after.</source>
        <translation>Antworten mit einer Tatsache, die nirgends steht: vorher %1, nachher %2.</translation>
    </message>
    <message>
        <source>What was taught</source>
        <translation>Was gelehrt wurde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>Ursprüngliches Modell</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>Abgestimmtes Modell</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>Beispiele zum Lernen</translation>
    </message>
    <message>
        <source>Examples that pick the best version</source>
        <translation>Beispiele, die die beste Fassung wählen</translation>
    </message>
    <message>
        <source>Examples kept aside</source>
        <translation>Zurückgelegte Beispiele</translation>
    </message>
    <message>
        <source>Passes through the examples</source>
        <translation>Durchgänge durch die Beispiele</translation>
    </message>
    <message>
        <source>Tuned on</source>
        <translation>Abgestimmt am</translation>
    </message>
    <message>
        <source>Version of the examples</source>
        <translation>Stand der Beispiele</translation>
    </message>
    <message>
        <source>Version that was compared</source>
        <translation>Fassung, die verglichen wurde</translation>
    </message>
    <message>
        <source>Answers end on</source>
        <translation>Antwortet bis</translation>
    </message>
    <message>
        <source>House rules:</source>
        <translation>Hausregeln:</translation>
    </message>
    <message>
        <source>%1 (in “%2”)</source>
        <extracomment>%1 is a convention, %2 a category of examples.</extracomment>
        <translation>%1 (in „%2“)</translation>
    </message>
    <message>
        <source>Clear conventions of the house style:</source>
        <translation>Klare Gewohnheiten des Hausstils:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of answers, measured by the same checks</source>
        <translation>
            <numerusform>%Ln Antwortpaar, gemessen mit denselben Prüfungen</numerusform>
            <numerusform>%Ln Antwortpaare, gemessen mit denselben Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Categories: what was right and what was given</source>
        <translation>Kategorien: was richtig war und was gegeben wurde</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Votes by category</source>
        <translation>Urteile nach Kategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>After preferred</source>
        <translation>Nachher bevorzugt</translation>
    </message>
    <message>
        <source>Before preferred</source>
        <translation>Vorher bevorzugt</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Beide schlecht</translation>
    </message>
    <message>
        <source>Preferred: %1.</source>
        <translation>Bevorzugt: %1.</translation>
    </message>
    <message>
        <source>Judged about the same.</source>
        <translation>Als etwa gleich beurteilt.</translation>
    </message>
    <message>
        <source>Both judged bad.</source>
        <translation>Beide als schlecht beurteilt.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechteste</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Zufällige</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Zeit und Geld</translation>
    </message>
    <message>
        <source>One answer, and a thousand of them</source>
        <translation>Eine Antwort, und tausend davon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>First words after</source>
        <translation>Erste Wörter nach</translation>
    </message>
    <message>
        <source>Whole answer after</source>
        <translation>Ganze Antwort nach</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Neun von zehn innerhalb von</translation>
    </message>
    <message>
        <source>Cost of 1,000 answers</source>
        <translation>Kosten von 1.000 Antworten</translation>
    </message>
    <message>
        <source>How it was compared</source>
        <translation>Wie verglichen wurde</translation>
    </message>
    <message numerus="yes">
        <source>Both were asked the same %Ln question(s) with the same settings: temperature %1, seed %2.</source>
        <translation>
            <numerusform>Beiden wurde dieselbe %Ln Frage mit denselben Einstellungen gestellt: Temperatur %1, Startwert %2.</numerusform>
            <numerusform>Beiden wurden dieselben %Ln Fragen mit denselben Einstellungen gestellt: Temperatur %1, Startwert %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) lack an answer and do not count.</source>
        <translation>
            <numerusform>%Ln Frage fehlt eine Antwort, sie zählt nicht.</numerusform>
            <numerusform>%Ln Fragen fehlt eine Antwort, sie zählen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) were left out of the count, because the model had learned the same or nearly the same one.</source>
        <translation>
            <numerusform>%Ln Frage wurde nicht gezählt, weil das Modell dieselbe oder fast dieselbe gelernt hatte.</numerusform>
            <numerusform>%Ln Fragen wurden nicht gezählt, weil das Modell dieselbe oder fast dieselbe gelernt hatte.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the questions, and none that is nearly the same, was among the examples that were learned.</source>
        <translation>Keine der Fragen, und keine, die fast dieselbe ist, war unter den Beispielen, aus denen gelernt wurde.</translation>
    </message>
    <message>
        <source>Answers were judged blind: left and right in a random order, sealed until the vote. Ties do not count (exact sign test; interval of Clopper and Pearson, 95 %).</source>
        <translation>Die Antworten wurden blind beurteilt: links und rechts in zufälliger Ordnung, versiegelt bis zum Urteil. Unentschieden zählt nicht (exakter Vorzeichentest; Intervall nach Clopper und Pearson, 95 %).</translation>
    </message>
    <message>
        <source>The measures come from the same checks that look after the examples. Better or worse is only said where chance alone would do it in fewer than 5 of 100 tries (Fisher&apos;s exact test).</source>
        <translation>Die Messungen stammen von denselben Prüfungen, die auf die Beispiele achten. Besser oder schlechter heißt es nur, wo der Zufall allein es in weniger als 5 von 100 Versuchen täte (exakter Test nach Fisher).</translation>
    </message>
    <message>
        <source>Is anything odd?</source>
        <translation>Ist etwas seltsam?</translation>
    </message>
    <message>
        <source>What this does not say</source>
        <translation>Was das nicht sagt</translation>
    </message>
    <message>
        <source>Tuning teaches a voice, not facts. Numbers, dates and names can still be wrong: let a person check what matters.</source>
        <translation>Abstimmen lehrt einen Ton, keine Tatsachen. Zahlen, Daten und Namen können trotzdem falsch sein: Lassen Sie einen Menschen prüfen, worauf es ankommt.</translation>
    </message>
    <message>
        <source>The questions are like the examples. On questions of another kind the model may do better or worse.</source>
        <translation>Die Fragen sind wie die Beispiele. Bei Fragen anderer Art kann das Modell besser oder schlechter sein.</translation>
    </message>
    <message>
        <source>House-style checks see form, not sense. An answer can follow every convention and be wrong.</source>
        <translation>Prüfungen des Hausstils sehen die Form, nicht den Sinn. Eine Antwort kann jeder Gewohnheit folgen und falsch sein.</translation>
    </message>
    <message>
        <source>Likeness (chrF) counts letters in common with one answer; there are other good ones.</source>
        <translation>Die Ähnlichkeit (chrF) zählt gemeinsame Buchstaben mit einer Antwort; es gibt andere gute.</translation>
    </message>
    <message>
        <source>Fewer than 20 questions were answered by both. Read the numbers as hints.</source>
        <translation>Weniger als 20 Fragen wurden von beiden beantwortet. Lesen Sie die Zahlen als Hinweise.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Follows every clear convention</source>
        <translation>Folgt jeder klaren Gewohnheit</translation>
    </message>
    <message>
        <source>Right category</source>
        <translation>Richtige Kategorie</translation>
    </message>
    <message>
        <source>Facts at hand that our answer uses, too</source>
        <translation>Vorliegende Tatsachen, die auch unsere Antwort verwendet</translation>
    </message>
    <message>
        <source>Answers without a fact that stands nowhere</source>
        <translation>Antworten ohne eine Tatsache, die nirgends steht</translation>
    </message>
    <message>
        <source>Valid JSON and nothing around it</source>
        <translation>Gültiges JSON und nichts darum</translation>
    </message>
    <message>
        <source>Exactly the right fields</source>
        <translation>Genau die richtigen Felder</translation>
    </message>
    <message>
        <source>Fields with the right value</source>
        <translation>Felder mit dem richtigen Wert</translation>
    </message>
    <message>
        <source>Required sentences</source>
        <translation>Pflichtsätze</translation>
    </message>
    <message>
        <source>Words (median)</source>
        <translation>Wörter (Median)</translation>
    </message>
    <message>
        <source>Likeness to our answers (chrF, 0 to 100)</source>
        <translation>Ähnlichkeit mit unseren Antworten (chrF, 0 bis 100)</translation>
    </message>
    <message>
        <source>Now as your house style has it: %1.</source>
        <translation>Jetzt so, wie Ihr Hausstil es hat: %1.</translation>
    </message>
    <message>
        <source>Not as your house style has it: %1.</source>
        <translation>Nicht so, wie Ihr Hausstil es hat: %1.</translation>
    </message>
    <message>
        <source>Stands neither in the question nor in the reference material: %1.</source>
        <translation>Steht weder in der Frage noch im Nachschlagetext: %1.</translation>
    </message>
    <message>
        <source>Our answer says it, this one does not: %1.</source>
        <translation>Unsere Antwort sagt es, diese nicht: %1.</translation>
    </message>
    <message>
        <source>It gives no category.</source>
        <translation>Sie nennt keine Kategorie.</translation>
    </message>
    <message>
        <source>Wrong category: %1.</source>
        <translation>Falsche Kategorie: %1.</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Vorher und nachher: %1</translation>
    </message>
    <message>
        <source>%1 against %2, %3</source>
        <translation>%1 gegen %2, %3</translation>
    </message>
    <message>
        <source>The comparison is not complete. %1 %2</source>
        <translation>Der Vergleich ist nicht vollständig. %1 %2</translation>
    </message>
    <message>
        <source>(The text goes on; it is too long for a report.)</source>
        <translation>(Der Text geht weiter; er ist für einen Bericht zu lang.)</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translation>Was wir geantwortet haben</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>Came from the folder</source>
        <translation>Kam aus dem Ordner</translation>
    </message>
    <message>
        <source>Cost of this comparison</source>
        <translation>Kosten dieses Vergleichs</translation>
    </message>
</context>
<context>
    <name>core::ReviewStore</name>
    <message>
        <source>This project has no comparison number %1.</source>
        <translation>Dieses Projekt hat keinen Vergleich mit der Nummer %1.</translation>
    </message>
    <message>
        <source>These answers are no longer in the project.</source>
        <translation>Diese Antworten sind nicht mehr im Projekt.</translation>
    </message>
</context>
<context>
    <name>core::Samples</name>
    <message>
        <source>%1 (sample)</source>
        <translation>%1 (Beispielprojekt)</translation>
    </message>
    <message>
        <source>The sample project is missing from this installation. Install Attune again.</source>
        <translation>In dieser Installation fehlt das Beispielprojekt. Installieren Sie Attune noch einmal.</translation>
    </message>
    <message>
        <source>The sample project could not be unpacked. Check that there is room on the disk.</source>
        <translation>Das Beispielprojekt konnte nicht ausgepackt werden. Prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
</context>
<context>
    <name>core::Sanity</name>
    <message>
        <source>There is no pair of answers to look at yet.</source>
        <translation>Es gibt noch kein Antwortpaar zum Ansehen.</translation>
    </message>
    <message>
        <source>The two really answer differently.</source>
        <translation>Die beiden antworten wirklich verschieden.</translation>
    </message>
    <message numerus="yes">
        <source>The two answer the same, word for word, in %1 of %Ln row(s).</source>
        <translation>
            <numerusform>Die beiden antworten in %1 von %Ln Zeile Wort für Wort gleich.</numerusform>
            <numerusform>Die beiden antworten in %1 von %Ln Zeilen Wort für Wort gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ask the same model. What it is told makes no difference to it.</source>
        <translation>Beide fragen dasselbe Modell. Was ihm gesagt wird, macht für es keinen Unterschied.</translation>
    </message>
    <message>
        <source>Either the tuning changed nothing (too few examples or passes), or the same model answered twice. Try more passes before you vote.</source>
        <translation>Entweder hat das Abstimmen nichts geändert (zu wenige Beispiele oder Durchgänge), oder dasselbe Modell hat zweimal geantwortet. Versuchen Sie mehr Durchgänge, bevor Sie urteilen.</translation>
    </message>
    <message>
        <source>The form of the conversation fits: no answer holds its marks.</source>
        <translation>Die Form des Gesprächs passt: Keine Antwort enthält ihre Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold marks of a conversation&apos;s form.</source>
        <translation>
            <numerusform>%Ln Zeile enthält Zeichen der Gesprächsform.</numerusform>
            <numerusform>%Ln Zeilen enthalten Zeichen der Gesprächsform.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model was probably asked in another form than the one it was taught in. Use the template that belongs to it.</source>
        <translation>Das Modell wurde wohl in einer anderen Form gefragt, als es gelernt hat. Verwenden Sie die Vorlage, die zu ihm gehört.</translation>
    </message>
    <message>
        <source>No answer is cut off.</source>
        <translation>Keine Antwort ist abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that is cut off.</source>
        <translation>
            <numerusform>%Ln Zeile hat eine abgebrochene Antwort.</numerusform>
            <numerusform>%Ln Zeilen haben eine abgebrochene Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers were longer than allowed. Allow longer ones, or look why it does not stop.</source>
        <translation>Antworten waren länger als erlaubt. Erlauben Sie längere, oder sehen Sie nach, warum es nicht aufhört.</translation>
    </message>
    <message>
        <source>No answer is empty.</source>
        <translation>Keine Antwort ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an empty answer.</source>
        <translation>
            <numerusform>%Ln Zeile hat eine leere Antwort.</numerusform>
            <numerusform>%Ln Zeilen haben eine leere Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model that says nothing was often asked in a form that it does not know.</source>
        <translation>Ein Modell, das nichts sagt, wurde oft in einer Form gefragt, die es nicht kennt.</translation>
    </message>
    <message>
        <source>No answer goes round in circles.</source>
        <translation>Keine Antwort dreht sich im Kreis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that repeats itself.</source>
        <translation>
            <numerusform>%Ln Zeile hat eine Antwort, die sich wiederholt.</numerusform>
            <numerusform>%Ln Zeilen haben eine Antwort, die sich wiederholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This happens with too many passes, or with a very small model.</source>
        <translation>Das geschieht bei zu vielen Durchgängen oder einem sehr kleinen Modell.</translation>
    </message>
    <message>
        <source>Every question that was asked got an answer.</source>
        <translation>Jede gestellte Frage bekam eine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lack an answer.</source>
        <translation>
            <numerusform>%Ln Zeile fehlt eine Antwort.</numerusform>
            <numerusform>%Ln Zeilen fehlt eine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not count. Go on with the comparison to ask again.</source>
        <translation>Sie zählen nicht. Setzen Sie den Vergleich fort, um noch einmal zu fragen.</translation>
    </message>
</context>
<context>
    <name>core::SecretStore</name>
    <message>
        <source>Your computer has no password safe that Attune can use. The key is kept until you close Attune, then you enter it again.</source>
        <translation>Ihr Computer hat keinen Passwortspeicher, den Attune benutzen kann. Der Schlüssel bleibt, bis Sie Attune schließen; danach geben Sie ihn wieder ein.</translation>
    </message>
</context>
<context>
    <name>core::StyleJudge</name>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>in the first line</source>
        <translation>in der ersten Zeile</translation>
    </message>
    <message>
        <source>in the field “%1”</source>
        <translation>im Feld „%1“</translation>
    </message>
    <message>
        <source>as in your answers</source>
        <translation>wie in Ihren Antworten</translation>
    </message>
</context>
<context>
    <name>core::TokenEncoding</name>
    <message>
        <source>A part of Attune that counts text is missing. Please install Attune again.</source>
        <translation>Ein Teil von Attune, der Text zählt, fehlt. Bitte installieren Sie Attune noch einmal.</translation>
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
            <numerusform>Noch zu früh: %Ln weiteres Urteil hilft.</numerusform>
            <numerusform>Noch zu früh: %Ln weitere Urteile helfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearly better: preferred in %1 of %2.</source>
        <translation>Deutlich besser: in %1 von %2 bevorzugt.</translation>
    </message>
    <message>
        <source>Probably better: preferred in %1 of %2.</source>
        <translation>Wahrscheinlich besser: in %1 von %2 bevorzugt.</translation>
    </message>
    <message>
        <source>Probably worse: the other was preferred in %1 of %2.</source>
        <translation>Wahrscheinlich schlechter: In %1 von %2 wurde das andere bevorzugt.</translation>
    </message>
    <message>
        <source>Clearly worse: the other was preferred in %1 of %2.</source>
        <translation>Deutlich schlechter: In %1 von %2 wurde das andere bevorzugt.</translation>
    </message>
    <message>
        <source>No clear difference: nobody preferred either.</source>
        <translation>Kein klarer Unterschied: Niemand hat eines bevorzugt.</translation>
    </message>
    <message>
        <source>No clear difference: preferred in %1 of %2.</source>
        <translation>Kein klarer Unterschied: in %1 von %2 bevorzugt.</translation>
    </message>
    <message>
        <source>If neither were better, a result this clear would come up less than once in 1,000 tries.</source>
        <translation>Wäre keines besser, käme ein so klares Ergebnis in weniger als einem von 1.000 Versuchen heraus.</translation>
    </message>
    <message numerus="yes">
        <source>If neither were better, a result this clear would come up about %Ln time(s) in 1,000 tries.</source>
        <translation>
            <numerusform>Wäre keines besser, käme ein so klares Ergebnis etwa %Ln-mal in 1.000 Versuchen heraus.</numerusform>
            <numerusform>Wäre keines besser, käme ein so klares Ergebnis etwa %Ln-mal in 1.000 Versuchen heraus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If neither were better, a result like this would come up about %Ln time(s) in 100 tries.</source>
        <translation>
            <numerusform>Wäre keines besser, käme ein solches Ergebnis etwa %Ln-mal in 100 Versuchen heraus.</numerusform>
            <numerusform>Wäre keines besser, käme ein solches Ergebnis etwa %Ln-mal in 100 Versuchen heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Noch hat niemand geurteilt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of answers were judged.</source>
        <translation>
            <numerusform>%Ln Antwortpaar wurde beurteilt.</numerusform>
            <numerusform>%Ln Antwortpaare wurden beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were about the same.</source>
        <translation>
            <numerusform>%Ln war etwa gleich.</numerusform>
            <numerusform>%Ln waren etwa gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln both were bad.</source>
        <translation>
            <numerusform>Bei %Ln waren beide schlecht.</numerusform>
            <numerusform>Bei %Ln waren beide schlecht.</numerusform>
        </translation>
    </message>
    <message>
        <source>With more questions, the share in which it is preferred lies between %1 and %2.</source>
        <translation>Bei mehr Fragen liegt der Anteil, in dem es bevorzugt wird, zwischen %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>If it went on like this, %Ln more vote(s) would decide it.</source>
        <translation>
            <numerusform>Ginge es so weiter, würde %Ln weiteres Urteil es entscheiden.</numerusform>
            <numerusform>Ginge es so weiter, würden %Ln weitere Urteile es entscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>More votes would hardly decide it: the two are too much alike.</source>
        <translation>Mehr Urteile würden es kaum entscheiden: Die beiden gleichen sich zu sehr.</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln example(s) were kept aside; the model has not seen them.</source>
        <translation>
            <numerusform>Dieses %Ln Beispiel war zurückgelegt; das Modell hat es nicht gesehen.</numerusform>
            <numerusform>Diese %Ln Beispiele waren zurückgelegt; das Modell hat sie nicht gesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln question(s) are new; the model has not seen them.</source>
        <translation>
            <numerusform>Diese %Ln Frage ist neu; das Modell hat sie nicht gesehen.</numerusform>
            <numerusform>Diese %Ln Fragen sind neu; das Modell hat sie nicht gesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln everyday question(s) have nothing to do with your examples: they show whether something was forgotten.</source>
        <translation>
            <numerusform>Diese %Ln alltägliche Frage hat nichts mit Ihren Beispielen zu tun: Sie zeigt, ob etwas vergessen wurde.</numerusform>
            <numerusform>Diese %Ln alltäglichen Fragen haben nichts mit Ihren Beispielen zu tun: Sie zeigen, ob etwas vergessen wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(s) have fewer than 20 votes. Do not read much into them: among many small groups, one always looks good or bad by chance.</source>
        <translation>
            <numerusform>%Ln Kategorie hat weniger als 20 Urteile. Lesen Sie nicht viel hinein: Unter vielen kleinen Gruppen sieht immer eine durch Zufall gut oder schlecht aus.</numerusform>
            <numerusform>%Ln Kategorien haben weniger als 20 Urteile. Lesen Sie nicht viel hinein: Unter vielen kleinen Gruppen sieht immer eine durch Zufall gut oder schlecht aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::checks</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Some of your answers use %1, others %2. Which do you want?</source>
        <translation>Manche Ihrer Antworten verwenden %1, andere %2. Was möchten Sie?</translation>
    </message>
    <message>
        <source>What you decided about the checks of this project cannot be read. Your examples are safe. Everything is shown as if nothing had been ignored.</source>
        <translation>Was Sie zu den Prüfungen dieses Projekts entschieden haben, ist nicht lesbar. Ihre Beispiele sind sicher. Alles wird gezeigt, als wäre nichts übergangen worden.</translation>
    </message>
    <message>
        <source>Answers that disagree</source>
        <translation>Antworten, die sich widersprechen</translation>
    </message>
    <message>
        <source>The same or nearly the same question with two different answers.</source>
        <translation>Dieselbe oder fast dieselbe Frage mit zwei verschiedenen Antworten.</translation>
    </message>
    <message>
        <source>Nearly the same question has another answer elsewhere.</source>
        <translation>Fast dieselbe Frage hat anderswo eine andere Antwort.</translation>
    </message>
    <message>
        <source>The other answer: “%1”</source>
        <translation>Die andere Antwort: „%1“</translation>
    </message>
    <message>
        <source>Repeats the question</source>
        <translation>Wiederholt die Frage</translation>
    </message>
    <message>
        <source>Answers that are the question, or nearly all of it.</source>
        <translation>Antworten, die ganz oder fast die Frage sind.</translation>
    </message>
    <message>
        <source>The answer repeats the question.</source>
        <translation>Die Antwort wiederholt die Frage.</translation>
    </message>
    <message>
        <source>The model would learn to echo.</source>
        <translation>Das Modell würde lernen, nachzusprechen.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Genaue Kopien</translation>
    </message>
    <message>
        <source>The same question with the same answer, apart from capitals, spaces and marks.</source>
        <translation>Dieselbe Frage mit derselben Antwort, abgesehen von Großbuchstaben, Leer- und Satzzeichen.</translation>
    </message>
    <message>
        <source>An exact copy of another example.</source>
        <translation>Eine genaue Kopie eines anderen Beispiels.</translation>
    </message>
    <message>
        <source>A copy teaches nothing and counts twice.</source>
        <translation>Eine Kopie lehrt nichts und zählt doppelt.</translation>
    </message>
    <message>
        <source>Facts that nobody gave</source>
        <translation>Tatsachen, die niemand genannt hat</translation>
    </message>
    <message>
        <source>Numbers, codes, links and names in an answer that stand neither in the question nor in the reference material.</source>
        <translation>Zahlen, Kennungen, Links und Namen in einer Antwort, die weder in der Frage noch im Nachschlagetext stehen.</translation>
    </message>
    <message>
        <source>%1 answers state facts that nobody gave: the model will learn to make them up. Do you want to add reference material?</source>
        <translation>%1 Antworten nennen Tatsachen, die niemand genannt hat: das Modell wird lernen, sie zu erfinden. Möchten Sie Nachschlagetext hinzufügen?</translation>
    </message>
    <message>
        <source>answers with facts that nobody gave</source>
        <translation>Antworten mit Tatsachen, die niemand genannt hat</translation>
    </message>
    <message>
        <source>answers whose facts were given</source>
        <translation>Antworten, deren Tatsachen genannt waren</translation>
    </message>
    <message>
        <source>Nobody gave this: “%1”.</source>
        <translation>Das hat niemand genannt: „%1“.</translation>
    </message>
    <message>
        <source>It stands neither in the question nor in the reference material, so the model would learn to make such things up.</source>
        <translation>Es steht weder in der Frage noch im Nachschlagetext; das Modell würde also lernen, so etwas zu erfinden.</translation>
    </message>
    <message>
        <source>Rare and dominant categories</source>
        <translation>Seltene und vorherrschende Kategorien</translation>
    </message>
    <message>
        <source>Categories or labels with very few examples, or with most of them.</source>
        <translation>Kategorien oder Bezeichnungen mit sehr wenigen Beispielen oder mit den meisten.</translation>
    </message>
    <message>
        <source>More than half of your examples are “%1”.</source>
        <translation>Mehr als die Hälfte Ihrer Beispiele ist „%1“.</translation>
    </message>
    <message>
        <source>Few examples for “%1”: %2.</source>
        <translation>Wenige Beispiele für „%1“: %2.</translation>
    </message>
    <message>
        <source>The model will lean towards it.</source>
        <translation>Das Modell wird dazu neigen.</translation>
    </message>
    <message>
        <source>The model sees too little of it to learn it.</source>
        <translation>Das Modell sieht zu wenig davon, um es zu lernen.</translation>
    </message>
    <message>
        <source>Labels in doubt</source>
        <translation>Zweifelhafte Bezeichnungen</translation>
    </message>
    <message>
        <source>Examples whose label is not what similar questions have.</source>
        <translation>Beispiele, die anders bezeichnet sind als ähnliche Fragen.</translation>
    </message>
    <message>
        <source>Similar examples are labelled “%1”.</source>
        <translation>Ähnliche Beispiele sind als „%1“ bezeichnet.</translation>
    </message>
    <message>
        <source>This one is labelled “%1”.</source>
        <translation>Dieses ist als „%1“ bezeichnet.</translation>
    </message>
    <message>
        <source>Test questions in the training</source>
        <translation>Testfragen im Lernstoff</translation>
    </message>
    <message>
        <source>Examples kept aside whose question, or nearly the same one, the model learns from.</source>
        <translation>Zurückgelegte Beispiele, aus deren Frage, oder fast derselben, das Modell lernt.</translation>
    </message>
    <message>
        <source>This test question is also in the training.</source>
        <translation>Diese Testfrage steht auch im Lernstoff.</translation>
    </message>
    <message>
        <source>A test on what was learnt by heart says nothing.</source>
        <translation>Ein Test mit auswendig Gelerntem sagt nichts.</translation>
    </message>
    <message>
        <source>Nearly the same question</source>
        <translation>Fast dieselbe Frage</translation>
    </message>
    <message>
        <source>Two questions that differ in a few letters, with nearly the same answer.</source>
        <translation>Zwei Fragen, die sich in wenigen Buchstaben unterscheiden, mit fast derselben Antwort.</translation>
    </message>
    <message>
        <source>Almost the same question twice.</source>
        <translation>Fast dieselbe Frage zweimal.</translation>
    </message>
    <message>
        <source>The other one: “%1”</source>
        <translation>Die andere: „%1“</translation>
    </message>
    <message>
        <source>Numbers that disagree</source>
        <translation>Zahlen, die sich widersprechen</translation>
    </message>
    <message>
        <source>“14 days” where the reference material or the other answers of the category say “30 days”.</source>
        <translation>„14 Tage“, wo der Nachschlagetext oder die übrigen Antworten der Kategorie „30 Tage“ sagen.</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>Anzahl: %1</translation>
    </message>
    <message>
        <source>Says %1; the reference material says %2.</source>
        <translation>Hier steht %1; im Nachschlagetext steht %2.</translation>
    </message>
    <message>
        <source>The answer contradicts the facts that it was given.</source>
        <translation>Die Antwort widerspricht den Tatsachen, die ihr mitgegeben wurden.</translation>
    </message>
    <message>
        <source>Says %1; the others say %2.</source>
        <translation>Hier steht %1; in den anderen steht %2.</translation>
    </message>
    <message>
        <source>Drift through the file</source>
        <translation>Wandel im Verlauf der Datei</translation>
    </message>
    <message>
        <source>The style changes from the first half of your examples to the second.</source>
        <translation>Der Stil ändert sich von der ersten Hälfte Ihrer Beispiele zur zweiten.</translation>
    </message>
    <message>
        <source>It may be by another writer. Shuffling helps the tuning; reading both halves helps the voice.</source>
        <translation>Vielleicht hat jemand anders geschrieben. Mischen hilft dem Abstimmen; beide Hälften zu lesen hilft dem Ton.</translation>
    </message>
    <message>
        <source>One answer for many questions</source>
        <translation>Eine Antwort für viele Fragen</translation>
    </message>
    <message>
        <source>The same answer to more than a tenth of all questions.</source>
        <translation>Dieselbe Antwort auf mehr als ein Zehntel aller Fragen.</translation>
    </message>
    <message>
        <source>This answer is used %1 times.</source>
        <translation>Diese Antwort kommt %1-mal vor.</translation>
    </message>
    <message>
        <source>The model will give it too often.</source>
        <translation>Das Modell wird sie zu oft geben.</translation>
    </message>
    <message>
        <source>Required sentences</source>
        <translation>Pflichtsätze</translation>
    </message>
    <message>
        <source>Missing here: “%1”.</source>
        <translation>Hier fehlt: „%1“.</translation>
    </message>
    <message>
        <source>It is on your list of required sentences.</source>
        <translation>Er steht auf Ihrer Liste der Pflichtsätze.</translation>
    </message>
    <message>
        <source>%1 of %2 answers of this category hold it.</source>
        <translation>%1 von %2 Antworten dieser Kategorie enthalten ihn.</translation>
    </message>
    <message>
        <source>British or American spelling</source>
        <translation>Britische oder amerikanische Schreibung</translation>
    </message>
    <message>
        <source>“colour” beside “color”, “organise” beside “organize”.</source>
        <translation>„colour“ neben „color“, „organise“ neben „organize“.</translation>
    </message>
    <message>
        <source>-ise or -ize</source>
        <translation>-ise oder -ize</translation>
    </message>
    <message>
        <source>Colour or color</source>
        <translation>Colour oder color</translation>
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
        <translation>beides</translation>
    </message>
    <message>
        <source>American spelling</source>
        <translation>amerikanische Schreibung</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>britische Schreibung</translation>
    </message>
    <message>
        <source>“%1” here, “%2” by your usual spelling.</source>
        <translation>„%1“ hier, „%2“ nach Ihrer üblichen Schreibung.</translation>
    </message>
    <message>
        <source>Versions of the house rules</source>
        <translation>Fassungen der Hausregeln</translation>
    </message>
    <message>
        <source>Several nearly identical versions of the instructions in front of the examples.</source>
        <translation>Mehrere fast gleiche Fassungen der Anweisungen vor den Beispielen.</translation>
    </message>
    <message>
        <source>A slightly different version of the house rules.</source>
        <translation>Eine leicht abweichende Fassung der Hausregeln.</translation>
    </message>
    <message>
        <source>%1 examples have the other version.</source>
        <translation>%1 Beispiele haben die andere Fassung.</translation>
    </message>
    <message>
        <source>Words you do not use</source>
        <translation>Wörter, die Sie nicht verwenden</translation>
    </message>
    <message>
        <source>Words from your own list that are not to be written.</source>
        <translation>Wörter aus Ihrer eigenen Liste, die nicht geschrieben werden sollen.</translation>
    </message>
    <message>
        <source>“%1” is on your list of words not to use.</source>
        <translation>„%1“ steht auf Ihrer Liste der Wörter, die nicht verwendet werden.</translation>
    </message>
    <message>
        <source>It comes from your own list.</source>
        <translation>Das kommt aus Ihrer eigenen Liste.</translation>
    </message>
    <message>
        <source>Words you prefer</source>
        <translation>Wörter, die Sie bevorzugen</translation>
    </message>
    <message>
        <source>Words for which your list names a better one.</source>
        <translation>Wörter, für die Ihre Liste ein besseres nennt.</translation>
    </message>
    <message>
        <source>You prefer “%1”, not “%2”.</source>
        <translation>Sie bevorzugen „%1“ statt „%2“.</translation>
    </message>
    <message>
        <source>Spellings of one word</source>
        <translation>Schreibungen eines Wortes</translation>
    </message>
    <message>
        <source>“e-mail” beside “email”, and names written in two ways.</source>
        <translation>„E-Mail“ neben „Email“, und Namen in zwei Schreibungen.</translation>
    </message>
    <message>
        <source>Spelling of “%1”</source>
        <translation>Schreibung von „%1“</translation>
    </message>
    <message>
        <source>You usually write “%1”.</source>
        <translation>Sie schreiben sonst „%1“.</translation>
    </message>
    <message>
        <source>Values without a source</source>
        <translation>Werte ohne Quelle</translation>
    </message>
    <message>
        <source>Extracted values that do not stand in the text they are said to come from.</source>
        <translation>Herausgezogene Werte, die nicht in dem Text stehen, aus dem sie stammen sollen.</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Quelle von „%1“</translation>
    </message>
    <message>
        <source>copied from the text</source>
        <translation>aus dem Text übernommen</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>nicht im Text</translation>
    </message>
    <message>
        <source>This value of “%1” is not in the text.</source>
        <translation>Dieser Wert von „%1“ steht nicht im Text.</translation>
    </message>
    <message>
        <source>Apostrophes by other marks</source>
        <translation>Apostrophe mit anderen Zeichen</translation>
    </message>
    <message>
        <source>An accent or a back-tick where an apostrophe is meant.</source>
        <translation>Ein Akzent, wo ein Apostroph gemeint ist.</translation>
    </message>
    <message>
        <source>an apostrophe</source>
        <translation>ein Apostroph</translation>
    </message>
    <message>
        <source>an accent as apostrophe</source>
        <translation>ein Akzent als Apostroph</translation>
    </message>
    <message>
        <source>An accent stands where an apostrophe is meant.</source>
        <translation>Hier steht ein Akzent, wo ein Apostroph gemeint ist.</translation>
    </message>
    <message>
        <source>List marks</source>
        <translation>Listenzeichen</translation>
    </message>
    <message>
        <source>“-”, “*”, “1.” or another mark in front of list items.</source>
        <translation>„-“, „*“, „1.“ oder ein anderes Zeichen vor den Punkten einer Liste.</translation>
    </message>
    <message>
        <source>another mark</source>
        <translation>ein anderes Zeichen</translation>
    </message>
    <message>
        <source>This list uses “%1”; your others use %2.</source>
        <translation>Diese Liste verwendet „%1“; Ihre übrigen %2.</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>Erster Buchstabe</translation>
    </message>
    <message>
        <source>A small letter at the start where yours are capitals.</source>
        <translation>Ein kleiner Buchstabe am Anfang, wo Ihre groß sind.</translation>
    </message>
    <message>
        <source>a capital letter first</source>
        <translation>ein großer Buchstabe am Anfang</translation>
    </message>
    <message>
        <source>a small letter first</source>
        <translation>ein kleiner Buchstabe am Anfang</translation>
    </message>
    <message>
        <source>Starts with a small letter.</source>
        <translation>Beginnt mit einem kleinen Buchstaben.</translation>
    </message>
    <message>
        <source>Starts with a capital letter; your others do not.</source>
        <translation>Beginnt mit einem großen Buchstaben; Ihre übrigen nicht.</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>Geldbeträge</translation>
    </message>
    <message>
        <source>“%1”: your prices are usually written like “%2”.</source>
        <translation>„%1“: Ihre Preise werden sonst geschrieben wie „%2“.</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Gedankenstriche</translation>
    </message>
    <message>
        <source>Long dash, short dash or hyphens between parts of a sentence.</source>
        <translation>Lange Striche, kurze Striche oder Bindestriche zwischen Satzteilen.</translation>
    </message>
    <message>
        <source>Your dashes are usually written %1.</source>
        <translation>Ihre Gedankenstriche werden sonst so geschrieben: %1.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>“%1”: your dates are usually written like “%2”.</source>
        <translation>„%1“: Ihre Daten werden sonst geschrieben wie „%2“.</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Auslassungspunkte</translation>
    </message>
    <message>
        <source>Three dots or the one character for them.</source>
        <translation>Drei Punkte oder das eine Zeichen dafür.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Empty answers and stand-ins such as “N/A” or “TODO”.</source>
        <translation>Leere Antworten und Platzhalter wie „N/A“ oder „TODO“.</translation>
    </message>
    <message>
        <source>This example has no answer.</source>
        <translation>Dieses Beispiel hat keine Antwort.</translation>
    </message>
    <message>
        <source>A model cannot learn from it, and providers refuse it.</source>
        <translation>Ein Modell kann daraus nicht lernen, und Anbieter weisen es zurück.</translation>
    </message>
    <message>
        <source>This is a stand-in, not an answer.</source>
        <translation>Das ist ein Platzhalter, keine Antwort.</translation>
    </message>
    <message>
        <source>The model would learn to say it.</source>
        <translation>Das Modell würde lernen, das zu sagen.</translation>
    </message>
    <message>
        <source>Final mark</source>
        <translation>Schlusszeichen</translation>
    </message>
    <message>
        <source>No full stop at the end where your other answers have one.</source>
        <translation>Kein Punkt am Ende, wo Ihre übrigen Antworten einen haben.</translation>
    </message>
    <message>
        <source>a final mark</source>
        <translation>ein Schlusszeichen</translation>
    </message>
    <message>
        <source>no mark at the end</source>
        <translation>kein Zeichen am Ende</translation>
    </message>
    <message>
        <source>No full stop at the end.</source>
        <translation>Kein Punkt am Ende.</translation>
    </message>
    <message>
        <source>A mark at the end; your other answers have none.</source>
        <translation>Ein Zeichen am Ende; Ihre übrigen Antworten haben keines.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>The first words of the answer, as learned from your answers.</source>
        <translation>Die ersten Worte der Antwort, wie aus Ihren Antworten gelernt.</translation>
    </message>
    <message>
        <source>no greeting</source>
        <translation>keine Anrede</translation>
    </message>
    <message>
        <source>Some of your answers open with %1, others with %2. Which do you want?</source>
        <translation>Manche Ihrer Antworten beginnen mit %1, andere mit %2. Was möchten Sie?</translation>
    </message>
    <message>
        <source>Your other answers start without a greeting.</source>
        <translation>Ihre übrigen Antworten beginnen ohne Anrede.</translation>
    </message>
    <message>
        <source>Your other answers open with “%1”; this one has no greeting.</source>
        <translation>Ihre übrigen Antworten beginnen mit „%1“; diese hat keine Anrede.</translation>
    </message>
    <message>
        <source>This answer opens with “%1”; your others with “%2”.</source>
        <translation>Diese Antwort beginnt mit „%1“; Ihre übrigen mit „%2“.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Web code</source>
        <translation>Webcode</translation>
    </message>
    <message>
        <source>Tags and codes of web pages left in the text.</source>
        <translation>Auszeichnungen und Kürzel von Webseiten, die im Text geblieben sind.</translation>
    </message>
    <message>
        <source>web code</source>
        <translation>Webcode</translation>
    </message>
    <message>
        <source>no web code</source>
        <translation>kein Webcode</translation>
    </message>
    <message>
        <source>Web code was left in the text.</source>
        <translation>Im Text ist Webcode geblieben.</translation>
    </message>
    <message>
        <source>Instructions in the answer</source>
        <translation>Anweisungen in der Antwort</translation>
    </message>
    <message>
        <source>Marks of a training file or the house rules themselves inside an answer.</source>
        <translation>Zeichen einer Trainingsdatei oder die Hausregeln selbst in einer Antwort.</translation>
    </message>
    <message>
        <source>Instructions or another example got stuck to this answer.</source>
        <translation>An dieser Antwort hängen Anweisungen oder ein anderes Beispiel.</translation>
    </message>
    <message>
        <source>The model would learn to repeat them.</source>
        <translation>Das Modell würde lernen, sie zu wiederholen.</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>Zero-width, no-break and control characters from copy and paste.</source>
        <translation>Breitenlose, geschützte und Steuerzeichen vom Kopieren und Einfügen.</translation>
    </message>
    <message>
        <source>Invisible characters from copy and paste.</source>
        <translation>Unsichtbare Zeichen vom Kopieren und Einfügen.</translation>
    </message>
    <message>
        <source>Nobody sees them, but the model learns them.</source>
        <translation>Niemand sieht sie, aber das Modell lernt sie.</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>Fehlerhaftes JSON</translation>
    </message>
    <message>
        <source>An answer in JSON that a program cannot read.</source>
        <translation>Eine Antwort in JSON, die ein Programm nicht lesen kann.</translation>
    </message>
    <message>
        <source>The data are broken at this spot.</source>
        <translation>An dieser Stelle sind die Daten fehlerhaft.</translation>
    </message>
    <message>
        <source>A program that reads the answer would stop here.</source>
        <translation>Ein Programm, das die Antwort liest, würde hier stehen bleiben.</translation>
    </message>
    <message>
        <source>Keys of JSON answers</source>
        <translation>Schlüssel von JSON-Antworten</translation>
    </message>
    <message>
        <source>Keys that are missing, too many or misspelt.</source>
        <translation>Schlüssel, die fehlen, zu viel oder falsch geschrieben sind.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key “%1”</source>
        <translation>Schlüssel „%1“</translation>
    </message>
    <message>
        <source>“%1” should be “%2”.</source>
        <translation>„%1“ sollte „%2“ heißen.</translation>
    </message>
    <message>
        <source>Your other answers have no “%1”.</source>
        <translation>Ihre übrigen Antworten haben kein „%1“.</translation>
    </message>
    <message>
        <source>Missing here: %1.</source>
        <translation>Hier fehlt: %1.</translation>
    </message>
    <message>
        <source>Layout of JSON</source>
        <translation>Anordnung von JSON</translation>
    </message>
    <message>
        <source>Line breaks, spaces, a code fence or text around the data.</source>
        <translation>Umbrüche, Leerzeichen, ein Codeblock oder Text um die Daten.</translation>
    </message>
    <message>
        <source>over several lines</source>
        <translation>über mehrere Zeilen</translation>
    </message>
    <message>
        <source>on one line with spaces</source>
        <translation>in einer Zeile mit Leerzeichen</translation>
    </message>
    <message>
        <source>on one line without spaces</source>
        <translation>in einer Zeile ohne Leerzeichen</translation>
    </message>
    <message>
        <source>%1, with text around</source>
        <translation>%1, mit Text darum</translation>
    </message>
    <message>
        <source>%1, in a code fence</source>
        <translation>%1, in einem Codeblock</translation>
    </message>
    <message>
        <source>There is text around the data.</source>
        <translation>Um die Daten steht Text.</translation>
    </message>
    <message>
        <source>There is a code fence around the data.</source>
        <translation>Um die Daten steht ein Codeblock.</translation>
    </message>
    <message>
        <source>The data are laid out another way.</source>
        <translation>Die Daten sind anders angeordnet.</translation>
    </message>
    <message>
        <source>Order of keys</source>
        <translation>Reihenfolge der Schlüssel</translation>
    </message>
    <message>
        <source>The same keys in another order.</source>
        <translation>Dieselben Schlüssel in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>The same data in another order.</source>
        <translation>Dieselben Daten in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>Types in JSON answers</source>
        <translation>Arten der Werte in JSON-Antworten</translation>
    </message>
    <message>
        <source>A value that is text in one answer and a number in the others.</source>
        <translation>Ein Wert, der in einer Antwort Text und in den übrigen eine Zahl ist.</translation>
    </message>
    <message>
        <source>Type of “%1”</source>
        <translation>Art von „%1“</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>eine Gruppe von Schlüsseln</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>“%1” is %2 here and %3 elsewhere.</source>
        <translation>„%1“ ist hier %2 und anderswo %3.</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>eine Bezeichnung</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>This answer is %1; the others are %2.</source>
        <translation>Diese Antwort ist %1; die übrigen sind %2.</translation>
    </message>
    <message>
        <source>Capitals of labels</source>
        <translation>Großbuchstaben in Bezeichnungen</translation>
    </message>
    <message>
        <source>“%1” is the same label as “%2” with other capitals.</source>
        <translation>„%1“ ist dieselbe Bezeichnung wie „%2“ mit anderen Großbuchstaben.</translation>
    </message>
    <message>
        <source>“%1” is used %2 times.</source>
        <translation>„%1“ kommt %2-mal vor.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”.</source>
        <translation>„%1“ sieht aus wie „%2“.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Answers in another language than the others.</source>
        <translation>Antworten in einer anderen Sprache als die übrigen.</translation>
    </message>
    <message>
        <source>This answer is in %1; your others are in %2.</source>
        <translation>Sprache dieser Antwort: %1; Ihrer übrigen: %2.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Answers much shorter or longer than usual.</source>
        <translation>Antworten, die viel kürzer oder länger als üblich sind.</translation>
    </message>
    <message>
        <source>Longer than usual: %1 words.</source>
        <translation>Länger als üblich: %1 Wörter.</translation>
    </message>
    <message>
        <source>Shorter than usual: %1 words.</source>
        <translation>Kürzer als üblich: %1 Wörter.</translation>
    </message>
    <message>
        <source>Your answers usually have between %1 and %2 words, about %3.</source>
        <translation>Ihre Antworten haben sonst zwischen %1 und %2 Wörtern, etwa %3.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Many more or fewer lines than usual.</source>
        <translation>Viel mehr oder weniger Zeilen als üblich.</translation>
    </message>
    <message>
        <source>More lines than usual: %1.</source>
        <translation>Mehr Zeilen als üblich: %1.</translation>
    </message>
    <message>
        <source>Fewer lines than usual: %1.</source>
        <translation>Weniger Zeilen als üblich: %1.</translation>
    </message>
    <message>
        <source>Marks after list items</source>
        <translation>Zeichen nach Listenpunkten</translation>
    </message>
    <message>
        <source>List items with and without a full stop.</source>
        <translation>Listenpunkte mit und ohne Satzpunkt.</translation>
    </message>
    <message>
        <source>a full stop after list items</source>
        <translation>einen Punkt nach Listenpunkten</translation>
    </message>
    <message>
        <source>no mark after list items</source>
        <translation>kein Zeichen nach Listenpunkten</translation>
    </message>
    <message>
        <source>a semicolon or comma after list items</source>
        <translation>ein Semikolon oder Komma nach Listenpunkten</translation>
    </message>
    <message>
        <source>marks after some list items</source>
        <translation>Zeichen nach manchen Listenpunkten</translation>
    </message>
    <message>
        <source>Your lists usually have %1.</source>
        <translation>Ihre Listen haben sonst %1.</translation>
    </message>
    <message>
        <source>Bold, headings, tables, code, links</source>
        <translation>Fettschrift, Überschriften, Tabellen, Code, Links</translation>
    </message>
    <message>
        <source>Marks of Markdown where your other answers have none.</source>
        <translation>Auszeichnungen (Markdown), wo Ihre übrigen Antworten keine haben.</translation>
    </message>
    <message>
        <source>Bold type</source>
        <translation>Fettschrift</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit: %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne: %1</translation>
    </message>
    <message>
        <source>Your other answers use this here: %1.</source>
        <translation>Ihre übrigen Antworten verwenden hier: %1.</translation>
    </message>
    <message>
        <source>%1 is rare in your answers.</source>
        <translation>%1 ist in Ihren Antworten selten.</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>Zerstörte Zeichen</translation>
    </message>
    <message>
        <source>Letters that were read in the wrong encoding, such as “â€™”.</source>
        <translation>Buchstaben, die in der falschen Kodierung gelesen wurden, wie „â€™“.</translation>
    </message>
    <message>
        <source>Broken characters from copy and paste.</source>
        <translation>Zerstörte Zeichen vom Kopieren und Einfügen.</translation>
    </message>
    <message>
        <source>The text was read in the wrong encoding.</source>
        <translation>Der Text wurde in der falschen Kodierung gelesen.</translation>
    </message>
    <message>
        <source>How nothing is written</source>
        <translation>Wie nichts geschrieben wird</translation>
    </message>
    <message>
        <source>null, empty text or “N/A” for a value that is not there.</source>
        <translation>null, leerer Text oder „N/A“ für einen Wert, den es nicht gibt.</translation>
    </message>
    <message>
        <source>“N/A” or a similar word</source>
        <translation>„N/A“ oder ein ähnliches Wort</translation>
    </message>
    <message>
        <source>a dash</source>
        <translation>ein Strich</translation>
    </message>
    <message>
        <source>A missing value is written another way here.</source>
        <translation>Ein fehlender Wert ist hier anders geschrieben.</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Tausender</translation>
    </message>
    <message>
        <source>“1,000” and “1.000” and “1000” side by side.</source>
        <translation>„1,000“ und „1.000“ und „1000“ nebeneinander.</translation>
    </message>
    <message>
        <source>“%1”: your numbers are usually written like “%2”.</source>
        <translation>„%1“: Ihre Zahlen werden sonst geschrieben wie „%2“.</translation>
    </message>
    <message>
        <source>Numbers of lists</source>
        <translation>Nummern in Listen</translation>
    </message>
    <message>
        <source>Numbered lists that skip or repeat a number.</source>
        <translation>Nummerierte Listen, die eine Nummer überspringen oder wiederholen.</translation>
    </message>
    <message>
        <source>The numbers of this list skip or repeat one.</source>
        <translation>Die Nummern dieser Liste überspringen oder wiederholen eine.</translation>
    </message>
    <message>
        <source>A number was probably lost while editing.</source>
        <translation>Beim Bearbeiten ging wohl eine Nummer verloren.</translation>
    </message>
    <message>
        <source>Comma before “and” in a list</source>
        <translation>Komma vor „und“ in einer Aufzählung</translation>
    </message>
    <message>
        <source>“red, green, and blue” beside “red, green and blue”.</source>
        <translation>„red, green, and blue“ neben „red, green and blue“.</translation>
    </message>
    <message>
        <source>a comma before “and”</source>
        <translation>ein Komma vor „und“</translation>
    </message>
    <message>
        <source>no comma before “and”</source>
        <translation>kein Komma vor „und“</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>One block of text where your other answers have paragraphs.</source>
        <translation>Ein einziger Block, wo Ihre übrigen Antworten Absätze haben.</translation>
    </message>
    <message>
        <source>one block of text</source>
        <translation>ein einziger Block</translation>
    </message>
    <message>
        <source>several paragraphs</source>
        <translation>mehrere Absätze</translation>
    </message>
    <message>
        <source>Written as one block; your others use paragraphs.</source>
        <translation>Als ein Block geschrieben; Ihre übrigen haben Absätze.</translation>
    </message>
    <message>
        <source>Written in paragraphs; your others are one block.</source>
        <translation>In Absätzen geschrieben; Ihre übrigen sind ein Block.</translation>
    </message>
    <message>
        <source>Layout of phone numbers</source>
        <translation>Anordnung von Telefonnummern</translation>
    </message>
    <message>
        <source>Phone numbers written in another way than usual.</source>
        <translation>Telefonnummern, die anders als üblich geschrieben sind.</translation>
    </message>
    <message>
        <source>This phone number is written another way.</source>
        <translation>Diese Telefonnummer ist anders geschrieben.</translation>
    </message>
    <message>
        <source>Unfilled placeholders</source>
        <translation>Unausgefüllte Platzhalter</translation>
    </message>
    <message>
        <source>Slots of a template that were never filled in.</source>
        <translation>Lücken einer Vorlage, die nie ausgefüllt wurden.</translation>
    </message>
    <message>
        <source>Placeholders in answers</source>
        <translation>Platzhalter in Antworten</translation>
    </message>
    <message>
        <source>placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>no placeholders</source>
        <translation>keine Platzhalter</translation>
    </message>
    <message>
        <source>Some of your answers have %1, others %2. Should the model learn to write placeholders, or were they left by accident?</source>
        <translation>Manche Ihrer Antworten haben %1, andere %2. Soll das Modell lernen, Platzhalter zu schreiben, oder sind sie versehentlich stehen geblieben?</translation>
    </message>
    <message>
        <source>The placeholder “%1” was never filled in.</source>
        <translation>Der Platzhalter „%1“ wurde nie ausgefüllt.</translation>
    </message>
    <message>
        <source>The model would learn to say “%1”.</source>
        <translation>Das Modell würde lernen, „%1“ zu sagen.</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>“{{name}}”, “[Name]” and “&lt;name&gt;” side by side.</source>
        <translation>„{{name}}“, „[Name]“ und „&lt;name&gt;“ nebeneinander.</translation>
    </message>
    <message>
        <source>Your placeholders are usually written %1.</source>
        <translation>Ihre Platzhalter werden sonst so geschrieben: %1.</translation>
    </message>
    <message>
        <source>Quotation marks and apostrophes</source>
        <translation>Anführungszeichen und Apostrophe</translation>
    </message>
    <message>
        <source>Curly marks where yours are straight, or the other way round.</source>
        <translation>Geschwungene Zeichen, wo Ihre gerade sind, oder umgekehrt.</translation>
    </message>
    <message>
        <source>straight marks (&quot; &apos;)</source>
        <translation>gerade Zeichen (&quot; &apos;)</translation>
    </message>
    <message>
        <source>curly marks (“ ”)</source>
        <translation>geschwungene Zeichen (“ ”)</translation>
    </message>
    <message>
        <source>Curly marks; yours are straight.</source>
        <translation>Geschwungene Zeichen; Ihre sind gerade.</translation>
    </message>
    <message>
        <source>Straight marks; yours are curly.</source>
        <translation>Gerade Zeichen; Ihre sind geschwungen.</translation>
    </message>
    <message>
        <source>Repeats itself</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Answers that say the same thing again and again; from 50 words.</source>
        <translation>Antworten, die immer wieder dasselbe sagen; ab 50 Wörtern.</translation>
    </message>
    <message>
        <source>This answer repeats itself.</source>
        <translation>Diese Antwort wiederholt sich.</translation>
    </message>
    <message>
        <source>The same words come again and again, as when a program loops.</source>
        <translation>Dieselben Wörter kommen immer wieder, wie wenn ein Programm im Kreis läuft.</translation>
    </message>
    <message>
        <source>Speaker names</source>
        <translation>Namen von Sprechern</translation>
    </message>
    <message>
        <source>“Agent:” or “Assistant:” left in front of the answer.</source>
        <translation>„Agent:“ oder „Assistant:“ ist vor der Antwort stehen geblieben.</translation>
    </message>
    <message>
        <source>a speaker name in front</source>
        <translation>ein Sprechername davor</translation>
    </message>
    <message>
        <source>no speaker name</source>
        <translation>kein Sprechername</translation>
    </message>
    <message>
        <source>A speaker&apos;s name was left in.</source>
        <translation>Der Name eines Sprechers ist stehen geblieben.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>The last words of the answer, as learned from your answers.</source>
        <translation>Die letzten Worte der Antwort, wie aus Ihren Antworten gelernt.</translation>
    </message>
    <message>
        <source>no closing line</source>
        <translation>keine Schlusszeile</translation>
    </message>
    <message>
        <source>Some of your answers close with %1, others with %2. Which do you want?</source>
        <translation>Manche Ihrer Antworten schließen mit %1, andere mit %2. Was möchten Sie?</translation>
    </message>
    <message>
        <source>Your other answers end without a closing line.</source>
        <translation>Ihre übrigen Antworten enden ohne Schlusszeile.</translation>
    </message>
    <message>
        <source>Your other answers close with “%1”; this one does not.</source>
        <translation>Ihre übrigen Antworten schließen mit „%1“; diese nicht.</translation>
    </message>
    <message>
        <source>This answer closes with “%1”; your others with “%2”.</source>
        <translation>Diese Antwort schließt mit „%1“; Ihre übrigen mit „%2“.</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>“%1”: your times are usually written like “%2”.</source>
        <translation>„%1“: Ihre Uhrzeiten werden sonst geschrieben wie „%2“.</translation>
    </message>
    <message>
        <source>Capitals of headings</source>
        <translation>Großbuchstaben in Überschriften</translation>
    </message>
    <message>
        <source>“Return Your Order” and “Return your order” side by side.</source>
        <translation>„Return Your Order“ und „Return your order“ nebeneinander.</translation>
    </message>
    <message>
        <source>Capitals Like a Title</source>
        <translation>Großbuchstaben wie in einem Titel</translation>
    </message>
    <message>
        <source>Capitals like a sentence</source>
        <translation>Großbuchstaben wie in einem Satz</translation>
    </message>
    <message>
        <source>Your headings usually have %1.</source>
        <translation>Ihre Überschriften haben sonst: %1.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Answers that break off in the middle of a sentence.</source>
        <translation>Antworten, die mitten im Satz abbrechen.</translation>
    </message>
    <message>
        <source>ends with a whole sentence</source>
        <translation>endet mit einem ganzen Satz</translation>
    </message>
    <message>
        <source>breaks off</source>
        <translation>bricht ab</translation>
    </message>
    <message>
        <source>This answer looks cut off.</source>
        <translation>Diese Antwort sieht abgebrochen aus.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>5 centimetres</source>
        <translation>5 Zentimeter</translation>
    </message>
    <message>
        <source>“%1”: your units are usually written like “%2”.</source>
        <translation>„%1“: Ihre Einheiten werden sonst geschrieben wie „%2“.</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Webadressen</translation>
    </message>
    <message>
        <source>Web addresses written in another way than usual.</source>
        <translation>Webadressen, die anders als üblich geschrieben sind.</translation>
    </message>
    <message>
        <source>Your web addresses usually start with “%1”.</source>
        <translation>Ihre Webadressen beginnen sonst mit „%1“.</translation>
    </message>
    <message>
        <source>Shape of values</source>
        <translation>Form der Werte</translation>
    </message>
    <message>
        <source>Dates, amounts and codes inside JSON that are written another way.</source>
        <translation>Daten, Beträge und Kennungen in JSON, die anders geschrieben sind.</translation>
    </message>
    <message>
        <source>Shape of “%1”</source>
        <translation>Form von „%1“</translation>
    </message>
    <message>
        <source>“%1” is written another way than elsewhere.</source>
        <translation>„%1“ ist anders geschrieben als anderswo.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Double spaces, spaces at the end of a line, three empty lines, a missing space after a full stop.</source>
        <translation>Doppelte Leerzeichen, Leerzeichen am Zeilenende, drei leere Zeilen, ein fehlendes Leerzeichen nach einem Punkt.</translation>
    </message>
    <message>
        <source>Spaces too many or too few.</source>
        <translation>Leerzeichen zu viel oder zu wenig.</translation>
    </message>
    <message>
        <source>They cost words and look careless.</source>
        <translation>Sie kosten Wörter und sehen nachlässig aus.</translation>
    </message>
    <message>
        <source>Tags of XML answers</source>
        <translation>Auszeichnungen in XML-Antworten</translation>
    </message>
    <message>
        <source>Tags that are not closed, or in another order than opened.</source>
        <translation>Auszeichnungen, die nicht geschlossen sind oder in anderer Reihenfolge als geöffnet.</translation>
    </message>
    <message>
        <source>This closing tag has no opening tag.</source>
        <translation>Zu dieser schließenden Auszeichnung fehlt die öffnende.</translation>
    </message>
    <message>
        <source>A tag is not closed.</source>
        <translation>Eine Auszeichnung ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>You start without a greeting.</source>
        <translation>Sie beginnen ohne Anrede.</translation>
    </message>
    <message>
        <source>You say “%1”.</source>
        <translation>Sie sagen „%1“.</translation>
    </message>
    <message>
        <source>You end without a closing line.</source>
        <translation>Sie enden ohne Schlusszeile.</translation>
    </message>
    <message>
        <source>You close with “%1”.</source>
        <translation>Sie schließen mit „%1“.</translation>
    </message>
    <message>
        <source>Your answers have about %1 words.</source>
        <translation>Ihre Antworten haben etwa %1 Wörter.</translation>
    </message>
    <message>
        <source>You speak as %1.</source>
        <translation>Sie sprechen als %1.</translation>
    </message>
    <message>
        <source>You use no exclamation marks.</source>
        <translation>Sie verwenden keine Ausrufezeichen.</translation>
    </message>
    <message>
        <source>You write %1.</source>
        <translation>Sie schreiben %1.</translation>
    </message>
    <message>
        <source>Empty question</source>
        <translation>Leere Frage</translation>
    </message>
    <message>
        <source>Turns without text; providers refuse them.</source>
        <translation>Beiträge ohne Text; Anbieter weisen sie zurück.</translation>
    </message>
    <message>
        <source>This example has no question.</source>
        <translation>Dieses Beispiel hat keine Frage.</translation>
    </message>
    <message>
        <source>A model learns nothing from an answer alone, and providers refuse it.</source>
        <translation>Aus einer Antwort allein lernt ein Modell nichts, und Anbieter weisen sie zurück.</translation>
    </message>
    <message>
        <source>Characters that cannot be written</source>
        <translation>Zeichen, die nicht geschrieben werden können</translation>
    </message>
    <message>
        <source>Halves of characters that no file can hold.</source>
        <translation>Hälften von Zeichen, die keine Datei fassen kann.</translation>
    </message>
    <message>
        <source>A broken character stands here.</source>
        <translation>Hier steht ein zerstörtes Zeichen.</translation>
    </message>
    <message>
        <source>It is half of a character and cannot be written to a file.</source>
        <translation>Es ist ein halbes Zeichen und kann nicht in eine Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>Too much for one file</source>
        <translation>Zu viel für eine Datei</translation>
    </message>
    <message>
        <source>One example that is larger than the provider takes as a whole file.</source>
        <translation>Ein Beispiel, das größer ist, als der Anbieter als ganze Datei annimmt.</translation>
    </message>
    <message>
        <source>This example alone is larger than the provider takes.</source>
        <translation>Dieses Beispiel allein ist größer, als der Anbieter annimmt.</translation>
    </message>
    <message>
        <source>Shorten it or leave it out.</source>
        <translation>Kürzen Sie es, oder lassen Sie es aus.</translation>
    </message>
    <message>
        <source>Too few examples</source>
        <translation>Zu wenige Beispiele</translation>
    </message>
    <message>
        <source>Fewer examples than the provider needs.</source>
        <translation>Weniger Beispiele, als der Anbieter braucht.</translation>
    </message>
    <message>
        <source>You need %1 more examples to tune.</source>
        <translation>Zum Abstimmen brauchen Sie noch %1 Beispiele.</translation>
    </message>
    <message>
        <source>There are %1; %2 are needed.</source>
        <translation>Es sind %1; nötig sind %2.</translation>
    </message>
    <message>
        <source>Who speaks when</source>
        <translation>Wer wann spricht</translation>
    </message>
    <message>
        <source>A conversation that does not start with a question or end with an answer, or in which one side speaks twice.</source>
        <translation>Ein Gespräch, das nicht mit einer Frage beginnt oder nicht mit einer Antwort endet, oder in dem eine Seite zweimal spricht.</translation>
    </message>
    <message>
        <source>House rules stand in the middle of this conversation.</source>
        <translation>Mitten in diesem Gespräch stehen Hausregeln.</translation>
    </message>
    <message>
        <source>This conversation starts with an answer.</source>
        <translation>Dieses Gespräch beginnt mit einer Antwort.</translation>
    </message>
    <message>
        <source>Two questions follow each other without an answer.</source>
        <translation>Zwei Fragen folgen aufeinander ohne Antwort.</translation>
    </message>
    <message>
        <source>Two answers follow each other.</source>
        <translation>Zwei Antworten folgen aufeinander.</translation>
    </message>
    <message>
        <source>This conversation ends without an answer.</source>
        <translation>Dieses Gespräch endet ohne Antwort.</translation>
    </message>
    <message>
        <source>Providers need question and answer in turn.</source>
        <translation>Anbieter brauchen Frage und Antwort im Wechsel.</translation>
    </message>
    <message>
        <source>Too long for the model</source>
        <translation>Zu lang für das Modell</translation>
    </message>
    <message>
        <source>Examples longer than the provider takes, by an estimate with a margin.</source>
        <translation>Beispiele, die länger sind, als der Anbieter annimmt; geschätzt mit Spielraum.</translation>
    </message>
    <message>
        <source>This example is too long: about %1 words, and the limit is about %2.</source>
        <translation>Dieses Beispiel ist zu lang: etwa %1 Wörter, die Grenze liegt bei etwa %2.</translation>
    </message>
    <message>
        <source>The end would be cut off.</source>
        <translation>Das Ende würde abgeschnitten.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>A weight other than 0 or 1 in an imported record.</source>
        <translation>Ein anderes Gewicht als 0 oder 1 in einem importierten Datensatz.</translation>
    </message>
    <message>
        <source>The weight of this answer must be 0 or 1.</source>
        <translation>Das Gewicht dieser Antwort muss 0 oder 1 sein.</translation>
    </message>
    <message>
        <source>Providers refuse other weights, and weights of questions.</source>
        <translation>Anbieter weisen andere Gewichte zurück, ebenso Gewichte von Fragen.</translation>
    </message>
    <message>
        <source>Street addresses</source>
        <translation>Anschriften</translation>
    </message>
    <message>
        <source>House numbers with a street.</source>
        <translation>Hausnummern mit einer Straße.</translation>
    </message>
    <message>
        <source>A street address would be taught to the model.</source>
        <translation>Das Modell würde eine Anschrift lernen.</translation>
    </message>
    <message>
        <source>Dates of birth</source>
        <translation>Geburtsdaten</translation>
    </message>
    <message>
        <source>Dates beside a word for birth.</source>
        <translation>Daten neben einem Wort für Geburt.</translation>
    </message>
    <message>
        <source>A date of birth would be taught to the model.</source>
        <translation>Das Modell würde ein Geburtsdatum lernen.</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Kartennummern</translation>
    </message>
    <message>
        <source>Numbers of payment cards, with their check digit.</source>
        <translation>Nummern von Zahlungskarten, mit Prüfziffer.</translation>
    </message>
    <message>
        <source>A card number would be taught to the model.</source>
        <translation>Das Modell würde eine Kartennummer lernen.</translation>
    </message>
    <message>
        <source>Web sites of persons</source>
        <translation>Webseiten von Personen</translation>
    </message>
    <message>
        <source>Names of web sites written without http.</source>
        <translation>Namen von Webseiten, ohne http geschrieben.</translation>
    </message>
    <message>
        <source>A web site would be taught to the model.</source>
        <translation>Das Modell würde eine Webseite lernen.</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Email addresses in questions and answers.</source>
        <translation>E-Mail-Adressen in Fragen und Antworten.</translation>
    </message>
    <message>
        <source>A real email address would be taught to the model.</source>
        <translation>Das Modell würde eine echte E-Mail-Adresse lernen.</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Bankverbindungen</translation>
    </message>
    <message>
        <source>International bank account numbers, with their check digits.</source>
        <translation>Internationale Kontonummern (IBAN), mit Prüfziffern.</translation>
    </message>
    <message>
        <source>A bank account would be taught to the model.</source>
        <translation>Das Modell würde eine Bankverbindung lernen.</translation>
    </message>
    <message>
        <source>Internal addresses</source>
        <translation>Interne Adressen</translation>
    </message>
    <message>
        <source>Intranet hosts, ticket systems and file paths.</source>
        <translation>Rechner im Hausnetz, Ticketsysteme und Dateipfade.</translation>
    </message>
    <message>
        <source>Something internal would be taught to the model.</source>
        <translation>Das Modell würde etwas Internes lernen.</translation>
    </message>
    <message>
        <source>Internet addresses of devices</source>
        <translation>Internetadressen von Geräten</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 addresses.</source>
        <translation>IPv4- und IPv6-Adressen.</translation>
    </message>
    <message>
        <source>An internet address would be taught to the model.</source>
        <translation>Das Modell würde eine Internetadresse lernen.</translation>
    </message>
    <message>
        <source>Names of persons</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>First and last names in answers where other answers name nobody.</source>
        <translation>Vor- und Nachnamen in Antworten, wo andere Antworten niemanden nennen.</translation>
    </message>
    <message>
        <source>names of persons</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>no names of persons</source>
        <translation>keine Namen von Personen</translation>
    </message>
    <message>
        <source>A person&apos;s name would be taught to the model.</source>
        <translation>Das Modell würde den Namen einer Person lernen.</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Ausweisnummern</translation>
    </message>
    <message>
        <source>National identity, tax and health numbers with their check digits: NHS, NINO, PESEL, DNI, Aadhaar and others.</source>
        <translation>Ausweis-, Steuer- und Gesundheitsnummern mit Prüfziffern: NHS, NINO, PESEL, DNI, Aadhaar und andere.</translation>
    </message>
    <message>
        <source>An identity number would be taught to the model.</source>
        <translation>Das Modell würde eine Ausweisnummer lernen.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Phone numbers of many countries.</source>
        <translation>Telefonnummern vieler Länder.</translation>
    </message>
    <message>
        <source>A real phone number would be taught to the model.</source>
        <translation>Das Modell würde eine echte Telefonnummer lernen.</translation>
    </message>
    <message>
        <source>It would be taught to the model.</source>
        <translation>Das Modell würde es lernen.</translation>
    </message>
    <message>
        <source>Passwords and keys</source>
        <translation>Passwörter und Schlüssel</translation>
    </message>
    <message>
        <source>Access keys, tokens and private keys of many services.</source>
        <translation>Zugangsschlüssel, Token und private Schlüssel vieler Dienste.</translation>
    </message>
    <message>
        <source>A secret key would be taught to the model.</source>
        <translation>Das Modell würde einen geheimen Schlüssel lernen.</translation>
    </message>
    <message>
        <source>Anyone who asks the model could get it. Change the key where it is used.</source>
        <translation>Jeder, der das Modell fragt, könnte ihn bekommen. Ändern Sie den Schlüssel dort, wo er verwendet wird.</translation>
    </message>
    <message>
        <source>Social security numbers</source>
        <translation>Sozialversicherungsnummern</translation>
    </message>
    <message>
        <source>Social security numbers of the United States.</source>
        <translation>Sozialversicherungsnummern der Vereinigten Staaten.</translation>
    </message>
    <message>
        <source>A social security number would be taught to the model.</source>
        <translation>Das Modell würde eine Sozialversicherungsnummer lernen.</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Postleitzahlen</translation>
    </message>
    <message>
        <source>Postcodes beside a street.</source>
        <translation>Postleitzahlen neben einer Straße.</translation>
    </message>
    <message>
        <source>A postcode would be taught to the model.</source>
        <translation>Das Modell würde eine Postleitzahl lernen.</translation>
    </message>
    <message>
        <source>%1 of your %2 answers lie between %3 and %4.</source>
        <translation>%1 Ihrer %2 Antworten liegen zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>%1 of your %2 answers do it this way: %3.</source>
        <translation>%1 Ihrer %2 Antworten machen es so: %3.</translation>
    </message>
    <message>
        <source>%1 Looks at English only.</source>
        <translation>%1 Betrachtet nur Englisch.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <translation>eine unbekannte Sprache</translation>
    </message>
    <message>
        <source>another language (%1)</source>
        <translation>eine andere Sprache (%1)</translation>
    </message>
    <message>
        <source>Formal or informal address</source>
        <translation>Förmliche oder vertraute Anrede</translation>
    </message>
    <message>
        <source>“Sie” or “du”, “vous” or “tu” and the like. Covers German, French, Spanish, Italian, Dutch and Portuguese.</source>
        <translation>„Sie“ oder „du“, „vous“ oder „tu“ und dergleichen. Für Deutsch, Französisch, Spanisch, Italienisch, Niederländisch und Portugiesisch.</translation>
    </message>
    <message>
        <source>the formal address</source>
        <translation>die förmliche Anrede</translation>
    </message>
    <message>
        <source>the informal address</source>
        <translation>die vertraute Anrede</translation>
    </message>
    <message>
        <source>both forms of address</source>
        <translation>beide Formen der Anrede</translation>
    </message>
    <message>
        <source>This answer says “%1”; your others use %2.</source>
        <translation>Diese Antwort sagt „%1“; Ihre übrigen verwenden %2.</translation>
    </message>
    <message>
        <source>Chatbot wording</source>
        <translation>Wendungen von Chatprogrammen</translation>
    </message>
    <message>
        <source>Leftovers such as “As an AI language model”.</source>
        <translation>Überbleibsel wie „As an AI language model“.</translation>
    </message>
    <message>
        <source>Leftover chatbot wording.</source>
        <translation>Übrig gebliebene Wendung eines Chatprogramms.</translation>
    </message>
    <message>
        <source>The model would learn to speak like this to your customers.</source>
        <translation>Das Modell würde lernen, so mit Ihren Kunden zu sprechen.</translation>
    </message>
    <message>
        <source>Marketing words</source>
        <translation>Werbewörter</translation>
    </message>
    <message>
        <source>More marketing words than in your other answers.</source>
        <translation>Mehr Werbewörter als in Ihren übrigen Antworten.</translation>
    </message>
    <message>
        <source>Heavy marketing words, unlike the rest.</source>
        <translation>Starke Werbewörter, anders als sonst.</translation>
    </message>
    <message>
        <source>Your other answers use plainer words.</source>
        <translation>Ihre übrigen Antworten verwenden schlichtere Wörter.</translation>
    </message>
    <message>
        <source>Words in capitals</source>
        <translation>Wörter in Großbuchstaben</translation>
    </message>
    <message>
        <source>Two or more whole words in capitals where your other answers have none.</source>
        <translation>Zwei oder mehr ganze Wörter in Großbuchstaben, wo Ihre übrigen Antworten keine haben.</translation>
    </message>
    <message>
        <source>no words in capitals</source>
        <translation>keine Wörter in Großbuchstaben</translation>
    </message>
    <message>
        <source>words in capitals</source>
        <translation>Wörter in Großbuchstaben</translation>
    </message>
    <message>
        <source>Words in capitals read like shouting.</source>
        <translation>Wörter in Großbuchstaben lesen sich wie Schreien.</translation>
    </message>
    <message>
        <source>Short forms</source>
        <translation>Kurzformen</translation>
    </message>
    <message>
        <source>“I&apos;m” in some answers, “I am” in others.</source>
        <translation>„I&apos;m“ in manchen Antworten, „I am“ in anderen.</translation>
    </message>
    <message>
        <source>short forms such as “you&apos;ll”</source>
        <translation>Kurzformen wie „you&apos;ll“</translation>
    </message>
    <message>
        <source>full forms such as “you will”</source>
        <translation>Vollformen wie „you will“</translation>
    </message>
    <message>
        <source>Some of your answers write %1, others %2. Which do you want?</source>
        <translation>Manche Ihrer Antworten schreiben %1, andere %2. Was möchten Sie?</translation>
    </message>
    <message>
        <source>You normally write “%1”; here it says “%2”.</source>
        <translation>Sie schreiben sonst „%1“; hier steht „%2“.</translation>
    </message>
    <message>
        <source>Short forms are rare in your answers.</source>
        <translation>Kurzformen sind in Ihren Antworten selten.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Emoji and typed faces where your other answers have none, or none where they have some.</source>
        <translation>Emoji und getippte Gesichter, wo Ihre übrigen Antworten keine haben, oder keine, wo sie welche haben.</translation>
    </message>
    <message>
        <source>with emoji</source>
        <translation>mit Emoji</translation>
    </message>
    <message>
        <source>no emoji</source>
        <translation>kein Emoji</translation>
    </message>
    <message>
        <source>Your other answers use no emoji.</source>
        <translation>Ihre übrigen Antworten verwenden kein Emoji.</translation>
    </message>
    <message>
        <source>Your other answers have an emoji; this one has none.</source>
        <translation>Ihre übrigen Antworten haben ein Emoji; diese hat keines.</translation>
    </message>
    <message>
        <source>Exclamation marks</source>
        <translation>Ausrufezeichen</translation>
    </message>
    <message>
        <source>More or fewer exclamation marks than in your other answers.</source>
        <translation>Mehr oder weniger Ausrufezeichen als in Ihren übrigen Antworten.</translation>
    </message>
    <message>
        <source>no exclamation marks</source>
        <translation>keine Ausrufezeichen</translation>
    </message>
    <message>
        <source>one exclamation mark</source>
        <translation>ein Ausrufezeichen</translation>
    </message>
    <message>
        <source>several exclamation marks</source>
        <translation>mehrere Ausrufezeichen</translation>
    </message>
    <message>
        <source>Exclamation marks are rare in your answers.</source>
        <translation>Ausrufezeichen sind in Ihren Antworten selten.</translation>
    </message>
    <message>
        <source>More exclamation marks than usual.</source>
        <translation>Mehr Ausrufezeichen als üblich.</translation>
    </message>
    <message>
        <source>Formal or casual</source>
        <translation>Förmlich oder locker</translation>
    </message>
    <message>
        <source>Answers that sound much more casual or stiff than the others.</source>
        <translation>Antworten, die viel lockerer oder steifer klingen als die übrigen.</translation>
    </message>
    <message>
        <source>This answer sounds more casual than your others.</source>
        <translation>Diese Antwort klingt lockerer als Ihre übrigen.</translation>
    </message>
    <message>
        <source>This answer sounds stiffer than your others.</source>
        <translation>Diese Antwort klingt steifer als Ihre übrigen.</translation>
    </message>
    <message>
        <source>%1 of your %2 answers are closer to each other in tone.</source>
        <translation>%1 Ihrer %2 Antworten liegen im Ton näher beieinander.</translation>
    </message>
    <message>
        <source>Unsure wording</source>
        <translation>Unsichere Wendungen</translation>
    </message>
    <message>
        <source>More words such as “maybe” or “I think” than in your other answers.</source>
        <translation>Mehr Wendungen wie „vielleicht“ oder „ich denke“ als in Ihren übrigen Antworten.</translation>
    </message>
    <message>
        <source>More unsure wording than usual.</source>
        <translation>Mehr unsichere Wendungen als üblich.</translation>
    </message>
    <message>
        <source>Your other answers are more definite.</source>
        <translation>Ihre übrigen Antworten sind bestimmter.</translation>
    </message>
    <message>
        <source>Strong words</source>
        <translation>Starke Wörter</translation>
    </message>
    <message>
        <source>More words such as “very” or “super” than in your other answers.</source>
        <translation>Mehr Wörter wie „sehr“ oder „super“ als in Ihren übrigen Antworten.</translation>
    </message>
    <message>
        <source>More words such as “very” than usual.</source>
        <translation>Mehr Wörter wie „sehr“ als üblich.</translation>
    </message>
    <message>
        <source>Your other answers use fewer of them.</source>
        <translation>Ihre übrigen Antworten verwenden weniger davon.</translation>
    </message>
    <message>
        <source>One sentence in another tone</source>
        <translation>Ein Satz in anderem Ton</translation>
    </message>
    <message>
        <source>A chatty sentence in an otherwise formal answer.</source>
        <translation>Ein plaudernder Satz in einer sonst förmlichen Antwort.</translation>
    </message>
    <message>
        <source>Most of this answer is formal, but this sentence is chatty.</source>
        <translation>Der größte Teil dieser Antwort ist förmlich, aber dieser Satz plaudert.</translation>
    </message>
    <message>
        <source>Your other answers have no sentence like it.</source>
        <translation>Ihre übrigen Antworten haben keinen solchen Satz.</translation>
    </message>
    <message>
        <source>“I” or “we”</source>
        <translation>„Ich“ oder „wir“</translation>
    </message>
    <message>
        <source>Whether the answer speaks as one person or as the organisation. Covers English, German, French and Spanish.</source>
        <translation>Ob die Antwort als eine Person oder als Organisation spricht. Für Englisch, Deutsch, Französisch und Spanisch.</translation>
    </message>
    <message>
        <source>“I”</source>
        <translation>„ich“</translation>
    </message>
    <message>
        <source>“we”</source>
        <translation>„wir“</translation>
    </message>
    <message>
        <source>both “I” and “we”</source>
        <translation>„ich“ und auch „wir“</translation>
    </message>
    <message>
        <source>neither “I” nor “we”</source>
        <translation>weder „ich“ noch „wir“</translation>
    </message>
    <message>
        <source>Some of your answers say %1, others say %2. Which do you want?</source>
        <translation>Manche Ihrer Antworten sagen %1, andere %2. Was möchten Sie?</translation>
    </message>
    <message>
        <source>This answer speaks as “I”; your others speak as “we”.</source>
        <translation>Diese Antwort spricht als „ich“; Ihre übrigen sprechen als „wir“.</translation>
    </message>
    <message>
        <source>This answer speaks as “we”; your others speak as “I”.</source>
        <translation>Diese Antwort spricht als „wir“; Ihre übrigen sprechen als „ich“.</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>Höflichkeit</translation>
    </message>
    <message>
        <source>Brusque phrases, and a thank-you or an apology that is missing where the others of the category have it.</source>
        <translation>Schroffe Wendungen, und ein Dank oder eine Entschuldigung, die fehlt, wo die übrigen der Kategorie sie haben.</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Entschuldigung</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>an apology</source>
        <translation>eine Entschuldigung</translation>
    </message>
    <message>
        <source>no apology</source>
        <translation>keine Entschuldigung</translation>
    </message>
    <message>
        <source>a word of thanks</source>
        <translation>ein Wort des Dankes</translation>
    </message>
    <message>
        <source>no word of thanks</source>
        <translation>kein Wort des Dankes</translation>
    </message>
    <message>
        <source>This may sound brusque.</source>
        <translation>Das könnte schroff klingen.</translation>
    </message>
    <message>
        <source>It tells the reader off.</source>
        <translation>Es tadelt den Leser.</translation>
    </message>
    <message>
        <source>Your other answers of this kind apologise; this one does not.</source>
        <translation>Ihre übrigen Antworten dieser Art entschuldigen sich; diese nicht.</translation>
    </message>
    <message>
        <source>Your other answers of this kind say thank you; this one does not.</source>
        <translation>Ihre übrigen Antworten dieser Art bedanken sich; diese nicht.</translation>
    </message>
    <message>
        <source>Rude words</source>
        <translation>Grobe Wörter</translation>
    </message>
    <message>
        <source>Swear words and slurs in answers.</source>
        <translation>Schimpfwörter und Beleidigungen in Antworten.</translation>
    </message>
    <message>
        <source>This word is rude.</source>
        <translation>Dieses Wort ist grob.</translation>
    </message>
    <message>
        <source>Reading ease</source>
        <translation>Lesbarkeit</translation>
    </message>
    <message>
        <source>Answers that are much harder to read than the others; from 40 words.</source>
        <translation>Antworten, die viel schwerer zu lesen sind als die übrigen; ab 40 Wörtern.</translation>
    </message>
    <message>
        <source>Harder to read than your other answers.</source>
        <translation>Schwerer zu lesen als Ihre übrigen Antworten.</translation>
    </message>
    <message>
        <source>Its sentences or words are longer than usual.</source>
        <translation>Ihre Sätze oder Wörter sind länger als üblich.</translation>
    </message>
    <message>
        <source>Long sentences</source>
        <translation>Lange Sätze</translation>
    </message>
    <message>
        <source>A sentence of more than 40 words where your sentences are shorter.</source>
        <translation>Ein Satz mit mehr als 40 Wörtern, wo Ihre Sätze kürzer sind.</translation>
    </message>
    <message>
        <source>One sentence has %1 words; your longest ones usually have %2.</source>
        <translation>Ein Satz hat %1 Wörter; Ihre längsten haben sonst %2.</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Answers that read much more negative or positive than similar ones.</source>
        <translation>Antworten, die viel negativer oder positiver klingen als ähnliche.</translation>
    </message>
    <message>
        <source>This answer reads more negative than similar ones.</source>
        <translation>Diese Antwort klingt negativer als ähnliche.</translation>
    </message>
    <message>
        <source>It holds more unfriendly or gloomy words than your other answers.</source>
        <translation>Sie enthält mehr unfreundliche oder düstere Wörter als Ihre übrigen Antworten.</translation>
    </message>
    <message>
        <source>Chat language</source>
        <translation>Chatsprache</translation>
    </message>
    <message>
        <source>Words such as “thx” or “gonna” where your other answers have none.</source>
        <translation>Wörter wie „thx“ oder „gonna“, wo Ihre übrigen Antworten keine haben.</translation>
    </message>
    <message>
        <source>no chat language</source>
        <translation>keine Chatsprache</translation>
    </message>
    <message>
        <source>chat language</source>
        <translation>Chatsprache</translation>
    </message>
    <message>
        <source>“%1” is chat language.</source>
        <translation>„%1“ ist Chatsprache.</translation>
    </message>
    <message>
        <source>“%1” is chat language; write “%2”.</source>
        <translation>„%1“ ist Chatsprache; schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>Passive wording</source>
        <translation>Passive Wendungen</translation>
    </message>
    <message>
        <source>Mostly passive sentences where your other answers are direct.</source>
        <translation>Überwiegend passive Sätze, wo Ihre übrigen Antworten direkt sind.</translation>
    </message>
    <message>
        <source>Mostly passive wording; your style is direct.</source>
        <translation>Überwiegend passive Wendungen; Ihr Stil ist direkt.</translation>
    </message>
    <message>
        <source>Most of your answers say who does something.</source>
        <translation>Die meisten Ihrer Antworten sagen, wer etwas tut.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>“$10”, “10 $” and “10 USD” side by side. Written out, it knows the English words.</source>
        <translation>„$10“, „10 $“ und „10 USD“ nebeneinander. Ausgeschrieben kennt es die englischen Wörter.</translation>
    </message>
    <message>
        <source>Dates written in another way than usual. Knows the English names of months, and dates in figures in any language.</source>
        <translation>Daten, die anders als üblich geschrieben sind. Kennt die englischen Monatsnamen, und Daten in Ziffern in jeder Sprache.</translation>
    </message>
    <message>
        <source>Some of your answers have %1 words, others %2. Which do you want?</source>
        <translation>Manche Ihrer Antworten haben %1 Wörter, andere %2. Was möchten Sie?</translation>
    </message>
    <message>
        <source>Times written in another way than usual: “15:00” in any language, “3 pm” in English.</source>
        <translation>Uhrzeiten, die anders als üblich geschrieben sind: „15:00“ in jeder Sprache, „3 pm“ auf Englisch.</translation>
    </message>
    <message>
        <source>“5 km”, “5km” and “5 kilometres” side by side. Written out, it knows the English words.</source>
        <translation>„5 km“, „5km“ und „5 kilometres“ nebeneinander. Ausgeschrieben kennt es die englischen Wörter.</translation>
    </message>
    <message>
        <source>Say what you prefer to “%1”.</source>
        <translation>Sagen Sie, was Sie statt „%1“ bevorzugen.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read. Check its brackets.</source>
        <translation>Das Muster „%1“ ist nicht lesbar. Prüfen Sie seine Klammern.</translation>
    </message>
    <message>
        <source>“%1” holds no letters or digits.</source>
        <translation>„%1“ enthält weder Buchstaben noch Ziffern.</translation>
    </message>
    <message>
        <source>“%1” is too long: a term has up to sixteen words.</source>
        <translation>„%1“ ist zu lang: ein Begriff hat höchstens sechzehn Wörter.</translation>
    </message>
    <message>
        <source>Unlike your approved answers</source>
        <translation>Anders als Ihre angenommenen Antworten</translation>
    </message>
    <message>
        <source>Answers of five sentences or more that read unlike the ones that you marked as done.</source>
        <translation>Antworten mit fünf oder mehr Sätzen, die sich anders lesen als die, die Sie als erledigt markiert haben.</translation>
    </message>
    <message>
        <source>This answer reads unlike the ones that you marked as done.</source>
        <translation>Diese Antwort liest sich anders als die, die Sie als erledigt markiert haben.</translation>
    </message>
    <message>
        <source>Its words are built and joined in another way.</source>
        <translation>Ihre Wörter sind anders gebaut und verbunden.</translation>
    </message>
    <message>
        <source>I or we</source>
        <translation>Ich oder wir</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Plain text where the others are JSON, a list where the others are plain text, and so on.</source>
        <translation>Einfacher Text, wo die anderen JSON sind, eine Liste, wo die anderen einfacher Text sind, und so weiter.</translation>
    </message>
    <message>
        <source>A label or category that looks like a slip of a common one.</source>
        <translation>Eine Bezeichnung oder eine Kategorie, die wie ein Tippfehler einer häufigen aussieht.</translation>
    </message>
    <message>
        <source>The same label or category with other capitals.</source>
        <translation>Dieselbe Bezeichnung oder dieselbe Kategorie in anderer Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Exclamation marks in a row</source>
        <translation>Mehrere Ausrufezeichen</translation>
    </message>
    <message>
        <source>several marks in a row</source>
        <translation>mehrere Zeichen hintereinander</translation>
    </message>
    <message>
        <source>single marks</source>
        <translation>einzelne Zeichen</translation>
    </message>
    <message>
        <source>Several marks in a row are rare in your answers.</source>
        <translation>Mehrere Zeichen hintereinander sind in Ihren Antworten selten.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Examples that are alike stand close together in your list.</source>
        <translation>Ähnliche Beispiele stehen in Ihrer Liste dicht beieinander.</translation>
    </message>
    <message>
        <source>The list seems to be sorted, or to be written topic by topic. That does no harm when it is shuffled for the tuning; where a part is by another writer, the voice changes there.</source>
        <translation>Die Liste scheint sortiert oder Thema für Thema geschrieben zu sein. Das schadet nicht, wenn sie für das Abstimmen gemischt wird; hat einen Teil jemand anders geschrieben, ändert sich dort der Ton.</translation>
    </message>
    <message>
        <source>A style that changes from the first examples to the last, as if another person had gone on, and answers that are alike and stand together.</source>
        <translation>Ein Stil, der sich von den ersten Beispielen zu den letzten ändert, als hätte jemand anders weitergeschrieben, und ähnliche Antworten, die beieinander stehen.</translation>
    </message>
    <message>
        <source>A sentence, or six words in a row and more, that the other answers of the category always hold, or one from your own list.</source>
        <translation>Ein Satz oder sechs und mehr Wörter hintereinander, die die übrigen Antworten der Kategorie immer enthalten, oder einer aus Ihrer eigenen Liste.</translation>
    </message>
</context>
<context>
    <name>core::recovery</name>
    <message>
        <source>“%1” could not be read to recover it. Check that the disk is connected and has free space, then try again.</source>
        <translation>„%1“ konnte zum Wiederherstellen nicht gelesen werden. Prüfen Sie, ob der Datenträger verbunden ist und Platz hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing in “%1” could be read any more. If you have a backup or a copy that was mailed, open that.</source>
        <translation>In „%1“ war nichts mehr lesbar. Wenn Sie eine Sicherung oder eine verschickte Kopie haben, öffnen Sie diese.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) were moved to the new project.</source>
        <translation>
            <numerusform>%Ln Beispiel wurde in das neue Projekt übernommen.</numerusform>
            <numerusform>%Ln Beispiele wurden in das neue Projekt übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed example(s) are in its Removed group.</source>
        <translation>
            <numerusform>%Ln entferntes Beispiel steht dort unter „Entfernt“.</numerusform>
            <numerusform>%Ln entfernte Beispiele stehen dort unter „Entfernt“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) could not be read and are lost.</source>
        <translation>
            <numerusform>%Ln Beispiel war nicht lesbar und ist verloren.</numerusform>
            <numerusform>%Ln Beispiele waren nicht lesbar und sind verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) may contain wrong letters: please read them through.</source>
        <translation>
            <numerusform>%Ln Beispiel enthält vielleicht falsche Buchstaben: bitte lesen Sie es durch.</numerusform>
            <numerusform>%Ln Beispiele enthalten vielleicht falsche Buchstaben: bitte lesen Sie sie durch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s name and house rules are there.</source>
        <translation>Name und Hausregeln des Projekts sind da.</translation>
    </message>
    <message>
        <source>The project&apos;s name and house rules could not be read: please enter them again.</source>
        <translation>Name und Hausregeln des Projekts waren nicht lesbar: bitte geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The history of changes and the versions stay in the damaged file, which was not changed.</source>
        <translation>Der Verlauf der Änderungen und die Stände bleiben in der beschädigten Datei, die nicht geändert wurde.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Teach a language model to answer the way your organisation answers.</source>
        <translation>Bringen Sie einem Sprachmodell bei, so zu antworten wie Ihre Organisation.</translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation>Das Beispielprojekt öffnen.</translation>
    </message>
    <message>
        <source>A project to open, or files of examples to add.</source>
        <translation>Ein Projekt zum Öffnen, oder Dateien mit Beispielen zum Hinzufügen.</translation>
    </message>
    <message>
        <source>Attune is already running, but does not answer. Close it, then start it again.</source>
        <translation>Attune läuft schon, antwortet aber nicht. Schließen Sie es und starten Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ui::AboutSheet</name>
    <message>
        <source>About Attune</source>
        <translation>Über Attune</translation>
    </message>
    <message>
        <source>Attune %1</source>
        <translation>Attune %1</translation>
    </message>
    <message>
        <source>Teach a language model to answer the way your organisation answers.</source>
        <translation>Bringen Sie einem Sprachmodell bei, so zu antworten wie Ihre Organisation.</translation>
    </message>
    <message>
        <source>Your examples stay on this computer until a page says exactly what is sent and where.</source>
        <translation>Ihre Beispiele bleiben auf diesem Computer, bis eine Seite genau sagt, was wohin gesendet wird.</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It uses Qt %1.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Sie verwendet Qt %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Try the sample project</source>
        <translation>&amp;Beispielprojekt ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation>Diesen &amp;Stand benennen …</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Kopie speichern …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Print or report…</source>
        <translation>&amp;Drucken oder Bericht …</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <translation>&amp;Projekteinstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
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
        <source>&amp;History and versions…</source>
        <translation>&amp;Verlauf und Stände …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste as plain &amp;text</source>
        <translation>Als reinen &amp;Text einfügen</translation>
    </message>
    <message>
        <source>&amp;Find examples</source>
        <translation>Beispiele &amp;suchen</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Suchen und erset&amp;zen …</translation>
    </message>
    <message>
        <source>&amp;Go to number…</source>
        <translation>&amp;Gehe zu Nummer …</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Add example</source>
        <translation>Beispiel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>Endgültig &amp;löschen …</translation>
    </message>
    <message>
        <source>Mark d&amp;one</source>
        <translation>Als erledig&amp;t markieren</translation>
    </message>
    <message>
        <source>&amp;Mark done and go to next</source>
        <translation>Erledigt, &amp;weiter zum nächsten</translation>
    </message>
    <message>
        <source>Needs &amp;work</source>
        <translation>Noch nicht &amp;gut</translation>
    </message>
    <message>
        <source>&amp;Next example</source>
        <translation>&amp;Nächstes Beispiel</translation>
    </message>
    <message>
        <source>&amp;Previous example</source>
        <translation>&amp;Voriges Beispiel</translation>
    </message>
    <message>
        <source>Next &amp;unfinished</source>
        <translation>Nächstes &amp;unerledigte</translation>
    </message>
    <message>
        <source>Previous un&amp;finished</source>
        <translation>Vor&amp;iges unerledigte</translation>
    </message>
    <message>
        <source>Ne&amp;xt flag</source>
        <translation>Näch&amp;ster Hinweis</translation>
    </message>
    <message>
        <source>Pre&amp;vious flag</source>
        <translation>Vorige&amp;r Hinweis</translation>
    </message>
    <message>
        <source>Change &amp;several at once…</source>
        <translation>&amp;Mehrere auf einmal ändern …</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Sammeln</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Tune</source>
        <translation>Abs&amp;timmen</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Nutzen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Vor&amp;iger Bereich</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>N&amp;ormale Schriftgröße</translation>
    </message>
    <message>
        <source>Colours &amp;as on the desktop</source>
        <translation>Farben wie auf dem &amp;Desktop</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>D&amp;unkle Farben</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>&amp;Review and start…</source>
        <translation>&amp;Prüfen und starten …</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Attune</source>
        <translation>Ü&amp;ber Attune</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>Bei&amp;spiele</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>F&amp;ixes for this flag…</source>
        <translation>V&amp;orschläge zu diesem Hinweis …</translation>
    </message>
    <message>
        <source>&amp;Is tuning right for me?</source>
        <translation>&amp;Ist Abstimmen das Richtige für mich?</translation>
    </message>
</context>
<context>
    <name>ui::AgreementBar</name>
    <message>
        <source>%1: %2</source>
        <extracomment>How far answers agree: %1 &quot;Greeting&quot;, %2 &quot;strong&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::AnswerCard</name>
    <message>
        <source>%1: as your house style has it</source>
        <comment>a check of an answer</comment>
        <translation>%1: wie Ihr Hausstil es hat</translation>
    </message>
    <message>
        <source>%1: not as your house style has it</source>
        <comment>a check of an answer</comment>
        <translation>%1: nicht, wie Ihr Hausstil es hat</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>%1 answer</source>
        <extracomment>%1 is &quot;Left&quot; or &quot;Right&quot;.</extracomment>
        <translation>Antwort %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Hausstil</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this note: %1</source>
        <translation>Diesen Hinweis schließen: %1</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>ui::BannerArea</name>
    <message>
        <source>A part of this project file is damaged. The file stays as it is; what can be read goes into a new project.</source>
        <translation>Ein Teil dieser Projektdatei ist beschädigt. Die Datei bleibt, wie sie ist; was lesbar ist, kommt in ein neues Projekt.</translation>
    </message>
    <message>
        <source>&amp;Recover into a new project…</source>
        <translation>In ein neues Projekt &amp;retten …</translation>
    </message>
    <message>
        <source>&amp;Make a copy…</source>
        <translation>&amp;Kopie anlegen …</translation>
    </message>
    <message>
        <source>This project is open in another window or on another computer (%1, since %2). You can read it here, or make your own copy.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster oder auf einem anderen Computer geöffnet (%1, seit %2). Sie können es hier lesen oder eine eigene Kopie anlegen.</translation>
    </message>
    <message>
        <source>This project was made with a newer version of Attune. You can read it here; to change it, install the newer version.</source>
        <translation>Dieses Projekt wurde mit einer neueren Version von Attune angelegt. Sie können es hier lesen; um es zu ändern, installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>This file cannot be changed where it is. You can read it here, or make your own copy elsewhere.</source>
        <translation>Diese Datei kann dort, wo sie liegt, nicht geändert werden. Sie können sie hier lesen oder anderswo eine eigene Kopie anlegen.</translation>
    </message>
    <message>
        <source>You opened this project for reading only. Make your own copy to change it.</source>
        <translation>Sie haben dieses Projekt nur zum Lesen geöffnet. Legen Sie eine eigene Kopie an, um es zu ändern.</translation>
    </message>
    <message>
        <source>Attune closed unexpectedly. Everything up to %1 is here.</source>
        <translation>Attune wurde unerwartet beendet. Alles bis %1 ist da.</translation>
    </message>
    <message>
        <source>Attune closed unexpectedly. Everything that was saved is here.</source>
        <translation>Attune wurde unerwartet beendet. Alles, was gespeichert war, ist da.</translation>
    </message>
    <message>
        <source>This project is in a folder on the network. It works there, only slower, and one person at a time can change it.</source>
        <translation>Dieses Projekt liegt in einem Ordner im Netz. Dort geht es auch, nur langsamer, und ändern kann es immer nur eine Person.</translation>
    </message>
    <message>
        <source>Your disk is full, so the last change is not saved yet. It is still on screen. Free some space and we will save at once.</source>
        <translation>Ihr Datenträger ist voll, deshalb ist die letzte Änderung noch nicht gespeichert. Sie steht noch auf dem Bildschirm. Schaffen Sie Platz, dann speichern wir sofort.</translation>
    </message>
    <message>
        <source>The last change is not saved yet. It is still on screen, and we keep trying. %1</source>
        <translation>Die letzte Änderung ist noch nicht gespeichert. Sie steht noch auf dem Bildschirm, und wir versuchen es weiter. %1</translation>
    </message>
    <message>
        <source>Save a copy &amp;elsewhere…</source>
        <translation>Kopie &amp;anderswo speichern …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ui::BulkForm</name>
    <message>
        <source>What you choose here changes all of them at once. Undo takes it back in one step.</source>
        <translation>Was Sie hier wählen, ändert alle auf einmal. Rückgängig nimmt es in einem Schritt zurück.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>&amp;Use these examples to</source>
        <translation>&amp;Wozu diese Beispiele dienen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Kate&amp;gorie</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Add a &amp;tag</source>
        <translation>S&amp;chlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take a ta&amp;g away</source>
        <translation>Schla&amp;gwort wegnehmen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Add to the &amp;note</source>
        <translation>An die &amp;Notiz anfügen</translation>
    </message>
    <message>
        <source>Add this to the notes</source>
        <translation>Dies an die Notizen anfügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>Endgültig &amp;löschen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) selected</source>
        <translation>
            <numerusform>%Ln Beispiel gewählt</numerusform>
            <numerusform>%Ln Beispiele gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CauseList</name>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
</context>
<context>
    <name>ui::CauseModel</name>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pressing</source>
        <translation>Nichts Dringendes</translation>
    </message>
    <message>
        <source>%1, a question</source>
        <translation>%1, eine Frage</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, found %n time(s)</source>
        <extracomment>Read out for a cause: %1 its name, %2 its severity, %n how often it was found.</extracomment>
        <translation>
            <numerusform>%1, %2, %n Mal gefunden</numerusform>
            <numerusform>%1, %2, %n Mal gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckCommands</name>
    <message>
        <source>Ignored in this example.</source>
        <translation>In diesem Beispiel übergangen.</translation>
    </message>
    <message>
        <source>Ignored in the category “%1”.</source>
        <translation>In der Kategorie „%1“ übergangen.</translation>
    </message>
    <message>
        <source>Your house style: %1.</source>
        <translation>Ihr Hausstil: %1.</translation>
    </message>
    <message>
        <source>It may stay mixed.</source>
        <translation>Es darf gemischt bleiben.</translation>
    </message>
    <message>
        <source>The other one is in “Removed”.</source>
        <translation>Das andere steht unter „Entfernt“.</translation>
    </message>
    <message>
        <source>Ignored until this text changes.</source>
        <translation>Übergangen, bis sich dieser Text ändert.</translation>
    </message>
    <message>
        <source>Kept as your house style.</source>
        <translation>Als Ihr Hausstil behalten.</translation>
    </message>
    <message>
        <source>Fix all like this: %1</source>
        <translation>Alle solchen beheben: %1</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>Personenbezogene Daten verbergen</translation>
    </message>
    <message>
        <source>&amp;Put in its place:</source>
        <translation>An ihre &amp;Stelle setzen:</translation>
    </message>
    <message>
        <source>Placeholders, such as [EMAIL_1]</source>
        <translation>Platzhalter, etwa [EMAIL_1]</translation>
    </message>
    <message>
        <source>Invented ones that look real</source>
        <translation>Erfundene, die echt aussehen</translation>
    </message>
    <message>
        <source>“%1” is no longer checked.</source>
        <translation>„%1“ wird nicht mehr geprüft.</translation>
    </message>
    <message>
        <source>Accepted as it is. Only new and changed texts are shown from now on.</source>
        <translation>Angenommen, wie es ist. Von nun an werden nur neue und geänderte Texte gezeigt.</translation>
    </message>
</context>
<context>
    <name>ui::CheckGoal</name>
    <message>
        <source>Fix &amp;next</source>
        <translation>&amp;Nächstes beheben</translation>
    </message>
    <message>
        <source>More about the checks</source>
        <translation>Mehr zu den Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Hide personal data…</source>
        <translation>&amp;Personenbezogene Daten verbergen …</translation>
    </message>
    <message>
        <source>Your &amp;words and sentences…</source>
        <translation>Ihre &amp;Wörter und Sätze …</translation>
    </message>
    <message>
        <source>What is &amp;ignored…</source>
        <translation>Was ü&amp;bergangen wird …</translation>
    </message>
    <message>
        <source>&amp;Accept everything that is here now</source>
        <translation>&amp;Alles annehmen, was jetzt da ist</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hide personal data (%n place(s))…</source>
        <translation>
            <numerusform>&amp;Personenbezogene Daten verbergen (%n Stelle) …</numerusform>
            <numerusform>&amp;Personenbezogene Daten verbergen (%n Stellen) …</numerusform>
        </translation>
    </message>
    <message>
        <source>No personal data was found</source>
        <translation>Keine personenbezogenen Daten gefunden</translation>
    </message>
    <message numerus="yes">
        <source>What is &amp;ignored (%n)…</source>
        <translation>
            <numerusform>Was ü&amp;bergangen wird (%n) …</numerusform>
            <numerusform>Was ü&amp;bergangen wird (%n) …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Make the answers sound like one voice.</source>
        <translation>Lassen Sie die Antworten wie aus einem Mund klingen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln anzusehen</numerusform>
            <numerusform>%Ln anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to fix. %Ln answer(s) share one voice.</source>
        <translation>
            <numerusform>Nichts zu beheben. %Ln Antwort klingt wie aus einem Mund.</numerusform>
            <numerusform>Nichts zu beheben. %Ln Antworten klingen wie aus einem Mund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: greeting and sign-off, tone, length, format, placeholders, personal data, repeats, answers that disagree, facts, language and reading ease. New and changed answers are looked at by themselves.</source>
        <translation>Angesehen wurden: Anrede und Grußformel, Ton, Länge, Format, Platzhalter, personenbezogene Daten, Wiederholungen, Antworten, die sich widersprechen, Fakten, Sprache und Lesbarkeit. Neue und geänderte Antworten werden von selbst angesehen.</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>Beispiel %1 von %2</translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>Es gibt nichts anzusehen.</translation>
    </message>
    <message>
        <source>That was the last one; this is the first again.</source>
        <translation>Das war die letzte Stelle; dies ist wieder die erste.</translation>
    </message>
    <message>
        <source>That was the first one; this is the last.</source>
        <translation>Das war die erste Stelle; dies ist die letzte.</translation>
    </message>
    <message>
        <source>Erased from the history and from all versions.</source>
        <translation>Aus dem Verlauf und aus allen Ständen gelöscht.</translation>
    </message>
</context>
<context>
    <name>ui::CheckPanes</name>
    <message>
        <source>No examples yet.</source>
        <translation>Noch keine Beispiele.</translation>
    </message>
    <message>
        <source>Collect some first: there is nothing to check.</source>
        <translation>Sammeln Sie zuerst welche: Es gibt noch nichts zu prüfen.</translation>
    </message>
    <message>
        <source>&amp;Mark done and go to next</source>
        <translation>&amp;Erledigt, weiter zum nächsten</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;What is ignored…</source>
        <translation>Was ü&amp;bergangen wird …</translation>
    </message>
    <message>
        <source>&amp;Go on to Tune</source>
        <translation>&amp;Weiter zum Abstimmen</translation>
    </message>
    <message>
        <source>&amp;Back to Collect</source>
        <translation>&amp;Zurück zum Sammeln</translation>
    </message>
    <message>
        <source>Looking at your answers: %1 of %2</source>
        <translation>Ihre Antworten werden angesehen: %1 von %2</translation>
    </message>
    <message>
        <source>Looking at your answers…</source>
        <translation>Ihre Antworten werden angesehen …</translation>
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
        <translation>Einstellungen für andere Programme</translation>
    </message>
    <message>
        <source>Any program that takes an address in the style of OpenAI can ask the tuned model. Who has the access key can ask it, too.</source>
        <translation>Jedes Programm, das eine Adresse nach Art von OpenAI annimmt, kann das abgestimmte Modell fragen. Wer den Zugangsschlüssel hat, kann es auch.</translation>
    </message>
    <message>
        <source>&amp;Which program?</source>
        <translation>&amp;Welches Programm?</translation>
    </message>
    <message>
        <source>A chatbot or workflow tool with a form</source>
        <translation>Ein Chatbot oder Ablaufprogramm mit einem Formular</translation>
    </message>
    <message>
        <source>curl, in a terminal</source>
        <translation>curl, in einem Terminal</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Settings to copy</source>
        <translation>Einstellungen zum Kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::CollectActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::CollectFlags</name>
    <message>
        <source>That was the last one; this is the first again.</source>
        <translation>Das war die letzte Stelle; dies ist wieder die erste.</translation>
    </message>
    <message>
        <source>That was the first one; this is the last.</source>
        <translation>Das war die erste Stelle; dies ist die letzte.</translation>
    </message>
    <message>
        <source>There is nothing to look at in this list.</source>
        <translation>In dieser Liste gibt es nichts anzusehen.</translation>
    </message>
</context>
<context>
    <name>ui::CollectPage</name>
    <message>
        <source>Gather questions people really asked and the answers you are proud of.</source>
        <translation>Sammeln Sie Fragen, die wirklich gestellt wurden, und Antworten, auf die Sie stolz sind.</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>Beispiel %1 von %2</translation>
    </message>
    <message>
        <source>No example contains “%1”.</source>
        <translation>Kein Beispiel enthält „%1“.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>Only one group was searched.</source>
        <translation>Nur eine Gruppe wurde durchsucht.</translation>
    </message>
    <message>
        <source>Choose another group, or look at all examples.</source>
        <translation>Wählen Sie eine andere Gruppe, oder sehen Sie alle Beispiele an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln nicht erledigt</numerusform>
            <numerusform>%Ln nicht erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CollectPanes</name>
    <message>
        <source>No examples yet.</source>
        <translation>Noch keine Beispiele.</translation>
    </message>
    <message>
        <source>Copy two columns from your spreadsheet and paste them here.</source>
        <translation>Kopieren Sie zwei Spalten aus Ihrer Tabelle und fügen Sie sie hier ein.</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Import a &amp;file…</source>
        <translation>&amp;Datei importieren …</translation>
    </message>
    <message>
        <source>&amp;Type one</source>
        <translation>Eines &amp;tippen</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
</context>
<context>
    <name>ui::CollectTools</name>
    <message>
        <source>&amp;Add example</source>
        <translation>Beispiel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>S&amp;howing</source>
        <translation>An&amp;zeige</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Mehr zu Vergleichen</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Neuer Vergleich</translation>
    </message>
    <message>
        <source>&amp;All comparisons…</source>
        <translation>&amp;Alle Vergleiche …</translation>
    </message>
    <message>
        <source>&amp;Remove this comparison…</source>
        <translation>Diesen Vergleich &amp;entfernen …</translation>
    </message>
    <message>
        <source>&amp;Start comparing</source>
        <translation>Vergleich &amp;starten</translation>
    </message>
    <message>
        <source>Ne&amp;xt comparison</source>
        <translation>Nä&amp;chster Vergleich</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>See the res&amp;ult</source>
        <translation>E&amp;rgebnis ansehen</translation>
    </message>
    <message>
        <source>Rep&amp;ort for a colleague…</source>
        <translation>Bericht &amp;für Kollegen …</translation>
    </message>
    <message>
        <source>P&amp;ut it to work</source>
        <translation>E&amp;insetzen</translation>
    </message>
    <message>
        <source>&amp;Back to the answers</source>
        <translation>&amp;Zurück zu den Antworten</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Tune first, or compare two house-rule versions now.</source>
        <translation>Stimmen Sie zuerst ab, oder vergleichen Sie jetzt zwei Fassungen der Hausregeln.</translation>
    </message>
    <message>
        <source>You read two answers to the same question without knowing which is which, and choose the better one. In the end one honest sentence says whether it got better.</source>
        <translation>Sie lesen zwei Antworten auf dieselbe Frage, ohne zu wissen, welche welche ist, und wählen die bessere. Am Ende sagt ein ehrlicher Satz, ob es besser geworden ist.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Go to Tune</source>
        <translation>&amp;Weiter zum Abstimmen</translation>
    </message>
    <message>
        <source>&amp;Compare rules</source>
        <translation>Haus&amp;regeln vergleichen</translation>
    </message>
    <message>
        <source>See whether it got better.</source>
        <translation>Sehen Sie, ob es besser geworden ist.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many pairs of answers were judged: &quot;12 of 24&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Added as an example to learn from.</source>
        <translation>Als Beispiel zum Lernen hinzugefügt.</translation>
    </message>
    <message>
        <source>Asking was stopped. What is there can be judged, and it can go on.</source>
        <translation>Das Fragen wurde angehalten. Was da ist, lässt sich beurteilen, und es kann weitergehen.</translation>
    </message>
    <message>
        <source>Not every question has been asked yet.</source>
        <translation>Noch wurde nicht jede Frage gestellt.</translation>
    </message>
    <message>
        <source>The next answers are on their way.</source>
        <translation>Die nächsten Antworten sind unterwegs.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Das war der letzte.</translation>
    </message>
    <message>
        <source>Stop asking first.</source>
        <translation>Halten Sie zuerst das Fragen an.</translation>
    </message>
    <message>
        <source>Remove this comparison?</source>
        <translation>Diesen Vergleich entfernen?</translation>
    </message>
    <message>
        <source>Its answers and votes are removed for good. Your examples and models stay.</source>
        <translation>Seine Antworten und Urteile werden endgültig entfernt. Ihre Beispiele und Modelle bleiben.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove the comparison</source>
        <translation>Vergleich &amp;entfernen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>Der Bericht liegt in „%1“.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Der Bericht konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This project can only be read. Make a copy of it to compare.</source>
        <translation>Dieses Projekt kann nur gelesen werden. Legen Sie eine Kopie an, um zu vergleichen.</translation>
    </message>
    <message>
        <source>You will not see which answer is whose until you have voted.</source>
        <translation>Sie sehen erst nach Ihrem Urteil, von wem welche Antwort ist.</translation>
    </message>
    <message>
        <source>Looking at your examples…</source>
        <translation>Ihre Beispiele werden angesehen …</translation>
    </message>
    <message>
        <source>You do not see which answer is whose until you have voted.</source>
        <translation>Sie sehen erst nach Ihrem Urteil, von wem welche Antwort ist.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>ui::CompareSession</name>
    <message>
        <source>Choose two that differ.</source>
        <translation>Wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>No example is kept aside that the model has not seen. Tuning keeps some aside; or paste new questions.</source>
        <translation>Es ist kein Beispiel zurückgelegt, das das Modell nicht gesehen hat. Beim Abstimmen werden welche zurückgelegt; oder fügen Sie neue Fragen ein.</translation>
    </message>
    <message>
        <source>Paste the questions first, one in each line.</source>
        <translation>Fügen Sie zuerst die Fragen ein, eine je Zeile.</translation>
    </message>
    <message>
        <source>There is no question that the model has not seen.</source>
        <translation>Es gibt keine Frage, die das Modell nicht gesehen hat.</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonDigest</name>
    <message>
        <source>Right category</source>
        <translation>Richtige Kategorie</translation>
    </message>
    <message>
        <source>Wrong category</source>
        <translation>Falsche Kategorie</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>Gültiges JSON</translation>
    </message>
    <message>
        <source>No valid JSON</source>
        <translation>Kein gültiges JSON</translation>
    </message>
    <message>
        <source>From nowhere: %1</source>
        <comment>facts that nobody gave the model</comment>
        <translation>Erfunden: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>facts that the answer should hold</comment>
        <translation>Fehlt: %1</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonListSheet</name>
    <message>
        <source>All comparisons</source>
        <translation>Alle Vergleiche</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <extracomment>Two models and a date: &quot;Original with house rules and Tuned (number 1), 26.11.26 19:00&quot;.</extracomment>
        <translation>%1 und %2, %3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>ui::ConflictCard</name>
    <message>
        <source>&amp;Both are right</source>
        <translation>&amp;Beide sind richtig</translation>
    </message>
    <message>
        <source>Keep &amp;this one</source>
        <translation>&amp;Dieses behalten</translation>
    </message>
    <message>
        <source>Keep this &amp;one</source>
        <translation>Dieses be&amp;halten</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>The model would learn both and answer sometimes so, sometimes so. The one that you do not keep goes to “Removed” and can be put back.</source>
        <translation>Das Modell würde beide lernen und mal so, mal so antworten. Was Sie nicht behalten, kommt unter „Entfernt“ und kann zurückgeholt werden.</translation>
    </message>
    <message>
        <source>One question, two answers. Which do you want to keep?</source>
        <translation>Eine Frage, zwei Antworten. Welche möchten Sie behalten?</translation>
    </message>
    <message>
        <source>Nearly the same question, two answers. Which do you want to keep?</source>
        <translation>Fast dieselbe Frage, zwei Antworten. Welche möchten Sie behalten?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>Keep example %1</source>
        <translation>Beispiel %1 behalten</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>Beispiel %1 ändern</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionModel</name>
    <message>
        <source>“%1” was right, “%2” came: %3</source>
        <translation>„%1“ war richtig, „%2“ kam: %3</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>keine Bezeichnung</translation>
    </message>
</context>
<context>
    <name>ui::ContestantChoice</name>
    <message>
        <source>Tuning %1</source>
        <translation>Abstimmung %1</translation>
    </message>
    <message>
        <source>Original (%1) with house rules</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>Original (%1) mit Hausregeln</translation>
    </message>
    <message>
        <source>Original (%1) without house rules</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>Original (%1) ohne Hausregeln</translation>
    </message>
    <message>
        <source>Original (%1) with house rules and your best examples</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>Original (%1) mit Hausregeln und Ihren besten Beispielen</translation>
    </message>
    <message>
        <source>Tuned: %1</source>
        <extracomment>%1 is the name of a tuning.</extracomment>
        <translation>Abgestimmt: %1</translation>
    </message>
    <message>
        <source>Version of %1 after step %2</source>
        <extracomment>A state that a model was in while it learned; %1 is the name of a tuning.</extracomment>
        <translation>Fassung von %1 nach Schritt %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a model, %2 a host on the internet.</extracomment>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>ui::CostCard</name>
    <message>
        <source>Afterwards it runs here, free.</source>
        <translation>Danach läuft es hier, kostenlos.</translation>
    </message>
    <message>
        <source>Afterwards, keeping it running costs %1 a day (%2), also when nobody asks: %3 a month.</source>
        <translation>Danach kostet das Bereithalten %1 am Tag (%2), auch wenn niemand fragt: %3 im Monat.</translation>
    </message>
    <message>
        <source>Afterwards it costs nothing while nobody asks.</source>
        <translation>Danach kostet es nichts, solange niemand fragt.</translation>
    </message>
    <message>
        <source>once, for tuning</source>
        <translation>einmal, für das Abstimmen</translation>
    </message>
    <message>
        <source>until it is ready</source>
        <translation>bis es fertig ist</translation>
    </message>
    <message>
        <source>M&amp;ore settings</source>
        <translation>&amp;Mehr Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Delete the files there afterwards</source>
        <translation>Die Dateien dort danach &amp;löschen</translation>
    </message>
    <message>
        <source>Cost and time</source>
        <translation>Kosten und Dauer</translation>
    </message>
    <message>
        <source>&amp;Passes through your examples</source>
        <translation>&amp;Durchgänge durch Ihre Beispiele</translation>
    </message>
    <message>
        <source>Three suit most projects. More can make it memorise instead of learn.</source>
        <translation>Drei genügen für die meisten Projekte. Bei mehr lernt es vielleicht auswendig, statt zu lernen.</translation>
    </message>
    <message>
        <source>What you will know it by</source>
        <translation>Daran werden Sie es erkennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>free</source>
        <comment>costs nothing</comment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>The file holds the examples to learn from, in the format of OpenAI-style services.</source>
        <translation>Die Datei enthält die Beispiele, aus denen gelernt wird, im Format der Dienste nach Art von OpenAI.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a price</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>What it costs is up to whoever runs that address.</source>
        <translation>Was es kostet, bestimmt, wer diese Adresse betreibt.</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>wird gemessen …</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a time</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Measured on this computer just now, while nothing else needs it.</source>
        <translation>Soeben auf diesem Computer gemessen, solange ihn sonst nichts braucht.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory; %2 is free.</source>
        <translation>Braucht etwa %1 Speicher; %2 sind frei.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory.</source>
        <translation>Braucht etwa %1 Speicher.</translation>
    </message>
    <message>
        <source>How long it takes depends on their queue.</source>
        <translation>Wie lange es dauert, hängt von der Warteschlange dort ab.</translation>
    </message>
    <message>
        <source>Prices seen on %1: they may have changed.</source>
        <translation>Preise vom %1: Sie können sich geändert haben.</translation>
    </message>
    <message>
        <source>Prices seen on %1.</source>
        <translation>Preise vom %1.</translation>
    </message>
</context>
<context>
    <name>ui::CurveTable</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Mistakes on your examples</source>
        <translation>Fehler bei Ihren Beispielen</translation>
    </message>
    <message>
        <source>Mistakes on unseen examples</source>
        <translation>Fehler bei ungesehenen Beispielen</translation>
    </message>
</context>
<context>
    <name>ui::CurveView</name>
    <message>
        <source>Pass %1, step %2</source>
        <extracomment>A place on the learning curve.</extracomment>
        <translation>Durchgang %1, Schritt %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>your examples %1</source>
        <translation>Ihre Beispiele %1</translation>
    </message>
    <message>
        <source>unseen examples %1</source>
        <translation>ungesehene Beispiele %1</translation>
    </message>
    <message>
        <source>nothing was told</source>
        <translation>es wurde nichts gemeldet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a read-out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Many mistakes</source>
        <extracomment>Ends of the upright axis of the learning curve.</extracomment>
        <translation>Viele Fehler</translation>
    </message>
    <message>
        <source>mistakes</source>
        <comment>second line of a label</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>There is no curve: learning had not begun.</source>
        <translation>Es gibt keine Kurve: Das Lernen hatte noch nicht begonnen.</translation>
    </message>
    <message>
        <source>The curve begins with the first step of learning.</source>
        <translation>Die Kurve beginnt mit dem ersten Schritt des Lernens.</translation>
    </message>
    <message>
        <source>Pass %1</source>
        <translation>Durchgang %1</translation>
    </message>
    <message>
        <source>Few</source>
        <comment>mistakes</comment>
        <translation>Wenige</translation>
    </message>
    <message>
        <source>now</source>
        <comment>on the learning curve</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Your examples</source>
        <translation>Ihre Beispiele</translation>
    </message>
    <message>
        <source>Check on unseen examples</source>
        <translation>Prüfung an ungesehenen Beispielen</translation>
    </message>
</context>
<context>
    <name>ui::DropTarget</name>
    <message>
        <source>We can&apos;t read “%1”. Tables (.csv, .xlsx) and training files (.jsonl) can be dropped here.</source>
        <translation>„%1“ können wir nicht lesen. Tabellen (.csv, .xlsx) und Trainingsdateien (.jsonl) können hier abgelegt werden.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files.</source>
        <translation>Dateien der Art .%1 können wir nicht lesen.</translation>
    </message>
    <message>
        <source>Tables (.csv, .xlsx) and training files (.jsonl) can be dropped here.</source>
        <translation>Tabellen (.csv, .xlsx) und Trainingsdateien (.jsonl) können hier abgelegt werden.</translation>
    </message>
    <message>
        <source>In Numbers choose File &gt; Export To &gt; CSV, then drop that file.</source>
        <translation>Wählen Sie in Numbers Ablage &gt; Exportieren &gt; CSV und legen Sie dann diese Datei hier ab.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as .xlsx, then drop that file.</source>
        <translation>Öffnen Sie die Datei in Ihrer Tabellenkalkulation, speichern Sie sie als .xlsx und legen Sie dann diese hier ab.</translation>
    </message>
    <message>
        <source>Copy the questions and answers into two columns of a spreadsheet, then drop that or paste the columns.</source>
        <translation>Kopieren Sie Fragen und Antworten in zwei Spalten einer Tabelle und legen Sie diese hier ab, oder fügen Sie die Spalten ein.</translation>
    </message>
    <message>
        <source>Unpack it first, then drop the folder.</source>
        <translation>Entpacken Sie die Datei zuerst und legen Sie dann den Ordner hier ab.</translation>
    </message>
    <message>
        <source>Drop to add examples</source>
        <translation>Loslassen, um Beispiele hinzuzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be added</source>
        <translation>Das kann nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>Drop to open this project</source>
        <translation>Loslassen, um dieses Projekt zu öffnen</translation>
    </message>
</context>
<context>
    <name>ui::EditorPane</name>
    <message>
        <source>&amp;Mark done and go to next</source>
        <translation>Erledigt, &amp;weiter zum nächsten</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Endgültig löschen …</translation>
    </message>
    <message>
        <source>Choose an example to read or change it here.</source>
        <translation>Wählen Sie ein Beispiel, um es hier zu lesen oder zu ändern.</translation>
    </message>
</context>
<context>
    <name>ui::ElsewhereCard</name>
    <message>
        <source>Take it elsewhere</source>
        <translation>Anderswohin mitnehmen</translation>
    </message>
    <message>
        <source>For Ollama or LM Studio</source>
        <translation>Für Ollama oder LM Studio</translation>
    </message>
    <message>
        <source>Complete model folder</source>
        <translation>Vollständiger Modellordner</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>Training file and examples</source>
        <translation>Trainingsdatei und Beispiele</translation>
    </message>
    <message>
        <source>JSONL or spreadsheet</source>
        <translation>JSONL oder Tabelle</translation>
    </message>
    <message>
        <source>Progress of writing the model</source>
        <translation>Fortschritt beim Schreiben des Modells</translation>
    </message>
    <message>
        <source>S&amp;top writing</source>
        <translation>Schreiben abbr&amp;echen</translation>
    </message>
    <message>
        <source>&amp;Half the size (8 bits), nearly as exact…</source>
        <translation>&amp;Halbe Größe (8 Bit), fast so genau …</translation>
    </message>
    <message>
        <source>As &amp;exact as the original (16 bits)…</source>
        <translation>So &amp;genau wie das Original (16 Bit) …</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <extracomment>%1 is what is saved: &quot;Hand-over sheet&quot;.</extracomment>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>only for models on this computer</source>
        <translation>nur für Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>one file, about %1</source>
        <extracomment>%1 is a size: &quot;8.7 MB&quot;.</extracomment>
        <translation>eine Datei, etwa %1</translation>
    </message>
    <message>
        <source>for your IT, about %1</source>
        <extracomment>%1 is a size: &quot;16 GB&quot;.</extracomment>
        <translation>für Ihre IT, etwa %1</translation>
    </message>
    <message>
        <source>for your IT, as a web page or PDF</source>
        <translation>für Ihre IT, als Webseite oder PDF</translation>
    </message>
    <message>
        <source>it is one already</source>
        <translation>es ist schon einer</translation>
    </message>
</context>
<context>
    <name>ui::ErrorPresenter</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
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
        <translation>%1, ein Problem: %2</translation>
    </message>
    <message>
        <source>%1, a warning: %2</source>
        <translation>%1, eine Warnung: %2</translation>
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
            <numerusform>%Ln Beispiel entfernt. Es bleibt 30 Tage unter „Entfernt“.</numerusform>
            <numerusform>%Ln Beispiele entfernt. Sie bleiben 30 Tage unter „Entfernt“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) put back.</source>
        <translation>
            <numerusform>%Ln Beispiel zurückgelegt.</numerusform>
            <numerusform>%Ln Beispiele zurückgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln example(s) for good?</source>
        <translation>
            <numerusform>%Ln Beispiel endgültig löschen?</numerusform>
            <numerusform>%Ln Beispiele endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They also disappear from the history and from all versions of this project. Nothing before this moment can be undone afterwards.</source>
        <translation>Sie verschwinden auch aus dem Verlauf und aus allen Ständen dieses Projekts. Nichts vor diesem Augenblick lässt sich danach rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel &amp;löschen</numerusform>
            <numerusform>%Ln Beispiele &amp;löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) erased for good.</source>
        <translation>
            <numerusform>%Ln Beispiel endgültig gelöscht.</numerusform>
            <numerusform>%Ln Beispiele endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) changed.</source>
        <translation>
            <numerusform>%Ln Beispiel geändert.</numerusform>
            <numerusform>%Ln Beispiele geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) changed.</source>
        <translation>
            <numerusform>%Ln Notiz geändert.</numerusform>
            <numerusform>%Ln Notizen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln example(s)…</source>
        <translation>
            <numerusform>%Ln Beispiel wird kopiert …</numerusform>
            <numerusform>%Ln Beispiele werden kopiert …</numerusform>
        </translation>
    </message>
    <message>
        <source>These examples are too long for the clipboard. Export them as a spreadsheet instead.</source>
        <translation>Diese Beispiele sind für die Zwischenablage zu lang. Exportieren Sie sie stattdessen als Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) copied.</source>
        <translation>
            <numerusform>%Ln Beispiel kopiert.</numerusform>
            <numerusform>%Ln Beispiele kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExampleExtras</name>
    <message>
        <source>Reference material</source>
        <translation>Nachschlagetext</translation>
    </message>
    <message>
        <source>Facts that the answer may use: an order, a policy …</source>
        <translation>Tatsachen, die die Antwort nennen darf: eine Bestellung, eine Regelung …</translation>
    </message>
    <message>
        <source>A worse answer</source>
        <translation>Eine schlechtere Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>For you and your colleagues; the model never sees it.</source>
        <translation>Für Sie und Ihr Team; das Modell sieht sie nie.</translation>
    </message>
    <message>
        <source>&amp;Use this example to</source>
        <translation>&amp;Wozu dieses Beispiel dient</translation>
    </message>
    <message>
        <source>The model learns the cate&amp;gory</source>
        <translation>Das Modell lernt die Kate&amp;gorie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>As the first line of the answer</source>
        <translation>Als erste Zeile der Antwort</translation>
    </message>
    <message>
        <source>As a field of a JSON answer</source>
        <translation>Als Feld einer JSON-Antwort</translation>
    </message>
    <message>
        <source>This choice holds for all examples of the project.</source>
        <translation>Diese Wahl gilt für alle Beispiele des Projekts.</translation>
    </message>
    <message>
        <source>Add &amp;question and answer</source>
        <translation>&amp;Frage und Antwort anfügen</translation>
    </message>
    <message>
        <source>From %1, row %2</source>
        <translation>Aus %1, Zeile %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove the worse answer</source>
        <translation>Schlechtere Antwort entfernen</translation>
    </message>
    <message>
        <source>Add a worse answer</source>
        <translation>Schlechtere Antwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::ExampleForm</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Kate&amp;gorie</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Fewer fie&amp;lds</source>
        <translation>Weniger Fe&amp;lder</translation>
    </message>
    <message>
        <source>More fie&amp;lds</source>
        <translation>Mehr Fe&amp;lder</translation>
    </message>
    <message>
        <source>Reference material, note and use</source>
        <translation>Nachschlagetext, Notiz und Verwendung</translation>
    </message>
</context>
<context>
    <name>ui::ExampleNavigator</name>
    <message>
        <source>Everything shown here is done.</source>
        <translation>Alles, was hier gezeigt wird, ist erledigt.</translation>
    </message>
    <message>
        <source>Go to number</source>
        <translation>Zu einer Nummer gehen</translation>
    </message>
    <message>
        <source>Number of the example, 1 to %1:</source>
        <translation>Nummer des Beispiels, 1 bis %1:</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Hingehen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Hier &amp;bleiben</translation>
    </message>
</context>
<context>
    <name>ui::ExamplePreview</name>
    <message>
        <source>The first examples</source>
        <translation>Die ersten Beispiele</translation>
    </message>
</context>
<context>
    <name>ui::ExamplePreviewModel</name>
    <message>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Was wir antworten</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>ui::ExampleTableModel</name>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Read out for a cell of the first column; %1 is the number of the row.</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, row %2, still loading</source>
        <extracomment>Read out for a cell: %1 name of the column, %2 number of the row.</extracomment>
        <translation>%1, Zeile %2, wird noch geladen</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Read out for a cell without text.</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, row %2, %3</source>
        <extracomment>Read out for a cell: %1 name of the column, %2 number of the row, %3 the text in it.</extracomment>
        <translation>%1, Zeile %2, %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Header of the column with the numbers of the rows.</extracomment>
        <translation>#</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Was wir antworten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Behind the text of an answer: %n things to look at, %1 the first of them, &quot;Greeting&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s): %1</source>
        <translation>
            <numerusform>%n Hinweis: %1</numerusform>
            <numerusform>%n Hinweise: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExampleTableView</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
</context>
<context>
    <name>ui::ExportProblems</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>&amp;Auslassen</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) cannot go into this file as they are.</source>
        <translation>
            <numerusform>%Ln Beispiel passt so nicht in diese Datei.</numerusform>
            <numerusform>%Ln Beispiele passen so nicht in diese Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file cannot hold everything: %Ln note(s).</source>
        <translation>
            <numerusform>Diese Datei kann nicht alles fassen: %Ln Anmerkung.</numerusform>
            <numerusform>Diese Datei kann nicht alles fassen: %Ln Anmerkungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave &amp;all %Ln out</source>
        <translation>
            <numerusform>Dieses %Ln &amp;auslassen</numerusform>
            <numerusform>Alle %Ln &amp;auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to example %1</source>
        <translation>&amp;Zu Beispiel %1 gehen</translation>
    </message>
</context>
<context>
    <name>ui::ExportScanner</name>
    <message>
        <source>Example %1: %2</source>
        <translation>Beispiel %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ExportSheet</name>
    <message>
        <source>Export examples</source>
        <translation>Beispiele exportieren</translation>
    </message>
    <message>
        <source>Nothing is written before you say where to.</source>
        <translation>Nichts wird geschrieben, bevor Sie sagen, wohin.</translation>
    </message>
    <message>
        <source>What &amp;for?</source>
        <translation>Wo&amp;für?</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Än&amp;dern …</translation>
    </message>
    <message>
        <source>&amp;Which examples?</source>
        <translation>&amp;Welche Beispiele?</translation>
    </message>
    <message>
        <source>&amp;Kept aside for testing</source>
        <translation>Zum &amp;Testen zurückgelegt</translation>
    </message>
    <message>
        <source>The first &amp;lines of the file</source>
        <translation>Die ersten &amp;Zeilen der Datei</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Das eine</numerusform>
            <numerusform>Alle %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln shown</source>
        <translation>
            <numerusform>Das gezeigte</numerusform>
            <numerusform>Die %Ln gezeigten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>Das gewählte</numerusform>
            <numerusform>Die %Ln gewählten</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would take for a formula are written so that they stay texts.</source>
        <translation>Texte, die eine Tabellenkalkulation für eine Formel hielte, werden so geschrieben, dass sie Text bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln out</source>
        <translation>
            <numerusform>%Ln auslassen</numerusform>
            <numerusform>%Ln auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Only those</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>Include everything</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <source>Looking at %1 of %2…</source>
        <translation>%1 von %2 angesehen …</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln example(s)…</source>
        <translation>
            <numerusform>%Ln Beispiel &amp;exportieren …</numerusform>
            <numerusform>%Ln Beispiele &amp;exportieren …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel &amp;exportieren</numerusform>
            <numerusform>%Ln Beispiele &amp;exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete these examples or leave them out first.</source>
        <translation>Vervollständigen Sie diese Beispiele, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>There is no example to export with these choices.</source>
        <translation>Bei dieser Auswahl gibt es kein Beispiel zu exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Writing %1 of %2…</source>
        <translation>%1 von %2 geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) in %1</source>
        <translation>
            <numerusform>%Ln Beispiel in %1</numerusform>
            <numerusform>%Ln Beispiele in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You find the file in %1.</source>
        <translation>Sie finden die Datei in %1.</translation>
    </message>
    <message>
        <source>The file is complete.</source>
        <translation>Die Datei ist vollständig.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Angehalten. Keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>Also write &amp;what else came with them: %1 and others</source>
        <translation>Auch schreiben, &amp;was sonst dabei war: %1 und mehr</translation>
    </message>
    <message>
        <source>Also write &amp;what else came with them: %1</source>
        <translation>Auch schreiben, &amp;was sonst dabei war: %1</translation>
    </message>
</context>
<context>
    <name>ui::FileChoices</name>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>Alle Sprachen (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Westeuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Mitteleuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Griechisch (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Türkisch (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Hebräisch (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Arabisch (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Baltisch (Windows)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Westeuropäisch (alter Mac)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Koreanisch (EUC-KR)</translation>
    </message>
    <message>
        <source>All languages (UTF-16, Windows)</source>
        <translation>Alle Sprachen (UTF-16, Windows)</translation>
    </message>
    <message>
        <source>All languages (UTF-16, big endian)</source>
        <translation>Alle Sprachen (UTF-16, Big Endian)</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>Senkrechte Striche</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>Die &amp;erste Zeile nennt die Spalten</translation>
    </message>
    <message>
        <source>&amp;Worksheet</source>
        <translation>&amp;Arbeitsblatt</translation>
    </message>
    <message>
        <source>&amp;Columns are separated by</source>
        <translation>&amp;Spalten sind getrennt durch</translation>
    </message>
    <message>
        <source>&amp;Letters are stored as</source>
        <translation>&amp;Buchstaben sind gespeichert als</translation>
    </message>
    <message>
        <source>The file is in an older format, so some letters may be wrong. Does this look right: “%1”? If not, choose another way to read the letters.</source>
        <translation>Die Datei ist in einem älteren Format, deshalb sind manche Buchstaben vielleicht falsch. Sieht das richtig aus: „%1“? Wenn nicht, lassen Sie die Buchstaben anders lesen.</translation>
    </message>
</context>
<context>
    <name>ui::FindingMenu</name>
    <message>
        <source>I&amp;gnore here</source>
        <translation>Hier über&amp;gehen</translation>
    </message>
    <message>
        <source>Neve&amp;r check this</source>
        <translation>Das nie p&amp;rüfen</translation>
    </message>
    <message numerus="yes">
        <source>Fix &amp;all %n like this…</source>
        <translation>
            <numerusform>&amp;Alle beheben (%n) …</numerusform>
            <numerusform>&amp;Alle %n beheben …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fix: %1</source>
        <translation>&amp;Beheben: %1</translation>
    </message>
    <message>
        <source>Use instead: %1</source>
        <translation>Stattdessen verwenden: %1</translation>
    </message>
    <message>
        <source>Ignore “%1” in this &amp;example</source>
        <translation>„%1“ in diesem B&amp;eispiel übergehen</translation>
    </message>
    <message>
        <source>Ignore “%1” in the &amp;category “%2”</source>
        <translation>„%1“ in der &amp;Kategorie „%2“ übergehen</translation>
    </message>
    <message>
        <source>Change the text yourself: nothing else can be done here</source>
        <translation>Ändern Sie den Text selbst: Anderes ist hier nicht möglich</translation>
    </message>
</context>
<context>
    <name>ui::FindingModel</name>
    <message>
        <source>Example %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No change is suggested</source>
        <translation>Keine Änderung wird vorgeschlagen</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of the example</comment>
        <translation>Nr.</translation>
    </message>
    <message numerus="yes">
        <source>The %n place(s)</source>
        <translation>
            <numerusform>Die Stelle (%n)</numerusform>
            <numerusform>Die %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>Würde zu</translation>
    </message>
</context>
<context>
    <name>ui::FindingTable</name>
    <message>
        <source>Where it was found</source>
        <translation>Wo es gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ui::FixAllSheet</name>
    <message>
        <source>Just a moment…</source>
        <translation>Einen Augenblick …</translation>
    </message>
    <message>
        <source>Changes that would be made</source>
        <translation>Was geändert würde</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>There is nothing left to change here.</source>
        <translation>Hier gibt es nichts mehr zu ändern.</translation>
    </message>
    <message>
        <source>Every change is listed. Take away the tick where the text is to stay as it is. All of it is one step that you can undo, and the project as it is now is kept as a version.</source>
        <translation>Jede Änderung ist aufgeführt. Nehmen Sie das Häkchen weg, wo der Text bleiben soll, wie er ist. Alles zusammen ist ein Schritt, den Sie rückgängig machen können, und das Projekt bleibt, wie es jetzt ist, als Stand erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be changed here: the text is another by now.</source>
        <translation>
            <numerusform>%n Stelle kann hier nicht geändert werden: Der Text ist inzwischen ein anderer.</numerusform>
            <numerusform>%n Stellen können hier nicht geändert werden: Der Text ist inzwischen ein anderer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %n example(s)</source>
        <translation>
            <numerusform>%n Beispiel &amp;ändern</numerusform>
            <numerusform>%n Beispiele &amp;ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>&amp;Erase what is replaced from the history and from all versions, too</source>
        <translation>Ersetztes auch aus dem Verlauf und aus allen Ständen &amp;löschen</translation>
    </message>
    <message>
        <source>A file that is passed on then holds it nowhere. Nothing before this moment can be undone afterwards.</source>
        <translation>Eine Datei, die weitergegeben wird, enthält es dann nirgends mehr. Danach lässt sich nichts rückgängig machen, was vor diesem Augenblick war.</translation>
    </message>
    <message>
        <source>Every change is listed. Take away the tick where the text is to stay as it is. What is replaced also disappears from the history and from all versions of this project, so nothing before this moment can be undone afterwards.</source>
        <translation>Jede Änderung ist aufgeführt. Nehmen Sie das Häkchen weg, wo der Text bleiben soll, wie er ist. Ersetztes verschwindet auch aus dem Verlauf und aus allen Ständen dieses Projekts; danach lässt sich nichts rückgängig machen, was vor diesem Augenblick war.</translation>
    </message>
</context>
<context>
    <name>ui::FlagCards</name>
    <message>
        <source>What to look at in this example</source>
        <translation>Was in diesem Beispiel anzusehen ist</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at here</source>
        <translation>
            <numerusform>%n Stelle hier anzusehen</numerusform>
            <numerusform>%n Stellen hier anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 next</source>
        <translation>F8 weiter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Übergehen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 · F8 next</source>
        <translation>%1 von %2 · F8 weiter</translation>
    </message>
</context>
<context>
    <name>ui::FormatList</name>
    <message>
        <source>What the file is for</source>
        <translation>Wofür die Datei ist</translation>
    </message>
</context>
<context>
    <name>ui::GroupList</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>ui::GroupModel</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Anzusehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Kept for testing</source>
        <translation>Für den Test zurückgelegt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln example(s)</source>
        <extracomment>Read out for an entry of the group list: %1 its name, %Ln how many examples it holds.</extracomment>
        <translation>
            <numerusform>%1, %Ln Beispiel</numerusform>
            <numerusform>%1, %Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Noch nicht gut</translation>
    </message>
</context>
<context>
    <name>ui::GuideSheet</name>
    <message>
        <source>Is tuning right for me?</source>
        <translation>Ist Abstimmen das Richtige für mich?</translation>
    </message>
    <message>
        <source>Seven short questions, about a minute. Nothing is sent.</source>
        <translation>Sieben kurze Fragen, etwa eine Minute. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;See what we advise</source>
        <translation>&amp;Rat ansehen</translation>
    </message>
    <message>
        <source>&amp;Back to the questions</source>
        <translation>&amp;Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>&amp;1. What is wrong today?</source>
        <translation>&amp;1. Was ist heute falsch?</translation>
    </message>
    <message>
        <source>Wrong or outdated facts</source>
        <translation>Falsche oder veraltete Tatsachen</translation>
    </message>
    <message>
        <source>The facts are right, but not the tone or the format</source>
        <translation>Die Tatsachen stimmen, aber Ton oder Form nicht</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Nothing was tried yet</source>
        <translation>Es wurde noch nichts versucht</translation>
    </message>
    <message>
        <source>&amp;2. Do the facts change more often than monthly?</source>
        <translation>&amp;2. Ändern sich die Tatsachen öfter als monatlich?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>&amp;3. Have you tried written house rules with three to five examples?</source>
        <translation>&amp;3. Haben Sie geschriebene Hausregeln mit drei bis fünf Beispielen versucht?</translation>
    </message>
    <message>
        <source>&amp;4. How many good answers could you collect?</source>
        <translation>&amp;4. Wie viele gute Antworten könnten Sie sammeln?</translation>
    </message>
    <message>
        <source>Fewer than 10</source>
        <translation>Weniger als 10</translation>
    </message>
    <message>
        <source>10 to 49</source>
        <translation>10 bis 49</translation>
    </message>
    <message>
        <source>50 or more</source>
        <translation>50 oder mehr</translation>
    </message>
    <message>
        <source>&amp;5. Must every answer be provably correct (law, money, health)?</source>
        <translation>&amp;5. Muss jede Antwort nachweislich richtig sein (Recht, Geld, Gesundheit)?</translation>
    </message>
    <message>
        <source>&amp;6. How many answers a month?</source>
        <translation>&amp;6. Wie viele Antworten im Monat?</translation>
    </message>
    <message>
        <source>Under 100</source>
        <translation>Unter 100</translation>
    </message>
    <message>
        <source>Up to 1,000</source>
        <translation>Bis 1.000</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;7. Does the model manage it at all when you show it five good examples?</source>
        <translation>&amp;7. Schafft es das Modell überhaupt, wenn Sie ihm fünf gute Beispiele zeigen?</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>Manchmal</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>A person has to check every answer.</source>
        <translation>Ein Mensch muss jede Antwort prüfen.</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>Warum wir das sagen</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>One of several reasons.</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>What Attune offers</source>
        <translation>Was Attune anbietet</translation>
    </message>
    <message>
        <source>Choose otherwise</source>
        <translation>Anders wählen</translation>
    </message>
    <message>
        <source>You can do any of these all the same: %1. No step is locked.</source>
        <extracomment>%1 lists the results that were not advised.</extracomment>
        <translation>Sie können auch jedes davon tun: %1. Kein Schritt ist gesperrt.</translation>
    </message>
    <message>
        <source>Looking at your project…</source>
        <translation>Ihr Projekt wird angesehen …</translation>
    </message>
    <message>
        <source>Your project could not be looked at. %1</source>
        <translation>Ihr Projekt ließ sich nicht ansehen. %1</translation>
    </message>
    <message>
        <source>What your project says</source>
        <translation>Was Ihr Projekt sagt</translation>
    </message>
</context>
<context>
    <name>ui::HistorySheet</name>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before fixing several</source>
        <translation>Vor dem Berichtigen mehrerer</translation>
    </message>
    <message>
        <source>Used for tuning</source>
        <translation>Zum Abstimmen verwendet</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Selbsttätig</translation>
    </message>
    <message>
        <source>History and versions</source>
        <translation>Verlauf und Stände</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Stände</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>&amp;Undo the last</source>
        <translation>&amp;Letztes rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>A version is the whole project as it was. Going back opens it as a new project beside this one.</source>
        <translation>Ein Stand ist das ganze Projekt, wie es war. Wenn Sie zurückgehen, öffnet er sich als neues Projekt neben diesem.</translation>
    </message>
    <message>
        <source>&amp;Go back to this version…</source>
        <translation>&amp;Zu diesem Stand zurückgehen …</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>Diesen Stand &amp;benennen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
</context>
<context>
    <name>ui::IgnoredSheet</name>
    <message>
        <source>%1, in example %2</source>
        <translation>%1, in Beispiel %2</translation>
    </message>
    <message>
        <source>%1, in the category “%2”</source>
        <translation>%1, in der Kategorie „%2“</translation>
    </message>
    <message>
        <source>%1, everywhere</source>
        <translation>%1, überall</translation>
    </message>
    <message>
        <source>%1: may stay mixed</source>
        <translation>%1: darf gemischt bleiben</translation>
    </message>
    <message>
        <source>%1 (%2): may stay mixed</source>
        <translation>%1 (%2): darf gemischt bleiben</translation>
    </message>
    <message>
        <source>%1, in example %2 (no longer there)</source>
        <translation>%1, in Beispiel %2 (nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>%1, in example %2: “%3”</source>
        <translation>%1, in Beispiel %2: „%3“</translation>
    </message>
    <message>
        <source>What is ignored</source>
        <translation>Was übergangen wird</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Look at it again</source>
        <translation>&amp;Wieder ansehen</translation>
    </message>
    <message>
        <source>&amp;Accept everything that is here now</source>
        <translation>&amp;Alles annehmen, was jetzt da ist</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Ausgeschaltet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Accepted as it was: %n place(s)</source>
        <translation>
            <numerusform>Angenommen, wie es war: %n Stelle</numerusform>
            <numerusform>Angenommen, wie es war: %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ignored. What you ignore is listed here and can be looked at again at any time.</source>
        <translation>Es wird nichts übergangen. Was Sie übergehen, steht hier und kann jederzeit wieder angesehen werden.</translation>
    </message>
    <message>
        <source>A place is ignored until its text changes; a check that is switched off, until you look at it again.</source>
        <translation>Eine Stelle wird übergangen, bis sich ihr Text ändert; eine ausgeschaltete Prüfung, bis Sie sie wieder ansehen.</translation>
    </message>
</context>
<context>
    <name>ui::ImportSheet</name>
    <message>
        <source>What you pasted</source>
        <translation>Was Sie eingefügt haben</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln Datei wird gelesen …</numerusform>
            <numerusform>%Ln Dateien werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what you copied…</source>
        <translation>Das Kopierte wird gelesen …</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Add examples</source>
        <translation>Beispiele hinzufügen</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Make this the house r&amp;ules of the project:</source>
        <translation>Zu Haus&amp;regeln des Projekts machen:</translation>
    </message>
    <message>
        <source>&amp;This is how they will look</source>
        <translation>&amp;So werden sie aussehen</translation>
    </message>
    <message>
        <source>Nothing is added before you say so.</source>
        <translation>Nichts wird hinzugefügt, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>This could not be read. Nothing was added.</source>
        <translation>Das war nicht lesbar. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Make this the house r&amp;ules of the project: %1</source>
        <translation>Zu Haus&amp;regeln des Projekts machen: %1</translation>
    </message>
    <message>
        <source>Replace the house r&amp;ules of the project with: %1</source>
        <translation>Haus&amp;regeln des Projekts ersetzen durch: %1</translation>
    </message>
    <message numerus="yes">
        <source>Move reference &amp;material out of %Ln question(s) into its own field</source>
        <translation>
            <numerusform>&amp;Nachschlagetext aus %Ln Frage in ein eigenes Feld verschieben</numerusform>
            <numerusform>&amp;Nachschlagetext aus %Ln Fragen in ein eigenes Feld verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the first line “Category: …” of %Ln answer(s) into the &amp;category</source>
        <translation>
            <numerusform>Die erste Zeile „Category: …“ von %Ln Antwort als &amp;Kategorie übernehmen</numerusform>
            <numerusform>Die erste Zeile „Category: …“ von %Ln Antworten als &amp;Kategorie übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;dd the %Ln repeated example(s) as well</source>
        <translation>
            <numerusform>Das %Ln wiederholte Beispiel ebenfalls hin&amp;zufügen</numerusform>
            <numerusform>Die %Ln wiederholten Beispiele ebenfalls hin&amp;zufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>We found %1, %2. Which is which?</source>
        <translation>Gefunden: %1, %2. Was ist was?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We found %Ln example(s) in what you copied.</source>
        <translation>
            <numerusform>Im Kopierten ist %Ln Beispiel.</numerusform>
            <numerusform>Im Kopierten sind %Ln Beispiele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We found %Ln example(s) in %1.</source>
        <translation>
            <numerusform>In %1 ist %Ln Beispiel.</numerusform>
            <numerusform>In %1 sind %Ln Beispiele.</numerusform>
        </translation>
    </message>
    <message>
        <source>We found %1 in %2.</source>
        <translation>Wir haben %1 in %2 gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these examples are in the project already.</source>
        <translation>Alle diese Beispiele sind schon im Projekt.</translation>
    </message>
    <message>
        <source>Choose the columns with what they wrote and what you answer.</source>
        <translation>Wählen Sie die Spalten mit dem, was man Ihnen schrieb, und dem, was Sie antworten.</translation>
    </message>
    <message>
        <source>There is no example in this that could be added.</source>
        <translation>Hierin ist kein Beispiel, das hinzugefügt werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel &amp;hinzufügen</numerusform>
            <numerusform>%Ln Beispiele &amp;hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add examples</source>
        <translation>Beispiele &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln schon da</numerusform>
            <numerusform>%Ln schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding %1 of %2…</source>
        <translation>%1 von %2 werden hinzugefügt …</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Angehalten. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln hinzugefügt</numerusform>
            <numerusform>%Ln hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln zum Ansehen</numerusform>
            <numerusform>%Ln zum Ansehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobListSheet</name>
    <message>
        <source>All tunings of this project</source>
        <translation>Alle Abstimmungen dieses Projekts</translation>
    </message>
    <message>
        <source>Nothing was tuned in this project yet.</source>
        <translation>In diesem Projekt wurde noch nichts abgestimmt.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ui::JobPanel</name>
    <message>
        <source>&amp;Stop tuning…</source>
        <translation>Abstimmen abbr&amp;echen …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Compare &amp;now</source>
        <translation>&amp;Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Tune &amp;again…</source>
        <translation>E&amp;rneut abstimmen …</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as curve</source>
        <translation>Als Kurve zeigen</translation>
    </message>
    <message>
        <source>Progress of the tuning</source>
        <translation>Fortschritt des Abstimmens</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Learning curve as a table</source>
        <translation>Lernkurve als Tabelle</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>It waits for you, also when you close the window.</source>
        <translation>Es wartet auf Sie, auch wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>You can close the window: it asks whether tuning should go on.</source>
        <translation>Sie können das Fenster schließen: Es fragt, ob das Abstimmen weitergehen soll.</translation>
    </message>
    <message>
        <source>You can close the app; it goes on there.</source>
        <translation>Sie können das Programm schließen; dort geht es weiter.</translation>
    </message>
    <message>
        <source>Your examples are safe. Versions that were kept can still be used.</source>
        <translation>Ihre Beispiele sind sicher. Aufbewahrte Fassungen lassen sich weiter nutzen.</translation>
    </message>
</context>
<context>
    <name>ui::JobProgress</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>Ihre Entscheidung ist nötig</translation>
    </message>
    <message>
        <source>The tuned model is ready</source>
        <translation>Das abgestimmte Modell ist fertig</translation>
    </message>
    <message>
        <source>Tuning stopped by a problem</source>
        <translation>Das Abstimmen brach wegen eines Problems ab</translation>
    </message>
    <message>
        <source>Tuning was stopped</source>
        <translation>Das Abstimmen wurde abgebrochen</translation>
    </message>
    <message>
        <source>This tuning is gone at the provider</source>
        <translation>Diese Abstimmung gibt es beim Anbieter nicht mehr</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Gleich fertig</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Weniger als eine Minute übrig</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <extracomment>%1 is a time: &quot;6 – 9 min&quot;, &quot;under a minute&quot;.</extracomment>
        <translation>Noch etwa %1</translation>
    </message>
    <message>
        <source>On this computer, with %1</source>
        <extracomment>%1 is a place (&quot;this computer&quot;), %2 &quot;224 examples&quot;.</extracomment>
        <translation>Auf diesem Computer, mit %1</translation>
    </message>
    <message>
        <source>At %1, with %2</source>
        <translation>Bei %1, mit %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is what was tuned, %2 a time.</extracomment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>All %1 are in order</source>
        <translation>Alle %1 sind in Ordnung</translation>
    </message>
    <message>
        <source>Are all examples in order?</source>
        <translation>Sind alle Beispiele in Ordnung?</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <translation>%1 % gesendet</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Waiting in line</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>One tuning at a time</source>
        <translation>Eine Abstimmung nach der anderen</translation>
    </message>
    <message>
        <source>Their queue</source>
        <translation>Die Warteschlange dort</translation>
    </message>
    <message>
        <source>Paused; what was learned is kept</source>
        <translation>Angehalten; was gelernt wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>From your examples</source>
        <translation>Aus Ihren Beispielen</translation>
    </message>
    <message>
        <source>Pass %1 of %2 through your examples</source>
        <translation>Durchgang %1 von %2 durch Ihre Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass(es) through your examples</source>
        <translation>
            <numerusform>%Ln Durchgang durch Ihre Beispiele</numerusform>
            <numerusform>%Ln Durchgänge durch Ihre Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) will be waiting</source>
        <translation>
            <numerusform>%Ln Vergleich wird warten</numerusform>
            <numerusform>%Ln Vergleiche werden warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) are waiting</source>
        <translation>
            <numerusform>%Ln Vergleich wartet</numerusform>
            <numerusform>%Ln Vergleiche warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the result</source>
        <translation>Ergebnis wird gespeichert</translation>
    </message>
    <message>
        <source>Tuning: your decision is needed</source>
        <translation>Abstimmen: Ihre Entscheidung ist nötig</translation>
    </message>
    <message>
        <source>Tuning: pass %1 of %2</source>
        <extracomment>In the status line.</extracomment>
        <translation>Abstimmen: Durchgang %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <extracomment>%1 is &quot;Tuning: pass 2 of 3&quot;, %2 a time: &quot;6 – 9 min&quot;.</extracomment>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>Tuning: %1</source>
        <extracomment>%1 is how a tuning stands: &quot;Waiting in line&quot;.</extracomment>
        <translation>Abstimmen: %1</translation>
    </message>
</context>
<context>
    <name>ui::JobTable</name>
    <message>
        <source>Practice model</source>
        <translation>Übungsmodell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
</context>
<context>
    <name>ui::KeepStyleCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>&amp;Jetzt nicht</translation>
    </message>
    <message>
        <source>It looks like this is how you write. %1 Keep these as your house style?</source>
        <translation>So schreiben Sie anscheinend. %1 Als Ihren Hausstil behalten?</translation>
    </message>
</context>
<context>
    <name>ui::LocalModels</name>
    <message>
        <source>The part of Attune that tunes on this computer is not installed.</source>
        <translation>Der Teil von Attune, der auf diesem Computer abstimmt, ist nicht installiert.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>The copy was saved as “%1”.</source>
        <translation>Die Kopie wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Your examples stay on this computer until a page says exactly what is sent and where.</source>
        <translation>Ihre Beispiele bleiben auf diesem Computer, bis eine Seite genau sagt, was wohin gesendet wird.</translation>
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
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 – Attune</source>
        <translation>%1 – Attune</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to &amp;undo</source>
        <translation>Nichts &amp;rückgängig zu machen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to &amp;redo</source>
        <translation>Nichts zu &amp;wiederholen</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Letzte Änderung: %1</translation>
    </message>
    <message>
        <source>Text size %L1 %</source>
        <translation>Textgröße %L1 %</translation>
    </message>
    <message>
        <source>Everything is already saved</source>
        <translation>Alles ist schon gespeichert</translation>
    </message>
    <message>
        <source>Attune saves after every change. You can give the project as it is now a name, to come back to it later.</source>
        <translation>Attune speichert nach jeder Änderung. Sie können dem Projekt, wie es jetzt ist, einen Namen geben, um später darauf zurückzukommen.</translation>
    </message>
    <message>
        <source>&amp;Name of this version</source>
        <translation>&amp;Name dieses Standes</translation>
    </message>
    <message>
        <source>Name this &amp;version</source>
        <translation>Diesen &amp;Stand benennen</translation>
    </message>
    <message>
        <source>This version is now called “%1”.</source>
        <translation>Dieser Stand heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>The version was not stored.</source>
        <translation>Der Stand wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The version could not be opened.</source>
        <translation>Der Stand konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The version is now a project of its own.</source>
        <translation>Der Stand ist jetzt ein eigenes Projekt.</translation>
    </message>
    <message>
        <source>It is stored beside this one as “%1”. This project stays as it is.</source>
        <translation>Er liegt als „%1“ neben diesem. Dieses Projekt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Hier bleiben</translation>
    </message>
    <message>
        <source>&amp;Open the version</source>
        <translation>Den Stand &amp;öffnen</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two facts in the status line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>This project can only be read. Make a copy of it to add examples.</source>
        <translation>Dieses Projekt kann nur gelesen werden. Legen Sie eine Kopie an, um Beispiele hinzuzufügen.</translation>
    </message>
</context>
<context>
    <name>ui::MappingForm</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>&amp;Mehr Felder</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Nicht in dieser Datei</translation>
    </message>
</context>
<context>
    <name>ui::MeasureModel</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ui::Milestones</name>
    <message>
        <source>%L1 minimum</source>
        <translation>%L1 mindestens</translation>
    </message>
    <message>
        <source>%L1 good start</source>
        <translation>%L1 guter Anfang</translation>
    </message>
    <message>
        <source>%L1 strong</source>
        <translation>%L1 stark</translation>
    </message>
</context>
<context>
    <name>ui::ModelCard</name>
    <message>
        <source>clearly better, %1 of %2</source>
        <translation>deutlich besser, %1 von %2</translation>
    </message>
    <message>
        <source>probably better, %1 of %2</source>
        <translation>wahrscheinlich besser, %1 von %2</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>kein klarer Unterschied</translation>
    </message>
    <message>
        <source>probably worse, %1 of %2</source>
        <translation>wahrscheinlich schlechter, %1 von %2</translation>
    </message>
    <message>
        <source>clearly worse, %1 of %2</source>
        <translation>deutlich schlechter, %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>too early to tell, %Ln vote(s)</source>
        <translation>
            <numerusform>noch zu früh, %Ln Urteil</numerusform>
            <numerusform>noch zu früh, %Ln Urteile</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Läuft bis</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>Abgestimmt</translation>
    </message>
    <message>
        <source>Its name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>Take out of &amp;use</source>
        <translation>Nicht mehr &amp;nutzen</translation>
    </message>
    <message>
        <source>This one is in &amp;use</source>
        <translation>Dieses wird ge&amp;nutzt</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside</source>
        <translation>
            <numerusform>%Ln zurückgelegt</numerusform>
            <numerusform>%Ln zurückgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>tuned on this computer, free</source>
        <extracomment>%1 is where: &quot;this computer&quot;.</extracomment>
        <translation>auf diesem Computer abgestimmt, kostenlos</translation>
    </message>
    <message>
        <source>tuned at %1</source>
        <translation>abgestimmt bei %1</translation>
    </message>
    <message>
        <source>no end date on this computer</source>
        <translation>kein Enddatum auf diesem Computer</translation>
    </message>
    <message>
        <source>no end date announced</source>
        <translation>kein Enddatum angekündigt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln pass(es)</source>
        <translation>
            <numerusform>%1, %Ln Durchgang</numerusform>
            <numerusform>%1, %Ln Durchgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) have changed since. Test it again before you rely on it, or tune again.</source>
        <translation>
            <numerusform>%Ln Beispiel hat sich seitdem geändert. Testen Sie es erneut, bevor Sie sich darauf verlassen, oder stimmen Sie noch einmal ab.</numerusform>
            <numerusform>%Ln Beispiele haben sich seitdem geändert. Testen Sie es erneut, bevor Sie sich darauf verlassen, oder stimmen Sie noch einmal ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops on %1: that is the provider&apos;s decision. Tune again elsewhere before then.</source>
        <translation>Es endet am %1: Das ist die Entscheidung des Anbieters. Stimmen Sie vorher anderswo neu ab.</translation>
    </message>
    <message>
        <source>It stopped on %1: that was the provider&apos;s decision.</source>
        <translation>Es endete am %1: Das war die Entscheidung des Anbieters.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Tuned elsewhere</source>
        <translation>Anderswo abgestimmt</translation>
    </message>
    <message>
        <source>examples not known</source>
        <translation>Beispiele nicht bekannt</translation>
    </message>
    <message>
        <source>from the folder %1</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>aus dem Ordner %1</translation>
    </message>
    <message>
        <source>elsewhere; added %1</source>
        <translation>anderswo; hinzugefügt %1</translation>
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
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Which model should I take?</source>
        <translation>Welches Modell soll ich nehmen?</translation>
    </message>
    <message>
        <source>Take the smallest that does the job: it answers faster and needs less memory. Try the practice model first, to see how everything goes.</source>
        <translation>Nehmen Sie das kleinste, das die Aufgabe schafft: Es antwortet schneller und braucht weniger Speicher. Versuchen Sie zuerst das Übungsmodell, um den ganzen Weg zu sehen.</translation>
    </message>
    <message>
        <source>To use one: open its page, download its files into a folder of their own, then choose that folder here. Downloading inside Attune comes next.</source>
        <translation>So nutzen Sie eines: Öffnen Sie seine Seite, laden Sie seine Dateien in einen eigenen Ordner herunter und wählen Sie diesen Ordner dann hier. Das Herunterladen in Attune kommt als Nächstes.</translation>
    </message>
    <message>
        <source>Read at the source on %1; check the licence there.</source>
        <translation>Am %1 an der Quelle gelesen; prüfen Sie die Lizenz dort.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>needs a graphics card</source>
        <translation>braucht eine Grafikkarte</translation>
    </message>
    <message>
        <source>more memory than is free</source>
        <translation>mehr Speicher, als frei ist</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>%1 is a model&apos;s name.</extracomment>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Die Seite von %1 öffnen</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 herunterzuladen</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>braucht etwa %1 Speicher</translation>
    </message>
    <message>
        <source>your examples take %1 here</source>
        <extracomment>%1 is a time: &quot;10 – 25 min&quot;.</extracomment>
        <translation>Ihre Beispiele brauchen hier %1</translation>
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
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ui::ParameterForm</name>
    <message>
        <source>Decided for you</source>
        <translation>Für Sie entschieden</translation>
    </message>
</context>
<context>
    <name>ui::PlanPanel</name>
    <message>
        <source>Your own list of services was not used. %1</source>
        <translation>Ihre eigene Liste der Dienste wurde nicht verwendet. %1</translation>
    </message>
    <message>
        <source>Looking at your examples…</source>
        <translation>Ihre Beispiele werden angesehen …</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Modelle werden gesucht …</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Übungsmodell</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesSheet</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Wie auf dem Desktop</translation>
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
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation>Eine neue Sprache gilt vom nächsten Start an.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Desktop note when a tuning ends</source>
        <translation>&amp;Desktop-Hinweis, wenn eine Abstimmung endet</translation>
    </message>
    <message>
        <source>&amp;Single keys when comparing</source>
        <translation>&amp;Einzelne Tasten beim Vergleichen</translation>
    </message>
</context>
<context>
    <name>ui::ProblemCard</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>Enter &amp;key again…</source>
        <translation>Schl&amp;üssel neu eingeben …</translation>
    </message>
    <message>
        <source>Where do I &amp;find it?</source>
        <translation>Wo &amp;finde ich ihn?</translation>
    </message>
    <message>
        <source>Open &amp;billing page</source>
        <translation>A&amp;brechnungsseite öffnen</translation>
    </message>
    <message>
        <source>&amp;Go to example %1</source>
        <translation>Zu Beispiel %1 &amp;gehen</translation>
    </message>
    <message>
        <source>&amp;Go to the example</source>
        <translation>Zum Beispiel &amp;gehen</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>A&amp;uslassen</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>And&amp;eres wählen …</translation>
    </message>
    <message>
        <source>&amp;Export the file…</source>
        <translation>Datei e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Check the &amp;address…</source>
        <translation>Adresse p&amp;rüfen …</translation>
    </message>
    <message>
        <source>Change the &amp;settings…</source>
        <translation>E&amp;instellungen ändern …</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Send it a&amp;gain</source>
        <translation>Noch einmal sen&amp;den</translation>
    </message>
    <message>
        <source>Do &amp;not send it</source>
        <translation>&amp;Nicht senden</translation>
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
        <translation>Attune-Projekte (*.attune)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>The project could not be created.</source>
        <translation>Das Projekt konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Please check its permissions.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Bitte prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>The sample project could not be created.</source>
        <translation>Das Beispielprojekt konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>&amp;Anderes wählen …</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The file stays as it is. Attune can read what is left of it into a new project and tell you what is missing.</source>
        <translation>Die Datei bleibt, wie sie ist. Attune kann, was davon übrig ist, in ein neues Projekt lesen und Ihnen sagen, was fehlt.</translation>
    </message>
    <message>
        <source>&amp;Recover into a new project…</source>
        <translation>In ein neues Projekt &amp;retten …</translation>
    </message>
    <message>
        <source>“%1” is not an Attune project.</source>
        <translation>„%1“ ist kein Attune-Projekt.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>„%1“ konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>Die Kopie wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (gerettet)</translation>
    </message>
    <message>
        <source>Nothing could be recovered.</source>
        <translation>Es konnte nichts gerettet werden.</translation>
    </message>
    <message>
        <source>What could be read is now in a new project.</source>
        <translation>Was lesbar war, ist jetzt in einem neuen Projekt.</translation>
    </message>
    <message>
        <source>It is stored as “%1”. The damaged file stays as it is.</source>
        <translation>Es ist als „%1“ gespeichert. Die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Open the new project</source>
        <translation>Das neue Projekt &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>ui::ProjectSettingsSheet</name>
    <message>
        <source>Project settings</source>
        <translation>Projekteinstellungen</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>Diese Einstellungen s&amp;peichern</translation>
    </message>
    <message>
        <source>Keep as it &amp;was</source>
        <translation>&amp;Lassen, wie es war</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>House &amp;rules</source>
        <translation>Haus&amp;regeln</translation>
    </message>
    <message>
        <source>What the model is told about how to answer. They stand in front of every example that has none of its own.</source>
        <translation>Was dem Modell darüber gesagt wird, wie es antworten soll. Sie stehen vor jedem Beispiel, das keine eigenen hat.</translation>
    </message>
    <message>
        <source>How reference &amp;material is added to a question</source>
        <translation>Wie Nachschlagete&amp;xt an eine Frage angefügt wird</translation>
    </message>
    <message>
        <source>{question} and {reference} stand for the texts of the example.</source>
        <translation>{question} und {reference} stehen für die Texte des Beispiels.</translation>
    </message>
    <message>
        <source>The model does not learn the category</source>
        <translation>Das Modell lernt die Kategorie nicht</translation>
    </message>
    <message>
        <source>First line of the answer: “Category: Delivery”</source>
        <translation>Erste Zeile der Antwort: „Category: Delivery“</translation>
    </message>
    <message>
        <source>A field of the JSON object that the answer is</source>
        <translation>Ein Feld des JSON-Objekts, das die Antwort ist</translation>
    </message>
    <message>
        <source>&amp;Category in the answer</source>
        <translation>&amp;Kategorie in der Antwort</translation>
    </message>
    <message>
        <source>Name of the &amp;JSON field</source>
        <translation>Name des &amp;JSON-Feldes</translation>
    </message>
    <message>
        <source>Used only when the category is a field of a JSON answer.</source>
        <translation>Wird nur verwendet, wenn die Kategorie ein Feld einer JSON-Antwort ist.</translation>
    </message>
</context>
<context>
    <name>ui::QuestionCard</name>
    <message>
        <source>Your answer becomes your house style; answers that do it otherwise are shown afterwards, with a fix. Nothing is changed by itself.</source>
        <translation>Ihre Antwort wird zu Ihrem Hausstil; Antworten, die es anders machen, werden danach mit einem Vorschlag gezeigt. Von selbst ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Leave it mixed</source>
        <translation>&amp;Gemischt lassen</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>So &amp;lassen, wie es ist</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Dies verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>ui::ReasonList</name>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: %1 is a command (&quot;Go to it&quot;), %2 what it is about.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::RecentProjects</name>
    <message>
        <source>d MMMM</source>
        <extracomment>A date without year as in &quot;3 November&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date as in &quot;3 November 2025&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
</context>
<context>
    <name>ui::RejectedRows</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cop&amp;y list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Zeilen, die nicht lesbar waren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 row(s) could not be read.</source>
        <translation>
            <numerusform>%Ln von %1 Zeilen war nicht lesbar.</numerusform>
            <numerusform>%Ln von %1 Zeilen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Zeile war nicht lesbar.</numerusform>
            <numerusform>%Ln Zeilen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %Ln row(s)</source>
        <translation>
            <numerusform>Die %Ln Zeile &amp;zeigen</numerusform>
            <numerusform>Die %Ln Zeilen &amp;zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are ready.</source>
        <translation>
            <numerusform>Die andere ist bereit.</numerusform>
            <numerusform>Die anderen %Ln sind bereit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RepairSheet</name>
    <message>
        <source>Repair an answer</source>
        <translation>Antwort berichtigen</translation>
    </message>
    <message>
        <source>Keep the &amp;other answer as the worse one</source>
        <translation>Die an&amp;dere Antwort als die schlechtere behalten</translation>
    </message>
    <message>
        <source>Put the better answer right. It becomes a new example to learn from, so this question is no fair test of the next tuning.</source>
        <translation>Berichtigen Sie die bessere Antwort. Sie wird zu einem neuen Beispiel zum Lernen; diese Frage ist daher kein fairer Test der nächsten Abstimmung mehr.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>the left answer</source>
        <translation>der linken Antwort</translation>
    </message>
    <message>
        <source>the right answer</source>
        <translation>der rechten Antwort</translation>
    </message>
    <message>
        <source>&amp;What we answer</source>
        <translation>&amp;Was wir antworten</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Was wir antworten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add as an example</source>
        <translation>Als Beispiel &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceModel</name>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Dann: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
</context>
<context>
    <name>ui::ReplacePanel</name>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß/klein beachten</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Pattern (re&amp;gular expression)</source>
        <translation>&amp;Muster (regulärer Ausdruck)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Was wir antworten</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>Examples shown</source>
        <translation>Gezeigte Beispiele</translation>
    </message>
    <message>
        <source>Selected examples</source>
        <translation>Gewählte Beispiele</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace in %Ln example(s)</source>
        <translation>
            <numerusform>In %Ln Beispiel &amp;ersetzen</numerusform>
            <numerusform>In %Ln Beispielen &amp;ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>I&amp;n</source>
        <translation>I&amp;n</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>Ersetzen d&amp;urch</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Changes that would be made</source>
        <translation>Was geändert würde</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln example(s) to change. These are the first; replace them, then look again.</source>
        <translation>
            <numerusform>Es gibt mehr als %Ln Beispiel zu ändern. Dies ist das erste; ersetzen Sie es und suchen Sie dann noch einmal.</numerusform>
            <numerusform>Es gibt mehr als %Ln Beispiele zu ändern. Dies sind die ersten; ersetzen Sie sie und suchen Sie dann noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln time(s) %1. Take the tick away from what should stay.</source>
        <extracomment>%1 is &quot;in 12 examples&quot;.</extracomment>
        <translation>
            <numerusform>%Ln-mal %1 gefunden. Nehmen Sie den Haken weg, wo etwas bleiben soll.</numerusform>
            <numerusform>%Ln-mal %1 gefunden. Nehmen Sie den Haken weg, wo etwas bleiben soll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln example(s)</source>
        <translation>
            <numerusform>in %Ln Beispiel</numerusform>
            <numerusform>in %Ln Beispielen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in these examples.</source>
        <translation>In diesen Beispielen nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) changed.</source>
        <translation>
            <numerusform>%Ln Beispiel geändert.</numerusform>
            <numerusform>%Ln Beispiele geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln skipped, because you have edited it meanwhile.</source>
        <extracomment>%1 is &quot;12 examples changed.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln übersprungen, weil Sie es inzwischen geändert haben.</numerusform>
            <numerusform>%1 %Ln übersprungen, weil Sie sie inzwischen geändert haben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportChoices</name>
    <message>
        <source>As a &amp;web page (HTML)…</source>
        <translation>Als &amp;Webseite (HTML) …</translation>
    </message>
    <message>
        <source>For &amp;paper (PDF)…</source>
        <translation>Für &amp;Papier (PDF) …</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
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
        <translation>Wählen Sie einen Namen, der für eine Webseite auf .html endet oder für Papier auf .pdf.</translation>
    </message>
</context>
<context>
    <name>ui::ResultPanel</name>
    <message>
        <source>Measuring the answers…</source>
        <translation>Die Antworten werden gemessen …</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Nach Kategorie</translation>
    </message>
    <message>
        <source>What was measured without a person</source>
        <translation>Was ohne einen Menschen gemessen wurde</translation>
    </message>
    <message>
        <source>Which category came (across) where which was right (down)</source>
        <translation>Welche Kategorie kam (quer), wo welche richtig war (abwärts)</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Ohne Kategorie</translation>
    </message>
    <message>
        <source>%1: nothing preferred</source>
        <extracomment>%1 is a category.</extracomment>
        <translation>%1: nichts bevorzugt</translation>
    </message>
    <message>
        <source>%1: preferred in %2 of %3</source>
        <extracomment>%1 is a category: &quot;Returns: preferred in 4 of 5&quot;.</extracomment>
        <translation>%1: bevorzugt in %2 von %3</translation>
    </message>
    <message>
        <source>Tuning teaches the voice, not the facts. Let a person check numbers and dates, or repair some answers and tune again.</source>
        <translation>Abstimmen lehrt den Ton, nicht die Tatsachen. Lassen Sie einen Menschen Zahlen und Daten prüfen, oder berichtigen Sie einige Antworten und stimmen Sie erneut ab.</translation>
    </message>
    <message>
        <source>Yes: the two really differ, and no answer is cut off, empty or missing.</source>
        <translation>Ja: Die beiden unterscheiden sich wirklich, und keine Antwort ist abgebrochen, leer oder fehlt.</translation>
    </message>
    <message>
        <source>What these answers cost is not known.</source>
        <translation>Was diese Antworten gekostet haben, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>These answers cost %1.</source>
        <translation>Diese Antworten haben %1 gekostet.</translation>
    </message>
    <message>
        <source>These answers cost nothing.</source>
        <translation>Diese Antworten haben nichts gekostet.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Mark &amp;differences</source>
        <translation>Untersch&amp;iede markieren</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>Fragen a&amp;nhalten</translation>
    </message>
    <message>
        <source>Reference material</source>
        <translation>Nachschlagetext</translation>
    </message>
    <message>
        <source>Show the &amp;kept answer</source>
        <translation>&amp;Vorhandene Antwort zeigen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>&amp;Left is better</source>
        <translation>&amp;Links ist besser</translation>
    </message>
    <message>
        <source>&amp;Right is better</source>
        <translation>&amp;Rechts ist besser</translation>
    </message>
    <message>
        <source>&amp;About the same</source>
        <translation>Etwa &amp;gleich</translation>
    </message>
    <message>
        <source>&amp;Both are bad</source>
        <translation>B&amp;eide sind schlecht</translation>
    </message>
    <message>
        <source>R&amp;epair an answer…</source>
        <translation>Antwort beri&amp;chtigen …</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>Bisher beurteilt</translation>
    </message>
    <message>
        <source>&amp;Go through</source>
        <translation>D&amp;urchgehen</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>The kept answer, which people wrote</source>
        <translation>Die vorhandene Antwort, die Menschen geschrieben haben</translation>
    </message>
    <message>
        <source>Hide the &amp;kept answer</source>
        <translation>&amp;Vorhandene Antwort verbergen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Why? Only you and your colleagues see it.</source>
        <translation>Warum? Nur Sie und Ihr Team sehen es.</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s)</source>
        <translation>
            <numerusform>%Ln Vergleich</numerusform>
            <numerusform>%Ln Vergleiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison %1 of %2</source>
        <translation>Vergleich %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <translation>%1 von %2 beurteilt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) so far.</source>
        <extracomment>%n are votes; a sentence follows.</extracomment>
        <translation>
            <numerusform>Bisher %Ln Urteil.</numerusform>
            <numerusform>Bisher %Ln Urteile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Es wird gefragt …</translation>
    </message>
    <message>
        <source>Asking: %1 of %2 answers</source>
        <translation>Es wird gefragt: %1 von %2 Antworten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Got better</source>
        <translation>Besser geworden</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Schlechter geworden</translation>
    </message>
    <message>
        <source>Same or both bad</source>
        <translation>Gleich oder beide schlecht</translation>
    </message>
    <message>
        <source>Checks see it otherwise</source>
        <translation>Die Prüfungen sehen es anders</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>Pairs of one category of examples.</extracomment>
        <translation>Nur „%1“</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>Die Antwort ist unterwegs.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Noch gibt es keine Antwort.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln example(s) to learn from</source>
        <translation>
            <numerusform>%Ln Beispiel zum Lernen</numerusform>
            <numerusform>%Ln Beispiele zum Lernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln that pick(s) the best version</source>
        <extracomment>%1 is &quot;202 examples to learn from&quot;.</extracomment>
        <translation>
            <numerusform>%1, und %Ln, das die beste Fassung wählt</numerusform>
            <numerusform>%1, und %Ln, die die beste Fassung wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel &amp;senden</numerusform>
            <numerusform>%Ln Beispiele &amp;senden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tune on this computer</source>
        <translation>Auf diesem Computer abs&amp;timmen</translation>
    </message>
    <message>
        <source>&amp;Tune anyway</source>
        <translation>Trotzdem abs&amp;timmen</translation>
    </message>
    <message>
        <source>Tune on this computer?</source>
        <translation>Auf diesem Computer abstimmen?</translation>
    </message>
    <message>
        <source>Send your examples to %1?</source>
        <translation>Ihre Beispiele an %1 senden?</translation>
    </message>
    <message>
        <source>Nothing leaves this computer and nothing costs money. You can stop at any time.</source>
        <translation>Nichts verlässt diesen Computer, und nichts kostet Geld. Sie können jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. You can stop the tuning at any time.</source>
        <translation>Was gesendet wurde, lässt sich nicht zurückholen. Das Abstimmen können Sie jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) for testing; the model never sees them</source>
        <translation>
            <numerusform>%Ln Beispiel zum Testen; das Modell sieht es nie</numerusform>
            <numerusform>%Ln Beispiele zum Testen; das Modell sieht sie nie</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A place to tune at.</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Model to teach</source>
        <translation>Modell, das lernen soll</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Not known: that is up to whoever runs that address.</source>
        <translation>Nicht bekannt: Das bestimmt, wer diese Adresse betreibt.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Their promise</source>
        <translation>Was dort zugesagt wird</translation>
    </message>
    <message>
        <source>You may start, but know that</source>
        <translation>Sie können beginnen, sollten aber wissen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
</context>
<context>
    <name>ui::RuleCard</name>
    <message>
        <source>F&amp;ix</source>
        <translation>&amp;Beheben</translation>
    </message>
    <message>
        <source>I&amp;gnore here</source>
        <translation>Hier über&amp;gehen</translation>
    </message>
    <message>
        <source>Neve&amp;r check this</source>
        <translation>Das nie p&amp;rüfen</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Mehr Möglichkeiten</translation>
    </message>
    <message>
        <source>In #%1: %2</source>
        <translation>In Nr. %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change in #%1</source>
        <translation>Änderung in Nr. %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Your own answers that do it the usual way</source>
        <translation>Ihre eigenen Antworten, die es wie üblich machen</translation>
    </message>
    <message numerus="yes">
        <source>Fix &amp;all %n like this…</source>
        <translation>
            <numerusform>&amp;Alle beheben (%n) …</numerusform>
            <numerusform>&amp;Alle %n beheben …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RulesBox</name>
    <message>
        <source>House rules</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Only for &amp;this example</source>
        <translation>Nur für &amp;dieses Beispiel</translation>
    </message>
    <message>
        <source>Edit the house rules</source>
        <translation>Hausregeln ändern</translation>
    </message>
    <message>
        <source>For example: Be brief. Repeat the order number. Never promise a date.</source>
        <translation>Zum Beispiel: Fassen Sie sich kurz. Wiederholen Sie die Bestellnummer. Versprechen Sie nie einen Termin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>only for this example</source>
        <translation>nur für dieses Beispiel</translation>
    </message>
    <message>
        <source>same for all examples</source>
        <translation>gleich für alle Beispiele</translation>
    </message>
    <message>
        <source>None yet. They tell the model how to answer.</source>
        <translation>Noch keine. Sie sagen dem Modell, wie es antworten soll.</translation>
    </message>
</context>
<context>
    <name>ui::SampleCard</name>
    <message>
        <source>Change something and undo it</source>
        <translation>Etwas ändern und rückgängig machen</translation>
    </message>
    <message>
        <source>Paste three rows</source>
        <translation>Drei Zeilen einfügen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Sample: nothing is sent.</source>
        <translation>Beispiel: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Close the list of things to try</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>Fix a tone flag</source>
        <translation>Einen Hinweis zum Ton beheben</translation>
    </message>
    <message>
        <source>Compare five answers</source>
        <translation>Fünf Antworten vergleichen</translation>
    </message>
</context>
<context>
    <name>ui::SavedState</name>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Not saved yet, retrying</source>
        <translation>Noch nicht gespeichert, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Nur zum Lesen</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Find examples</source>
        <translation>Beispiele suchen</translation>
    </message>
</context>
<context>
    <name>ui::SendCard</name>
    <message>
        <source>examples to learn from</source>
        <translation>Beispiele zum Lernen</translation>
    </message>
    <message>
        <source>kept aside for testing</source>
        <translation>zum Testen zurückgelegt</translation>
    </message>
    <message>
        <source>Pick the best version</source>
        <translation>Die beste Fassung wählen</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>Nothing must be fixed</source>
        <translation>Nichts muss berichtigt werden</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Längstes Beispiel</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message numerus="yes">
        <source>&amp;See all %Ln…</source>
        <translation>
            <numerusform>Das eine a&amp;nsehen …</numerusform>
            <numerusform>Alle %Ln a&amp;nsehen …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;See all…</source>
        <translation>Alle a&amp;nsehen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to look at</source>
        <translation>
            <numerusform>%Ln noch anzusehen</numerusform>
            <numerusform>%Ln noch anzusehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>with every example</source>
        <translation>mit jedem Beispiel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Must be fixed first</source>
        <translation>Muss zuerst berichtigt werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too long</source>
        <comment>examples</comment>
        <translation>
            <numerusform>%Ln zu lang</numerusform>
            <numerusform>%Ln zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), fits</source>
        <translation>
            <numerusform>%Ln Wort, passt</numerusform>
            <numerusform>%Ln Wörter, passt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>They wrote: %1</source>
        <extracomment>%1 is what a customer wrote.</extracomment>
        <translation>Geschrieben wurde: %1</translation>
    </message>
    <message>
        <source>We answer: %1</source>
        <translation>Wir antworten: %1</translation>
    </message>
</context>
<context>
    <name>ui::SentSheet</name>
    <message>
        <source>Everything that was sent</source>
        <translation>Alles, was gesendet wurde</translation>
    </message>
    <message>
        <source>Every time that examples of this project left for somewhere. This list is kept in the project and cannot be undone.</source>
        <translation>Jedes Mal, wenn Beispiele dieses Projekts irgendwohin gingen. Diese Liste bleibt im Projekt und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nothing of this project was ever sent anywhere.</source>
        <translation>Aus diesem Projekt wurde nie etwas irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>ui::SentTable</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>ui::ServeCard</name>
    <message>
        <source>&amp;Show the access key</source>
        <translation>Zugangsschlüssel &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Keep it running when Attune is closed</source>
        <translation>&amp;Weiterlaufen lassen, wenn Attune geschlossen ist</translation>
    </message>
    <message>
        <source>Settings for other &amp;programs…</source>
        <translation>Einstellungen für andere &amp;Programme …</translation>
    </message>
    <message>
        <source>Serve on this computer</source>
        <translation>Auf diesem Computer bereitstellen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Zugangss&amp;chlüssel</translation>
    </message>
    <message>
        <source>Name of the &amp;model</source>
        <translation>Name des &amp;Modells</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what is copied: &quot;Address&quot;.</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Other programs here can ask the tuned model. Free; nothing leaves this computer. Address and key stay the same.</source>
        <translation>Andere Programme hier können das abgestimmte Modell fragen. Kostenlos; nichts verlässt diesen Computer. Adresse und Schlüssel bleiben gleich.</translation>
    </message>
    <message>
        <source>Switch it on, and other programs on this computer can ask the tuned model. Free; nothing leaves this computer.</source>
        <translation>Schalten Sie es ein, dann können andere Programme auf diesem Computer das abgestimmte Modell fragen. Kostenlos; nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>ui::ServiceSheet</name>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation>Schlüssel &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>A service that speaks the OpenAI API: a server in the house, a colleague&apos;s computer, or a service you know.</source>
        <translation>Ein Dienst, der die OpenAI-API spricht: ein Server im Haus, der Computer eines Kollegen oder ein Dienst, den Sie kennen.</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Diese Adresse verwenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What you call it; may be left empty.</source>
        <translation>Wie Sie ihn nennen; kann leer bleiben.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Model to teach</source>
        <translation>&amp;Modell, das lernen soll</translation>
    </message>
    <message>
        <source>As the service names it. A test lists them.</source>
        <translation>So, wie der Dienst es nennt. Ein Test zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Zugangss&amp;chlüssel</translation>
    </message>
    <message>
        <source>The access key comes from the environment variable %1.</source>
        <translation>Der Zugangsschlüssel kommt aus der Umgebungsvariablen %1.</translation>
    </message>
    <message>
        <source>An access key is there. %1</source>
        <extracomment>%1 says where.</extracomment>
        <translation>Ein Zugangsschlüssel ist da. %1</translation>
    </message>
    <message>
        <source>Enter another one to replace it</source>
        <translation>Anderen eingeben, um ihn zu ersetzen</translation>
    </message>
    <message>
        <source>Where it needs one</source>
        <translation>Wo einer nötig ist</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet …</translation>
    </message>
    <message>
        <source>Enter an address, such as https://tuner.example.com/v1.</source>
        <translation>Geben Sie eine Adresse ein, etwa https://tuner.example.com/v1.</translation>
    </message>
    <message>
        <source>Enter the model to teach, or test the address to choose from a list.</source>
        <translation>Geben Sie das Modell ein, das lernen soll, oder testen Sie die Adresse, um aus einer Liste zu wählen.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Es geht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>Es geht nicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A problem: what it is, and what it means.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The service answers and knows %Ln model(s). Whether it can tune shows when it is asked to.</source>
        <translation>
            <numerusform>Der Dienst antwortet und kennt %Ln Modell. Ob er abstimmen kann, zeigt sich, wenn er darum gebeten wird.</numerusform>
            <numerusform>Der Dienst antwortet und kennt %Ln Modelle. Ob er abstimmen kann, zeigt sich, wenn er darum gebeten wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access key is no longer on this computer.</source>
        <translation>Der Zugangsschlüssel ist nicht mehr auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>ui::SetupPanel</name>
    <message>
        <source>Compare with a model at an &amp;address…</source>
        <translation>Mit einem Modell unter einer Ad&amp;resse vergleichen …</translation>
    </message>
    <message>
        <source>The examples that were kept &amp;aside</source>
        <translation>Die &amp;zurückgelegten Beispiele</translation>
    </message>
    <message>
        <source>&amp;New questions</source>
        <translation>&amp;Neue Fragen</translation>
    </message>
    <message>
        <source>&amp;Everyday questions: has it forgotten the rest?</source>
        <translation>&amp;Alltägliche Fragen: Hat es den Rest vergessen?</translation>
    </message>
    <message>
        <source>Which two</source>
        <translation>Welche beiden</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>Na&amp;chher</translation>
    </message>
    <message>
        <source>What both are asked</source>
        <translation>Was beide gefragt werden</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Neue Fragen</translation>
    </message>
    <message>
        <source>Paste questions here, one in each line; longer ones parted by an empty line. Answers are not needed.</source>
        <translation>Fügen Sie hier Fragen ein, eine je Zeile; längere durch eine leere Zeile getrennt. Antworten sind nicht nötig.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s), to both: the same words, the same settings.</source>
        <translation>
            <numerusform>%Ln Frage an beide: dieselben Wörter, dieselben Einstellungen.</numerusform>
            <numerusform>%Ln Fragen an beide: dieselben Wörter, dieselben Einstellungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are left out, because a model has learned it or nearly the same.</source>
        <translation>
            <numerusform>%Ln weitere ist ausgelassen, weil ein Modell sie oder fast dieselbe gelernt hat.</numerusform>
            <numerusform>%Ln weitere sind ausgelassen, weil ein Modell sie oder fast dieselben gelernt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer: nothing is sent, and it costs nothing.</source>
        <translation>Auf diesem Computer: Nichts wird gesendet, und es kostet nichts.</translation>
    </message>
    <message>
        <source>The questions and your house rules are sent to %1.</source>
        <extracomment>%1 is one host or two.</extracomment>
        <translation>Die Fragen und Ihre Hausregeln werden an %1 gesendet.</translation>
    </message>
    <message>
        <source>That costs about %1.</source>
        <translation>Das kostet etwa %1.</translation>
    </message>
    <message>
        <source>What it costs there is not known.</source>
        <translation>Was es dort kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Questions a &amp;minute, at most</source>
        <translation>Fragen je &amp;Minute, höchstens</translation>
    </message>
    <message>
        <source>as fast as it answers</source>
        <translation>so schnell es antwortet</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ui::ShortenPlan</name>
    <message numerus="yes">
        <source>%Ln earlier message(s)</source>
        <translation>
            <numerusform>%Ln früherer Beitrag</numerusform>
            <numerusform>%Ln frühere Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of reference material that the answer does not use</source>
        <translation>
            <numerusform>%Ln Zeile Nachschlagetext, die die Antwort nicht nutzt</numerusform>
            <numerusform>%Ln Zeilen Nachschlagetext, die die Antwort nicht nutzt</numerusform>
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
        <translation>Für das Modell kürzen</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Einen Augenblick …</translation>
    </message>
    <message>
        <source>What would be left out</source>
        <translation>Was entfallen würde</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Answers stay as they are. What was said first goes, then the middle of the question, then reference material that the answer does not use. Take away the tick where an example is to stay as it is. All of it is one step that you can undo.</source>
        <translation>Antworten bleiben, wie sie sind. Es entfällt, was zuerst gesagt wurde, dann die Mitte der Frage, dann Nachschlagetext, den die Antwort nicht nutzt. Nehmen Sie das Häkchen weg, wo ein Beispiel bleiben soll, wie es ist. Alles zusammen ist ein Schritt, den Sie rückgängig machen können.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) would have to lose a part of the answer: shorten them yourself, or leave them out.</source>
        <translation>
            <numerusform>%Ln Beispiel müsste einen Teil der Antwort verlieren: Kürzen Sie es selbst, oder lassen Sie es aus.</numerusform>
            <numerusform>%Ln Beispiele müssten einen Teil der Antwort verlieren: Kürzen Sie sie selbst, oder lassen Sie sie aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Shorten %Ln example(s)</source>
        <translation>
            <numerusform>%Ln Beispiel &amp;kürzen</numerusform>
            <numerusform>%Ln Beispiele &amp;kürzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to shorten</source>
        <translation>Nichts zu kürzen</translation>
    </message>
</context>
<context>
    <name>ui::ShowingBox</name>
    <message>
        <source>All examples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
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
        <translation>Bringen Sie einem Sprachmodell bei, so zu antworten wie Ihre Organisation.</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message numerus="yes">
        <source>%Ln made-up letter(s) to a help desk, with mistakes to find. Works without internet.</source>
        <translation>
            <numerusform>%Ln erfundener Brief an einen Kundendienst, mit Fehlern zum Finden. Geht ohne Internet.</numerusform>
            <numerusform>%Ln erfundene Briefe an einen Kundendienst, mit Fehlern zum Finden. Geht ohne Internet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try the sample project</source>
        <translation>&amp;Beispielprojekt ausprobieren</translation>
    </message>
    <message>
        <source>Start with your own</source>
        <translation>Mit eigenen beginnen</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, import a file, or type the first one.</source>
        <translation>Aus einer Tabelle einfügen, eine Datei importieren oder das erste selbst schreiben.</translation>
    </message>
    <message>
        <source>&amp;Start with your own examples</source>
        <translation>Mit &amp;eigenen Beispielen beginnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Open a project from this computer. You can also drop a file here.</source>
        <translation>Öffnen Sie ein Projekt von diesem Computer. Sie können auch eine Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>Projekt &amp;öffnen …</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Is tuning right for me?</source>
        <translation>Ist Abstimmen das Richtige für mich?</translation>
    </message>
    <message>
        <source>Often clear house rules are enough, and then we say so.</source>
        <translation>Oft reichen klare Hausregeln, und dann sagen wir das.</translation>
    </message>
    <message>
        <source>&amp;Find out</source>
        <translation>&amp;Herausfinden</translation>
    </message>
    <message>
        <source>Start with your own examples</source>
        <translation>Mit eigenen Beispielen beginnen</translation>
    </message>
    <message>
        <source>An example is a message that somebody wrote, and the answer you are proud of.</source>
        <translation>Ein Beispiel ist eine Nachricht, die jemand geschrieben hat, und die Antwort, auf die Sie stolz sind.</translation>
    </message>
    <message>
        <source>&amp;Name of the project</source>
        <translation>&amp;Name des Projekts</translation>
    </message>
    <message>
        <source>Our answers</source>
        <translation>Unsere Antworten</translation>
    </message>
    <message>
        <source>It is saved at once in your documents folder, and after every change. There is no Save button to forget.</source>
        <translation>Es wird sofort in Ihrem Dokumente-Ordner gespeichert und nach jeder Änderung wieder. Einen Speichern-Knopf, den man vergessen könnte, gibt es nicht.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Aus einer Tabelle einfügen</translation>
    </message>
    <message>
        <source>Copy two columns, questions and answers, and paste them.</source>
        <translation>Kopieren Sie zwei Spalten, Fragen und Antworten, und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Zeilen einfügen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Excel, CSV or JSON. You see everything before it is added.</source>
        <translation>Excel, CSV oder JSON. Sie sehen alles, bevor es hinzugefügt wird.</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Datei importieren …</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>Eines tippen</translation>
    </message>
    <message>
        <source>Write the first question and the answer yourself.</source>
        <translation>Schreiben Sie die erste Frage und die Antwort selbst.</translation>
    </message>
    <message>
        <source>T&amp;ype the first one</source>
        <translation>Das erste &amp;tippen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message>
        <source>Collect</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>ui::StepButton</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>ui::TagChip</name>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Schlagwort „%1“ wegnehmen</translation>
    </message>
</context>
<context>
    <name>ui::TagRow</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
</context>
<context>
    <name>ui::TaskSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Einen Augenblick …</translation>
    </message>
</context>
<context>
    <name>ui::TellingCard</name>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechteste</translation>
    </message>
    <message>
        <source>you preferred %1</source>
        <extracomment>%1 is a model: &quot;tuned&quot;.</extracomment>
        <translation>Sie bevorzugten: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Berichtigen …</translation>
    </message>
</context>
<context>
    <name>ui::TermsSheet</name>
    <message>
        <source>Your words and sentences</source>
        <translation>Ihre Wörter und Sätze</translation>
    </message>
    <message>
        <source>&amp;Words, one a line</source>
        <translation>&amp;Wörter, eines je Zeile</translation>
    </message>
    <message>
        <source>“client -&gt; customer” prefers the second. “!cheap” is not to be written. A name alone, such as “Marlowe”, is left alone by all checks and its spelling kept. Two columns of a spreadsheet can be pasted.</source>
        <translation>„client -&gt; customer“ zieht das zweite vor. „!cheap“ soll nicht geschrieben werden. Ein Name allein, etwa „Marlowe“, wird von allen Prüfungen in Ruhe gelassen und seine Schreibung bewahrt. Zwei Spalten einer Tabelle können eingefügt werden.</translation>
    </message>
    <message>
        <source>&amp;Sentences that must be in every answer, one a line</source>
        <translation>&amp;Sätze, die in jeder Antwort stehen müssen, einer je Zeile</translation>
    </message>
    <message>
        <source>“[Returns] Please keep the box.” is asked for in the category Returns only.</source>
        <translation>„[Returns] Please keep the box.“ wird nur in der Kategorie Returns verlangt.</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>Diese &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Import a list of words…</source>
        <translation>Wortliste &amp;importieren …</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n preferred</source>
        <translation>
            <numerusform>%n bevorzugt</numerusform>
            <numerusform>%n bevorzugt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be written</source>
        <translation>
            <numerusform>%n nicht zu schreiben</numerusform>
            <numerusform>%n nicht zu schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list of words</source>
        <translation>Wortliste importieren</translation>
    </message>
    <message>
        <source>Lists of words (*.txt *.tsv *.csv)</source>
        <translation>Wortlisten (*.txt *.tsv *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of words. Choose a text file with one word a line, or paste the words here.</source>
        <translation>Diese Datei ist nicht als Wortliste lesbar. Wählen Sie eine Textdatei mit einem Wort je Zeile, oder fügen Sie die Wörter hier ein.</translation>
    </message>
</context>
<context>
    <name>ui::TextField</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles &amp;markieren</translation>
    </message>
    <message>
        <source>Text &amp;direction</source>
        <translation>Text&amp;richtung</translation>
    </message>
    <message>
        <source>&amp;As the text reads</source>
        <translation>&amp;Wie der Text sich liest</translation>
    </message>
    <message>
        <source>&amp;Left to right</source>
        <translation>Von &amp;links nach rechts</translation>
    </message>
    <message>
        <source>&amp;Right to left</source>
        <translation>Von r&amp;echts nach links</translation>
    </message>
</context>
<context>
    <name>ui::Transfer</name>
    <message>
        <source>Files with examples (%1)</source>
        <translation>Dateien mit Beispielen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Beispiele importieren</translation>
    </message>
    <message>
        <source>There is nothing to paste yet. Copy two columns in your spreadsheet, questions and answers, then paste them here.</source>
        <translation>Es gibt noch nichts einzufügen. Kopieren Sie in Ihrer Tabelle zwei Spalten, Fragen und Antworten, und fügen Sie sie dann hier ein.</translation>
    </message>
    <message>
        <source>The text is now a new example. Its answer is still empty.</source>
        <translation>Der Text ist jetzt ein neues Beispiel. Seine Antwort ist noch leer.</translation>
    </message>
</context>
<context>
    <name>ui::TryField</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>Abgestimmt</translation>
    </message>
    <message>
        <source>&amp;Ask both</source>
        <translation>B&amp;eide fragen</translation>
    </message>
    <message>
        <source>&amp;Keep this as an example</source>
        <translation>Als Beispiel &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>Aus&amp;probieren</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>Eine Frage zum Ausprobieren</translation>
    </message>
    <message>
        <source>What could somebody write to you?</source>
        <translation>Was könnte Ihnen jemand schreiben?</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>The model said nothing.</source>
        <translation>Das Modell hat nichts gesagt.</translation>
    </message>
    <message>
        <source>A person should check facts before sending.</source>
        <translation>Ein Mensch sollte die Tatsachen prüfen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>Die Antwort ist unterwegs.</translation>
    </message>
    <message>
        <source>&amp;Ask it</source>
        <translation>&amp;Fragen</translation>
    </message>
</context>
<context>
    <name>ui::TuneChip</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the tuning</source>
        <translation>Die Abstimmung anzeigen</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Abstimmen</translation>
    </message>
</context>
<context>
    <name>ui::TuneCommands</name>
    <message numerus="yes">
        <source>%Ln example(s) shortened.</source>
        <translation>
            <numerusform>%Ln Beispiel gekürzt.</numerusform>
            <numerusform>%Ln Beispiele gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Ordner eines Modells wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) left out of the tuning.</source>
        <translation>
            <numerusform>%Ln Beispiel vom Abstimmen ausgenommen.</numerusform>
            <numerusform>%Ln Beispiele vom Abstimmen ausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whoever runs that address.</source>
        <translation>Fragen Sie, wer diese Adresse betreibt.</translation>
    </message>
    <message>
        <source>Attune does not know its pages. Keys and credit are managed where you signed up for it.</source>
        <translation>Attune kennt die Seiten dort nicht. Schlüssel und Guthaben verwalten Sie, wo Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>It is left out. You can start again now.</source>
        <translation>Es ist ausgelassen. Sie können jetzt neu starten.</translation>
    </message>
    <message>
        <source>Details copied, without examples and keys.</source>
        <translation>Einzelheiten kopiert, ohne Beispiele und Schlüssel.</translation>
    </message>
    <message>
        <source>Stop this tuning?</source>
        <translation>Diese Abstimmung abbrechen?</translation>
    </message>
    <message>
        <source>What was learned after each whole pass is kept as a version; the rest is not. It cannot be taken up again afterwards.</source>
        <translation>Was nach jedem ganzen Durchgang gelernt war, bleibt als Fassung erhalten; der Rest nicht. Fortsetzen lässt es sich danach nicht.</translation>
    </message>
    <message>
        <source>&amp;Keep tuning</source>
        <translation>&amp;Weiter abstimmen</translation>
    </message>
    <message>
        <source>&amp;Stop tuning</source>
        <translation>Abstimmen abbr&amp;echen</translation>
    </message>
</context>
<context>
    <name>ui::TuneGoal</name>
    <message>
        <source>More about tuning</source>
        <translation>Mehr zum Abstimmen</translation>
    </message>
    <message>
        <source>&amp;Plan another tuning</source>
        <translation>Weitere Abstimmung &amp;planen</translation>
    </message>
    <message>
        <source>&amp;All tunings…</source>
        <translation>&amp;Alle Abstimmungen …</translation>
    </message>
    <message>
        <source>&amp;Everything that was sent…</source>
        <translation>Alles, was &amp;gesendet wurde …</translation>
    </message>
    <message>
        <source>&amp;Which model should I take?</source>
        <translation>&amp;Welches Modell soll ich nehmen?</translation>
    </message>
    <message>
        <source>&amp;Review and start…</source>
        <translation>P&amp;rüfen und starten …</translation>
    </message>
    <message>
        <source>&amp;Export the file…</source>
        <translation>Datei e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Back to the tuning</source>
        <translation>&amp;Zurück zur Abstimmung</translation>
    </message>
</context>
<context>
    <name>ui::TunePage</name>
    <message>
        <source>Tune</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Dieser Ordner kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Choose &amp;another folder…</source>
        <translation>&amp;Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Tuning is paused. Go on whenever you like.</source>
        <translation>Das Abstimmen ist angehalten. Machen Sie weiter, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Tuning goes on while you work, and we tell you when it is ready.</source>
        <translation>Das Abstimmen läuft weiter, während Sie arbeiten, und wir sagen Ihnen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Teach the model from your examples.</source>
        <translation>Bringen Sie es dem Modell anhand Ihrer Beispiele bei.</translation>
    </message>
    <message>
        <source>needs you</source>
        <comment>a tuning that waits for a decision</comment>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>pass %1 of %2</source>
        <translation>Durchgang %1 von %2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a tuning, by a problem</comment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Tuning there from Attune is coming next; export the file meanwhile.</source>
        <translation>Das Abstimmen dort aus Attune heraus kommt als Nächstes; exportieren Sie inzwischen die Datei.</translation>
    </message>
    <message>
        <source>Nothing is sent: you get a file.</source>
        <translation>Nichts wird gesendet: Sie bekommen eine Datei.</translation>
    </message>
    <message>
        <source>This project can only be read. Make a copy of it to tune.</source>
        <translation>Dieses Projekt kann nur gelesen werden. Legen Sie eine Kopie an, um abzustimmen.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
    <message>
        <source>Looking at your examples…</source>
        <translation>Ihre Beispiele werden angesehen …</translation>
    </message>
    <message>
        <source>Nothing is sent until you confirm on the next page.</source>
        <translation>Nichts wird gesendet, bevor Sie es auf der nächsten Seite bestätigen.</translation>
    </message>
    <message>
        <source>&amp;Stop tuning</source>
        <translation>Abstimmen abbr&amp;echen</translation>
    </message>
    <message>
        <source>Tuning is ready</source>
        <translation>Das abgestimmte Modell ist fertig</translation>
    </message>
    <message>
        <source>Tuning stopped</source>
        <translation>Das Abstimmen brach ab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) waiting.</source>
        <translation>
            <numerusform>%Ln Vergleich wartet.</numerusform>
            <numerusform>%Ln Vergleiche warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What has ended, and how: &quot;Tuning is ready: 24 comparisons waiting.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A tuning is under way on this computer.</source>
        <translation>Auf diesem Computer läuft eine Abstimmung.</translation>
    </message>
    <message>
        <source>It can go on without the window. When you open the project again, you see how far it has come.</source>
        <translation>Sie kann ohne das Fenster weiterlaufen. Wenn Sie das Projekt wieder öffnen, sehen Sie, wie weit sie ist.</translation>
    </message>
    <message>
        <source>&amp;Keep going in the background</source>
        <translation>Im &amp;Hintergrund weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>A&amp;nhalten</translation>
    </message>
</context>
<context>
    <name>ui::TuneReasons</name>
    <message>
        <source>Choose the model to teach.</source>
        <translation>Wählen Sie das Modell, das lernen soll.</translation>
    </message>
    <message>
        <source>This needs about %1 of memory, and %2 is free now. Close other programs, or choose a smaller model.</source>
        <translation>Das braucht etwa %1 Speicher, und %2 sind jetzt frei. Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Enter the address to tune at.</source>
        <translation>Geben Sie die Adresse ein, bei der abgestimmt wird.</translation>
    </message>
    <message>
        <source>Enter the name of the model to teach at that address.</source>
        <translation>Geben Sie den Namen des Modells ein, das bei dieser Adresse lernen soll.</translation>
    </message>
    <message>
        <source>Example %1 is too long for this model: about %2 words, and it reads about %3.</source>
        <translation>Beispiel %1 ist für dieses Modell zu lang: etwa %2 Wörter, und es liest etwa %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are too long for this model, which reads about %1 words.</source>
        <translation>
            <numerusform>%Ln Beispiel ist zu lang für dieses Modell, das etwa %1 Wörter liest.</numerusform>
            <numerusform>%Ln Beispiele sind zu lang für dieses Modell, das etwa %1 Wörter liest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You need %Ln more example(s).</source>
        <translation>
            <numerusform>Sie brauchen noch %Ln Beispiel.</numerusform>
            <numerusform>Sie brauchen noch %Ln Beispiele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) cannot be learned from. The first: %1</source>
        <translation>
            <numerusform>Aus %Ln Beispiel kann nicht gelernt werden: %1</numerusform>
            <numerusform>Aus %Ln Beispielen kann nicht gelernt werden. Das erste: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with personal data (%1) would be learned and may turn up in answers. They stay on this computer.</source>
        <translation>
            <numerusform>%Ln Stelle mit personenbezogenen Daten (%1) würde gelernt und kann in Antworten auftauchen. Sie bleibt auf diesem Computer.</numerusform>
            <numerusform>%Ln Stellen mit personenbezogenen Daten (%1) würden gelernt und können in Antworten auftauchen. Sie bleiben auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with personal data (%1) would be sent.</source>
        <translation>
            <numerusform>%Ln Stelle mit personenbezogenen Daten (%1) würde gesendet.</numerusform>
            <numerusform>%Ln Stellen mit personenbezogenen Daten (%1) würden gesendet.</numerusform>
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
            <numerusform>%Ln zum Testen zurückgelegte Frage gehört auch zum Lernstoff, sodass der Test zu viel verspräche.</numerusform>
            <numerusform>%Ln zum Testen zurückgelegte Fragen gehören auch zum Lernstoff, sodass der Test zu viel verspräche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are still to look at.</source>
        <translation>
            <numerusform>%Ln Beispiel ist noch anzusehen.</numerusform>
            <numerusform>%Ln Beispiele sind noch anzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to Collect</source>
        <translation>Zurück zum Sammeln</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Zum ersten gehen</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Hingehen</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln out</source>
        <translation>
            <numerusform>%Ln auslassen</numerusform>
            <numerusform>%Ln auslassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Show in Check</source>
        <translation>Unter Prüfen zeigen</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Anderes Modell wählen</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Shorten for me…</source>
        <translation>Für mich kürzen …</translation>
    </message>
</context>
<context>
    <name>ui::TuneWords</name>
    <message>
        <source>under a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2 min</source>
        <extracomment>A span of minutes, the second number larger.</extracomment>
        <translation>%1–%2 Min.</translation>
    </message>
    <message>
        <source>up to %1 h</source>
        <comment>hours</comment>
        <translation>bis zu %1 Std.</translation>
    </message>
    <message>
        <source>%1 – %2 h</source>
        <extracomment>A span of hours, the second number larger.</extracomment>
        <translation>%1–%2 Std.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln Sek.</numerusform>
            <numerusform>%Ln Sek.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>free</source>
        <comment>costs nothing</comment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A span of amounts, the second larger.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>Tuning %1</source>
        <translation>Abstimmung %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a date, %2 the time of day.</extracomment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>Beispiele zum Lernen</translation>
    </message>
    <message>
        <source>Examples that pick the best version</source>
        <translation>Beispiele, die die beste Fassung wählen</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Eine Frage</translation>
    </message>
    <message>
        <source>The examples are in order. About %1 of memory is needed.</source>
        <translation>Die Beispiele sind in Ordnung. Etwa %1 Speicher werden gebraucht.</translation>
    </message>
    <message>
        <source>Went on where it had stopped; nothing was lost.</source>
        <translation>Ging weiter, wo es stehen geblieben war; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The tuning was set up.</source>
        <translation>Die Abstimmung wurde angelegt.</translation>
    </message>
    <message>
        <source>The examples are being looked at.</source>
        <translation>Die Beispiele werden angesehen.</translation>
    </message>
    <message>
        <source>The examples are in order.</source>
        <translation>Die Beispiele sind in Ordnung.</translation>
    </message>
    <message>
        <source>Learning has begun.</source>
        <translation>Das Lernen hat begonnen.</translation>
    </message>
    <message>
        <source>A version was kept that you can choose later.</source>
        <translation>Eine Fassung wurde aufbewahrt, die Sie später wählen können.</translation>
    </message>
    <message>
        <source>The tuned model is there.</source>
        <translation>Das abgestimmte Modell ist da.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Paused. What was learned is kept.</source>
        <translation>Angehalten. Was gelernt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Wartet, bis die Reihe kommt.</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>of a licence</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Übungsmodell</translation>
    </message>
    <message>
        <source>For learning the journey, not for production: it knows some 70 kinds of customer messages and makes up facts.</source>
        <translation>Zum Kennenlernen des Ablaufs, nicht für den Einsatz: Es kennt etwa 70 Arten von Kundennachrichten und erfindet Tatsachen.</translation>
    </message>
    <message>
        <source>The smallest real one. Short, simple answers; quick to try.</source>
        <translation>Das kleinste echte. Kurze, einfache Antworten; schnell ausprobiert.</translation>
    </message>
    <message>
        <source>Better English than the 135M, three times as slow.</source>
        <translation>Besseres Englisch als das mit 135M, dreimal so langsam.</translation>
    </message>
    <message>
        <source>The smallest one for languages other than English.</source>
        <translation>Das kleinste für andere Sprachen als Englisch.</translation>
    </message>
    <message>
        <source>Many languages.</source>
        <translation>Viele Sprachen.</translation>
    </message>
    <message>
        <source>English; an older model.</source>
        <translation>Englisch; ein älteres Modell.</translation>
    </message>
    <message>
        <source>Good answers in many languages; an evening&apos;s work for a laptop.</source>
        <translation>Gute Antworten in vielen Sprachen; für einen Laptop die Arbeit eines Abends.</translation>
    </message>
    <message>
        <source>Good English.</source>
        <translation>Gutes Englisch.</translation>
    </message>
    <message>
        <source>Good answers in many languages.</source>
        <translation>Gute Antworten in vielen Sprachen.</translation>
    </message>
    <message>
        <source>Needs a graphics card.</source>
        <translation>Braucht eine Grafikkarte.</translation>
    </message>
</context>
<context>
    <name>ui::TurnEditor</name>
    <message>
        <source>Remove this turn</source>
        <translation>Diesen Beitrag entfernen</translation>
    </message>
    <message>
        <source>This text is very long, so only its beginning is shown.</source>
        <translation>Dieser Text ist sehr lang, deshalb wird nur sein Anfang gezeigt.</translation>
    </message>
    <message>
        <source>Edit &amp;all anyway</source>
        <translation>Trotzdem &amp;alles bearbeiten</translation>
    </message>
    <message>
        <source>Turn %L1: %2</source>
        <translation>Beitrag %L1: %2</translation>
    </message>
    <message>
        <source>Who says turn %L1</source>
        <translation>Wer Beitrag %L1 schreibt</translation>
    </message>
    <message>
        <source>Remove turn %L1</source>
        <translation>Beitrag %L1 entfernen</translation>
    </message>
    <message>
        <source>This text is too long to be edited here. Only its beginning is shown; nothing of it is lost.</source>
        <translation>Dieser Text ist zu lang, um hier bearbeitet zu werden. Nur sein Anfang wird gezeigt; es geht nichts davon verloren.</translation>
    </message>
</context>
<context>
    <name>ui::UsePage</name>
    <message>
        <source>No tuned model yet.</source>
        <translation>Noch kein abgestimmtes Modell.</translation>
    </message>
    <message>
        <source>You can still export your examples.</source>
        <translation>Ihre Beispiele können Sie trotzdem exportieren.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>&amp;Go to Tune</source>
        <translation>&amp;Weiter zum Abstimmen</translation>
    </message>
    <message>
        <source>Ex&amp;port examples…</source>
        <translation>Beispiele ex&amp;portieren …</translation>
    </message>
    <message>
        <source>Tuned models</source>
        <translation>Abgestimmte Modelle</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is what was copied: &quot;Address&quot;.</extracomment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Writing “%1”: %2</source>
        <extracomment>%1 is a file, %2 a size.</extracomment>
        <translation>„%1“ wird geschrieben: %2</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>„%1“ ist geschrieben.</translation>
    </message>
    <message>
        <source>The model could not be written.</source>
        <translation>Das Modell konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Put it to work.</source>
        <translation>Setzen Sie es ein.</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>Bereitgestellt unter %1</translation>
    </message>
    <message>
        <source>Kept as an example, to be looked at.</source>
        <translation>Als Beispiel behalten, zum Ansehen.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When and where a model was tuned: &quot;today at 14:32, this computer&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>What you type is sent to %1.</source>
        <translation>Was Sie eingeben, wird an %1 gesendet.</translation>
    </message>
    <message>
        <source>This model answers at %1, not on this computer.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>Dieses Modell antwortet bei %1, nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Wait until the tuning on this computer has ended.</source>
        <translation>Warten Sie, bis das Abstimmen auf diesem Computer zu Ende ist.</translation>
    </message>
    <message>
        <source>Where is my order?</source>
        <translation>Wo ist meine Bestellung?</translation>
    </message>
    <message>
        <source>The settings were copied, with the access key.</source>
        <translation>Die Einstellungen wurden kopiert, mit dem Zugangsschlüssel.</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>„%1“ wird geschrieben …</translation>
    </message>
    <message>
        <source>Where should the folder with the model go?</source>
        <translation>Wohin soll der Ordner mit dem Modell?</translation>
    </message>
    <message>
        <source>Save the model for Ollama or LM Studio</source>
        <translation>Modell für Ollama oder LM Studio speichern</translation>
    </message>
    <message>
        <source>GGUF (*.gguf)</source>
        <translation>GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Does a person have to check every answer?</source>
        <translation>Muss ein Mensch jede Antwort prüfen?</translation>
    </message>
    <message>
        <source>Where answers must be provably correct, as in law, money or health, the sheet says so at its top.</source>
        <translation>Wo Antworten nachweislich richtig sein müssen, etwa bei Recht, Geld oder Gesundheit, steht das auf dem Blatt ganz oben.</translation>
    </message>
    <message>
        <source>&amp;Yes, a person checks</source>
        <translation>&amp;Ja, ein Mensch prüft</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Save the hand-over sheet</source>
        <translation>Übergabeblatt speichern</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>Das Blatt konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>What was learned is deleted from this computer, and programs that use it get no more answers. That cannot be undone. Your examples stay.</source>
        <translation>Was gelernt wurde, wird von diesem Computer gelöscht, und Programme, die es nutzen, bekommen keine Antworten mehr. Das lässt sich nicht rückgängig machen. Ihre Beispiele bleiben.</translation>
    </message>
    <message>
        <source>It is deleted at %1, and programs that use it get no more answers. That cannot be undone. Your examples stay.</source>
        <translation>Es wird bei %1 gelöscht, und Programme, die es nutzen, bekommen keine Antworten mehr. Das lässt sich nicht rückgängig machen. Ihre Beispiele bleiben.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Remove the model</source>
        <translation>Modell &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Add a downloaded model…</source>
        <translation>Heruntergeladenes Modell &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>„%1“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>This model was not added.</source>
        <translation>Dieses Modell wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>It is taken off the list. The folder that it came from stays as it is, and so do your examples.</source>
        <translation>Es wird aus der Liste genommen. Der Ordner, aus dem es kam, bleibt, wie er ist, und Ihre Beispiele auch.</translation>
    </message>
    <message>
        <source>Choose the folder of the tuned model</source>
        <translation>Wählen Sie den Ordner des abgestimmten Modells</translation>
    </message>
    <message>
        <source>Where is its original?</source>
        <translation>Wo ist sein ursprüngliches Modell?</translation>
    </message>
    <message>
        <source>This folder holds what was learned, but does not say which original it changes. Choose the folder of that original.</source>
        <translation>Dieser Ordner enthält das Gelernte, sagt aber nicht, welches ursprüngliche Modell es ändert. Wählen Sie den Ordner dieses Modells.</translation>
    </message>
    <message>
        <source>This folder holds what was learned. It changes the original “%1”, which was not found on this computer. If you have it, choose its folder; else download it first.</source>
        <translation>Dieser Ordner enthält das Gelernte. Es ändert das ursprüngliche Modell „%1“, das auf diesem Rechner nicht zu finden war. Wenn Sie es haben, wählen Sie seinen Ordner; sonst laden Sie es zuerst herunter.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Choose its &amp;folder…</source>
        <translation>Seinen &amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose the folder of the original</source>
        <translation>Wählen Sie den Ordner des ursprünglichen Modells</translation>
    </message>
</context>
<context>
    <name>ui::UseSession</name>
    <message>
        <source>This folder is in the list already, as “%1”.</source>
        <translation>Dieser Ordner ist schon in der Liste, als „%1“.</translation>
    </message>
</context>
<context>
    <name>ui::VerdictCard</name>
    <message>
        <source>Both were asked with the same settings.</source>
        <translation>Beide wurden mit denselben Einstellungen gefragt.</translation>
    </message>
</context>
<context>
    <name>ui::VersionList</name>
    <message>
        <source>After pass %1</source>
        <translation>Nach Durchgang %1</translation>
    </message>
    <message>
        <source>After step %1</source>
        <translation>Nach Schritt %1</translation>
    </message>
    <message>
        <source>Mistakes on unseen examples: %1</source>
        <translation>Fehler bei ungesehenen Beispielen: %1</translation>
    </message>
    <message>
        <source>Mistakes on your examples: %1</source>
        <translation>Fehler bei Ihren Beispielen: %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Diese nutzen</translation>
    </message>
    <message>
        <source>Use the version: %1</source>
        <extracomment>%1 is &quot;After pass 2&quot;.</extracomment>
        <translation>Die Fassung nutzen: %1</translation>
    </message>
</context>
<context>
    <name>ui::VoiceCard</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>How much your answers agree</source>
        <translation>Wie weit Ihre Antworten übereinstimmen</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Ihre Stimme</translation>
    </message>
    <message>
        <source>Change your house style</source>
        <translation>Ihren Hausstil ändern</translation>
    </message>
    <message>
        <source>With 16 answers or more, your usual style will be described here.</source>
        <translation>Ab 16 Antworten wird hier Ihr üblicher Stil beschrieben.</translation>
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
        <translation>Wie es Ihre Antworten machen: %1</translation>
    </message>
    <message>
        <source>Let my answers decide</source>
        <translation>Meine Antworten entscheiden lassen</translation>
    </message>
    <message>
        <source>Your house style</source>
        <translation>Ihr Hausstil</translation>
    </message>
    <message>
        <source>Attune learned this from your answers. Where you choose yourself, your choice holds, and answers that do it otherwise are shown with a fix.</source>
        <translation>Attune hat das aus Ihren Antworten gelernt. Wo Sie selbst wählen, gilt Ihre Wahl, und Antworten, die es anders machen, werden mit einem Vorschlag gezeigt.</translation>
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
        <translation>Ihre Antworten unterscheiden sich in nichts, was hier gewählt werden könnte.</translation>
    </message>
    <message>
        <source>&amp;Keep this style</source>
        <translation>Diesen Stil &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::VoteBar</name>
    <message>
        <source>%1 preferred</source>
        <translation>%1 bevorzugt</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>beide schlecht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>votes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Urteile</translation>
    </message>
</context>
<context>
    <name>ui::WhereCard</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>schließt bald</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>endet bald</translation>
    </message>
    <message>
        <source>&amp;Model to teach</source>
        <translation>&amp;Modell, das lernen soll</translation>
    </message>
    <message>
        <source>Which model should I take?</source>
        <translation>Welches Modell soll ich nehmen?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>free · private</source>
        <translation>kostenlos · privat</translation>
    </message>
    <message>
        <source>Small models. Nothing leaves this computer.</source>
        <translation>Kleine Modelle. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>Coming next; export the file meanwhile.</source>
        <translation>Kommt als Nächstes; exportieren Sie inzwischen die Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more service(s), to compare prices</source>
        <translation>
            <numerusform>%Ln weiterer Dienst, zum Vergleich der Preise</numerusform>
            <numerusform>%Ln weitere Dienste, zum Vergleich der Preise</numerusform>
        </translation>
    </message>
    <message>
        <source>Just export the file</source>
        <translation>Nur die Datei exportieren</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Hand it to your IT or to another service.</source>
        <translation>Geben Sie sie Ihrer IT oder einem anderen Dienst.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A service that speaks the OpenAI API: a server in the house, or one you know.</source>
        <translation>Ein Dienst, der die OpenAI-API spricht: ein Server im Haus oder einer, den Sie kennen.</translation>
    </message>
    <message>
        <source>No model is chosen there yet.</source>
        <translation>Dort ist noch kein Modell gewählt.</translation>
    </message>
    <message>
        <source>Model to teach: %1</source>
        <translation>Modell, das lernen soll: %1</translation>
    </message>
    <message>
        <source>Enter where it is, and which model to teach.</source>
        <translation>Geben Sie ein, wo er ist und welches Modell lernen soll.</translation>
    </message>
    <message>
        <source>Change address or access &amp;key…</source>
        <translation>Adresse oder Zugangss&amp;chlüssel ändern …</translation>
    </message>
    <message>
        <source>Enter the &amp;address…</source>
        <translation>Ad&amp;resse eingeben …</translation>
    </message>
    <message>
        <source>Practice model, for learning the journey</source>
        <translation>Übungsmodell, zum Kennenlernen der Schritte</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>Modelle auf diesem Computer werden gesucht …</translation>
    </message>
    <message>
        <source>%1, licence: %2.</source>
        <extracomment>A model: %1 its size on disk, %2 its licence.</extracomment>
        <translation>%1, Lizenz: %2.</translation>
    </message>
    <message>
        <source>Comes with Attune, to learn the journey with: its answers are not for customers. %1</source>
        <translation>Gehört zu Attune, zum Kennenlernen der Schritte: Seine Antworten sind nichts für Kunden. %1</translation>
    </message>
</context>
</TS>
