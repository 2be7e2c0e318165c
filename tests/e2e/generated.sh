#!/bin/sh
# [[generate]] in a build: made before what includes it, in any case, and again only when its source
# changes.
# shellcheck disable=SC2016 # what is looked for in messages holds backquotes
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

"$CWDK" -q new made --wdm
cd made || exit 1
sed -i '/^\[check\]/,$d' cwdk.toml
cat >src/events.man <<'TEXT'
<instrumentationManifest xmlns="http://schemas.microsoft.com/win/2004/08/events">
 <instrumentation xmlns:win="http://manifests.microsoft.com/win/2004/08/windows/events">
  <events>
   <provider name="Made" guid="{b5a0bda9-50fe-4d0e-a83d-bae3f58c94d6}" symbol="MadeGuid"
             resourceFileName="made.sys" messageFileName="made.sys">
    <events><event value="1" symbol="Started" level="win:Informational"/></events>
   </provider>
  </events>
 </instrumentation>
</instrumentationManifest>
TEXT
cat >src/messages.mc <<'TEXT'
MessageIdTypedef=NTSTATUS
SeverityNames=(Informational=0x1:STATUS_SEVERITY_INFORMATIONAL)
FacilityNames=(System=0x0)
MessageId=0x0001 Facility=System Severity=Informational SymbolicName=MSG_HELLO
Language=English
Hello.
.
TEXT
cat >src/classes.mof <<'TEXT'
[Dynamic, Provider("WMIProv"), WMI, Description("A class"), guid("{981F2D7D-B1F3-11d0-8DD7-00C04FC3358C}"), locale("MS\\0x409")]
class MadeClass {
 [key, read] string InstanceName;
 [read] boolean Active;
 [WmiDataId(1), read] uint32 Value;
};
TEXT
cat >>cwdk.toml <<'TEXT'
[[generate]]
tool = "mc"
source = "src/events.man"

[[generate]]
tool = "mc"
source = "src/messages.mc"
name = "msg"

[[generate]]
tool = "mofcomp"
source = "src/classes.mof"
header = "ClassData.h"
TEXT
sed -i 's/^\[build\]/[build]\nresources = ["src\/*.rc"]/' cwdk.toml
printf '#include <windows.h>\n#include "Msg.rc"\n#include "EVENTS.rc"\nMofResource MOFDATA "Classes.BMF"\n' \
    >src/made.rc
cat >src/uses.c <<'TEXT'
#include <ntddk.h>
#include "MSG.h"
#include "Events.h"
#include "classdata.h"

ULONG Uses(void);
ULONG Uses(void) { return (ULONG)MSG_HELLO + sizeof(MadeClass); }
TEXT
run 0 'a driver with generated headers and resources' "$CWDK" build --target-arch all
for file in msg.h msg.rc events.h events.rc classes.bmf ClassData.h; do
    is "there is $file" -s "target/dev/x64/gen/$file"
done
llvm-readobj-19 --coff-resources target/dev/x64/made.sys >"$scratch/out"
says 'the image has the messages' 'Type: MESSAGETABLE'
says 'and the classes' 'MOFDATA'
run 0 'check finds the headers' "$CWDK" check
run 0 'nothing to do' "$CWDK" build -v
says_not 'nothing is made again' 'Generating|Compiling|Linking'
sed -i 's/0x0001 /0x0002 /' src/messages.mc
run 0 'a change of the messages' "$CWDK" build -v
says 'is generated' 'Generating src/messages\.mc'
says 'compiled' 'Compiling src/uses\.c'
says 'and compiled as a resource' 'Compiling src/made\.rc'
says_not 'and nothing else' 'Generating src/(events|classes)|Compiling src/(driver|control)'
touch src/classes.mof
run 0 'a change that makes nothing new' "$CWDK" build -v
says 'is generated' 'Generating src/classes\.mof'
says_not 'and not compiled' 'Compiling'
sed -i 's/^class MadeClass {/class {/' src/classes.mof
run 1 'a mistake of a class' "$CWDK" build
says 'is shown at its place' 'src/classes\.mof:[0-9]+:[0-9]+'
says_not 'and not with the command' 'FAILED'
sed -i 's/^class {/class MadeClass {/' src/classes.mof
sed -i 's/"src\/classes.mof"/"src\/clases.mof"/' cwdk.toml
run 1 'a source that is not there' "$CWDK" build
says 'is named' 'there is no `src/clases\.mof`'
says 'at its place' 'cwdk\.toml:[0-9]+:1'
finish
