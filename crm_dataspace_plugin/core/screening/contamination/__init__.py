# SPDX-License-Identifier: GPL-2.0-or-later
"""The contamination indices and their report."""
