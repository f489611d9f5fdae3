# SPDX-License-Identifier: GPL-2.0-or-later
"""The run-out of dams and heaps, its outer bound, and its report."""
