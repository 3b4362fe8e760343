// SPDX-FileCopyrightText: The Kiertovuoro authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A static library must have a source of its own; the resources are linked beside it.
