#!/bin/sh
# Links a driver in user mode, of C and C++, against the libraries of this build for each version of
# UMDF, looks at the images, and lets those of x64 run: Wine loads the DLL, and a client calls its
# entry as the host process of UMDF does.
# Usage: umdf_test.sh ARCH LIBDIR OUT CLANG LLD_LINK READOBJ FLAGS...
set -u
arch=$1 lib=$2 out=$3 clang=$4 link=$5 readobj=$6
shift 6
here=$(dirname "$0")/umdf
passed=0 failed=0
mkdir -p "$out" || exit 99

check() { # DESCRIPTION COMMAND...
    description=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "not ok: $arch: $description"
    fi
}

same() { # two texts
    [ "$1" = "$2" ] || {
        echo "have: $1"
        echo "want: $2"
        return 1
    }
}

has() { grep -Eq "$2" "$out/$1.dump"; }
symbols() { sed -n 's/^  Symbol: \([^ ]*\).*/\1/p' "$out/$1.dump" | LC_ALL=C sort | tr '\n' ' '; }
exported() { sed -n '/^Export {/,/^}/s/^  Name: \(..*\)/\1/p' "$out/$1.dump" | tr '\n' ' '; }
sections() { sed -n 's/^    Name: \([^ ]*\).*/\1/p' "$out/$1.dump" | tr '\n' ' '; }

compile() { # MINOR SOURCE FLAGS...
    minor=$1 source=$2
    shift 2
    "$clang" "$@" -DUMDF_VERSION_MAJOR=2 "-DUMDF_VERSION_MINOR=$minor" -O2 -Wall -Wextra -Werror \
        -c "$here/$source" -o "$out/$source-2.$minor.obj"
}

link_driver() { # MINOR STUB-MINOR: the DLL in a folder of its own, under the name the client asks for
    mkdir -p "$out/2.$1"
    "$link" /nologo /dll /subsystem:windows,10.0 /entry:_DllMainCRTStartup /nodefaultlib /release \
        /export:FxDriverEntryUm,PRIVATE /dynamicbase /highentropyva /nxcompat /guard:cf \
        /opt:ref,icf /incremental:no /manifest:no /Brepro /WX /noimplib "/machine:$arch" \
        "/out:$out/2.$1/driver.dll" "$out/driver.c-2.$1.obj" "$out/part.cpp-2.$1.obj" \
        "$lib/WdfDriverStubUm-2.$2.lib" "$lib/umdfcrt.lib" "$lib/ntdll.lib" "$lib/kernel32.lib" \
        "$lib/ucrt.lib"
}

build() { # MINOR FLAGS...
    minor=$1
    shift
    compile "$minor" driver.c "$@" &&
        compile "$minor" part.cpp "$@" -std=c++17 -fno-exceptions -fno-rtti \
            -fno-threadsafe-statics &&
        link_driver "$minor" "$minor" &&
        "$readobj" --file-headers --sections --coff-imports --coff-exports --coff-load-config \
            "$out/2.$minor/driver.dll" >"$out/2.$minor.dump"
}

client() { # MINOR FLAGS...
    minor=$1
    shift
    "$clang" "$@" -DUMDF_VERSION_MAJOR=2 "-DUMDF_VERSION_MINOR=$minor" -O2 -Wall -Wextra -Werror \
        -fno-stack-protector -c "$here/client.c" -o "$out/client-2.$minor.obj" &&
        "$link" /nologo /subsystem:console,10.0 /entry:start /nodefaultlib "/machine:$arch" \
            "/out:$out/2.$minor/client.exe" "$out/client-2.$minor.obj" "$lib/umdfcrt.lib" \
            "$lib/kernel32.lib"
}

for minor in 15 17 19 21 23 25 27 31 33; do
    if ! build "$minor" "$@"; then
        failed=$((failed + 1))
        echo "not ok: $arch: a driver of 2.$minor does not link"
        continue
    fi
    image=2.$minor
    check "$image exports exactly" same "$(exported "$image")" "DestroyedAt FxDriverEntryUm TestState "
    check "$image imports exactly" same "$(symbols "$image")" \
        "DbgPrint _execute_onexit_table _initialize_onexit_table _register_onexit_function free malloc "
    check "$image has no stray section" same "$(sections "$image")" \
        ".text .rdata .data .pdata .tls .reloc "
    check "$image is a DLL" has "$image" 'IMAGE_FILE_DLL'
    check "$image is no driver of the kernel" has "$image" 'Subsystem: IMAGE_SUBSYSTEM_WINDOWS_GUI'
    check "$image names its stack cookie" has "$image" '^ *SecurityCookie: 0x[1-9A-F]'
    check "$image is guarded" has "$image" 'IMAGE_DLL_CHARACTERISTICS_GUARD_CF'
    check "$image has a directory of its threads' variables" has "$image" '^ *TLSTableRVA: 0x[1-9A-F]'
done

# The name of the table ties a driver to the stub of its version.
if link_driver 15 33 2>"$out/mismatch.log"; then
    failed=$((failed + 1))
    echo "not ok: $arch: a driver for 2.15 links with the stub of 2.33"
else
    check "the mismatch is named" grep -q WdfFunctions_02015 "$out/mismatch.log"
fi

wine=$(command -v wine64 || command -v /usr/lib/wine/wine64)
if [ "$arch" = x64 ] && [ -n "$wine" ]; then
    WINEPREFIX=$(mktemp -d)
    export WINEPREFIX WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe='
    wineserver=$(command -v wineserver64 || command -v /usr/lib/wine/wineserver64)
    trap '"$wineserver" -k >/dev/null 2>&1; rm -rf "$WINEPREFIX"' EXIT
    for minor in 15 33; do
        link_driver "$minor" "$minor"
        check "the client of 2.$minor links" client "$minor" "$@"
        cd "$out/2.$minor" || exit 99
        timeout 120 "$wine" client.exe >/dev/null 2>&1
        check "the driver of 2.$minor starts and goes in Wine" same "exit $?" 'exit 0'
        cd - >/dev/null || exit 99
    done
fi

echo "$arch: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
