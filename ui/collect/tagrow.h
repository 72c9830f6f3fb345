// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QLineEdit;

namespace ui {

class FlowLayout;

/// The tags of an example: a chip each, with a cross that takes it away, and "+ Tag", which becomes
/// a field that knows the project's tags.
class TagRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TagRow(QWidget *parent = nullptr);

    [[nodiscard]] QStringList tags() const { return m_tags; }
    void setTags(const QStringList &tags);
    void setKnownTags(const QStringList &tags);
    void setReadOnly(bool readOnly);

signals:
    void tagsEdited(const QStringList &tags);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void startAdding();
    void finishAdding(bool add);

    QStringList m_tags;
    FlowLayout *m_flow;
    QAbstractButton *m_add;
    QLineEdit *m_field;
    QList<QWidget *> m_chips;
    bool m_readOnly = false;
};

} // namespace ui
