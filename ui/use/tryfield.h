// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/use/asker.h"
#include "ui/widgets/card.h"

#include <array>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace ui {

class AnswerCard;
class LinkButton;
class TextLabel;

/// "Try it": a question to the tuned model and to the original, both answers as they are written.
class TryField final : public Card
{
    Q_OBJECT

public:
    explicit TryField(const core::Asker::Services &services, QWidget *parent = nullptr);
    ~TryField() override;

    /// Whom to ask; an `original` without a name is not known and not asked. What was asked and answered
    /// before is forgotten when they are others.
    void setModels(const core::Contestant &original, const core::Contestant &tuned);
    void setSettings(const core::ProjectSettings &settings) { m_settings = settings; }
    /// Where questions go, when they leave this computer; empty: they do not.
    void setNotice(const QString &sentence);
    void ask();

signals:
    void keepRequested(const QString &question, const QString &answer);
    void stateChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectAsker(std::size_t at);
    void askNext();
    void refresh();
    void arrange();

    core::ProjectSettings m_settings;
    std::array<core::Contestant, 2> m_models; ///< original, tuned
    std::array<core::Asker *, 2> m_askers;
    std::array<AnswerCard *, 2> m_cards;
    std::array<QString, 2> m_answers;
    QString m_asked;
    bool m_second = false; ///< the original is still to be asked
    QLineEdit *m_question;
    QPushButton *m_ask;
    LinkButton *m_keep;
    TextLabel *m_notice;
    QBoxLayout *m_columns;
};

} // namespace ui
