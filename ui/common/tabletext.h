// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMimeData;
class QTableView;

namespace kv::ui {

// The selected cells of a table, in the order they are seen, with the titles of their columns: as
// tab-separated text and as an HTML table. Excel and Word take the second, everything the first.
// The caller owns it.
QMimeData *clipboardOf(const QTableView &table);

} // namespace kv::ui
