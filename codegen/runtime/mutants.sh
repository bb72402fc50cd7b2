#!/usr/bin/env bash
# Changes `call/` and `auth/` in one place after the other, and tells which changes no test notices. For a
# person who looks at what comes out, not for CI: each change compiles the runtime and its tests anew.
#
#     codegen/runtime/mutants.sh          # one change in sixteen, always the same ones
#     codegen/runtime/mutants.sh 3/16     # others
#     codegen/runtime/mutants.sh 0/16 --list
#
# Of 1,042 changes 749 compile, and 727 of these are noticed: 97 in a hundred.
#
# Needs cargo-mutants: `cargo install --locked cargo-mutants`.
#
# What no test can notice, because nothing that comes out differs:
# - `Redactor::scrub_up_to` that does not count: `excerpt` counts again, and cuts there.
# - `may_begin` that is always true: it passes over places where nothing can be found, to save time.
# - `Budget::earn` at the full budget: adding to it leaves it full.
# - `begin` that asks for room for another number of headers: the map grows where there is too little.
# - `whole` that asks for room where there is enough, `capacity` that asks for more or less: the same bytes, in
#   memory that grows otherwise.
# - Methods of `Hook` and `ProvideCredential` that a trait gives: they do nothing.
# - `Debug` of `RawJson`: nobody can make a value of it.
# - `wait` that takes every end of its task for a panic: nothing else ends one whose runtime never ends.
# - `wait_here` that is not woken: it waits only where no thread can be started, or for a task that has
#   panicked already.
set -euo pipefail
cd "$(dirname "$0")/../.."

shard="${1:-0/16}"
shift || true
exec cargo mutants --package runtime --all-features \
    --file 'codegen/runtime/src/call/*.rs' --file 'codegen/runtime/src/auth/*.rs' \
    --sharding round-robin --shard "$shard" \
    --jobs 1 --timeout 300 --output "${CARGO_TARGET_DIR:-target}" \
    "$@" -- --test runtime
