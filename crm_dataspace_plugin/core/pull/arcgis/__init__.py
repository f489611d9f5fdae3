# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers and tables of ArcGIS servers: what they say about themselves, their pages, their shapes.

Source: ArcGIS REST API, “Query (Feature Service/Layer)”, “Geometry objects”, “Domain objects”.
"""
