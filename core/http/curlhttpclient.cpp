// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/http/curlhttpclient.h"

#include <QCoreApplication>
#include <QPromise>

#include <curl/curl.h>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::HttpClient)
};

struct FreeEasy
{
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
struct FreeList
{
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
struct FreeForm
{
    void operator()(curl_mime *form) const { curl_mime_free(form); }
};

/// Feeds a byte array to curl without copying it.
struct Upload
{
    QByteArray bytes;
    qsizetype at = 0;

    static size_t read(char *buffer, size_t size, size_t count, void *self)
    {
        auto *upload = static_cast<Upload *>(self);
        const auto length =
            std::min(static_cast<qsizetype>(size * count), upload->bytes.size() - upload->at);
        std::copy_n(upload->bytes.constData() + upload->at, length, buffer);
        upload->at += length;
        return static_cast<size_t>(length);
    }
    static int seek(void *self, curl_off_t offset, int origin)
    {
        auto *upload = static_cast<Upload *>(self);
        if (origin != SEEK_SET || offset < 0 || offset > upload->bytes.size())
            return CURL_SEEKFUNC_CANTSEEK;
        upload->at = static_cast<qsizetype>(offset);
        return CURL_SEEKFUNC_OK;
    }
};

Error errorFor(CURLcode code, const QString &host, const QString &detail)
{
    const auto error = [&](ErrorCode kind, const QString &message) {
        return Error{kind, message, detail};
    };
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
        return error(ErrorCode::Offline,
            Tr::tr("“%1” cannot be reached. Check the connection to the internet, and the address.")
                .arg(host));
    case CURLE_OPERATION_TIMEDOUT:
        return error(ErrorCode::TimedOut,
            Tr::tr("“%1” took too long to answer. Try again in a few minutes.").arg(host));
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return error(ErrorCode::Insecure,
            Tr::tr("“%1” could not prove who it is, so nothing was sent there. Check that the "
                   "date and time of this computer are right; if they are, ask whoever runs that "
                   "service.")
                .arg(host));
    case CURLE_OUT_OF_MEMORY:
        return error(ErrorCode::Storage,
            Tr::tr("There is not enough memory. Close other programs and try again."));
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return error(ErrorCode::InvalidInput,
            Tr::tr("The address is not complete. It starts with https:// or http://."));
    default:
        return error(ErrorCode::BrokenReply,
            Tr::tr("The connection to “%1” broke off. Try again in a few minutes.").arg(host));
    }
}

/// One request on its way. Lives on the client's thread once it has started.
class Transfer
{
public:
    Transfer(HttpRequest request, std::optional<HttpHeader> credential, HttpHooks hooks,
        std::stop_token stop)
        : m_request(std::move(request))
        , m_credential(std::move(credential))
        , m_hooks(std::move(hooks))
        , m_stop(std::move(stop))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<Result<HttpReply>> future() const { return m_promise.future(); }
    [[nodiscard]] CURL *easy() const { return m_easy.get(); }
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }
    [[nodiscard]] const std::stop_token &stopToken() const { return m_stop; }

    [[nodiscard]] bool prepare(const CurlHttpClient::Settings &settings);
    void finish(CURLcode code);

private:
    template <class T>
    void set(CURLoption option, T value)
    {
        m_accepted = curl_easy_setopt(m_easy.get(), option, value) == CURLE_OK && m_accepted;
    }
    void setBody();
    void addHeader(const HttpHeader &header);
    void deliver(Result<HttpReply> result)
    {
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }

    static size_t onHeader(const char *data, size_t size, size_t count, void *self);
    static size_t onBody(const char *data, size_t size, size_t count, void *self);
    static int onProgress(void *self, curl_off_t, curl_off_t, curl_off_t total, curl_off_t sent);

    HttpRequest m_request;
    std::optional<HttpHeader> m_credential;
    HttpHooks m_hooks;
    std::stop_token m_stop;
    QPromise<Result<HttpReply>> m_promise;

    std::unique_ptr<CURL, FreeEasy> m_easy;
    std::unique_ptr<curl_slist, FreeList> m_headers;
    std::unique_ptr<curl_mime, FreeForm> m_form;
    Upload m_upload;
    HttpReply m_reply;
    qint64 m_received = 0;
    bool m_tooLarge = false;
    bool m_headersEnded = false; ///< curl takes a connection that is closed within them for a reply
    bool m_accepted = true;      ///< curl took every option
    char m_error[CURL_ERROR_SIZE] = {};
};

void Transfer::addHeader(const HttpHeader &header)
{
    const QByteArray line = header.name + ": " + header.value;
    m_headers.reset(curl_slist_append(m_headers.release(), line.constData()));
}

void Transfer::setBody()
{
    if (const auto *bytes = std::get_if<QByteArray>(&m_request.body)) {
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(bytes->size()));
        set(CURLOPT_POSTFIELDS, bytes->constData());
    } else if (auto *form = std::get_if<MultipartForm>(&m_request.body)) {
        m_form.reset(curl_mime_init(m_easy.get()));
        for (const HttpHeader &field : form->fields) {
            curl_mimepart *part = curl_mime_addpart(m_form.get());
            curl_mime_name(part, field.name.constData());
            curl_mime_data(part, field.value.constData(), static_cast<size_t>(field.value.size()));
        }
        curl_mimepart *part = curl_mime_addpart(m_form.get());
        m_upload.bytes = std::move(form->content);
        curl_mime_name(part, form->fileField.constData());
        curl_mime_filename(part, form->fileName.constData());
        curl_mime_type(part, "application/jsonl");
        curl_mime_data_cb(part, static_cast<curl_off_t>(m_upload.bytes.size()), Upload::read,
            Upload::seek, nullptr, &m_upload);
        set(CURLOPT_MIMEPOST, m_form.get());
    } else if (m_request.method == "POST") {
        // Says that nothing follows: some servers wait for a body otherwise.
        set(CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t{0});
        set(CURLOPT_POSTFIELDS, "");
    }
    set(CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    if (m_request.method == "HEAD")
        set(CURLOPT_NOBODY, 1L);
    // When a connection that was kept open turns out to be closed, curl sends again on a new one: what
    // must not be carried out twice gets a new one from the start.
    if (m_request.method == "POST")
        set(CURLOPT_FRESH_CONNECT, 1L);
}

bool Transfer::prepare(const CurlHttpClient::Settings &settings)
{
    m_easy.reset(curl_easy_init());
    if (!m_easy) {
        deliver(tl::unexpected(errorFor(CURLE_OUT_OF_MEMORY, {}, {})));
        return false;
    }
    set(CURLOPT_PRIVATE, this);
    set(CURLOPT_ERRORBUFFER, m_error);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_URL, m_request.url.toEncoded().constData());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!settings.trusted.isEmpty())
        set(CURLOPT_CAINFO, settings.trusted.constData());
    if (isLoopback(m_request.url))
        set(CURLOPT_PROXY, "");
    else if (settings.proxyFor)
        set(CURLOPT_PROXY, settings.proxyFor(m_request.url).constData());
    set(CURLOPT_ACCEPT_ENCODING, "");
    set(CURLOPT_USERAGENT, "attune/" ATTUNE_VERSION);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_request.connectTimeout.count()));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(m_request.timeout.count()));
    set(CURLOPT_LOW_SPEED_LIMIT, 1L); // bytes per second
    set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(m_request.stallTimeout.count()));
    set(CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Transfer::onProgress);
    set(CURLOPT_XFERINFODATA, this);
    for (const HttpHeader &header : m_request.headers)
        addHeader(header);
    addHeader({"Expect", {}}); // no pause before a body: many servers do not answer to it
    if (m_credential)
        addHeader(*m_credential);
    set(CURLOPT_HTTPHEADER, m_headers.get());
    setBody();
    if (!m_accepted) {
        deliver(tl::unexpected(errorFor(CURLE_URL_MALFORMAT, {}, QStringLiteral("curl option"))));
        return false;
    }
    return true;
}

size_t Transfer::onHeader(const char *data, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const QByteArrayView line =
        QByteArrayView(data, static_cast<qsizetype>(size * count)).trimmed();
    if (line.startsWith("HTTP/")) { // also of a "100 Continue" or a proxy's answer: the last counts
        transfer->m_reply.headers.clear();
        transfer->m_headersEnded = false;
    } else if (line.isEmpty()) {
        transfer->m_headersEnded = true;
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
        transfer->m_reply.headers.push_back({line.first(colon).trimmed().toByteArray(),
            line.sliced(colon + 1).trimmed().toByteArray()});
    }
    return size * count;
}

size_t Transfer::onBody(const char *data, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const auto length = static_cast<qsizetype>(size * count);
    if (transfer->m_reply.status == 0) {
        long status = 0;
        curl_easy_getinfo(transfer->m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
        transfer->m_reply.status = static_cast<int>(status);
    }
    transfer->m_received += length;
    if (transfer->m_received > transfer->m_request.maxReply) {
        transfer->m_tooLarge = true;
        return CURL_WRITEFUNC_ERROR;
    }
    const QByteArrayView bytes(data, length);
    if (transfer->m_hooks.onBody && transfer->m_reply.isSuccess())
        return transfer->m_hooks.onBody(bytes) ? size * count : CURL_WRITEFUNC_ERROR;
    transfer->m_reply.body.append(bytes);
    return size * count;
}

int Transfer::onProgress(void *self, curl_off_t, curl_off_t, curl_off_t total, curl_off_t sent)
{
    auto *transfer = static_cast<Transfer *>(self);
    if (transfer->m_hooks.onUpload && total > 0)
        transfer->m_hooks.onUpload(sent, total);
    return transfer->isStopped() ? 1 : 0;
}

void Transfer::finish(CURLcode code)
{
    if (code == CURLE_OK && m_headersEnded) {
        long status = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
        m_reply.status = static_cast<int>(status);
        deliver(std::move(m_reply));
    } else if (m_tooLarge) {
        deliver(fail(ErrorCode::TooLarge,
            Tr::tr("“%1” answered with far more than was asked for, so the answer was not taken. "
                   "Ask whoever runs that service.")
                .arg(m_request.url.host())));
    } else if (code == CURLE_ABORTED_BY_CALLBACK || code == CURLE_WRITE_ERROR || isStopped()) {
        deliver(fail(ErrorCode::Cancelled, Tr::tr("Stopped.")));
    } else {
        if (code == CURLE_OK)
            code = CURLE_PARTIAL_FILE;
        const char *text = *m_error ? m_error : curl_easy_strerror(code);
        deliver(tl::unexpected(errorFor(code, m_request.url.host(), QString::fromLocal8Bit(text))));
    }
}

} // namespace

class CurlHttpClient::Private
{
public:
    explicit Private(Settings settings);
    ~Private();

    void add(std::unique_ptr<Transfer> transfer);
    void wake() { curl_multi_wakeup(m_multi); }

private:
    using Wake = std::stop_callback<std::function<void()>>;

    /// A transfer with what wakes the thread when somebody wants it stopped.
    struct Running
    {
        std::unique_ptr<Transfer> transfer;
        std::unique_ptr<Wake> wake;
    };

    void work();
    void start(std::unique_ptr<Transfer> transfer);
    void remove(const Transfer *transfer, CURLcode code);

    Settings m_settings;
    CURLM *m_multi;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Transfer>> m_added; ///< guarded by m_mutex
    std::atomic<bool> m_end = false;
    std::vector<Running> m_running; ///< of the thread
    std::thread m_thread;
};

CurlHttpClient::Private::Private(Settings settings)
    : m_settings(std::move(settings))
{
    static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_UNUSED(initialised);
    if (m_settings.trusted.isEmpty())
        m_settings.trusted = qgetenv("CURL_CA_BUNDLE");
    m_multi = curl_multi_init();
    m_thread = std::thread([this] { work(); });
}

CurlHttpClient::Private::~Private()
{
    m_end = true;
    wake();
    m_thread.join();
    curl_multi_cleanup(m_multi);
}

void CurlHttpClient::Private::add(std::unique_ptr<Transfer> transfer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_added.push_back(std::move(transfer));
    }
    wake();
}

void CurlHttpClient::Private::start(std::unique_ptr<Transfer> transfer)
{
    if (transfer->isStopped())
        return transfer->finish(CURLE_ABORTED_BY_CALLBACK);
    if (!transfer->prepare(m_settings))
        return;
    curl_multi_add_handle(m_multi, transfer->easy());
    auto wakeUp = std::make_unique<Wake>(transfer->stopToken(), [this] { wake(); });
    m_running.push_back({std::move(transfer), std::move(wakeUp)});
}

void CurlHttpClient::Private::remove(const Transfer *transfer, CURLcode code)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(),
        [&](const Running &running) { return running.transfer.get() == transfer; });
    const Running ended = std::move(*found);
    m_running.erase(found);
    curl_multi_remove_handle(m_multi, ended.transfer->easy());
    ended.transfer->finish(code);
}

void CurlHttpClient::Private::work()
{
    while (!m_end) {
        std::vector<std::unique_ptr<Transfer>> added;
        {
            const std::lock_guard lock(m_mutex);
            added.swap(m_added);
        }
        for (std::unique_ptr<Transfer> &transfer : added)
            start(std::move(transfer));

        std::vector<const Transfer *> stopped;
        for (const Running &running : m_running) {
            if (running.transfer->isStopped())
                stopped.push_back(running.transfer.get());
        }
        for (const Transfer *transfer : stopped)
            remove(transfer, CURLE_ABORTED_BY_CALLBACK);

        int active = 0;
        curl_multi_perform(m_multi, &active);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            char *self = nullptr;
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &self);
            remove(reinterpret_cast<const Transfer *>(self), message->data.result);
        }
        // Curl shortens the wait to its own timeouts, and wake() ends it.
        curl_multi_poll(m_multi, nullptr, 0, 60'000, nullptr);
    }
    while (!m_running.empty())
        remove(m_running.back().transfer.get(), CURLE_ABORTED_BY_CALLBACK);
    for (const std::unique_ptr<Transfer> &transfer : m_added)
        transfer->finish(CURLE_ABORTED_BY_CALLBACK);
}

CurlHttpClient::CurlHttpClient()
    : CurlHttpClient(Settings())
{
}

CurlHttpClient::CurlHttpClient(Settings settings)
    : d(std::make_unique<Private>(std::move(settings)))
{
}

CurlHttpClient::~CurlHttpClient() = default;

QFuture<Result<HttpReply>> CurlHttpClient::send(HttpRequest request,
    std::optional<HttpHeader> credential, HttpHooks hooks, std::stop_token stop)
{
    auto transfer = std::make_unique<Transfer>(
        std::move(request), std::move(credential), std::move(hooks), std::move(stop));
    auto future = transfer->future();
    d->add(std::move(transfer));
    return future;
}

} // namespace core
