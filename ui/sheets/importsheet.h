// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/sheets/importports.h"
#include "ui/sheets/tasksheet.h"

#include <stop_token>

class QCheckBox;
class QComboBox;

namespace ui {

class Banner;
class Card;
class ExamplePreview;
class FileChoices;
class ImportReviewer;
class MappingForm;
class RejectedRows;
class Settings;

/// What will be added, before it is added: one sheet for files, folders, drops and the clipboard.
///
/// Nothing is written before the button that says the number. Every choice reads the files anew on a
/// worker thread; the window stays usable meanwhile.
class ImportSheet final : public TaskSheet
{
    Q_OBJECT

public:
    /// `settings` (where column choices are remembered) and what the ports refer to outlive the
    /// sheet.
    ImportSheet(ImportPorts ports, Settings &settings, QWidget *parent = nullptr);
    ~ImportSheet() override;

    /// Begins to read. Call it once, then open().
    void setInputs(std::vector<core::ImportInput> inputs);

signals:
    /// The import is done and the sheet is closing. `line`: "118 added, 2 already there, 3 need a
    /// look.", for the toast with Undo.
    void imported(const QString &line, const core::ImportOutcome &outcome);

public slots:
    void reject() override;

private:
    void build();
    void review();
    void onReviewed(const core::ImportReview &review);
    void onFailed(const core::Error &error);
    /// Takes over what the first review has found and most people want; true: read once more.
    bool adoptOffers();
    void showReview();
    void showOffers();
    void showSentence();
    void showButton();
    void showFile(int index);
    void changeFileOptions(const core::ImportOptions &options);
    void add();
    void onAdded(const ImportPorts::Outcome &outcome);
    [[nodiscard]] qint64 numberToAdd() const;
    [[nodiscard]] QString reasonForNothing() const;
    [[nodiscard]] QString resultLine(const core::ImportOutcome &outcome) const;

    ImportPorts m_ports;
    Settings &m_settings;
    ImportReviewer *m_reviewer;

    std::vector<core::ImportInput> m_inputs;
    core::ImportOptions m_options;               ///< for all files
    core::ImportReview m_review;                 ///< the latest
    std::vector<core::RejectedRow> m_unreadable; ///< files that the first review left out
    core::ImportReview m_offers;                 ///< the first, for what it offers
    bool m_reviewed = false;
    bool m_stale = true; ///< a choice has been made since m_review
    bool m_adding = false;
    int m_file = 0; ///< index of the file shown
    std::stop_source m_stopAdding;

    Banner *m_error;
    QComboBox *m_files;
    QWidget *m_fileRow;
    FileChoices *m_choices;
    Card *m_mappingCard;
    MappingForm *m_mapping;
    RejectedRows *m_rejected;
    QCheckBox *m_houseRules;
    QCheckBox *m_reference;
    QCheckBox *m_category;
    QCheckBox *m_duplicates;
    QWidget *m_previewBox;
    ExamplePreview *m_preview;
};

} // namespace ui
