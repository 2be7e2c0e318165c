/*
 * Allocators of frames, and the framing a pin asks for.
 */
#ifndef CWDK_KS_ALLOCATOR_H
#define CWDK_KS_ALLOCATOR_H

#include "wdm.h"
#include "ks/property.h"
#include "ks/method.h"
#include "ks/event.h"
#include "ks/guid.h"

#define KSALLOCATOR_FLAG_PARTIAL_READ_SUPPORT 0x10
#define KSALLOCATOR_FLAG_DEVICE_SPECIFIC 0x20
#define KSALLOCATOR_FLAG_CAN_ALLOCATE 0x40
#define KSALLOCATOR_FLAG_INSIST_ON_FRAMESIZE_RATIO 0x80
#define KSALLOCATOR_FLAG_NO_FRAME_INTEGRITY 0x100
#define KSALLOCATOR_FLAG_MULTIPLE_OUTPUT 0x200
#define KSALLOCATOR_FLAG_CYCLE 0x400
#define KSALLOCATOR_FLAG_ALLOCATOR_EXISTS 0x800
#define KSALLOCATOR_FLAG_INDEPENDENT_RANGES 0x1000
#define KSALLOCATOR_FLAG_ATTENTION_STEPPING 0x2000
#define KSALLOCATOR_FLAG_ENABLE_CACHED_MDL 0x4000
#define KSALLOCATOR_FLAG_2D_BUFFER_REQUIRED 0x8000

#define KSALLOCATOR_OPTIONF_COMPATIBLE 1
#define KSALLOCATOR_OPTIONF_SYSTEM_MEMORY 2
#define KSALLOCATOR_OPTIONF_VALID 3

#define KSALLOCATOR_REQUIREMENTF_INPLACE_MODIFIER 1
#define KSALLOCATOR_REQUIREMENTF_SYSTEM_MEMORY 2
#define KSALLOCATOR_REQUIREMENTF_FRAME_INTEGRITY 4
#define KSALLOCATOR_REQUIREMENTF_MUST_ALLOCATE 8
#define KSALLOCATOR_REQUIREMENTF_SYSTEM_MEMORY_CUSTOM_ALLOCATION 0x10
#define KSALLOCATOR_REQUIREMENTF_PREFERENCES_ONLY 0x80000000U

EXTERN_C_START

typedef struct _KSALLOCATOR_DISPATCH KSALLOCATOR_DISPATCH, *PKSALLOCATOR_DISPATCH;
typedef struct _KSPIN KSPIN, *PKSPIN;
typedef NTSTATUS (*PFNALLOCATOR_ALLOCATEFRAME)(_In_ PFILE_OBJECT FileObject, _Outptr_ PVOID *Frame);

typedef void (*PFNALLOCATOR_FREEFRAME)(_In_ PFILE_OBJECT FileObject, _In_ PVOID Frame);

typedef PVOID (*PFNKSDEFAULTALLOCATE)(_In_ PVOID Context);

typedef void (*PFNKSDEFAULTFREE)(_In_ PVOID Context, _In_ PVOID Buffer);

typedef void (*PFNKSDELETEALLOCATOR)(_In_ PVOID Context);

typedef struct {
    union {
        ULONG OptionsFlags;
        ULONG RequirementsFlags;
    };
    POOL_TYPE PoolType;
    ULONG Frames;
    ULONG FrameSize;
    union {
        ULONG FileAlignment;
        LONG FramePitch;
    };
    ULONG Reserved;
} KSALLOCATOR_FRAMING, *PKSALLOCATOR_FRAMING;

typedef NTSTATUS (*PFNKSINITIALIZEALLOCATOR)(_In_ PVOID InitialContext,
                                             _In_ PKSALLOCATOR_FRAMING AllocatorFraming,
                                             _Outptr_ PVOID *Context);

typedef void (*PFNKSPINFRAMERETURN)(_In_ PKSPIN Pin, _In_reads_bytes_opt_(Size) PVOID Data,
                                    _In_ ULONG Size, _In_opt_ PMDL Mdl, _In_opt_ PVOID Context,
                                    _In_ NTSTATUS Status);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSPININITIALIZEALLOCATOR)(_In_ PKSPIN Pin,
                                                _In_ PKSALLOCATOR_FRAMING AllocatorFraming,
                                                _Out_ PVOID *Context);

typedef struct {
    ULONG RatioNumerator;
    ULONG RatioDenominator;
    ULONG RatioConstantMargin;
} KS_COMPRESSION, *PKS_COMPRESSION;

typedef struct {
    ULONG MinFrameSize;
    ULONG MaxFrameSize;
    ULONG Stepping;
} KS_FRAMING_RANGE, *PKS_FRAMING_RANGE;

typedef struct {
    KS_FRAMING_RANGE Range;
    ULONG InPlaceWeight;
    ULONG NotInPlaceWeight;
} KS_FRAMING_RANGE_WEIGHTED, *PKS_FRAMING_RANGE_WEIGHTED;

typedef struct {
    GUID MemoryType;
    GUID BusType;
    ULONG MemoryFlags;
    ULONG BusFlags;
    ULONG Flags;
    ULONG Frames;
    union {
        ULONG FileAlignment;
        LONG FramePitch;
    };
    ULONG MemoryTypeWeight;
    KS_FRAMING_RANGE PhysicalRange;
    KS_FRAMING_RANGE_WEIGHTED FramingRange;
} KS_FRAMING_ITEM, *PKS_FRAMING_ITEM;

typedef struct {
    ULONG CountItems;
    ULONG PinFlags;
    KS_COMPRESSION OutputCompression;
    ULONG PinWeight;
    KS_FRAMING_ITEM FramingItem[1];
} KSALLOCATOR_FRAMING_EX, *PKSALLOCATOR_FRAMING_EX;

typedef struct {
    PFNALLOCATOR_ALLOCATEFRAME AllocateFrame;
    PFNALLOCATOR_FREEFRAME FreeFrame;
} KSSTREAMALLOCATOR_FUNCTIONTABLE, *PKSSTREAMALLOCATOR_FUNCTIONTABLE;

typedef struct {
    KSALLOCATOR_FRAMING Framing;
    ULONG AllocatedFrames;
    ULONG Reserved;
} KSSTREAMALLOCATOR_STATUS, *PKSSTREAMALLOCATOR_STATUS;

typedef struct {
    KSALLOCATOR_FRAMING_EX Framing;
    ULONG AllocatedFrames;
    ULONG Reserved;
} KSSTREAMALLOCATOR_STATUS_EX, *PKSSTREAMALLOCATOR_STATUS_EX;

struct _KSALLOCATOR_DISPATCH {
    PFNKSPININITIALIZEALLOCATOR InitializeAllocator;
    PFNKSDELETEALLOCATOR DeleteAllocator;
    PFNKSDEFAULTALLOCATE Allocate;
    PFNKSDEFAULTFREE Free;
};

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsCreateAllocator(_In_ HANDLE ConnectionHandle,
                                                 _In_ PKSALLOCATOR_FRAMING AllocatorFraming,
                                                 _Out_ PHANDLE AllocatorHandle);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsCreateDefaultAllocator(_In_ PIRP Irp);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsCreateDefaultAllocatorEx(
    _In_ PIRP Irp, _In_opt_ PVOID InitializeContext, _In_opt_ PFNKSDEFAULTALLOCATE DefaultAllocate,
    _In_opt_ PFNKSDEFAULTFREE DefaultFree, _In_opt_ PFNKSINITIALIZEALLOCATOR InitializeAllocator,
    _In_opt_ PFNKSDELETEALLOCATOR DeleteAllocator);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsMethodHandlerWithAllocator(_In_ PIRP Irp,
                                                            _In_ ULONG MethodSetsCount,
                                                            _In_reads_(MethodSetsCount)
                                                                const KSMETHOD_SET *MethodSet,
                                                            _In_opt_ PFNKSALLOCATOR Allocator,
                                                            _In_ ULONG MethodItemSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI KsPropertyHandlerWithAllocator(_In_ PIRP Irp,
                                                              _In_ ULONG PropertySetsCount,
                                                              _In_reads_(PropertySetsCount)
                                                                  const KSPROPERTY_SET *PropertySet,
                                                              _In_opt_ PFNKSALLOCATOR Allocator,
                                                              _In_ ULONG PropertyItemSize);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
KsValidateAllocatorCreateRequest(_In_ PIRP Irp, _Out_ PKSALLOCATOR_FRAMING *AllocatorFraming);

_IRQL_requires_max_(PASSIVE_LEVEL)
DECLSPEC_IMPORT NTSTATUS NTAPI
KsValidateAllocatorFramingEx(_In_ PKSALLOCATOR_FRAMING_EX Framing, _In_ ULONG BufferSize,
                             _In_ const KSALLOCATOR_FRAMING_EX *PinFraming);

EXTERN_C_END

#endif
