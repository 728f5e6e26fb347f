package audiototext.adapters.letters;

/**
 * What a mail says of a recording.
 *
 * @param date of the submission, in words
 * @param link to its page
 */
public record RecordingView(String name, String date, String link) {
    public String title() {
        return name + " (" + date + ")";
    }
}
