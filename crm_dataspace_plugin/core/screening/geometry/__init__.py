# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries of any layer in degrees, and distances and areas in metres on the ground."""
