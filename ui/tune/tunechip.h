// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <optional>

class QProgressBar;

namespace ui {

class LinkButton;
class TextLabel;

/// The tuning under way in the status line of the window, wherever the user is.
class TuneChip final : public QWidget
{
    Q_OBJECT

public:
    explicit TuneChip(QWidget *parent = nullptr);

    /// Empty `text`: nothing is under way. `share` 0 to 1; nothing: not known.
    void present(const QString &text, std::optional<double> share);
    [[nodiscard]] QString text() const;

signals:
    void showRequested();

private:
    QProgressBar *m_bar;
    TextLabel *m_text;
    LinkButton *m_show;
};

} // namespace ui
