#!/bin/sh
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
# Runs engine_openai.mjs with the public openai package from npm. Without npm the test is skipped;
# with npm, a package that cannot be had is a failure.
# Usage: engine_openai.sh ENGINE SCRATCH TRAIN.jsonl
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if ! command -v npm >/dev/null; then
    echo "SKIPPED: npm is not installed, so the public openai package cannot be tried (apt-get install npm)."
    exit 77
fi
# Node looks for packages beside the script, so a copy of it stands beside the package.
mkdir -p "$2/node"
cp "$here/engine_openai.mjs" "$here/package.json" "$2/node/"
if ! [ -d "$2/node/node_modules/openai" ]; then
    (cd "$2/node" && npm install --no-audit --no-fund --ignore-scripts --loglevel=error)
fi
exec node "$2/node/engine_openai.mjs" "$1" "$2/work" "$3"
