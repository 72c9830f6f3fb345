// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/attunestyle.h"

#include "ui/style/stylepainter.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTableView>
#include <QTextEdit>
#include <QVariant>

#include <algorithm>

namespace ui {

namespace {
constexpr auto kKindProperty = "attuneButtonKind";
constexpr auto kHintProperty = "attuneKeyHint";

void setKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty(kKindProperty, static_cast<int>(kind));
    button->updateGeometry();
    button->update();
}

bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool isListOfComboBox(const QWidget *widget)
{
    return widget &&
        (widget->inherits("QComboBoxListView") || widget->inherits("QComboBoxPrivateContainer"));
}
} // namespace

void setPrimary(QPushButton *button)
{
    setKind(button, ButtonKind::Primary);
}

void setQuiet(QPushButton *button)
{
    setKind(button, ButtonKind::Quiet);
}

void setKeyHint(QPushButton *button, const QString &hint)
{
    button->setProperty(kHintProperty, hint);
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kKindProperty).toInt())
                  : ButtonKind::Normal;
}

QString keyHint(const QWidget *button)
{
    return button ? button->property(kHintProperty).toString() : QString();
}

AttuneStyle::AttuneStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void AttuneStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void AttuneStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

void AttuneStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

bool AttuneStyle::eventFilter(QObject *watched, QEvent *event)
{
    bool show = m_showMnemonics;
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            show = event->type() == QEvent::KeyPress;
    } else if (event->type() == QEvent::ApplicationDeactivate) {
        show = false;
    }
    if (show != m_showMnemonics) {
        m_showMnemonics = show;
        const QWidgetList widgets = QApplication::topLevelWidgets();
        for (QWidget *window : widgets) {
            window->update();
            const auto children = window->findChildren<QWidget *>();
            for (QWidget *child : children)
                child->update();
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

void AttuneStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
    const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            stylepainter::drawButton(painter, *button, widget, m_showMnemonics);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            stylepainter::drawHeaderSection(painter, *header);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            stylepainter::drawHeaderLabel(painter, *header);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, themeColor(option->palette, ColorRole::Alternate));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            stylepainter::drawMenuBarItem(painter, *item, m_showMnemonics);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, themeColor(option->palette, ColorRole::Surface));
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, themeColor(option->palette, ColorRole::Line));
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            stylepainter::drawProgress(painter, *bar);
            return;
        }
        break;
    case CE_ItemViewItem:
        // A selection that the keyboard is not in is quiet: it stays readable as ordinary text.
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option); item &&
            (item->state & State_Selected) && widget && !widget->hasFocus() &&
            !isListOfComboBox(widget)) {
            QStyleOptionViewItem quiet = *item;
            quiet.palette.setColor(
                QPalette::Highlight, themeColor(option->palette, ColorRole::Soft));
            quiet.palette.setColor(
                QPalette::HighlightedText, themeColor(option->palette, ColorRole::Text));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AttuneStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    const bool enabled = option->state & State_Enabled;
    const bool focus = option->state & State_HasFocus;
    switch (element) {
    case PE_PanelLineEdit:
        if (widget && qobject_cast<const QComboBox *>(widget->parentWidget()))
            return; // the combo box has drawn the field
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth <= 0)
            return;
        stylepainter::drawField(painter, option->rect, option->palette, enabled, focus);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextBox(widget)) {
            stylepainter::drawField(
                painter, option->rect, option->palette, enabled, widget->hasFocus());
            return;
        }
        painter->save();
        painter->setPen(themeColor(option->palette, ColorRole::Line));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_FrameFocusRect:
        // In a view the selection shows where the keyboard is.
        if (qobject_cast<const QAbstractItemView *>(widget))
            return;
        stylepainter::drawFocusRing(painter, QRectF(option->rect), option->palette, 4);
        return;
    case PE_IndicatorItemViewItemDrop:
        if (!option->rect.isEmpty())
            stylepainter::drawFocusRing(painter, QRectF(option->rect), option->palette, 4);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepainter::drawIndicator(painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        stylepainter::drawIndicator(painter, *option, true);
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameMenu:
        if (element == PE_FrameMenu)
            break;
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AttuneStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            stylepainter::drawComboBox(painter, *combo);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            stylepainter::drawScrollBar(
                painter, *slider, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int AttuneStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return scaled(widget, 8);
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_DefaultFrameWidth:
        return isTextBox(widget) ? 4 : 1;
    case PM_SplitterWidth:
        return 1; // Qt widens what can be grabbed
    case PM_ScrollBarExtent:
        return scaled(widget, 12);
    case PM_ScrollBarSliderMin:
        return scaled(widget, 32);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(widget, 18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return scaled(widget, 8);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return scaled(widget, 16);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return scaled(widget, 16);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return scaled(widget, 8);
    case PM_HeaderMargin:
        return scaled(widget, 8);
    case PM_FocusFrameHMargin: // cells begin below the words of their header; Qt adds one
        if (qobject_cast<const QTableView *>(widget))
            return scaled(widget, 8) - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize AttuneStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto atLeast = [&result, widget](int height) {
        result.setHeight(std::max(result.height(), scaled(widget, height)));
    };
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const int room = 2 * scaled(widget, stylepainter::kRingRoom);
            return stylepainter::buttonSize(*button, widget) + QSize(room, room);
        }
        break;
    case CT_LineEdit:
        result.rwidth() += 2 * scaled(widget, 8);
        atLeast(32);
        break;
    case CT_ComboBox:
        result = size + QSize(scaled(widget, 10 + 8 + 16 + 10), 0);
        atLeast(32);
        break;
    case CT_SpinBox:
        result.rwidth() += 2 * scaled(widget, 8); // of the line edit in it
        atLeast(32);
        break;
    case CT_HeaderSection:
        atLeast(32);
        break;
    case CT_MenuBarItem:
        result = QSize(size.width() + scaled(widget, 16), scaled(widget, 36));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            !item || item->menuItemType != QStyleOptionMenuItem::Separator)
            atLeast(28);
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        atLeast(24);
        break;
    case CT_ItemViewItem:
        if (isListOfComboBox(widget))
            atLeast(28);
        break;
    default:
        break;
    }
    return result;
}

QRect AttuneStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonLayoutItem:
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect:
        return stylepainter::buttonFrame(option->rect);
    case SE_LineEditContents:
        if (widget && qobject_cast<const QComboBox *>(widget->parentWidget()))
            return option->rect; // the combo box has left room already
        return option->rect.adjusted(scaled(widget, 8), 1, -scaled(widget, 8), -1);
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect AttuneStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const QRect field =
            option->rect.adjusted(scaled(widget, 10), 1, -scaled(widget, 10 + 16 + 4), -1);
        return visualRect(option->direction, option->rect, field);
    }
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider)
            return {};
        const bool across = slider->orientation == Qt::Horizontal;
        const int length = across ? slider->rect.width() : slider->rect.height();
        const qint64 range = qint64(slider->maximum) - slider->minimum;
        const int least = std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget));
        const int handle = range > 0 ? std::max<int>(least,
                                           int(qint64(length) * slider->pageStep /
                                               std::max<qint64>(1, range + slider->pageStep)))
                                     : length;
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum,
            slider->sliderPosition, length - handle, slider->upsideDown);
        const auto part = [&](int from, int size) {
            const QRect rect = across
                ? QRect(slider->rect.left() + from, slider->rect.top(), size, slider->rect.height())
                : QRect(slider->rect.left(), slider->rect.top() + from, slider->rect.width(), size);
            return visualRect(slider->direction, slider->rect, rect);
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return part(start, handle);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + handle, length - start - handle);
        case SC_ScrollBarGroove:
            return slider->rect;
        default:
            return {}; // no arrows
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

int AttuneStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_showMnemonics;
    case SH_ComboBox_Popup:
        return 0; // a list below the field
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace ui
