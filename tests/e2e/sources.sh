#!/bin/sh
# Where sources and headers may lie and how they may be named: outside the project's folder, twice
# under one name, and in another case than they are included by.
# shellcheck disable=SC2016 # what is looked for in messages holds backquotes
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

mkdir -p "$scratch/tree/shared/Inc" "$scratch/tree/shared/deep/inner" "$scratch/tree/beside"
cd "$scratch/tree" || exit 1
"$CWDK" -q new places --wdm
cd places || exit 1
mkdir -p src/one src/two Headers/Sub
sed -i '/^\[check\]/,$d' cwdk.toml

# Same names in different folders, and outside.
for name in one two; do
    printf '#include <ntddk.h>\n#include "NAMES.H"\nint %s(void);\nint %s(void) { return NAMES; }\n' \
        "$name" "$name" >"src/$name/same.c"
    printf '#define NAMES 1\n' >"src/$name/Names.h"
done
# The platform's headers, those of a folder of the project, of its subfolder by backslash, of a
# folder outside by -I, one beside a source outside, and one in a folder that only a directive names:
# each in a case of its own.
cat >../shared/same.c <<'TEXT'
#include <NtDDK.H>
#include "PUBLIC.h"
#include "sub\Below.H"
#include "outer.h"
#include "..\SHARED\inc\Outer.H"
#include "DEEP\INNER\far.h"
#include "..\beside\first.h"
#if !__has_include("UCM/1.0/UcmCx.h")
#error the header of a class extension is not found by its version
#endif
#if PUBLIC + BELOW + OUTER + FAR + SECOND != 5
#error not the headers that were meant
#endif
int shared(void);
int shared(void) { return 1; }
TEXT
printf '#pragma once\n#define PUBLIC 1\n' >Headers/Public.h
printf '#define BELOW 1\n' >Headers/Sub/below.h
printf '#pragma once\n#include "Inner\\beside.H"\n' >../shared/deep/dummy.h
printf '#pragma once\n#define OUTER 1\n' >../shared/Inc/OUTER.h
printf '#pragma once\n#define FAR 1\n' >../shared/deep/inner/Far.h
printf '#include "SECOND.h"\n' >../beside/first.h
printf '#define SECOND 1\n' >../beside/Second.h
sed -i 's/^\[build\]/[build]\nsources = ["src\/**\/*.c", "..\/shared\/*.c"]/' cwdk.toml
sed -i 's/^include = .*/include = ["include", "Headers", "..\/shared\/Inc"]/' cwdk.toml
run 0 'builds with headers in any case' "$CWDK" build
says_not 'and nothing is said about it' 'warning'
is 'one object' -s target/dev/x64/obj/src/one/same.c.obj
is 'and the other' -s target/dev/x64/obj/src/two/same.c.obj
is 'and that from outside, inside target' -s target/dev/x64/obj/__/shared/same.c.obj
run 0 'the checker finds the same headers' "$CWDK" check
run 0 'and for a single file' "$CWDK" check ../shared/same.c
run 0 'nothing to do' "$CWDK" build
says_not 'nothing is compiled again' 'Compiling'
sleep 0.01
printf '/* */\n' >>../shared/Inc/OUTER.h
run 0 'a header that was included in another case is followed' "$CWDK" build
says 'its source is compiled' 'Compiling'

# A new header is found at once, and a name that is there twice goes by its case.
printf '#include "LATE.h"\n' >>src/one/same.c
run 1 'a header that is not there' "$CWDK" build
says 'is named' "'LATE\.h' file not found"
printf '#define LATE 1\n' >src/one/late.h
run 0 'is found as soon as it is' "$CWDK" build
printf '#define UPPER 1\n' >Headers/Twice.h
printf '#define LOWER 1\n' >Headers/twice.h
printf '#include "Twice.h"\n#include "twice.h"\nint both = UPPER + LOWER;\n' >src/both.c
run 0 'two headers that differ in case are two' "$CWDK" build
mv Headers/twice.h Headers/other.h
run 1 'when one goes, the other is not both' "$CWDK" build
says 'its macro is missing' "undeclared identifier 'LOWER'"
rm src/both.c

# What only one processor gets.
mkdir only
printf '#include <ntddk.h>\nint only(void);\nint only(void) { return ONLY; }\n' >only/arm.c
cp cwdk.toml ../before.toml
cat >>cwdk.toml <<'TEXT'
[target.arm64]
sources = ["only/*.c"]
defines = ["ONLY=5"]
TEXT
run 0 'a source for one processor' "$CWDK" build --no-package --target-arch all
is 'is compiled there' -s target/dev/arm64/obj/only/arm.c.obj
is 'and not for the other' ! -e target/dev/x64/obj/only/arm.c.obj
printf 'libraries = ["nosuchlibrary"]\n' >>cwdk.toml
run 0 'a library for one processor' "$CWDK" build --no-package
run 1 'that is not there' "$CWDK" build --no-package --target-arch arm64
says 'is named' 'there is no library `nosuchlibrary` for arm64'
says 'at its place' "--> cwdk\\.toml:$(grep -n nosuch cwdk.toml | cut -d: -f1):14"
sed -i 's/nosuchlibrary/portcls/' cwdk.toml
run 1 'a library of the kit that is not here' "$CWDK" build --no-package --target-arch arm64
says 'says why, and what can be done' 'note: .*portcls.h.*--wdk-root'
cp ../before.toml cwdk.toml

# Extensions as Windows knows them.
printf '#include <ntddk.h>\nint class(void);\nint class(void) { return 1; }\n' >src/UPPER.C
sed -i 's/"src\/\*\*\/\*\.c"/"src\/**\/*.c", "src\/*.C"/' cwdk.toml
run 0 'a .C is C' "$CWDK" build --no-package
is 'and compiled' -s target/dev/x64/obj/src/UPPER.C.obj
run 0 'and checked as C' "$CWDK" check src/UPPER.C

# A section that the sources name stays in memory unless its name says that it is paged.
cat >src/sections.c <<'TEXT'
#include <ntddk.h>
int resident(void);
int first(void);
#pragma alloc_text(NONPAGED, resident)
int resident(void) { return 1; }
int first(void) { return resident(); }
TEXT
sed -i 's/^\[build\]/&\nlinker-args = ["\/include:first"]/' cwdk.toml
run 0 'a section of its own' "$CWDK" build
run 0 'is as Windows wants it' "$CWDK" verify
llvm-readobj-19 --sections target/dev/x64/places.sys >"$scratch/out"
says 'and there' 'Name: NONPAGED'

# What a missing header may mean.
missing() { # HEADER HINT
    printf '#include <%s>\n' "$1" >src/missing.c
    run 1 "without $1" "$CWDK" build
    says 'is named with the file that wants it' "src/missing\\.c:1:10: .*'$1' file not found"
    says 'and with a remedy' "help: $2"
    rm src/missing.c
}
missing ntdk.h 'did you mean `ntddk\.h`'
missing portcls.h 'cwdk does not have `portcls\.h`, but the Windows Driver Kit has .*--wdk-root DIR'
missing our_own_things.h 'if `our_own_things\.h` is the project.s, add its folder to `include` in \[build\]'
missing missing.tmh '`missing\.tmh` is what the trace preprocessor makes: \[wpp\] in cwdk\.toml'

# The build is the same from elsewhere: no path of this machine is in the image or the PDB.
SOURCE_DATE_EPOCH=1700000000 "$CWDK" -q build --no-package --profile release
first=$(sha256sum <target/release/x64/places.sys)
pdb=$(sha256sum <target/release/x64/places.pdb)
cp -r "$scratch/tree" "$scratch/copy"
cd "$scratch/copy/places" || exit 1
rm -rf target
SOURCE_DATE_EPOCH=1700000000 "$CWDK" -q build --no-package --profile release
is 'the same image from another folder' "$first" = "$(sha256sum <target/release/x64/places.sys)"
is 'the same PDB' "$pdb" = "$(sha256sum <target/release/x64/places.pdb)"
finish
