#include "cwdk/import/msbuild.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include "base/fs.h"
#include "base/utf.h"
#include "cwdk/import/condition.h"
#include "cwdk/import/eval.h"
#include "cwdk/import/kit.h"
#include "cwdk/import/paths.h"

enum { MOST_FILES = 64, MOST_DEPTH = 32 };

/* A group that is looked at in a later pass, with the file it stands in. */
struct group {
    const xmlNode *node;
    cw_file file;
    cw_str this_folder, this_file;
};

struct reader {
    struct cw_msbuild *project;
    struct cw_eval eval;
    cw_file file;
    CW_VEC(struct group) groups;
    CW_VEC(xmlDoc *) documents;
    unsigned depth;
};

/* --- tables --- */

static cw_str lower_key(struct cw_arena *arena, cw_str name) { return cw_str_lower(arena, name); }

const struct cw_property *cw_property_find(const struct cw_msbuild *project, cw_str name) {
    return cw_map_get(&project->properties, lower_key(project->arena, name));
}

cw_str cw_property(const struct cw_msbuild *project, const char *name) {
    const struct cw_property *found = cw_property_find(project, cw_str_of(name));
    return found ? found->value : (cw_str){0};
}

void cw_property_set(struct cw_msbuild *project, cw_str name, cw_str value, struct cw_span span) {
    struct cw_property *property = cw_new(project->arena, struct cw_property);
    *property = (struct cw_property){value, span};
    cw_map_set(project->arena, &project->properties, lower_key(project->arena, name), property);
}

struct cw_items cw_items_of(const struct cw_msbuild *project, const char *type) {
    struct cw_items *found =
        cw_map_get(&project->items_of, lower_key(project->arena, cw_str_of(type)));
    return found ? *found : (struct cw_items){0};
}

const struct cw_meta *cw_meta(const struct cw_metas *metas, const char *name) {
    for (size_t i = 0; i < metas->len; i++)
        if (cw_str_eq_nocase(metas->items[i].name, cw_str_of(name)))
            return &metas->items[i];
    return NULL;
}

cw_str cw_meta_text(const struct cw_metas *metas, const char *name) {
    const struct cw_meta *found = cw_meta(metas, name);
    return found ? found->value : (cw_str){0};
}

struct cw_metas cw_definition(const struct cw_msbuild *project, const char *type) {
    struct cw_metas *found =
        cw_map_get(&project->definitions, lower_key(project->arena, cw_str_of(type)));
    return found ? *found : (struct cw_metas){0};
}

/* "%3B" and the like as the characters they stand for. */
static cw_str unescape(struct cw_arena *arena, cw_str text) {
    if (cw_str_find_char(text, '%') == CW_NPOS)
        return text;
    struct cw_buf out = cw_buf_new(arena);
    for (size_t i = 0; i < text.len; i++) {
        uint64_t code;
        if (text.ptr[i] == '%' && i + 2 < text.len &&
            cw_str_to_u64(cw_str_slice(text, i + 1, i + 3), 16, &code) && code) {
            cw_buf_add_char(&out, (char)code);
            i += 2;
        } else {
            cw_buf_add_char(&out, text.ptr[i]);
        }
    }
    return cw_buf_str(&out);
}

struct cw_strs cw_list(struct cw_arena *arena, cw_str text) {
    struct cw_strs list = {0};
    cw_str part;
    while (cw_str_split(&text, ';', &part)) {
        part = cw_str_trim(part);
        if (part.len)
            cw_vec_push(arena, &list, unescape(arena, part));
    }
    return list;
}

/* --- XML --- */

/* A copy: the names of a document go with it. */
static cw_str name_of(const struct reader *r, const xmlNode *node) {
    return cw_str_dup(r->project->arena, cw_str_of((const char *)node->name));
}

static bool is(const xmlNode *node, const char *name) {
    return strcmp((const char *)node->name, name) == 0;
}

static cw_str copy_and_free(struct cw_arena *arena, xmlChar *text) {
    cw_str copy = cw_str_dup(arena, cw_str_of((const char *)text));
    xmlFree(text);
    return copy;
}

static cw_str attribute(const struct reader *r, const xmlNode *node, const char *name) {
    xmlChar *text = xmlGetNoNsProp(node, (const xmlChar *)name);
    return text ? copy_and_free(r->project->arena, text) : (cw_str){0};
}

static cw_str text_of(const struct reader *r, const xmlNode *node) {
    xmlChar *text = xmlNodeGetContent(node);
    return text ? cw_str_trim(copy_and_free(r->project->arena, text)) : (cw_str){0};
}

/* The tag of an element: libxml2 knows the line on which the tag ends. */
static struct cw_span span_of(const struct reader *r, const xmlNode *node) {
    struct cw_sources *sources = r->project->sink->sources;
    long line = xmlGetLineNo(node);
    if (line < 1)
        return cw_span(r->file, 0, 0);
    cw_str text = cw_source_line(sources, r->file, (uint32_t)line);
    cw_str tag = cw_strf(r->project->arena, "<%s", (const char *)node->name);
    size_t at = cw_str_find(text, tag);
    size_t from = at == CW_NPOS ? text.len - cw_str_trim(text).len : at;
    uint32_t start = cw_source_offset(sources, r->file, (uint32_t)line, (uint32_t)from + 1);
    size_t length = cw_str_trim(cw_str_from(text, from)).len;
    return cw_span(r->file, start, start + length);
}

static const xmlNode *first_element(const xmlNode *node) {
    while (node && node->type != XML_ELEMENT_NODE)
        node = node->next;
    return node;
}

#define FOR_EACH(child, parent)                                                                    \
    for (const xmlNode *child = first_element((parent)->children); child;                          \
         child = first_element(child->next))

struct first_error {
    struct cw_arena *arena;
    uint32_t line; /* 0: none */
    cw_str message;
};

static cw_result say_xml_error(struct reader *r, cw_file file, const struct first_error *error) {
    struct cw_sources *sources = r->project->sink->sources;
    cw_str message = error->message.len ? error->message : CW_STR("it is not well-formed");
    uint32_t line = error->line ? error->line : 1;
    cw_str text = cw_source_line(sources, file, line);
    uint32_t start = cw_source_offset(sources, file, line, 1);
    struct cw_diag *diag = cw_diag_new(r->project->arena, CW_ERROR, NULL, "this is not XML");
    cw_diag_primary(diag, cw_span(file, start, start + text.len), "%" CW_FMT, CW_ARG(message));
    cw_diag_help(diag,
                 "a Visual Studio project is XML; Visual Studio does not open this one either");
    cw_emit(r->project->sink, diag);
    return cw_fail(CW_REPORTED);
}

/* libxml2 goes on after an error; the first is the one that matters. */
static void keep_first(void *context, xmlError *error) {
    struct first_error *first = ((xmlParserCtxt *)context)->_private;
    if (first->line || error->level < XML_ERR_ERROR)
        return;
    first->line = error->line > 0 ? (uint32_t)error->line : 1;
    first->message =
        cw_str_dup(first->arena, cw_str_trim(cw_str_of(error->message ? error->message : "")));
}

/* No network, no external entities, none put in: a project is data. */
static cw_result parse(struct reader *r, cw_file file, xmlDoc **ret_document) {
    cw_str text;
    struct first_error error = {.arena = r->project->arena};
    cw_result result = cw_text_to_utf8(r->project->arena,
                                       cw_source_get(r->project->sink->sources, file)->text, &text);
    if (cw_failed(result) || text.len > INT32_MAX)
        return say_xml_error(r, file, &error);
    xmlParserCtxt *context = xmlNewParserCtxt();
    if (!context)
        cw_out_of_memory(0);
    context->_private = &error;
    context->sax->serror = keep_first;
    xmlDoc *document =
        xmlCtxtReadMemory(context, text.ptr ? text.ptr : "", (int)text.len, NULL, "UTF-8",
                          XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                              XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES);
    if (document && xmlDocGetRootElement(document)) {
        cw_vec_push(r->project->arena, &r->documents, document);
        *ret_document = document;
    } else {
        result = say_xml_error(r, file, &error);
        xmlFreeDoc(document);
    }
    xmlFreeParserCtxt(context);
    return result;
}

/* --- conditions --- */

static cw_str host_expand(void *context, cw_str text) { return cw_expand(context, text); }

static bool host_exists(void *context, cw_str path) {
    struct cw_eval *eval = context;
    cw_str found;
    path = cw_unix_path(eval->arena, path);
    return path.len && cw_path_find(eval->arena, eval->project->folder, path, &found);
}

static cw_result holds(struct reader *r, const xmlNode *node, bool *ret_holds) {
    cw_str text = attribute(r, node, "Condition"), why;
    struct cw_eval eval = r->eval;
    eval.mark_unset = false;
    eval.span = span_of(r, node);
    struct cw_condition_host host = {&eval, host_expand, host_exists};
    cw_result result = cw_condition(r->project->arena, &host, text, ret_holds, &why);
    if (result.code != CW_MALFORMED)
        return result;
    struct cw_diag *diag =
        cw_diag_new(r->project->arena, CW_ERROR, NULL, "this condition cannot be evaluated");
    cw_diag_primary(diag, eval.span, "%" CW_FMT, CW_ARG(why));
    cw_diag_note(diag, "the condition is: %" CW_FMT, CW_ARG(text));
    cw_emit(r->project->sink, diag);
    return cw_fail(CW_REPORTED);
}

/* Runs the rest of the loop's body for children whose condition holds. */
#define SKIP_UNLESS_HOLDS(r, node)                                                                 \
    {                                                                                              \
        bool holds_ = false;                                                                       \
        CW_TRY(holds((r), (node), &holds_));                                                       \
        if (!holds_)                                                                               \
            continue;                                                                              \
    }

/* --- first pass: properties, and which files and groups there are --- */

static cw_result read_file(struct reader *r, cw_str path);
static cw_result read_children(struct reader *r, const xmlNode *parent);

/* What is given from outside wins over what the project says. */
static bool is_global(cw_str name) {
    static const char *const names[] = {"Configuration", "Platform", "SolutionDir"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (cw_str_eq_nocase(name, cw_str_of(names[i])))
            return true;
    return false;
}

static cw_result read_properties(struct reader *r, const xmlNode *group) {
    FOR_EACH(node, group) {
        SKIP_UNLESS_HOLDS(r, node);
        r->eval.span = span_of(r, node);
        if (is_global(name_of(r, node)) && cw_property_find(r->project, name_of(r, node)))
            continue;
        cw_property_set(r->project, name_of(r, node), cw_expand(&r->eval, text_of(r, node)),
                        r->eval.span);
    }
    return CW_OK;
}

static void note_missing_import(struct reader *r, cw_str as_written) {
    cw_note_at(r->project->notes, r->eval.span,
               CW_STR("what it sets is missing here: import again when it is there, or write it "
                      "into the manifest"),
               "the file `%" CW_FMT "` that the project imports is not there", CW_ARG(as_written));
}

static cw_result read_import(struct reader *r, const xmlNode *node) {
    struct cw_arena *arena = r->project->arena;
    cw_str as_written = attribute(r, node, "Project");
    r->eval.span = span_of(r, node);
    if (cw_str_ends_nocase(as_written, CW_STR("Microsoft.Cpp.props")))
        cw_kit_defaults(r->project);
    if (attribute(r, node, "Sdk").len || cw_kit_is_import(as_written))
        return CW_OK;
    cw_str text = cw_expand(&r->eval, as_written);
    struct cw_strs files = cw_list(arena, text);
    for (size_t i = 0; i < files.len; i++) {
        cw_str name = cw_unix_path(arena, files.items[i]), found;
        if (cw_str_find(name, CW_STR("<kit>")) != CW_NPOS || cw_kit_is_import(name))
            continue;
        /* Relative to the importing file, as MSBuild has it. */
        cw_str base = cw_path_join(arena, r->project->folder, r->eval.this_folder);
        struct cw_strs matches = {0};
        if (cw_has_wildcard(name)) {
            cw_wildcard(arena, base, name, &matches);
            for (size_t m = 0; m < matches.len; m++)
                CW_TRY(read_file(r, cw_path_join(arena, base, matches.items[m])));
        } else if (cw_path_find(arena, base, name, &found) && cw_fs_is_file(found)) {
            CW_TRY(read_file(r, found));
        } else {
            note_missing_import(r, as_written);
        }
    }
    return CW_OK;
}

static cw_result read_choose(struct reader *r, const xmlNode *choose) {
    FOR_EACH(node, choose) {
        bool chosen = is(node, "Otherwise");
        if (is(node, "When"))
            CW_TRY(holds(r, node, &chosen));
        if (chosen)
            return read_children(r, node);
    }
    return CW_OK;
}

static void keep_group(struct reader *r, const xmlNode *node) {
    struct group group = {node, r->file, r->eval.this_folder, r->eval.this_file};
    cw_vec_push(r->project->arena, &r->groups, group);
}

/* All targets of a file are one note, at the first. */
static void note_targets(struct reader *r, const xmlNode *parent) {
    struct cw_buf names = cw_buf_new(r->project->arena);
    struct cw_span span = {0};
    unsigned count = 0;
    FOR_EACH(node, parent) {
        if (!is(node, "Target") || !first_element(node->children))
            continue;
        span = count ? span : span_of(r, node);
        cw_buf_addf(&names, "%s`%" CW_FMT "`", count++ ? ", " : "",
                    CW_ARG(attribute(r, node, "Name")));
    }
    if (count)
        cw_note_at(r->project->notes, span,
                   CW_STR("if the driver needs what one does, do it before `cwdk build`"),
                   "the target%s %" CW_FMT ": programs of a project are not run",
                   count == 1 ? "" : "s", CW_ARG(cw_buf_str(&names)));
}

static cw_result read_children(struct reader *r, const xmlNode *parent) {
    if (r->depth >= MOST_DEPTH)
        return CW_OK; /* deeper than any schema allows */
    r->depth++;
    cw_result result = CW_OK;
    FOR_EACH(node, parent) {
        if (is(node, "ItemGroup") || is(node, "ItemDefinitionGroup")) {
            keep_group(r, node);
            continue;
        }
        bool wanted = false;
        if (cw_ok(result) && (is(node, "PropertyGroup") || is(node, "ImportGroup") ||
                              is(node, "Import") || is(node, "Choose")))
            result = holds(r, node, &wanted);
        if (cw_failed(result) || !wanted)
            continue;
        result = is(node, "PropertyGroup") ? read_properties(r, node)
                 : is(node, "ImportGroup") ? read_children(r, node)
                 : is(node, "Import")      ? read_import(r, node)
                                           : read_choose(r, node);
    }
    r->depth--;
    return result;
}

static cw_result say_unreadable(struct reader *r, cw_str path, cw_result why) {
    struct cw_diag *diag =
        cw_diag_new(r->project->arena, CW_ERROR, NULL, "cannot read `%" CW_FMT "`: %s",
                    CW_ARG(path), cw_result_text(why));
    if (r->eval.span.file)
        cw_diag_primary(diag, r->eval.span, "imported here");
    cw_emit(r->project->sink, diag);
    return cw_fail(CW_REPORTED);
}

static cw_result say_not_a_project(struct reader *r, const xmlNode *root) {
    struct cw_diag *diag =
        cw_diag_new(r->project->arena, CW_ERROR, NULL, "this is not a Visual Studio project");
    cw_diag_primary(diag, span_of(r, root), "the root element of a project is `Project`");
    cw_diag_help(diag, "`cwdk import` takes a .vcxproj or a .sln");
    cw_emit(r->project->sink, diag);
    return cw_fail(CW_REPORTED);
}

/* Reads one file in the state of the files before it. */
static cw_result read_file(struct reader *r, cw_str path) {
    struct cw_arena *arena = r->project->arena;
    if (r->documents.len >= MOST_FILES) {
        cw_note_at(r->project->notes, r->eval.span, CW_STR("does a file import itself?"),
                   "more than %d files are imported", MOST_FILES);
        return CW_OK;
    }
    cw_file before = r->file;
    struct cw_eval eval_before = r->eval;
    unsigned depth_before = r->depth;
    cw_file file;
    cw_result result = cw_sources_load(r->project->sink->sources, path, &file);
    if (cw_failed(result))
        return say_unreadable(r, path, result);
    xmlDoc *document;
    CW_TRY(parse(r, file, &document));
    r->file = file;
    r->depth = 0;
    cw_str folder = cw_path_relative(arena, r->project->folder, cw_path_dir(path));
    r->eval.this_folder = cw_strf(arena, "%" CW_FMT "/", CW_ARG(folder));
    r->eval.this_file = cw_path_name(path);
    const xmlNode *root = xmlDocGetRootElement(document);
    result = is(root, "Project") ? read_children(r, root) : say_not_a_project(r, root);
    if (cw_ok(result))
        note_targets(r, root);
    r->file = before;
    r->depth = depth_before;
    r->eval = eval_before;
    return result;
}

/* --- second and third pass: definitions and items --- */

static void set_meta(struct cw_arena *arena, struct cw_metas *metas, struct cw_meta meta) {
    for (size_t i = 0; i < metas->len; i++) {
        if (!cw_str_eq_nocase(metas->items[i].name, meta.name))
            continue;
        metas->items[i] = meta;
        return;
    }
    cw_vec_push(arena, metas, meta);
}

/* The children of an item or a definition, onto what is there already. */
static cw_result read_metas(struct reader *r, const xmlNode *parent, const struct cw_item *item,
                            bool own, struct cw_metas *metas) {
    r->eval.item = item;
    FOR_EACH(node, parent) {
        r->eval.metas = metas;
        SKIP_UNLESS_HOLDS(r, node);
        r->eval.span = span_of(r, node);
        r->eval.mark_unset = true;
        cw_str value = cw_expand(&r->eval, text_of(r, node));
        r->eval.mark_unset = false;
        set_meta(r->project->arena, metas,
                 (struct cw_meta){name_of(r, node), value, r->eval.span, own});
    }
    r->eval.metas = NULL;
    r->eval.item = NULL;
    return CW_OK;
}

static cw_result read_definitions(struct reader *r, const xmlNode *group) {
    struct cw_arena *arena = r->project->arena;
    FOR_EACH(node, group) {
        SKIP_UNLESS_HOLDS(r, node);
        cw_str key = lower_key(arena, name_of(r, node));
        struct cw_metas *metas = cw_map_get(&r->project->definitions, key);
        if (!metas) {
            metas = cw_new(arena, struct cw_metas);
            cw_map_set(arena, &r->project->definitions, key, metas);
        }
        CW_TRY(read_metas(r, node, NULL, false, metas));
    }
    return CW_OK;
}

static cw_str comparable(struct cw_arena *arena, cw_str name) {
    return cw_str_lower(arena, cw_path_normal(arena, cw_unix_path(arena, name)));
}

/* What a list of Include, Exclude or Remove names: wildcards become the files there are. */
static struct cw_strs names_of(struct reader *r, cw_str text) {
    struct cw_arena *arena = r->project->arena;
    struct cw_strs names = {0}, parts = cw_list(arena, cw_expand(&r->eval, text));
    for (size_t i = 0; i < parts.len; i++) {
        cw_str name = cw_unix_path(arena, parts.items[i]);
        struct cw_strs matches = {0};
        if (cw_has_wildcard(name))
            cw_wildcard(arena, r->project->folder, name, &matches);
        else
            cw_vec_push(arena, &matches, name);
        for (size_t m = 0; m < matches.len; m++)
            cw_vec_push(arena, &names, matches.items[m]);
    }
    return names;
}

static struct cw_map set_of(struct reader *r, cw_str text) {
    struct cw_map set = {0};
    struct cw_strs names = names_of(r, text);
    for (size_t i = 0; i < names.len; i++)
        cw_map_set(r->project->arena, &set, comparable(r->project->arena, names.items[i]), NULL);
    return set;
}

static struct cw_items *list_for(struct reader *r, cw_str type) {
    struct cw_arena *arena = r->project->arena;
    cw_str key = lower_key(arena, type);
    struct cw_items *list = cw_map_get(&r->project->items_of, key);
    if (!list) {
        list = cw_new(arena, struct cw_items);
        cw_map_set(arena, &r->project->items_of, key, list);
    }
    return list;
}

static cw_result include_items(struct reader *r, const xmlNode *node, cw_str include) {
    struct cw_arena *arena = r->project->arena;
    struct cw_span span = span_of(r, node);
    struct cw_strs names = names_of(r, include);
    struct cw_map excluded = set_of(r, attribute(r, node, "Exclude"));
    struct cw_metas definition = cw_definition(r->project, (const char *)node->name);
    for (size_t i = 0; i < names.len; i++) {
        if (cw_map_has(&excluded, comparable(arena, names.items[i])))
            continue;
        struct cw_item *item = cw_new(arena, struct cw_item);
        *item = (struct cw_item){.type = name_of(r, node), .name = names.items[i], .span = span};
        r->eval.item = item;
        for (size_t m = 0; m < definition.len; m++) {
            struct cw_meta meta = definition.items[m];
            meta.value = cw_expand(&r->eval, meta.value);
            cw_vec_push(arena, &item->metas, meta);
        }
        r->eval.item = NULL;
        CW_TRY(read_metas(r, node, item, true, &item->metas));
        cw_vec_push(arena, list_for(r, item->type), item);
    }
    return CW_OK;
}

static void remove_items(struct reader *r, const xmlNode *node, cw_str text) {
    struct cw_map removed = set_of(r, text);
    struct cw_items *list = list_for(r, name_of(r, node));
    size_t kept = 0;
    for (size_t i = 0; i < list->len; i++)
        if (!cw_map_has(&removed, comparable(r->project->arena, list->items[i]->name)))
            list->items[kept++] = list->items[i];
    list->len = kept;
}

static cw_result update_items(struct reader *r, const xmlNode *node, cw_str text) {
    struct cw_map meant = set_of(r, text);
    struct cw_items *list = list_for(r, name_of(r, node));
    for (size_t i = 0; i < list->len; i++)
        if (cw_map_has(&meant, comparable(r->project->arena, list->items[i]->name)))
            CW_TRY(read_metas(r, node, list->items[i], true, &list->items[i]->metas));
    return CW_OK;
}

static cw_result read_items(struct reader *r, const xmlNode *group) {
    FOR_EACH(node, group) {
        SKIP_UNLESS_HOLDS(r, node);
        r->eval.span = span_of(r, node);
        cw_str include = attribute(r, node, "Include"), gone = attribute(r, node, "Remove"),
               update = attribute(r, node, "Update");
        if (include.len)
            CW_TRY(include_items(r, node, include));
        else if (gone.len)
            remove_items(r, node, gone);
        else if (update.len)
            CW_TRY(update_items(r, node, update));
    }
    return CW_OK;
}

static cw_result read_groups(struct reader *r, const char *kind,
                             cw_result (*read)(struct reader *, const xmlNode *)) {
    for (size_t i = 0; i < r->groups.len; i++) {
        const struct group *group = &r->groups.items[i];
        r->file = group->file;
        r->eval.this_folder = group->this_folder;
        r->eval.this_file = group->this_file;
        if (!is(group->node, kind))
            continue;
        SKIP_UNLESS_HOLDS(r, group->node);
        CW_TRY(read(r, group->node));
    }
    return CW_OK;
}

/* --- the whole --- */

/* Directory.Build.props and .targets of the nearest folder above that has one. */
static cw_result read_directory_file(struct reader *r, const char *name) {
    struct cw_arena *arena = r->project->arena;
    cw_str folder;
    CW_TRY(cw_fs_absolute(arena, r->project->folder, &folder));
    for (;; folder = cw_path_dir(folder)) {
        cw_str path;
        if (cw_path_find(arena, folder, cw_str_of(name), &path) && cw_fs_is_file(path))
            return read_file(r, cw_path_relative(arena, CW_STR("."), path));
        if (cw_str_eq(folder, CW_STR("/")))
            return CW_OK;
    }
}

static cw_result read_all(struct reader *r) {
    CW_TRY(read_directory_file(r, "Directory.Build.props"));
    CW_TRY(read_file(r, r->project->path));
    CW_TRY(cw_sources_load(r->project->sink->sources, r->project->path, &r->project->file));
    CW_TRY(read_directory_file(r, "Directory.Build.targets"));
    CW_TRY(read_groups(r, "ItemDefinitionGroup", read_definitions));
    return read_groups(r, "ItemGroup", read_items);
}

cw_result cw_msbuild_load(struct cw_arena *arena, struct cw_sink *sink, struct cw_notes *notes,
                          cw_str path, const struct cw_msbuild_options *options,
                          struct cw_msbuild *ret_project) {
    struct cw_msbuild project = {
        .arena = arena, .sink = sink, .notes = notes, .path = path, .folder = cw_path_dir(path)};
    struct reader reader = {.project = &project, .eval = {.project = &project, .arena = arena}};
    cw_kit_properties(&project, options);
    cw_result result = read_all(&reader);
    for (size_t i = 0; i < reader.documents.len; i++)
        xmlFreeDoc(reader.documents.items[i]);
    if (cw_failed(result))
        return result;
    cw_kit_defaults(&project); /* for a project that does not import Microsoft.Cpp.props */
    *ret_project = project;
    return CW_OK;
}
