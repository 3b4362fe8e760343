#!/usr/bin/env bash
# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh SCRIPT ARGUMENTS…: runs a Python script on a screen of its own, with a window manager, a session bus and the
# accessibility bus. All of it ends with the script.
set -euo pipefail
home=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/config XDG_DATA_HOME=$home/data XDG_CACHE_HOME=$home/cache
export XDG_RUNTIME_DIR=$home/run
mkdir -m 700 "$XDG_RUNTIME_DIR"

# The server chooses a free display itself and tells it once it is ready.
mkfifo "$home/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$home/display" >"$home/xvfb.log" 2>&1 &
read -r number <"$home/display"
export DISPLAY=":$number"
setxkbmap fi 2>/dev/null || true # else capitals of å ä ö are typed small
openbox >"$home/openbox.log" 2>&1 &

export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_ACCESSIBILITY=1 NO_AT_BRIDGE=0
export LC_ALL=C.UTF-8 LANGUAGE=fi PYTHONUNBUFFERED=1
status=0
timeout --kill-after=5 "${KV_WINDOW_TIMEOUT:-280}" dbus-run-session -- /usr/bin/python3 "$@" || status=$?
exit $status
