// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHBoxLayout>

class QLabel;

namespace ui {

class TextLabel;

/// The line above a field: its name in bold at the start, a quiet remark at the end. A layout and no
/// widget, because screen readers only look for a field's label among its siblings.
class FieldHeading final : public QHBoxLayout
{
    Q_OBJECT

public:
    FieldHeading(const QString &title, QWidget *parent);

    [[nodiscard]] QLabel *title() const;
    void setTitle(const QString &title);
    /// Lets a long remark take more lines. Not above a field that is to give way when there is little
    /// room: a layout with wrapped text in it keeps the height that it would like to have.
    void setRemarkWraps(bool wraps);
    void setRemark(const QString &remark);
    [[nodiscard]] QString remark() const;

private:
    TextLabel *m_title;
    TextLabel *m_remark;
};

} // namespace ui
