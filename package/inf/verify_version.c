/* [Version]: who made the driver, when, of which class, and which catalog vouches for it. */
#include "package/inf/check.h"

#include <ctype.h>

static struct cw_span version_span(const struct cw_inf_check *check) {
    const struct cw_inf_section *section = cw_inf_section(check->inf, CW_STR("Version"));
    return section ? section->span : cw_span(check->inf->file, 0, 0);
}

static const struct cw_inf_line *require(struct cw_inf_check *check, const char *key,
                                         unsigned number, const char *help) {
    const struct cw_inf_line *line = cw_inf_line(check->inf, CW_STR("Version"), cw_str_of(key));
    if (line && cw_inf_value(line, 0).len)
        return line;
    cw_inf_report(check, number, line ? line->span : version_span(check),
                  CW_INF_TEXT(check, "[Version] has no %s", key),
                  line ? "its value is empty" : "missing in this section", help);
    return NULL;
}

static bool is_guid(cw_str text) {
    if (text.len != 38 || text.ptr[0] != '{' || text.ptr[37] != '}')
        return false;
    for (size_t i = 1; i < 37; i++) {
        bool dash = i == 9 || i == 14 || i == 19 || i == 24;
        if (dash ? text.ptr[i] != '-' : !isxdigit((unsigned char)text.ptr[i]))
            return false;
    }
    return true;
}

static bool is_date(cw_str text) {
    static const unsigned days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    uint64_t month, day, year;
    return text.len == 10 && text.ptr[2] == '/' && text.ptr[5] == '/' &&
           cw_str_to_u64(cw_str_slice(text, 0, 2), 10, &month) &&
           cw_str_to_u64(cw_str_slice(text, 3, 5), 10, &day) &&
           cw_str_to_u64(cw_str_slice(text, 6, 10), 10, &year) && month >= 1 && month <= 12 &&
           day >= 1 && day <= days[month - 1] && year >= 1980;
}

static bool is_version(cw_str text) {
    unsigned parts = 0;
    for (cw_str part; cw_str_split(&text, '.', &part); parts++) {
        uint64_t number;
        if (!cw_str_to_u64(part, 10, &number) || number > 65535)
            return false;
    }
    return parts == 4;
}

static void check_class(struct cw_inf_check *check) {
    static const struct {
        const char *name, *guid;
    } known[] = {
#define SETUP_CLASS(name, guid) {name, guid},
#include "package/inf/classes.def"
#undef SETUP_CLASS
    };
    const struct cw_inf_line *name =
        require(check, "Class", 1234, "name the setup class, such as `Class = System`");
    const struct cw_inf_line *guid =
        require(check, "ClassGuid", 1234, "give the GUID of the setup class in braces");
    if (!guid)
        return;
    cw_str guid_text = cw_inf_text(check->inf, guid, 0), name_text = check->install.class_name;
    if (!is_guid(guid_text)) {
        cw_inf_report(check, 1010, guid->values.items[0].span, "ClassGuid is not a GUID",
                      "expected {xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx}", NULL);
        return;
    }
    if (!name)
        return;
    if (cw_str_eq_nocase(name_text, CW_STR("Sample")))
        cw_inf_report(check, 1284, name->values.items[0].span,
                      "the setup class `Sample` is kept for Microsoft's samples", "not for others",
                      "take the class of the device, or make a class of your own with a new GUID");
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        bool same_name = cw_str_eq_nocase(name_text, cw_str_of(known[i].name));
        bool same_guid = cw_str_eq_nocase(guid_text, cw_str_of(known[i].guid));
        if (same_name && !same_guid)
            cw_inf_report(check, 1281, guid->values.items[0].span,
                          CW_INF_TEXT(check, "this is not the GUID of class %s", known[i].name),
                          "wrong GUID", CW_INF_TEXT(check, "it is %s", known[i].guid));
        if (same_guid && !same_name)
            cw_inf_report(
                check, 1280, name->values.items[0].span,
                CW_INF_TEXT(check, "the class with this ClassGuid is called %s", known[i].name),
                "wrong name", NULL);
    }
}

static void check_driver_ver(struct cw_inf_check *check) {
    const struct cw_inf_line *line =
        require(check, "DriverVer", 1234, "`cwdk build` sets it in the stamped copy");
    if (!line)
        return;
    if (!is_date(cw_inf_text(check->inf, line, 0)))
        cw_inf_report(check, 1218, line->values.items[0].span, "this is not a date",
                      "expected MM/DD/YYYY", NULL);
    if (line->values.len > 1 && !is_version(cw_inf_text(check->inf, line, 1)))
        cw_inf_report(check, 1217, line->values.items[1].span, "this is not a version",
                      "expected w.x.y.z, each part at most 65535", NULL);
}

void cw_inf_check_version(struct cw_inf_check *check) {
    const struct cw_inf_line *signature =
        cw_inf_line(check->inf, CW_STR("Version"), CW_STR("Signature"));
    if (!signature ||
        !cw_str_eq_nocase(cw_inf_text(check->inf, signature, 0), CW_STR("$Windows NT$"))) {
        cw_inf_report(check, 1001, signature ? signature->span : version_span(check),
                      "[Version] has no valid Signature", "expected Signature = \"$Windows NT$\"",
                      NULL);
    }
    check_class(check);
    const struct cw_inf_line *provider =
        require(check, "Provider", 1234, "say who provides the driver, through a %string%");
    if (provider && cw_str_starts_nocase(check->install.provider, CW_STR("Microsoft")))
        cw_inf_report(check, 1204, provider->values.items[0].span, "Provider must not be Microsoft",
                      "say who you are", NULL);
    check_driver_ver(check);
    const struct cw_inf_line *catalog =
        require(check, "CatalogFile", 1233, "without a catalog the package cannot be signed");
    if (catalog && (!cw_str_ends_nocase(check->install.catalog, CW_STR(".cat")) ||
                    cw_str_find_char(check->install.catalog, '\\') != CW_NPOS))
        cw_inf_report(check, 1214, catalog->values.items[0].span,
                      "CatalogFile is not the name of a catalog", "expected name.cat", NULL);
    const struct cw_inf_line *lockdown =
        cw_inf_line(check->inf, CW_STR("Version"), CW_STR("PnpLockdown"));
    if (!lockdown || !cw_str_eq(cw_inf_text(check->inf, lockdown, 0), CW_STR("1")))
        cw_inf_report(check, 1324, lockdown ? lockdown->span : version_span(check),
                      "[Version] has no PnpLockdown = 1",
                      "so other programs may change the installed files", "add `PnpLockdown = 1`");
}
