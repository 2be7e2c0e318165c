/* A small interface that has one of everything bindgen reads; see table_test.c for what is asked.
 */
#define NTKERNELAPI __declspec(dllimport)
#define MARK(text) __attribute__((annotate(text)))

typedef unsigned long ULONG;
typedef long NTSTATUS;
typedef unsigned char BOOLEAN;
typedef void *PVOID;
typedef unsigned long long SIZE_T;

typedef union _LARGE {
    struct {
        ULONG Low;
        long High;
    };
    long long QuadPart;
} LARGE;

typedef struct _PACKET {
    unsigned char Type;
    struct {
        union {
            ULONG Flags;
            PVOID Other;
        };
        short Codes[4];
    } Inner;
    struct _PACKET *Next;
} PACKET;

typedef enum _POOL { NonPaged = 0, Paged = 1 } POOL;

#define FLAG_PAGED 0x0000000000000100UI64
#define FLAG_ALIAS (FLAG_PAGED)
#define LIMIT 16

MARK("_When_((Pool & Paged) != 0, _IRQL_requires_max_(APC_LEVEL))")
MARK("_When_((Pool & Paged) == 0, _IRQL_requires_max_(DISPATCH_LEVEL))")
MARK("_Ret_owned_(pool)")
MARK("_Must_inspect_result_")
NTKERNELAPI PVOID Allocate(MARK("_In_") POOL Pool, MARK("_In_") SIZE_T Size,
                           unsigned long long Flags);

MARK("_When_((Flags & FLAG_ALIAS) != 0 && Size < LIMIT * sizeof(ULONG), _IRQL_requires_(0))")
NTKERNELAPI void Flagged(unsigned long long Flags, int Size);

MARK("_When_(Timeout == NULL || Timeout->QuadPart != 0, _IRQL_requires_max_(APC_LEVEL))")
NTKERNELAPI NTSTATUS Wait(PVOID Object, MARK("_In_opt_") LARGE *Timeout);

MARK("_When_(Packet->Inner.Flags == 7 && Packet->Inner.Codes[2] < 0 && Packet->Next->Type == 200, "
     "_IRQL_requires_(2))")
MARK("_Success_(NT_SUCCESS(return))")
NTKERNELAPI NTSTATUS Look(PACKET *Packet);

MARK("_When_(Value == -1 || (Value >> 4) == 3u || ~Value == 5 || -Value == 9, _IRQL_requires_(1))")
NTKERNELAPI void Arithmetic(int Value, BOOLEAN Flag);

MARK("_When_(_Inexpressible_(the weather), _IRQL_requires_(0))")
NTKERNELAPI void Unknowable(void);

NTKERNELAPI extern ULONG ImportedData;
extern ULONG *ConstantData;
extern ULONG NotExported;
void *memcpy(void *To, const void *From, SIZE_T Size);
static inline ULONG Inline(ULONG Value) { return Value + 1; }

typedef NTSTATUS MARK("_IRQL_requires_max_(DISPATCH_LEVEL)")
    ROLE(PVOID Device, MARK("_Owned_(irp)") PACKET *Irp);

typedef enum _WDFFUNCENUM { WdfThingDoTableIndex = 41 } WDFFUNCENUM;
MARK("_IRQL_requires_max_(PASSIVE_LEVEL)") static inline void WdfThingDo(PVOID Thing) {
    (void)Thing;
}

#if defined(_M_ARM64)
NTKERNELAPI void OnlyOnArm(void);
#endif
