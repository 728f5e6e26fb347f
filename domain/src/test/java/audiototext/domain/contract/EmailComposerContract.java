package audiototext.domain.contract;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Failure;
import audiototext.domain.port.EmailComposer;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.transcript.Captions;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.Word;
import audiototext.domain.user.AccountDeletion;
import audiototext.domain.user.Email;
import audiototext.domain.user.Email.Attachment;
import audiototext.domain.user.User;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What all {@link EmailComposer} say, however they look. */
public abstract class EmailComposerContract {
    private static final URI SITE = URI.create("https://audio.example.org");
    private static final RecordingId ID = RecordingId.parse("123e4567-e89b-42d3-a456-426614174000");
    private static final String LINK = "https://audio.example.org/recordings/" + ID;
    private static final Instant LATER = Instant.parse("2026-11-22T12:00:00Z");
    private static final User ADA = aUser().withEmail("ada@example.org").build();
    private static final String TEXT = "Guten Morgen, 世界. It’s Ada’s dog: \"a & b\".";
    private static final String MARKUP = "<script>alert('1')</script> <b>{bold}</b> &amp; {recording.link}";

    /** Letters that lead to the pages of that site. */
    protected abstract EmailComposer letters(URI site);

    @Test
    void theTranscriptIsAddressedToTheOwner() {
        assertThat(transcriptLetter(TEXT).to()).isEqualTo(ADA.email());
    }

    @Test
    void theFailureIsAddressedToTheOwner() {
        assertThat(failureLetter("No.").to()).isEqualTo(ADA.email());
    }

    @Test
    void theReceiptSaysWhatIsGoneAndSince() {
        var receipt = letters(SITE).farewell(new AccountDeletion(ADA, LATER, 0));

        assertThat(receipt.to()).isEqualTo(ADA.email());
        assertThat(receipt.subject()).contains("account", "deleted");
        assertThat(receipt.text()).contains("recordings", "22 November 2026");
        assertThat(receipt.html()).contains("recordings", "22 November 2026");
    }

    @Test
    void theReceiptOfOneDepartureIsTheSameMailHoweverOftenItIsTried() {
        var letters = letters(SITE);

        assertThat(letters.farewell(new AccountDeletion(ADA, LATER, 3)).id())
                .isEqualTo(letters.farewell(new AccountDeletion(ADA, LATER, 0)).id())
                .isNotEqualTo(letters.farewell(new AccountDeletion(ADA, LATER.plusSeconds(1), 0))
                        .id());
    }

    @Test
    void theTranscriptsSubjectNamesTheRecordingAndItsDate() {
        assertThat(transcriptLetter(TEXT).subject()).contains("Sales call", "22 November 2026");
    }

    @Test
    void theFailuresSubjectNamesTheRecordingAndItsDate() {
        assertThat(failureLetter("No.").subject()).contains("Sales call", "22 November 2026");
    }

    @Test
    void theDateIsTheDayOfTheSubmissionInUtc() {
        var late = aRecording()
                .submittedAt(Instant.parse("2026-11-22T23:59:59.999999Z"))
                .transcribed();

        assertThat(letters(SITE).transcript(ADA, late, transcript(TEXT)).subject())
                .contains("22 November 2026");
    }

    @Test
    void theSubjectIsOneLineWhateverTheFileWasCalled() {
        var name = RecordingName.from("Call\r\nBcc: eve@example.org\u0085\u2028\0", LATER);
        var recording = aRecording().named(name.value()).transcribed();

        assertThat(letters(SITE).transcript(ADA, recording, transcript(TEXT)).subject())
                .contains("Call Bcc: eve@example.org")
                .doesNotContainPattern("[\\p{Cntrl}\u0085\u2028\u2029]");
    }

    @Test
    void theTextHoldsTheWholeTranscript() {
        assertThat(oneLine(transcriptLetter(TEXT).text())).contains(TEXT);
    }

    @Test
    void theHtmlHoldsTheWholeTranscript() {
        assertThat(visible(transcriptLetter(TEXT).html())).contains(TEXT);
    }

    @Test
    void aLongTranscriptIsNotCut() {
        var text = "And so on, and so forth. ".repeat(20_000).strip();

        assertThat(oneLine(transcriptLetter(text).text())).contains(text);
        assertThat(visible(transcriptLetter(text).html())).contains(text);
    }

    @Test
    void theTranscriptLinksToTheRecordingsPage() {
        assertThat(transcriptLetter(TEXT).text()).contains(LINK);
        assertThat(transcriptLetter(TEXT).html()).contains("href=\"" + LINK + "\"");
    }

    @Test
    void theFailureLinksToTheRecordingsPageToTryAgain() {
        assertThat(failureLetter("No.").text())
                .containsIgnoringCase("try again")
                .contains(LINK);
        assertThat(failureLetter("No.").html())
                .containsIgnoringCase("try again")
                .contains("href=\"" + LINK + "\"");
    }

    @Test
    void theWholeTranscriptIsAttachedAsText() {
        var attachment = attachment(transcriptLetter(TEXT), ".txt");

        assertThat(attachment.type()).isEqualTo("text/plain");
        assertThat(oneLine(attachment.content())).isEqualTo(TEXT);
    }

    @Test
    void theTranscriptIsAttachedAsSubtitles() {
        var attachment = attachment(transcriptLetter(TEXT), ".srt");

        assertThat(attachment.type()).isEqualTo("application/x-subrip");
        assertThat(attachment.content()).isEqualTo(Captions.srt(transcript(TEXT)));
    }

    @Test
    void theAttachmentsAreCalledAfterTheRecording() {
        assertThat(transcriptLetter(TEXT).attachments())
                .extracting(Attachment::name)
                .containsExactly("Sales call.txt", "Sales call.srt");
    }

    @Test
    void noNameOfARecordingMakesAnAttachmentsNameAPath() {
        var recording = aRecording().named("../..\\etc/C:\"x\";*?").transcribed();

        assertThat(letters(SITE).transcript(ADA, recording, transcript(TEXT)).attachments())
                .extracting(Attachment::name)
                .noneMatch(name -> name.matches(".*[/\\\\:\"*?;<>|].*") || name.startsWith("."));
    }

    @Test
    void markupInATranscriptIsShownAsItIs() {
        var letter = transcriptLetter(MARKUP);

        assertThat(oneLine(letter.text())).contains(MARKUP);
        assertThat(visible(letter.html())).contains(MARKUP);
        assertThat(letter.html()).doesNotContain("<script", "<b>");
    }

    @Test
    void markupInANameIsShownAsItIs() {
        var letter = letters(SITE).transcript(ADA, aRecording().named(MARKUP).transcribed(), transcript(TEXT));

        assertThat(letter.text()).contains(MARKUP);
        assertThat(visible(letter.html())).contains(MARKUP);
        assertThat(letter.html()).doesNotContain("<script", "<b>");
    }

    @Test
    void markupInAReasonIsShownAsItIs() {
        var letter = failureLetter(MARKUP);

        assertThat(letter.text()).contains(MARKUP);
        assertThat(visible(letter.html())).contains(MARKUP);
        assertThat(letter.html()).doesNotContain("<script", "<b>");
    }

    @Test
    void silenceSaysSo() {
        assertThat(transcriptLetter("").text())
                .containsIgnoringCase("no speech was found")
                .contains(LINK);
        assertThat(transcriptLetter("").html())
                .containsIgnoringCase("no speech was found")
                .contains(LINK);
    }

    @Test
    void silenceHasNothingAttached() {
        assertThat(transcriptLetter("").attachments()).isEmpty();
    }

    @Test
    void theFailureGivesTheReason() {
        var reason = "The audio holds no sound that can be decoded. Record it again, or send another file.";

        assertThat(failureLetter(reason).text()).contains(reason);
        assertThat(visible(failureLetter(reason).html())).contains(reason);
    }

    @Test
    void theHtmlLoadsNothing() {
        assertThat(List.of(
                        transcriptLetter(TEXT).html(),
                        transcriptLetter("").html(),
                        failureLetter("No.").html()))
                .noneMatch(html -> html.matches(
                        "(?is).*(<(img|script|link|iframe|object|embed|audio|video)\\b|\\bsrc\\s*=|url\\(|@import).*"));
    }

    @Test
    void theHtmlLeadsNowhereButToTheRecordingsPage() {
        assertThat(addresses(transcriptLetter(TEXT).html())).containsOnly(LINK);
        assertThat(addresses(failureLetter("No.").html())).containsOnly(LINK);
    }

    @Test
    void aTranscriptThatIsSentOnceMoreCarriesTheSameId() {
        var claimed = recording().deliveryClaimed(LATER, Duration.ofMinutes(1)).orElseThrow();
        var claimedAgain = claimed.deliveryClaimed(LATER.plusSeconds(90), Duration.ofMinutes(1))
                .orElseThrow();

        assertThat(idOfTranscript(claimedAgain)).isEqualTo(idOfTranscript(claimed));
    }

    @Test
    void aFailureThatIsSentOnceMoreCarriesTheSameId() {
        var claimed = aRecording()
                .failed("No.")
                .deliveryClaimed(LATER, Duration.ofMinutes(1))
                .orElseThrow();
        var claimedAgain = claimed.deliveryClaimed(LATER.plusSeconds(90), Duration.ofMinutes(1))
                .orElseThrow();

        assertThat(letters(SITE).failure(ADA, claimedAgain).id())
                .isEqualTo(letters(SITE).failure(ADA, claimed).id());
    }

    @Test
    void anotherAttemptCarriesAnotherId() {
        var first = aRecording().failed("No.");
        var second = first.mailed(LATER)
                .flatMap(r -> r.retried(LATER))
                .orElseThrow()
                .failed(Failure.said("No."), LATER)
                .orElseThrow();

        assertThat(letters(SITE).failure(ADA, second).id())
                .isNotEqualTo(letters(SITE).failure(ADA, first).id());
    }

    @Test
    void lettersOfDifferentKindsAndRecordingsCarryDifferentIds() {
        assertThat(List.of(
                        idOfTranscript(recording()),
                        idOfTranscript(aRecording().transcribed()),
                        failureLetter("No.").id()))
                .doesNotHaveDuplicates();
    }

    private Email transcriptLetter(String text) {
        return letters(SITE).transcript(ADA, recording(), transcript(text));
    }

    private String idOfTranscript(Recording recording) {
        return letters(SITE).transcript(ADA, recording, transcript(TEXT)).id();
    }

    private Email failureLetter(String reason) {
        return letters(SITE)
                .failure(ADA, aRecording().withId(ID).named("Sales call").failed(reason));
    }

    private static Recording recording() {
        return aRecording().withId(ID).named("Sales call").ownedBy(ADA).transcribed();
    }

    /** One word each half second. */
    private static Transcript transcript(String text) {
        var words = new ArrayList<Word>();
        for (var word : text.isEmpty() ? new String[0] : text.split(" ")) {
            double start = words.size() * 0.5;
            words.add(new Word(word, start, start + 0.4, 0.9));
        }
        return new Transcript(ID, new Language("en-US"), text, words);
    }

    private static Attachment attachment(Email letter, String ending) {
        return letter.attachments().stream()
                .filter(attachment -> attachment.name().endsWith(ending))
                .reduce((one, another) -> {
                    throw new AssertionError("more than one " + ending);
                })
                .orElseThrow(() -> new AssertionError("no " + ending));
    }

    /** What a reader sees of the HTML, in one line. */
    private static String visible(String html) {
        return oneLine(html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&"));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static List<String> addresses(String html) {
        return Pattern.compile("https?://[^\"<\\s]+")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
