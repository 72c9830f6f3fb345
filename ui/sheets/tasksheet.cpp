// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sheets/tasksheet.h"

#include "ui/sheets/background.h"
#include "ui/style/attunestyle.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kWidth = 920;
constexpr int kHeight = 700;
constexpr int kPollMilliseconds = 100;

} // namespace

TaskSheet::TaskSheet(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_title(new TextLabel(title, TextStyle::Title, ColorRole::Text, true))
    , m_sentence(new TextLabel({}, TextStyle::Body, ColorRole::Secondary))
    , m_footnote(new TextLabel({}, TextStyle::Small, ColorRole::Secondary))
    , m_bar(new QProgressBar)
    , m_scroll(new QScrollArea)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_primary(new QPushButton)
    , m_poll(new QTimer(this))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(false);

    auto *head = new Strip(ColorRole::Surface, Qt::BottomEdge);
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(24, 16, 24, 16);
    headLayout->setSpacing(4);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    headLayout->addWidget(m_title);
    headLayout->addWidget(m_sentence);

    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(24, 16, 24, 16);
    m_body->setSpacing(16);
    m_scroll->setObjectName(u"sheetBody"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto *foot = new Strip(ColorRole::Surface, Qt::TopEdge);
    m_buttons = new QHBoxLayout(foot);
    m_buttons->setContentsMargins(24, 12, 24, 12);
    m_buttons->setSpacing(8);
    m_footnote->setObjectName(u"footnote"_s);
    m_footnote->setWordWrap(true);
    m_bar->setObjectName(u"progress"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(scaled(this, 160));
    m_bar->hide();
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    m_primary->setObjectName(u"primary"_s);
    setPrimary(m_primary);
    m_primary->setDefault(true);
    m_buttons->addWidget(m_bar);
    m_buttons->addWidget(m_footnote, 1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_primary);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(foot);

    m_poll->setInterval(kPollMilliseconds);
    connect(m_poll, &QTimer::timeout, this, &TaskSheet::showProgress);
}

TaskSheet::~TaskSheet() = default;

QString TaskSheet::sentence() const
{
    return m_sentence->text();
}

QString TaskSheet::footnote() const
{
    return m_footnote->text();
}

void TaskSheet::setSentence(const QString &text)
{
    if (m_sentence->text() == text)
        return;
    m_sentence->setText(text);
    setAccessibleDescription(text);
    QAccessibleEvent changed(m_sentence, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

void TaskSheet::setFootnote(const QString &text)
{
    m_footnote->setText(text);
}

QPushButton *TaskSheet::addFooterButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->indexOf(m_cancel), button);
    return button;
}

void TaskSheet::setBusy(const QString &what, std::shared_ptr<SharedProgress> progress)
{
    m_busyText = what;
    m_progress = std::move(progress);
    m_bar->setVisible(m_progress != nullptr);
    if (m_progress) {
        m_poll->start();
        showProgress();
    } else {
        m_poll->stop();
    }
}

void TaskSheet::showProgress()
{
    if (!m_progress)
        return;
    constexpr int kSteps = 1000;
    const qint64 total = m_progress->total;
    const qint64 done = std::min(m_progress->done.load(), total);
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    if (total > 0) {
        m_bar->setValue(int(done * kSteps / total));
        setFootnote(m_busyText.contains("%1"_L1)
                ? m_busyText.arg(QLocale().toString(done), QLocale().toString(total))
                : m_busyText);
    } else {
        setFootnote(m_busyText.contains("%1"_L1) ? tr("Just a moment…") : m_busyText);
    }
}

void TaskSheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(palette(), ColorRole::Window));
}

void TaskSheet::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_sized, true)) {
        QSize size(scaled(this, kWidth), scaled(this, kHeight));
        size = size.boundedTo(screen()->availableSize() - QSize(32, 48));
        if (const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr)
            size = size.boundedTo(window->size() - QSize(32, 32));
        resize(size.expandedTo(QSize(560, 400)));
    }
    QDialog::showEvent(event);
}

void TaskSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_bar->setFixedWidth(scaled(this, 160));
}

} // namespace ui
