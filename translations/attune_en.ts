<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ChangeLabelText</name>
    <message numerus="yes">
        <source>add %n example(s)</source>
        <extracomment>These follow &quot;Undo&quot; and &quot;Redo&quot; in a menu: &quot;Undo edit the answer&quot;.</extracomment>
        <translation>
            <numerusform>add %n example</numerusform>
            <numerusform>add %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %n example(s)</source>
        <translation>
            <numerusform>paste %n example</numerusform>
            <numerusform>paste %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n example(s)</source>
        <translation>
            <numerusform>duplicate %n example</numerusform>
            <numerusform>duplicate %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n example(s)</source>
        <translation>
            <numerusform>import of %n example</numerusform>
            <numerusform>import of %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n example(s) from %1</source>
        <translation>
            <numerusform>import of %n example from %1</numerusform>
            <numerusform>import of %n examples from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n example(s)</source>
        <translation>
            <numerusform>remove %n example</numerusform>
            <numerusform>remove %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %n example(s)</source>
        <translation>
            <numerusform>restore %n example</numerusform>
            <numerusform>restore %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replace text in %n example(s)</source>
        <translation>
            <numerusform>replace text in %n example</numerusform>
            <numerusform>replace text in %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %n example(s)</source>
        <translation>
            <numerusform>mark %n example</numerusform>
            <numerusform>mark %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the use of %n example(s)</source>
        <translation>
            <numerusform>change the use of %n example</numerusform>
            <numerusform>change the use of %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the category of %n example(s)</source>
        <translation>
            <numerusform>change the category of %n example</numerusform>
            <numerusform>change the category of %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %n example(s)</source>
        <translation>
            <numerusform>change the tags of %n example</numerusform>
            <numerusform>change the tags of %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix %n example(s)</source>
        <extracomment>%1 is what was fixed, for example &quot;greetings&quot;: &quot;fix 12 greetings&quot;.</extracomment>
        <translation>
            <numerusform>fix %n example</numerusform>
            <numerusform>fix %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix %n %1</source>
        <translation>
            <numerusform>fix %n %1</numerusform>
            <numerusform>fix %n %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %n example(s)</source>
        <translation>
            <numerusform>change %n example</numerusform>
            <numerusform>change %n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextCounts</name>
    <message numerus="yes">
        <source>about %n word(s)</source>
        <translation>
            <numerusform>about %n word</numerusform>
            <numerusform>about %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n token(s)</source>
        <extracomment>%1 is a number of words (&quot;142 words&quot;), %n counts the pieces in which a service counts text.</extracomment>
        <translation>
            <numerusform>%1 · %n token</numerusform>
            <numerusform>%1 · %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ExportCommand</name>
    <message numerus="yes">
        <source>Nothing was written: %n example(s) must be fixed first, or left out with the split &quot;left out&quot;. --force writes the file all the same.</source>
        <translation>
            <numerusform>Nothing was written: %n example must be fixed first, or left out with the split &quot;left out&quot;. --force writes the file all the same.</numerusform>
            <numerusform>Nothing was written: %n examples must be fixed first, or left out with the split &quot;left out&quot;. --force writes the file all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) written to “%1”.</source>
        <translation>
            <numerusform>%n example written to “%1”.</numerusform>
            <numerusform>%n examples written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NewCommand</name>
    <message numerus="yes">
        <source>Created “%1” with %n example(s).</source>
        <translation>
            <numerusform>Created “%1” with %n example.</numerusform>
            <numerusform>Created “%1” with %n examples.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StatsCommand</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Import</name>
    <message numerus="yes">
        <source>A table with %Ln column(s), separated by %1</source>
        <translation>
            <numerusform>A table with %Ln column, separated by %1</numerusform>
            <numerusform>A table with %Ln columns, separated by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln column(s)</source>
        <translation>
            <numerusform>A table with %Ln column</numerusform>
            <numerusform>A table with %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln files can be imported. The first one: %1</source>
        <translation>
            <numerusform>None of the %Ln files can be imported. The first one: %1</numerusform>
            <numerusform>None of the %Ln files can be imported. The first one: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are not used: %1.</source>
        <translation>
            <numerusform>%n column is not used: %1.</numerusform>
            <numerusform>%n columns are not used: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden sheet(s) are left out: %1.</source>
        <translation>
            <numerusform>%Ln hidden sheet are left out: %1.</numerusform>
            <numerusform>%Ln hidden sheets are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet with %Ln column(s) on the sheet “%1”</source>
        <translation>
            <numerusform>A spreadsheet with %Ln column on the sheet “%1”</numerusform>
            <numerusform>A spreadsheet with %Ln columns on the sheet “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) are left out.</source>
        <translation>
            <numerusform>%Ln hidden row are left out.</numerusform>
            <numerusform>%Ln hidden rows are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Readiness</name>
    <message numerus="yes">
        <source>Too few to tune: %n more example(s) are needed.</source>
        <translation>
            <numerusform>Too few to tune: %n more example is needed.</numerusform>
            <numerusform>Too few to tune: %n more examples are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enough to try it, not to rely on it: %n more example(s) make a start.</source>
        <translation>
            <numerusform>Enough to try it, not to rely on it: %n more example makes a start.</numerusform>
            <numerusform>Enough to try it, not to rely on it: %n more examples make a start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A start: %n more example(s) make a strong set.</source>
        <translation>
            <numerusform>A start: %n more example makes a strong set.</numerusform>
            <numerusform>A start: %n more examples make a strong set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::recovery</name>
    <message numerus="yes">
        <source>%n example(s) were moved to the new project.</source>
        <translation>
            <numerusform>%n example were moved to the new project.</numerusform>
            <numerusform>%n examples were moved to the new project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed example(s) are in its Removed group.</source>
        <translation>
            <numerusform>%n removed example are in its Removed group.</numerusform>
            <numerusform>%n removed examples are in its Removed group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) could not be read and are lost.</source>
        <translation>
            <numerusform>%n example could not be read and are lost.</numerusform>
            <numerusform>%n examples could not be read and are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) may contain wrong letters: please read them through.</source>
        <translation>
            <numerusform>%n example may contain wrong letters: please read them through.</numerusform>
            <numerusform>%n examples may contain wrong letters: please read them through.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkForm</name>
    <message numerus="yes">
        <source>%n example(s) selected</source>
        <translation>
            <numerusform>%n example selected</numerusform>
            <numerusform>%n examples selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DropTarget</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExampleCommands</name>
    <message numerus="yes">
        <source>%n example(s) removed. They stay under “Removed” for 30 days.</source>
        <translation>
            <numerusform>%n example removed. It stays under “Removed” for 30 days.</numerusform>
            <numerusform>%n examples removed. They stay under “Removed” for 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) put back.</source>
        <translation>
            <numerusform>%n example put back.</numerusform>
            <numerusform>%n examples put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n example(s) for good?</source>
        <translation>
            <numerusform>Erase %n example for good?</numerusform>
            <numerusform>Erase %n examples for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %n example(s)</source>
        <translation>
            <numerusform>&amp;Erase %n example</numerusform>
            <numerusform>&amp;Erase %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) erased for good.</source>
        <translation>
            <numerusform>%n example erased for good.</numerusform>
            <numerusform>%n examples erased for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed.</source>
        <translation>
            <numerusform>%n example changed.</numerusform>
            <numerusform>%n examples changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed.</source>
        <translation>
            <numerusform>%n note changed.</numerusform>
            <numerusform>%n notes changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportProblems</name>
    <message numerus="yes">
        <source>%Ln example(s) cannot go into this file as they are.</source>
        <translation>
            <numerusform>%Ln example cannot go into this file as they are.</numerusform>
            <numerusform>%Ln examples cannot go into this file as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file cannot hold everything: %Ln note(s).</source>
        <translation>
            <numerusform>This file cannot hold everything: %Ln note.</numerusform>
            <numerusform>This file cannot hold everything: %Ln notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave &amp;all %Ln out</source>
        <translation>
            <numerusform>Leave &amp;all %Ln out</numerusform>
            <numerusform>Leave &amp;all %Ln out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExportSheet</name>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln shown</source>
        <translation>
            <numerusform>The %Ln shown</numerusform>
            <numerusform>The %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>The %Ln selected</numerusform>
            <numerusform>The %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln out</source>
        <translation>
            <numerusform>Leave %Ln out</numerusform>
            <numerusform>Leave %Ln out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln example(s)…</source>
        <translation>
            <numerusform>&amp;Export %Ln example…</numerusform>
            <numerusform>&amp;Export %Ln examples…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Export %Ln example</numerusform>
            <numerusform>&amp;Export %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) in %1</source>
        <translation>
            <numerusform>%Ln example in %1</numerusform>
            <numerusform>%Ln examples in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GroupModel</name>
    <message numerus="yes">
        <source>%1, %n example(s)</source>
        <extracomment>Read out for an entry of the group list: %1 its name, %n how many examples it holds.</extracomment>
        <translation>
            <numerusform>%1, %n example</numerusform>
            <numerusform>%1, %n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportSheet</name>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>Reading %Ln file…</numerusform>
            <numerusform>Reading %Ln files…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move reference &amp;material out of %Ln question(s) into its own field</source>
        <translation>
            <numerusform>Move reference &amp;material out of %Ln question into its own field</numerusform>
            <numerusform>Move reference &amp;material out of %Ln questions into its own field</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the first line “Category: …” of %Ln answer(s) into the &amp;category</source>
        <translation>
            <numerusform>Move the first line “Category: …” of %Ln answer into the &amp;category</numerusform>
            <numerusform>Move the first line “Category: …” of %Ln answers into the &amp;category</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A&amp;dd the %Ln repeated example(s) as well</source>
        <translation>
            <numerusform>A&amp;dd the %Ln repeated example as well</numerusform>
            <numerusform>A&amp;dd the %Ln repeated examples as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We found %Ln example(s) in what you copied.</source>
        <translation>
            <numerusform>We found %Ln example in what you copied.</numerusform>
            <numerusform>We found %Ln examples in what you copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We found %Ln example(s) in %1.</source>
        <translation>
            <numerusform>We found %Ln example in %1.</numerusform>
            <numerusform>We found %Ln examples in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln example</numerusform>
            <numerusform>%Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln example</numerusform>
            <numerusform>&amp;Add %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln needs a look</numerusform>
            <numerusform>%Ln need a look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n unfinished</numerusform>
            <numerusform>%n unfinished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message numerus="yes">
        <source>%n example(s)</source>
        <translation>
            <numerusform>%n example</numerusform>
            <numerusform>%n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RejectedRows</name>
    <message numerus="yes">
        <source>%Ln of %1 row(s) could not be read.</source>
        <translation>
            <numerusform>%Ln of %1 row could not be read.</numerusform>
            <numerusform>%Ln of %1 rows could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read.</source>
        <translation>
            <numerusform>%Ln row could not be read.</numerusform>
            <numerusform>%Ln rows could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Show the %Ln row</numerusform>
            <numerusform>&amp;Show the %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are ready.</source>
        <translation>
            <numerusform>The other one is ready.</numerusform>
            <numerusform>The other %Ln are ready.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReplacePanel</name>
    <message numerus="yes">
        <source>&amp;Replace in %n example(s)</source>
        <translation>
            <numerusform>&amp;Replace in %n example</numerusform>
            <numerusform>&amp;Replace in %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n example(s) to change. These are the first; replace them, then look again.</source>
        <translation>
            <numerusform>There are more than %n example to change. These are the first; replace them, then look again.</numerusform>
            <numerusform>There are more than %n examples to change. These are the first; replace them, then look again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n time(s) %1. Take the tick away from what should stay.</source>
        <extracomment>%1 is &quot;in 12 examples&quot;.</extracomment>
        <translation>
            <numerusform>Found %n time %1. Take the tick away from what should stay.</numerusform>
            <numerusform>Found %n times %1. Take the tick away from what should stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n example(s)</source>
        <translation>
            <numerusform>in %n example</numerusform>
            <numerusform>in %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) changed.</source>
        <translation>
            <numerusform>%n example changed.</numerusform>
            <numerusform>%n examples changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n skipped, because you have edited it meanwhile.</source>
        <extracomment>%1 is &quot;12 examples changed.&quot;</extracomment>
        <translation>
            <numerusform>%1 %n skipped, because you have edited it meanwhile.</numerusform>
            <numerusform>%1 %n skipped, because you have edited it meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message numerus="yes">
        <source>%n made-up letter(s) to a help desk, with mistakes to find. Works without internet.</source>
        <translation>
            <numerusform>%n made-up letter to a help desk, with mistakes to find. Works without internet.</numerusform>
            <numerusform>%n made-up letters to a help desk, with mistakes to find. Works without internet.</numerusform>
        </translation>
    </message>
</context>
</TS>
