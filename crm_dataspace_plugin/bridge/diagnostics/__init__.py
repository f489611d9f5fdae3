# SPDX-License-Identifier: GPL-2.0-or-later
"""The log and the report, as far as QGIS knows about them."""
