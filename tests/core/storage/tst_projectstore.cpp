// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/projectstore.h"

#include "tests/support/projectsupport.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using core::Edit;
using core::Example;
using core::ExampleId;
using core::ProjectStore;
using core::Status;
using support::addPairs;
using support::editAnswer;
using support::value;
using Ids = std::vector<ExampleId>;

/// What everybody does with a project: edit, undo, close, open, look.
class TestProjectStore : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void createsAnEmptyProject();
    void doesNotReplaceAFile();
    void keepsEverythingOfAnExample();
    void insertsWhereAsked();
    void insertsManyTimesAtOnePlace();
    void patchesOnlyWhatIsGiven();
    void givesManyTheSameValue();
    void skipsAnExampleThatChangedMeanwhile();
    void undoAndRedoSurviveClosing();
    void aNewEditEndsRedo();
    void removesAndRestores();
    void mergesTyping();
    void typingBackLeavesNoStep();
    void undoesSettings();
    void undoesABigEditAsOne();
    void countsWhatIsThere();
    void announcesChangesInOrder();
    void visitsOneStateOfTheProject();
    void leavesOneFile();

private:
    static Example example(ProjectStore &store, ExampleId id)
    {
        const std::vector<Example> found = value(store.examples({id}));
        return found.size() == 1 ? found.front() : Example();
    }
    static QString answer(ProjectStore &store, ExampleId id) { return example(store, id).answer(); }
};

void TestProjectStore::createsAnEmptyProject()
{
    support::ProjectFolder project;
    QString uuid;
    {
        const auto store = project.create({.name = u"Help desk"_s, .houseRules = u"Be kind."_s});
        QVERIFY(store);
        QVERIFY(!store->isReadOnly());
        uuid = store->projectUuid();
        QCOMPARE(value(store->list({})), Ids());
        QVERIFY(!store->undoState().undo);
    }
    const auto store = project.open();
    QVERIFY(store);
    QCOMPARE(store->settings().name, u"Help desk"_s);
    QCOMPARE(store->settings().houseRules, u"Be kind."_s);
    QCOMPARE(store->projectUuid(), uuid);
    QVERIFY(!uuid.isEmpty());
    QVERIFY(store->openInfo().walMode);
    QVERIFY(!store->openInfo().uncleanShutdown);
}

void TestProjectStore::doesNotReplaceAFile()
{
    support::ProjectFolder project;
    {
        QFile file(project.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
    }
    const auto store = ProjectStore::create(project.path, {}, project.clock);
    QVERIFY(!store);
    QCOMPARE(store.error().code, core::ErrorCode::AlreadyExists);
    QFile file(project.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
}

void TestProjectStore::keepsEverythingOfAnExample()
{
    Example plain = core::makePair(u"Where is my order?\n😀 שלום"_s, u"On its way."_s);
    plain.ownRules = u"Be brief."_s;
    plain.rejected = QString();
    plain.reference = u"Order 12: sent"_s;
    plain.category = u"Delivery"_s;
    plain.tags = {u"order \"x\""_s, u"urgent"_s};
    plain.note = u"ask Kim"_s;
    plain.status = Status::NeedsWork;
    plain.split = core::Split::Kept;
    plain.source = {u"a.csv"_s, 7};
    plain.extra = R"({"weight":0.30000000000000004})";
    Example talk;
    talk.turns = {{core::Role::User, u"Hi"_s},
        {core::Role::Assistant, u"Hello"_s, R"({"name":"bot"})"}, {core::Role::Tool, u"{}"_s},
        {core::Role::User, u"Bye"_s}};

    support::ProjectFolder project;
    Edit edit;
    edit.action = u"add"_s;
    edit.inserts = {plain, talk};
    Ids ids;
    {
        const auto store = project.create();
        ids = value(store->apply(edit)).inserted;
    }
    const auto store = project.open();
    std::vector<Example> read = value(store->examples(ids));
    QCOMPARE(read.size(), 2u);
    for (Example &one : read) {
        QCOMPARE(one.created, project.clock.now());
        QCOMPARE(one.revision, 1);
        one.id = one.created = one.updated = one.revision = 0;
    }
    QVERIFY(read[0] == plain);
    QVERIFY(read[1] == talk);
}

void TestProjectStore::insertsWhereAsked()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const Ids first = value(store->apply(addPairs(3))).inserted;
    Edit between = addPairs(2);
    between.insertAfter = first[0];
    const Ids second = value(store->apply(between)).inserted;
    QCOMPARE(value(store->list({})), (Ids{first[0], second[0], second[1], first[1], first[2]}));
    Edit end = addPairs(1);
    end.insertAfter = first[2];
    const Ids third = value(store->apply(end)).inserted;
    QCOMPARE(value(store->list({})).back(), third[0]);
}

void TestProjectStore::insertsManyTimesAtOnePlace()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const Ids first = value(store->apply(addPairs(2))).inserted;
    Ids expected{first[0]};
    for (int i = 0; i < 60; ++i) { // more often than the gap can be halved
        Edit edit = addPairs(1);
        edit.insertAfter = first[0];
        expected.insert(expected.begin() + 1, value(store->apply(edit)).inserted.at(0));
    }
    expected.push_back(first[1]);
    QCOMPARE(value(store->list({})), expected);
}

void TestProjectStore::patchesOnlyWhatIsGiven()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const Ids ids = value(store->apply(addPairs(3))).inserted;
    Edit edit;
    edit.action = u"set-status"_s;
    edit.patches.push_back(
        {.ids = {ids[2], ids[0]}, .addTags = {u"b"_s, u"a"_s}, .status = Status::Done});
    project.clock.advance(5000);
    const auto summary = value(store->apply(edit));
    QCOMPARE(summary.updated, (Ids{ids[0], ids[2]}));
    QCOMPARE(summary.count, 2);
    const Example changed = example(*store, ids[0]);
    QCOMPARE(changed.status, Status::Done);
    QCOMPARE(changed.tags, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(changed.question(), u"question 1"_s);
    QCOMPARE(changed.updated, changed.created + 5000);
    QCOMPARE(changed.revision, 2);
    QCOMPARE(example(*store, ids[1]).status, Status::ToDo);

    core::ExampleQuery done;
    done.status = Status::Done;
    QCOMPARE(value(store->list(done)), (Ids{ids[0], ids[2]}));
    core::ExampleQuery tagged;
    tagged.tag = u"a"_s;
    QCOMPARE(value(store->list(tagged)), (Ids{ids[0], ids[2]}));
    QVERIFY(value(store->undo()).updated == (Ids{ids[0], ids[2]}));
    QCOMPARE(value(store->list(tagged)), Ids());
    QCOMPARE(example(*store, ids[0]).tags, QStringList());
}

void TestProjectStore::givesManyTheSameValue()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const Ids ids = value(store->apply(addPairs(6))).inserted;
    const auto states = [&] {
        QList<int> result;
        for (const ExampleId id : ids)
            result.append(static_cast<int>(example(*store, id).status));
        return result;
    };
    Edit some{.action = u"set-status"_s};
    some.patches = {{.ids = {ids[1], ids[4]}, .status = Status::NeedsWork}};
    value(store->apply(some));
    value(store->apply({.action = u"remove"_s, .remove = {ids[2]}}));
    project.clock.advance(5000);

    // Two runs of neighbours, one that is so already, one that does not exist.
    Edit edit{.action = u"set-status"_s};
    edit.patches = {{.ids = {ids[5], ids[4], ids[0], ids[1], ids[2], ids[5] + 1},
        .category = u"c"_s,
        .status = Status::NeedsWork}};
    const auto summary = value(store->apply(edit));
    QCOMPARE(summary.updated, (Ids{ids[0], ids[1], ids[2], ids[4], ids[5]}));
    QCOMPARE(summary.skipped, (Ids{ids[5] + 1}));
    QCOMPARE(states(), (QList<int>{1, 1, 1, 0, 1, 1}));
    QCOMPARE(example(*store, ids[0]).category, u"c"_s);
    QCOMPARE(example(*store, ids[0]).revision, 2);
    QCOMPARE(example(*store, ids[0]).updated, example(*store, ids[0]).created + 5000);
    QCOMPARE(example(*store, ids[3]).category, QString());
    QCOMPARE(value(store->apply(edit)).change, 0); // nothing left to do
    QCOMPARE(example(*store, ids[0]).revision, 2);

    QCOMPARE(value(store->undo()).updated, summary.updated);
    QCOMPARE(states(), (QList<int>{0, 1, 0, 0, 1, 0}));
    QCOMPARE(example(*store, ids[0]).category, QString());
    value(store->redo());
    QCOMPARE(states(), (QList<int>{1, 1, 1, 0, 1, 1}));
}

void TestProjectStore::skipsAnExampleThatChangedMeanwhile()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const Ids ids = value(store->apply(addPairs(1))).inserted;
    Edit edit = editAnswer(example(*store, ids[0]), u"stale"_s);
    edit.patches[0].expectedRevision = 1;
    value(store->apply(editAnswer(example(*store, ids[0]), u"fresh"_s)));
    const auto summary = value(store->apply(edit));
    QCOMPARE(summary.skipped, ids);
    QCOMPARE(summary.change, 0);
    QCOMPARE(answer(*store, ids[0]), u"fresh"_s);
}

void TestProjectStore::undoAndRedoSurviveClosing()
{
    support::ProjectFolder project;
    Ids ids;
    {
        const auto store = project.create();
        ids = value(store->apply(addPairs(1))).inserted;
        value(store->apply(editAnswer(example(*store, ids[0]), u"one"_s)));
        value(store->apply(editAnswer(example(*store, ids[0]), u"two"_s)));
        value(store->undo());
    }
    const auto store = project.open();
    QCOMPARE(answer(*store, ids[0]), u"one"_s);
    QVERIFY(store->undoState().redo);
    QCOMPARE(store->undoState().undo->action, u"edit-answer"_s);
    value(store->redo());
    QCOMPARE(answer(*store, ids[0]), u"two"_s);
    value(store->undo());
    value(store->undo());
    QCOMPARE(answer(*store, ids[0]), u"answer 1"_s);
    QCOMPARE(value(store->undo()).removed, ids);
    QCOMPARE(value(store->list({})), Ids());
    QVERIFY(!store->undoState().undo);
    QCOMPARE(value(store->undo()).change, 0);
    QCOMPARE(value(store->redo()).inserted, ids);
    value(store->redo());
    value(store->redo());
    QCOMPARE(answer(*store, ids[0]), u"two"_s);
    QCOMPARE(value(store->redo()).change, 0);
}

void TestProjectStore::aNewEditEndsRedo()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const Ids first = value(store->apply(addPairs(1))).inserted;
    const Ids second = value(store->apply(addPairs(2))).inserted;
    value(store->undo());
    const Ids third = value(store->apply(addPairs(1))).inserted;
    QVERIFY(!store->undoState().redo);
    QCOMPARE(value(store->list({})), (Ids{first[0], third[0]}));
    QVERIFY(third[0] > second[1]); // ids are never reused
    QCOMPARE(value(store->history(10)).size(), 2u);
}

void TestProjectStore::removesAndRestores()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const Ids ids = value(store->apply(addPairs(3))).inserted;
    Edit remove;
    remove.action = u"remove"_s;
    remove.remove = {ids[1]};
    QCOMPARE(value(store->apply(remove)).removed, Ids{ids[1]});
    core::ExampleQuery removed;
    removed.removed = true;
    QCOMPARE(value(store->list(removed)), Ids{ids[1]});
    QCOMPARE(value(store->list({})), (Ids{ids[0], ids[2]}));
    QVERIFY(value(store->rows({ids[1]})).at(0).removed);

    Edit restore;
    restore.action = u"restore"_s;
    restore.restore = {ids[1]};
    QCOMPARE(value(store->apply(restore)).inserted, Ids{ids[1]});
    QCOMPARE(value(store->list({})), ids);
    value(store->undo());
    QCOMPARE(value(store->list(removed)), Ids{ids[1]});
    value(store->undo());
    QCOMPARE(value(store->list({})), ids);
}

void TestProjectStore::mergesTyping()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const Ids ids = value(store->apply(addPairs(2))).inserted;
    const Example first = example(*store, ids[0]);
    for (const QString &text : {u"H"_s, u"He"_s, u"Hel"_s}) {
        project.clock.advance(900);
        value(store->apply(editAnswer(first, text, u"answer"_s)));
    }
    QCOMPARE(value(store->history(10)).size(), 2u);
    // Another example, then a pause: each a step of its own.
    value(store->apply(editAnswer(example(*store, ids[1]), u"x"_s, u"answer"_s)));
    QCOMPARE(value(store->history(10)).size(), 3u);
    project.clock.advance(1001);
    value(store->apply(editAnswer(example(*store, ids[1]), u"xy"_s, u"answer"_s)));
    QCOMPARE(value(store->history(10)).size(), 4u);
    value(store->undo());
    value(store->undo());
    QCOMPARE(answer(*store, ids[1]), u"answer 2"_s);
    QCOMPARE(answer(*store, ids[0]), u"Hel"_s);
    value(store->undo());
    QCOMPARE(answer(*store, ids[0]), u"answer 1"_s);
}

void TestProjectStore::typingBackLeavesNoStep()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const Ids ids = value(store->apply(addPairs(1))).inserted;
    const Example before = example(*store, ids[0]);
    value(store->apply(editAnswer(before, u"answer 1!"_s, u"answer"_s)));
    const auto summary = value(store->apply(editAnswer(before, u"answer 1"_s, u"answer"_s)));
    QCOMPARE(summary.change, 0);
    QCOMPARE(summary.updated, ids); // the text on screen did change
    QCOMPARE(store->undoState().undo->action, u"add"_s);
    // And an edit that changes nothing is none.
    QCOMPARE(value(store->apply(editAnswer(before, u"answer 1"_s))).count, 0);
    QCOMPARE(value(store->history(10)).size(), 1u);
}

void TestProjectStore::undoesSettings()
{
    support::ProjectFolder project;
    core::ProjectSettings before;
    before.name = u"Shop"_s;
    const auto store = project.create(before);
    Edit edit;
    edit.action = u"house-rules"_s;
    edit.settings = store->settings();
    edit.settings->houseRules = u"Be playful."_s;
    edit.settings->categoryInAnswer = core::CategoryInAnswer::FirstLine;
    QVERIFY(value(store->apply(edit)).settingsChanged);
    QCOMPARE(store->settings().houseRules, u"Be playful."_s);
    QVERIFY(value(store->undo()).settingsChanged);
    QCOMPARE(store->settings(), before);
    value(store->redo());
    QCOMPARE(store->settings(), *edit.settings);
}

void TestProjectStore::undoesABigEditAsOne()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const Ids ids = value(store->apply(addPairs(500))).inserted;
    Edit edit;
    edit.action = u"replace"_s;
    for (const ExampleId id : ids)
        edit.patches.push_back({.ids = {id}, .note = u"note %1"_s.arg(id)});
    QCOMPARE(value(store->apply(edit)).count, 500);
    QCOMPARE(store->undoState().undo->count, 500);
    QCOMPARE(value(store->undo()).count, 500);
    for (const Example &one : value(store->examples(ids)))
        QCOMPARE(one.note, QString());
    value(store->redo());
    QCOMPARE(example(*store, ids[499]).note, u"note %1"_s.arg(ids[499]));
}

void TestProjectStore::countsWhatIsThere()
{
    support::ProjectFolder project;
    const auto store = project.create();
    Edit add = addPairs(5);
    add.inserts[0].status = Status::Done;
    add.inserts[1].category = u"Delivery"_s;
    add.inserts[2].category = u"Delivery"_s;
    add.inserts[2].tags = {u"vip"_s};
    add.inserts[3].split = core::Split::Kept;
    add.inserts[4].tags = {u"vip"_s};
    const Ids ids = value(store->apply(add)).inserted;
    Edit remove;
    remove.remove = {ids[4]};
    value(store->apply(remove));

    const core::ProjectCounts counts = value(store->counts());
    QCOMPARE(counts.all, 4);
    QCOMPARE(counts.removed, 1);
    QCOMPARE(counts.byStatus[static_cast<int>(Status::Done)], 1);
    QCOMPARE(counts.byStatus[static_cast<int>(Status::ToDo)], 3);
    QCOMPARE(counts.bySplit[static_cast<int>(core::Split::Kept)], 1);
    QCOMPARE(counts.byCategory, (QMap<QString, qint64>{{u"Delivery"_s, 2}}));
    QCOMPARE(counts.byTag, (QMap<QString, qint64>{{u"vip"_s, 1}}));
}

void TestProjectStore::announcesChangesInOrder()
{
    support::ProjectFolder project;
    const auto store = project.create();
    QSignalSpy changed(store.get(), &ProjectStore::changed);
    QSignalSpy undo(store.get(), &ProjectStore::undoStateChanged);
    QSignalSpy saving(store.get(), &ProjectStore::savingChanged);
    for (int i = 0; i < 100; ++i)
        store->apply(addPairs(1));
    QCOMPARE(saving.count(), 1);
    QVERIFY(saving.takeFirst().at(0).toBool());
    QTRY_COMPARE(changed.count(), 100);
    QTRY_COMPARE(saving.count(), 1);
    QVERIFY(!saving.takeFirst().at(0).toBool());
    core::ChangeId last = 0;
    for (const QList<QVariant> &arguments : changed) {
        const auto summary = arguments.at(0).value<core::ChangeSummary>();
        QVERIFY(summary.change > last);
        last = summary.change;
    }
    QVERIFY(undo.count() >= 1);
    QCOMPARE(undo.last().at(0).value<core::UndoState>().undo->change, last);
}

void TestProjectStore::visitsOneStateOfTheProject()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const Ids ids = value(store->apply(addPairs(600))).inserted;
    Edit remove;
    remove.remove = ids;
    Ids seen;
    const auto visited =
        support::wait(store->visit(ids, [&](std::span<const Example> batch) -> core::Result<> {
            if (seen.empty())
                store->apply(remove).waitForFinished(); // while the visit is on its way
            for (const Example &one : batch)
                seen.push_back(one.id);
            return {};
        }));
    QVERIFY_RESULT(visited);
    QCOMPARE(seen, ids);
    QCOMPARE(value(store->list({})), Ids());

    std::stop_source stop;
    stop.request_stop();
    const auto stopped = support::wait(store->visit(
        ids, [](std::span<const Example>) -> core::Result<> { return {}; }, stop.get_token()));
    QCOMPARE(stopped.error().code, core::ErrorCode::Cancelled);
}

void TestProjectStore::leavesOneFile()
{
    support::ProjectFolder project;
    {
        const auto store = project.create();
        value(store->apply(addPairs(10)));
    }
    QCOMPARE(QDir(project.folder.path()).entryList(QDir::Files | QDir::Hidden),
        QStringList{u"help desk.attune"_s});
}

QTEST_GUILESS_MAIN(TestProjectStore)
#include "tst_projectstore.moc"
