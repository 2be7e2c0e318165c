#include "host/machine/choose.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* xoshiro256** (Blackman and Vigna), seeded through splitmix64 as its authors advise. */
struct stream {
    uint64_t s[4];
};

static struct choose_plan plan;
static struct stream streams[MACHINE_CHOICE_COUNT];
static struct stream pct;

enum {
    PCT_STEPS = 4096, /* over how many steps the priority changes are spread */
    PCT_MOST_CHANGES = 64,
    PCT_THREADS = 1024, /* slots for priorities, a power of two */
};

static struct {
    uint64_t id; /* 0: free */
    uint64_t priority;
} priorities[PCT_THREADS];

static uint32_t change_points[PCT_MOST_CHANGES]; /* steps at which the running thread drops */
static uint32_t change_count;
static uint32_t step;

static uint64_t splitmix(uint64_t *state) {
    uint64_t z = (*state += 0x9E3779B97F4A7C15ull);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

static void seed_stream(struct stream *stream, uint64_t *state) {
    for (int i = 0; i < 4; i++)
        stream->s[i] = splitmix(state);
}

static uint64_t rotate(uint64_t x, int k) { return x << k | x >> (64 - k); }

static uint64_t draw(struct stream *stream) {
    uint64_t *s = stream->s;
    uint64_t result = rotate(s[1] * 5, 7) * 9;
    uint64_t t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotate(s[3], 45);
    return result;
}

/* Uniform below count by multiplication; the bias, below 2^-32, does not matter here. */
static uint32_t draw_below(struct stream *stream, uint32_t count) {
    return (uint32_t)(((draw(stream) >> 32) * count) >> 32);
}

void choose_init(const struct choose_plan *wanted) {
    plan = *wanted;
    uint64_t state = plan.seed;
    for (int i = 0; i < MACHINE_CHOICE_COUNT; i++)
        seed_stream(&streams[i], &state);
    seed_stream(&pct, &state);
    memset(priorities, 0, sizeof priorities);
    step = 0;
    change_count = plan.depth > 1 ? plan.depth - 1 : 0;
    for (uint32_t i = 0; i < change_count; i++)
        change_points[i] = 1 + draw_below(&pct, PCT_STEPS);
}

uint32_t MACHINE_ABI choose(MACHINE_CHOICE kind, uint32_t count) {
    if (count <= 1)
        return 0;
    if (kind == MACHINE_CHOICE_SCHEDULE && plan.schedule != MACHINE_SCHEDULE_RANDOM)
        return 0;
    return draw_below(&streams[kind < MACHINE_CHOICE_COUNT ? kind : MACHINE_CHOICE_VALUE], count);
}

uint64_t MACHINE_ABI choose_random(void) { return draw(&streams[MACHINE_CHOICE_VALUE]); }

/* A thread's priority, drawn when it is first seen and above every lowered one. */
static uint64_t *priority_of(uint64_t id) {
    uint64_t slot = (id * 0x9E3779B97F4A7C15ull) >> 54;
    for (uint32_t i = 0; i < PCT_THREADS; i++, slot = (slot + 1) % PCT_THREADS) {
        if (priorities[slot].id == id)
            return &priorities[slot].priority;
        if (priorities[slot].id == 0) {
            priorities[slot].id = id;
            priorities[slot].priority = (draw(&pct) >> 1) | PCT_MOST_CHANGES;
            return &priorities[slot].priority;
        }
    }
    /* More threads than slots: share one. Still a valid schedule, still the same on replay. */
    return &priorities[slot].priority;
}

static uint32_t highest(const uint64_t *ids, uint32_t count) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < count; i++)
        if (*priority_of(ids[i]) > *priority_of(ids[best]))
            best = i;
    return best;
}

static uint32_t choose_pct(const uint64_t *ids, uint32_t count) {
    uint32_t best = highest(ids, count);
    step++;
    for (uint32_t i = 0; i < change_count; i++) {
        if (change_points[i] != step)
            continue;
        *priority_of(ids[best]) = i; /* below every fresh priority; later points not lower */
        best = highest(ids, count);
    }
    return best;
}

uint32_t MACHINE_ABI choose_thread(const uint64_t *ids, uint32_t count, uint64_t current) {
    if (count <= 1)
        return 0;
    switch (plan.schedule) {
    case MACHINE_SCHEDULE_ROUND_ROBIN:
        for (uint32_t i = 0; i < count; i++)
            if (ids[i] == current)
                return i;
        return 0;
    case MACHINE_SCHEDULE_RANDOM:
        return draw_below(&streams[MACHINE_CHOICE_SCHEDULE], count);
    case MACHINE_SCHEDULE_PCT:
        return choose_pct(ids, count);
    }
    return 0;
}

bool choose_parse(cw_str text, struct choose_plan *ret_plan) {
    struct choose_plan parsed = {0};
    cw_str name, number;
    if (!cw_str_split(&text, ':', &name))
        return false;
    if (cw_str_eq(name, CW_STR("rr"))) {
        parsed.schedule = MACHINE_SCHEDULE_ROUND_ROBIN;
    } else if (cw_str_eq(name, CW_STR("random"))) {
        parsed.schedule = MACHINE_SCHEDULE_RANDOM;
    } else if (cw_str_eq(name, CW_STR("pct"))) {
        uint64_t depth;
        parsed.schedule = MACHINE_SCHEDULE_PCT;
        if (!cw_str_split(&text, ':', &number) || !cw_str_to_u64(number, 10, &depth) || depth < 1 ||
            depth > PCT_MOST_CHANGES)
            return false;
        parsed.depth = (uint32_t)depth;
    } else {
        return false;
    }
    if (!text.ptr || !cw_str_to_u64(text, 10, &parsed.seed))
        return false;
    *ret_plan = parsed;
    return true;
}

cw_str choose_text(struct cw_arena *arena, const struct choose_plan *p) {
    unsigned long long seed = p->seed;
    switch (p->schedule) {
    case MACHINE_SCHEDULE_ROUND_ROBIN:
        return cw_strf(arena, "rr:%llu", seed);
    case MACHINE_SCHEDULE_RANDOM:
        return cw_strf(arena, "random:%llu", seed);
    case MACHINE_SCHEDULE_PCT:
        return cw_strf(arena, "pct:%u:%llu", p->depth, seed);
    }
    return CW_STR("");
}
