// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/attune/keychainsecretstore.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const auto kService = u"org.attune.Attune"_s;

bool hasNoSafe(QKeychain::Error error)
{
    // Without a session bus or a service behind it, the libraries just say "other".
    return error == QKeychain::NoBackendAvailable || error == QKeychain::NotImplemented ||
        error == QKeychain::OtherError;
}

tl::unexpected<core::Error> refused(const QKeychain::Job *job)
{
    const bool denied =
        job->error() == QKeychain::AccessDeniedByUser || job->error() == QKeychain::AccessDenied;
    return core::fail(denied ? core::ErrorCode::PermissionDenied : core::ErrorCode::Storage,
        denied ? KeychainSecretStore::tr(
                     "The password safe stayed closed. Unlock it and try again, or enter the key "
                     "for this time only.")
               : KeychainSecretStore::tr(
                     "The password safe did not answer. Try again, or enter the key for this time "
                     "only."),
        job->errorString());
}

/// Runs a job on the thread of `store`; `done` gives its result.
template <class T, class Job>
QFuture<core::Result<T>> run(
    QObject *store, std::function<Job *()> make, std::function<core::Result<T>(Job *)> done)
{
    auto promise = std::make_shared<QPromise<core::Result<T>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(store, [=] {
        Job *job = make();
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, store, [=](QKeychain::Job *) {
            promise->addResult(done(job));
            promise->finish();
        });
        job->start();
    });
    return future;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QObject *parent)
    : QObject(parent)
{
}

QFuture<core::Result<std::optional<QString>>> KeychainSecretStore::read(const QString &account)
{
    using Read = core::Result<std::optional<QString>>;
    if (m_memoryOnly)
        return m_memory.read(account);
    return run<std::optional<QString>, QKeychain::ReadPasswordJob>(
        this,
        [account] {
            auto *job = new QKeychain::ReadPasswordJob(kService);
            job->setKey(account);
            return job;
        },
        [this, account](QKeychain::ReadPasswordJob *job) -> Read {
            if (job->error() == QKeychain::NoError)
                return std::optional(job->textData());
            if (job->error() == QKeychain::EntryNotFound)
                return std::nullopt;
            if (!hasNoSafe(job->error()))
                return refused(job);
            m_memoryOnly = true;
            return m_memory.read(account).result();
        });
}

QFuture<core::Result<>> KeychainSecretStore::write(const QString &account, const QString &key)
{
    if (m_memoryOnly)
        return m_memory.write(account, key);
    return run<void, QKeychain::WritePasswordJob>(
        this,
        [account, key] {
            auto *job = new QKeychain::WritePasswordJob(kService);
            job->setKey(account);
            job->setTextData(key);
            return job;
        },
        [this, account, key](QKeychain::WritePasswordJob *job) -> core::Result<> {
            if (job->error() == QKeychain::NoError)
                return {};
            if (!hasNoSafe(job->error()))
                return refused(job);
            m_memoryOnly = true;
            return m_memory.write(account, key).result();
        });
}

QFuture<core::Result<>> KeychainSecretStore::remove(const QString &account)
{
    if (m_memoryOnly)
        return m_memory.remove(account);
    return run<void, QKeychain::DeletePasswordJob>(
        this,
        [account] {
            auto *job = new QKeychain::DeletePasswordJob(kService);
            job->setKey(account);
            return job;
        },
        [this, account](QKeychain::DeletePasswordJob *job) -> core::Result<> {
            if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
                return {};
            if (!hasNoSafe(job->error()))
                return refused(job);
            m_memoryOnly = true;
            return m_memory.remove(account).result();
        });
}

QString KeychainSecretStore::place() const
{
    return m_memoryOnly ? m_memory.place()
                        : tr("Stored in your computer's password safe. Never in the project file.");
}

} // namespace app
