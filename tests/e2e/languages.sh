#!/bin/sh
# Drivers in C++ and with assembler: built, packaged, and tested in the machine.
# shellcheck disable=SC2016 # what is looked for in messages holds backquotes
# shellcheck source=tests/e2e/lib.sh
. "$(dirname "$0")/lib.sh"

"$CWDK" -q new echo --kmdf
cd echo || exit 1
rm src/queue.c src/driver.c
sed -i '/^\[check\]/,$d' cwdk.toml
# DriverEntry and the queue in C++: a class hierarchy with virtual functions in nonpaged pool, its
# own operator new and delete, a static without initialisation at run time.
cat >src/driver.cpp <<'TEXT'
extern "C" {
#include "driver.h"
size_t TakeSmaller(size_t A, size_t B);
}

constexpr ULONG kTag = 'ppcC';

void *operator new(size_t Size, POOL_FLAGS Flags) noexcept { return ExAllocatePool2(Flags, Size, kTag); }
void operator delete(void *Memory, size_t) noexcept { ExFreePoolWithTag(Memory, kTag); }
extern "C" int _purecall(void) { KeBugCheck(MANUALLY_INITIATED_CRASH1); }

namespace {
struct Limit {
    virtual ~Limit() {}
    virtual size_t Clamp(size_t Value) const = 0;
};

struct Capacity final : Limit {
    size_t Clamp(size_t Value) const override { return TakeSmaller(Value, ECHO_CAPACITY); }
};

template <typename T> class Owned {
  public:
    explicit Owned(T *Pointer) : pointer(Pointer) {}
    ~Owned() { delete pointer; }
    Owned(const Owned &) = delete;
    Owned &operator=(const Owned &) = delete;
    T *operator->() const { return pointer; }
    explicit operator bool() const { return pointer != nullptr; }

  private:
    T *pointer;
};
static_assert(sizeof(Owned<Limit>) == sizeof(void *));

const struct {
    NTSTATUS TooLong;
} answers = {STATUS_INVALID_BUFFER_SIZE};
} // namespace

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    WDF_DRIVER_CONFIG config;

    WDF_DRIVER_CONFIG_INIT(&config, EchoDeviceAdd);
    return WdfDriverCreate(DriverObject, RegistryPath, WDF_NO_OBJECT_ATTRIBUTES, &config,
                           WDF_NO_HANDLE);
}

extern "C" VOID EchoWrite(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    auto *context = DeviceContext(WdfIoQueueGetDevice(Queue));
    PVOID buffer = nullptr;
    Owned<Limit> limit(new (POOL_FLAG_NON_PAGED) Capacity);

    if (!limit) {
        WdfRequestComplete(Request, STATUS_INSUFFICIENT_RESOURCES);
        return;
    }
    if (limit->Clamp(Length) != Length) {
        WdfRequestComplete(Request, answers.TooLong);
        return;
    }
    NTSTATUS status = WdfRequestRetrieveInputBuffer(Request, Length, &buffer, nullptr);
    if (!NT_SUCCESS(status)) {
        WdfRequestComplete(Request, status);
        return;
    }
    RtlCopyMemory(context->Bytes, buffer, Length);
    context->Length = Length;
    WdfRequestCompleteWithInformation(Request, STATUS_SUCCESS, Length);
}

extern "C" VOID EchoRead(WDFQUEUE Queue, WDFREQUEST Request, size_t Length)
{
    auto *context = DeviceContext(WdfIoQueueGetDevice(Queue));
    const size_t count = TakeSmaller(Length, context->Length);
    PVOID buffer = nullptr;
    NTSTATUS status =
        count ? WdfRequestRetrieveOutputBuffer(Request, count, &buffer, nullptr) : STATUS_SUCCESS;

    if (NT_SUCCESS(status) && count) {
        RtlCopyMemory(buffer, context->Bytes, count);
    }
    WdfRequestCompleteWithInformation(Request, status, NT_SUCCESS(status) ? count : 0);
}
TEXT
cat >src/smaller.S <<'TEXT'
// size_t TakeSmaller(size_t A, size_t B)
    .text
    .globl TakeSmaller
#if defined(_AMD64_)
TakeSmaller:
    mov %rcx, %rax
    cmp %rdx, %rcx
    cmova %rdx, %rax
    ret
#elif defined(_ARM64_)
TakeSmaller:
    cmp x0, x1
    csel x0, x0, x1, ls
    ret
#endif
TEXT
printf '[build]\nsources = ["src/*.c", "src/*.cpp", "src/*.S"]\n' >sources
sed -i -e '/^\[build\]/{r sources' -e 'd}' cwdk.toml
run 0 'a C++ driver builds and is packaged for both processors' "$CWDK" build --target-arch all
says_not 'no warnings' 'warning:'
says 'it is said that C++ is not checked' 'note: the checker reads C only: 1 C\+\+ source is not checked'
is 'the package is there' -s target/dev/x64/package/echo/echo.sys
is 'and for ARM64' -s target/dev/arm64/package/echo/echo.sys
run 0 'the C++ driver passes its tests in the machine' "$CWDK" test
says_not 'no test failed' '^ *not ok'
run 0 'a release build, too' "$CWDK" build --profile release
run 0 'nothing to do' "$CWDK" build
says_not 'nothing is compiled again' 'Compiling'
run 0 'check reads the C files' "$CWDK" check
says 'and says what it does not read' '1 C\+\+ source is not checked'
run 1 'a C++ file alone cannot be checked' "$CWDK" check src/driver.cpp
says 'that is an error with its reason' 'src/driver\.cpp. is not C'

# What the kernel has no runtime for is refused, at its place.
cp src/driver.cpp ../driver.cpp
cat >>src/driver.cpp <<'TEXT'
ULONG AtStart();
ULONG started = AtStart();
TEXT
run 1 'a variable that needs code at start is refused' "$CWDK" build
says 'at its place' 'src/driver\.cpp:[0-9]+:[0-9]+: error'
says 'with the reason' 'help: nobody runs the constructors of a driver'
cp ../driver.cpp src/driver.cpp
cat >>src/driver.cpp <<'TEXT'
void Throws();
void Throws() { throw 1; }
TEXT
run 1 'exceptions are refused' "$CWDK" build
says 'by the compiler' "cannot use 'throw' with exceptions disabled"
cp ../driver.cpp src/driver.cpp
sed -i 's/^void operator delete.*//' src/driver.cpp
run 1 'operator delete is the driver'"'"'s own' "$CWDK" build
says 'the linker names it' 'undefined symbol: .*operator delete'
cp ../driver.cpp src/driver.cpp

# Other files do not compile, and the error says at which pattern they came in.
: >src/driver.rs
sed -i 's/"src\/\*\.S"/"src\/*.S", "src\/*.rs"/' cwdk.toml
run 1 'a file of another kind is refused' "$CWDK" build
says 'by name' '`src/driver\.rs` is not a source that can be compiled'
says 'at the pattern' 'cwdk\.toml:[0-9]+:[0-9]+'
finish
