/* How programs find and use the device. */
#ifndef {{IDENT}}_H
#define {{IDENT}}_H

#include <guiddef.h>

/* {{guid}}: the interface of a {{name}} device. */
DEFINE_GUID(GUID_DEVINTERFACE_{{IDENT}}, {{guid-c}});

/* A write keeps at most this many bytes; a longer one fails with STATUS_INVALID_BUFFER_SIZE.
 * A read gives back the bytes of the last write, as many as fit. */
#define {{IDENT}}_CAPACITY 512

#endif
