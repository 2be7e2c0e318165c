/* Caches are coherent on x64, DMA included: there is nothing to flush, on Windows neither. */
#include <ntifs.h>

#undef KeFlushIoBuffers

void KeFlushIoBuffers(PMDL Mdl, BOOLEAN ReadOperation, BOOLEAN DmaOperation) {
    UNREFERENCED_PARAMETER(Mdl);
    UNREFERENCED_PARAMETER(ReadOperation);
    UNREFERENCED_PARAMETER(DmaOperation);
}
