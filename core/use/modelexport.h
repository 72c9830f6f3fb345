// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

class QTemporaryFile;

namespace core {

/// What a tuned model is made into, for programs other than Attune.
enum class ExportKind {
    Folder,  ///< Hugging Face: original and what was learned in one
    GgufF16, ///< for llama.cpp, Ollama, LM Studio; as exact as the original
    GgufQ8,  ///< the same at about half the size
};

/// A model to write, and where to.
struct ModelExportRequest
{
    QString program;    ///< attune-engine
    QString baseFolder; ///< of the original
    QString adapter;    ///< folder with what was learned
    QString houseRules; ///< go into the Modelfile
    ExportKind kind = ExportKind::Folder;
    QString target = {}; ///< a folder, or a file that ends with ".gguf"
};

/// Has attune-engine write a model: a process of its own, so that neither memory nor a crash concerns the
/// window. Lives on the window's thread and never waits. One at a time.
class ModelExport final : public QObject
{
    Q_OBJECT

public:
    explicit ModelExport(QObject *parent = nullptr);
    /// Ends the process; what was written in part is left to its own clean-up.
    ~ModelExport() override;

    void start(const ModelExportRequest &request);
    void cancel();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const ModelExportRequest &request() const { return m_request; }

    /// The arguments for attune-engine; `rulesFile` may be empty. Pure.
    [[nodiscard]] static QStringList arguments(
        const ModelExportRequest &request, const QString &rulesFile);
    /// How large the result will be, bytes; about. Looks at the original's files.
    [[nodiscard]] static qint64 expectedSize(const ModelExportRequest &request);

signals:
    /// A few times a second; `total` 0: not known.
    void progressed(qint64 written, qint64 total);
    /// As a whole.
    void written(const QString &target);
    /// Cancelled after cancel().
    void failed(const core::Error &error);

private:
    void end(int code, QProcess::ExitStatus status);
    void look();
    void giveUp(const core::Error &error);

    ModelExportRequest m_request;
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QTemporaryFile> m_rules;
    QTimer m_look;
    qint64 m_total = 0;
    bool m_cancelled = false;
};

} // namespace core
