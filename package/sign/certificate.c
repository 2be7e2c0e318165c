#include "package/sign/sign.h"

#include "base/fs.h"

#include <errno.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <sys/file.h>
#include <fcntl.h>
#include <unistd.h>

#define COMMON_NAME "cwdk test signing (this computer only)"

enum { KEY_BITS = 3072, VALID_DAYS = 3650, SECONDS_A_DAY = 24 * 60 * 60 };

static cw_result say(struct cw_arena *arena, struct cw_sink *sink, const char *doing, cw_str path,
                     const char *reason) {
    struct cw_diag *diag = cw_diag_new(arena, CW_ERROR, NULL, "cannot %s %" CW_FMT ": %s", doing,
                                       CW_ARG(path), reason);
    cw_emit(sink, diag);
    return cw_fail(CW_REPORTED);
}

static bool data_folder(struct cw_arena *arena, cw_str *ret_folder) {
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    if (data && data[0] == '/')
        *ret_folder = cw_path_join(arena, cw_str_of(data), CW_STR("cwdk"));
    else if (home && home[0] == '/')
        *ret_folder = cw_path_join(arena, cw_str_of(home), CW_STR(".local/share/cwdk"));
    else
        return false;
    return true;
}

static bool add_extension(X509 *certificate, int nid, const char *value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
    bool ok = extension && X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    return ok;
}

static bool fill_certificate(X509 *certificate, EVP_PKEY *key) {
    BIGNUM *serial = BN_new();
    X509_NAME *name = X509_get_subject_name(certificate);
    bool ok = serial && BN_rand(serial, 120, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) &&
              BN_to_ASN1_INTEGER(serial, X509_get_serialNumber(certificate)) &&
              X509_set_version(certificate, X509_VERSION_3) &&
              X509_gmtime_adj(X509_getm_notBefore(certificate), -SECONDS_A_DAY) &&
              X509_time_adj_ex(X509_getm_notAfter(certificate), VALID_DAYS, 0, NULL) &&
              X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                                         (const unsigned char *)COMMON_NAME, -1, -1, 0) &&
              X509_set_issuer_name(certificate, name) && X509_set_pubkey(certificate, key) &&
              add_extension(certificate, NID_basic_constraints, "critical,CA:FALSE") &&
              add_extension(certificate, NID_key_usage, "critical,digitalSignature") &&
              add_extension(certificate, NID_ext_key_usage, "codeSigning") &&
              add_extension(certificate, NID_subject_key_identifier, "hash") &&
              X509_sign(certificate, key, EVP_sha256());
    BN_free(serial);
    return ok;
}

static cw_result write_bio(struct cw_arena *arena, struct cw_sink *sink, BIO *bio, cw_str path) {
    char *bytes;
    long size = BIO_get_mem_data(bio, &bytes);
    cw_result result = cw_fs_write_mode(path, cw_str_n(bytes, (size_t)size), 0600);
    return cw_ok(result) ? result : say(arena, sink, "write", path, cw_result_text(result));
}

static cw_result make_certificate(struct cw_arena *arena, struct cw_sink *sink,
                                  const struct cw_signer *signer) {
    EVP_PKEY *key = EVP_RSA_gen(KEY_BITS);
    X509 *certificate = X509_new();
    BIO *key_bio = BIO_new(BIO_s_mem()), *certificate_bio = BIO_new(BIO_s_mem());
    cw_result result;
    if (key && certificate && key_bio && certificate_bio && fill_certificate(certificate, key) &&
        PEM_write_bio_PrivateKey(key_bio, key, NULL, NULL, 0, NULL, NULL) &&
        PEM_write_bio_X509(certificate_bio, certificate)) {
        result = write_bio(arena, sink, key_bio, signer->key);
        /* The certificate last: where it is, the key is too. */
        if (cw_ok(result))
            result = write_bio(arena, sink, certificate_bio, signer->certificate);
    } else {
        result = say(arena, sink, "make", signer->certificate,
                     ERR_reason_error_string(ERR_peek_last_error()));
    }
    BIO_free(key_bio);
    BIO_free(certificate_bio);
    X509_free(certificate);
    EVP_PKEY_free(key);
    return result;
}

cw_result cw_sign_test_signer(struct cw_arena *arena, struct cw_sink *sink,
                              struct cw_signer *ret_signer, bool *ret_made) {
    cw_str folder;
    if (!data_folder(arena, &folder)) {
        struct cw_diag *diag = cw_diag_new(
            arena, CW_ERROR, NULL, "there is no place for the test certificate: HOME is not set");
        cw_diag_help(diag, "set HOME or XDG_DATA_HOME to a folder of yours");
        cw_emit(sink, diag);
        return cw_fail(CW_REPORTED);
    }
    cw_result result = cw_fs_make_dirs(folder);
    if (cw_failed(result))
        return say(arena, sink, "make", folder, cw_result_text(result));
    struct cw_signer signer = {
        .certificate = cw_path_join(arena, folder, CW_STR("test-signing.crt")),
        .key = cw_path_join(arena, folder, CW_STR("test-signing.key")),
    };
    int lock = open(cw_cstr(arena, folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock < 0 || flock(lock, LOCK_EX) != 0) {
        int error = errno;
        if (lock >= 0)
            close(lock);
        return say(arena, sink, "lock", folder, cw_result_text(cw_fail(error)));
    }
    bool make = !cw_fs_is_file(signer.certificate) || !cw_fs_is_file(signer.key);
    result = make ? make_certificate(arena, sink, &signer) : CW_OK;
    close(lock);
    CW_TRY(result);
    *ret_signer = signer;
    *ret_made = make;
    return CW_OK;
}

cw_result cw_sign_certificate(struct cw_arena *arena, struct cw_sink *sink, cw_str path,
                              cw_str *ret_der, cw_str *ret_common_name) {
    cw_str pem;
    cw_result result = cw_fs_read(arena, path, &pem);
    if (cw_failed(result))
        return say(arena, sink, "read the certificate", path, cw_result_text(result));
    BIO *bio = BIO_new_mem_buf(pem.ptr, (int)pem.len);
    X509 *certificate = bio ? PEM_read_bio_X509(bio, NULL, NULL, NULL) : NULL;
    unsigned char *der = NULL;
    int size = certificate ? i2d_X509(certificate, &der) : -1;
    char name[256] = "";
    if (size > 0) {
        X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name,
                                  sizeof name);
        *ret_der = cw_str_dup(arena, cw_str_n((const char *)der, (size_t)size));
        *ret_common_name = cw_str_dup(arena, cw_str_of(name));
    }
    OPENSSL_free(der);
    X509_free(certificate);
    BIO_free(bio);
    return size > 0 ? CW_OK
                    : say(arena, sink, "read the certificate", path, "it is not an X.509 PEM file");
}
