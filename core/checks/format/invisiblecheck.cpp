// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

class InvisibleCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.invisible"_s, Group::Format, Tr::tr("Invisible characters"),
            Tr::tr("Zero-width, no-break and control characters from copy and paste.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        const QString &text = view.answer.text();
        const bool french = view.language() == Language::French;
        std::vector<TextEdit> list;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t unit = text[i].unicode();
            if (unit < 0x20 ? (unit == u'\n' || unit == u'\t' || unit == u'\r') : unit < 0x7f)
                continue;
            if (unit == 0x00a0 || unit == 0x202f) {
                // French puts one before a colon; everybody between a number and its unit.
                const bool number = i > 0 && text[i - 1].isDigit();
                if (!french && !number)
                    list.push_back({{i, 1}, u" "_s});
            } else if (unit == 0x2028 || unit == 0x2029) {
                list.push_back({{i, 1}, u"\n"_s});
            } else if (charClass(unit) & CharInvisible) {
                list.push_back({{i, 1}, {}});
            }
        }
        if (list.empty())
            return;
        Finding result = finding(Severity::TakeALook, list.front().span,
            Tr::tr("Invisible characters from copy and paste."),
            Tr::tr("Nobody sees them, but the model learns them."));
        result.fix = edits(std::move(list));
        result.score = 0.6;
        observer.report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> invisibleCheck()
{
    return std::make_unique<const InvisibleCheck>();
}

} // namespace core::checks
