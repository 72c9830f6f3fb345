// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace ui {

class TextLabel;

/// The end of the goal line: why it cannot be started, or that nothing is sent yet; everything about
/// tunings as a whole; and the way to the review.
class TuneGoal final : public QWidget
{
    Q_OBJECT

public:
    explicit TuneGoal(QWidget *parent = nullptr);

    enum class Button {
        None,
        Review, ///< "Review and start…"
        Export, ///< "Export the file…"
        Back,   ///< to the tuning that is under way
    };
    void present(Button button, const QString &hint, bool enabled);
    [[nodiscard]] QString hint() const;
    [[nodiscard]] bool isEnabledNow() const;
    void setHasJobs(bool jobs);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void triggered();
    void planRequested();
    void jobsRequested();
    void sentRequested();
    void modelsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showHintIfItFits();

    TextLabel *m_hint;
    QPushButton *m_more;
    QPushButton *m_go;
    QMenu *m_menu;
    QAction *m_plan;
    QAction *m_jobs;
};

} // namespace ui
