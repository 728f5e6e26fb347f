package audiototext.domain.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.data.ScriptSample;
import audiototext.domain.recording.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reading, captions and corrections in Arabic, Hebrew, Chinese, Japanese, Hindi and Thai. */
class ScriptsTest {
    @ParameterizedTest
    @EnumSource
    void aPauseSeparatesParagraphsWhoseWordsAreJoinedAsPeopleWrite(ScriptSample sample) {
        assertThat(Paragraphs.of(sample.transcript()))
                .extracting(Paragraph::text)
                .containsExactlyElementsOf(sample.sentences());
    }

    @ParameterizedTest
    @EnumSource
    void captionsHaveTheWholeTextInLogicalOrder(ScriptSample sample) {
        assertThat(String.join("", lines(sample.transcript())).replace(" ", ""))
                .isEqualTo(String.join("", sample.sentences()).replace(" ", ""));
    }

    @ParameterizedTest
    @EnumSource
    void theSameTextInParagraphsIsTheOriginal(ScriptSample sample) {
        var transcript = sample.transcript();

        assertThat(CorrectedTranscript.of(transcript, Paragraphs.plainText(transcript), Optional.empty()))
                .isSameAs(transcript);
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectedWordLeavesTheTimesOfTheOthers(ScriptSample sample) {
        var original = sample.transcript();
        var text = Paragraphs.plainText(original).replace("10:30", "11:45");

        var words = CorrectedTranscript.of(original, text, Optional.empty()).words();

        assertThat(words).hasSameSizeAs(original.words());
        assertThat(words).extracting(Word::start).isEqualTo(starts(original.words()));
        assertThat(Word.joined(words)).isEqualTo(original.text().replace("10:30", "11:45"));
    }

    @Test
    void aChangedCharacterIsTheOnlyOneThatChanges() {
        var original = ScriptSample.CHINESE.transcript();

        var words = CorrectedTranscript.of(original, original.text().replace('好', '坏'), Optional.empty())
                .words();

        assertThat(words).hasSameSizeAs(original.words());
        assertThat(words.get(2)).isEqualTo(new Word("很坏，", 0.8, 1.2000000000000002, 1, false));
        assertThat(words.subList(3, words.size())).isEqualTo(original.words().subList(3, words.size()));
    }

    @Test
    void aSpaceThatAPersonWritesStays() {
        var original = ScriptSample.CHINESE.transcript();

        var corrected =
                CorrectedTranscript.of(original, original.text().replace("iPhone", " iPhone "), Optional.empty());

        assertThat(Paragraphs.of(corrected).get(1).text()).isEqualTo("火车10:30到达北京， iPhone 在包里。");
    }

    @Test
    void aLineHasSixteenChineseCharacters() {
        assertThat(lines(unspaced("zh", "火车到达北京之后我们去公园散步然后回家吃饭"))).containsExactly("火车到达北京之后我们去公园散步然", "后回家吃饭");
    }

    @Test
    void aLineBeginsWithNoMarkThatBelongsToThePreviousOne() {
        assertThat(lines(unspaced("zh", "火车到达北京之后我们去公园散散步。"))).containsExactly("火车到达北京之后我们去公园散散", "步。");
    }

    @Test
    void aThaiWordIsNotSplitEvenIfTheRecogniserWritesLetters() {
        assertThat(lines(unspaced("th", "เราจะไปถึงกรุงเทพแล้วเดินทางต่อไปยังเชียงใหม่ด้วยรถไฟตอนกลางคืน")))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.matches("(เรา|เดินทาง|ด้วย|รถไฟ|ไป|ต่อ|ยัง|ตอน|เชียงใหม่|กลางคืน).*"));
    }

    @Test
    void aJapaneseLineEndsWithAWord() {
        assertThat(lines(unspaced("ja", "新しい電車が東京駅に着いたので私たちは急いで乗りました")))
                .containsExactly("新しい電車が東京駅に着いたので", "私たちは急いで乗りました");
    }

    /** Each character is a word, as Whisper's tokens nearly are. */
    private static Transcript unspaced(String language, String text) {
        var words = text.codePoints()
                .mapToObj(c -> new Word(Character.toString(c), 0, 0.1, 1, false))
                .toList();
        var like = ScriptSample.CHINESE.transcript();
        return new Transcript(like.recordingId(), new Language(language), text, words);
    }

    private static List<String> lines(Transcript transcript) {
        return Cues.of(transcript).stream().flatMap(cue -> cue.lines().stream()).toList();
    }

    private static List<Double> starts(List<Word> words) {
        return words.stream().map(Word::start).toList();
    }
}
