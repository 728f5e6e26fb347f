package audiototext.domain.transcript;

import audiototext.domain.data.Transcripts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Transcripts that no recogniser should write: markup, arrows, line ends, empty words, unordered and equal times. */
final class HostileTranscripts {
    private static final String[] SPECIAL = {
        "-->",
        "--->",
        "->",
        "--",
        ">",
        "<b>",
        "</b>",
        "<00:00:01.000>",
        "&amp;",
        "&",
        "{\\an8}",
        "1",
        "WEBVTT",
        "NOTE",
        "",
        " ",
        "\n",
        "\r\n",
        "\u2028",
        "\u00A0",
        "two\nlines",
        "\n\n00:00:00,000 --> 00:00:01,000\n",
        "end.",
        "end?\"",
        "Donaudampfschifffahrtsgesellschaftskapitänsmütze",
        "世界",
        "สวัสดี",
        "\uD83C\uDF99"
    };

    private HostileTranscripts() {}

    static Arbitrary<Transcript> any() {
        return words().list().ofMaxSize(60).map(Transcripts::transcript);
    }

    /** The words that a reader must find: those that are not only space, each in one line. */
    static List<String> spoken(Transcript transcript) {
        return transcript.words().stream()
                .map(Word::inLine)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Arbitrary<Word> words() {
        var special = Arbitraries.of(SPECIAL);
        var plain = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
        var any = Arbitraries.strings().all().ofMaxLength(60);
        var texts = Arbitraries.frequencyOf(Tuple.of(4, special), Tuple.of(5, plain), Tuple.of(1, any));
        var starts = Arbitraries.doubles().between(0, 30).ofScale(4);
        var lengths = Arbitraries.doubles().between(0, 2).ofScale(4);
        return Combinators.combine(texts, starts, lengths)
                .as((text, start, length) -> new Word(text, start, start + length, 0.5));
    }
}
