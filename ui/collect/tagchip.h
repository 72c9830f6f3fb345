// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace ui {

/// A rounded label with an icon: a tag that can be taken away, or the button that adds one.
class TagChip final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Tag, Add };

    TagChip(Kind kind, const QString &text, QWidget *parent = nullptr);

    /// Without the cross; the tag cannot be taken away.
    void setFixedTag(bool fixedTag);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Only the cross takes a tag away; a click beside it must not.
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] QRect iconRect() const;

    Kind m_kind;
    bool m_fixed = false;
};

} // namespace ui
