#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Install what the demo and the tests need on Debian: QGIS, a virtual display, a virtual environment beside it.
# Usage: tools/install.sh [packages|environment] ... ; without an argument: both. Safe to run again.
set -eu
cd "$(dirname "$0")/.."

VENV=${VENV:-.venv}
PACKAGES="qgis python3-qgis python3-gdal gdal-bin python3-venv python3-pip python3-numpy python3-requests
 python3-owslib xvfb xauth fonts-dejavu-core procps"

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else echo "This needs root rights: install sudo or run as root: $*" >&2; exit 1
    fi
}

install_packages() {
    missing=""
    for package in $PACKAGES; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "Installing:$missing"
    as_root apt-get update -qq
    # shellcheck disable=SC2086  # the list is meant to be split
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

install_environment() {
    stamp="$VENV/.requirements"
    if [ -f "$stamp" ] && cmp -s requirements-dev.txt "$stamp"; then return 0; fi
    echo "Making the virtual environment $VENV"
    # the system's Python, because PyQGIS is built for it
    /usr/bin/python3 -m venv --clear --system-site-packages "$VENV"
    # Debian's numpy stays: its scipy and GDAL are built against it
    /usr/bin/python3 -c 'import numpy; print("numpy==" + numpy.__version__)' > "$VENV/constraints.txt"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check -c "$VENV/constraints.txt" -r requirements-dev.txt
    cp requirements-dev.txt "$stamp"
}

[ $# -gt 0 ] || set -- packages environment
for part in "$@"; do
    case "$part" in
        packages) install_packages ;;
        environment) install_environment ;;
        *) echo "unknown part: $part" >&2; exit 2 ;;
    esac
done
