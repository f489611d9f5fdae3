# SPDX-License-Identifier: GPL-2.0-or-later
"""One WFS, WMS or WMTS as a catalogue of its layers, by its capabilities."""
