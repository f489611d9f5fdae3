# SPDX-License-Identifier: GPL-2.0-or-later
"""DCAT documents and the offers of data spaces: JSON-LD, and ODRL in plain words."""
