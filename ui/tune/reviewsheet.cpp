// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/reviewsheet.h"

#include "ui/style/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString contents(const TuneReview &review)
{
    QString text = ReviewSheet::tr("%Ln example(s) to learn from", nullptr, int(review.train));
    if (review.validation > 0)
        //: %1 is "202 examples to learn from".
        text = ReviewSheet::tr(
            "%1, and %Ln that pick(s) the best version", nullptr, int(review.validation))
                   .arg(text);
    return text;
}

QString startText(const TuneReview &review)
{
    if (!review.local)
        return ReviewSheet::tr(
            "&Send %Ln example(s)", nullptr, int(review.train + review.validation));
    return review.warnings.empty() ? ReviewSheet::tr("&Tune on this computer")
                                   : ReviewSheet::tr("&Tune anyway");
}

} // namespace

ReviewSheet::ReviewSheet(const TuneReview &review, QWidget *parent)
    : Sheet(review.local ? tr("Tune on this computer?")
                         : tr("Send your examples to %1?").arg(review.place),
          parent)
{
    setObjectName(u"reviewSheet"_s);
    setPreferredSize(560);
    setSentence(review.local
            ? tr("Nothing leaves this computer and nothing costs money. You can stop at any time.")
            : tr("What was sent cannot be called back. You can stop the tuning at any time."));
    addLine(tr("What"), contents(review));
    addLine(tr("Kept aside"),
        tr("%Ln example(s) for testing; the model never sees them", nullptr, int(review.kept)));
    //: A place to tune at.
    addLine(tr("Where"), review.local ? tr("On this computer") : review.place);
    addLine(tr("Model to teach"), review.model);
    addLine(tr("Passes"), QLocale().toString(review.passes));
    addLine(tr("Cost"),
        review.money.isEmpty() ? tr("Not known: that is up to whoever runs that address.")
                               : review.money);
    if (!review.time.isEmpty())
        addLine(tr("Time"), review.time);
    if (!review.privacy.isEmpty() && !review.local)
        addLine(tr("Their promise"), review.privacy);
    if (!review.warnings.empty()) {
        body()->addWidget(new Hairline);
        body()->addWidget(new TextLabel(
            tr("You may start, but know that"), TextStyle::Body, ColorRole::Text, true));
        for (const TuneReason &reason : review.warnings) {
            auto *row = new QHBoxLayout;
            row->setSpacing(scaled(this, 8));
            const BadgeLook look = badgeLook(BadgeKind::Look);
            row->addWidget(new IconLabel(look.icon, look.text), 0, Qt::AlignTop);
            auto *text = new TextLabel(reason.text, TextStyle::Body);
            text->setWordWrap(true);
            row->addWidget(text, 1);
            body()->addLayout(row);
        }
    }
    body()->addStretch();
    QPushButton *start = addButton(startText(review), u"startTuning"_s, true);
    QPushButton *back = addCloseButton(tr("&Back"));
    // The safe one has the keyboard; what is sent is gone.
    if (!review.local) {
        start->setDefault(false);
        start->setAutoDefault(false);
        back->setAutoDefault(true);
        back->setDefault(true);
        back->setFocus();
    } else {
        start->setFocus();
    }
    connect(start, &QPushButton::clicked, this, [this] {
        emit startRequested();
        accept();
    });
}

void ReviewSheet::addLine(const QString &title, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 12));
    auto *name = new TextLabel(title, TextStyle::Body, ColorRole::Secondary);
    name->setFixedWidth(scaled(this, 140));
    name->setWordWrap(true);
    auto *value = new TextLabel(text, TextStyle::Body);
    value->setWordWrap(true);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(value, 1, Qt::AlignTop);
    body()->addLayout(row);
}

} // namespace ui
