#include "host/machine/options.h"

#include <stdio.h>
#include <stdlib.h>

static const char usage[] =
    "usage: ntmachine --images DIR --script FILE [options]\n"
    "\n"
    "  --images DIR            where ntoskrnl.exe and the other images of the host are\n"
    "  --script FILE           the boot script\n"
    "  --seed N                where every decision comes from (default 1)\n"
    "  --schedule KIND         rr (default), random or pct\n"
    "  --depth N               depth of a pct schedule (default 3)\n"
    "  --replay TEXT           schedule and seed as a report prints them: random:7, pct:3:7\n"
    "  --processors N          1 to 64 (default 2)\n"
    "  --verifier on|off       (default on)\n"
    "  --log FILE              kernel log and DbgPrint; default stderr\n"
    "  --report-json FILE      a machine-readable copy of the reports\n"
    "  --replay-command TEXT   what a report tells to type for the same run again\n"
    "  --symbols DIR           where PDBs are that do not lie beside their image\n"
    "  --sources DIR           what relative source paths are relative to; default the current "
    "folder\n"
    "  --color WHEN            auto (default), always or never\n";

static bool complain(const char *option, const char *value, const char *why) {
    fprintf(stderr, "error: ntmachine: %s %s: %s\n%s", option, value ? value : "", why, usage);
    return false;
}

static bool set_number(const char *option, const char *value, uint64_t low, uint64_t high,
                       uint64_t *ret_number) {
    if (!cw_str_to_u64(cw_str_of(value), 0, ret_number) || *ret_number < low || *ret_number > high)
        return complain(option, value, "not a number in range");
    return true;
}

static bool set_schedule(const char *value, struct choose_plan *plan) {
    static const struct {
        const char *name;
        MACHINE_SCHEDULE schedule;
    } names[] = {
        {"rr", MACHINE_SCHEDULE_ROUND_ROBIN},
        {"random", MACHINE_SCHEDULE_RANDOM},
        {"pct", MACHINE_SCHEDULE_PCT},
    };
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (cw_str_eq(cw_str_of(value), cw_str_of(names[i].name))) {
            plan->schedule = names[i].schedule;
            return true;
        }
    }
    return complain("--schedule", value, "must be rr, random or pct");
}

static bool set_switch(const char *option, const char *value, bool *ret_on) {
    cw_str text = cw_str_of(value);
    *ret_on = cw_str_eq(text, CW_STR("on"));
    if (!*ret_on && !cw_str_eq(text, CW_STR("off")))
        return complain(option, value, "must be on or off");
    return true;
}

/* One option with its value. */
static bool apply(struct options *o, const char *name, const char *value) {
    cw_str option = cw_str_of(name);
    uint64_t number = 0;
    const struct {
        const char *name;
        const char **target;
    } texts[] = {
        {"--images", &o->images},
        {"--script", &o->script},
        {"--log", &o->log},
        {"--report-json", &o->report_json},
        {"--replay-command", &o->replay_command},
        {"--symbols", &o->symbols},
        {"--sources", &o->sources},
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        if (cw_str_eq(option, cw_str_of(texts[i].name))) {
            *texts[i].target = value;
            return true;
        }
    }
    if (cw_str_eq(option, CW_STR("--seed")))
        return set_number(name, value, 0, UINT64_MAX, &o->plan.seed);
    if (cw_str_eq(option, CW_STR("--schedule")))
        return set_schedule(value, &o->plan);
    if (cw_str_eq(option, CW_STR("--verifier")))
        return set_switch(name, value, &o->verifier);
    if (cw_str_eq(option, CW_STR("--replay")))
        return choose_parse(cw_str_of(value), &o->plan) ||
               complain(name, value, "must be as a report prints it, e.g. random:7");
    if (cw_str_eq(option, CW_STR("--color")))
        return cw_colour_policy_parse(cw_str_of(value), &o->colour) ||
               complain(name, value, "must be auto, always or never");
    if (cw_str_eq(option, CW_STR("--depth"))) {
        bool fits = set_number(name, value, 1, 64, &number);
        o->plan.depth = (uint32_t)number;
        return fits;
    }
    if (cw_str_eq(option, CW_STR("--processors"))) {
        bool fits = set_number(name, value, 1, 64, &number);
        o->processors = (uint32_t)number;
        return fits;
    }
    return complain(name, NULL, "no such option");
}

bool options_parse(int argc, char **argv, struct options *ret_options) {
    struct options o = {
        .processors = 2,
        .verifier = true,
        .colour = CW_COLOUR_AUTO,
        .plan = {.schedule = MACHINE_SCHEDULE_ROUND_ROBIN, .depth = 3, .seed = 1},
    };
    for (int i = 1; i < argc; i += 2) {
        if (cw_str_eq(cw_str_of(argv[i]), CW_STR("--help"))) {
            fputs(usage, stdout);
            exit(0);
        }
        if (i + 1 == argc)
            return complain(argv[i], NULL, "needs a value");
        if (!apply(&o, argv[i], argv[i + 1]))
            return false;
    }
    if (!o.images)
        return complain("--images", NULL, "is required");
    *ret_options = o;
    return true;
}
