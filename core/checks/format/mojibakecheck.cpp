// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/support.h"

namespace core::checks {

namespace {

/// Characters of Windows-1252 in the places 0x80 to 0x9f.
constexpr char16_t kUpper[32] = {0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013,
    0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

int byteOf(char16_t unit)
{
    if (unit < 0x100)
        return unit;
    for (int i = 0; i < 32; ++i) {
        if (kUpper[i] == unit)
            return 0x80 + i;
    }
    return -1;
}

/// The character that the run at `at` was before it was read in the wrong encoding; empty: none.
QString repairedAt(QStringView text, qsizetype at, qsizetype &length)
{
    const int lead = byteOf(text[at].unicode());
    length = lead >= 0xc2 && lead <= 0xdf ? 2
        : lead >= 0xe0 && lead <= 0xef    ? 3
        : lead >= 0xf0 && lead <= 0xf4    ? 4
                                          : 0;
    if (length == 0 || at + length > text.size())
        return {};
    QByteArray bytes(1, static_cast<char>(lead));
    for (qsizetype i = 1; i < length; ++i) {
        const int byte = byteOf(text[at + i].unicode());
        if (byte < 0x80 || byte > 0xbf)
            return {};
        bytes += static_cast<char>(byte);
    }
    const QString result = QString::fromUtf8(bytes);
    return result.contains(QChar::ReplacementCharacter) ? QString() : result;
}

class MojibakeCheck final : public Check
{
    CheckInfo info() const override
    {
        return {u"fmt.mojibake"_s, Group::Format, Tr::tr("Broken characters"),
            Tr::tr("Letters that were read in the wrong encoding, such as “â€™”.")};
    }
    void observe(const ExampleView &view, Observer &observer) const override
    {
        const QStringView text(view.answer.text());
        std::vector<TextEdit> list;
        bool lost = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t unit = text[i].unicode();
            if (unit < 0xc2)
                continue;
            if (unit == 0xfffd) {
                lost = true;
                list.push_back({{i, 1}, QString(text[i])});
                continue;
            }
            qsizetype length = 0;
            const QString repaired = repairedAt(text, i, length);
            if (!repaired.isEmpty()) {
                list.push_back({{i, length}, repaired});
                i += length - 1;
            }
        }
        if (list.empty())
            return;
        Finding result = finding(Severity::ProbablyWrong, list.front().span,
            Tr::tr("Broken characters from copy and paste."),
            Tr::tr("The text was read in the wrong encoding."));
        result.fix = lost ? review() : edits(std::move(list));
        result.score = 0.9;
        observer.report(std::move(result));
    }
};

} // namespace

std::unique_ptr<const Check> mojibakeCheck()
{
    return std::make_unique<const MojibakeCheck>();
}

} // namespace core::checks
