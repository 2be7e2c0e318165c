/* For resource scripts: winver.h is their numbers and, in C, functions that no driver calls. */
#include <verrsrc.h>
