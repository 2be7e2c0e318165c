#!/bin/sh
# Planted defects: the checker names the line, and so does the machine when the driver runs.
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

# line FILE WORDS: the number of the line that holds them
line() {
    grep -n "$2" "$1" | head -n 1 | cut -d: -f1
}

# defect NAME CODE-LINE CHECK-WORDS RUN-LINE RUN-WORDS: lines are given by words in the source
defect() {
    copy_project "tests/defects/$1"
    run 1 "$1: check fails" "$CWDK" check
    says "$1: check names the line" "src/driver\.c:$(line src/driver.c "$2"):"
    says "$1: check says what it is" "$3"
    run 1 "$1: build refuses it" "$CWDK" build
    run "${6-10}" "$1: the machine stops it" "$CWDK" test --check warn
    says "$1: the report names the line" "driver\.c:$(line src/driver.c "$4")"
    says "$1: the report says what it is" "$5"
    says "$1: the report gives the line that replays it" 'cwdk test .*--(seed|replay) '
}

defect pool-leak 'the defect' 'leak|never freed|not freed' \
    'ExAllocatePool2' '0xC4|leak'
says 'pool-leak: the report names the tag' "Dect"
defect use-after-free 'the defect' 'after .*freed|freed' 'the defect' 'freed'
says 'use-after-free: the report says where it was freed' \
    "driver\.c:$(line src/driver.c 'ExFreePoolWithTag')"
says 'use-after-free: the report says where it was allocated' \
    "driver\.c:$(line src/driver.c 'ExAllocatePool2')"
defect paged-at-dispatch 'the defect' 'IRQL|DISPATCH_LEVEL|pageable' 'PAGED_CODE\|add(ULONG value) {' \
    'DISPATCH_LEVEL'
finish
