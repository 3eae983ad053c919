# make check   format lint, import check, tests, browser journeys (scripts/test runs it)
# make test    unit tests only
# make format  put the sources into the house's format
# make bench   measure, and print ratios from one run
# make fuzz    fuzz the readers for FUZZ_SECONDS each (60)

SOURCES = Package.swift Sources Tests
export GUATU_STRICT = 1

.PHONY: check lint imports test journeys format bench fuzz

check: lint
	scripts/check

lint:
	swift format lint --strict --parallel --recursive --configuration .swift-format $(SOURCES)

imports:
	swift build --build-tests --explicit-target-dependency-import-check error

test: imports
	swift test --skip-build --parallel

journeys:
	scripts/journeys

format:
	swift format --in-place --parallel --recursive --configuration .swift-format $(SOURCES)

bench:
	scripts/bench

fuzz:
	scripts/fuzz $(or $(FUZZ_SECONDS),60)
