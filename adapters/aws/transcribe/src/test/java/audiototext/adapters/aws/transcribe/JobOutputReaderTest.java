package audiototext.adapters.aws.transcribe;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import audiototext.adapters.shared.transcriptjson.MalformedTranscript;
import audiototext.domain.recording.Language;
import audiototext.domain.transcript.Word;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobOutputReaderTest {
    /** As Transcribe writes it; quotes are single here. */
    private static final String WHOLE = """
            {'jobName':'talk','accountId':'123456789012','status':'COMPLETED','results':{
              'language_code':'en-GB',
              'language_identification':[{'score':'0.9','code':'en-GB'}],
              'transcripts':[{'transcript':'Hi, there.'}],
              'items':[
                {'id':0,'type':'pronunciation','alternatives':[{'confidence':'0.9','content':'Hi'},
                  {'confidence':'0.1','content':'High'}],'start_time':'0.1','end_time':'0.25'},
                {'id':1,'type':'punctuation','alternatives':[{'confidence':'0.0','content':','}]},
                {'id':2,'type':'pronunciation','alternatives':[{'confidence':'1.0','content':'there'}],
                  'start_time':'100.0','end_time':'101.5'},
                {'id':3,'type':'punctuation','alternatives':[{'confidence':null,'content':'.'}]}],
              'audio_segments':[{'id':0,'transcript':'Hi, there.','start_time':'0.1','end_time':'102.25',
                'items':[0,1,2,3]}]}}
            """;

    @Test
    void punctuationGoesWithTheWordBeforeIt() throws IOException {
        assertThat(read(WHOLE).words())
                .containsExactly(new Word("Hi,", 0.1, 0.25, 0.9), new Word("there.", 100, 101.5, 1));
    }

    @ParameterizedTest
    @CsvSource({"今天天气很好。, false", "今天 天气 很好。, true", "其他文字, true"})
    void wordsAreSpacedAsInTheTextOfTheTranscript(String text, boolean spaced) throws IOException {
        var items = Stream.of("今天", "天气", "很好").map(JobOutputReaderTest::item).collect(joining(","));
        var end = "{'type':'punctuation','alternatives':[{'confidence':'0.0','content':'。'}]}";

        var words = read("{'status':'COMPLETED','results':{'transcripts':[{'transcript':'" + text + "'}],'items':["
                        + items + "," + end + "]}}")
                .words();

        assertThat(words)
                .extracting(Word::text, Word::spaced)
                .containsExactly(tuple("今天", true), tuple("天气", spaced), tuple("很好。", spaced));
    }

    private static String item(String word) {
        return "{'type':'pronunciation','alternatives':[{'confidence':'1.0','content':'" + word
                + "'}],'start_time':'0.0','end_time':'0.4'}";
    }

    @Test
    void theTextIsThatOfTheTranscript() throws IOException {
        assertThat(read(WHOLE).text()).isEqualTo("Hi, there.");
    }

    @Test
    void theLanguageIsTheIdentifiedOne() throws IOException {
        assertThat(read(WHOLE).language()).contains(new Language("en-GB"));
    }

    @Test
    void theAudioIsAsLongAsItsLastSegment() throws IOException {
        assertThat(read(WHOLE).length()).contains(Duration.ofMillis(102_250));
    }

    @Test
    void withoutSegmentsTheAudioIsAsLongAsItsLastWord() throws IOException {
        assertThat(read(WHOLE.replace("audio_segments", "segments")).length()).contains(Duration.ofMillis(101_500));
    }

    @Test
    void wordsComeInTheOrderOfTheirStart() throws IOException {
        assertThat(read(WHOLE.replace("'0.1','end_time':'0.25'", "'100.5','end_time':'100.75'"))
                        .words())
                .extracting(Word::text)
                .containsExactly("there.", "Hi,");
    }

    @Test
    void silenceIsEmpty() throws IOException {
        var silence = read("{'results':{'transcripts':[{'transcript':''}],'items':[]}}");

        assertThat(silence).isEqualTo(new JobOutput.Heard(Optional.empty(), "", List.of(), Optional.empty()));
    }

    @Test
    void punctuationBeforeTheFirstWordIsInTheTextAlone() throws IOException {
        var output = read("{'results':{'transcripts':[{'transcript':'¿'}],"
                + "'items':[{'type':'punctuation','alternatives':[{'content':'¿'}]}]}}");

        assertThat(output.words()).isEmpty();
    }

    @Test
    void aRefusalIsRead() throws IOException {
        var refusal = JobOutputReader.read(stream("{'status':'FAILED','failureReason':'No.','audioKey':'a/b'}"));

        assertThat(refusal).isEqualTo(new JobOutput.Refusal("No.", Optional.of("a/b")));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'results'|'other'|results is missing",
                "'transcripts'|'other'|results.transcripts is missing",
                "'items':[|'other':[|results.items is missing",
                "'transcript':'Hi, there.'}|'text':''}|results.transcripts[0].transcript is missing",
                "'language_code':'en-GB'|'language_code':'ENGLISH!'|results.language_code should be a language tag",
                "'start_time':'100.0'|'begin':'100.0'|results.items[2].start_time is missing",
                "'start_time':'100.0'|'start_time':100|results.items[2].start_time should be a string",
                "'100.0'|'NaN'|results.items[2].start_time should be a number in a string",
                "'100.0'|'1e2'|results.items[2].start_time should be a number in a string",
                "'100.0'|'100.'|results.items[2].start_time should be a number in a string",
                "'100.0'|'.5'|results.items[2].start_time should be a number in a string",
                "'100.0'|'1.0.0'|results.items[2].start_time should be a number in a string",
                "'100.0'|'-1'|results.items[2].start_time should be a number in a string",
                "'100.0'|''|results.items[2].start_time should be a number in a string",
                "'100.0'|'11111111111111111111111111111'|results.items[2].start_time should be a number in a string",
                "'100.0'|'102.0'|results.items[2]: a word starts at 0 or later and does not end before it starts: 102.0 to 101.5",
                "'confidence':'1.0',|`` |results.items[2].alternatives[0].confidence is missing",
                "'confidence':'1.0'|'confidence':'7'|results.items[2]: a confidence must be between 0 and 1: 7.0",
                "'content':'there'|'word':'there'|results.items[2].alternatives[0].content is missing",
                "'alternatives':[{'confidence':'1.0','content':'there'}]|'alternatives':[]|results.items[2].alternatives[0] is missing",
                "'type':'pronunciation','alternatives':[{'confidence':'1.0'|'alternatives':[{'confidence':'1.0'|results.items[2].type is missing",
                "'102.25'|'soon'|results.audio_segments[0].end_time should be a number in a string",
            })
    void theErrorNamesWhatIsWrong(String part, String replacement, String message) {
        var wrong = WHOLE.replace(part, replacement);

        assertThat(wrong).isNotEqualTo(WHOLE);
        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(MalformedTranscript.class)
                .hasMessage(message);
    }

    private static JobOutput.Heard read(String json) throws IOException {
        return (JobOutput.Heard) JobOutputReader.read(stream(json));
    }

    private static InputStream stream(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
