package audiototext.adapters.web.pages;

import audiototext.adapters.shared.messages.Provenance;
import audiototext.adapters.shared.messages.TextDirection;
import audiototext.adapters.web.pages.spoken.LanguageChoice;
import audiototext.adapters.web.pages.spoken.LanguageMenu;
import audiototext.adapters.web.pages.spoken.TranscribeAgainView;
import audiototext.adapters.web.shell.messages.Moment;
import audiototext.domain.error.Failure;
import audiototext.domain.recording.AudioFindings;
import audiototext.domain.recording.AudioFindings.Speech;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.SpeechModel;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sample data of the pages. */
final class Samples {
    static final Instant MORNING = Instant.parse("2026-03-12T09:05:00Z");

    private static final Optional<DetectedLanguage> SOUNDS_FRENCH =
            Optional.of(new DetectedLanguage(new Language("fr"), 0.98));

    static final RecordingView DELIVERED = view("1", "delivered", "A walk in the park.m4a");
    static final RecordingView TRANSCRIBING =
            view("2", "transcribing", "Interview with Ms Ångström about <b>bridges</b>");
    static final RecordingView MAILING = view("3", "mailing", "Recording of 12 March 2026, 09:05 UTC");
    static final RecordingView FAILED = failed(
            "4",
            "broken.webm",
            Failure.said("The sound breaks off after 2 seconds. Record it again, or upload the whole file."));
    static final RecordingView HOPELESS = failed("6", "film.webm", Failure.of(Failure.Cause.NO_SOUND_TRACK));
    static final RecordingView DAMAGED = view(
            "7",
            "delivered",
            "film.mp4",
            Optional.empty(),
            new AudioFindings(true, true, 2, 3, new Speech(true, true, SOUNDS_FRENCH)));
    static final RecordingView UPLOADING = view("5", "uploading", "lecture-in-four-hours.flac");

    private static final LanguageMenu LANGUAGES =
            LanguageMenu.of(List.of(Language.AUTO, new Language("en-US")), new Language("en-US"), Locale.ENGLISH);

    private static final LanguageMenu ENGLISH_ONLY =
            LanguageMenu.of(List.of(new Language("en")), new Language("en"), Locale.ENGLISH);

    private static final Recognition RECOGNITION = new Recognition(
            Optional.of(new DetectedLanguage(new Language("en"), 0.98)),
            Optional.of(new SpeechModel("Whisper <b>base</b>", "1")),
            false);

    private static final WordMarks UNTIMED = new WordMarks("", "", "");
    private static final TextDirection ENGLISH = new TextDirection("en", "ltr");

    private static final PlayerView PLAYER =
            new PlayerView("/api/recordings/1/audio", "/api/recordings/1/audio", "A walk in the park.webm");

    private static final String SO_FAR = "Tell me about <i>bridges</i>.\n\nGladly.";

    private static final BackLink PLACE = new BackLink("q=park");

    private Samples() {}

    static RecordingsPage recordings() {
        return page(
                List.of(UPLOADING, TRANSCRIBING, MAILING, FAILED, HOPELESS, DAMAGED, DELIVERED),
                true,
                Optional.empty());
    }

    static RecordingsPage olderRecordings() {
        return page(List.of(DELIVERED), false, Optional.empty());
    }

    static RecordingsPage refusedUpload() {
        return page(
                List.of(),
                true,
                Optional.of("That file is not audio. Convert it, for example to MP3, and send it again."));
    }

    static RecordingsPage onlyEnglish() {
        return page(ENGLISH_ONLY, List.of(), true, Optional.empty());
    }

    static RecordingPage recording() {
        return new RecordingPage(
                DELIVERED,
                PLAYER,
                Optional.of(List.of(
                        new ParagraphView(
                                "0:00",
                                0,
                                "Good morning. It is a quiet day, and the park is nearly empty.",
                                UNTIMED,
                                ENGLISH),
                        new ParagraphView("0:12", 12.4, "A dog runs after a ball, <i>twice</i>.", UNTIMED, ENGLISH))),
                "",
                Optional.of(new Provenance(new Language("en-US"), false, RECOGNITION)),
                0,
                true,
                false,
                false,
                Optional.of(new TranscribeAgainView(LANGUAGES, Optional.of(new LanguageChoice("fr", "French", true)))),
                PLACE);
    }

    static RecordingPage transcribedAgain() {
        var page = recording();
        return new RecordingPage(
                TRANSCRIBING,
                PLAYER,
                page.paragraphs(),
                "",
                page.provenance(),
                1,
                true,
                true,
                true,
                Optional.empty(),
                PLACE);
    }

    static RecordingPage unprintable() {
        var page = recording();
        return new RecordingPage(
                page.recording(),
                PLAYER,
                page.paragraphs(),
                "",
                page.provenance(),
                page.version(),
                false,
                false,
                false,
                Optional.empty(),
                PLACE);
    }

    static RecordingPage waiting() {
        return new RecordingPage(
                TRANSCRIBING,
                PLAYER,
                Optional.empty(),
                SO_FAR,
                Optional.empty(),
                0,
                false,
                false,
                false,
                Optional.empty(),
                PLACE);
    }

    static RecordingPage failed() {
        return new RecordingPage(
                FAILED,
                PLAYER,
                Optional.empty(),
                "",
                Optional.empty(),
                0,
                false,
                false,
                false,
                Optional.empty(),
                PLACE);
    }

    static RecordingPage hopeless() {
        return new RecordingPage(
                HOPELESS,
                PLAYER,
                Optional.empty(),
                "",
                Optional.empty(),
                0,
                false,
                false,
                false,
                Optional.empty(),
                PLACE);
    }

    static RecordingPage silent() {
        return new RecordingPage(
                DELIVERED,
                PLAYER,
                Optional.of(List.of()),
                "",
                Optional.empty(),
                0,
                true,
                false,
                false,
                Optional.empty(),
                PLACE);
    }

    static RecordingPage damaged() {
        return new RecordingPage(
                DAMAGED,
                PLAYER,
                Optional.of(List.of()),
                "",
                Optional.empty(),
                0,
                true,
                false,
                false,
                Optional.empty(),
                PLACE);
    }

    private static RecordingsPage page(List<RecordingView> recordings, boolean newest, Optional<String> refusal) {
        return page(LANGUAGES, recordings, newest, refusal);
    }

    private static RecordingsPage page(
            LanguageMenu languages, List<RecordingView> recordings, boolean newest, Optional<String> refusal) {
        return new RecordingsPage(
                "ada",
                "ada@example.org",
                languages,
                FileKinds.of(Set.of(AudioFormat.values())),
                recordings,
                FilterForm.NONE,
                new BackLink(newest ? "" : "before=cursor"),
                newest,
                Optional.of("/recordings?after=cursor").filter(address -> !newest),
                Optional.of("/recordings?before=cursor"),
                refusal);
    }

    private static RecordingView failed(String digit, String name, Failure reason) {
        return view(digit, "failed", name, Optional.of(reason), AudioFindings.NONE);
    }

    private static RecordingView view(String digit, String state, String name) {
        return view(digit, state, name, Optional.empty(), AudioFindings.NONE);
    }

    private static RecordingView view(
            String digit, String state, String name, Optional<Failure> failure, AudioFindings findings) {
        var english = new Language("en-US");
        boolean delivered = state.equals("delivered");
        return new RecordingView(
                "00000000-0000-4000-8000-00000000000" + digit,
                name,
                state,
                failure,
                findings.toMention(english),
                new Moment(MORNING),
                delivered ? Optional.of(new Moment(MORNING.plusSeconds(65))) : Optional.empty(),
                delivered ? Optional.of(english) : Optional.empty(),
                digit.equals("7"),
                "webm",
                state.equals("uploading") ? Optional.empty() : Optional.of("3:10"),
                state.equals("uploading") ? 0 : 190,
                42);
    }
}
