package audiototext.domain.transcript;

import audiototext.domain.data.Transcripts;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Transcripts as no recogniser should write them: markup, arrows, line ends, empty words; unordered and equal times. */
final class HostileTranscripts {
    private static final String[] TELLING = {
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
        "\uD83C\uDF99"
    };

    private HostileTranscripts() {}

    static Arbitrary<Transcript> any() {
        return words().list().ofMaxSize(60).map(Transcripts::transcript);
    }

    /** What a reader is to find: each word that is more than space, as one token for each of its parts. */
    static List<String> spoken(Transcript transcript) {
        return transcript.words().stream()
                .map(Word::inLine)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Arbitrary<Word> words() {
        var telling = Arbitraries.of(TELLING);
        var plain = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);
        var any = Arbitraries.strings().all().ofMaxLength(60);
        var texts = Arbitraries.frequencyOf(Tuple.of(4, telling), Tuple.of(5, plain), Tuple.of(1, any));
        var starts = Arbitraries.doubles().between(0, 30).ofScale(4);
        var lengths = Arbitraries.doubles().between(0, 2).ofScale(4);
        return Combinators.combine(texts, starts, lengths)
                .as((text, start, length) -> new Word(text, start, start + length, 0.5));
    }
}
