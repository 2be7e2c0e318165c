/* A program that holds no TEST must not pass. */
#include <cwdk/test.h>
