// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jobs/tuningjob.h"
#include "ui/dialogs/sheet.h"

#include <QAbstractTableModel>

#include <vector>

class QTableView;

namespace core {
class Clock;
struct Catalogue;
} // namespace core

namespace ui {

class TextLabel;
class TuneSession;

/// The tunings of a project, newest first.
class JobTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    JobTable(const core::Catalogue &catalogue, const core::Clock &clock, QObject *parent = nullptr);

    enum Column {
        NameColumn,
        StateColumn,
        PlaceColumn,
        ModelColumn,
        ExamplesColumn,
        StartedColumn,
        ColumnCount
    };

    void setJobs(const std::vector<core::TuningJob> &jobs);
    [[nodiscard]] qint64 idAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    const core::Catalogue &m_catalogue;
    const core::Clock &m_clock;
    std::vector<core::TuningJob> m_jobs;
};

/// Everything that ever left for somewhere, newest first.
class SentTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit SentTable(const core::Clock &clock, QObject *parent = nullptr);

    enum Column { WhenColumn, WhereColumn, WhatColumn, CountColumn, SizeColumn, ColumnCount };

    void setRecords(std::vector<core::SentRecord> records);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    const core::Clock &m_clock;
    std::vector<core::SentRecord> m_records;
};

/// All tunings of the project, one of which can be shown.
class JobListSheet final : public Sheet
{
    Q_OBJECT

public:
    JobListSheet(TuneSession &session, const core::Catalogue &catalogue, QWidget *parent);

signals:
    void showRequested(qint64 job);

private:
    void showCurrent();

    JobTable *m_model;
    QTableView *m_table;
};

/// What was sent where, of all tunings.
class SentSheet final : public Sheet
{
    Q_OBJECT

public:
    SentSheet(TuneSession &session, QWidget *parent);
};

} // namespace ui
