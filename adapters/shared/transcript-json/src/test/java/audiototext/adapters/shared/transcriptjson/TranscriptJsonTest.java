package audiototext.adapters.shared.transcriptjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import audiototext.domain.recording.DetectedLanguage;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Recognition;
import audiototext.domain.transcript.SpeechModel;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.Word;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranscriptJsonTest {
    private static final String ID = "123e4567-e89b-42d3-a456-426614174000";
    private static final String WHOLE = "{'recordingId':'" + ID + "','language':'en','text':'Hi there.',"
            + "'words':[{'text':'Hi','start':0.1,'end':0.25,'confidence':0.9},"
            + "{'text':'there.','start':100,'end':101.5,'confidence':1}]}";
    private static final String RECOGNISED = WHOLE.replace(
            "'text':'Hi there.'",
            "'detected':{'language':'fr','probability':0.981},"
                    + "'model':{'name':'Whisper base','version':'e37978'},'hardToHear':true,'text':'Hi there.'");
    private static final Recognition RECOGNITION = new Recognition(
            Optional.of(new DetectedLanguage(new Language("fr"), 0.981)),
            Optional.of(new SpeechModel("Whisper base", "e37978")),
            true);

    @Test
    void theJsonIsThatOfTheApi() throws IOException {
        var json = new ByteArrayOutputStream();

        TranscriptJson.write(transcript(), json);

        assertThat(json.toString(StandardCharsets.UTF_8)).isEqualTo(WHOLE.replace('\'', '"'));
    }

    @Test
    void itSaysHowTheTranscriptWasMade() throws IOException {
        var json = new ByteArrayOutputStream();

        TranscriptJson.write(with(RECOGNITION), json);

        assertThat(json.toString(StandardCharsets.UTF_8)).isEqualTo(RECOGNISED.replace('\'', '"'));
        assertThat(read(RECOGNISED)).isEqualTo(with(RECOGNITION));
    }

    @Test
    void aTranscriptOfAnEarlierReleaseDoesNotSayHowItWasMade() throws IOException {
        assertThat(read(WHOLE).recognition()).isEqualTo(Recognition.UNKNOWN);
    }

    @Test
    void aServiceNeedNotSayItsVersion() throws IOException {
        var service = new Recognition(
                Optional.empty(), Optional.of(new SpeechModel("Amazon Transcribe", Optional.empty())), false);
        var json = new ByteArrayOutputStream();

        TranscriptJson.write(with(service), json);

        assertThat(json.toString(StandardCharsets.UTF_8)).contains("\"model\":{\"name\":\"Amazon Transcribe\"},");
        assertThat(TranscriptJson.read(new ByteArrayInputStream(json.toByteArray())))
                .isEqualTo(with(service));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'language':'fr','probability':0.981}|'fr'|detected should be an object",
                "'fr'|'FRENCH!'|detected.language should be a language tag",
                "'fr'|'auto'|detected: a detected language must be a language",
                "'language':'fr',|`` |detected.language is missing",
                "0.981|'0.981'|detected.probability should be a number",
                "0.981|1.5|detected: a probability must be between 0 and 1: 1.5",
                ",'probability':0.981|`` |detected.probability is missing",
                "'name':'Whisper base',|`` |model.name is missing",
                "'name':'Whisper base'|'name':7|model.name should be a string",
                "'e37978'|null|model.version should be a string",
                "'hardToHear':true|'hardToHear':'true'|hardToHear should be true or false",
            })
    void theMessageNamesWhatIsWrongWithTheRecognition(String part, String replacement, String message) {
        assertThatThrownBy(() -> read(RECOGNISED.replace(part, replacement)))
                .isInstanceOf(MalformedTranscript.class)
                .hasMessage(message);
    }

    @Test
    void onlyAWordWithoutASpaceSaysSo() throws IOException {
        var json = new ByteArrayOutputStream();
        var words = List.of(new Word("今天", 0, 0.4, 1), new Word("天气", 0.4, 0.8, 1, false));

        TranscriptJson.write(new Transcript(RecordingId.parse(ID), new Language("zh"), "今天天气", words), json);

        var written = json.toString(StandardCharsets.UTF_8);
        assertThat(written).containsOnlyOnce("spaced").endsWith("\"confidence\":1,\"spaced\":false}]}");
        assertThat(read(written).words()).isEqualTo(words);
    }

    @Test
    void timesAreRoundedToMilliseconds() throws IOException {
        var json = new ByteArrayOutputStream();
        var word = new Word("a", 1.23449999, 2.0000001, 1e-9);

        TranscriptJson.write(new Transcript(RecordingId.parse(ID), new Language("en"), "a", List.of(word)), json);

        assertThat(json.toString(StandardCharsets.UTF_8)).contains("\"start\":1.234,\"end\":2,\"confidence\":0}");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.001, 0.001",
        "0.01, 0.01",
        "0.1, 0.1",
        "0.999, 0.999",
        "0.9999, 1",
        "10, 10",
        "14399.5, 14399.5"
    })
    void timesAreWrittenWithoutNeedlessDigits(double seconds, String written) throws IOException {
        var json = new ByteArrayOutputStream();
        var word = new Word("a", seconds, seconds, 1);

        TranscriptJson.write(new Transcript(RecordingId.parse(ID), new Language("en"), "a", List.of(word)), json);

        assertThat(json.toString(StandardCharsets.UTF_8)).contains("\"start\":" + written + ",");
    }

    @Test
    void unknownFieldsAreIgnored() throws IOException {
        var more = WHOLE.replace("'text':'Hi'", "'speaker':{'name':['x']},'text':'Hi'")
                .replace("'language'", "'version':[1,{'a':2}],'language'");

        assertThat(read(more)).isEqualTo(transcript());
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'recordingId':'" + ID + "',|`` |recordingId is missing",
                ID + "|17|recordingId should be a UUID",
                "'en'|'ENGLISH!'|language should be a language tag",
                "'text':'Hi there.'|'text':null|text should be a string",
                "'text':'Hi there.',|`` |text is missing",
                "'start':0.1,|`` |words[0].start is missing",
                "'start':100|'start':'100'|words[1].start should be a number",
                "'end':101.5|'end':1e999|words[1].end should be a number",
                "'end':101.5|'end':99|words[1]: a word starts at 0 or later and does not end before it starts: 100.0 to 99.0",
                "{'text':'Hi'|7,{'text':'Hi'|words[0] should be an object",
                "'words':[|'words':{},'x':[|words should be an array",
                "]}|]|not well-formed JSON at line 1, column 210",
            })
    void theMessageNamesWhatIsWrong(String part, String replacement, String message) {
        assertThatThrownBy(() -> read(WHOLE.replace(part, replacement)))
                .isInstanceOf(MalformedTranscript.class)
                .hasMessage(message);
    }

    @Test
    void aDocumentThatIsNoObjectIsRefused() {
        assertThatThrownBy(() -> read("[]")).hasMessage("the transcript should be an object");
    }

    @Test
    void anEmptyDocumentIsRefused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(MalformedTranscript.class);
    }

    @Test
    void bytesThatAreNotTextAreRefused() {
        byte[] brokenUtf32 = {0, 0, (byte) 0xFE, (byte) 0xFF, 0x7F, 0, 0, 0};

        assertThatThrownBy(() -> TranscriptJson.read(new ByteArrayInputStream(brokenUtf32)))
                .isInstanceOf(MalformedTranscript.class);
    }

    @Test
    void theCallersStreamStaysOpen() throws IOException {
        var closed = new AtomicBoolean();
        InputStream source = new ByteArrayInputStream(WHOLE.replace('\'', '"').getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        TranscriptJson.read(source);

        assertThat(closed).isFalse();
    }

    private static Transcript read(String json) throws IOException {
        var bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return TranscriptJson.read(new ByteArrayInputStream(bytes));
    }

    private static Transcript transcript() {
        return with(Recognition.UNKNOWN);
    }

    private static Transcript with(Recognition recognition) {
        return new Transcript(
                RecordingId.parse(ID),
                new Language("en"),
                "Hi there.",
                List.of(new Word("Hi", 0.1, 0.25, 0.9), new Word("there.", 100, 101.5, 1)),
                recognition);
    }
}
