#!/usr/bin/env bash
# Kills `nuncio add` by force at many moments, runs it again each time, and holds the archive against one that nobody disturbed,
# row for row. The same test runs with few stories in `cargo test`.
# Usage: scripts/kill_test.sh [STORIES [KILLS]], by default 5000 and 50, which take a few minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
export KILL_STORIES=${1:-5000} KILL_TIMES=${2:-50}
cargo test --release -p nuncio --test program killed -- --nocapture
