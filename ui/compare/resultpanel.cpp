// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/resultpanel.h"

#include "core/review/estimate.h"
#include "core/text/displaytext.h"
#include "ui/compare/measuremodel.h"
#include "ui/compare/tellingcard.h"
#include "ui/compare/verdictcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kTwoColumns = 900; ///< pixels at 100 % text size
constexpr int kRow = 40;

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            empty(item->layout());
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

TextLabel *wrapped(const QString &text, TextStyle style, ColorRole color = ColorRole::Text)
{
    auto *label = new TextLabel(text, style, color);
    label->setWordWrap(true);
    return label;
}

void prepareTable(QTableView *table)
{
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(scaled(table, kRow));
}

/// What the comparison has cost, as it was announced before.
QString spentSentence(const std::vector<core::ComparedRow> &rows)
{
    double sum = 0;
    for (const core::Side side : core::kSides) {
        const auto spent = core::spentOn(rows, side);
        if (!spent)
            return ResultPanel::tr("What these answers cost is not known.");
        sum += *spent;
    }
    return sum > 0
        ? ResultPanel::tr("These answers cost %1.").arg(QLocale().toCurrencyString(sum, u"$"_s, 2))
        : ResultPanel::tr("These answers cost nothing.");
}

} // namespace

ResultPanel::ResultPanel(QWidget *parent)
    : TallPanel(parent)
    , m_verdict(new VerdictCard)
    , m_sanity(new Card)
    , m_sanityLines(new QVBoxLayout)
    , m_categories(new Card)
    , m_categoryLines(new QVBoxLayout)
    , m_telling(new QVBoxLayout)
    , m_measuring(wrapped(tr("Measuring the answers…"), TextStyle::Body, ColorRole::Secondary))
    , m_measures(new MeasureModel(this))
    , m_table(new QTableView)
    , m_confusionCard(new Card)
    , m_confusion(new ConfusionModel(this))
    , m_confusionTable(new QTableView)
    , m_warning(new Banner(BadgeKind::Look, {}))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(u"resultPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(scaled(this, 16));
    column->addWidget(m_verdict);

    m_sanity->setObjectName(u"sanityCard"_s);
    auto *sanity = new QVBoxLayout(m_sanity);
    sanity->setContentsMargins(16, 12, 16, 12);
    sanity->setSpacing(scaled(this, 6));
    sanity->addWidget(
        new TextLabel(tr("Is everything in order?"), TextStyle::Body, ColorRole::Text, true));
    sanity->addLayout(m_sanityLines);
    m_sanity->hide();
    column->addWidget(m_sanity);

    m_columns->setSpacing(scaled(this, 16));
    auto *first = new QVBoxLayout;
    first->setSpacing(scaled(this, 16));
    m_telling->setSpacing(scaled(this, 16));
    first->addLayout(m_telling);
    first->addWidget(buildCategories());
    first->addStretch();
    auto *second = new QVBoxLayout;
    second->setSpacing(scaled(this, 16));
    second->addWidget(buildMeasures());
    m_warning->setObjectName(u"factsWarning"_s);
    m_warning->hide();
    second->addWidget(m_warning);
    m_confusionCard->hide();
    second->addWidget(m_confusionCard);
    second->addStretch();
    m_columns->addLayout(first, 9);
    m_columns->addLayout(second, 11);
    column->addLayout(m_columns);
    column->addStretch();
}

QWidget *ResultPanel::buildCategories()
{
    m_categories->setObjectName(u"categoryCard"_s);
    auto *column = new QVBoxLayout(m_categories);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(scaled(this, 6));
    column->addWidget(new TextLabel(tr("By category"), TextStyle::Body, ColorRole::Text, true));
    column->addLayout(m_categoryLines);
    m_categories->hide();
    return m_categories;
}

QWidget *ResultPanel::buildMeasures()
{
    auto *card = new Card;
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_measuring->setObjectName(u"measuring"_s);
    m_measuring->setMargin(scaled(this, 16));
    column->addWidget(m_measuring);
    m_table->setObjectName(u"measureTable"_s);
    m_table->setAccessibleName(tr("What was measured without a person"));
    m_table->setModel(m_measures);
    m_table->setItemDelegateForColumn(MeasureModel::TrendColumn, new TrendDelegate(m_table));
    m_table->verticalHeader()->hide();
    prepareTable(m_table);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_table);

    auto *inside = new QVBoxLayout(m_confusionCard);
    inside->setContentsMargins(16, 12, 16, 12);
    inside->setSpacing(scaled(this, 6));
    auto *title = new TextLabel(tr("Which category came (across) where which was right (down)"),
        TextStyle::Body, ColorRole::Text, true);
    title->setWordWrap(true);
    inside->addWidget(title);
    m_confusionTable->setObjectName(u"confusionTable"_s);
    m_confusionTable->setAccessibleName(title->text());
    m_confusionTable->setModel(m_confusion);
    prepareTable(m_confusionTable);
    inside->addWidget(m_confusionTable);
    return card;
}

void ResultPanel::setVerdict(const core::Verdict &verdict, const core::ComparisonPlan &plan,
    const std::vector<core::CategoryVerdict> &categories)
{
    m_verdict->present(verdict, plan);
    empty(m_categoryLines);
    const bool several =
        categories.size() > 1 || (categories.size() == 1 && !categories.front().category.isEmpty());
    m_categories->setVisible(several);
    if (!several)
        return;
    const QLocale locale;
    for (const core::CategoryVerdict &one : categories) {
        const QString name =
            one.category.isEmpty() ? tr("Without category") : core::displayText(one.category, 80);
        const QString text = one.count.decided() == 0
            //: %1 is a category.
            ? tr("%1: nothing preferred").arg(name)
            //: %1 is a category: "Returns: preferred in 4 of 5".
            : tr("%1: preferred in %2 of %3")
                  .arg(
                      name, locale.toString(one.count.after), locale.toString(one.count.decided()));
        m_categoryLines->addWidget(wrapped(text, TextStyle::Body));
    }
    if (const QString warning = core::categoryWarning(categories); !warning.isEmpty())
        m_categoryLines->addWidget(wrapped(warning, TextStyle::Small, ColorRole::LookText));
}

void ResultPanel::setDigest(const DigestPtr &digest, bool canRepair)
{
    m_measuring->setVisible(!digest);
    m_table->setVisible(digest != nullptr);
    empty(m_telling);
    if (!digest) {
        m_sanity->hide();
        m_confusionCard->hide();
        m_warning->hide();
        return;
    }
    const auto lines = core::measureLines(digest->measures);
    m_measures->setLines(
        lines, core::shortName(digest->plan.before), core::shortName(digest->plan.after));
    setTrends(lines);
    m_confusion->setConfusion(digest->measures.side(core::Side::After).confusion);
    m_confusionCard->setVisible(!m_confusion->isEmpty());
    setSanity(digest->sanity, spentSentence(digest->rows));
    setTelling(*digest, canRepair);
    fitTable(m_table);
    fitTable(m_confusionTable);
}

void ResultPanel::setTrends(const std::vector<core::MeasureLine> &lines)
{
    const auto worse = [&](const QString &id) {
        return std::any_of(lines.begin(), lines.end(), [&](const core::MeasureLine &line) {
            return line.id.startsWith(id) && line.trend == core::Trend::Worse;
        });
    };
    const bool facts = worse(u"facts"_s) || worse(u"invented"_s);
    m_warning->setVisible(facts);
    if (facts)
        m_warning->setText(tr("Tuning teaches the voice, not the facts. Let a person check numbers "
                              "and dates, or repair some answers and tune again."));
}

void ResultPanel::setSanity(const core::SanityCard &sanity, const QString &spent)
{
    empty(m_sanityLines);
    m_sanity->setVisible(!sanity.items.empty());
    const auto items = sanity.isFine()
        ? std::vector<core::SanityItem>{{.title = tr("Yes: the two really differ, and no answer is "
                                                     "cut off, empty or missing."),
              .detail = {}}}
        : sanity.items;
    const auto add = [this](
                         IconName icon, ColorRole iconColor, const QString &text, ColorRole color) {
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(this, 8));
        row->addWidget(new IconLabel(icon, iconColor), 0, Qt::AlignTop);
        row->addWidget(wrapped(text, TextStyle::Body, color), 1);
        m_sanityLines->addLayout(row);
    };
    for (const core::SanityItem &item : items)
        add(item.fine ? IconName::Check : IconName::Warning,
            item.fine ? ColorRole::OkText : ColorRole::LookText,
            item.detail.isEmpty() ? item.title : item.title + u' ' + item.detail,
            item.fine ? ColorRole::Secondary : ColorRole::LookText);
    add(IconName::Tag, ColorRole::Secondary, spent, ColorRole::Secondary);
}

void ResultPanel::setTelling(const ComparisonDigest &digest, bool canRepair)
{
    const auto add = [&](TellingCard::Kind kind, std::size_t at) {
        const core::ComparedRow &row = digest.rows[at];
        QStringList remarks;
        if (const auto measured = digest.measured.constFind(row.id);
            measured != digest.measured.constEnd())
            remarks = core::remarksOn(digest.measures.rows[*measured], digest.measures);
        auto *card = new TellingCard(kind, row, digest.plan, remarks, canRepair);
        connect(card, &TellingCard::openRequested, this, &ResultPanel::openRequested);
        connect(card, &TellingCard::repairRequested, this, &ResultPanel::repairRequested);
        m_telling->addWidget(card);
    };
    for (const std::size_t at : digest.telling.best)
        add(TellingCard::Kind::Best, at);
    for (const std::size_t at : digest.telling.worst)
        add(TellingCard::Kind::Worst, at);
}

/// As high as its rows: the page scrolls, not the table.
void ResultPanel::fitTable(QTableView *table)
{
    QHeaderView *columns = table->horizontalHeader();
    if (table == m_table) {
        columns->setSectionResizeMode(QHeaderView::ResizeToContents);
        columns->setSectionResizeMode(MeasureModel::NameColumn, QHeaderView::Stretch);
    }
    const int rows = table->model()->rowCount();
    table->setFixedHeight(columns->sizeHint().height() +
        rows * table->verticalHeader()->defaultSectionSize() + 2 +
        (table == m_confusionTable ? scaled(this, 14) : 0));
}

void ResultPanel::resizeEvent(QResizeEvent *event)
{
    TallPanel::resizeEvent(event);
    arrange();
}

void ResultPanel::arrange()
{
    const bool beside = width() >= scaled(this, kTwoColumns);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace ui
