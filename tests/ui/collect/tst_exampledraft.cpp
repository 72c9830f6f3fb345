// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testprogram.h"
#include "tests/support/testsupport.h"
#include "ui/collect/exampledraft.h"

using namespace Qt::StringLiterals;
using ui::ExampleField;

namespace {

core::Example stored()
{
    core::Example example = core::makePair(u"question"_s, u"answer"_s);
    example.id = 7;
    example.tags = {u"a"_s, u"b"_s};
    return example;
}

} // namespace

class TestExampleDraft : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void takesOnlyWhatWasTouchedAndDiffers()
    {
        ui::ExampleDraft draft;
        draft.start(stored());
        core::Example shown = stored();
        shown.note = u"typed"_s;
        shown.category = u"not touched"_s;
        draft.touch(ExampleField::Note);
        draft.touch(ExampleField::Reference); // touched, but as before
        const auto patch = draft.take(shown);
        QVERIFY(patch);
        QCOMPARE(patch->ids, std::vector<core::ExampleId>{7});
        QCOMPARE(patch->note, std::optional(u"typed"_s));
        QVERIFY(!patch->category);
        QVERIFY(!patch->reference);
        QVERIFY(!patch->turns);
        QVERIFY(!draft.take(shown)); // nothing is handed over twice
    }

    void typingBackAndForthIsNoChange()
    {
        ui::ExampleDraft draft;
        draft.start(stored());
        draft.touch(ExampleField::Turns);
        QVERIFY(!draft.take(stored()));
    }

    void tagsAreAddedAndRemovedOneByOne()
    {
        ui::ExampleDraft draft;
        draft.start(stored());
        core::Example shown = stored();
        shown.tags = {u"b"_s, u"c"_s};
        draft.touch(ExampleField::Tags);
        const auto patch = draft.take(shown);
        QVERIFY(patch);
        QCOMPARE(patch->addTags, QStringList{u"c"_s});
        QCOMPARE(patch->removeTags, QStringList{u"a"_s});
    }

    void aChangeFromElsewhereKeepsWhatIsBeingTyped()
    {
        ui::ExampleDraft draft;
        draft.start(stored());
        core::Example shown = stored();
        shown.setAnswer(u"answer, longer"_s);
        draft.touch(ExampleField::Turns);

        core::Example fresh = stored();
        fresh.setQuestion(u"another question"_s);
        fresh.setAnswer(u"another answer"_s);
        fresh.note = u"from elsewhere"_s;
        const core::Example result = draft.merge(fresh, shown);
        QCOMPARE(result.answer(), u"answer, longer"_s);     // typed
        QCOMPARE(result.question(), u"another question"_s); // not typed in
        QCOMPARE(result.note, u"from elsewhere"_s);

        const auto patch = draft.take(result);
        QVERIFY(patch && patch->turns);
        QCOMPARE(patch->turns->at(1).text, u"answer, longer"_s);
        QCOMPARE(patch->turns->at(0).text, u"another question"_s);
        QVERIFY(!patch->note);
    }

    void turnsAddedWhileTypingStayAsOnScreen()
    {
        ui::ExampleDraft draft;
        draft.start(stored());
        core::Example shown = stored();
        shown.turns.push_back({core::Role::User, u"and another thing"_s});
        draft.touch(ExampleField::Turns);
        core::Example fresh = stored();
        fresh.setAnswer(u"changed"_s);
        QCOMPARE(draft.merge(fresh, shown).turns, shown.turns);
    }
};

ATTUNE_TEST(TestExampleDraft);
#include "tst_exampledraft.moc"
