.PHONY: check test lint types docs golden soak
PYTHON ?= .venv/bin/python

check: lint types test ## what CI runs
	$(PYTHON) -m timeline build --check

lint:
	$(PYTHON) -m ruff check timeline tests
	$(PYTHON) -m ruff format --check timeline tests

types:
	$(PYTHON) -m mypy

test:
	$(PYTHON) -m pytest -n auto

docs: ## the pages and pictures that are made from the store and the code
	$(PYTHON) -m timeline build -q
	$(PYTHON) -m timeline show --format markdown -o docs/timeline.md
	PYTHONPATH=. $(PYTHON) docs/picture.py
	$(PYTHON) -m pytest -q tests/test_readme.py --rewrite

golden: ## the views of the store, kept as files
	$(PYTHON) tests/golden/golden.py

soak: ## the long runs: 20,000 sequences of edits between rebuilds, a thousand kills of the store and a thousand of `build`
	TIMELINE_SEQUENCES=20000 TIMELINE_KILLS=1000 $(PYTHON) -m pytest -q -s tests/store/test_stateful.py tests/store/test_crash.py tests/store/test_killed_build.py
	PYTHONPATH=. $(PYTHON) tests/benchmarks/store.py
