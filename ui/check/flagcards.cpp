// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/flagcards.h"

#include "core/checks/applyfix.h"
#include "ui/check/changepainter.h"
#include "ui/check/checkwords.h"
#include "ui/collect/fieldheading.h"
#include "ui/style/attunestyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using core::checks::Finding;

namespace {

constexpr int kHighest = 260; ///< pixels at 100 % text size; more is scrolled

/// A card that can be pressed; the open one has a bar at its start.
class FlagCard final : public Card
{
public:
    FlagCard(bool open, std::function<void()> pressed)
        : m_open(open)
        , m_pressed(std::move(pressed))
    {
        setColors(ColorRole::Surface, open ? ColorRole::Accent : ColorRole::Line);
        if (!open) {
            setFocusPolicy(Qt::StrongFocus);
            setCursor(Qt::PointingHandCursor);
        }
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Card::paintEvent(event);
        QPainter painter(this);
        if (m_open) {
            const int wide = scaled(this, 3);
            painter.fillRect(
                QStyle::visualRect(layoutDirection(), rect(), QRect(0, 1, wide, height() - 2)),
                themeColor(palette(), ColorRole::Accent));
        } else if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(themeColor(palette(), ColorRole::Accent), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && !m_open)
            m_pressed();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const int key = event->key();
        if (!m_open && (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter))
            m_pressed();
        else
            Card::keyPressEvent(event);
    }

private:
    bool m_open;
    std::function<void()> m_pressed;
};

} // namespace

FlagCards::FlagCards(QWidget *parent)
    : FitScroll(kHighest, parent)
    , m_body(new QWidget)
    , m_heading(new FieldHeading({}, m_body))
    , m_cards(new QVBoxLayout)
{
    setObjectName(u"flagCards"_s);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(16, 0, 16, 4);
    column->setSpacing(scaled(this, 6));
    column->addLayout(m_heading);
    m_cards->setSpacing(scaled(this, 8));
    column->addLayout(m_cards);
    column->addStretch();
    setWidget(m_body);
    m_heading->setRemarkWraps(true);
    m_body->setAutoFillBackground(false);
    setAccessibleName(tr("What to look at in this example"));
}

void FlagCards::show(
    const FindingList &findings, const core::Example &example, const FindingPtr &current)
{
    m_example = example;
    m_findings = findings;
    m_current = current;
    std::vector<quint64> shown;
    for (const FindingPtr &finding : findings)
        shown.push_back(fingerprint(*finding));
    shown.push_back(quint64(findings.indexOf(current)));
    // The same cards stay: whoever stands on one keeps it.
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    rebuild();
}

void FlagCards::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    rebuild();
}

void FlagCards::setCompact(bool compact)
{
    m_compact = compact;
    setVisible(!m_compact && !m_findings.empty());
}

void FlagCards::rebuild()
{
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // perhaps it was pressed just now
        }
        delete item;
    }
    m_heading->setTitle(m_findings.empty()
            ? QString()
            : tr("%n thing(s) to look at here", nullptr, int(m_findings.size())));
    const qsizetype place = m_findings.indexOf(m_current) + 1;
    const QLocale locale;
    m_heading->setRemark(m_findings.size() < 2 ? QString()
            : place > 0 //: Which of the cards is open, and the key that goes to the next.
            ? tr("%1 of %2 · F8 next")
                  .arg(locale.toString(place), locale.toString(m_findings.size()))
            : tr("F8 next"));
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        const Finding &finding = *m_findings[i];
        const bool open = m_findings[i] == m_current;
        // By place: the same card may stand for the finding of a newer look when it is pressed.
        auto *card = new FlagCard(open, [this, i] { emit chosen(m_findings[i]); });
        card->setObjectName(u"flagCard%1"_s.arg(i));
        card->setAccessibleName(tr("%1: %2").arg(severityTitle(finding.severity), finding.title));
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(12, 8, 12, 8);
        column->setSpacing(scaled(this, 6));
        auto *first = new QHBoxLayout;
        first->setSpacing(scaled(this, 8));
        const BadgeLook look = severityLook(finding.severity);
        first->addWidget(new IconLabel(look.icon, look.text), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *title =
            new TextLabel(causeTitle(finding.check), TextStyle::Body, ColorRole::Text, true);
        title->setWordWrap(true);
        words->addWidget(title);
        auto *sentence = new TextLabel(finding.title, TextStyle::Body, ColorRole::Secondary);
        sentence->setWordWrap(true);
        words->addWidget(sentence);
        first->addLayout(words, 1);
        column->addLayout(first);
        if (open) {
            const bool fixable = core::checks::canApply(finding);
            auto *row = new QHBoxLayout;
            row->setSpacing(scaled(this, 8));
            if (fixable) {
                auto *change = new ChangeLabel;
                change->setPhrase(changedPhrase(finding, -1, fieldText(m_example, finding.field)));
                row->addWidget(change, 1);
                auto *fix = new QPushButton(tr("Fix"));
                fix->setObjectName(u"cardFix"_s);
                fix->setAccessibleName(tr("Fix: %1").arg(changeSentence(change->phrase())));
                fix->setEnabled(!m_readOnly);
                connect(fix, &QPushButton::clicked, this,
                    [this, i] { emit requested(FindingAction::Fix, m_findings[i]); });
                row->addWidget(fix);
            } else {
                row->addStretch();
            }
            if (finding.severity != core::checks::Severity::MustFix) {
                auto *ignore = new QPushButton(tr("Ignore"));
                ignore->setObjectName(u"cardIgnore"_s);
                ignore->setAccessibleName(tr("Ignore: %1").arg(finding.title));
                ignore->setEnabled(!m_readOnly);
                setQuiet(ignore);
                connect(ignore, &QPushButton::clicked, this,
                    [this, i] { emit requested(FindingAction::IgnoreHere, m_findings[i]); });
                row->addWidget(ignore);
            }
            column->addLayout(row);
        }
        m_cards->addWidget(card);
    }
    setVisible(!m_compact && !m_findings.empty());
    updateGeometry();
}

} // namespace ui
