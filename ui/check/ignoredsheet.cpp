// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/ignoredsheet.h"

#include "ui/check/checksession.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using core::checks::Dismissal;

namespace {

constexpr qsizetype kWords = 60; ///< characters of a phrase

QString inWords(const Dismissal &dismissal, const CheckSnapshot &snapshot)
{
    // The key of a convention begins with the check's id.
    const QString check = checkInfo(dismissal.check.section(u'/', 0, 0)).title;
    const QString number = QLocale().toString(snapshot.number(dismissal.example));
    switch (dismissal.scope) {
    case Dismissal::Scope::Example:
        return IgnoredSheet::tr("%1, in example %2").arg(check, number);
    case Dismissal::Scope::Category:
        return IgnoredSheet::tr("%1, in the category “%2”").arg(check, dismissal.category);
    case Dismissal::Scope::Check:
        return IgnoredSheet::tr("%1, everywhere").arg(check);
    case Dismissal::Scope::Question:
        return dismissal.category.isEmpty()
            ? IgnoredSheet::tr("%1: may stay mixed").arg(check)
            : IgnoredSheet::tr("%1 (%2): may stay mixed").arg(check, dismissal.category);
    case Dismissal::Scope::Here:
        break;
    }
    const FindingList ignored = snapshot.ignoredByExample.value(dismissal.example);
    const auto found = std::find_if(ignored.begin(), ignored.end(),
        [&](const FindingPtr &one) { return fingerprint(*one) == dismissal.fingerprint; });
    if (found == ignored.end())
        return dismissal.example == 0
            ? check
            : IgnoredSheet::tr("%1, in example %2 (no longer there)").arg(check, number);
    QString words = (*found)->fragment.simplified();
    if ((*found)->span.isEmpty() || words.isEmpty())
        return IgnoredSheet::tr("%1, in example %2").arg(check, number);
    if (words.size() > kWords)
        words = words.left(kWords) + u'…';
    return IgnoredSheet::tr("%1, in example %2: “%3”").arg(check, number, words);
}

} // namespace

IgnoredSheet::IgnoredSheet(CheckSession &session, QWidget *parent)
    : Sheet(tr("What is ignored"), parent)
    , m_session(&session)
    , m_sentence(new TextLabel({}, TextStyle::Body, ColorRole::Secondary))
    , m_list(new QListWidget)
{
    setObjectName(u"ignoredSheet"_s);
    m_sentence->setObjectName(u"ignoredSentence"_s);
    m_sentence->setWordWrap(true);
    m_list->setObjectName(u"ignoredList"_s);
    m_list->setAccessibleName(tr("What is ignored"));
    m_list->setMinimumSize(scaled(this, 420), scaled(this, 200));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    body()->addWidget(m_sentence);
    body()->addWidget(m_list, 1);
    addCloseButton(tr("&Close"));
    m_again = addButton(tr("&Look at it again"), u"lookAgain"_s, true);
    m_accept = addButton(tr("&Accept everything that is here now"), u"acceptAll"_s);
    setPreferredSize(640, 480);
    connect(m_again, &QPushButton::clicked, this, &IgnoredSheet::lookAgain);
    connect(m_accept, &QPushButton::clicked, &session, &CheckSession::acceptEverything);
    connect(m_list, &QListWidget::itemActivated, this, &IgnoredSheet::lookAgain);
    connect(m_list, &QListWidget::currentRowChanged, this, &IgnoredSheet::updateButtons);
    connect(&session, &CheckSession::decisionsChanged, this, &IgnoredSheet::fill);
    connect(&session, &CheckSession::snapshotChanged, this, &IgnoredSheet::fill);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    fill();
}

void IgnoredSheet::fill()
{
    if (!m_session)
        return;
    const CheckSnapshot &snapshot = *m_session->snapshot();
    const core::checks::CheckDecisions &decisions = m_session->decisions();
    std::vector<Line> lines;
    qint64 accepted = 0;
    for (const Dismissal &dismissal : decisions.dismissals.list()) {
        if (dismissal.baseline)
            ++accepted;
        else
            lines.push_back({Line::Kind::Dismissal, dismissal, {}, inWords(dismissal, snapshot)});
    }
    std::reverse(lines.begin(), lines.end()); // the latest first
    QStringList off(decisions.off.begin(), decisions.off.end());
    off.sort();
    for (const QString &check : off)
        lines.push_back(
            {Line::Kind::Off, {}, check, tr("Switched off: %1").arg(checkInfo(check).title)});
    if (accepted > 0)
        lines.push_back({Line::Kind::Accepted, {}, {},
            tr("Accepted as it was: %n place(s)", nullptr, int(accepted))});

    const int row = m_list->currentRow();
    m_lines = std::move(lines);
    m_list->clear();
    for (const Line &line : m_lines)
        m_list->addItem(line.text);
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_sentence->setText(m_lines.empty()
            ? tr("Nothing is ignored. What you ignore is listed here and can be looked at again "
                 "at any time.")
            : tr("A place is ignored until its text changes; a check that is switched off, until "
                 "you look at it again."));
    updateButtons();
}

void IgnoredSheet::updateButtons()
{
    const bool change = m_session && m_session->canChange();
    m_again->setEnabled(change && m_list->currentRow() >= 0);
    m_accept->setEnabled(change && !m_session->snapshot()->causes.empty());
}

void IgnoredSheet::lookAgain()
{
    const int row = m_list->currentRow();
    if (!m_session || row < 0 || !m_session->canChange())
        return;
    const Line line = m_lines[std::size_t(row)];
    switch (line.kind) {
    case Line::Kind::Dismissal:
        m_session->lookAgainAt(line.dismissal);
        break;
    case Line::Kind::Accepted:
        m_session->lookAgainAtAccepted();
        break;
    case Line::Kind::Off:
        m_session->switchOn(line.check);
        break;
    }
}

} // namespace ui
