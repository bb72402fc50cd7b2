#!/usr/bin/env bash
# What cargo-semver-checks says of the edits of `diff.rs` and `further_edits.rs`, beside what `clientsmith diff` says.
# Not part of the tests: it needs `cargo install cargo-semver-checks`, and builds two crates for each edit.
#
#     EDITS_FOLDER=/tmp/edits cargo test --package clientsmith --test diff --test further_edits
#     xtask/cli/tests/semver-checks.sh /tmp/edits                     # all of them, or
#     xtask/cli/tests/semver-checks.sh /tmp/edits a_schema_goes …     # some
#
# Prints a line for each edit. Exits with 1 if one that cargo-semver-checks calls breaking is not breaking here.
set -uo pipefail
edits="$(realpath "$1")"
shift
cd "$(dirname "$0")/../../.."
clientsmith="${CLIENTSMITH:-${CARGO_TARGET_DIR:-target}/debug/clientsmith}"
made="$edits/made"
missed=0
if [ $# = 0 ]; then
    for new in "$edits"/*.new.yaml; do
        set -- "$@" "$(basename "$new" .new.yaml)"
    done
fi
for name in "$@"; do
    old="$edits/$name.old.yaml"
    new="$edits/$name.new.yaml"
    rm -rf "$made"
    "$clientsmith" generate -q "$old" --out "$made/old/pets" --name pets
    "$clientsmith" generate -q "$new" --out "$made/new/pets" --name pets
    "$clientsmith" diff "$made/old/pets" "$made/new/pets" --deny breaking >"$edits/diff.txt"
    ours=$?
    # Held against a minor version: what is breaking is refused, and nothing else.
    cargo semver-checks --baseline-root "$made/old/pets" --manifest-path "$made/new/pets/Cargo.toml" \
        --release-type minor --all-features >"$edits/semver-checks.txt" 2>&1
    theirs=$?
    told() { [ "$1" = 0 ] && printf 'no' || printf 'breaking'; }
    printf '%-9s %-9s %s\n' "$(told "$theirs")" "$(told "$ours")" "${name//_/ }"
    if [ "$theirs" != 0 ] && [ "$ours" = 0 ]; then
        missed=1
        grep -E '^(---|Summary|error)|FAIL' "$edits/semver-checks.txt"
    fi
done
exit "$missed"
