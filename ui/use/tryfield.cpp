// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/use/tryfield.h"

#include "ui/collect/linkbutton.h"
#include "ui/compare/answercard.h"
#include "ui/style/attunestyle.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kSideBySide = 560; ///< pixels at 100 % text size
constexpr std::size_t kOriginal = 0;
constexpr std::size_t kTuned = 1;

QString secondsText(qint64 milliseconds)
{
    //: A time in seconds.
    return TryField::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
}

} // namespace

TryField::TryField(const core::Asker::Services &services, QWidget *parent)
    : Card(parent)
    , m_askers{new core::Asker(services, this), new core::Asker(services, this)}
    , m_cards{new AnswerCard(tr("Original"), u"tryOriginal"_s),
          new AnswerCard(tr("Tuned"), u"tryTuned"_s)}
    , m_question(new QLineEdit)
    , m_ask(new QPushButton(tr("&Ask both")))
    , m_keep(new LinkButton(tr("&Keep this as an example")))
    , m_notice(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"tryField"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(scaled(this, 12));
    auto *title = new TextLabel(tr("&Try it"), TextStyle::Title, ColorRole::Text, true);
    title->setBuddy(m_question);
    column->addWidget(title);
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 8));
    m_question->setObjectName(u"tryQuestion"_s);
    m_question->setAccessibleName(tr("A question to try"));
    m_question->setPlaceholderText(tr("What could somebody write to you?"));
    m_ask->setObjectName(u"askBoth"_s);
    setKeyHint(m_ask, tr("Enter", "a key"));
    row->addWidget(m_question, 1);
    row->addWidget(m_ask);
    column->addLayout(row);
    m_columns->setSpacing(scaled(this, 12));
    for (AnswerCard *card : m_cards) {
        card->view()->setMinimumHeight(scaled(this, 140));
        m_columns->addWidget(card, 1);
    }
    column->addLayout(m_columns, 1);
    auto *foot = new QHBoxLayout;
    m_keep->setObjectName(u"keepAnswer"_s);
    foot->addWidget(m_keep);
    m_notice->setObjectName(u"tryNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    foot->addWidget(m_notice, 1);
    column->addLayout(foot);
    connect(m_ask, &QPushButton::clicked, this, &TryField::ask);
    connect(m_question, &QLineEdit::returnPressed, this, &TryField::ask);
    connect(m_question, &QLineEdit::textChanged, this, &TryField::refresh);
    connect(m_keep, &QPushButton::clicked, this,
        [this] { emit keepRequested(m_asked, m_answers[kTuned]); });
    connectAsker(kOriginal);
    connectAsker(kTuned);
    setNotice({});
    refresh();
}

TryField::~TryField() = default;

void TryField::connectAsker(std::size_t at)
{
    core::Asker *asker = m_askers[at];
    connect(asker, &core::Asker::streaming, this,
        [this, at](const QString &text) { m_cards[at]->setAnswer(text); });
    connect(asker, &core::Asker::answered, this, [this, at](const core::Generation &generation) {
        m_answers[at] = generation.text;
        if (generation.text.isEmpty())
            m_cards[at]->setPlaceholder(tr("The model said nothing."));
        else
            m_cards[at]->setAnswer(generation.text);
        m_cards[at]->setOwner(secondsText(generation.totalMs));
        askNext();
    });
    connect(asker, &core::Asker::failed, this, [this, at](const core::ProviderProblem &problem) {
        m_cards[at]->setPlaceholder(problem.title + u' ' + problem.body);
        askNext();
    });
}

void TryField::setModels(const core::Contestant &original, const core::Contestant &tuned)
{
    if (m_models[kOriginal] == original && m_models[kTuned] == tuned)
        return;
    m_models = {original, tuned};
    m_second = false;
    m_cards[kOriginal]->setVisible(!original.model.isEmpty());
    m_ask->setText(original.model.isEmpty() ? tr("&Ask it") : tr("&Ask both"));
    for (std::size_t at : {kOriginal, kTuned}) {
        m_askers[at]->stop();
        m_answers[at].clear();
        m_cards[at]->setPlaceholder({});
        m_cards[at]->setOwner({});
    }
    refresh();
}

void TryField::setNotice(const QString &sentence)
{
    m_notice->setText(
        sentence.isEmpty() ? tr("A person should check facts before sending.") : sentence);
}

/// The tuned model first: that is what one wants to see. On one computer both at once would only be
/// slower.
void TryField::ask()
{
    if (!m_ask->isEnabled())
        return;
    m_asked = m_question->text().trimmed();
    m_second = !m_models[kOriginal].model.isEmpty();
    for (std::size_t at : {kOriginal, kTuned}) {
        m_askers[at]->stop();
        m_answers[at].clear();
        m_cards[at]->setOwner({});
        m_cards[at]->setPlaceholder(tr("The answer is on its way."));
    }
    const core::Example row = core::makePair(m_asked, {});
    m_askers[kTuned]->ask(
        m_models[kTuned], core::askedTurns(m_models[kTuned], row, m_settings, {}), {});
    refresh();
}

void TryField::askNext()
{
    if (std::exchange(m_second, false)) {
        const core::Example row = core::makePair(m_asked, {});
        m_askers[kOriginal]->ask(
            m_models[kOriginal], core::askedTurns(m_models[kOriginal], row, m_settings, {}), {});
    }
    refresh();
}

void TryField::refresh()
{
    m_ask->setEnabled(!m_question->text().trimmed().isEmpty() && !m_models[kTuned].model.isEmpty());
    m_keep->setVisible(!m_answers[kTuned].isEmpty());
    emit stateChanged();
}

void TryField::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void TryField::arrange()
{
    const bool beside = width() >= scaled(this, kSideBySide);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ui
