# SPDX-License-Identifier: GPL-2.0-or-later
"""Changes as a file for the owner of the data, who decides about them value by value."""
