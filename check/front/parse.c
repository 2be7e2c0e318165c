/* Parsing a unit, and what is said of it as a whole: errors, strictness, size. */
#include "check/front/internal.h"

static void report_diagnostic(struct front *f, CXDiagnostic d) {
    struct cw_diag *out;
    CXFile handle;
    unsigned offset;
    cw_file file = 0;
    CXSourceLocation at = clang_getDiagnosticLocation(d);
    cw_str text = cx_take(f->arena, clang_getDiagnosticSpelling(d));
    out = cw_diag_new(f->arena, CW_ERROR, NULL, "%" CW_FMT, CW_ARG(text));
    clang_getFileLocation(at, &handle, NULL, NULL, &offset);
    if (handle) {
        cw_str path = cx_take(f->arena, clang_getFileName(handle));
        if (cw_ok(cw_sources_load(f->sources, path, &file))) {
            struct cw_source *source = cw_source_get(f->sources, file);
            size_t end = offset;
            while (end < source->text.len && source->text.ptr[end] > ' ' && end - offset < 80 &&
                   (source->text.ptr[end] == '_' || source->text.ptr[end] >= '0'))
                end++;
            cw_diag_primary(out, cw_span(file, offset, end > offset ? end : offset + 1), "%s", "");
        }
    }
    cw_emit(f->sink, out);
}

/* Whether the compiler had errors; they are passed on. */
static bool report_errors(struct front *f) {
    unsigned n = clang_getNumDiagnostics(f->tu);
    bool failed = false;
    for (unsigned i = 0; i < n; i++) {
        CXDiagnostic d = clang_getDiagnostic(f->tu, i);
        if (clang_getDiagnosticSeverity(d) >= CXDiagnostic_Error) {
            report_diagnostic(f, d);
            failed = true;
        }
        clang_disposeDiagnostic(d);
    }
    return failed;
}

static void note_inclusion(CXFile included, CXSourceLocation *stack, unsigned depth,
                           CXClientData data) {
    struct front *f = data;
    cw_str path;
    cw_file file;
    if (!depth)
        return;
    path = cx_take(f->arena, clang_getFileName(included));
    if (cw_str_ends(path, CW_STR("wdk/strict.h"))) {
        f->unit->strict = true;
        return;
    }
    if (clang_Location_isInSystemHeader(stack[0]) ||
        clang_Location_isInSystemHeader(clang_getLocationForOffset(f->tu, included, 0)))
        return;
    if (cw_ok(cw_sources_load(f->sources, path, &file)))
        front_scan_pragmas(f, file, false);
}

static size_t count_lines(cw_str text) {
    size_t n = 0;
    for (size_t i = 0; i < text.len; i++)
        n += text.ptr[i] == '\n';
    return n + (text.len && text.ptr[text.len - 1] != '\n');
}

static bool parse(struct front *f, const struct cw_check_unit *unit, CXIndex index) {
    CW_VEC(const char *) args = {0};
    enum CXErrorCode error;
    for (size_t i = 0; i < unit->flag_count; i++)
        cw_vec_push(f->arena, &args, unit->flags[i]);
    cw_vec_push(f->arena, &args, "-D__CWDK_CONTRACTS__=1");
    if (f->options->resource_dir.len) {
        cw_vec_push(f->arena, &args, "-resource-dir");
        cw_vec_push(f->arena, &args, cw_cstr(f->arena, f->options->resource_dir));
    }
    error =
        clang_parseTranslationUnit2(index, cw_cstr(f->arena, unit->path), args.items, (int)args.len,
                                    NULL, 0, CXTranslationUnit_KeepGoing, &f->tu);
    if (error == CXError_Success && f->tu)
        return true;
    cw_emit(f->sink,
            cw_diag_new(f->arena, CW_ERROR, NULL, "the compiler could not read `%" CW_FMT "` (%s)",
                        CW_ARG(unit->path),
                        error == CXError_Crashed            ? "it crashed"
                        : error == CXError_InvalidArguments ? "its flags are not valid"
                                                            : "libclang failed"));
    return false;
}

static cw_result run(struct front *f, const struct cw_check_unit *unit) {
    f->main_file = clang_getFile(f->tu, cw_cstr(f->arena, unit->path));
    if (report_errors(f))
        return cw_fail(CW_REPORTED);
    f->main_source = 0;
    CW_TRY(cw_sources_load(f->sources, unit->path, &f->main_source));
    f->unit->lines = count_lines(cw_source_get(f->sources, f->main_source)->text);
    cw_vec_push(f->arena, &f->files, (struct front_file){f->main_file, f->main_source});
    front_scan_pragmas(f, f->main_source, true);
    clang_getInclusions(f->tu, note_inclusion, f);
    front_collect(f);
    for (size_t i = 0; i < f->definitions.len; i++) {
        struct mir_function *function = front_lower(f, f->definitions.items[i]);
        if (function)
            cw_vec_push(f->arena, &f->unit->functions, function);
    }
    return CW_OK;
}

cw_result front_parse(struct cw_arena *arena, const struct cw_check_options *options,
                      const struct cw_check_unit *unit, struct cw_sink *sink,
                      struct mir_unit **ret_unit) {
    CXIndex index = clang_createIndex(0, 0);
    struct front f = {.arena = arena, .options = options, .sink = sink, .sources = sink->sources};
    cw_result result = cw_fail(CW_REPORTED);
    f.unit = cw_new(arena, struct mir_unit);
    f.unit->arena = arena;
    f.unit->sources = sink->sources;
    f.unit->path = unit->path;
    f.unit->strict = unit->strict;
    if (parse(&f, unit, index))
        result = run(&f, unit);
    if (cw_ok(result))
        *ret_unit = f.unit;
    if (f.tu)
        clang_disposeTranslationUnit(f.tu);
    clang_disposeIndex(index);
    return result;
}
