// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::array<const char16_t *, kIconCount> kFileNames = {u"add", u"bulb", u"check",
    u"chevron-down", u"chevron-forward", u"chevron-up", u"circle-dashed", u"close", u"compare",
    u"copy", u"edit", u"error", u"export", u"file", u"flag", u"folder", u"forward", u"history",
    u"home", u"import", u"jar", u"list", u"more", u"needs-work", u"paste", u"play", u"question",
    u"redo", u"save", u"search", u"settings", u"shield", u"tag", u"trash", u"tune", u"undo",
    u"warning"};

bool pointsAlongText(IconName name)
{
    return name == IconName::ChevronForward || name == IconName::Forward ||
        name == IconName::Undo || name == IconName::Redo;
}

QPixmap render(
    IconName name, const QSize &size, const QColor &color, bool mirrored, qreal devicePixelRatio)
{
    const QString key = u"attune-icon/%1/%2x%3/%4/%5/%6"_s.arg(int(name))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.rgba(), 0, 16)
                            .arg(mirrored)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(u":/icons/%1.svg"_s.arg(iconFileName(name)));
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly))
        svg = file.readAll().replace("currentColor", color.name().toLatin1());
    pixmap = QPixmap(size * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(pixmap.width(), 0);
        painter.scale(-1, 1);
    }
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(IconName name, ColorRole role, std::optional<ColorScheme> scheme)
        : m_name(name)
        , m_role(role)
        , m_scheme(scheme)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, color(mode), QGuiApplication::layoutDirection());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const bool mirrored =
            pointsAlongText(m_name) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
        QPixmap result = render(m_name, size, color(mode), mirrored, 1);
        result.setDevicePixelRatio(scale);
        return result;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = m_scheme ? makePalette(*m_scheme) : QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return themeColor(palette, ColorRole::Placeholder);
        if (mode == QIcon::Selected)
            return themeColor(palette, ColorRole::OnPrimary);
        return themeColor(palette, m_role);
    }

    IconName m_name;
    ColorRole m_role;
    std::optional<ColorScheme> m_scheme; ///< none: the application's at the moment of painting
};

} // namespace

QString iconFileName(IconName name)
{
    return QString::fromUtf16(kFileNames[static_cast<std::size_t>(name)]);
}

QIcon themedIcon(const QWidget *, IconName name, ColorRole role)
{
    return QIcon(new LineIconEngine(name, role, std::nullopt));
}

QIcon themedIcon(const QPalette &palette, IconName name, ColorRole role)
{
    return QIcon(new LineIconEngine(name, role, colorScheme(palette)));
}

void paintIcon(QPainter *painter, const QRect &rect, IconName name, const QColor &color,
    Qt::LayoutDirection direction)
{
    const bool mirrored = pointsAlongText(name) && direction == Qt::RightToLeft;
    painter->drawPixmap(rect.topLeft(),
        render(name, rect.size(), color, mirrored, painter->device()->devicePixelRatioF()));
}

} // namespace ui
