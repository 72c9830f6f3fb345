// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/sheet.h"
#include "ui/tune/shortenplan.h"

#include <QPointer>

namespace ui {

class ReplaceModel;
class ReplaceTable;
class TextLabel;
class TuneSession;

/// What would be left out of examples that are too long for a model, to be looked at and unticked before it is.
class ShortenSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `limit`: UTF-8 bytes of an example, as the model is shown it.
    ShortenSheet(TuneSession &tunings, const std::vector<core::ExampleId> &examples, qint64 limit,
        QWidget *parent);

signals:
    void shortened(int examples);

private:
    void takePlan(ShortenPlan plan);
    void updateButton();
    void carryOut();

    QPointer<TuneSession> m_tunings;
    ReplaceModel *m_model;
    TextLabel *m_message;
    QPushButton *m_go;
};

} // namespace ui
