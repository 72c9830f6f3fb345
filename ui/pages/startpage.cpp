// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/startpage.h"

#include "core/base/clock.h"
#include "core/dataset/samples.h"
#include "ui/style/attunestyle.h"
#include "ui/style/icons.h"
#include "ui/style/stylepainter.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QSvgRenderer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kColumn = 896;

/// The program's own picture, at any size.
class Emblem final : public QWidget
{
public:
    explicit Emblem(QWidget *parent = nullptr)
        : QWidget(parent)
        , m_picture(u":/icons/attune.svg"_s)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(this, 56), scaled(this, 56)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_picture.render(&painter, QRectF(rect()));
    }

private:
    QSvgRenderer m_picture;
};

/// No wider than lines that are easy to read, at any text size; but as wide as its buttons need.
class Column final : public QWidget
{
protected:
    bool event(QEvent *event) override
    {
        const bool handled = QWidget::event(event);
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutRequest)
            setMaximumWidth(std::max(scaled(this, kColumn), minimumSizeHint().width()));
        return handled;
    }
};

/// A column in the middle that scrolls when the window is too small for it.
QWidget *centred(QVBoxLayout *column)
{
    auto *body = new QWidget;
    auto *inner = new Column;
    inner->setLayout(column);
    auto *across = new QHBoxLayout(body);
    across->setContentsMargins(16, 0, 16, 0);
    across->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    auto *scroller = new QScrollArea;
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setWidget(body);
    scroller->setFocusPolicy(Qt::NoFocus);
    return scroller;
}

QHBoxLayout *heading(const QString &title, const QString &subtitle)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(nullptr, 16));
    row->addWidget(new Emblem);
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(nullptr, 2));
    auto *name = new TextLabel(title, TextStyle::Headline, ColorRole::Text, true);
    auto *what = new TextLabel(subtitle, TextStyle::Title, ColorRole::Secondary);
    what->setWordWrap(true);
    words->addWidget(name);
    words->addWidget(what);
    row->addLayout(words, 1);
    return row;
}

struct CardTexts
{
    IconName icon;
    QString title;
    QString body;
    QString button;
    QString objectName;
};

QPushButton *addCard(QHBoxLayout *row, const CardTexts &texts)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(scaled(card, 8));
    column->addWidget(new IconLabel(texts.icon, ColorRole::Accent, 24));
    column->addSpacing(scaled(card, 4));
    column->addWidget(new TextLabel(texts.title, TextStyle::Title, ColorRole::Text, true));
    auto *body = new TextLabel(texts.body, TextStyle::Body, ColorRole::Secondary);
    body->setWordWrap(true);
    column->addWidget(body);
    column->addStretch();
    auto *button = new QPushButton(texts.button);
    button->setObjectName(texts.objectName);
    button->setAutoDefault(true);
    column->addWidget(button, 0, Qt::AlignLeft);
    row->addWidget(card, 1);
    return button;
}

} // namespace

RecentRow::RecentRow(const RecentProject &project, const QString &date, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(project.name)
    , m_examples(tr("%Ln example(s)", nullptr, int(project.examples)))
    , m_date(date)
{
    for (int i = 0; i < kStepCount; ++i) {
        static constexpr const char16_t *ids[] = {
            u"collect", u"check", u"tune", u"compare", u"use"};
        if (project.nextStep == QStringView(ids[i]))
            m_next = tr("Next: %1").arg(stepTitle(static_cast<Step>(i)));
    }
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(QStringList({m_name, m_examples, m_next, m_date}).join(u", "_s));
    setToolTip(project.path);
}

QSize RecentRow::sizeHint() const
{
    return {scaled(this, 320), scaled(this, 44)};
}

/// Enter opens a row as it presses the buttons around it.
void RecentRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto color = [this](ColorRole role) { return themeColor(palette(), role); };
    if (underMouse() || isDown())
        painter.fillRect(rect(), color(isDown() ? ColorRole::Soft : ColorRole::Alternate));
    const int padding = scaled(this, 16);
    const auto place = [this](int from, int across, int high) {
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(from, (height() - high) / 2, across, high));
    };
    const auto draw = [&](const QString &text, int from, int to, TextStyle style, ColorRole role,
                          Qt::Alignment side) {
        painter.setFont(themedFont(this, style));
        painter.setPen(color(role));
        painter.drawText(place(from, to - from, height()),
            int(QStyle::visualAlignment(layoutDirection(), side)) | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, to - from));
    };
    const int icon = scaled(this, 16);
    paintIcon(&painter, place(padding, icon, icon), IconName::File, color(ColorRole::Secondary),
        layoutDirection());
    const int nameFrom = padding + icon + scaled(this, 12);
    const int second = width() * 305 / 1000;
    const int third = width() * 560 / 1000;
    const int fourth = width() * 780 / 1000;
    const int gap = scaled(this, 8);
    draw(m_name, nameFrom, second - gap, TextStyle::Body, ColorRole::Text, Qt::AlignLeft);
    draw(m_examples, second, third - gap, TextStyle::Small, ColorRole::Secondary, Qt::AlignLeft);
    draw(m_next, third, fourth - gap, TextStyle::Small, ColorRole::Secondary, Qt::AlignLeft);
    draw(m_date, fourth, width() - padding, TextStyle::Small, ColorRole::Secondary, Qt::AlignRight);
    if (hasFocus())
        stylepainter::drawFocusRing(&painter, QRectF(rect()), palette(), 5);
}

StartPage::StartPage(const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_views(new QStackedLayout(this))
{
    setObjectName(u"startPage"_s);
    m_views->addWidget(makeHome());
    m_views->addWidget(makeOwn());
    setRecentProjects({});
}

QWidget *StartPage::makeHome()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 48, 0, 24);
    column->setSpacing(0);
    column->addLayout(heading(
        tr("Attune"), tr("Teach a language model to answer the way your organisation answers.")));
    column->addSpacing(32);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    m_sample = addCard(cards,
        {IconName::Play, tr("See how it works"),
            tr("%Ln made-up letter(s) to a help desk, with mistakes to find. Works without "
               "internet.",
                nullptr, int(core::samples().front().examples)),
            tr("&Try the sample project"), u"trySample"_s});
    setPrimary(m_sample);
    QPushButton *own = addCard(cards,
        {IconName::Edit, tr("Start with your own"),
            tr("Paste from a spreadsheet, import a file, or type the first one."),
            tr("&Start with your own examples"), u"startOwn"_s});
    QPushButton *open = addCard(cards,
        {IconName::Folder, tr("Continue"),
            tr("Open a project from this computer. You can also drop a file here."),
            tr("&Open a project…"), u"openProject"_s});
    column->addLayout(cards);
    column->addSpacing(32);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(own, &QPushButton::clicked, this, &StartPage::showOwn);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);

    m_recentTitle = new TextLabel(tr("Recent projects"), TextStyle::Title, ColorRole::Text, true);
    column->addWidget(m_recentTitle);
    column->addSpacing(4);
    m_recent = new Card;
    m_recentRows = new QVBoxLayout(m_recent);
    m_recentRows->setContentsMargins(1, 1, 1, 1);
    m_recentRows->setSpacing(0);
    column->addWidget(m_recent);
    column->addSpacing(24);

    auto *guide = new Card;
    guide->setColors(ColorRole::TipBack, ColorRole::TipBack);
    auto *guideRow = new QHBoxLayout(guide);
    guideRow->setContentsMargins(16, 8, 12, 8);
    guideRow->setSpacing(12);
    guideRow->addWidget(new IconLabel(IconName::Question, ColorRole::TipText));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new TextLabel(tr("Is tuning right for me?"), TextStyle::Body, ColorRole::TipText, true));
    auto *hint = new TextLabel(tr("Often clear house rules are enough, and then we say so."),
        TextStyle::Body, ColorRole::TipText);
    hint->setWordWrap(true);
    words->addWidget(hint);
    guideRow->addLayout(words, 1);
    auto *find = new QPushButton(tr("&Find out"));
    find->setObjectName(u"findOut"_s);
    setQuiet(find);
    guideRow->addWidget(find);
    connect(find, &QPushButton::clicked, this, &StartPage::tuningGuideRequested);
    column->addWidget(guide);
    column->addStretch();
    return centred(column);
}

QWidget *StartPage::makeOwn()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 48, 0, 24);
    column->setSpacing(0);
    column->addLayout(heading(tr("Start with your own examples"),
        tr("An example is a message that somebody wrote, and the answer you are proud of.")));
    column->addSpacing(32);

    auto *name = new QLabel(tr("&Name of the project"));
    m_name = new QLineEdit(tr("Our answers"));
    m_name->setObjectName(u"projectName"_s);
    m_name->setMaximumWidth(scaled(this, 440));
    name->setBuddy(m_name);
    column->addWidget(name);
    column->addSpacing(4);
    column->addWidget(m_name);
    column->addSpacing(4);
    auto *saved = new TextLabel(tr("It is saved at once in your documents folder, and after every "
                                   "change. There is no Save button to forget."),
        TextStyle::Small, ColorRole::Secondary);
    saved->setWordWrap(true);
    column->addWidget(saved);
    column->addSpacing(24);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(16);
    m_paste = addCard(cards,
        {IconName::Paste, tr("Paste from a spreadsheet"),
            tr("Copy two columns, questions and answers, and paste them."), tr("&Paste rows"),
            u"ownPaste"_s});
    setPrimary(m_paste);
    QPushButton *import = addCard(cards,
        {IconName::Import, tr("Import a file"),
            tr("Excel, CSV or JSON. You see everything before it is added."), tr("&Import a file…"),
            u"ownImport"_s});
    QPushButton *type = addCard(cards,
        {IconName::Edit, tr("Type one"), tr("Write the first question and the answer yourself."),
            tr("T&ype the first one"), u"ownType"_s});
    column->addLayout(cards);
    column->addSpacing(24);
    auto *back = new QPushButton(tr("&Back"));
    back->setObjectName(u"ownBack"_s);
    setQuiet(back);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addStretch();

    const auto begin = [this](QPushButton *button, Beginning beginning) {
        connect(button, &QPushButton::clicked, this,
            [this, beginning] { emit ownRequested(m_name->text(), beginning); });
    };
    begin(m_paste, Beginning::Paste);
    begin(import, Beginning::Import);
    begin(type, Beginning::Type);
    connect(back, &QPushButton::clicked, this, &StartPage::showHome);
    return centred(column);
}

void StartPage::setRecentProjects(const std::vector<RecentProject> &projects)
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.now());
    for (const RecentProject &project : projects) {
        if (m_recentRows->count() > 0)
            m_recentRows->addWidget(new Hairline);
        auto *row = new RecentRow(
            project, friendlyDate(QDateTime::fromMSecsSinceEpoch(project.opened), now, locale()));
        row->setObjectName(u"recent"_s);
        auto *forget = new QAction(tr("Remove from this list"), row);
        row->addAction(forget);
        row->setContextMenuPolicy(Qt::ActionsContextMenu);
        connect(row, &QAbstractButton::clicked, this,
            [this, path = project.path] { emit recentRequested(path); });
        // Later: the row that the menu belongs to goes away with the list.
        connect(
            forget, &QAction::triggered, this,
            [this, path = project.path] { emit forgetRequested(path); }, Qt::QueuedConnection);
        m_recentRows->addWidget(row);
    }
    m_recent->setVisible(!projects.empty());
    m_recentTitle->setVisible(!projects.empty());
}

void StartPage::showHome()
{
    m_views->setCurrentIndex(0);
    m_sample->setFocus(Qt::OtherFocusReason);
}

void StartPage::showOwn()
{
    m_views->setCurrentIndex(1);
    m_paste->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
