#include "package/cat/asn1.h"

/* OpenSSL's templates take the addresses of items at run time and lay out stacks by size_t; its
 * macros are not written for -Wconversion. */
#pragma GCC diagnostic ignored "-Wconversion"

ASN1_SEQUENCE(CW_CAT_ATTRIBUTE) =
    {
        ASN1_SIMPLE(CW_CAT_ATTRIBUTE, type, ASN1_OBJECT),
        ASN1_SET_OF(CW_CAT_ATTRIBUTE, values, ASN1_ANY),
} ASN1_SEQUENCE_END(CW_CAT_ATTRIBUTE) IMPLEMENT_ASN1_FUNCTIONS(CW_CAT_ATTRIBUTE)

        ASN1_SEQUENCE(CW_CAT_MEMBER) =
            {
                ASN1_SIMPLE(CW_CAT_MEMBER, tag, ASN1_OCTET_STRING),
                ASN1_SET_OF(CW_CAT_MEMBER, attributes, CW_CAT_ATTRIBUTE),
} ASN1_SEQUENCE_END(CW_CAT_MEMBER) IMPLEMENT_ASN1_FUNCTIONS(CW_CAT_MEMBER)

                ASN1_SEQUENCE(CW_CAT_EXTENSION) =
                    {
                        ASN1_SIMPLE(CW_CAT_EXTENSION, type, ASN1_OBJECT),
                        ASN1_SIMPLE(CW_CAT_EXTENSION, value, ASN1_OCTET_STRING),
} ASN1_SEQUENCE_END(CW_CAT_EXTENSION) IMPLEMENT_ASN1_FUNCTIONS(CW_CAT_EXTENSION)

                        ASN1_SEQUENCE(CW_CAT_LIST) =
                            {
                                ASN1_SIMPLE(CW_CAT_LIST, usage, X509_ALGOR),
                                ASN1_SIMPLE(CW_CAT_LIST, identifier, ASN1_OCTET_STRING),
                                ASN1_SIMPLE(CW_CAT_LIST, time, ASN1_UTCTIME),
                                ASN1_SIMPLE(CW_CAT_LIST, member_type, X509_ALGOR),
                                ASN1_SEQUENCE_OF(CW_CAT_LIST, members, CW_CAT_MEMBER),
                                ASN1_EXP_SEQUENCE_OF_OPT(CW_CAT_LIST, extensions, CW_CAT_EXTENSION,
                                                         0),
} ASN1_SEQUENCE_END(CW_CAT_LIST) IMPLEMENT_ASN1_FUNCTIONS(CW_CAT_LIST)

                                ASN1_SEQUENCE(CW_CAT_NAME_VALUE) =
                                    {
                                        ASN1_SIMPLE(CW_CAT_NAME_VALUE, name, ASN1_BMPSTRING),
                                        ASN1_SIMPLE(CW_CAT_NAME_VALUE, flags, ASN1_INTEGER),
                                        ASN1_SIMPLE(CW_CAT_NAME_VALUE, value, ASN1_OCTET_STRING),
} ASN1_SEQUENCE_END(CW_CAT_NAME_VALUE) IMPLEMENT_ASN1_FUNCTIONS(CW_CAT_NAME_VALUE)

                                        ASN1_SEQUENCE(CW_CAT_SUBJECT_DATA) =
                                            {
                                                ASN1_SIMPLE(CW_CAT_SUBJECT_DATA, type, ASN1_OBJECT),
                                                ASN1_OPT(CW_CAT_SUBJECT_DATA, value, ASN1_ANY),
} ASN1_SEQUENCE_END(CW_CAT_SUBJECT_DATA) IMPLEMENT_ASN1_FUNCTIONS(CW_CAT_SUBJECT_DATA)

                                                ASN1_SEQUENCE(CW_CAT_DIGEST) =
                                                    {
                                                        ASN1_SIMPLE(CW_CAT_DIGEST, algorithm,
                                                                    X509_ALGOR),
                                                        ASN1_SIMPLE(CW_CAT_DIGEST, digest,
                                                                    ASN1_OCTET_STRING),
} ASN1_SEQUENCE_END(CW_CAT_DIGEST) IMPLEMENT_ASN1_FUNCTIONS(CW_CAT_DIGEST)

                                                        ASN1_SEQUENCE(CW_CAT_INDIRECT_DATA) = {
                                                            ASN1_SIMPLE(CW_CAT_INDIRECT_DATA,
                                                                        subject,
                                                                        CW_CAT_SUBJECT_DATA),
                                                            ASN1_SIMPLE(CW_CAT_INDIRECT_DATA,
                                                                        digest, CW_CAT_DIGEST),
} ASN1_SEQUENCE_END(CW_CAT_INDIRECT_DATA) IMPLEMENT_ASN1_FUNCTIONS(CW_CAT_INDIRECT_DATA)
