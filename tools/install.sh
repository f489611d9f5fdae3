#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Install what the demo and the tests need on Debian: QGIS, a virtual display, a virtual environment beside it.
# Usage: tools/install.sh [packages|base|environment|...] ... ; without an argument: packages environment. Safe to run again.
# `base` is what the tests of the core need: no QGIS, no display. `qt6` is PyQt6 in build/qt6. `postgis`,
# `debootstrap` and `qgis-server` are for tools/servers.
set -eu
cd "$(dirname "$0")/.."

VENV=${VENV:-.venv}
QT6=build/qt6
QT6_PACKAGES="PyQt6>=6.5 pytest>=8"
BASE="python3-venv python3-pip python3-numpy python3-gdal python3-requests"
PACKAGES="$BASE qgis python3-qgis gdal-bin python3-owslib qgis-server-bin qgis-server-wfs
 qgis-server-wms qgis-server-wmts xvfb xauth fonts-dejavu-core procps poppler-utils zbar-tools"

fail() {
    echo "$*" >&2
    exit 1
}

install_packages() {
    command -v apt-get >/dev/null || fail "This installs with apt-get, as on Debian 12; elsewhere install QGIS first."
    missing=""
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then rights=""
    elif command -v sudo >/dev/null; then rights=sudo
    else fail "Packages are missing, and installing them needs root. As root, run this once, then try again:
  apt-get update && apt-get install -y --no-install-recommends$missing"
    fi
    echo "Installing$missing (once; QGIS takes some minutes)"
    # shellcheck disable=SC2086  # the lists are meant to be split
    { $rights apt-get update -qq && $rights env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 $missing >/dev/null; } ||
        fail "The packages could not be installed: see apt's words above; is there a network?"
}

install_environment() {
    stamp="$VENV/.requirements"
    if [ -f "$stamp" ] && cmp -s requirements-dev.txt "$stamp"; then return 0; fi
    echo "Making the virtual environment $VENV"
    # the system's Python, because PyQGIS is built for it
    /usr/bin/python3 -m venv --clear --system-site-packages "$VENV"
    # Debian's numpy stays: its scipy and GDAL are built against it
    /usr/bin/python3 -c 'import numpy; print("numpy==" + numpy.__version__)' > "$VENV/constraints.txt"
    "$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --no-warn-script-location \
        -c "$VENV/constraints.txt" -r requirements-dev.txt ||
        fail "The Python packages of requirements-dev.txt could not be installed: see pip's words above; is there a network?"
    cp requirements-dev.txt "$stamp"
}

install_qt6() {
    stamp="$QT6/.requirements"
    if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$QT6_PACKAGES" ]; then return 0; fi
    echo "Making the virtual environment $QT6"
    /usr/bin/python3 -m venv --clear --system-site-packages "$QT6"
    # shellcheck disable=SC2086  # the list is meant to be split
    "$QT6/bin/python" -m pip install --quiet --disable-pip-version-check --no-warn-script-location $QT6_PACKAGES ||
        fail "PyQt6 could not be installed: see pip's words above; is there a network?"
    echo "$QT6_PACKAGES" > "$stamp"
}

[ $# -gt 0 ] || set -- packages environment
for part in "$@"; do
    case "$part" in
        # shellcheck disable=SC2086  # the lists are meant to be split
        packages) install_packages $PACKAGES ;;
        # shellcheck disable=SC2086
        base) install_packages $BASE ;;
        environment) install_environment ;;
        qt6) install_qt6 ;;
        postgis) install_packages postgresql postgresql-postgis ;; # of the version that this Debian has
        qgis-server) install_packages qgis-server-bin qgis-server-wfs qgis-server-wfs3 qgis-server-wms qgis-server-wmts ;;
        debootstrap) install_packages debootstrap ;;
        *) echo "unknown part: $part" >&2; exit 2 ;;
    esac
done
