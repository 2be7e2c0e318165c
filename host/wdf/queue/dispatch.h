/* Where a queue's dispatch comes from when it was put off; private to queue/. */
#ifndef HOST_WDF_QUEUE_DISPATCH_H
#define HOST_WDF_QUEUE_DISPATCH_H

KDEFERRED_ROUTINE FxQueueDispatchAtDpc;
void FxQueueDispatchAtPassive(PVOID Context);

#endif
