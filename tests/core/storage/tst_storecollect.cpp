// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/projectstore.h"

#include "tests/support/projectsupport.h"
#include "tests/support/samplerows.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using core::Edit;
using core::ExampleId;
using core::ExampleQuery;
using core::ProjectStore;
using core::SortKey;
using support::addPairs;
using support::value;
using Ids = std::vector<ExampleId>;

namespace {

/// Delivers what it is given, two at a time, and then perhaps an error.
class FixedSource final : public core::ExampleSource
{
public:
    explicit FixedSource(std::vector<core::Example> examples, bool fails = false)
        : m_examples(std::move(examples))
        , m_fails(fails)
    {
    }
    core::Result<std::vector<core::Example>> next() override
    {
        std::vector<core::Example> batch;
        while (m_next < m_examples.size() && batch.size() < 2)
            batch.push_back(m_examples[m_next++]);
        if (batch.empty() && m_fails)
            return core::fail(core::ErrorCode::InvalidInput, u"Row 5 is broken."_s);
        return batch;
    }

private:
    std::vector<core::Example> m_examples;
    std::size_t m_next = 0;
    bool m_fails;
};

core::ImportRequest request(std::vector<core::Example> examples, bool fails = false)
{
    core::ImportRequest result;
    result.source = std::make_unique<FixedSource>(std::move(examples), fails);
    result.detail = u"shop.csv"_s;
    return result;
}

ExampleQuery find(const QString &text)
{
    ExampleQuery query;
    query.text = text;
    return query;
}

ExampleQuery sortBy(SortKey key, bool descending = false)
{
    ExampleQuery query;
    query.sort = key;
    query.descending = descending;
    return query;
}

} // namespace

/// Importing, finding and sorting.
class TestStoreCollect : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void importsAsOneStep();
    void importSkipsDuplicates();
    void importSetsHouseRules();
    void failedImportLeavesNoTrace();
    void stoppedImportLeavesNoTrace();
    void undoneImportSurvivesClosing();
    void finds_data();
    void finds();
    void findsWhileTheIndexIsBuilt();
    void findsWhatWasEdited();
    void combinesTextAndFilters();
    void sortsAsTheLanguageDoes();
    void sortsByNumbers();
    void aNewListStopsTheOldOne();
};

void TestStoreCollect::importsAsOneStep()
{
    support::ProjectFolder project;
    const auto store = project.create();
    QSignalSpy changed(store.get(), &ProjectStore::changed);
    const Ids before = value(store->apply(addPairs(1))).inserted;
    const auto outcome = value(store->importExamples(request({core::makePair(u"a"_s, u"1"_s),
        core::makePair(u"b"_s, u"2"_s), core::makePair(u"c"_s, u"3"_s)})));
    QCOMPARE(outcome.added, 3);
    QCOMPARE(outcome.change.inserted.size(), 3u);
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(changed.at(1).at(0).value<core::ChangeSummary>().count, 3);
    QCOMPARE(store->undoState().undo->action, u"import"_s);
    QCOMPARE(store->undoState().undo->detail, u"shop.csv"_s);
    QCOMPARE(store->undoState().undo->count, 3);
    QCOMPARE(value(store->versions()).at(0).reason, u"import"_s);
    QCOMPARE(value(store->list({})).size(), 4u);
    QCOMPARE(value(store->examples({outcome.change.inserted[2]})).at(0).answer(), u"3"_s);
    value(store->undo());
    QCOMPARE(value(store->list({})), before);
    value(store->redo());
    QCOMPARE(value(store->list({})).size(), 4u);
}

void TestStoreCollect::importSkipsDuplicates()
{
    support::ProjectFolder project;
    const auto store = project.create();
    value(store->apply(addPairs(1)));
    std::vector<core::Example> rows{core::makePair(u" question  1"_s, u"answer 1\n"_s),
        core::makePair(u"new"_s, u"x"_s), core::makePair(u"new"_s, u"x"_s)};
    const auto outcome = value(store->importExamples(request(rows)));
    QCOMPARE(outcome.added, 1);
    QCOMPARE(outcome.duplicates, 2);
    core::ImportRequest all = request(rows);
    all.skipDuplicates = false;
    QCOMPARE(value(store->importExamples(std::move(all))).added, 3);
    QCOMPARE(value(store->contentHashes()).size(), 5u);
}

void TestStoreCollect::importSetsHouseRules()
{
    support::ProjectFolder project;
    const auto store = project.create();
    core::ImportRequest with = request({core::makePair(u"a"_s, u"1"_s)});
    with.houseRules = u"Be brief."_s;
    QVERIFY(value(store->importExamples(std::move(with))).change.settingsChanged);
    QCOMPARE(store->settings().houseRules, u"Be brief."_s);
    value(store->undo());
    QCOMPARE(store->settings().houseRules, QString());
    QCOMPARE(value(store->list({})), Ids());
}

void TestStoreCollect::failedImportLeavesNoTrace()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const auto outcome =
        support::wait(store->importExamples(request({core::makePair(u"a"_s, u"1"_s)}, true)));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().message, u"Row 5 is broken."_s);
    QCOMPARE(value(store->list({})), Ids());
    QVERIFY(!store->undoState().undo);
    QVERIFY(value(store->versions()).empty());
    QCOMPARE(value(store->apply(addPairs(1))).count, 1);
}

void TestStoreCollect::stoppedImportLeavesNoTrace()
{
    support::ProjectFolder project;
    const auto store = project.create();
    std::stop_source stop;
    stop.request_stop();
    const auto outcome = support::wait(
        store->importExamples(request({core::makePair(u"a"_s, u"1"_s)}), stop.get_token()));
    QCOMPARE(outcome.error().code, core::ErrorCode::Cancelled);
    QCOMPARE(value(store->list({})), Ids());
    QVERIFY(value(store->versions()).empty());
}

void TestStoreCollect::undoneImportSurvivesClosing()
{
    support::ProjectFolder project;
    {
        const auto store = project.create();
        core::ImportRequest big;
        big.source = std::make_unique<support::SampleSource>(3000);
        value(store->importExamples(std::move(big)));
        value(store->undo());
    }
    const auto store = project.open();
    QCOMPARE(value(store->list({})), Ids());
    QCOMPARE(value(store->redo()).inserted.size(), 3000u);
    QCOMPARE(value(store->counts()).all, 3000);
    // After a new edit the import can no longer be redone, and its rows go in the background.
    value(store->undo());
    value(store->apply(addPairs(1)));
    QCOMPARE(value(store->counts()).all, 1);
    QVERIFY(!store->undoState().redo);
}

void TestStoreCollect::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ids>("expected");
    QTest::newRow("question") << u"parcel"_s << Ids{1};
    QTest::newRow("case") << u"PARCEL"_s << Ids{1};
    QTest::newRow("answer") << u"tomorrow"_s << Ids{1, 2};
    QTest::newRow("reference") << u"order 77"_s << Ids{2};
    QTest::newRow("note") << u"ask kim"_s << Ids{3};
    QTest::newRow("another case of a letter") << u"ZÜRICH"_s << Ids{3};
    QTest::newRow("two characters") << u"77"_s << Ids{2};
    QTest::newRow("one character") << u"我"_s << Ids{4};
    QTest::newRow("two ideographs") << u"发货"_s << Ids{4};
    QTest::newRow("quotes") << u"say \"hi\""_s << Ids{4};
    QTest::newRow("operators are text") << u"a AND b"_s << Ids{4};
    QTest::newRow("percent is text") << u"100%"_s << Ids{3};
    QTest::newRow("underscore is text") << u"___"_s << Ids{};
    QTest::newRow("scattered groups are no match") << u"parcrce"_s << Ids{};
    QTest::newRow("other half of an emoji") << u"😀 ok"_s << Ids{3};
    QTest::newRow("nothing") << u"unicorn"_s << Ids{};
}

void TestStoreCollect::finds()
{
    QFETCH(QString, text);
    QFETCH(Ids, expected);
    support::ProjectFolder project;
    const auto store = project.create();
    Edit edit;
    edit.inserts = {core::makePair(u"Where is my parcel, rce?"_s, u"It comes tomorrow."_s),
        core::makePair(u"Second"_s, u"Not TOMORROW"_s),
        core::makePair(u"in Zürich 😀 ok"_s, u"100% sure"_s),
        core::makePair(u"我们明天发货"_s, u"say \"hi\" a AND b"_s)};
    edit.inserts[1].reference = u"Order 77"_s;
    edit.inserts[2].note = u"Ask Kim"_s;
    QSignalSpy ready(store.get(), &ProjectStore::searchIndexReady);
    value(store->apply(edit));
    QCOMPARE(value(store->list(find(text))), expected);
    QTRY_VERIFY(ready.count() > 0);
    QCOMPARE(value(store->list(find(text))), expected); // from the index
}

void TestStoreCollect::findsWhileTheIndexIsBuilt()
{
    support::ProjectFolder project;
    const auto store = project.create();
    QSignalSpy ready(store.get(), &ProjectStore::searchIndexReady);
    core::ImportRequest big;
    big.source = std::make_unique<support::SampleSource>(6000);
    value(store->importExamples(std::move(big)));
    Ids all = value(store->list(find(u"order 1234)"_s)));
    QCOMPARE(all, Ids{1234});
    while (ready.isEmpty()) {
        QCOMPARE(value(store->list(find(u"order 1234)"_s))), all);
        QCoreApplication::processEvents();
    }
    QCOMPARE(value(store->list(find(u"order 1234)"_s))), all);
    QCOMPARE(value(store->list(find(u"(order 5"_s))).size(), 1111u); // 5, 50…59, 500…599, 5000…5999
}

void TestStoreCollect::findsWhatWasEdited()
{
    support::ProjectFolder project;
    const auto store = project.create();
    QSignalSpy ready(store.get(), &ProjectStore::searchIndexReady);
    const Ids ids = value(store->apply(addPairs(1))).inserted;
    QTRY_VERIFY(ready.count() > 0);
    value(store->apply(support::editAnswer(value(store->examples(ids)).at(0), u"walrus"_s)));
    QCOMPARE(value(store->list(find(u"walrus"_s))), ids);
    QCOMPARE(value(store->list(find(u"answer 1"_s))), Ids());
    value(store->undo());
    QCOMPARE(value(store->list(find(u"walrus"_s))), Ids());
    QCOMPARE(value(store->list(find(u"answer 1"_s))), ids);
}

void TestStoreCollect::combinesTextAndFilters()
{
    support::ProjectFolder project;
    const auto store = project.create();
    Edit edit = addPairs(6);
    edit.inserts[0].category = u"A"_s;
    edit.inserts[3].category = u"A"_s;
    edit.inserts[3].status = core::Status::Done;
    edit.inserts[4].status = core::Status::NeedsWork;
    edit.inserts[5].split = core::Split::Kept;
    const Ids ids = value(store->apply(edit)).inserted;
    ExampleQuery query = find(u"question"_s);
    query.category = u"A"_s;
    query.unfinished = true;
    QCOMPARE(value(store->list(query)), Ids{ids[0]});
    query.unfinished = false;
    query.descending = true;
    QCOMPARE(value(store->list(query)), (Ids{ids[3], ids[0]}));
    ExampleQuery kept;
    kept.split = core::Split::Kept;
    QCOMPARE(value(store->list(kept)), Ids{ids[5]});
    ExampleQuery unfinished;
    unfinished.unfinished = true;
    QCOMPARE(value(store->list(unfinished)).size(), 5u);
}

void TestStoreCollect::sortsAsTheLanguageDoes()
{
    QLocale::setDefault(QLocale(QLocale::German));
    support::ProjectFolder project;
    const auto store = project.create();
    Edit edit;
    for (const QString &text : {u"Zebra"_s, u"äpfel"_s, u"Apfel"_s, u"bär und noch viel mehr B"_s,
             u"bär und noch viel mehr A"_s, u"10"_s, u"Zebra"_s, u""_s}) {
        edit.inserts.push_back(core::makePair(text, u"x"_s));
        edit.inserts.back().category = text;
    }
    const Ids ids = value(store->apply(edit)).inserted;
    const Ids up{ids[7], ids[5], ids[2], ids[1], ids[4], ids[3], ids[0], ids[6]};
    const Ids down{ids[0], ids[6], ids[3], ids[4], ids[1], ids[2], ids[5], ids[7]};
    for (const SortKey key : {SortKey::Question, SortKey::Category}) {
        QCOMPARE(value(store->list(sortBy(key))), up);
        QCOMPARE(value(store->list(sortBy(key, true))), down);
    }
    QLocale::setDefault(QLocale::c());
}

void TestStoreCollect::sortsByNumbers()
{
    support::ProjectFolder project;
    const auto store = project.create();
    Edit edit = addPairs(4);
    edit.inserts[0].status = core::Status::Done;
    edit.inserts[2].status = core::Status::NeedsWork;
    const Ids ids = value(store->apply(edit)).inserted;
    QCOMPARE(value(store->list(sortBy(SortKey::Status))), (Ids{ids[1], ids[3], ids[2], ids[0]}));
    QCOMPARE(
        value(store->list(sortBy(SortKey::Status, true))), (Ids{ids[0], ids[2], ids[1], ids[3]}));
    project.clock.advance(10);
    Edit note;
    note.patches.push_back({.ids = {ids[1]}, .note = u"x"_s});
    value(store->apply(note));
    QCOMPARE(value(store->list(sortBy(SortKey::Updated, true))).front(), ids[1]);
    QCOMPARE(
        value(store->list(sortBy(SortKey::Position, true))), (Ids{ids[3], ids[2], ids[1], ids[0]}));
}

void TestStoreCollect::aNewListStopsTheOldOne()
{
    support::ProjectFolder project;
    const auto store = project.create();
    core::ImportRequest big;
    big.source = std::make_unique<support::SampleSource>(5000);
    value(store->importExamples(std::move(big)));
    std::vector<QFuture<core::Result<Ids>>> futures;
    for (int i = 0; i < 20; ++i)
        futures.push_back(store->list(find(QString::number(i))));
    for (std::size_t i = 0; i + 1 < futures.size(); ++i) {
        const auto result = support::wait(futures[i]);
        QVERIFY(result || result.error().code == core::ErrorCode::Cancelled);
    }
    QVERIFY(support::wait(futures.back()).has_value());
}

QTEST_GUILESS_MAIN(TestStoreCollect)
#include "tst_storecollect.moc"
