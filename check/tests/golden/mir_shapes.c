/* Every shape the front end lowers. */
typedef struct S {
    int a;
    struct S *n;
    int arr[4];
} S, *PS;
typedef int ROLE(PS s, int *q);
ROLE shapes;
int f(int n);
void release(int **p);

int loops(int n) {
    int i, sum = 0;
    for (i = 0;; i++) {
        if (i > n)
            break;
        if (i == 3)
            continue;
        sum += i;
    }
    for (; i > 0;)
        i -= 2;
    while (sum && n--)
        sum--;
    do
        sum++;
    while (sum < 3);
    return sum;
}

int exceptions(PS s, int n) {
    int r = 0;
    __try {
        __try {
            if (n == 1)
                return f(n);
            if (n == 2)
                __leave;
            s->a = n;
        } __finally {
            r = f(2);
        }
    } __except (f(3)) {
        r = -1;
    }
    return r;
}

int scopes(int n) {
    __attribute__((annotate("cleanup:release"))) int *outer = &n;
    for (int i = 0; i < n; i++) {
        __attribute__((annotate("cleanup:release"))) int *inner = &i;
        if (*inner == 5)
            goto out;
        if (*inner == 6)
            break;
    }
    return *outer;
out:
    return 0;
}

int shapes(PS s, int *q) {
    S v = {1, s}, w = {.n = s, .a = 2};
    int i, z[3] = {0};
    static int fixed = 4;
    i = s->a ? 1 : s->n->a;
    i = i ?: 3;
    i = !s && (s || q);
    i = ({
        int y = f(1);
        y + 2;
    });
    i = (f(1), f(2));
    s->arr[i] = *q++;
    ++*q;
    i = (int)sizeof(S) + fixed + (int)__builtin_offsetof(S, n);
    PS literal = &(S){1};
    (void)f(3);
    switch (i) {
    case 1:
    case 2:
        i = 3;
        break;
    case 4 ... 6:
        i = 4;
    default:
        i++;
    }
    i = _Generic(i, int: 7, long: 8);
    if (i)
        ;
    else
        v.a = w.a;
    return literal->a + z[1] + (*q ? f(1) : 0) + v.a;
}
