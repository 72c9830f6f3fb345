// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/tune/curveview.h"

#include "ui/style/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kMarker = 4; ///< radius of the mark of an unseen check
constexpr int kLines = 4;  ///< rows of the grid

QString number(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QFont smallFont(const QWidget *widget)
{
    return themedFont(widget, TextStyle::Small);
}

} // namespace

std::vector<std::vector<core::MetricPoint>> trainingRuns(
    const std::vector<core::MetricPoint> &points)
{
    std::vector<core::MetricPoint> known;
    for (const core::MetricPoint &point : points) {
        if (point.trainLoss && std::isfinite(*point.trainLoss))
            known.push_back(point);
    }
    std::vector<qint64> distances;
    for (std::size_t i = 1; i < known.size(); ++i)
        distances.push_back(known[i].step - known[i - 1].step);
    qint64 usual = 1;
    if (!distances.empty()) {
        const auto middle = distances.begin() + std::ptrdiff_t(distances.size() / 2);
        std::nth_element(distances.begin(), middle, distances.end());
        usual = std::max<qint64>(1, *middle);
    }
    std::vector<std::vector<core::MetricPoint>> runs;
    for (const core::MetricPoint &point : known) {
        if (runs.empty() || point.step - runs.back().back().step > 3 * usual)
            runs.emplace_back();
        runs.back().push_back(point);
    }
    return runs;
}

/// From steps and losses to places.
struct CurveView::Scale
{
    QRectF plot;
    double lastStep = 1;
    double low = 0;
    double high = 1;
    bool mirrored = false;

    [[nodiscard]] double x(double step) const
    {
        const double share = std::clamp(step / lastStep, 0.0, 1.0);
        return mirrored ? plot.right() - share * plot.width() : plot.left() + share * plot.width();
    }
    [[nodiscard]] double y(double loss) const
    {
        return plot.bottom() - (loss - low) / (high - low) * plot.height();
    }
    [[nodiscard]] QPointF at(const core::MetricPoint &point, double loss) const
    {
        return {x(double(point.step)), y(loss)};
    }
};

CurveView::CurveView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"curveView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void CurveView::setCurve(LearningCurve curve)
{
    m_curve = std::move(curve);
    if (m_current && *m_current >= int(m_curve.points.size()))
        setCurrent({});
    describe();
    update();
}

void CurveView::setCurrent(std::optional<int> point)
{
    if (m_curve.points.empty())
        point.reset();
    if (point)
        point = std::clamp(*point, 0, int(m_curve.points.size()) - 1);
    if (m_current == point)
        return;
    m_current = point;
    describe();
    update();
    emit currentChanged();
}

QString CurveView::readOut() const
{
    if (!m_current)
        return {};
    const core::MetricPoint &point = m_curve.points[std::size_t(*m_current)];
    const QLocale locale;
    QStringList parts;
    if (m_curve.stepsPerPass > 0) {
        const qint64 pass = (point.step + m_curve.stepsPerPass - 1) / m_curve.stepsPerPass;
        //: A place on the learning curve.
        parts.append(
            tr("Pass %1, step %2")
                .arg(locale.toString(std::max<qint64>(1, pass)), locale.toString(point.step)));
    } else {
        parts.append(tr("Step %1").arg(locale.toString(point.step)));
    }
    if (point.trainLoss)
        parts.append(tr("your examples %1").arg(number(*point.trainLoss)));
    if (point.validLoss)
        parts.append(tr("unseen examples %1").arg(number(*point.validLoss)));
    if (!point.trainLoss && !point.validLoss)
        parts.append(tr("nothing was told"));
    return parts.join(tr(", ", "between the parts of a read-out"));
}

void CurveView::describe()
{
    setAccessibleName(tr("Learning curve"));
    setAccessibleDescription(m_current ? readOut() : m_curve.sentence);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QSize CurveView::sizeHint() const
{
    return {scaled(this, 560), scaled(this, 300)};
}

QSize CurveView::minimumSizeHint() const
{
    return {scaled(this, 240), scaled(this, 200)};
}

QRectF CurveView::plot() const
{
    const QFontMetrics metrics(smallFont(this));
    const int side = std::max(metrics.horizontalAdvance(tr("Many mistakes").section(u' ', 0, 0)),
                         metrics.horizontalAdvance(tr("mistakes", "second line of a label"))) +
        scaled(this, 16);
    const QRectF whole = QRectF(rect()).adjusted(
        side, scaled(this, 20), -scaled(this, 12), -2.0 * metrics.height() - scaled(this, 28));
    return layoutDirection() == Qt::RightToLeft
        ? QRectF(rect().right() - whole.right(), whole.top(), whole.width(), whole.height())
        : whole;
}

CurveView::Scale CurveView::scale() const
{
    Scale scale{.plot = plot(), .mirrored = layoutDirection() == Qt::RightToLeft};
    double low = std::numeric_limits<double>::infinity();
    double high = 0;
    qint64 last = 1;
    for (const core::MetricPoint &point : m_curve.points) {
        last = std::max(last, point.step);
        for (const auto &loss : {point.trainLoss, point.validLoss}) {
            if (loss && std::isfinite(*loss)) {
                low = std::min(low, *loss);
                high = std::max(high, *loss);
            }
        }
    }
    scale.lastStep = double(std::max(last, m_curve.steps));
    if (high > 0 && low <= high) {
        // From nothing, unless all of it would lie in a thin band far above.
        scale.low = low > high * 0.7 ? low - (high - low) * 0.3 - high * 0.02 : 0;
        scale.high = high + (high - scale.low) * 0.06;
    }
    return scale;
}

void CurveView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(this));
    const Scale scale = this->scale();
    paintGrid(painter, scale);
    if (m_curve.points.empty()) {
        const QString text = m_curve.ended
            ? tr("There is no curve: learning had not begun.")
            : tr("The curve begins with the first step of learning.");
        const QRectF box = painter.boundingRect(
            scale.plot.adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
        painter.fillRect(box.adjusted(-8, -4, 8, 4), themeColor(palette(), ColorRole::Surface));
        painter.setPen(themeColor(palette(), ColorRole::Secondary));
        painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, text);
    } else {
        paintTraining(painter, scale);
        paintUnseen(painter, scale);
        paintReadOut(painter, scale);
    }
    paintLegend(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeColor(palette(), ColorRole::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void CurveView::paintGrid(QPainter &painter, const Scale &scale) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QColor line = themeColor(palette(), ColorRole::Line);
    painter.setPen(QPen(line, 1));
    for (int i = 0; i < kLines; ++i) {
        const double y = std::floor(scale.plot.top() + scale.plot.height() * i / kLines) + 0.5;
        painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
    }
    painter.setPen(QPen(themeColor(palette(), ColorRole::Control), 1));
    const double bottom = std::floor(scale.plot.bottom()) + 0.5;
    painter.drawLine(QPointF(scale.plot.left(), bottom), QPointF(scale.plot.right(), bottom));

    // Passes: their ends, and a name for as many as have room.
    const double labels = scale.plot.bottom() + scaled(this, 6);
    if (m_curve.stepsPerPass > 0) {
        const double width = std::abs(scale.x(double(m_curve.stepsPerPass)) - scale.x(0));
        const int passes = int(std::ceil(scale.lastStep / double(m_curve.stepsPerPass)));
        const int room = metrics.horizontalAdvance(tr("Pass %1").arg(passes)) + scaled(this, 12);
        const int every = width > 0 ? std::max(1, int(std::ceil(room / width))) : passes + 1;
        for (int pass = 1; pass <= passes; ++pass) {
            const double from = scale.x(double((pass - 1) * m_curve.stepsPerPass));
            const double to = scale.x(double(pass * m_curve.stepsPerPass));
            // Of many passes, lines as rare as their names.
            if (pass % every == 0 || pass == passes) {
                painter.setPen(QPen(line, 1));
                const double x = std::floor(to) + 0.5;
                painter.drawLine(QPointF(x, scale.plot.top()), QPointF(x, scale.plot.bottom()));
            }
            if ((pass - 1) % every != 0)
                continue;
            painter.setPen(themeColor(palette(), ColorRole::Secondary));
            painter.drawText(QRectF((from + to) / 2 - room / 2.0, labels, room, metrics.height()),
                Qt::AlignCenter, tr("Pass %1").arg(QLocale().toString(pass)));
        }
    }
    painter.setPen(themeColor(palette(), ColorRole::Secondary));
    const double side = scale.mirrored ? scale.plot.right() + scaled(this, 8) : 0;
    const double room = scale.mirrored ? width() - side : scale.plot.left() - scaled(this, 8);
    //: Ends of the upright axis of the learning curve.
    painter.drawText(
        QRectF(side, scale.plot.top() - metrics.height() / 2.0, room, 2.0 * metrics.height()),
        Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, tr("Many mistakes"));
    painter.drawText(
        QRectF(side, scale.plot.bottom() - metrics.height() / 2.0, room, metrics.height()),
        Qt::AlignLeading | Qt::AlignVCenter, tr("Few", "mistakes"));
    if (m_curve.running && !m_curve.points.empty()) {
        const double x = std::floor(scale.x(double(m_curve.points.back().step))) + 0.5;
        painter.setPen(QPen(themeColor(palette(), ColorRole::Accent), 1));
        painter.drawLine(QPointF(x, scale.plot.top()), QPointF(x, scale.plot.bottom()));
        painter.setPen(themeColor(palette(), ColorRole::Text));
        const QString now = tr("now", "on the learning curve");
        const double wide = metrics.horizontalAdvance(now) + 12;
        const bool before =
            scale.mirrored ? x + wide < scale.plot.right() : x - wide > scale.plot.left();
        const bool left = scale.mirrored ? !before : before;
        painter.drawText(QRectF(left ? x - wide : x, scale.plot.top() + 4, wide, metrics.height()),
            Qt::AlignCenter, now);
    }
}

void CurveView::paintTraining(QPainter &painter, const Scale &scale) const
{
    QPen pen(themeColor(palette(), ColorRole::Bar), 2);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const auto &run : trainingRuns(m_curve.points)) {
        // Not more points than there is room: the mean of those that share two pixels.
        QPainterPath path;
        double sum = 0;
        double steps = 0;
        int count = 0;
        int column = -1;
        const auto flush = [&] {
            if (count == 0)
                return;
            const QPointF place(scale.x(steps / count), scale.y(sum / count));
            if (path.elementCount() == 0)
                path.moveTo(place);
            else
                path.lineTo(place);
            sum = 0;
            steps = 0;
            count = 0;
        };
        for (const core::MetricPoint &point : run) {
            const int here = int(std::abs(scale.x(double(point.step)) - scale.x(0)) / 2);
            if (here != column)
                flush();
            column = here;
            sum += *point.trainLoss;
            steps += double(point.step);
            ++count;
        }
        flush();
        if (path.elementCount() == 1)
            painter.drawPoint(QPointF(path.elementAt(0)));
        else
            painter.drawPath(path);
    }
}

void CurveView::paintUnseen(QPainter &painter, const Scale &scale) const
{
    QPainterPath path;
    std::vector<QPointF> places;
    for (const core::MetricPoint &point : m_curve.points) {
        if (!point.validLoss || !std::isfinite(*point.validLoss))
            continue;
        places.push_back(scale.at(point, *point.validLoss));
        if (path.elementCount() == 0)
            path.moveTo(places.back());
        else
            path.lineTo(places.back());
    }
    const QColor color = themeColor(palette(), ColorRole::LookLine);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2, Qt::DashLine));
    painter.drawPath(path);
    painter.setPen(QPen(color, 2));
    painter.setBrush(themeColor(palette(), ColorRole::Surface));
    // Marks only where they can be told apart.
    if (places.size() <= std::size_t(scale.plot.width() / (4 * kMarker))) {
        for (const QPointF &place : places)
            painter.drawEllipse(place, kMarker, kMarker);
    }
}

void CurveView::paintReadOut(QPainter &painter, const Scale &scale) const
{
    if (!m_current)
        return;
    const core::MetricPoint &point = m_curve.points[std::size_t(*m_current)];
    const double x = std::floor(scale.x(double(point.step))) + 0.5;
    painter.setPen(QPen(themeColor(palette(), ColorRole::Text), 1, Qt::DotLine));
    painter.drawLine(QPointF(x, scale.plot.top()), QPointF(x, scale.plot.bottom()));
    painter.setPen(Qt::NoPen);
    for (const auto &[loss, role] : {std::pair(point.trainLoss, ColorRole::Bar),
             std::pair(point.validLoss, ColorRole::LookLine)}) {
        if (!loss || !std::isfinite(*loss))
            continue;
        painter.setBrush(themeColor(palette(), role));
        painter.drawEllipse(scale.at(point, *loss), kMarker, kMarker);
    }
    const QFontMetrics metrics = painter.fontMetrics();
    const QString text = readOut();
    QRectF box(0, 0, metrics.horizontalAdvance(text) + scaled(this, 16),
        metrics.height() + scaled(this, 8));
    box.moveCenter(QPointF(x, 0));
    box.moveTop(2);
    if (box.right() > width() - 2)
        box.moveRight(width() - 2);
    if (box.left() < 2)
        box.moveLeft(2);
    painter.setBrush(themeColor(palette(), ColorRole::Alternate));
    painter.setPen(themeColor(palette(), ColorRole::Control));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(themeColor(palette(), ColorRole::Text));
    painter.drawText(box, Qt::AlignCenter, text);
}

void CurveView::paintLegend(QPainter &painter) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QRectF area = plot();
    const int sample = scaled(this, 24);
    const int gap = scaled(this, 8);
    const double y = height() - metrics.height() / 2.0 - scaled(this, 4);
    double along = 0;
    const auto entry = [&](const QString &text, const QPen &pen) {
        const double wide = sample + gap + metrics.horizontalAdvance(text);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double from = mirrored ? area.right() - along : area.left() + along;
        const double sign = mirrored ? -1 : 1;
        painter.setPen(pen);
        painter.drawLine(QPointF(from, y), QPointF(from + sign * sample, y));
        painter.setPen(themeColor(palette(), ColorRole::Secondary));
        const double textWidth = metrics.horizontalAdvance(text) + 2;
        const double start = from + sign * (sample + gap) - (mirrored ? textWidth : 0);
        painter.drawText(QRectF(start, y - metrics.height() / 2.0, textWidth, metrics.height()),
            Qt::AlignCenter, text);
        along += wide + 2 * gap;
    };
    entry(tr("Your examples"), QPen(themeColor(palette(), ColorRole::Bar), 2));
    const bool unseen = std::any_of(m_curve.points.begin(), m_curve.points.end(),
        [](const core::MetricPoint &point) { return point.validLoss.has_value(); });
    if (unseen)
        entry(tr("Check on unseen examples"),
            QPen(themeColor(palette(), ColorRole::LookLine), 2, Qt::DashLine));
}

void CurveView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_curve.points.size()) - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int backward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int page = std::max(1, last / 10);
    if (last < 0) {
        QWidget::keyPressEvent(event);
    } else if (event->key() == forward) {
        setCurrent(m_current ? *m_current + 1 : 0);
    } else if (event->key() == backward) {
        setCurrent(m_current ? *m_current - 1 : last);
    } else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        const int by = event->key() == Qt::Key_PageDown ? page : -page;
        setCurrent(m_current.value_or(0) + by);
    } else if (event->key() == Qt::Key_Home) {
        setCurrent(0);
    } else if (event->key() == Qt::Key_End) {
        setCurrent(last);
    } else if (event->key() == Qt::Key_Escape && m_current) {
        setCurrent({});
    } else {
        QWidget::keyPressEvent(event);
    }
}

void CurveView::mouseMoveEvent(QMouseEvent *event)
{
    const Scale scale = this->scale();
    if (!scale.plot.adjusted(-8, -8, 8, 8).contains(event->position())) {
        setCurrent({});
        return;
    }
    const double along = scale.mirrored ? scale.plot.right() - event->position().x()
                                        : event->position().x() - scale.plot.left();
    const double step = along / std::max(1.0, scale.plot.width()) * scale.lastStep;
    const auto after = std::lower_bound(m_curve.points.begin(), m_curve.points.end(), step,
        [](const core::MetricPoint &point, double value) { return double(point.step) < value; });
    auto index = int(after - m_curve.points.begin());
    if (index == int(m_curve.points.size()))
        --index;
    if (index > 0 &&
        step - double(m_curve.points[std::size_t(index - 1)].step) <
            double(m_curve.points[std::size_t(index)].step) - step)
        --index;
    setCurrent(index < 0 ? std::optional<int>() : index);
}

void CurveView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent({});
}

void CurveView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent({});
}

} // namespace ui
