/* WDFCMRESLIST: the resources a device was started with. */
#include "host/wdf/inc/fx.h"
#include "host/wdf/object/parts.h"

NTSTATUS FxCmResListCreate(FX_DEVICE *Device, const CM_RESOURCE_LIST *List,
                           FX_CMRESLIST **RetList) {
    FX_OBJECT *object;
    NTSTATUS status = FxObjectCreate(((FX_OBJECT *)Device)->Client, FxTypeCmResList, NULL, 0,
                                     (FX_OBJECT *)Device, 0, &object);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    FX_CMRESLIST *list = (FX_CMRESLIST *)object;
    if (List != NULL && List->Count != 0) {
        const CM_PARTIAL_RESOURCE_LIST *partial = &List->List[0].PartialResourceList;
        SIZE_T bytes = (SIZE_T)partial->Count * sizeof(partial->PartialDescriptors[0]);
        if (bytes != 0) {
            list->Descriptors = ExAllocatePool2(POOL_FLAG_NON_PAGED, bytes, FX_TAG);
            if (list->Descriptors == NULL) {
                FxObjectAbandon(object);
                return STATUS_INSUFFICIENT_RESOURCES;
            }
            RtlCopyMemory(list->Descriptors, partial->PartialDescriptors, bytes);
            list->Count = partial->Count;
        }
    }
    FxObjectPublish(object);
    *RetList = list;
    return STATUS_SUCCESS;
}

void FxCmResListDestroy(FX_OBJECT *Object) {
    FX_CMRESLIST *list = (FX_CMRESLIST *)Object;
    if (list->Descriptors != NULL) {
        ExFreePoolWithTag(list->Descriptors, FX_TAG);
    }
}

ULONG imp_WdfCmResourceListGetCount(PWDF_DRIVER_GLOBALS Globals, WDFCMRESLIST List) {
    return FX_RESOLVE(FX_CLIENT_OF(Globals), List, CmResList, FX_CMRESLIST)->Count;
}

PCM_PARTIAL_RESOURCE_DESCRIPTOR
imp_WdfCmResourceListGetDescriptor(PWDF_DRIVER_GLOBALS Globals, WDFCMRESLIST List, ULONG Index) {
    FX_CMRESLIST *list = FX_RESOLVE(FX_CLIENT_OF(Globals), List, CmResList, FX_CMRESLIST);
    return Index < list->Count ? &list->Descriptors[Index] : NULL;
}
