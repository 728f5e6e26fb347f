package audiototext.domain.recording;

import audiototext.domain.error.CoreRefusal;
import audiototext.domain.error.Refused;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The name of a recording in lists and emails: one line of 1 to 200 characters without control characters. */
public record RecordingName(String value) {
    public static final int MAX_LENGTH = 200;

    private static final DateTimeFormatter DEFAULT =
            DateTimeFormatter.ofPattern("'Recording of' d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    public RecordingName {
        if (value.isBlank() || value.length() > MAX_LENGTH || value.codePoints().anyMatch(RecordingName::breaksLine)) {
            throw new IllegalArgumentException("a recording's name is one line of 1 to " + MAX_LENGTH + " characters");
        }
    }

    /**
     * Makes a name from any file name: control characters become spaces, accents are joined to their letters, and a name
     * that is too long is cut. An empty file name gives the time of the submission in UTC.
     */
    public static RecordingName from(String fileName, Instant submittedAt) {
        var line = new StringBuilder();
        fileName.codePoints().forEach(c -> line.appendCodePoint(breaksLine(c) ? ' ' : c));
        var name = composed(line.toString()).strip().replaceAll(" {2,}", " ");
        if (name.isEmpty()) {
            return new RecordingName(DEFAULT.format(submittedAt.atOffset(ZoneOffset.UTC)));
        }
        return new RecordingName(cut(name));
    }

    /**
     * The name that the owner typed, without the spaces around it.
     *
     * @throws Refused {@code INVALID} if it cannot be a name
     */
    public static RecordingName chosen(String name) {
        try {
            return new RecordingName(composed(name).strip());
        } catch (IllegalArgumentException e) {
            throw new Refused(CoreRefusal.MALFORMED_NAME, MAX_LENGTH);
        }
    }

    /** macOS names files with é as two characters, keyboards write it as one: the same name must be the same text. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static String cut(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        boolean splitsPair = Character.isHighSurrogate(name.charAt(MAX_LENGTH - 1));
        return name.substring(0, splitsPair ? MAX_LENGTH - 1 : MAX_LENGTH).strip();
    }

    /** Control characters, line separators, and characters that change the direction of the text after them. */
    private static boolean breaksLine(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069;
    }

    @Override
    public String toString() {
        return value;
    }
}
