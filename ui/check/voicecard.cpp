// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/voicecard.h"

#include "ui/check/checkwords.h"
#include "ui/collect/linkbutton.h"
#include "ui/style/theme.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

AgreementBar::AgreementBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgreementBar::setMeter(const core::checks::Meter &meter)
{
    m_meter = meter;
    //: How far answers agree: %1 "Greeting", %2 "strong".
    setAccessibleName(tr("%1: %2").arg(meter.title, agreementWord(meter.level)));
    update();
}

QSize AgreementBar::sizeHint() const
{
    return {scaled(this, 200), scaled(this, 22)};
}

QSize AgreementBar::minimumSizeHint() const
{
    return {scaled(this, 160), scaled(this, 22)};
}

void AgreementBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(themedFont(this, TextStyle::Small));
    const int title = width() * 39 / 100;
    const int word = width() * 24 / 100;
    const auto place = [&](int from, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, wide, height()));
    };
    const auto text = [&](const QRect &box, const QString &what, ColorRole role) {
        painter.setPen(themeColor(palette(), role));
        painter.drawText(box,
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            painter.fontMetrics().elidedText(what, Qt::ElideRight, box.width()));
    };
    text(place(0, title - 4), m_meter.title, ColorRole::Text);
    text(place(width() - word, word), agreementWord(m_meter.level), ColorRole::Secondary);
    const int thick = scaled(this, 8);
    const QRect bar = place(title, width() - title - word - scaled(this, 8))
                          .adjusted(0, (height() - thick) / 2, 0, -(height() - thick) / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(palette(), ColorRole::Track));
    painter.drawRoundedRect(bar, thick / 2.0, thick / 2.0);
    const int filled = std::clamp(int(bar.width() * m_meter.level), thick, bar.width());
    painter.setBrush(themeColor(palette(), ColorRole::Bar));
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), bar,
                                QRect(bar.left(), bar.top(), filled, bar.height())),
        thick / 2.0, thick / 2.0);
}

VoiceCard::VoiceCard(QWidget *parent)
    : QWidget(parent)
    , m_voice(new TextLabel({}, TextStyle::Body))
    , m_change(new LinkButton(tr("&Change…")))
    , m_agree(new TextLabel(
          tr("How much your answers agree"), TextStyle::Small, ColorRole::Secondary, true))
    , m_bars(new QVBoxLayout)
{
    setObjectName(u"voiceCard"_s);
    setAccessibleName(tr("Your voice"));
    m_voice->setObjectName(u"voiceText"_s);
    m_voice->setWordWrap(true);
    m_agree->setWordWrap(true);
    m_change->setObjectName(u"changeVoice"_s);
    m_change->setAccessibleName(tr("Change your house style"));
    auto *title = new TextLabel(tr("Your voice"), TextStyle::Body, ColorRole::Text, true);
    title->setWordWrap(true);
    auto *heading = new QHBoxLayout;
    heading->addWidget(title, 1);
    heading->addWidget(m_change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(scaled(this, 4));
    column->addLayout(heading);
    column->addWidget(m_voice);
    column->addSpacing(scaled(this, 8));
    column->addWidget(m_agree);
    m_bars->setSpacing(0);
    column->addLayout(m_bars);
    connect(m_change, &QPushButton::clicked, this, &VoiceCard::changeRequested);
    present({});
}

void VoiceCard::present(const core::checks::HouseStyle &style)
{
    m_voice->setText(style.voice.isEmpty()
            ? tr("With 16 answers or more, your usual style will be described here.")
            : style.voice);
    m_change->setVisible(!style.entries.empty());
    m_agree->setVisible(!style.meters.empty());
    while (m_shown.size() > style.meters.size()) {
        delete m_shown.back();
        m_shown.pop_back();
    }
    while (m_shown.size() < style.meters.size()) {
        m_shown.push_back(new AgreementBar(this));
        m_bars->addWidget(m_shown.back());
    }
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_shown[i]->setMeter(style.meters[i]);
}

void VoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(palette(), ColorRole::Surface));
    painter.fillRect(0, 0, width(), 1, themeColor(palette(), ColorRole::Line));
}

} // namespace ui
