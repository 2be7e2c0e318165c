/*
 * Objects: the tree of parents and children, typed contexts, references, clean-up and
 * destruction. Deleting an object deletes its children first.
 */
#ifndef CWDK_WDF_OBJECT_H
#define CWDK_WDF_OBJECT_H

#include "wdf/types.h"
#include "wdf/funcenum.h"

EXTERN_C_START

typedef enum _WDF_EXECUTION_LEVEL {
    WdfExecutionLevelInvalid = 0,
    WdfExecutionLevelInheritFromParent,
    WdfExecutionLevelPassive,
    WdfExecutionLevelDispatch,
} WDF_EXECUTION_LEVEL;

typedef enum _WDF_SYNCHRONIZATION_SCOPE {
    WdfSynchronizationScopeInvalid = 0,
    WdfSynchronizationScopeInheritFromParent,
    WdfSynchronizationScopeDevice,
    WdfSynchronizationScopeQueue,
    WdfSynchronizationScopeNone,
} WDF_SYNCHRONIZATION_SCOPE;

_Function_class_(EVT_WDF_OBJECT_CONTEXT_CLEANUP)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_OBJECT_CONTEXT_CLEANUP(_In_ WDFOBJECT Object);
typedef EVT_WDF_OBJECT_CONTEXT_CLEANUP *PFN_WDF_OBJECT_CONTEXT_CLEANUP;

_Function_class_(EVT_WDF_OBJECT_CONTEXT_DESTROY)
_IRQL_requires_max_(DISPATCH_LEVEL)
_IRQL_requires_same_
typedef void EVT_WDF_OBJECT_CONTEXT_DESTROY(_In_ WDFOBJECT Object);
typedef EVT_WDF_OBJECT_CONTEXT_DESTROY *PFN_WDF_OBJECT_CONTEXT_DESTROY;

typedef PCWDF_OBJECT_CONTEXT_TYPE_INFO (*PFN_GET_UNIQUE_CONTEXT_TYPE)(VOID);

typedef void (*WDFFUNC)(VOID);

struct _WDF_CUSTOM_TYPE_CONTEXT {
    ULONG Size;
    ULONG_PTR Data;
};

struct _WDF_OBJECT_ATTRIBUTES {
    ULONG Size;
    PFN_WDF_OBJECT_CONTEXT_CLEANUP EvtCleanupCallback;
    PFN_WDF_OBJECT_CONTEXT_DESTROY EvtDestroyCallback;
    WDF_EXECUTION_LEVEL ExecutionLevel;
    WDF_SYNCHRONIZATION_SCOPE SynchronizationScope;
    WDFOBJECT ParentObject;
    size_t ContextSizeOverride;
    PCWDF_OBJECT_CONTEXT_TYPE_INFO ContextTypeInfo;
};

struct _WDF_OBJECT_CONTEXT_TYPE_INFO {
    ULONG Size;
    LPCSTR ContextName;
    size_t ContextSize;
    PCWDF_OBJECT_CONTEXT_TYPE_INFO UniqueType;
    PFN_GET_UNIQUE_CONTEXT_TYPE EvtDriverGetUniqueContextType;
};

typedef NTSTATUS (*PFN_WDFOBJECTALLOCATECONTEXT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                 WDFOBJECT Handle,
                                                 PWDF_OBJECT_ATTRIBUTES ContextAttributes,
                                                 PVOID *Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfObjectAllocateContext(_In_ WDFOBJECT Handle,
                                              _In_ PWDF_OBJECT_ATTRIBUTES ContextAttributes,
                                              _Outptr_opt_ PVOID *Context) {
    return ((PFN_WDFOBJECTALLOCATECONTEXT)WdfFunctions[WdfObjectAllocateContextTableIndex])(
        WdfDriverGlobals, Handle, ContextAttributes, Context);
}

typedef WDFOBJECT (*PFN_WDFOBJECTCONTEXTGETOBJECT)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                   PVOID ContextPointer);

_IRQL_requires_max_(DISPATCH_LEVEL + 1)
FORCEINLINE WDFOBJECT WdfObjectContextGetObject(_In_ PVOID ContextPointer) {
    return ((PFN_WDFOBJECTCONTEXTGETOBJECT)WdfFunctions[WdfObjectContextGetObjectTableIndex])(
        WdfDriverGlobals, ContextPointer);
}

typedef NTSTATUS (*PFN_WDFOBJECTCREATE)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                        PWDF_OBJECT_ATTRIBUTES Attributes, WDFOBJECT *Object);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfObjectCreate(_In_opt_ PWDF_OBJECT_ATTRIBUTES Attributes,
                                     _Out_ WDFOBJECT *Object) {
    return ((PFN_WDFOBJECTCREATE)WdfFunctions[WdfObjectCreateTableIndex])(WdfDriverGlobals,
                                                                          Attributes, Object);
}

typedef void (*PFN_WDFOBJECTDELETE)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFOBJECT Object);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfObjectDelete(_In_ _Consumes_(wdfobject) WDFOBJECT Object) {
    ((PFN_WDFOBJECTDELETE)WdfFunctions[WdfObjectDeleteTableIndex])(WdfDriverGlobals, Object);
}

typedef void (*PFN_WDFOBJECTDEREFERENCEACTUAL)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFOBJECT Handle,
                                               PVOID Tag, LONG Line, PCCH File);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfObjectDereferenceActual(_In_ WDFOBJECT Handle, _In_opt_ PVOID Tag,
                                            _In_ LONG Line, _In_z_ PCCH File) {
    ((PFN_WDFOBJECTDEREFERENCEACTUAL)WdfFunctions[WdfObjectDereferenceActualTableIndex])(
        WdfDriverGlobals, Handle, Tag, Line, File);
}

typedef PVOID (*PFN_WDFOBJECTGETTYPEDCONTEXTWORKER)(PWDF_DRIVER_GLOBALS DriverGlobals,
                                                    WDFOBJECT Handle,
                                                    PCWDF_OBJECT_CONTEXT_TYPE_INFO TypeInfo);

_IRQL_requires_max_(DISPATCH_LEVEL + 1)
FORCEINLINE PVOID WdfObjectGetTypedContextWorker(_In_ WDFOBJECT Handle,
                                                 _In_ PCWDF_OBJECT_CONTEXT_TYPE_INFO TypeInfo) {
    return (
        (PFN_WDFOBJECTGETTYPEDCONTEXTWORKER)WdfFunctions[WdfObjectGetTypedContextWorkerTableIndex])(
        WdfDriverGlobals, Handle, TypeInfo);
}

typedef NTSTATUS (*PFN_WDFOBJECTQUERY)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFOBJECT Object,
                                       const GUID *Guid, ULONG QueryBufferLength,
                                       PVOID QueryBuffer);

_IRQL_requires_max_(DISPATCH_LEVEL)
_Must_inspect_result_
FORCEINLINE NTSTATUS WdfObjectQuery(_In_ WDFOBJECT Object, _In_ const GUID *Guid,
                                    _In_ ULONG QueryBufferLength,
                                    _Out_writes_bytes_(QueryBufferLength) PVOID QueryBuffer) {
    return ((PFN_WDFOBJECTQUERY)WdfFunctions[WdfObjectQueryTableIndex])(
        WdfDriverGlobals, Object, Guid, QueryBufferLength, QueryBuffer);
}

typedef void (*PFN_WDFOBJECTREFERENCEACTUAL)(PWDF_DRIVER_GLOBALS DriverGlobals, WDFOBJECT Handle,
                                             PVOID Tag, LONG Line, PCCH File);

_IRQL_requires_max_(DISPATCH_LEVEL)
FORCEINLINE void WdfObjectReferenceActual(_In_ WDFOBJECT Handle, _In_opt_ PVOID Tag, _In_ LONG Line,
                                          _In_z_ PCCH File) {
    ((PFN_WDFOBJECTREFERENCEACTUAL)WdfFunctions[WdfObjectReferenceActualTableIndex])(
        WdfDriverGlobals, Handle, Tag, Line, File);
}

FORCEINLINE VOID WDF_OBJECT_ATTRIBUTES_INIT(_Out_ PWDF_OBJECT_ATTRIBUTES Attributes) {
    RtlZeroMemory(Attributes, sizeof(WDF_OBJECT_ATTRIBUTES));
    Attributes->Size = (ULONG)WDF_STRUCTURE_SIZE(WDF_OBJECT_ATTRIBUTES);
    Attributes->ExecutionLevel = WdfExecutionLevelInheritFromParent;
    Attributes->SynchronizationScope = WdfSynchronizationScopeInheritFromParent;
}

/*
 * Typed contexts. Declaring a context type makes one description of it per image, and an accessor
 * with a name of the driver's choosing. The accessor finds the context by the address of the
 * description, so a handle without that context yields NULL.
 */
#define WDF_TYPE_NAME_TO_TYPE_INFO(_contexttype) _WDF_##_contexttype##_TYPE_INFO
#define WDF_TYPE_NAME_POINTER_TYPE(_contexttype) WDF_POINTER_TYPE_##_contexttype
#define WDF_TYPE_NAME_TO_EXTERNAL_INIT(_contexttype) _contexttype##_EXTERNAL_INITIALIZATION_INFO
#define WDF_TYPE_NAME_TO_EXTERNAL_INIT_FUNCTION(_contexttype)                                      \
    _contexttype##_EXTERNAL_INITIALIZATION_FUNCTION
#define WDF_GET_CONTEXT_TYPE_INFO(_contexttype)                                                    \
    (WDF_TYPE_NAME_TO_TYPE_INFO(_contexttype).UniqueType)

#define WDF_DECLARE_TYPE_AND_GLOBALS(_contexttype, _UniqueType, _GetUniqueType, _section)          \
    typedef _contexttype *WDF_TYPE_NAME_POINTER_TYPE(_contexttype);                                \
    EXTERN_C const WDF_OBJECT_CONTEXT_TYPE_INFO WDF_TYPE_NAME_TO_TYPE_INFO(_contexttype);          \
    const DECLSPEC_SELECTANY WDF_OBJECT_CONTEXT_TYPE_INFO WDF_TYPE_NAME_TO_TYPE_INFO(              \
        _contexttype) = {sizeof(WDF_OBJECT_CONTEXT_TYPE_INFO), #_contexttype,                      \
                         sizeof(_contexttype), _UniqueType, _GetUniqueType};

#define WDF_DECLARE_CASTING_FUNCTION(_contexttype, _castingfunction)                               \
    EXTERN_C_START                                                                                 \
    FORCEINLINE WDF_TYPE_NAME_POINTER_TYPE(_contexttype) _castingfunction(_In_ WDFOBJECT Handle) { \
        return (WDF_TYPE_NAME_POINTER_TYPE(_contexttype))WdfObjectGetTypedContextWorker(           \
            Handle, WDF_GET_CONTEXT_TYPE_INFO(_contexttype));                                      \
    }                                                                                              \
    EXTERN_C_END

#define WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(_contexttype, _castingfunction)                         \
    WDF_DECLARE_TYPE_AND_GLOBALS(_contexttype, &WDF_TYPE_NAME_TO_TYPE_INFO(_contexttype), NULL,    \
                                 ".data")                                                          \
    WDF_DECLARE_CASTING_FUNCTION(_contexttype, _castingfunction)

#define WDF_DECLARE_CONTEXT_TYPE(_contexttype)                                                     \
    WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(_contexttype, WdfObjectGet_##_contexttype)

/*
 * One description for several images, which a function of the owning image returns. The entry stub
 * walks the section and fills in the address of that one description.
 */
#pragma section(".kmdftypeinit$b", read, write)
#define WDF_DECLARE_SHARED_CONTEXT_TYPE_WITH_NAME(_contexttype, _castingfunction)                  \
    EXTERN_C PCWDF_OBJECT_CONTEXT_TYPE_INFO WDF_TYPE_NAME_TO_EXTERNAL_INIT_FUNCTION(_contexttype)( \
        VOID);                                                                                     \
    typedef _contexttype *WDF_TYPE_NAME_POINTER_TYPE(_contexttype);                                \
    EXTERN_C WDF_OBJECT_CONTEXT_TYPE_INFO WDF_TYPE_NAME_TO_TYPE_INFO(_contexttype);                \
    __declspec(allocate(".kmdftypeinit$b")) DECLSPEC_SELECTANY WDF_OBJECT_CONTEXT_TYPE_INFO        \
        WDF_TYPE_NAME_TO_TYPE_INFO(_contexttype) = {                                               \
            sizeof(WDF_OBJECT_CONTEXT_TYPE_INFO), #_contexttype, sizeof(_contexttype), NULL,       \
            WDF_TYPE_NAME_TO_EXTERNAL_INIT_FUNCTION(_contexttype)};                                \
    WDF_DECLARE_CASTING_FUNCTION(_contexttype, _castingfunction)

#define WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(_attributes, _contexttype)                          \
    (_attributes)->ContextTypeInfo = WDF_GET_CONTEXT_TYPE_INFO(_contexttype)
#define WDF_OBJECT_ATTRIBUTES_INIT_CONTEXT_TYPE(_attributes, _contexttype)                         \
    WDF_OBJECT_ATTRIBUTES_INIT(_attributes);                                                       \
    WDF_OBJECT_ATTRIBUTES_SET_CONTEXT_TYPE(_attributes, _contexttype)

#define WdfObjectGetTypedContext(handle, type)                                                     \
    ((type *)WdfObjectGetTypedContextWorker((WDFOBJECT)(handle), WDF_GET_CONTEXT_TYPE_INFO(type)))

/* References remember where they were taken. */
#define WdfObjectReference(Handle) WdfObjectReferenceWithTag(Handle, NULL)
#define WdfObjectReferenceWithTag(Handle, Tag)                                                     \
    WdfObjectReferenceActual(Handle, Tag, __LINE__, (PCHAR)__FILE__)
#define WdfObjectDereference(Handle) WdfObjectDereferenceWithTag(Handle, NULL)
#define WdfObjectDereferenceWithTag(Handle, Tag)                                                   \
    WdfObjectDereferenceActual(Handle, Tag, __LINE__, (PCHAR)__FILE__)

/* A custom type is a mark on a handle, with one pointer of data, kept as a context. */
#define WDF_CUSTOM_TYPE_CONTEXT_NAME(_type) WdfCustomType_##_type
#define WDF_ADD_CUSTOM_TYPE_FUNCTION_NAME(_type) WdfObjectAddCustomType_##_type
#define WDF_GET_CUSTOM_TYPE_FUNCTION_NAME(_type) WdfObjectGetCustomType_##_type
#define WDF_DECLARE_CUSTOM_TYPE(_type)                                                             \
    typedef WDF_CUSTOM_TYPE_CONTEXT WDF_CUSTOM_TYPE_CONTEXT_NAME(_type);                           \
    WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(WdfCustomType_##_type,                                      \
                                       WDF_GET_CUSTOM_TYPE_FUNCTION_NAME(_type))                   \
    FORCEINLINE NTSTATUS WDF_ADD_CUSTOM_TYPE_FUNCTION_NAME(_type)(                                 \
        _In_ WDFOBJECT Handle, _In_opt_ ULONG_PTR Data,                                            \
        _In_opt_ PFN_WDF_OBJECT_CONTEXT_CLEANUP EvtCleanupCallback,                                \
        _In_opt_ PFN_WDF_OBJECT_CONTEXT_DESTROY EvtDestroyCallback) {                              \
        WDF_OBJECT_ATTRIBUTES attributes;                                                          \
        WDF_CUSTOM_TYPE_CONTEXT *context = NULL;                                                   \
        NTSTATUS status;                                                                           \
                                                                                                   \
        WDF_OBJECT_ATTRIBUTES_INIT(&attributes);                                                   \
        attributes.ContextTypeInfo = WDF_GET_CONTEXT_TYPE_INFO(WdfCustomType_##_type);             \
        attributes.EvtCleanupCallback = EvtCleanupCallback;                                        \
        attributes.EvtDestroyCallback = EvtDestroyCallback;                                        \
        status = WdfObjectAllocateContext(Handle, &attributes, (PVOID *)&context);                 \
        if (NT_SUCCESS(status)) {                                                                  \
            context->Size = sizeof(WDF_CUSTOM_TYPE_CONTEXT);                                       \
            context->Data = Data;                                                                  \
        }                                                                                          \
        return status;                                                                             \
    }
#define WdfObjectAddCustomTypeWithData(_handle, _type, _data, _cleanup, _destroy)                  \
    WDF_ADD_CUSTOM_TYPE_FUNCTION_NAME(_type)((_handle), (_data), (_cleanup), (_destroy))
#define WdfObjectAddCustomType(_handle, _type)                                                     \
    WdfObjectAddCustomTypeWithData(_handle, _type, 0, NULL, NULL)
#define WdfObjectIsCustomType(_handle, _type)                                                      \
    (WDF_GET_CUSTOM_TYPE_FUNCTION_NAME(_type)(_handle) != NULL)
#define WdfObjectGetCustomTypeData(_handle, _type)                                                 \
    (WDF_GET_CUSTOM_TYPE_FUNCTION_NAME(_type)(_handle)->Data)

EXTERN_C_END

#endif
