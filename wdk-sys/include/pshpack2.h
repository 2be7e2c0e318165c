/*
 * From here on members of structures are aligned to 2 at most, until poppack.h. Each inclusion
 * counts, so there is no guard; that the packing outlives this file is what it is for.
 */
#pragma clang system_header
#pragma pack(push, 2)
