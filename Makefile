# Two commands matter: `make report` writes the documents, `make test` runs the tests.
# Each sets up what it needs on its first run, and nothing on later ones.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)

# Narrow a run: make report SATKER=serang-2023 DOC=lkj; FINAL=1 refuses drafts, OVERWRITE=1 replaces
# documents that were edited after they were made, REVIEW=1 adds copies that tell where each value comes from.
SATKER ?=
DOC ?=
OPTIONS := $(addprefix --doc ,$(DOC)) $(if $(FINAL),--final) $(if $(OVERWRITE),--overwrite) $(if $(REVIEW),--review)
# NO_LAYOUT=1 leaves page numbers out of the contents, which saves LibreOffice's time.
LAYOUT := $(if $(NO_LAYOUT),--no-layout)
# make check TEMPLATES=1 looks at the Word templates instead of the data; REVIU=1 prints the review's checklist.
CHECKED := $(if $(TEMPLATES),--templates) $(if $(REVIU),--reviu)

.PHONY: report pdf check explain docs audit test lint golden templates bench clean

report: $(VENV)/.ready-report
	@$(BIN)/sakip report $(SATKER) $(OPTIONS) $(LAYOUT)

# The same documents, each with a PDF beside it; needs LibreOffice.
pdf: $(VENV)/.ready-report
	@$(BIN)/sakip report --pdf $(SATKER) $(OPTIONS) $(LAYOUT)

check: $(VENV)/.ready-report
	@$(BIN)/sakip check $(SATKER) $(CHECKED)

# Look for contradictions in a finished report: make audit FILE=laporan.docx; DATA=data/<satker> also
# compares a document made here with the data it came from.
# FILE and DATA may hold blanks where they name one thing; the shell sees them whole.
FILE ?=
DATA ?=
export FILE DATA
audit: $(VENV)/.ready-report
	$(if $(strip $(FILE)),,$(error sebut berkasnya, misalnya: make audit FILE=laporan.docx))
	@if [ -e "$$FILE" ]; then set -- "$$FILE"; else set -- $(FILE); fi; \
	$(BIN)/sakip audit "$$@" $(if $(strip $(DATA)),--data "$$DATA")

# What a code means: make explain KODE=ANGGARAN02; without KODE all codes are listed.
explain: $(VENV)/.ready-report
	@$(BIN)/sakip explain $(KODE)

test: $(VENV)/.ready-test
	$(BIN)/python -m pytest --cov -n 2 --dist loadfile --no-loadscope-reorder

lint: $(VENV)/.ready-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# Renew the golden text of the documents; read the difference before you commit it.
golden: $(VENV)/.ready-test
	$(BIN)/python -m tests.golden

# Rebuild the Word templates from templates/blueprint.
templates: $(VENV)/.ready-test
	$(BIN)/python -m templates.build

# Renew docs/aturan.md from the rules' pages, and what README shows of a check.
docs: $(VENV)/.ready-test
	$(BIN)/python -m docs.aturan
	$(BIN)/python -m docs.keluaran

bench: $(VENV)/.ready-test
	$(BIN)/python -m tests.bench

clean:
	rm -rf $(VENV) output

$(VENV)/.ready-report: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.ready-test: $(VENV)/.ready-report
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
