// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/exportsheet.h"

#include "core/base/async.h"
#include "ui/session/settings.h"
#include "ui/sheets/exampleexporter.h"
#include "ui/sheets/exportproblems.h"
#include "ui/sheets/formatlist.h"
#include "ui/support/background.h"
#include "ui/support/dialogs.h"
#include "ui/support/switching.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kListWidth = 400;
constexpr int kLeastListWidth = 72;
constexpr qsizetype kNamedFields = 3;

const Setting<QString> kLastFormat{u"export/format", {}};
const Setting<QString> kLastFolder{u"export/folder", {}};

enum Which { Everything, Shown, Selected };

int plural(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

TextLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new TextLabel(text, TextStyle::Body, ColorRole::Text, true);
    label->setBuddy(buddy);
    return label;
}

} // namespace

ExportSheet::ExportSheet(
    ExportPorts ports, ExportScope scope, Settings &settings, Dialogs &dialogs, QWidget *parent)
    : TaskSheet(tr("Export examples"), parent)
    , m_ports(std::move(ports))
    , m_scope(std::move(scope))
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_scanner(new ExportScanner(m_ports, this))
    , m_exporter(new ExampleExporter(m_ports, this))
    , m_choosing(new QWidget)
    , m_error(new Banner(BadgeKind::Must, {}))
    , m_formats(new FormatList)
    , m_help(new TextLabel({}, TextStyle::Body, ColorRole::Secondary))
    , m_which(new QComboBox)
    , m_kept(new QComboBox)
    , m_further(new QCheckBox)
    , m_problems(new ExportProblems)
    , m_preview(new QPlainTextEdit)
    , m_destination(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_done(new EmptyState(IconName::Check, {}, {}))
{
    setObjectName(u"exportSheet"_s);
    setSentence(tr("Nothing is written before you say where to."));
    build();
    m_formats->setCurrentFormat(settings.get(kLastFormat));
    showFormat();

    connect(m_formats, &QListWidget::currentRowChanged, this, [this] {
        showFormat();
        scan();
    });
    connect(m_which, &QComboBox::activated, this, &ExportSheet::scan);
    connect(m_further, &QCheckBox::toggled, this, &ExportSheet::scan);
    connect(m_kept, &QComboBox::activated, this, [this] {
        m_splitChosen = true;
        scan();
    });
    connect(m_scanner, &ExportScanner::scanned, this, &ExportSheet::onScanned);
    connect(m_scanner, &ExportScanner::failed, this, [this](const core::Error &error) {
        setBusy({}, nullptr);
        showError(error.message);
        showButton();
    });
    connect(m_exporter, &ExampleExporter::finished, this, &ExportSheet::onWritten);
    connect(m_exporter, &ExampleExporter::failed, this, &ExportSheet::onFailed);
    connect(m_problems, &ExportProblems::goToRequested, this, [this](core::ExampleId id) {
        emit goToExample(id);
        TaskSheet::reject();
    });
    connect(m_problems, &ExportProblems::leaveOutRequested, this,
        [this](const std::vector<core::ExampleId> &ids) {
            m_leftOut.insert(ids.begin(), ids.end());
            scan();
        });
    connect(primaryButton(), &QPushButton::clicked, this, [this] {
        if (m_state == State::Done)
            emit openFolderRequested(QFileInfo(m_path).absolutePath());
        else if (m_path.isEmpty())
            chooseFile(true);
        else
            write();
    });
    showSplits();
    showButton();
    loadEverything();
}

ExportSheet::~ExportSheet() = default;

void ExportSheet::build()
{
    m_error->setObjectName(u"errorBanner"_s);
    m_error->hide();
    m_done->setObjectName(u"done"_s);
    m_done->hide();

    auto *formats = new QVBoxLayout;
    formats->setSpacing(4);
    formats->addWidget(labelFor(tr("What &for?"), m_formats));
    formats->addWidget(m_formats, 1);
    m_formats->setMinimumWidth(scaled(this, kLeastListWidth));
    m_formats->setMaximumWidth(scaled(this, kListWidth));
    m_formats->setMinimumHeight(scaled(this, 240));

    auto *layout = new QHBoxLayout(m_choosing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addLayout(formats, 1);
    layout->addWidget(buildDetails(), 1);

    body()->addWidget(m_error);
    body()->addWidget(m_choosing, 1);
    body()->addWidget(m_done, 1);
}

QWidget *ExportSheet::buildDetails()
{
    m_help->setObjectName(u"formatHelp"_s);
    m_help->setWordWrap(true);
    m_which->setObjectName(u"which"_s);
    m_kept->setObjectName(u"kept"_s);
    m_further->setObjectName(u"furtherFields"_s);
    m_further->hide();
    m_preview->setObjectName(u"preview"_s);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setMinimumHeight(scaled(this, 120));
    // Keys and brackets of a file have their places, whatever the direction of the window.
    m_preview->setLayoutDirection(Qt::LeftToRight);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(scaled(this, 12));
    m_preview->setFont(fixed);
    m_destination->setObjectName(u"destination"_s);
    m_destination->setWordWrap(true);

    auto *choose = new QPushButton(tr("C&hange…"));
    choose->setObjectName(u"changeDestination"_s);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] { chooseFile(false); });
    choose->hide();
    auto *destination = new QHBoxLayout;
    destination->setSpacing(8);
    destination->addWidget(m_destination, 1);
    destination->addWidget(choose);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(16);
    for (const auto &[text, combo] : {std::pair(tr("&Which examples?"), m_which),
             std::pair(tr("&Kept aside for testing"), m_kept)}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(labelFor(text, combo));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(4);
        column->addWidget(combo);
        choices->addLayout(column, 1);
    }

    auto *details = new QWidget;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_help);
    layout->addLayout(choices);
    layout->addWidget(m_further);
    layout->addWidget(m_problems);
    auto *preview = new QVBoxLayout;
    preview->setSpacing(4);
    preview->addWidget(labelFor(tr("The first &lines of the file"), m_preview));
    preview->addWidget(m_preview, 1);
    layout->addLayout(preview, 1);
    layout->addLayout(destination);
    return details;
}

void ExportSheet::loadEverything()
{
    core::onFinished(m_ports.list({}), this, [this](const ExportPorts::Ids &ids) {
        if (!ids) {
            // The page behind the sheet has asked for a list of its own, which takes precedence.
            if (ids.error().code == core::ErrorCode::Cancelled)
                loadEverything();
            else
                showError(ids.error().message);
            return;
        }
        m_everything = *ids;
        m_everythingKnown = true;
        m_which->clear();
        m_which->addItem(
            tr("All %Ln", nullptr, plural(qint64(m_everything.size()))), int(Everything));
        if (!m_scope.shown.empty() && m_scope.shown.size() != m_everything.size()) {
            m_which->addItem(
                tr("The %Ln shown", nullptr, plural(qint64(m_scope.shown.size()))), int(Shown));
        }
        if (m_scope.selected.size() > 1) {
            m_which->addItem(
                tr("The %Ln selected", nullptr, plural(qint64(m_scope.selected.size()))),
                int(Selected));
            m_which->setCurrentIndex(m_which->count() - 1);
        }
        scan();
    });
}

QString ExportSheet::format() const
{
    return m_formats->currentFormat();
}

ExportSplit ExportSheet::split() const
{
    return ExportSplit(m_kept->currentData().toInt());
}

const std::vector<core::ExampleId> &ExportSheet::chosenIds() const
{
    switch (m_which->currentData().toInt()) {
    case Shown:
        return m_scope.shown;
    case Selected:
        return m_scope.selected;
    default:
        return m_everything;
    }
}

void ExportSheet::showFormat()
{
    const core::ExportFormatInfo *info = core::exportFormat(format());
    if (info == nullptr)
        return;
    QString help = info->description;
    if (info->id == "csv"_L1 || info->id == "xlsx"_L1) {
        help += u' ' +
            tr("Texts that a spreadsheet would take for a formula are written so that they stay "
               "texts.");
    }
    m_help->setText(help);
    // What a service gets is said by name first; a colleague or another project gets everything.
    showChecked(m_further, !info->forTraining);
    if (!m_splitChosen)
        m_kept->setCurrentIndex(
            m_kept->findData(int(info->forTraining ? ExportSplit::Train : ExportSplit::All)));
    if (!m_path.isEmpty() && QFileInfo(m_path).suffix() != info->suffix) {
        m_path.clear(); // another kind of file wants another name
        m_destination->clear();
        findChild<QPushButton *>(u"changeDestination"_s)->hide();
    }
}

void ExportSheet::showSplits()
{
    const qint64 kept = m_scan.bySplit.at(std::size_t(core::Split::Kept));
    const int current = m_kept->currentData().isValid() ? m_kept->currentData().toInt() : -1;
    const core::ExportFormatInfo *info = core::exportFormat(format());
    const int suggested =
        int(info == nullptr || info->forTraining ? ExportSplit::Train : ExportSplit::All);
    m_kept->clear();
    m_kept->addItem(kept > 0 ? tr("Leave %Ln out", nullptr, plural(kept)) : tr("Leave them out"),
        int(ExportSplit::Train));
    m_kept->addItem(tr("Only those"), int(ExportSplit::Kept));
    m_kept->addItem(tr("Include everything"), int(ExportSplit::All));
    m_kept->setCurrentIndex(m_kept->findData(current < 0 ? suggested : current));
}

void ExportSheet::showFurtherFields()
{
    m_further->setVisible(!m_scan.furtherFields.isEmpty());
    const QString names = QLocale().createSeparatedList(
        m_scan.furtherFields.first(std::min<qsizetype>(m_scan.furtherFields.size(), kNamedFields)));
    m_further->setText(m_scan.furtherFields.size() > kNamedFields
            ? tr("Also write &what else came with them: %1 and others").arg(names)
            : tr("Also write &what else came with them: %1").arg(names));
}

void ExportSheet::scan()
{
    if (!m_everythingKnown || m_state != State::Choosing)
        return;
    m_stale = true;
    m_scanner->scan({format(), chosenIds(), split(), m_leftOut, m_further->isChecked()});
    setBusy(tr("Looking at %1 of %2…"), m_scanner->progress());
    showButton();
}

void ExportSheet::onScanned(const ExportScan &scan)
{
    if (m_state != State::Choosing)
        return;
    m_scan = scan;
    m_stale = false;
    setBusy({}, nullptr);
    m_error->hide();
    showSplits();
    showFurtherFields();
    m_problems->setScan(scan);
    m_preview->setPlainText(scan.preview);
    showButton();
}

void ExportSheet::showButton()
{
    if (m_state == State::Done) {
        primaryButton()->setText(tr("&Open folder"));
        primaryButton()->setEnabled(true);
        cancelButton()->setText(tr("&Close"));
        setFootnote({});
        return;
    }
    const int count = plural(qint64(m_scan.ids.size()));
    const bool blocked = !m_scan.mustFix.empty();
    primaryButton()->setText(m_path.isEmpty() ? tr("&Export %Ln example(s)…", nullptr, count)
                                              : tr("&Export %Ln example(s)", nullptr, count));
    primaryButton()->setEnabled(m_state == State::Choosing && !m_stale && count > 0 && !blocked);
    if (isBusy())
        return;
    QString footnote;
    if (!m_stale && blocked)
        footnote = tr("Complete these examples or leave them out first.");
    else if (!m_stale && count == 0)
        footnote = tr("There is no example to export with these choices.");
    else if (!m_stale && !m_leftOut.empty())
        footnote = tr("%Ln left out", nullptr, plural(qint64(m_leftOut.size())));
    setFootnote(footnote);
}

void ExportSheet::showError(const QString &message)
{
    m_error->setText(message);
    m_error->show();
}

QString ExportSheet::suggestedName() const
{
    QString name = m_ports.projectName.isEmpty() ? tr("examples") : m_ports.projectName;
    name.replace(u'/', u'-');
    const core::ExportFormatInfo *info = core::exportFormat(format());
    return info != nullptr ? name + u'.' + info->suffix : name;
}

void ExportSheet::chooseFile(bool thenWrite)
{
    const core::ExportFormatInfo *info = core::exportFormat(format());
    if (info == nullptr)
        return;
    FileRequest request;
    request.title = tr("Export examples");
    request.folder = m_settings.get(kLastFolder);
    if (request.folder.isEmpty())
        request.folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    request.suggestedName = suggestedName();
    request.suffix = info->suffix;
    request.filters = {
        u"%1 (*.%2)"_s.arg(QString(info->title).remove(u'(').remove(u')'), info->suffix)};
    m_dialogs.saveFile(this, request, [this, thenWrite](const QString &path) {
        m_path = path;
        m_stamp = core::FileStamp::of(path);
        m_settings.set(kLastFolder, QFileInfo(path).absolutePath());
        m_destination->setText(tr("To %1").arg(QDir::toNativeSeparators(path)));
        findChild<QPushButton *>(u"changeDestination"_s)->show();
        showButton();
        if (thenWrite && !m_stale)
            write();
    });
}

void ExportSheet::write()
{
    m_state = State::Writing;
    m_error->hide();
    m_choosing->setEnabled(false);
    m_settings.set(kLastFormat, format());
    m_exporter->start({format(), m_scan.ids, m_path, m_stamp, m_further->isChecked()});
    setBusy(tr("Writing %1 of %2…"), m_exporter->progress());
    showButton();
}

void ExportSheet::onWritten()
{
    m_state = State::Done;
    setBusy({}, nullptr);
    const QFileInfo file(m_path);
    m_choosing->hide();
    m_done->setTexts(
        tr("%Ln example(s) in %1", nullptr, plural(qint64(m_scan.ids.size()))).arg(file.fileName()),
        tr("You find the file in %1.").arg(QDir::toNativeSeparators(file.absolutePath())));
    m_done->show();
    setSentence(tr("The file is complete."));
    cancelButton()->setEnabled(true);
    showButton();
    primaryButton()->setFocus();
    emit exported(m_path, qint64(m_scan.ids.size()));
}

void ExportSheet::onFailed(const core::Error &error)
{
    m_state = State::Choosing;
    setBusy({}, nullptr);
    m_choosing->setEnabled(true);
    cancelButton()->setEnabled(true);
    if (error.code == core::ErrorCode::Cancelled)
        setSentence(tr("Stopped. No file was written."));
    else
        showError(error.message);
    // The next attempt asks again where to: a file that has changed is not overwritten unasked.
    m_path.clear();
    m_destination->clear();
    findChild<QPushButton *>(u"changeDestination"_s)->hide();
    showButton();
}

void ExportSheet::reject()
{
    if (m_state == State::Writing) {
        m_exporter->stop();
        cancelButton()->setEnabled(false);
        return;
    }
    TaskSheet::reject();
}

} // namespace ui
