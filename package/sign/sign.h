/* Signing images and catalogs, and checking what was signed.
 *
 * Signatures are made by osslsigncode, which knows keys in files and tokens and time stamps; what
 * is here finds or makes the certificate and runs it. Checking is done in this process with
 * OpenSSL, so that a package can be verified by other code than that which signed it. */
#ifndef PACKAGE_SIGN_SIGN_H
#define PACKAGE_SIGN_SIGN_H

#include <time.h>

#include "base/diag.h"
#include "base/str.h"

struct cw_signer {
    cw_str certificate, key; /* paths of PEM files */
    cw_str timestamp_url;    /* empty: none */
    time_t time;             /* signing time, UTC */
};

/* The test certificate of this user: RSA 3072, self-signed, for code signing only, valid for ten
 * years; in $XDG_DATA_HOME/cwdk or ~/.local/share/cwdk, both files with mode 0600. Made when it is
 * not there. Two processes that make it at once agree on one. */
CW_MUST_USE cw_result cw_sign_test_signer(struct cw_arena *arena, struct cw_sink *sink,
                                          struct cw_signer *ret_signer, bool *ret_made);

/* Signs `from` into `to`, which must be another path. */
CW_MUST_USE cw_result cw_sign_file(struct cw_arena *arena, struct cw_sink *sink,
                                   const struct cw_signer *signer, cw_str from, cw_str to);

/* A PEM certificate as the DER bytes of a .cer file, and its common name. */
CW_MUST_USE cw_result cw_sign_certificate(struct cw_arena *arena, struct cw_sink *sink, cw_str path,
                                          cw_str *ret_der, cw_str *ret_common_name);

/* Trusted certificates for checking: the DER bytes of one .cer, or a PEM file of authorities. */
struct cw_trust {
    cw_str der;
    cw_str pem;
};

/* Both return NULL when the signature is good and its signer is trusted, for code signing, at
 * `now`; else, in one clause, what is wrong. An image must also hash to what was signed. */
const char *cw_sign_check_image(cw_str bytes, const struct cw_trust *trust, time_t now);
const char *cw_sign_check_catalog(cw_str bytes, const struct cw_trust *trust, time_t now);

#endif
