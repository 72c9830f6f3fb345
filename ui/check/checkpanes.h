// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QJsonObject;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class CauseList;
class CauseModel;
class ConflictCard;
class EmptyState;
class ExampleForm;
class FindingModel;
class FindingTable;
class FitScroll;
class FlagCards;
class KeepStyleCard;
class QuestionCard;
class RuleCard;
class TextLabel;
class VoiceCard;

/// The parts of the Check page and where they stand: causes, card with table, and editor side by side
/// where there is room; else the causes become a drop-down, and the editor goes under the table.
class CheckPanes final : public QWidget
{
    Q_OBJECT

public:
    enum class Centre { Work, Busy, Clean, Nothing };
    enum class Shown { Rule, Question, Conflict };

    CheckPanes(CauseModel *causes, FindingModel *findings, QWidget *parent = nullptr);

    [[nodiscard]] CauseList *causes() const { return m_causes; }
    [[nodiscard]] VoiceCard *voice() const { return m_voice; }
    [[nodiscard]] KeepStyleCard *keepStyle() const { return m_keep; }
    [[nodiscard]] RuleCard *rule() const { return m_rule; }
    [[nodiscard]] QuestionCard *question() const { return m_question; }
    [[nodiscard]] ConflictCard *conflict() const { return m_conflict; }
    [[nodiscard]] FindingTable *table() const { return m_table; }
    [[nodiscard]] ExampleForm *form() const { return m_form; }
    [[nodiscard]] FlagCards *flags() const { return m_flags; }

    void showCentre(Centre centre);
    [[nodiscard]] Centre centre() const { return m_shownCentre; }
    void showCard(Shown card);
    void setProgress(qint64 done, qint64 total);
    /// What the page says when there is nothing to fix.
    void setClean(const QString &title, const QString &body);
    void setReadOnly(bool readOnly);
    /// Whether to ask "Keep these as your house style?"; not where there is too little room.
    void setAsksToKeepStyle(bool asks);
    /// Whether the editor shows an example.
    void setEditing(bool editing);
    bool focusNextPane(bool forward);

    void saveSizes(QJsonObject &state) const;
    void restoreSizes(const QJsonObject &state);

signals:
    void doneAndNextRequested();
    void ignoredRequested();
    void collectRequested();
    void tuneRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QWidget *makeWork();
    [[nodiscard]] QWidget *makeEditor();
    void addStates();
    void arrange();
    void fillBox();

    QSplitter *m_outer; ///< causes | the rest
    QSplitter *m_inner; ///< card and table | editor
    QWidget *m_start = nullptr;
    CauseList *m_causes;
    VoiceCard *m_voice;
    QComboBox *m_causeBox; ///< instead of the list in narrow windows
    QWidget *m_causeRow = nullptr;
    QStackedWidget *m_centre;
    FitScroll *m_cards;
    KeepStyleCard *m_keep;
    QWidget *m_keepRow = nullptr;
    RuleCard *m_rule;
    QuestionCard *m_question;
    ConflictCard *m_conflict;
    FindingTable *m_table;
    QWidget *m_filler = nullptr; ///< instead of the table
    EmptyState *m_clean;
    EmptyState *m_nothing;
    TextLabel *m_busyText;
    QProgressBar *m_busyBar;
    QWidget *m_editor = nullptr;
    ExampleForm *m_form;
    FlagCards *m_flags;
    QPushButton *m_done;
    Centre m_shownCentre = Centre::Busy;
    bool m_asks = false;
};

} // namespace ui
