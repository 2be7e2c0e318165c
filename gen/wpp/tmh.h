/* The parts of a generated header that do not depend on its source; their text is tmh/NAME.h. */
#ifndef GEN_WPP_TMH_H
#define GEN_WPP_TMH_H

extern const char wpp_tmh_common[];  /* control blocks, flags, conditions, staging of arguments */
extern const char wpp_tmh_kernel[];  /* WPP_INIT_TRACING of a driver */
extern const char wpp_tmh_cleanup[]; /* WPP_CLEANUP of a driver */
extern const char wpp_tmh_user[];    /* both, of an image in user mode */

#endif
