#!/bin/sh
# A driver in user mode: a DLL with the framework's entry, packaged under an INF for UMDF.
# shellcheck disable=SC2016 # what is looked for in messages holds backquotes
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

own=$(dirname "$(dirname "$(readlink -f "$CWDK")")")/lib/cwdk
if [ ! -e "$own/lib/x64/user/kernel32.lib" ] || [ ! -e /usr/share/mingw-w64/include/windows.h ]; then
    echo 'skipped: the headers and libraries of mingw-w64 are not here'
    exit 77
fi
mkdir -p user/src
cd user || exit 1
cat >cwdk.toml <<'TEXT'
[package]
name = "user"
version = "0.1.0"
inf-mode = "u"

[driver-model]
driver-type = "UMDF"
target-umdf-version-minor = 15
TEXT
cat >src/driver.c <<'TEXT'
#include <Windows.h>
#include <wdf.h>

DRIVER_INITIALIZE DriverEntry;
EVT_WDF_DRIVER_DEVICE_ADD UserDeviceAdd;

NTSTATUS UserDeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    WDFDEVICE device;

    UNREFERENCED_PARAMETER(Driver);
    return WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;

    WDF_DRIVER_CONFIG_INIT(&config, UserDeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config,
                           WDF_NO_HANDLE);
}
TEXT
printf '#include <windows.h>\nstruct Counted { int value = 3; int more() const { return value + 1; } };\nextern "C" int Part(void);\nextern "C" int Part(void) { return Counted().more(); }\n' >src/part.cpp
cat >user.inx <<'TEXT'
[Version]
Signature   = "$WINDOWS NT$"
Class       = System
ClassGuid   = {4D36E97D-E325-11CE-BFC1-08002BE10318}
Provider    = %Provider%
PnpLockdown = 1
DriverVer   =
CatalogFile =

[DestinationDirs]
DefaultDestDir = 13

[SourceDisksNames]
1 = %Disk%

[SourceDisksFiles]
user.dll = 1

[Manufacturer]
%Provider% = Models, NT$ARCH$.10.0...16299

[Models.NT$ARCH$.10.0...16299]
%Device% = Device, ROOT\USER

[Device.NT]
CopyFiles = Device.Files

[Device.Files]
user.dll

[Device.NT.Services]
AddService = WUDFRd, 0x000001fa, Reflector

[Reflector]
DisplayName   = %Reflector%
ServiceType   = 1
StartType     = 3
ErrorControl  = 1
ServiceBinary = %12%\WUDFRd.sys

[Device.NT.Wdf]
UmdfService      = user, Device.Wdf
UmdfServiceOrder = user

[Device.Wdf]
UmdfLibraryVersion = $UMDFVERSION$
ServiceBinary      = %13%\user.dll

[Strings]
Provider  = "user developers"
Disk      = "user driver disk"
Device    = "user device"
Reflector = "Windows Driver Foundation - User-mode Driver Framework Reflector"
TEXT
run 0 'a UMDF driver builds for both processors' "$CWDK" build --no-package --target-arch all
says_not 'no warnings' 'warning:'
says 'it is said that it is not checked' 'the checker reads kernel drivers only'
for arch in x64 arm64; do
    llvm-readobj-19 --coff-exports --coff-imports --file-headers "target/dev/$arch/user.dll" \
        >"$scratch/out"
    says "$arch: it exports what the framework's loader calls" 'Name: FxDriverEntryUm'
    says "$arch: it is a DLL" 'IMAGE_FILE_DLL'
    says "$arch: of user mode" 'IMAGE_SUBSYSTEM_WINDOWS_GUI'
    says_not "$arch: nothing of the kernel" 'ntoskrnl|HAL\.dll'
done
run 0 'it is packaged' "$CWDK" build
says_not 'its INF is as Windows wants it' 'warning'
is 'as a DLL' -s target/dev/x64/package/user/user.dll
grep -a UmdfLibraryVersion target/dev/x64/package/user/user.inf >"$scratch/out"
says 'with the version of the framework' '2\.15\.0'
run 0 'the package is whole' "$CWDK" verify
# One that another's INF copies.
mkdir -p ../under/src
sed 's/"user"/"under"/' cwdk.toml >../under/cwdk.toml
printf '\n[build]\ninf = ""\n' >>../under/cwdk.toml
cp src/driver.c ../under/src
cp cwdk.toml ../alone.toml
cp user.inx ../alone.inx
printf '\n[dependencies]\nunder = { path = "../under" }\n' >>cwdk.toml
sed -i -e 's/^user\.dll = 1/&\nunder.dll = 1/' -e 's/^user\.dll$/&\nunder.dll/' user.inx
run 0 'a UMDF driver as a dependency' "$CWDK" build
is 'is in the package' -s target/dev/x64/package/user/under.dll
run 0 'signed like the other' "$CWDK" verify
cp ../alone.toml cwdk.toml
cp ../alone.inx user.inx
run 0 'check says that there is nothing to check' "$CWDK" check
run 1 'it does not run in the kernel' "$CWDK" run
says 'which is said' 'the NT machine runs kernel drivers only'
printf '[build]\nlibraries = ["kernel33"]\n' >>cwdk.toml
run 1 'a library that Windows has not' "$CWDK" build
says 'is named' 'there is no library `kernel33`'
says 'with the nearest' 'did you mean `kernel32`'
sed -i 's/kernel33/Advapi32.lib/' cwdk.toml
run 0 'one that it has, in any case' "$CWDK" build
run 1 'a genuine kit is for kernel drivers' "$CWDK" build --wdk-root "$scratch"
says 'which is said' 'a genuine kit is for kernel drivers here'
finish
