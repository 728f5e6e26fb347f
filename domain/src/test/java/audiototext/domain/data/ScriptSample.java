package audiototext.domain.data;

import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.domain.transcript.Transcript;
import audiototext.domain.transcript.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * What people say in languages that are written from right to left, without spaces, or with letters that join. Two
 * sentences each, with a pause between them.
 */
public enum ScriptSample {
    ARABIC("ar", true, "صباح الخير، كيف حالك اليوم؟", "وصلنا إلى المحطة في الساعة 10:30 مع Maria Lopez."),
    HEBREW("he", true, "שלום לכולם, מה שלומכם היום?", "הגענו לתחנה בשעה 10:30 עם Maria Lopez."),
    CHINESE("zh", false, "今天|天气|很好，|我们|去|公园|散步。", "火车|10:30|到达|北京，|iPhone|在|包里。"),
    JAPANESE("ja", false, "今日は|天気が|いいので、|公園へ|散歩に|行きました。", "東京|タワーは|10:30|から|開いて|います。"),
    HINDI("hi", false, "नमस्ते, आज आप कैसे हैं?", "हम 10:30 बजे दिल्ली स्टेशन पहुँच गए और फिर घर की ओर चल पड़े।"),
    THAI("th", false, "สวัสดี|ครับ วันนี้|อากาศ|ดี|มาก", "เรา|จะ|ไป|ถึง|กรุงเทพ|เวลา 10:30 น. นะ|ครับ");

    private static final double WORD_SECONDS = 0.4;
    private static final double PAUSE_SECONDS = 2;

    private final Language language;
    private final boolean rightToLeft;
    private final List<Word> words;
    private final List<String> sentences;

    /** A bar stands between words without a space. */
    ScriptSample(String language, boolean rightToLeft, String first, String second) {
        this.language = new Language(language);
        this.rightToLeft = rightToLeft;
        this.words = new ArrayList<>(words(first, 0, true));
        words.addAll(words(second, words.get(words.size() - 1).end() + PAUSE_SECONDS, !first.contains("|")));
        this.sentences = List.of(first.replace("|", ""), second.replace("|", ""));
    }

    public Language language() {
        return language;
    }

    public boolean isRightToLeft() {
        return rightToLeft;
    }

    /** As a person writes them. */
    public List<String> sentences() {
        return sentences;
    }

    public Transcript transcript() {
        return new Transcript(RecordingId.random(), language, Word.joined(words), words);
    }

    private static List<Word> words(String sentence, double start, boolean afterSpace) {
        var words = new ArrayList<Word>();
        double at = start;
        for (var part : sentence.split(" ")) {
            boolean spaced = !words.isEmpty() || afterSpace;
            for (var text : part.split("\\|")) {
                words.add(new Word(text, at, at + WORD_SECONDS, 1, spaced));
                at += WORD_SECONDS;
                spaced = false;
            }
        }
        return words;
    }
}
