// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/http/retrypolicy.h"
#include "core/http/ssereader.h"
#include "tests/support/fakeservice.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;

namespace {

core::HttpRequest get(const QUrl &url)
{
    return {.url = url};
}

/// Everything that a reader makes of `bytes` fed in pieces of `size`.
std::vector<core::SseEvent> events(const QByteArray &bytes, qsizetype size)
{
    core::SseReader reader;
    std::vector<core::SseEvent> all;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        const auto some =
            reader.feed(QByteArrayView(bytes).sliced(at).first(std::min(size, bytes.size() - at)));
        if (!some)
            return {};
        all.insert(all.end(), some->begin(), some->end());
    }
    return all;
}

} // namespace

class tst_Http final : public QObject
{
    Q_OBJECT

private slots:
    void init() { support::failOnWarning(); }

    void deliversRepliesAndSendsTheCredential()
    {
        support::FakeService service(u"key-of-the-test"_s);
        core::CurlHttpClient client;
        const auto refused = support::wait(client.send(get(service.url(u"/v1/models"_s))));
        QVERIFY_RESULT(refused);
        QCOMPARE(refused->status, 401);
        const auto reply = support::wait(client.send(get(service.url(u"/v1/models"_s)),
            core::HttpHeader{"Authorization", "Bearer key-of-the-test"}));
        QVERIFY_RESULT(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->header("content-TYPE"), QByteArray("application/json"));
        QVERIFY(reply->body.contains("base-small"));
    }

    void uploadsFormsAndTellsHowFar()
    {
        support::FakeService service;
        core::CurlHttpClient client;
        core::HttpRequest request{.method = "POST", .url = service.url(u"/v1/files"_s)};
        const QByteArray content(3 << 20, 'x');
        request.body = core::MultipartForm{
            {{"purpose", "fine-tune"}}, "file", "a \"quoted\" näme.jsonl", content};
        qint64 told = 0;
        const auto reply = support::wait(client.send(
            request, {}, {.onUpload = [&](qint64 sent, qint64) { told = std::max(told, sent); }}));
        QVERIFY_RESULT(reply);
        QCOMPARE(reply->status, 200);
        QVERIFY(told >= content.size());
        const auto file = service.state()["files"].front();
        QCOMPARE(file["bytes"].get<qsizetype>(), content.size());
    }

    void sendsAPostAtMostOnce()
    {
        support::FakeService service;
        core::CurlHttpClient client;
        // The connection is kept open, and closed as soon as the next request has arrived.
        QVERIFY_RESULT(support::wait(client.send(get(service.url(u"/v1/models"_s)))));
        service.arm({{"kind", "lost"}, {"method", "POST"}});
        core::HttpRequest post{.method = "POST", .url = service.url(u"/v1/fine_tuning/jobs"_s)};
        post.body = QByteArray("{}");
        const auto reply = support::wait(client.send(post));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::BrokenReply);
        QCOMPARE(service.state()["requests"].size(), 2u);
    }

    void saysThatAnEmptyPostIsEmpty()
    {
        support::FakeService service;
        core::CurlHttpClient client;
        const core::HttpRequest post{.method = "POST", .url = service.url(u"/v1/nowhere"_s)};
        QCOMPARE(support::wait(client.send(post))->status, 404);
        const support::Json seen = service.state()["requests"].front();
        QCOMPARE(seen["method"].get<std::string>(), std::string("POST"));
        QCOMPARE(seen["headers"]["Content-Length"].get<std::string>(), std::string("0"));
    }

    void neverFollowsRedirects()
    {
        support::FakeService service;
        core::CurlHttpClient client;
        service.arm({{"kind", "status"}, {"status", 302}, {"path", "models"},
            {"headers", {{"Location", utf8(service.address(u"/v1/files"_s))}}}});
        const auto reply = support::wait(client.send(
            get(service.url(u"/v1/models"_s)), core::HttpHeader{"Authorization", "Bearer secret"}));
        QVERIFY_RESULT(reply);
        QCOMPARE(reply->status, 302);
        QCOMPARE(service.state()["requests"].size(), 1u);
    }

    void everyCutOfAReplyIsToldFromAWholeOne()
    {
        support::FakeService service;
        core::CurlHttpClient client;
        // A POST: other requests curl asks again by itself while nothing of a reply has come.
        const core::HttpRequest post{.method = "POST", .url = service.url(u"/v1/nowhere"_s)};
        const auto whole = support::wait(client.send(post));
        QVERIFY_RESULT(whole);
        const int length = static_cast<int>(whole->body.size()) + 120; // more than its headers
        int firstWhole = length;
        for (int bytes = 0; bytes < length; ++bytes) {
            service.arm({{"kind", "cut"}, {"bytes", bytes}, {"path", "nowhere"}});
            const auto reply = support::wait(client.send(post));
            if (reply) {
                firstWhole = std::min(firstWhole, bytes);
                QCOMPARE(reply->body, whole->body);
            } else {
                QCOMPARE(reply.error().code, ErrorCode::BrokenReply);
                QCOMPARE(firstWhole, length); // nothing shorter was taken for whole
            }
        }
        QVERIFY(firstWhole > whole->body.size());
        QVERIFY(firstWhole < length);
    }

    void endsWhatTakesTooLongOrStalls()
    {
        support::FakeService service;
        core::CurlHttpClient client;
        core::HttpRequest request = get(service.url(u"/v1/models"_s));
        request.timeout = 300ms;
        service.arm({{"kind", "hang"}});
        const auto late = support::wait(client.send(request));
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::TimedOut);
        service.arm({{"kind", "drip"}, {"delay", 0.2}});
        const auto slow = support::wait(client.send(request));
        QVERIFY(!slow);
        QCOMPARE(slow.error().code, ErrorCode::TimedOut);
        request.timeout = 0ms;
        request.stallTimeout = 1s;
        service.arm({{"kind", "hang"}});
        const auto stalled = support::wait(client.send(request));
        QVERIFY(!stalled);
        QCOMPARE(stalled.error().code, ErrorCode::TimedOut);
    }

    void refusesEndlessReplies()
    {
        support::FakeService service;
        core::CurlHttpClient client;
        core::HttpRequest request = get(service.url(u"/v1/models"_s));
        request.maxReply = 1 << 20;
        service.arm({{"kind", "endless"}});
        const auto reply = support::wait(client.send(request));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::TooLarge);
    }

    void stopsWhenAsked()
    {
        support::FakeService service;
        core::CurlHttpClient client;
        std::stop_source stop;
        service.arm({{"kind", "hang"}});
        auto future = client.send(get(service.url(u"/v1/models"_s)), {}, {}, stop.get_token());
        // The request must be on its way, or nothing is proved.
        QTRY_COMPARE(service.state()["requests"].size(), 1u);
        QElapsedTimer timer;
        timer.start();
        stop.request_stop();
        const auto reply = support::wait(std::move(future));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::Cancelled);
        QVERIFY(timer.elapsed() < 1000);
        // One that was stopped before it began is never sent.
        const auto never =
            support::wait(client.send(get(service.url(u"/v1/models"_s)), {}, {}, stop.get_token()));
        QCOMPARE(never.error().code, ErrorCode::Cancelled);
        QCOMPARE(service.state()["requests"].size(), 1u);
    }

    void endsWithItsClient()
    {
        support::FakeService service;
        service.arm({{"kind", "hang"}});
        auto client = std::make_unique<core::CurlHttpClient>();
        auto future = client->send(get(service.url(u"/v1/models"_s)));
        QTRY_COMPARE(service.state()["requests"].size(), 1u);
        client.reset();
        QCOMPARE(support::wait(std::move(future)).error().code, ErrorCode::Cancelled);
    }

    void tellsAnUnreachableAddress()
    {
        int port = 0;
        {
            support::FakeService gone;
            port = gone.port();
        }
        core::CurlHttpClient client;
        const auto reply =
            support::wait(client.send(get(QUrl(u"http://127.0.0.1:%1/"_s.arg(port)))));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::Offline);
        QCOMPARE(support::wait(client.send(get(QUrl(u"file:///etc/passwd"_s)))).error().code,
            ErrorCode::InvalidInput);
    }

    void trustsNoExpiredOrForeignCertificate_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<bool>("trusted");
        QTest::newRow("good") << u"good.pem"_s << true;
        QTest::newRow("expired") << u"expired.pem"_s << false;
        QTest::newRow("of another authority") << u"foreign.pem"_s << false;
        QTest::newRow("of another host") << u"otherhost.pem"_s << false;
    }

    void trustsNoExpiredOrForeignCertificate()
    {
        QFETCH(const QString, certificate);
        QFETCH(const bool, trusted);
        const QString folder = QStringLiteral(QTEST_SOURCE_DIR "/data/");
        support::FakeService service({}, {u"--certificate="_s + folder + certificate});
        core::CurlHttpClient client({.trusted = (folder + u"authority.pem"_s).toUtf8()});
        const auto reply = support::wait(client.send(get(service.url(u"/v1/models"_s))));
        QCOMPARE(reply.has_value(), trusted);
        if (!trusted)
            QCOMPARE(reply.error().code, ErrorCode::Insecure);
        // And the system's authorities know none of them.
        core::CurlHttpClient strict;
        QCOMPARE(support::wait(strict.send(get(service.url(u"/v1/models"_s)))).error().code,
            ErrorCode::Insecure);
    }

    void goesThroughTheProxyButNeverToItself()
    {
        support::FakeService proxy; // answers requests for other hosts with what it has itself
        QList<QUrl> asked;
        core::CurlHttpClient client({.trusted = {}, .proxyFor = [&](const QUrl &url) {
                                         asked.append(url);
                                         return proxy.address(QString()).toUtf8();
                                     }});
        QVERIFY_RESULT(
            support::wait(client.send(get(QUrl(u"http://service.example/v1/models"_s)))));
        QCOMPARE(asked.size(), 1);
        support::FakeService own;
        QVERIFY_RESULT(support::wait(client.send(get(own.url(u"/v1/models"_s)))));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(own.state()["requests"].size(), 1u);
    }

    void streamsWhatArrives()
    {
        support::FakeService service;
        core::CurlHttpClient client;
        qsizetype received = 0;
        const auto reply = support::wait(client.send(get(service.url(u"/stream/endless"_s)), {},
            {.onBody = [&](QByteArrayView bytes) { return (received += bytes.size()) < 10'000; }}));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::Cancelled);
        QVERIFY(received >= 10'000);
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("seconds") << QByteArray("40") << 40LL;
        QTest::newRow("fraction") << QByteArray(" 0.5 ") << 0LL;
        QTest::newRow("a date") << QByteArray("Thu, 01 Jan 2026 00:01:00 GMT") << 60LL;
        QTest::newRow("a past date") << QByteArray("Wed, 31 Dec 2025 00:01:00 GMT") << 0LL;
        QTest::newRow("negative") << QByteArray("-3") << -1LL;
        QTest::newRow("words") << QByteArray("soon") << -1LL;
        QTest::newRow("absurd") << QByteArray("1e300") << -1LL;
        QTest::newRow("nothing") << QByteArray() << -1LL;
    }

    void readsRetryAfter()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const qint64, seconds);
        const support::FakeClock clock; // 2026-01-01 00:00 UTC
        const core::HttpReply reply{.status = 429, .headers = {{"retry-after", value}}};
        const auto wait = core::retryAfter(reply, clock.now());
        QCOMPARE(wait.has_value(), seconds >= 0);
        if (wait)
            QCOMPARE(std::chrono::floor<std::chrono::seconds>(*wait).count(), seconds);
    }

    void triesAgainOnlyWhereItHelps_data()
    {
        QTest::addColumn<core::TryOutcome>("outcome");
        QTest::addColumn<bool>("again");
        const auto status = [](int code) { return core::TryOutcome{.status = code}; };
        for (const int code : {408, 429, 500, 502, 503, 504, 520})
            QTest::addRow("%d", code) << status(code) << true;
        for (const int code : {200, 302, 400, 401, 402, 403, 404, 405, 409, 413, 422, 501})
            QTest::addRow("%d", code) << status(code) << false;
        QTest::newRow("no credit") << core::TryOutcome{.status = 429, .exhausted = true} << false;
        QTest::newRow("offline") << core::TryOutcome{.transport = ErrorCode::Offline} << true;
        QTest::newRow("cut") << core::TryOutcome{.transport = ErrorCode::BrokenReply} << true;
        QTest::newRow("late") << core::TryOutcome{.transport = ErrorCode::TimedOut} << true;
        QTest::newRow("insecure") << core::TryOutcome{.transport = ErrorCode::Insecure} << false;
        QTest::newRow("stopped") << core::TryOutcome{.transport = ErrorCode::Cancelled} << false;
        QTest::newRow("too large") << core::TryOutcome{.transport = ErrorCode::TooLarge} << false;
        QTest::newRow("asked to wait") << core::TryOutcome{.status = 503, .asked = 40s} << true;
        QTest::newRow("asked for an hour") << core::TryOutcome{.status = 429, .asked = 1h} << false;
    }

    void triesAgainOnlyWhereItHelps()
    {
        QFETCH(const core::TryOutcome, outcome);
        QFETCH(const bool, again);
        const core::RetryPolicy policy;
        QCOMPARE(core::retryDelay(policy, outcome, 1, 0.5).has_value(), again);
        QVERIFY(!core::retryDelay(policy, outcome, policy.maxTries, 0.5));
        if (again && outcome.asked)
            QCOMPARE(*core::retryDelay(policy, outcome, 1, 0.5), *outcome.asked);
    }

    void waitsLongerAndLonger()
    {
        const core::RetryPolicy policy{.maxTries = 20};
        const core::TryOutcome busy{.status = 503};
        const auto delay = [&](int tries, double random) {
            return core::retryDelay(policy, busy, tries, random)->count();
        };
        // 0.5 s, doubling to 8 s; jitter takes up to half of it away.
        const std::vector<qint64> longest{500, 1000, 2000, 4000, 8000, 8000, 8000};
        for (int tries = 1; tries <= 7; ++tries) {
            const qint64 bound = longest[static_cast<std::size_t>(tries - 1)];
            QCOMPARE(delay(tries, 0), bound / 2);
            QCOMPARE(delay(tries, 0.5), bound * 3 / 4);
            QVERIFY(delay(tries, 0.999) <= bound);
        }
        const core::PollPolicy poll;
        QCOMPARE(core::pollDelay(poll, 5min, 0.5), 15'000ms);
        QCOMPARE(core::pollDelay(poll, 11min, 0.5), 60'000ms);
    }

    void readsEventStreams_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QByteArray>>("data");
        using List = QList<QByteArray>;
        QTest::newRow("LF") << QByteArray("data: a\n\ndata: b\n\n") << List{"a", "b"};
        QTest::newRow("CR LF") << QByteArray("data: a\r\n\r\ndata: b\r\n\r\n") << List{"a", "b"};
        // A line feed taken for a line of its own would end the event between its lines.
        QTest::newRow("lines, CR LF") << QByteArray("data: a\r\ndata: b\r\n\r\n") << List{"a\nb"};
        QTest::newRow("CR") << QByteArray("data: a\r\rdata: b\r\r") << List{"a", "b"};
        QTest::newRow("comments") << QByteArray(": alive\n\n:\ndata: a\n\n") << List{"a"};
        QTest::newRow("lines") << QByteArray("data: a\ndata:  b\ndata\n\n") << List{"a\n b\n"};
        QTest::newRow("no space") << QByteArray("data:a\n\n") << List{"a"};
        QTest::newRow("empty") << QByteArray("data:\n\n\n\n") << List{""};
        QTest::newRow("unknown") << QByteArray("retry: 5\nnew: x\n\ndata: a\n\n") << List{"a"};
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "data: a\n\n")
                              << List{"a"};
        QTest::newRow("cut") << QByteArray("data: a\n\ndata: b\n") << List{"a"};
        QTest::newRow("nothing") << QByteArray("\n\n") << List{};
    }

    void readsEventStreams()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QList<QByteArray>, data);
        for (const qsizetype size : {1LL, 2LL, 3LL, 1000LL}) { // however the network cuts it
            QList<QByteArray> read;
            for (const core::SseEvent &event : events(bytes, size))
                read.append(event.data);
            QCOMPARE(read, data);
        }
    }

    void keepsTypeAndId()
    {
        const auto all = events("event: progress\nid: 7\ndata: a\n\ndata: b\n\n", 5);
        const std::vector<core::SseEvent> expected{{"progress", "a", "7"}, {"message", "b", "7"}};
        QCOMPARE(all, expected);
    }

    void refusesEndlessEvents()
    {
        core::SseReader reader;
        const QByteArray chunk(1 << 20, 'x');
        QVERIFY(reader.feed("data: "));
        bool refused = false;
        for (int i = 0; i < 8 && !refused; ++i)
            refused = !reader.feed(chunk);
        QVERIFY(refused);
        QVERIFY(!reader.feed("\n\n"));
    }

private:
    static std::string utf8(const QString &text) { return text.toStdString(); }
};

QTEST_GUILESS_MAIN(tst_Http)
#include "tst_http.moc"
