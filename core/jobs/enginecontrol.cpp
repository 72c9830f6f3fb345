// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/enginecontrol.h"

#include "core/base/atomicfile.h"
#include "core/jobs/modelimport.h"
#include "core/jobs/waiting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QStandardPaths>

#include <chrono>
#include <csignal>

namespace core {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::EngineControl)
};

const auto kName = u"attune-engine"_s;
constexpr auto kLook = 50ms;         ///< between looks for a starting engine
constexpr qint64 kShortLife = 2'000; ///< milliseconds
constexpr int kMostShortLives = 8;

qint64 steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QByteArray readSmall(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096).trimmed() : QByteArray();
}

/// Whether that process is an engine: numbers are given again to others.
bool isEngine(qint64 pid)
{
    if (pid <= 0)
        return false;
    // Also of a program that was replaced by an update while it ran.
    const QString program =
        QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(pid)).remove(u" (deleted)"_s);
    return QFileInfo(program).fileName() == kName;
}

QString tailOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 most = 600;
    file.seek(std::max<qint64>(0, file.size() - most));
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace

EngineControl::EngineControl(HttpClient &http, Settings settings)
    : m_http(http)
    , m_settings(std::move(settings))
{
}

QString EngineControl::findProgram()
{
    QString chosen = qEnvironmentVariable("ATTUNE_ENGINE");
    if (!chosen.isEmpty())
        return chosen;
    const QDir own(QCoreApplication::applicationDirPath());
    for (const QString &place : {kName, u"../engine/"_s + kName}) {
        const QFileInfo candidate(own.filePath(place));
        if (candidate.isExecutable() && candidate.isFile())
            return candidate.canonicalFilePath();
    }
    return QStandardPaths::findExecutable(kName);
}

QString EngineControl::inFolder(const QString &name) const
{
    return m_settings.folder + u'/' + name;
}

qint64 EngineControl::storedPid() const
{
    return readSmall(inFolder(u"pid"_s)).toLongLong();
}

std::optional<Endpoint> EngineControl::storedEndpoint() const
{
    const int port = readSmall(inFolder(u"port"_s)).toInt();
    const QByteArray token = readSmall(inFolder(u"token"_s));
    if (port <= 0 || token.isEmpty())
        return std::nullopt;
    return Endpoint{QUrl(u"http://127.0.0.1:%1/v1"_s.arg(port)),
        HttpHeader{"Authorization", "Bearer " + token}};
}

bool EngineControl::isHealthy(const Endpoint &endpoint, const std::stop_token &stop) const
{
    HttpRequest request{.url = endpoint.address.resolved(QUrl(u"/health"_s))};
    request.timeout = 2s;
    const auto reply = waitFor(m_http.send(request, {}, {}, stop), stop);
    return reply && reply->isSuccess();
}

bool EngineControl::isRunning() const
{
    return isEngine(storedPid());
}

void EngineControl::stop()
{
    const std::lock_guard lock(m_mutex);
    const qint64 pid = storedPid();
    if (isEngine(pid))
        ::kill(static_cast<pid_t>(pid), SIGTERM);
    m_known.reset();
}

ProviderResult<Endpoint> EngineControl::open(const std::stop_token &stop)
{
    const std::lock_guard lock(m_mutex);
    if (m_known && isEngine(m_knownPid))
        return *m_known;
    if (m_known) { // it was there and has gone: a crash, or its idle time
        m_shortLives = steadyNow() - m_startedAt < kShortLife ? m_shortLives + 1 : 0;
        m_known.reset();
    }
    if (m_shortLives >= kMostShortLives) {
        m_shortLives = 0;
        return tl::unexpected(didNotStart());
    }
    if (m_settings.program.isEmpty())
        return tl::unexpected(makeProblem(
            ProblemKind::EngineMissing, Tr::tr("this computer"), u"attune-engine was not found"_s));
    if (!QDir().mkpath(modelsFolder()))
        return tl::unexpected(
            makeProblem(ProblemKind::EngineMissing, Tr::tr("this computer"), m_settings.folder));
    // Two programs must not start it at the same time.
    QLockFile starting(inFolder(u"starting.lock"_s));
    while (!starting.tryLock(0)) {
        if (starting.error() != QLockFile::LockFailedError || !pause(kLook, stop))
            return tl::unexpected(didNotStart());
    }
    if (const qint64 pid = storedPid(); isEngine(pid)) {
        const auto endpoint = storedEndpoint();
        if (endpoint && isHealthy(*endpoint, stop)) {
            m_known = endpoint;
            m_knownPid = pid;
            m_startedAt = steadyNow();
            return *endpoint;
        }
    }
    // One that was killed while it started, and so said nothing, may be spared the next time.
    auto started = start(stop);
    while (!started && started.error().kind == ProblemKind::EngineMissing &&
        started.error().detail.isEmpty() && !isEngine(storedPid()) &&
        ++m_shortLives < kMostShortLives)
        started = start(stop);
    return started;
}

int EngineControl::servingPort() const
{
    return readSmall(inFolder(u"serving"_s)).toInt();
}

Result<> EngineControl::setServingPort(int port)
{
    const QString file = inFolder(u"serving"_s);
    if (port <= 0) {
        QFile::remove(file);
        return {};
    }
    if (!QDir().mkpath(m_settings.folder))
        return fail(ErrorCode::Storage, Tr::tr("The folder of the engine cannot be made."),
            m_settings.folder);
    return writeFileAtomically(file, QByteArray::number(port));
}

ProviderResult<Endpoint> EngineControl::start(const std::stop_token &stop)
{
    QFile::remove(inFolder(u"port"_s));
    const int serving = servingPort();
    const int idleSeconds = serving > 0 ? 0 : m_settings.idleSeconds; // 0: it never ends by itself
    QProcess engine;
    engine.setProgram(m_settings.program);
    engine.setArguments({u"serve"_s, u"--dir"_s, m_settings.folder, u"--models"_s, modelsFolder(),
        u"--port-file"_s, inFolder(u"port"_s), u"--token-file"_s, inFolder(u"token"_s), u"--port"_s,
        QString::number(serving), u"--idle"_s, QString::number(idleSeconds), u"--threads"_s,
        QString::number(m_settings.threads)});
    engine.setStandardInputFile(QProcess::nullDevice());
    engine.setStandardOutputFile(QProcess::nullDevice());
    engine.setStandardErrorFile(inFolder(u"engine.log"_s), QIODevice::Truncate);
    qint64 pid = 0;
    if (!engine.startDetached(&pid))
        return tl::unexpected(didNotStart());
    (void)writeFileAtomically(inFolder(u"pid"_s), QByteArray::number(pid));
    m_startedAt = steadyNow();

    const qint64 deadline = m_startedAt +
        std::chrono::duration_cast<std::chrono::milliseconds>(m_settings.startTimeout).count();
    while (steadyNow() < deadline) {
        if (!pause(kLook, stop))
            return tl::unexpected(makeProblem(ProblemKind::Stopped, Tr::tr("this computer")));
        if (const auto endpoint = storedEndpoint(); endpoint && isHealthy(*endpoint, stop)) {
            m_known = endpoint;
            m_knownPid = pid;
            return *endpoint;
        }
        if (!QFile::exists(u"/proc/%1"_s.arg(pid)))
            break;
    }
    return tl::unexpected(didNotStart());
}

ProviderProblem EngineControl::didNotStart() const
{
    const QString told = tailOf(inFolder(u"engine.log"_s));
    const bool memory = told.contains(u"memory"_s, Qt::CaseInsensitive);
    return makeProblem(
        memory ? ProblemKind::NoMemory : ProblemKind::EngineMissing, Tr::tr("this computer"), told);
}

QString EngineControl::adapterFolder(const TuningJob &job) const
{
    if (QString taken = takenAdapter(job.tunedModel, modelsFolder());
        !taken.isEmpty() || !job.plan.importedFrom.isEmpty())
        return taken;
    if (!job.plan.address.isEmpty() || job.tunedModel.isEmpty() || job.remoteId.isEmpty())
        return {};
    const qsizetype step = job.tunedModel.lastIndexOf(u":ckpt-step-"_s);
    return step < 0
        ? inFolder(u"models/"_s + job.remoteId)
        : inFolder(u"jobs/%1/step-%2"_s.arg(job.remoteId, job.tunedModel.sliced(step + 11)));
}

} // namespace core
