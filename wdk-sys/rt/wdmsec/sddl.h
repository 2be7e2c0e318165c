/*
 * The security descriptor definition language as far as device objects use it: "D:P" and then
 * allow entries "(A;;RIGHTS;;;SID)". Published as "SDDL for Device Objects"; the layout of the
 * resulting list is that of [MS-DTYP] 2.4.4 and 2.4.5.
 *
 * Plain C over bytes, without the platform's headers, so that it is tested on the building machine
 * too. Any IRQL at which TEXT and ACL may be touched.
 */
#ifndef CWDK_RT_SDDL_H
#define CWDK_RT_SDDL_H

enum sddl_result {
    SDDL_OK,
    SDDL_MALFORMED, /* not in the language, or a word outside of the part above */
    SDDL_TOO_LARGE, /* more than a list of 64 KiB holds */
    SDDL_NO_ROOM,   /* the buffer is smaller than the list */
};

/*
 * Writes the access control list that LENGTH units of UTF-16 at TEXT describe to ACL, which has
 * CAPACITY bytes, aligned for a ULONG. RET_SIZE gets the size of the list, also when there was no
 * room for it; with CAPACITY 0 nothing is written and ACL may be null.
 */
enum sddl_result SddlToAcl(const unsigned short *text, unsigned length, unsigned char *acl,
                           unsigned capacity, unsigned *ret_size);

#endif
