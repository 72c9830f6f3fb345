// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/glossary.h"
#include "core/checks/safety/masking.h"
#include "tests/support/testsupport.h"

using namespace core;
using namespace core::checks;
using namespace Qt::StringLiterals;

class TestPersonalData : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void theSameValueGetsTheSameMask()
    {
        Masker masker;
        Example first = makePair(u"Mail me at zoe@orchard.net or call +44 20 7946 0018."_s,
            u"We wrote to zoe@orchard.net."_s);
        first.reference = u"Customer: ZOE@orchard.net"_s;
        first = maskExample(first, masker);
        QCOMPARE(first.question(), u"Mail me at [EMAIL_1] or call [PHONE_1]."_s);
        QCOMPARE(first.answer(), u"We wrote to [EMAIL_1]."_s);
        QCOMPARE(first.reference, u"Customer: [EMAIL_1]"_s);

        Example second = makePair(u"It is mia@lake.org, not zoe@orchard.net."_s, u"Noted."_s);
        second = maskExample(second, masker);
        QCOMPARE(second.question(), u"It is [EMAIL_2], not [EMAIL_1]."_s);

        QCOMPARE(masker.given().size(), 3U);
        QCOMPARE(masker.given()[0].value, u"zoe@orchard.net"_s);
        QCOMPARE(masker.given()[0].uses, 4);
        QCOMPARE(masker.given()[1].mask, u"[PHONE_1]"_s);
    }

    void masksInTheHousesOwnBrackets()
    {
        Masker masker({MaskStyle::Placeholder, u"{{"_s, u"}}"_s});
        const QString text = u"Card 4111 1111 1111 1111, please."_s;
        QCOMPARE(applyEdits(text, maskText(text, masker)), u"Card {{CARD_1}}, please."_s);
    }

    void inventedValuesAreNobodysAndStayOfTheirKind()
    {
        Masker masker({MaskStyle::Fictitious});
        const QString text =
            u"Write to zoe@orchard.net from 81.2.69.160, account DE89 3704 0044 0532 0130 00."_s;
        const QString masked = applyEdits(text, maskText(text, masker));
        QVERIFY2(!masked.contains(u"orchard"_s), qUtf8Printable(masked));
        QVERIFY2(masked.contains(u"@example.com"_s), qUtf8Printable(masked));
        QVERIFY2(masked.contains(u" 192.0.2."_s), qUtf8Printable(masked));
        QVERIFY2(masked.contains(u"GB33BUKB"_s), qUtf8Printable(masked));
        const Document document(masked);
        QCOMPARE(findEmails(document).size(), 1U);
        QCOMPARE(findIbans(document).size(), 1U);
        QCOMPARE(findIps(document).size(), 1U);
    }

    void ofTwoThatOverlapTheSurerOneIsMasked()
    {
        Masker masker;
        // A number with the check digit of a card can also be read as a phone number.
        const QString text = u"My number: 4012 8888 8888 1881"_s;
        QCOMPARE(applyEdits(text, maskText(text, masker)), u"My number: [CARD_1]"_s);
    }

    void leavesTextWithoutPersonalDataAlone()
    {
        Masker masker;
        const Example example = makePair(u"When do you open?"_s,
            u"We open at 9:00 on 4 April 2026 and close at 17:30. Order 48213 costs $10.50."_s);
        QCOMPARE(maskExample(example, masker), example);
        QVERIFY(masker.given().empty());
    }

    void namesAreMaskedWhereAskedFor()
    {
        const QString text = u"Please ask Anna Keller about it."_s;
        Masker masker;
        QVERIFY(maskText(text, masker).empty());
        QCOMPARE(applyEdits(text, maskText(text, masker, 0.8, true)),
            u"Please ask [NAME_1] about it."_s);
    }

    void readsAPastedGlossary()
    {
        const auto terms = Glossary::parse(
            u"# our words\r\nclient -> customer\nlog in\tsign in\n!cheap\nBluebird\nBlueBird -> Bluebird\n"_s);
        QCOMPARE(terms.size(), 5U);
        QCOMPARE(terms[0].kind, GlossaryTerm::Kind::Preferred);
        QCOMPARE(terms[0].instead, u"customer"_s);
        QCOMPARE(terms[1].term, u"log in"_s);
        QCOMPARE(terms[2].kind, GlossaryTerm::Kind::Banned);
        QCOMPARE(terms[3].kind, GlossaryTerm::Kind::Accepted);
        QVERIFY(terms[4].caseMatters);
        QCOMPARE(Glossary::parse(Glossary::write(terms)), terms);
    }

    void findsTermsAndPatterns()
    {
        const Glossary glossary(Glossary::parse(
            u"client -> customer\n/colou?rs?/ -> hue\n!cheap\nvery cheap -> affordable\n"_s));
        const Document document(u"A client wants very cheap colours, not cheaper ones. `client`"_s);
        QStringList found;
        for (const Glossary::Hit &hit : glossary.find(document))
            found << document.view(hit.span).toString();
        QCOMPARE(found, QStringList({u"client"_s, u"very cheap"_s, u"colours"_s}));
    }

    void aPatternThatBlowsUpFindsNothing()
    {
        const Glossary glossary(Glossary::parse(u"!/(a+)+$/\n!/(x*)*y/\n!b\n"_s));
        const Document document(QString(20'000, u'a') + u"! "_s + QString(20'000, u'x') + u" b"_s);
        const auto hits = glossary.find(document);
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(document.view(hits[0].span).toString(), u"b"_s);
    }

    void saysWhatIsWrongWithATerm()
    {
        QVERIFY(!Glossary::problemWith({GlossaryTerm::Kind::Banned, u"/(a/"_s}).isEmpty());
        QVERIFY(!Glossary::problemWith({GlossaryTerm::Kind::Preferred, u"a"_s}).isEmpty());
        QVERIFY(!Glossary::problemWith({GlossaryTerm::Kind::Accepted, u"  "_s}).isEmpty());
        QVERIFY(
            !Glossary::problemWith({GlossaryTerm::Kind::Banned, u"a "_s.repeated(30)}).isEmpty());
        QCOMPARE(Glossary::problemWith({GlossaryTerm::Kind::Banned, u"/a+b/"_s}), QString());
        QCOMPARE(Glossary::problemWith({GlossaryTerm::Kind::Accepted, u"Bluebird"_s}), QString());
    }
};

QTEST_GUILESS_MAIN(TestPersonalData)
#include "tst_personaldata.moc"
