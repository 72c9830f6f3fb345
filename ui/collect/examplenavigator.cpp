// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/collect/examplenavigator.h"

#include "core/base/async.h"
#include "ui/collect/exampletablemodel.h"
#include "ui/collect/exampletableview.h"
#include "ui/collect/unfinished.h"
#include "ui/session/projectsession.h"

#include <QInputDialog>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ExampleNavigator::ExampleNavigator(ExampleTableView *table)
    : QObject(table)
    , m_table(table)
{
}

void ExampleNavigator::setSession(ProjectSession *session)
{
    m_session = session;
    ++m_search;
}

void ExampleNavigator::goTo(int row)
{
    emit aboutToLeave();
    m_table->selectRow(std::clamp(row, 0, std::max(0, m_table->examples()->rowCount() - 1)));
}

void ExampleNavigator::goOn(int rows)
{
    goTo(m_table->currentIndex().row() + rows);
}

void ExampleNavigator::goToUnfinished(bool forward)
{
    if (!m_session)
        return;
    emit aboutToLeave();
    const ExampleTableModel *examples = m_table->examples();
    const int step = forward ? 1 : -1;
    // Usually the next one is in sight, and nothing has to be asked for.
    for (int row = m_table->currentIndex().row() + step; row >= 0 && row < examples->rowCount();
         row += step) {
        const core::ExampleRow *content = examples->freshRow(examples->idAt(row));
        if (!content)
            break;
        if (content->status != core::Status::Done) {
            m_table->selectRow(row);
            return;
        }
    }
    core::ExampleQuery query = examples->query();
    query.unfinished = true;
    core::onFinished(m_session->store().list(query), this,
        [this, forward, search = ++m_search, from = m_table->currentId()](
            const core::Result<std::vector<core::ExampleId>> &unfinished) {
            if (!unfinished || search != m_search || from != m_table->currentId())
                return;
            const int row = nextUnfinishedRow(
                m_table->examples()->ids(), *unfinished, m_table->currentIndex().row(), forward);
            if (row >= 0)
                m_table->selectRow(row);
            else
                emit toastRequested(tr("Everything shown here is done."), false);
        });
}

void ExampleNavigator::askForNumber()
{
    const int rows = m_table->examples()->rowCount();
    auto *dialog = new QInputDialog(m_table);
    dialog->setObjectName(u"goToNumber"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Go to number"));
    dialog->setLabelText(tr("Number of the example, 1 to %1:").arg(QLocale().toString(rows)));
    dialog->setIntRange(1, rows);
    dialog->setIntValue(m_table->currentIndex().row() + 1);
    dialog->setOkButtonText(tr("&Go"));
    dialog->setCancelButtonText(tr("&Stay"));
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int number) {
        goTo(number - 1);
        m_table->setFocus();
    });
    dialog->open();
}

} // namespace ui
