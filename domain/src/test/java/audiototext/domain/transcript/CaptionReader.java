package audiototext.domain.transcript;

import java.util.Arrays;
import java.util.List;

/** Reads captions as players do: blocks separated by empty lines, with the times in the first line. */
final class CaptionReader {
    private CaptionReader() {}

    static List<Cue> srt(String written) {
        return blocks(written).stream()
                .map(block -> cue(block.subList(1, block.size())))
                .toList();
    }

    static List<Cue> vtt(String written) {
        var blocks = blocks(written);
        if (!blocks.get(0).equals(List.of("WEBVTT"))) {
            throw new AssertionError("no header");
        }
        return blocks.stream()
                .skip(1)
                .map(CaptionReader::cue)
                .map(CaptionReader::unescaped)
                .toList();
    }

    private static List<List<String>> blocks(String written) {
        return Arrays.stream(written.split("(\r\n|\r|\n){2,}"))
                .filter(block -> !block.isEmpty())
                .map(block -> List.of(block.split("\r\n|\r|\n")))
                .toList();
    }

    private static Cue cue(List<String> block) {
        var times = block.get(0).split(" --> ");
        return new Cue(millis(times[0]), millis(times[1]), block.subList(1, block.size()));
    }

    private static long millis(String time) {
        var parts = time.split("[:,.]");
        return ((Long.parseLong(parts[0]) * 60 + Long.parseLong(parts[1])) * 60 + Long.parseLong(parts[2])) * 1000
                + Long.parseLong(parts[3]);
    }

    private static Cue unescaped(Cue cue) {
        var lines = cue.lines().stream()
                .map(line -> line.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
                .toList();
        return new Cue(cue.startMillis(), cue.endMillis(), lines);
    }
}
