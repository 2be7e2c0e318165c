/*
 * File objects: one for each open handle of a device.
 */
#ifndef CWDK_WDF_FILEOBJECT_H
#define CWDK_WDF_FILEOBJECT_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef WDFDEVICE (*PFN_WDFFILEOBJECTGETDEVICE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                WDFFILEOBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE WDFDEVICE WdfFileObjectGetDevice(_In_ WDFFILEOBJECT FileObject) {
    return ((PFN_WDFFILEOBJECTGETDEVICE)WdfFunctions[WdfFileObjectGetDeviceTableIndex])(
        WdfDriverGlobals, FileObject);
}

typedef PUNICODE_STRING (*PFN_WDFFILEOBJECTGETFILENAME)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        WDFFILEOBJECT FileObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE PUNICODE_STRING WdfFileObjectGetFileName(_In_ WDFFILEOBJECT FileObject) {
    return ((PFN_WDFFILEOBJECTGETFILENAME)WdfFunctions[WdfFileObjectGetFileNameTableIndex])(
        WdfDriverGlobals, FileObject);
}

#if CWDK_KMDF >= 21 || CWDK_UMDF

typedef ULONG (*PFN_WDFFILEOBJECTGETINITIATORPROCESSID)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                        WDFFILEOBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG WdfFileObjectGetInitiatorProcessId(_In_ WDFFILEOBJECT FileObject) {
    return ((PFN_WDFFILEOBJECTGETINITIATORPROCESSID)
                WdfFunctions[WdfFileObjectGetInitiatorProcessIdTableIndex])(WdfDriverGlobals,
                                                                            FileObject);
}

#endif

#if CWDK_KMDF

typedef ULONG (*PFN_WDFFILEOBJECTGETFLAGS)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                           WDFFILEOBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE ULONG WdfFileObjectGetFlags(_In_ WDFFILEOBJECT FileObject) {
    return ((PFN_WDFFILEOBJECTGETFLAGS)WdfFunctions[WdfFileObjectGetFlagsTableIndex])(
        WdfDriverGlobals, FileObject);
}

typedef PFILE_OBJECT (*PFN_WDFFILEOBJECTWDMGETFILEOBJECT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                          WDFFILEOBJECT FileObject);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE PFILE_OBJECT WdfFileObjectWdmGetFileObject(_In_ WDFFILEOBJECT FileObject) {
    return (
        (PFN_WDFFILEOBJECTWDMGETFILEOBJECT)WdfFunctions[WdfFileObjectWdmGetFileObjectTableIndex])(
        WdfDriverGlobals, FileObject);
}

#endif

#if CWDK_UMDF

typedef WDFFILEOBJECT (*PFN_WDFFILEOBJECTGETRELATEDFILEOBJECT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                               WDFFILEOBJECT FileObject);

_IRQL_requires_max_(PASSIVE_LEVEL)
FORCEINLINE WDFFILEOBJECT WdfFileObjectGetRelatedFileObject(_In_ WDFFILEOBJECT FileObject) {
    return ((PFN_WDFFILEOBJECTGETRELATEDFILEOBJECT)
                WdfFunctions[WdfFileObjectGetRelatedFileObjectTableIndex])(WdfDriverGlobals,
                                                                           FileObject);
}

#endif

#if CWDK_UMDF

/* What a request to query or set information of a file is about. */
typedef enum _WDF_FILE_INFORMATION_CLASS {
    WdfFileInformationDirectory = 1,
    WdfFileInformationFullDirectory,
    WdfFileInformationBothDirectory,
    WdfFileInformationBasic,
    WdfFileInformationStandard,
    WdfFileInformationInternal,
    WdfFileInformationEa,
    WdfFileInformationAccess,
    WdfFileInformationName,
    WdfFileInformationRename,
    WdfFileInformationLink,
    WdfFileInformationNames,
    WdfFileInformationDisposition,
    WdfFileInformationPosition,
    WdfFileInformationFullEa,
    WdfFileInformationMode,
    WdfFileInformationAlignment,
    WdfFileInformationAll,
    WdfFileInformationAllocation,
    WdfFileInformationEndOfFile,
    WdfFileInformationAlternateName,
    WdfFileInformationStream,
    WdfFileInformationPipe,
    WdfFileInformationPipeLocal,
    WdfFileInformationPipeRemote,
    WdfFileInformationMailslotQuery,
    WdfFileInformationMailslotSet,
    WdfFileInformationCompression,
    WdfFileInformationObjectId,
    WdfFileInformationCompletion,
    WdfFileInformationMoveCluster,
    WdfFileInformationQuota,
    WdfFileInformationReparsePoint,
    WdfFileInformationNetworkOpen,
    WdfFileInformationAttributeTag,
    WdfFileInformationTracking,
    WdfFileInformationIdBothDirectory,
    WdfFileInformationIdFullDirectory,
    WdfFileInformationValidDataLength,
    WdfFileInformationShortName,
    WdfFileInformationIoCompletionNotification,
    WdfFileInformationIoStatusBlockRange,
    WdfFileInformationIoPriorityHint,
    WdfFileInformationSfioReserve,
    WdfFileInformationSfioVolume,
    WdfFileInformationHardLink,
    WdfFileInformationProcessIdsUsingFile,
    WdfFileInformationNormalizedName,
    WdfFileInformationNetworkPhysicalName,
    WdfFileInformationIdGlobalTxDirectory,
    WdfFileInformationIsRemoteDevice,
    WdfFileInformationAttributeCache,
    WdfFileInformationMaximum,
} WDF_FILE_INFORMATION_CLASS,
    *PWDF_FILE_INFORMATION_CLASS;

#endif

EXTERN_C_END

#endif
