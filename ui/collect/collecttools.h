// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class GroupModel;
class ShowingBox;
struct Group;

/// The row above the table: adding, and what is shown. In a narrow window it takes the place of the
/// group list, too.
class CollectTools final : public QWidget
{
    Q_OBJECT

public:
    explicit CollectTools(GroupModel *groups, QWidget *parent = nullptr);

    [[nodiscard]] ShowingBox *showing() const { return m_showing; }
    void setGroupBoxVisible(bool visible);
    [[nodiscard]] QComboBox *groupBox() const { return m_group; }
    void setGroup(const Group &group);
    void setReadOnly(bool readOnly);

signals:
    void addRequested();
    void pasteRequested();
    void importRequested();
    void groupChosen(const ui::Group &group);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    GroupModel *m_groups;
    QPushButton *m_add;
    QPushButton *m_paste;
    QPushButton *m_import;
    QComboBox *m_group;
    QLabel *m_label;
    ShowingBox *m_showing;
};

} // namespace ui
