#include "cwdk/hints.h"

#include "base/fs.h"
#include "cwdk/kit.h"

static cw_str without_colour(struct cw_arena *arena, cw_str line) {
    struct cw_buf plain = cw_buf_new(arena);
    for (size_t i = 0; i < line.len; i++) {
        if (line.ptr[i] != '\033') {
            cw_buf_add_char(&plain, line.ptr[i]);
            continue;
        }
        while (i < line.len && line.ptr[i] != 'm')
            i++;
    }
    return cw_buf_str(&plain);
}

/* clang's excerpts are indented; everything else is not. */
static bool is_excerpt(cw_str line) { return line.len == 0 || line.ptr[0] == ' '; }

static bool is_kit_header(cw_str name) {
    static const cw_str names[] = {
#define KIT_HEADER(name) CW_STR_INIT(name),
#include "cwdk/kit_headers.def"
#undef KIT_HEADER
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (cw_str_eq_nocase(names[i], name))
            return true;
    return false;
}

static cw_str nearest_header(struct cw_hints *h, cw_str name) {
    struct cw_strs files;
    cw_str dir = cw_path_join(&h->session->arena, h->session->lib_dir, CW_STR("include"));
    if (cw_failed(cw_fs_list(&h->session->arena, dir, &files)))
        return (cw_str){0};
    return cw_str_nearest(cw_str_lower(&h->session->arena, name), files.items, files.len);
}

static cw_str header_hint(struct cw_hints *h, cw_str spelled) {
    struct cw_arena *arena = &h->session->arena;
    char *slashes = cw_cstr(arena, spelled);
    for (char *c = slashes; *c; c++)
        if (*c == '\\')
            *c = '/';
    cw_str name = cw_path_name(cw_str_of(slashes));
    if (cw_str_ends_nocase(name, CW_STR(".tmh")))
        return cw_strf(arena,
                       "`%" CW_FMT "` is what the trace preprocessor makes: [wpp] in cwdk.toml "
                       "turns it on",
                       CW_ARG(name));
    if (h->target->project->kit)
        return cw_strf(arena,
                       "neither the project's include folders nor the kit %" CW_FMT
                       " have `%" CW_FMT "`",
                       CW_ARG(h->target->project->kit->root), CW_ARG(name));
    if (is_kit_header(name))
        return cw_strf(arena,
                       "cwdk does not have `%" CW_FMT "`, but the Windows Driver Kit has a header "
                       "of that name: build against a genuine kit with --wdk-root DIR",
                       CW_ARG(name));
    cw_str nearest = nearest_header(h, name);
    if (nearest.len)
        return cw_strf(arena, "did you mean `%" CW_FMT "`?", CW_ARG(nearest));
    return cw_strf(arena,
                   "if `%" CW_FMT "` is the project's, add its folder to `include` in [build] of "
                   "cwdk.toml; if it is Microsoft's, build against a genuine kit with --wdk-root "
                   "DIR",
                   CW_ARG(name));
}

/* "a.c:1:10: fatal error: 'x.h' file not found" */
static bool missing_header(cw_str line, cw_str *ret_name) {
    size_t end = cw_str_find(line, CW_STR("' file not found"));
    size_t error = cw_str_find(line, CW_STR("error: '"));
    if (end == CW_NPOS || error == CW_NPOS)
        return false;
    *ret_name = cw_str_slice(line, error + strlen("error: '"), end);
    return true;
}

static const struct {
    const char *words;
    const char *hint;
} remedies[] = {
    {"[-Werror,-Wglobal-constructors]",
     "nobody runs the constructors of a driver's image; make the value constant, or initialise it "
     "in DriverEntry"},
    {"[-Werror,-Wexit-time-destructors]",
     "nobody runs the destructors of a driver's image; use an object with a constant initialiser "
     "and no destructor, or release it in the unload routine"},
    {"undefined symbol: void __cdecl operator delete",
     "a driver brings its own operator new and delete: the kernel has no default ones"},
    {"undefined symbol: void * __cdecl operator new",
     "a driver brings its own operator new and delete: the kernel has no default ones"},
    {"undefined symbol: _purecall", "a class with pure virtual functions needs the driver's own "
                                    "`extern \"C\" int _purecall(void)`"},
    {"undefined symbol: DriverEntry",
     "every driver has a function DriverEntry; a library says `kind = \"library\"` in [build]"},
    {"undefined symbol: ",
     "a function of another library needs it among `libraries` in [build] of cwdk.toml"},
};

static cw_str hint_for(struct cw_hints *h, cw_str line) {
    cw_str header;
    if (missing_header(line, &header))
        return header_hint(h, header);
    for (size_t i = 0; i < sizeof remedies / sizeof *remedies; i++)
        if (cw_str_find(line, cw_str_of(remedies[i].words)) != CW_NPOS)
            return cw_str_of(remedies[i].hint);
    return (cw_str){0};
}

void cw_hints_flush(struct cw_hints *h) {
    if (h->pending.len && cw_map_add(&h->session->arena, &h->said, h->pending, NULL))
        cw_term_help(&h->session->term, "%" CW_FMT, CW_ARG(h->pending));
    h->pending = (cw_str){0};
}

/* lld-link says who refers to a symbol in lines that begin with ">>>". */
void cw_hints_before(struct cw_hints *h, cw_str line) {
    if (h->pending.len && !is_excerpt(line) && !cw_str_starts(line, CW_STR(">>>")))
        cw_hints_flush(h);
}

void cw_hints_after(struct cw_hints *h, cw_str line) {
    cw_str hint = hint_for(h, without_colour(&h->session->arena, line));
    if (hint.len)
        h->pending = hint;
}
