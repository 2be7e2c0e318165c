/* Hardware that images use directly and that ring 3 does not have. */
#ifndef HOST_MACHINE_EMULATE_H
#define HOST_MACHINE_EMULATE_H

#include <stdbool.h>
#include <stddef.h>
#include "host/machine/decode.h"
#include "host/machine/trap_frame.h"

/* The page that stands for KUSER_SHARED_DATA, of the address space. */
void emulate_init(const void *kuser);

/* Up to 15 bytes of code at rip; how many are there. */
size_t emulate_fetch(uint64_t rip, uint8_t bytes[16]);

void emulate_cr8_load(struct trap_frame *f, uint8_t reg, uint8_t length);

/* A load from KUSER_SHARED_DATA; false when the address is not there or the instruction cannot be
 * redirected. */
bool emulate_kuser_load(struct trap_frame *f, uint64_t address);

/* RDTSC and RDTSCP from virtual time. */
bool emulate_tsc(struct trap_frame *f, const uint8_t *bytes, const struct instruction *i);
/* The same for the machine's own libraries, from the real counter. */
bool emulate_own_tsc(struct trap_frame *f, const uint8_t *bytes, const struct instruction *i);

/* The name of an instruction that ring 3 refuses, or NULL. */
const char *emulate_privileged_name(const uint8_t *bytes, const struct instruction *i);

#endif
