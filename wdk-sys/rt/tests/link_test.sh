#!/bin/sh
# Links the smallest drivers against the libraries of this build as a driver is linked, and looks at
# the images: entry, imports, load configuration, guard table, sections.
# Usage: link_test.sh ARCH LIBDIR OUT CLANG LLD_LINK READOBJ FLAGS...
set -u
arch=$1 lib=$2 out=$3 clang=$4 link=$5 readobj=$6
shift 6
here=$(dirname "$0")
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

# Whether the dump of an image has a line that matches the pattern.
has() { grep -Eq "$2" "$out/$1.dump"; }
lacks() { ! has "$1" "$2"; }

same() { # two texts
    [ "$1" = "$2" ] || {
        echo "have: $1"
        echo "want: $2"
        return 1
    }
}

# What wdmsec.lib needs of the kernel, and nothing under a name of its own.
secure_imports="ExAllocatePoolWithTag ExFreePoolWithTag IoCreateDevice IoDeleteDevice \
IoValidateDeviceIoControlAccess IofCompleteRequest ObOpenObjectByPointer \
RtlAppendUnicodeStringToString RtlAppendUnicodeToString RtlCreateSecurityDescriptor \
RtlFreeUnicodeString RtlInitUnicodeString RtlInitUnicodeStringEx \
RtlSetDaclSecurityDescriptor RtlStringFromGUID SeValidSecurityDescriptor ZwClose ZwOpenKey \
ZwQueryValueKey ZwSetSecurityObject memmove "

# What the other static libraries need of it; whether a copy is a call is the compiler's affair.
held_imports="ExAllocatePool2 ExFreePoolWithTag IoBuildSynchronousFsdRequest IofCallDriver \
KeInitializeEvent KeWaitForSingleObject KiBugCheckData ZwQuerySystemInformation "

imports() { sed -n 's/^  Symbol: \([^ ]*\).*/\1/p' "$out/$1.dump" | LC_ALL=C sort | tr '\n' ' '; }
sections() { sed -n 's/^    Name: \([^ ]*\).*/\1/p' "$out/$1.dump" | tr '\n' ' '; }
field() { sed -n "s/^ *$2: *//p" "$out/$1.dump" | head -n 1; }

compile() { # NAME FLAGS...: $here/NAME.c to an object
    name=$1
    shift
    "$clang" "$@" -O2 -Wall -Wextra -Werror -c "$here/$name.c" -o "$out/$name.obj"
}

build() { # OUTPUT ENTRY OBJECT LIBRARIES...
    image=$1 entry=$2 object=$3
    shift 3
    "$link" /nologo /driver /subsystem:native,10.0 /nodefaultlib /release /dynamicbase /nxcompat \
        /integritycheck /guard:cf /opt:ref,icf /incremental:no /manifest:no /Brepro /WX \
        "/machine:$arch" "/entry:$entry" "/out:$out/$image.sys" "$out/$object.obj" "$@" \
        "$lib/BufferOverflowFastFailK.lib" "$lib/ntoskrnl.lib" "$lib/hal.lib" || return 1
    "$readobj" --file-headers --sections --coff-imports --coff-load-config \
        --unwind "$out/$image.sys" >"$out/$image.dump"
}

# Every image, whatever it is.
look_at() {
    check "$1 has a checksum" lacks "$1" '^ *CheckSum: 0x0$'
    check "$1 names its stack cookie" has "$1" '^ *SecurityCookie: 0x[1-9A-F]'
    check "$1 has the guard check cell" has "$1" '^ *GuardCFCheckFunction: 0x[1-9A-F]'
    check "$1 has the guard dispatch cell" has "$1" '^ *GuardCFCheckDispatch: 0x[1-9A-F]'
    check "$1 has a guard table" has "$1" '^ *GuardCFFunctionCount: [1-9]'
    check "$1 is marked as guarded" has "$1" 'IMAGE_DLL_CHARACTERISTICS_GUARD_CF'
    check "$1 has no stray section" same "$(sections "$1")" ".text .rdata .data .pdata .reloc "
    check "$1 has an entry point" lacks "$1" '^ *AddressOfEntryPoint: 0x0$'
}

if check "wdm.c compiles" compile wdm "$@" && build wdm GsDriverEntry wdm; then
    look_at wdm
    check "wdm imports exactly" same "$(imports wdm)" "ProbeForRead __C_specific_handler "
    check "wdm imports from the kernel" has wdm '^  Name: ntoskrnl.exe$'
    check "wdm counts its guarded functions" [ "$(field wdm GuardCFFunctionCount)" -ge 4 ]
else
    failed=$((failed + 1))
    echo "not ok: $arch: wdm does not link"
fi

for minor in 15 17 19 21 23 25 27 31 33; do
    image=kmdf-1.$minor
    if compile kmdf "$@" "-DKMDF_VERSION_MINOR=$minor" &&
        build "$image" FxDriverEntry kmdf "$lib/WdfDriverEntry-1.$minor.lib" "$lib/wdfldr.lib"; then
        look_at "$image"
        check "$image imports exactly" same "$(imports "$image")" \
            "RtlCopyUnicodeString WdfVersionBind WdfVersionBindClass WdfVersionUnbind WdfVersionUnbindClass "
        check "$image imports from the loader" has "$image" '^  Name: WDFLDR.SYS$'
    else
        failed=$((failed + 1))
        echo "not ok: $arch: $image does not link"
    fi
done

if check "secure.c compiles" compile secure "$@" &&
    build secure GsDriverEntry secure "$lib/wdmsec.lib"; then
    look_at secure
    check "secure imports exactly" same "$(imports secure)" "$secure_imports"
else
    failed=$((failed + 1))
    echo "not ok: $arch: secure does not link"
fi

if check "held.c compiles" compile held "$@" &&
    build held GsDriverEntry held "$lib/usbdex.lib" "$lib/aux_klib.lib" "$lib/libcntpr.lib" \
        "$lib/uuid.lib"; then
    look_at held
    check "held imports exactly" same "$(imports held | sed 's/memcpy //')" "$held_imports"
else
    failed=$((failed + 1))
    echo "not ok: $arch: held does not link"
fi

# Each class extension that a driver calls has its entry in the image, by the name it is bound by.
if check "class.c compiles" compile class "$@" &&
    build class FxDriverEntry class "$lib/WdfDriverEntry-1.33.lib" "$lib/wdfldr.lib" \
        "$lib/SpbCxStubs.lib" "$lib/UcmCxStub.lib" "$lib/UcxStub.lib" "$lib/MsGpioClxStub.lib" \
        "$lib/NetAdapterCxStub.lib" "$lib/MbbCxStub.lib"; then
    look_at class
    for extension in SPBCx UcmCx Ucx GPIOClx NetAdapterCx MbbCx; do
        # The name as the loader reads it: UTF-16, ended by a NUL.
        name=$(printf %s "$extension" | sed 's/./&\\x00/g')
        check "class names $extension" env LC_ALL=C grep -qaP "\\x00$name\\x00\\x00" "$out/class.sys"
    done
else
    failed=$((failed + 1))
    echo "not ok: $arch: class does not link"
fi

# The name of the table ties a driver to the stub of its version.
compile kmdf "$@" -DKMDF_VERSION_MINOR=15
if build mismatch FxDriverEntry kmdf "$lib/WdfDriverEntry-1.33.lib" "$lib/wdfldr.lib" \
    2>"$out/mismatch.log"; then
    failed=$((failed + 1))
    echo "not ok: $arch: a driver for 1.15 links with the stub of 1.33"
else
    check "the mismatch is named" grep -q WdfFunctions_01015 "$out/mismatch.log"
fi

echo "$arch: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
