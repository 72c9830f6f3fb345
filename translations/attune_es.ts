<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>Change</name>
    <message>
        <source>“%1” goes</source>
        <translation>«%1» desaparece</translation>
    </message>
    <message>
        <source>“%1” is added</source>
        <translation>Se añade «%1»</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>«%1» pasa a ser «%2»</translation>
    </message>
</context>
<context>
    <name>ChangeLabelText</name>
    <message numerus="yes">
        <source>add %Ln example(s)</source>
        <extracomment>These follow &quot;Undo&quot; and &quot;Redo&quot; in a menu: &quot;Undo edit the answer&quot;.</extracomment>
        <translation>
            <numerusform>añadir %Ln ejemplo</numerusform>
            <numerusform>añadir %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %Ln example(s)</source>
        <translation>
            <numerusform>pegar %Ln ejemplo</numerusform>
            <numerusform>pegar %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %Ln example(s)</source>
        <translation>
            <numerusform>duplicar %Ln ejemplo</numerusform>
            <numerusform>duplicar %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln example(s)</source>
        <translation>
            <numerusform>importar %Ln ejemplo</numerusform>
            <numerusform>importar %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln example(s) from %1</source>
        <translation>
            <numerusform>importar %Ln ejemplo de %1</numerusform>
            <numerusform>importar %Ln ejemplos de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln example(s)</source>
        <translation>
            <numerusform>quitar %Ln ejemplo</numerusform>
            <numerusform>quitar %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %Ln example(s)</source>
        <translation>
            <numerusform>restaurar %Ln ejemplo</numerusform>
            <numerusform>restaurar %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>edit what they wrote</source>
        <translation>cambiar la pregunta</translation>
    </message>
    <message>
        <source>edit the answer</source>
        <translation>cambiar la respuesta</translation>
    </message>
    <message>
        <source>edit the conversation</source>
        <translation>cambiar la conversación</translation>
    </message>
    <message>
        <source>edit the reference material</source>
        <translation>cambiar el texto de referencia</translation>
    </message>
    <message>
        <source>edit the note</source>
        <translation>cambiar la nota</translation>
    </message>
    <message>
        <source>edit the worse answer</source>
        <translation>cambiar la respuesta peor</translation>
    </message>
    <message>
        <source>edit the house rules of an example</source>
        <translation>cambiar las normas de la casa de un ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>replace text in %Ln example(s)</source>
        <translation>
            <numerusform>reemplazar texto en %Ln ejemplo</numerusform>
            <numerusform>reemplazar texto en %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln example(s)</source>
        <translation>
            <numerusform>marcar %Ln ejemplo</numerusform>
            <numerusform>marcar %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the use of %Ln example(s)</source>
        <translation>
            <numerusform>cambiar el uso de %Ln ejemplo</numerusform>
            <numerusform>cambiar el uso de %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the category of %Ln example(s)</source>
        <translation>
            <numerusform>cambiar la categoría de %Ln ejemplo</numerusform>
            <numerusform>cambiar la categoría de %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %Ln example(s)</source>
        <translation>
            <numerusform>cambiar las etiquetas de %Ln ejemplo</numerusform>
            <numerusform>cambiar las etiquetas de %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the house rules</source>
        <translation>cambiar las normas de la casa</translation>
    </message>
    <message>
        <source>change the project&apos;s settings</source>
        <translation>cambiar la configuración del proyecto</translation>
    </message>
    <message>
        <source>rename the project</source>
        <translation>cambiar el nombre del proyecto</translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln example(s)</source>
        <extracomment>%1 is what was fixed, for example &quot;greetings&quot;: &quot;fix 12 greetings&quot;.</extracomment>
        <translation>
            <numerusform>corregir %Ln ejemplo</numerusform>
            <numerusform>corregir %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln %1</source>
        <translation>
            <numerusform>corregir %Ln %1</numerusform>
            <numerusform>corregir %Ln %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln example(s): %1</source>
        <extracomment>%1 is the name of a check, for example &quot;Greeting&quot;.</extracomment>
        <translation>
            <numerusform>corregir %Ln ejemplo: %1</numerusform>
            <numerusform>corregir %Ln ejemplos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mask personal data in %Ln example(s)</source>
        <translation>
            <numerusform>ocultar los datos personales en %Ln ejemplo</numerusform>
            <numerusform>ocultar los datos personales en %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>keep one of two answers</source>
        <translation>conservar una de dos respuestas</translation>
    </message>
    <message>
        <source>ignore</source>
        <extracomment>In the following, %1 is the name of a check, for example &quot;Greeting&quot;.</extracomment>
        <translation>ignorar</translation>
    </message>
    <message>
        <source>ignore “%1”</source>
        <translation>ignorar «%1»</translation>
    </message>
    <message>
        <source>look again at what was ignored</source>
        <translation>volver a ver lo que se ignoraba</translation>
    </message>
    <message>
        <source>look at “%1” again</source>
        <translation>volver a ver «%1»</translation>
    </message>
    <message>
        <source>switch off the check “%1”</source>
        <translation>desactivar la comprobación «%1»</translation>
    </message>
    <message>
        <source>switch on the check “%1”</source>
        <translation>activar la comprobación «%1»</translation>
    </message>
    <message>
        <source>accept everything that is here now</source>
        <translation>aceptar todo lo que hay ahora</translation>
    </message>
    <message>
        <source>choose the house style</source>
        <translation>elegir el estilo de la casa</translation>
    </message>
    <message>
        <source>choose the style “%1”</source>
        <translation>elegir el estilo «%1»</translation>
    </message>
    <message>
        <source>edit your words and sentences</source>
        <translation>cambiar sus palabras y frases</translation>
    </message>
    <message numerus="yes">
        <source>change %Ln example(s)</source>
        <translation>
            <numerusform>cambiar %Ln ejemplo</numerusform>
            <numerusform>cambiar %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>judge %Ln pair(s) of answers</source>
        <translation>
            <numerusform>juzgar %Ln par de respuestas</numerusform>
            <numerusform>juzgar %Ln pares de respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the note on two answers</source>
        <translation>cambiar la nota sobre dos respuestas</translation>
    </message>
    <message>
        <source>make an example of an answer</source>
        <translation>hacer un ejemplo de una respuesta</translation>
    </message>
    <message>
        <source>choose the model in use</source>
        <translation>elegir el modelo en uso</translation>
    </message>
    <message numerus="yes">
        <source>shorten %Ln example(s)</source>
        <translation>
            <numerusform>acortar %Ln ejemplo</numerusform>
            <numerusform>acortar %Ln ejemplos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Must fix</source>
        <translation>Hay que corregirlo</translation>
    </message>
    <message>
        <source>Probably wrong</source>
        <translation>Probablemente un error</translation>
    </message>
    <message>
        <source>Take a look</source>
        <translation>Eche un vistazo</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) differ from your usual “%2”</source>
        <extracomment>%1 is the name of a check (&quot;Greeting&quot;), %2 the usual way (&quot;Dear&quot;).</extracomment>
        <translation>
            <numerusform>%1: %n respuesta no tiene su «%2» habitual</numerusform>
            <numerusform>%1: %n respuestas no tienen su «%2» habitual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s): %1</source>
        <translation>
            <numerusform>%n respuesta: %1</numerusform>
            <numerusform>%n respuestas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n example(s)</source>
        <translation>
            <numerusform>%1 en %n ejemplo</numerusform>
            <numerusform>%1 en %n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>desigual</translation>
    </message>
    <message>
        <source>%1 of %2 have nothing left to look at</source>
        <translation>%1 de %2: ya no hay nada que revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n skipped (you edited it)</source>
        <translation>
            <numerusform>%n sin tocar (usted lo cambió)</numerusform>
            <numerusform>%n sin tocar (usted los cambió)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExampleWords</name>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Por mejorar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Teach the model</source>
        <translation>Enseñar al modelo</translation>
    </message>
    <message>
        <source>Pick the best version</source>
        <translation>Elegir la mejor versión</translation>
    </message>
    <message>
        <source>Kept for testing</source>
        <translation>Apartado para la prueba</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Normas de la casa</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Lo que nos escriben</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Lo que respondemos</translation>
    </message>
    <message>
        <source>What a tool returned</source>
        <translation>Lo que devolvió una herramienta</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Removed (can be put back)</source>
        <translation>Quitado (se puede restaurar)</translation>
    </message>
    <message>
        <source>Left out of tuning</source>
        <translation>Excluido del ajuste</translation>
    </message>
    <message>
        <source>No longer kept for testing</source>
        <translation>Ya no está apartado para la prueba</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Categoría: %1</translation>
    </message>
</context>
<context>
    <name>Replace</name>
    <message>
        <source>Type the text that you want to find.</source>
        <translation>Escriba el texto que quiere buscar.</translation>
    </message>
    <message>
        <source>This pattern has a mistake near character %1. Correct it, or switch “Pattern” off to find the text as it stands.</source>
        <translation>Este patrón tiene un error cerca del carácter %1. Corríjalo, o desactive «Patrón» para buscar el texto tal como está.</translation>
    </message>
    <message>
        <source>This pattern is too complicated for some of the texts. A simpler one will work.</source>
        <translation>Este patrón es demasiado complicado para algunos textos. Uno más sencillo funcionará.</translation>
    </message>
</context>
<context>
    <name>TextCounts</name>
    <message numerus="yes">
        <source>about %Ln word(s)</source>
        <translation>
            <numerusform>alrededor de %Ln palabra</numerusform>
            <numerusform>alrededor de %Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s)</source>
        <extracomment>%1 is a number of words (&quot;142 words&quot;), %Ln counts the pieces in which a service counts text.</extracomment>
        <translation>
            <numerusform>%1 · %Ln token</numerusform>
            <numerusform>%1 · %Ln tokens</numerusform>
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
        <translation>advise necesita --answers, por ejemplo --answers problem=style,tried_rules=yes,examples=120,monthly=2000,base_manages=yes.</translation>
    </message>
    <message>
        <source>Why we say so:</source>
        <translation>Por qué lo decimos:</translation>
    </message>
    <message>
        <source>What comes next:</source>
        <translation>Lo que sigue:</translation>
    </message>
    <message>
        <source>What your project says:</source>
        <translation>Lo que dice su proyecto:</translation>
    </message>
    <message>
        <source>Should we tune, look things up, or just ask better? Looks at a project, too, where one is named.</source>
        <translation>¿Conviene ajustar, buscar la información o solo preguntar mejor? También mira un proyecto, si se nombra.</translation>
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
        <translation>No hay ninguna comprobación «%1». attune-cli style muestra lo que se ha examinado.</translation>
    </message>
    <message>
        <source>--fix takes safe.</source>
        <translation>--fix acepta safe.</translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed</source>
        <translation>
            <numerusform>%n ejemplo cambiado</numerusform>
            <numerusform>%n ejemplos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) skipped.</source>
        <translation>
            <numerusform>%n corrección omitida.</numerusform>
            <numerusform>%n correcciones omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>No hay nada que corregir.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n cosa por revisar.</numerusform>
            <numerusform>%n cosas por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds what does not sound or look like your other answers.</source>
        <translation>Encuentra lo que no suena o no se ve como sus otras respuestas.</translation>
    </message>
    <message>
        <source>Only these checks, by their ids, parted by commas.</source>
        <translation>Solo estas comprobaciones, por su identificador, separadas por comas.</translation>
    </message>
    <message>
        <source>safe: make the changes that need no person first, as one step of undo.</source>
        <translation>safe: primero hace los cambios que no necesitan a nadie, en un solo paso que se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>app::Command</name>
    <message>
        <source>This project is open on %1, so it can only be read here.</source>
        <translation>Este proyecto está abierto en %1, así que aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>This project was written by a newer version of Attune, so it can only be read here.</source>
        <translation>Este proyecto viene de una versión más nueva de Attune, así que aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>Usage: attune-cli COMMAND [--json] ...

Teach a language model to answer the way your organisation answers.

Commands:
</source>
        <translation>Uso: attune-cli ORDEN [--json] ...

Enseña a un modelo de lenguaje a responder como responde su organización.

Órdenes:
</translation>
    </message>
    <message>
        <source>
attune-cli COMMAND --help says more. Exit codes: 0 fine, 1 found problems, 2 wrong usage,
3 bad input file, 4 provider or network, 5 storage.
</source>
        <translation>
attune-cli ORDEN --help dice más. Códigos de salida: 0 bien, 1 problemas encontrados, 2 uso incorrecto,
3 archivo de entrada incorrecto, 4 proveedor o red, 5 almacenamiento.
</translation>
    </message>
    <message>
        <source>There is no command “%1”. attune-cli --help lists them.</source>
        <translation>No hay ninguna orden «%1». attune-cli --help las muestra todas.</translation>
    </message>
    <message>
        <source>Print JSON on standard output.</source>
        <translation>Escribe JSON en la salida estándar.</translation>
    </message>
    <message>
        <source>Usage: attune-cli %1 %2</source>
        <translation>Uso: attune-cli %1 %2</translation>
    </message>
</context>
<context>
    <name>app::CompareCommand</name>
    <message>
        <source>--%1 takes a number from %2 on.</source>
        <translation>--%1 acepta un número a partir de %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» no se puede leer.</translation>
    </message>
    <message numerus="yes">
        <source>This would send %n question(s) from this computer, for %1. Nothing was sent. With --yes it is sent.</source>
        <translation>
            <numerusform>Esto enviaría %n pregunta desde este ordenador, por %1. No se ha enviado nada. Con --yes se envía.</numerusform>
            <numerusform>Esto enviaría %n preguntas desde este ordenador, por %1. No se ha enviado nada. Con --yes se envían.</numerusform>
        </translation>
    </message>
    <message>
        <source>a price that is not known</source>
        <translation>un precio que no se conoce</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message numerus="yes">
        <source>Comparison %1: %2 against %3; %n pair(s) of answers.</source>
        <translation>
            <numerusform>Comparación %1: %2 frente a %3; %n par de respuestas.</numerusform>
            <numerusform>Comparación %1: %2 frente a %3; %n pares de respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not complete; attune-cli compare %1 --resume %2 goes on.</source>
        <translation>No está completa; attune-cli compare %1 --resume %2 la continúa.</translation>
    </message>
    <message>
        <source>--temperature takes a number from 0 to 2.</source>
        <translation>--temperature acepta un número de 0 a 2.</translation>
    </message>
    <message>
        <source>compare needs --before M and --after M, for example --before base --after tuned.</source>
        <translation>compare necesita --before M y --after M, por ejemplo --before base --after tuned.</translation>
    </message>
    <message>
        <source>No example is kept aside that the model has not seen. Tuning keeps some aside, or ask new questions with --questions FILE.</source>
        <translation>No hay ningún ejemplo apartado que el modelo no haya visto. El ajuste aparta algunos, o haga preguntas nuevas con --questions FILE.</translation>
    </message>
    <message>
        <source>There is no question that the model has not seen.</source>
        <translation>No hay ninguna pregunta que el modelo no haya visto.</translation>
    </message>
    <message>
        <source>Left out, because the model has learned it or nearly the same: %1</source>
        <translation>Excluido, porque el modelo aprendió lo mismo o casi lo mismo: %1</translation>
    </message>
    <message>
        <source>Asks two models the same questions: the kept-aside examples, or new ones.</source>
        <translation>Hace las mismas preguntas a dos modelos: los ejemplos apartados, u otras nuevas.</translation>
    </message>
    <message>
        <source>base, tuned, job:N, checkpoint:N:STEP, MODEL@URL or a model on this computer; with -rules behind it without house rules, with +examples also with your best examples.</source>
        <translation>base, tuned, job:N, checkpoint:N:STEP, MODEL@URL o un modelo de este ordenador; con -rules detrás sin normas de la casa, con +examples también con sus mejores ejemplos.</translation>
    </message>
    <message>
        <source>The same, for the other one.</source>
        <translation>Lo mismo para el otro.</translation>
    </message>
    <message>
        <source>At most so many questions, at random.</source>
        <translation>Como máximo tantas preguntas, al azar.</translation>
    </message>
    <message>
        <source>New questions from a text file, parted by empty lines.</source>
        <translation>Preguntas nuevas de un archivo de texto, separadas por líneas vacías.</translation>
    </message>
    <message>
        <source>Everyday questions: has the model forgotten the rest?</source>
        <translation>Preguntas de todos los días: ¿ha olvidado el modelo lo demás?</translation>
    </message>
    <message>
        <source>0 to 2; 0 without it.</source>
        <translation>De 0 a 2; 0 sin esta opción.</translation>
    </message>
    <message>
        <source>For both; 42 without it.</source>
        <translation>Para ambos; 42 sin esta opción.</translation>
    </message>
    <message>
        <source>Most tokens of an answer.</source>
        <translation>Máximo de tokens de una respuesta.</translation>
    </message>
    <message>
        <source>At most so many questions a minute to one service.</source>
        <translation>Como máximo tantas preguntas por minuto a un servicio.</translation>
    </message>
    <message>
        <source>Go on with the comparison of that number.</source>
        <translation>Continuar la comparación de ese número.</translation>
    </message>
    <message>
        <source>Keep trying while a service is away.</source>
        <translation>Seguir intentando mientras un servicio no esté.</translation>
    </message>
    <message>
        <source>Agree to what leaves this computer and to what it costs.</source>
        <translation>Aceptar lo que sale de este ordenador y lo que cuesta.</translation>
    </message>
</context>
<context>
    <name>app::Comparing</name>
    <message>
        <source>Nothing was tuned in this project yet. attune-cli tune does it.</source>
        <translation>Todavía no se ha ajustado nada en este proyecto. attune-cli tune lo hace.</translation>
    </message>
    <message>
        <source>There is no finished tuning number %1. attune-cli jobs lists them.</source>
        <translation>No hay ningún ajuste terminado con el número %1. attune-cli jobs los muestra.</translation>
    </message>
    <message>
        <source>This tuning has no state after step %1. attune-cli job lists them.</source>
        <translation>Este ajuste no tiene ninguna versión tras el paso %1. attune-cli job las muestra.</translation>
    </message>
    <message>
        <source>“%1” is no address. It looks like https://host/v1.</source>
        <translation>«%1» no es una dirección. Tiene la forma https://host/v1.</translation>
    </message>
    <message>
        <source>Nothing was compared in this project yet. attune-cli compare does it.</source>
        <translation>Todavía no se ha comparado nada en este proyecto. attune-cli compare lo hace.</translation>
    </message>
    <message>
        <source>--comparison takes a number that attune-cli compare printed.</source>
        <translation>--comparison acepta un número que mostró attune-cli compare.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <translation>%1: %2 antes, %3 después</translation>
    </message>
</context>
<context>
    <name>app::DemoCommand</name>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>Leave the files in DIR.</source>
        <translation>Deja los archivos en DIR.</translation>
    </message>
    <message numerus="yes">
        <source>That was the whole way, on this computer alone: collect, check, tune, compare. It took %n second(s).</source>
        <translation>
            <numerusform>Este fue todo el recorrido, solo en este ordenador: reunir, comprobar, ajustar, comparar. Tardó %n segundo.</numerusform>
            <numerusform>Este fue todo el recorrido, solo en este ordenador: reunir, comprobar, ajustar, comparar. Tardó %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is in “%1”; open it in a browser. The project beside it can be opened with attune, to vote on the answers blind.</source>
        <translation>El informe está en «%1»; ábralo en un navegador. El proyecto que está al lado se puede abrir con attune, para votar las respuestas a ciegas.</translation>
    </message>
    <message>
        <source>Does the whole main job on the sample project, on this computer: check, tune, compare, report.</source>
        <translation>Hace toda la tarea principal con el proyecto de muestra, en este ordenador: comprobar, ajustar, comparar, informar.</translation>
    </message>
</context>
<context>
    <name>app::DismissCommand</name>
    <message>
        <source>Name the findings by the ids that attune-cli check --json prints, or use --all.</source>
        <translation>Nombre los hallazgos por los identificadores que da attune-cli check --json, o use --all.</translation>
    </message>
    <message>
        <source>There is no finding “%1” any more. attune-cli check lists what there is.</source>
        <translation>Ya no hay ningún hallazgo «%1». attune-cli check muestra los que hay.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) will not be shown again until the text changes.</source>
        <translation>
            <numerusform>%n hallazgo no se volverá a mostrar hasta que cambie el texto.</numerusform>
            <numerusform>%n hallazgos no se volverán a mostrar hasta que cambie el texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepts findings as they are: they stay away until the text changes.</source>
        <translation>Acepta hallazgos tal como están: no vuelven hasta que cambie el texto.</translation>
    </message>
    <message>
        <source>Accept everything that is there now.</source>
        <translation>Acepta todo lo que hay ahora.</translation>
    </message>
</context>
<context>
    <name>app::ExportCommand</name>
    <message>
        <source>Example %1: %2</source>
        <translation>Ejemplo %1: %2</translation>
    </message>
    <message>
        <source>--format takes one of: %1.</source>
        <translation>--format acepta uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>--split takes train, kept or all.</source>
        <translation>--split acepta train, kept o all.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: %Ln example(s) must be fixed first, or left out with the split &quot;left out&quot;. --force writes the file all the same.</source>
        <translation>
            <numerusform>No se ha escrito nada: antes hay que corregir %Ln ejemplo, o excluirlo con el uso «left out». --force escribe el archivo de todos modos.</numerusform>
            <numerusform>No se ha escrito nada: antes hay que corregir %Ln ejemplos, o excluirlos con el uso «left out». --force escribe el archivo de todos modos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln ejemplo escrito en «%1».</numerusform>
            <numerusform>%Ln ejemplos escritos en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes examples to a file for a service, a program or a colleague.</source>
        <translation>Escribe ejemplos en un archivo para un servicio, un programa o un colega.</translation>
    </message>
    <message>
        <source>openai-chat, prompt-completion, alpaca, sharegpt, vertex, bedrock, preference, csv, xlsx or attune.</source>
        <translation>openai-chat, prompt-completion, alpaca, sharegpt, vertex, bedrock, preference, csv, xlsx o attune.</translation>
    </message>
    <message>
        <source>Without it: train for what a model learns from, all for the others.</source>
        <translation>Sin esta opción: train para aquello de lo que aprende un modelo, all para lo demás.</translation>
    </message>
    <message>
        <source>Write the file although examples must be fixed.</source>
        <translation>Escribe el archivo aunque haya ejemplos por corregir.</translation>
    </message>
</context>
<context>
    <name>app::HistoryCommands</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1.</source>
        <translation>--limit acepta un número a partir de 1.</translation>
    </message>
    <message>
        <source>%1  %2 (undone)</source>
        <translation>%1  %2 (deshecho)</translation>
    </message>
    <message>
        <source>Undoes the last change.</source>
        <translation>Deshace el último cambio.</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Rehace lo último que se deshizo.</translation>
    </message>
    <message>
        <source>Lists the changes, newest first.</source>
        <translation>Muestra los cambios, los más recientes primero.</translation>
    </message>
    <message>
        <source>At most N changes.</source>
        <translation>N cambios como máximo.</translation>
    </message>
</context>
<context>
    <name>app::ImportCommand</name>
    <message>
        <source>%1 added, %2 already there, %3 could not be read.</source>
        <translation>%1 añadidos, %2 ya estaban, %3 no se pudieron leer.</translation>
    </message>
    <message>
        <source>  %1, row %2: %3</source>
        <translation>  %1, fila %2: %3</translation>
    </message>
    <message>
        <source>There is no format “%1”. There are: %2.</source>
        <translation>No hay ningún formato «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN pairs, for example user=Question,answer=Reply.</source>
        <translation>--map acepta pares CAMPO=COLUMNA, por ejemplo user=Pregunta,answer=Respuesta.</translation>
    </message>
    <message>
        <source>Adds the examples of a file or folder, as one step of undo.</source>
        <translation>Añade los ejemplos de un archivo o una carpeta, en un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>How to read it, if it is not to be found out.</source>
        <translation>Cómo leerlo, si no debe averiguarse solo.</translation>
    </message>
    <message>
        <source>Which column is which: user, answer, system, category, reference and more, each with a header, #3 for the third column, or a path in JSON.</source>
        <translation>Qué es cada columna: user, answer, system, category, reference y otras, cada una con un encabezado, #3 para la tercera columna, o una ruta en JSON.</translation>
    </message>
    <message>
        <source>Only say what would be added.</source>
        <translation>Solo dice lo que se añadiría.</translation>
    </message>
    <message>
        <source>Make the one system message that all records share the house rules.</source>
        <translation>Convierte en normas de la casa el único mensaje de sistema que comparten todos los registros.</translation>
    </message>
    <message>
        <source>Take reference material that stands under the question out of it.</source>
        <translation>Saca de la pregunta el texto de referencia que está debajo.</translation>
    </message>
    <message>
        <source>Take a first line “Category: ...” of answers into the category.</source>
        <translation>Toma la primera línea «Category: ...» de las respuestas como categoría.</translation>
    </message>
</context>
<context>
    <name>app::JobCommand</name>
    <message>
        <source>Nothing was tuned in this project yet.</source>
        <translation>Todavía no se ha ajustado nada en este proyecto.</translation>
    </message>
    <message>
        <source>ID is a number that attune-cli jobs shows.</source>
        <translation>ID es un número que muestra attune-cli jobs.</translation>
    </message>
    <message>
        <source>Lists what was tuned in a project.</source>
        <translation>Muestra lo que se ha ajustado en un proyecto.</translation>
    </message>
    <message>
        <source>Looks after a tuning: how it stands, its curve, stopping, going on.</source>
        <translation>Se ocupa de un ajuste: su estado, su curva, detenerlo, continuarlo.</translation>
    </message>
    <message>
        <source>Stop it.</source>
        <translation>Detenerlo.</translation>
    </message>
    <message>
        <source>Pause it.</source>
        <translation>Ponerlo en pausa.</translation>
    </message>
    <message>
        <source>Go on, after a pause or a problem.</source>
        <translation>Continuar, tras una pausa o un problema.</translation>
    </message>
    <message>
        <source>Stay until the job has ended.</source>
        <translation>Esperar hasta que la tarea termine.</translation>
    </message>
</context>
<context>
    <name>app::KeychainSecretStore</name>
    <message>
        <source>The password safe stayed closed. Unlock it and try again, or enter the key for this time only.</source>
        <translation>El almacén de contraseñas siguió cerrado. Desbloquéelo y vuelva a intentarlo, o introduzca la clave solo por esta vez.</translation>
    </message>
    <message>
        <source>The password safe did not answer. Try again, or enter the key for this time only.</source>
        <translation>El almacén de contraseñas no respondió. Vuelva a intentarlo, o introduzca la clave solo por esta vez.</translation>
    </message>
    <message>
        <source>Stored in your computer&apos;s password safe. Never in the project file.</source>
        <translation>Se guarda en el almacén de contraseñas de su ordenador. Nunca en el archivo del proyecto.</translation>
    </message>
</context>
<context>
    <name>app::ListCommand</name>
    <message>
        <source>--status takes todo, needs-work or done.</source>
        <translation>--status acepta todo, needs-work o done.</translation>
    </message>
    <message>
        <source>--split takes train, validation, kept or left-out.</source>
        <translation>--split acepta train, validation, kept o left-out.</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit acepta un número.</translation>
    </message>
    <message>
        <source>Lists examples, one a line.</source>
        <translation>Muestra ejemplos, uno por línea.</translation>
    </message>
    <message>
        <source>Only examples in which TEXT occurs.</source>
        <translation>Solo los ejemplos que contienen TEXT.</translation>
    </message>
    <message>
        <source>Only todo, needs-work or done.</source>
        <translation>Solo todo, needs-work o done.</translation>
    </message>
    <message>
        <source>Only train, validation, kept or left-out.</source>
        <translation>Solo train, validation, kept o left-out.</translation>
    </message>
    <message>
        <source>At most N examples.</source>
        <translation>N ejemplos como máximo.</translation>
    </message>
</context>
<context>
    <name>app::MeasureCommand</name>
    <message>
        <source>--format takes lines or jsonl.</source>
        <translation>--format acepta lines o jsonl.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo «%1».</translation>
    </message>
    <message>
        <source>Line %1 holds no text.</source>
        <translation>La línea %1 no contiene texto.</translation>
    </message>
    <message>
        <source>Prints the measures behind the checks of tone, text by text.</source>
        <translation>Escribe las medidas en las que se basan las comprobaciones de tono, texto por texto.</translation>
    </message>
    <message>
        <source>lines: a text a line; jsonl: a line of JSON each, with the text as a string or as the member “text”.</source>
        <translation>lines: un texto por línea; jsonl: una línea de JSON por texto, con el texto como cadena o como el miembro «text».</translation>
    </message>
</context>
<context>
    <name>app::NewCommand</name>
    <message>
        <source>There is no sample “%1”. There are: %2.</source>
        <translation>No hay ninguna muestra «%1». Hay: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Created “%1” with %Ln example(s).</source>
        <translation>
            <numerusform>«%1» creado con %Ln ejemplo.</numerusform>
            <numerusform>«%1» creado con %Ln ejemplos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Creates a project.</source>
        <translation>Crea un proyecto.</translation>
    </message>
    <message>
        <source>Fill it with a sample: formal, playful or extract.</source>
        <translation>Llenarlo con una muestra: formal, playful o extract.</translation>
    </message>
</context>
<context>
    <name>app::ProvidersCommand</name>
    <message>
        <source>coming next; export the file meanwhile</source>
        <translation>próximamente; mientras tanto, exporte el archivo</translation>
    </message>
    <message>
        <source>%1: %2, licence %3, about %4 of memory</source>
        <translation>%1: %2, licencia %3, unos %4 de memoria</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>  For learning the journey: too small for real answers.</source>
        <translation>  Para conocer el recorrido: demasiado pequeño para respuestas de verdad.</translation>
    </message>
    <message>
        <source>%1, stops on %2</source>
        <translation>%1, termina el %2</translation>
    </message>
    <message>
        <source>Lists where a model can be tuned.</source>
        <translation>Muestra dónde se puede ajustar un modelo.</translation>
    </message>
    <message>
        <source>Lists the models that can be tuned there; without --provider, on this computer.</source>
        <translation>Muestra los modelos que se pueden ajustar allí; sin --provider, en este ordenador.</translation>
    </message>
    <message>
        <source>As attune-cli providers names it.</source>
        <translation>Como lo nombra attune-cli providers.</translation>
    </message>
    <message>
        <source>Ask the service at this address.</source>
        <translation>Preguntar al servicio en esta dirección.</translation>
    </message>
</context>
<context>
    <name>app::QuoteCommand</name>
    <message>
        <source>Tuning costs nothing.</source>
        <translation>El ajuste no cuesta nada.</translation>
    </message>
    <message>
        <source>Tuning: about %1 (%2 to %3).</source>
        <translation>Ajuste: unos %1 (de %2 a %3).</translation>
    </message>
    <message>
        <source>Keeping it available (%1): %2 a day, %3 a month, also when nobody asks.</source>
        <translation>Mantenerlo disponible (%1): %2 al día, %3 al mes, aunque nadie pregunte.</translation>
    </message>
    <message>
        <source>Keeping it available costs nothing while nobody asks.</source>
        <translation>Mantenerlo disponible no cuesta nada mientras nadie pregunte.</translation>
    </message>
    <message>
        <source>Asking with long instructions: %1 a month; tuned: %2 a month.</source>
        <translation>Preguntas con instrucciones largas: %1 al mes; ajustado: %2 al mes.</translation>
    </message>
    <message>
        <source>--%1 takes a number.</source>
        <translation>--%1 acepta un número.</translation>
    </message>
    <message>
        <source>On this computer: about %1 to %2 seconds, %3 of memory.</source>
        <translation>En este ordenador: de %1 a %2 segundos, %3 de memoria.</translation>
    </message>
    <message>
        <source>That is more than is free now (%1). Close other programs, or choose a smaller model.</source>
        <translation>Es más de lo que hay libre ahora (%1). Cierre otros programas, o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Says what tuning would cost, in money and time, and what the result costs to use.</source>
        <translation>Dice lo que costaría el ajuste, en dinero y tiempo, y lo que cuesta usar el resultado.</translation>
    </message>
    <message>
        <source>As attune-cli providers names it; without it, this computer.</source>
        <translation>Como lo nombra attune-cli providers; sin esta opción, este ordenador.</translation>
    </message>
    <message>
        <source>As attune-cli models names it.</source>
        <translation>Como lo nombra attune-cli models.</translation>
    </message>
    <message>
        <source>Passes through your examples; 3 without it.</source>
        <translation>Pasadas por sus ejemplos; 3 sin esta opción.</translation>
    </message>
    <message>
        <source>Size of the model in billions of parameters, where the price depends on it.</source>
        <translation>Tamaño del modelo en miles de millones de parámetros, cuando el precio depende de ello.</translation>
    </message>
    <message>
        <source>Answers per month, to see when tuning pays for itself.</source>
        <translation>Respuestas al mes, para ver cuándo se amortiza el ajuste.</translation>
    </message>
</context>
<context>
    <name>app::ReportCommand</name>
    <message>
        <source>DEST ends with .html or .pdf.</source>
        <translation>DEST termina en .html o .pdf.</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>El informe está en «%1».</translation>
    </message>
    <message>
        <source>Writes a report for a colleague: what was taught, before and after, votes, measures, costs, limits.</source>
        <translation>Escribe un informe para un colega: qué se enseñó, antes y después, votos, medidas, costes, límites.</translation>
    </message>
    <message>
        <source>Instead of the newest.</source>
        <translation>En lugar del más reciente.</translation>
    </message>
    <message>
        <source>Names, addresses and numbers of people are masked.</source>
        <translation>Los nombres, direcciones y números de personas se ocultan.</translation>
    </message>
</context>
<context>
    <name>app::StatsCommand</name>
    <message numerus="yes">
        <source>%n thing(s) must be fixed before tuning.</source>
        <translation>
            <numerusform>Hay que corregir %n cosa antes del ajuste.</numerusform>
            <numerusform>Hay que corregir %n cosas antes del ajuste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) have something to look at.</source>
        <translation>
            <numerusform>%n ejemplo tiene algo que revisar.</numerusform>
            <numerusform>%n ejemplos tienen algo que revisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about your style are open.</source>
        <translation>
            <numerusform>Queda %n pregunta abierta sobre su estilo.</numerusform>
            <numerusform>Quedan %n preguntas abiertas sobre su estilo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>  to do %1, needs work %2, done %3</source>
        <translation>  por hacer %1, por mejorar %2, hechos %3</translation>
    </message>
    <message>
        <source>  for training %1, to pick the best version %2, kept aside %3, left out %4</source>
        <translation>  para enseñar %1, para elegir la mejor versión %2, apartados %3, excluidos %4</translation>
    </message>
    <message>
        <source>  words: %1 in questions, %2 in answers</source>
        <translation>  palabras: %1 en las preguntas, %2 en las respuestas</translation>
    </message>
    <message>
        <source>  tokens: %1 (%2)</source>
        <translation>  tokens: %1 (%2)</translation>
    </message>
    <message>
        <source>Counts examples, words and tokens, and says whether they are enough.</source>
        <translation>Cuenta ejemplos, palabras y tokens, y dice si son suficientes.</translation>
    </message>
</context>
<context>
    <name>app::StyleCommand</name>
    <message>
        <source>clear</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>leaning</source>
        <translation>con tendencia</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividido</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>demasiado pocas para saberlo</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4, %5</source>
        <translation>%1: %2, %3 de %4, %5</translation>
    </message>
    <message>
        <source>Says what your answers have in common, and how far they agree.</source>
        <translation>Dice qué tienen en común sus respuestas y hasta qué punto coinciden.</translation>
    </message>
</context>
<context>
    <name>app::TuneCommand</name>
    <message numerus="yes">
        <source>This would send %n example(s) to %1. Nothing was sent. With --yes it is sent.</source>
        <translation>
            <numerusform>Esto enviaría %n ejemplo a %1. No se ha enviado nada. Con --yes se envía.</numerusform>
            <numerusform>Esto enviaría %n ejemplos a %1. No se ha enviado nada. Con --yes se envían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tuning at %1 from Attune is coming next. Export the training file meanwhile: attune-cli export %2 training.jsonl --format openai-chat</source>
        <translation>El ajuste en %1 desde Attune llegará próximamente. Mientras tanto, exporte el archivo de entrenamiento: attune-cli export %2 training.jsonl --format openai-chat</translation>
    </message>
    <message>
        <source>Another address needs --address URL and --model M.</source>
        <translation>Otra dirección necesita --address URL y --model M.</translation>
    </message>
    <message>
        <source>Teaches a model from the examples; without --provider, on this computer.</source>
        <translation>Enseña a un modelo a partir de los ejemplos; sin --provider, en este ordenador.</translation>
    </message>
    <message>
        <source>As attune-cli providers names it.</source>
        <translation>Como lo nombra attune-cli providers.</translation>
    </message>
    <message>
        <source>As attune-cli models names it; without it, the practice model.</source>
        <translation>Como lo nombra attune-cli models; sin esta opción, el modelo de práctica.</translation>
    </message>
    <message>
        <source>Passes through your examples; 3 without it.</source>
        <translation>Pasadas por sus ejemplos; 3 sin esta opción.</translation>
    </message>
    <message>
        <source>Becomes part of the tuned model&apos;s name.</source>
        <translation>Forma parte del nombre del modelo ajustado.</translation>
    </message>
    <message>
        <source>Of a service that speaks OpenAI&apos;s API; its access key is taken from the environment variable ATTUNE_KEY_HOST.</source>
        <translation>De un servicio que habla la API de OpenAI; su clave de acceso se toma de la variable de entorno ATTUNE_KEY_HOST.</translation>
    </message>
    <message>
        <source>Stay until the job has ended, and print what happens.</source>
        <translation>Esperar hasta que la tarea termine y escribir lo que ocurre.</translation>
    </message>
    <message>
        <source>Agree to what leaves this computer and to what it costs.</source>
        <translation>Aceptar lo que sale de este ordenador y lo que cuesta.</translation>
    </message>
    <message>
        <source>--provider takes one of: %1.</source>
        <translation>--provider acepta uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>There is no model “%1” on this computer. attune-cli models lists them.</source>
        <translation>No hay ningún modelo «%1» en este ordenador. attune-cli models los muestra.</translation>
    </message>
    <message>
        <source>--passes takes a number from 1 to 50.</source>
        <translation>--passes acepta un número de 1 a 50.</translation>
    </message>
    <message>
        <source>The job goes on where it runs; attune-cli job %1 %2 looks after it again.</source>
        <translation>La tarea sigue donde se ejecuta; attune-cli job %1 %2 vuelve a ocuparse de ella.</translation>
    </message>
</context>
<context>
    <name>app::VerdictCommand</name>
    <message>
        <source>  %1: after %2, before %3, same %4, both bad %5</source>
        <translation>  %1: después %2, antes %3, igual %4, ambas malas %5</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sin categoría</translation>
    </message>
    <message>
        <source>Says in words and numbers whether it got better, or worse.</source>
        <translation>Dice con palabras y números si ha mejorado o empeorado.</translation>
    </message>
    <message>
        <source>Instead of the newest.</source>
        <translation>En lugar del más reciente.</translation>
    </message>
</context>
<context>
    <name>app::VoteCommand</name>
    <message>
        <source>COMPARISON is a number that attune-cli compare printed, or NUMBER:ROW.</source>
        <translation>COMPARISON es un número que mostró attune-cli compare, o NÚMERO:FILA.</translation>
    </message>
    <message>
        <source>Every pair of answers has its vote.</source>
        <translation>Cada par de respuestas tiene su voto.</translation>
    </message>
    <message>
        <source>This comparison has no row %1.</source>
        <translation>Esta comparación no tiene la fila %1.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>The first model stood on the left, the second on the right.</source>
        <translation>El primer modelo estaba a la izquierda y el segundo a la derecha.</translation>
    </message>
    <message>
        <source>The second model stood on the left, the first on the right.</source>
        <translation>El segundo modelo estaba a la izquierda y el primero a la derecha.</translation>
    </message>
    <message>
        <source>CHOICE is left, right, same, bad, undo or show.</source>
        <translation>CHOICE es left, right, same, bad, undo o show.</translation>
    </message>
    <message>
        <source>This row has not got both answers yet.</source>
        <translation>Esta fila aún no tiene las dos respuestas.</translation>
    </message>
    <message>
        <source>Says which of two answers is better, blind: left, right, same, bad; undo takes it back, show only shows them. Without ROW: the next one.</source>
        <translation>Dice cuál de dos respuestas es mejor, a ciegas: left, right, same, bad; undo lo deshace, show solo las muestra. Sin ROW: la siguiente.</translation>
    </message>
    <message>
        <source>Kept with the vote.</source>
        <translation>Se guarda con el voto.</translation>
    </message>
</context>
<context>
    <name>core::AtomicFile</name>
    <message>
        <source>“%1” was changed by someone else since you chose it. Nothing was overwritten. Choose another name, or choose the file again.</source>
        <translation>Otra persona ha cambiado «%1» desde que usted lo eligió. No se ha sobrescrito nada. Elija otro nombre, o vuelva a elegir el archivo.</translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written. Free some space and try again.</source>
        <translation>El disco está lleno, así que «%1» no se ha escrito. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written there. Choose another folder.</source>
        <translation>«%1» no se puede escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder and try again.</source>
        <translation>«%1» no se ha podido escribir. Elija otra carpeta y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>core::Catalogue</name>
    <message>
        <source>The price list “%1” has a mistake in line %2: %3 Correct it there, or delete the file to go back to the list that comes with Attune.</source>
        <translation>La lista de precios «%1» tiene un error en la línea %2: %3 Corríjalo ahí, o borre el archivo para volver a la lista que viene con Attune.</translation>
    </message>
    <message>
        <source>“%1” takes one of: %2.</source>
        <translation>«%1» acepta uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2 to %3.</source>
        <translation>«%1» acepta un número de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” takes a number from %2.</source>
        <translation>«%1» acepta un número a partir de %2.</translation>
    </message>
    <message>
        <source>“%1” takes a number.</source>
        <translation>«%1» acepta un número.</translation>
    </message>
    <message>
        <source>Passes through your examples</source>
        <translation>Pasadas por sus ejemplos</translation>
    </message>
    <message>
        <source>How often the model reads all examples. Three suit most projects; more can make it memorise instead of learn.</source>
        <translation>Cuántas veces lee el modelo todos los ejemplos. Tres van bien en la mayoría de los proyectos; con más puede aprender de memoria en lugar de aprender de verdad.</translation>
    </message>
    <message>
        <source>Examples learned together</source>
        <translation>Ejemplos aprendidos a la vez</translation>
    </message>
    <message>
        <source>How many examples the model looks at before it changes a little.</source>
        <translation>Cuántos ejemplos mira el modelo antes de cambiar un poco.</translation>
    </message>
    <message>
        <source>Size of each change</source>
        <translation>Tamaño de cada cambio</translation>
    </message>
    <message>
        <source>How much the model changes with every look at examples. Larger learns faster and forgets more.</source>
        <translation>Cuánto cambia el modelo cada vez que mira ejemplos. Con un valor mayor aprende más rápido y olvida más.</translation>
    </message>
    <message>
        <source>Room for what is learned</source>
        <translation>Sitio para lo aprendido</translation>
    </message>
    <message>
        <source>How much the model can take in. More suits larger and more varied projects.</source>
        <translation>Cuánto puede asimilar el modelo. Más conviene a proyectos más grandes y variados.</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Ejemplo más largo</translation>
    </message>
    <message>
        <source>Longer examples are cut or refused.</source>
        <translation>Los ejemplos más largos se cortan o se rechazan.</translation>
    </message>
    <message>
        <source>Caution with preferences</source>
        <translation>Cautela con las preferencias</translation>
    </message>
    <message>
        <source>How closely the model stays with what it was before.</source>
        <translation>Cuánto se mantiene el modelo cerca de lo que era antes.</translation>
    </message>
    <message>
        <source>From here on it cannot be read as JSON; often a comma, a quotation mark or a bracket is missing or too many.</source>
        <translation>A partir de aquí no se puede leer como JSON; a menudo falta o sobra una coma, una comilla o un paréntesis.</translation>
    </message>
    <message>
        <source>Your own price list “%1” cannot be read. Check who may read it, or delete it.</source>
        <translation>Su propia lista de precios «%1» no se puede leer. Compruebe quién puede leerla, o bórrela.</translation>
    </message>
    <message>
        <source>Here has to be a text.</source>
        <translation>Aquí tiene que haber un texto.</translation>
    </message>
    <message>
        <source>Here has to be true or false.</source>
        <translation>Aquí tiene que haber true o false.</translation>
    </message>
    <message>
        <source>Here has to be a number that is not negative, or null when it is not known.</source>
        <translation>Aquí tiene que haber un número que no sea negativo, o null si no se conoce.</translation>
    </message>
    <message>
        <source>Here has to be a number, or null when it is not known.</source>
        <translation>Aquí tiene que haber un número, o null si no se conoce.</translation>
    </message>
    <message>
        <source>Here has to be a date like 2026-11-20, or null when it is not known.</source>
        <translation>Aquí tiene que haber una fecha como 2026-11-20, o null si no se conoce.</translation>
    </message>
    <message>
        <source>Here has to be one of: %1.</source>
        <translation>Aquí tiene que haber uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>Here has to be a list in square brackets.</source>
        <translation>Aquí tiene que haber una lista entre corchetes.</translation>
    </message>
    <message>
        <source>Here has to be an object in braces.</source>
        <translation>Aquí tiene que haber un objeto entre llaves.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Is it misspelt?</source>
        <translation>«%1» no se conoce aquí. ¿Está mal escrito?</translation>
    </message>
    <message>
        <source>“%1” is missing here.</source>
        <translation>Aquí falta «%1».</translation>
    </message>
    <message>
        <source>A figure needs “source” (where it was read) and “seen” (the day; null when nobody knows).</source>
        <translation>Una cifra necesita «source» (dónde se leyó) y «seen» (el día; null si nadie lo sabe).</translation>
    </message>
    <message>
        <source>A figure needs “seen”, the day it was read.</source>
        <translation>Una cifra necesita «seen», el día en que se leyó.</translation>
    </message>
    <message>
        <source>Here has to be a preset&apos;s name or an object.</source>
        <translation>Aquí tiene que haber el nombre de un ajuste previo o un objeto.</translation>
    </message>
    <message>
        <source>“%1” is not a state that Attune knows.</source>
        <translation>«%1» no es un estado que Attune conozca.</translation>
    </message>
    <message>
        <source>Only version 1 can be read.</source>
        <translation>Solo se puede leer la versión 1.</translation>
    </message>
    <message>
        <source>There are two providers “%1”.</source>
        <translation>Hay dos proveedores «%1».</translation>
    </message>
    <message>
        <source>There is no preset “%1”.</source>
        <translation>No hay ningún ajuste previo «%1».</translation>
    </message>
</context>
<context>
    <name>core::Contestant</name>
    <message>
        <source>Original without house rules</source>
        <translation>Original sin normas de la casa</translation>
    </message>
    <message>
        <source>Original with house rules</source>
        <translation>Original con normas de la casa</translation>
    </message>
    <message numerus="yes">
        <source>Original with house rules and %n example(s)</source>
        <translation>
            <numerusform>Original con normas de la casa y %n ejemplo</numerusform>
            <numerusform>Original con normas de la casa y %n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tuned (number %1)</source>
        <translation>Ajustado (número %1)</translation>
    </message>
    <message>
        <source>Tuned (number %1, after step %2)</source>
        <extracomment>A state that a model was in while it learned.</extracomment>
        <translation>Ajustado (número %1, tras el paso %2)</translation>
    </message>
    <message>
        <source>%1 without house rules</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>%1 sin normas de la casa</translation>
    </message>
    <message numerus="yes">
        <source>%1 with house rules and %n example(s)</source>
        <translation>
            <numerusform>%1 con normas de la casa y %n ejemplo</numerusform>
            <numerusform>%1 con normas de la casa y %n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>original with examples</source>
        <translation>original con ejemplos</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>tuned</source>
        <translation>ajustado</translation>
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
        <translation>«%1» acepta uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>“%1” takes a number from 0 on.</source>
        <translation>«%1» acepta un número a partir de 0.</translation>
    </message>
    <message>
        <source>What is wrong today are facts, and tuning does not teach facts.</source>
        <translation>Lo que hoy está mal son los datos, y el ajuste no enseña datos.</translation>
    </message>
    <message>
        <source>The model never manages it, even when it is shown five good examples.</source>
        <translation>El modelo nunca lo consigue, ni siquiera cuando se le muestran cinco buenos ejemplos.</translation>
    </message>
    <message>
        <source>Nothing has been tried yet.</source>
        <translation>Todavía no se ha probado nada.</translation>
    </message>
    <message>
        <source>Written house rules with three to five examples have not been tried.</source>
        <translation>No se han probado normas de la casa escritas con tres a cinco ejemplos.</translation>
    </message>
    <message>
        <source>There are fewer than ten good answers to learn from.</source>
        <translation>Hay menos de diez buenas respuestas de las que aprender.</translation>
    </message>
    <message>
        <source>With fewer than a hundred answers a month, tuning hardly pays.</source>
        <translation>Con menos de cien respuestas al mes, ajustar apenas compensa.</translation>
    </message>
    <message>
        <source>Both facts and style are wrong today.</source>
        <translation>Hoy están mal tanto los datos como el estilo.</translation>
    </message>
    <message>
        <source>The facts change more than once a month.</source>
        <translation>Los datos cambian más de una vez al mes.</translation>
    </message>
    <message>
        <source>The facts are right; tone and format are not.</source>
        <translation>Los datos son correctos; el tono y el formato, no.</translation>
    </message>
    <message>
        <source>House rules alone have been tried.</source>
        <translation>Se han probado las normas de la casa solas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good answer(s) are enough to try it, not to rely on it.</source>
        <translation>
            <numerusform>%Ln buena respuesta basta para probar, no para confiar.</numerusform>
            <numerusform>%Ln buenas respuestas bastan para probar, no para confiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good answer(s) are enough to learn from.</source>
        <translation>
            <numerusform>%Ln buena respuesta basta para aprender.</numerusform>
            <numerusform>%Ln buenas respuestas bastan para aprender.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the model look the facts up in your own documents before it answers. Tuning changes how a model speaks, not what it knows; what it seems to know would be out of date by next month.</source>
        <translation>Deje que el modelo busque los datos en sus propios documentos antes de responder. El ajuste cambia cómo habla un modelo, no lo que sabe; lo que parece saber estaría anticuado al mes siguiente.</translation>
    </message>
    <message>
        <source>Tuning makes answers consistent, not the model abler. Try a larger model first.</source>
        <translation>El ajuste hace uniformes las respuestas, no más capaz al modelo. Pruebe primero un modelo más grande.</translation>
    </message>
    <message>
        <source>Write house rules and show a few good examples. It costs an afternoon, and it is often enough.</source>
        <translation>Escriba normas de la casa y muestre unos buenos ejemplos. Cuesta una tarde y a menudo basta.</translation>
    </message>
    <message>
        <source>Give the model the facts with every question, and teach it from examples that hold such facts how to use them.</source>
        <translation>Dé al modelo los datos con cada pregunta y enséñele, con ejemplos que contengan esos datos, a usarlos.</translation>
    </message>
    <message>
        <source>Tune once as a rehearsal, look at the comparison, and collect more meanwhile.</source>
        <translation>Ajuste una vez como ensayo, mire la comparación y reúna más mientras tanto.</translation>
    </message>
    <message>
        <source>You have what it takes: examples, a task that the model manages, and a style to teach.</source>
        <translation>Tiene lo que hace falta: ejemplos, una tarea que el modelo domina y un estilo que enseñar.</translation>
    </message>
    <message>
        <source>Compare the original with and without house rules now, with your best examples.</source>
        <translation>Compare ahora el original con y sin normas de la casa, con sus mejores ejemplos.</translation>
    </message>
    <message>
        <source>Export your examples as a test set: with it you can see whether looking up works.</source>
        <translation>Exporte sus ejemplos como conjunto de prueba: con él verá si la búsqueda funciona.</translation>
    </message>
    <message>
        <source>Ask a larger model the same questions, here, before anything is tuned.</source>
        <translation>Haga aquí las mismas preguntas a un modelo más grande, antes de ajustar nada.</translation>
    </message>
    <message>
        <source>Write your house rules down.</source>
        <translation>Escriba sus normas de la casa.</translation>
    </message>
    <message>
        <source>Put a test set aside first.</source>
        <translation>Aparte primero un conjunto de prueba.</translation>
    </message>
    <message>
        <source>Give each example the reference material that its answer rests on.</source>
        <translation>Dé a cada ejemplo el texto de referencia en el que se basa su respuesta.</translation>
    </message>
    <message>
        <source>Tune on this computer as a rehearsal; it costs nothing.</source>
        <translation>Ajuste en este ordenador como ensayo; no cuesta nada.</translation>
    </message>
    <message>
        <source>Collect answers of the kinds that are rare so far, up to 50 and more.</source>
        <translation>Reúna respuestas de los tipos que aún son raros, hasta 50 o más.</translation>
    </message>
    <message>
        <source>Tune from your examples.</source>
        <translation>Ajuste a partir de sus ejemplos.</translation>
    </message>
    <message>
        <source>At this volume a tuned model saves the long instructions in every question; the quote says how much money that is.</source>
        <translation>Con este volumen, un modelo ajustado ahorra las instrucciones largas en cada pregunta; el presupuesto dice cuánto dinero es.</translation>
    </message>
    <message>
        <source>A person checks every answer before it leaves. The hand-over sheet says so.</source>
        <translation>Una persona revisa cada respuesta antes de que salga. La hoja de entrega lo dice.</translation>
    </message>
    <message numerus="yes">
        <source>This project has %Ln example(s).</source>
        <translation>
            <numerusform>Este proyecto tiene %Ln ejemplo.</numerusform>
            <numerusform>Este proyecto tiene %Ln ejemplos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answers do not speak with one voice yet: only %1 of the conventions are clear. Check them before you tune.</source>
        <translation>Sus respuestas aún no suenan como una sola voz: solo %1 de las costumbres están claras. Compruébelas antes del ajuste.</translation>
    </message>
    <message>
        <source>%1 of the conventions in your answers are clear.</source>
        <translation>%1 de las costumbres de sus respuestas están claras.</translation>
    </message>
    <message>
        <source>%1 of the answers state facts that stand neither in the question nor in the reference material. A model would learn to invent such facts.</source>
        <translation>%1 de las respuestas dicen datos que no están ni en la pregunta ni en el texto de referencia. Un modelo aprendería a inventarlos.</translation>
    </message>
    <message>
        <source>%1 of the answers hold dates or amounts. These change from case to case and belong into the reference material.</source>
        <translation>%1 de las respuestas contienen fechas o importes. Cambian de un caso a otro y deben ir en el texto de referencia.</translation>
    </message>
    <message>
        <source>There are no house rules yet.</source>
        <translation>Todavía no hay normas de la casa.</translation>
    </message>
    <message numerus="yes">
        <source>The house rules have %Ln word(s). A tuned model can do with fewer, which makes every question cheaper.</source>
        <translation>
            <numerusform>Las normas de la casa tienen %Ln palabra. A un modelo ajustado le bastan menos, y así cada pregunta es más barata.</numerusform>
            <numerusform>Las normas de la casa tienen %Ln palabras. A un modelo ajustado le bastan menos, y así cada pregunta es más barata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export a test set</source>
        <translation>Exportar un conjunto de prueba</translation>
    </message>
    <message>
        <source>Try a larger model</source>
        <translation>Probar un modelo más grande</translation>
    </message>
    <message>
        <source>Write house rules</source>
        <translation>Escribir normas de la casa</translation>
    </message>
    <message>
        <source>Compare with house rules first</source>
        <translation>Comparar primero con normas de la casa</translation>
    </message>
    <message>
        <source>Add reference material</source>
        <translation>Añadir texto de referencia</translation>
    </message>
    <message>
        <source>Tune as a rehearsal</source>
        <translation>Ajustar como ensayo</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Collect more examples</source>
        <translation>Reunir más ejemplos</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Buscar la información</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Ask better first</source>
        <translation>Primero preguntar mejor</translation>
    </message>
    <message>
        <source>Look it up, then tune</source>
        <translation>Buscar la información y luego ajustar</translation>
    </message>
    <message>
        <source>Try tuning</source>
        <translation>Probar el ajuste</translation>
    </message>
    <message>
        <source>There is no question “%1”. Known are: problem, facts_change, tried_rules, examples, must_be_provable, monthly, base_manages.</source>
        <translation>No hay ninguna pregunta «%1». Se conocen: problem, facts_change, tried_rules, examples, must_be_provable, monthly, base_manages.</translation>
    </message>
</context>
<context>
    <name>core::EngineControl</name>
    <message>
        <source>this computer</source>
        <translation>este ordenador</translation>
    </message>
    <message>
        <source>The folder of the engine cannot be made.</source>
        <translation>No se puede crear la carpeta de la parte que hace funcionar los modelos.</translation>
    </message>
</context>
<context>
    <name>core::Export</name>
    <message>
        <source>The file could not be written. Check that there is space on the disk, or choose another folder.</source>
        <translation>No se ha podido escribir el archivo. Compruebe que haya espacio en el disco, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>For OpenAI-style services (JSONL)</source>
        <translation>Para servicios del estilo de OpenAI (JSONL)</translation>
    </message>
    <message>
        <source>Conversations that OpenAI, Azure, Together, Fireworks, Nebius and many programs read.</source>
        <translation>Conversaciones que leen OpenAI, Azure, Together, Fireworks, Nebius y muchos programas.</translation>
    </message>
    <message>
        <source>For any table program (CSV)</source>
        <translation>Para cualquier programa de tablas (CSV)</translation>
    </message>
    <message>
        <source>Everything in a table of plain text. It can be imported again.</source>
        <translation>Todo, en una tabla de texto sencillo. Se puede volver a importar.</translation>
    </message>
    <message>
        <source>For a colleague (spreadsheet)</source>
        <translation>Para un colega (hoja de cálculo)</translation>
    </message>
    <message>
        <source>Everything in a spreadsheet to read and edit. It can be imported again.</source>
        <translation>Todo, en una hoja de cálculo para leer y editar. Se puede volver a importar.</translation>
    </message>
    <message>
        <source>For another Attune project (JSONL)</source>
        <translation>Para otro proyecto de Attune (JSONL)</translation>
    </message>
    <message>
        <source>Everything, with tags, notes and status; services that read OpenAI&apos;s form may not accept the additions.</source>
        <translation>Todo, con etiquetas, notas y estado; los servicios que leen la forma de OpenAI quizá no acepten estos añadidos.</translation>
    </message>
    <message>
        <source>For learning from better and worse answers (JSONL)</source>
        <translation>Para comparar dos respuestas (JSONL)</translation>
    </message>
    <message>
        <source>Pairs of a better and a worse answer, as OpenAI, Azure, Together and Fireworks read them.</source>
        <translation>Pares de una respuesta mejor y una peor, como los leen OpenAI, Azure, Together y Fireworks.</translation>
    </message>
    <message>
        <source>For Google Vertex AI (JSONL)</source>
        <translation>Para Google Vertex AI (JSONL)</translation>
    </message>
    <message>
        <source>Conversations in Google&apos;s form.</source>
        <translation>Conversaciones en la forma de Google.</translation>
    </message>
    <message>
        <source>For Amazon Bedrock (JSONL)</source>
        <translation>Para Amazon Bedrock (JSONL)</translation>
    </message>
    <message>
        <source>Conversations in Amazon&apos;s form.</source>
        <translation>Conversaciones en la forma de Amazon.</translation>
    </message>
    <message>
        <source>For programs that want prompt and completion (JSONL)</source>
        <translation>Para «prompt» y «completion» (JSONL)</translation>
    </message>
    <message>
        <source>One question and one answer per line.</source>
        <translation>Una pregunta y una respuesta por línea.</translation>
    </message>
    <message>
        <source>For programs that want Alpaca&apos;s form (JSONL)</source>
        <translation>Para la forma de Alpaca (JSONL)</translation>
    </message>
    <message>
        <source>Instruction and output, as LLaMA-Factory, Axolotl and others read them.</source>
        <translation>Instrucción y resultado, como los leen LLaMA-Factory, Axolotl y otros.</translation>
    </message>
    <message>
        <source>For programs that want ShareGPT&apos;s form (JSONL)</source>
        <translation>Para la forma de ShareGPT (JSONL)</translation>
    </message>
    <message>
        <source>Conversations, as LLaMA-Factory, Axolotl and others read them.</source>
        <translation>Conversaciones, como las leen LLaMA-Factory, Axolotl y otros.</translation>
    </message>
    <message>
        <source>There is no export format “%1”. Choose another one.</source>
        <translation>No hay ningún formato de exportación «%1». Elija otro.</translation>
    </message>
    <message>
        <source>Example %L1 has no question.</source>
        <translation>El ejemplo %L1 no tiene pregunta.</translation>
    </message>
    <message>
        <source>Example %L1 has no answer.</source>
        <translation>El ejemplo %L1 no tiene respuesta.</translation>
    </message>
    <message>
        <source>Example %L1 does not end with an answer.</source>
        <translation>El ejemplo %L1 no termina con una respuesta.</translation>
    </message>
    <message>
        <source>Example %L1 calls tools, which this format cannot hold.</source>
        <translation>El ejemplo %L1 llama a herramientas, y este formato no puede contenerlas.</translation>
    </message>
    <message>
        <source>Example %L1 has no worse answer to compare with.</source>
        <translation>El ejemplo %L1 no tiene una respuesta peor con la que comparar.</translation>
    </message>
    <message>
        <source>The better and the worse answer of example %L1 are the same.</source>
        <translation>La respuesta mejor y la peor del ejemplo %L1 son iguales.</translation>
    </message>
    <message>
        <source>The worse answer of example %L1 is left out.</source>
        <translation>La respuesta peor del ejemplo %L1 se deja fuera.</translation>
    </message>
    <message>
        <source>Example %L1 is longer than a cell of a spreadsheet holds. Choose another format.</source>
        <translation>El ejemplo %L1 es más largo de lo que cabe en una celda. Elija otro formato.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>A spreadsheet holds %L1 rows, and there are more examples. Choose another format, or export a part of them.</source>
        <translation>En una hoja de cálculo caben %L1 filas, y hay más ejemplos. Elija otro formato, o exporte una parte.</translation>
    </message>
    <message>
        <source>A text in row %L1 is longer than a cell of a spreadsheet holds (%L2 characters). Choose another format.</source>
        <translation>Un texto de la fila %L1 es más largo de lo que cabe en una celda (%L2 caracteres). Elija otro formato.</translation>
    </message>
</context>
<context>
    <name>core::HandOver</name>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>A person checks every answer before it is sent.</source>
        <translation>Una persona revisa cada respuesta antes de enviarla.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Tuned at</source>
        <translation>Ajustado en</translation>
    </message>
    <message>
        <source>Tuned on</source>
        <translation>Ajustado el</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to learn from</source>
        <translation>
            <numerusform>%Ln para aprender</numerusform>
            <numerusform>%Ln para aprender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside for testing</source>
        <translation>
            <numerusform>%Ln apartado para la prueba</numerusform>
            <numerusform>%Ln apartados para la prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Version of the examples</source>
        <translation>Versión de los ejemplos</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Funciona hasta</translation>
    </message>
    <message>
        <source>no end date: it is kept on your own computer</source>
        <translation>sin fecha de fin: está guardado en su propio ordenador</translation>
    </message>
    <message>
        <source>no end date announced</source>
        <translation>sin fecha de fin anunciada</translation>
    </message>
    <message>
        <source>How to ask it</source>
        <translation>Cómo preguntarle</translation>
    </message>
    <message>
        <source>It speaks the API of OpenAI (POST …/chat/completions) at this address. The access key is not in this sheet: hand it over separately.</source>
        <translation>Habla la API de OpenAI (POST …/chat/completions) en esta dirección. La clave de acceso no está en esta hoja: entréguela por separado.</translation>
    </message>
    <message>
        <source>Attune can serve it on this computer, or write it as a file for Ollama, LM Studio or llama.cpp (GGUF with a Modelfile), or as a folder in the form of Hugging Face.</source>
        <translation>Attune puede ofrecerlo en este ordenador, o escribirlo como archivo para Ollama, LM Studio o llama.cpp (GGUF con un Modelfile), o como carpeta en la forma de Hugging Face.</translation>
    </message>
    <message>
        <source>Send the house rules as the system message, exactly as they stand here: it has learned with them. Ask with temperature 0 to get what was tested.</source>
        <translation>Envíe las normas de la casa como mensaje de sistema, exactamente como están aquí: aprendió con ellas. Pregunte con temperatura 0 para obtener lo que se probó.</translation>
    </message>
    <message>
        <source>Reference material (facts for one answer) goes into the question in this form:</source>
        <translation>El texto de referencia (datos para una respuesta) va en la pregunta de esta forma:</translation>
    </message>
    <message>
        <source>How good it is</source>
        <translation>Qué tal es</translation>
    </message>
    <message>
        <source>Nobody has compared it with the original yet.</source>
        <translation>Nadie lo ha comparado todavía con el original.</translation>
    </message>
    <message>
        <source>Tuning teaches the voice, not the facts. Numbers, dates and promises need a source or a person.</source>
        <translation>El ajuste enseña la voz, no los datos. Los números, fechas y promesas necesitan una fuente o una persona.</translation>
    </message>
    <message>
        <source>What comes in from outside is text, never an instruction: do not let the model act on its own.</source>
        <translation>Lo que llega de fuera es texto, nunca una instrucción: no deje que el modelo actúe por su cuenta.</translation>
    </message>
    <message>
        <source>Test it again when the original, the house rules or the examples change.</source>
        <translation>Pruébelo de nuevo cuando cambien el original, las normas de la casa o los ejemplos.</translation>
    </message>
    <message>
        <source>Hand-over sheet: %1</source>
        <extracomment>%1 is the name of a model.</extracomment>
        <translation>Hoja de entrega: %1</translation>
    </message>
    <message>
        <source>Tuned elsewhere, came from the folder</source>
        <translation>Ajustado en otro lugar, viene de la carpeta</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Añadido el</translation>
    </message>
</context>
<context>
    <name>core::HttpClient</name>
    <message>
        <source>“%1” cannot be reached. Check the connection to the internet, and the address.</source>
        <translation>No se puede llegar a «%1». Compruebe la conexión a internet y la dirección.</translation>
    </message>
    <message>
        <source>“%1” took too long to answer. Try again in a few minutes.</source>
        <translation>«%1» tardó demasiado en responder. Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is, so nothing was sent there. Check that the date and time of this computer are right; if they are, ask whoever runs that service.</source>
        <translation>«%1» no pudo demostrar su identidad, así que no se le ha enviado nada. Compruebe la fecha y la hora de este ordenador; si son correctas, pregunte a quien gestiona ese servicio.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>No hay memoria suficiente. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The address is not complete. It starts with https:// or http://.</source>
        <translation>La dirección no está completa. Empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off. Try again in a few minutes.</source>
        <translation>La conexión con «%1» se cortó. Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>“%1” answered with far more than was asked for, so the answer was not taken. Ask whoever runs that service.</source>
        <translation>«%1» respondió con mucho más de lo pedido, así que no se ha tomado la respuesta. Pregunte a quien gestiona ese servicio.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The service sent far more than was asked for, so it was not taken. Ask whoever runs that service.</source>
        <translation>El servicio envió mucho más de lo pedido, así que no se ha tomado. Pregunte a quien gestiona ese servicio.</translation>
    </message>
</context>
<context>
    <name>core::Import</name>
    <message>
        <source>conversations in OpenAI&apos;s form</source>
        <translation>conversaciones en la forma de OpenAI</translation>
    </message>
    <message>
        <source>conversations in ShareGPT&apos;s form</source>
        <translation>conversaciones en la forma de ShareGPT</translation>
    </message>
    <message>
        <source>conversations in Google&apos;s form</source>
        <translation>conversaciones en la forma de Google</translation>
    </message>
    <message>
        <source>conversations in Amazon&apos;s form</source>
        <translation>conversaciones en la forma de Amazon</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Table as text (CSV, TSV)</source>
        <translation>Tabla como texto (CSV, TSV)</translation>
    </message>
    <message>
        <source>One text per line</source>
        <translation>Un texto por línea</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln column(s), separated by %1</source>
        <translation>
            <numerusform>Una tabla con %Ln columna, separada por %1</numerusform>
            <numerusform>Una tabla con %Ln columnas, separadas por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It has a quotation mark that is never closed.</source>
        <translation>Tiene una comilla que nunca se cierra.</translation>
    </message>
    <message>
        <source>It holds bytes that are not text. The file may be damaged.</source>
        <translation>Contiene bytes que no son texto. Puede que el archivo esté dañado.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>Tiene más de %1 columnas.</translation>
    </message>
    <message>
        <source>Column %1 has damaged letters. Open the file in the program that made it and save it as UTF-8.</source>
        <translation>La columna %1 tiene letras dañadas. Abra el archivo en el programa que lo creó y guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Its column of other keys is not a JSON object.</source>
        <translation>Su columna de otras claves no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Its conversation is damaged.</source>
        <translation>Su conversación está dañada.</translation>
    </message>
    <message>
        <source>It is too large for a web page. Save it as a spreadsheet.</source>
        <translation>Es demasiado grande para una página web. Guárdelo como hoja de cálculo.</translation>
    </message>
    <message>
        <source>Table in a web page</source>
        <translation>Tabla en una página web</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln column(s)</source>
        <translation>
            <numerusform>Una tabla con %Ln columna</numerusform>
            <numerusform>Una tabla con %Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Open it in your spreadsheet program and save it as .xlsx.</source>
        <translation>No podemos leer archivos .%1. Ábralo en su programa de hojas de cálculo y guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>We can&apos;t read .numbers files. In Numbers choose File &gt; Export To &gt; Excel.</source>
        <translation>No podemos leer archivos .numbers. En Numbers elija Archivo &gt; Exportar a &gt; Excel.</translation>
    </message>
    <message>
        <source>We can&apos;t read .pages files. In Pages select the table, copy it and paste it here.</source>
        <translation>No podemos leer archivos .pages. En Pages seleccione la tabla, cópiela y péguela aquí.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Open it, select the table or text, copy it and paste it here.</source>
        <translation>No podemos leer archivos .%1. Ábralo, seleccione la tabla o el texto, cópielo y péguelo aquí.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Unpack it first, then import what is inside.</source>
        <translation>No podemos leer archivos .%1. Descomprímalo primero y luego importe lo que hay dentro.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files yet. Open the message, copy the text and paste it here.</source>
        <translation>Todavía no podemos leer archivos .%1. Abra el mensaje, copie el texto y péguelo aquí.</translation>
    </message>
    <message>
        <source>We can&apos;t read this kind of file. Save the examples as a spreadsheet (.xlsx or .csv) and import that.</source>
        <translation>No podemos leer este tipo de archivo. Guarde los ejemplos como hoja de cálculo (.xlsx o .csv) e importe ese archivo.</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files. Save the examples as a spreadsheet (.xlsx or .csv) and import that.</source>
        <translation>No podemos leer archivos .%1. Guarde los ejemplos como hoja de cálculo (.xlsx o .csv) e importe ese archivo.</translation>
    </message>
    <message>
        <source>There are no files in this folder. Choose another one.</source>
        <translation>No hay archivos en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported. %2</source>
        <translation>«%1» no se puede importar. %2</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln files can be imported. The first one: %1</source>
        <translation>
            <numerusform>El archivo (%Ln) no se puede importar: %1</numerusform>
            <numerusform>Ninguno de los %Ln archivos se puede importar. El primero: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed since you chose it. Nothing was added. Choose it again.</source>
        <translation>«%1» ha cambiado desde que usted lo eligió. No se ha añadido nada. Vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>It may not be opened. Ask its owner, or choose another file.</source>
        <translation>No se puede abrir sin permiso. Pregunte a su dueño, o elija otro archivo.</translation>
    </message>
    <message>
        <source>It is no longer there. Choose it again.</source>
        <translation>Ya no está ahí. Vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It stops in the middle. The file may have been cut off.</source>
        <translation>Se detiene a la mitad. Puede que el archivo esté cortado.</translation>
    </message>
    <message>
        <source>It is not written as JSON. A comma, a quotation mark or a bracket may be missing.</source>
        <translation>No está escrito como JSON. Quizá falte una coma, una comilla o un paréntesis.</translation>
    </message>
    <message>
        <source>It has damaged letters. Save the file as UTF-8 and import it again.</source>
        <translation>Tiene letras dañadas. Guarde el archivo como UTF-8 y vuelva a importarlo.</translation>
    </message>
    <message>
        <source>It has more than %1 lists or objects inside each other.</source>
        <translation>Tiene más de %1 listas u objetos unos dentro de otros.</translation>
    </message>
    <message>
        <source>It has the name “%1” twice, so it is not clear which one counts.</source>
        <translation>Tiene dos veces el nombre «%1», así que no está claro cuál cuenta.</translation>
    </message>
    <message>
        <source>It has a number that is too large.</source>
        <translation>Tiene un número demasiado grande.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Lo que nos escriben</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Lo que respondemos</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Normas de la casa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Reference material</source>
        <translation>Texto de referencia</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Worse answer</source>
        <translation>Respuesta peor</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otras claves</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Detenido. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is longer than %1 MB.</source>
        <translation>Ocupa más de %1 MB.</translation>
    </message>
    <message>
        <source>It is written differently from the others: no question and answer were found.</source>
        <translation>Está escrito de otra forma que los demás: no se encontró pregunta ni respuesta.</translation>
    </message>
    <message>
        <source>It is a single value, not a record with a question.</source>
        <translation>Es un solo valor, no un registro con una pregunta.</translation>
    </message>
    <message>
        <source>JSON: %1</source>
        <translation>JSON: %1</translation>
    </message>
    <message>
        <source>JSON: you say what is where</source>
        <translation>JSON: usted dice qué está dónde</translation>
    </message>
    <message>
        <source>There are no records in it. Check that it is the right file.</source>
        <translation>No contiene ningún registro. Compruebe que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>JSON records</source>
        <translation>Registros JSON</translation>
    </message>
    <message>
        <source>JSON, %1</source>
        <translation>JSON, %1</translation>
    </message>
    <message>
        <source>It has no messages.</source>
        <translation>No tiene mensajes.</translation>
    </message>
    <message>
        <source>Message %1 of it has no author and text.</source>
        <translation>Su mensaje %1 no tiene autor ni texto.</translation>
    </message>
    <message>
        <source>Message %1 of it does not say who wrote it.</source>
        <translation>Su mensaje %1 no dice quién lo escribió.</translation>
    </message>
    <message>
        <source>Message %1 of it is from “%2”, who is not known here.</source>
        <translation>Su mensaje %1 es de «%2», que no se conoce aquí.</translation>
    </message>
    <message>
        <source>It has neither a question nor an answer.</source>
        <translation>No tiene ni pregunta ni respuesta.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Por mejorar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Picking the best version</source>
        <translation>Elegir la mejor versión</translation>
    </message>
    <message>
        <source>Kept aside for testing</source>
        <translation>Apartado para la prueba</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>prompts with completions</source>
        <translation>«prompt» con «completion»</translation>
    </message>
    <message>
        <source>instructions with outputs (Alpaca)</source>
        <translation>instrucciones con resultados (Alpaca)</translation>
    </message>
    <message>
        <source>Its history is not a list of pairs.</source>
        <translation>Su historial no es una lista de pares.</translation>
    </message>
    <message>
        <source>better and worse answers</source>
        <translation>respuestas mejores y peores</translation>
    </message>
    <message>
        <source>There are no rows in it. Check that it is the right file.</source>
        <translation>No contiene ninguna fila. Compruebe que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>There is no column “%1” in it. Choose another column for “%2”.</source>
        <translation>No tiene ninguna columna «%1». Elija otra columna para «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) are not used: %1.</source>
        <translation>
            <numerusform>%Ln columna no se usa: %1.</numerusform>
            <numerusform>%Ln columnas no se usan: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1, the first row has %2.</source>
        <translation>Tiene %1, la primera fila tiene %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding “%1” is not known here. Choose another one.</source>
        <translation>La codificación «%1» no se conoce aquí. Elija otra.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check that the disk is still there and try again.</source>
        <translation>No se pudo leer el archivo hasta el final. Compruebe que el disco siga conectado y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in it. Choose another one.</source>
        <translation>No tiene ninguna hoja «%1». Elija otra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden sheet(s) are left out: %1.</source>
        <translation>
            <numerusform>Se deja fuera %Ln hoja oculta: %1.</numerusform>
            <numerusform>Se dejan fuera %Ln hojas ocultas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>It is protected with a password or in an older format. Open it in your spreadsheet program and save it as .xlsx without a password.</source>
        <translation>Está protegido con contraseña o en un formato antiguo. Ábralo en su programa de hojas de cálculo y guárdelo como .xlsx sin contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet with %Ln column(s) on the sheet “%1”</source>
        <translation>
            <numerusform>Una hoja de cálculo con %Ln columna, hoja «%1»</numerusform>
            <numerusform>Una hoja de cálculo con %Ln columnas, hoja «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) are left out.</source>
        <translation>
            <numerusform>Se deja fuera %Ln fila oculta.</numerusform>
            <numerusform>Se dejan fuera %Ln filas ocultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some cells are merged. Their text counts for the first row only.</source>
        <translation>Algunas celdas están combinadas. Su texto solo cuenta para la primera fila.</translation>
    </message>
    <message>
        <source>It is damaged or not a spreadsheet. Open it in your spreadsheet program, save it again as .xlsx and import that.</source>
        <translation>Está dañado o no es una hoja de cálculo. Ábralo en su programa de hojas de cálculo, guárdelo de nuevo como .xlsx e importe ese archivo.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a spreadsheet should, so it was not read further. If it is right, save it as .csv and import that.</source>
        <translation>Al descomprimirse ocupa mucho más de lo que debería una hoja de cálculo, así que no se siguió leyendo. Si es correcto, guárdelo como .csv e importe ese archivo.</translation>
    </message>
    <message>
        <source>It is protected with a password. Open it in your spreadsheet program, take the password off and save it.</source>
        <translation>Está protegido con contraseña. Ábralo en su programa de hojas de cálculo, quite la contraseña y guárdelo.</translation>
    </message>
</context>
<context>
    <name>core::JobProcedure</name>
    <message>
        <source>this project</source>
        <translation>este proyecto</translation>
    </message>
    <message>
        <source>There are no examples to learn from.</source>
        <translation>No hay ejemplos de los que aprender.</translation>
    </message>
    <message>
        <source>Nothing was sent. Put it right, or leave it out, then start again.</source>
        <translation>No se ha enviado nada. Corríjalo, o exclúyalo, y empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>core::JobState</name>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Waiting in line</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>Storing the result</source>
        <translation>Guardando el resultado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Stopped by a problem</source>
        <translation>Detenido por un problema</translation>
    </message>
    <message>
        <source>Deleted at the provider</source>
        <translation>Borrado en el proveedor</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
</context>
<context>
    <name>core::JobStore</name>
    <message>
        <source>This project has no tuning number %1.</source>
        <translation>Este proyecto no tiene ningún ajuste número %1.</translation>
    </message>
</context>
<context>
    <name>core::LearningCurve</name>
    <message>
        <source>Too early to tell.</source>
        <translation>Es pronto para saberlo.</translation>
    </message>
    <message>
        <source>Still improving: another pass may help.</source>
        <translation>Sigue mejorando: otra pasada puede ayudar.</translation>
    </message>
    <message>
        <source>Levelled off, good.</source>
        <translation>Se ha estabilizado, bien.</translation>
    </message>
    <message>
        <source>Starting to memorise: use the version from pass %1.</source>
        <translation>Empieza a aprender de memoria: use la versión de la pasada %1.</translation>
    </message>
    <message>
        <source>Starting to memorise: use an earlier version.</source>
        <translation>Empieza a aprender de memoria: use una versión anterior.</translation>
    </message>
    <message>
        <source>Not learning: examples may contradict each other.</source>
        <translation>No aprende: puede que los ejemplos se contradigan.</translation>
    </message>
</context>
<context>
    <name>core::LocalModel</name>
    <message>
        <source>This model is kept in an old kind of file that could contain a program. Look for the same model with files that end with “.safetensors”.</source>
        <translation>Este modelo está en un tipo antiguo de archivo que podría contener un programa. Busque el mismo modelo con archivos que terminen en «.safetensors».</translation>
    </message>
    <message>
        <source>The file with what the model has learned (model.safetensors) is missing. Download the model again.</source>
        <translation>Falta el archivo con lo que el modelo ha aprendido (model.safetensors). Vuelva a descargar el modelo.</translation>
    </message>
    <message>
        <source>The file “%1” is missing. Download the model again.</source>
        <translation>Falta el archivo «%1». Vuelva a descargar el modelo.</translation>
    </message>
    <message>
        <source>The description of this model (config.json) cannot be read. Download the model again.</source>
        <translation>La descripción de este modelo (config.json) no se puede leer. Vuelva a descargar el modelo.</translation>
    </message>
    <message>
        <source>Models of the kind “%1” cannot be tuned here yet. Llama, Mistral, Qwen 2 and 3 and SmolLM2 can.</source>
        <translation>Los modelos del tipo «%1» todavía no se pueden ajustar aquí. Llama, Mistral, Qwen 2 y 3 y SmolLM2 sí.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>The description of this model (config.json) is not complete. Download the model again.</source>
        <translation>La descripción de este modelo (config.json) no está completa. Vuelva a descargar el modelo.</translation>
    </message>
    <message>
        <source>This folder holds no model: config.json is missing. Choose the folder that holds config.json.</source>
        <translation>Esta carpeta no contiene ningún modelo: falta config.json. Elija la carpeta que contiene config.json.</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modelo de práctica</translation>
    </message>
    <message>
        <source>The model could not be made known to the part that tunes. Check that there is room on the disk, and that “%1” can be written.</source>
        <translation>El modelo no se pudo comunicar a la parte que ajusta. Compruebe que haya espacio en el disco y que se pueda escribir en «%1».</translation>
    </message>
</context>
<context>
    <name>core::LocalServing</name>
    <message>
        <source>this computer</source>
        <translation>este ordenador</translation>
    </message>
</context>
<context>
    <name>core::MachineSpeed</name>
    <message>
        <source>The speed of this computer could not be measured, so there is no estimate of the time. Tuning works all the same.</source>
        <translation>No se pudo medir la velocidad de este ordenador, así que no hay estimación del tiempo. El ajuste funciona de todos modos.</translation>
    </message>
</context>
<context>
    <name>core::ModelExport</name>
    <message>
        <source>The part of Attune that works with models was not found.</source>
        <translation>No se encontró la parte de Attune que trabaja con los modelos.</translation>
    </message>
    <message>
        <source>The house rules could not be handed over.</source>
        <translation>No se pudieron entregar las normas de la casa.</translation>
    </message>
    <message>
        <source>The part of Attune that works with models does not start.</source>
        <translation>La parte de Attune que trabaja con los modelos no se inicia.</translation>
    </message>
    <message>
        <source>Writing the model was stopped.</source>
        <translation>Se detuvo la escritura del modelo.</translation>
    </message>
    <message>
        <source>The model could not be written. Is there enough room, and is the folder empty?</source>
        <translation>No se pudo escribir el modelo. ¿Hay espacio suficiente, y está vacía la carpeta?</translation>
    </message>
</context>
<context>
    <name>core::ModelImport</name>
    <message>
        <source>The file “%1” is not complete, or it is something else. Download it again.</source>
        <translation>El archivo «%1» no está completo o es otra cosa. Descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo «%1».</translation>
    </message>
    <message>
        <source>This kind of tuned model cannot be used here. Attune understands LoRA without extras, which is what most services give.</source>
        <translation>Este tipo de modelo ajustado no se puede usar aquí. Attune entiende LoRA sin añadidos, que es lo que dan casi todos los servicios.</translation>
    </message>
    <message>
        <source>This was learned by another model than “%1”: their sizes differ.</source>
        <translation>Esto lo aprendió un modelo distinto de «%1»: sus tamaños no coinciden.</translation>
    </message>
    <message>
        <source>There is nothing learned in this folder.</source>
        <translation>En esta carpeta no hay nada aprendido.</translation>
    </message>
    <message>
        <source>The description of what was learned (adapter_config.json) cannot be read. Download the model again.</source>
        <translation>No se puede leer la descripción de lo aprendido (adapter_config.json). Descargue el modelo de nuevo.</translation>
    </message>
    <message>
        <source>This model is kept in an old kind of file that could contain a program. Look for the same model with files that end with “.safetensors”.</source>
        <translation>Este modelo está en un tipo antiguo de archivo que podría contener un programa. Busque el mismo modelo con archivos que terminen en «.safetensors».</translation>
    </message>
    <message>
        <source>The file “%1” is missing. Download the model again.</source>
        <translation>Falta el archivo «%1». Vuelva a descargar el modelo.</translation>
    </message>
    <message>
        <source>This is the practice model that comes with Attune. Nothing has been tuned in it.</source>
        <translation>Es el modelo de práctica que viene con Attune. No se ha ajustado nada en él.</translation>
    </message>
    <message>
        <source>Files that end with “.gguf” are finished for Ollama or LM Studio: use them there. Attune needs the folder with config.json or adapter_config.json.</source>
        <translation>Los archivos que terminan en «.gguf» están listos para Ollama o LM Studio: úselos allí. Attune necesita la carpeta con config.json o adapter_config.json.</translation>
    </message>
    <message>
        <source>What was downloaded is still packed. Unpack it first, then choose the folder that comes out.</source>
        <translation>Lo que se descargó sigue comprimido. Descomprímalo primero y elija después la carpeta que resulte.</translation>
    </message>
    <message>
        <source>This folder holds no model: there is neither a config.json nor an adapter_config.json in it.</source>
        <translation>Esta carpeta no contiene ningún modelo: no hay ni config.json ni adapter_config.json.</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>«%1» no está ahí.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose the folder that holds it.</source>
        <translation>«%1» es un archivo. Elija la carpeta que lo contiene.</translation>
    </message>
    <message>
        <source>The model could not be copied. Check that there is room on the disk, and that “%1” can be written.</source>
        <translation>No se pudo copiar el modelo. Compruebe que haya espacio en el disco y que se pueda escribir en «%1».</translation>
    </message>
    <message>
        <source>The original that it changes is not on this computer.</source>
        <translation>El modelo original que modifica no está en este equipo.</translation>
    </message>
    <message>
        <source>The copy of the model could not be deleted. Check that “%1” can be written.</source>
        <translation>No se pudo borrar la copia del modelo. Compruebe que se pueda escribir en «%1».</translation>
    </message>
</context>
<context>
    <name>core::ProbeQuestions</name>
    <message>
        <source>What is the capital of France?</source>
        <translation>¿Cuál es la capital de Francia?</translation>
    </message>
    <message>
        <source>How many minutes are two hours?</source>
        <translation>¿Cuántos minutos son dos horas?</translation>
    </message>
    <message>
        <source>Write one sentence about the sea.</source>
        <translation>Escribe una frase sobre el mar.</translation>
    </message>
    <message>
        <source>Name three kinds of fruit.</source>
        <translation>Nombra tres tipos de fruta.</translation>
    </message>
    <message>
        <source>Put these words in alphabetical order: pear, apple, cherry.</source>
        <translation>Pon estas palabras en orden alfabético: pera, manzana, cereza.</translation>
    </message>
    <message>
        <source>What is the opposite of “early”?</source>
        <translation>¿Cuál es el contrario de «temprano»?</translation>
    </message>
    <message>
        <source>Explain in one sentence why the sky is blue.</source>
        <translation>Explica en una frase por qué el cielo es azul.</translation>
    </message>
    <message>
        <source>Translate “good morning” into Spanish.</source>
        <translation>Traduce «buenos días» al inglés.</translation>
    </message>
    <message>
        <source>What comes after Tuesday?</source>
        <translation>¿Qué viene después del martes?</translation>
    </message>
    <message>
        <source>Give me a recipe for pancakes in three steps.</source>
        <translation>Dame una receta de tortitas en tres pasos.</translation>
    </message>
    <message>
        <source>How much is 17 plus 25?</source>
        <translation>¿Cuánto es 17 más 25?</translation>
    </message>
    <message>
        <source>Summarise in five words: The meeting was moved from Monday to Thursday because the room was being painted.</source>
        <translation>Resume en cinco palabras: La reunión se pasó del lunes al jueves porque estaban pintando la sala.</translation>
    </message>
</context>
<context>
    <name>core::ProjectStore</name>
    <message>
        <source>There is already a file “%1” in this folder. Choose another name.</source>
        <translation>Ya hay un archivo «%1» en esta carpeta. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Your disk is full, so nothing was added. Free some space and import again.</source>
        <translation>Su disco está lleno, así que no se ha añadido nada. Libere espacio y vuelva a importar.</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be opened. The file stays as it is. Attune can move what is readable to a new project.</source>
        <translation>«%1» está dañado y no se puede abrir. El archivo se queda como está. Attune puede llevar lo que se pueda leer a un proyecto nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not an Attune project. To add its contents to a project, import it there.</source>
        <translation>«%1» no es un proyecto de Attune. Para añadir su contenido a un proyecto, impórtelo en él.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been moved or renamed.</source>
        <translation>«%1» ya no está ahí. Puede que se haya movido o cambiado de nombre.</translation>
    </message>
    <message>
        <source>You may not read “%1”. Ask its owner for access, or choose another project.</source>
        <translation>Usted no puede leer «%1». Pida acceso a su dueño, o elija otro proyecto.</translation>
    </message>
    <message>
        <source>“%1” cannot be created in this folder. Choose another folder.</source>
        <translation>«%1» no se puede crear en esta carpeta. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Part of the project file is damaged. Nothing has been deleted: what can be read can be moved to a new project.</source>
        <translation>Una parte del archivo del proyecto está dañada. No se ha borrado nada: lo que se pueda leer se puede llevar a un proyecto nuevo.</translation>
    </message>
    <message>
        <source>The project file was moved or deleted while it was open. Everything is still here, but only in this window: save a copy to keep it.</source>
        <translation>El archivo del proyecto se movió o se borró mientras estaba abierto. Todo sigue aquí, pero solo en esta ventana: guarde una copia para conservarlo.</translation>
    </message>
    <message>
        <source>This project is open for reading only. Save a copy to change it.</source>
        <translation>Este proyecto está abierto solo para leer. Guarde una copia para cambiarlo.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Esto se detuvo.</translation>
    </message>
    <message>
        <source>Your disk is full, so the last change is not saved yet. It is still on screen. Free some space and it will be saved at once.</source>
        <translation>Su disco está lleno, así que el último cambio aún no está guardado. Sigue en la pantalla. Libere espacio y se guardará enseguida.</translation>
    </message>
    <message>
        <source>This file is not an Attune project. Choose another file.</source>
        <translation>Este archivo no es un proyecto de Attune. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The project can only be read where it is, so the change is not saved yet. Save a copy in another folder to keep it.</source>
        <translation>El proyecto solo se puede leer donde está, así que el cambio aún no está guardado. Guarde una copia en otra carpeta para conservarlo.</translation>
    </message>
    <message>
        <source>Another program is using the project file right now. Close it there, and saving goes on by itself.</source>
        <translation>Otro programa está usando ahora el archivo del proyecto. Ciérrelo allí y el guardado continuará solo.</translation>
    </message>
    <message>
        <source>The project file cannot be opened there. Check that the folder is connected and that you may use it, then try again.</source>
        <translation>El archivo del proyecto no se puede abrir ahí. Compruebe que la carpeta esté conectada y que usted pueda usarla, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>One of the texts is too long to be saved. Shorten it and try again.</source>
        <translation>Uno de los textos es demasiado largo para guardarlo. Acórtelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk did not accept the last change, so it is not saved yet. Check that the folder is connected, or save a copy in another folder.</source>
        <translation>El disco no aceptó el último cambio, así que aún no está guardado. Compruebe que la carpeta esté conectada, o guarde una copia en otra carpeta.</translation>
    </message>
    <message>
        <source>The project file did not accept this. Nothing was changed. Save a copy, then close the project and open it again.</source>
        <translation>El archivo del proyecto no aceptó esto. No se ha cambiado nada. Guarde una copia, y luego cierre el proyecto y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>This version is no longer in the project. Choose another one.</source>
        <translation>Esta versión ya no está en el proyecto. Elija otra.</translation>
    </message>
</context>
<context>
    <name>core::ProviderProblem</name>
    <message>
        <source>The access key was not accepted.</source>
        <translation>No se aceptó la clave de acceso.</translation>
    </message>
    <message>
        <source>It may have been mistyped, or switched off at %1. Your examples are safe.</source>
        <translation>Puede que esté mal escrita, o desactivada en %1. Sus ejemplos están a salvo.</translation>
    </message>
    <message>
        <source>%1 wants an access key.</source>
        <translation>%1 pide una clave de acceso.</translation>
    </message>
    <message>
        <source>Enter it once; it is kept in your computer&apos;s password safe.</source>
        <translation>Introdúzcala una vez; se guarda en el almacén de contraseñas de su ordenador.</translation>
    </message>
    <message>
        <source>Your account at %1 has no credit left.</source>
        <translation>A su cuenta en %1 no le queda saldo.</translation>
    </message>
    <message>
        <source>Nothing was charged. Add credit there, then try again.</source>
        <translation>No se ha cobrado nada. Añada saldo allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The service asked us to slow down.</source>
        <translation>El servicio nos pidió ir más despacio.</translation>
    </message>
    <message>
        <source>Attune carries on by itself in a moment.</source>
        <translation>Attune continúa solo en un momento.</translation>
    </message>
    <message>
        <source>%1 does not allow this with your access key.</source>
        <translation>%1 no permite esto con su clave de acceso.</translation>
    </message>
    <message>
        <source>Often the key lacks a permission, or the account lacks credit. Your examples are safe.</source>
        <translation>A menudo a la clave le falta un permiso, o a la cuenta, saldo. Sus ejemplos están a salvo.</translation>
    </message>
    <message>
        <source>%1 no longer accepts new tuning.</source>
        <translation>%1 ya no acepta nuevos ajustes.</translation>
    </message>
    <message>
        <source>That is the provider&apos;s decision. You can choose another, tune on this computer, or export the file.</source>
        <translation>Es una decisión del proveedor. Puede elegir otro, ajustar en este ordenador o exportar el archivo.</translation>
    </message>
    <message>
        <source>%1 answers, but it cannot tune models.</source>
        <translation>%1 responde, pero no puede ajustar modelos.</translation>
    </message>
    <message>
        <source>Many services only answer questions. Check the address, choose another place, or tune on this computer.</source>
        <translation>Muchos servicios solo responden preguntas. Compruebe la dirección, elija otro lugar o ajuste en este ordenador.</translation>
    </message>
    <message>
        <source>The address of %1 leads elsewhere.</source>
        <translation>La dirección de %1 lleva a otro sitio.</translation>
    </message>
    <message>
        <source>Nothing was sent on, so that your access key stays where it belongs. Check the address.</source>
        <translation>No se ha enviado nada más allá, para que su clave de acceso se quede donde debe. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>%1 no longer has this.</source>
        <translation>%1 ya no tiene esto.</translation>
    </message>
    <message>
        <source>It was deleted there, or it belongs to another access key. Your examples are safe.</source>
        <translation>Se borró allí, o pertenece a otra clave de acceso. Sus ejemplos están a salvo.</translation>
    </message>
    <message>
        <source>%1 is still busy with something else of yours.</source>
        <translation>%1 aún está ocupado con otra cosa suya.</translation>
    </message>
    <message>
        <source>Nothing was charged. Try again when that has ended.</source>
        <translation>No se ha cobrado nada. Vuelva a intentarlo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The training file is too large for %1.</source>
        <translation>El archivo de entrenamiento es demasiado grande para %1.</translation>
    </message>
    <message>
        <source>Nothing was charged. Leave out examples that repeat each other, or choose another place.</source>
        <translation>No se ha cobrado nada. Excluya ejemplos que se repitan, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 could not use the training file.</source>
        <translation>%1 no pudo usar el archivo de entrenamiento.</translation>
    </message>
    <message>
        <source>Nothing was charged. Look at the examples, then try again.</source>
        <translation>No se ha cobrado nada. Revise los ejemplos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>An example is too long for this model.</source>
        <translation>Un ejemplo es demasiado largo para este modelo.</translation>
    </message>
    <message>
        <source>Nothing was charged. Shorten it, leave it out, or choose a model that reads longer texts.</source>
        <translation>No se ha cobrado nada. Acórtelo, exclúyalo, o elija un modelo que lea textos más largos.</translation>
    </message>
    <message>
        <source>%1 does not accept one of the settings.</source>
        <translation>%1 no acepta una de las opciones.</translation>
    </message>
    <message>
        <source>Nothing was charged. Change it under “More”, then try again.</source>
        <translation>No se ha cobrado nada. Cámbiela en «Más» y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own right now.</source>
        <translation>%1 tiene ahora un problema propio.</translation>
    </message>
    <message>
        <source>Your examples are safe. It usually passes within minutes.</source>
        <translation>Sus ejemplos están a salvo. Suele pasar en unos minutos.</translation>
    </message>
    <message>
        <source>%1 did not answer as a tuning service does.</source>
        <translation>%1 no respondió como un servicio de ajuste.</translation>
    </message>
    <message>
        <source>A wrong address, a sign-in page or a filter in between are the usual causes. Check the address, then try again.</source>
        <translation>Las causas habituales son una dirección equivocada, una página de inicio de sesión o un filtro intermedio. Compruebe la dirección y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede llegar a %1.</translation>
    </message>
    <message>
        <source>You can keep editing; it continues when the connection is back.</source>
        <translation>Puede seguir editando; continúa cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Your examples are safe. Attune asks again by itself.</source>
        <translation>Sus ejemplos están a salvo. Attune vuelve a preguntar solo.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is.</source>
        <translation>%1 no pudo demostrar su identidad.</translation>
    </message>
    <message>
        <source>So nothing was sent. Check that the date and time of this computer are right; if they are, ask whoever runs that service.</source>
        <translation>Por eso no se ha enviado nada. Compruebe la fecha y la hora de este ordenador; si son correctas, pregunte a quien gestiona ese servicio.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La conexión con %1 se cortó.</translation>
    </message>
    <message>
        <source>Your examples are safe. Attune finds out what arrived before it does anything twice.</source>
        <translation>Sus ejemplos están a salvo. Attune averigua qué llegó antes de hacer algo dos veces.</translation>
    </message>
    <message>
        <source>%1 sent far more than it was asked for.</source>
        <translation>%1 envió mucho más de lo pedido.</translation>
    </message>
    <message>
        <source>It was not taken. Check the address, or ask whoever runs that service.</source>
        <translation>No se ha tomado. Compruebe la dirección, o pregunte a quien gestiona ese servicio.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Nothing more is sent. Your examples are safe.</source>
        <translation>No se envía nada más. Sus ejemplos están a salvo.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>No hay memoria suficiente para este modelo.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close other programs, choose a smaller model, or shorten the longest examples.</source>
        <translation>No se ha perdido nada. Cierre otros programas, elija un modelo más pequeño o acorte los ejemplos más largos.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>What was learned so far is kept. Free some space, then try again.</source>
        <translation>Lo aprendido hasta ahora se conserva. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The part of Attune that tunes on this computer did not start.</source>
        <translation>La parte de Attune que ajusta en este ordenador no se inició.</translation>
    </message>
    <message>
        <source>Your examples are safe. Try again; if it stays so, install Attune anew or copy the details for whoever helps you.</source>
        <translation>Sus ejemplos están a salvo. Vuelva a intentarlo; si sigue igual, instale Attune de nuevo o copie los detalles para quien le ayude.</translation>
    </message>
    <message>
        <source>This model cannot be used here.</source>
        <translation>Este modelo no se puede usar aquí.</translation>
    </message>
    <message>
        <source>Its folder is not complete, or it is of a kind that Attune does not know yet. Choose another model.</source>
        <translation>Su carpeta no está completa, o es de un tipo que Attune aún no conoce. Elija otro modelo.</translation>
    </message>
    <message>
        <source>It is not certain whether %1 has started this tuning.</source>
        <translation>No es seguro que %1 haya empezado este ajuste.</translation>
    </message>
    <message>
        <source>The connection broke off at the wrong moment, and the service cannot say. Look at its own page first: sending again could start, and cost, a second one.</source>
        <translation>La conexión se cortó en mal momento y el servicio no lo puede decir. Mire primero en su propia página: enviar de nuevo podría iniciar, y cobrar, un segundo ajuste.</translation>
    </message>
    <message>
        <source>Tuning stopped at %1.</source>
        <translation>El ajuste se detuvo en %1.</translation>
    </message>
    <message>
        <source>Your examples are safe. Copy the details for whoever helps you, or try again.</source>
        <translation>Sus ejemplos están a salvo. Copie los detalles para quien le ayude, o vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Example %1 is too long for this model.</source>
        <translation>El ejemplo %1 es demasiado largo para este modelo.</translation>
    </message>
    <message>
        <source>Example %1 could not be used.</source>
        <translation>El ejemplo %1 no se pudo usar.</translation>
    </message>
    <message>
        <source>They gave this reason: “%1”.</source>
        <translation>El motivo que dieron: «%1».</translation>
    </message>
    <message>
        <source>You can put this right yourself.</source>
        <translation>Usted puede arreglarlo.</translation>
    </message>
    <message>
        <source>That is on the provider&apos;s side.</source>
        <translation>Es cosa del proveedor.</translation>
    </message>
    <message>
        <source>That is the connection in between.</source>
        <translation>Es cosa de la conexión entre ambos.</translation>
    </message>
    <message>
        <source>That is this computer.</source>
        <translation>Es cosa de este ordenador.</translation>
    </message>
    <message>
        <source>The cause is not certain.</source>
        <translation>La causa no es segura.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>What was done until then is charged.</source>
        <translation>Lo hecho hasta entonces se cobra.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s page to see whether it was charged.</source>
        <translation>Mire en la página del proveedor si se ha cobrado.</translation>
    </message>
    <message numerus="yes">
        <source>Attune carries on by itself in %n second(s).</source>
        <translation>
            <numerusform>Attune continúa solo en %n segundo.</numerusform>
            <numerusform>Attune continúa solo en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Quote</name>
    <message>
        <source>The price of this model is not known here. Look at the provider&apos;s page before you start.</source>
        <translation>El precio de este modelo no se conoce aquí. Mire la página del proveedor antes de empezar.</translation>
    </message>
    <message>
        <source>The provider charges at least %1 for a tuning.</source>
        <translation>El proveedor cobra al menos %1 por un ajuste.</translation>
    </message>
    <message>
        <source>Price of %1 per million pieces of text, read on %2.</source>
        <translation>Precio de %1 por millón de fragmentos de texto, leído el %2.</translation>
    </message>
    <message>
        <source>This price is old or its day is not known. Check it on the provider&apos;s page before you start.</source>
        <translation>Este precio es antiguo o no se conoce su fecha. Compruébelo en la página del proveedor antes de empezar.</translation>
    </message>
    <message>
        <source>Compared with asking %1 with a few of your examples in every question.</source>
        <translation>En comparación con preguntar a %1 con algunos de sus ejemplos en cada pregunta.</translation>
    </message>
    <message>
        <source>This model can no longer be tuned.</source>
        <translation>Este modelo ya no se puede ajustar.</translation>
    </message>
    <message>
        <source>This model can be tuned until %1.</source>
        <translation>Este modelo se puede ajustar hasta el %1.</translation>
    </message>
    <message>
        <source>What you tune stops answering on %1.</source>
        <translation>Lo que usted ajuste deja de responder el %1.</translation>
    </message>
    <message>
        <source>%1 takes no new customers for tuning.</source>
        <translation>%1 no acepta clientes nuevos para el ajuste.</translation>
    </message>
    <message>
        <source>Tuning at %1 from Attune is coming next. Export the training file meanwhile.</source>
        <translation>El ajuste en %1 desde Attune llegará próximamente. Mientras tanto, exporte el archivo de entrenamiento.</translation>
    </message>
    <message numerus="yes">
        <source>%n pass(es) through your examples.</source>
        <translation>
            <numerusform>%n pasada por sus ejemplos.</numerusform>
            <numerusform>%n pasadas por sus ejemplos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Models count words differently, hence the range.</source>
        <translation>Los modelos cuentan las palabras de forma distinta, de ahí el margen.</translation>
    </message>
</context>
<context>
    <name>core::Readiness</name>
    <message numerus="yes">
        <source>Too few to tune: %n more example(s) are needed.</source>
        <translation>
            <numerusform>Demasiado pocos para ajustar: hace falta %n ejemplo más.</numerusform>
            <numerusform>Demasiado pocos para ajustar: hacen falta %n ejemplos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough to try it, not to rely on it: %n more example(s) make a start.</source>
        <translation>
            <numerusform>Suficiente para probar, no para confiar: con %n ejemplo más hay un buen comienzo.</numerusform>
            <numerusform>Suficiente para probar, no para confiar: con %n ejemplos más hay un buen comienzo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A start: %n more example(s) make a strong set.</source>
        <translation>
            <numerusform>Un comienzo: con %n ejemplo más hay un conjunto sólido.</numerusform>
            <numerusform>Un comienzo: con %n ejemplos más hay un conjunto sólido.</numerusform>
        </translation>
    </message>
    <message>
        <source>A strong set.</source>
        <translation>Un conjunto sólido.</translation>
    </message>
    <message>
        <source>Ample: from here on quality counts more than number.</source>
        <translation>Más que suficiente: a partir de aquí la calidad cuenta más que la cantidad.</translation>
    </message>
</context>
<context>
    <name>core::RecommendedModel</name>
    <message>
        <source>The list of models cannot be read.</source>
        <translation>La lista de modelos no se puede leer.</translation>
    </message>
</context>
<context>
    <name>core::Report</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <extracomment>A share: percent, and how many of how many.</extracomment>
        <translation>%1 % (%2 de %3)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Votes:</source>
        <translation>Votos:</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>más o menos igual</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>ambas malas</translation>
    </message>
    <message>
        <source>Nobody has voted yet. What can be measured by itself:</source>
        <translation>Nadie ha votado todavía. Lo que se puede medir solo:</translation>
    </message>
    <message>
        <source>Answers that follow every clear convention of the house style: %1 before, %2 after.</source>
        <translation>Respuestas que siguen todas las costumbres claras del estilo de la casa: %1 antes, %2 después.</translation>
    </message>
    <message>
        <source>Right category: %1 before, %2 after.</source>
        <translation>Categoría correcta: %1 antes, %2 después.</translation>
    </message>
    <message>
        <source>Facts of the question and the reference material that our own answer uses: %1 before, %2 after.</source>
        <translation>Datos de la pregunta y del texto de referencia que usa nuestra propia respuesta: %1 antes, %2 después.</translation>
    </message>
    <message>
        <source>Answers with a fact that stands nowhere: %1 before, %2 after.</source>
        <translation>Respuestas con un dato que no está en ningún sitio: %1 antes, %2 después.</translation>
    </message>
    <message>
        <source>What was taught</source>
        <translation>Lo que se enseñó</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Original model</source>
        <translation>Modelo original</translation>
    </message>
    <message>
        <source>Tuned model</source>
        <translation>Modelo ajustado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este ordenador</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>Ejemplos para aprender</translation>
    </message>
    <message>
        <source>Examples that pick the best version</source>
        <translation>Ejemplos que eligen la mejor versión</translation>
    </message>
    <message>
        <source>Examples kept aside</source>
        <translation>Ejemplos apartados</translation>
    </message>
    <message>
        <source>Passes through the examples</source>
        <translation>Pasadas por los ejemplos</translation>
    </message>
    <message>
        <source>Tuned on</source>
        <translation>Ajustado el</translation>
    </message>
    <message>
        <source>Version of the examples</source>
        <translation>Versión de los ejemplos</translation>
    </message>
    <message>
        <source>Version that was compared</source>
        <translation>Versión comparada</translation>
    </message>
    <message>
        <source>Answers end on</source>
        <translation>Deja de responder el</translation>
    </message>
    <message>
        <source>House rules:</source>
        <translation>Normas de la casa:</translation>
    </message>
    <message>
        <source>%1 (in “%2”)</source>
        <extracomment>%1 is a convention, %2 a category of examples.</extracomment>
        <translation>%1 (en «%2»)</translation>
    </message>
    <message>
        <source>Clear conventions of the house style:</source>
        <translation>Costumbres claras del estilo de la casa:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Lo que se midió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of answers, measured by the same checks</source>
        <translation>
            <numerusform>%Ln par de respuestas, medido con las mismas comprobaciones</numerusform>
            <numerusform>%Ln pares de respuestas, medidos con las mismas comprobaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Categories: what was right and what was given</source>
        <translation>Categorías: lo correcto y lo que se dio</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dada</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Votes by category</source>
        <translation>Votos por categoría</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>After preferred</source>
        <translation>Se prefirió después</translation>
    </message>
    <message>
        <source>Before preferred</source>
        <translation>Se prefirió antes</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>Ambas malas</translation>
    </message>
    <message>
        <source>Preferred: %1.</source>
        <translation>Preferida: %1.</translation>
    </message>
    <message>
        <source>Judged about the same.</source>
        <translation>Juzgadas más o menos iguales.</translation>
    </message>
    <message>
        <source>Both judged bad.</source>
        <translation>Ambas juzgadas malas.</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejores</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peores</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Tiempo y dinero</translation>
    </message>
    <message>
        <source>One answer, and a thousand of them</source>
        <translation>Una respuesta, y mil de ellas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>First words after</source>
        <translation>Primeras palabras tras</translation>
    </message>
    <message>
        <source>Whole answer after</source>
        <translation>Respuesta completa tras</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>Nueve de diez en menos de</translation>
    </message>
    <message>
        <source>Cost of 1,000 answers</source>
        <translation>Coste de 1000 respuestas</translation>
    </message>
    <message>
        <source>How it was compared</source>
        <translation>Cómo se comparó</translation>
    </message>
    <message numerus="yes">
        <source>Both were asked the same %Ln question(s) with the same settings: temperature %1, seed %2.</source>
        <translation>
            <numerusform>A ambos se les hizo la misma %Ln pregunta con las mismas opciones: temperatura %1, semilla %2.</numerusform>
            <numerusform>A ambos se les hicieron las mismas %Ln preguntas con las mismas opciones: temperatura %1, semilla %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) lack an answer and do not count.</source>
        <translation>
            <numerusform>A %Ln pregunta le falta una respuesta y no cuenta.</numerusform>
            <numerusform>A %Ln preguntas les falta una respuesta y no cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) were left out of the count, because the model had learned the same or nearly the same one.</source>
        <translation>
            <numerusform>%Ln pregunta no se contó, porque el modelo había aprendido la misma o casi la misma.</numerusform>
            <numerusform>%Ln preguntas no se contaron, porque el modelo había aprendido las mismas o casi las mismas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the questions, and none that is nearly the same, was among the examples that were learned.</source>
        <translation>Ninguna de las preguntas, ni otra casi igual, estaba entre los ejemplos aprendidos.</translation>
    </message>
    <message>
        <source>Answers were judged blind: left and right in a random order, sealed until the vote. Ties do not count (exact sign test; interval of Clopper and Pearson, 95 %).</source>
        <translation>Las respuestas se juzgaron a ciegas: izquierda y derecha en orden aleatorio, sellado hasta el voto. Los empates no cuentan (prueba exacta de los signos; intervalo de Clopper y Pearson, 95 %).</translation>
    </message>
    <message>
        <source>The measures come from the same checks that look after the examples. Better or worse is only said where chance alone would do it in fewer than 5 of 100 tries (Fisher&apos;s exact test).</source>
        <translation>Las medidas vienen de las mismas comprobaciones que cuidan los ejemplos. Solo se dice mejor o peor donde el azar por sí solo lo haría en menos de 5 de cada 100 intentos (prueba exacta de Fisher).</translation>
    </message>
    <message>
        <source>Is anything odd?</source>
        <translation>¿Hay algo extraño?</translation>
    </message>
    <message>
        <source>What this does not say</source>
        <translation>Lo que esto no dice</translation>
    </message>
    <message>
        <source>Tuning teaches a voice, not facts. Numbers, dates and names can still be wrong: let a person check what matters.</source>
        <translation>El ajuste enseña una voz, no datos. Los números, fechas y nombres pueden seguir siendo incorrectos: que una persona revise lo importante.</translation>
    </message>
    <message>
        <source>The questions are like the examples. On questions of another kind the model may do better or worse.</source>
        <translation>Las preguntas son como los ejemplos. Con preguntas de otro tipo, el modelo puede hacerlo mejor o peor.</translation>
    </message>
    <message>
        <source>House-style checks see form, not sense. An answer can follow every convention and be wrong.</source>
        <translation>Las comprobaciones de estilo ven la forma, no el sentido. Una respuesta puede seguir todas las costumbres y ser incorrecta.</translation>
    </message>
    <message>
        <source>Likeness (chrF) counts letters in common with one answer; there are other good ones.</source>
        <translation>El parecido (chrF) cuenta las letras en común con una respuesta; hay otras buenas.</translation>
    </message>
    <message>
        <source>Fewer than 20 questions were answered by both. Read the numbers as hints.</source>
        <translation>Ambos respondieron menos de 20 preguntas. Lea los números como indicios.</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>Follows every clear convention</source>
        <translation>Sigue todas las costumbres claras</translation>
    </message>
    <message>
        <source>Right category</source>
        <translation>Categoría correcta</translation>
    </message>
    <message>
        <source>Facts at hand that our answer uses, too</source>
        <translation>Datos disponibles que también usa nuestra respuesta</translation>
    </message>
    <message>
        <source>Answers without a fact that stands nowhere</source>
        <translation>Respuestas sin datos que no estén en ningún sitio</translation>
    </message>
    <message>
        <source>Valid JSON and nothing around it</source>
        <translation>JSON válido y nada alrededor</translation>
    </message>
    <message>
        <source>Exactly the right fields</source>
        <translation>Exactamente los campos correctos</translation>
    </message>
    <message>
        <source>Fields with the right value</source>
        <translation>Campos con el valor correcto</translation>
    </message>
    <message>
        <source>Required sentences</source>
        <translation>Frases obligatorias</translation>
    </message>
    <message>
        <source>Words (median)</source>
        <translation>Palabras (mediana)</translation>
    </message>
    <message>
        <source>Likeness to our answers (chrF, 0 to 100)</source>
        <translation>Parecido con nuestras respuestas (chrF, de 0 a 100)</translation>
    </message>
    <message>
        <source>Now as your house style has it: %1.</source>
        <translation>Ahora como en su estilo de la casa: %1.</translation>
    </message>
    <message>
        <source>Not as your house style has it: %1.</source>
        <translation>No como en su estilo de la casa: %1.</translation>
    </message>
    <message>
        <source>Stands neither in the question nor in the reference material: %1.</source>
        <translation>No está ni en la pregunta ni en el texto de referencia: %1.</translation>
    </message>
    <message>
        <source>Our answer says it, this one does not: %1.</source>
        <translation>Nuestra respuesta lo dice, esta no: %1.</translation>
    </message>
    <message>
        <source>It gives no category.</source>
        <translation>No da ninguna categoría.</translation>
    </message>
    <message>
        <source>Wrong category: %1.</source>
        <translation>Categoría equivocada: %1.</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Antes y después: %1</translation>
    </message>
    <message>
        <source>%1 against %2, %3</source>
        <translation>%1 frente a %2, %3</translation>
    </message>
    <message>
        <source>The comparison is not complete. %1 %2</source>
        <translation>La comparación no está completa. %1 %2</translation>
    </message>
    <message>
        <source>(The text goes on; it is too long for a report.)</source>
        <translation>(El texto sigue; es demasiado largo para un informe.)</translation>
    </message>
    <message>
        <source>What we answered</source>
        <translation>Lo que respondimos</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>Came from the folder</source>
        <translation>Viene de la carpeta</translation>
    </message>
    <message>
        <source>Cost of this comparison</source>
        <translation>Coste de esta comparación</translation>
    </message>
</context>
<context>
    <name>core::ReviewStore</name>
    <message>
        <source>This project has no comparison number %1.</source>
        <translation>Este proyecto no tiene ninguna comparación número %1.</translation>
    </message>
    <message>
        <source>These answers are no longer in the project.</source>
        <translation>Estas respuestas ya no están en el proyecto.</translation>
    </message>
</context>
<context>
    <name>core::Samples</name>
    <message>
        <source>%1 (sample)</source>
        <translation>%1 (muestra)</translation>
    </message>
    <message>
        <source>The sample project is missing from this installation. Install Attune again.</source>
        <translation>Falta el proyecto de muestra en esta instalación. Vuelva a instalar Attune.</translation>
    </message>
    <message>
        <source>The sample project could not be unpacked. Check that there is room on the disk.</source>
        <translation>No se pudo desempaquetar el proyecto de muestra. Compruebe que queda espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>core::Sanity</name>
    <message>
        <source>There is no pair of answers to look at yet.</source>
        <translation>Todavía no hay ningún par de respuestas que mirar.</translation>
    </message>
    <message>
        <source>The two really answer differently.</source>
        <translation>Los dos responden de verdad de forma distinta.</translation>
    </message>
    <message numerus="yes">
        <source>The two answer the same, word for word, in %1 of %Ln row(s).</source>
        <translation>
            <numerusform>Los dos responden lo mismo, palabra por palabra, en %1 de %Ln fila.</numerusform>
            <numerusform>Los dos responden lo mismo, palabra por palabra, en %1 de %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both ask the same model. What it is told makes no difference to it.</source>
        <translation>Ambos preguntan al mismo modelo. Lo que se le dice no cambia nada para él.</translation>
    </message>
    <message>
        <source>Either the tuning changed nothing (too few examples or passes), or the same model answered twice. Try more passes before you vote.</source>
        <translation>O el ajuste no cambió nada (muy pocos ejemplos o pasadas), o el mismo modelo respondió dos veces. Pruebe más pasadas antes de votar.</translation>
    </message>
    <message>
        <source>The form of the conversation fits: no answer holds its marks.</source>
        <translation>La forma de la conversación es correcta: ninguna respuesta contiene sus marcas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold marks of a conversation&apos;s form.</source>
        <translation>
            <numerusform>%Ln fila contiene marcas de la forma de una conversación.</numerusform>
            <numerusform>%Ln filas contienen marcas de la forma de una conversación.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model was probably asked in another form than the one it was taught in. Use the template that belongs to it.</source>
        <translation>Probablemente se preguntó al modelo en otra forma que la que aprendió. Use la plantilla que le corresponde.</translation>
    </message>
    <message>
        <source>No answer is cut off.</source>
        <translation>Ninguna respuesta está cortada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that is cut off.</source>
        <translation>
            <numerusform>%Ln fila tiene una respuesta cortada.</numerusform>
            <numerusform>%Ln filas tienen una respuesta cortada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers were longer than allowed. Allow longer ones, or look why it does not stop.</source>
        <translation>Hubo respuestas más largas de lo permitido. Permita otras más largas, o mire por qué no se detiene.</translation>
    </message>
    <message>
        <source>No answer is empty.</source>
        <translation>Ninguna respuesta está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an empty answer.</source>
        <translation>
            <numerusform>%Ln fila tiene una respuesta vacía.</numerusform>
            <numerusform>%Ln filas tienen una respuesta vacía.</numerusform>
        </translation>
    </message>
    <message>
        <source>A model that says nothing was often asked in a form that it does not know.</source>
        <translation>A un modelo que no dice nada a menudo se le preguntó en una forma que no conoce.</translation>
    </message>
    <message>
        <source>No answer goes round in circles.</source>
        <translation>Ninguna respuesta da vueltas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that repeats itself.</source>
        <translation>
            <numerusform>%Ln fila tiene una respuesta que se repite.</numerusform>
            <numerusform>%Ln filas tienen una respuesta que se repite.</numerusform>
        </translation>
    </message>
    <message>
        <source>This happens with too many passes, or with a very small model.</source>
        <translation>Esto ocurre con demasiadas pasadas, o con un modelo muy pequeño.</translation>
    </message>
    <message>
        <source>Every question that was asked got an answer.</source>
        <translation>Cada pregunta hecha tuvo respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lack an answer.</source>
        <translation>
            <numerusform>A %Ln fila le falta una respuesta.</numerusform>
            <numerusform>A %Ln filas les falta una respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not count. Go on with the comparison to ask again.</source>
        <translation>No cuentan. Continúe la comparación para preguntar de nuevo.</translation>
    </message>
</context>
<context>
    <name>core::SecretStore</name>
    <message>
        <source>Your computer has no password safe that Attune can use. The key is kept until you close Attune, then you enter it again.</source>
        <translation>Su ordenador no tiene un almacén de contraseñas que Attune pueda usar. La clave se guarda hasta que cierre Attune; después la introducirá de nuevo.</translation>
    </message>
</context>
<context>
    <name>core::StyleJudge</name>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>in the first line</source>
        <translation>en la primera línea</translation>
    </message>
    <message>
        <source>in the field “%1”</source>
        <translation>en el campo «%1»</translation>
    </message>
    <message>
        <source>as in your answers</source>
        <translation>como en sus respuestas</translation>
    </message>
</context>
<context>
    <name>core::TokenEncoding</name>
    <message>
        <source>A part of Attune that counts text is missing. Please install Attune again.</source>
        <translation>Falta una parte de Attune que cuenta el texto. Vuelva a instalar Attune.</translation>
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
            <numerusform>Es pronto para saberlo: %Ln más ayudará.</numerusform>
            <numerusform>Es pronto para saberlo: %Ln más ayudarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clearly better: preferred in %1 of %2.</source>
        <translation>Claramente mejor: preferido en %1 de %2.</translation>
    </message>
    <message>
        <source>Probably better: preferred in %1 of %2.</source>
        <translation>Probablemente mejor: preferido en %1 de %2.</translation>
    </message>
    <message>
        <source>Probably worse: the other was preferred in %1 of %2.</source>
        <translation>Probablemente peor: se prefirió el otro en %1 de %2.</translation>
    </message>
    <message>
        <source>Clearly worse: the other was preferred in %1 of %2.</source>
        <translation>Claramente peor: se prefirió el otro en %1 de %2.</translation>
    </message>
    <message>
        <source>No clear difference: nobody preferred either.</source>
        <translation>Sin diferencia clara: nadie prefirió ninguno.</translation>
    </message>
    <message>
        <source>No clear difference: preferred in %1 of %2.</source>
        <translation>Sin diferencia clara: preferido en %1 de %2.</translation>
    </message>
    <message>
        <source>If neither were better, a result this clear would come up less than once in 1,000 tries.</source>
        <translation>Si ninguno fuera mejor, un resultado tan claro saldría menos de una vez en 1000 intentos.</translation>
    </message>
    <message numerus="yes">
        <source>If neither were better, a result this clear would come up about %Ln time(s) in 1,000 tries.</source>
        <translation>
            <numerusform>Si ninguno fuera mejor, un resultado tan claro saldría alrededor de %Ln vez en 1000 intentos.</numerusform>
            <numerusform>Si ninguno fuera mejor, un resultado tan claro saldría unas %Ln veces en 1000 intentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If neither were better, a result like this would come up about %Ln time(s) in 100 tries.</source>
        <translation>
            <numerusform>Si ninguno fuera mejor, un resultado así saldría alrededor de %Ln vez en 100 intentos.</numerusform>
            <numerusform>Si ninguno fuera mejor, un resultado así saldría unas %Ln veces en 100 intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>Nadie ha votado todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of answers were judged.</source>
        <translation>
            <numerusform>Se juzgó %Ln par de respuestas.</numerusform>
            <numerusform>Se juzgaron %Ln pares de respuestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were about the same.</source>
        <translation>
            <numerusform>%Ln fue más o menos igual.</numerusform>
            <numerusform>%Ln fueron más o menos iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln both were bad.</source>
        <translation>
            <numerusform>En %Ln ambas eran malas.</numerusform>
            <numerusform>En %Ln ambas eran malas.</numerusform>
        </translation>
    </message>
    <message>
        <source>With more questions, the share in which it is preferred lies between %1 and %2.</source>
        <translation>Con más preguntas, la parte en que se prefiere está entre %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>If it went on like this, %Ln more vote(s) would decide it.</source>
        <translation>
            <numerusform>Si siguiera así, %Ln voto más lo decidiría.</numerusform>
            <numerusform>Si siguiera así, %Ln votos más lo decidirían.</numerusform>
        </translation>
    </message>
    <message>
        <source>More votes would hardly decide it: the two are too much alike.</source>
        <translation>Más votos apenas lo decidirían: los dos se parecen demasiado.</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln example(s) were kept aside; the model has not seen them.</source>
        <translation>
            <numerusform>Este ejemplo (%Ln) estaba apartado; el modelo no lo ha visto.</numerusform>
            <numerusform>Estos %Ln ejemplos estaban apartados; el modelo no los ha visto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln question(s) are new; the model has not seen them.</source>
        <translation>
            <numerusform>Esta pregunta (%Ln) es nueva; el modelo no la ha visto.</numerusform>
            <numerusform>Estas %Ln preguntas son nuevas; el modelo no las ha visto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln everyday question(s) have nothing to do with your examples: they show whether something was forgotten.</source>
        <translation>
            <numerusform>Esta pregunta de todos los días (%Ln) no tiene que ver con sus ejemplos: muestra si se olvidó algo.</numerusform>
            <numerusform>Estas %Ln preguntas de todos los días no tienen que ver con sus ejemplos: muestran si se olvidó algo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(s) have fewer than 20 votes. Do not read much into them: among many small groups, one always looks good or bad by chance.</source>
        <translation>
            <numerusform>%Ln categoría tiene menos de 20 votos. No saque muchas conclusiones: entre muchos grupos pequeños, alguno siempre parece bueno o malo por azar.</numerusform>
            <numerusform>%Ln categorías tienen menos de 20 votos. No saque muchas conclusiones: entre muchos grupos pequeños, alguno siempre parece bueno o malo por azar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::checks</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Some of your answers use %1, others %2. Which do you want?</source>
        <translation>Sus respuestas varían: %1 o %2. ¿Qué prefiere?</translation>
    </message>
    <message>
        <source>What you decided about the checks of this project cannot be read. Your examples are safe. Everything is shown as if nothing had been ignored.</source>
        <translation>Lo que usted decidió sobre las comprobaciones de este proyecto no se puede leer. Sus ejemplos están a salvo. Se muestra todo como si no se hubiera ignorado nada.</translation>
    </message>
    <message>
        <source>Answers that disagree</source>
        <translation>Respuestas contrarias</translation>
    </message>
    <message>
        <source>The same or nearly the same question with two different answers.</source>
        <translation>La misma pregunta, o casi la misma, con dos respuestas distintas.</translation>
    </message>
    <message>
        <source>Nearly the same question has another answer elsewhere.</source>
        <translation>Casi la misma pregunta tiene otra respuesta en otro lugar.</translation>
    </message>
    <message>
        <source>The other answer: “%1”</source>
        <translation>La otra respuesta: «%1»</translation>
    </message>
    <message>
        <source>Repeats the question</source>
        <translation>Repite la pregunta</translation>
    </message>
    <message>
        <source>Answers that are the question, or nearly all of it.</source>
        <translation>Respuestas que son la pregunta, o casi toda.</translation>
    </message>
    <message>
        <source>The answer repeats the question.</source>
        <translation>La respuesta repite la pregunta.</translation>
    </message>
    <message>
        <source>The model would learn to echo.</source>
        <translation>El modelo aprendería a repetir como un eco.</translation>
    </message>
    <message>
        <source>Exact copies</source>
        <translation>Copias exactas</translation>
    </message>
    <message>
        <source>The same question with the same answer, apart from capitals, spaces and marks.</source>
        <translation>La misma pregunta con la misma respuesta, sin contar mayúsculas, espacios ni signos.</translation>
    </message>
    <message>
        <source>An exact copy of another example.</source>
        <translation>Una copia exacta de otro ejemplo.</translation>
    </message>
    <message>
        <source>A copy teaches nothing and counts twice.</source>
        <translation>Una copia no enseña nada y cuenta dos veces.</translation>
    </message>
    <message>
        <source>Facts that nobody gave</source>
        <translation>Datos que nadie ha dado</translation>
    </message>
    <message>
        <source>Numbers, codes, links and names in an answer that stand neither in the question nor in the reference material.</source>
        <translation>Números, códigos, enlaces y nombres de una respuesta que no están ni en la pregunta ni en el texto de referencia.</translation>
    </message>
    <message>
        <source>%1 answers state facts that nobody gave: the model will learn to make them up. Do you want to add reference material?</source>
        <translation>%1 respuestas dicen datos que nadie ha dado: el modelo aprenderá a inventarlos. ¿Quiere añadir un texto de referencia?</translation>
    </message>
    <message>
        <source>answers with facts that nobody gave</source>
        <translation>respuestas con datos que nadie ha dado</translation>
    </message>
    <message>
        <source>answers whose facts were given</source>
        <translation>respuestas cuyos datos estaban dados</translation>
    </message>
    <message>
        <source>Nobody gave this: “%1”.</source>
        <translation>Nadie ha dado esto: «%1».</translation>
    </message>
    <message>
        <source>It stands neither in the question nor in the reference material, so the model would learn to make such things up.</source>
        <translation>No está ni en la pregunta ni en el texto de referencia, así que el modelo aprendería a inventar cosas así.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Words you do not use</source>
        <translation>Palabras que usted no usa</translation>
    </message>
    <message>
        <source>Words from your own list that are not to be written.</source>
        <translation>Palabras de su propia lista que no se deben escribir.</translation>
    </message>
    <message>
        <source>Words you prefer</source>
        <translation>Palabras que usted prefiere</translation>
    </message>
    <message>
        <source>Words for which your list names a better one.</source>
        <translation>Palabras para las que su lista da una mejor.</translation>
    </message>
    <message>
        <source>“%1” is on your list of words not to use.</source>
        <translation>«%1» está en su lista de palabras que no se usan.</translation>
    </message>
    <message>
        <source>You prefer “%1”, not “%2”.</source>
        <translation>Usted prefiere «%1» y no «%2».</translation>
    </message>
    <message>
        <source>It comes from your own list.</source>
        <translation>Viene de su propia lista.</translation>
    </message>
    <message>
        <source>Rare and dominant categories</source>
        <translation>Categorías raras y dominantes</translation>
    </message>
    <message>
        <source>Categories or labels with very few examples, or with most of them.</source>
        <translation>Categorías o rótulos con muy pocos ejemplos, o con la mayoría.</translation>
    </message>
    <message>
        <source>More than half of your examples are “%1”.</source>
        <translation>Más de la mitad de sus ejemplos son «%1».</translation>
    </message>
    <message>
        <source>Few examples for “%1”: %2.</source>
        <translation>Pocos ejemplos para «%1»: %2.</translation>
    </message>
    <message>
        <source>The model will lean towards it.</source>
        <translation>El modelo se inclinará hacia ella.</translation>
    </message>
    <message>
        <source>The model sees too little of it to learn it.</source>
        <translation>El modelo ve demasiado poco de ella para aprenderla.</translation>
    </message>
    <message>
        <source>Labels in doubt</source>
        <translation>Rótulos dudosos</translation>
    </message>
    <message>
        <source>Examples whose label is not what similar questions have.</source>
        <translation>Ejemplos cuyo rótulo no es el que tienen las preguntas parecidas.</translation>
    </message>
    <message>
        <source>Similar examples are labelled “%1”.</source>
        <translation>Los ejemplos parecidos tienen el rótulo «%1».</translation>
    </message>
    <message>
        <source>This one is labelled “%1”.</source>
        <translation>Este tiene el rótulo «%1».</translation>
    </message>
    <message>
        <source>Test questions in the training</source>
        <translation>Preguntas de prueba en el aprendizaje</translation>
    </message>
    <message>
        <source>Examples kept aside whose question, or nearly the same one, the model learns from.</source>
        <translation>Ejemplos apartados cuya pregunta, o casi la misma, también aprende el modelo.</translation>
    </message>
    <message>
        <source>This test question is also in the training.</source>
        <translation>Esta pregunta de prueba también está en el aprendizaje.</translation>
    </message>
    <message>
        <source>A test on what was learnt by heart says nothing.</source>
        <translation>Una prueba de lo aprendido de memoria no dice nada.</translation>
    </message>
    <message>
        <source>Nearly the same question</source>
        <translation>Casi la misma pregunta</translation>
    </message>
    <message>
        <source>Two questions that differ in a few letters, with nearly the same answer.</source>
        <translation>Dos preguntas que se diferencian en unas letras, con casi la misma respuesta.</translation>
    </message>
    <message>
        <source>Almost the same question twice.</source>
        <translation>Casi la misma pregunta dos veces.</translation>
    </message>
    <message>
        <source>The other one: “%1”</source>
        <translation>La otra: «%1»</translation>
    </message>
    <message>
        <source>Numbers that disagree</source>
        <translation>Números que se contradicen</translation>
    </message>
    <message>
        <source>“14 days” where the reference material or the other answers of the category say “30 days”.</source>
        <translation>«14 días» donde el texto de referencia o las otras respuestas de la categoría dicen «30 días».</translation>
    </message>
    <message>
        <source>Number of %1</source>
        <translation>Número: %1</translation>
    </message>
    <message>
        <source>Says %1; the reference material says %2.</source>
        <translation>Dice %1; el texto de referencia dice %2.</translation>
    </message>
    <message>
        <source>The answer contradicts the facts that it was given.</source>
        <translation>La respuesta contradice los datos que se le dieron.</translation>
    </message>
    <message>
        <source>Says %1; the others say %2.</source>
        <translation>Dice %1; las otras dicen %2.</translation>
    </message>
    <message>
        <source>Drift through the file</source>
        <translation>Cambio a lo largo del archivo</translation>
    </message>
    <message>
        <source>The style changes from the first half of your examples to the second.</source>
        <translation>El estilo cambia de la primera mitad de sus ejemplos a la segunda.</translation>
    </message>
    <message>
        <source>It may be by another writer. Shuffling helps the tuning; reading both halves helps the voice.</source>
        <translation>Puede que lo escribiera otra persona. Mezclar ayuda al ajuste; leer las dos mitades ayuda al tono.</translation>
    </message>
    <message>
        <source>One answer for many questions</source>
        <translation>Una respuesta para muchas preguntas</translation>
    </message>
    <message>
        <source>The same answer to more than a tenth of all questions.</source>
        <translation>La misma respuesta a más de una décima parte de todas las preguntas.</translation>
    </message>
    <message>
        <source>This answer is used %1 times.</source>
        <translation>Esta respuesta se usa %1 veces.</translation>
    </message>
    <message>
        <source>The model will give it too often.</source>
        <translation>El modelo la dará demasiado a menudo.</translation>
    </message>
    <message>
        <source>Required sentences</source>
        <translation>Frases obligatorias</translation>
    </message>
    <message>
        <source>Missing here: “%1”.</source>
        <translation>Aquí falta: «%1».</translation>
    </message>
    <message>
        <source>It is on your list of required sentences.</source>
        <translation>Está en su lista de frases obligatorias.</translation>
    </message>
    <message>
        <source>%1 of %2 answers of this category hold it.</source>
        <translation>%1 de %2 respuestas de esta categoría la contienen.</translation>
    </message>
    <message>
        <source>British or American spelling</source>
        <translation>Ortografía británica o estadounidense</translation>
    </message>
    <message>
        <source>“colour” beside “color”, “organise” beside “organize”.</source>
        <translation>«colour» junto a «color», «organise» junto a «organize».</translation>
    </message>
    <message>
        <source>-ise or -ize</source>
        <translation>-ise o -ize</translation>
    </message>
    <message>
        <source>Colour or color</source>
        <translation>Colour o color</translation>
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
        <translation>ambas</translation>
    </message>
    <message>
        <source>American spelling</source>
        <translation>ortografía estadounidense</translation>
    </message>
    <message>
        <source>British spelling</source>
        <translation>ortografía británica</translation>
    </message>
    <message>
        <source>“%1” here, “%2” by your usual spelling.</source>
        <translation>«%1» aquí, «%2» en su ortografía habitual.</translation>
    </message>
    <message>
        <source>Versions of the house rules</source>
        <translation>Versiones de las normas de la casa</translation>
    </message>
    <message>
        <source>Several nearly identical versions of the instructions in front of the examples.</source>
        <translation>Varias versiones casi idénticas de las instrucciones que van delante de los ejemplos.</translation>
    </message>
    <message>
        <source>A slightly different version of the house rules.</source>
        <translation>Una versión un poco distinta de las normas de la casa.</translation>
    </message>
    <message>
        <source>%1 examples have the other version.</source>
        <translation>%1 ejemplos tienen la otra versión.</translation>
    </message>
    <message>
        <source>Spellings of one word</source>
        <translation>Escritura de palabras</translation>
    </message>
    <message>
        <source>“e-mail” beside “email”, and names written in two ways.</source>
        <translation>«e-mail» junto a «email», y nombres escritos de dos formas.</translation>
    </message>
    <message>
        <source>Spelling of “%1”</source>
        <translation>Forma de escribir «%1»</translation>
    </message>
    <message>
        <source>You usually write “%1”.</source>
        <translation>Normalmente se escribe «%1».</translation>
    </message>
    <message>
        <source>Values without a source</source>
        <translation>Valores sin fuente</translation>
    </message>
    <message>
        <source>Extracted values that do not stand in the text they are said to come from.</source>
        <translation>Valores extraídos que no están en el texto del que se supone que vienen.</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Fuente de «%1»</translation>
    </message>
    <message>
        <source>copied from the text</source>
        <translation>copiado del texto</translation>
    </message>
    <message>
        <source>not in the text</source>
        <translation>no está en el texto</translation>
    </message>
    <message>
        <source>This value of “%1” is not in the text.</source>
        <translation>Este valor de «%1» no está en el texto.</translation>
    </message>
    <message>
        <source>Apostrophes by other marks</source>
        <translation>Apóstrofos con otros signos</translation>
    </message>
    <message>
        <source>An accent or a back-tick where an apostrophe is meant.</source>
        <translation>Un acento donde debería ir un apóstrofo.</translation>
    </message>
    <message>
        <source>an apostrophe</source>
        <translation>un apóstrofo</translation>
    </message>
    <message>
        <source>an accent as apostrophe</source>
        <translation>un acento como apóstrofo</translation>
    </message>
    <message>
        <source>An accent stands where an apostrophe is meant.</source>
        <translation>Hay un acento donde debería ir un apóstrofo.</translation>
    </message>
    <message>
        <source>List marks</source>
        <translation>Marcas de lista</translation>
    </message>
    <message>
        <source>“-”, “*”, “1.” or another mark in front of list items.</source>
        <translation>«-», «*», «1.» u otro signo delante de los elementos de una lista.</translation>
    </message>
    <message>
        <source>another mark</source>
        <translation>otro signo</translation>
    </message>
    <message>
        <source>This list uses “%1”; your others use %2.</source>
        <translation>Esta lista usa «%1»; las otras suyas: %2.</translation>
    </message>
    <message>
        <source>First letter</source>
        <translation>Primera letra</translation>
    </message>
    <message>
        <source>A small letter at the start where yours are capitals.</source>
        <translation>Una minúscula al principio donde usted pone mayúscula.</translation>
    </message>
    <message>
        <source>a capital letter first</source>
        <translation>una mayúscula al principio</translation>
    </message>
    <message>
        <source>a small letter first</source>
        <translation>una minúscula al principio</translation>
    </message>
    <message>
        <source>Starts with a small letter.</source>
        <translation>Empieza con minúscula.</translation>
    </message>
    <message>
        <source>Starts with a capital letter; your others do not.</source>
        <translation>Empieza con mayúscula; sus otras respuestas no.</translation>
    </message>
    <message>
        <source>Amounts of money</source>
        <translation>Cantidades de dinero</translation>
    </message>
    <message>
        <source>“$10”, “10 $” and “10 USD” side by side. Written out, it knows the English words.</source>
        <translation>«$10», «10 $» y «10 USD» juntos. Escrito con letras, reconoce las palabras inglesas.</translation>
    </message>
    <message>
        <source>“%1”: your prices are usually written like “%2”.</source>
        <translation>«%1»: normalmente usted escribe los precios como «%2».</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Rayas</translation>
    </message>
    <message>
        <source>Long dash, short dash or hyphens between parts of a sentence.</source>
        <translation>Raya larga, raya corta o guion entre las partes de una frase.</translation>
    </message>
    <message>
        <source>Your dashes are usually written %1.</source>
        <translation>Normalmente usted escribe las rayas así: %1.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Dates written in another way than usual. Knows the English names of months, and dates in figures in any language.</source>
        <translation>Fechas escritas de otra forma que la habitual. Reconoce los nombres ingleses de los meses, y las fechas con cifras en cualquier idioma.</translation>
    </message>
    <message>
        <source>“%1”: your dates are usually written like “%2”.</source>
        <translation>«%1»: normalmente usted escribe las fechas como «%2».</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Puntos suspensivos</translation>
    </message>
    <message>
        <source>Three dots or the one character for them.</source>
        <translation>Tres puntos, o el carácter único que los sustituye.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Empty answers and stand-ins such as “N/A” or “TODO”.</source>
        <translation>Respuestas vacías y textos provisionales como «N/A» o «TODO».</translation>
    </message>
    <message>
        <source>This example has no answer.</source>
        <translation>Este ejemplo no tiene respuesta.</translation>
    </message>
    <message>
        <source>A model cannot learn from it, and providers refuse it.</source>
        <translation>Un modelo no puede aprender de él, y los proveedores lo rechazan.</translation>
    </message>
    <message>
        <source>This is a stand-in, not an answer.</source>
        <translation>Esto es un texto provisional, no una respuesta.</translation>
    </message>
    <message>
        <source>The model would learn to say it.</source>
        <translation>El modelo aprendería a decirlo.</translation>
    </message>
    <message>
        <source>Final mark</source>
        <translation>Signo final</translation>
    </message>
    <message>
        <source>No full stop at the end where your other answers have one.</source>
        <translation>Sin punto al final donde sus otras respuestas lo tienen.</translation>
    </message>
    <message>
        <source>a final mark</source>
        <translation>un signo final</translation>
    </message>
    <message>
        <source>no mark at the end</source>
        <translation>sin signo al final</translation>
    </message>
    <message>
        <source>No full stop at the end.</source>
        <translation>Sin punto al final.</translation>
    </message>
    <message>
        <source>A mark at the end; your other answers have none.</source>
        <translation>Un signo al final; sus otras respuestas no lo tienen.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>The first words of the answer, as learned from your answers.</source>
        <translation>Las primeras palabras de la respuesta, según lo aprendido de sus respuestas.</translation>
    </message>
    <message>
        <source>no greeting</source>
        <translation>sin saludo</translation>
    </message>
    <message>
        <source>Some of your answers open with %1, others with %2. Which do you want?</source>
        <translation>Sus respuestas empiezan de distintas formas: %1 o %2. ¿Qué prefiere?</translation>
    </message>
    <message>
        <source>Your other answers start without a greeting.</source>
        <translation>Sus otras respuestas empiezan sin saludo.</translation>
    </message>
    <message>
        <source>Your other answers open with “%1”; this one has no greeting.</source>
        <translation>Sus otras respuestas empiezan con «%1»; esta no tiene saludo.</translation>
    </message>
    <message>
        <source>This answer opens with “%1”; your others with “%2”.</source>
        <translation>Esta respuesta empieza con «%1»; las otras suyas, con «%2».</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Web code</source>
        <translation>Código web</translation>
    </message>
    <message>
        <source>Tags and codes of web pages left in the text.</source>
        <translation>Marcas y códigos de páginas web que quedaron en el texto.</translation>
    </message>
    <message>
        <source>web code</source>
        <translation>código web</translation>
    </message>
    <message>
        <source>no web code</source>
        <translation>sin código web</translation>
    </message>
    <message>
        <source>Web code was left in the text.</source>
        <translation>Quedó código web en el texto.</translation>
    </message>
    <message>
        <source>Instructions in the answer</source>
        <translation>Instrucciones en la respuesta</translation>
    </message>
    <message>
        <source>Marks of a training file or the house rules themselves inside an answer.</source>
        <translation>Marcas de un archivo de entrenamiento, o las propias normas de la casa, dentro de una respuesta.</translation>
    </message>
    <message>
        <source>Instructions or another example got stuck to this answer.</source>
        <translation>A esta respuesta se le pegaron instrucciones u otro ejemplo.</translation>
    </message>
    <message>
        <source>The model would learn to repeat them.</source>
        <translation>El modelo aprendería a repetirlas.</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>Caracteres invisibles</translation>
    </message>
    <message>
        <source>Zero-width, no-break and control characters from copy and paste.</source>
        <translation>Caracteres sin ancho, de no separación y de control, que vienen de copiar y pegar.</translation>
    </message>
    <message>
        <source>Invisible characters from copy and paste.</source>
        <translation>Caracteres invisibles que vienen de copiar y pegar.</translation>
    </message>
    <message>
        <source>Nobody sees them, but the model learns them.</source>
        <translation>Nadie los ve, pero el modelo los aprende.</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>JSON dañado</translation>
    </message>
    <message>
        <source>An answer in JSON that a program cannot read.</source>
        <translation>Una respuesta en JSON que un programa no puede leer.</translation>
    </message>
    <message>
        <source>The data are broken at this spot.</source>
        <translation>Los datos están dañados en este punto.</translation>
    </message>
    <message>
        <source>A program that reads the answer would stop here.</source>
        <translation>Un programa que lea la respuesta se pararía aquí.</translation>
    </message>
    <message>
        <source>Keys of JSON answers</source>
        <translation>Claves de las respuestas JSON</translation>
    </message>
    <message>
        <source>Keys that are missing, too many or misspelt.</source>
        <translation>Claves que faltan, sobran o están mal escritas.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Key “%1”</source>
        <translation>Clave «%1»</translation>
    </message>
    <message>
        <source>“%1” should be “%2”.</source>
        <translation>«%1» debería ser «%2».</translation>
    </message>
    <message>
        <source>Your other answers have no “%1”.</source>
        <translation>Sus otras respuestas no tienen «%1».</translation>
    </message>
    <message>
        <source>Missing here: %1.</source>
        <translation>Aquí falta: %1.</translation>
    </message>
    <message>
        <source>Layout of JSON</source>
        <translation>Presentación del JSON</translation>
    </message>
    <message>
        <source>Line breaks, spaces, a code fence or text around the data.</source>
        <translation>Saltos de línea, espacios, un bloque de código o texto alrededor de los datos.</translation>
    </message>
    <message>
        <source>over several lines</source>
        <translation>en varias líneas</translation>
    </message>
    <message>
        <source>on one line with spaces</source>
        <translation>en una línea con espacios</translation>
    </message>
    <message>
        <source>on one line without spaces</source>
        <translation>en una línea sin espacios</translation>
    </message>
    <message>
        <source>%1, with text around</source>
        <translation>%1, con texto alrededor</translation>
    </message>
    <message>
        <source>%1, in a code fence</source>
        <translation>%1, en un bloque de código</translation>
    </message>
    <message>
        <source>There is text around the data.</source>
        <translation>Hay texto alrededor de los datos.</translation>
    </message>
    <message>
        <source>There is a code fence around the data.</source>
        <translation>Hay un bloque de código alrededor de los datos.</translation>
    </message>
    <message>
        <source>The data are laid out another way.</source>
        <translation>Los datos se presentan de otra forma.</translation>
    </message>
    <message>
        <source>Order of keys</source>
        <translation>Orden de las claves</translation>
    </message>
    <message>
        <source>The same keys in another order.</source>
        <translation>Las mismas claves en otro orden.</translation>
    </message>
    <message>
        <source>The same data in another order.</source>
        <translation>Los mismos datos en otro orden.</translation>
    </message>
    <message>
        <source>Types in JSON answers</source>
        <translation>Tipos en las respuestas JSON</translation>
    </message>
    <message>
        <source>A value that is text in one answer and a number in the others.</source>
        <translation>Un valor que es texto en una respuesta y un número en las otras.</translation>
    </message>
    <message>
        <source>Type of “%1”</source>
        <translation>Tipo de «%1»</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>un grupo de claves</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>“%1” is %2 here and %3 elsewhere.</source>
        <translation>«%1» es %2 aquí y %3 en otros lugares.</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Tipo de respuesta</translation>
    </message>
    <message>
        <source>Plain text where the others are JSON, a list where the others are plain text, and so on.</source>
        <translation>Texto sencillo donde las otras son JSON, una lista donde las otras son texto sencillo, y así.</translation>
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
        <translation>un rótulo</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sencillo</translation>
    </message>
    <message>
        <source>This answer is %1; the others are %2.</source>
        <translation>Esta respuesta: %1; las otras: %2.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>A label or category that looks like a slip of a common one.</source>
        <translation>Un rótulo o una categoría que parece una errata de otro frecuente.</translation>
    </message>
    <message>
        <source>Capitals of labels</source>
        <translation>Mayúsculas de los rótulos</translation>
    </message>
    <message>
        <source>The same label or category with other capitals.</source>
        <translation>El mismo rótulo o la misma categoría con otras mayúsculas.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”.</source>
        <translation>«%1» se parece a «%2».</translation>
    </message>
    <message>
        <source>“%1” is the same label as “%2” with other capitals.</source>
        <translation>«%1» es el mismo rótulo que «%2» con otras mayúsculas.</translation>
    </message>
    <message>
        <source>“%1” is used %2 times.</source>
        <translation>«%1» se usa %2 veces.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Answers in another language than the others.</source>
        <translation>Respuestas en otro idioma que las demás.</translation>
    </message>
    <message>
        <source>This answer is in %1; your others are in %2.</source>
        <translation>Idioma de esta respuesta: %1; de las otras suyas: %2.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Answers much shorter or longer than usual.</source>
        <translation>Respuestas mucho más cortas o más largas de lo habitual.</translation>
    </message>
    <message>
        <source>Some of your answers have %1 words, others %2. Which do you want?</source>
        <translation>Algunas de sus respuestas tienen %1 palabras, otras %2. ¿Qué prefiere?</translation>
    </message>
    <message>
        <source>Longer than usual: %1 words.</source>
        <translation>Más larga de lo habitual: %1 palabras.</translation>
    </message>
    <message>
        <source>Shorter than usual: %1 words.</source>
        <translation>Más corta de lo habitual: %1 palabras.</translation>
    </message>
    <message>
        <source>Your answers usually have between %1 and %2 words, about %3.</source>
        <translation>Sus respuestas suelen tener entre %1 y %2 palabras, unas %3.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Many more or fewer lines than usual.</source>
        <translation>Muchas más o menos líneas de lo habitual.</translation>
    </message>
    <message>
        <source>More lines than usual: %1.</source>
        <translation>Más líneas de lo habitual: %1.</translation>
    </message>
    <message>
        <source>Fewer lines than usual: %1.</source>
        <translation>Menos líneas de lo habitual: %1.</translation>
    </message>
    <message>
        <source>Marks after list items</source>
        <translation>Signos tras los elementos de lista</translation>
    </message>
    <message>
        <source>List items with and without a full stop.</source>
        <translation>Elementos de lista con y sin punto.</translation>
    </message>
    <message>
        <source>a full stop after list items</source>
        <translation>un punto tras los elementos de lista</translation>
    </message>
    <message>
        <source>no mark after list items</source>
        <translation>sin signo tras los elementos de lista</translation>
    </message>
    <message>
        <source>a semicolon or comma after list items</source>
        <translation>un punto y coma o una coma tras los elementos de lista</translation>
    </message>
    <message>
        <source>marks after some list items</source>
        <translation>signos tras algunos elementos de lista</translation>
    </message>
    <message>
        <source>Your lists usually have %1.</source>
        <translation>Sus listas suelen tener esto: %1.</translation>
    </message>
    <message>
        <source>Bold, headings, tables, code, links</source>
        <translation>Negrita, títulos, tablas, código, enlaces</translation>
    </message>
    <message>
        <source>Marks of Markdown where your other answers have none.</source>
        <translation>Marcas de Markdown donde sus otras respuestas no las tienen.</translation>
    </message>
    <message>
        <source>Bold type</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>Your other answers use this here: %1.</source>
        <translation>Sus otras respuestas usan esto aquí: %1.</translation>
    </message>
    <message>
        <source>%1 is rare in your answers.</source>
        <translation>%1: poco frecuente en sus respuestas.</translation>
    </message>
    <message>
        <source>Broken characters</source>
        <translation>Caracteres dañados</translation>
    </message>
    <message>
        <source>Letters that were read in the wrong encoding, such as “â€™”.</source>
        <translation>Letras leídas con la codificación equivocada, como «â€™».</translation>
    </message>
    <message>
        <source>Broken characters from copy and paste.</source>
        <translation>Caracteres dañados que vienen de copiar y pegar.</translation>
    </message>
    <message>
        <source>The text was read in the wrong encoding.</source>
        <translation>El texto se leyó con la codificación equivocada.</translation>
    </message>
    <message>
        <source>How nothing is written</source>
        <translation>Cómo se escribe «nada»</translation>
    </message>
    <message>
        <source>null, empty text or “N/A” for a value that is not there.</source>
        <translation>null, texto vacío o «N/A» para un valor que no está.</translation>
    </message>
    <message>
        <source>“N/A” or a similar word</source>
        <translation>«N/A» o una palabra parecida</translation>
    </message>
    <message>
        <source>a dash</source>
        <translation>una raya</translation>
    </message>
    <message>
        <source>A missing value is written another way here.</source>
        <translation>Un valor que falta se escribe aquí de otra forma.</translation>
    </message>
    <message>
        <source>Thousands</source>
        <translation>Millares</translation>
    </message>
    <message>
        <source>“1,000” and “1.000” and “1000” side by side.</source>
        <translation>«1,000», «1.000» y «1000» juntos.</translation>
    </message>
    <message>
        <source>“%1”: your numbers are usually written like “%2”.</source>
        <translation>«%1»: normalmente usted escribe los números como «%2».</translation>
    </message>
    <message>
        <source>Numbers of lists</source>
        <translation>Números de las listas</translation>
    </message>
    <message>
        <source>Numbered lists that skip or repeat a number.</source>
        <translation>Listas numeradas que se saltan o repiten un número.</translation>
    </message>
    <message>
        <source>The numbers of this list skip or repeat one.</source>
        <translation>Los números de esta lista se saltan o repiten uno.</translation>
    </message>
    <message>
        <source>A number was probably lost while editing.</source>
        <translation>Probablemente se perdió un número al editar.</translation>
    </message>
    <message>
        <source>Comma before “and” in a list</source>
        <translation>Coma antes de «and» en una lista</translation>
    </message>
    <message>
        <source>“red, green, and blue” beside “red, green and blue”.</source>
        <translation>«red, green, and blue» junto a «red, green and blue».</translation>
    </message>
    <message>
        <source>a comma before “and”</source>
        <translation>una coma antes de «and»</translation>
    </message>
    <message>
        <source>no comma before “and”</source>
        <translation>sin coma antes de «and»</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>One block of text where your other answers have paragraphs.</source>
        <translation>Un solo bloque de texto donde sus otras respuestas tienen párrafos.</translation>
    </message>
    <message>
        <source>one block of text</source>
        <translation>un solo bloque de texto</translation>
    </message>
    <message>
        <source>several paragraphs</source>
        <translation>varios párrafos</translation>
    </message>
    <message>
        <source>Written as one block; your others use paragraphs.</source>
        <translation>Escrita en un solo bloque; sus otras respuestas tienen párrafos.</translation>
    </message>
    <message>
        <source>Written in paragraphs; your others are one block.</source>
        <translation>Escrita en párrafos; sus otras respuestas son un solo bloque.</translation>
    </message>
    <message>
        <source>Layout of phone numbers</source>
        <translation>Presentación de los números de teléfono</translation>
    </message>
    <message>
        <source>Phone numbers written in another way than usual.</source>
        <translation>Números de teléfono escritos de otra forma que la habitual.</translation>
    </message>
    <message>
        <source>This phone number is written another way.</source>
        <translation>Este número de teléfono está escrito de otra forma.</translation>
    </message>
    <message>
        <source>Unfilled placeholders</source>
        <translation>Huecos sin rellenar</translation>
    </message>
    <message>
        <source>Slots of a template that were never filled in.</source>
        <translation>Huecos de una plantilla que nunca se rellenaron.</translation>
    </message>
    <message>
        <source>Placeholders in answers</source>
        <translation>Huecos por rellenar en las respuestas</translation>
    </message>
    <message>
        <source>placeholders</source>
        <translation>huecos por rellenar</translation>
    </message>
    <message>
        <source>no placeholders</source>
        <translation>sin huecos por rellenar</translation>
    </message>
    <message>
        <source>Some of your answers have %1, others %2. Should the model learn to write placeholders, or were they left by accident?</source>
        <translation>Sus respuestas varían: %1 o %2. ¿Debe aprender el modelo a escribir huecos por rellenar, o quedaron por descuido?</translation>
    </message>
    <message>
        <source>The placeholder “%1” was never filled in.</source>
        <translation>El hueco «%1» nunca se rellenó.</translation>
    </message>
    <message>
        <source>The model would learn to say “%1”.</source>
        <translation>El modelo aprendería a decir «%1».</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Huecos por rellenar</translation>
    </message>
    <message>
        <source>“{{name}}”, “[Name]” and “&lt;name&gt;” side by side.</source>
        <translation>«{{name}}», «[Name]» y «&lt;name&gt;» juntos.</translation>
    </message>
    <message>
        <source>Your placeholders are usually written %1.</source>
        <translation>Normalmente usted escribe los huecos por rellenar así: %1.</translation>
    </message>
    <message>
        <source>Quotation marks and apostrophes</source>
        <translation>Comillas y apóstrofos</translation>
    </message>
    <message>
        <source>Curly marks where yours are straight, or the other way round.</source>
        <translation>Signos curvos donde los suyos son rectos, o al revés.</translation>
    </message>
    <message>
        <source>straight marks (&quot; &apos;)</source>
        <translation>signos rectos (&quot; &apos;)</translation>
    </message>
    <message>
        <source>curly marks (“ ”)</source>
        <translation>signos curvos (“ ”)</translation>
    </message>
    <message>
        <source>Curly marks; yours are straight.</source>
        <translation>Signos curvos; los suyos son rectos.</translation>
    </message>
    <message>
        <source>Straight marks; yours are curly.</source>
        <translation>Signos rectos; los suyos son curvos.</translation>
    </message>
    <message>
        <source>Repeats itself</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Answers that say the same thing again and again; from 50 words.</source>
        <translation>Respuestas que dicen lo mismo una y otra vez; a partir de 50 palabras.</translation>
    </message>
    <message>
        <source>This answer repeats itself.</source>
        <translation>Esta respuesta se repite.</translation>
    </message>
    <message>
        <source>The same words come again and again, as when a program loops.</source>
        <translation>Las mismas palabras vuelven una y otra vez, como cuando un programa da vueltas.</translation>
    </message>
    <message>
        <source>Speaker names</source>
        <translation>Nombres de quien habla</translation>
    </message>
    <message>
        <source>“Agent:” or “Assistant:” left in front of the answer.</source>
        <translation>«Agent:» o «Assistant:» quedó delante de la respuesta.</translation>
    </message>
    <message>
        <source>a speaker name in front</source>
        <translation>un nombre delante de la respuesta</translation>
    </message>
    <message>
        <source>no speaker name</source>
        <translation>sin nombre delante de la respuesta</translation>
    </message>
    <message>
        <source>A speaker&apos;s name was left in.</source>
        <translation>Quedó el nombre de quien habla.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Despedida</translation>
    </message>
    <message>
        <source>The last words of the answer, as learned from your answers.</source>
        <translation>Las últimas palabras de la respuesta, según lo aprendido de sus respuestas.</translation>
    </message>
    <message>
        <source>no closing line</source>
        <translation>sin despedida</translation>
    </message>
    <message>
        <source>Some of your answers close with %1, others with %2. Which do you want?</source>
        <translation>Sus respuestas terminan de distintas formas: %1 o %2. ¿Qué prefiere?</translation>
    </message>
    <message>
        <source>Your other answers end without a closing line.</source>
        <translation>Sus otras respuestas terminan sin despedida.</translation>
    </message>
    <message>
        <source>Your other answers close with “%1”; this one does not.</source>
        <translation>Sus otras respuestas terminan con «%1»; esta no.</translation>
    </message>
    <message>
        <source>This answer closes with “%1”; your others with “%2”.</source>
        <translation>Esta respuesta termina con «%1»; las otras suyas, con «%2».</translation>
    </message>
    <message>
        <source>Times of day</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Times written in another way than usual: “15:00” in any language, “3 pm” in English.</source>
        <translation>Horas escritas de otra forma que la habitual: «15:00» en cualquier idioma, «3 pm» en inglés.</translation>
    </message>
    <message>
        <source>“%1”: your times are usually written like “%2”.</source>
        <translation>«%1»: normalmente usted escribe las horas como «%2».</translation>
    </message>
    <message>
        <source>Capitals of headings</source>
        <translation>Mayúsculas de los títulos</translation>
    </message>
    <message>
        <source>“Return Your Order” and “Return your order” side by side.</source>
        <translation>«Return Your Order» y «Return your order» juntos.</translation>
    </message>
    <message>
        <source>Capitals Like a Title</source>
        <translation>Mayúsculas Como en un Título Inglés</translation>
    </message>
    <message>
        <source>Capitals like a sentence</source>
        <translation>Mayúsculas como en una frase</translation>
    </message>
    <message>
        <source>Your headings usually have %1.</source>
        <translation>Sus títulos suelen tener esto: %1.</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Answers that break off in the middle of a sentence.</source>
        <translation>Respuestas que se cortan a mitad de una frase.</translation>
    </message>
    <message>
        <source>ends with a whole sentence</source>
        <translation>termina con una frase completa</translation>
    </message>
    <message>
        <source>breaks off</source>
        <translation>se corta</translation>
    </message>
    <message>
        <source>This answer looks cut off.</source>
        <translation>Esta respuesta parece cortada.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>“5 km”, “5km” and “5 kilometres” side by side. Written out, it knows the English words.</source>
        <translation>«5 km», «5km» y «5 kilometres» juntos. Escrito con letras, reconoce las palabras inglesas.</translation>
    </message>
    <message>
        <source>5 centimetres</source>
        <translation>5 centímetros</translation>
    </message>
    <message>
        <source>“%1”: your units are usually written like “%2”.</source>
        <translation>«%1»: normalmente usted escribe las unidades como «%2».</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Direcciones web</translation>
    </message>
    <message>
        <source>Web addresses written in another way than usual.</source>
        <translation>Direcciones web escritas de otra forma que la habitual.</translation>
    </message>
    <message>
        <source>Your web addresses usually start with “%1”.</source>
        <translation>Sus direcciones web suelen empezar por «%1».</translation>
    </message>
    <message>
        <source>Shape of values</source>
        <translation>Forma de los valores</translation>
    </message>
    <message>
        <source>Dates, amounts and codes inside JSON that are written another way.</source>
        <translation>Fechas, importes y códigos dentro del JSON escritos de otra forma.</translation>
    </message>
    <message>
        <source>Shape of “%1”</source>
        <translation>Forma de «%1»</translation>
    </message>
    <message>
        <source>“%1” is written another way than elsewhere.</source>
        <translation>«%1» está escrito de otra forma que en otros lugares.</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Double spaces, spaces at the end of a line, three empty lines, a missing space after a full stop.</source>
        <translation>Espacios dobles, espacios al final de una línea, tres líneas vacías, falta un espacio tras un punto.</translation>
    </message>
    <message>
        <source>Spaces too many or too few.</source>
        <translation>Espacios de más o de menos.</translation>
    </message>
    <message>
        <source>They cost words and look careless.</source>
        <translation>Cuestan palabras y dan impresión de descuido.</translation>
    </message>
    <message>
        <source>Tags of XML answers</source>
        <translation>Marcas de las respuestas XML</translation>
    </message>
    <message>
        <source>Tags that are not closed, or in another order than opened.</source>
        <translation>Marcas que no se cierran, o en otro orden que al abrirlas.</translation>
    </message>
    <message>
        <source>This closing tag has no opening tag.</source>
        <translation>A esta marca de cierre le falta la de apertura.</translation>
    </message>
    <message>
        <source>A tag is not closed.</source>
        <translation>Una marca no está cerrada.</translation>
    </message>
    <message>
        <source>Say what you prefer to “%1”.</source>
        <translation>Diga qué prefiere en lugar de «%1».</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read. Check its brackets.</source>
        <translation>El patrón «%1» no se puede leer. Compruebe sus paréntesis.</translation>
    </message>
    <message>
        <source>“%1” holds no letters or digits.</source>
        <translation>«%1» no contiene letras ni cifras.</translation>
    </message>
    <message>
        <source>“%1” is too long: a term has up to sixteen words.</source>
        <translation>«%1» es demasiado largo: un término tiene como máximo dieciséis palabras.</translation>
    </message>
    <message>
        <source>I or we</source>
        <translation>Yo o nosotros</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>You start without a greeting.</source>
        <translation>Empieza sin saludo.</translation>
    </message>
    <message>
        <source>You say “%1”.</source>
        <translation>Empieza con «%1».</translation>
    </message>
    <message>
        <source>You end without a closing line.</source>
        <translation>Termina sin despedida.</translation>
    </message>
    <message>
        <source>You close with “%1”.</source>
        <translation>Termina con «%1».</translation>
    </message>
    <message>
        <source>Your answers have about %1 words.</source>
        <translation>Sus respuestas tienen unas %1 palabras.</translation>
    </message>
    <message>
        <source>You speak as %1.</source>
        <translation>Habla diciendo %1.</translation>
    </message>
    <message>
        <source>You use no exclamation marks.</source>
        <translation>No usa signos de exclamación.</translation>
    </message>
    <message>
        <source>You write %1.</source>
        <translation>Escribe %1.</translation>
    </message>
    <message>
        <source>Empty question</source>
        <translation>Pregunta vacía</translation>
    </message>
    <message>
        <source>Turns without text; providers refuse them.</source>
        <translation>Intervenciones sin texto; los proveedores las rechazan.</translation>
    </message>
    <message>
        <source>This example has no question.</source>
        <translation>Este ejemplo no tiene pregunta.</translation>
    </message>
    <message>
        <source>A model learns nothing from an answer alone, and providers refuse it.</source>
        <translation>Un modelo no aprende nada de una respuesta sola, y los proveedores la rechazan.</translation>
    </message>
    <message>
        <source>Characters that cannot be written</source>
        <translation>Caracteres que no se pueden escribir</translation>
    </message>
    <message>
        <source>Halves of characters that no file can hold.</source>
        <translation>Mitades de caracteres que ningún archivo puede contener.</translation>
    </message>
    <message>
        <source>A broken character stands here.</source>
        <translation>Aquí hay un carácter dañado.</translation>
    </message>
    <message>
        <source>It is half of a character and cannot be written to a file.</source>
        <translation>Es la mitad de un carácter y no se puede escribir en un archivo.</translation>
    </message>
    <message>
        <source>Too much for one file</source>
        <translation>Demasiado para un archivo</translation>
    </message>
    <message>
        <source>One example that is larger than the provider takes as a whole file.</source>
        <translation>Un ejemplo más grande de lo que el proveedor acepta para un archivo entero.</translation>
    </message>
    <message>
        <source>This example alone is larger than the provider takes.</source>
        <translation>Este ejemplo por sí solo es más grande de lo que acepta el proveedor.</translation>
    </message>
    <message>
        <source>Shorten it or leave it out.</source>
        <translation>Acórtelo o exclúyalo.</translation>
    </message>
    <message>
        <source>Too few examples</source>
        <translation>Demasiado pocos ejemplos</translation>
    </message>
    <message>
        <source>Fewer examples than the provider needs.</source>
        <translation>Menos ejemplos de los que necesita el proveedor.</translation>
    </message>
    <message>
        <source>You need %1 more examples to tune.</source>
        <translation>Necesita %1 ejemplos más para ajustar.</translation>
    </message>
    <message>
        <source>There are %1; %2 are needed.</source>
        <translation>Hay %1; hacen falta %2.</translation>
    </message>
    <message>
        <source>Who speaks when</source>
        <translation>Quién habla cuándo</translation>
    </message>
    <message>
        <source>A conversation that does not start with a question or end with an answer, or in which one side speaks twice.</source>
        <translation>Una conversación que no empieza con una pregunta o no termina con una respuesta, o en la que una parte habla dos veces.</translation>
    </message>
    <message>
        <source>House rules stand in the middle of this conversation.</source>
        <translation>Hay normas de la casa en medio de esta conversación.</translation>
    </message>
    <message>
        <source>This conversation starts with an answer.</source>
        <translation>Esta conversación empieza con una respuesta.</translation>
    </message>
    <message>
        <source>Two questions follow each other without an answer.</source>
        <translation>Hay dos preguntas seguidas sin respuesta.</translation>
    </message>
    <message>
        <source>Two answers follow each other.</source>
        <translation>Hay dos respuestas seguidas.</translation>
    </message>
    <message>
        <source>This conversation ends without an answer.</source>
        <translation>Esta conversación termina sin respuesta.</translation>
    </message>
    <message>
        <source>Providers need question and answer in turn.</source>
        <translation>Los proveedores necesitan pregunta y respuesta por turnos.</translation>
    </message>
    <message>
        <source>Too long for the model</source>
        <translation>Demasiado largo para el modelo</translation>
    </message>
    <message>
        <source>Examples longer than the provider takes, by an estimate with a margin.</source>
        <translation>Ejemplos más largos de lo que acepta el proveedor, según una estimación con margen.</translation>
    </message>
    <message>
        <source>This example is too long: about %1 words, and the limit is about %2.</source>
        <translation>Este ejemplo es demasiado largo: unas %1 palabras, y el límite es de unas %2.</translation>
    </message>
    <message>
        <source>The end would be cut off.</source>
        <translation>El final se cortaría.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>A weight other than 0 or 1 in an imported record.</source>
        <translation>Un peso distinto de 0 o 1 en un registro importado.</translation>
    </message>
    <message>
        <source>The weight of this answer must be 0 or 1.</source>
        <translation>El peso de esta respuesta debe ser 0 o 1.</translation>
    </message>
    <message>
        <source>Providers refuse other weights, and weights of questions.</source>
        <translation>Los proveedores rechazan otros pesos, y los pesos de las preguntas.</translation>
    </message>
    <message>
        <source>Names of persons</source>
        <translation>Nombres de personas</translation>
    </message>
    <message>
        <source>First and last names in answers where other answers name nobody.</source>
        <translation>Nombres y apellidos en respuestas donde otras respuestas no nombran a nadie.</translation>
    </message>
    <message>
        <source>names of persons</source>
        <translation>nombres de personas</translation>
    </message>
    <message>
        <source>no names of persons</source>
        <translation>sin nombres de personas</translation>
    </message>
    <message>
        <source>A person&apos;s name would be taught to the model.</source>
        <translation>El modelo aprendería el nombre de una persona.</translation>
    </message>
    <message>
        <source>It would be taught to the model.</source>
        <translation>El modelo lo aprendería.</translation>
    </message>
    <message>
        <source>Street addresses</source>
        <translation>Direcciones postales</translation>
    </message>
    <message>
        <source>House numbers with a street.</source>
        <translation>Números de casa con una calle.</translation>
    </message>
    <message>
        <source>A street address would be taught to the model.</source>
        <translation>El modelo aprendería una dirección postal.</translation>
    </message>
    <message>
        <source>Dates of birth</source>
        <translation>Fechas de nacimiento</translation>
    </message>
    <message>
        <source>Dates beside a word for birth.</source>
        <translation>Fechas junto a una palabra de nacimiento.</translation>
    </message>
    <message>
        <source>A date of birth would be taught to the model.</source>
        <translation>El modelo aprendería una fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Números de tarjeta</translation>
    </message>
    <message>
        <source>Numbers of payment cards, with their check digit.</source>
        <translation>Números de tarjetas de pago, con su dígito de control.</translation>
    </message>
    <message>
        <source>A card number would be taught to the model.</source>
        <translation>El modelo aprendería un número de tarjeta.</translation>
    </message>
    <message>
        <source>Web sites of persons</source>
        <translation>Sitios web de personas</translation>
    </message>
    <message>
        <source>Names of web sites written without http.</source>
        <translation>Nombres de sitios web escritos sin http.</translation>
    </message>
    <message>
        <source>A web site would be taught to the model.</source>
        <translation>El modelo aprendería un sitio web.</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Email addresses in questions and answers.</source>
        <translation>Direcciones de correo en preguntas y respuestas.</translation>
    </message>
    <message>
        <source>A real email address would be taught to the model.</source>
        <translation>El modelo aprendería una dirección de correo real.</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>Cuentas bancarias</translation>
    </message>
    <message>
        <source>International bank account numbers, with their check digits.</source>
        <translation>Números de cuenta internacionales (IBAN), con sus dígitos de control.</translation>
    </message>
    <message>
        <source>A bank account would be taught to the model.</source>
        <translation>El modelo aprendería una cuenta bancaria.</translation>
    </message>
    <message>
        <source>Internal addresses</source>
        <translation>Direcciones internas</translation>
    </message>
    <message>
        <source>Intranet hosts, ticket systems and file paths.</source>
        <translation>Equipos de la red interna, sistemas de incidencias y rutas de archivos.</translation>
    </message>
    <message>
        <source>Something internal would be taught to the model.</source>
        <translation>El modelo aprendería algo interno.</translation>
    </message>
    <message>
        <source>Internet addresses of devices</source>
        <translation>Direcciones de internet de aparatos</translation>
    </message>
    <message>
        <source>IPv4 and IPv6 addresses.</source>
        <translation>Direcciones IPv4 e IPv6.</translation>
    </message>
    <message>
        <source>An internet address would be taught to the model.</source>
        <translation>El modelo aprendería una dirección de internet.</translation>
    </message>
    <message>
        <source>Identity numbers</source>
        <translation>Números de identidad</translation>
    </message>
    <message>
        <source>National identity, tax and health numbers with their check digits: NHS, NINO, PESEL, DNI, Aadhaar and others.</source>
        <translation>Números de identidad, de impuestos y de salud con sus dígitos de control: NHS, NINO, PESEL, DNI, Aadhaar y otros.</translation>
    </message>
    <message>
        <source>An identity number would be taught to the model.</source>
        <translation>El modelo aprendería un número de identidad.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Phone numbers of many countries.</source>
        <translation>Números de teléfono de muchos países.</translation>
    </message>
    <message>
        <source>A real phone number would be taught to the model.</source>
        <translation>El modelo aprendería un número de teléfono real.</translation>
    </message>
    <message>
        <source>Social security numbers</source>
        <translation>Números de seguridad social</translation>
    </message>
    <message>
        <source>Social security numbers of the United States.</source>
        <translation>Números de seguridad social de los Estados Unidos.</translation>
    </message>
    <message>
        <source>A social security number would be taught to the model.</source>
        <translation>El modelo aprendería un número de seguridad social.</translation>
    </message>
    <message>
        <source>Postcodes</source>
        <translation>Códigos postales</translation>
    </message>
    <message>
        <source>Postcodes beside a street.</source>
        <translation>Códigos postales junto a una calle.</translation>
    </message>
    <message>
        <source>A postcode would be taught to the model.</source>
        <translation>El modelo aprendería un código postal.</translation>
    </message>
    <message>
        <source>Passwords and keys</source>
        <translation>Contraseñas y claves</translation>
    </message>
    <message>
        <source>Access keys, tokens and private keys of many services.</source>
        <translation>Claves de acceso, tokens y claves privadas de muchos servicios.</translation>
    </message>
    <message>
        <source>A secret key would be taught to the model.</source>
        <translation>El modelo aprendería una clave secreta.</translation>
    </message>
    <message>
        <source>Anyone who asks the model could get it. Change the key where it is used.</source>
        <translation>Cualquiera que pregunte al modelo podría obtenerla. Cambie la clave donde se usa.</translation>
    </message>
    <message>
        <source>%1 of your %2 answers lie between %3 and %4.</source>
        <translation>%1 de sus %2 respuestas están entre %3 y %4.</translation>
    </message>
    <message>
        <source>%1 of your %2 answers do it this way: %3.</source>
        <translation>%1 de sus %2 respuestas lo hacen así: %3.</translation>
    </message>
    <message>
        <source>%1 Looks at English only.</source>
        <translation>%1 Mira solo el inglés.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>an unknown language</source>
        <translation>un idioma desconocido</translation>
    </message>
    <message>
        <source>another language (%1)</source>
        <translation>otro idioma (%1)</translation>
    </message>
    <message>
        <source>Formal or informal address</source>
        <translation>Trato formal o informal</translation>
    </message>
    <message>
        <source>“Sie” or “du”, “vous” or “tu” and the like. Covers German, French, Spanish, Italian, Dutch and Portuguese.</source>
        <translation>«Sie» o «du», «vous» o «tu», «usted» o «tú» y similares. Para alemán, francés, español, italiano, neerlandés y portugués.</translation>
    </message>
    <message>
        <source>the formal address</source>
        <translation>el trato formal</translation>
    </message>
    <message>
        <source>the informal address</source>
        <translation>el trato informal</translation>
    </message>
    <message>
        <source>both forms of address</source>
        <translation>ambos tratos</translation>
    </message>
    <message>
        <source>This answer says “%1”; your others use %2.</source>
        <translation>Esta respuesta dice «%1»; las otras suyas usan %2.</translation>
    </message>
    <message>
        <source>Chatbot wording</source>
        <translation>Frases de robot</translation>
    </message>
    <message>
        <source>Leftovers such as “As an AI language model”.</source>
        <translation>Restos como «As an AI language model».</translation>
    </message>
    <message>
        <source>Leftover chatbot wording.</source>
        <translation>Quedó una frase de robot.</translation>
    </message>
    <message>
        <source>The model would learn to speak like this to your customers.</source>
        <translation>El modelo aprendería a hablar así a sus clientes.</translation>
    </message>
    <message>
        <source>Words in capitals</source>
        <translation>Palabras en mayúsculas</translation>
    </message>
    <message>
        <source>Two or more whole words in capitals where your other answers have none.</source>
        <translation>Dos o más palabras enteras en mayúsculas donde sus otras respuestas no las tienen.</translation>
    </message>
    <message>
        <source>no words in capitals</source>
        <translation>sin palabras en mayúsculas</translation>
    </message>
    <message>
        <source>words in capitals</source>
        <translation>palabras en mayúsculas</translation>
    </message>
    <message>
        <source>Words in capitals read like shouting.</source>
        <translation>Las palabras en mayúsculas se leen como gritos.</translation>
    </message>
    <message>
        <source>Short forms</source>
        <translation>Formas cortas</translation>
    </message>
    <message>
        <source>“I&apos;m” in some answers, “I am” in others.</source>
        <translation>«I&apos;m» en algunas respuestas, «I am» en otras.</translation>
    </message>
    <message>
        <source>short forms such as “you&apos;ll”</source>
        <translation>formas cortas como «you&apos;ll»</translation>
    </message>
    <message>
        <source>full forms such as “you will”</source>
        <translation>formas completas como «you will»</translation>
    </message>
    <message>
        <source>Some of your answers write %1, others %2. Which do you want?</source>
        <translation>Sus respuestas varían: %1 o %2. ¿Qué prefiere?</translation>
    </message>
    <message>
        <source>You normally write “%1”; here it says “%2”.</source>
        <translation>Normalmente usted escribe «%1»; aquí dice «%2».</translation>
    </message>
    <message>
        <source>Short forms are rare in your answers.</source>
        <translation>Las formas cortas son poco frecuentes en sus respuestas.</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Emoji and typed faces where your other answers have none, or none where they have some.</source>
        <translation>Emojis y caras escritas donde sus otras respuestas no los tienen, o al revés.</translation>
    </message>
    <message>
        <source>with emoji</source>
        <translation>con emojis</translation>
    </message>
    <message>
        <source>no emoji</source>
        <translation>sin emojis</translation>
    </message>
    <message>
        <source>Your other answers use no emoji.</source>
        <translation>Sus otras respuestas no usan emojis.</translation>
    </message>
    <message>
        <source>Your other answers have an emoji; this one has none.</source>
        <translation>Sus otras respuestas tienen un emoji; esta no.</translation>
    </message>
    <message>
        <source>Exclamation marks</source>
        <translation>Signos de exclamación</translation>
    </message>
    <message>
        <source>More or fewer exclamation marks than in your other answers.</source>
        <translation>Más o menos signos de exclamación que en sus otras respuestas.</translation>
    </message>
    <message>
        <source>Exclamation marks in a row</source>
        <translation>Signos de exclamación seguidos</translation>
    </message>
    <message>
        <source>several marks in a row</source>
        <translation>varios signos seguidos</translation>
    </message>
    <message>
        <source>single marks</source>
        <translation>signos sueltos</translation>
    </message>
    <message>
        <source>no exclamation marks</source>
        <translation>sin signos de exclamación</translation>
    </message>
    <message>
        <source>one exclamation mark</source>
        <translation>un signo de exclamación</translation>
    </message>
    <message>
        <source>several exclamation marks</source>
        <translation>varios signos de exclamación</translation>
    </message>
    <message>
        <source>Several marks in a row are rare in your answers.</source>
        <translation>Varios signos seguidos son poco frecuentes en sus respuestas.</translation>
    </message>
    <message>
        <source>Exclamation marks are rare in your answers.</source>
        <translation>Los signos de exclamación son poco frecuentes en sus respuestas.</translation>
    </message>
    <message>
        <source>More exclamation marks than usual.</source>
        <translation>Más signos de exclamación de lo habitual.</translation>
    </message>
    <message>
        <source>Formal or casual</source>
        <translation>Formal o informal</translation>
    </message>
    <message>
        <source>Answers that sound much more casual or stiff than the others.</source>
        <translation>Respuestas que suenan mucho más informales o más rígidas que las otras.</translation>
    </message>
    <message>
        <source>This answer sounds more casual than your others.</source>
        <translation>Esta respuesta suena más informal que las otras suyas.</translation>
    </message>
    <message>
        <source>This answer sounds stiffer than your others.</source>
        <translation>Esta respuesta suena más rígida que las otras suyas.</translation>
    </message>
    <message>
        <source>%1 of your %2 answers are closer to each other in tone.</source>
        <translation>%1 de sus %2 respuestas se parecen más entre sí en el tono.</translation>
    </message>
    <message>
        <source>One sentence in another tone</source>
        <translation>Una frase en otro tono</translation>
    </message>
    <message>
        <source>A chatty sentence in an otherwise formal answer.</source>
        <translation>Una frase de charla en una respuesta por lo demás formal.</translation>
    </message>
    <message>
        <source>Most of this answer is formal, but this sentence is chatty.</source>
        <translation>Casi toda esta respuesta es formal, pero esta frase es de charla.</translation>
    </message>
    <message>
        <source>Your other answers have no sentence like it.</source>
        <translation>Sus otras respuestas no tienen ninguna frase así.</translation>
    </message>
    <message>
        <source>“I” or “we”</source>
        <translation>«Yo» o «nosotros»</translation>
    </message>
    <message>
        <source>Whether the answer speaks as one person or as the organisation. Covers English, German, French and Spanish.</source>
        <translation>Si la respuesta habla como una persona o como la organización. Para inglés, alemán, francés y español.</translation>
    </message>
    <message>
        <source>“I”</source>
        <translation>«yo»</translation>
    </message>
    <message>
        <source>“we”</source>
        <translation>«nosotros»</translation>
    </message>
    <message>
        <source>both “I” and “we”</source>
        <translation>tanto «yo» como «nosotros»</translation>
    </message>
    <message>
        <source>neither “I” nor “we”</source>
        <translation>ni «yo» ni «nosotros»</translation>
    </message>
    <message>
        <source>Some of your answers say %1, others say %2. Which do you want?</source>
        <translation>Sus respuestas varían: %1 o %2. ¿Qué prefiere?</translation>
    </message>
    <message>
        <source>This answer speaks as “I”; your others speak as “we”.</source>
        <translation>Esta respuesta habla como «yo»; las otras suyas, como «nosotros».</translation>
    </message>
    <message>
        <source>This answer speaks as “we”; your others speak as “I”.</source>
        <translation>Esta respuesta habla como «nosotros»; las otras suyas, como «yo».</translation>
    </message>
    <message>
        <source>Courtesy</source>
        <translation>Cortesía</translation>
    </message>
    <message>
        <source>Brusque phrases, and a thank-you or an apology that is missing where the others of the category have it.</source>
        <translation>Frases bruscas, y un agradecimiento o una disculpa que faltan donde las otras de la categoría los tienen.</translation>
    </message>
    <message>
        <source>Apology</source>
        <translation>Disculpa</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>an apology</source>
        <translation>una disculpa</translation>
    </message>
    <message>
        <source>no apology</source>
        <translation>sin disculpa</translation>
    </message>
    <message>
        <source>a word of thanks</source>
        <translation>una palabra de agradecimiento</translation>
    </message>
    <message>
        <source>no word of thanks</source>
        <translation>sin palabra de agradecimiento</translation>
    </message>
    <message>
        <source>This may sound brusque.</source>
        <translation>Esto puede sonar brusco.</translation>
    </message>
    <message>
        <source>It tells the reader off.</source>
        <translation>Regaña a quien lo lee.</translation>
    </message>
    <message>
        <source>Your other answers of this kind apologise; this one does not.</source>
        <translation>Sus otras respuestas de este tipo piden disculpas; esta no.</translation>
    </message>
    <message>
        <source>Your other answers of this kind say thank you; this one does not.</source>
        <translation>Sus otras respuestas de este tipo dan las gracias; esta no.</translation>
    </message>
    <message>
        <source>Rude words</source>
        <translation>Palabras groseras</translation>
    </message>
    <message>
        <source>Swear words and slurs in answers.</source>
        <translation>Palabrotas e insultos en las respuestas.</translation>
    </message>
    <message>
        <source>This word is rude.</source>
        <translation>Esta palabra es grosera.</translation>
    </message>
    <message>
        <source>Reading ease</source>
        <translation>Facilidad de lectura</translation>
    </message>
    <message>
        <source>Answers that are much harder to read than the others; from 40 words.</source>
        <translation>Respuestas mucho más difíciles de leer que las otras; a partir de 40 palabras.</translation>
    </message>
    <message>
        <source>Harder to read than your other answers.</source>
        <translation>Más difícil de leer que sus otras respuestas.</translation>
    </message>
    <message>
        <source>Its sentences or words are longer than usual.</source>
        <translation>Sus frases o palabras son más largas de lo habitual.</translation>
    </message>
    <message>
        <source>Long sentences</source>
        <translation>Frases largas</translation>
    </message>
    <message>
        <source>A sentence of more than 40 words where your sentences are shorter.</source>
        <translation>Una frase de más de 40 palabras donde sus frases son más cortas.</translation>
    </message>
    <message>
        <source>One sentence has %1 words; your longest ones usually have %2.</source>
        <translation>Una frase tiene %1 palabras; sus más largas suelen tener %2.</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Answers that read much more negative or positive than similar ones.</source>
        <translation>Respuestas mucho más negativas o positivas que otras parecidas.</translation>
    </message>
    <message>
        <source>This answer reads more negative than similar ones.</source>
        <translation>Esta respuesta se lee más negativa que otras parecidas.</translation>
    </message>
    <message>
        <source>It holds more unfriendly or gloomy words than your other answers.</source>
        <translation>Contiene más palabras poco amables o sombrías que sus otras respuestas.</translation>
    </message>
    <message>
        <source>Chat language</source>
        <translation>Lenguaje de chat</translation>
    </message>
    <message>
        <source>Words such as “thx” or “gonna” where your other answers have none.</source>
        <translation>Palabras como «thx» o «gonna» donde sus otras respuestas no las tienen.</translation>
    </message>
    <message>
        <source>no chat language</source>
        <translation>sin lenguaje de chat</translation>
    </message>
    <message>
        <source>chat language</source>
        <translation>lenguaje de chat</translation>
    </message>
    <message>
        <source>“%1” is chat language.</source>
        <translation>«%1» es lenguaje de chat.</translation>
    </message>
    <message>
        <source>“%1” is chat language; write “%2”.</source>
        <translation>«%1» es lenguaje de chat; escriba «%2».</translation>
    </message>
    <message>
        <source>Unlike your approved answers</source>
        <translation>Distinta de sus respuestas aprobadas</translation>
    </message>
    <message>
        <source>Answers of five sentences or more that read unlike the ones that you marked as done.</source>
        <translation>Respuestas de cinco frases o más que se leen distintas de las que usted marcó como hechas.</translation>
    </message>
    <message>
        <source>This answer reads unlike the ones that you marked as done.</source>
        <translation>Esta respuesta se lee distinta de las que usted marcó como hechas.</translation>
    </message>
    <message>
        <source>Its words are built and joined in another way.</source>
        <translation>Sus palabras se forman y se unen de otra forma.</translation>
    </message>
    <message>
        <source>Passive wording</source>
        <translation>Frases pasivas</translation>
    </message>
    <message>
        <source>Mostly passive sentences where your other answers are direct.</source>
        <translation>Sobre todo frases pasivas donde sus otras respuestas son directas.</translation>
    </message>
    <message>
        <source>Mostly passive wording; your style is direct.</source>
        <translation>Sobre todo frases pasivas; su estilo es directo.</translation>
    </message>
    <message>
        <source>Most of your answers say who does something.</source>
        <translation>La mayoría de sus respuestas dicen quién hace algo.</translation>
    </message>
    <message>
        <source>Unsure wording</source>
        <translation>Frases inseguras</translation>
    </message>
    <message>
        <source>More words such as “maybe” or “I think” than in your other answers.</source>
        <translation>Más palabras como «quizá» o «creo» que en sus otras respuestas.</translation>
    </message>
    <message>
        <source>More unsure wording than usual.</source>
        <translation>Más frases inseguras de lo habitual.</translation>
    </message>
    <message>
        <source>Your other answers are more definite.</source>
        <translation>Sus otras respuestas son más firmes.</translation>
    </message>
    <message>
        <source>Strong words</source>
        <translation>Palabras fuertes</translation>
    </message>
    <message>
        <source>More words such as “very” or “super” than in your other answers.</source>
        <translation>Más palabras como «muy» o «súper» que en sus otras respuestas.</translation>
    </message>
    <message>
        <source>More words such as “very” than usual.</source>
        <translation>Más palabras como «muy» de lo habitual.</translation>
    </message>
    <message>
        <source>Your other answers use fewer of them.</source>
        <translation>Sus otras respuestas usan menos.</translation>
    </message>
    <message>
        <source>Marketing words</source>
        <translation>Palabras de publicidad</translation>
    </message>
    <message>
        <source>More marketing words than in your other answers.</source>
        <translation>Más palabras de publicidad que en sus otras respuestas.</translation>
    </message>
    <message>
        <source>Heavy marketing words, unlike the rest.</source>
        <translation>Palabras de publicidad muy cargadas, a diferencia del resto.</translation>
    </message>
    <message>
        <source>Your other answers use plainer words.</source>
        <translation>Sus otras respuestas usan palabras más sencillas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Examples that are alike stand close together in your list.</source>
        <translation>Los ejemplos parecidos están muy juntos en su lista.</translation>
    </message>
    <message>
        <source>The list seems to be sorted, or to be written topic by topic. That does no harm when it is shuffled for the tuning; where a part is by another writer, the voice changes there.</source>
        <translation>La lista parece ordenada o escrita tema por tema. No perjudica si se mezcla para el ajuste; si otra persona escribió una parte, el tono cambia ahí.</translation>
    </message>
    <message>
        <source>A style that changes from the first examples to the last, as if another person had gone on, and answers that are alike and stand together.</source>
        <translation>Un estilo que cambia de los primeros ejemplos a los últimos, como si hubiera seguido otra persona, y respuestas parecidas que están juntas.</translation>
    </message>
    <message>
        <source>A sentence, or six words in a row and more, that the other answers of the category always hold, or one from your own list.</source>
        <translation>Una frase, o seis palabras seguidas o más, que las otras respuestas de la categoría siempre contienen, o una de su propia lista.</translation>
    </message>
</context>
<context>
    <name>core::recovery</name>
    <message>
        <source>“%1” could not be read to recover it. Check that the disk is connected and has free space, then try again.</source>
        <translation>«%1» no se pudo leer para recuperarlo. Compruebe que el disco esté conectado y tenga espacio libre, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing in “%1” could be read any more. If you have a backup or a copy that was mailed, open that.</source>
        <translation>Ya no se pudo leer nada de «%1». Si tiene una copia de seguridad, o una copia enviada por correo, ábrala.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) were moved to the new project.</source>
        <translation>
            <numerusform>Se llevó %Ln ejemplo al proyecto nuevo.</numerusform>
            <numerusform>Se llevaron %Ln ejemplos al proyecto nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed example(s) are in its Removed group.</source>
        <translation>
            <numerusform>%Ln ejemplo quitado está en su grupo «Quitados».</numerusform>
            <numerusform>%Ln ejemplos quitados están en su grupo «Quitados».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) could not be read and are lost.</source>
        <translation>
            <numerusform>%Ln ejemplo no se pudo leer y se ha perdido.</numerusform>
            <numerusform>%Ln ejemplos no se pudieron leer y se han perdido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) may contain wrong letters: please read them through.</source>
        <translation>
            <numerusform>%Ln ejemplo puede tener letras equivocadas: léalo, por favor.</numerusform>
            <numerusform>%Ln ejemplos pueden tener letras equivocadas: léalos, por favor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s name and house rules are there.</source>
        <translation>El nombre y las normas de la casa del proyecto están ahí.</translation>
    </message>
    <message>
        <source>The project&apos;s name and house rules could not be read: please enter them again.</source>
        <translation>El nombre y las normas de la casa del proyecto no se pudieron leer: vuelva a escribirlos, por favor.</translation>
    </message>
    <message>
        <source>The history of changes and the versions stay in the damaged file, which was not changed.</source>
        <translation>El historial de cambios y las versiones se quedan en el archivo dañado, que no se ha cambiado.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Teach a language model to answer the way your organisation answers.</source>
        <translation>Enseñe a un modelo de lenguaje a responder como responde su organización.</translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation>Abrir el proyecto de muestra.</translation>
    </message>
    <message>
        <source>A project to open, or files of examples to add.</source>
        <translation>Un proyecto para abrir, o archivos de ejemplos para añadir.</translation>
    </message>
    <message>
        <source>Attune is already running, but does not answer. Close it, then start it again.</source>
        <translation>Attune ya está en marcha, pero no responde. Ciérrelo y vuelva a iniciarlo.</translation>
    </message>
</context>
<context>
    <name>ui::AboutSheet</name>
    <message>
        <source>About Attune</source>
        <translation>Acerca de Attune</translation>
    </message>
    <message>
        <source>Attune %1</source>
        <translation>Attune %1</translation>
    </message>
    <message>
        <source>Teach a language model to answer the way your organisation answers.</source>
        <translation>Enseñe a un modelo de lenguaje a responder como responde su organización.</translation>
    </message>
    <message>
        <source>Your examples stay on this computer until a page says exactly what is sent and where.</source>
        <translation>Sus ejemplos se quedan en este ordenador hasta que una página diga exactamente qué se envía y adónde.</translation>
    </message>
    <message>
        <source>Free software under the Apache licence 2.0. It uses Qt %1.</source>
        <translation>Software libre con la licencia Apache 2.0. Usa Qt %1.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Try the sample project</source>
        <translation>&amp;Probar el proyecto de muestra</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation>Poner nombre a esta &amp;versión…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Print or report…</source>
        <translation>Imprimir o in&amp;forme…</translation>
    </message>
    <message>
        <source>Project &amp;settings…</source>
        <translation>Configu&amp;ración del proyecto…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;History and versions…</source>
        <translation>&amp;Historial y versiones…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste as plain &amp;text</source>
        <translation>Pegar como &amp;texto sencillo</translation>
    </message>
    <message>
        <source>&amp;Find examples</source>
        <translation>&amp;Buscar ejemplos</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace…</source>
        <translation>Buscar y ree&amp;mplazar…</translation>
    </message>
    <message>
        <source>&amp;Go to number…</source>
        <translation>&amp;Ir al número…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Add example</source>
        <translation>&amp;Añadir ejemplo</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>&amp;Borrar definitivamente…</translation>
    </message>
    <message>
        <source>Mark d&amp;one</source>
        <translation>&amp;Marcar como hecho</translation>
    </message>
    <message>
        <source>&amp;Mark done and go to next</source>
        <translation>&amp;Hecho, ir al siguiente</translation>
    </message>
    <message>
        <source>Needs &amp;work</source>
        <translation>&amp;Por mejorar</translation>
    </message>
    <message>
        <source>&amp;Next example</source>
        <translation>Ejemplo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous example</source>
        <translation>Ejemplo an&amp;terior</translation>
    </message>
    <message>
        <source>Next &amp;unfinished</source>
        <translation>Siguiente si&amp;n terminar</translation>
    </message>
    <message>
        <source>Previous un&amp;finished</source>
        <translation>Anterior s&amp;in terminar</translation>
    </message>
    <message>
        <source>Ne&amp;xt flag</source>
        <translation>A&amp;viso siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious flag</source>
        <translation>Avis&amp;o anterior</translation>
    </message>
    <message>
        <source>Change &amp;several at once…</source>
        <translation>Cambiar varios a &amp;la vez…</translation>
    </message>
    <message>
        <source>&amp;Collect</source>
        <translation>&amp;Reunir</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Tune</source>
        <translation>Aj&amp;ustar</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>U&amp;sar</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel sigui&amp;ente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>N&amp;ormal text size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>Colours &amp;as on the desktop</source>
        <translation>Colores como en el escr&amp;itorio</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>Colores c&amp;laros</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
        <source>&amp;Review and start…</source>
        <translation>&amp;Revisar e iniciar…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>A&amp;yuda sobre esta página</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Attune</source>
        <translation>Acerca &amp;de Attune</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;jemplos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>F&amp;ixes for this flag…</source>
        <translation>&amp;Correcciones de este aviso…</translation>
    </message>
    <message>
        <source>&amp;Is tuning right for me?</source>
        <translation>¿&amp;Es el ajuste lo que necesito?</translation>
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
        <translation>%1: como en su estilo de la casa</translation>
    </message>
    <message>
        <source>%1: not as your house style has it</source>
        <comment>a check of an answer</comment>
        <translation>%1: no como en su estilo de la casa</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>%1 answer</source>
        <extracomment>%1 is &quot;Left&quot; or &quot;Right&quot;.</extracomment>
        <translation>Respuesta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>House style</source>
        <translation>Estilo de la casa</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Close this note: %1</source>
        <translation>Cerrar esta nota: %1</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Cerrar esta nota</translation>
    </message>
</context>
<context>
    <name>ui::BannerArea</name>
    <message>
        <source>A part of this project file is damaged. The file stays as it is; what can be read goes into a new project.</source>
        <translation>Una parte del archivo de este proyecto está dañada. El archivo se queda como está; lo que se pueda leer va a un proyecto nuevo.</translation>
    </message>
    <message>
        <source>&amp;Recover into a new project…</source>
        <translation>&amp;Recuperar en un proyecto nuevo…</translation>
    </message>
    <message>
        <source>&amp;Make a copy…</source>
        <translation>&amp;Hacer una copia…</translation>
    </message>
    <message>
        <source>This project is open in another window or on another computer (%1, since %2). You can read it here, or make your own copy.</source>
        <translation>Este proyecto está abierto en otra ventana o en otro ordenador (%1, desde %2). Puede leerlo aquí o hacer su propia copia.</translation>
    </message>
    <message>
        <source>This project was made with a newer version of Attune. You can read it here; to change it, install the newer version.</source>
        <translation>Este proyecto se hizo con una versión más nueva de Attune. Puede leerlo aquí; para cambiarlo, instale la versión más nueva.</translation>
    </message>
    <message>
        <source>This file cannot be changed where it is. You can read it here, or make your own copy elsewhere.</source>
        <translation>Este archivo no se puede cambiar donde está. Puede leerlo aquí o hacer su propia copia en otro lugar.</translation>
    </message>
    <message>
        <source>You opened this project for reading only. Make your own copy to change it.</source>
        <translation>Usted abrió este proyecto solo para leer. Haga su propia copia para cambiarlo.</translation>
    </message>
    <message>
        <source>Attune closed unexpectedly. Everything up to %1 is here.</source>
        <translation>Attune se cerró de forma inesperada. Está todo hasta este momento: %1.</translation>
    </message>
    <message>
        <source>Attune closed unexpectedly. Everything that was saved is here.</source>
        <translation>Attune se cerró de forma inesperada. Está todo lo que se había guardado.</translation>
    </message>
    <message>
        <source>This project is in a folder on the network. It works there, only slower, and one person at a time can change it.</source>
        <translation>Este proyecto está en una carpeta de la red. Ahí funciona, solo que más despacio, y solo una persona a la vez puede cambiarlo.</translation>
    </message>
    <message>
        <source>Your disk is full, so the last change is not saved yet. It is still on screen. Free some space and we will save at once.</source>
        <translation>Su disco está lleno, así que el último cambio aún no está guardado. Sigue en la pantalla. Libere espacio y guardaremos enseguida.</translation>
    </message>
    <message>
        <source>The last change is not saved yet. It is still on screen, and we keep trying. %1</source>
        <translation>El último cambio aún no está guardado. Sigue en la pantalla y seguimos intentándolo. %1</translation>
    </message>
    <message>
        <source>Save a copy &amp;elsewhere…</source>
        <translation>Guardar una copia en o&amp;tro lugar…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Volver a &amp;intentarlo</translation>
    </message>
</context>
<context>
    <name>ui::BulkForm</name>
    <message>
        <source>What you choose here changes all of them at once. Undo takes it back in one step.</source>
        <translation>Lo que elija aquí los cambia todos a la vez. «Deshacer» lo devuelve en un solo paso.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Use these examples to</source>
        <translation>&amp;Usar estos ejemplos para</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;goría</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Add a &amp;tag</source>
        <translation>Añadir una e&amp;tiqueta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take a ta&amp;g away</source>
        <translation>Quitar una eti&amp;queta</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add to the &amp;note</source>
        <translation>Añadir a la &amp;nota</translation>
    </message>
    <message>
        <source>Add this to the notes</source>
        <translation>Añadir esto a las notas</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Quita&amp;r</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>R&amp;estaurar</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Borrar definitivamente…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) selected</source>
        <translation>
            <numerusform>%Ln ejemplo elegido</numerusform>
            <numerusform>%Ln ejemplos elegidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CauseList</name>
    <message>
        <source>What to look at</source>
        <translation>Lo que hay que revisar</translation>
    </message>
</context>
<context>
    <name>ui::CauseModel</name>
    <message>
        <source>Your decision</source>
        <translation>Usted decide</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing pressing</source>
        <translation>Nada urgente</translation>
    </message>
    <message>
        <source>%1, a question</source>
        <translation>%1, una pregunta</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, found %n time(s)</source>
        <extracomment>Read out for a cause: %1 its name, %2 its severity, %n how often it was found.</extracomment>
        <translation>
            <numerusform>%1, %2, aparece %n vez</numerusform>
            <numerusform>%1, %2, aparece %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckCommands</name>
    <message>
        <source>Fix all like this: %1</source>
        <translation>Corregir todos así: %1</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>Ocultar datos personales</translation>
    </message>
    <message>
        <source>&amp;Put in its place:</source>
        <translation>&amp;Poner en su lugar:</translation>
    </message>
    <message>
        <source>Placeholders, such as [EMAIL_1]</source>
        <translation>Huecos, como [EMAIL_1]</translation>
    </message>
    <message>
        <source>Invented ones that look real</source>
        <translation>Datos inventados que parecen reales</translation>
    </message>
    <message>
        <source>Ignored until this text changes.</source>
        <translation>Ignorado hasta que cambie este texto.</translation>
    </message>
    <message>
        <source>Ignored in this example.</source>
        <translation>Ignorado en este ejemplo.</translation>
    </message>
    <message>
        <source>Ignored in the category “%1”.</source>
        <translation>Ignorado en la categoría «%1».</translation>
    </message>
    <message>
        <source>“%1” is no longer checked.</source>
        <translation>«%1» ya no se comprueba.</translation>
    </message>
    <message>
        <source>Accepted as it is. Only new and changed texts are shown from now on.</source>
        <translation>Aceptado como está. A partir de ahora solo se muestran los textos nuevos y cambiados.</translation>
    </message>
    <message>
        <source>The other one is in “Removed”.</source>
        <translation>El otro está en «Quitados».</translation>
    </message>
    <message>
        <source>Your house style: %1.</source>
        <translation>Su estilo de la casa: %1.</translation>
    </message>
    <message>
        <source>It may stay mixed.</source>
        <translation>Puede quedarse variado.</translation>
    </message>
    <message>
        <source>Kept as your house style.</source>
        <translation>Conservado como su estilo de la casa.</translation>
    </message>
</context>
<context>
    <name>ui::CheckGoal</name>
    <message>
        <source>Fix &amp;next</source>
        <translation>Corregir el siguie&amp;nte</translation>
    </message>
    <message>
        <source>More about the checks</source>
        <translation>Más sobre las comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Hide personal data…</source>
        <translation>&amp;Ocultar datos personales…</translation>
    </message>
    <message>
        <source>Your &amp;words and sentences…</source>
        <translation>Sus &amp;palabras y frases…</translation>
    </message>
    <message>
        <source>What is &amp;ignored…</source>
        <translation>Lo que se &amp;ignora…</translation>
    </message>
    <message>
        <source>&amp;Accept everything that is here now</source>
        <translation>&amp;Aceptar todo lo que hay ahora</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Hide personal data (%n place(s))…</source>
        <translation>
            <numerusform>&amp;Ocultar datos personales (%n lugar)…</numerusform>
            <numerusform>&amp;Ocultar datos personales (%n lugares)…</numerusform>
        </translation>
    </message>
    <message>
        <source>No personal data was found</source>
        <translation>No se encontraron datos personales</translation>
    </message>
    <message numerus="yes">
        <source>What is &amp;ignored (%n)…</source>
        <translation>
            <numerusform>Lo que se &amp;ignora (%n)…</numerusform>
            <numerusform>Lo que se &amp;ignora (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Make the answers sound like one voice.</source>
        <translation>Haga que las respuestas suenen como una sola voz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to fix. %Ln answer(s) share one voice.</source>
        <translation>
            <numerusform>No hay nada que corregir. %Ln respuesta suena como una sola voz.</numerusform>
            <numerusform>No hay nada que corregir. %Ln respuestas suenan como una sola voz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: greeting and sign-off, tone, length, format, placeholders, personal data, repeats, answers that disagree, facts, language and reading ease. New and changed answers are looked at by themselves.</source>
        <translation>Se ha revisado: saludo y despedida, tono, longitud, formato, huecos por rellenar, datos personales, repeticiones, respuestas que se contradicen, datos, idioma y facilidad de lectura. Las respuestas nuevas y cambiadas se revisan solas.</translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>Ejemplo %1 de %2</translation>
    </message>
    <message>
        <source>There is nothing to look at.</source>
        <translation>No hay nada que revisar.</translation>
    </message>
    <message>
        <source>That was the last one; this is the first again.</source>
        <translation>Ese era el último; este es otra vez el primero.</translation>
    </message>
    <message>
        <source>That was the first one; this is the last.</source>
        <translation>Ese era el primero; este es el último.</translation>
    </message>
    <message>
        <source>Erased from the history and from all versions.</source>
        <translation>Borrado del historial y de todas las versiones.</translation>
    </message>
</context>
<context>
    <name>ui::CheckPanes</name>
    <message>
        <source>No examples yet.</source>
        <translation>Todavía no hay ejemplos.</translation>
    </message>
    <message>
        <source>Collect some first: there is nothing to check.</source>
        <translation>Reúna primero algunos: no hay nada que comprobar.</translation>
    </message>
    <message>
        <source>&amp;Mark done and go to next</source>
        <translation>&amp;Hecho, ir al siguiente</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;What is ignored…</source>
        <translation>Lo que se &amp;ignora…</translation>
    </message>
    <message>
        <source>&amp;Go on to Tune</source>
        <translation>&amp;Seguir con Ajustar</translation>
    </message>
    <message>
        <source>&amp;Back to Collect</source>
        <translation>Vo&amp;lver a Reunir</translation>
    </message>
    <message>
        <source>Looking at your answers: %1 of %2</source>
        <translation>Revisando sus respuestas: %1 de %2</translation>
    </message>
    <message>
        <source>Looking at your answers…</source>
        <translation>Revisando sus respuestas…</translation>
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
        <translation>Configuración para otros programas</translation>
    </message>
    <message>
        <source>Any program that takes an address in the style of OpenAI can ask the tuned model. Who has the access key can ask it, too.</source>
        <translation>Cualquier programa que acepte una dirección al estilo de OpenAI puede preguntar al modelo ajustado. Quien tenga la clave de acceso también puede.</translation>
    </message>
    <message>
        <source>&amp;Which program?</source>
        <translation>¿&amp;Qué programa?</translation>
    </message>
    <message>
        <source>A chatbot or workflow tool with a form</source>
        <translation>Un chatbot o una herramienta de flujos con un formulario</translation>
    </message>
    <message>
        <source>curl, in a terminal</source>
        <translation>curl, en una terminal</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Settings to copy</source>
        <translation>Configuración para copiar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
</context>
<context>
    <name>ui::CollectActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>ui::CollectFlags</name>
    <message>
        <source>That was the last one; this is the first again.</source>
        <translation>Ese era el último; este es otra vez el primero.</translation>
    </message>
    <message>
        <source>That was the first one; this is the last.</source>
        <translation>Ese era el primero; este es el último.</translation>
    </message>
    <message>
        <source>There is nothing to look at in this list.</source>
        <translation>No hay nada que revisar en esta lista.</translation>
    </message>
</context>
<context>
    <name>ui::CollectPage</name>
    <message>
        <source>Gather questions people really asked and the answers you are proud of.</source>
        <translation>Reúna preguntas que se hicieron de verdad y las respuestas de las que está orgulloso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln sin terminar</numerusform>
            <numerusform>%Ln sin terminar</numerusform>
        </translation>
    </message>
    <message>
        <source>Example %1 of %2</source>
        <translation>Ejemplo %1 de %2</translation>
    </message>
    <message>
        <source>No example contains “%1”.</source>
        <translation>Ningún ejemplo contiene «%1».</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Only one group was searched.</source>
        <translation>Solo se ha buscado en un grupo.</translation>
    </message>
    <message>
        <source>Choose another group, or look at all examples.</source>
        <translation>Elija otro grupo, o mire todos los ejemplos.</translation>
    </message>
</context>
<context>
    <name>ui::CollectPanes</name>
    <message>
        <source>No examples yet.</source>
        <translation>Todavía no hay ejemplos.</translation>
    </message>
    <message>
        <source>Copy two columns from your spreadsheet and paste them here.</source>
        <translation>Copie dos columnas de su hoja de cálculo y péguelas aquí.</translation>
    </message>
    <message>
        <source>Nothing fits.</source>
        <translation>Nada coincide.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Import a &amp;file…</source>
        <translation>&amp;Importar un archivo…</translation>
    </message>
    <message>
        <source>&amp;Type one</source>
        <translation>Escri&amp;bir uno</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
</context>
<context>
    <name>ui::CollectTools</name>
    <message>
        <source>&amp;Add example</source>
        <translation>Aña&amp;dir ejemplo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>S&amp;howing</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
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
        <translation>Más sobre las comparaciones</translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation>&amp;Nueva comparación</translation>
    </message>
    <message>
        <source>&amp;All comparisons…</source>
        <translation>&amp;Todas las comparaciones…</translation>
    </message>
    <message>
        <source>&amp;Remove this comparison…</source>
        <translation>&amp;Quitar esta comparación…</translation>
    </message>
    <message>
        <source>&amp;Start comparing</source>
        <translation>&amp;Empezar la comparación</translation>
    </message>
    <message>
        <source>Ne&amp;xt comparison</source>
        <translation>Comparación sigu&amp;iente</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>a key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>See the res&amp;ult</source>
        <translation>Ver el resu&amp;ltado</translation>
    </message>
    <message>
        <source>Rep&amp;ort for a colleague…</source>
        <translation>Inf&amp;orme para un colega…</translation>
    </message>
    <message>
        <source>P&amp;ut it to work</source>
        <translation>Ponerlo a trabaja&amp;r</translation>
    </message>
    <message>
        <source>&amp;Back to the answers</source>
        <translation>Vol&amp;ver a las respuestas</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Tune first, or compare two house-rule versions now.</source>
        <translation>Ajuste primero, o compare ahora dos versiones de las normas de la casa.</translation>
    </message>
    <message>
        <source>You read two answers to the same question without knowing which is which, and choose the better one. In the end one honest sentence says whether it got better.</source>
        <translation>Usted lee dos respuestas a la misma pregunta, sin saber cuál es cuál, y elige la mejor. Al final, una frase honesta dice si ha mejorado.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>&amp;Go to Tune</source>
        <translation>&amp;Seguir con Ajustar</translation>
    </message>
    <message>
        <source>&amp;Compare rules</source>
        <translation>Co&amp;mparar las normas</translation>
    </message>
    <message>
        <source>See whether it got better.</source>
        <translation>Vea si ha mejorado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many pairs of answers were judged: &quot;12 of 24&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Added as an example to learn from.</source>
        <translation>Añadido como ejemplo para aprender.</translation>
    </message>
    <message>
        <source>Asking was stopped. What is there can be judged, and it can go on.</source>
        <translation>Se dejó de preguntar. Lo que hay se puede juzgar, y se puede continuar.</translation>
    </message>
    <message>
        <source>Not every question has been asked yet.</source>
        <translation>Todavía no se han hecho todas las preguntas.</translation>
    </message>
    <message>
        <source>The next answers are on their way.</source>
        <translation>Las siguientes respuestas están en camino.</translation>
    </message>
    <message>
        <source>That was the last one.</source>
        <translation>Esa era la última.</translation>
    </message>
    <message>
        <source>Stop asking first.</source>
        <translation>Detenga primero las preguntas.</translation>
    </message>
    <message>
        <source>Remove this comparison?</source>
        <translation>¿Quitar esta comparación?</translation>
    </message>
    <message>
        <source>Its answers and votes are removed for good. Your examples and models stay.</source>
        <translation>Sus respuestas y votos se quitan definitivamente. Sus ejemplos y modelos se quedan.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarla</translation>
    </message>
    <message>
        <source>&amp;Remove the comparison</source>
        <translation>&amp;Quitar la comparación</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>El informe está en «%1».</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>No se pudo escribir el informe.</translation>
    </message>
    <message>
        <source>This project can only be read. Make a copy of it to compare.</source>
        <translation>Este proyecto solo se puede leer. Haga una copia para comparar.</translation>
    </message>
    <message>
        <source>You will not see which answer is whose until you have voted.</source>
        <translation>No verá de quién es cada respuesta hasta que haya votado.</translation>
    </message>
    <message>
        <source>Looking at your examples…</source>
        <translation>Revisando sus ejemplos…</translation>
    </message>
    <message>
        <source>You do not see which answer is whose until you have voted.</source>
        <translation>No ve de quién es cada respuesta hasta que haya votado.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>ui::CompareSession</name>
    <message>
        <source>Choose two that differ.</source>
        <translation>Elija dos que sean distintos.</translation>
    </message>
    <message>
        <source>No example is kept aside that the model has not seen. Tuning keeps some aside; or paste new questions.</source>
        <translation>No hay ningún ejemplo apartado que el modelo no haya visto. El ajuste aparta algunos; o pegue preguntas nuevas.</translation>
    </message>
    <message>
        <source>Paste the questions first, one in each line.</source>
        <translation>Pegue primero las preguntas, una por línea.</translation>
    </message>
    <message>
        <source>There is no question that the model has not seen.</source>
        <translation>No hay ninguna pregunta que el modelo no haya visto.</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonDigest</name>
    <message>
        <source>Right category</source>
        <translation>Categoría correcta</translation>
    </message>
    <message>
        <source>Wrong category</source>
        <translation>Categoría equivocada</translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>JSON válido</translation>
    </message>
    <message>
        <source>No valid JSON</source>
        <translation>JSON no válido</translation>
    </message>
    <message>
        <source>From nowhere: %1</source>
        <comment>facts that nobody gave the model</comment>
        <translation>Sin origen: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>facts that the answer should hold</comment>
        <translation>Falta: %1</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonListSheet</name>
    <message>
        <source>All comparisons</source>
        <translation>Todas las comparaciones</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <extracomment>Two models and a date: &quot;Original with house rules and Tuned (number 1), 26.11.26 19:00&quot;.</extracomment>
        <translation>%1 y %2, %3</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>ui::ConflictCard</name>
    <message>
        <source>&amp;Both are right</source>
        <translation>&amp;Las dos son correctas</translation>
    </message>
    <message>
        <source>Keep &amp;this one</source>
        <translation>Conservar &amp;esta</translation>
    </message>
    <message>
        <source>Keep this &amp;one</source>
        <translation>Conservar es&amp;ta</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>The model would learn both and answer sometimes so, sometimes so. The one that you do not keep goes to “Removed” and can be put back.</source>
        <translation>El modelo aprendería las dos y respondería unas veces de una forma y otras de otra. La que no conserve va a «Quitados» y se puede restaurar.</translation>
    </message>
    <message>
        <source>One question, two answers. Which do you want to keep?</source>
        <translation>Una pregunta, dos respuestas. ¿Cuál quiere conservar?</translation>
    </message>
    <message>
        <source>Nearly the same question, two answers. Which do you want to keep?</source>
        <translation>Casi la misma pregunta, dos respuestas. ¿Cuál quiere conservar?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Example %1</source>
        <translation>Ejemplo %1</translation>
    </message>
    <message>
        <source>Keep example %1</source>
        <translation>Conservar el ejemplo %1</translation>
    </message>
    <message>
        <source>Change example %1</source>
        <translation>Cambiar el ejemplo %1</translation>
    </message>
</context>
<context>
    <name>ui::ConfusionModel</name>
    <message>
        <source>“%1” was right, “%2” came: %3</source>
        <translation>«%1» era lo correcto, vino «%2»: %3</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin rótulo</translation>
    </message>
</context>
<context>
    <name>ui::ContestantChoice</name>
    <message>
        <source>Tuning %1</source>
        <translation>Ajuste %1</translation>
    </message>
    <message>
        <source>Original (%1) with house rules</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>Original (%1) con normas de la casa</translation>
    </message>
    <message>
        <source>Original (%1) without house rules</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>Original (%1) sin normas de la casa</translation>
    </message>
    <message>
        <source>Original (%1) with house rules and your best examples</source>
        <extracomment>%1 is a model.</extracomment>
        <translation>Original (%1) con normas de la casa y sus mejores ejemplos</translation>
    </message>
    <message>
        <source>Tuned: %1</source>
        <extracomment>%1 is the name of a tuning.</extracomment>
        <translation>Ajustado: %1</translation>
    </message>
    <message>
        <source>Version of %1 after step %2</source>
        <extracomment>A state that a model was in while it learned; %1 is the name of a tuning.</extracomment>
        <translation>Versión de %1 tras el paso %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a model, %2 a host on the internet.</extracomment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>ui::CostCard</name>
    <message>
        <source>Afterwards it runs here, free.</source>
        <translation>Después funciona aquí, gratis.</translation>
    </message>
    <message>
        <source>Afterwards, keeping it running costs %1 a day (%2), also when nobody asks: %3 a month.</source>
        <translation>Después, mantenerlo disponible cuesta %1 al día (%2), aunque nadie pregunte: %3 al mes.</translation>
    </message>
    <message>
        <source>Afterwards it costs nothing while nobody asks.</source>
        <translation>Después no cuesta nada mientras nadie pregunte.</translation>
    </message>
    <message>
        <source>once, for tuning</source>
        <translation>una vez, por el ajuste</translation>
    </message>
    <message>
        <source>until it is ready</source>
        <translation>hasta que esté listo</translation>
    </message>
    <message>
        <source>M&amp;ore settings</source>
        <translation>&amp;Más opciones</translation>
    </message>
    <message>
        <source>&amp;Delete the files there afterwards</source>
        <translation>&amp;Borrar después los archivos de allí</translation>
    </message>
    <message>
        <source>Cost and time</source>
        <translation>Coste y tiempo</translation>
    </message>
    <message>
        <source>&amp;Passes through your examples</source>
        <translation>&amp;Pasadas por sus ejemplos</translation>
    </message>
    <message>
        <source>Three suit most projects. More can make it memorise instead of learn.</source>
        <translation>Tres van bien en la mayoría de los proyectos. Con más puede aprender de memoria en lugar de aprender de verdad.</translation>
    </message>
    <message>
        <source>What you will know it by</source>
        <translation>Como usted lo reconocerá</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>free</source>
        <comment>costs nothing</comment>
        <translation>gratis</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>The file holds the examples to learn from, in the format of OpenAI-style services.</source>
        <translation>El archivo contiene los ejemplos de los que se aprende, en el formato de los servicios del estilo de OpenAI.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a price</comment>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>What it costs is up to whoever runs that address.</source>
        <translation>Lo que cuesta depende de quien gestiona esa dirección.</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a time</comment>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Measured on this computer just now, while nothing else needs it.</source>
        <translation>Medido ahora mismo en este ordenador, mientras nada más lo necesite.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory; %2 is free.</source>
        <translation>Necesita unos %1 de memoria; hay %2 libres.</translation>
    </message>
    <message>
        <source>Needs about %1 of memory.</source>
        <translation>Necesita unos %1 de memoria.</translation>
    </message>
    <message>
        <source>How long it takes depends on their queue.</source>
        <translation>Cuánto tarda depende de su cola.</translation>
    </message>
    <message>
        <source>Prices seen on %1: they may have changed.</source>
        <translation>Precios vistos el %1: pueden haber cambiado.</translation>
    </message>
    <message>
        <source>Prices seen on %1.</source>
        <translation>Precios vistos el %1.</translation>
    </message>
</context>
<context>
    <name>ui::CurveTable</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pasada</translation>
    </message>
    <message>
        <source>Mistakes on your examples</source>
        <translation>Errores en sus ejemplos</translation>
    </message>
    <message>
        <source>Mistakes on unseen examples</source>
        <translation>Errores en ejemplos no vistos</translation>
    </message>
</context>
<context>
    <name>ui::CurveView</name>
    <message>
        <source>Pass %1, step %2</source>
        <extracomment>A place on the learning curve.</extracomment>
        <translation>Pasada %1, paso %2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>your examples %1</source>
        <translation>sus ejemplos %1</translation>
    </message>
    <message>
        <source>unseen examples %1</source>
        <translation>ejemplos no vistos %1</translation>
    </message>
    <message>
        <source>nothing was told</source>
        <translation>no se indicó nada</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a read-out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <source>Many mistakes</source>
        <extracomment>Ends of the upright axis of the learning curve.</extracomment>
        <translation>Muchos errores</translation>
    </message>
    <message>
        <source>mistakes</source>
        <comment>second line of a label</comment>
        <translation>errores</translation>
    </message>
    <message>
        <source>There is no curve: learning had not begun.</source>
        <translation>No hay curva: el aprendizaje no había empezado.</translation>
    </message>
    <message>
        <source>The curve begins with the first step of learning.</source>
        <translation>La curva empieza con el primer paso del aprendizaje.</translation>
    </message>
    <message>
        <source>Pass %1</source>
        <translation>Pasada %1</translation>
    </message>
    <message>
        <source>Few</source>
        <comment>mistakes</comment>
        <translation>Pocos</translation>
    </message>
    <message>
        <source>now</source>
        <comment>on the learning curve</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Your examples</source>
        <translation>Sus ejemplos</translation>
    </message>
    <message>
        <source>Check on unseen examples</source>
        <translation>Comprobación con ejemplos no vistos</translation>
    </message>
</context>
<context>
    <name>ui::DropTarget</name>
    <message>
        <source>We can&apos;t read “%1”. Tables (.csv, .xlsx) and training files (.jsonl) can be dropped here.</source>
        <translation>No podemos leer «%1». Aquí se pueden soltar tablas (.csv, .xlsx) y archivos de entrenamiento (.jsonl).</translation>
    </message>
    <message>
        <source>We can&apos;t read .%1 files.</source>
        <translation>No podemos leer archivos .%1.</translation>
    </message>
    <message>
        <source>Tables (.csv, .xlsx) and training files (.jsonl) can be dropped here.</source>
        <translation>Aquí se pueden soltar tablas (.csv, .xlsx) y archivos de entrenamiento (.jsonl).</translation>
    </message>
    <message>
        <source>In Numbers choose File &gt; Export To &gt; CSV, then drop that file.</source>
        <translation>En Numbers elija Archivo &gt; Exportar a &gt; CSV y suelte ese archivo.</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it as .xlsx, then drop that file.</source>
        <translation>Ábralo en su programa de hojas de cálculo, guárdelo como .xlsx y suelte ese archivo.</translation>
    </message>
    <message>
        <source>Copy the questions and answers into two columns of a spreadsheet, then drop that or paste the columns.</source>
        <translation>Copie las preguntas y respuestas en dos columnas de una hoja de cálculo y suelte ese archivo o pegue las columnas.</translation>
    </message>
    <message>
        <source>Unpack it first, then drop the folder.</source>
        <translation>Descomprímalo primero y suelte la carpeta.</translation>
    </message>
    <message>
        <source>Drop to open this project</source>
        <translation>Suelte para abrir este proyecto</translation>
    </message>
    <message>
        <source>Drop to add examples</source>
        <translation>Suelte para añadir ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be added</source>
        <translation>Esto no se puede añadir</translation>
    </message>
</context>
<context>
    <name>ui::EditorPane</name>
    <message>
        <source>&amp;Mark done and go to next</source>
        <translation>&amp;Hecho, ir al siguiente</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>&amp;Borrar definitivamente…</translation>
    </message>
    <message>
        <source>Choose an example to read or change it here.</source>
        <translation>Elija un ejemplo para leerlo o cambiarlo aquí.</translation>
    </message>
</context>
<context>
    <name>ui::ElsewhereCard</name>
    <message>
        <source>Take it elsewhere</source>
        <translation>Llevarlo a otro sitio</translation>
    </message>
    <message>
        <source>For Ollama or LM Studio</source>
        <translation>Para Ollama o LM Studio</translation>
    </message>
    <message>
        <source>Complete model folder</source>
        <translation>Carpeta completa del modelo</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Hoja de entrega</translation>
    </message>
    <message>
        <source>Training file and examples</source>
        <translation>Archivo de entrenamiento y ejemplos</translation>
    </message>
    <message>
        <source>JSONL or spreadsheet</source>
        <translation>JSONL u hoja de cálculo</translation>
    </message>
    <message>
        <source>Progress of writing the model</source>
        <translation>Progreso de la escritura del modelo</translation>
    </message>
    <message>
        <source>S&amp;top writing</source>
        <translation>De&amp;tener la escritura</translation>
    </message>
    <message>
        <source>&amp;Half the size (8 bits), nearly as exact…</source>
        <translation>&amp;Mitad del tamaño (8 bits), casi igual de exacto…</translation>
    </message>
    <message>
        <source>As &amp;exact as the original (16 bits)…</source>
        <translation>Tan &amp;exacto como el original (16 bits)…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <extracomment>%1 is what is saved: &quot;Hand-over sheet&quot;.</extracomment>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>only for models on this computer</source>
        <translation>solo para modelos en este ordenador</translation>
    </message>
    <message>
        <source>one file, about %1</source>
        <extracomment>%1 is a size: &quot;8.7 MB&quot;.</extracomment>
        <translation>un archivo, unos %1</translation>
    </message>
    <message>
        <source>for your IT, about %1</source>
        <extracomment>%1 is a size: &quot;16 GB&quot;.</extracomment>
        <translation>para su departamento de informática, unos %1</translation>
    </message>
    <message>
        <source>for your IT, as a web page or PDF</source>
        <translation>para su departamento de informática, como página web o PDF</translation>
    </message>
    <message>
        <source>it is one already</source>
        <translation>ya lo es</translation>
    </message>
</context>
<context>
    <name>ui::ErrorPresenter</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
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
        <translation>%1, un problema: %2</translation>
    </message>
    <message>
        <source>%1, a warning: %2</source>
        <translation>%1, una advertencia: %2</translation>
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
            <numerusform>%Ln ejemplo quitado. Se queda en «Quitados» durante 30 días.</numerusform>
            <numerusform>%Ln ejemplos quitados. Se quedan en «Quitados» durante 30 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) put back.</source>
        <translation>
            <numerusform>%Ln ejemplo restaurado.</numerusform>
            <numerusform>%Ln ejemplos restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln example(s) for good?</source>
        <translation>
            <numerusform>¿Borrar %Ln ejemplo definitivamente?</numerusform>
            <numerusform>¿Borrar %Ln ejemplos definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>They also disappear from the history and from all versions of this project. Nothing before this moment can be undone afterwards.</source>
        <translation>También desaparecen del historial y de todas las versiones de este proyecto. Después no se podrá deshacer nada anterior a este momento.</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Conservarlos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Borrar %Ln ejemplo</numerusform>
            <numerusform>&amp;Borrar %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) erased for good.</source>
        <translation>
            <numerusform>%Ln ejemplo borrado definitivamente.</numerusform>
            <numerusform>%Ln ejemplos borrados definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) changed.</source>
        <translation>
            <numerusform>%Ln ejemplo cambiado.</numerusform>
            <numerusform>%Ln ejemplos cambiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) changed.</source>
        <translation>
            <numerusform>%Ln nota cambiada.</numerusform>
            <numerusform>%Ln notas cambiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln example(s)…</source>
        <translation>
            <numerusform>Copiando %Ln ejemplo…</numerusform>
            <numerusform>Copiando %Ln ejemplos…</numerusform>
        </translation>
    </message>
    <message>
        <source>These examples are too long for the clipboard. Export them as a spreadsheet instead.</source>
        <translation>Estos ejemplos son demasiado largos para el portapapeles. Expórtelos mejor como hoja de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) copied.</source>
        <translation>
            <numerusform>%Ln ejemplo copiado.</numerusform>
            <numerusform>%Ln ejemplos copiados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExampleExtras</name>
    <message>
        <source>Reference material</source>
        <translation>Texto de referencia</translation>
    </message>
    <message>
        <source>Facts that the answer may use: an order, a policy …</source>
        <translation>Datos que la respuesta puede usar: un pedido, una norma…</translation>
    </message>
    <message>
        <source>A worse answer</source>
        <translation>Una respuesta peor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>For you and your colleagues; the model never sees it.</source>
        <translation>Para usted y sus colegas; el modelo nunca la ve.</translation>
    </message>
    <message>
        <source>&amp;Use this example to</source>
        <translation>Usar es&amp;te ejemplo para</translation>
    </message>
    <message>
        <source>The model learns the cate&amp;gory</source>
        <translation>El mode&amp;lo aprende la categoría</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>As the first line of the answer</source>
        <translation>Como primera línea de la respuesta</translation>
    </message>
    <message>
        <source>As a field of a JSON answer</source>
        <translation>Como campo de una respuesta JSON</translation>
    </message>
    <message>
        <source>This choice holds for all examples of the project.</source>
        <translation>Esta elección vale para todos los ejemplos del proyecto.</translation>
    </message>
    <message>
        <source>Add &amp;question and answer</source>
        <translation>Añadir pregu&amp;nta y respuesta</translation>
    </message>
    <message>
        <source>From %1, row %2</source>
        <translation>De %1, fila %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove the worse answer</source>
        <translation>Quitar la respuesta peor</translation>
    </message>
    <message>
        <source>Add a worse answer</source>
        <translation>Añadir una respuesta peor</translation>
    </message>
</context>
<context>
    <name>ui::ExampleForm</name>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;goría</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Reference material, note and use</source>
        <translation>Texto de referencia, nota y uso</translation>
    </message>
    <message>
        <source>Fewer fie&amp;lds</source>
        <translation>Menos &amp;campos</translation>
    </message>
    <message>
        <source>More fie&amp;lds</source>
        <translation>Más &amp;campos</translation>
    </message>
</context>
<context>
    <name>ui::ExampleNavigator</name>
    <message>
        <source>Everything shown here is done.</source>
        <translation>Todo lo que se muestra aquí está hecho.</translation>
    </message>
    <message>
        <source>Go to number</source>
        <translation>Ir al número</translation>
    </message>
    <message>
        <source>Number of the example, 1 to %1:</source>
        <translation>Número del ejemplo, de 1 a %1:</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
</context>
<context>
    <name>ui::ExamplePreview</name>
    <message>
        <source>The first examples</source>
        <translation>Los primeros ejemplos</translation>
    </message>
</context>
<context>
    <name>ui::ExamplePreviewModel</name>
    <message>
        <source>Already here</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Lo que nos escriben</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Lo que respondemos</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ui::ExampleTableModel</name>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>Read out for a cell of the first column; %1 is the number of the row.</extracomment>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>%1, row %2, still loading</source>
        <extracomment>Read out for a cell: %1 name of the column, %2 number of the row.</extracomment>
        <translation>%1, fila %2, todavía cargando</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Behind the text of an answer: %n things to look at, %1 the first of them, &quot;Greeting&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s): %1</source>
        <translation>
            <numerusform>%n aviso: %1</numerusform>
            <numerusform>%n avisos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Read out for a cell without text.</extracomment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1, row %2, %3</source>
        <extracomment>Read out for a cell: %1 name of the column, %2 number of the row, %3 the text in it.</extracomment>
        <translation>%1, fila %2, %3</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>#</source>
        <extracomment>Header of the column with the numbers of the rows.</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Lo que nos escriben</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Lo que respondemos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ui::ExampleTableView</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
</context>
<context>
    <name>ui::ExportProblems</name>
    <message>
        <source>&amp;Leave it out</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Lo que lo impide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) cannot go into this file as they are.</source>
        <translation>
            <numerusform>%Ln ejemplo no puede ir en este archivo como está.</numerusform>
            <numerusform>%Ln ejemplos no pueden ir en este archivo como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file cannot hold everything: %Ln note(s).</source>
        <translation>
            <numerusform>En este archivo no cabe todo: %Ln observación.</numerusform>
            <numerusform>En este archivo no cabe todo: %Ln observaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave &amp;all %Ln out</source>
        <translation>
            <numerusform>Excl&amp;uirlo (%Ln)</numerusform>
            <numerusform>Excl&amp;uir los %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to example %1</source>
        <translation>&amp;Ir al ejemplo %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportScanner</name>
    <message>
        <source>Example %1: %2</source>
        <translation>Ejemplo %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::ExportSheet</name>
    <message>
        <source>Export examples</source>
        <translation>Exportar ejemplos</translation>
    </message>
    <message>
        <source>Nothing is written before you say where to.</source>
        <translation>No se escribe nada antes de que diga dónde.</translation>
    </message>
    <message>
        <source>What &amp;for?</source>
        <translation>¿&amp;Para qué?</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>&amp;Which examples?</source>
        <translation>¿&amp;Qué ejemplos?</translation>
    </message>
    <message>
        <source>&amp;Kept aside for testing</source>
        <translation>&amp;Apartados para la prueba</translation>
    </message>
    <message>
        <source>The first &amp;lines of the file</source>
        <translation>Las primeras &amp;líneas del archivo</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Todo (%Ln)</numerusform>
            <numerusform>Los %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln shown</source>
        <translation>
            <numerusform>El mostrado (%Ln)</numerusform>
            <numerusform>Los %Ln mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>El elegido (%Ln)</numerusform>
            <numerusform>Los %Ln elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would take for a formula are written so that they stay texts.</source>
        <translation>Los textos que una hoja de cálculo tomaría por una fórmula se escriben de modo que sigan siendo textos.</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln out</source>
        <translation>
            <numerusform>Excluir %Ln</numerusform>
            <numerusform>Excluir %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Excluirlos</translation>
    </message>
    <message>
        <source>Only those</source>
        <translation>Solo esos</translation>
    </message>
    <message>
        <source>Include everything</source>
        <translation>Incluir todo</translation>
    </message>
    <message>
        <source>Also write &amp;what else came with them: %1 and others</source>
        <translation>Escribir &amp;también lo que venía con ellos: %1 y otros</translation>
    </message>
    <message>
        <source>Also write &amp;what else came with them: %1</source>
        <translation>Escribir &amp;también lo que venía con ellos: %1</translation>
    </message>
    <message>
        <source>Looking at %1 of %2…</source>
        <translation>Revisando %1 de %2…</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir la carpeta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln example(s)…</source>
        <translation>
            <numerusform>&amp;Exportar %Ln ejemplo…</numerusform>
            <numerusform>&amp;Exportar %Ln ejemplos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Exportar %Ln ejemplo</numerusform>
            <numerusform>&amp;Exportar %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete these examples or leave them out first.</source>
        <translation>Complete primero estos ejemplos, o exclúyalos.</translation>
    </message>
    <message>
        <source>There is no example to export with these choices.</source>
        <translation>Con estas opciones no hay ningún ejemplo que exportar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln excluido</numerusform>
            <numerusform>%Ln excluidos</numerusform>
        </translation>
    </message>
    <message>
        <source>examples</source>
        <translation>ejemplos</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>Writing %1 of %2…</source>
        <translation>Escribiendo %1 de %2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) in %1</source>
        <translation>
            <numerusform>%Ln ejemplo en %1</numerusform>
            <numerusform>%Ln ejemplos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>You find the file in %1.</source>
        <translation>El archivo está en %1.</translation>
    </message>
    <message>
        <source>The file is complete.</source>
        <translation>El archivo está completo.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se ha escrito ningún archivo.</translation>
    </message>
</context>
<context>
    <name>ui::FileChoices</name>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>Todos los idiomas (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Europa occidental (Windows)</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Europa central (Windows)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cirílico (Windows)</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Griego (Windows)</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Turco (Windows)</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Hebreo (Windows)</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Árabe (Windows)</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Báltico (Windows)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Europa occidental (Mac antiguo)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chino simplificado (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <source>Korean (EUC-KR)</source>
        <translation>Coreano (EUC-KR)</translation>
    </message>
    <message>
        <source>All languages (UTF-16, Windows)</source>
        <translation>Todos los idiomas (UTF-16, Windows)</translation>
    </message>
    <message>
        <source>All languages (UTF-16, big endian)</source>
        <translation>Todos los idiomas (UTF-16, big endian)</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Comas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Puntos y comas</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabuladores</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>Barras verticales</translation>
    </message>
    <message>
        <source>The &amp;first row names the columns</source>
        <translation>La &amp;primera fila da nombre a las columnas</translation>
    </message>
    <message>
        <source>&amp;Worksheet</source>
        <translation>Ho&amp;ja</translation>
    </message>
    <message>
        <source>&amp;Columns are separated by</source>
        <translation>Las columnas se &amp;separan con</translation>
    </message>
    <message>
        <source>&amp;Letters are stored as</source>
        <translation>Las &amp;letras están guardadas como</translation>
    </message>
    <message>
        <source>The file is in an older format, so some letters may be wrong. Does this look right: “%1”? If not, choose another way to read the letters.</source>
        <translation>El archivo está en un formato antiguo, así que algunas letras pueden ser incorrectas. ¿Se ve bien esto: «%1»? Si no, elija otra forma de leer las letras.</translation>
    </message>
</context>
<context>
    <name>ui::FindingMenu</name>
    <message>
        <source>I&amp;gnore here</source>
        <translation>I&amp;gnorar aquí</translation>
    </message>
    <message>
        <source>Neve&amp;r check this</source>
        <translation>N&amp;o comprobar más esto</translation>
    </message>
    <message numerus="yes">
        <source>Fix &amp;all %n like this…</source>
        <translation>
            <numerusform>Corregirlo a&amp;sí (%n)…</numerusform>
            <numerusform>Corregir los %n a&amp;sí…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fix: %1</source>
        <translation>Co&amp;rregir: %1</translation>
    </message>
    <message>
        <source>Use instead: %1</source>
        <translation>Usar en su lugar: %1</translation>
    </message>
    <message>
        <source>Ignore “%1” in this &amp;example</source>
        <translation>Ignorar «%1» en este &amp;ejemplo</translation>
    </message>
    <message>
        <source>Ignore “%1” in the &amp;category “%2”</source>
        <translation>Ignorar «%1» en la &amp;categoría «%2»</translation>
    </message>
    <message>
        <source>Change the text yourself: nothing else can be done here</source>
        <translation>Cambie el texto usted mismo: aquí no se puede hacer nada más</translation>
    </message>
</context>
<context>
    <name>ui::FindingModel</name>
    <message>
        <source>Example %1</source>
        <translation>Ejemplo %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No change is suggested</source>
        <translation>No se propone ningún cambio</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of the example</comment>
        <translation>N.º</translation>
    </message>
    <message numerus="yes">
        <source>The %n place(s)</source>
        <translation>
            <numerusform>El lugar (%n)</numerusform>
            <numerusform>Los %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>Pasaría a ser</translation>
    </message>
</context>
<context>
    <name>ui::FindingTable</name>
    <message>
        <source>Where it was found</source>
        <translation>Dónde se encontró</translation>
    </message>
</context>
<context>
    <name>ui::FixAllSheet</name>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Changes that would be made</source>
        <translation>Cambios que se harían</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>There is nothing left to change here.</source>
        <translation>Aquí ya no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Every change is listed. Take away the tick where the text is to stay as it is. All of it is one step that you can undo, and the project as it is now is kept as a version.</source>
        <translation>Todos los cambios están en la lista. Quite la marca donde el texto deba quedarse como está. Todo es un solo paso que se puede deshacer, y el proyecto tal como está ahora se guarda como versión.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be changed here: the text is another by now.</source>
        <translation>
            <numerusform>%n lugar no se puede cambiar aquí: el texto ya es otro.</numerusform>
            <numerusform>%n lugares no se pueden cambiar aquí: el texto ya es otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %n example(s)</source>
        <translation>
            <numerusform>Ca&amp;mbiar %n ejemplo</numerusform>
            <numerusform>Ca&amp;mbiar %n ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>&amp;Erase what is replaced from the history and from all versions, too</source>
        <translation>&amp;Borrar también lo reemplazado del historial y de todas las versiones</translation>
    </message>
    <message>
        <source>A file that is passed on then holds it nowhere. Nothing before this moment can be undone afterwards.</source>
        <translation>Un archivo que se entregue ya no lo contiene en ninguna parte. Después no se puede deshacer nada anterior a este momento.</translation>
    </message>
    <message>
        <source>Every change is listed. Take away the tick where the text is to stay as it is. What is replaced also disappears from the history and from all versions of this project, so nothing before this moment can be undone afterwards.</source>
        <translation>Se indica cada cambio. Quite la marca donde el texto deba quedar como está. Lo reemplazado desaparece también del historial y de todas las versiones de este proyecto, así que después no se puede deshacer nada anterior a este momento.</translation>
    </message>
</context>
<context>
    <name>ui::FlagCards</name>
    <message>
        <source>What to look at in this example</source>
        <translation>Lo que hay que revisar en este ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at here</source>
        <translation>
            <numerusform>%n cosa por revisar aquí</numerusform>
            <numerusform>%n cosas por revisar aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>F8 next</source>
        <translation>F8 siguiente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Corregir: %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Ignorar: %1</translation>
    </message>
    <message>
        <source>%1 of %2 · F8 next</source>
        <translation>%1 de %2 · F8 siguiente</translation>
    </message>
</context>
<context>
    <name>ui::FormatList</name>
    <message>
        <source>What the file is for</source>
        <translation>Para qué es el archivo</translation>
    </message>
</context>
<context>
    <name>ui::GroupList</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>ui::GroupModel</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Por mejorar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Kept for testing</source>
        <translation>Para la prueba</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitados</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln example(s)</source>
        <extracomment>Read out for an entry of the group list: %1 its name, %Ln how many examples it holds.</extracomment>
        <translation>
            <numerusform>%1, %Ln ejemplo</numerusform>
            <numerusform>%1, %Ln ejemplos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GuideSheet</name>
    <message>
        <source>Is tuning right for me?</source>
        <translation>¿Me conviene ajustar?</translation>
    </message>
    <message>
        <source>Seven short questions, about a minute. Nothing is sent.</source>
        <translation>Siete preguntas cortas, alrededor de un minuto. No se envía nada.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;See what we advise</source>
        <translation>&amp;Ver nuestro consejo</translation>
    </message>
    <message>
        <source>&amp;Back to the questions</source>
        <translation>Vo&amp;lver a las preguntas</translation>
    </message>
    <message>
        <source>&amp;1. What is wrong today?</source>
        <translation>&amp;1. ¿Qué está mal hoy?</translation>
    </message>
    <message>
        <source>Wrong or outdated facts</source>
        <translation>Datos incorrectos o anticuados</translation>
    </message>
    <message>
        <source>The facts are right, but not the tone or the format</source>
        <translation>Los datos son correctos, pero el tono o el formato no</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambas cosas</translation>
    </message>
    <message>
        <source>Nothing was tried yet</source>
        <translation>Todavía no se ha probado nada</translation>
    </message>
    <message>
        <source>&amp;2. Do the facts change more often than monthly?</source>
        <translation>&amp;2. ¿Cambian los datos más de una vez al mes?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>&amp;3. Have you tried written house rules with three to five examples?</source>
        <translation>&amp;3. ¿Ha probado normas de la casa escritas con tres a cinco ejemplos?</translation>
    </message>
    <message>
        <source>&amp;4. How many good answers could you collect?</source>
        <translation>&amp;4. ¿Cuántas buenas respuestas podría reunir?</translation>
    </message>
    <message>
        <source>Fewer than 10</source>
        <translation>Menos de 10</translation>
    </message>
    <message>
        <source>10 to 49</source>
        <translation>De 10 a 49</translation>
    </message>
    <message>
        <source>50 or more</source>
        <translation>50 o más</translation>
    </message>
    <message>
        <source>&amp;5. Must every answer be provably correct (law, money, health)?</source>
        <translation>&amp;5. ¿Tiene que ser cada respuesta correcta de forma demostrable (derecho, dinero, salud)?</translation>
    </message>
    <message>
        <source>&amp;6. How many answers a month?</source>
        <translation>&amp;6. ¿Cuántas respuestas al mes?</translation>
    </message>
    <message>
        <source>Under 100</source>
        <translation>Menos de 100</translation>
    </message>
    <message>
        <source>Up to 1,000</source>
        <translation>Hasta 1000</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>&amp;7. Does the model manage it at all when you show it five good examples?</source>
        <translation>&amp;7. ¿Lo consigue el modelo cuando usted le muestra cinco buenos ejemplos?</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>A veces</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No se ha probado</translation>
    </message>
    <message>
        <source>A person has to check every answer.</source>
        <translation>Una persona tiene que revisar cada respuesta.</translation>
    </message>
    <message>
        <source>Why we say so</source>
        <translation>Por qué lo decimos</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>One of several reasons.</extracomment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>What Attune offers</source>
        <translation>Lo que ofrece Attune</translation>
    </message>
    <message>
        <source>Choose otherwise</source>
        <translation>Elegir otra cosa</translation>
    </message>
    <message>
        <source>You can do any of these all the same: %1. No step is locked.</source>
        <extracomment>%1 lists the results that were not advised.</extracomment>
        <translation>Aun así puede hacer cualquiera de estas cosas: %1. Ningún paso está bloqueado.</translation>
    </message>
    <message>
        <source>Looking at your project…</source>
        <translation>Revisando su proyecto…</translation>
    </message>
    <message>
        <source>Your project could not be looked at. %1</source>
        <translation>No se pudo revisar su proyecto. %1</translation>
    </message>
    <message>
        <source>What your project says</source>
        <translation>Lo que dice su proyecto</translation>
    </message>
</context>
<context>
    <name>ui::HistorySheet</name>
    <message>
        <source>Before an import</source>
        <translation>Antes de importar</translation>
    </message>
    <message>
        <source>Before fixing several</source>
        <translation>Antes de corregir varios</translation>
    </message>
    <message>
        <source>Used for tuning</source>
        <translation>Usada para el ajuste</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>History and versions</source>
        <translation>Historial y versiones</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>&amp;Undo the last</source>
        <translation>&amp;Deshacer lo último</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>A version is the whole project as it was. Going back opens it as a new project beside this one.</source>
        <translation>Una versión es todo el proyecto tal como era. Al volver a ella se abre como proyecto nuevo junto a este.</translation>
    </message>
    <message>
        <source>&amp;Go back to this version…</source>
        <translation>&amp;Volver a esta versión…</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>&amp;Poner nombre a esta versión…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
</context>
<context>
    <name>ui::IgnoredSheet</name>
    <message>
        <source>%1, in example %2</source>
        <translation>%1, en el ejemplo %2</translation>
    </message>
    <message>
        <source>%1, in the category “%2”</source>
        <translation>%1, en la categoría «%2»</translation>
    </message>
    <message>
        <source>%1, everywhere</source>
        <translation>%1, en todas partes</translation>
    </message>
    <message>
        <source>%1: may stay mixed</source>
        <translation>%1: puede quedarse variado</translation>
    </message>
    <message>
        <source>%1 (%2): may stay mixed</source>
        <translation>%1 (%2): puede quedarse variado</translation>
    </message>
    <message>
        <source>%1, in example %2 (no longer there)</source>
        <translation>%1, en el ejemplo %2 (ya no está)</translation>
    </message>
    <message>
        <source>%1, in example %2: “%3”</source>
        <translation>%1, en el ejemplo %2: «%3»</translation>
    </message>
    <message>
        <source>What is ignored</source>
        <translation>Lo que se ignora</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Look at it again</source>
        <translation>Volver a &amp;revisarlo</translation>
    </message>
    <message>
        <source>&amp;Accept everything that is here now</source>
        <translation>&amp;Aceptar todo lo que hay ahora</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Desactivado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Accepted as it was: %n place(s)</source>
        <translation>
            <numerusform>Aceptado como estaba: %n lugar</numerusform>
            <numerusform>Aceptados como estaban: %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ignored. What you ignore is listed here and can be looked at again at any time.</source>
        <translation>No se ignora nada. Lo que usted ignore aparece aquí y se puede volver a revisar en cualquier momento.</translation>
    </message>
    <message>
        <source>A place is ignored until its text changes; a check that is switched off, until you look at it again.</source>
        <translation>Un lugar se ignora hasta que cambie su texto; una comprobación desactivada, hasta que usted vuelva a revisarla.</translation>
    </message>
</context>
<context>
    <name>ui::ImportSheet</name>
    <message>
        <source>What you pasted</source>
        <translation>Lo que ha pegado</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Leyendo %Ln archivo…</numerusform>
            <numerusform>Leyendo %Ln archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what you copied…</source>
        <translation>Leyendo lo que ha copiado…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Add examples</source>
        <translation>Añadir ejemplos</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>Make this the house r&amp;ules of the project:</source>
        <translation>Convertir esto en &amp;normas de la casa del proyecto:</translation>
    </message>
    <message>
        <source>&amp;This is how they will look</source>
        <translation>&amp;Así se verán</translation>
    </message>
    <message>
        <source>Nothing is added before you say so.</source>
        <translation>No se añade nada antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>This could not be read. Nothing was added.</source>
        <translation>Esto no se pudo leer. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Make this the house r&amp;ules of the project: %1</source>
        <translation>Convertir esto en &amp;normas de la casa del proyecto: %1</translation>
    </message>
    <message>
        <source>Replace the house r&amp;ules of the project with: %1</source>
        <translation>Reemplazar las &amp;normas de la casa del proyecto por: %1</translation>
    </message>
    <message numerus="yes">
        <source>Move reference &amp;material out of %Ln question(s) into its own field</source>
        <translation>
            <numerusform>Mover el te&amp;xto de referencia de %Ln pregunta a su propio campo</numerusform>
            <numerusform>Mover el te&amp;xto de referencia de %Ln preguntas a su propio campo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the first line “Category: …” of %Ln answer(s) into the &amp;category</source>
        <translation>
            <numerusform>Mover la primera línea «Category: …» de %Ln respuesta a la &amp;categoría</numerusform>
            <numerusform>Mover la primera línea «Category: …» de %Ln respuestas a la &amp;categoría</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;dd the %Ln repeated example(s) as well</source>
        <translation>
            <numerusform>Añadir &amp;también %Ln ejemplo repetido</numerusform>
            <numerusform>Añadir &amp;también %Ln ejemplos repetidos</numerusform>
        </translation>
    </message>
    <message>
        <source>We found %1, %2. Which is which?</source>
        <translation>Encontrado: %1, %2. ¿Qué contiene cada columna?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We found %Ln example(s) in what you copied.</source>
        <translation>
            <numerusform>Hay %Ln ejemplo en lo que ha copiado.</numerusform>
            <numerusform>Hay %Ln ejemplos en lo que ha copiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We found %Ln example(s) in %1.</source>
        <translation>
            <numerusform>Hay %Ln ejemplo en %1.</numerusform>
            <numerusform>Hay %Ln ejemplos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>We found %1 in %2.</source>
        <translation>Encontrado: %1 en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these examples are in the project already.</source>
        <translation>Todos estos ejemplos ya están en el proyecto.</translation>
    </message>
    <message>
        <source>Choose the columns with what they wrote and what you answer.</source>
        <translation>Elija las columnas con lo que le escriben y lo que usted responde.</translation>
    </message>
    <message>
        <source>There is no example in this that could be added.</source>
        <translation>Aquí no hay ningún ejemplo que se pueda añadir.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln example(s)</source>
        <translation>
            <numerusform>Aña&amp;dir %Ln ejemplo</numerusform>
            <numerusform>Aña&amp;dir %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add examples</source>
        <translation>Aña&amp;dir ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln ya estaba</numerusform>
            <numerusform>%Ln ya estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding %1 of %2…</source>
        <translation>Añadiendo %1 de %2…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Detenido. No se ha añadido nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobListSheet</name>
    <message>
        <source>All tunings of this project</source>
        <translation>Todos los ajustes de este proyecto</translation>
    </message>
    <message>
        <source>Nothing was tuned in this project yet.</source>
        <translation>Todavía no se ha ajustado nada en este proyecto.</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::JobPanel</name>
    <message>
        <source>&amp;Stop tuning…</source>
        <translation>&amp;Detener el ajuste…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Compare &amp;now</source>
        <translation>Co&amp;mparar ahora</translation>
    </message>
    <message>
        <source>Tune &amp;again…</source>
        <translation>Ajustar de &amp;nuevo…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show as curve</source>
        <translation>Mostrar como curva</translation>
    </message>
    <message>
        <source>Progress of the tuning</source>
        <translation>Progreso del ajuste</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Curva de aprendizaje</translation>
    </message>
    <message>
        <source>Learning curve as a table</source>
        <translation>Curva de aprendizaje como tabla</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Lo que ha ocurrido</translation>
    </message>
    <message>
        <source>It waits for you, also when you close the window.</source>
        <translation>Le espera, aunque cierre la ventana.</translation>
    </message>
    <message>
        <source>You can close the window: it asks whether tuning should go on.</source>
        <translation>Puede cerrar la ventana: le preguntará si el ajuste debe continuar.</translation>
    </message>
    <message>
        <source>You can close the app; it goes on there.</source>
        <translation>Puede cerrar el programa; allí continúa.</translation>
    </message>
    <message>
        <source>Your examples are safe. Versions that were kept can still be used.</source>
        <translation>Sus ejemplos están a salvo. Las versiones conservadas aún se pueden usar.</translation>
    </message>
</context>
<context>
    <name>ui::JobProgress</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your decision is needed</source>
        <translation>Hace falta su decisión</translation>
    </message>
    <message>
        <source>The tuned model is ready</source>
        <translation>El modelo ajustado está listo</translation>
    </message>
    <message>
        <source>Tuning stopped by a problem</source>
        <translation>El ajuste se detuvo por un problema</translation>
    </message>
    <message>
        <source>Tuning was stopped</source>
        <translation>El ajuste se detuvo</translation>
    </message>
    <message>
        <source>This tuning is gone at the provider</source>
        <translation>Este ajuste ya no existe en el proveedor</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Almost there</source>
        <translation>Casi listo</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Queda menos de un minuto</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <extracomment>%1 is a time: &quot;6 – 9 min&quot;, &quot;under a minute&quot;.</extracomment>
        <translation>Quedan unos %1</translation>
    </message>
    <message>
        <source>On this computer, with %1</source>
        <extracomment>%1 is a place (&quot;this computer&quot;), %2 &quot;224 examples&quot;.</extracomment>
        <translation>En este ordenador, con %1</translation>
    </message>
    <message>
        <source>At %1, with %2</source>
        <translation>En %1, con %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is what was tuned, %2 a time.</extracomment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>All %1 are in order</source>
        <translation>Todo en orden: %1</translation>
    </message>
    <message>
        <source>Are all examples in order?</source>
        <translation>¿Están en orden todos los ejemplos?</translation>
    </message>
    <message>
        <source>Stays on this computer</source>
        <translation>Se queda en este ordenador</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <translation>%1 % enviado</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Waiting in line</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>One tuning at a time</source>
        <translation>Un ajuste a la vez</translation>
    </message>
    <message>
        <source>Their queue</source>
        <translation>Su cola</translation>
    </message>
    <message>
        <source>Paused; what was learned is kept</source>
        <translation>En pausa; lo aprendido se conserva</translation>
    </message>
    <message>
        <source>From your examples</source>
        <translation>A partir de sus ejemplos</translation>
    </message>
    <message>
        <source>Pass %1 of %2 through your examples</source>
        <translation>Pasada %1 de %2 por sus ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass(es) through your examples</source>
        <translation>
            <numerusform>%Ln pasada por sus ejemplos</numerusform>
            <numerusform>%Ln pasadas por sus ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) will be waiting</source>
        <translation>
            <numerusform>%Ln comparación estará esperando</numerusform>
            <numerusform>%Ln comparaciones estarán esperando</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) are waiting</source>
        <translation>
            <numerusform>%Ln comparación espera</numerusform>
            <numerusform>%Ln comparaciones esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing the result</source>
        <translation>Guardando el resultado</translation>
    </message>
    <message>
        <source>Tuning: your decision is needed</source>
        <translation>Ajuste: hace falta su decisión</translation>
    </message>
    <message>
        <source>Tuning: pass %1 of %2</source>
        <extracomment>In the status line.</extracomment>
        <translation>Ajuste: pasada %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <extracomment>%1 is &quot;Tuning: pass 2 of 3&quot;, %2 a time: &quot;6 – 9 min&quot;.</extracomment>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>Tuning: %1</source>
        <extracomment>%1 is how a tuning stands: &quot;Waiting in line&quot;.</extracomment>
        <translation>Ajuste: %1</translation>
    </message>
</context>
<context>
    <name>ui::JobTable</name>
    <message>
        <source>Practice model</source>
        <translation>Modelo de práctica</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezó</translation>
    </message>
</context>
<context>
    <name>ui::KeepStyleCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Not no&amp;w</source>
        <translation>A&amp;hora no</translation>
    </message>
    <message>
        <source>It looks like this is how you write. %1 Keep these as your house style?</source>
        <translation>Parece que usted escribe así. %1 ¿Conservarlo como su estilo de la casa?</translation>
    </message>
</context>
<context>
    <name>ui::LocalModels</name>
    <message>
        <source>The part of Attune that tunes on this computer is not installed.</source>
        <translation>La parte de Attune que ajusta en este ordenador no está instalada.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>The copy was saved as “%1”.</source>
        <translation>La copia se guardó como «%1».</translation>
    </message>
    <message>
        <source>Your examples stay on this computer until a page says exactly what is sent and where.</source>
        <translation>Sus ejemplos se quedan en este ordenador hasta que una página diga exactamente qué se envía y adónde.</translation>
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
        <translation>Deshacer</translation>
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
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to &amp;undo</source>
        <translation>Nada que &amp;deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Nothing to &amp;redo</source>
        <translation>Nada que &amp;rehacer</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Último cambio: %1</translation>
    </message>
    <message>
        <source>This project can only be read. Make a copy of it to add examples.</source>
        <translation>Este proyecto solo se puede leer. Haga una copia para añadir ejemplos.</translation>
    </message>
    <message>
        <source>Text size %L1 %</source>
        <translation>Tamaño del texto: %L1&#xa0;%</translation>
    </message>
    <message>
        <source>Everything is already saved</source>
        <translation>Ya está todo guardado</translation>
    </message>
    <message>
        <source>Attune saves after every change. You can give the project as it is now a name, to come back to it later.</source>
        <translation>Attune guarda después de cada cambio. Puede dar un nombre al proyecto tal como está ahora, para volver a él más tarde.</translation>
    </message>
    <message>
        <source>&amp;Name of this version</source>
        <translation>&amp;Nombre de esta versión</translation>
    </message>
    <message>
        <source>Name this &amp;version</source>
        <translation>Poner nombre a esta &amp;versión</translation>
    </message>
    <message>
        <source>This version is now called “%1”.</source>
        <translation>Esta versión se llama ahora «%1».</translation>
    </message>
    <message>
        <source>The version was not stored.</source>
        <translation>La versión no se guardó.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The version could not be opened.</source>
        <translation>No se pudo abrir la versión.</translation>
    </message>
    <message>
        <source>The version is now a project of its own.</source>
        <translation>La versión es ahora un proyecto aparte.</translation>
    </message>
    <message>
        <source>It is stored beside this one as “%1”. This project stays as it is.</source>
        <translation>Está junto a este con el nombre «%1». Este proyecto se queda como está.</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message>
        <source>&amp;Open the version</source>
        <translation>&amp;Abrir la versión</translation>
    </message>
</context>
<context>
    <name>ui::MappingForm</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&amp;More fields</source>
        <translation>&amp;Más campos</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>No está en este archivo</translation>
    </message>
</context>
<context>
    <name>ui::MeasureModel</name>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>ui::MessageDialog</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalles técnicos</translation>
    </message>
</context>
<context>
    <name>ui::Milestones</name>
    <message>
        <source>%L1 minimum</source>
        <translation>%L1 como mínimo</translation>
    </message>
    <message>
        <source>%L1 good start</source>
        <translation>%L1 buen comienzo</translation>
    </message>
    <message>
        <source>%L1 strong</source>
        <translation>%L1 sólido</translation>
    </message>
</context>
<context>
    <name>ui::ModelCard</name>
    <message>
        <source>clearly better, %1 of %2</source>
        <translation>claramente mejor, %1 de %2</translation>
    </message>
    <message>
        <source>probably better, %1 of %2</source>
        <translation>probablemente mejor, %1 de %2</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>sin diferencia clara</translation>
    </message>
    <message>
        <source>probably worse, %1 of %2</source>
        <translation>probablemente peor, %1 de %2</translation>
    </message>
    <message>
        <source>clearly worse, %1 of %2</source>
        <translation>claramente peor, %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>too early to tell, %Ln vote(s)</source>
        <translation>
            <numerusform>es pronto para saberlo, %Ln voto</numerusform>
            <numerusform>es pronto para saberlo, %Ln votos</numerusform>
        </translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Funciona hasta</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>Dónde se guarda</translation>
    </message>
    <message>
        <source>Tuned</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>Its name there</source>
        <translation>Su nombre allí</translation>
    </message>
    <message>
        <source>Test &amp;again</source>
        <translation>P&amp;robar de nuevo</translation>
    </message>
    <message>
        <source>Take out of &amp;use</source>
        <translation>Dejar de &amp;usar</translation>
    </message>
    <message>
        <source>This one is in &amp;use</source>
        <translation>Este está en &amp;uso</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside</source>
        <translation>
            <numerusform>%Ln apartado</numerusform>
            <numerusform>%Ln apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>tuned on this computer, free</source>
        <extracomment>%1 is where: &quot;this computer&quot;.</extracomment>
        <translation>ajustado en este ordenador, gratis</translation>
    </message>
    <message>
        <source>tuned at %1</source>
        <translation>ajustado en %1</translation>
    </message>
    <message>
        <source>no end date on this computer</source>
        <translation>sin fecha de fin en este ordenador</translation>
    </message>
    <message>
        <source>no end date announced</source>
        <translation>sin fecha de fin anunciada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln pass(es)</source>
        <translation>
            <numerusform>%1, %Ln pasada</numerusform>
            <numerusform>%1, %Ln pasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) have changed since. Test it again before you rely on it, or tune again.</source>
        <translation>
            <numerusform>%Ln ejemplo ha cambiado desde entonces. Pruébelo de nuevo antes de confiar en él, o ajuste de nuevo.</numerusform>
            <numerusform>%Ln ejemplos han cambiado desde entonces. Pruébelo de nuevo antes de confiar en él, o ajuste de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops on %1: that is the provider&apos;s decision. Tune again elsewhere before then.</source>
        <translation>Deja de funcionar el %1: es una decisión del proveedor. Ajuste de nuevo en otro sitio antes.</translation>
    </message>
    <message>
        <source>It stopped on %1: that was the provider&apos;s decision.</source>
        <translation>Dejó de funcionar el %1: fue una decisión del proveedor.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Tuned elsewhere</source>
        <translation>Ajustado en otro lugar</translation>
    </message>
    <message>
        <source>examples not known</source>
        <translation>no se conocen los ejemplos</translation>
    </message>
    <message>
        <source>from the folder %1</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>de la carpeta %1</translation>
    </message>
    <message>
        <source>elsewhere; added %1</source>
        <translation>en otro lugar; añadido %1</translation>
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
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Which model should I take?</source>
        <translation>¿Qué modelo elijo?</translation>
    </message>
    <message>
        <source>Take the smallest that does the job: it answers faster and needs less memory. Try the practice model first, to see how everything goes.</source>
        <translation>Elija el más pequeño que cumpla: responde más rápido y necesita menos memoria. Pruebe primero el modelo de práctica, para ver cómo va todo.</translation>
    </message>
    <message>
        <source>To use one: open its page, download its files into a folder of their own, then choose that folder here. Downloading inside Attune comes next.</source>
        <translation>Para usar uno: abra su página, descargue sus archivos en una carpeta propia y elija esa carpeta aquí. La descarga dentro de Attune llegará próximamente.</translation>
    </message>
    <message>
        <source>Read at the source on %1; check the licence there.</source>
        <translation>Leído en la fuente el %1; compruebe allí la licencia.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una car&amp;peta…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este ordenador</translation>
    </message>
    <message>
        <source>needs a graphics card</source>
        <translation>necesita una tarjeta gráfica</translation>
    </message>
    <message>
        <source>more memory than is free</source>
        <translation>más memoria de la que hay libre</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Elegirlo</translation>
    </message>
    <message>
        <source>Take %1</source>
        <extracomment>%1 is a model&apos;s name.</extracomment>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Open the page of %1</source>
        <translation>Abrir la página de %1</translation>
    </message>
    <message>
        <source>%1 to download</source>
        <translation>%1 para descargar</translation>
    </message>
    <message>
        <source>licence: %1</source>
        <translation>licencia: %1</translation>
    </message>
    <message>
        <source>needs about %1 of memory</source>
        <translation>necesita unos %1 de memoria</translation>
    </message>
    <message>
        <source>your examples take %1 here</source>
        <extracomment>%1 is a time: &quot;10 – 25 min&quot;.</extracomment>
        <translation>sus ejemplos tardan aquí %1</translation>
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
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::ParameterForm</name>
    <message>
        <source>Decided for you</source>
        <translation>Decidido por usted</translation>
    </message>
</context>
<context>
    <name>ui::PlanPanel</name>
    <message>
        <source>Your own list of services was not used. %1</source>
        <translation>No se usó su propia lista de servicios. %1</translation>
    </message>
    <message>
        <source>Looking at your examples…</source>
        <translation>Revisando sus ejemplos…</translation>
    </message>
    <message>
        <source>Looking for models…</source>
        <translation>Buscando modelos…</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modelo de práctica</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesSheet</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Como en el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A new language is used from the next start on.</source>
        <translation>Un idioma nuevo se usa a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Desktop note when a tuning ends</source>
        <translation>Aviso en el &amp;escritorio cuando termine un ajuste</translation>
    </message>
    <message>
        <source>&amp;Single keys when comparing</source>
        <translation>&amp;Teclas sueltas al comparar</translation>
    </message>
</context>
<context>
    <name>ui::ProblemCard</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Volver a &amp;intentarlo</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Esperar</translation>
    </message>
    <message>
        <source>Enter &amp;key again…</source>
        <translation>Volver a introducir la &amp;clave…</translation>
    </message>
    <message>
        <source>Where do I &amp;find it?</source>
        <translation>¿&amp;Dónde la encuentro?</translation>
    </message>
    <message>
        <source>Open &amp;billing page</source>
        <translation>Abrir la página de &amp;facturación</translation>
    </message>
    <message>
        <source>&amp;Go to example %1</source>
        <translation>Ir al eje&amp;mplo %1</translation>
    </message>
    <message>
        <source>&amp;Go to the example</source>
        <translation>Ir al eje&amp;mplo</translation>
    </message>
    <message>
        <source>&amp;Leave it out</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>Elegir &amp;otro…</translation>
    </message>
    <message>
        <source>&amp;Export the file…</source>
        <translation>Exportar el arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Check the &amp;address…</source>
        <translation>Comprobar la di&amp;rección…</translation>
    </message>
    <message>
        <source>Change the &amp;settings…</source>
        <translation>Cambiar las o&amp;pciones…</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Copiar los de&amp;talles</translation>
    </message>
    <message>
        <source>Send it a&amp;gain</source>
        <translation>Enviar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Do &amp;not send it</source>
        <translation>&amp;No enviar</translation>
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
        <translation>Proyectos de Attune (*.attune)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>The project could not be created.</source>
        <translation>No se pudo crear el proyecto.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Please check its permissions.</source>
        <translation>No se puede escribir en la carpeta %1. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The sample project could not be created.</source>
        <translation>No se pudo crear el proyecto de muestra.</translation>
    </message>
    <message>
        <source>“%1” is no longer there.</source>
        <translation>«%1» ya no está ahí.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Choose &amp;another…</source>
        <translation>Elegir &amp;otro…</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» está dañado.</translation>
    </message>
    <message>
        <source>The file stays as it is. Attune can read what is left of it into a new project and tell you what is missing.</source>
        <translation>El archivo se queda como está. Attune puede leer lo que quede en un proyecto nuevo y decirle qué falta.</translation>
    </message>
    <message>
        <source>&amp;Recover into a new project…</source>
        <translation>&amp;Recuperar en un proyecto nuevo…</translation>
    </message>
    <message>
        <source>“%1” is not an Attune project.</source>
        <translation>«%1» no es un proyecto de Attune.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>«%1» no se pudo abrir.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>La copia no se guardó.</translation>
    </message>
    <message>
        <source>%1 (recovered)</source>
        <translation>%1 (recuperado)</translation>
    </message>
    <message>
        <source>Nothing could be recovered.</source>
        <translation>No se pudo recuperar nada.</translation>
    </message>
    <message>
        <source>What could be read is now in a new project.</source>
        <translation>Lo que se pudo leer está ahora en un proyecto nuevo.</translation>
    </message>
    <message>
        <source>It is stored as “%1”. The damaged file stays as it is.</source>
        <translation>Está guardado como «%1». El archivo dañado se queda como está.</translation>
    </message>
    <message>
        <source>&amp;Open the new project</source>
        <translation>&amp;Abrir el proyecto nuevo</translation>
    </message>
</context>
<context>
    <name>ui::ProjectSettingsSheet</name>
    <message>
        <source>Project settings</source>
        <translation>Configuración del proyecto</translation>
    </message>
    <message>
        <source>&amp;Save these settings</source>
        <translation>&amp;Guardar esta configuración</translation>
    </message>
    <message>
        <source>Keep as it &amp;was</source>
        <translation>Dejar como &amp;estaba</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>House &amp;rules</source>
        <translation>Norma&amp;s de la casa</translation>
    </message>
    <message>
        <source>What the model is told about how to answer. They stand in front of every example that has none of its own.</source>
        <translation>Lo que se le dice al modelo sobre cómo responder. Van delante de cada ejemplo que no tenga las suyas.</translation>
    </message>
    <message>
        <source>How reference &amp;material is added to a question</source>
        <translation>Cómo se añade el te&amp;xto de referencia a una pregunta</translation>
    </message>
    <message>
        <source>{question} and {reference} stand for the texts of the example.</source>
        <translation>{question} y {reference} representan los textos del ejemplo.</translation>
    </message>
    <message>
        <source>The model does not learn the category</source>
        <translation>El modelo no aprende la categoría</translation>
    </message>
    <message>
        <source>First line of the answer: “Category: Delivery”</source>
        <translation>Primera línea de la respuesta: «Category: Delivery»</translation>
    </message>
    <message>
        <source>A field of the JSON object that the answer is</source>
        <translation>Un campo del objeto JSON que es la respuesta</translation>
    </message>
    <message>
        <source>&amp;Category in the answer</source>
        <translation>Categorí&amp;a en la respuesta</translation>
    </message>
    <message>
        <source>Name of the &amp;JSON field</source>
        <translation>Nombre del campo &amp;JSON</translation>
    </message>
    <message>
        <source>Used only when the category is a field of a JSON answer.</source>
        <translation>Solo se usa cuando la categoría es un campo de una respuesta JSON.</translation>
    </message>
</context>
<context>
    <name>ui::QuestionCard</name>
    <message>
        <source>Your answer becomes your house style; answers that do it otherwise are shown afterwards, with a fix. Nothing is changed by itself.</source>
        <translation>Su respuesta se convierte en el estilo de la casa; las respuestas que lo hacen de otra forma se muestran después, con una corrección. Nada se cambia solo.</translation>
    </message>
    <message>
        <source>&amp;Leave it mixed</source>
        <translation>&amp;Dejarlo variado</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Usted decide</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>ui::ReasonList</name>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
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
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date as in &quot;3 November 2025&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
</context>
<context>
    <name>ui::RejectedRows</name>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, fila %2: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cop&amp;y list</source>
        <translation>Copiar la l&amp;ista</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Filas que no se pudieron leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 row(s) could not be read.</source>
        <translation>
            <numerusform>%Ln de %1 filas no se pudo leer.</numerusform>
            <numerusform>%Ln de %1 filas no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read.</source>
        <translation>
            <numerusform>%Ln fila no se pudo leer.</numerusform>
            <numerusform>%Ln filas no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are ready.</source>
        <translation>
            <numerusform>La otra (%Ln) está lista.</numerusform>
            <numerusform>Las otras %Ln están listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>&amp;Hide them</source>
        <translation>&amp;Ocultarlas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %Ln row(s)</source>
        <translation>
            <numerusform>M&amp;ostrar %Ln fila</numerusform>
            <numerusform>M&amp;ostrar las %Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RepairSheet</name>
    <message>
        <source>Repair an answer</source>
        <translation>Corregir una respuesta</translation>
    </message>
    <message>
        <source>Keep the &amp;other answer as the worse one</source>
        <translation>Conservar la &amp;otra respuesta como la peor</translation>
    </message>
    <message>
        <source>Put the better answer right. It becomes a new example to learn from, so this question is no fair test of the next tuning.</source>
        <translation>Corrija la mejor respuesta. Se convierte en un ejemplo nuevo para aprender, así que esta pregunta ya no será una prueba justa del próximo ajuste.</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Lo que nos escriben</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Empezar con</translation>
    </message>
    <message>
        <source>the left answer</source>
        <translation>la respuesta izquierda</translation>
    </message>
    <message>
        <source>the right answer</source>
        <translation>la respuesta derecha</translation>
    </message>
    <message>
        <source>&amp;What we answer</source>
        <translation>Lo que &amp;respondemos</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Lo que respondemos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add as an example</source>
        <translation>&amp;Añadir como ejemplo</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceModel</name>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>ui::ReplacePanel</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Palabras enteras</translation>
    </message>
    <message>
        <source>Pattern (re&amp;gular expression)</source>
        <translation>Patrón (e&amp;xpresión regular)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>What we answer</source>
        <translation>Lo que respondemos</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Lo que nos escriben</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>Examples shown</source>
        <translation>Ejemplos mostrados</translation>
    </message>
    <message>
        <source>Selected examples</source>
        <translation>Ejemplos elegidos</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>Todos los ejemplos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace in %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Reemplazar en %Ln ejemplo</numerusform>
            <numerusform>&amp;Reemplazar en %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>I&amp;n</source>
        <translation>E&amp;n</translation>
    </message>
    <message>
        <source>Replace wit&amp;h</source>
        <translation>Reemplazar p&amp;or</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Changes that would be made</source>
        <translation>Cambios que se harían</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln example(s) to change. These are the first; replace them, then look again.</source>
        <translation>
            <numerusform>Hay más de %Ln ejemplo que cambiar. Este es el primero; reemplácelo y vuelva a buscar.</numerusform>
            <numerusform>Hay más de %Ln ejemplos que cambiar. Estos son los primeros; reemplácelos y vuelva a buscar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln time(s) %1. Take the tick away from what should stay.</source>
        <extracomment>%1 is &quot;in 12 examples&quot;.</extracomment>
        <translation>
            <numerusform>Aparece %Ln vez %1. Quite la marca de lo que deba quedarse.</numerusform>
            <numerusform>Aparece %Ln veces %1. Quite la marca de lo que deba quedarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln example(s)</source>
        <translation>
            <numerusform>en %Ln ejemplo</numerusform>
            <numerusform>en %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in these examples.</source>
        <translation>No aparece en estos ejemplos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) changed.</source>
        <translation>
            <numerusform>%Ln ejemplo cambiado.</numerusform>
            <numerusform>%Ln ejemplos cambiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln skipped, because you have edited it meanwhile.</source>
        <extracomment>%1 is &quot;12 examples changed.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln sin tocar, porque usted lo ha cambiado entretanto.</numerusform>
            <numerusform>%1 %Ln sin tocar, porque usted los ha cambiado entretanto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReportChoices</name>
    <message>
        <source>As a &amp;web page (HTML)…</source>
        <translation>Como página &amp;web (HTML)…</translation>
    </message>
    <message>
        <source>For &amp;paper (PDF)…</source>
        <translation>Para &amp;papel (PDF)…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
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
        <translation>Elija un nombre que termine en .html para una página web o en .pdf para papel.</translation>
    </message>
</context>
<context>
    <name>ui::ResultPanel</name>
    <message>
        <source>Measuring the answers…</source>
        <translation>Midiendo las respuestas…</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>¿Está todo en orden?</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>What was measured without a person</source>
        <translation>Lo que se midió sin una persona</translation>
    </message>
    <message>
        <source>Which category came (across) where which was right (down)</source>
        <translation>Qué categoría vino (en horizontal) donde cuál era la correcta (en vertical)</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>%1: nothing preferred</source>
        <extracomment>%1 is a category.</extracomment>
        <translation>%1: nada preferido</translation>
    </message>
    <message>
        <source>%1: preferred in %2 of %3</source>
        <extracomment>%1 is a category: &quot;Returns: preferred in 4 of 5&quot;.</extracomment>
        <translation>%1: preferido en %2 de %3</translation>
    </message>
    <message>
        <source>Tuning teaches the voice, not the facts. Let a person check numbers and dates, or repair some answers and tune again.</source>
        <translation>El ajuste enseña la voz, no los datos. Que una persona compruebe números y fechas, o corrija algunas respuestas y ajuste de nuevo.</translation>
    </message>
    <message>
        <source>Yes: the two really differ, and no answer is cut off, empty or missing.</source>
        <translation>Sí: los dos son de verdad distintos, y ninguna respuesta está cortada, vacía o falta.</translation>
    </message>
    <message>
        <source>What these answers cost is not known.</source>
        <translation>No se sabe cuánto costaron estas respuestas.</translation>
    </message>
    <message>
        <source>These answers cost %1.</source>
        <translation>Estas respuestas costaron %1.</translation>
    </message>
    <message>
        <source>These answers cost nothing.</source>
        <translation>Estas respuestas no costaron nada.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Mark &amp;differences</source>
        <translation>Marcar las &amp;diferencias</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>De&amp;tener las preguntas</translation>
    </message>
    <message>
        <source>Reference material</source>
        <translation>Texto de referencia</translation>
    </message>
    <message>
        <source>Show the &amp;kept answer</source>
        <translation>Mostrar la respuesta &amp;guardada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>&amp;Left is better</source>
        <translation>La &amp;izquierda es mejor</translation>
    </message>
    <message>
        <source>&amp;Right is better</source>
        <translation>La de&amp;recha es mejor</translation>
    </message>
    <message>
        <source>&amp;About the same</source>
        <translation>&amp;Más o menos igual</translation>
    </message>
    <message>
        <source>&amp;Both are bad</source>
        <translation>Am&amp;bas son malas</translation>
    </message>
    <message>
        <source>R&amp;epair an answer…</source>
        <translation>&amp;Corregir una respuesta…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>Juzgado hasta ahora</translation>
    </message>
    <message>
        <source>&amp;Go through</source>
        <translation>Recorr&amp;er</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>What they wrote</source>
        <translation>Lo que nos escriben</translation>
    </message>
    <message>
        <source>The kept answer, which people wrote</source>
        <translation>La respuesta guardada, que escribieron personas</translation>
    </message>
    <message>
        <source>Hide the &amp;kept answer</source>
        <translation>Ocultar la respuesta &amp;guardada</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Why? Only you and your colleagues see it.</source>
        <translation>¿Por qué? Solo usted y sus colegas lo ven.</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s)</source>
        <translation>
            <numerusform>%Ln comparación</numerusform>
            <numerusform>%Ln comparaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison %1 of %2</source>
        <translation>Comparación %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 judged</source>
        <translation>%1 de %2 juzgados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) so far.</source>
        <extracomment>%n are votes; a sentence follows.</extracomment>
        <translation>
            <numerusform>%Ln voto hasta ahora.</numerusform>
            <numerusform>%Ln votos hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Asking: %1 of %2 answers</source>
        <translation>Preguntando: %1 de %2 respuestas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Aún sin juzgar</translation>
    </message>
    <message>
        <source>Got better</source>
        <translation>Mejoraron</translation>
    </message>
    <message>
        <source>Got worse</source>
        <translation>Empeoraron</translation>
    </message>
    <message>
        <source>Same or both bad</source>
        <translation>Iguales o ambas malas</translation>
    </message>
    <message>
        <source>Checks see it otherwise</source>
        <translation>Las comprobaciones opinan distinto</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con una nota</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <extracomment>Pairs of one category of examples.</extracomment>
        <translation>Solo «%1»</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>La respuesta está en camino.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Todavía no hay respuesta.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln example(s) to learn from</source>
        <translation>
            <numerusform>%Ln ejemplo para aprender</numerusform>
            <numerusform>%Ln ejemplos para aprender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln that pick(s) the best version</source>
        <extracomment>%1 is &quot;202 examples to learn from&quot;.</extracomment>
        <translation>
            <numerusform>%1, y %Ln que elige la mejor versión</numerusform>
            <numerusform>%1, y %Ln que eligen la mejor versión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Enviar %Ln ejemplo</numerusform>
            <numerusform>&amp;Enviar %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tune on this computer</source>
        <translation>Aj&amp;ustar en este ordenador</translation>
    </message>
    <message>
        <source>&amp;Tune anyway</source>
        <translation>Aj&amp;ustar de todas formas</translation>
    </message>
    <message>
        <source>Tune on this computer?</source>
        <translation>¿Ajustar en este ordenador?</translation>
    </message>
    <message>
        <source>Send your examples to %1?</source>
        <translation>¿Enviar sus ejemplos a %1?</translation>
    </message>
    <message>
        <source>Nothing leaves this computer and nothing costs money. You can stop at any time.</source>
        <translation>Nada sale de este ordenador y nada cuesta dinero. Puede detenerlo en cualquier momento.</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. You can stop the tuning at any time.</source>
        <translation>Lo enviado no se puede recuperar. Puede detener el ajuste en cualquier momento.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>Apartados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) for testing; the model never sees them</source>
        <translation>
            <numerusform>%Ln ejemplo para la prueba; el modelo nunca lo ve</numerusform>
            <numerusform>%Ln ejemplos para la prueba; el modelo nunca los ve</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>A place to tune at.</extracomment>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>Model to teach</source>
        <translation>Modelo que aprenderá</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Not known: that is up to whoever runs that address.</source>
        <translation>No se conoce: depende de quien gestiona esa dirección.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Their promise</source>
        <translation>Su promesa</translation>
    </message>
    <message>
        <source>You may start, but know that</source>
        <translation>Puede empezar, pero sepa esto</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;lver</translation>
    </message>
</context>
<context>
    <name>ui::RuleCard</name>
    <message>
        <source>F&amp;ix</source>
        <translation>&amp;Corregir</translation>
    </message>
    <message>
        <source>I&amp;gnore here</source>
        <translation>I&amp;gnorar aquí</translation>
    </message>
    <message>
        <source>Neve&amp;r check this</source>
        <translation>N&amp;o comprobar más esto</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>In #%1: %2</source>
        <translation>En el n.º&#xa0;%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change in #%1</source>
        <translation>Cambio en el n.º&#xa0;%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Your own answers that do it the usual way</source>
        <translation>Sus propias respuestas que lo hacen como siempre</translation>
    </message>
    <message numerus="yes">
        <source>Fix &amp;all %n like this…</source>
        <translation>
            <numerusform>Corregirlo a&amp;sí (%n)…</numerusform>
            <numerusform>Corregir los %n a&amp;sí…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RulesBox</name>
    <message>
        <source>House rules</source>
        <translation>Normas de la casa</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Only for &amp;this example</source>
        <translation>&amp;Solo para este ejemplo</translation>
    </message>
    <message>
        <source>Edit the house rules</source>
        <translation>Cambiar las normas de la casa</translation>
    </message>
    <message>
        <source>For example: Be brief. Repeat the order number. Never promise a date.</source>
        <translation>Por ejemplo: Sea breve. Repita el número de pedido. Nunca prometa una fecha.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>only for this example</source>
        <translation>solo para este</translation>
    </message>
    <message>
        <source>same for all examples</source>
        <translation>iguales para todos</translation>
    </message>
    <message>
        <source>None yet. They tell the model how to answer.</source>
        <translation>Todavía no hay. Dicen al modelo cómo responder.</translation>
    </message>
</context>
<context>
    <name>ui::SampleCard</name>
    <message>
        <source>Fix a tone flag</source>
        <translation>Corregir un aviso sobre el tono</translation>
    </message>
    <message>
        <source>Change something and undo it</source>
        <translation>Cambiar algo y deshacerlo</translation>
    </message>
    <message>
        <source>Paste three rows</source>
        <translation>Pegar tres filas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Sample: nothing is sent.</source>
        <translation>Muestra: no se envía nada.</translation>
    </message>
    <message>
        <source>Close the list of things to try</source>
        <translation>Cerrar la lista de cosas para probar</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>Compare five answers</source>
        <translation>Comparar cinco respuestas</translation>
    </message>
</context>
<context>
    <name>ui::SavedState</name>
    <message>
        <source>All changes saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved yet, retrying</source>
        <translation>Aún sin guardar, reintentando</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>Solo para leer</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Find examples</source>
        <translation>Buscar ejemplos</translation>
    </message>
</context>
<context>
    <name>ui::SendCard</name>
    <message>
        <source>examples to learn from</source>
        <translation>ejemplos para aprender</translation>
    </message>
    <message>
        <source>kept aside for testing</source>
        <translation>apartados para la prueba</translation>
    </message>
    <message>
        <source>Pick the best version</source>
        <translation>Elegir la mejor versión</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Normas de la casa</translation>
    </message>
    <message>
        <source>Nothing must be fixed</source>
        <translation>No hay nada que corregir</translation>
    </message>
    <message>
        <source>Longest example</source>
        <translation>Ejemplo más largo</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;See all %Ln…</source>
        <translation>
            <numerusform>Ver&amp;lo (%Ln)…</numerusform>
            <numerusform>Ver &amp;los %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;See all…</source>
        <translation>Ver &amp;todos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to look at</source>
        <translation>
            <numerusform>%Ln aún por revisar</numerusform>
            <numerusform>%Ln aún por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>no se encontraron</translation>
    </message>
    <message>
        <source>with every example</source>
        <translation>con cada ejemplo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Must be fixed first</source>
        <translation>Hay que corregirlo antes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln ejemplo</numerusform>
            <numerusform>%Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln too long</source>
        <comment>examples</comment>
        <translation>
            <numerusform>%Ln demasiado largo</numerusform>
            <numerusform>%Ln demasiado largos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), fits</source>
        <translation>
            <numerusform>%Ln palabra, cabe</numerusform>
            <numerusform>%Ln palabras, cabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>They wrote: %1</source>
        <extracomment>%1 is what a customer wrote.</extracomment>
        <translation>Nos escriben: %1</translation>
    </message>
    <message>
        <source>We answer: %1</source>
        <translation>Respondemos: %1</translation>
    </message>
</context>
<context>
    <name>ui::SentSheet</name>
    <message>
        <source>Everything that was sent</source>
        <translation>Todo lo que se ha enviado</translation>
    </message>
    <message>
        <source>Every time that examples of this project left for somewhere. This list is kept in the project and cannot be undone.</source>
        <translation>Cada vez que ejemplos de este proyecto salieron hacia algún sitio. Esta lista se guarda en el proyecto y no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nothing of this project was ever sent anywhere.</source>
        <translation>Nunca se ha enviado nada de este proyecto a ningún sitio.</translation>
    </message>
</context>
<context>
    <name>ui::SentTable</name>
    <message>
        <source>this computer</source>
        <translation>este ordenador</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>ui::ServeCard</name>
    <message>
        <source>&amp;Show the access key</source>
        <translation>&amp;Mostrar la clave de acceso</translation>
    </message>
    <message>
        <source>&amp;Keep it running when Attune is closed</source>
        <translation>&amp;Dejarlo en marcha cuando Attune esté cerrado</translation>
    </message>
    <message>
        <source>Settings for other &amp;programs…</source>
        <translation>Configuración para otros &amp;programas…</translation>
    </message>
    <message>
        <source>Serve on this computer</source>
        <translation>Ofrecerlo en este ordenador</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>&amp;Clave de acceso</translation>
    </message>
    <message>
        <source>Name of the &amp;model</source>
        <translation>&amp;Nombre del modelo</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is what is copied: &quot;Address&quot;.</extracomment>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Other programs here can ask the tuned model. Free; nothing leaves this computer. Address and key stay the same.</source>
        <translation>Otros programas de aquí pueden preguntar al modelo ajustado. Gratis; nada sale de este ordenador. La dirección y la clave no cambian.</translation>
    </message>
    <message>
        <source>Switch it on, and other programs on this computer can ask the tuned model. Free; nothing leaves this computer.</source>
        <translation>Actívelo, y otros programas de este ordenador podrán preguntar al modelo ajustado. Gratis; nada sale de este ordenador.</translation>
    </message>
</context>
<context>
    <name>ui::ServiceSheet</name>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation>&amp;Quitar la clave</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>A service that speaks the OpenAI API: a server in the house, a colleague&apos;s computer, or a service you know.</source>
        <translation>Un servicio que habla la API de OpenAI: un servidor de la casa, el ordenador de un colega o un servicio que usted conoce.</translation>
    </message>
    <message>
        <source>&amp;Use this address</source>
        <translation>&amp;Usar esta dirección</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What you call it; may be left empty.</source>
        <translation>Como usted lo llama; se puede dejar vacío.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Model to teach</source>
        <translation>&amp;Modelo que aprenderá</translation>
    </message>
    <message>
        <source>As the service names it. A test lists them.</source>
        <translation>Como lo nombra el servicio. Una prueba muestra los que hay.</translation>
    </message>
    <message>
        <source>Access &amp;key</source>
        <translation>Cla&amp;ve de acceso</translation>
    </message>
    <message>
        <source>The access key comes from the environment variable %1.</source>
        <translation>La clave de acceso viene de la variable de entorno %1.</translation>
    </message>
    <message>
        <source>An access key is there. %1</source>
        <extracomment>%1 says where.</extracomment>
        <translation>Hay una clave de acceso. %1</translation>
    </message>
    <message>
        <source>Enter another one to replace it</source>
        <translation>Introduzca otra para sustituirla</translation>
    </message>
    <message>
        <source>Where it needs one</source>
        <translation>Donde haga falta una</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Enter an address, such as https://tuner.example.com/v1.</source>
        <translation>Introduzca una dirección, como https://tuner.example.com/v1.</translation>
    </message>
    <message>
        <source>Enter the model to teach, or test the address to choose from a list.</source>
        <translation>Introduzca el modelo que aprenderá, o pruebe la dirección para elegir de una lista.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>It does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A problem: what it is, and what it means.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>The service answers and knows %Ln model(s). Whether it can tune shows when it is asked to.</source>
        <translation>
            <numerusform>El servicio responde y conoce %Ln modelo. Si puede ajustar se verá cuando se le pida.</numerusform>
            <numerusform>El servicio responde y conoce %Ln modelos. Si puede ajustar se verá cuando se le pida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The access key is no longer on this computer.</source>
        <translation>La clave de acceso ya no está en este ordenador.</translation>
    </message>
</context>
<context>
    <name>ui::SetupPanel</name>
    <message>
        <source>Compare with a model at an &amp;address…</source>
        <translation>Comparar con un modelo en una &amp;dirección…</translation>
    </message>
    <message>
        <source>The examples that were kept &amp;aside</source>
        <translation>Los ejemplos a&amp;partados</translation>
    </message>
    <message>
        <source>&amp;New questions</source>
        <translation>Preguntas &amp;nuevas</translation>
    </message>
    <message>
        <source>&amp;Everyday questions: has it forgotten the rest?</source>
        <translation>Pre&amp;guntas de todos los días: ¿ha olvidado lo demás?</translation>
    </message>
    <message>
        <source>Which two</source>
        <translation>Cuáles dos</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>An&amp;tes</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>Desp&amp;ués</translation>
    </message>
    <message>
        <source>What both are asked</source>
        <translation>Lo que se pregunta a ambos</translation>
    </message>
    <message>
        <source>New questions</source>
        <translation>Preguntas nuevas</translation>
    </message>
    <message>
        <source>Paste questions here, one in each line; longer ones parted by an empty line. Answers are not needed.</source>
        <translation>Pegue aquí preguntas, una por línea; las más largas separadas por una línea vacía. No hacen falta respuestas.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Lo que hace falta</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s), to both: the same words, the same settings.</source>
        <translation>
            <numerusform>%Ln pregunta, a ambos: las mismas palabras, las mismas opciones.</numerusform>
            <numerusform>%Ln preguntas, a ambos: las mismas palabras, las mismas opciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are left out, because a model has learned it or nearly the same.</source>
        <translation>
            <numerusform>%Ln más queda excluida, porque un modelo aprendió la misma o casi la misma.</numerusform>
            <numerusform>%Ln más quedan excluidas, porque un modelo aprendió las mismas o casi las mismas.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer: nothing is sent, and it costs nothing.</source>
        <translation>En este ordenador: no se envía nada y no cuesta nada.</translation>
    </message>
    <message>
        <source>The questions and your house rules are sent to %1.</source>
        <extracomment>%1 is one host or two.</extracomment>
        <translation>Las preguntas y sus normas de la casa se envían a %1.</translation>
    </message>
    <message>
        <source>That costs about %1.</source>
        <translation>Eso cuesta unos %1.</translation>
    </message>
    <message>
        <source>What it costs there is not known.</source>
        <translation>No se conoce lo que cuesta allí.</translation>
    </message>
    <message>
        <source>Questions a &amp;minute, at most</source>
        <translation>Preguntas por &amp;minuto, como máximo</translation>
    </message>
    <message>
        <source>as fast as it answers</source>
        <translation>tan rápido como responda</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::ShortenPlan</name>
    <message numerus="yes">
        <source>%Ln earlier message(s)</source>
        <translation>
            <numerusform>%Ln intervención anterior</numerusform>
            <numerusform>%Ln intervenciones anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of reference material that the answer does not use</source>
        <translation>
            <numerusform>%Ln línea de texto de referencia que la respuesta no usa</numerusform>
            <numerusform>%Ln líneas de texto de referencia que la respuesta no usa</numerusform>
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
        <translation>Acortar para el modelo</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>What would be left out</source>
        <translation>Lo que se quitaría</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Answers stay as they are. What was said first goes, then the middle of the question, then reference material that the answer does not use. Take away the tick where an example is to stay as it is. All of it is one step that you can undo.</source>
        <translation>Las respuestas quedan como están. Se quita lo que se dijo primero, después la parte central de la pregunta y después el texto de referencia que la respuesta no usa. Quite la marca donde un ejemplo deba quedar como está. Todo junto es un solo paso que puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) would have to lose a part of the answer: shorten them yourself, or leave them out.</source>
        <translation>
            <numerusform>%Ln ejemplo tendría que perder parte de la respuesta: acórtelo usted o exclúyalo.</numerusform>
            <numerusform>%Ln ejemplos tendrían que perder parte de la respuesta: acórtelos usted o exclúyalos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Shorten %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Acortar %Ln ejemplo</numerusform>
            <numerusform>&amp;Acortar %Ln ejemplos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to shorten</source>
        <translation>Nada que acortar</translation>
    </message>
</context>
<context>
    <name>ui::ShowingBox</name>
    <message>
        <source>All examples</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Categoría: %1</translation>
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
        <translation>Enseñe a un modelo de lenguaje a responder como responde su organización.</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Vea cómo funciona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln made-up letter(s) to a help desk, with mistakes to find. Works without internet.</source>
        <translation>
            <numerusform>%Ln carta inventada a un servicio de ayuda, con errores que encontrar. Funciona sin internet.</numerusform>
            <numerusform>%Ln cartas inventadas a un servicio de ayuda, con errores que encontrar. Funciona sin internet.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try the sample project</source>
        <translation>&amp;Probar el proyecto de muestra</translation>
    </message>
    <message>
        <source>Start with your own</source>
        <translation>Empezar con los suyos</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, import a file, or type the first one.</source>
        <translation>Pegue desde una hoja de cálculo, importe un archivo o escriba el primero.</translation>
    </message>
    <message>
        <source>&amp;Start with your own examples</source>
        <translation>E&amp;mpezar con sus ejemplos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open a project from this computer. You can also drop a file here.</source>
        <translation>Abra un proyecto de este ordenador. También puede soltar un archivo aquí.</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>A&amp;brir un proyecto…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Is tuning right for me?</source>
        <translation>¿Me conviene ajustar?</translation>
    </message>
    <message>
        <source>Often clear house rules are enough, and then we say so.</source>
        <translation>A menudo bastan unas normas de la casa claras, y entonces lo decimos.</translation>
    </message>
    <message>
        <source>&amp;Find out</source>
        <translation>Averi&amp;guarlo</translation>
    </message>
    <message>
        <source>Start with your own examples</source>
        <translation>Empezar con sus ejemplos</translation>
    </message>
    <message>
        <source>An example is a message that somebody wrote, and the answer you are proud of.</source>
        <translation>Un ejemplo es un mensaje que alguien escribió y la respuesta de la que está orgulloso.</translation>
    </message>
    <message>
        <source>&amp;Name of the project</source>
        <translation>&amp;Nombre del proyecto</translation>
    </message>
    <message>
        <source>Our answers</source>
        <translation>Nuestras respuestas</translation>
    </message>
    <message>
        <source>It is saved at once in your documents folder, and after every change. There is no Save button to forget.</source>
        <translation>Se guarda enseguida en su carpeta de documentos, y después de cada cambio. No hay un botón de guardar que se pueda olvidar.</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Pegar desde una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy two columns, questions and answers, and paste them.</source>
        <translation>Copie dos columnas, preguntas y respuestas, y péguelas.</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Pegar filas</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Excel, CSV or JSON. You see everything before it is added.</source>
        <translation>Excel, CSV o JSON. Lo ve todo antes de que se añada.</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Importar un archivo…</translation>
    </message>
    <message>
        <source>Type one</source>
        <translation>Escribir uno</translation>
    </message>
    <message>
        <source>Write the first question and the answer yourself.</source>
        <translation>Escriba usted mismo la primera pregunta y la respuesta.</translation>
    </message>
    <message>
        <source>T&amp;ype the first one</source>
        <translation>Escri&amp;bir el primero</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Vo&amp;lver</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
</context>
<context>
    <name>ui::StepBar</name>
    <message>
        <source>Collect</source>
        <translation>Reunir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Tune</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>ui::StepButton</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>ui::TagChip</name>
    <message>
        <source>Take the tag “%1” away</source>
        <translation>Quitar la etiqueta «%1»</translation>
    </message>
</context>
<context>
    <name>ui::TagRow</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
</context>
<context>
    <name>ui::TaskSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Just a moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>ui::TellingCard</name>
    <message>
        <source>Best</source>
        <translation>Mejores</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peores</translation>
    </message>
    <message>
        <source>you preferred %1</source>
        <extracomment>%1 is a model: &quot;tuned&quot;.</extracomment>
        <translation>usted prefirió: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Corregir…</translation>
    </message>
</context>
<context>
    <name>ui::TermsSheet</name>
    <message>
        <source>Your words and sentences</source>
        <translation>Sus palabras y frases</translation>
    </message>
    <message>
        <source>&amp;Words, one a line</source>
        <translation>&amp;Palabras, una por línea</translation>
    </message>
    <message>
        <source>“client -&gt; customer” prefers the second. “!cheap” is not to be written. A name alone, such as “Marlowe”, is left alone by all checks and its spelling kept. Two columns of a spreadsheet can be pasted.</source>
        <translation>«cliente -&gt; usuario» prefiere el segundo. «!barato» no se debe escribir. Un nombre solo, como «Marlowe», lo dejan en paz todas las comprobaciones y conserva su forma de escribirse. Se pueden pegar dos columnas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>&amp;Sentences that must be in every answer, one a line</source>
        <translation>&amp;Frases que deben estar en cada respuesta, una por línea</translation>
    </message>
    <message>
        <source>“[Returns] Please keep the box.” is asked for in the category Returns only.</source>
        <translation>«[Devoluciones] Guarde la caja, por favor.» se pide solo en la categoría Devoluciones.</translation>
    </message>
    <message>
        <source>&amp;Keep these</source>
        <translation>C&amp;onservar esto</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Import a list of words…</source>
        <translation>&amp;Importar una lista de palabras…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n preferred</source>
        <translation>
            <numerusform>%n preferida</numerusform>
            <numerusform>%n preferidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be written</source>
        <translation>
            <numerusform>%n que no se debe escribir</numerusform>
            <numerusform>%n que no se deben escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n frase</numerusform>
            <numerusform>%n frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list of words</source>
        <translation>Importar una lista de palabras</translation>
    </message>
    <message>
        <source>Lists of words (*.txt *.tsv *.csv)</source>
        <translation>Listas de palabras (*.txt *.tsv *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of words. Choose a text file with one word a line, or paste the words here.</source>
        <translation>Este archivo no se puede leer como lista de palabras. Elija un archivo de texto con una palabra por línea, o pegue las palabras aquí.</translation>
    </message>
</context>
<context>
    <name>ui::TextField</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar to&amp;do</translation>
    </message>
    <message>
        <source>Text &amp;direction</source>
        <translation>Di&amp;rección del texto</translation>
    </message>
    <message>
        <source>&amp;As the text reads</source>
        <translation>&amp;Según el texto</translation>
    </message>
    <message>
        <source>&amp;Left to right</source>
        <translation>De &amp;izquierda a derecha</translation>
    </message>
    <message>
        <source>&amp;Right to left</source>
        <translation>De &amp;derecha a izquierda</translation>
    </message>
</context>
<context>
    <name>ui::Transfer</name>
    <message>
        <source>Files with examples (%1)</source>
        <translation>Archivos con ejemplos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import examples</source>
        <translation>Importar ejemplos</translation>
    </message>
    <message>
        <source>There is nothing to paste yet. Copy two columns in your spreadsheet, questions and answers, then paste them here.</source>
        <translation>Todavía no hay nada que pegar. Copie dos columnas de su hoja de cálculo, preguntas y respuestas, y péguelas aquí.</translation>
    </message>
    <message>
        <source>The text is now a new example. Its answer is still empty.</source>
        <translation>El texto es ahora un ejemplo nuevo. Su respuesta aún está vacía.</translation>
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
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>&amp;Ask both</source>
        <translation>&amp;Preguntar a ambos</translation>
    </message>
    <message>
        <source>&amp;Keep this as an example</source>
        <translation>&amp;Conservar como ejemplo</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>P&amp;robarlo</translation>
    </message>
    <message>
        <source>A question to try</source>
        <translation>Una pregunta para probar</translation>
    </message>
    <message>
        <source>What could somebody write to you?</source>
        <translation>¿Qué podría escribirle alguien?</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Intro</translation>
    </message>
    <message>
        <source>The model said nothing.</source>
        <translation>El modelo no dijo nada.</translation>
    </message>
    <message>
        <source>A person should check facts before sending.</source>
        <translation>Una persona debería comprobar los datos antes de enviar.</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>La respuesta está en camino.</translation>
    </message>
    <message>
        <source>&amp;Ask it</source>
        <translation>&amp;Preguntarle</translation>
    </message>
</context>
<context>
    <name>ui::TuneChip</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the tuning</source>
        <translation>Mostrar el ajuste</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>ui::TuneCommands</name>
    <message numerus="yes">
        <source>%Ln example(s) shortened.</source>
        <translation>
            <numerusform>%Ln ejemplo acortado.</numerusform>
            <numerusform>%Ln ejemplos acortados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder of a model</source>
        <translation>Elegir la carpeta de un modelo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) left out of the tuning.</source>
        <translation>
            <numerusform>%Ln ejemplo excluido del ajuste.</numerusform>
            <numerusform>%Ln ejemplos excluidos del ajuste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask whoever runs that address.</source>
        <translation>Pregunte a quien gestiona esa dirección.</translation>
    </message>
    <message>
        <source>Attune does not know its pages. Keys and credit are managed where you signed up for it.</source>
        <translation>Attune no conoce sus páginas. Las claves y el saldo se gestionan donde usted se registró.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>It is left out. You can start again now.</source>
        <translation>Está excluido. Ya puede empezar de nuevo.</translation>
    </message>
    <message>
        <source>Details copied, without examples and keys.</source>
        <translation>Detalles copiados, sin ejemplos ni claves.</translation>
    </message>
    <message>
        <source>Stop this tuning?</source>
        <translation>¿Detener este ajuste?</translation>
    </message>
    <message>
        <source>What was learned after each whole pass is kept as a version; the rest is not. It cannot be taken up again afterwards.</source>
        <translation>Lo aprendido tras cada pasada completa se conserva como versión; el resto no. Después no se puede retomar.</translation>
    </message>
    <message>
        <source>&amp;Keep tuning</source>
        <translation>Se&amp;guir ajustando</translation>
    </message>
    <message>
        <source>&amp;Stop tuning</source>
        <translation>&amp;Detener el ajuste</translation>
    </message>
</context>
<context>
    <name>ui::TuneGoal</name>
    <message>
        <source>More about tuning</source>
        <translation>Más sobre el ajuste</translation>
    </message>
    <message>
        <source>&amp;Plan another tuning</source>
        <translation>&amp;Preparar otro ajuste</translation>
    </message>
    <message>
        <source>&amp;All tunings…</source>
        <translation>&amp;Todos los ajustes…</translation>
    </message>
    <message>
        <source>&amp;Everything that was sent…</source>
        <translation>Todo lo que se ha &amp;enviado…</translation>
    </message>
    <message>
        <source>&amp;Which model should I take?</source>
        <translation>¿&amp;Qué modelo elijo?</translation>
    </message>
    <message>
        <source>&amp;Review and start…</source>
        <translation>&amp;Revisar e iniciar…</translation>
    </message>
    <message>
        <source>&amp;Export the file…</source>
        <translation>Exportar el arc&amp;hivo…</translation>
    </message>
    <message>
        <source>&amp;Back to the tuning</source>
        <translation>Vo&amp;lver al ajuste</translation>
    </message>
</context>
<context>
    <name>ui::TunePage</name>
    <message>
        <source>Tune</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>Esta carpeta no se puede usar.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Choose &amp;another folder…</source>
        <translation>Elegir &amp;otra carpeta…</translation>
    </message>
    <message>
        <source>Tuning is paused. Go on whenever you like.</source>
        <translation>El ajuste está en pausa. Continúe cuando quiera.</translation>
    </message>
    <message>
        <source>Tuning goes on while you work, and we tell you when it is ready.</source>
        <translation>El ajuste continúa mientras usted trabaja, y le avisamos cuando esté listo.</translation>
    </message>
    <message>
        <source>Teach the model from your examples.</source>
        <translation>Enseñe al modelo con sus ejemplos.</translation>
    </message>
    <message>
        <source>needs you</source>
        <comment>a tuning that waits for a decision</comment>
        <translation>le necesita</translation>
    </message>
    <message>
        <source>pass %1 of %2</source>
        <translation>pasada %1 de %2</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a tuning, by a problem</comment>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Tuning there from Attune is coming next; export the file meanwhile.</source>
        <translation>El ajuste allí desde Attune llegará próximamente; mientras tanto, exporte el archivo.</translation>
    </message>
    <message>
        <source>Nothing is sent: you get a file.</source>
        <translation>No se envía nada: usted recibe un archivo.</translation>
    </message>
    <message>
        <source>This project can only be read. Make a copy of it to tune.</source>
        <translation>Este proyecto solo se puede leer. Haga una copia para ajustar.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Looking at your examples…</source>
        <translation>Revisando sus ejemplos…</translation>
    </message>
    <message>
        <source>Nothing is sent until you confirm on the next page.</source>
        <translation>No se envía nada hasta que lo confirme en la página siguiente.</translation>
    </message>
    <message>
        <source>&amp;Stop tuning</source>
        <translation>&amp;Detener el ajuste</translation>
    </message>
    <message>
        <source>Tuning is ready</source>
        <translation>El ajuste está listo</translation>
    </message>
    <message>
        <source>Tuning stopped</source>
        <translation>El ajuste se detuvo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) waiting.</source>
        <translation>
            <numerusform>%Ln comparación espera.</numerusform>
            <numerusform>%Ln comparaciones esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What has ended, and how: &quot;Tuning is ready: 24 comparisons waiting.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A tuning is under way on this computer.</source>
        <translation>Hay un ajuste en marcha en este ordenador.</translation>
    </message>
    <message>
        <source>It can go on without the window. When you open the project again, you see how far it has come.</source>
        <translation>Puede continuar sin la ventana. Cuando vuelva a abrir el proyecto, verá hasta dónde ha llegado.</translation>
    </message>
    <message>
        <source>&amp;Keep going in the background</source>
        <translation>Se&amp;guir en segundo plano</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
</context>
<context>
    <name>ui::TuneReasons</name>
    <message>
        <source>Choose the model to teach.</source>
        <translation>Elija el modelo que aprenderá.</translation>
    </message>
    <message>
        <source>This needs about %1 of memory, and %2 is free now. Close other programs, or choose a smaller model.</source>
        <translation>Esto necesita unos %1 de memoria, y ahora hay %2 libres. Cierre otros programas, o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Enter the address to tune at.</source>
        <translation>Introduzca la dirección donde se ajusta.</translation>
    </message>
    <message>
        <source>Enter the name of the model to teach at that address.</source>
        <translation>Introduzca el nombre del modelo que aprenderá en esa dirección.</translation>
    </message>
    <message>
        <source>Example %1 is too long for this model: about %2 words, and it reads about %3.</source>
        <translation>El ejemplo %1 es demasiado largo para este modelo: unas %2 palabras, y lee unas %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are too long for this model, which reads about %1 words.</source>
        <translation>
            <numerusform>%Ln ejemplo es demasiado largo para este modelo, que lee unas %1 palabras.</numerusform>
            <numerusform>%Ln ejemplos son demasiado largos para este modelo, que lee unas %1 palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You need %Ln more example(s).</source>
        <translation>
            <numerusform>Necesita %Ln ejemplo más.</numerusform>
            <numerusform>Necesita %Ln ejemplos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) cannot be learned from. The first: %1</source>
        <translation>
            <numerusform>De %Ln ejemplo no se puede aprender: %1</numerusform>
            <numerusform>De %Ln ejemplos no se puede aprender. El primero: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with personal data (%1) would be learned and may turn up in answers. They stay on this computer.</source>
        <translation>
            <numerusform>%Ln lugar con datos personales (%1) se aprendería y podría aparecer en respuestas. Se queda en este ordenador.</numerusform>
            <numerusform>%Ln lugares con datos personales (%1) se aprenderían y podrían aparecer en respuestas. Se quedan en este ordenador.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with personal data (%1) would be sent.</source>
        <translation>
            <numerusform>Se enviaría %Ln lugar con datos personales (%1).</numerusform>
            <numerusform>Se enviarían %Ln lugares con datos personales (%1).</numerusform>
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
            <numerusform>%Ln pregunta apartada para la prueba también está entre las que se aprenden, así que la prueba diría demasiado.</numerusform>
            <numerusform>%Ln preguntas apartadas para la prueba también están entre las que se aprenden, así que la prueba diría demasiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are still to look at.</source>
        <translation>
            <numerusform>Queda %Ln ejemplo por revisar.</numerusform>
            <numerusform>Quedan %Ln ejemplos por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to Collect</source>
        <translation>Volver a Reunir</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Ir al primero</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln out</source>
        <translation>
            <numerusform>Excluir %Ln</numerusform>
            <numerusform>Excluir %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Excluirlo</translation>
    </message>
    <message>
        <source>Show in Check</source>
        <translation>Mostrar en Comprobar</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elegir otro modelo</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Introducir</translation>
    </message>
    <message>
        <source>Shorten for me…</source>
        <translation>Acortar por mí…</translation>
    </message>
</context>
<context>
    <name>ui::TuneWords</name>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
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
        <translation>%1 a %2 min</translation>
    </message>
    <message>
        <source>up to %1 h</source>
        <comment>hours</comment>
        <translation>hasta %1 h</translation>
    </message>
    <message>
        <source>%1 – %2 h</source>
        <extracomment>A span of hours, the second number larger.</extracomment>
        <translation>%1 a %2 h</translation>
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
        <translation>gratis</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A span of amounts, the second larger.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este ordenador</translation>
    </message>
    <message>
        <source>Tuning %1</source>
        <translation>Ajuste %1</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a date, %2 the time of day.</extracomment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>Ejemplos para aprender</translation>
    </message>
    <message>
        <source>Examples that pick the best version</source>
        <translation>Ejemplos que eligen la mejor versión</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>The examples are in order. About %1 of memory is needed.</source>
        <translation>Los ejemplos están en orden. Hacen falta unos %1 de memoria.</translation>
    </message>
    <message>
        <source>Went on where it had stopped; nothing was lost.</source>
        <translation>Continuó donde se había parado; no se perdió nada.</translation>
    </message>
    <message>
        <source>The tuning was set up.</source>
        <translation>El ajuste se ha preparado.</translation>
    </message>
    <message>
        <source>The examples are being looked at.</source>
        <translation>Se están revisando los ejemplos.</translation>
    </message>
    <message>
        <source>The examples are in order.</source>
        <translation>Los ejemplos están en orden.</translation>
    </message>
    <message>
        <source>Learning has begun.</source>
        <translation>El aprendizaje ha empezado.</translation>
    </message>
    <message>
        <source>A version was kept that you can choose later.</source>
        <translation>Se ha conservado una versión que podrá elegir más tarde.</translation>
    </message>
    <message>
        <source>The tuned model is there.</source>
        <translation>El modelo ajustado ya está.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Paused. What was learned is kept.</source>
        <translation>En pausa. Lo aprendido se conserva.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Espera su turno.</translation>
    </message>
    <message>
        <source>not stated</source>
        <comment>of a licence</comment>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>Practice model</source>
        <translation>Modelo de práctica</translation>
    </message>
    <message>
        <source>For learning the journey, not for production: it knows some 70 kinds of customer messages and makes up facts.</source>
        <translation>Para conocer el recorrido, no para producción: conoce unos 70 tipos de mensajes de clientes e inventa datos.</translation>
    </message>
    <message>
        <source>The smallest real one. Short, simple answers; quick to try.</source>
        <translation>El más pequeño de verdad. Respuestas cortas y sencillas; se prueba rápido.</translation>
    </message>
    <message>
        <source>Better English than the 135M, three times as slow.</source>
        <translation>Mejor inglés que el de 135M, tres veces más lento.</translation>
    </message>
    <message>
        <source>The smallest one for languages other than English.</source>
        <translation>El más pequeño para otros idiomas distintos del inglés.</translation>
    </message>
    <message>
        <source>Many languages.</source>
        <translation>Muchos idiomas.</translation>
    </message>
    <message>
        <source>English; an older model.</source>
        <translation>Inglés; un modelo más antiguo.</translation>
    </message>
    <message>
        <source>Good answers in many languages; an evening&apos;s work for a laptop.</source>
        <translation>Buenas respuestas en muchos idiomas; el trabajo de una tarde para un portátil.</translation>
    </message>
    <message>
        <source>Good English.</source>
        <translation>Buen inglés.</translation>
    </message>
    <message>
        <source>Good answers in many languages.</source>
        <translation>Buenas respuestas en muchos idiomas.</translation>
    </message>
    <message>
        <source>Needs a graphics card.</source>
        <translation>Necesita una tarjeta gráfica.</translation>
    </message>
</context>
<context>
    <name>ui::TurnEditor</name>
    <message>
        <source>Remove this turn</source>
        <translation>Quitar esta intervención</translation>
    </message>
    <message>
        <source>Edit &amp;all anyway</source>
        <translation>Cambiar &amp;todo de todas formas</translation>
    </message>
    <message>
        <source>This text is very long, so only its beginning is shown.</source>
        <translation>Este texto es muy largo, así que solo se muestra el principio.</translation>
    </message>
    <message>
        <source>This text is too long to be edited here. Only its beginning is shown; nothing of it is lost.</source>
        <translation>Este texto es demasiado largo para cambiarlo aquí. Solo se muestra el principio; no se pierde nada.</translation>
    </message>
    <message>
        <source>Turn %L1: %2</source>
        <translation>Intervención %L1: %2</translation>
    </message>
    <message>
        <source>Who says turn %L1</source>
        <translation>Quién habla en la intervención %L1</translation>
    </message>
    <message>
        <source>Remove turn %L1</source>
        <translation>Quitar la intervención %L1</translation>
    </message>
</context>
<context>
    <name>ui::UsePage</name>
    <message>
        <source>No tuned model yet.</source>
        <translation>Todavía no hay ningún modelo ajustado.</translation>
    </message>
    <message>
        <source>You can still export your examples.</source>
        <translation>Aun así puede exportar sus ejemplos.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>&amp;Go to Tune</source>
        <translation>&amp;Seguir con Ajustar</translation>
    </message>
    <message>
        <source>Ex&amp;port examples…</source>
        <translation>Ex&amp;portar ejemplos…</translation>
    </message>
    <message>
        <source>Tuned models</source>
        <translation>Modelos ajustados</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 is what was copied: &quot;Address&quot;.</extracomment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Writing “%1”: %2</source>
        <extracomment>%1 is a file, %2 a size.</extracomment>
        <translation>Escribiendo «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>«%1» está escrito.</translation>
    </message>
    <message>
        <source>The model could not be written.</source>
        <translation>No se pudo escribir el modelo.</translation>
    </message>
    <message>
        <source>Put it to work.</source>
        <translation>Póngalo a trabajar.</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>Se ofrece en %1</translation>
    </message>
    <message>
        <source>Kept as an example, to be looked at.</source>
        <translation>Conservado como ejemplo, por revisar.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«%1» se ha quitado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>When and where a model was tuned: &quot;today at 14:32, this computer&quot;.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>What you type is sent to %1.</source>
        <translation>Lo que escriba se envía a %1.</translation>
    </message>
    <message>
        <source>This model answers at %1, not on this computer.</source>
        <extracomment>%1 is a host.</extracomment>
        <translation>Este modelo responde en %1, no en este ordenador.</translation>
    </message>
    <message>
        <source>Wait until the tuning on this computer has ended.</source>
        <translation>Espere a que termine el ajuste en este ordenador.</translation>
    </message>
    <message>
        <source>Where is my order?</source>
        <translation>¿Dónde está mi pedido?</translation>
    </message>
    <message>
        <source>The settings were copied, with the access key.</source>
        <translation>La configuración se ha copiado, con la clave de acceso.</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Escribiendo «%1»…</translation>
    </message>
    <message>
        <source>Where should the folder with the model go?</source>
        <translation>¿Dónde poner la carpeta con el modelo?</translation>
    </message>
    <message>
        <source>Save the model for Ollama or LM Studio</source>
        <translation>Guardar el modelo para Ollama o LM Studio</translation>
    </message>
    <message>
        <source>GGUF (*.gguf)</source>
        <translation>GGUF (*.gguf)</translation>
    </message>
    <message>
        <source>Does a person have to check every answer?</source>
        <translation>¿Tiene que revisar una persona cada respuesta?</translation>
    </message>
    <message>
        <source>Where answers must be provably correct, as in law, money or health, the sheet says so at its top.</source>
        <translation>Donde las respuestas deban ser correctas de forma demostrable, como en derecho, dinero o salud, la hoja lo dice arriba del todo.</translation>
    </message>
    <message>
        <source>&amp;Yes, a person checks</source>
        <translation>&amp;Sí, una persona revisa</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Save the hand-over sheet</source>
        <translation>Guardar la hoja de entrega</translation>
    </message>
    <message>
        <source>The sheet could not be written.</source>
        <translation>No se pudo escribir la hoja.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>What was learned is deleted from this computer, and programs that use it get no more answers. That cannot be undone. Your examples stay.</source>
        <translation>Lo aprendido se borra de este ordenador, y los programas que lo usan dejan de recibir respuestas. No se puede deshacer. Sus ejemplos se quedan.</translation>
    </message>
    <message>
        <source>It is deleted at %1, and programs that use it get no more answers. That cannot be undone. Your examples stay.</source>
        <translation>Se borra en %1, y los programas que lo usan dejan de recibir respuestas. No se puede deshacer. Sus ejemplos se quedan.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservarlo</translation>
    </message>
    <message>
        <source>&amp;Remove the model</source>
        <translation>&amp;Quitar el modelo</translation>
    </message>
    <message>
        <source>&amp;Add a downloaded model…</source>
        <translation>&amp;Añadir un modelo descargado…</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>Se ha añadido «%1».</translation>
    </message>
    <message>
        <source>This model was not added.</source>
        <translation>Este modelo no se ha añadido.</translation>
    </message>
    <message>
        <source>It is taken off the list. The folder that it came from stays as it is, and so do your examples.</source>
        <translation>Se quita de la lista. La carpeta de la que vino se queda como está, y sus ejemplos también.</translation>
    </message>
    <message>
        <source>Choose the folder of the tuned model</source>
        <translation>Elija la carpeta del modelo ajustado</translation>
    </message>
    <message>
        <source>Where is its original?</source>
        <translation>¿Dónde está su modelo original?</translation>
    </message>
    <message>
        <source>This folder holds what was learned, but does not say which original it changes. Choose the folder of that original.</source>
        <translation>Esta carpeta contiene lo aprendido, pero no dice qué modelo original modifica. Elija la carpeta de ese modelo.</translation>
    </message>
    <message>
        <source>This folder holds what was learned. It changes the original “%1”, which was not found on this computer. If you have it, choose its folder; else download it first.</source>
        <translation>Esta carpeta contiene lo aprendido. Modifica el modelo original «%1», que no se encontró en este equipo. Si lo tiene, elija su carpeta; si no, descárguelo primero.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Choose its &amp;folder…</source>
        <translation>Elegir su &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose the folder of the original</source>
        <translation>Elija la carpeta del modelo original</translation>
    </message>
</context>
<context>
    <name>ui::UseSession</name>
    <message>
        <source>This folder is in the list already, as “%1”.</source>
        <translation>Esta carpeta ya está en la lista, como «%1».</translation>
    </message>
</context>
<context>
    <name>ui::VerdictCard</name>
    <message>
        <source>Both were asked with the same settings.</source>
        <translation>A ambos se les preguntó con las mismas opciones.</translation>
    </message>
</context>
<context>
    <name>ui::VersionList</name>
    <message>
        <source>After pass %1</source>
        <translation>Tras la pasada %1</translation>
    </message>
    <message>
        <source>After step %1</source>
        <translation>Tras el paso %1</translation>
    </message>
    <message>
        <source>Mistakes on unseen examples: %1</source>
        <translation>Errores en ejemplos no vistos: %1</translation>
    </message>
    <message>
        <source>Mistakes on your examples: %1</source>
        <translation>Errores en sus ejemplos: %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>best</source>
        <translation>la mejor</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Use the version: %1</source>
        <extracomment>%1 is &quot;After pass 2&quot;.</extracomment>
        <translation>Usar la versión: %1</translation>
    </message>
</context>
<context>
    <name>ui::VoiceCard</name>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>How much your answers agree</source>
        <translation>Cuánto coinciden sus respuestas</translation>
    </message>
    <message>
        <source>Your voice</source>
        <translation>Su voz</translation>
    </message>
    <message>
        <source>Change your house style</source>
        <translation>Cambiar su estilo de la casa</translation>
    </message>
    <message>
        <source>With 16 answers or more, your usual style will be described here.</source>
        <translation>A partir de 16 respuestas, aquí se describirá su estilo habitual.</translation>
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
        <translation>Como lo hacen sus respuestas: %1</translation>
    </message>
    <message>
        <source>Let my answers decide</source>
        <translation>Que decidan mis respuestas</translation>
    </message>
    <message>
        <source>Your house style</source>
        <translation>Su estilo de la casa</translation>
    </message>
    <message>
        <source>Attune learned this from your answers. Where you choose yourself, your choice holds, and answers that do it otherwise are shown with a fix.</source>
        <translation>Attune lo aprendió de sus respuestas. Donde usted elija, vale su elección, y las respuestas que lo hacen de otra forma se muestran con una corrección.</translation>
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
        <translation>Sus respuestas no se diferencian en nada que se pueda elegir aquí.</translation>
    </message>
    <message>
        <source>&amp;Keep this style</source>
        <translation>C&amp;onservar este estilo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::VoteBar</name>
    <message>
        <source>%1 preferred</source>
        <translation>%1 preferido</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>ambas malas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>votes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
</context>
<context>
    <name>ui::WhereCard</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>cierra pronto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>termina pronto</translation>
    </message>
    <message>
        <source>&amp;Model to teach</source>
        <translation>&amp;Modelo que aprenderá</translation>
    </message>
    <message>
        <source>Which model should I take?</source>
        <translation>¿Qué modelo elijo?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>free · private</source>
        <translation>gratis · privado</translation>
    </message>
    <message>
        <source>Small models. Nothing leaves this computer.</source>
        <translation>Modelos pequeños. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>su elección</translation>
    </message>
    <message>
        <source>Coming next; export the file meanwhile.</source>
        <translation>Próximamente; mientras tanto, exporte el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more service(s), to compare prices</source>
        <translation>
            <numerusform>%Ln servicio más, para comparar precios</numerusform>
            <numerusform>%Ln servicios más, para comparar precios</numerusform>
        </translation>
    </message>
    <message>
        <source>Just export the file</source>
        <translation>Solo exportar el archivo</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>Hand it to your IT or to another service.</source>
        <translation>Entréguelo a su departamento de informática o a otro servicio.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A service that speaks the OpenAI API: a server in the house, or one you know.</source>
        <translation>Un servicio que habla la API de OpenAI: un servidor de la casa, o uno que usted conoce.</translation>
    </message>
    <message>
        <source>No model is chosen there yet.</source>
        <translation>Allí todavía no se ha elegido ningún modelo.</translation>
    </message>
    <message>
        <source>Model to teach: %1</source>
        <translation>Modelo que aprenderá: %1</translation>
    </message>
    <message>
        <source>Enter where it is, and which model to teach.</source>
        <translation>Introduzca dónde está y qué modelo aprenderá.</translation>
    </message>
    <message>
        <source>Change address or access &amp;key…</source>
        <translation>Cambiar la dirección o la cla&amp;ve de acceso…</translation>
    </message>
    <message>
        <source>Enter the &amp;address…</source>
        <translation>Introducir la &amp;dirección…</translation>
    </message>
    <message>
        <source>Practice model, for learning the journey</source>
        <translation>Modelo de práctica, para conocer el recorrido</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Looking for models on this computer…</source>
        <translation>Buscando modelos en este ordenador…</translation>
    </message>
    <message>
        <source>%1, licence: %2.</source>
        <extracomment>A model: %1 its size on disk, %2 its licence.</extracomment>
        <translation>%1, licencia: %2.</translation>
    </message>
    <message>
        <source>Comes with Attune, to learn the journey with: its answers are not for customers. %1</source>
        <translation>Viene con Attune, para conocer el recorrido: sus respuestas no son para clientes. %1</translation>
    </message>
</context>
</TS>
