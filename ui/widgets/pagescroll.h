// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace ui {

/// Holds the panes of a page. In a very small window, or with very large text, the panes keep the
/// height in which they can be used, and the page scrolls from top to bottom.
class PageScroll final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes ownership of `panes`.
    explicit PageScroll(QWidget *panes, QWidget *parent = nullptr);
};

} // namespace ui
