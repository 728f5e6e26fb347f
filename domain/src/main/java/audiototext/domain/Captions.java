package audiototext.domain;

import java.util.Locale;

/** Writes a transcript as subtitles. */
public final class Captions {
    private Captions() {}

    /** SubRip; times as {@code 00:01:02,345}. The format has no way to escape its arrow, so an arrow is shortened. */
    public static String srt(Transcript transcript) {
        var out = new StringBuilder();
        int number = 1;
        for (var cue : Cues.of(transcript)) {
            out.append(number++).append('\n');
            out.append(times(cue, ',')).append('\n');
            cue.lines()
                    .forEach(line -> out.append(line.replaceAll("-{2,}>", "->")).append('\n'));
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

    private static String escapedVtt(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String times(Cue cue, char decimalMark) {
        return time(cue.startMillis(), decimalMark) + " --> " + time(cue.endMillis(), decimalMark);
    }

    private static String time(long millis, char decimalMark) {
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d%c%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                decimalMark,
                millis % 1000);
    }
}
