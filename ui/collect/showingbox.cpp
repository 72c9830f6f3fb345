// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/showingbox.h"

#include "ui/collect/examplewords.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ShowingBox::ShowingBox(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"showingBox"_s);
    setMaxVisibleItems(20);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(11);
    fill();
    connect(this, &QComboBox::activated, this, [this](int row) {
        m_showing = m_entries[std::size_t(row)];
        emit showingChosen(m_showing);
    });
}

void ShowingBox::setCounts(const core::ProjectCounts &counts)
{
    QStringList categories = counts.byCategory.keys();
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(categories.begin(), categories.end(), collator);
    if (categories == m_categories)
        return;
    m_categories = categories;
    fill();
}

void ShowingBox::setShowing(const Showing &showing)
{
    m_showing = showing;
    // Separators look like "All", which comes first. A category that no example has any more is
    // no entry; then the box says "All", too.
    const auto found = std::find(m_entries.begin(), m_entries.end(), showing);
    setCurrentIndex(found == m_entries.end() ? 0 : int(found - m_entries.begin()));
}

void ShowingBox::fill()
{
    using K = Showing::Kind;
    clear();
    m_entries.clear();
    const auto add = [this](const QString &text, const Showing &showing) {
        addItem(text);
        m_entries.push_back(showing);
    };
    const auto separate = [this] {
        insertSeparator(count());
        m_entries.push_back({});
    };
    add(tr("All examples"), {});
    add(tr("Unfinished"), {K::Unfinished});
    add(statusWord(core::Status::ToDo), {K::ToDo});
    add(statusWord(core::Status::NeedsWork), {K::NeedsWork});
    add(statusWord(core::Status::Done), {K::Done});
    separate();
    for (const core::Split split :
        {core::Split::Train, core::Split::Validation, core::Split::Kept, core::Split::LeftOut})
        add(splitWord(split), {K::Split, split});
    if (!m_categories.isEmpty())
        separate();
    for (const QString &category : std::as_const(m_categories)) {
        const QString name = category.isEmpty() ? tr("None") : category;
        add(tr("Category: %1").arg(name), {K::Category, {}, category});
    }
    setShowing(m_showing);
}

void ShowingBox::showPopup()
{
    // The field may be narrow, the list need not be.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + scaled(this, 32));
    QComboBox::showPopup();
}

} // namespace ui
