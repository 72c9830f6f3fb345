// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/rejectedrows.h"

#include "ui/style/theme.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kListHeight = 132;

} // namespace

QString rejectedRowText(const core::RejectedRow &row)
{
    const QString number = QLocale().toString(row.row);
    if (row.row > 0 && !row.file.isEmpty())
        return RejectedRows::tr("%1, row %2: %3").arg(row.file, number, row.reason);
    if (row.row > 0)
        return RejectedRows::tr("Row %1: %2").arg(number, row.reason);
    if (!row.file.isEmpty())
        return RejectedRows::tr("%1: %2").arg(row.file, row.reason);
    return row.reason;
}

RejectedRows::RejectedRows(QWidget *parent)
    : QWidget(parent)
    , m_banner(new Banner(BadgeKind::Look, {}))
    , m_show(m_banner->addButton({}, u"showRejected"_s))
    , m_copy(m_banner->addButton(tr("Cop&y list"), u"copyRejected"_s))
    , m_list(new QListWidget)
{
    m_show->setAutoDefault(false);
    m_show->setCheckable(false);
    m_copy->setAutoDefault(false);
    m_list->setObjectName(u"rejectedRows"_s);
    m_list->setAccessibleName(tr("Rows that could not be read"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setUniformItemSizes(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_banner);
    layout->addWidget(m_list);
    connect(m_show, &QPushButton::clicked, this, [this] { setExpanded(m_list->isHidden()); });
    connect(m_copy, &QPushButton::clicked, this, &RejectedRows::copy);
    setExpanded(false);
    hide();
}

QString RejectedRows::text() const
{
    return m_banner->text();
}

void RejectedRows::setRows(
    const std::vector<core::RejectedRow> &rows, qint64 total, qint64 found, qint64 ready)
{
    m_total = total;
    const int count = int(qMin<qint64>(total, std::numeric_limits<int>::max()));
    const QLocale locale;
    QString text = found > total
        //: %1 is the number of all rows.
        ? tr("%Ln of %1 row(s) could not be read.", nullptr, count).arg(locale.toString(found))
        : tr("%Ln row(s) could not be read.", nullptr, count);
    if (ready > 0)
        text += u' ' +
            tr("The other %Ln are ready.", nullptr,
                int(qMin<qint64>(ready, std::numeric_limits<int>::max())));
    m_banner->setText(text);
    m_list->clear();
    for (const core::RejectedRow &row : rows)
        m_list->addItem(rejectedRowText(row));
    if (total > qint64(rows.size()) && !rows.empty())
        m_list->addItem(tr("… and %1 more").arg(locale.toString(total - qint64(rows.size()))));
    m_list->setFixedHeight(scaled(this, kListHeight));
    setExpanded(!m_list->isHidden() && total > 0);
    setVisible(total > 0);
}

void RejectedRows::setExpanded(bool expanded)
{
    m_list->setVisible(expanded);
    const int count = int(qMin<qint64>(m_total, std::numeric_limits<int>::max()));
    m_show->setText(expanded ? tr("&Hide them") : tr("&Show the %Ln row(s)", nullptr, count));
}

void RejectedRows::copy() const
{
    QStringList lines;
    for (int i = 0; i < m_list->count(); ++i)
        lines.append(m_list->item(i)->text());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace ui
