/* For resource scripts. */
#include <winresrc.h>
