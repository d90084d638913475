# The front door: `make run` and `make test` work on a bare machine; `make check` before every commit.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
# uv is put there by .ci/install where the machine has none.
export PATH := $(CURDIR)/.tools/bin:$(PATH)
# uv trusts what it brought along; an administrator's own certificates are in the system's file.
SYSTEM_CERTIFICATES := $(wildcard /etc/ssl/certs/ca-certificates.crt)
ifneq ($(SYSTEM_CERTIFICATES),)
export SSL_CERT_FILE ?= $(SYSTEM_CERTIFICATES)
export NODE_EXTRA_CA_CERTS ?= $(SYSTEM_CERTIFICATES)
endif

SERIAL := slow or prefect or postgres or browser
PORT ?= 8080
# A folder of its own inside the repository, so that the flow it starts with has a history of commits to look at.
WORKSPACE := workspace

.PHONY: help run test check bench canvas pictures format install install-run lint types arrows fast editor coverage

help: ## Say what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

run: install-run ## Open the studio in the browser, on a workspace with a flow that runs
	@mkdir -p $(WORKSPACE)
	@test -e $(WORKSPACE)/flows || uv run --no-sync --quiet treadle templates use repository_pulse -w $(WORKSPACE) >/dev/null
	@uv run --no-sync --quiet treadle serve -w $(WORKSPACE) --port $(PORT) --open /flow/repository_pulse

test: install lint arrows types editor ## Everything CI runs
	@rm -f .coverage .coverage.*
	uv run --no-sync pytest -n 2 tests/browser
	HYPOTHESIS_PROFILE=full uv run --no-sync pytest -n 2 -m "not ($(SERIAL))" --cov --cov-report=
	uv run --no-sync pytest -n 0 -m "($(SERIAL)) and not browser" --cov --cov-append --cov-report=
	@$(MAKE) --no-print-directory coverage

check: install lint arrows types fast ## Format, lint, arrows, types and the fast tests, in under a minute

bench: install ## Measure against hand-written Prefect and write docs/benchmarks.md
	uv run --no-sync python -m bench
	uv run --no-sync python -m bench.canvas
	uv run --no-sync python -m bench.browser

pictures: install ## Take the pictures of the studio in docs/pictures anew
	@.ci/install chromium pngquant
	uv run --no-sync python -m tests.browser.take_pictures

canvas: install ## Build the editor's library into static/canvas
	@.ci/canvas build

format: install ## Format, and mend what the linter can mend
	uv run --no-sync ruff check --fix-only --quiet .
	uv run --no-sync ruff format --quiet .

install:
	@.ci/install chromium dovecot git libatomic postgresql rabbitmq redis tesseract uv
	@uv sync --frozen --all-extras --quiet

# The same without what only developers need; --inexact leaves it where it already is.
install-run:
	@.ci/install git uv
	@uv sync --frozen --all-extras --no-dev --inexact --quiet

lint:
	uv lock --check --offline --quiet
	uv run --no-sync ruff format --check --quiet .
	uv run --no-sync ruff check --quiet .
	uv run --no-sync deptry .

arrows:
	uv run --no-sync lint-imports --no-logo

types:
	uv run --no-sync pyright

fast:
	uv run --no-sync pytest -n 2 -q -m "not ($(SERIAL) or process)"

editor:
	.ci/canvas check

coverage:
	uv run --no-sync coverage report --include="engine/*" --fail-under=90
