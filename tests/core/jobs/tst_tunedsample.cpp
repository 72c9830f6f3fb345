// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/tunedsample.h"

#include "core/dataset/samples.h"
#include "core/jobs/jobstore.h"
#include "core/jobs/modelimport.h"
#include "core/review/reviewstore.h"
#include "tests/support/projectsupport.h"

#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;
using support::value;

namespace {

/// What of an example its sample file tells.
QStringList told(const std::vector<core::Example> &examples)
{
    QStringList all;
    for (const core::Example &example : examples)
        all << example.question() << example.answer() << example.reference << example.category;
    return all;
}

std::vector<core::Example> allOf(core::ProjectStore &store)
{
    return value(store.examples(value(store.allIds())));
}

/// The sample as it is when it is made from its file.
std::vector<core::Example> sampleExamples()
{
    support::ProjectFolder folder;
    const auto store = folder.create(core::samples().front().settings);
    core::ImportRequest request{
        .source = core::openImport(*core::planSample(core::samples().front())),
        .detail = {},
        .skipDuplicates = false};
    (void)value(store->importExamples(std::move(request)));
    return allOf(*store);
}

/// The sample, unpacked as the window does it.
struct Unpacked
{
    support::ProjectFolder place;
    QString models = place.folder.filePath(u"models"_s);
    core::Result<> done = core::unpackTunedSample(place.path, models);
};

} // namespace

class TestTunedSample final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void hasTheFaultsThatAreToBeFound()
    {
        Unpacked test;
        QVERIFY_RESULT(test.done);
        const QByteArray bytes = [&] {
            QFile file(test.place.path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        QVERIFY(bytes.size() > 100'000);
        for (const char *path : {"/home/", "/root/", "/tmp/", "/work/"})
            QVERIFY2(!bytes.contains(path), path); // of the computer where it was made
        auto store = test.place.open();
        QCOMPARE(store->settings(), core::samples().front().settings);
        QCOMPARE(told(allOf(*store)), told(sampleExamples()));
        QVERIFY(!store->undoState().redo);
        // No copy of an older file lies beside it: it is of the present schema.
        store.reset();
        QCOMPARE(QDir(test.place.folder.path()).entryList(QDir::Files),
            QStringList(u"help desk.attune"_s));
    }

    void hasATuningOfTheExamplesAfterTheirFixes()
    {
        Unpacked test;
        QVERIFY_RESULT(test.done);
        const auto store = test.place.open();
        core::JobStore jobs(*store);
        const auto all = value(jobs.jobs());
        QCOMPARE(all.size(), 1u);
        const core::TuningJob &job = all.front();
        QCOMPARE(job.state, core::JobState::Succeeded);
        const auto frozen = value(jobs.frozen(job.version));
        QHash<core::ExampleId, QStringList> then;
        for (const core::Example &example : frozen.examples)
            then.insert(example.id, told({example}));
        int changed = 0; // or left out, because another is the same
        for (const core::Example &example : allOf(*store))
            changed += then.value(example.id) != told({example}) ? 1 : 0;
        QVERIFY2(changed > 10 && changed < 100, qPrintable(QString::number(changed)));
        QVERIFY(value(jobs.curve(job.id)).metrics.size() > 20);
        // A choice between versions would lead to files that are not there.
        QVERIFY(value(jobs.curve(job.id)).checkpoints.empty());
        QVERIFY(value(jobs.sent()).empty());
        const QString learned = core::takenAdapter(job.tunedModel, test.models);
        QVERIFY(QFile::exists(learned + u"/adapter_model.safetensors"_s));
    }

    void hasAComparisonThatNobodyHasVotedOn()
    {
        Unpacked test;
        QVERIFY_RESULT(test.done);
        const auto store = test.place.open();
        core::ReviewStore review(*store);
        const auto all = value(review.comparisons());
        QCOMPARE(all.size(), 1u);
        QCOMPARE(all.front().state, core::ComparisonState::Finished);
        QCOMPARE(
            all.front().plan.after.model, value(core::JobStore(*store).jobs()).front().tunedModel);
        const auto rows = value(review.rows(all.front().id));
        QCOMPARE(rows.size(), 22u);
        for (const core::ComparedRow &row : rows) {
            QVERIFY(!row.choice);
            QVERIFY(row.generations[0] && row.generations[0]->isAnswer());
            QVERIFY(row.generations[1] && row.generations[1]->isAnswer());
        }
    }

    void isAProjectOfItsOwnEachTime()
    {
        Unpacked one;
        Unpacked two;
        QVERIFY(one.place.open()->projectUuid() != two.place.open()->projectUuid());
        // A second one in the same place takes nothing away from the first.
        const auto again = core::unpackTunedSample(one.place.path, one.models);
        QVERIFY(!again);
        QCOMPARE(again.error().code, core::ErrorCode::AlreadyExists);
        QVERIFY(one.place.open());
    }

    void comesAfterOneThatWasInterrupted()
    {
        Unpacked test;
        const QString model = value(core::JobStore(*test.place.open()).jobs()).front().tunedModel;
        QDir models(test.models);
        QVERIFY(models.rename(model, u".partial-"_s + model));
        QVERIFY(QFile::remove(test.place.path));
        QVERIFY_RESULT(core::unpackTunedSample(test.place.path, test.models));
        QVERIFY(!core::takenAdapter(model, test.models).isEmpty());
    }

    void saysWhenModelsCannotBeKept()
    {
        support::ProjectFolder place;
        const QString blocked = place.folder.filePath(u"models"_s);
        QFile file(blocked); // a file, where a folder is needed
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto done = core::unpackTunedSample(place.path, blocked);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(u"could not be copied"_s),
            qPrintable(done.error().message));
        QVERIFY(!QFile::exists(place.path));
    }
};

QTEST_GUILESS_MAIN(TestTunedSample)
#include "tst_tunedsample.moc"
