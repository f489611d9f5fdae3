# SPDX-License-Identifier: GPL-2.0-or-later
"""Whole layers of a GeoPackage, read and written at once by SQLite."""
