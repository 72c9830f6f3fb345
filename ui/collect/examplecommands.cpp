// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/examplecommands.h"

#include "core/base/async.h"
#include "ui/collect/examplestext.h"
#include "ui/collect/examplewords.h"
#include "ui/collect/groupmodel.h"
#include "ui/session/projectsession.h"
#include "ui/support/dialogs.h"

#include <QMap>
#include <QMimeData>
#include <QWidget>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

int countOf(const core::ChangeSummary &change)
{
    return static_cast<int>(change.count);
}

QString withLine(const QString &note, const QString &line)
{
    return note.trimmed().isEmpty() ? line : note + u'\n' + line;
}

} // namespace

ExampleCommands::ExampleCommands(Dialogs &dialogs, QWidget *window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void ExampleCommands::setSession(ProjectSession *session)
{
    m_session = session;
}

bool ExampleCommands::canChange() const
{
    return m_session && !m_session->isReadOnly();
}

void ExampleCommands::apply(core::Edit edit, std::function<void(const core::ChangeSummary &)> done)
{
    if (!canChange())
        return;
    core::onFinished(m_session->apply(std::move(edit)), this,
        [this, session = m_session, done = std::move(done)](
            const core::Result<core::ChangeSummary> &result) {
            if (result && done && session == m_session)
                done(*result);
        });
}

void ExampleCommands::add(const ViewFilter &filter, std::function<void(core::ExampleId)> added)
{
    core::Example example = core::makePair({}, {});
    if (filter.group().kind == Group::Kind::Tag)
        example.tags = {filter.group().tag};
    if (filter.group().kind == Group::Kind::Kept)
        example.split = core::Split::Kept;
    if (filter.showing().kind == Showing::Kind::Category)
        example.category = filter.showing().category;
    if (filter.showing().kind == Showing::Kind::Split)
        example.split = filter.showing().split;
    core::Edit edit;
    edit.action = u"add"_s;
    edit.inserts.push_back(std::move(example));
    apply(std::move(edit), [added = std::move(added)](const core::ChangeSummary &change) {
        if (!change.inserted.empty())
            added(change.inserted.front());
    });
}

void ExampleCommands::duplicate(
    const ExampleIds &ids, std::function<void(const ExampleIds &)> added)
{
    if (!canChange() || ids.empty())
        return;
    core::onFinished(m_session->store().examples(ids), this,
        [this, last = ids.back(), session = m_session, added = std::move(added)](
            core::Result<std::vector<core::Example>> result) mutable {
            if (!result || session != m_session)
                return;
            core::Edit edit;
            edit.action = u"duplicate"_s;
            edit.insertAfter = last;
            edit.inserts = std::move(*result);
            for (core::Example &example : edit.inserts) {
                example.id = 0;
                example.revision = 0;
            }
            apply(std::move(edit), [added = std::move(added)](const core::ChangeSummary &change) {
                added(change.inserted);
            });
        });
}

void ExampleCommands::remove(const ExampleIds &ids)
{
    if (ids.empty())
        return;
    core::Edit edit;
    edit.action = u"remove"_s;
    edit.remove = ids;
    apply(std::move(edit), [this](const core::ChangeSummary &change) {
        emit toastRequested(tr("%Ln example(s) removed. They stay under “Removed” for 30 days.",
                                nullptr, countOf(change)),
            true);
    });
}

void ExampleCommands::restore(const ExampleIds &ids)
{
    if (ids.empty())
        return;
    core::Edit edit;
    edit.action = u"restore"_s;
    edit.restore = ids;
    apply(std::move(edit), [this](const core::ChangeSummary &change) {
        emit toastRequested(tr("%Ln example(s) put back.", nullptr, countOf(change)), true);
    });
}

void ExampleCommands::eraseForGood(const ExampleIds &ids)
{
    if (!canChange() || ids.empty())
        return;
    const int count = int(ids.size());
    Question question;
    question.title = tr("Erase %Ln example(s) for good?", nullptr, count);
    question.body = tr("They also disappear from the history and from all versions of this "
                       "project. Nothing before this moment can be undone afterwards.");
    question.buttons = {tr("&Keep them"), tr("&Erase %Ln example(s)", nullptr, count)};
    question.destructive = 1;
    m_dialogs.ask(m_window, question, [this, ids, count, session = m_session](int button) {
        if (button != 1 || session != m_session)
            return;
        core::onFinished(
            session->store().eraseForGood(ids), this, [this, count](const core::Result<> &result) {
                emit erased();
                emit toastRequested(result ? tr("%Ln example(s) erased for good.", nullptr, count)
                                           : result.error().message,
                    false);
            });
    });
}

void ExampleCommands::patch(core::ExamplePatch patch, const ExampleIds &ids, const QString &action)
{
    if (ids.empty())
        return;
    patch.ids = ids;
    core::Edit edit;
    edit.action = action;
    edit.patches.push_back(std::move(patch));
    apply(std::move(edit), [this, several = ids.size() > 1](const core::ChangeSummary &change) {
        if (several) // one is seen on screen
            emit toastRequested(tr("%Ln example(s) changed.", nullptr, countOf(change)), true);
    });
}

void ExampleCommands::setStatus(const ExampleIds &ids, core::Status status)
{
    core::ExamplePatch change;
    change.status = status;
    patch(std::move(change), ids, u"set-status"_s);
}

void ExampleCommands::addToNotes(const ExampleIds &ids, const QString &text)
{
    if (!canChange() || ids.empty())
        return;
    core::onFinished(m_session->store().examples(ids), this,
        [this, text, session = m_session](const core::Result<std::vector<core::Example>> &result) {
            if (!result || session != m_session)
                return;
            // Examples with the same note share a patch: usually all of them, with none.
            QMap<QString, core::ExamplePatch> patches;
            for (const core::Example &example : *result)
                patches[example.note].ids.push_back(example.id);
            core::Edit edit;
            edit.action = u"edit-note"_s;
            for (auto it = patches.begin(); it != patches.end(); ++it) {
                it->note = withLine(it.key(), text);
                edit.patches.push_back(std::move(*it));
            }
            apply(std::move(edit), [this](const core::ChangeSummary &change) {
                emit toastRequested(tr("%Ln note(s) changed.", nullptr, countOf(change)), true);
            });
        });
}

void ExampleCommands::moveTo(const Group &group, const ExampleIds &ids)
{
    core::ExamplePatch change;
    switch (group.kind) {
    case Group::Kind::All:
    case Group::Kind::Flagged: // the checks decide what belongs there
        return;
    case Group::Kind::ToDo:
        setStatus(ids, core::Status::ToDo);
        return;
    case Group::Kind::NeedsWork:
        setStatus(ids, core::Status::NeedsWork);
        return;
    case Group::Kind::Done:
        setStatus(ids, core::Status::Done);
        return;
    case Group::Kind::Kept:
        change.split = core::Split::Kept;
        patch(std::move(change), ids, u"set-split"_s);
        return;
    case Group::Kind::Removed:
        remove(ids);
        return;
    case Group::Kind::Tag:
        change.addTags = {group.tag};
        patch(std::move(change), ids, u"add-tag"_s);
        return;
    }
}

void ExampleCommands::copy(
    const ExampleIds &ids, CopyFor purpose, std::function<void(QMimeData *)> ready)
{
    if (!m_session || ids.empty())
        return;
    auto data = std::make_shared<std::unique_ptr<QMimeData>>(std::make_unique<QMimeData>());
    (*data)->setData(exampleIdsMimeType(), encodeIds(ids));
    const bool many = ids.size() > kMostInAllForms;
    if (many && purpose == CopyFor::Drag) {
        ready(data->release());
        return;
    }
    if (many)
        emit toastRequested(tr("Copying %Ln example(s)…", nullptr, int(ids.size())), false);
    auto text = std::make_shared<ExamplesText>(
        many ? ExamplesText::Forms::TabSeparated : ExamplesText::Forms::All);
    const auto collect = [text](std::span<const core::Example> examples) -> core::Result<> {
        text->add(examples);
        if (text->bytes() > kMostBytes)
            return core::fail(core::ErrorCode::Unsupported, {});
        return {};
    };
    core::onFinished(m_session->store().visit(ids, collect), this,
        [this, data, text, many, count = int(ids.size()), ready = std::move(ready)](
            const core::Result<> &result) {
            if (!result) {
                emit toastRequested(result.error().code == core::ErrorCode::Unsupported
                        ? tr("These examples are too long for the clipboard. Export them as a "
                             "spreadsheet instead.")
                        : result.error().message,
                    false);
                return;
            }
            text->putInto(**data);
            ready(data->release());
            if (many)
                emit toastRequested(tr("%Ln example(s) copied.", nullptr, count), false);
        });
}

} // namespace ui
