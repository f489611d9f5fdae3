# SPDX-License-Identifier: GPL-2.0-or-later
"""The annex: a small data space on the standard library alone, for trying things and for a small team's tests.

A region's real data space runs on PostGIS behind pygeoapi, QGIS Server or GeoServer.
"""
