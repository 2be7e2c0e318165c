#!/bin/sh
# Microsoft's KMDF echo sample (both of its drivers) and its WDM ioctl sample, unmodified: they
# compile and link for both processors, the checker is silent, and the packages verify. The sources
# are given as a folder, a checkout of Windows-driver-samples that CWDK_WDS names.
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"
if [ ! -d "${CWDK_WDS-}/general" ]; then
    echo 'skipped: CWDK_WDS names no checkout of Windows-driver-samples'
    exit 77
fi

# sample NAME MODEL FOLDER INCLUDE: with a manifest and an INF of ours, since Microsoft's own INF is
# of the class `Sample`, which InfVerif keeps for Microsoft.
sample() {
    cp -r "$CWDK_WDS/general/$3" "$scratch/$1"
    mkdir -p "$scratch/$1/shared"
    cp "$CWDK_WDS/general/$4"/*.h "$scratch/$1/shared"
    cd "$scratch/$1" || exit 1
    cat >cwdk.toml <<TOML
[package]
name = "$1"
version = "1.0.0"

[driver-model]
driver-type = "$2"

[build]
sources = ["*.c"]
include = ["shared"]
inf = "ours.inx"
TOML
    sed "s/echo\.sys/$1.sys/g; s/cwdk_echo/$1/g" "$root/examples/echo/echo.inx" >ours.inx
    if [ "$2" = WDM ]; then
        sed -i '/^\[Echo\.NT\.Wdf\]/,/^KmdfLibraryVersion/d' ours.inx
    fi
    run 0 "$1: the checker runs" "$CWDK" check
    says "$1: and is silent" '0 errors, 0 warnings'
    run 0 "$1: builds for both processors" "$CWDK" build --target-arch all
    for arch in x64 arm64; do
        run 0 "$1: the $arch package verifies" "$CWDK" verify "target/dev/$arch/package/$1"
    done
}

sample echo KMDF echo/kmdf/driver/AutoSync echo/kmdf/exe
sample echo_2 KMDF echo/kmdf/driver/DriverSync echo/kmdf/exe
sample sioctl WDM ioctl/wdm/sys ioctl/wdm/sys
finish
