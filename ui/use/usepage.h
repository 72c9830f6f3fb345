// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/use/localserving.h"
#include "core/use/modelexport.h"
#include "ui/pages/page.h"
#include "ui/print/reportfile.h"
#include "ui/use/usesession.h"

#include <memory>

class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class ElsewhereCard;
class EmptyState;
class ModelCard;
class ServeCard;
class TryField;

/// Step 5: the tuned models, trying them, and the ways in which other programs and people get them.
class UsePage final : public Page
{
    Q_OBJECT

public:
    explicit UsePage(const PageContext &context, QWidget *parent = nullptr);
    ~UsePage() override;

    [[nodiscard]] QString goalLine() const override;
    [[nodiscard]] QWidget *goalWidget() override;
    [[nodiscard]] StepState stepState() const override;
    void setSession(ProjectSession *session) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    /// The tuned models of the open project; null: none is open.
    [[nodiscard]] UseSession *models() const { return m_models.get(); }
    [[nodiscard]] core::LocalServing *serving() { return &m_serving; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildEmpty();
    [[nodiscard]] QWidget *buildWork();
    void connectCards();
    void takeModels();
    void fillList();
    void choose(qint64 job);
    void present();
    void presentServing();
    void presentExports();
    [[nodiscard]] const TunedModel *shown() const;
    [[nodiscard]] core::ModelExportRequest exportRequest(
        const TunedModel &model, core::ExportKind kind) const;
    void switchServing(bool on);
    void showClientSettings();
    void saveModel(core::ExportKind kind);
    void saveSheet(ReportFormat format);
    void writeSheet(const QString &path, bool personChecks);
    void askRemoval();
    void chooseDownload();
    void askForOriginal(const QString &folder, const QString &originalName);
    void arrange();

    PageContext m_context;
    std::unique_ptr<UseSession> m_models;
    core::LocalServing m_serving;
    core::ModelExport m_export;
    qint64 m_shown = 0;      ///< job; 0: none
    qint64 m_remembered = 0; ///< of the last time
    EmptyState *m_empty;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    ModelCard *m_model;
    TryField *m_try;
    ServeCard *m_serve;
    ElsewhereCard *m_elsewhere;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_whole = nullptr;
    QStackedWidget *m_stack;
    QPushButton *m_goal;
    QPushButton *m_add;
    QPushButton *m_addFirst;
    QStringList m_listed; ///< what the list shows, to see whether it has to be made anew
};

} // namespace ui
