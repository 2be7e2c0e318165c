#!/bin/sh
# Messages, events and WMI classes of a driver: what is made of them is compiled and lies in the .sys.
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

copy_project tests/generate
run 0 'the driver builds for both processors' "$CWDK" build --target-arch all --no-package
for arch in x64 arm64; do
    sys=target/dev/$arch/lamp.sys
    run 0 "$arch: it has resources" llvm-readobj-19 --coff-resources "$sys"
    says "$arch: WMI classes" 'Type: MOFDATA'
    says "$arch: event templates" 'Type: WEVT_TEMPLATE'
    says "$arch: messages" 'Type: MESSAGETABLE'
    says "$arch: messages in German, from the message file" 'Language: .*1031'
    says "$arch: messages in English, from the manifest" 'Language: .*1033'
    run 0 "$arch: it imports" llvm-readobj-19 --coff-imports "$sys"
    says "$arch: it registers with event tracing" 'Symbol: EtwRegister'
    says "$arch: it writes events" 'Symbol: EtwWrite'
done
is 'both processors get the same resources' "$(cat target/dev/x64/gen/lamp.bmf target/dev/x64/gen/*.[bB][iI][nN] | sha256sum)" = "$(cat target/dev/arm64/gen/lamp.bmf target/dev/arm64/gen/*.[bB][iI][nN] | sha256sum)"

# Only what changed is made again.
before=$(stat -c %Y:%i target/dev/x64/gen/lampEvents.h)
sed -i 's/kaputt/defekt/' src/lamplog.mc
run 0 'a changed message is built in' "$CWDK" build --target-arch x64 --no-package
is 'its text is in the image' "$(tr -d '\0' <target/dev/x64/lamp.sys | grep -a -c 'Lampe %2 ist defekt')" = 1
is 'the events were left alone' "$before" = "$(stat -c %Y:%i target/dev/x64/gen/lampEvents.h)"

# In the NT machine: a session enables the provider, and what was written arrives.
run 0 'it runs, traced' "$CWDK" run --trace
says 'the first event: a string, ...' 'event 1 version 0 level 4 keyword 0x8000000000000001: 66 00 69 00 72 00 73 00 74 00 00 00 73 72 63'
says '... a counted block and its count, ...' '2e 63 00 10 00( 00){16} '
says '... a GUID, ...' ' b0 c7 f2 a4 8b 0d 8e 4a 9b 6d 0c 1f 5d 7e 2a 31 '
says '... an array, a real number and a truth' ' 01 00 00 00 02 00 00 00 00 00 00 00 00 00 e0 3f 01 00 00 00$'
says 'an event that TMF can say: decoded' 'Our-Lamp LampGone: The lamp one \(\{5d1f1c2e-6f5b-4f6b-9f2e-6d1a0b7c8d9e\}\) is gone: 0xc0000017\(STATUS_NO_MEMORY\), 100% of 0x1f$'
run 0 'it runs, not traced' "$CWDK" run
says_not 'nobody listens, nothing is written' 'event 1 version'

# Each by hand, and each refused with its place.
run 0 'mc by hand' "$CWDK" mc --out made --mode user --name other src/lamp.man
is 'it made the five files' "$(echo made/*)" = 'made/other.h made/other.rc made/other.tmf made/otherTEMP.BIN made/other_MSG00001.bin'
run 0 'mofcomp by hand' "$CWDK" mofcomp --bmf made/lamp.bmf --header made/lamp.h --depfile made/lamp.d src/lamp.mof
is 'it says what it read' "$(cat made/lamp.d)" = "made/lamp.bmf made/lamp.h: \\
  src/lamp.mof"

sed 's/Error=0x3/Error=/' src/lamplog.mc >bad.mc
run 1 'a broken message file' "$CWDK" mc --out bad bad.mc
says 'its place' '--> bad.mc:3:[0-9]+'
sed 's/win:Error/win:Eror/' src/lamp.man >bad.man
run 1 'a broken manifest' "$CWDK" mc --out bad bad.man
says 'its place' '--> bad.man:[0-9]+:[0-9]+'
says 'its remedy' 'did you mean .win:Error.'
head -c 900 src/lamp.man >cut.man
run 1 'a manifest that is cut off' "$CWDK" mc --out bad cut.man
says 'its place' '--> cut.man:[0-9]+:[0-9]+'
sed 's/uint64 Hours;/uint64 Hours/' src/lamp.mof >bad.mof
run 1 'a broken MOF file' "$CWDK" mofcomp --bmf bad/lamp.bmf bad.mof
says 'its place' '--> bad.mof:[0-9]+:[0-9]+'
is 'nothing was written' ! -e bad
run 3 'a folder that cannot be written' "$CWDK" mc --out /proc/nothing src/lamp.man
run 3 'a file that is not there' "$CWDK" mc --out bad none.mc
run 2 'no folder named' "$CWDK" mc src/lamp.man

# What a decoder of others thinks of the classes, where there is one.
if command -v bmf2mof >/dev/null; then
    run 0 'bmf2mof reads the classes' bmf2mof made/lamp.bmf
    says 'and finds the method' 'LampSwitch'
fi
finish
