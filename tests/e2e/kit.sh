#!/bin/sh
# --wdk-root: a build against a kit of Microsoft's layout, which is made here from our own headers
# and libraries, with names in other cases as they come from other file systems.
# shellcheck disable=SC2016 # what is looked for in messages holds backquotes
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

own=$(dirname "$(dirname "$(readlink -f "$CWDK")")")/lib/cwdk
kit="$scratch/Windows Kits/10"
version=10.0.22621.0

# Headers: ours in place of km and shared; WDF's in its own folder, in upper case.
mkdir -p "$kit/Include/$version/km/crt" "$kit/Include/$version/shared" \
    "$kit/Include/10.0.10240.0/KM" "$kit/Include/wdf/kmdf/1.15" "$kit/Include/wdf/kmdf/1.31"
cp -r "$own/include/." "$kit/Include/$version/km"
for name in ntddk wdm ntdef; do
    mv "$kit/Include/$version/km/$name.h" "$kit/Include/$version/km/$(echo $name | tr '[:lower:]' '[:upper:]').H"
done
mv "$kit/Include/$version/km/string.h" "$kit/Include/$version/km/crt/String.h"
mv "$kit/Include/$version/km/guiddef.h" "$kit/Include/$version/shared/GuidDef.h"
for file in "$kit/Include/$version/km"/wdf*.h; do
    mv "$file" "$kit/Include/wdf/kmdf/1.15/$(basename "$file" | sed 's/^wdf/Wdf/')"
done
mv "$kit/Include/$version/km/wdf" "$kit/Include/wdf/kmdf/1.15/WDF"
printf '#define FROM_THE_KIT 1\n' >"$kit/Include/$version/shared/OnlyHere.h"
# Libraries.
for arch in x64 arm64; do
    mkdir -p "$kit/Lib/$version/km/$arch" "$kit/Lib/wdf/kmdf/$arch/1.15"
    for name in ntoskrnl hal wmilib BufferOverflowFastFailK; do
        cp "$own/lib/$arch/$name.lib" "$kit/Lib/$version/km/$arch/$(echo $name | tr '[:lower:]' '[:upper:]').lib"
    done
    cp "$own/lib/$arch/WdfDriverEntry-1.15.lib" "$kit/Lib/wdf/kmdf/$arch/1.15/wdfdriverentry.LIB"
    cp "$own/lib/$arch/"[Ww]df[Ll]dr.lib "$kit/Lib/wdf/kmdf/$arch/1.15/WDFLDR.lib"
done

"$CWDK" -q new echo --kmdf
cd echo || exit 1
sed -i -e 's/^minimum-os.*//' -e '/^\[check\]/,$d' cwdk.toml
run 1 'a header of the kit that is not ours' sh -c \
    'printf "#include <ntddk.h>\n#include <onlyhere.h>\nint k = FROM_THE_KIT;\n" >src/kit.c
     exec "$CWDK" build'
says 'is not found' "'onlyhere\.h' file not found"
run 0 'against the kit it builds' "$CWDK" build --target-arch all --wdk-root "$kit"
run 0 'and passes its tests in the machine' "$CWDK" test --wdk-root "$kit"
says_not 'no test failed' '^ *not ok'
run 0 'nothing to do' "$CWDK" build --wdk-root "$kit"
says_not 'nothing is compiled again' 'Compiling'
ninja -f target/dev/x64/build.ninja -t deps target/dev/x64/obj/src/driver.c.obj |
    grep -iE '/ntddk\.h|/nt/irp\.h|/wdf/request\.h' >"$scratch/out"
says 'the headers are the kit'"'"'s' '10/Include/10\.0\.22621\.0/km/NTDDK\.H'
says_not 'and no declarations are ours' "$own/include/(nt|wdf)"
run 0 'check reads them, too' "$CWDK" check --wdk-root "$kit"

# The manifest can say it; the folder above does, and so does a package's.
sed -i "s|^\[build\]|&\nwdk-root = \"../Windows Kits\"|" cwdk.toml
run 0 'the manifest says it' "$CWDK" build
says_not 'and it is the same build' 'Compiling'
mkdir ../package && ln -s "$kit" ../package/C
run 0 'a package has it in its folder c' "$CWDK" build --wdk-root ../package
run 0 'a version can be asked for' "$CWDK" build --wdk-root "$kit" --wdk-version $version

# What is missing is named.
run 1 'no such version' "$CWDK" build --wdk-version 10.0.1.0
says 'is named with those there are' 'has no version 10\.0\.1\.0'
says 'all of them' 'there are: 10\.0\.10240\.0, 10\.0\.22621\.0'
says 'at the key' 'cwdk\.toml:[0-9]+:12'
run 1 'a version without all of its folders' "$CWDK" build --wdk-version 10.0.10240.0
says 'is named with the folder' 'has no folder Include/10\.0\.10240\.0/km/crt'
run 1 'no kit at all' "$CWDK" build --wdk-root "$scratch/echo/src"
says 'is said with what was looked for' 'not the folder of a Windows Driver Kit'
run 1 'no folder at all' "$CWDK" build --wdk-root /nowhere/at/all
says 'is said' 'there is no folder `/nowhere/at/all`'
sed -i -e 's|^\[build\]|&\nminimum-os = "10.0.19041"|' -e 's/^\(Kmdf.*= \).*/\1$KMDFVERSION$/' cwdk.toml
run 1 'a version of KMDF that the kit has no libraries for' "$CWDK" build --no-package
says 'is named with the folder' 'has no folder Lib/wdf/kmdf/x64/1\.31'
sed -i 's/10\.0\.19041/10.0.17763/' cwdk.toml
run 1 'a version of KMDF that the kit has not' "$CWDK" build --no-package
says 'is named with the folder' 'has no folder Include/wdf/kmdf/1\.27'
says 'with those there are' 'the kit has KMDF 1\.15, 1\.31'
sed -i '/10\.0\.17763/d' cwdk.toml
sed -i 's|^\[build\]|&\nlibraries = ["wdmsek"]|' cwdk.toml
cp "$own/lib/x64/wdmsec.lib" "$kit/Lib/$version/km/x64/WdmSec.lib"
run 1 'a library that the kit has not' "$CWDK" build
says 'is named' 'the kit has no library `wdmsek\.lib`'
says 'with the nearest' 'did you mean `WdmSec`'
says 'and where it was looked for' "looked for in .*/Lib/$version/km/x64"
sed -i 's/wdmsek/wdmsec/' cwdk.toml
run 0 'a library in any case' "$CWDK" build
printf '#include "nosuch.h"\n' >>src/kit.c
run 1 'a header that nobody has' "$CWDK" build
says 'says that the kit was looked into' 'nor the kit .* have `nosuch\.h`'
mv "$kit/Lib/$version/km/arm64" "$kit/Lib/$version/km/arm"
run 1 'no libraries for a processor' "$CWDK" build --target-arch arm64
says 'is said' 'the libraries for arm64 are a part of the kit of their own'
finish
