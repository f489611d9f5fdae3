# SPDX-License-Identifier: GPL-2.0-or-later
"""The tests on several versions of QGIS, each in a Debian that ships it, for `make test-matrix`."""
