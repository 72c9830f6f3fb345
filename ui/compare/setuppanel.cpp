// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/setuppanel.h"

#include "ui/collect/linkbutton.h"
#include "ui/style/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kPause = 250; ///< milliseconds
constexpr int kMostPerMinute = 600;
constexpr int kColumnWidth = 760; ///< pixels at 100 %: lines that are easy to read

QVBoxLayout *cardColumn(Card *card, const QString &title)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(scaled(card, 8));
    column->addWidget(new TextLabel(title, TextStyle::Title, ColorRole::Text, true));
    return column;
}

TextLabel *sentence(ColorRole color = ColorRole::Text)
{
    auto *label = new TextLabel({}, TextStyle::Body, color);
    label->setWordWrap(true);
    return label;
}

/// Where the questions of one side go.
QString placeOf(const core::Contestant &contestant, const core::Catalogue &catalogue)
{
    if (QString host = QUrl(contestant.address).host(); !host.isEmpty())
        return host;
    const core::ProviderInfo *provider = catalogue.provider(contestant.provider);
    return provider ? provider->label : contestant.provider;
}

} // namespace

SetupPanel::SetupPanel(QWidget *parent)
    : TallPanel(parent)
    , m_before(new QComboBox)
    , m_after(new QComboBox)
    , m_service(new LinkButton(tr("Compare with a model at an &address…")))
    , m_kept(new QRadioButton(tr("The examples that were kept &aside")))
    , m_new(new QRadioButton(tr("&New questions")))
    , m_probe(new QRadioButton(tr("&Everyday questions: has it forgotten the rest?")))
    , m_questions(new QPlainTextEdit)
    , m_what(sentence())
    , m_where(sentence())
    , m_pace(new QWidget)
    , m_perMinute(new QSpinBox)
    , m_leak(sentence(ColorRole::Secondary))
    , m_obstacle(sentence(ColorRole::LookText))
    , m_pause(new QTimer(this))
{
    setObjectName(u"setupPanel"_s);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(16, 16, 16, 16);
    auto *inner = new QWidget;
    inner->setMaximumWidth(scaled(this, kColumnWidth));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 16));
    column->addWidget(buildPair());
    column->addWidget(buildQuestions());
    column->addWidget(buildCost());
    column->addStretch();
    across->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPause);
    connect(m_pause, &QTimer::timeout, this, &SetupPanel::changed);
    const auto soon = [this] { m_pause->start(); };
    connect(m_before, &QComboBox::activated, this, soon);
    connect(m_after, &QComboBox::activated, this, soon);
    connect(m_service, &QPushButton::clicked, this, &SetupPanel::serviceRequested);
    for (QRadioButton *radio : {m_kept, m_new, m_probe})
        connect(radio, &QRadioButton::toggled, this, [this, soon](bool on) {
            m_questions->setVisible(m_new->isChecked());
            if (on)
                soon();
        });
    connect(m_questions, &QPlainTextEdit::textChanged, this, soon);
    connect(m_perMinute, &QSpinBox::valueChanged, this, soon);
}

QWidget *SetupPanel::buildPair()
{
    auto *card = new Card;
    QVBoxLayout *column = cardColumn(card, tr("Which two"));
    const auto add = [column](const QString &text, QComboBox *box, const QString &objectName) {
        auto *label = new QLabel(text);
        label->setBuddy(box);
        box->setObjectName(objectName);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        column->addWidget(label);
        column->addWidget(box);
    };
    add(tr("&Before"), m_before, u"compareBefore"_s);
    add(tr("A&fter"), m_after, u"compareAfter"_s);
    m_service->setObjectName(u"compareService"_s);
    column->addWidget(m_service, 0, Qt::AlignLeading);
    return card;
}

QWidget *SetupPanel::buildQuestions()
{
    auto *card = new Card;
    QVBoxLayout *column = cardColumn(card, tr("What both are asked"));
    m_kept->setObjectName(u"askKept"_s);
    m_new->setObjectName(u"askNew"_s);
    m_probe->setObjectName(u"askProbe"_s);
    m_kept->setChecked(true);
    column->addWidget(m_kept);
    column->addWidget(m_new);
    m_questions->setObjectName(u"newQuestions"_s);
    m_questions->setAccessibleName(tr("New questions"));
    m_questions->setPlaceholderText(
        tr("Paste questions here, one in each line; longer ones parted by an empty line. Answers "
           "are not needed."));
    m_questions->setTabChangesFocus(true);
    m_questions->setFixedHeight(scaled(this, 120));
    m_questions->hide();
    column->addWidget(m_questions);
    column->addWidget(m_probe);
    return card;
}

QWidget *SetupPanel::buildCost()
{
    auto *card = new Card;
    QVBoxLayout *column = cardColumn(card, tr("What it takes"));
    const auto add = [this, column](IconName icon, TextLabel *label, const QString &objectName) {
        label->setObjectName(objectName);
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(this, 8));
        row->addWidget(new IconLabel(icon, ColorRole::Secondary), 0, Qt::AlignTop);
        row->addWidget(label, 1);
        column->addLayout(row);
    };
    add(IconName::Question, m_what, u"setupWhat"_s);
    add(IconName::Shield, m_where, u"setupWhere"_s);
    auto *pace = new QHBoxLayout(m_pace);
    pace->setContentsMargins(0, 0, 0, 0);
    pace->setSpacing(scaled(this, 8));
    auto *label = new QLabel(tr("Questions a &minute, at most"));
    label->setBuddy(m_perMinute);
    m_perMinute->setObjectName(u"perMinute"_s);
    m_perMinute->setRange(0, kMostPerMinute);
    m_perMinute->setSpecialValueText(tr("as fast as it answers"));
    pace->addWidget(label);
    pace->addWidget(m_perMinute);
    pace->addStretch();
    m_pace->hide(); // until something leaves this computer
    column->addWidget(m_pace);
    m_leak->setObjectName(u"setupLeak"_s);
    m_obstacle->setObjectName(u"setupObstacle"_s);
    column->addWidget(m_leak);
    column->addWidget(m_obstacle);
    m_leak->hide();
    m_obstacle->hide();
    return card;
}

void SetupPanel::setChoices(const std::vector<ContestantChoice> &choices)
{
    const auto chosen = [this](const QComboBox *box) -> std::optional<core::Contestant> {
        const int at = box->currentIndex();
        if (at < 0 || std::size_t(at) >= m_choices.size())
            return std::nullopt;
        return m_choices[std::size_t(at)].contestant;
    };
    const Proposal proposal =
        choices.empty() ? Proposal::AsBefore : std::exchange(m_proposal, Proposal::AsBefore);
    const bool keep = proposal == Proposal::AsBefore;
    const auto before = keep ? chosen(m_before) : std::nullopt;
    const auto after = keep ? chosen(m_after) : std::nullopt;
    m_choices = choices;
    const ProposedPair proposed =
        proposal == Proposal::Baseline ? baselinePair(m_choices) : proposedPair(m_choices);
    const auto fill = [this](QComboBox *box, const std::optional<core::Contestant> &last,
                          int suggested) {
        const QSignalBlocker blocker(box);
        box->clear();
        int current = suggested;
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            box->addItem(m_choices[i].title);
            if (last && m_choices[i].contestant == *last)
                current = int(i);
        }
        box->setCurrentIndex(current);
    };
    fill(m_before, before, proposed.before);
    fill(m_after, after, proposed.after);
    emit changed();
}

void SetupPanel::clear()
{
    m_proposal = Proposal::AsBefore;
    m_choices.clear();
    m_before->clear();
    m_after->clear();
    const QSignalBlocker blocker(m_questions);
    m_questions->clear();
    m_kept->setChecked(true);
    m_perMinute->setValue(0);
    m_pause->stop();
}

std::optional<ComparisonWish> SetupPanel::wish() const
{
    const int before = m_before->currentIndex();
    const int after = m_after->currentIndex();
    if (before < 0 || after < 0)
        return std::nullopt;
    return ComparisonWish{.before = m_choices[std::size_t(before)],
        .after = m_choices[std::size_t(after)],
        .source = m_new->isChecked() ? core::RowSource::Questions
            : m_probe->isChecked()   ? core::RowSource::Probe
                                     : core::RowSource::KeptAside,
        .questions = m_questions->toPlainText(),
        .perMinute = m_perMinute->value()};
}

void SetupPanel::present(const CompareSession &session, const core::Catalogue &catalogue)
{
    const PreparedComparison *prepared = session.prepared();
    m_obstacle->setText(session.obstacle());
    m_obstacle->setVisible(!session.obstacle().isEmpty());
    m_leak->setVisible(prepared && prepared->leaked > 0);
    if (!prepared) {
        m_what->setText(session.isPreparing() ? tr("Counting…") : QString());
        m_where->setText({});
        return;
    }
    m_what->setText(tr("%Ln question(s), to both: the same words, the same settings.", nullptr,
        int(prepared->counting())));
    if (prepared->leaked > 0)
        m_leak->setText(tr("%Ln more is/are left out, because a model has learned it or nearly the "
                           "same.",
            nullptr, int(prepared->leaked)));
    QStringList places;
    for (const core::Side side : core::kSides) {
        if (prepared->estimate.sides[static_cast<std::size_t>(side)].leavesComputer)
            places += placeOf(prepared->plan.contestant(side), catalogue);
    }
    places.removeDuplicates();
    m_pace->setVisible(!places.isEmpty());
    if (places.isEmpty()) {
        m_perMinute->setValue(0);
        m_where->setText(tr("On this computer: nothing is sent, and it costs nothing."));
        return;
    }
    const auto usd = prepared->estimate.usd();
    //: %1 is one host or two.
    const QString sent = tr("The questions and your house rules are sent to %1.")
                             .arg(QLocale().createSeparatedList(places));
    m_where->setText(sent + u' ' +
        (usd ? tr("That costs about %1.").arg(QLocale().toCurrencyString(*usd, u"$"_s, 2))
             : tr("What it costs there is not known.")));
}

} // namespace ui
