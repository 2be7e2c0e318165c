/*
 * Contexts: what a minifilter remembers of a volume, an instance, a file, a stream, an open or a
 * transaction.
 *
 * A context is allocated with a reference for the caller. Setting it on its object takes one more;
 * getting it takes one for the caller. Each reference is given back by FltReleaseContext, whatever
 * Set returned; the context goes when the last one does. Delete takes it off its object and drops
 * the object's reference. The kinds and sizes are stated at registration.
 */
#ifndef CWDK_FLT_CONTEXT_H
#define CWDK_FLT_CONTEXT_H

#include "ntifs.h"
#include "flt/types.h"

#define FLTFL_CONTEXT_REGISTRATION_NO_EXACT_SIZE_MATCH 1

#define FLT_ALL_CONTEXTS 127

#define FLT_CONTEXT_END 65535

#define FLT_FILE_CONTEXT 4

#define FLT_INSTANCE_CONTEXT 2

#define FLT_SECTION_CONTEXT 0x40

#define FLT_STREAM_CONTEXT 8

#define FLT_STREAMHANDLE_CONTEXT 0x10

#define FLT_TRANSACTION_CONTEXT 0x20

#define FLT_VARIABLE_SIZED_CONTEXTS 0xFFFFFFFFFFFFFFFFULL

#define FLT_VOLUME_CONTEXT 1

EXTERN_C_START

typedef IO_CSQ_IRP_CONTEXT FLT_CALLBACK_DATA_QUEUE_IO_CONTEXT;
typedef USHORT FLT_CONTEXT_REGISTRATION_FLAGS;
typedef USHORT FLT_CONTEXT_TYPE;

typedef enum _FLT_SET_CONTEXT_OPERATION {
    FLT_SET_CONTEXT_REPLACE_IF_EXISTS = 0,
    FLT_SET_CONTEXT_KEEP_IF_EXISTS,
} FLT_SET_CONTEXT_OPERATION,
    *PFLT_SET_CONTEXT_OPERATION;

_IRQL_requires_max_(APC_LEVEL)
typedef PVOID (*PFLT_CONTEXT_ALLOCATE_CALLBACK)(_In_ POOL_TYPE PoolType, _In_ SIZE_T Size,
                                                _In_ FLT_CONTEXT_TYPE ContextType);

_IRQL_requires_max_(APC_LEVEL)
typedef void (*PFLT_CONTEXT_CLEANUP_CALLBACK)(_In_ PFLT_CONTEXT Context,
                                              _In_ FLT_CONTEXT_TYPE ContextType);

_IRQL_requires_max_(APC_LEVEL)
typedef void (*PFLT_CONTEXT_FREE_CALLBACK)(_In_ PVOID Pool, _In_ FLT_CONTEXT_TYPE ContextType);

typedef struct _FLT_CONTEXT_REGISTRATION FLT_CONTEXT_REGISTRATION, *PFLT_CONTEXT_REGISTRATION;
typedef const FLT_CONTEXT_REGISTRATION *PCFLT_CONTEXT_REGISTRATION;
struct _FLT_CONTEXT_REGISTRATION {
    FLT_CONTEXT_TYPE ContextType;
    FLT_CONTEXT_REGISTRATION_FLAGS Flags;
    PFLT_CONTEXT_CLEANUP_CALLBACK ContextCleanupCallback;
    SIZE_T Size;
    ULONG PoolTag;
    PFLT_CONTEXT_ALLOCATE_CALLBACK ContextAllocateCallback;
    PFLT_CONTEXT_FREE_CALLBACK ContextFreeCallback;
    PVOID Reserved1;
};

typedef struct _FLT_RELATED_CONTEXTS FLT_RELATED_CONTEXTS, *PFLT_RELATED_CONTEXTS;
struct _FLT_RELATED_CONTEXTS {
    PFLT_CONTEXT VolumeContext;
    PFLT_CONTEXT InstanceContext;
    PFLT_CONTEXT FileContext;
    PFLT_CONTEXT StreamContext;
    PFLT_CONTEXT StreamHandleContext;
    PFLT_CONTEXT TransactionContext;
};

typedef struct _FLT_RELATED_CONTEXTS_EX FLT_RELATED_CONTEXTS_EX, *PFLT_RELATED_CONTEXTS_EX;
struct _FLT_RELATED_CONTEXTS_EX {
    PFLT_CONTEXT VolumeContext;
    PFLT_CONTEXT InstanceContext;
    PFLT_CONTEXT FileContext;
    PFLT_CONTEXT StreamContext;
    PFLT_CONTEXT StreamHandleContext;
    PFLT_CONTEXT TransactionContext;
    PFLT_CONTEXT SectionContext;
};

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltAllocateContext(_In_ PFLT_FILTER Filter,
                                                  _In_ FLT_CONTEXT_TYPE ContextType,
                                                  _In_ SIZE_T ContextSize, _In_ POOL_TYPE PoolType,
                                                  _Outptr_result_bytebuffer_(ContextSize)
                                                      _Out_owned_(fltcontext)
                                                          PFLT_CONTEXT *ReturnedContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltDeleteContext(_In_ PFLT_CONTEXT Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltDeleteFileContext(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _Outptr_opt_result_maybenull_ _Out_owned_(fltcontext) PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltDeleteInstanceContext(
    _In_ PFLT_INSTANCE Instance,
    _Outptr_opt_result_maybenull_ _Out_owned_(fltcontext) PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltDeleteStreamContext(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _Outptr_opt_result_maybenull_ _Out_owned_(fltcontext) PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltDeleteStreamHandleContext(
    _In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
    _Outptr_opt_result_maybenull_ _Out_owned_(fltcontext) PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltDeleteTransactionContext(_In_ PFLT_INSTANCE Instance,
                                                           _In_ PKTRANSACTION Transaction,
                                                           _Outptr_opt_ _Out_owned_(fltcontext)
                                                               PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltDeleteVolumeContext(
    _In_ PFLT_FILTER Filter, _In_ PFLT_VOLUME Volume,
    _Outptr_opt_result_maybenull_ _Out_owned_(fltcontext) PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltGetContexts(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                          _In_ FLT_CONTEXT_TYPE DesiredContexts,
                                          _Out_ PFLT_RELATED_CONTEXTS Contexts);

_IRQL_requires_max_(APC_LEVEL)
_Must_inspect_result_
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetContextsEx(_In_ PCFLT_RELATED_OBJECTS FltObjects,
                                                _In_ FLT_CONTEXT_TYPE DesiredContexts,
                                                _In_ SIZE_T ContextsSize,
                                                _Out_ PFLT_RELATED_CONTEXTS_EX Contexts);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetFileContext(_In_ PFLT_INSTANCE Instance,
                                                 _In_ PFILE_OBJECT FileObject,
                                                 _Outptr_ _Out_owned_(fltcontext)
                                                     PFLT_CONTEXT *Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetInstanceContext(_In_ PFLT_INSTANCE Instance,
                                                     _Outptr_ _Out_owned_(fltcontext)
                                                         PFLT_CONTEXT *Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetSectionContext(_In_ PFLT_INSTANCE Instance,
                                                    _In_ PFILE_OBJECT FileObject,
                                                    _Outptr_ _Out_owned_(fltcontext)
                                                        PFLT_CONTEXT *Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetStreamContext(_In_ PFLT_INSTANCE Instance,
                                                   _In_ PFILE_OBJECT FileObject,
                                                   _Outptr_ _Out_owned_(fltcontext)
                                                       PFLT_CONTEXT *Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetStreamHandleContext(_In_ PFLT_INSTANCE Instance,
                                                         _In_ PFILE_OBJECT FileObject,
                                                         _Outptr_ _Out_owned_(fltcontext)
                                                             PFLT_CONTEXT *Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetTransactionContext(_In_ PFLT_INSTANCE Instance,
                                                        _In_ PKTRANSACTION Transaction,
                                                        _Outptr_ _Out_owned_(fltcontext)
                                                            PFLT_CONTEXT *Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltGetVolumeContext(_In_ PFLT_FILTER Filter, _In_ PFLT_VOLUME Volume,
                                                   _Outptr_ _Out_owned_(fltcontext)
                                                       PFLT_CONTEXT *Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltReferenceContext(_In_ PFLT_CONTEXT Context);

_IRQL_requires_max_(DISPATCH_LEVEL)
DECLSPEC_IMPORT void NTAPI FltReleaseContext(_In_ _Consumes_(fltcontext) PFLT_CONTEXT Context);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltReleaseContexts(_In_ PFLT_RELATED_CONTEXTS Contexts);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT void NTAPI FltReleaseContextsEx(_In_ SIZE_T ContextsSize,
                                                _In_ PFLT_RELATED_CONTEXTS_EX Contexts);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltSetFileContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                  _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
                  _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetInstanceContext(
    _In_ PFLT_INSTANCE Instance, _In_ FLT_SET_CONTEXT_OPERATION Operation,
    _In_ PFLT_CONTEXT NewContext, _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltSetStreamContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                    _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
                    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
FltSetStreamHandleContext(_In_ PFLT_INSTANCE Instance, _In_ PFILE_OBJECT FileObject,
                          _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
                          _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetTransactionContext(_In_ PFLT_INSTANCE Instance,
                                                        _In_ PKTRANSACTION Transaction,
                                                        _In_ FLT_SET_CONTEXT_OPERATION Operation,
                                                        _In_ PFLT_CONTEXT NewContext,
                                                        _Outptr_opt_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI FltSetVolumeContext(
    _In_ PFLT_VOLUME Volume, _In_ FLT_SET_CONTEXT_OPERATION Operation, _In_ PFLT_CONTEXT NewContext,
    _Outptr_opt_result_maybenull_ PFLT_CONTEXT *OldContext);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltSupportsFileContexts(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltSupportsFileContextsEx(_In_ PFILE_OBJECT FileObject,
                                                        _In_opt_ PFLT_INSTANCE Instance);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltSupportsStreamContexts(_In_ PFILE_OBJECT FileObject);

_IRQL_requires_max_(APC_LEVEL)
DECLSPEC_IMPORT BOOLEAN NTAPI FltSupportsStreamHandleContexts(_In_ PFILE_OBJECT FileObject);

EXTERN_C_END

#endif
