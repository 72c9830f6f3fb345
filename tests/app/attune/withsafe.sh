#!/bin/sh
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
#
#   withsafe.sh COMMAND…   runs it on a session bus of its own with an unlocked, empty password safe
set -eu
rm -rf "$XDG_DATA_HOME/keyrings"
exec dbus-run-session -- sh -c '
    printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    "$@"
    code=$?
    kill $(pgrep -s 0 gnome-keyring) 2>/dev/null
    exit $code' sh "$@"
