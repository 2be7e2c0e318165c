/*
 * The co-installer's entry points, for installation programs.
 */
#ifndef CWDK_WDF_INSTALLER_H
#define CWDK_WDF_INSTALLER_H

#include "wdf/types.h"
#include <windef.h>

EXTERN_C_START

typedef ULONG (*PFN_WDFPOSTDEVICEINSTALL)(_In_ LPCWSTR InfPath, _In_opt_ LPCWSTR InfSectionName);

typedef ULONG (*PFN_WDFPOSTDEVICEREMOVE)(_In_ LPCWSTR InfPath, _In_opt_ LPCWSTR InfSectionName);

typedef ULONG (*PFN_WDFPREDEVICEINSTALL)(_In_ LPCWSTR InfPath, _In_opt_ LPCWSTR InfSectionName);

typedef ULONG (*PFN_WDFPREDEVICEINSTALLEX)(_In_ LPCWSTR InfPath, _In_opt_ LPCWSTR InfSectionName,
                                           _In_ PWDF_COINSTALLER_INSTALL_OPTIONS ClientOptions);

typedef ULONG (*PFN_WDFPREDEVICEREMOVE)(_In_ LPCWSTR InfPath, _In_opt_ LPCWSTR InfSectionName);

struct _WDF_COINSTALLER_INSTALL_OPTIONS {
    ULONG Size;
    BOOL ShowRebootPrompt;
};

ULONG WdfPreDeviceInstall(_In_ LPCWSTR InfPath, _In_opt_ LPCWSTR InfSectionName);
ULONG WdfPreDeviceInstallEx(_In_ LPCWSTR InfPath, _In_opt_ LPCWSTR InfSectionName,
                            _In_ PWDF_COINSTALLER_INSTALL_OPTIONS ClientOptions);
ULONG WdfPostDeviceInstall(_In_ LPCWSTR InfPath, _In_opt_ LPCWSTR InfSectionName);
ULONG WdfPreDeviceRemove(_In_ LPCWSTR InfPath, _In_opt_ LPCWSTR InfSectionName);
ULONG WdfPostDeviceRemove(_In_ LPCWSTR InfPath, _In_opt_ LPCWSTR InfSectionName);

FORCEINLINE VOID
WDF_COINSTALLER_INSTALL_OPTIONS_INIT(_Out_ PWDF_COINSTALLER_INSTALL_OPTIONS ClientOptions) {
    RtlZeroMemory(ClientOptions, sizeof(WDF_COINSTALLER_INSTALL_OPTIONS));
    ClientOptions->Size = sizeof(WDF_COINSTALLER_INSTALL_OPTIONS);
}

EXTERN_C_END

#endif
