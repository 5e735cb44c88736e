# Two commands to begin with: `make demo` and `make test`. Each makes the environment in .venv when it is needed.
# Needs git, make and Python 3.11 or newer; to use another Python: make demo PYTHON=python3.12

PYTHON ?= python3
BIN := $(CURDIR)/.venv/bin
export PATH := $(BIN):$(PATH)
# what a virtual environment or another Python of yours has set must not leak into this one
unexport PYTHONPATH PYTHONHOME VIRTUAL_ENV

.DEFAULT_GOAL := help
.PHONY: help demo test lab formgrader audit bench release lock clean

help:  ## show these lines
	@sed -n 's/^\([a-z]*\):.*## /make \1|/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-16s %s\n", $$1, $$2}'

.venv/.ready: pyproject.toml requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed; $(PYTHON) is `$(PYTHON) --version 2>&1`." >&2; \
	  echo "Name another one: make PYTHON=python3.12 ..." >&2; exit 1; }
	@echo "Making the environment in .venv from requirements.lock (a few minutes, once)"
	@rm -f $@
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || { \
	  echo "On Debian and Ubuntu the module is a package of its own: apt install python3-venv" >&2; exit 1; }
	@$(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: .venv/.ready  ## a class of twelve through nbgrader, in about a minute
	@mml demo

test: .venv/.ready  ## run all tests
	@python -m pytest -n auto --dist loadgroup

lab: .venv/.ready  ## open the course in JupyterLab
	@jupyter lab

formgrader: .venv/.ready  ## open nbgrader's formgrader on the class that `make demo` left
	@test -e demo/gradebook.db || { echo "There is no demo yet. First: make demo" >&2; exit 1; }
	@cd demo && jupyter lab --LabApp.default_url=/lab?formgrader

audit: .venv/.ready  ## prove the graders: right answers, wrong ones, mutants
	@mml audit

bench: .venv/.ready  ## measure, as ratios in one run
	@for one in benchmarks/*.py; do echo "$$one"; python "$$one" || exit 1; done

release: .venv/.ready  ## make release/ from source/
	@mml release

lock: .venv/.ready  ## choose the newest versions that fit, and write requirements.lock
	@python -m pip install --quiet --upgrade uv
	@uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 --generate-hashes --upgrade \
	  --no-emit-index-url --custom-compile-command "make lock" --quiet --output-file requirements.lock

clean:  ## remove the environment and the demo; leaves your work alone
	@chmod -R u+w demo 2>/dev/null || true
	@rm -rf .venv demo .pytest_cache .ruff_cache *.egg-info
