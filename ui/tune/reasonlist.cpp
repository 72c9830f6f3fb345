// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/reasonlist.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool sameReason(const TuneReason &a, const TuneReason &b)
{
    return a.kind == b.kind && a.blocks == b.blocks && a.text == b.text &&
        a.examples == b.examples && a.steps == b.steps;
}

BadgeKind kindOf(const TuneReason &reason)
{
    if (reason.blocks)
        return BadgeKind::Must;
    return reason.kind == TuneReason::Kind::FewExamples || reason.kind == TuneReason::Kind::ToLookAt
        ? BadgeKind::Tip
        : BadgeKind::Look;
}

} // namespace

ReasonList::ReasonList(QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"reasonList"_s);
    setAccessibleName(tr("Before you start"));
    m_rows->setContentsMargins(16, 12, 16, 12);
    m_rows->setSpacing(scaled(this, 8));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void ReasonList::present(const std::vector<TuneReason> &reasons)
{
    if (std::equal(reasons.begin(), reasons.end(), m_reasons.begin(), m_reasons.end(), sameReason))
        return;
    m_reasons = reasons;
    rebuild();
    setVisible(!reasons.empty());
}

void ReasonList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // perhaps one of its buttons was pressed just now
        }
        delete item;
    }
    for (const TuneReason &reason : m_reasons) {
        const BadgeLook look = badgeLook(kindOf(reason));
        auto *line = new QWidget;
        line->setObjectName(u"reason%1"_s.arg(int(reason.kind)));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(scaled(this, 8));
        row->addWidget(new IconLabel(look.icon, look.text));
        auto *text = new TextLabel(reason.text, TextStyle::Body, ColorRole::Text, reason.blocks);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        for (const ReasonStep step : reason.steps) {
            const QString label = stepText(step, reason);
            auto *button = new QPushButton(label);
            button->setObjectName(u"reason%1step%2"_s.arg(int(reason.kind)).arg(int(step)));
            //: For screen readers: %1 is a command ("Go to it"), %2 what it is about.
            button->setAccessibleName(tr("%1: %2").arg(label, reason.text));
            connect(button, &QPushButton::clicked, this,
                [this, step, examples = reason.examples] { emit stepRequested(step, examples); });
            row->addWidget(button);
        }
        m_rows->addWidget(line);
    }
}

} // namespace ui
