#!/bin/sh
# What goes wrong around a build: one clear error, the documented exit code, and the package that
# was there before as it was.
. "$(dirname "$0")/lib.sh"

run 0 'a project' "$CWDK" new victim --wdm
cd victim || exit 1
run 0 'its first build' "$CWDK" build
package=target/dev/x64/package/victim
sum() { find "$package" -type f -exec sha256sum {} + | sort -k 2 | sha256sum; }
before=$(sum)
unchanged() {
    if [ "$(sum)" = "$before" ]; then ok "$1: the package is as it was"; else not_ok "$1: the package changed"; fi
    left=$(find target -name '.*' -type d | head -n 3)
    is "$1: nothing is left behind" -z "$left"
}
keep() { cp "$1" "$scratch/kept"; }
restore() { cp "$scratch/kept" "$1"; }

keep cwdk.toml
sed 's/^name/nmae/' "$scratch/kept" >cwdk.toml
run 1 'an unknown key stops the build' "$CWDK" build
says 'the key is named with its place' 'cwdk\.toml:[0-9]+:[0-9]+'
says 'the right key is suggested' '.name.'
unchanged 'unknown key'
printf '[package\n' >cwdk.toml
run 1 'broken TOML stops the build' "$CWDK" build
says 'the place is named' 'cwdk\.toml:1:'
restore cwdk.toml

keep src/driver.c
echo 'this is not C' >>src/driver.c
run 1 'a source that does not compile stops the build' "$CWDK" build
says 'the compiler names the place' 'driver\.c:[0-9]+:[0-9]+'
unchanged 'compile error'
restore src/driver.c

keep victim.inx
printf '[Version\n' >victim.inx
run 1 'an INF with a syntax error stops the build' "$CWDK" build
says 'file, line and column are named' 'victim\.inx:1:1'
unchanged 'INF syntax error'
grep -v -i '^provider' "$scratch/kept" >victim.inx
run 1 'an INF without Provider stops the build' "$CWDK" build
says "InfVerif's number is given" 'INF1234'
unchanged 'INF rule'
restore victim.inx

rm -f "$scratch/short.sys"
head -c 700 "$package/victim.sys" >"$scratch/short.sys"
mkdir -p "$scratch/torn"
cp "$package"/* "$scratch/torn"
cp "$scratch/short.sys" "$scratch/torn/victim.sys"
run 1 'a torn image does not verify' "$CWDK" verify "$scratch/torn"
says 'it is said why' 'past the end|not an image'

run 2 'an unknown option is a usage error' "$CWDK" build --profle dev
says 'the right one is suggested' '\-\-profile'
cd "$scratch" || exit 1
run 1 'there is no project here' "$CWDK" build
says 'the manifest is named' 'cwdk\.toml'
cd victim || exit 1

# A full disk: the target folder on a file system of 1 MiB, where namespaces are allowed.
if unshare -rm true 2>/dev/null; then
    mkdir -p "$scratch/full"
    cp -r cwdk.toml src victim.inx "$scratch/full"
    cat >"$scratch/full.sh" <<SH
mount -t tmpfs -o size=2m none "$scratch/full/target" || exit 99
dd if=/dev/zero of="$scratch/full/target/ballast" bs=4k count=500 >/dev/null 2>&1
cd "$scratch/full" && "$CWDK" build
SH
    mkdir "$scratch/full/target"
    run 3 'a full disk stops the build' unshare -rm sh "$scratch/full.sh"
    says 'it is said' '[Nn]o space left'
fi

# Ctrl-C in the middle.
touch src/driver.c
echo '/* changed */' >>src/driver.c
setsid "$CWDK" build >"$scratch/out" 2>&1 &
pid=$!
sleep 0.15
kill -INT "$pid" 2>/dev/null
code=0
wait "$pid" || code=$?
case $code in
130) ok 'Ctrl-C ends with 130' ;;
0) ok 'Ctrl-C came too late' ;;
*)
    not_ok "Ctrl-C ended with $code"
    sed 's/^/# /' "$scratch/out"
    ;;
esac
is 'the package is whole after Ctrl-C' -s "$package/victim.cat"
run 0 'and verifies' "$CWDK" verify "$package"
finish
