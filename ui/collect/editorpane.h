// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace ui {

class BulkForm;
class ExampleForm;
class FlagCards;

/// The pane at the end of the page: one example, several of them, or a hint when there is none.
class EditorPane final : public QWidget
{
    Q_OBJECT

public:
    enum class Shows { Nothing, One, Several };

    explicit EditorPane(QWidget *parent = nullptr);

    [[nodiscard]] ExampleForm *form() const { return m_form; }
    [[nodiscard]] FlagCards *flags() const { return m_flags; }
    [[nodiscard]] BulkForm *bulk() const { return m_bulk; }
    void show(Shows what, bool removedGroup);
    [[nodiscard]] Shows shows() const { return m_shows; }
    void setReadOnly(bool readOnly);

signals:
    void doneAndNextRequested();
    void restoreRequested();
    void eraseRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applySizes();
    void updateButtons();

    QStackedWidget *m_stack;
    QWidget *m_nothing;
    QWidget *m_one;
    ExampleForm *m_form;
    FlagCards *m_flags;
    BulkForm *m_bulk;
    QPushButton *m_done;
    QPushButton *m_restore;
    QPushButton *m_erase;
    Shows m_shows = Shows::Nothing;
    bool m_removed = false;
    bool m_readOnly = false;
};

} // namespace ui
