/* Making frequent traps rare.
 *
 * A CR8 load costs 4 µs as a trap. After the first one the site is rewritten into a jump to code
 * in the image's annex which reads the KPCR, runs the instructions that the jump displaced, and
 * jumps back. That is done only where it is provably invisible: all code decodes, the function has
 * no exception handler and no computed jump, nobody branches to a displaced byte, and what is
 * displaced neither branches, nor can fault, nor depends on where it is. Anywhere else the site
 * keeps trapping. */
#ifndef HOST_MACHINE_PATCH_H
#define HOST_MACHINE_PATCH_H

#include "host/machine/image.h"

/* rip is at `mov reg, cr8`, which is `length` bytes. Whether the site was rewritten. */
bool patch_cr8_load(struct image *image, uint64_t rip, uint8_t length, uint8_t reg);

void patch_release(struct image *image);

#endif
