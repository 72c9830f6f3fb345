// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/filechoices.h"
#include "ui/support/switching.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct EncodingName
{
    const char *icu;
    const char *title;
};

constexpr auto kEncodings = std::to_array<EncodingName>({
    {"UTF-8", QT_TRANSLATE_NOOP("ui::FileChoices", "All languages (UTF-8)")},
    {"windows-1252", QT_TRANSLATE_NOOP("ui::FileChoices", "Western European (Windows)")},
    {"windows-1250", QT_TRANSLATE_NOOP("ui::FileChoices", "Central European (Windows)")},
    {"windows-1251", QT_TRANSLATE_NOOP("ui::FileChoices", "Cyrillic (Windows)")},
    {"windows-1253", QT_TRANSLATE_NOOP("ui::FileChoices", "Greek (Windows)")},
    {"windows-1254", QT_TRANSLATE_NOOP("ui::FileChoices", "Turkish (Windows)")},
    {"windows-1255", QT_TRANSLATE_NOOP("ui::FileChoices", "Hebrew (Windows)")},
    {"windows-1256", QT_TRANSLATE_NOOP("ui::FileChoices", "Arabic (Windows)")},
    {"windows-1257", QT_TRANSLATE_NOOP("ui::FileChoices", "Baltic (Windows)")},
    {"macintosh", QT_TRANSLATE_NOOP("ui::FileChoices", "Western European (old Mac)")},
    {"Shift_JIS", QT_TRANSLATE_NOOP("ui::FileChoices", "Japanese (Shift JIS)")},
    {"GB18030", QT_TRANSLATE_NOOP("ui::FileChoices", "Chinese, simplified (GB 18030)")},
    {"Big5", QT_TRANSLATE_NOOP("ui::FileChoices", "Chinese, traditional (Big5)")},
    {"EUC-KR", QT_TRANSLATE_NOOP("ui::FileChoices", "Korean (EUC-KR)")},
    {"UTF-16LE", QT_TRANSLATE_NOOP("ui::FileChoices", "All languages (UTF-16, Windows)")},
    {"UTF-16BE", QT_TRANSLATE_NOOP("ui::FileChoices", "All languages (UTF-16, big endian)")},
});

struct Delimiter
{
    char16_t character;
    const char *title;
};

constexpr auto kDelimiters = std::to_array<Delimiter>({
    {u',', QT_TRANSLATE_NOOP("ui::FileChoices", "Commas")},
    {u';', QT_TRANSLATE_NOOP("ui::FileChoices", "Semicolons")},
    {u'\t', QT_TRANSLATE_NOOP("ui::FileChoices", "Tabs")},
    {u'|', QT_TRANSLATE_NOOP("ui::FileChoices", "Vertical bars")},
});

} // namespace

FileChoices::FileChoices(QWidget *parent)
    : QWidget(parent)
    , m_letters(new Banner(BadgeKind::Look, {}))
    , m_notices(new QVBoxLayout)
    , m_row(new QHBoxLayout)
    , m_header(new QCheckBox(tr("The &first row names the columns")))
    , m_sheet(addChoice(tr("&Worksheet"), u"worksheet"_s))
    , m_delimiter(addChoice(tr("&Columns are separated by"), u"delimiter"_s))
    , m_encoding(addChoice(tr("&Letters are stored as"), u"encoding"_s))
{
    m_header->setObjectName(u"headerRow"_s);
    m_letters->setObjectName(u"lettersBanner"_s);
    for (const EncodingName &encoding : kEncodings)
        m_encoding.combo->addItem(tr(encoding.title), QString::fromLatin1(encoding.icu));
    for (const Delimiter &delimiter : kDelimiters)
        m_delimiter.combo->addItem(tr(delimiter.title), QChar(delimiter.character));

    m_notices->setSpacing(4);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(24);
    for (const Choice &choice : {m_sheet, m_delimiter, m_encoding})
        m_row->addWidget(choice.box);
    m_row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_letters);
    layout->addLayout(m_notices);
    layout->addWidget(m_header);
    layout->addLayout(m_row);

    connect(m_header, &QCheckBox::toggled, this, [this](bool checked) {
        core::ImportOptions options = m_chosen;
        options.headerRow = checked;
        apply(options, true);
    });
    connect(m_sheet.combo, &QComboBox::activated, this, [this](int index) {
        core::ImportOptions options = m_chosen;
        options.sheet = m_sheet.combo->itemText(index);
        apply(options, true);
    });
    connect(m_delimiter.combo, &QComboBox::activated, this, [this](int index) {
        core::ImportOptions options = m_chosen;
        options.delimiter = m_delimiter.combo->itemData(index).toChar();
        apply(options, true);
    });
    connect(m_encoding.combo, &QComboBox::activated, this, [this](int index) {
        core::ImportOptions options = m_chosen;
        options.encoding = m_encoding.combo->itemData(index).toString();
        apply(options, true);
    });
}

FileChoices::Choice FileChoices::addChoice(const QString &text, const QString &objectName)
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *label = new TextLabel(text, TextStyle::Body);
    auto *combo = new QComboBox;
    combo->setObjectName(objectName);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    label->setBuddy(combo);
    layout->addWidget(label);
    layout->addWidget(combo);
    return {box, combo};
}

void FileChoices::setFile(const core::FileReview &file, const core::ImportOptions &chosen)
{
    m_chosen = chosen;
    const bool table = file.needsMapping && !file.delimiter.isNull();
    m_header->setVisible(table || (file.needsMapping && !file.sheets.isEmpty()));
    showChecked(m_header, file.hasHeaderRow);

    m_sheet.box->setVisible(file.sheets.size() > 1);
    m_sheet.combo->clear();
    m_sheet.combo->addItems(file.sheets);
    m_sheet.combo->setCurrentIndex(int(file.sheets.indexOf(file.sheet)));

    // One column only: most likely the separator is another one.
    m_delimiter.box->setVisible(table && (file.columns.size() < 2 || !chosen.delimiter.isNull()));
    if (m_delimiter.combo->findData(file.delimiter) < 0 && !file.delimiter.isNull())
        m_delimiter.combo->addItem(QString(file.delimiter), file.delimiter);
    m_delimiter.combo->setCurrentIndex(m_delimiter.combo->findData(file.delimiter));

    showEncoding(file);
    showNotices(file.notices);
    setVisible(!m_header->isHidden() || !m_sheet.box->isHidden() || !m_delimiter.box->isHidden() ||
        !m_encoding.box->isHidden() || !m_letters->isHidden() || !file.notices.isEmpty());
}

void FileChoices::showEncoding(const core::FileReview &file)
{
    const bool asked = file.encodingDoubtful || !m_chosen.encoding.isEmpty();
    m_encoding.box->setVisible(asked && !file.encoding.isEmpty());
    int index = m_encoding.combo->findData(file.encoding, Qt::UserRole, Qt::MatchFixedString);
    if (index < 0 && !file.encoding.isEmpty()) {
        m_encoding.combo->addItem(file.encoding, file.encoding);
        index = m_encoding.combo->count() - 1;
    }
    m_encoding.combo->setCurrentIndex(index);
    m_letters->setVisible(asked && !file.encodingSample.isEmpty());
    m_letters->setText(tr("The file is in an older format, so some letters may be wrong. Does this "
                          "look right: “%1”? If not, choose another way to read the letters.")
                           .arg(file.encodingSample));
}

void FileChoices::showNotices(const QStringList &notices)
{
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &notice : notices)
        m_notices->addWidget(new Banner(BadgeKind::Tip, notice));
}

/// With other columns, an earlier choice of columns no longer means anything.
void FileChoices::apply(core::ImportOptions options, bool columnsChange)
{
    if (columnsChange)
        options.mapping = {};
    m_chosen = options;
    emit chosen(options);
}

} // namespace ui
