#!/bin/sh
# SPDX-FileCopyrightText: Attune contributors
# SPDX-License-Identifier: Apache-2.0
# Trains the tone coefficients anew from a folder of labelled text, and writes them beside the word lists:
#   resources/checks/train.sh DATA_FOLDER [BUILD_FOLDER]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${2:-$root/build/release}
cmake --build "$build" --target traintone
"$build/tests/bench/checks/traintone" "$1" "$root/resources/checks/tone.bin"
