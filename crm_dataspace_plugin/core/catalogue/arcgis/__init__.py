# SPDX-License-Identifier: GPL-2.0-or-later
"""ArcGIS servers as catalogues of their layers."""
