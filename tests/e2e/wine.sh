#!/bin/sh
# A second opinion: the lookaside example as `cwdk build` made it, in Wine's kernel.
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

command -v x86_64-w64-mingw32-gcc >/dev/null || {
    echo 'skipped: x86_64-w64-mingw32-gcc is not installed'
    exit 77
}
copy_project examples/lookaside
# The release profile: PAGED_CODE of a debug build asks KeGetCurrentIrql, which Wine 8 does not have.
run 0 'the example builds' "$CWDK" build --profile release
run 0 'the client builds' \
    x86_64-w64-mingw32-gcc -O2 -Wall -Wextra -Werror -o "$scratch/client.exe" "$root/tests/wine/client.c"
driver=$scratch/lookaside/target/release/x64/package/lookaside/lookaside.sys
run 0 "the driver works in Wine's kernel" "$root/tests/wine/run" "$driver" "$scratch/client.exe"
says 'it was driven' '^ok 5 - an empty stack gives nothing'
says_not 'nothing failed' '^not ok'
finish
