// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkoptions.h"
#include "ui/dialogs/sheet.h"

#include <QPointer>

class QPlainTextEdit;
class QPushButton;

namespace ui {

class CheckSession;
class Dialogs;
class TextLabel;

/// The user's own words and required sentences, a line each: typed, pasted or from a file.
class TermsSheet final : public Sheet
{
    Q_OBJECT

public:
    TermsSheet(CheckSession &session, Dialogs &dialogs, QWidget *parent);

private:
    void importList();
    void describe();
    void keep();

    QPointer<CheckSession> m_session;
    Dialogs &m_dialogs;
    QPlainTextEdit *m_terms;
    QPlainTextEdit *m_phrases;
    TextLabel *m_counts;
    QPushButton *m_keep;
};

/// The lines that Glossary::parse() reads back.
[[nodiscard]] QString termsText(const std::vector<core::checks::GlossaryTerm> &terms);
/// A sentence a line; "[Returns] Keep the box." is for the category Returns only.
[[nodiscard]] QString phrasesText(const std::vector<core::checks::RequiredPhrase> &phrases);
[[nodiscard]] std::vector<core::checks::RequiredPhrase> parsePhrases(const QString &text);

} // namespace ui
