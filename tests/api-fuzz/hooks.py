"""What schemathesis cannot know from the API's description: audio, and which recordings there are."""

import atexit
import collections
import os
import pathlib
import uuid

import schemathesis
from hypothesis import strategies

AUDIO = pathlib.Path(os.environ["FUZZ_AUDIO"]).read_bytes()
IDS = os.environ["FUZZ_IDS"].split()

NAMED = {"audio/*": "audio/wav", "video/*": "video/mp4"}

answers = collections.Counter()

# A whole file, the beginning of one, or no audio at all.
for media_type in ("audio/*", "video/*", "application/octet-stream"):
    schemathesis.openapi.media_type(
        media_type,
        strategies.one_of(
            strategies.just(AUDIO),
            strategies.integers(0, 200).map(lambda length: AUDIO[:length]),
            strategies.binary(max_size=200),
        ),
    )


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Half of the calls are about a recording that exists, unless an earlier call has deleted it."""
    try:
        generated = uuid.UUID((path_parameters or {}).get("id")).int
    except (AttributeError, TypeError, ValueError):
        return path_parameters
    if generated % 2 == 0:
        return path_parameters
    return {**path_parameters, "id": IDS[generated // 2 % len(IDS)]}


@schemathesis.hook
def before_call(context, case, kwargs):
    """The wildcard stands for a type; a client names one. A page sends its session and no invented credentials."""
    if case.media_type in NAMED:
        case.headers["Content-Type"] = NAMED[case.media_type]
    if "FUZZ_SESSION" in os.environ:
        case.headers.pop("Authorization", None)


@schemathesis.hook
def after_call(context, case, response):
    answers[response.status_code] += 1


@atexit.register
def print_answers():
    print("answers by status:", dict(sorted(answers.items())))
