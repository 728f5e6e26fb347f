package audiototext.domain.transcript;

import java.util.regex.Pattern;

/** Writes a transcript as subtitles. */
public final class Captions {
    private static final Pattern ARROW = Pattern.compile("-{2,}>");

    private Captions() {}

    /** SubRip, with times like {@code 00:01:02,345}. The format cannot escape its arrow, so an arrow is shortened. */
    public static String srt(Transcript transcript) {
        var out = new StringBuilder();
        int number = 1;
        for (var cue : Cues.of(transcript)) {
            out.append(number++).append('\n');
            times(out, cue, ',');
            cue.lines().forEach(line -> out.append(escapedSrt(line)).append('\n'));
            out.append('\n');
        }
        return out.toString();
    }

    /** WebVTT (W3C), with times like {@code 00:01:02.345}. */
    public static String vtt(Transcript transcript) {
        var out = new StringBuilder("WEBVTT\n\n");
        for (var cue : Cues.of(transcript)) {
            times(out, cue, '.');
            cue.lines().forEach(line -> out.append(escapedVtt(line)).append('\n'));
            out.append('\n');
        }
        return out.toString();
    }

    /** Few lines have an arrow, and looking for one is cheaper than a regular expression. */
    private static String escapedSrt(String line) {
        return line.contains("->") ? ARROW.matcher(line).replaceAll("->") : line;
    }

    private static String escapedVtt(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void times(StringBuilder out, Cue cue, char decimalMark) {
        time(out, cue.startMillis(), decimalMark);
        out.append(" --> ");
        time(out, cue.endMillis(), decimalMark);
        out.append('\n');
    }

    private static void time(StringBuilder out, long millis, char decimalMark) {
        twoDigits(out, millis / 3_600_000).append(':');
        twoDigits(out, millis / 60_000 % 60).append(':');
        twoDigits(out, millis / 1000 % 60).append(decimalMark);
        if (millis % 1000 < 100) {
            out.append('0');
        }
        twoDigits(out, millis % 1000);
    }

    /** At least two. A format string would be parsed again for each of thousands of captions. */
    private static StringBuilder twoDigits(StringBuilder out, long number) {
        return number < 10 ? out.append('0').append(number) : out.append(number);
    }
}
