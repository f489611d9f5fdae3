#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Style, types, and the security checks of the plugin repository on what ships.
set -eu
cd "$(dirname "$0")/.."
BIN=${VENV:-.venv}/bin

"$BIN/ruff" check .
"$BIN/ruff" format --check --quiet .
"$BIN/mypy"
"$BIN/python" -m tools.package --stage build/lint
"$BIN/bandit" -q -r build/lint
"$BIN/detect-secrets" scan --all-files build/lint > build/secrets.json
"$BIN/python" - <<'PYTHON'
import json
import sys

found = json.load(open("build/secrets.json"))["results"]
for path, hits in found.items():
    for hit in hits:
        print(f"{path}:{hit['line_number']}: {hit['type']}")
sys.exit(bool(found))
PYTHON
echo "lint: clean"
