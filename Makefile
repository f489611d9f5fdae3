# SPDX-License-Identifier: GPL-2.0-or-later
# crm_dataspace_plugin: everything a developer or a curious person runs. `make` alone lists the targets.

SHELL := /bin/sh
VENV := .venv
PYTHON := $(VENV)/bin/python
PLUGIN := crm_dataspace_plugin
DATA ?=
PORT ?= 8807
MINUTES ?= 30
RUNS ?= 5000
TESTS ?= tests
VERSIONS ?=
PYTEST := QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest

.DEFAULT_GOAL := help
.PHONY: help setup demo screenshots test test-core test-servers test-qt6 test-matrix lint package release words dataspace kills kills-servers faults benchmark benchmark-million benchmark-query fuzz clean

help: ## list the targets
	@echo "Usage: make TARGET"
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## /\1\t/' | \
		while IFS="$$(printf '\t')" read -r name words; do printf '  %-18s %s\n' "$$name" "$$words"; done

setup: ## install QGIS, GDAL's tools, a virtual display and the virtual environment (Debian)
	@sh tools/install.sh packages environment

demo: setup ## try the whole chain in QGIS on the demo inventory; DATA=file takes your own inventory
	@$(PYTHON) -m tools.package --stage build/plugins
	@$(PYTHON) -m tools.demo $(if $(DATA),--data "$(DATA)")

screenshots: setup ## make the pictures that README and help show
	@$(PYTHON) -m tools.package --stage build/plugins
	@$(PYTHON) -m tools.demo --walk --pictures docs/pictures

test: setup ## run all tests but those of test-servers
	@$(PYTHON) -m tools.package --stage build/plugins
	@$(PYTEST) -m "not real_servers" $(TESTS)

test-core: ## run the tests that need no QGIS
	@sh tools/install.sh base environment
	@$(PYTHON) -m pytest -p no:pytest_qgis -p no:pytest-qt tests/core

test-servers: setup ## install real catalogues and services (pycsw, ...) in build/servers, and test against them
	@/usr/bin/python3 -m tools.servers
	@$(PYTEST) -m real_servers tests/servers/real

test-qt6: setup ## try the code under PyQt6, where there is no QGIS: names of Qt, modules, widgets
	@sh tools/install.sh qt6
	@CRM_QT6=1 QT_QPA_PLATFORM=offscreen build/qt6/bin/python -m pytest -q --tb=short -W "ignore:Unknown config option" tests/qt6

test-matrix: ## run them on QGIS 3.22, 3.40 and 3.44, each in a Debian of its own (as root); VERSIONS=3.40 takes one, TESTS=tests/gui a part
	@/usr/bin/python3 -m tools.matrix $(VERSIONS) -- test TESTS="$(TESTS)"

lint: setup ## check style, types and security
	@sh tools/lint.sh

package: ## make the zip for QGIS' plugin manager in build/
	@python3 -m tools.package --zip build

words: ## bring the translations in resources/i18n up to date with the code, and tell what is left to translate
	@python3 -m tools.words update

release: ## try a release dry: what would stop it, and the zip with its digest; nothing leaves this computer
	@python3 -m tools.release

dataspace: ## serve the demo data space on loopback (PORT=8807); DATA=file.geojson serves your own inventory
	@/usr/bin/python3 -m $(PLUGIN).dataspace --port $(PORT) $(if $(DATA),--publish "$(DATA)")

kills: setup ## kill a running pull and a running sync hundreds of times and count what was lost or came twice
	@$(PYTHON) -m tests.benchmarks.pull_kills 300
	@$(PYTHON) -m tests.benchmarks.kills 300
	@$(PYTHON) -m tests.benchmarks.kills 500 --changes 300
	@$(PYTHON) -m tests.benchmarks.photo_kills 300 0

kills-servers: setup ## the same with a sync to pygeoapi and QGIS Server, of 300 changes each time (hours)
	@/usr/bin/python3 -m tools.servers postgis pygeoapi qgis
	@for server in pygeoapi qgis-features qgis-wfs; do \
		$(PYTHON) -m tests.benchmarks.kills 500 --server $$server --changes 300 || exit 1; done

faults: setup ## sync through a proxy that fails in every way it can, RUNS=5000 times, and count what was lost or came twice
	@$(PYTHON) -m tests.benchmarks.faults $(RUNS)
	@$(PYTHON) -m tests.benchmarks.photo_kills 0 $(RUNS)

benchmark: setup ## measure against QGIS' own tools, side by side
	@/usr/bin/python3 -m tools.servers pycsw postgis pygeoapi qgis
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks

benchmark-million: setup ## pull 100,000 and 1,000,000 polygons from three servers, beside QGIS and ogr2ogr (hours)
	@/usr/bin/python3 -m tools.servers postgis pygeoapi qgis
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.benchmarks.pull_servers --features 100000 1000000

benchmark-query: ## precision and recall of understood sentences, per field and language
	@python3 -m tests.benchmarks.query

fuzz: setup ## fuzz every parser of what others wrote, guided by coverage (MINUTES=30 in all)
	@$(PYTHON) -m tests.fuzz --minutes $(MINUTES)

clean: ## remove everything that was made, except the virtual environment
	@rm -rf build .qgis-settings .hypothesis .mypy_cache .ruff_cache .pytest_cache
	@find . -name __pycache__ -type d -not -path './$(VENV)/*' -prune -exec rm -rf {} +
