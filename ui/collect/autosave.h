// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/edit.h"
#include "ui/collect/exampledraft.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace ui {

class ExampleForm;
class ProjectSession;

/// Between the form and the project: fetches the example to show, hands over what was typed shortly
/// after the last key, and brings what changed elsewhere onto the screen without touching what is
/// being typed.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPause = 300;   ///< milliseconds after the last key
    static constexpr int kLongest = 800; ///< milliseconds that typed text stays unsaved at most

    explicit Autosave(ExampleForm *form, QObject *parent = nullptr);

    void setSession(ProjectSession *session);
    /// Hands over what was typed and shows another example; 0: none.
    void load(core::ExampleId id);
    [[nodiscard]] core::ExampleId loadedId() const { return m_draft.id(); }
    /// Hands over what was typed, now.
    void flush();
    /// Hands over what was typed; typing that follows is another step of undo.
    void finishStep();
    void takeChange(const core::ChangeSummary &change);

signals:
    void loaded(core::ExampleId id);

private:
    void touch(ExampleField field);
    void fetch();
    void show(const core::Example &stored);
    void apply(core::Edit edit, ExampleFields fields);
    void flushExample();
    void flushSettings();

    ProjectSession *m_session = nullptr;
    ExampleForm *m_form;
    ExampleDraft m_draft;
    QTimer m_timer;
    QElapsedTimer m_sinceFirst;
    core::ExampleId m_wanted = 0;
    quint64 m_fetchSerial = 0; ///< answers to an older fetch are dropped
    quint64 m_writes = 0;      ///< counts the writes handed over
    quint64 m_step = 0;        ///< part of the merge key
    int m_pending = 0;         ///< writes that are not committed yet
    bool m_fetchAfterwards = false;
    bool m_settingsTouched = false;
};

} // namespace ui
