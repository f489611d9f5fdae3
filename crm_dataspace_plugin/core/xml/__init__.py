# SPDX-License-Identifier: GPL-2.0-or-later
"""XML of services, read without ever following what a document points to."""
