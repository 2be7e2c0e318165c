# Sourced by the end-to-end tests: a scratch folder, the command under test, and assertions that say
# what they saw. Prints TAP; the test ends with `finish`.
# shellcheck shell=sh
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
if [ -z "${CWDK-}" ] || [ ! -x "$CWDK" ]; then
    echo 'skipped: CWDK does not name the built command; run ./dev test'
    exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
# Keys and certificates of the tests are theirs alone, and are made once for all of them.
XDG_DATA_HOME=${CWDK_TEST_DATA:-$scratch/data}
export XDG_DATA_HOME
cd "$scratch" || exit 1
number=0
failed=0

ok() {
    number=$((number + 1))
    printf 'ok %d - %s\n' "$number" "$1"
}

not_ok() {
    number=$((number + 1))
    failed=$((failed + 1))
    printf 'not ok %d - %s\n' "$number" "$1"
}

# run EXIT-CODE WHAT COMMAND...: runs it, keeps what it prints in $scratch/out (both streams).
run() {
    wanted=$1
    what=$2
    shift 2
    code=0
    "$@" >"$scratch/out" 2>&1 </dev/null || code=$?
    if [ "$code" = "$wanted" ]; then
        ok "$what"
    else
        not_ok "$what (exit code $code, expected $wanted)"
        sed 's/^/# /' "$scratch/out"
    fi
}

# says WHAT WORDS: the last run printed a line that matches this extended regular expression.
says() {
    if grep -qE -- "$2" "$scratch/out"; then
        ok "$1"
    else
        not_ok "$1 (nothing matches: $2)"
        sed 's/^/# /' "$scratch/out"
    fi
}

# says_not WHAT WORDS
says_not() {
    if grep -qE -- "$2" "$scratch/out"; then
        not_ok "$1 (something matches: $2)"
        sed 's/^/# /' "$scratch/out"
    else
        ok "$1"
    fi
}

# is WHAT CONDITION...: a test(1) condition
is() {
    what=$1
    shift
    if test "$@"; then ok "$what"; else not_ok "$what ($*)"; fi
}

# A copy of a project of the tree, to build in.
copy_project() {
    cp -r "$root/$1" "$scratch/$(basename "$1")"
    rm -rf "$scratch/$(basename "$1")/target"
    cd "$scratch/$(basename "$1")" || exit 1
}

finish() {
    printf '1..%d\n' "$number"
    [ "$failed" = 0 ] && [ "$number" -gt 0 ]
    exit
}
