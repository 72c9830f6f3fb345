// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/use/modelexport.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryFile>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLook = 200;       ///< milliseconds
constexpr int kPatience = 3'000; ///< milliseconds that a process gets to end by itself

qint64 weightsOf(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.safetensors"_s}, QDir::Files))
        bytes += file.size();
    return bytes;
}

qint64 sizeAt(const QString &target, const QString &beside)
{
    const QFileInfo info(target);
    qint64 bytes = 0;
    if (info.isFile())
        return info.size();
    // While it is written, a file has another name beside the one that it gets.
    QDirIterator files(info.isDir() ? target : info.path(),
        info.isDir() ? QStringList() : QStringList{beside}, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

ModelExport::ModelExport(QObject *parent)
    : QObject(parent)
{
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &ModelExport::look);
}

ModelExport::~ModelExport()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->terminate();
    if (!m_process->waitForFinished(kPatience))
        m_process->kill();
}

bool ModelExport::isRunning() const
{
    return m_process != nullptr;
}

QStringList ModelExport::arguments(const ModelExportRequest &request, const QString &rulesFile)
{
    if (request.kind == ExportKind::Folder)
        return {u"merge"_s, request.target, u"--adapter"_s, request.adapter, u"--model"_s,
            request.baseFolder};
    QStringList words{u"export-gguf"_s, u"--type"_s,
        request.kind == ExportKind::GgufQ8 ? u"q8_0"_s : u"f16"_s, request.target, u"--model"_s,
        request.baseFolder};
    if (!request.adapter.isEmpty())
        words += {u"--adapter"_s, request.adapter};
    if (!rulesFile.isEmpty())
        words += {u"--rules"_s, rulesFile};
    return words;
}

qint64 ModelExport::expectedSize(const ModelExportRequest &request)
{
    const qint64 weights = weightsOf(request.baseFolder);
    // Eight bits and a scale for 32 of them, instead of sixteen bits.
    return request.kind == ExportKind::GgufQ8 ? weights * 34 / 64 : weights;
}

void ModelExport::start(const ModelExportRequest &request)
{
    if (m_process)
        return;
    m_request = request;
    m_cancelled = false;
    if (request.program.isEmpty()) {
        giveUp({ErrorCode::NotFound, tr("The part of Attune that works with models was not found."),
            u"attune-engine"_s});
        return;
    }
    m_rules.reset();
    if (request.kind != ExportKind::Folder && !request.houseRules.isEmpty()) {
        m_rules = std::make_unique<QTemporaryFile>();
        if (!m_rules->open() || m_rules->write(request.houseRules.toUtf8()) < 0 ||
            !m_rules->flush()) {
            giveUp({ErrorCode::Storage, tr("The house rules could not be handed over."),
                m_rules->errorString()});
            return;
        }
    }
    m_total = expectedSize(request);
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(request.program);
    m_process->setArguments(arguments(request, m_rules ? m_rules->fileName() : QString()));
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    connect(m_process.get(), &QProcess::finished, this, &ModelExport::end);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp({ErrorCode::NotFound,
                tr("The part of Attune that works with models does not start."),
                m_process->errorString()});
    });
    m_look.start();
    m_process->start();
}

void ModelExport::cancel()
{
    if (!m_process)
        return;
    m_cancelled = true;
    m_process->terminate();
}

void ModelExport::look()
{
    const QString name = QFileInfo(m_request.target).fileName();
    const qint64 written = sizeAt(m_request.target, u"*"_s + name + u"*"_s);
    emit progressed(m_total > 0 ? std::min(written, m_total) : written, m_total);
}

void ModelExport::end(int code, QProcess::ExitStatus status)
{
    m_look.stop();
    const QString told = QString::fromUtf8(m_process->readAllStandardError().right(600)).trimmed();
    m_process.release()->deleteLater();
    m_rules.reset();
    if (m_cancelled) {
        emit failed({ErrorCode::Cancelled, tr("Writing the model was stopped."), {}});
    } else if (status == QProcess::NormalExit && code == 0) {
        emit written(m_request.target);
    } else {
        emit failed({ErrorCode::Storage,
            tr("The model could not be written. Is there enough room, and is the folder empty?"),
            told});
    }
}

void ModelExport::giveUp(const Error &error)
{
    m_look.stop();
    if (m_process)
        m_process.release()->deleteLater();
    m_rules.reset();
    emit failed(error);
}

} // namespace core
