// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/collectpage.h"

#include "ui/collect/autosave.h"
#include "ui/collect/bulkform.h"
#include "ui/collect/collectactions.h"
#include "ui/collect/collectflags.h"
#include "ui/collect/collectpanes.h"
#include "ui/collect/collecttools.h"
#include "ui/collect/editorpane.h"
#include "ui/collect/examplecommands.h"
#include "ui/collect/exampleform.h"
#include "ui/collect/examplenavigator.h"
#include "ui/collect/exampletablemodel.h"
#include "ui/collect/exampletableview.h"
#include "ui/collect/grouplist.h"
#include "ui/collect/groupmodel.h"
#include "ui/collect/replacepanel.h"
#include "ui/collect/showingbox.h"
#include "ui/collect/tokencounter.h"
#include "ui/session/exampleflags.h"
#include "ui/session/projectsession.h"
#include "ui/style/theme.h"
#include "ui/widgets/milestones.h"
#include "ui/widgets/pagescroll.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

CollectPage::CollectPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new ExampleTableModel(this))
    , m_groups(new GroupModel(this))
    , m_milestones(new Milestones(this))
    , m_panes(new CollectPanes(m_model, m_groups, this))
    , m_table(m_panes->table())
    , m_editor(m_panes->editor())
    , m_autosave(new Autosave(m_editor->form(), this))
    , m_commands(new ExampleCommands(context.dialogs, this))
    , m_navigator(new ExampleNavigator(m_table))
    , m_actions(new CollectActions(context.actions, m_panes, m_commands, m_navigator))
    , m_flags(new CollectFlags(context.actions, context.flags, m_editor, m_table))
    , m_tokens(new TokenCounter(context.encodings, this))
{
    setObjectName(u"collectPage"_s);
    m_milestones->hide(); // the window shows it in the goal line
    setFocusProxy(m_panes);
    // The parts are rearranged where they do not fit side by side, so they do not say how narrow
    // the page may become.
    setMinimumSize(320, 160);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new PageScroll(m_panes, this));
    connectPanes();
    connectEditor();
    connectBulkForm();
    connectCommands();
    updateCentre();
    updateActions();
}

CollectPage::~CollectPage() = default;

void CollectPage::connectPanes()
{
    const auto chooseGroup = [this](const Group &group) {
        m_filter.setGroup(group);
        applyFilter();
    };
    CollectTools *tools = m_panes->tools();
    connect(m_panes->groupList(), &GroupList::groupChosen, this, chooseGroup);
    connect(tools, &CollectTools::groupChosen, this, chooseGroup);
    connect(tools->showing(), &ShowingBox::showingChosen, this, [this](const Showing &showing) {
        m_filter.setShowing(showing);
        applyFilter();
    });
    connect(m_panes, &CollectPanes::addRequested, this, &CollectPage::addExample);
    connect(m_panes, &CollectPanes::pasteRequested, this, &CollectPage::pasteTableRequested);
    connect(m_panes, &CollectPanes::importRequested, m_context.actions[ActionId::Import],
        &QAction::trigger);
    connect(m_panes, &CollectPanes::showAllRequested, this, [this] {
        showEverything();
        m_table->setFocus();
    });

    connect(m_model, &ExampleTableModel::listed, this, &CollectPage::takeList);
    connect(m_model, &ExampleTableModel::failed, this,
        [this](const core::Error &error) { emit toastRequested(error.message, false); });
    connect(m_table, &ExampleTableView::currentExampleChanged, this, &CollectPage::showCurrent);
    connect(m_table, &ExampleTableView::selectedCountChanged, this, &CollectPage::showCurrent);
    connect(m_table, &ExampleTableView::editRequested, this, [this] {
        if (m_editor->shows() == EditorPane::Shows::One)
            m_editor->form()->focusAnswer();
        else
            m_editor->setFocus();
    });
    m_model->setFlags(&m_context.flags);
    connect(&m_context.flags, &ExampleFlags::changed, this, &CollectPage::takeFlags);
    connect(m_groups, &GroupModel::examplesDropped, this,
        [this](const Group &group, const std::vector<core::ExampleId> &ids) {
            m_autosave->finishStep();
            m_commands->moveTo(group, ids);
        });

    ReplacePanel *replace = m_panes->replacePanel();
    connect(replace, &ReplacePanel::toastRequested, this, &CollectPage::toastRequested);
    connect(replace, &ReplacePanel::beforeReplace, m_autosave, &Autosave::finishStep);
    connect(replace, &ReplacePanel::closed, this, [this] { m_table->setFocus(); });
    replace->setIdsFor([this](ReplacePanel::Scope scope) {
        return scope == ReplacePanel::Scope::Selected ? m_table->selectedIds() : m_model->ids();
    });
}

void CollectPage::connectEditor()
{
    ExampleForm *form = m_editor->form();
    connect(form, &ExampleForm::answerChanged, m_tokens,
        [this, form] { m_tokens->count(form->answer()); });
    connect(m_tokens, &TokenCounter::counted, form, &ExampleForm::setAnswerTokens);
    connect(form, &ExampleForm::escapePressed, this, [this] {
        m_autosave->finishStep();
        m_table->setFocus();
    });
    connect(form, &ExampleForm::tablePasted, this, &CollectPage::pasteTableRequested);
    connect(m_autosave, &Autosave::loaded, this, [this](core::ExampleId id) {
        m_flags->show(id);
        if (id != 0 && std::exchange(m_revealFocus, false))
            m_editor->form()->focusQuestion();
    });
    connect(m_editor, &EditorPane::doneAndNextRequested, this, &CollectPage::markDoneAndNext);
    connect(m_editor, &EditorPane::restoreRequested, this,
        [this] { m_commands->restore(m_table->selectedIds()); });
    connect(m_editor, &EditorPane::eraseRequested, this,
        [this] { m_commands->eraseForGood(m_table->selectedIds()); });
}

void CollectPage::connectBulkForm()
{
    BulkForm *bulk = m_editor->bulk();
    connect(bulk, &BulkForm::patchRequested, this,
        [this](const core::ExamplePatch &patch, const QString &action) {
            m_commands->patch(patch, m_table->selectedIds(), action);
        });
    connect(bulk, &BulkForm::noteRequested, this,
        [this](const QString &text) { m_commands->addToNotes(m_table->selectedIds(), text); });
    connect(bulk, &BulkForm::removeRequested, this,
        [this] { m_commands->remove(m_table->selectedIds()); });
    connect(bulk, &BulkForm::restoreRequested, this,
        [this] { m_commands->restore(m_table->selectedIds()); });
    connect(bulk, &BulkForm::eraseRequested, this,
        [this] { m_commands->eraseForGood(m_table->selectedIds()); });
    connect(bulk, &BulkForm::escapePressed, this, [this] { m_table->setFocus(); });
}

void CollectPage::connectCommands()
{
    connect(m_commands, &ExampleCommands::erased, m_model, &ExampleTableModel::refresh);
    connect(m_commands, &ExampleCommands::toastRequested, this, &CollectPage::toastRequested);
    connect(m_navigator, &ExampleNavigator::aboutToLeave, m_autosave, &Autosave::finishStep);
    connect(m_navigator, &ExampleNavigator::toastRequested, this, &CollectPage::toastRequested);
    connect(m_actions, &CollectActions::aboutToChange, m_autosave, &Autosave::finishStep);
    connect(m_flags, &CollectFlags::aboutToChange, m_autosave, &Autosave::finishStep);
    connect(m_flags, &CollectFlags::toastRequested, this, &CollectPage::toastRequested);
    connect(m_actions, &CollectActions::addRequested, this, &CollectPage::addExample);
    connect(m_actions, &CollectActions::doneAndNextRequested, this, &CollectPage::markDoneAndNext);
    connect(
        m_actions, &CollectActions::pasteTableRequested, this, &CollectPage::pasteTableRequested);
    connect(m_actions, &CollectActions::selectRequested, this, &CollectPage::select);
    connect(m_actions, &CollectActions::replaceRequested, this,
        [this] { m_panes->replacePanel()->open(m_filter.text(), m_table->selectedCount() > 1); });
}

QString CollectPage::goalLine() const
{
    return tr("Gather questions people really asked and the answers you are proud of.");
}

QWidget *CollectPage::goalWidget()
{
    return m_milestones;
}

StepState CollectPage::stepState() const
{
    if (!m_session)
        return {};
    const core::ProjectCounts &counts = m_session->counts();
    const qint64 unfinished = counts.byStatus[0] + counts.byStatus[1];
    StepState state;
    state.count = QLocale().toString(counts.all);
    state.facts = {tr("%Ln example(s)", nullptr, int(counts.all))};
    if (unfinished > 0)
        state.facts += tr("%Ln unfinished", nullptr, int(unfinished));
    return state;
}

void CollectPage::setSession(ProjectSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_autosave->setSession(session);
    m_commands->setSession(session);
    m_navigator->setSession(session);
    m_panes->replacePanel()->setSession(session);
    m_reveal.clear();
    m_revealFocus = false;
    m_counted = false;
    m_filter.clear();
    m_model->setReader({});
    takeCounts({});
    applyFilter();
    if (session) {
        connect(session, &ProjectSession::changed, this, &CollectPage::takeChange);
        connect(session, &ProjectSession::countsChanged, this, &CollectPage::takeCounts);
        m_model->setReader(readerOf(session->store()));
        if (session->counts().all > 0)
            takeCounts(session->counts());
        m_counted = session->counts().all > 0;
    }
    const bool readOnly = !session || session->isReadOnly();
    m_panes->setReadOnly(readOnly);
    showCurrent();
    updateCentre();
}

void CollectPage::commitPendingEdits()
{
    m_autosave->finishStep();
}

void CollectPage::setSearchText(const QString &text)
{
    if (m_filter.text() == text.trimmed())
        return;
    m_filter.setText(text);
    applyFilter();
}

void CollectPage::showEverything()
{
    m_filter.clear();
    emit searchTextChanged({});
    applyFilter();
}

void CollectPage::applyFilter()
{
    m_panes->groupList()->setGroup(m_filter.group());
    m_panes->tools()->setGroup(m_filter.group());
    m_panes->tools()->showing()->setShowing(m_filter.showing());
    m_table->setFindText(m_filter.text());
    m_editor->form()->setFindText(m_filter.text());
    m_model->setOnlyFlagged(m_filter.group().kind == Group::Kind::Flagged);
    m_model->setQuery(m_filter.query(m_model->query()));
    updateActions();
}

void CollectPage::takeCounts(const core::ProjectCounts &counts)
{
    m_counted = m_session != nullptr;
    m_groups->setCounts(counts);
    m_panes->tools()->setGroup(m_filter.group());
    m_panes->tools()->showing()->setCounts(counts);
    m_milestones->setCount(counts.all);
    QStringList categories = counts.byCategory.keys();
    categories.removeAll(QString());
    m_editor->form()->setCategories(categories);
    m_editor->form()->setKnownTags(counts.byTag.keys());
    m_editor->bulk()->setCategories(categories);
    m_editor->bulk()->setKnownTags(counts.byTag.keys());
    updateCentre();
    emit stepStateChanged();
}

void CollectPage::takeFlags()
{
    m_groups->setFlagged(qint64(m_context.flags.waiting().size()));
    m_panes->tools()->setGroup(m_filter.group());
}

void CollectPage::takeChange(const core::ChangeSummary &change)
{
    m_model->applyChange(change);
    m_autosave->takeChange(change);
    m_panes->replacePanel()->refresh();
}

void CollectPage::takeList()
{
    if (!m_reveal.empty()) {
        if (m_table->selectIds(m_reveal)) {
            m_reveal.clear();
        } else if (!m_filter.isEverything()) {
            // What is to be shown is not among these: show everything.
            showEverything();
            return;
        } else {
            m_reveal.clear();
        }
    }
    showCurrent();
    updateCentre();
    m_panes->replacePanel()->refresh();
}

bool CollectPage::reveal(const core::ChangeSummary &summary)
{
    std::vector<core::ExampleId> ids = summary.inserted;
    ids.insert(ids.end(), summary.updated.begin(), summary.updated.end());
    select(ids);
    return true;
}

void CollectPage::select(const std::vector<core::ExampleId> &ids)
{
    if (ids.empty())
        return;
    m_reveal = ids;
    if (!m_model->isListing())
        takeList();
}

void CollectPage::showCurrent()
{
    const bool removed = m_filter.group().kind == Group::Kind::Removed;
    const int count = m_table->selectedCount();
    const core::ExampleId current = m_table->currentId();
    if (count > 1) {
        m_autosave->finishStep();
        m_editor->bulk()->setCount(count);
        m_editor->show(EditorPane::Shows::Several, removed);
    } else if (current != 0) {
        m_autosave->load(current);
        m_editor->show(EditorPane::Shows::One, removed);
    } else {
        m_autosave->load(0);
        m_editor->show(EditorPane::Shows::Nothing, removed);
    }
    updatePosition();
    updateActions();
}

void CollectPage::updatePosition()
{
    const QLocale locale;
    m_editor->form()->setPosition(m_table->currentIndex().isValid()
            ? tr("Example %1 of %2")
                  .arg(locale.toString(m_table->currentIndex().row() + 1),
                      locale.toString(m_model->rowCount()))
            : QString());
}

void CollectPage::updateActions()
{
    if (m_session)
        m_actions->update(m_filter.group().kind == Group::Kind::Removed);
    m_flags->updateActions();
}

void CollectPage::updateCentre()
{
    if (m_model->rowCount() > 0 || m_model->isListing() || !m_session || !m_counted) {
        m_panes->showCentre(CollectPanes::Centre::Table);
        return;
    }
    if (m_session->counts().all == 0 && m_filter.isEverything()) {
        m_panes->showCentre(CollectPanes::Centre::Empty);
        return;
    }
    const bool search = !m_filter.text().isEmpty();
    m_panes->setNothingFound(search ? tr("No example contains “%1”.").arg(m_filter.text())
                                    : tr("There is nothing here."),
        search && m_filter.group().kind != Group::Kind::All
            ? tr("Only one group was searched.")
            : tr("Choose another group, or look at all examples."));
    m_panes->showCentre(CollectPanes::Centre::NothingFound);
}

void CollectPage::addExample()
{
    m_autosave->finishStep();
    m_commands->add(m_filter, [this](core::ExampleId id) {
        m_revealFocus = true;
        select({id});
    });
}

void CollectPage::markDoneAndNext()
{
    m_autosave->finishStep();
    const std::vector<core::ExampleId> ids = m_table->selectedIds();
    if (ids.empty() || !m_commands->canChange())
        return;
    m_commands->setStatus(ids, core::Status::Done);
    m_navigator->goToUnfinished(true);
}

ExportScope CollectPage::exportScope() const
{
    // Removed examples are not exported: their group is no scope.
    if (m_filter.group().kind == Group::Kind::Removed)
        return {};
    ExportScope scope;
    if (!m_filter.isEverything())
        scope.shown = m_model->ids();
    if (m_table->selectedCount() > 1)
        scope.selected = m_table->selectedIds();
    return scope;
}

bool CollectPage::focusNextPane(bool forward)
{
    return m_panes->focusNextPane(forward);
}

QJsonObject CollectPage::saveState() const
{
    QJsonObject state = m_filter.save();
    m_panes->saveSizes(state);
    state[u"sort"_s] = m_table->horizontalHeader()->sortIndicatorSection();
    state[u"descending"_s] =
        m_table->horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder;
    state[u"current"_s] = qint64(m_table->currentId());
    state[u"top"_s] = qint64(m_table->topId());
    state[u"moreFields"_s] = m_editor->form()->extrasOpen();
    return state;
}

void CollectPage::restoreState(const QJsonObject &state)
{
    if (state.isEmpty())
        return;
    m_panes->restoreSizes(state);
    m_editor->form()->setExtrasOpen(state[u"moreFields"_s].toBool());
    m_table->selectWhenListed(state[u"current"_s].toInteger(), state[u"top"_s].toInteger());
    m_filter.restore(state);
    const int column = state[u"sort"_s].toInt(-1);
    if (column >= -1 && column < ExampleTableModel::ColumnCount) {
        m_table->horizontalHeader()->setSortIndicator(
            column, state[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    applyFilter();
}

void CollectPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(palette(), ColorRole::Surface));
}

void CollectPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_context.flags.setWalkedElsewhere(true);
    updateActions();
}

void CollectPage::hideEvent(QHideEvent *event)
{
    m_context.flags.setWalkedElsewhere(false);
    Page::hideEvent(event);
}

} // namespace ui
