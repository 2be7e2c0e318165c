/* Between the parrot driver and its test. */
#ifndef HOST_USER_TESTS_PARROT_H
#define HOST_USER_TESTS_PARROT_H

#define PARROT_CODE(number, method) CTL_CODE(FILE_DEVICE_UNKNOWN, number, method, FILE_ANY_ACCESS)

#define PARROT_ECHO PARROT_CODE(0x800, METHOD_BUFFERED)  /* output = input */
#define PARROT_HOLD PARROT_CODE(0x801, METHOD_BUFFERED)  /* pends until cancelled */
#define PARROT_LATER PARROT_CODE(0x802, METHOD_BUFFERED) /* ends after so many ms (ULONG) */
#define PARROT_PLACE PARROT_CODE(0x803, METHOD_NEITHER)  /* ULONG: PARROT_PLACE_* bits */
#define PARROT_HELD PARROT_CODE(0x804, METHOD_NEITHER)   /* fails: STATUS_DEVICE_BUSY while held */

#define PARROT_PLACE_USER_MODE 1    /* the caller's mode was user */
#define PARROT_PLACE_USER_ADDRESS 2 /* and its buffer lies in user space */

#endif
