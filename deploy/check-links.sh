#!/usr/bin/env bash
# Checks that executables link only libraries of the systems where they run: ubi9-quarkus-micro-image and Lambda's
# provided.al2023 have glibc 2.34 and zlib. An executable built on a system with a newer glibc may need the newer one.
#   deploy/check-links.sh bootstrap/aws/target/*-runner lambdas/*/target/*-runner
set -euo pipefail
AVAILABLE='^(ld-linux-[a-z0-9-]+\.so\.[12]|lib(c\.so\.6|m\.so\.6|dl\.so\.2|rt\.so\.1|pthread\.so\.0|z\.so\.1))$'
GLIBC_AVAILABLE=2.34

for executable in "$@"; do
  needed=$(readelf -d "$executable" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
  glibc=$(readelf -V "$executable" | grep -o 'GLIBC_[0-9.]*' | cut -d_ -f2 | sort -Vu | tail -n 1)
  echo "$executable: $(tr '\n' ' ' <<< "$needed")of glibc $glibc"
  if grep -Evq "$AVAILABLE" <<< "$needed"; then
    echo "it links a library that the runtime systems do not have" >&2
    exit 1
  fi
  if [ "$(printf '%s\n' "$glibc" "$GLIBC_AVAILABLE" | sort -V | tail -n 1)" != "$GLIBC_AVAILABLE" ]; then
    echo "it needs a newer glibc than $GLIBC_AVAILABLE: build it in Dockerfile.native's builder image" >&2
    exit 1
  fi
done
