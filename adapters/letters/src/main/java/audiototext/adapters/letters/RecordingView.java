package audiototext.adapters.letters;

/**
 * What a mail says of a recording.
 *
 * @param date of the submission, in words
 * @param link to its page
 */
record RecordingView(String name, String date, String link) {
    String title() {
        return name + " (" + date + ")";
    }
}
