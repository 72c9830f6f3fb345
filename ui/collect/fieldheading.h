// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui {

class TextLabel;

/// The line above a field: its name in bold at the start, a quiet remark at the end.
class FieldHeading final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldHeading(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QLabel *title() const;
    void setTitle(const QString &title);
    void setRemark(const QString &remark);
    [[nodiscard]] QString remark() const;
    /// Puts a widget after the remark.
    void addWidget(QWidget *widget);

protected:
    bool event(QEvent *event) override;

private:
    void applySizes();

    TextLabel *m_title;
    TextLabel *m_remark;
    QHBoxLayout *m_row;
};

} // namespace ui
