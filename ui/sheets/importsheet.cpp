// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/importsheet.h"

#include "ui/sheets/columnmemory.h"
#include "ui/sheets/examplepreview.h"
#include "ui/sheets/filechoices.h"
#include "ui/sheets/importreviewer.h"
#include "ui/sheets/mappingform.h"
#include "ui/sheets/rejectedrows.h"
#include "ui/style/attunestyle.h"
#include "ui/support/background.h"
#include "ui/support/switching.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// For %n, which takes an int.
int plural(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString fileTitle(const core::FileReview &file)
{
    const QString name = file.name.isEmpty() ? ImportSheet::tr("What you pasted") : file.name;
    return file.summary.isEmpty() ? name : u"%1  ·  %2"_s.arg(name, file.summary);
}

QString whatIsRead(const std::vector<core::ImportInput> &inputs)
{
    if (inputs.size() != 1)
        return ImportSheet::tr("Reading %Ln file(s)…", nullptr, plural(qint64(inputs.size())));
    if (inputs.front().path.isEmpty())
        return ImportSheet::tr("Reading what you copied…");
    return ImportSheet::tr("Reading %1…").arg(QFileInfo(inputs.front().path).fileName());
}

QCheckBox *makeOffer(const QString &objectName)
{
    auto *box = new QCheckBox;
    box->setObjectName(objectName);
    box->hide();
    return box;
}

} // namespace

ImportSheet::ImportSheet(ImportPorts ports, Settings &settings, QWidget *parent)
    : TaskSheet(tr("Add examples"), parent)
    , m_ports(std::move(ports))
    , m_settings(settings)
    , m_reviewer(new ImportReviewer(m_ports, this))
    , m_error(new Banner(BadgeKind::Must, {}))
    , m_files(new QComboBox)
    , m_fileRow(new QWidget)
    , m_choices(new FileChoices)
    , m_mappingCard(new Card)
    , m_mapping(new MappingForm)
    , m_rejected(new RejectedRows)
    , m_houseRules(makeOffer(u"houseRules"_s))
    , m_reference(makeOffer(u"takeReference"_s))
    , m_category(makeOffer(u"takeCategory"_s))
    , m_duplicates(makeOffer(u"addDuplicates"_s))
    , m_previewBox(new QWidget)
    , m_preview(new ExamplePreview)
{
    setObjectName(u"importSheet"_s);
    m_options.remembered = rememberedColumns(settings);
    if (!m_ports.settings.houseRules.trimmed().isEmpty())
        m_options.houseRules = m_ports.settings.houseRules;
    build();
    connect(m_reviewer, &ImportReviewer::reviewed, this, &ImportSheet::onReviewed);
    connect(m_reviewer, &ImportReviewer::failed, this, &ImportSheet::onFailed);
    connect(primaryButton(), &QPushButton::clicked, this, &ImportSheet::add);
    connect(m_files, &QComboBox::activated, this, &ImportSheet::showFile);
    connect(m_choices, &FileChoices::chosen, this, &ImportSheet::changeFileOptions);
    connect(
        m_mapping, &MappingForm::mappingChanged, this, [this](const core::FieldMapping &mapping) {
            core::ImportOptions options = m_inputs[size_t(m_file)].options.value_or(m_options);
            options.mapping = mapping;
            changeFileOptions(options);
        });
    showButton();
}

ImportSheet::~ImportSheet() = default;

void ImportSheet::build()
{
    m_error->setObjectName(u"errorBanner"_s);
    m_error->hide();

    m_files->setObjectName(u"file"_s);
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *fileLabel = new TextLabel(tr("F&ile"), TextStyle::Body, ColorRole::Text, true);
    fileLabel->setBuddy(m_files);
    auto *fileLayout = new QHBoxLayout(m_fileRow);
    fileLayout->setContentsMargins(0, 0, 0, 0);
    fileLayout->setSpacing(12);
    fileLayout->addWidget(fileLabel);
    fileLayout->addWidget(m_files, 1);

    auto *cardLayout = new QVBoxLayout(m_mappingCard);
    cardLayout->setContentsMargins(16, 12, 16, 12);
    cardLayout->addWidget(m_mapping);

    m_houseRules->setText(tr("Make this the house r&ules of the project:"));
    connect(m_houseRules, &QCheckBox::toggled, this, [this](bool checked) {
        m_options.houseRules.reset();
        if (checked)
            m_options.houseRules = m_offers.commonHouseRules;
        else if (!m_ports.settings.houseRules.trimmed().isEmpty())
            m_options.houseRules = m_ports.settings.houseRules;
        review();
    });
    connect(m_reference, &QCheckBox::toggled, this, [this](bool checked) {
        m_options.referenceTemplate = checked ? m_ports.settings.referenceTemplate : QString();
        review();
    });
    connect(m_category, &QCheckBox::toggled, this, [this](bool checked) {
        m_options.categoryFirstLine = checked;
        review();
    });
    connect(m_duplicates, &QCheckBox::toggled, this, [this] { showButton(); });

    auto *previewLayout = new QVBoxLayout(m_previewBox);
    previewLayout->setContentsMargins(0, 0, 0, 0);
    previewLayout->setSpacing(8);
    auto *previewLabel =
        new TextLabel(tr("&This is how they will look"), TextStyle::Body, ColorRole::Text, true);
    previewLabel->setBuddy(m_preview);
    previewLayout->addWidget(previewLabel);
    previewLayout->addWidget(m_preview, 1);

    auto *offers = new QVBoxLayout;
    offers->setSpacing(8);
    for (QCheckBox *offer : {m_houseRules, m_reference, m_category, m_duplicates})
        offers->addWidget(offer);

    body()->addWidget(m_error);
    body()->addWidget(m_fileRow);
    body()->addWidget(m_choices);
    body()->addWidget(m_mappingCard);
    body()->addWidget(m_rejected);
    body()->addLayout(offers);
    body()->addWidget(m_previewBox, 1);
    body()->addStretch(0);
    for (QWidget *later : {m_fileRow, static_cast<QWidget *>(m_choices),
             static_cast<QWidget *>(m_mappingCard), m_previewBox})
        later->hide();
}

void ImportSheet::setInputs(std::vector<core::ImportInput> inputs)
{
    m_inputs = std::move(inputs);
    setSentence(tr("Nothing is added before you say so."));
    review();
}

void ImportSheet::review()
{
    m_stale = true;
    // A choice for all files holds for those with choices of their own as well.
    for (core::ImportInput &input : m_inputs) {
        if (!input.options)
            continue;
        input.options->houseRules = m_options.houseRules;
        input.options->referenceTemplate = m_options.referenceTemplate;
        input.options->categoryFirstLine = m_options.categoryFirstLine;
    }
    m_reviewer->review(m_inputs, m_options);
    setBusy(whatIsRead(m_inputs), m_reviewer->progress());
    showButton();
}

void ImportSheet::onFailed(const core::Error &error)
{
    setBusy({}, nullptr);
    m_stale = true;
    m_error->setText(error.message);
    m_error->show();
    if (!m_reviewed)
        setSentence(tr("This could not be read. Nothing was added."));
    showButton();
}

void ImportSheet::onReviewed(const core::ImportReview &review)
{
    setBusy({}, nullptr);
    m_error->hide();
    m_review = review;
    m_stale = false;
    if (!std::exchange(m_reviewed, true)) {
        m_offers = review;
        // From now on the files one by one, so that each can have choices of its own. What could not
        // be read at all is not asked for again, but stays told.
        for (const core::RejectedRow &row : review.rejected) {
            if (row.row == 0 &&
                std::ranges::find(review.files, row.file, &core::FileReview::name) ==
                    review.files.end())
                m_unreadable.push_back(row);
        }
        m_inputs.clear();
        for (const core::PlannedFile &file : review.plan) {
            m_inputs.push_back(file.input);
            m_inputs.back().options.reset();
        }
        if (adoptOffers()) {
            this->review();
            return;
        }
    } else {
        m_review.rejected.insert(
            m_review.rejected.begin(), m_unreadable.begin(), m_unreadable.end());
        m_review.rejectedCount += qint64(m_unreadable.size());
    }
    showReview();
}

bool ImportSheet::adoptOffers()
{
    bool again = false;
    if (m_offers.commonHouseRules && m_ports.settings.houseRules.trimmed().isEmpty()) {
        m_options.houseRules = m_offers.commonHouseRules;
        again = true;
    }
    if (m_offers.withReferenceInside > 0) {
        m_options.referenceTemplate = m_ports.settings.referenceTemplate;
        again = true;
    }
    if (m_offers.withCategoryLine * 2 > m_offers.found) {
        m_options.categoryFirstLine = true;
        again = true;
    }
    return again;
}

void ImportSheet::showReview()
{
    m_file = std::clamp(m_file, 0, std::max(0, int(m_review.files.size()) - 1));
    m_files->clear();
    for (const core::FileReview &file : m_review.files)
        m_files->addItem(fileTitle(file));
    m_fileRow->setVisible(m_review.files.size() > 1);
    showFile(m_file);

    qint64 rows = 0;
    for (const core::FileReview &file : m_review.files)
        rows += file.rows;
    m_rejected->setRows(m_review.rejected, m_review.rejectedCount, rows, m_review.found);
    showOffers();
    m_preview->setExamples(m_review.preview, m_review.previewIsDuplicate);
    m_previewBox->setVisible(!m_review.preview.empty());
    showSentence();
    showButton();
    if (primaryButton()->isEnabled() && cancelButton()->hasFocus())
        primaryButton()->setFocus();
}

void ImportSheet::showFile(int index)
{
    m_file = index;
    m_files->setCurrentIndex(index);
    const bool known =
        std::cmp_less(index, m_review.files.size()) && m_inputs.size() == m_review.files.size();
    m_mappingCard->setVisible(known && m_review.files[size_t(index)].needsMapping);
    m_choices->setVisible(known);
    if (!known)
        return;
    const core::FileReview &file = m_review.files[size_t(index)];
    m_mapping->setFile(file);
    m_choices->setFile(file, m_inputs[size_t(index)].options.value_or(m_options));
}

void ImportSheet::showOffers()
{
    const QLocale locale;
    const bool rules = m_offers.commonHouseRules.has_value();
    m_houseRules->setVisible(rules);
    if (rules) {
        const QString excerpt =
            locale.quoteString(m_offers.commonHouseRules->simplified().left(100) +
                (m_offers.commonHouseRules->size() > 100 ? u"…"_s : QString()));
        m_houseRules->setText(m_ports.settings.houseRules.trimmed().isEmpty()
                ? tr("Make this the house r&ules of the project: %1").arg(excerpt)
                : tr("Replace the house r&ules of the project with: %1").arg(excerpt));
        showChecked(m_houseRules, m_options.houseRules == m_offers.commonHouseRules);
    }
    m_reference->setVisible(m_offers.withReferenceInside > 0);
    m_reference->setText(tr("Move reference &material out of %Ln question(s) into its own field",
        nullptr, plural(m_offers.withReferenceInside)));
    showChecked(m_reference, !m_options.referenceTemplate.isEmpty());
    m_category->setVisible(m_offers.withCategoryLine > 0);
    m_category->setText(tr("Move the first line “Category: …” of %Ln answer(s) into the &category",
        nullptr, plural(m_offers.withCategoryLine)));
    showChecked(m_category, m_options.categoryFirstLine);
    const qint64 duplicates = m_review.duplicatesOfProject + m_review.duplicatesInside;
    m_duplicates->setVisible(duplicates > 0);
    m_duplicates->setText(
        tr("A&dd the %Ln repeated example(s) as well", nullptr, plural(duplicates)));
    if (duplicates == 0)
        showChecked(m_duplicates, false);
}

void ImportSheet::showSentence()
{
    const auto &files = m_review.files;
    if (files.size() == 1 && files.front().needsMapping) {
        setSentence(
            tr("We found %1, %2. Which is which?")
                .arg(tr("%Ln column(s)", nullptr, plural(qint64(files.front().columns.size()))),
                    tr("%Ln row(s)", nullptr, plural(files.front().rows))));
    } else if (files.size() == 1) {
        setSentence(files.front().name.isEmpty()
                ? tr("We found %Ln example(s) in what you copied.", nullptr, plural(m_review.found))
                : tr("We found %Ln example(s) in %1.", nullptr, plural(m_review.found))
                      .arg(files.front().name));
    } else {
        setSentence(tr("We found %1 in %2.")
                        .arg(tr("%Ln example(s)", nullptr, plural(m_review.found)),
                            tr("%Ln file(s)", nullptr, plural(qint64(files.size())))));
    }
}

qint64 ImportSheet::numberToAdd() const
{
    return m_duplicates->isChecked() ? m_review.found : m_review.toAdd;
}

QString ImportSheet::reasonForNothing() const
{
    const qint64 duplicates = m_review.duplicatesOfProject + m_review.duplicatesInside;
    if (m_review.found > 0 && m_review.found == duplicates)
        return tr("All of these examples are in the project already.");
    if (std::ranges::any_of(
            m_review.files, [](const core::FileReview &file) { return file.needsMapping; }))
        return tr("Choose the columns with what they wrote and what you answer.");
    return tr("There is no example in this that could be added.");
}

void ImportSheet::showButton()
{
    const bool ready = m_reviewed && !m_stale && !m_adding;
    const qint64 count = m_reviewed ? numberToAdd() : 0;
    if (count > 0)
        primaryButton()->setText(tr("&Add %Ln example(s)", nullptr, plural(count)));
    else
        primaryButton()->setText(tr("&Add examples"));
    primaryButton()->setEnabled(ready && count > 0);
    if (isBusy())
        return;
    if (ready && count == 0)
        setFootnote(reasonForNothing());
    else if (ready && m_review.found > count)
        setFootnote(tr("%Ln already there", nullptr, plural(m_review.found - count)));
    else
        setFootnote({});
}

void ImportSheet::changeFileOptions(const core::ImportOptions &options)
{
    if (!std::cmp_less(m_file, m_inputs.size()))
        return;
    m_inputs[size_t(m_file)].options = options;
    review();
}

void ImportSheet::add()
{
    if (m_stale || m_adding || numberToAdd() == 0)
        return;
    m_adding = true;
    m_error->hide();
    for (const core::FileReview &file : m_review.files) {
        if (file.needsMapping)
            rememberColumns(m_settings, file.headerSignature, file.mapping);
    }
    QStringList names;
    for (const core::FileReview &file : m_review.files) {
        if (!file.name.isEmpty())
            names.append(file.name);
    }
    core::ImportRequest request;
    request.source = core::openImport(m_review.plan);
    request.detail =
        names.size() > 1 ? tr("%Ln file(s)", nullptr, plural(names.size())) : names.value(0);
    request.skipDuplicates = !m_duplicates->isChecked();
    if (m_houseRules->isVisibleTo(this) && m_houseRules->isChecked())
        request.houseRules = m_offers.commonHouseRules;

    auto progress = std::make_shared<SharedProgress>();
    progress->total = numberToAdd();
    setBusy(tr("Adding %1 of %2…"), progress);
    showButton();
    m_stopAdding = {};
    core::onFinished(m_ports.add(std::move(request), m_stopAdding.get_token(),
                         [progress](qint64 done, qint64 total) {
                             progress->done = done;
                             if (total > 0)
                                 progress->total = total;
                         }),
        this, [this](const ImportPorts::Outcome &outcome) { onAdded(outcome); });
}

void ImportSheet::onAdded(const ImportPorts::Outcome &outcome)
{
    m_adding = false;
    setBusy({}, nullptr);
    cancelButton()->setEnabled(true);
    if (!outcome) {
        if (outcome.error().code == core::ErrorCode::Cancelled) {
            setSentence(tr("Stopped. Nothing was added."));
        } else {
            m_error->setText(outcome.error().message);
            m_error->show();
        }
        showButton();
        return;
    }
    emit imported(resultLine(*outcome), *outcome);
    accept();
}

QString ImportSheet::resultLine(const core::ImportOutcome &outcome) const
{
    QStringList parts = {tr("%Ln added", nullptr, plural(outcome.added))};
    if (outcome.duplicates > 0)
        parts.append(tr("%Ln already there", nullptr, plural(outcome.duplicates)));
    if (m_review.rejectedCount > 0)
        parts.append(tr("%Ln need(s) a look", nullptr, plural(m_review.rejectedCount)));
    return parts.join(u", "_s);
}

void ImportSheet::reject()
{
    if (m_adding) {
        // Stopping leaves no trace; the sheet stays and says so.
        m_stopAdding.request_stop();
        cancelButton()->setEnabled(false);
        return;
    }
    m_reviewer->stop();
    TaskSheet::reject();
}

} // namespace ui
