// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/dataset/import/importreview.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace ui {

class TextLabel;

/// "Which is which?": for each field of an example, the column that it comes from, with a few of the
/// column's values. A column has one use: giving it to another field swaps the two.
class MappingForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MappingForm(QWidget *parent = nullptr);

    /// Shows a file's columns. The choices stay the same objects while the columns stay the same, so
    /// that the keyboard stays where it is.
    void setFile(const core::FileReview &file);
    [[nodiscard]] const core::FieldMapping &mapping() const { return m_mapping; }
    [[nodiscard]] QComboBox *choice(core::ImportField field) const;

signals:
    /// The user has chosen another column.
    void mappingChanged(const core::FieldMapping &mapping);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        core::ImportField field;
        QWidget *cell;
        QComboBox *choice;
        TextLabel *samples;
    };

    void makeRows();
    void fillChoices();
    void showMapping();
    void arrange();
    void choose(core::ImportField field, const QString &selector);
    [[nodiscard]] bool isShown(const Row &row) const;

    std::vector<Row> m_rows;
    std::vector<core::ImportColumn> m_columns;
    core::FieldMapping m_mapping;
    QGridLayout *m_grid;
    QPushButton *m_more;
    bool m_all = false; ///< rarely used fields as well
};

} // namespace ui
