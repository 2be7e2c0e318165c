/* What libraries hold that are linked for their contents: libcntpr.lib, and of aux_klib.lib what
 * asks no kernel. */
#include <cwdk/test.h>

#include <aux_klib.h>
#include <ctype.h>
#include <stdlib.h>

TEST(numbers_are_read_in_any_base) {
    char *end;

    CHECK_EQ(strtoul(" \t+42rest", &end, 10), 42ul);
    CHECK_EQ(*end, 'r');
    CHECK_EQ(strtoul("0x1F", NULL, 0), 0x1Ful);
    CHECK_EQ(strtoul("0x1F", NULL, 16), 0x1Ful);
    CHECK_EQ(strtoul("017", NULL, 0), 15ul);
    CHECK_EQ(strtoul("zZ", NULL, 36), 35ul * 36 + 35);
    CHECK_EQ(strtoul("-1", NULL, 10), 0xFFFFFFFFul);
    CHECK_EQ(strtoul("4294967296", NULL, 10), 0xFFFFFFFFul);
    CHECK_EQ(strtoul("0xg", &end, 16), 0ul);
    CHECK_EQ(*end, 'x'); /* the zero is the number */

    static const char none[] = "  none";
    CHECK_EQ(strtoul(none, &end, 10), 0ul);
    CHECK(end == none);
    CHECK_EQ(strtoul("1", &end, 37), 0ul);
}

TEST(signed_numbers_end_at_their_limits) {
    CHECK_EQ(strtol("-2147483648", NULL, 10), (long)0x80000000);
    CHECK_EQ(strtol("-2147483649", NULL, 10), (long)0x80000000);
    CHECK_EQ(strtol("2147483647", NULL, 10), 2147483647l);
    CHECK_EQ(strtol("2147483648", NULL, 10), 2147483647l);
    CHECK_EQ(_atoi64(" -9223372036854775808"), (__int64)0x8000000000000000);
    CHECK_EQ(_atoi64("12x"), 12);
    CHECK_EQ(labs(-5), 5l);
    CHECK_EQ(abs(-7), 7);
}

TEST(numbers_are_written) {
    char text[40];

    CHECK(strcmp(_ultoa(0, text, 10), "0") == 0);
    CHECK(strcmp(_ultoa(0xFFFFFFFF, text, 2), "11111111111111111111111111111111") == 0);
    CHECK(strcmp(_ltoa(-2147483647l - 1, text, 10), "-2147483648") == 0);
    CHECK(strcmp(_ltoa(-1, text, 16), "ffffffff") == 0);
}

TEST(characters_have_classes) {
    for (int c = 0; c < 128; c++) {
        int letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        CHECK_EQ(isalpha(c) != 0, letter);
        CHECK_EQ(isalnum(c) != 0, letter || (c >= '0' && c <= '9'));
        CHECK_EQ(isgraph(c) != 0, c > ' ' && c < 127);
        CHECK_EQ(iscntrl(c) != 0, c < ' ' || c == 127);
        CHECK_EQ(ispunct(c) != 0, isgraph(c) && !isalnum(c));
        CHECK_EQ(iswctype((wint_t)c, 0x4) != 0, c >= '0' && c <= '9');
    }
    CHECK(!iswalpha(0xE4) && !iswascii(0x80) && iswspace(L'\n') && iswxdigit(L'F'));
}

/* The headers of an image with room for what the library looks at. */
struct image {
    unsigned char dos[0x40];
    unsigned char headers[24 + 112 + 8];
};

static struct image ImageWithExports(ULONG At) {
    struct image image = {.dos = {'M', 'Z', [0x3C] = 0x40}, .headers = {'P', 'E'}};
    image.headers[24] = 0x0B; /* PE32+ */
    image.headers[25] = 0x02;
    image.headers[24 + 108] = 16;
    memcpy(&image.headers[24 + 112], &At, sizeof(At));
    return image;
}

TEST(an_image_has_an_export_directory_or_none) {
    struct image image = ImageWithExports(0x60);
    CHECK(AuxKlibGetImageExportDirectory(&image) == (PVOID)((char *)&image + 0x60));
    image = ImageWithExports(0);
    CHECK(AuxKlibGetImageExportDirectory(&image) == NULL);
    image = ImageWithExports(0x60);
    image.headers[24 + 108] = 0;
    CHECK(AuxKlibGetImageExportDirectory(&image) == NULL);
    image = ImageWithExports(0x60);
    image.headers[1] = 'X';
    CHECK(AuxKlibGetImageExportDirectory(&image) == NULL);
    image.dos[0] = 'X';
    CHECK(AuxKlibGetImageExportDirectory(&image) == NULL);
    CHECK(AuxKlibGetImageExportDirectory(NULL) == NULL);
}
