// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/autosave.h"

#include "core/base/async.h"
#include "ui/collect/exampleform.h"
#include "ui/session/projectsession.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The name under which the change log keeps an edit of these fields.
QString actionFor(
    ExampleFields fields, const core::ExamplePatch &patch, const std::vector<core::Turn> &before)
{
    if (fields == ExampleField::Turns && patch.turns && before.size() == patch.turns->size()) {
        const bool answerOnly = std::equal(before.begin(), before.end(), patch.turns->begin(),
            [](const core::Turn &a, const core::Turn &b) {
                return a == b || b.role == core::Role::Assistant;
            });
        return answerOnly ? u"edit-answer"_s : u"edit-question"_s;
    }
    if (fields == ExampleField::Status)
        return u"set-status"_s;
    if (fields == ExampleField::Category)
        return u"set-category"_s;
    if (fields == ExampleField::Split)
        return u"set-split"_s;
    if (fields == ExampleField::Tags)
        return u"set-tags"_s;
    if (fields == ExampleField::Note)
        return u"edit-note"_s;
    if (fields == ExampleField::OwnRules)
        return u"edit-rules"_s;
    if (fields == ExampleField::Reference)
        return u"edit-reference"_s;
    if (fields == ExampleField::Rejected)
        return u"edit-rejected"_s;
    return fields == ExampleField::Turns ? u"edit-turns"_s : u"edit-several"_s;
}

} // namespace

Autosave::Autosave(ExampleForm *form, QObject *parent)
    : QObject(parent)
    , m_form(form)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::flush);
    connect(form, &ExampleForm::edited, this, &Autosave::touch);
    connect(form, &ExampleForm::settingsEdited, this, [this] {
        m_settingsTouched = true;
        m_timer.start(kPause);
    });
    connect(form, &ExampleForm::focusLeft, this, &Autosave::finishStep);
}

void Autosave::setSession(ProjectSession *session)
{
    flush();
    m_session = session;
    m_timer.stop();
    ++m_fetchSerial;
    m_pending = 0;
    m_fetchAfterwards = false;
    m_settingsTouched = false;
    m_wanted = 0;
    m_draft.start({});
    m_form->setExample({});
    if (!session)
        return;
    m_form->setSettings(session->settings());
    connect(session, &ProjectSession::settingsChanged, this,
        [this, session](const core::ProjectSettings &settings) {
            // While rules are being typed, those on screen are the newer ones.
            if (session == m_session && !m_settingsTouched && m_pending == 0)
                m_form->setSettings(settings);
        });
}

void Autosave::load(core::ExampleId id)
{
    if (id == m_wanted)
        return;
    finishStep();
    m_wanted = id;
    if (id == 0) {
        ++m_fetchSerial;
        m_draft.start({});
        m_form->setExample({});
        m_form->setReadOnly(true);
        emit loaded(0);
        return;
    }
    // What is typed from here on belongs to the example that is on its way.
    m_form->setReadOnly(true);
    fetch();
}

void Autosave::fetch()
{
    if (!m_session || m_wanted == 0)
        return;
    m_fetchAfterwards = false;
    const quint64 serial = ++m_fetchSerial;
    core::onFinished(m_session->store().examples({m_wanted}), this,
        [this, serial, writes = m_writes](core::Result<std::vector<core::Example>> result) {
            if (serial != m_fetchSerial || !result || result->empty())
                return;
            // Perhaps read before a write of ours was committed: what is on screen is newer.
            if (writes != m_writes && m_draft.id() == m_wanted) {
                if (m_pending > 0)
                    m_fetchAfterwards = true;
                else
                    fetch();
                return;
            }
            show(result->front());
        });
}

void Autosave::show(const core::Example &stored)
{
    const bool another = stored.id != m_draft.id();
    if (another) {
        m_draft.start(stored);
        m_form->setExample(stored);
    } else {
        m_form->setExample(m_draft.merge(stored, m_form->example()));
    }
    m_form->setReadOnly(m_session->isReadOnly());
    if (another)
        emit loaded(stored.id);
}

void Autosave::touch(ExampleField field)
{
    if (m_draft.id() == 0)
        return;
    if (!m_timer.isActive())
        m_sinceFirst.start();
    m_draft.touch(field);
    const auto waited = static_cast<int>(m_sinceFirst.elapsed());
    m_timer.start(std::clamp(kLongest - waited, 0, kPause));
}

void Autosave::flush()
{
    m_timer.stop();
    if (!m_session)
        return;
    flushExample();
    flushSettings();
}

void Autosave::finishStep()
{
    flush();
    ++m_step;
}

void Autosave::flushExample()
{
    const ExampleFields fields = m_draft.touched();
    if (!fields)
        return;
    const std::vector<core::Turn> before = m_draft.stored().turns;
    std::optional<core::ExamplePatch> patch = m_draft.take(m_form->example());
    if (!patch)
        return;
    core::Edit edit;
    edit.action = actionFor(fields, *patch, before);
    edit.mergeKey = u"%1:%2:%3"_s.arg(edit.action).arg(m_draft.id()).arg(m_step);
    edit.patches.push_back(std::move(*patch));
    apply(std::move(edit), fields);
}

void Autosave::flushSettings()
{
    if (!std::exchange(m_settingsTouched, false))
        return;
    core::Edit edit;
    edit.settings = m_form->settings();
    if (*edit.settings == m_session->settings())
        return;
    const bool rules = edit.settings->houseRules != m_session->settings().houseRules;
    edit.action = rules ? u"edit-rules"_s : u"edit-settings"_s;
    edit.mergeKey = u"%1:%2"_s.arg(edit.action).arg(m_step);
    apply(std::move(edit), {});
}

void Autosave::apply(core::Edit edit, ExampleFields fields)
{
    ++m_pending;
    ++m_writes;
    const core::ExampleId id = m_draft.id();
    core::onFinished(m_session->apply(std::move(edit)), this,
        [this, id, fields, session = m_session](const core::Result<core::ChangeSummary> &result) {
            if (session != m_session)
                return;
            --m_pending;
            if (!result && id == m_draft.id()) {
                // The text stays on screen and is handed over again with the next change.
                for (int bit = 1; bit <= int(ExampleField::Split); bit <<= 1) {
                    if (const auto field = static_cast<ExampleField>(bit); fields & field)
                        m_draft.touch(field);
                }
                m_fetchAfterwards = true;
            }
            if (m_pending == 0 && m_fetchAfterwards)
                fetch();
        });
}

void Autosave::takeChange(const core::ChangeSummary &change)
{
    const bool ours =
        std::find(change.updated.begin(), change.updated.end(), m_wanted) != change.updated.end();
    if (!ours || m_wanted == 0)
        return;
    // A fetch that began while a write is on its way would have to be thrown away.
    if (m_pending > 0)
        m_fetchAfterwards = true;
    else
        fetch();
}

} // namespace ui
