// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/housestyle.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class LinkButton;
class TextLabel;

/// One bar: how much the answers agree on something, with a word beside it.
class AgreementBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AgreementBar(QWidget *parent = nullptr);

    void setMeter(const core::checks::Meter &meter);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::checks::Meter m_meter;
};

/// "Your voice" in words, and how much the answers agree.
class VoiceCard final : public QWidget
{
    Q_OBJECT

public:
    explicit VoiceCard(QWidget *parent = nullptr);

    void present(const core::checks::HouseStyle &style);

signals:
    void changeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_voice;
    LinkButton *m_change;
    TextLabel *m_agree;
    QVBoxLayout *m_bars;
    std::vector<AgreementBar *> m_shown;
};

} // namespace ui
