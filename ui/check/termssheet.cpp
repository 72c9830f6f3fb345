// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/check/termssheet.h"

#include "ui/check/checksession.h"
#include "ui/style/theme.h"
#include "ui/support/dialogs.h"
#include "ui/widgets/textlabel.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using core::checks::Glossary;
using core::checks::GlossaryTerm;
using core::checks::RequiredPhrase;

namespace {

constexpr qint64 kLargestFile = 8 * 1024 * 1024; ///< bytes of a word list

} // namespace

QString termsText(const std::vector<GlossaryTerm> &terms)
{
    QString text;
    for (const GlossaryTerm &term : terms) {
        switch (term.kind) {
        case GlossaryTerm::Kind::Accepted:
            text += term.term;
            break;
        case GlossaryTerm::Kind::Banned:
            text += u'!' + term.term;
            break;
        case GlossaryTerm::Kind::Preferred:
            text += term.term + u" -> "_s + term.instead;
            break;
        }
        text += u'\n';
    }
    return text;
}

QString phrasesText(const std::vector<RequiredPhrase> &phrases)
{
    QString text;
    for (const RequiredPhrase &phrase : phrases) {
        if (!phrase.category.isEmpty())
            text += u'[' + phrase.category + u"] "_s;
        text += phrase.phrase + u'\n';
    }
    return text;
}

std::vector<RequiredPhrase> parsePhrases(const QString &text)
{
    std::vector<RequiredPhrase> phrases;
    const QStringList lines = text.split(u'\n');
    for (const QString &raw : lines) {
        QString line = raw.trimmed();
        QString category;
        const qsizetype end = line.indexOf(u']');
        if (line.startsWith(u'[') && end > 1) {
            category = line.mid(1, end - 1).trimmed();
            line = line.mid(end + 1).trimmed();
        }
        if (!line.isEmpty())
            phrases.push_back({category, line});
    }
    return phrases;
}

TermsSheet::TermsSheet(CheckSession &session, Dialogs &dialogs, QWidget *parent)
    : Sheet(tr("Your words and sentences"), parent)
    , m_session(&session)
    , m_dialogs(dialogs)
    , m_terms(new QPlainTextEdit)
    , m_phrases(new QPlainTextEdit)
    , m_counts(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
{
    setObjectName(u"termsSheet"_s);
    const auto label = [this](const QString &title, const QString &hint, QPlainTextEdit *box) {
        auto *heading = new TextLabel(title, TextStyle::Body, ColorRole::Text, true);
        heading->setBuddy(box);
        heading->setWordWrap(true);
        auto *sentence = new TextLabel(hint, TextStyle::Small, ColorRole::Secondary);
        sentence->setWordWrap(true);
        body()->addWidget(heading);
        body()->addWidget(sentence);
        body()->addWidget(box, 1);
        box->setTabChangesFocus(true);
        box->setMinimumHeight(scaled(this, 110));
    };
    m_terms->setObjectName(u"termsBox"_s);
    m_phrases->setObjectName(u"phrasesBox"_s);
    m_counts->setObjectName(u"termsCounts"_s);
    m_counts->setWordWrap(true);
    label(tr("&Words, one a line"),
        tr("“client -> customer” prefers the second. “!cheap” is not to be written. A name alone, "
           "such as “Marlowe”, is left alone by all checks and its spelling kept. Two columns of "
           "a spreadsheet can be pasted."),
        m_terms);
    label(tr("&Sentences that must be in every answer, one a line"),
        tr("“[Returns] Please keep the box.” is asked for in the category Returns only."),
        m_phrases);
    body()->addWidget(m_counts);
    m_keep = addButton(tr("&Keep these"), u"keepTerms"_s, true);
    addCloseButton(tr("&Cancel"));
    QPushButton *import = addButton(tr("&Import a list of words…"), u"importTerms"_s);
    setPreferredSize(640, 560);
    m_terms->setPlainText(termsText(session.decisions().terms));
    m_phrases->setPlainText(phrasesText(session.decisions().phrases));
    m_keep->setEnabled(session.canChange());
    connect(m_keep, &QPushButton::clicked, this, &TermsSheet::keep);
    connect(import, &QPushButton::clicked, this, &TermsSheet::importList);
    connect(m_terms, &QPlainTextEdit::textChanged, this, &TermsSheet::describe);
    connect(m_phrases, &QPlainTextEdit::textChanged, this, &TermsSheet::describe);
    connect(&session, &QObject::destroyed, this, &QDialog::reject);
    describe();
}

void TermsSheet::describe()
{
    const std::vector<GlossaryTerm> terms = Glossary::parse(m_terms->toPlainText());
    const auto count = [&](GlossaryTerm::Kind kind) {
        return int(std::count_if(terms.begin(), terms.end(),
            [kind](const GlossaryTerm &term) { return term.kind == kind; }));
    };
    m_counts->setText(
        tr("%1 · %2 · %3 · %4")
            .arg(tr("%n preferred", nullptr, count(GlossaryTerm::Kind::Preferred)),
                tr("%n not to be written", nullptr, count(GlossaryTerm::Kind::Banned)),
                tr("%n name(s)", nullptr, count(GlossaryTerm::Kind::Accepted)),
                tr("%n sentence(s)", nullptr, int(parsePhrases(m_phrases->toPlainText()).size()))));
}

void TermsSheet::importList()
{
    FileRequest request;
    request.title = tr("Import a list of words");
    request.filters = {tr("Lists of words (*.txt *.tsv *.csv)"), tr("All files (*)")};
    m_dialogs.openFiles(this, request, [this](const QStringList &files) {
        if (files.isEmpty())
            return;
        QFile file(files.front());
        if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile) {
            m_counts->setText(
                tr("This file cannot be read as a list of words. Choose a text file with one "
                   "word a line, or paste the words here."));
            return;
        }
        QString text = QString::fromUtf8(file.readAll());
        text.replace(u'\r', QString());
        if (files.front().endsWith(u".csv"_s, Qt::CaseInsensitive))
            text.replace(u';', u'\t').replace(u',', u'\t');
        QString before = m_terms->toPlainText();
        if (!before.isEmpty() && !before.endsWith(u'\n'))
            before += u'\n';
        m_terms->setPlainText(before + text);
    });
}

void TermsSheet::keep()
{
    if (m_session)
        m_session->setTerms(
            Glossary::parse(m_terms->toPlainText()), parsePhrases(m_phrases->toPlainText()));
    accept();
}

} // namespace ui
