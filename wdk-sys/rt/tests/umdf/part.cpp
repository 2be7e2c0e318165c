/* What a driver in C++ needs of its image: constructors before it starts, new and delete. */
#include <windows.h>
#include <wdf.h>

#include <new>

extern "C" int ConstructedInCpp;
int ConstructedInCpp;

/* Set by the destructor through a pointer that the test hands over. */
extern "C" __declspec(dllexport) int *volatile DestroyedAt;
int *volatile DestroyedAt;

namespace {
class Counter {
  public:
    Counter() : numbers_(new(std::nothrow) int[3]{1, 2, 4}) {
        if (numbers_ != nullptr)
            ConstructedInCpp = numbers_[0] + numbers_[1] + numbers_[2];
    }
    ~Counter() {
        delete[] numbers_;
        if (DestroyedAt != nullptr)
            *DestroyedAt = 1;
    }
    Counter(const Counter &) = delete;
    Counter &operator=(const Counter &) = delete;

  private:
    int *numbers_;
};

Counter counter;
} // namespace
