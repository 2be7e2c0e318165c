#!/bin/sh
# From Visual Studio projects to packages: a solution of ours with a driver, a library and an
# application is imported, builds for both processors, and its package verifies; what is wrong with
# a project is said once, and nothing is overwritten or half there.
# shellcheck disable=SC2016 # the dollars are MSBuild's, the backticks those of messages
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

# project FOLDER/NAME TYPE PROPERTIES ITEMS: a project file with the usual four configurations.
project() {
    mkdir -p "$(dirname "$1")"
    cat >"$1.vcxproj" <<XML
<?xml version="1.0" encoding="utf-8"?>
<Project DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
  <ItemGroup Label="ProjectConfigurations">
    <ProjectConfiguration Include="Debug|x64" />
    <ProjectConfiguration Include="Debug|ARM64" />
    <ProjectConfiguration Include="Release|x64" />
    <ProjectConfiguration Include="Release|ARM64" />
  </ItemGroup>
  <PropertyGroup>
    <ConfigurationType>$2</ConfigurationType>
    $3
  </PropertyGroup>
  <Import Project="\$(VCTargetsPath)\\Microsoft.Cpp.props" />
  $4
  <Import Project="\$(VCTargetsPath)\\Microsoft.Cpp.targets" />
</Project>
XML
}

project product/driver/Answer Driver \
    '<DriverType>KMDF</DriverType><KMDF_VERSION_MAJOR>1</KMDF_VERSION_MAJOR>
     <PlatformToolset>WindowsKernelModeDriver10.0</PlatformToolset>' \
    '<ItemDefinitionGroup>
       <ClCompile>
         <AdditionalIncludeDirectories>..\Shared;%(AdditionalIncludeDirectories)</AdditionalIncludeDirectories>
         <PreprocessorDefinitions>%(PreprocessorDefinitions);ANSWER=42</PreprocessorDefinitions>
       </ClCompile>
       <Link>
         <AdditionalDependencies>$(DDK_LIB_PATH)\wdmsec.lib;..\shared\$(IntDir)\shared.lib;%(AdditionalDependencies)</AdditionalDependencies>
       </Link>
     </ItemDefinitionGroup>
     <ItemGroup>
       <ClCompile Include="*.c" />
       <Inf Include="answer.inx" />
     </ItemGroup>'
project product/shared/shared StaticLibrary '<DriverType>KMDF</DriverType>' \
    '<ItemGroup><ClCompile Include="Shared.C" /></ItemGroup>'
project product/app/app Application '' ''
cat >product/product.sln <<'SLN'
Microsoft Visual Studio Solution File, Format Version 12.00
Project("{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}") = "app", "app\app.vcxproj", "{00000000-0000-0000-0000-000000000001}"
EndProject
Project("{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}") = "Answer", "driver\Answer.vcxproj", "{00000000-0000-0000-0000-000000000002}"
EndProject
Project("{8BC9CEB8-8B4A-11D0-8D11-00A0C91BC942}") = "shared", "shared\shared.vcxproj", "{00000000-0000-0000-0000-000000000003}"
EndProject
SLN
cat >product/shared/shared.h <<'C'
#pragma once
#include <ntddk.h>
ULONG SharedAnswer(PVOID Context);
C
# Two liberties of MSVC: declared again with another pointer type, and a cast as an lvalue.
cat >product/shared/Shared.C <<'C'
#include "SHARED.h"
ULONG SharedAnswer(PULONG Context)
{
    ULONG_PTR at = (ULONG_PTR)Context;
    (PCHAR)at += 0;
    return *(PULONG)at;
}
C
cat >product/driver/driver.c <<'C'
#include <ntddk.h>
#include <wdf.h>
#include "shared.h"
DRIVER_INITIALIZE DriverEntry;
static NTSTATUS DeviceAdd(WDFDRIVER Driver, PWDFDEVICE_INIT DeviceInit)
{
    WDFDEVICE device;
    UNREFERENCED_PARAMETER(Driver);
    return WdfDeviceCreate(&DeviceInit, WDF_NO_OBJECT_ATTRIBUTES, &device);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;
    ULONG answer = ANSWER;
    if (SharedAnswer(&answer) != 42)
        return STATUS_UNSUCCESSFUL;
    WDF_DRIVER_CONFIG_INIT(&config, DeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config,
                           WDF_NO_HANDLE);
}
C
sed "s/echo\.sys/Answer.sys/g; s/cwdk_echo/answer/g" "$root/examples/echo/echo.inx" \
    >product/driver/answer.inx
find product -type f | sort >before

run 0 'a solution is imported' "$CWDK" import product/product.sln
says 'the application is named, with its line' 'product/product.sln:2: `app` is an application'
says 'each project has its manifest' 'Created product/shared/cwdk.toml: KMDF library `shared`'
is 'there is a workspace' -f product/cwdk.toml
is 'the sources are as before' "$(find product -name '*.toml' -prune -o -type f -print | sort | cmp - before && echo same)" = same
run 1 'a manifest that is there stays' "$CWDK" import product/product.sln
says 'and the remedy is said' '--force replaces it'
run 0 'unless --force says otherwise' "$CWDK" import product/product.sln --force

cd product || exit 1
run 0 'the workspace builds for both processors' "$CWDK" build --target-arch all --profile release
says 'each liberty is a warning at its place' 'Shared.C:5: warning: a cast is no lvalue in C'
cd .. || exit 1
for arch in x64 arm64; do
    run 0 "the $arch package verifies" "$CWDK" verify "product/driver/target/release/$arch/package/Answer"
done

run 1 'an application is not a driver' "$CWDK" import product/app/app.vcxproj
says 'and it says what it is' 'it is an application'
run 2 'other files are not taken' "$CWDK" import product/shared/shared.h
run 1 'a file that is not there' "$CWDK" import product/none.vcxproj
says 'is named' 'there is no `product/none.vcxproj`'
printf '<Project>\n  <PropertyGroup>\n</Project>\n' >broken.vcxproj
run 1 'broken XML is one error' "$CWDK" import broken.vcxproj
says 'with its line' 'broken.vcxproj:3:'
is 'and nothing is written' ! -e cwdk.toml
finish
