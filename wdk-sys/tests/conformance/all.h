#include <ntifs.h>
#include <ntddk.h>
#include <wdf.h>
