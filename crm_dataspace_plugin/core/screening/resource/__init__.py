# SPDX-License-Identifier: GPL-2.0-or-later
"""The resource potential, its UNFC class, its economic assessment, and its report."""
