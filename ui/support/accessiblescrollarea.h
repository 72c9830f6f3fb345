// SPDX-FileCopyrightText: Attune contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ui {

/// From now on scroll areas tell screen readers of their parts through QAccessibleWidget.
///
/// Qt's own description of them (6.4) takes the number of a part on trust: who asks for a scroll bar that
/// has just gone, as screen readers do, makes the program read behind a list and crash. GUI thread, once.
void installAccessibleScrollAreas();

} // namespace ui
