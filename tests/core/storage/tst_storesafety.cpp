// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/erasedtext.h"
#include "core/storage/projectfile.h"
#include "core/storage/projectstore.h"
#include "core/storage/recovery.h"
#include "core/storage/schema.h"
#include "core/storage/sqliteconnection.h"

#include "tests/support/projectsupport.h"
#include "tests/support/samplerows.h"

#include <QDirIterator>
#include <QSignalSpy>

#include <random>

using namespace Qt::StringLiterals;
using Access = core::OpenInfo::Access;
using core::Edit;
using core::ErrorCode;
using core::Example;
using core::ExampleId;
using core::ProjectStore;
using core::SqliteConnection;
using support::addPairs;
using support::editAnswer;
using support::value;
using Ids = std::vector<ExampleId>;

namespace {

/// Files of a folder that contain `text`, side files included.
QStringList filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found += file.fileName();
    }
    return found;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

void execute(const QString &path, const char *sql)
{
    auto connection = SqliteConnection::open(path, SqliteConnection::Mode::ReadWrite);
    QVERIFY(connection);
    QVERIFY_RESULT(connection->execute(sql));
}

} // namespace

/// Versions, erasing, opening what is not in order, recovery.
class TestStoreSafety : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void versionsStayAsTheyWere();
    void savesAVersionAsAProject();
    void makesAVersionADay();
    void savesACopyWithHistory();
    void erasesExamplesForGood();
    void erasesATextForGood();
    void erasesWholeWordsOnly();
    void replacesTenThousandTexts();
    void emptiesTheRemovedGroupAfter30Days();
    void secondOpenerReads();
    void opensANewerFileForReading();
    void refusesOtherFiles();
    void opensAStoredFileOfSchema1();
    void survivesAPathWithAnyLetters();
    void recoversFlippedBytes_data();
    void recoversFlippedBytes();
    void recoversATruncatedFile();
    void recoversWithoutAHeader();
    void noticesDamageInTheBackground();
};

void TestStoreSafety::versionsStayAsTheyWere()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const Ids ids = value(store->apply(addPairs(3))).inserted;
    const std::vector<Example> one = value(store->examples(ids));
    const auto first = value(store->createVersion(u"First"_s, u"named"_s));
    QCOMPARE(first.examples, 3);
    value(store->apply(editAnswer(one[0], u"changed"_s)));
    Edit remove;
    remove.remove = {ids[1]};
    value(store->apply(remove));
    const Ids added = value(store->apply(addPairs(1))).inserted;
    const std::vector<Example> two = value(store->examples({ids[0], ids[2], added[0]}));
    const auto second = value(store->createVersion(u"Second"_s, u"named"_s));
    value(store->apply(editAnswer(two[0], u"changed again"_s)));
    value(store->apply(editAnswer(two[2], u"also"_s)));
    for (int i = 0; i < 5; ++i)
        value(store->undo());

    QVERIFY(value(store->versionExamples(first.id)) == one);
    QVERIFY(value(store->versionExamples(second.id)) == two);
    QCOMPARE(value(store->versions()).size(), 2u);
    QCOMPARE(value(store->versions()).at(0).name, u"Second"_s);
    const auto unknown = support::wait(store->versionExamples(99));
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void TestStoreSafety::savesAVersionAsAProject()
{
    support::ProjectFolder project;
    core::ProjectSettings settings;
    settings.houseRules = u"old rules"_s;
    const auto store = project.create(settings);
    const Ids ids = value(store->apply(addPairs(2))).inserted;
    const auto version = value(store->createVersion({}, u"named"_s));
    Edit edit = editAnswer(value(store->examples(ids)).at(1), u"new"_s);
    edit.settings = settings;
    edit.settings->houseRules = u"new rules"_s;
    value(store->apply(edit));

    const QString path = project.folder.filePath(u"earlier.attune"_s);
    QVERIFY_RESULT(support::wait(store->saveVersionAs(version.id, path)));
    QCOMPARE(support::wait(store->saveVersionAs(version.id, path)).error().code,
        ErrorCode::AlreadyExists);
    const auto earlier = ProjectStore::open(path, project.clock);
    QVERIFY_RESULT(earlier);
    QCOMPARE((*earlier)->settings().houseRules, u"old rules"_s);
    QVERIFY((*earlier)->projectUuid() != store->projectUuid());
    const auto examples = value((*earlier)->examples(value((*earlier)->list({}))));
    QCOMPARE(examples.size(), 2u);
    QCOMPARE(examples[1].answer(), u"answer 2"_s);
    QCOMPARE(value((*earlier)->apply(addPairs(1))).count, 1);
}

void TestStoreSafety::makesAVersionADay()
{
    support::ProjectFolder project;
    const auto store = project.create();
    const Ids ids = value(store->apply(addPairs(1))).inserted;
    QVERIFY(value(store->versions()).empty()); // there was nothing to keep
    for (int day = 0; day < 3; ++day) {
        for (int i = 0; i < 3; ++i)
            value(store->apply(addPairs(1)));
        project.clock.advance(24 * 60 * 60 * 1000);
    }
    const auto versions = value(store->versions());
    QCOMPARE(versions.size(), 3u);
    QCOMPARE(versions[0].reason, u"daily"_s);
    QCOMPARE(versions[0].examples, 7);
}

void TestStoreSafety::savesACopyWithHistory()
{
    support::ProjectFolder project;
    const auto store = project.create();
    value(store->apply(addPairs(20)));
    const QString path = project.folder.filePath(u"copy.attune"_s);
    qint64 total = 0;
    QVERIFY_RESULT(
        support::wait(store->saveCopy(path, {}, [&](qint64, qint64 pages) { total = pages; })));
    QVERIFY(total > 0);
    value(store->apply(addPairs(1)));
    auto copy = ProjectStore::open(path, project.clock);
    QVERIFY_RESULT(copy);
    QCOMPARE(value((*copy)->list({})).size(), 20u);
    QVERIFY((*copy)->undoState().undo);
    QVERIFY((*copy)->projectUuid() != store->projectUuid());
    QCOMPARE(support::wait(store->saveCopy(path)).error().code, ErrorCode::AlreadyExists);
    copy->reset();
    std::stop_source stop;
    stop.request_stop();
    const QString stopped = project.folder.filePath(u"stopped.attune"_s);
    QCOMPARE(support::wait(store->saveCopy(stopped, stop.get_token())).error().code,
        ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(stopped));
    QCOMPARE(QDir(project.folder.path()).entryList({u"*.part*"_s}), QStringList());
}

void TestStoreSafety::erasesExamplesForGood()
{
    support::ProjectFolder project;
    const QByteArray secret = "Quetzalcoatl Räßler";
    {
        const auto store = project.create();
        QSignalSpy changed(store.get(), &ProjectStore::changed);
        const Ids ids = value(store->apply(addPairs(50))).inserted;
        Example example = value(store->examples({ids[7]})).at(0);
        value(store->apply(editAnswer(example, QString::fromUtf8(secret))));
        value(store->createVersion({}, u"named"_s));
        value(store->apply(editAnswer(example, u"harmless"_s)));
        QVERIFY(!filesWith(project.folder.path(), secret).isEmpty()); // the test can fail

        QVERIFY_RESULT(support::wait(store->eraseForGood({ids[7]})));
        QCOMPARE(filesWith(project.folder.path(), secret), QStringList());
        QTRY_COMPARE(changed.count(), 4);
        QCOMPARE(changed.at(3).at(0).value<core::ChangeSummary>().removed, Ids{ids[7]});
        QVERIFY(!store->undoState().undo);
        QCOMPARE(value(store->list({})).size(), 49u);
        QCOMPARE(value(store->versionExamples(1)).size(), 49u);
        core::ExampleQuery find;
        find.text = u"answer 5"_s;
        QCOMPARE(value(store->list(find)).size(), 2u); // 5 and 50: the index is made anew
    }
    QCOMPARE(filesWith(project.folder.path(), secret), QStringList());
}

void TestStoreSafety::erasesATextForGood()
{
    support::ProjectFolder project;
    const QString secret = u"kim.doe+x\"y\"@example.org"_s; // JSON writes it differently
    core::ProjectSettings settings;
    settings.houseRules = u"Write to "_s + secret;
    const auto store = project.create(settings);
    Edit edit;
    Example one = core::makePair(secret + u"?"_s, u"x"_s);
    one.tags = {secret};
    one.extra = R"({"user":"kim.doe+x\"y\"@example.org","n":1.10})";
    Example two;
    two.turns = {{core::Role::User, u"a"_s}, {core::Role::Assistant, secret},
        {core::Role::User, u"b"_s}, {core::Role::Assistant, u"c"_s}};
    edit.inserts = {one, two, core::makePair(u"other"_s, u"y"_s)};
    const Ids ids = value(store->apply(edit)).inserted;
    value(store->createVersion(u"for "_s + secret, u"named"_s));
    value(store->apply(editAnswer(value(store->examples({ids[2]})).at(0), u"z"_s)));
    const QByteArray plain = secret.toUtf8();
    const QByteArray json = QByteArray(plain).replace('"', "\\\"");
    QVERIFY(!filesWith(project.folder.path(), plain).isEmpty());
    QVERIFY(!filesWith(project.folder.path(), json).isEmpty());

    QCOMPARE(value(store->eraseTextForGood(secret, u"[name]"_s)), 2);
    QCOMPARE(filesWith(project.folder.path(), plain), QStringList());
    QCOMPARE(filesWith(project.folder.path(), json), QStringList());
    const auto after = value(store->examples(ids));
    QCOMPARE(after[0].question(), u"[name]?"_s);
    QCOMPARE(after[0].tags, QStringList{u"[name]"_s});
    QCOMPARE(after[1].turns[1].text, u"[name]"_s);
    QCOMPARE(after[2].answer(), u"z"_s);
    QCOMPARE(store->settings().houseRules, u"Write to [name]"_s);
    QCOMPARE(value(store->versions()).at(0).name, u"for [name]"_s);
    QCOMPARE(value(store->versionExamples(1)).at(0).question(), u"[name]?"_s);
}

void TestStoreSafety::erasesWholeWordsOnly()
{
    support::ProjectFolder project;
    const auto store = project.create();
    Edit edit;
    edit.inserts = {core::makePair(u"Ann Marlowe (Ann) and Annual"_s, u"Marlowe, Ann"_s)};
    const Ids ids = value(store->apply(edit)).inserted;
    QCOMPARE(value(store->eraseTextForGood(u"Ann Marlowe"_s, u"[A]"_s)), 1);
    QCOMPARE(value(store->eraseTextForGood(u"Ann"_s, u"[B]"_s)), 1);
    QCOMPARE(value(store->eraseTextForGood(u"al"_s, u"!"_s)), 0);
    const auto after = value(store->examples(ids)).at(0);
    QCOMPARE(after.question(), u"[A] ([B]) and Annual"_s);
    QCOMPARE(after.answer(), u"Marlowe, [B]"_s);
}

/// However many texts are looked for, each place of what is read is looked at once.
void TestStoreSafety::replacesTenThousandTexts()
{
    std::vector<core::ErasedText> texts;
    QString read;
    QString expected;
    for (int i = 0; i < 10'000; ++i) {
        texts.push_back({u"%1@example.org"_s.arg(i * 7919), u"[%1]"_s.arg(i)});
        read += u" %1@example.org"_s.arg(i * 7919);
        expected += u" [%1]"_s.arg(i);
    }
    QCOMPARE(core::TextReplacer(texts).in(read), expected);
    QCOMPARE(core::TextReplacer(texts).in(u"a"_s), u"a"_s);
    QCOMPARE(core::TextReplacer({}).in(read), read);
}

void TestStoreSafety::emptiesTheRemovedGroupAfter30Days()
{
    support::ProjectFolder project;
    Ids ids;
    {
        const auto store = project.create();
        ids = value(store->apply(addPairs(3))).inserted;
        value(store->createVersion(u"v"_s, u"named"_s));
        Edit remove;
        remove.remove = {ids[0]};
        value(store->apply(remove));
        project.clock.advance(29LL * 24 * 60 * 60 * 1000);
        remove.remove = {ids[1]};
        value(store->apply(remove));
    }
    core::ExampleQuery removed;
    removed.removed = true;
    QCOMPARE(value(project.open()->list(removed)).size(), 2u);
    project.clock.advance(2LL * 24 * 60 * 60 * 1000);
    const auto store = project.open();
    QCOMPARE(value(store->list(removed)), Ids{ids[1]});
    QCOMPARE(value(store->versionExamples(1)).size(), 3u); // a version stays as it was
    QCOMPARE(value(store->undo()).inserted, Ids{ids[1]});  // undo goes on behind it
    QCOMPARE(value(store->undo()).removed.size(), 2u);
}

void TestStoreSafety::secondOpenerReads()
{
    support::ProjectFolder project;
    auto first = project.create();
    value(first->apply(addPairs(2)));
    const auto second = project.open();
    QCOMPARE(second->openInfo().access, Access::ReadOnlyInUse);
    QCOMPARE(second->openInfo().holderHost, QSysInfo::machineHostName());
    QVERIFY(second->openInfo().holderSince > 0);
    QVERIFY(second->isReadOnly());
    QCOMPARE(value(second->list({})).size(), 2u);
    value(first->apply(addPairs(1)));
    QCOMPARE(value(second->list({})).size(), 3u);
    QCOMPARE(support::wait(second->apply(addPairs(1))).error().code, ErrorCode::ReadOnly);
    first.reset();
    QVERIFY(!project.open()->isReadOnly());
    QCOMPARE(ProjectStore::open(project.path, project.clock, true).value()->openInfo().access,
        Access::ReadOnlyAsked);
}

void TestStoreSafety::opensANewerFileForReading()
{
    support::ProjectFolder project;
    value(project.create()->apply(addPairs(2)));
    execute(project.path, "PRAGMA user_version = 99");
    const QByteArray before = contents(project.path);
    {
        const auto store = project.open();
        QVERIFY(store);
        QCOMPARE(store->openInfo().access, Access::ReadOnlyNewer);
        QCOMPARE(value(store->list({})).size(), 2u);
        QCOMPARE(support::wait(store->apply(addPairs(1))).error().code, ErrorCode::ReadOnly);
    }
    QCOMPARE(contents(project.path), before);
}

void TestStoreSafety::refusesOtherFiles()
{
    support::ProjectFolder project;
    const auto code = [&](const QByteArray &bytes) {
        QFile file(project.path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        const auto store = ProjectStore::open(project.path, project.clock);
        if (contents(project.path) != bytes)
            return ErrorCode::ChangedOnDisk;
        return store ? ErrorCode::Cancelled : store.error().code;
    };
    QCOMPARE(ProjectStore::open(project.path, project.clock).error().code, ErrorCode::NotFound);
    QCOMPARE(code({}), ErrorCode::NotAProject);
    QCOMPARE(code("PK\3\4"), ErrorCode::NotAProject);
    QCOMPARE(code(QByteArray(50'000, 'x')), ErrorCode::NotAProject);
    QFile::remove(project.path);
    {
        auto other = SqliteConnection::open(project.path, SqliteConnection::Mode::Create);
        QVERIFY_RESULT(other->execute("CREATE TABLE example(id)"));
    }
    QCOMPARE(code(contents(project.path)), ErrorCode::NotAProject);
    QVERIFY(!QFile::exists(core::ProjectFile::lockPath(project.path)));
}

void TestStoreSafety::opensAStoredFileOfSchema1()
{
    QTemporaryDir folder;
    support::FakeClock clock;
    const QString path = folder.filePath(u"old.attune"_s);
    QVERIFY(QFile::copy(QStringLiteral(QTEST_SOURCE_DIR "/data/schema-1.attune"), path));
    const auto store = ProjectStore::open(path, clock);
    QVERIFY_RESULT(store);
    QCOMPARE((*store)->openInfo().access, Access::ReadWrite);
    QCOMPARE((*store)->settings().houseRules, u"Be kind."_s);
    const auto examples = value((*store)->examples(value((*store)->list({}))));
    QCOMPARE(examples.size(), 3u);
    QCOMPARE(examples[1].tags, QStringList{u"vip"_s});
    QCOMPARE(examples[2].turns.size(), 4u);
    QCOMPARE(value((*store)->versions()).size(), 1u);
    value((*store)->undo());
    QCOMPARE(value((*store)->examples({examples[0].id})).at(0).answer(), u"first answer"_s);
}

void TestStoreSafety::survivesAPathWithAnyLetters()
{
    support::ProjectFolder project;
    const QString folder = project.folder.filePath(u"Ünï ж 客服 50%20 #1?mode=ro"_s);
    QVERIFY(QDir().mkpath(folder));
    project.path = folder + u"/ج project.attune"_s;
    value(project.create()->apply(addPairs(2)));
    QCOMPARE(value(project.open()->list({})).size(), 2u);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"ج project.attune"_s});
}

void TestStoreSafety::recoversFlippedBytes_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestStoreSafety::recoversFlippedBytes()
{
    QFETCH(int, seed);
    support::ProjectFolder project;
    {
        const auto store = project.create();
        core::ImportRequest request;
        request.source = std::make_unique<support::SampleSource>(1000);
        value(store->importExamples(std::move(request)));
    }
    std::mt19937 random(static_cast<unsigned>(seed));
    const qint64 size = QFileInfo(project.path).size();
    for (int i = 0; i < 20; ++i) {
        const auto at = static_cast<qint64>(random() % static_cast<quint64>(size));
        overwrite(project.path, at, QByteArray(1, static_cast<char>(random())));
    }
    const QByteArray damaged = contents(project.path);
    const QString fresh = project.folder.filePath(u"recovered.attune"_s);
    const auto report = core::recoverProject(project.path, fresh);
    QVERIFY_RESULT(report);
    QCOMPARE(contents(project.path), damaged);
    // 20 bytes hit at most 20 pages, of some eight examples each, and one inner page.
    QVERIFY2(report->examples >= 600, QByteArray::number(report->examples).constData());
    const auto store = ProjectStore::open(fresh, project.clock);
    QVERIFY_RESULT(store);
    const Ids ids = value((*store)->list({}));
    QCOMPARE(static_cast<qint64>(ids.size()), report->examples);
    support::SampleRows rows;
    std::map<ExampleId, Example> original;
    for (ExampleId id = 1; id <= 1000; ++id)
        original[id] = rows.next();
    qint64 different = 0;
    for (const Example &one : value((*store)->examples(ids)))
        different += contentHash(one) != contentHash(original[one.id]);
    QVERIFY(different <= report->altered); // nothing altered goes unsaid
    QVERIFY(!core::describe(*report).isEmpty());
    QCOMPARE(value((*store)->apply(addPairs(1))).count, 1);
}

void TestStoreSafety::recoversATruncatedFile()
{
    support::ProjectFolder project;
    {
        const auto store = project.create();
        core::ImportRequest request;
        request.source = std::make_unique<support::SampleSource>(1000);
        value(store->importExamples(std::move(request)));
    }
    QVERIFY(QFile::resize(project.path, QFileInfo(project.path).size() / 2));
    const QString fresh = project.folder.filePath(u"recovered.attune"_s);
    const auto report = core::recoverProject(project.path, fresh);
    QVERIFY_RESULT(report);
    QVERIFY(report->examples > 100);
    QCOMPARE(report->altered, 0);
    const auto store = ProjectStore::open(fresh, project.clock);
    QVERIFY_RESULT(store);
    QCOMPARE(static_cast<qint64>(value((*store)->list({})).size()), report->examples);
}

void TestStoreSafety::recoversWithoutAHeader()
{
    support::ProjectFolder project;
    Example longOne = core::makePair(u"long"_s, QString(40'000, u'ä')); // over several pages
    {
        const auto store = project.create();
        value(store->apply(addPairs(200)));
        Edit edit;
        edit.inserts = {longOne};
        value(store->apply(edit));
    }
    overwrite(project.path, 0, QByteArray(8192, '\0'));
    const auto opened = ProjectStore::open(project.path, project.clock);
    QCOMPARE(opened.error().code, ErrorCode::Damaged);
    const QString fresh = project.folder.filePath(u"recovered.attune"_s);
    const auto report = core::recoverProject(project.path, fresh);
    QVERIFY_RESULT(report);
    QCOMPARE(report->examples, 201);
    QCOMPARE(report->altered, 0);
    QVERIFY(!report->settings);
    const auto store = ProjectStore::open(fresh, project.clock);
    QVERIFY_RESULT(store);
    QCOMPARE(value((*store)->examples({201})).at(0).answer(), longOne.answer());
}

void TestStoreSafety::noticesDamageInTheBackground()
{
    support::ProjectFolder project;
    {
        const auto store = project.create();
        core::ImportRequest request;
        request.source = std::make_unique<support::SampleSource>(1000);
        value(store->importExamples(std::move(request)));
    }
    overwrite(
        project.path, QFileInfo(project.path).size() / 2 / 8192 * 8192, QByteArray(8192, '\xff'));
    const auto store = ProjectStore::open(project.path, project.clock);
    QVERIFY_RESULT(store);
    QSignalSpy found(store->get(), &ProjectStore::damageFound);
    QTRY_VERIFY(found.count() > 0);
    QCOMPARE(found.at(0).at(0).value<core::Error>().code, ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestStoreSafety)
#include "tst_storesafety.moc"
