// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/tokenencodings.h"

#include "core/base/async.h"
#include "tests/support/testsupport.h"

using namespace core;

class TestTokenEncodings final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }
    void loadsOnceAndShares();
};

void TestTokenEncodings::loadsOnceAndShares()
{
    TokenEncodings encodings;
    std::vector<std::shared_ptr<const TokenEncoding>> got;
    QObject guard;
    const auto keep = [&got](const TokenEncodings::Loaded &loaded) { got.push_back(*loaded); };
    onFinished(encodings.get(EncodingName::O200kBase), &guard, keep);
    onFinished(encodings.get(EncodingName::O200kBase), &guard, keep);
    QTRY_COMPARE(got.size(), size_t(2));
    QCOMPARE(got[0], got[1]);
    onFinished(encodings.get(EncodingName::Cl100kBase), &guard, keep);
    QTRY_COMPARE(got.size(), size_t(3));
    QCOMPARE(got[0]->name(), EncodingName::O200kBase);
    QCOMPARE(got[2]->name(), EncodingName::Cl100kBase);
}

QTEST_GUILESS_MAIN(TestTokenEncodings)
#include "tst_tokenencodings.moc"
