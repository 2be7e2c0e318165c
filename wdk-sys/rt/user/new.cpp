/*
 * new and delete of a driver without exceptions. Plain `new` has no way to say that there is no
 * memory, and what the compiler makes of it relies on that: it ends the process. A driver that
 * wants to go on writes new (std::nothrow) and looks at the result.
 */
#include <new>
#include <stdlib.h>

extern "C" __declspec(noreturn) void __fastfail(unsigned int code);

namespace {
constexpr unsigned int FatalAppExit = 7;

void *allocate(size_t size) noexcept { return malloc(size != 0 ? size : 1); }

void *allocate_or_end(size_t size) {
    void *memory = allocate(size);
    if (memory == nullptr)
        __fastfail(FatalAppExit);
    return memory;
}
} // namespace

const std::nothrow_t std::nothrow{};

void *operator new(size_t size) { return allocate_or_end(size); }
void *operator new[](size_t size) { return allocate_or_end(size); }
void *operator new(size_t size, const std::nothrow_t &) noexcept { return allocate(size); }
void *operator new[](size_t size, const std::nothrow_t &) noexcept { return allocate(size); }
void operator delete(void *memory) noexcept { free(memory); }
void operator delete[](void *memory) noexcept { free(memory); }
void operator delete(void *memory, size_t) noexcept { free(memory); }
void operator delete[](void *memory, size_t) noexcept { free(memory); }
void operator delete(void *memory, const std::nothrow_t &) noexcept { free(memory); }
void operator delete[](void *memory, const std::nothrow_t &) noexcept { free(memory); }
