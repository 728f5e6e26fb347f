package audiototext.domain;

import java.util.regex.Pattern;

/** Writes a transcript as subtitles. */
public final class Captions {
    private static final Pattern ARROW = Pattern.compile("-{2,}>");

    private Captions() {}

    /** SubRip; times as {@code 00:01:02,345}. The format has no way to escape its arrow, so an arrow is shortened. */
    public static String srt(Transcript transcript) {
        var out = new StringBuilder();
        int number = 1;
        for (var cue : Cues.of(transcript)) {
            out.append(number++).append('\n');
            out.append(times(cue, ',')).append('\n');
            cue.lines().forEach(line -> out.append(escapedSrt(line)).append('\n'));
            out.append('\n');
        }
        return out.toString();
    }

    /** WebVTT (W3C); times as {@code 00:01:02.345}. */
    public static String vtt(Transcript transcript) {
        var out = new StringBuilder("WEBVTT\n\n");
        for (var cue : Cues.of(transcript)) {
            out.append(times(cue, '.')).append('\n');
            cue.lines().forEach(line -> out.append(escapedVtt(line)).append('\n'));
            out.append('\n');
        }
        return out.toString();
    }

    /** Hardly a line has an arrow, and looking costs less than a regular expression does. */
    private static String escapedSrt(String line) {
        return line.contains("->") ? ARROW.matcher(line).replaceAll("->") : line;
    }

    private static String escapedVtt(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String times(Cue cue, char decimalMark) {
        return time(cue.startMillis(), decimalMark) + " --> " + time(cue.endMillis(), decimalMark);
    }

    private static String time(long millis, char decimalMark) {
        return digits(millis / 3_600_000, 2)
                + ':'
                + digits(millis / 60_000 % 60, 2)
                + ':'
                + digits(millis / 1000 % 60, 2)
                + decimalMark
                + digits(millis % 1000, 3);
    }

    /** A format string would be read anew for each of thousands of captions. */
    private static String digits(long number, int least) {
        var digits = Long.toString(number);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }
}
