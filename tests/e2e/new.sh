#!/bin/sh
# A freshly created project, of each kind, builds for both processors, checks clean, packages,
# verifies and passes its own test without an edit.
. "$(dirname "$0")/lib.sh"

for kind in kmdf wdm; do
    cd "$scratch" || exit 1
    run 0 "new --$kind makes a project" "$CWDK" new "fresh-$kind" "--$kind"
    cd "fresh-$kind" || exit 1
    run 0 "$kind: check finds nothing" "$CWDK" check
    says_not "$kind: neither errors nor warnings" '^(error|warning)'
    run 0 "$kind: build for both processors" "$CWDK" build --target-arch all
    for arch in x64 arm64; do
        package=target/dev/$arch/package/fresh-$kind
        for extension in sys inf cat cer pdb map; do
            is "$kind: the $arch package holds the .$extension" -s "$package/fresh-$kind.$extension"
        done
        run 0 "$kind: the $arch package verifies" "$CWDK" verify "$package"
    done
    run 0 "$kind: the release build" "$CWDK" build --profile release
    run 0 "$kind: its own test passes" "$CWDK" test
    says "$kind: the test ran in the machine" '^ *ok '
    says_not "$kind: no test failed" '^ *not ok'
done
finish
