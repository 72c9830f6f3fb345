// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/importreview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class Banner;
class TextLabel;

/// How one file is read: its first row, its worksheet, its letters. Shows only what there is to
/// choose; asks about letters and separators only when they are in doubt.
class FileChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit FileChoices(QWidget *parent = nullptr);

    /// `chosen`: what the user has chosen so far for this file.
    void setFile(const core::FileReview &file, const core::ImportOptions &chosen);

signals:
    /// The options that the user has chosen, the mapping left out where it no longer fits.
    void chosen(const core::ImportOptions &options);

private:
    struct Choice
    {
        QWidget *box;
        QComboBox *combo;
    };

    Choice addChoice(const QString &label, const QString &objectName);
    void showEncoding(const core::FileReview &file);
    void showNotices(const QStringList &notices);
    void apply(core::ImportOptions options, bool columnsChange);

    core::ImportOptions m_chosen;
    Banner *m_letters;
    QVBoxLayout *m_notices;
    QHBoxLayout *m_row;
    QCheckBox *m_header;
    Choice m_sheet;
    Choice m_delimiter;
    Choice m_encoding;
};

} // namespace ui
