// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/reviewpanel.h"

#include "core/base/async.h"
#include "core/text/worddiff.h"
#include "ui/collect/linkbutton.h"
#include "ui/compare/votebutton.h"
#include "ui/style/attunestyle.h"
#include "ui/style/icons.h"
#include "ui/support/background.h"
#include "ui/support/switching.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using core::BlindChoice;
using core::Place;

constexpr std::array kPlaces{Place::Left, Place::Right};
constexpr int kSideBySide = 720;   ///< pixels at 100 % text size; narrower: one above the other
constexpr int kQuestionLines = 96; ///< highest, pixels at 100 %
constexpr int kNotePause = 700;    ///< milliseconds after the last letter

std::size_t indexOf(Place place)
{
    return static_cast<std::size_t>(place);
}

/// Height for a text that is mostly short.
int fittingHeight(const AnswerView *view, int width, int most)
{
    const int margin = int(view->document()->documentMargin());
    const QRect box = QFontMetrics(view->font())
                          .boundingRect(QRect(0, 0, std::max(1, width - 2 * margin), 100'000),
                              Qt::TextWordWrap, view->shownText().left(2'000));
    return std::min(box.height() + 2 * margin + 4, most);
}

} // namespace

ReviewPanel::ReviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_place(new TextLabel({}, TextStyle::Body, ColorRole::Text, true))
    , m_bar(new QProgressBar)
    , m_filter(new QComboBox)
    , m_marks(new QCheckBox(tr("Mark &differences")))
    , m_answeringText(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_stop(new QPushButton(tr("S&top asking")))
    , m_unfinished(new Banner(BadgeKind::Look, {}))
    , m_question(new AnswerView)
    , m_referenceTitle(
          new TextLabel(tr("Reference material"), TextStyle::Small, ColorRole::Secondary, true))
    , m_reference(new AnswerView)
    , m_showKept(new LinkButton(tr("Show the &kept answer")))
    , m_keptCard(new Card)
    , m_kept(new AnswerView)
    , m_cards{new AnswerCard(tr("Left"), u"leftAnswer"_s),
          new AnswerCard(tr("Right"), u"rightAnswer"_s)}
    , m_answers(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_voteRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_votes{new VoteButton(1, tr("&Left is better")), new VoteButton(2, tr("&Right is better")),
          new VoteButton(3, tr("&About the same")), new VoteButton(4, tr("&Both are bad"))}
    , m_note(new QLineEdit)
    , m_headline(new TextLabel({}, TextStyle::Body, ColorRole::Text, true))
    , m_basis(new TextLabel({}, TextStyle::Body, ColorRole::Secondary))
    , m_repair(new LinkButton(tr("R&epair an answer…")))
    , m_noteTimer(new QTimer(this))
{
    setObjectName(u"reviewPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(scaled(this, 12));
    column->addWidget(buildHead());
    column->addWidget(m_unfinished);
    m_unfinished->hide();
    connect(m_unfinished->addButton(tr("&Go on"), u"resumeComparison"_s), &QPushButton::clicked,
        this, &ReviewPanel::resumeRequested);
    column->addWidget(buildQuestion());
    m_answers->setSpacing(scaled(this, 16));
    for (AnswerCard *card : m_cards)
        m_answers->addWidget(card, 1);
    column->addLayout(m_answers, 1);
    column->addWidget(buildVotes());
    column->addWidget(buildFoot());
    m_noteTimer->setSingleShot(true);
    m_noteTimer->setInterval(kNotePause);
    connect(m_noteTimer, &QTimer::timeout, this, &ReviewPanel::commitNote);
    clearPair();
}

ReviewPanel::~ReviewPanel() = default;

QWidget *ReviewPanel::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 16));
    m_place->setObjectName(u"pairPlace"_s);
    row->addWidget(m_place);
    m_bar->setObjectName(u"judgedBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(scaled(this, 8));
    m_bar->setMinimumWidth(scaled(this, 60));
    m_bar->setMaximumWidth(scaled(this, 240));
    m_bar->setAccessibleName(tr("Judged so far"));
    row->addWidget(m_bar, 1);
    m_answeringRow = new QWidget;
    auto *answering = new QHBoxLayout(m_answeringRow);
    answering->setContentsMargins(0, 0, 0, 0);
    answering->setSpacing(scaled(this, 8));
    m_answeringText->setObjectName(u"answeringText"_s);
    m_stop->setObjectName(u"stopComparison"_s);
    answering->addWidget(m_answeringText);
    answering->addWidget(m_stop);
    m_answeringRow->hide();
    row->addWidget(m_answeringRow);
    row->addStretch(1);
    auto *label = new TextLabel(tr("&Go through"), TextStyle::Body, ColorRole::Secondary);
    label->setBuddy(m_filter);
    m_filter->setObjectName(u"rowFilter"_s);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filter->setMinimumContentsLength(14);
    row->addWidget(label);
    row->addWidget(m_filter);
    m_marks->setObjectName(u"markDifferences"_s);
    m_marks->setToolTip(tr("D"));
    row->addWidget(m_marks);
    connect(m_stop, &QPushButton::clicked, this, &ReviewPanel::stopRequested);
    connect(m_marks, &QCheckBox::toggled, this, &ReviewPanel::findDifferences);
    connect(m_filter, &QComboBox::activated, this, [this](int at) {
        RowFilter filter;
        filter.kind = static_cast<RowFilter::Kind>(m_filter->itemData(at).toInt());
        if (filter.kind == RowFilter::Kind::Category)
            filter.category = m_filter->itemData(at, Qt::UserRole + 1).toString();
        emit filterChosen(filter);
    });
    return head;
}

QWidget *ReviewPanel::buildQuestion()
{
    auto *whole = new QWidget;
    auto *outer = new QVBoxLayout(whole);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(scaled(this, 8));
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 16, 8);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    auto *title =
        new TextLabel(tr("What they wrote"), TextStyle::Small, ColorRole::Secondary, true);
    head->addWidget(title, 1);
    m_showKept->setObjectName(u"showKept"_s);
    head->addWidget(m_showKept);
    column->addLayout(head);
    for (AnswerView *view : {m_question, m_reference, m_kept}) {
        view->document()->setDocumentMargin(2);
        view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_question->setObjectName(u"questionText"_s);
    m_question->setAccessibleName(tr("What they wrote"));
    title->setBuddy(m_question);
    column->addWidget(m_question);
    m_reference->setObjectName(u"referenceText"_s);
    m_reference->setAccessibleName(tr("Reference material"));
    m_referenceTitle->setBuddy(m_reference);
    column->addWidget(m_referenceTitle);
    column->addWidget(m_reference);
    outer->addWidget(card);

    m_keptCard->setColors(ColorRole::Alternate, ColorRole::Line);
    auto *kept = new QVBoxLayout(m_keptCard);
    kept->setContentsMargins(16, 10, 16, 8);
    kept->setSpacing(0);
    auto *keptTitle = new TextLabel(
        tr("The kept answer, which people wrote"), TextStyle::Small, ColorRole::Secondary, true);
    m_kept->setObjectName(u"keptText"_s);
    m_kept->setAccessibleName(tr("The kept answer, which people wrote"));
    m_kept->viewport()->setAutoFillBackground(false);
    keptTitle->setBuddy(m_kept);
    kept->addWidget(keptTitle);
    kept->addWidget(m_kept);
    m_keptCard->hide();
    outer->addWidget(m_keptCard);
    connect(m_showKept, &QPushButton::clicked, this, [this] {
        m_keptCard->setVisible(m_keptCard->isHidden());
        m_showKept->setText(
            m_keptCard->isHidden() ? tr("Show the &kept answer") : tr("Hide the &kept answer"));
        arrange();
    });
    return whole;
}

QWidget *ReviewPanel::buildVotes()
{
    auto *votes = new QWidget;
    votes->setLayout(m_voteRow);
    m_voteRow->setContentsMargins(0, 0, 0, 0);
    m_voteRow->setSpacing(scaled(this, 12));
    static constexpr std::array kNames{u"voteLeft", u"voteRight", u"voteSame", u"voteBad"};
    for (std::size_t i = 0; i < m_votes.size(); ++i) {
        m_votes[i]->setObjectName(QString::fromUtf16(kNames[i]));
        m_voteRow->addWidget(m_votes[i], 1);
        connect(m_votes[i], &QAbstractButton::toggled, this, [this, i] {
            refreshVotes(); // until it is stored, the old one counts
            emit voted(static_cast<BlindChoice>(i + 1));
        });
    }
    return votes;
}

QWidget *ReviewPanel::buildFoot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 8));
    auto *noteRow = new QHBoxLayout;
    noteRow->setSpacing(scaled(this, 8));
    auto *label = new TextLabel(tr("&Note"), TextStyle::Body, ColorRole::Secondary);
    label->setBuddy(m_note);
    m_note->setObjectName(u"voteNote"_s);
    m_note->setPlaceholderText(tr("Why? Only you and your colleagues see it."));
    noteRow->addWidget(label);
    noteRow->addWidget(m_note, 1);
    column->addLayout(noteRow);
    auto *strip = new Card;
    strip->setColors(ColorRole::Alternate, ColorRole::Alternate);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(scaled(this, 8));
    row->addWidget(new IconLabel(IconName::History, ColorRole::Secondary));
    m_headline->setObjectName(u"stripVerdict"_s);
    m_basis->setObjectName(u"stripBasis"_s);
    m_headline->setWordWrap(true);
    m_basis->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_headline);
    words->addWidget(m_basis);
    row->addLayout(words, 1);
    m_repair->setObjectName(u"repairAnswer"_s);
    m_repair->setToolTip(tr("E"));
    row->addWidget(m_repair);
    column->addWidget(strip);
    connect(m_repair, &QPushButton::clicked, this, &ReviewPanel::repairRequested);
    connect(m_note, &QLineEdit::textEdited, m_noteTimer, qOverload<>(&QTimer::start));
    connect(m_note, &QLineEdit::editingFinished, this, &ReviewPanel::commitNote);
    return foot;
}

void ReviewPanel::setStanding(const Standing &standing)
{
    m_standing = standing;
    const QLocale locale;
    if (standing.of == 0)
        m_place->setText(tr("Nothing here"));
    else if (standing.number == 0)
        m_place->setText(tr("%Ln comparison(s)", nullptr, int(standing.of)));
    else
        m_place->setText(tr("Comparison %1 of %2")
                             .arg(locale.toString(standing.number), locale.toString(standing.of)));
    m_bar->setRange(0, int(std::max<qint64>(1, standing.counting)));
    m_bar->setValue(int(standing.judged));
    m_bar->setAccessibleDescription(
        tr("%1 of %2 judged")
            .arg(locale.toString(standing.judged), locale.toString(standing.counting)));
    refreshVotes();
}

void ReviewPanel::setVerdict(const core::Verdict &verdict)
{
    m_headline->setText(verdict.headline);
    //: %n are votes; a sentence follows.
    m_basis->setText(
        tr("%Ln vote(s) so far.", nullptr, int(verdict.count.votes())) + u' ' + verdict.basis);
}

void ReviewPanel::setAnswering(std::optional<std::pair<qint64, qint64>> doneOfTotal)
{
    m_answering = doneOfTotal.has_value();
    m_answeringRow->setVisible(m_answering);
    if (doneOfTotal) {
        const QLocale locale;
        m_answeringText->setText(doneOfTotal->second == 0
                ? tr("Asking…")
                : tr("Asking: %1 of %2 answers")
                      .arg(locale.toString(doneOfTotal->first),
                          locale.toString(doneOfTotal->second)));
    }
}

void ReviewPanel::setUnfinished(const QString &sentence)
{
    if (!sentence.isEmpty())
        m_unfinished->setText(sentence);
    m_unfinished->setVisible(!sentence.isEmpty());
}

void ReviewPanel::setFilters(const QStringList &categories, const RowFilter &chosen)
{
    m_filter->clear();
    const auto add = [this](const QString &text, RowFilter::Kind kind) {
        m_filter->addItem(text, int(kind));
    };
    using Kind = RowFilter::Kind;
    add(tr("All"), Kind::All);
    add(tr("Not judged yet"), Kind::NotJudged);
    add(tr("Got better"), Kind::AfterBetter);
    add(tr("Got worse"), Kind::Regressions);
    add(tr("Same or both bad"), Kind::Undecided);
    add(tr("Checks see it otherwise"), Kind::Disputed);
    add(tr("With a note"), Kind::WithNote);
    for (const QString &category : categories) {
        //: Pairs of one category of examples.
        m_filter->addItem(tr("Only “%1”").arg(category), int(Kind::Category));
        m_filter->setItemData(m_filter->count() - 1, category, Qt::UserRole + 1);
    }
    for (int i = 0; i < m_filter->count(); ++i) {
        if (m_filter->itemData(i).toInt() == int(chosen.kind) &&
            m_filter->itemData(i, Qt::UserRole + 1).toString() == chosen.category)
            m_filter->setCurrentIndex(i);
    }
}

void ReviewPanel::setNames(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
}

void ReviewPanel::setPair(
    const core::BlindPair &pair, const std::array<std::vector<AnswerRemark>, 2> &remarks)
{
    const bool other = pair.row != m_pair.row;
    if (other)
        commitNote();
    m_pair = pair;
    m_question->setAnswer(pair.asked.question());
    m_reference->setAnswer(pair.asked.reference);
    const bool reference = !pair.asked.reference.isEmpty();
    m_reference->setVisible(reference);
    m_referenceTitle->setVisible(reference);
    const QString kept = pair.asked.answer();
    m_showKept->setVisible(!kept.isEmpty());
    if (kept.isEmpty())
        m_keptCard->hide();
    m_kept->setAnswer(kept);
    for (const Place place : kPlaces) {
        const std::size_t at = indexOf(place);
        if (pair.there[at])
            card(place)->setAnswer(pair.answers[at]);
        else
            card(place)->setPlaceholder(!pair.problems[at].isEmpty() ? pair.problems[at]
                    : m_answering ? tr("The answer is on its way.")
                                  : tr("There is no answer yet."));
        const bool isBefore =
            pair.opened && (place == Place::Left) == (pair.opened->left == core::Side::Before);
        card(place)->setOwner(pair.opened ? (isBefore ? m_before : m_after) : QString());
        card(place)->setRemarks(pair.opened ? remarks[at] : std::vector<AnswerRemark>());
    }
    if (other || !m_note->hasFocus())
        m_note->setText(pair.note);
    refreshVotes();
    findDifferences();
    arrange();
}

void ReviewPanel::clearPair()
{
    commitNote();
    setPair({}, {});
}

void ReviewPanel::stream(qint64 row, Place place, const QString &text)
{
    if (row == m_pair.row && !m_pair.there[indexOf(place)])
        card(place)->setAnswer(text);
}

bool ReviewPanel::canVoteNow() const
{
    return m_pair.row != 0 && m_standing.canVote && m_pair.there[0] && m_pair.there[1];
}

void ReviewPanel::refreshVotes()
{
    std::optional<BlindChoice> chosen;
    if (m_pair.opened)
        chosen =
            core::blindChoiceFor(m_pair.opened->choice, m_pair.opened->left == core::Side::After);
    for (std::size_t i = 0; i < m_votes.size(); ++i) {
        m_votes[i]->setEnabled(canVoteNow());
        showChecked(m_votes[i], chosen == static_cast<BlindChoice>(i + 1));
    }
    m_note->setEnabled(m_pair.row != 0 && m_standing.canVote);
    m_repair->setVisible(canVoteNow());
}

void ReviewPanel::findDifferences()
{
    const quint64 round = ++m_differenceRound;
    m_ranges = {};
    showDifferences();
    if (!m_marks->isChecked() || !m_pair.there[0] || !m_pair.there[1])
        return;
    auto compare = [left = card(Place::Left)->view()->shownText(),
                       right = card(Place::Right)->view()->shownText()] {
        return core::wordDifferences(left, right);
    };
    core::onFinished(runInBackground(std::move(compare)), this,
        [this, round](const std::vector<core::DiffPiece> &pieces) {
            if (round != m_differenceRound)
                return;
            for (const core::DiffPiece &piece : pieces) {
                if (!piece.same && piece.leftLength > 0)
                    m_ranges[0].emplace_back(piece.leftStart, piece.leftLength);
                if (!piece.same && piece.rightLength > 0)
                    m_ranges[1].emplace_back(piece.rightStart, piece.rightLength);
            }
            showDifferences();
        });
}

/// Before the vote both sides are marked alike: added and removed would give away what is new.
void ReviewPanel::showDifferences()
{
    for (const Place place : kPlaces) {
        DifferenceMark kind = DifferenceMark::OnlyHere;
        if (m_pair.opened)
            kind = (place == Place::Left) == (m_pair.opened->left == core::Side::Before)
                ? DifferenceMark::Removed
                : DifferenceMark::Added;
        card(place)->view()->setMarks(m_ranges[indexOf(place)], kind);
    }
}

void ReviewPanel::setSingleKeys(bool on)
{
    m_singleKeys = on;
    for (VoteButton *vote : m_votes)
        vote->setKeyShown(on);
}

bool ReviewPanel::marksDifferences() const
{
    return m_marks->isChecked();
}

void ReviewPanel::setMarksDifferences(bool on)
{
    m_marks->setChecked(on);
}

void ReviewPanel::commitNote()
{
    m_noteTimer->stop();
    if (m_pair.row == 0 || m_note->text() == m_pair.note)
        return;
    m_pair.note = m_note->text();
    emit noteEdited(m_pair.row, m_pair.note);
}

void ReviewPanel::focusAnswers()
{
    card(Place::Left)->view()->setFocus(Qt::OtherFocusReason);
}

bool ReviewPanel::focusNextPart(bool forward)
{
    const std::array<QWidget *, 5> parts{
        m_question, card(Place::Left)->view(), card(Place::Right)->view(), m_votes[0], m_note};
    int at = -1;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i]->hasFocus())
            at = int(i);
    }
    const int count = int(parts.size());
    const int next = at < 0 ? 0 : (at + (forward ? 1 : count - 1)) % count;
    parts[std::size_t(next)]->setFocus(Qt::ShortcutFocusReason);
    return true;
}

/// What the parts have left over: letters and digits that no box takes.
void ReviewPanel::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || !m_singleKeys) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
        if (canVoteNow())
            emit voted(static_cast<BlindChoice>(event->key() - Qt::Key_0));
        break;
    case Qt::Key_D:
        m_marks->toggle();
        break;
    case Qt::Key_E:
        if (canVoteNow())
            emit repairRequested();
        break;
    case Qt::Key_Space:
        emit nextRequested();
        break;
    case Qt::Key_Backspace:
        emit previousRequested();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReviewPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        arrange();
}

void ReviewPanel::arrange()
{
    const bool beside = width() >= scaled(this, kSideBySide);
    // Left is left, also where the window reads from right to left and turns rows around.
    const auto across =
        layoutDirection() == Qt::RightToLeft ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight;
    m_answers->setDirection(beside ? across : QBoxLayout::TopToBottom);
    m_voteRow->setDirection(across);
    const int inside = width() - 2 * 16 - 2 * 16;
    const int most = scaled(this, kQuestionLines);
    for (AnswerView *view : {m_question, m_reference, m_kept})
        view->setFixedHeight(fittingHeight(view, inside, most));
}

} // namespace ui
