// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/quote.h"
#include "core/providers/catalogue.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Json;

namespace {

const QDate kToday(2026, 11, 26);

/// 1,000 examples of 400 tokens, three passes: the worked example.
core::QuoteRequest workedExample(const QString &model, double paramsB)
{
    return {.model = model,
        .paramsB = paramsB,
        .passes = 3,
        .trainExamples = 1000,
        .trainTokens = 400'000,
        .longestExample = 400,
        .today = kToday};
}

} // namespace

class tst_Catalogue final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto catalogue = core::loadCatalogue({});
        QVERIFY_RESULT(catalogue);
        m_catalogue = *catalogue;
    }
    void init() { support::failOnWarning(); }

    void everyFigureHasItsDayAndSource()
    {
        for (const core::ProviderInfo &provider : m_catalogue.providers) {
            for (const core::TrainingPrice &price : provider.prices) {
                QVERIFY2(!price.origin.source.isEmpty(), qPrintable(provider.id));
                // What nobody has dated is marked so.
                QVERIFY(price.origin.seen || price.origin.confidence == u"memory"_s);
            }
            for (const core::Serving &serving : provider.serving)
                QVERIFY(serving.mode == core::ServingMode::Local || serving.origin.seen);
        }
        for (const core::BaseModelEntry &model : m_catalogue.baseModels) {
            QVERIFY(model.origin.seen);
            QVERIFY(!model.license.isEmpty());
            QVERIFY(model.address.startsWith(u"https://"_s));
        }
        QCOMPARE(m_catalogue.providers.front().id, u"local"_s);
    }

    void unknownIsNotZero()
    {
        const core::ProviderInfo *azure = m_catalogue.provider(u"azure");
        const core::Quote quote =
            core::makeQuote(*azure, m_catalogue, workedExample(u"gpt-4.1"_s, 0));
        QVERIFY(!quote.training);
        QVERIFY(!quote.warnings.isEmpty());
        QVERIFY(!m_catalogue.provider(u"custom")->limits.minExamples);
        // Who counts with o200k_base says so; the others' tokens are an estimate.
        for (const core::ProviderInfo &provider : m_catalogue.providers) {
            QCOMPARE(
                provider.countsTokensExactly, provider.id == u"openai" || provider.id == u"azure");
        }
    }

    void namesTheLineOfAMistake_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("line");
        // Line 8 is the first of the provider.
        QTest::newRow("missing comma")
            << QByteArray("\"id\": \"p\",") << QByteArray("\"id\": \"p\"") << 8;
        QTest::newRow("unknown field") << QByteArray("\"label\"") << QByteArray("\"lable\"") << 8;
        QTest::newRow("wrong kind") << QByteArray("0.5") << QByteArray("\"0.5\"") << 13;
        QTest::newRow("negative") << QByteArray("0.5") << QByteArray("-0.5") << 13;
        QTest::newRow("no such day")
            << QByteArray("2026-11-20\", \"source") << QByteArray("2026-13-20\", \"source") << 13;
        QTest::newRow("no source") << QByteArray(", \"source\": \"page\"") << QByteArray("") << 13;
        QTest::newRow("status") << QByteArray("\"open\"") << QByteArray("\"opened\"") << 9;
        QTest::newRow("state") << QByteArray("\"validating\"") << QByteArray("\"checking it\"")
                               << 15;
        QTest::newRow("preset") << QByteArray("{\"raw\": \"validating\"}")
                                << QByteArray("\"nowhere\"") << 15;
        QTest::newRow("cut off") << QByteArray("\n ]\n}\n") << QByteArray("\n") << 17;
        QTest::newRow("version") << QByteArray("\"schema_version\": 1")
                                 << QByteArray("\"schema_version\": 2") << 3;
    }

    void namesTheLineOfAMistake()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const int, line);
        QVERIFY_RESULT(core::readCatalogue(kSmall, u"own.json"_s));
        QByteArray broken = kSmall;
        QVERIFY(broken.contains(from));
        broken.replace(broken.indexOf(from), from.size(), to);
        const auto read = core::readCatalogue(broken, u"own.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        const QString message = read.error().message;
        QVERIFY2(message.contains(u"own.json"_s), qPrintable(message));
        QVERIFY2(message.contains(u"line %1:"_s.arg(line)), qPrintable(message));
    }

    void theUsersFileComesFirst()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"catalogue.json"_s);
        QVERIFY_RESULT(core::loadCatalogue(path)); // not there: fine
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray own = kSmall;
        own.replace("\"id\": \"p\"", "\"id\": \"together\"");
        file.write(own);
        file.close();
        const auto catalogue = core::loadCatalogue(path);
        QVERIFY_RESULT(catalogue);
        QCOMPARE(catalogue->providers.size(), m_catalogue.providers.size());
        QCOMPARE(catalogue->provider(u"together")->label, u"P"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        QVERIFY(!core::loadCatalogue(path)); // never silently without it
    }

    void quotesTheWorkedExamples_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("model");
        QTest::addColumn<double>("paramsB");
        QTest::addColumn<QString>("type");
        QTest::addColumn<double>("dollars");
        QTest::newRow("together") << u"together"_s << u"llama-8b"_s << 8.0 << u"lora"_s << 4.0;
        QTest::newRow("fireworks") << u"fireworks"_s << u"llama-8b"_s << 8.0 << u"lora"_s << 0.60;
        QTest::newRow("nebius") << u"nebius"_s << u"llama-8b"_s << 8.0 << u"lora"_s << 0.48;
        QTest::newRow("crusoe") << u"crusoe"_s << u"meta/llama-3.1-8b-instruct"_s << 8.0
                                << u"lora"_s << 0.48;
        QTest::newRow("gpt-4.1-mini")
            << u"openai"_s << u"gpt-4.1-mini-2025-04-14"_s << 0.0 << u"full"_s << 6.0;
        QTest::newRow("here") << u"local"_s << u"practice"_s << 0.004 << u"lora"_s << 0.0;
    }

    void quotesTheWorkedExamples()
    {
        QFETCH(const QString, provider);
        QFETCH(const QString, model);
        QFETCH(const double, paramsB);
        QFETCH(const QString, type);
        QFETCH(const double, dollars);
        core::QuoteRequest request = workedExample(model, paramsB);
        request.trainType = type;
        const core::Quote quote =
            core::makeQuote(*m_catalogue.provider(provider), m_catalogue, request);
        QVERIFY(quote.training);
        QVERIFY(std::abs(quote.training->likely - dollars) <= 0.05 * dollars);
        QVERIFY(quote.training->low <= quote.training->likely);
        QVERIFY(quote.training->likely <= quote.training->high);
        QCOMPARE(quote.minimumApplied, provider == u"together"_s);
        QCOMPARE(quote.billedTokens, 1.2e6);
    }

    void saysWhenAPriceIsOld()
    {
        const auto stale = [&](const QString &provider, QDate day) {
            core::QuoteRequest request = workedExample(u"llama-8b"_s, 8);
            request.today = day;
            return core::makeQuote(*m_catalogue.provider(provider), m_catalogue, request)
                .priceStale;
        };
        QVERIFY(!stale(u"together"_s, {2026, 11, 26})); // read on 2026-09-09: 78 days
        QVERIFY(!stale(u"together"_s, {2026, 12, 8}));  // 90 days
        QVERIFY(stale(u"together"_s, {2026, 12, 9}));
        QVERIFY(stale(u"nebius"_s, kToday)); // read in 2025
        QVERIFY(core::isStale({}, kToday, 90));
    }

    void billsWhatTheProviderBills()
    {
        core::QuoteRequest request = workedExample(u"llama-8b"_s, 8);
        request.validationTokens = 40'000;
        request.longestExample = 4'000;
        // Together: as long as the longest, and validation tokens too.
        const core::Quote together =
            core::makeQuote(*m_catalogue.provider(u"together"), m_catalogue, request);
        QCOMPARE(together.billedTokens, 3.0 * (1000 * 4000 + 40'000));
        QVERIFY(!together.minimumApplied);
        QCOMPARE(
            core::makeQuote(*m_catalogue.provider(u"fireworks"), m_catalogue, request).billedTokens,
            1.2e6);
    }

    void showsWhatStayingOnCosts()
    {
        // One H100 left on for a weekend: $239 to $480.
        const auto h100 = [&](const QString &provider) {
            for (const core::Serving &serving : m_catalogue.provider(provider)->serving) {
                if (serving.unit == u"H100")
                    return serving;
            }
            return core::Serving{};
        };
        QCOMPARE(core::idleCost(h100(u"together"_s), 60, {2026, 9, 15}).value(), 239.4);
        QCOMPARE(core::idleCost(h100(u"fireworks"_s), 60, kToday).value(), 480.0);
        // The promotion is over.
        QCOMPARE(core::idleCost(h100(u"together"_s), 60, kToday).value(), 329.4);

        const core::Quote quote = core::makeQuote(
            *m_catalogue.provider(u"fireworks"), m_catalogue, workedExample(u"llama-8b"_s, 8));
        QCOMPARE(quote.serving.size(), 1u);
        QCOMPARE(quote.serving[0].perDay.value(), 192.0);
        QCOMPARE(quote.serving[0].perMonth.value(), 5760.0);
        QCOMPARE(quote.serving[0].idleBilled, true);
        // Per token, nothing for staying on.
        core::QuoteRequest tokens = workedExample(u"gpt-4.1-mini-2025-04-14"_s, 0);
        tokens.trainType = u"full"_s;
        const core::Quote mini =
            core::makeQuote(*m_catalogue.provider(u"openai"), m_catalogue, tokens);
        QCOMPARE(mini.serving[0].perDay.value(), 0.0);
        QVERIFY(!mini.warnings.isEmpty()); // ends in January
    }

    void findsWhenItPaysForItself()
    {
        core::QuoteRequest request = workedExample(u"practice"_s, 0.004);
        const core::ProviderInfo &local = *m_catalogue.provider(u"local");
        QVERIFY(!core::makeQuote(local, m_catalogue, request).breakEven); // no volume given
        request.answersPerMonth = 10'000;
        request.questionTokens = 200;
        request.promptingTokens = 1'500;
        request.answerTokens = 100;
        // Prompting: 10,000 x (1,700 x $0.10 + 100 x $0.50) / 1e6 = $2.20 a month; here: nothing.
        const auto here = core::makeQuote(local, m_catalogue, request).breakEven;
        QVERIFY(here);
        QVERIFY(std::abs(here->promptingPerMonth - 2.20) < 1e-9);
        QCOMPARE(here->tunedPerMonth, 0.0);
        QCOMPARE(here->months.value(), 0.0);
        // A graphics card by the hour never pays for itself at that volume.
        request.model = u"llama-8b"_s;
        request.paramsB = 8;
        const auto rented =
            core::makeQuote(*m_catalogue.provider(u"fireworks"), m_catalogue, request).breakEven;
        QVERIFY(rented);
        QVERIFY(!rented->months);
        // 40 million answers do: 8,800 - 5,760 dollars a month against $0.60.
        request.answersPerMonth = 40e6;
        const auto many =
            core::makeQuote(*m_catalogue.provider(u"fireworks"), m_catalogue, request).breakEven;
        QVERIFY(std::abs(many->months.value() - 0.60 / (8800 - 5760)) < 1e-9);
    }

    void checksParameters()
    {
        for (const core::Hyperparameter &parameter :
            m_catalogue.provider(u"local")->hyperparameters) {
            QVERIFY(!parameter.objection(nullptr));
            QVERIFY(!parameter.objection("auto"));
            QVERIFY(parameter.objection("nonsense"));
            QVERIFY(parameter.objection(0)); // both kinds of minimum
            QVERIFY(parameter.objection(1e9));
            QVERIFY(!parameter.objection(2));
            QVERIFY(core::wordsFor(parameter).title != parameter.name);
        }
        const auto &epochs = m_catalogue.provider(u"local")->hyperparameters.front();
        QVERIFY(epochs.objection(2.5));
    }

private:
    inline static const QByteArray kSmall = R"(
{
 "schema_version": 1,
 "compiled_on": "2026-11-20",
 "providers": [
  {
   "id": "p",
   "label": "P",
   "status": "open",
   "adapter": "openai_style",
   "base_url": "https://p.example/v1",
   "training_prices": [
    {"match": {}, "method": "sft", "train_type": "lora", "usd_per_million": 0.5, "seen": "2026-11-20", "source": "page"}],
   "serving": [],
   "status_map": {"raw": "validating"}
  }
 ]
}
)";

    core::Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
