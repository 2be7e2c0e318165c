#!/bin/sh
# Several projects: libraries, export drivers, dependencies, workspaces, and two builds at once.
# shellcheck disable=SC2016 # what is looked for in messages holds backquotes
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

# library NAME: a static library with a function NAMEValue
library() {
    mkdir -p "$1/src"
    cat >"$1/cwdk.toml" <<TEXT
[package]
name = "$1"
version = "0.1.0"
[driver-model]
driver-type = "WDM"
[build]
kind = "library"
TEXT
    printf '#include <ntddk.h>\nULONG %sValue(void);\nULONG %sValue(void) { return 7; }\n' \
        "$1" "$1" >"$1/src/$1.c"
}

library base
library middle
printf '[dependencies]\nbase = { path = "../base" }\n' >>middle/cwdk.toml
cat >>middle/src/middle.c <<'TEXT'
ULONG baseValue(void);
ULONG middleSum(void);
ULONG middleSum(void) { return baseValue() + middleValue(); }
TEXT
# An export driver: others link its import library.
"$CWDK" -q new exporter --wdm
cat >exporter/src/api.c <<'TEXT'
#include <ntddk.h>
ULONG ExporterAnswer(void);
ULONG ExporterAnswer(void) { return 42; }
TEXT
printf 'EXPORTS\n    ExporterAnswer\n' >exporter/exporter.def
sed -i 's/^\[build\]/[build]\nkind = "export-driver"\nmodule-definition = "exporter.def"/' exporter/cwdk.toml
# A driver that uses all of it.
"$CWDK" -q new user --wdm
cat >user/src/uses.c <<'TEXT'
#include <ntddk.h>
ULONG middleSum(void);
__declspec(dllimport) ULONG ExporterAnswer(void);
ULONG UsesAll(void);
ULONG UsesAll(void) { return middleSum() + ExporterAnswer(); }
TEXT
printf '[dependencies]\nmiddle = { path = "../middle" }\nexporter = { path = "../exporter" }\n' \
    >>user/cwdk.toml
# Something has to call it, or the linker leaves it out.
sed -i '0,/^NTSTATUS DriverEntry(.*/s//ULONG UsesAll(void);\n&/; 0,/^{/s//{\n    if (UsesAll() == 0) {\n        return STATUS_UNSUCCESSFUL;\n    }/' \
    user/src/driver.c
sed -i '/^\[check\]/,/^strict/d' user/cwdk.toml exporter/cwdk.toml

cd user || exit 1
run 0 'a driver builds what it depends on' "$CWDK" build --target-arch all
for name in base middle exporter user; do
    says "$name is built" "Compiling $name v0\.1\.0 \(x64\)"
    says "$name is built for ARM64, too" "Compiling $name v0\.1\.0 \(arm64\)"
done
is 'a library is NAME.lib' -s ../middle/target/dev/x64/middle.lib
is 'an export driver has its import library' -s ../exporter/target/dev/x64/exporter.lib
llvm-readobj-19 --coff-imports target/dev/x64/user.sys >"$scratch/out"
says 'the driver imports from it' 'Name: exporter\.sys'
says 'by name' 'Symbol: ExporterAnswer'
llvm-readobj-19 --coff-exports ../exporter/target/dev/x64/exporter.sys >"$scratch/out"
says 'which exports that' 'Name: ExporterAnswer'
run 0 'nothing to do' "$CWDK" build
says_not 'nothing is compiled again' 'Compiling'
printf '/* */\n' >>../base/src/base.c
run 0 'a change below is followed' "$CWDK" build
says 'it is compiled' 'Compiling base'
says_not 'and nothing else' 'Compiling (middle|user)'
says 'and linked: the package is new' 'Packaging user'
printf 'broken\n' >>../base/src/base.c
run 1 'a dependency that does not build' "$CWDK" build
says 'is named with who needs it' 'could not build .base., on which .user. depends'
sed -i '$d' ../base/src/base.c

# Mistakes of dependencies.
sed -i 's/"..\/middle"/"..\/midle"/' cwdk.toml
run 1 'a dependency that is not there' "$CWDK" build
says 'is named' 'there is no `\.\./midle/cwdk\.toml`'
says 'at its place' 'cwdk\.toml:[0-9]+:1'
sed -i 's/"..\/midle"/"..\/middle"/' cwdk.toml
cp ../base/cwdk.toml ../base.toml
printf '[dependencies]\nmiddle = { path = "../middle" }\n' >>../base/cwdk.toml
run 1 'dependencies in a circle' "$CWDK" build
says 'are shown' 'dependencies in a circle: middle -> base -> middle'
says 'where it closes' '\.\./base/cwdk\.toml:[0-9]+:1'
cp ../base.toml ../base/cwdk.toml

run 0 'the machine loads the export driver with it' "$CWDK" test
says_not 'no test failed' '^ *not ok'

# A driver as a dependency is built, and the INF may copy it.
"$CWDK" -q new ../lower --wdm
printf 'lower = { path = "../lower" }\n' >>cwdk.toml
sed -i -e 's/^\[Device.Files\]/&\nlower.sys/' -e 's/^\[SourceDisksFiles\]/&\nlower.sys = 1/' \
    -e 's/^\[Driver.Files\]/&\nlower.sys/' user.inx
run 0 'a driver as a dependency' "$CWDK" build
says 'is built' 'Compiling lower'
is 'and is in the package' -s target/dev/x64/package/user/lower.sys

# A library by itself.
cd ../middle || exit 1
run 0 'a library builds' "$CWDK" build
says 'and is not packaged' 'target/dev/x64/middle\.lib'
run 1 'there is nothing to run in it' "$CWDK" run
says 'is said' 'not packaged'
cd .. || exit 1

# The workspace.
printf '[workspace]\nmembers = ["user", "middle", "base", "exporter"]\n' >cwdk.toml
run 0 'clean cleans all' "$CWDK" clean
is 'nothing is left' ! -e base/target -a ! -e user/target
run 0 'build builds all members' "$CWDK" build
is 'each is there' -s base/target/dev/x64/base.lib -a -s user/target/dev/x64/package/user/user.sys
run 0 'check checks all' "$CWDK" check
run 0 'tests of all members' "$CWDK" test -p exporter
says 'run' '^ok 1 - smoke'
"$CWDK" -q new second --wdm
printf '[workspace]\nmembers = ["exporter", "base", "second"]\n' >three.toml
run 0 'tests of all' "$CWDK" test --manifest-path three.toml
is 'are one TAP stream' "$(grep -c '^TAP version 13' "$scratch/out")" = 1
is 'with one plan' "$(grep -c '^1\.\.[1-9]' "$scratch/out")" = 1
says 'a member without tests is named' 'note: `base` has no tests'
says 'counted through' '^ok 8 - smoke'
run 0 'verify verifies what is packaged' "$CWDK" verify
says 'the user' 'user\.sys: signature'
run 0 'one member alone' "$CWDK" build -p base --profile release
is 'and no other' -s base/target/release/x64/base.lib -a ! -e user/target/release
run 2 'no such member' "$CWDK" build -p bace
says 'is suggested' 'did you mean `base`'
run 2 'run needs to know which' "$CWDK" run
says 'with -p' 'say which with -p'
run 0 'and runs that' "$CWDK" run -p exporter
sed -i 's/"base", /"bse", /' cwdk.toml
run 1 'a member that is not there' "$CWDK" build
says 'is named' 'there is no project `bse`'
says 'at its place' '--> cwdk\.toml:2:30'
sed -i 's/"bse", /"base", /' cwdk.toml
sed -i 's/^version.*/version = "x"/' base/cwdk.toml
run 1 'a wrong manifest of a member' "$CWDK" build
says 'is shown there' '--> base/cwdk\.toml:3:11'
sed -i 's/^version.*/version = "0.1.0"/' base/cwdk.toml
(cd base && "$CWDK" -q build -p other) >"$scratch/out" 2>&1
says 'outside a workspace -p names the project' 'no such project here: `other`'

# Two manifests in one folder keep out of each other's way.
cp base/cwdk.toml base/second.toml
sed -i 's/name = "base"/name = "second"/' base/second.toml
run 0 'a second manifest in a folder' "$CWDK" build --manifest-path base/second.toml
is 'has a folder of its own' -s base/target/second/dev/x64/second.lib
run 0 'and is cleaned alone' "$CWDK" clean --manifest-path base/second.toml
is 'the other stays' -s base/target/dev/x64/base.lib

# Two builds at once: the second waits.
cd base || exit 1
printf '#!/bin/sh\n: >%s/started\nsleep 1\nexec "$@"\n' "$scratch" >"$scratch/slow"
chmod +x "$scratch/slow"
printf '/* */\n' >>src/base.c
CWDK_LAUNCHER=$scratch/slow "$CWDK" build >/dev/null 2>&1 &
first=$!
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    [ ! -e "$scratch/started" ] || break
    sleep 0.1
done
run 0 'a second build while the first goes on' "$CWDK" build
says 'waits for it and says so' 'Blocking waiting for another build of base'
code=0
wait $first || code=$?
is 'and the first is through' "$code" = 0
finish
