#!/bin/sh
# The examples, strict, without findings: checked, built, packaged and tested in the machine under
# several schedules.
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

for example in echo lookaside; do
    copy_project "examples/$example"
    run 0 "$example: check finds nothing in strict mode" "$CWDK" check
    says_not "$example: neither errors nor warnings" '^(error|warning)'
    run 0 "$example: build for both processors" "$CWDK" build --target-arch all
    run 0 "$example: tests pass" "$CWDK" test
    says_not "$example: no test failed" '^ *not ok'
    for seed in 1 2 3; do
        run 0 "$example: tests pass with random schedule $seed" \
            "$CWDK" test --schedule random --seed "$seed"
    done
done
if grep -rq 'unsafe(' "$root/examples/echo/src"; then
    not_ok 'echo has no unsafe block'
else
    ok 'echo has no unsafe block'
fi
finish
