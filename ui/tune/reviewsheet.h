// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/sheet.h"
#include "ui/tune/tunereadiness.h"

namespace ui {

/// What is about to happen, in full.
struct TuneReview
{
    qint64 train = 0;
    qint64 validation = 0;
    qint64 kept = 0;
    QString place; ///< "this computer", or the host
    bool local = true;
    QString model;
    qint64 passes = 3;
    QString money = {}; ///< "free", "$4.00 – $4.80"; empty: not known
    QString time = {};  ///< empty: not known
    QString privacy = {};
    std::vector<TuneReason> warnings = {};
};

/// The one question before a tuning begins: what goes where, at what price. What is sent cannot be
/// called back, so the button says what it does.
class ReviewSheet final : public Sheet
{
    Q_OBJECT

public:
    ReviewSheet(const TuneReview &review, QWidget *parent);

signals:
    void startRequested();

private:
    void addLine(const QString &title, const QString &text);
};

} // namespace ui
