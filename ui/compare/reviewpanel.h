// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/review/comparison.h"
#include "core/review/verdict.h"
#include "ui/compare/answercard.h"
#include "ui/compare/rowfilter.h"

#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace ui {

class Banner;
class LinkButton;
class TextLabel;
class VoteButton;

/// Step 4 while pairs of answers are judged: one question, both answers in an order that tells nothing,
/// four votes.
///
/// Knows only what core::BlindPair tells: nothing here can give away which answer is whose before there
/// is a vote.
class ReviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget *parent = nullptr);
    ~ReviewPanel() override;

    struct Standing
    {
        qsizetype number = 0; ///< of the pair among those that are gone through, from 1; 0: none
        qsizetype of = 0;
        qint64 judged = 0;
        qint64 counting = 0;
        bool canVote = true;
    };
    void setStanding(const Standing &standing);
    void setVerdict(const core::Verdict &verdict);
    /// How far the answering has come; no value: it is not going on.
    void setAnswering(std::optional<std::pair<qint64, qint64>> doneOfTotal);
    /// Why not everything is answered, with [Go on]; empty: nothing is missing.
    void setUnfinished(const QString &sentence);
    void setFilters(const QStringList &categories, const RowFilter &chosen);
    /// Names of the two for an opened pair.
    void setNames(const QString &before, const QString &after);

    /// With `remarks` indexed by core::Place; empty until there is a vote.
    void setPair(
        const core::BlindPair &pair, const std::array<std::vector<AnswerRemark>, 2> &remarks);
    /// An answer that is being written.
    void stream(qint64 row, core::Place place, const QString &text);
    void clearPair();
    [[nodiscard]] const core::BlindPair &pair() const { return m_pair; }
    [[nodiscard]] bool canVoteNow() const;

    /// Single keys without Ctrl or Alt: 1 to 4, D, E, Space, Backspace.
    void setSingleKeys(bool on);
    [[nodiscard]] bool marksDifferences() const;
    void setMarksDifferences(bool on);
    void commitNote();
    void focusAnswers();
    /// Moves the keyboard to the next of question, answers, votes and note; false: there is none.
    bool focusNextPart(bool forward);

signals:
    void voted(core::BlindChoice choice);
    void nextRequested();
    void previousRequested();
    void noteEdited(qint64 row, const QString &note);
    void repairRequested();
    void stopRequested();
    void resumeRequested();
    void filterChosen(const ui::RowFilter &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildQuestion();
    [[nodiscard]] QWidget *buildVotes();
    [[nodiscard]] QWidget *buildFoot();
    void refreshVotes();
    void findDifferences();
    void showDifferences();
    void arrange();
    [[nodiscard]] AnswerCard *card(core::Place place) const
    {
        return m_cards[static_cast<std::size_t>(place)];
    }

    core::BlindPair m_pair;
    Standing m_standing;
    QString m_before;
    QString m_after;
    bool m_singleKeys = true;
    bool m_answering = false;
    quint64 m_differenceRound = 0; ///< tells an old comparison of texts from the newest
    std::array<std::vector<TextRange>, 2> m_ranges; ///< indexed by core::Place

    TextLabel *m_place;
    QProgressBar *m_bar;
    QComboBox *m_filter;
    QCheckBox *m_marks;
    QWidget *m_answeringRow = nullptr;
    TextLabel *m_answeringText;
    QPushButton *m_stop;
    Banner *m_unfinished;
    AnswerView *m_question;
    TextLabel *m_referenceTitle;
    AnswerView *m_reference;
    LinkButton *m_showKept;
    Card *m_keptCard;
    AnswerView *m_kept;
    std::array<AnswerCard *, 2> m_cards; ///< indexed by core::Place
    QBoxLayout *m_answers;
    QBoxLayout *m_voteRow;
    std::array<VoteButton *, 4> m_votes; ///< in the order of core::BlindChoice
    QLineEdit *m_note;
    TextLabel *m_headline;
    TextLabel *m_basis;
    LinkButton *m_repair;
    QTimer *m_noteTimer;
};

} // namespace ui
