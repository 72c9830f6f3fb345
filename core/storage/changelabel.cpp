// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/storage/changelabel.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace core {

namespace {

// The name of the struct is the context, too: in the table below, lupdate finds no other.
struct ChangeLabelText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLabelText)
};

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

struct Label
{
    const char *action;
    QString (*text)(int count, const QString &detail);
};

//: These follow "Undo" and "Redo" in a menu: "Undo edit the answer".
constexpr std::array kLabels{
    Label{"add",
        [](int n, const QString &) {
            return ChangeLabelText::tr("add %Ln example(s)", nullptr, n);
        }},
    Label{"paste",
        [](int n, const QString &) {
            return ChangeLabelText::tr("paste %Ln example(s)", nullptr, n);
        }},
    Label{"duplicate",
        [](int n, const QString &) {
            return ChangeLabelText::tr("duplicate %Ln example(s)", nullptr, n);
        }},
    Label{"import",
        [](int n, const QString &detail) {
            return detail.isEmpty()
                ? ChangeLabelText::tr("import of %Ln example(s)", nullptr, n)
                : ChangeLabelText::tr("import of %Ln example(s) from %1", nullptr, n).arg(detail);
        }},
    Label{"remove",
        [](int n, const QString &) {
            return ChangeLabelText::tr("remove %Ln example(s)", nullptr, n);
        }},
    Label{"restore",
        [](int n, const QString &) {
            return ChangeLabelText::tr("restore %Ln example(s)", nullptr, n);
        }},
    Label{"edit-question",
        [](int, const QString &) { return ChangeLabelText::tr("edit what they wrote"); }},
    Label{
        "edit-answer", [](int, const QString &) { return ChangeLabelText::tr("edit the answer"); }},
    Label{"edit-turns",
        [](int, const QString &) { return ChangeLabelText::tr("edit the conversation"); }},
    Label{"edit-reference",
        [](int, const QString &) { return ChangeLabelText::tr("edit the reference material"); }},
    Label{"edit-note", [](int, const QString &) { return ChangeLabelText::tr("edit the note"); }},
    Label{"edit-rejected",
        [](int, const QString &) { return ChangeLabelText::tr("edit the worse answer"); }},
    Label{"edit-rules",
        [](int, const QString &) {
            return ChangeLabelText::tr("edit the house rules of an example");
        }},
    Label{"replace",
        [](int n, const QString &) {
            return ChangeLabelText::tr("replace text in %Ln example(s)", nullptr, n);
        }},
    Label{"shorten",
        [](int n, const QString &) {
            return ChangeLabelText::tr("shorten %Ln example(s)", nullptr, n);
        }},
    Label{"set-status",
        [](int n, const QString &) {
            return ChangeLabelText::tr("mark %Ln example(s)", nullptr, n);
        }},
    Label{"set-split",
        [](int n, const QString &) {
            return ChangeLabelText::tr("change the use of %Ln example(s)", nullptr, n);
        }},
    Label{"set-category",
        [](int n, const QString &) {
            return ChangeLabelText::tr("change the category of %Ln example(s)", nullptr, n);
        }},
    Label{"tag",
        [](int n, const QString &) {
            return ChangeLabelText::tr("change the tags of %Ln example(s)", nullptr, n);
        }},
    Label{"house-rules",
        [](int, const QString &) { return ChangeLabelText::tr("edit the house rules"); }},
    Label{"settings",
        [](int, const QString &) { return ChangeLabelText::tr("change the project's settings"); }},
    Label{"rename", [](int, const QString &) { return ChangeLabelText::tr("rename the project"); }},
    Label{"fix",
        [](int n, const QString &detail) {
            //: %1 is what was fixed, for example "greetings": "fix 12 greetings".
            return detail.isEmpty() ? ChangeLabelText::tr("fix %Ln example(s)", nullptr, n)
                                    : ChangeLabelText::tr("fix %Ln %1", nullptr, n).arg(detail);
        }},
    Label{"fix-check",
        [](int n, const QString &detail) {
            //: %1 is the name of a check, for example "Greeting".
            return ChangeLabelText::tr("fix %Ln example(s): %1", nullptr, n).arg(detail);
        }},
    Label{"mask",
        [](int n, const QString &) {
            return ChangeLabelText::tr("mask personal data in %Ln example(s)", nullptr, n);
        }},
    Label{"keep-answer",
        [](int, const QString &) { return ChangeLabelText::tr("keep one of two answers"); }},
    //: In the following, %1 is the name of a check, for example "Greeting".
    Label{"ignore",
        [](int, const QString &detail) {
            return detail.isEmpty() ? ChangeLabelText::tr("ignore")
                                    : ChangeLabelText::tr("ignore “%1”").arg(detail);
        }},
    Label{"look-again",
        [](int, const QString &detail) {
            return detail.isEmpty() ? ChangeLabelText::tr("look again at what was ignored")
                                    : ChangeLabelText::tr("look at “%1” again").arg(detail);
        }},
    Label{"check-off",
        [](int, const QString &detail) {
            return ChangeLabelText::tr("switch off the check “%1”").arg(detail);
        }},
    Label{"check-on",
        [](int, const QString &detail) {
            return ChangeLabelText::tr("switch on the check “%1”").arg(detail);
        }},
    Label{"accept-all",
        [](int, const QString &) {
            return ChangeLabelText::tr("accept everything that is here now");
        }},
    Label{"choose-style",
        [](int, const QString &detail) {
            return detail.isEmpty() ? ChangeLabelText::tr("choose the house style")
                                    : ChangeLabelText::tr("choose the style “%1”").arg(detail);
        }},
    Label{"vote",
        [](int n, const QString &) {
            return ChangeLabelText::tr("judge %Ln pair(s) of answers", nullptr, n);
        }},
    Label{"vote-note",
        [](int, const QString &) { return ChangeLabelText::tr("edit the note on two answers"); }},
    Label{"repair",
        [](int, const QString &) { return ChangeLabelText::tr("make an example of an answer"); }},
    Label{"model-in-use",
        [](int, const QString &) { return ChangeLabelText::tr("choose the model in use"); }},
    Label{"edit-terms",
        [](int, const QString &) { return ChangeLabelText::tr("edit your words and sentences"); }},
};

} // namespace

QString describe(const HistoryEntry &entry)
{
    const auto label = std::find_if(kLabels.begin(), kLabels.end(),
        [&](const Label &one) { return entry.action == QLatin1String(one.action); });
    if (label != kLabels.end())
        return label->text(plural(entry.count), entry.detail);
    return ChangeLabelText::tr("change %Ln example(s)", nullptr, plural(entry.count));
}

} // namespace core
