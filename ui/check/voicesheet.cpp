// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/voicesheet.h"

#include "ui/check/checksession.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using core::checks::Agreement;
using core::checks::StyleEntry;
using core::checks::StyleOption;

namespace {

QString rowTitle(const StyleEntry &entry)
{
    return entry.segment.isEmpty() ? entry.title
                                   : VoiceSheet::tr("%1 (%2)").arg(entry.title, entry.segment);
}

/// What the answers say by themselves.
QString learned(const StyleEntry &entry)
{
    if (entry.agreement == Agreement::Clear && !entry.pinned)
        return VoiceSheet::tr("As your answers do it: %1").arg(entry.houseLabel);
    return VoiceSheet::tr("Let my answers decide");
}

/// What people think of first when they think of style stands first; a category that does as all the
/// others do is not listed beside them.
std::vector<StyleEntry> listed(
    const core::checks::HouseStyle &style, const core::checks::PinnedStyle &pinned)
{
    std::vector<StyleEntry> entries;
    for (const StyleEntry &entry : style.entries) {
        const bool isChosen = pinned.contains({entry.key, entry.segment});
        const StyleEntry *whole = style.find(entry.key);
        const bool repeats = !entry.segment.isEmpty() && whole && whole->house == entry.house;
        if (entry.numeric || entry.options.empty() || (entry.options.size() < 2 && !isChosen) ||
            (entry.agreement == Agreement::TooFew && !isChosen) || (repeats && !isChosen))
            continue;
        entries.push_back(entry);
    }
    const auto rank = [](const StyleEntry &entry) {
        return entry.check == u"fmt.greeting"_s  ? 0
            : entry.check == u"fmt.signoff"_s    ? 1
            : entry.check.startsWith(u"tone."_s) ? 2
            : entry.check.startsWith(u"fmt."_s)  ? 3
                                                 : 4;
    };
    std::stable_sort(entries.begin(), entries.end(),
        [&](const StyleEntry &a, const StyleEntry &b) { return rank(a) < rank(b); });
    return entries;
}

} // namespace

VoiceSheet::VoiceSheet(CheckSession &session, QWidget *parent)
    : Sheet(tr("Your house style"), parent)
    , m_session(&session)
{
    setObjectName(u"voiceSheet"_s);
    auto *sentence = new TextLabel(
        tr("Attune learned this from your answers. Where you choose yourself, your choice holds, "
           "and answers that do it otherwise are shown with a fix."),
        TextStyle::Body, ColorRole::Secondary);
    sentence->setWordWrap(true);
    body()->addWidget(sentence);

    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(0, 0, scaled(this, 8), 0);
    grid->setHorizontalSpacing(scaled(this, 16));
    grid->setVerticalSpacing(scaled(this, 8));
    grid->setColumnStretch(1, 1);
    const QLocale locale;
    const core::checks::PinnedStyle &pinned = session.decisions().pinned;
    for (const StyleEntry &entry : listed(session.snapshot()->style, pinned)) {
        const auto chosen = pinned.find({entry.key, entry.segment});
        const bool isChosen = chosen != pinned.end();
        auto *box = new QComboBox;
        box->setObjectName(u"style:%1:%2"_s.arg(entry.key, entry.segment));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        box->addItem(learned(entry), QString());
        for (const StyleOption &option : entry.options)
            box->addItem(tr("%1 (%2)", "a way of writing and how many answers do it")
                             .arg(option.label, locale.toString(option.count)),
                option.value);
        if (isChosen) {
            if (box->findData(chosen->second) < 0)
                box->addItem(tr("%1 (0)").arg(entry.houseLabel), chosen->second);
            box->setCurrentIndex(box->findData(chosen->second));
        }
        box->setEnabled(session.canChange());
        auto *title = new TextLabel(rowTitle(entry), TextStyle::Body);
        title->setBuddy(box);
        title->setWordWrap(true);
        const int row = int(m_lines.size());
        grid->addWidget(title, row, 0);
        grid->addWidget(box, row, 1);
        m_lines.push_back({entry.key, entry.segment, box});
    }
    grid->setRowStretch(int(m_lines.size()), 1);
    if (m_lines.empty())
        body()->addWidget(
            new TextLabel(tr("Your answers do not differ in anything that could be chosen here."),
                TextStyle::Body));
    body()->addWidget(list, 1);
    QPushButton *keepButton = addButton(tr("&Keep this style"), u"keepStyle"_s, true);
    keepButton->setEnabled(session.canChange() && !m_lines.empty());
    addCloseButton(tr("&Cancel"));
    setPreferredSize(640, 560);
    connect(keepButton, &QPushButton::clicked, this, &VoiceSheet::keep);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
}

void VoiceSheet::keep()
{
    if (m_session) {
        core::checks::PinnedStyle pinned = m_session->decisions().pinned;
        for (const Line &line : m_lines) {
            const QString value = line.box->currentData().toString();
            if (value.isEmpty())
                pinned.erase({line.key, line.segment});
            else
                pinned[{line.key, line.segment}] = value;
        }
        if (pinned != m_session->decisions().pinned)
            m_session->choosePinned(std::move(pinned));
    }
    accept();
}

} // namespace ui
