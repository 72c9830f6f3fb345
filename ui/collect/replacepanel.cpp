// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/replacepanel.h"

#include "core/base/async.h"
#include "ui/collect/flowlayout.h"
#include "ui/collect/replacemodel.h"
#include "ui/collect/replacetable.h"
#include "ui/session/projectsession.h"
#include "ui/style/attunestyle.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kPause = 250; ///< milliseconds after the last key before the search begins

/// What the search on the reader's thread leaves behind.
struct Found
{
    std::vector<PlannedChange> changes;
    bool cut = false;
};

} // namespace

ReplacePanel::ReplacePanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReplaceModel(this))
    , m_find(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_where(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_case(new QCheckBox(tr("Match &case"), this))
    , m_words(new QCheckBox(tr("Whole &words"), this))
    , m_pattern(new QCheckBox(tr("Pattern (re&gular expression)"), this))
    , m_message(new TextLabel(QString(), TextStyle::Small, ColorRole::Secondary, false, this))
    , m_preview(new ReplaceTable(m_model, this))
    , m_go(new QPushButton(tr("&Replace"), this))
    , m_close(new QPushButton(tr("C&lose"), this))
{
    setObjectName(u"replacePanel"_s);
    m_find->setObjectName(u"findField"_s);
    m_replacement->setObjectName(u"replacementField"_s);
    m_where->setObjectName(u"replaceWhere"_s);
    m_where->addItem(tr("What we answer"), int(ReplaceOptions::Where::Answers));
    m_where->addItem(tr("What they wrote"), int(ReplaceOptions::Where::Questions));
    m_where->addItem(tr("All texts"), int(ReplaceOptions::Where::AllTexts));
    m_scope->setObjectName(u"replaceScope"_s);
    m_scope->addItem(tr("Examples shown"), int(Scope::Shown));
    m_scope->addItem(tr("Selected examples"), int(Scope::Selected));
    m_scope->addItem(tr("All examples"), int(Scope::All));
    m_case->setObjectName(u"matchCase"_s);
    m_words->setObjectName(u"wholeWords"_s);
    m_pattern->setObjectName(u"usePattern"_s);
    m_message->setObjectName(u"replaceMessage"_s);
    m_message->setWordWrap(true);
    m_go->setObjectName(u"replaceAll"_s);
    m_close->setObjectName(u"closeReplace"_s);
    setQuiet(m_close);
    buildLayout();

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReplacePanel::look);
    for (QLineEdit *field : {m_find, m_replacement}) {
        connect(field, &QLineEdit::textEdited, this, [this] { m_timer.start(kPause); });
        connect(field, &QLineEdit::returnPressed, this, &ReplacePanel::look);
    }
    for (QCheckBox *box : {m_case, m_words, m_pattern})
        connect(box, &QCheckBox::toggled, this, &ReplacePanel::look);
    for (QComboBox *box : {m_where, m_scope})
        connect(box, &QComboBox::activated, this, &ReplacePanel::look);
    connect(m_model, &ReplaceModel::tickedChanged, this, [this](int count) {
        m_go->setText(
            count > 0 ? tr("&Replace in %Ln example(s)", nullptr, count) : tr("&Replace"));
        m_go->setEnabled(count > 0 && m_session && !m_session->isReadOnly());
    });
    connect(m_go, &QPushButton::clicked, this, &ReplacePanel::replace);
    connect(m_close, &QPushButton::clicked, this, &ReplacePanel::close);
    m_go->setEnabled(false);
}

ReplacePanel::~ReplacePanel()
{
    m_stop.request_stop();
}

void ReplacePanel::buildLayout()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 4, 16, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new TextLabel(text, TextStyle::Body, ColorRole::Secondary, false, this);
        made->setBuddy(buddy);
        return made;
    };
    grid->addWidget(label(tr("&Find"), m_find), 0, 0);
    grid->addWidget(m_find, 0, 1);
    grid->addWidget(label(tr("I&n"), m_where), 0, 2);
    grid->addWidget(m_where, 0, 3);
    grid->addWidget(label(tr("Replace wit&h"), m_replacement), 1, 0);
    grid->addWidget(m_replacement, 1, 1);
    grid->addWidget(label(tr("&Of"), m_scope), 1, 2);
    grid->addWidget(m_scope, 1, 3);
    grid->setColumnStretch(1, 1);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices, 16);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QCheckBox *box : {m_case, m_words, m_pattern})
        flow->insertWidget(flow->count(), box);
    grid->addWidget(choices, 2, 0, 1, 4);

    m_preview->setObjectName(u"replacePreview"_s);
    m_preview->setAccessibleName(tr("Changes that would be made"));
    m_preview->setMaximumHeight(scaled(this, 32 + 5 * 44));
    m_preview->hide();
    grid->addWidget(m_preview, 3, 0, 1, 4);

    auto *last = new QHBoxLayout;
    last->setSpacing(8);
    last->addWidget(m_message, 1);
    last->addWidget(m_close);
    last->addWidget(m_go);
    grid->addLayout(last, 4, 0, 1, 4);
}

void ReplacePanel::setSession(ProjectSession *session)
{
    m_stop.request_stop();
    ++m_serial;
    m_session = session;
    showChanges({}, false);
    tell({});
    hide();
}

void ReplacePanel::setIdsFor(std::function<std::vector<core::ExampleId>(Scope)> idsFor)
{
    m_idsFor = std::move(idsFor);
}

void ReplacePanel::open(const QString &find, bool severalSelected)
{
    if (!find.isEmpty())
        m_find->setText(find);
    m_scope->setCurrentIndex(
        m_scope->findData(int(severalSelected ? Scope::Selected : Scope::Shown)));
    show();
    m_find->setFocus();
    m_find->selectAll();
    look();
}

void ReplacePanel::refresh()
{
    if (isVisible() && !m_timer.isActive())
        m_timer.start(kPause);
}

ReplaceOptions ReplacePanel::options() const
{
    return {m_find->text(), m_replacement->text(), m_case->isChecked(), m_words->isChecked(),
        m_pattern->isChecked(), static_cast<ReplaceOptions::Where>(m_where->currentData().toInt())};
}

void ReplacePanel::look()
{
    m_timer.stop();
    m_stop.request_stop();
    m_stop = {};
    ++m_serial;
    if (!m_session)
        return;
    const core::Result<TextReplacer> replacer = TextReplacer::make(options());
    if (!replacer) {
        showChanges({}, false);
        tell(m_find->text().isEmpty() ? QString() : replacer.error().message);
        return;
    }
    const auto scope = static_cast<Scope>(m_scope->currentData().toInt());
    if (scope != Scope::All) {
        lookIn(*replacer, m_idsFor(scope));
        return;
    }
    core::onFinished(m_session->store().list({}), this,
        [this, replacer = *replacer, serial = m_serial](
            core::Result<std::vector<core::ExampleId>> ids) {
            if (ids && serial == m_serial)
                lookIn(replacer, std::move(*ids));
        });
}

void ReplacePanel::lookIn(const TextReplacer &replacer, std::vector<core::ExampleId> ids)
{
    auto found = std::make_shared<Found>();
    const auto search = [found, replacer, where = options().where](
                            std::span<const core::Example> examples) -> core::Result<> {
        for (const core::Example &example : examples) {
            core::Result<std::optional<PlannedChange>> change =
                planReplacement(example, replacer, where);
            if (!change)
                return core::failure(std::move(change));
            if (!*change)
                continue;
            if (found->changes.size() == kMostChanges) {
                found->cut = true;
                return {};
            }
            found->changes.push_back(std::move(**change));
        }
        return {};
    };
    core::onFinished(m_session->store().visit(std::move(ids), search, m_stop.get_token()), this,
        [this, found, serial = m_serial](const core::Result<> &result) {
            if (serial != m_serial)
                return;
            if (result) {
                showChanges(std::move(found->changes), found->cut);
            } else if (result.error().code != core::ErrorCode::Cancelled) {
                showChanges({}, false);
                tell(result.error().message);
            }
        });
}

void ReplacePanel::showChanges(std::vector<PlannedChange> changes, bool cut)
{
    int matches = 0;
    for (const PlannedChange &change : changes)
        matches += change.matches;
    const auto examples = int(changes.size());
    m_model->setChanges(std::move(changes));
    m_preview->setVisible(examples > 0);
    if (examples > 0)
        m_preview->setCurrentIndex(m_model->index(0, 0));
    if (cut) {
        tell(tr("There are more than %Ln example(s) to change. These are the first; replace them, "
                "then look again.",
            nullptr, examples));
    } else if (examples > 0) {
        //: %1 is "in 12 examples".
        tell(tr("Found %Ln time(s) %1. Take the tick away from what should stay.", nullptr, matches)
                 .arg(tr("in %Ln example(s)", nullptr, examples)));
    } else if (!m_find->text().isEmpty()) {
        tell(tr("Not found in these examples."));
    }
}

void ReplacePanel::tell(const QString &text)
{
    m_message->setText(text);
}

void ReplacePanel::replace()
{
    if (!m_session)
        return;
    core::Edit edit;
    edit.action = u"replace"_s;
    edit.patches = m_model->tickedPatches();
    if (edit.patches.empty())
        return;
    m_go->setEnabled(false);
    emit beforeReplace();
    core::onFinished(m_session->apply(std::move(edit)), this,
        [this, session = m_session](const core::Result<core::ChangeSummary> &result) {
            if (session != m_session)
                return;
            if (result) {
                QString text = tr("%Ln example(s) changed.", nullptr, int(result->count));
                if (const auto skipped = int(result->skipped.size()); skipped > 0) {
                    //: %1 is "12 examples changed."
                    text = tr(
                        "%1 %Ln skipped, because you have edited it meanwhile.", nullptr, skipped)
                               .arg(text);
                }
                emit toastRequested(text, true);
            }
            look();
        });
}

void ReplacePanel::close()
{
    m_stop.request_stop();
    ++m_serial;
    m_timer.stop();
    m_model->setChanges({});
    hide();
    emit closed();
}

void ReplacePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
