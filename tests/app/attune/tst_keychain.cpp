// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
//
// The desktop's own password safe, unlocked on a session bus of the test's own: withsafe.sh.
#include "app/attune/keychainsecretstore.h"
#include "tests/support/projectsupport.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using support::valueByEvents;
using support::waitByEvents;

class TestKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void keepsAKeyBeyondTheProgram()
    {
        const QString account = u"https://models.example"_s;
        const QString key = u"sk-secret-ß-4711"_s;
        app::KeychainSecretStore first;
        QVERIFY(!valueByEvents(first.read(account)).has_value());
        QVERIFY(waitByEvents(first.write(account, key)));
        QVERIFY(!first.isMemoryOnly());

        // Another run of the program has a store of its own.
        app::KeychainSecretStore second;
        QCOMPARE(valueByEvents(second.read(account)), key);
        QVERIFY(!valueByEvents(second.read(u"https://other.example"_s)).has_value());
        QVERIFY(waitByEvents(second.write(account, u"sk-newer"_s)));
        QCOMPARE(valueByEvents(first.read(account)), u"sk-newer"_s);

        QVERIFY(waitByEvents(second.remove(account)));
        QVERIFY(!valueByEvents(first.read(account)).has_value());
        QVERIFY(waitByEvents(first.remove(account))); // nothing there: nothing to say
        QVERIFY(!second.isMemoryOnly());
    }

    void noFileHoldsTheKey()
    {
        const QString key = u"sk-grep-for-me"_s;
        app::KeychainSecretStore store;
        QVERIFY(waitByEvents(store.write(u"https://models.example"_s, key)));
        int files = 0;
        QDirIterator all(
            QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(key.toUtf8()), qPrintable(file.fileName()));
            QVERIFY(!bytes.contains(key.toUtf8().toBase64().chopped(2)));
            ++files;
        }
        QVERIFY(files > 0); // the safe's own
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
