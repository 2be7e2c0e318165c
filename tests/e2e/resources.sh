#!/bin/sh
# Resource scripts: version information by the kit's macros, in every encoding, and embedded files.
# shellcheck disable=SC2016 # what is looked for in messages holds backquotes
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

"$CWDK" -q new echo --wdm
cd echo || exit 1
cat >echo.rc <<'TEXT'
#include <Windows.h>
#include <ntverp.h>

#define VER_FILETYPE VFT_DRV
#define VER_FILESUBTYPE VFT2_DRV_SYSTEM
#define VER_FILEDESCRIPTION_STR "An echo, for tests"
#define VER_INTERNALNAME_STR "echo.sys"
#undef VER_COMPANYNAME_STR
#define VER_COMPANYNAME_STR "Some Company"

#include "COMMON.VER"
TEXT
sed -i 's/^\[build\]/[build]\nresources = ["*.rc"]/' cwdk.toml

# strings IMAGE: those of its resources, one a line
strings() {
    llvm-readobj-19 --coff-resources "$1" >"$scratch/out" 2>&1
    iconv -f UTF-16LE -t UTF-8 -c "$2" >>"$scratch/out"
}

run 0 'a driver with version information builds for both processors' \
    "$CWDK" build --target-arch all
for arch in x64 arm64; do
    strings "target/dev/$arch/echo.sys" "target/dev/$arch/res/echo.rc.res"
    says "$arch: the image has a version resource" 'Type: VERSIONINFO'
    says "$arch: with the description" 'An echo, for tests'
    says "$arch: and the company" 'Some Company'
    says "$arch: and the version" '10\.0\.10011\.16384'
done
run 0 'the package is whole' "$CWDK" verify
run 0 'nothing to do' "$CWDK" build -v
says_not 'nothing is compiled again' 'Compiling'

# Encodings: UTF-16 with a mark, a code page that the script says, and one that it does not.
cp echo.rc ../plain.rc
sed 's/An echo, for tests/Ein Echo für Prüfungen/' ../plain.rc | iconv -f UTF-8 -t UTF-16 >echo.rc
run 0 'a script in UTF-16' "$CWDK" build
strings target/dev/x64/echo.sys target/dev/x64/res/echo.rc.res
says 'has its letters' 'Ein Echo für Prüfungen'
sed 's/An echo, for tests/Ein Echo für Prüfungen/' ../plain.rc | iconv -f UTF-8 -t CP1252 >echo.rc
run 0 'a script in code page 1252' "$CWDK" build
strings target/dev/x64/echo.sys target/dev/x64/res/echo.rc.res
says 'has its letters' 'Ein Echo für Prüfungen'
(
    echo '#pragma code_page(932)'
    sed 's/An echo, for tests/試験/' ../plain.rc
) | iconv -f UTF-8 -t CP932 >echo.rc
run 0 'a script in code page 932' "$CWDK" build
strings target/dev/x64/echo.sys target/dev/x64/res/echo.rc.res
says 'has its letters' '試験'
printf '#define TESTED "Pr\374fung"\r\n' >tested.h
sed 's/"An echo, for tests"/TESTED/; s/^#include <ntverp.h>/&\n#include "tested.h"/' ../plain.rc >echo.rc
run 0 'a header in code page 1252' "$CWDK" build
strings target/dev/x64/echo.sys target/dev/x64/res/echo.rc.res
says 'has its letters' 'Prüfung'
sed 's/An echo, for tests/Pr\\374fung, geschrieben als Zahl/' ../plain.rc >echo.rc
run 0 'a byte of code page 1252 by its number' "$CWDK" build
strings target/dev/x64/echo.sys target/dev/x64/res/echo.rc.res
says 'has its letters' 'Prüfung, geschrieben als Zahl'

# Embedded files and headers of the project's own, both followed.
mkdir -p res
printf 'first' >res/data.bin
printf '#define DATA_ID 77\ntypedef struct _NOT_FOR_THE_RESOURCE_COMPILER { int a; } X;\n' >res/Resource.h
(
    cat ../plain.rc
    printf '#include "res\\\\resource.h"\nDATA_ID RCDATA "res/data.bin"\n'
) >echo.rc
run 0 'a script with an embedded file' "$CWDK" build
llvm-readobj-19 --coff-resources target/dev/x64/echo.sys >"$scratch/out"
says 'has it' 'Name: \(ID 77\)'
printf 'second, longer' >res/data.bin
run 0 'the embedded file is followed' "$CWDK" build
is 'into the image' "$(grep -c 'second, longer' target/dev/x64/echo.sys)" = 1
sed -i 's/77/78/' res/Resource.h
run 0 'a header is followed' "$CWDK" build
llvm-readobj-19 --coff-resources target/dev/x64/echo.sys >"$scratch/out"
says 'into the image' 'Name: \(ID 78\)'

# Mistakes.
sed '/FILESUBTYPE/d' ../plain.rc >echo.rc
run 1 'a macro that common.ver needs is missing' "$CWDK" build
says 'it is named' 'VER_FILESUBTYPE'
printf '1 RCDATA "nowhere.bin"\n' >echo.rc
run 1 'an embedded file is missing' "$CWDK" build
says 'it is named' 'nowhere\.bin'
says 'and the script' 'echo\.rc'
printf '#include "nowhere.h"\n' >echo.rc
run 1 'a header is missing' "$CWDK" build
says 'at its place' "echo\.rc:1:10: .*'nowhere\.h' file not found"
printf '\377\376\000\330' >echo.rc
run 1 'not text at all' "$CWDK" build
says 'is said' 'echo\.rc is not text in UTF-16LE'
cp ../plain.rc echo.rc
sed -i 's/"\*\.rc"/"*.res"/' cwdk.toml
: >echo.res
run 1 'a compiled resource is not a script' "$CWDK" build
says 'is said' '`echo\.res` is not a resource script'
finish
