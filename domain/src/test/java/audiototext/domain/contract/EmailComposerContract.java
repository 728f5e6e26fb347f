package audiototext.domain.contract;

import static audiototext.domain.data.RecordingBuilder.aRecording;
import static audiototext.domain.data.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.error.Failure;
import audiototext.domain.port.EmailComposer;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFindings.Speech;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.recording.RecordingName;
import audiototext.domain.transcript.Captions;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.SpeechModel;
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
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the emails of every {@link EmailComposer} must say, in any layout. */
public abstract class EmailComposerContract {
    private static final URI SITE = URI.create("https://audio.example.org");
    private static final RecordingId ID = RecordingId.parse("123e4567-e89b-42d3-a456-426614174000");
    private static final String LINK = "https://audio.example.org/recordings/" + ID;
    private static final String UPLOAD = "https://audio.example.org/recordings";
    private static final Instant LATER = Instant.parse("2026-11-22T12:00:00Z");
    private static final User ADA = aUser().withEmail("ada@example.org").build();
    private static final String TEXT = "Guten Morgen, 世界. It’s Ada’s dog: \"a & b\".";
    private static final String MARKUP = "<script>alert('1')</script> <b>{bold}</b> &amp; {recording.link}";

    /** A composer whose emails link to the pages of that site. */
    protected abstract EmailComposer emails(URI site);

    @Test
    void theTranscriptIsAddressedToTheOwner() {
        assertThat(transcriptEmail(TEXT).to()).isEqualTo(ADA.email());
    }

    @Test
    void theFailureIsAddressedToTheOwner() {
        assertThat(failureEmail("No.").to()).isEqualTo(ADA.email());
    }

    @Test
    void theReceiptSaysWhatWasDeletedAndWhen() {
        var receipt = emails(SITE).accountDeleted(new AccountDeletion(ADA, LATER, 0));

        assertThat(receipt.to()).isEqualTo(ADA.email());
        assertThat(receipt.subject()).contains("account", "deleted");
        assertThat(receipt.text()).contains("recordings", "22 November 2026");
        assertThat(receipt.html()).contains("recordings", "22 November 2026");
    }

    @Test
    void everyTryOfAReceiptCarriesTheSameId() {
        var emails = emails(SITE);

        assertThat(emails.accountDeleted(new AccountDeletion(ADA, LATER, 3)).id())
                .isEqualTo(emails.accountDeleted(new AccountDeletion(ADA, LATER, 0))
                        .id())
                .isNotEqualTo(emails.accountDeleted(new AccountDeletion(ADA, LATER.plusSeconds(1), 0))
                        .id());
    }

    @Test
    void theTranscriptsSubjectNamesTheRecordingAndItsDate() {
        assertThat(transcriptEmail(TEXT).subject()).contains("Sales call", "22 November 2026");
    }

    @Test
    void theFailuresSubjectNamesTheRecordingAndItsDate() {
        assertThat(failureEmail("No.").subject()).contains("Sales call", "22 November 2026");
    }

    @Test
    void theDateIsTheDayOfTheSubmissionInUtc() {
        var late = aRecording()
                .submittedAt(Instant.parse("2026-11-22T23:59:59.999999Z"))
                .transcribed();

        assertThat(emails(SITE).transcript(ADA, late, transcript(TEXT)).subject())
                .contains("22 November 2026");
    }

    @Test
    void theSubjectIsOneLineForAnyNameOfAFile() {
        var name = RecordingName.from("Call\r\nBcc: eve@example.org\u0085\u2028\0", LATER);
        var recording = aRecording().named(name.value()).transcribed();

        assertThat(emails(SITE).transcript(ADA, recording, transcript(TEXT)).subject())
                .contains("Call Bcc: eve@example.org")
                .doesNotContainPattern("[\\p{Cntrl}\u0085\u2028\u2029]");
    }

    @Test
    void theTextHoldsTheWholeTranscript() {
        assertThat(oneLine(transcriptEmail(TEXT).text())).contains(TEXT);
    }

    @Test
    void theHtmlHoldsTheWholeTranscript() {
        assertThat(visible(transcriptEmail(TEXT).html())).contains(TEXT);
    }

    @Test
    void aLongTranscriptIsNotCut() {
        var text = "And so on, and so forth. ".repeat(20_000).strip();

        assertThat(oneLine(transcriptEmail(text).text())).contains(text);
        assertThat(visible(transcriptEmail(text).html())).contains(text);
    }

    @Test
    void theTranscriptLinksToTheRecordingsPage() {
        assertThat(transcriptEmail(TEXT).text()).contains(LINK);
        assertThat(transcriptEmail(TEXT).html()).contains("href=\"" + LINK + "\"");
    }

    @Test
    void theFailureLinksToTheRecordingsPageToTryAgain() {
        assertThat(failureEmail("No.").text()).containsIgnoringCase("try again").contains(LINK);
        assertThat(failureEmail("No.").html()).containsIgnoringCase("try again").contains("href=\"" + LINK + "\"");
    }

    @Test
    void aFailureThatTryingAgainCannotHelpLinksToTheUploadAndToTheRecordingToDeleteIt() {
        var email = hopelessEmail();

        assertThat(email.text())
                .containsIgnoringCase("choose another file")
                .containsPattern(UPLOAD + "\\s")
                .containsIgnoringCase("delete")
                .contains(LINK)
                .doesNotContainIgnoringCase("try again");
        assertThat(email.html())
                .containsIgnoringCase("choose another file")
                .contains("href=\"" + UPLOAD + "\"")
                .containsIgnoringCase("delete")
                .contains("href=\"" + LINK + "\"")
                .doesNotContainIgnoringCase("try again");
    }

    @Test
    void theWholeTranscriptIsAttachedAsText() {
        var attachment = attachment(transcriptEmail(TEXT), ".txt");

        assertThat(attachment.type()).isEqualTo("text/plain");
        assertThat(oneLine(attachment.content())).isEqualTo(TEXT);
    }

    @Test
    void theTranscriptIsAttachedAsSubtitles() {
        var attachment = attachment(transcriptEmail(TEXT), ".srt");

        assertThat(attachment.type()).isEqualTo("application/x-subrip");
        assertThat(attachment.content()).isEqualTo(Captions.srt(transcript(TEXT)));
    }

    @Test
    void theAttachmentsAreNamedAfterTheRecording() {
        assertThat(transcriptEmail(TEXT).attachments())
                .extracting(Attachment::name)
                .containsExactly("Sales call.txt", "Sales call.srt");
    }

    @Test
    void theNameOfAnAttachmentIsNeverAPath() {
        var recording = aRecording().named("../..\\etc/C:\"x\";*?").transcribed();

        assertThat(emails(SITE).transcript(ADA, recording, transcript(TEXT)).attachments())
                .extracting(Attachment::name)
                .noneMatch(name -> name.matches(".*[/\\\\:\"*?;<>|].*") || name.startsWith("."));
    }

    @Test
    void markupInATranscriptIsShownAsItIs() {
        var email = transcriptEmail(MARKUP);

        assertThat(oneLine(email.text())).contains(MARKUP);
        assertThat(visible(email.html())).contains(MARKUP);
        assertThat(email.html()).doesNotContain("<script", "<b>");
    }

    @Test
    void markupInANameIsShownAsItIs() {
        var email = emails(SITE).transcript(ADA, aRecording().named(MARKUP).transcribed(), transcript(TEXT));

        assertThat(email.text()).contains(MARKUP);
        assertThat(visible(email.html())).contains(MARKUP);
        assertThat(email.html()).doesNotContain("<script", "<b>");
    }

    @Test
    void markupInAReasonIsShownAsItIs() {
        var email = failureEmail(MARKUP);

        assertThat(email.text()).contains(MARKUP);
        assertThat(visible(email.html())).contains(MARKUP);
        assertThat(email.html()).doesNotContain("<script", "<b>");
    }

    @Test
    void theEmailOfASilentRecordingSaysSo() {
        assertThat(transcriptEmail("").text())
                .containsIgnoringCase("no speech was found")
                .contains(LINK);
        assertThat(transcriptEmail("").html())
                .containsIgnoringCase("no speech was found")
                .contains(LINK);
    }

    @Test
    void theEmailOfASilentRecordingSaysWhatToDo() {
        assertThat(transcriptEmail("").text())
                .containsIgnoringCase("microphone")
                .containsIgnoringCase("another file");
        assertThat(visible(transcriptEmail("").html()))
                .containsIgnoringCase("microphone")
                .containsIgnoringCase("another file");
    }

    @Test
    void silenceIsMentionedOnce() {
        var silent = recording(AudioFindings.NONE.with(Speech.SILENCE));

        var email = emails(SITE).transcript(ADA, silent, transcript(""));

        assertThat(email.text()).containsOnlyOnce("No speech was found");
        assertThat(visible(email.html())).containsOnlyOnce("No speech was found");
    }

    @Test
    void theTranscriptOfAFileThatEndsTooEarlySaysSoAndWhatToDo() {
        var email = emails(SITE).transcript(ADA, recording(new AudioFindings(true, false, 1, 1)), transcript(TEXT));

        assertThat(oneLine(email.text())).contains("the file ends too early", "complete file", TEXT);
        assertThat(visible(email.html())).contains("the file ends too early", "complete file", TEXT);
    }

    @Test
    void theTranscriptOfADamagedFileSaysThatAPartIsMissing() {
        var email = emails(SITE).transcript(ADA, recording(new AudioFindings(false, true, 1, 1)), transcript(TEXT));

        assertThat(email.text()).contains("damaged", "missing");
        assertThat(visible(email.html())).contains("damaged", "missing");
    }

    @Test
    void theTranscriptOfOneOfSeveralTracksNamesItsNumberAndHowManyThereAre() {
        var email = emails(SITE).transcript(ADA, recording(new AudioFindings(false, false, 2, 3)), transcript(TEXT));

        assertThat(email.text()).contains("3 sound tracks", "track 2");
        assertThat(visible(email.html())).contains("3 sound tracks", "track 2");
    }

    @Test
    void theTranscriptOfARecordingThatWasHardToHearSaysSo() {
        var poor = recording(AudioFindings.NONE.with(new Speech(false, true, Optional.empty())));

        var email = emails(SITE).transcript(ADA, poor, transcript(TEXT));

        assertThat(oneLine(email.text())).contains("hard to hear", TEXT);
        assertThat(visible(email.html())).contains("hard to hear", TEXT);
    }

    @Test
    void speechInAnotherLanguageThanThatOfTheTextIsPointedOut() {
        var french = new Speech(false, false, Optional.of(new DetectedLanguage(new Language("fr"), 0.9)));

        var email = emails(SITE).transcript(ADA, recording(AudioFindings.NONE.with(french)), transcript(TEXT));

        assertThat(email.text()).contains("sounds like French", "transcribed as English");
        assertThat(visible(email.html())).contains("sounds like French", "transcribed as English");
    }

    @Test
    void theTranscriptSaysHowItWasMade() {
        var detected = Optional.of(new DetectedLanguage(new Language("en"), 0.98));
        var model = Optional.of(new SpeechModel("Whisper <base>", "v1.2"));
        var recognition = new Recognition(detected, model, false);
        var plain = transcript(TEXT);

        var email = emails(SITE)
                .transcript(
                        ADA,
                        recording(),
                        new Transcript(ID, plain.language(), plain.text(), plain.words(), recognition));

        assertThat(email.text()).contains("English", "98%", "Whisper <base>", "v1.2");
        assertThat(visible(email.html())).contains("English", "98%", "Whisper <base>", "v1.2");
        assertThat(attachment(email, ".txt").content()).doesNotContain("Whisper");
    }

    @Test
    void ordinaryAudioIsNotMentioned() {
        assertThat(transcriptEmail(TEXT).text()).doesNotContain("too early", "damaged", "track", "hard", "sounds");
        assertThat(visible(transcriptEmail(TEXT).html()))
                .doesNotContain("too early", "damaged", "track", "hard", "sounds");
    }

    @Test
    void theAttachmentsHoldWhatWasSaidAndNothingElse() {
        var email = emails(SITE).transcript(ADA, recording(new AudioFindings(true, true, 2, 3)), transcript(TEXT));

        assertThat(oneLine(attachment(email, ".txt").content())).isEqualTo(TEXT);
        assertThat(attachment(email, ".srt").content()).isEqualTo(Captions.srt(transcript(TEXT)));
    }

    @Test
    void theEmailOfASilentRecordingHasNoAttachments() {
        assertThat(transcriptEmail("").attachments()).isEmpty();
    }

    @Test
    void theFailureGivesTheReason() {
        var reason = "The audio holds no sound that can be decoded. Record it again, or send another file.";

        assertThat(failureEmail(reason).text()).contains(reason);
        assertThat(visible(failureEmail(reason).html())).contains(reason);
    }

    @Test
    void theHtmlLoadsNothing() {
        assertThat(List.of(
                        transcriptEmail(TEXT).html(),
                        transcriptEmail("").html(),
                        failureEmail("No.").html()))
                .noneMatch(html -> html.matches(
                        "(?is).*(<(img|script|link|iframe|object|embed|audio|video)\\b|\\bsrc\\s*=|url\\(|@import).*"));
    }

    @Test
    void theHtmlLinksOnlyToThePageThatTheReaderNeeds() {
        assertThat(addresses(transcriptEmail(TEXT).html())).containsOnly(LINK);
        assertThat(addresses(failureEmail("No.").html())).containsOnly(LINK);
        assertThat(addresses(hopelessEmail().html())).containsOnly(UPLOAD, LINK);
    }

    @Test
    void aTranscriptSentAgainCarriesTheSameId() {
        var claimed = recording().deliveryClaimed(LATER, Duration.ofMinutes(1)).orElseThrow();
        var claimedAgain = claimed.deliveryClaimed(LATER.plusSeconds(90), Duration.ofMinutes(1))
                .orElseThrow();

        assertThat(idOfTranscript(claimedAgain)).isEqualTo(idOfTranscript(claimed));
    }

    @Test
    void aFailureSentAgainCarriesTheSameId() {
        var claimed = aRecording()
                .failed("No.")
                .deliveryClaimed(LATER, Duration.ofMinutes(1))
                .orElseThrow();
        var claimedAgain = claimed.deliveryClaimed(LATER.plusSeconds(90), Duration.ofMinutes(1))
                .orElseThrow();

        assertThat(emails(SITE).failure(ADA, claimedAgain).id())
                .isEqualTo(emails(SITE).failure(ADA, claimed).id());
    }

    @Test
    void anotherAttemptCarriesAnotherId() {
        var first = aRecording().failed("No.");
        var second = first.mailed(LATER)
                .flatMap(r -> r.retried(LATER))
                .orElseThrow()
                .failed(Failure.said("No."), LATER)
                .orElseThrow();

        assertThat(emails(SITE).failure(ADA, second).id())
                .isNotEqualTo(emails(SITE).failure(ADA, first).id());
    }

    @Test
    void emailsOfDifferentKindsAndRecordingsCarryDifferentIds() {
        assertThat(List.of(
                        idOfTranscript(recording()),
                        idOfTranscript(aRecording().transcribed()),
                        failureEmail("No.").id()))
                .doesNotHaveDuplicates();
    }

    private Email transcriptEmail(String text) {
        return emails(SITE).transcript(ADA, recording(), transcript(text));
    }

    private String idOfTranscript(Recording recording) {
        return emails(SITE).transcript(ADA, recording, transcript(TEXT)).id();
    }

    private Email failureEmail(String reason) {
        return emails(SITE)
                .failure(ADA, aRecording().withId(ID).named("Sales call").failed(reason));
    }

    private Email hopelessEmail() {
        var silentFilm = aRecording().withId(ID).named("Sales call").transcribing();
        return emails(SITE)
                .failure(
                        ADA,
                        silentFilm
                                .failed(Failure.of(Failure.Cause.NO_SOUND_TRACK), LATER)
                                .orElseThrow());
    }

    private static Recording recording() {
        return recording(AudioFindings.NONE);
    }

    private static Recording recording(AudioFindings findings) {
        return aRecording()
                .withId(ID)
                .named("Sales call")
                .ownedBy(ADA)
                .finding(findings)
                .transcribed();
    }

    /** One word every half second. */
    private static Transcript transcript(String text) {
        var words = new ArrayList<Word>();
        for (var word : text.isEmpty() ? new String[0] : text.split(" ")) {
            double start = words.size() * 0.5;
            words.add(new Word(word, start, start + 0.4, 0.9));
        }
        return new Transcript(ID, new Language("en-US"), text, words);
    }

    private static Attachment attachment(Email email, String ending) {
        return email.attachments().stream()
                .filter(attachment -> attachment.name().endsWith(ending))
                .reduce((one, another) -> {
                    throw new AssertionError("more than one " + ending);
                })
                .orElseThrow(() -> new AssertionError("no " + ending));
    }

    /** What a reader sees of the HTML, on one line. */
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
