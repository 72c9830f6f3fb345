// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/accessiblescrollarea.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace ui {

namespace {

/// Asked for each class of an object, the most special one first: tables and text fields never get here.
QAccessibleInterface *describe(const QString &className, QObject *object)
{
    if (className != u"QScrollArea" && className != u"QAbstractScrollArea")
        return nullptr;
    auto *area = qobject_cast<QWidget *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::LayeredPane) : nullptr;
}

} // namespace

void installAccessibleScrollAreas()
{
    QAccessible::installFactory(describe);
}

} // namespace ui
