// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/tunechip.h"

#include "ui/collect/linkbutton.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

TuneChip::TuneChip(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar)
    , m_text(new TextLabel({}, TextStyle::Small))
    , m_show(new LinkButton(tr("Show")))
{
    setObjectName(u"tuneChip"_s);
    m_text->setObjectName(u"tuneChipText"_s);
    m_show->setObjectName(u"tuneChipShow"_s);
    m_show->setAccessibleName(tr("Show the tuning"));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Tuning"));
    m_bar->setFixedSize(scaled(this, 96), scaled(this, 10));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 8));
    row->addWidget(m_bar);
    row->addWidget(m_text);
    row->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &TuneChip::showRequested);
    hide();
}

void TuneChip::present(const QString &text, std::optional<double> share)
{
    constexpr int steps = 1000;
    m_text->setText(text);
    m_bar->setRange(0, share ? steps : 0);
    if (share)
        m_bar->setValue(int(std::lround(*share * steps)));
    setVisible(!text.isEmpty());
}

QString TuneChip::text() const
{
    return m_text->text();
}

} // namespace ui
