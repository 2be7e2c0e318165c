#!/bin/sh
# What bindgen writes for tests/include against tests/expected; twice, to see that it is the same.
# Usage: golden_test.sh BINDGEN RESOURCE_DIR OUT [--bless]
set -u
bindgen=$1 resources=$2 out=$3 bless=${4-}
here=$(dirname "$0")
failed=0

run() { # OUT FLAGS...
    to=$1
    shift
    "$bindgen" --include "$here/include" --flags "$here/flags.txt" --resource-dir "$resources" \
        --headers "$here/headers-homeless.txt" --dlls "$here/dlls.tsv" \
        --libraries "$here/libraries.txt" --out "$to" "$@"
}

fail() {
    echo "not ok: $1"
    failed=1
}

rm -rf "$out"
mkdir -p "$out" || exit 99
run "$out/one" --depfile "$out/one.d" 2>"$out/one.log" || fail "bindgen fails"
run "$out/two" 2>"$out/two.log" || fail "bindgen fails the second time"
diff -r "$out/one" "$out/two" || fail "two runs differ"

cp "$out/one.log" "$out/one/messages"
if [ "$bless" = --bless ]; then
    rm -rf "$here/expected"
    mkdir "$here/expected"
    for name in x64-ntoskrnl.def arm64-ntoskrnl.def x64-other.def exports.tsv contracts.tsv messages; do
        cp "$out/one/$name" "$here/expected/$name"
    done
fi
for file in "$here"/expected/*; do
    diff "$file" "$out/one/$(basename "$file")" || fail "$(basename "$file") is not as expected"
done

grep -q 'driver\.h' "$out/one.d" || fail "the dependency file does not name the header"

run "$out/strict" --strict 2>"$out/strict.log" && fail "--strict accepts a name without a home"
[ -e "$out/strict/contracts.tsv" ] && fail "a failed run leaves outputs"

# Two units: the same said twice is said once; otherwise both places are named and nothing is made.
listed() { # LIST OUT FLAGS...
    list=$1 to=$2
    shift 2
    "$bindgen" --include "$here/include" --flags "$here/flags.txt" --resource-dir "$resources" \
        --headers "$here/$list" --dlls "$here/dlls.tsv" --libraries "$here/libraries.txt" \
        --out "$to" "$@"
}
listed headers.txt "$out/units" --strict 2>"$out/units.log" || fail "two units that agree are refused"
[ "$(grep -c '	Agrees	' "$out/units/contracts.tsv")" -eq 1 ] || fail "a unit is not merged"
listed headers-conflict.txt "$out/conflict" 2>"$out/conflict.log"
[ $? -eq 1 ] || fail "units that disagree have to fail with 1"
grep -q 'setting.h:3: error: .*Varies. with another type (x64)' "$out/conflict.log" ||
    fail "a conflict does not name its place"
[ -e "$out/conflict/contracts.tsv" ] && fail "a conflict leaves outputs"
grep -q 'Agrees' "$out/conflict.log" && fail "a name that agrees is a conflict"
listed headers-homeless.txt "$out/unread" --strict 2>"$out/unread.log" && fail "an unread header is accepted"
grep -q 'no unit reads .setting.h' "$out/unread.log" || fail "an unread header is not named"
listed headers-alone.txt "$out/alone" 2>"$out/alone.log" || fail "a unit for comparison is read in a build"
grep -q Agrees "$out/alone/contracts.tsv" && fail "a unit for comparison adds to the tables"
listed headers-alone.txt "$out/alone-strict" --strict 2>"$out/alone.log" && fail "an import of a unit for comparison is accepted"
grep -q 'setting.h:7: error: only unit (alone) .*Agrees. (x64)' "$out/alone.log" ||
    fail "what a unit for comparison declares alone is not named"
listed headers-malformed.txt "$out/malformed" 2>"$out/malformed.log"
[ $? -eq 1 ] || fail "a header outside of a unit has to fail with 1"
grep -q 'headers-malformed.txt:1: error' "$out/malformed.log" || fail "a malformed list is not named"

mkdir "$out/broken"
echo 'int f(;' >"$out/broken/driver.h"
"$bindgen" --include "$out/broken" --flags "$here/flags.txt" --resource-dir "$resources" \
    --headers "$here/headers.txt" --dlls "$here/dlls.tsv" --libraries "$here/libraries.txt" \
    --out "$out/broken/out" 2>"$out/broken.log"
[ $? -eq 1 ] || fail "a header that does not compile has to fail with 1"
grep -q 'driver.h:1:' "$out/broken.log" || fail "the error does not name its place"

"$bindgen" --nonsense 2>/dev/null
[ $? -eq 2 ] || fail "an unknown option has to fail with 2"

[ $failed -eq 0 ] && echo "ok"
exit $failed
