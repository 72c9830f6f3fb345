// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/pastedcontent.h"

#include "ui/sheets/clipboardtable.h"
#include "ui/sheets/droptarget.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

PastedContent table(const QByteArray &bytes, const QString &mimeType)
{
    core::ImportInput input;
    input.bytes = bytes;
    input.mimeType = mimeType;
    return {PastedContent::Kind::Table, {}, {input}};
}

} // namespace

PastedContent pastedContent(const QMimeData &data)
{
    if (const DroppedFiles files = droppedFiles(data); !files.readable.isEmpty()) {
        PastedContent content{PastedContent::Kind::Files};
        for (const QString &path : files.readable) {
            core::ImportInput input;
            input.path = path;
            content.inputs.push_back(input);
        }
        return content;
    }
    const QString text = data.text();
    const ClipboardTable shape = clipboardTable(data);
    if (shape == ClipboardTable::Html)
        return table(data.html().toUtf8(), u"text/html"_s);
    if (shape == ClipboardTable::TabSeparated)
        return table(text.toUtf8(), u"text/tab-separated-values"_s);
    if (text.trimmed().isEmpty())
        return {};
    PastedContent content{PastedContent::Kind::Text};
    // A spreadsheet ends the one copied cell with a line break.
    content.text =
        shape == ClipboardTable::OneCell && text.endsWith(u'\n') ? text.chopped(1) : text;
    return content;
}

} // namespace ui
