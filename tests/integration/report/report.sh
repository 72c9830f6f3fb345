#!/bin/sh
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
# Runs report.mjs with axe-core from npm; a package that cannot be had is a failure.
# Usage: report.sh ATTUNE-CLI SOURCE CHROMIUM SCRATCH
set -eu
here=$(cd "$(dirname "$0")" && pwd)
# Node looks for packages beside the script, so a copy of it stands beside the package.
mkdir -p "$4/node"
cp "$here/report.mjs" "$here/browser.mjs" "$here/package.json" "$4/node/"
if ! [ -d "$4/node/node_modules/axe-core" ]; then
    (cd "$4/node" && npm install --no-audit --no-fund --ignore-scripts --loglevel=error)
fi
exec node "$4/node/report.mjs" "$1" "$2" "$3" "$4/work"
