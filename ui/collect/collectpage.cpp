// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/collectpage.h"

#include "core/base/async.h"
#include "ui/collect/autosave.h"
#include "ui/collect/bulkform.h"
#include "ui/collect/collecttools.h"
#include "ui/collect/editorpane.h"
#include "ui/collect/examplecommands.h"
#include "ui/collect/exampleform.h"
#include "ui/collect/exampletablemodel.h"
#include "ui/collect/exampletableview.h"
#include "ui/collect/grouplist.h"
#include "ui/collect/groupmodel.h"
#include "ui/collect/replacepanel.h"
#include "ui/collect/showingbox.h"
#include "ui/collect/textfield.h"
#include "ui/collect/tokencounter.h"
#include "ui/collect/unfinished.h"
#include "ui/session/projectsession.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/milestones.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// At 100 % text size; wider text needs a wider window.
constexpr int kGroupsFrom = 1100; ///< narrower: the group list becomes a drop-down
constexpr int kBesideFrom = 900;  ///< narrower: the editor goes under the table
constexpr int kGroupWidth = 184;
constexpr int kEditorWidth = 384;

enum CentreIndex { TableIndex, EmptyIndex, NothingFoundIndex };

QJsonArray toJson(const QList<int> &sizes)
{
    QJsonArray array;
    for (const int size : sizes)
        array.append(size);
    return array;
}

QList<int> toSizes(const QJsonValue &value)
{
    QList<int> sizes;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &size : array)
        sizes.append(std::max(0, size.toInt()));
    return sizes;
}

} // namespace

CollectPage::CollectPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_model(new ExampleTableModel(this))
    , m_groups(new GroupModel(this))
    , m_milestones(new Milestones(this))
    , m_outer(new QSplitter(Qt::Horizontal, this))
    , m_inner(new QSplitter(Qt::Horizontal, this))
    , m_groupList(new GroupList(m_groups, this))
    , m_tools(new CollectTools(m_groups, this))
    , m_replace(new ReplacePanel(this))
    , m_centre(new QStackedWidget(this))
    , m_table(new ExampleTableView(m_model, this))
    , m_empty(new EmptyState(IconName::List, tr("No examples yet."),
          tr("Copy two columns from your spreadsheet and paste them here."), this))
    , m_nothingFound(new EmptyState(IconName::Search, tr("Nothing fits."), QString(), this))
    , m_editor(new EditorPane(this))
    , m_autosave(new Autosave(m_editor->form(), this))
    , m_commands(new ExampleCommands(context.dialogs, this))
    , m_tokens(new TokenCounter(context.encodings, this))
{
    setObjectName(u"collectPage"_s);
    m_milestones->hide(); // the window shows it in the goal line
    setFocusProxy(m_table);
    // The parts are rearranged where they do not fit side by side, so they do not say how narrow
    // the page may become.
    setMinimumSize(scaled(this, 600), scaled(this, 360));
    buildLayout();
    connectParts();
    connectActions();
    updateCentre();
    updateActions();
}

CollectPage::~CollectPage() = default;

void CollectPage::buildLayout()
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    m_replace->hide();
    column->addWidget(m_replace);
    column->addWidget(m_centre, 1);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    m_centre->addWidget(m_nothingFound);

    m_inner->setObjectName(u"innerSplitter"_s);
    m_inner->addWidget(centre);
    m_inner->addWidget(m_editor);
    m_inner->setStretchFactor(0, 1);
    m_inner->setStretchFactor(1, 0);
    m_inner->setChildrenCollapsible(false);
    m_outer->setObjectName(u"outerSplitter"_s);
    m_outer->addWidget(m_groupList);
    m_outer->addWidget(m_inner);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    m_outer->setChildrenCollapsible(false);
    m_groupList->setMinimumWidth(scaled(this, 120));
    m_outer->setSizes({scaled(this, kGroupWidth), scaled(this, 1280 - kGroupWidth)});
    m_inner->setSizes(
        {scaled(this, 1280 - kGroupWidth - kEditorWidth), scaled(this, kEditorWidth)});

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_outer);
    setTabOrder(m_groupList, m_tools);
    setTabOrder(m_tools, m_table);

    QPushButton *paste = m_empty->addButton(tr("&Paste"), u"emptyPaste"_s);
    QPushButton *import = m_empty->addButton(tr("Import a &file…"), u"emptyImport"_s);
    QPushButton *type = m_empty->addButton(tr("&Type one"), u"emptyType"_s);
    connect(paste, &QPushButton::clicked, this, &CollectPage::pasteTableRequested);
    connect(import, &QPushButton::clicked, m_context.actions[ActionId::Import], &QAction::trigger);
    connect(type, &QPushButton::clicked, this, &CollectPage::addExample);
    QPushButton *all = m_nothingFound->addButton(tr("&Show all"), u"showAll"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        m_filter.clear();
        emit searchTextChanged({});
        applyFilter();
        m_table->setFocus();
    });
}

void CollectPage::connectParts()
{
    connect(m_groupList, &GroupList::groupChosen, this, [this](const Group &group) {
        m_filter.setGroup(group);
        applyFilter();
    });
    connect(m_tools, &CollectTools::groupChosen, this, [this](const Group &group) {
        m_filter.setGroup(group);
        applyFilter();
    });
    connect(m_tools->showing(), &ShowingBox::showingChosen, this, [this](const Showing &showing) {
        m_filter.setShowing(showing);
        applyFilter();
    });
    connect(m_tools, &CollectTools::addRequested, this, &CollectPage::addExample);
    connect(m_tools, &CollectTools::pasteRequested, this, &CollectPage::pasteTableRequested);
    connect(m_tools, &CollectTools::importRequested, m_context.actions[ActionId::Import],
        &QAction::trigger);

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
    connect(m_table, &ExampleTableView::copyRequested, this, &CollectPage::copySelection);
    connect(m_table, &ExampleTableView::dragRequested, this, &CollectPage::dragSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const ActionId id : {ActionId::MarkDone, ActionId::NeedsWork, ActionId::Duplicate,
                 ActionId::Remove, ActionId::Restore, ActionId::EraseForGood, ActionId::Replace}) {
            if (m_context.actions[id]->isEnabled())
                menu->addAction(m_context.actions[id]);
        }
        menu->addAction(tr("&Copy"), this, &CollectPage::copySelection);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
    connect(m_groups, &GroupModel::examplesDropped, this,
        [this](const Group &group, const std::vector<core::ExampleId> &ids) {
            m_autosave->finishStep();
            m_commands->moveTo(group, ids);
        });

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
        if (id != 0 && std::exchange(m_revealFocus, false))
            m_editor->form()->focusQuestion();
    });
    connect(m_editor, &EditorPane::doneAndNextRequested, this, &CollectPage::markDoneAndNext);
    connect(m_editor, &EditorPane::restoreRequested, this,
        [this] { m_commands->restore(m_table->selectedIds()); });
    connect(m_editor, &EditorPane::eraseRequested, this,
        [this] { m_commands->eraseForGood(m_table->selectedIds()); });

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

    connect(m_commands, &ExampleCommands::erased, m_model, &ExampleTableModel::refresh);
    connect(m_commands, &ExampleCommands::toastRequested, this, &CollectPage::toastRequested);
    connect(m_replace, &ReplacePanel::toastRequested, this, &CollectPage::toastRequested);
    connect(m_replace, &ReplacePanel::beforeReplace, m_autosave, &Autosave::finishStep);
    connect(m_replace, &ReplacePanel::closed, this, [this] { m_table->setFocus(); });
    m_replace->setIdsFor([this](ReplacePanel::Scope scope) {
        return scope == ReplacePanel::Scope::Selected ? m_table->selectedIds() : m_model->ids();
    });
}

void CollectPage::on(ActionId id, std::function<void()> carryOut)
{
    connect(
        m_context.actions[id], &QAction::triggered, this, [this, carryOut = std::move(carryOut)] {
            if (isVisible() && m_session)
                carryOut();
        });
}

void CollectPage::onSelection(
    ActionId id, std::function<void(const std::vector<core::ExampleId> &)> use)
{
    on(id, [this, use = std::move(use)] {
        m_autosave->finishStep();
        if (const std::vector<core::ExampleId> ids = m_table->selectedIds(); !ids.empty())
            use(ids);
    });
}

void CollectPage::connectActions()
{
    using Ids = std::vector<core::ExampleId>;
    on(ActionId::AddExample, [this] { addExample(); });
    onSelection(ActionId::Duplicate, [this](const Ids &ids) {
        m_commands->duplicate(ids, [this](const Ids &added) { select(added); });
    });
    onSelection(ActionId::Remove, [this](const Ids &ids) { m_commands->remove(ids); });
    onSelection(ActionId::Restore, [this](const Ids &ids) { m_commands->restore(ids); });
    onSelection(ActionId::EraseForGood, [this](const Ids &ids) { m_commands->eraseForGood(ids); });
    onSelection(ActionId::MarkDone,
        [this](const Ids &ids) { m_commands->setStatus(ids, core::Status::Done); });
    onSelection(ActionId::NeedsWork,
        [this](const Ids &ids) { m_commands->setStatus(ids, core::Status::NeedsWork); });
    on(ActionId::MarkDoneAndNext, [this] { markDoneAndNext(); });
    on(ActionId::NextExample, [this] { goTo(m_table->currentIndex().row() + 1); });
    on(ActionId::PreviousExample, [this] { goTo(m_table->currentIndex().row() - 1); });
    on(ActionId::NextUnfinished, [this] { goToUnfinished(true); });
    on(ActionId::PreviousUnfinished, [this] { goToUnfinished(false); });
    on(ActionId::GoTo, [this] { askForNumber(); });
    on(ActionId::Paste, [this] { paste(); });
    on(ActionId::PastePlain, [this] {
        if (auto *field = qobject_cast<QTextEdit *>(QApplication::focusWidget()))
            field->insertPlainText(QApplication::clipboard()->text());
    });
    on(ActionId::Replace, [this] {
        m_autosave->finishStep();
        m_replace->open(m_filter.text(), m_table->selectedCount() > 1);
    });
    on(ActionId::EditSeveral, [this] {
        m_table->setFocus();
        m_table->selectAll();
    });
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
    m_replace->setSession(session);
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
    m_tools->setReadOnly(readOnly);
    m_editor->setReadOnly(readOnly);
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

void CollectPage::applyFilter()
{
    m_groupList->setGroup(m_filter.group());
    m_tools->setGroup(m_filter.group());
    m_tools->showing()->setShowing(m_filter.showing());
    m_table->setFindText(m_filter.text());
    m_editor->form()->setFindText(m_filter.text());
    m_model->setQuery(m_filter.query(m_model->query()));
    updateActions();
}

void CollectPage::takeCounts(const core::ProjectCounts &counts)
{
    m_counted = m_session != nullptr;
    m_groups->setCounts(counts);
    m_tools->setGroup(m_filter.group());
    m_tools->showing()->setCounts(counts);
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

void CollectPage::takeChange(const core::ChangeSummary &change)
{
    m_model->applyChange(change);
    m_autosave->takeChange(change);
    m_replace->refresh();
}

void CollectPage::takeList()
{
    if (!m_reveal.empty()) {
        if (m_table->selectIds(m_reveal)) {
            m_reveal.clear();
        } else if (!m_filter.isEverything()) {
            // What is to be shown is not among these: show everything.
            m_filter.clear();
            emit searchTextChanged({});
            applyFilter();
            return;
        } else {
            m_reveal.clear();
        }
    }
    showCurrent();
    updateCentre();
    m_replace->refresh();
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
    if (!isVisible())
        return;
    const bool removed = m_filter.group().kind == Group::Kind::Removed;
    const bool change = m_commands->canChange();
    const bool any = m_table->selectedCount() > 0;
    const bool rows = m_model->rowCount() > 0;
    const auto enable = [this](std::initializer_list<ActionId> ids, bool enabled) {
        for (const ActionId id : ids)
            m_context.actions[id]->setEnabled(enabled);
    };
    enable({ActionId::AddExample, ActionId::Paste, ActionId::PastePlain}, change);
    enable({ActionId::Duplicate, ActionId::Remove, ActionId::MarkDone, ActionId::NeedsWork,
               ActionId::MarkDoneAndNext},
        change && any && !removed);
    enable({ActionId::Restore, ActionId::EraseForGood}, change && any && removed);
    enable({ActionId::NextExample, ActionId::PreviousExample, ActionId::NextUnfinished,
               ActionId::PreviousUnfinished, ActionId::GoTo, ActionId::EditSeveral},
        rows);
    enable({ActionId::Replace}, rows && !removed);
}

void CollectPage::updateCentre()
{
    if (m_model->rowCount() > 0 || m_model->isListing() || !m_session || !m_counted) {
        m_centre->setCurrentIndex(TableIndex);
        return;
    }
    const bool empty = m_session->counts().all == 0 && m_filter.isEverything();
    if (!empty) {
        const bool search = !m_filter.text().isEmpty();
        m_nothingFound->setTexts(search ? tr("No example contains “%1”.").arg(m_filter.text())
                                        : tr("There is nothing here."),
            search && m_filter.group().kind != Group::Kind::All
                ? tr("Only one group was searched.")
                : tr("Choose another group, or look at all examples."));
    }
    m_centre->setCurrentIndex(empty ? EmptyIndex : NothingFoundIndex);
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
    goToUnfinished(true);
}

void CollectPage::goTo(int row)
{
    m_autosave->finishStep();
    m_table->selectRow(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
}

void CollectPage::goToUnfinished(bool forward)
{
    if (!m_session)
        return;
    m_autosave->finishStep();
    const int current = m_table->currentIndex().row();
    // Usually the next one is in sight, and nothing has to be asked for.
    for (int row = current + (forward ? 1 : -1); row >= 0 && row < m_model->rowCount();
         row += forward ? 1 : -1) {
        const core::ExampleRow *content = m_model->freshRow(m_model->idAt(row));
        if (!content)
            break;
        if (content->status != core::Status::Done) {
            m_table->selectRow(row);
            return;
        }
    }
    core::ExampleQuery query = m_model->query();
    query.unfinished = true;
    core::onFinished(m_session->store().list(query), this,
        [this, forward, search = ++m_search, from = m_table->currentId()](
            const core::Result<std::vector<core::ExampleId>> &unfinished) {
            if (!unfinished || search != m_search || from != m_table->currentId())
                return;
            const int row = nextUnfinishedRow(
                m_model->ids(), *unfinished, m_table->currentIndex().row(), forward);
            if (row >= 0)
                m_table->selectRow(row);
            else
                emit toastRequested(tr("Everything shown here is done."), false);
        });
}

void CollectPage::askForNumber()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"goToNumber"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Go to number"));
    dialog->setLabelText(
        tr("Number of the example, 1 to %1:").arg(QLocale().toString(m_model->rowCount())));
    dialog->setIntRange(1, m_model->rowCount());
    dialog->setIntValue(m_table->currentIndex().row() + 1);
    dialog->setOkButtonText(tr("&Go"));
    dialog->setCancelButtonText(tr("&Stay"));
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int number) {
        goTo(number - 1);
        m_table->setFocus();
    });
    dialog->open();
}

void CollectPage::paste()
{
    QWidget *focus = QApplication::focusWidget();
    if (auto *field = qobject_cast<QTextEdit *>(focus); field && !field->isReadOnly())
        field->paste();
    else if (auto *line = qobject_cast<QLineEdit *>(focus))
        line->paste();
    else
        emit pasteTableRequested();
}

void CollectPage::copySelection()
{
    m_commands->copy(m_table->selectedIds(),
        [](QMimeData *content) { QApplication::clipboard()->setMimeData(content); });
}

void CollectPage::dragSelection()
{
    m_commands->copy(m_table->selectedIds(), [this](QMimeData *content) {
        // The texts took a moment; the button may be up again.
        if (QApplication::mouseButtons() & Qt::LeftButton)
            m_table->startDragging(content);
        else
            delete content;
    });
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
    QWidget *groups = m_groupList->isVisible() ? static_cast<QWidget *>(m_groupList)
                                               : static_cast<QWidget *>(m_tools->groupBox());
    QWidget *middle = m_centre->currentIndex() == TableIndex
        ? static_cast<QWidget *>(m_table)
        : m_centre->currentWidget()->findChild<QPushButton *>();
    const std::array<QWidget *, 3> panes = {groups, middle, m_editor};
    QWidget *focus = QApplication::focusWidget();
    int current = forward ? -1 : int(panes.size());
    for (std::size_t i = 0; i < panes.size(); ++i) {
        if (focus && panes[i] && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = int(i);
    }
    const int next = current + (forward ? 1 : -1);
    if (next < 0 || next >= int(panes.size()))
        return false;
    if (panes[std::size_t(next)] != m_editor) {
        if (QWidget *pane = panes[std::size_t(next)])
            pane->setFocus(Qt::OtherFocusReason);
    } else if (m_editor->shows() == EditorPane::Shows::Several) {
        m_editor->bulk()->focusFirst();
    } else if (m_editor->shows() == EditorPane::Shows::One) {
        m_editor->form()->focusQuestion();
    } else {
        return false;
    }
    return true;
}

QJsonObject CollectPage::saveState() const
{
    QJsonObject state = m_filter.save();
    state[u"groupSizes"_s] = toJson(m_outer->sizes());
    state[u"editorSizes"_s] = toJson(m_inner->sizes());
    state[u"below"_s] = m_inner->orientation() == Qt::Vertical;
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
    if (const QList<int> sizes = toSizes(state[u"groupSizes"_s]); sizes.size() == 2)
        m_outer->setSizes(sizes);
    const bool below = m_inner->orientation() == Qt::Vertical;
    if (const QList<int> sizes = toSizes(state[u"editorSizes"_s]);
        sizes.size() == 2 && below == state[u"below"_s].toBool())
        m_inner->setSizes(sizes);
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

void CollectPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void CollectPage::arrange()
{
    const bool groups = width() >= scaled(this, kGroupsFrom);
    m_groupList->setVisible(groups);
    m_tools->setGroupBoxVisible(!groups);
    const Qt::Orientation orientation =
        width() >= scaled(this, kBesideFrom) ? Qt::Horizontal : Qt::Vertical;
    if (m_inner->orientation() != orientation) {
        m_inner->setOrientation(orientation);
        const int whole = orientation == Qt::Horizontal ? width() : height();
        const int editor = orientation == Qt::Horizontal ? scaled(this, kEditorWidth) : whole / 2;
        m_inner->setSizes({whole - editor, editor});
    }
}

void CollectPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(palette(), ColorRole::Surface));
}

void CollectPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    updateActions();
}

} // namespace ui
