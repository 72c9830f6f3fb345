// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/session/changelabel.h"

#include "core/storage/projectstore.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    const char16_t *action;
    const char *text; ///< %n examples; %1: the detail
};

constexpr auto kWords = std::to_array<Words>({
    {u"add", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "add %n example(s)")},
    {u"duplicate", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "duplicate %n example(s)")},
    {u"edit", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "edit %n example(s)")},
    {u"edit-question", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "edit what they wrote")},
    {u"edit-answer", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "edit the answer")},
    {u"status", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "set the status of %n example(s)")},
    {u"category", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "set the category of %n example(s)")},
    {u"split", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "set the use of %n example(s)")},
    {u"tags", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "change the tags of %n example(s)")},
    {u"note", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "edit the note")},
    {u"house-rules", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "edit the house rules")},
    {u"settings", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "change the project settings")},
    {u"paste", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "paste %n example(s)")},
    {u"import", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "import %n example(s)")},
    {u"remove", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "remove %n example(s)")},
    {u"restore", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "put back %n example(s)")},
    {u"replace", QT_TRANSLATE_N_NOOP("ui::ChangeLabel", "replace in %n example(s)")},
});

} // namespace

QString changeLabel(const QString &action, const QString &detail, qint64 count)
{
    for (const Words &words : kWords) {
        if (action == QStringView(words.action)) {
            QString text = QCoreApplication::translate(
                "ui::ChangeLabel", words.text, nullptr, static_cast<int>(count));
            if (!detail.isEmpty() && action == u"import")
                text =
                    QCoreApplication::translate("ui::ChangeLabel", "%1 from %2").arg(text, detail);
            return text;
        }
    }
    return QCoreApplication::translate("ui::ChangeLabel", "the last change");
}

QString changeLabel(const core::HistoryEntry &entry)
{
    return changeLabel(entry.action, entry.detail, entry.count);
}

} // namespace ui
