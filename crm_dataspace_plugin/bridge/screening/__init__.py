# SPDX-License-Identifier: GPL-2.0-or-later
"""What screening needs of QGIS without a window: columns, styles, reports on paper."""
