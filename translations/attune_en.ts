<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ChangeLabelText</name>
    <message numerus="yes">
        <source>shorten %Ln example(s)</source>
        <translation>
            <numerusform>shorten %Ln example</numerusform>
            <numerusform>shorten %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %Ln example(s)</source>
        <extracomment>These follow &quot;Undo&quot; and &quot;Redo&quot; in a menu: &quot;Undo edit the answer&quot;.</extracomment>
        <translation>
            <numerusform>add %Ln example</numerusform>
            <numerusform>add %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste %Ln example(s)</source>
        <translation>
            <numerusform>paste %Ln example</numerusform>
            <numerusform>paste %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %Ln example(s)</source>
        <translation>
            <numerusform>duplicate %Ln example</numerusform>
            <numerusform>duplicate %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln example(s)</source>
        <translation>
            <numerusform>import of %Ln example</numerusform>
            <numerusform>import of %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln example(s) from %1</source>
        <translation>
            <numerusform>import of %Ln example from %1</numerusform>
            <numerusform>import of %Ln examples from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln example(s)</source>
        <translation>
            <numerusform>remove %Ln example</numerusform>
            <numerusform>remove %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restore %Ln example(s)</source>
        <translation>
            <numerusform>restore %Ln example</numerusform>
            <numerusform>restore %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>replace text in %Ln example(s)</source>
        <translation>
            <numerusform>replace text in %Ln example</numerusform>
            <numerusform>replace text in %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mark %Ln example(s)</source>
        <translation>
            <numerusform>mark %Ln example</numerusform>
            <numerusform>mark %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the use of %Ln example(s)</source>
        <translation>
            <numerusform>change the use of %Ln example</numerusform>
            <numerusform>change the use of %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the category of %Ln example(s)</source>
        <translation>
            <numerusform>change the category of %Ln example</numerusform>
            <numerusform>change the category of %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change the tags of %Ln example(s)</source>
        <translation>
            <numerusform>change the tags of %Ln example</numerusform>
            <numerusform>change the tags of %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln example(s)</source>
        <extracomment>%1 is what was fixed, for example &quot;greetings&quot;: &quot;fix 12 greetings&quot;.</extracomment>
        <translation>
            <numerusform>fix %Ln example</numerusform>
            <numerusform>fix %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln %1</source>
        <translation>
            <numerusform>fix %Ln %1</numerusform>
            <numerusform>fix %Ln %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change %Ln example(s)</source>
        <translation>
            <numerusform>change %Ln example</numerusform>
            <numerusform>change %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln example(s): %1</source>
        <extracomment>%1 is the name of a check, for example &quot;Greeting&quot;.</extracomment>
        <translation>
            <numerusform>fix %Ln example: %1</numerusform>
            <numerusform>fix %Ln examples: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mask personal data in %Ln example(s)</source>
        <translation>
            <numerusform>mask personal data in %Ln example</numerusform>
            <numerusform>mask personal data in %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>judge %Ln pair(s) of answers</source>
        <translation>
            <numerusform>judge %Ln pair of answers</numerusform>
            <numerusform>judge %Ln pairs of answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%1: %n answer(s) differ from your usual “%2”</source>
        <extracomment>%1 is the name of a check (&quot;Greeting&quot;), %2 the usual way (&quot;Dear&quot;).</extracomment>
        <translation>
            <numerusform>%1: %n answer differs from your usual “%2”</numerusform>
            <numerusform>%1: %n answers differ from your usual “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s): %1</source>
        <translation>
            <numerusform>%n answer: %1</numerusform>
            <numerusform>%n answers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n example(s)</source>
        <translation>
            <numerusform>%1 in %n example</numerusform>
            <numerusform>%1 in %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped (you edited it)</source>
        <translation>
            <numerusform>%n skipped (you edited it)</numerusform>
            <numerusform>%n skipped (you edited it)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextCounts</name>
    <message numerus="yes">
        <source>about %Ln word(s)</source>
        <translation>
            <numerusform>about %Ln word</numerusform>
            <numerusform>about %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
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
    <name>app::CheckCommand</name>
    <message numerus="yes">
        <source>%n example(s) changed</source>
        <translation>
            <numerusform>%n example changed</numerusform>
            <numerusform>%n examples changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fix(es) skipped.</source>
        <translation>
            <numerusform>%n fix skipped.</numerusform>
            <numerusform>%n fixes skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::CompareCommand</name>
    <message numerus="yes">
        <source>This would send %n question(s) from this computer, for %1. Nothing was sent. With --yes it is sent.</source>
        <translation>
            <numerusform>This would send %n question from this computer, for %1. Nothing was sent. With --yes it is sent.</numerusform>
            <numerusform>This would send %n questions from this computer, for %1. Nothing was sent. With --yes it is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparison %1: %2 against %3; %n pair(s) of answers.</source>
        <translation>
            <numerusform>Comparison %1: %2 against %3; %n pair of answers.</numerusform>
            <numerusform>Comparison %1: %2 against %3; %n pairs of answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DemoCommand</name>
    <message numerus="yes">
        <source>That was the whole way, on this computer alone: collect, check, tune, compare. It took %n second(s).</source>
        <translation>
            <numerusform>That was the whole way, on this computer alone: collect, check, tune, compare. It took %n second.</numerusform>
            <numerusform>That was the whole way, on this computer alone: collect, check, tune, compare. It took %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DismissCommand</name>
    <message numerus="yes">
        <source>%n finding(s) will not be shown again until the text changes.</source>
        <translation>
            <numerusform>%n finding will not be shown again until the text changes.</numerusform>
            <numerusform>%n findings will not be shown again until the text changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ExportCommand</name>
    <message numerus="yes">
        <source>Nothing was written: %Ln example(s) must be fixed first, or left out with the split &quot;left out&quot;. --force writes the file all the same.</source>
        <translation>
            <numerusform>Nothing was written: %Ln example must be fixed first, or left out with the split &quot;left out&quot;. --force writes the file all the same.</numerusform>
            <numerusform>Nothing was written: %Ln examples must be fixed first, or left out with the split &quot;left out&quot;. --force writes the file all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) written to “%1”.</source>
        <translation>
            <numerusform>%Ln example written to “%1”.</numerusform>
            <numerusform>%Ln examples written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NewCommand</name>
    <message numerus="yes">
        <source>Created “%1” with %Ln example(s).</source>
        <translation>
            <numerusform>Created “%1” with %Ln example.</numerusform>
            <numerusform>Created “%1” with %Ln examples.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StatsCommand</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln example</numerusform>
            <numerusform>%Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be fixed before tuning.</source>
        <translation>
            <numerusform>%n thing must be fixed before tuning.</numerusform>
            <numerusform>%n things must be fixed before tuning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n example(s) have something to look at.</source>
        <translation>
            <numerusform>%n example has something to look at.</numerusform>
            <numerusform>%n examples have something to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) about your style are open.</source>
        <translation>
            <numerusform>%n question about your style is open.</numerusform>
            <numerusform>%n questions about your style are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TuneCommand</name>
    <message numerus="yes">
        <source>This would send %n example(s) to %1. Nothing was sent. With --yes it is sent.</source>
        <translation>
            <numerusform>This would send %n example to %1. Nothing was sent. With --yes it is sent.</numerusform>
            <numerusform>This would send %n examples to %1. Nothing was sent. With --yes they are sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Contestant</name>
    <message numerus="yes">
        <source>Original with house rules and %n example(s)</source>
        <translation>
            <numerusform>Original with house rules and %n example</numerusform>
            <numerusform>Original with house rules and %n examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with house rules and %n example(s)</source>
        <translation>
            <numerusform>%1 with house rules and %n example</numerusform>
            <numerusform>%1 with house rules and %n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::DecisionGuide</name>
    <message numerus="yes">
        <source>%Ln good answer(s) are enough to try it, not to rely on it.</source>
        <translation>
            <numerusform>%Ln good answer is enough to try it, not to rely on it.</numerusform>
            <numerusform>%Ln good answers are enough to try it, not to rely on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good answer(s) are enough to learn from.</source>
        <translation>
            <numerusform>%Ln good answer is enough to learn from.</numerusform>
            <numerusform>%Ln good answers are enough to learn from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This project has %Ln example(s).</source>
        <translation>
            <numerusform>This project has %Ln example.</numerusform>
            <numerusform>This project has %Ln examples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The house rules have %Ln word(s). A tuned model can do with fewer, which makes every question cheaper.</source>
        <translation>
            <numerusform>The house rules have %Ln word. A tuned model can do with fewer, which makes every question cheaper.</numerusform>
            <numerusform>The house rules have %Ln words. A tuned model can do with fewer, which makes every question cheaper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::HandOver</name>
    <message numerus="yes">
        <source>%Ln to learn from</source>
        <translation>
            <numerusform>%Ln to learn from</numerusform>
            <numerusform>%Ln to learn from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept aside for testing</source>
        <translation>
            <numerusform>%Ln kept aside for testing</numerusform>
            <numerusform>%Ln kept aside for testing</numerusform>
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
        <source>%Ln column(s) are not used: %1.</source>
        <translation>
            <numerusform>%Ln column are not used: %1.</numerusform>
            <numerusform>%Ln columns are not used: %1.</numerusform>
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
    <name>core::ProviderProblem</name>
    <message numerus="yes">
        <source>Attune carries on by itself in %n second(s).</source>
        <translation>
            <numerusform>Attune carries on by itself in %n second.</numerusform>
            <numerusform>Attune carries on by itself in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Quote</name>
    <message numerus="yes">
        <source>%n pass(es) through your examples.</source>
        <translation>
            <numerusform>%n pass through your examples.</numerusform>
            <numerusform>%n passes through your examples.</numerusform>
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
    <name>core::Report</name>
    <message numerus="yes">
        <source>%Ln pair(s) of answers, measured by the same checks</source>
        <translation>
            <numerusform>%Ln pair of answers, measured by the same checks</numerusform>
            <numerusform>%Ln pairs of answers, measured by the same checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both were asked the same %Ln question(s) with the same settings: temperature %1, seed %2.</source>
        <translation>
            <numerusform>Both were asked the same %Ln question with the same settings: temperature %1, seed %2.</numerusform>
            <numerusform>Both were asked the same %Ln questions with the same settings: temperature %1, seed %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) lack an answer and do not count.</source>
        <translation>
            <numerusform>%Ln question lacks an answer and does not count.</numerusform>
            <numerusform>%Ln questions lack an answer and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) were left out of the count, because the model had learned the same or nearly the same one.</source>
        <translation>
            <numerusform>%Ln question was left out of the count, because the model had learned the same or nearly the same one.</numerusform>
            <numerusform>%Ln questions were left out of the count, because the model had learned the same or nearly the same one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Sanity</name>
    <message numerus="yes">
        <source>The two answer the same, word for word, in %1 of %Ln row(s).</source>
        <translation>
            <numerusform>The two answer the same, word for word, in %1 of %Ln row.</numerusform>
            <numerusform>The two answer the same, word for word, in %1 of %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold marks of a conversation&apos;s form.</source>
        <translation>
            <numerusform>%Ln row holds marks of a conversation&apos;s form.</numerusform>
            <numerusform>%Ln rows hold marks of a conversation&apos;s form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that is cut off.</source>
        <translation>
            <numerusform>%Ln row has an answer that is cut off.</numerusform>
            <numerusform>%Ln rows have an answer that is cut off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an empty answer.</source>
        <translation>
            <numerusform>%Ln row has an empty answer.</numerusform>
            <numerusform>%Ln rows have an empty answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have an answer that repeats itself.</source>
        <translation>
            <numerusform>%Ln row has an answer that repeats itself.</numerusform>
            <numerusform>%Ln rows have an answer that repeats itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) lack an answer.</source>
        <translation>
            <numerusform>%Ln row lacks an answer.</numerusform>
            <numerusform>%Ln rows lack an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Verdict</name>
    <message numerus="yes">
        <source>Too early to tell: %Ln more will help.</source>
        <extracomment>%n are votes.</extracomment>
        <translation>
            <numerusform>Too early to tell: %Ln more will help.</numerusform>
            <numerusform>Too early to tell: %Ln more will help.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If neither were better, a result this clear would come up about %Ln time(s) in 1,000 tries.</source>
        <translation>
            <numerusform>If neither were better, a result this clear would come up about %Ln time in 1,000 tries.</numerusform>
            <numerusform>If neither were better, a result this clear would come up about %Ln times in 1,000 tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If neither were better, a result like this would come up about %Ln time(s) in 100 tries.</source>
        <translation>
            <numerusform>If neither were better, a result like this would come up about %Ln time in 100 tries.</numerusform>
            <numerusform>If neither were better, a result like this would come up about %Ln times in 100 tries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of answers were judged.</source>
        <translation>
            <numerusform>%Ln pair of answers was judged.</numerusform>
            <numerusform>%Ln pairs of answers were judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were about the same.</source>
        <translation>
            <numerusform>%Ln was about the same.</numerusform>
            <numerusform>%Ln were about the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln both were bad.</source>
        <translation>
            <numerusform>In %Ln both were bad.</numerusform>
            <numerusform>In %Ln both were bad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If it went on like this, %Ln more vote(s) would decide it.</source>
        <translation>
            <numerusform>If it went on like this, %Ln more vote would decide it.</numerusform>
            <numerusform>If it went on like this, %Ln more votes would decide it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln example(s) were kept aside; the model has not seen them.</source>
        <translation>
            <numerusform>This %Ln example was kept aside; the model has not seen it.</numerusform>
            <numerusform>These %Ln examples were kept aside; the model has not seen them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln question(s) are new; the model has not seen them.</source>
        <translation>
            <numerusform>This %Ln question is new; the model has not seen it.</numerusform>
            <numerusform>These %Ln questions are new; the model has not seen them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln everyday question(s) have nothing to do with your examples: they show whether something was forgotten.</source>
        <translation>
            <numerusform>This %Ln everyday question has nothing to do with your examples: it shows whether something was forgotten.</numerusform>
            <numerusform>These %Ln everyday questions have nothing to do with your examples: they show whether something was forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(s) have fewer than 20 votes. Do not read much into them: among many small groups, one always looks good or bad by chance.</source>
        <translation>
            <numerusform>%Ln category has fewer than 20 votes. Do not read much into it: among many small groups, one always looks good or bad by chance.</numerusform>
            <numerusform>%Ln categories have fewer than 20 votes. Do not read much into them: among many small groups, one always looks good or bad by chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::recovery</name>
    <message numerus="yes">
        <source>%Ln example(s) were moved to the new project.</source>
        <translation>
            <numerusform>%Ln example were moved to the new project.</numerusform>
            <numerusform>%Ln examples were moved to the new project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed example(s) are in its Removed group.</source>
        <translation>
            <numerusform>%Ln removed example are in its Removed group.</numerusform>
            <numerusform>%Ln removed examples are in its Removed group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) could not be read and are lost.</source>
        <translation>
            <numerusform>%Ln example could not be read and are lost.</numerusform>
            <numerusform>%Ln examples could not be read and are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) may contain wrong letters: please read them through.</source>
        <translation>
            <numerusform>%Ln example may contain wrong letters: please read them through.</numerusform>
            <numerusform>%Ln examples may contain wrong letters: please read them through.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AnswerCard</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BulkForm</name>
    <message numerus="yes">
        <source>%Ln example(s) selected</source>
        <translation>
            <numerusform>%Ln example selected</numerusform>
            <numerusform>%Ln examples selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CauseModel</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, found %n time(s)</source>
        <extracomment>Read out for a cause: %1 its name, %2 its severity, %n how often it was found.</extracomment>
        <translation>
            <numerusform>%1, %2, found %n time</numerusform>
            <numerusform>%1, %2, found %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckGoal</name>
    <message numerus="yes">
        <source>&amp;Hide personal data (%n place(s))…</source>
        <translation>
            <numerusform>&amp;Hide personal data (%n place)…</numerusform>
            <numerusform>&amp;Hide personal data (%n places)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is &amp;ignored (%n)…</source>
        <translation>
            <numerusform>What is &amp;ignored (%n)…</numerusform>
            <numerusform>What is &amp;ignored (%n)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to fix. %Ln answer(s) share one voice.</source>
        <translation>
            <numerusform>Nothing to fix. %Ln answer shares one voice.</numerusform>
            <numerusform>Nothing to fix. %Ln answers share one voice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CollectPage</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln example</numerusform>
            <numerusform>%Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished</source>
        <translation>
            <numerusform>%Ln unfinished</numerusform>
            <numerusform>%Ln unfinished</numerusform>
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
        <source>%Ln example(s) removed. They stay under “Removed” for 30 days.</source>
        <translation>
            <numerusform>%Ln example removed. They stay under “Removed” for 30 days.</numerusform>
            <numerusform>%Ln examples removed. They stay under “Removed” for 30 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) put back.</source>
        <translation>
            <numerusform>%Ln example put back.</numerusform>
            <numerusform>%Ln examples put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln example(s) for good?</source>
        <translation>
            <numerusform>Erase %Ln example for good?</numerusform>
            <numerusform>Erase %Ln examples for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Erase %Ln example</numerusform>
            <numerusform>&amp;Erase %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) erased for good.</source>
        <translation>
            <numerusform>%Ln example erased for good.</numerusform>
            <numerusform>%Ln examples erased for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) changed.</source>
        <translation>
            <numerusform>%Ln example changed.</numerusform>
            <numerusform>%Ln examples changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) changed.</source>
        <translation>
            <numerusform>%Ln note changed.</numerusform>
            <numerusform>%Ln notes changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copying %Ln example(s)…</source>
        <translation>
            <numerusform>Copying %Ln example…</numerusform>
            <numerusform>Copying %Ln examples…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) copied.</source>
        <translation>
            <numerusform>%Ln example copied.</numerusform>
            <numerusform>%Ln examples copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExampleTableModel</name>
    <message numerus="yes">
        <source>%n flag(s): %1</source>
        <translation>
            <numerusform>%n flag: %1</numerusform>
            <numerusform>%n flags: %1</numerusform>
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
    <name>ui::FindingMenu</name>
    <message numerus="yes">
        <source>Fix &amp;all %n like this…</source>
        <translation>
            <numerusform>Fix &amp;all %n like this…</numerusform>
            <numerusform>Fix &amp;all %n like this…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingModel</name>
    <message numerus="yes">
        <source>The %n place(s)</source>
        <translation>
            <numerusform>The %n place</numerusform>
            <numerusform>The %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FixAllSheet</name>
    <message numerus="yes">
        <source>%n place(s) cannot be changed here: the text is another by now.</source>
        <translation>
            <numerusform>%n place cannot be changed here: the text is another by now.</numerusform>
            <numerusform>%n places cannot be changed here: the text is another by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %n example(s)</source>
        <translation>
            <numerusform>C&amp;hange %n example</numerusform>
            <numerusform>C&amp;hange %n examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FlagCards</name>
    <message numerus="yes">
        <source>%n thing(s) to look at here</source>
        <translation>
            <numerusform>%n thing to look at here</numerusform>
            <numerusform>%n things to look at here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GroupModel</name>
    <message numerus="yes">
        <source>%1, %Ln example(s)</source>
        <extracomment>Read out for an entry of the group list: %1 its name, %Ln how many examples it holds.</extracomment>
        <translation>
            <numerusform>%1, %Ln example</numerusform>
            <numerusform>%1, %Ln examples</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IgnoredSheet</name>
    <message numerus="yes">
        <source>Accepted as it was: %n place(s)</source>
        <translation>
            <numerusform>Accepted as it was: %n place</numerusform>
            <numerusform>Accepted as it was: %n places</numerusform>
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
    <name>ui::JobProgress</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln example</numerusform>
            <numerusform>%Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pass(es) through your examples</source>
        <translation>
            <numerusform>%Ln pass through your examples</numerusform>
            <numerusform>%Ln passes through your examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) will be waiting</source>
        <translation>
            <numerusform>%Ln comparison will be waiting</numerusform>
            <numerusform>%Ln comparisons will be waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comparison(s) are waiting</source>
        <translation>
            <numerusform>%Ln comparison is waiting</numerusform>
            <numerusform>%Ln comparisons are waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ModelCard</name>
    <message numerus="yes">
        <source>too early to tell, %Ln vote(s)</source>
        <translation>
            <numerusform>too early to tell, %Ln vote</numerusform>
            <numerusform>too early to tell, %Ln votes</numerusform>
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
        <source>%Ln kept aside</source>
        <translation>
            <numerusform>%Ln kept aside</numerusform>
            <numerusform>%Ln kept aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln pass(es)</source>
        <translation>
            <numerusform>%1, %Ln pass</numerusform>
            <numerusform>%1, %Ln passes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) have changed since. Test it again before you rely on it, or tune again.</source>
        <translation>
            <numerusform>%Ln example has changed since. Test it again before you rely on it, or tune again.</numerusform>
            <numerusform>%Ln examples have changed since. Test it again before you rely on it, or tune again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ModelSheet</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>languages</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::QuestionCard</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message numerus="yes">
        <source>%Ln example(s)</source>
        <translation>
            <numerusform>%Ln example</numerusform>
            <numerusform>%Ln examples</numerusform>
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
        <source>The other %Ln are ready.</source>
        <translation>
            <numerusform>The other %Ln are ready.</numerusform>
            <numerusform>The other %Ln are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show the %Ln row(s)</source>
        <translation>
            <numerusform>&amp;Show the %Ln row</numerusform>
            <numerusform>&amp;Show the %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReplacePanel</name>
    <message numerus="yes">
        <source>&amp;Replace in %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Replace in %Ln example</numerusform>
            <numerusform>&amp;Replace in %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %Ln example(s) to change. These are the first; replace them, then look again.</source>
        <translation>
            <numerusform>There are more than %Ln example to change. These are the first; replace them, then look again.</numerusform>
            <numerusform>There are more than %Ln examples to change. These are the first; replace them, then look again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln time(s) %1. Take the tick away from what should stay.</source>
        <extracomment>%1 is &quot;in 12 examples&quot;.</extracomment>
        <translation>
            <numerusform>Found %Ln time %1. Take the tick away from what should stay.</numerusform>
            <numerusform>Found %Ln times %1. Take the tick away from what should stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln example(s)</source>
        <translation>
            <numerusform>in %Ln example</numerusform>
            <numerusform>in %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) changed.</source>
        <translation>
            <numerusform>%Ln example changed.</numerusform>
            <numerusform>%Ln examples changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln skipped, because you have edited it meanwhile.</source>
        <extracomment>%1 is &quot;12 examples changed.&quot;</extracomment>
        <translation>
            <numerusform>%1 %Ln skipped, because you have edited it meanwhile.</numerusform>
            <numerusform>%1 %Ln skipped, because you have edited it meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln comparison(s)</source>
        <translation>
            <numerusform>%Ln comparison</numerusform>
            <numerusform>%Ln comparisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) so far.</source>
        <extracomment>%n are votes; a sentence follows.</extracomment>
        <translation>
            <numerusform>%Ln vote so far.</numerusform>
            <numerusform>%Ln votes so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewSheet</name>
    <message numerus="yes">
        <source>%Ln example(s) to learn from</source>
        <translation>
            <numerusform>%Ln example to learn from</numerusform>
            <numerusform>%Ln examples to learn from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln that pick(s) the best version</source>
        <extracomment>%1 is &quot;202 examples to learn from&quot;.</extracomment>
        <translation>
            <numerusform>%1, and %Ln that picks the best version</numerusform>
            <numerusform>%1, and %Ln that pick the best version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Send %Ln example</numerusform>
            <numerusform>&amp;Send %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) for testing; the model never sees them</source>
        <translation>
            <numerusform>%Ln example for testing; the model never sees it</numerusform>
            <numerusform>%Ln examples for testing; the model never sees them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RuleCard</name>
    <message numerus="yes">
        <source>Fix &amp;all %n like this…</source>
        <translation>
            <numerusform>Fix &amp;all %n like this…</numerusform>
            <numerusform>Fix &amp;all %n like this…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SendCard</name>
    <message numerus="yes">
        <source>&amp;See all %Ln…</source>
        <translation>
            <numerusform>&amp;See all %Ln…</numerusform>
            <numerusform>&amp;See all %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to look at</source>
        <translation>
            <numerusform>%Ln still to look at</numerusform>
            <numerusform>%Ln still to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
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
        <source>%Ln too long</source>
        <comment>examples</comment>
        <translation>
            <numerusform>%Ln too long</numerusform>
            <numerusform>%Ln too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s), fits</source>
        <translation>
            <numerusform>%Ln word, fits</numerusform>
            <numerusform>%Ln words, fits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServiceSheet</name>
    <message numerus="yes">
        <source>The service answers and knows %Ln model(s). Whether it can tune shows when it is asked to.</source>
        <translation>
            <numerusform>The service answers and knows %Ln model. Whether it can tune shows when it is asked to.</numerusform>
            <numerusform>The service answers and knows %Ln models. Whether it can tune shows when it is asked to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SetupPanel</name>
    <message numerus="yes">
        <source>%Ln question(s), to both: the same words, the same settings.</source>
        <translation>
            <numerusform>%Ln question, to both: the same words, the same settings.</numerusform>
            <numerusform>%Ln questions, to both: the same words, the same settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is/are left out, because a model has learned it or nearly the same.</source>
        <translation>
            <numerusform>%Ln more is left out, because a model has learned it or nearly the same.</numerusform>
            <numerusform>%Ln more are left out, because a model has learned them or nearly the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message numerus="yes">
        <source>%Ln made-up letter(s) to a help desk, with mistakes to find. Works without internet.</source>
        <translation>
            <numerusform>%Ln made-up letter to a help desk, with mistakes to find. Works without internet.</numerusform>
            <numerusform>%Ln made-up letters to a help desk, with mistakes to find. Works without internet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TermsSheet</name>
    <message numerus="yes">
        <source>%n preferred</source>
        <translation>
            <numerusform>%n preferred</numerusform>
            <numerusform>%n preferred</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be written</source>
        <translation>
            <numerusform>%n not to be written</numerusform>
            <numerusform>%n not to be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n sentence</numerusform>
            <numerusform>%n sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TunePage</name>
    <message numerus="yes">
        <source>%Ln comparison(s) waiting.</source>
        <translation>
            <numerusform>%Ln comparison waiting.</numerusform>
            <numerusform>%Ln comparisons waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TuneReasons</name>
    <message numerus="yes">
        <source>%Ln example(s) are too long for this model, which reads about %1 words.</source>
        <translation>
            <numerusform>%Ln example is too long for this model, which reads about %1 words.</numerusform>
            <numerusform>%Ln examples are too long for this model, which reads about %1 words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You need %Ln more example(s).</source>
        <translation>
            <numerusform>You need %Ln more example.</numerusform>
            <numerusform>You need %Ln more examples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) cannot be learned from. The first: %1</source>
        <translation>
            <numerusform>%Ln example cannot be learned from. The first: %1</numerusform>
            <numerusform>%Ln examples cannot be learned from. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with personal data (%1) would be learned and may turn up in answers. They stay on this computer.</source>
        <translation>
            <numerusform>%Ln place with personal data (%1) would be learned and may turn up in answers. It stays on this computer.</numerusform>
            <numerusform>%Ln places with personal data (%1) would be learned and may turn up in answers. They stay on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with personal data (%1) would be sent.</source>
        <translation>
            <numerusform>%Ln place with personal data (%1) would be sent.</numerusform>
            <numerusform>%Ln places with personal data (%1) would be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) kept aside for testing are also among those to learn from, so that the test would say too much.</source>
        <translation>
            <numerusform>%Ln question kept aside for testing is also among those to learn from, so that the test would say too much.</numerusform>
            <numerusform>%Ln questions kept aside for testing are also among those to learn from, so that the test would say too much.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) are still to look at.</source>
        <translation>
            <numerusform>%Ln example is still to look at.</numerusform>
            <numerusform>%Ln examples are still to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln out</source>
        <translation>
            <numerusform>Leave %Ln out</numerusform>
            <numerusform>Leave %Ln out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TuneWords</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WhereCard</name>
    <message numerus="yes">
        <source>%Ln more service(s), to compare prices</source>
        <translation>
            <numerusform>%Ln more service, to compare prices</numerusform>
            <numerusform>%Ln more services, to compare prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShortenPlan</name>
    <message numerus="yes">
        <source>%Ln line(s) of reference material that the answer does not use</source>
        <translation>
            <numerusform>%Ln line of reference material that the answer does not use</numerusform>
            <numerusform>%Ln lines of reference material that the answer does not use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier message(s)</source>
        <translation>
            <numerusform>%Ln earlier message</numerusform>
            <numerusform>%Ln earlier messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShortenSheet</name>
    <message numerus="yes">
        <source>&amp;Shorten %Ln example(s)</source>
        <translation>
            <numerusform>&amp;Shorten %Ln example</numerusform>
            <numerusform>&amp;Shorten %Ln examples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) would have to lose a part of the answer: shorten them yourself, or leave them out.</source>
        <translation>
            <numerusform>%Ln example would have to lose a part of the answer: shorten it yourself, or leave it out.</numerusform>
            <numerusform>%Ln examples would have to lose a part of the answer: shorten them yourself, or leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TuneCommands</name>
    <message numerus="yes">
        <source>%Ln example(s) left out of the tuning.</source>
        <translation>
            <numerusform>%Ln example left out of the tuning.</numerusform>
            <numerusform>%Ln examples left out of the tuning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln example(s) shortened.</source>
        <translation>
            <numerusform>%Ln example shortened.</numerusform>
            <numerusform>%Ln examples shortened.</numerusform>
        </translation>
    </message>
</context>
</TS>
