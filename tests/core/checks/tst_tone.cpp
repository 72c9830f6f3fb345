// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/labelnoise.h"
#include "core/checks/tone/addressform.h"
#include "core/checks/tone/tonemodel.h"
#include "tests/support/testsupport.h"

using namespace core::checks;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(core::checks::Language)

namespace {

double formalityOf(const QString &text)
{
    const Document document(text, Language::English);
    return scoreOf(formalityModel(), document, wholeOf(document));
}

double politenessOf(const QString &text)
{
    const Document document(text, Language::English);
    return scoreOf(politenessModel(), document, wholeOf(document));
}

} // namespace

class TestTone : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void addressIsRecognised_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("formal");
        QTest::addColumn<QString>("informal");
        const auto pair = [](const char *name, Language language, const QString &formal,
                              const QString &informal) {
            QTest::newRow(name) << language << formal << informal;
        };
        pair("de parcel", Language::German, u"Bitte nennen Sie uns Ihre Bestellnummer."_s,
            u"Bitte nenn uns deine Bestellnummer."_s);
        pair("de start", Language::German, u"Wir melden uns bei Ihnen, sobald es da ist."_s,
            u"Wir melden uns bei dir, sobald es da ist."_s);
        pair("fr parcel", Language::French, u"Pouvez-vous nous donner votre adresse ?"_s,
            u"Peux-tu nous donner ton adresse ?"_s);
        pair("fr order", Language::French, u"Envoyez-moi la facture, s'il vous plaît."_s,
            u"Envoie-moi la facture, s'il te plaît."_s);
        pair("fr elided", Language::French, u"Nous vous avons écrit hier."_s,
            u"Nous t'avons écrit hier."_s);
        pair("fr meeting", Language::French, u"Votre rendez-vous est assez tard."_s,
            u"Ton rendez-vous est assez tard."_s);
        pair("es parcel", Language::Spanish, u"¿Puede darnos usted su número de pedido?"_s,
            u"¿Puedes darnos tu número de pedido?"_s);
        pair("es past", Language::Spanish, u"Le llamaremos cuando llegue su paquete."_s,
            u"Cuando llegue el paquete que compraste te llamaremos."_s);
        pair("it parcel", Language::Italian, u"Può inviarci il Suo numero d'ordine?"_s,
            u"Puoi inviarci il tuo numero d'ordine?"_s);
        pair("it thanks", Language::Italian,
            u"La ringraziamo: se lo desidera, Lei potrà cambiare la taglia."_s,
            u"Ti ringraziamo: se vuoi, la taglia e la spedizione le cambierai tu."_s);
        pair("it order", Language::Italian,
            u"Attenda un momento, per favore, e mi dica il codice."_s,
            u"Aspetta un momento, per favore, e dimmi il codice."_s);
        pair("it past", Language::Italian, u"Scusi, vorrebbe parlare con la direzione?"_s,
            u"Scusami, vorresti parlare con la direzione?"_s);
        pair("nl parcel", Language::Dutch, u"Wilt u ons uw bestelnummer sturen?"_s,
            u"Wil je ons jouw bestelnummer sturen?"_s);
        pair("nl refund", Language::Dutch, u"U ontvangt het bedrag binnen drie dagen."_s,
            u"Jij ontvangt het bedrag binnen drie dagen."_s);
        pair("nl self", Language::Dutch, u"Kunt u zichzelf en uw gezin aanmelden?"_s,
            u"Kun je jezelf en je gezin aanmelden?"_s);
        pair("pt parcel", Language::Portuguese,
            u"O senhor pode enviar o número da encomenda, por favor?"_s,
            u"Você pode enviar o número da encomenda, por favor?"_s);
        pair("pt refund", Language::Portuguese, u"A senhora receberá o valor em três dias."_s,
            u"Tu recebes o teu dinheiro em três dias."_s);
        pair("pt past", Language::Portuguese, u"Enviamos-lhe a fatura, senhor."_s,
            u"Enviámos-te a fatura que pediste, contigo já falámos."_s);
    }
    void addressIsRecognised()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, formal);
        QFETCH(const QString, informal);
        QCOMPARE(addressUse(Document(formal, language), language).form, AddressForm::Formal);
        QCOMPARE(addressUse(Document(informal, language), language).form, AddressForm::Informal);
    }
    void addressOfNobodyIsNone()
    {
        const std::pair<Language, QString> texts[] = {
            {Language::German, u"Das Paket kommt am Montag."_s},
            {Language::French, u"Le colis arrive lundi, chez nous."_s},
            {Language::Italian, u"La spedizione e le fatture arrivano la settimana prossima."_s},
            {Language::Dutch, u"Het pakket komt maandag."_s},
            {Language::Portuguese, u"A encomenda chega na segunda-feira."_s}};
        for (const auto &[language, text] : texts)
            QVERIFY2(addressUse(Document(text, language), language).form == AddressForm::None,
                qPrintable(text));
    }

    void passives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("passive");
        QTest::newRow("regular") << u"The parcel was delivered by our courier."_s << true;
        QTest::newRow("irregular") << u"The form has been sent to you."_s << true;
        QTest::newRow("between") << u"The order was not yet fully paid."_s << true;
        QTest::newRow("had") << u"A good time was had by all of them."_s << true;
        QTest::newRow("written anew") << u"The terms were rewritten last week."_s << true;
        QTest::newRow("active") << u"Our courier delivered the parcel."_s << false;
        QTest::newRow("feeling") << u"We are delighted and excited."_s << false;
        QTest::newRow("state") << u"The price is unchanged."_s << false;
        QTest::newRow("perfect") << u"We had been in the office."_s << false;
    }
    void passives()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, passive);
        const Document document(text, Language::English);
        QCOMPARE(!passiveIn(document, document.sentences().front()).isEmpty(), passive);
    }

    void theModelTellsFormalFromCasual()
    {
        QVERIFY(
            formalityOf(u"We hereby confirm receipt of your application and shall inform you of "
                        u"the decision of the committee in due course."_s) > 0.5);
        QVERIFY(formalityOf(u"lol no way dude, thats sooo cool!!"_s) < -0.5);
        QVERIFY(
            politenessOf(u"Thank you very much for your help. Could you please tell me where to "
                         u"find the form? I would really appreciate it."_s) >
            politenessOf(u"Why did you delete this? Stop it."_s) + 1);
    }
    void aRuleOfDashesIsOneMark()
    {
        const QString sentence = u" Please find attached the report for the month of May."_s;
        QCOMPARE(
            formalityOf(QString(10, u'_') + sentence), formalityOf(QString(400, u'_') + sentence));
    }
    void theReadingNamesTheMostCasualSentence()
    {
        const Document document(
            u"We have received your application. The committee will inform you of its decision. "
            u"yeah "
            u"gonna be awesome lol!! Please accept our best wishes for the coming year."_s,
            Language::English);
        const ToneReading reading = readTone(document, document.trimmed());
        QCOMPARE(reading.sentences, 4);
        QVERIFY(document.view(reading.lowestSpan).startsWith(u"yeah"));
        QVERIFY(reading.casualCues >= 2);
        QVERIFY(reading.lowest < reading.formality && reading.formality < reading.highest);
    }
    void anotherToneLiesOnTheOtherSide()
    {
        for (const double way : {1.0, -1.0}) {
            QVERIFY(isOtherSide(way * -0.5, way * 0.8));
            QVERIFY(isOtherSide(way * -0.1, way * 0.1));
            QVERIFY2(isOtherSide(way * -0.5, way * -0.1), "not neutral, as the others are");
            QVERIFY2(!isOtherSide(way * -0.2, way * -0.1), "both neutral");
            QVERIFY2(!isOtherSide(way * -0.9, way * -0.3), "the same side");
            QVERIFY2(!isOtherSide(way * -0.1, way * -0.5), "towards neutral");
        }
    }
    void aToneIsShownByCues()
    {
        ToneReading reading;
        reading.formality = -0.5;
        reading.casualCues = 2;
        QVERIFY(showsItsTone(reading));
        reading.casualCues = 1;
        QVERIFY2(!showsItsTone(reading), "a score alone");
        reading.formality = 0.5;
        QVERIFY(!showsItsTone(reading));
        reading.stiffCues = 2;
        QVERIFY(showsItsTone(reading));
    }

    void aModelSurvivesItsFile()
    {
        const QByteArray bytes = toBytes(formalityModel());
        ToneModel model;
        QByteArrayView rest = bytes;
        QVERIFY(takeModel(rest, model));
        QVERIFY(rest.isEmpty());
        QCOMPARE(model.pieces, formalityModel().pieces);
        const Document document(u"hey, what's up with my order?"_s, Language::English);
        QCOMPARE(scoreOf(model, document, wholeOf(document)),
            scoreOf(formalityModel(), document, wholeOf(document)));
    }
    void aDamagedModelIsRefused()
    {
        const QByteArray bytes = toBytes(formalityModel());
        ToneModel model;
        for (const qsizetype length : {qsizetype(0), qsizetype(3), bytes.size() - 1}) {
            QByteArrayView rest = QByteArrayView(bytes).first(length);
            QVERIFY(!takeModel(rest, model));
            QCOMPARE(rest.size(), length);
        }
        QByteArray other = bytes;
        other[0] = 'x';
        QByteArrayView rest = other;
        QVERIFY(!takeModel(rest, model));
        QVERIFY(model.pieces.empty());
    }

    void wrongLabelsAreInDoubt()
    {
        const QString subjects[] = {u"parcel"_s, u"order"_s, u"package"_s, u"delivery"_s, u"box"_s};
        const QString forms[3][4] = {{u"where is my %1"_s, u"track the %1 for me"_s,
                                         u"when does my %1 arrive"_s, u"my %1 has not arrived"_s},
            {u"refund me for the %1"_s, u"i want my money back for the %1"_s,
                u"give me a refund of the %1"_s, u"pay back what the %1 cost"_s},
            {u"change the address of my %1"_s, u"send the %1 to another address"_s,
                u"i moved, new address for the %1"_s, u"use a different address for my %1"_s}};
        std::vector<QString> texts;
        std::vector<int> labels;
        for (int label = 0; label < 3; ++label) {
            for (const QString &form : forms[label]) {
                for (const QString &subject : subjects) {
                    texts.push_back(form.arg(subject));
                    labels.push_back(label);
                }
            }
        }
        const std::size_t wrong[] = {3, 27, 55};
        for (const std::size_t at : wrong)
            labels[at] = (labels[at] + 1) % 3;
        const std::vector<LabelDoubt> doubts = doubtLabels(texts, labels, 3);
        for (const std::size_t at : wrong) {
            QCOMPARE(doubts[at].suggested, (labels[at] + 2) % 3);
            QVERIFY(doubts[at].linear < 0);
            const auto worse = std::count_if(doubts.begin(), doubts.end(),
                [&](const LabelDoubt &doubt) { return doubt.score > doubts[at].score; });
            QVERIFY2(worse < 3, "a right label is doubted more");
        }
    }
    void labelsOfNothingAreNotDoubted()
    {
        QVERIFY(doubtLabels({}, {}, 0).empty());
        const auto one = doubtLabels({u"a"_s, u"b"_s}, {0, 0}, 1);
        QCOMPARE(one.size(), 2u);
        const auto strange = doubtLabels({QString(), u"!!!"_s, u"a b"_s}, {0, 1, 0}, 2);
        QCOMPARE(strange.size(), 3u);
    }
};

QTEST_GUILESS_MAIN(TestTone)
#include "tst_tone.moc"
