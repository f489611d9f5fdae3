# SPDX-License-Identifier: GPL-2.0-or-later
"""Surveys as QGIS knows them: project, forms, basemap."""
