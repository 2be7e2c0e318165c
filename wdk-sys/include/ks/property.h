/*
 * Properties: what clients read and write. A set is a GUID, an item a number in it.
 */
#ifndef CWDK_KS_PROPERTY_H
#define CWDK_KS_PROPERTY_H

#include "wdm.h"
#include "ks/types.h"

#define KSPROPERTY_MEMBER_FLAG_DEFAULT 1
#define KSPROPERTY_MEMBER_RANGES 1
#define KSPROPERTY_MEMBER_FLAG_BASICSUPPORT_MULTICHANNEL 2
#define KSPROPERTY_MEMBER_STEPPEDRANGES 2
#define KSPROPERTY_MEMBER_VALUES 3
#define KSPROPERTY_MEMBER_FLAG_BASICSUPPORT_UNIFORM 4

#define KSPROPERTY_PIN_FLAGS_ATTRIBUTE_RANGE_AWARE 1
#define KSPROPERTY_PIN_FLAGS_MASK 1

#define KSPROPERTY_TYPE_GET 1
#define KSPROPERTY_TYPE_SET 2
#define KSPROPERTY_TYPE_GETPAYLOADSIZE 4
#define KSPROPERTY_TYPE_SETSUPPORT 0x100
#define KSPROPERTY_TYPE_BASICSUPPORT 0x200
#define KSPROPERTY_TYPE_RELATIONS 0x400
#define KSPROPERTY_TYPE_SERIALIZESET 0x800
#define KSPROPERTY_TYPE_UNSERIALIZESET 0x1000
#define KSPROPERTY_TYPE_SERIALIZERAW 0x2000
#define KSPROPERTY_TYPE_UNSERIALIZERAW 0x4000
#define KSPROPERTY_TYPE_SERIALIZESIZE 0x8000
#define KSPROPERTY_TYPE_DEFAULTVALUES 0x10000
#define KSPROPERTY_TYPE_HIGHPRIORITY 0x8000000
#define KSPROPERTY_TYPE_TOPOLOGY 0x10000000
#define KSPROPERTY_TYPE_FSFILTERSCOPE 0x40000000
#define KSPROPERTY_TYPE_COPYPAYLOAD 0x80000000U

EXTERN_C_START

typedef enum KSPROPERTY_CLOCK {
    KSPROPERTY_CLOCK_TIME = 0,
    KSPROPERTY_CLOCK_PHYSICALTIME,
    KSPROPERTY_CLOCK_CORRELATEDTIME,
    KSPROPERTY_CLOCK_CORRELATEDPHYSICALTIME,
    KSPROPERTY_CLOCK_RESOLUTION,
    KSPROPERTY_CLOCK_STATE,
    KSPROPERTY_CLOCK_FUNCTIONTABLE,
} KSPROPERTY_CLOCK;

typedef enum KSPROPERTY_CONNECTION {
    KSPROPERTY_CONNECTION_STATE = 0,
    KSPROPERTY_CONNECTION_PRIORITY,
    KSPROPERTY_CONNECTION_DATAFORMAT,
    KSPROPERTY_CONNECTION_ALLOCATORFRAMING,
    KSPROPERTY_CONNECTION_PROPOSEDATAFORMAT,
    KSPROPERTY_CONNECTION_ACQUIREORDERING,
    KSPROPERTY_CONNECTION_ALLOCATORFRAMING_EX,
    KSPROPERTY_CONNECTION_STARTAT,
} KSPROPERTY_CONNECTION;

typedef enum KSPROPERTY_GENERAL {
    KSPROPERTY_GENERAL_COMPONENTID = 0,
} KSPROPERTY_GENERAL;

typedef enum KSPROPERTY_GM {
    KSPROPERTY_GM_GRAPHMANAGER = 0,
    KSPROPERTY_GM_TIMESTAMP_CLOCK,
    KSPROPERTY_GM_RATEMATCH,
    KSPROPERTY_GM_RENDER_CLOCK,
} KSPROPERTY_GM;

typedef enum KSPROPERTY_MEDIASEEKING {
    KSPROPERTY_MEDIASEEKING_CAPABILITIES = 0,
    KSPROPERTY_MEDIASEEKING_FORMATS,
    KSPROPERTY_MEDIASEEKING_TIMEFORMAT,
    KSPROPERTY_MEDIASEEKING_POSITION,
    KSPROPERTY_MEDIASEEKING_STOPPOSITION,
    KSPROPERTY_MEDIASEEKING_POSITIONS,
    KSPROPERTY_MEDIASEEKING_DURATION,
    KSPROPERTY_MEDIASEEKING_AVAILABLE,
    KSPROPERTY_MEDIASEEKING_PREROLL,
    KSPROPERTY_MEDIASEEKING_CONVERTTIMEFORMAT,
} KSPROPERTY_MEDIASEEKING;

typedef enum KSPROPERTY_PIN {
    KSPROPERTY_PIN_CINSTANCES = 0,
    KSPROPERTY_PIN_CTYPES,
    KSPROPERTY_PIN_DATAFLOW,
    KSPROPERTY_PIN_DATARANGES,
    KSPROPERTY_PIN_DATAINTERSECTION,
    KSPROPERTY_PIN_INTERFACES,
    KSPROPERTY_PIN_MEDIUMS,
    KSPROPERTY_PIN_COMMUNICATION,
    KSPROPERTY_PIN_GLOBALCINSTANCES,
    KSPROPERTY_PIN_NECESSARYINSTANCES,
    KSPROPERTY_PIN_PHYSICALCONNECTION,
    KSPROPERTY_PIN_CATEGORY,
    KSPROPERTY_PIN_NAME,
    KSPROPERTY_PIN_CONSTRAINEDDATARANGES,
    KSPROPERTY_PIN_PROPOSEDATAFORMAT,
    KSPROPERTY_PIN_PROPOSEDATAFORMAT2,
    KSPROPERTY_PIN_MODEDATAFORMATS,
} KSPROPERTY_PIN;

typedef enum KSPROPERTY_QUALITY {
    KSPROPERTY_QUALITY_REPORT = 0,
    KSPROPERTY_QUALITY_ERROR,
} KSPROPERTY_QUALITY;

typedef enum KSPROPERTY_STREAM {
    KSPROPERTY_STREAM_ALLOCATOR = 0,
    KSPROPERTY_STREAM_QUALITY,
    KSPROPERTY_STREAM_DEGRADATION,
    KSPROPERTY_STREAM_MASTERCLOCK,
    KSPROPERTY_STREAM_TIMEFORMAT,
    KSPROPERTY_STREAM_PRESENTATIONTIME,
    KSPROPERTY_STREAM_PRESENTATIONEXTENT,
    KSPROPERTY_STREAM_FRAMETIME,
    KSPROPERTY_STREAM_RATECAPABILITY,
    KSPROPERTY_STREAM_RATE,
    KSPROPERTY_STREAM_PIPE_ID,
} KSPROPERTY_STREAM;

typedef enum KSPROPERTY_STREAMALLOCATOR {
    KSPROPERTY_STREAMALLOCATOR_FUNCTIONTABLE = 0,
    KSPROPERTY_STREAMALLOCATOR_STATUS,
} KSPROPERTY_STREAMALLOCATOR;

typedef enum KSPROPERTY_STREAMINTERFACE {
    KSPROPERTY_STREAMINTERFACE_HEADERSIZE = 0,
} KSPROPERTY_STREAMINTERFACE;

typedef enum KSPROPERTY_TOPOLOGY {
    KSPROPERTY_TOPOLOGY_CATEGORIES = 0,
    KSPROPERTY_TOPOLOGY_NODES,
    KSPROPERTY_TOPOLOGY_CONNECTIONS,
    KSPROPERTY_TOPOLOGY_NAME,
} KSPROPERTY_TOPOLOGY;

typedef enum KS_SEEKING_FLAGS {
    KS_SEEKING_NoPositioning = 0,
    KS_SEEKING_AbsolutePositioning,
    KS_SEEKING_RelativePositioning,
    KS_SEEKING_IncrementalPositioning,
    KS_SEEKING_PositioningBitsMask = 3,
    KS_SEEKING_SeekToKeyFrame,
    KS_SEEKING_ReturnTime = 8,
} KS_SEEKING_FLAGS;

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef BOOLEAN (*PFNKSFASTHANDLER)(_In_ PFILE_OBJECT FileObject,
                                    _In_reads_bytes_(RequestLength) PKSIDENTIFIER Request,
                                    _In_ ULONG RequestLength,
                                    _Inout_updates_bytes_(DataLength) PVOID Data,
                                    _In_ ULONG DataLength, _Out_ PIO_STATUS_BLOCK IoStatus);

typedef void (*PFNKSGRAPHMANAGER_NOTIFY)(_In_ PFILE_OBJECT GraphManager, _In_ ULONG EventId,
                                         _In_ PVOID Filter, _In_ PVOID Pin, _In_ PVOID Frame,
                                         _In_ ULONG Duration);

_IRQL_requires_max_(PASSIVE_LEVEL)
typedef NTSTATUS (*PFNKSHANDLER)(_In_ PIRP Irp, _In_ PKSIDENTIFIER Request, _Inout_ PVOID Data);

typedef struct {
    ULONG PropertyId;
    union {
        PFNKSFASTHANDLER GetPropertyHandler;
        BOOLEAN GetSupported;
    };
    union {
        PFNKSFASTHANDLER SetPropertyHandler;
        BOOLEAN SetSupported;
    };
    ULONG Reserved;
} KSFASTPROPERTY_ITEM, *PKSFASTPROPERTY_ITEM;

typedef struct KSGRAPHMANAGER_FUNCTIONTABLE KSGRAPHMANAGER_FUNCTIONTABLE,
    PKSGRAPHMANAGER_FUNCTIONTABLE;
struct KSGRAPHMANAGER_FUNCTIONTABLE {
    PFNKSGRAPHMANAGER_NOTIFY NotifyEvent;
};

typedef union {
    struct {
        LONG SignedMinimum;
        LONG SignedMaximum;
    };
    struct {
        ULONG UnsignedMinimum;
        ULONG UnsignedMaximum;
    };
} KSPROPERTY_BOUNDS_LONG, *PKSPROPERTY_BOUNDS_LONG;

typedef union {
    struct {
        LONGLONG SignedMinimum;
        LONGLONG SignedMaximum;
    };
    struct {
        ULONGLONG UnsignedMinimum;
        ULONGLONG UnsignedMaximum;
    };
} KSPROPERTY_BOUNDS_LONGLONG, *PKSPROPERTY_BOUNDS_LONGLONG;

typedef struct {
    ULONG AccessFlags;
    ULONG DescriptionSize;
    KSIDENTIFIER PropTypeSet;
    ULONG MembersListCount;
    ULONG Reserved;
} KSPROPERTY_DESCRIPTION, *PKSPROPERTY_DESCRIPTION;

typedef struct {
    ULONG MembersFlags;
    ULONG MembersSize;
    ULONG MembersCount;
    ULONG Flags;
} KSPROPERTY_MEMBERSHEADER, *PKSPROPERTY_MEMBERSHEADER;

typedef struct {
    KSPROPERTY_MEMBERSHEADER MembersHeader;
    const void *Members;
} KSPROPERTY_MEMBERSLIST, *PKSPROPERTY_MEMBERSLIST;

typedef struct {
    KSIDENTIFIER PropTypeSet;
    ULONG MembersListCount;
    const KSPROPERTY_MEMBERSLIST *MembersList;
} KSPROPERTY_VALUES, *PKSPROPERTY_VALUES;

typedef struct {
    ULONG PropertyId;
    union {
        PFNKSHANDLER GetPropertyHandler;
        BOOLEAN GetSupported;
    };
    ULONG MinProperty;
    ULONG MinData;
    union {
        PFNKSHANDLER SetPropertyHandler;
        BOOLEAN SetSupported;
    };
    const KSPROPERTY_VALUES *Values;
    ULONG RelationsCount;
    const KSPROPERTY *Relations;
    PFNKSHANDLER SupportHandler;
    ULONG SerializedSize;
} KSPROPERTY_ITEM, *PKSPROPERTY_ITEM;

typedef struct {
    LONGLONG Earliest;
    LONGLONG Latest;
} KSPROPERTY_MEDIAAVAILABLE, *PKSPROPERTY_MEDIAAVAILABLE;

typedef struct {
    LONGLONG Current;
    LONGLONG Stop;
    KS_SEEKING_FLAGS CurrentFlags;
    KS_SEEKING_FLAGS StopFlags;
} KSPROPERTY_POSITIONS, *PKSPROPERTY_POSITIONS;

typedef struct {
    KSIDENTIFIER PropTypeSet;
    ULONG Id;
    ULONG PropertyLength;
} KSPROPERTY_SERIAL, *PKSPROPERTY_SERIAL;

#pragma pack(push, 1)
typedef struct {
    GUID PropertySet;
    ULONG Count;
} KSPROPERTY_SERIALHDR, *PKSPROPERTY_SERIALHDR;
#pragma pack(pop)

typedef struct {
    const GUID *Set;
    ULONG PropertiesCount;
    const KSPROPERTY_ITEM *PropertyItem;
    ULONG FastIoCount;
    const KSFASTPROPERTY_ITEM *FastIoTable;
} KSPROPERTY_SET, *PKSPROPERTY_SET;

typedef struct {
    ULONG SteppingDelta;
    ULONG Reserved;
    KSPROPERTY_BOUNDS_LONG Bounds;
} KSPROPERTY_STEPPING_LONG, *PKSPROPERTY_STEPPING_LONG;

typedef struct {
    ULONGLONG SteppingDelta;
    KSPROPERTY_BOUNDS_LONGLONG Bounds;
} KSPROPERTY_STEPPING_LONGLONG, *PKSPROPERTY_STEPPING_LONGLONG;

typedef struct {
    KSPROPERTY Property;
    ULONG NodeId;
    ULONG Reserved;
} KSP_NODE, *PKSP_NODE;

typedef struct {
    KSPROPERTY Property;
    GUID SourceFormat;
    GUID TargetFormat;
    LONGLONG Time;
} KSP_TIMEFORMAT, *PKSP_TIMEFORMAT;

typedef struct _KSPROPERTY_GRAPHMANAGER_INTERFACE KSPROPERTY_GRAPHMANAGER_INTERFACE,
    *PKSPROPERTY_GRAPHMANAGER_INTERFACE;
struct _KSPROPERTY_GRAPHMANAGER_INTERFACE {
    PFILE_OBJECT GraphManager;
    KSGRAPHMANAGER_FUNCTIONTABLE FunctionTable;
};

/* Tables of properties: arrays of items, and arrays of the sets that hold them. */
#define DEFINE_KSPROPERTY_TABLE(tablename) const KSPROPERTY_ITEM tablename[] =
#define DEFINE_KSPROPERTY_ITEM(PropertyId, GetHandler, MinProperty, MinData, SetHandler, Values,   \
                               RelationsCount, Relations, SupportHandler, SerializedSize)          \
    {PropertyId,                                                                                   \
     {(PFNKSHANDLER)(GetHandler)},                                                                 \
     MinProperty,                                                                                  \
     MinData,                                                                                      \
     {(PFNKSHANDLER)(SetHandler)},                                                                 \
     (const KSPROPERTY_VALUES *)(Values),                                                          \
     RelationsCount,                                                                               \
     (const KSPROPERTY *)(Relations),                                                              \
     (PFNKSHANDLER)(SupportHandler),                                                               \
     (ULONG)(SerializedSize)}
#define DEFINE_KSPROPERTY_SET_TABLE(tablename) const KSPROPERTY_SET tablename[] =
#define DEFINE_KSPROPERTY_SET(Set, PropertiesCount, PropertyItem, FastIoCount, FastIoTable)        \
    {Set, PropertiesCount, PropertyItem, FastIoCount, FastIoTable}

EXTERN_C_END

#endif
