package audiototext.adapters.web.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.data.ScriptSample;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows transcripts in Arabic, Hebrew, Chinese, Japanese, Hindi and Thai. */
@QuarkusTest
class ScriptPagesTest {
    @ParameterizedTest
    @EnumSource
    void aTranscriptHasItsTextItsDirectionAndItsLanguage(ScriptSample sample) throws IOException {
        var html = page(sample);

        var direction =
                "<section lang=\"%s\" dir=\"%s\">".formatted(sample.language(), sample.isRightToLeft() ? "rtl" : "ltr");
        assertThat(html.split(direction, -1)).hasSize(1 + sample.sentences().size());
        assertThat(html)
                .contains(sample.sentences().stream()
                        .map(sentence -> ">" + sentence + "</p>")
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aNameHasItsOwnDirection(ScriptSample sample) throws IOException {
        assertThat(page(sample)).contains("<h1 data-part=\"name\" dir=\"auto\">");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHINESE", "JAPANESE", "THAI"})
    void thePageKnowsWhereWordsBeginWithoutASpace(ScriptSample sample) throws IOException {
        assertThat(page(sample)).containsPattern("data-cuts=\"[0-9 ]+\"");
    }

    private static String page(ScriptSample sample) throws IOException {
        var example = StatusExamples.all().findFirst().orElseThrow();
        SamplePages.shown = RecordingPage.of(
                StatusExamples.recording(example.get("recording"), sample.language()),
                "",
                Optional.of(sample.transcript()),
                Optional.empty(),
                true,
                Optional.empty(),
                new BackLink(""));
        return given().get("/samples/shown").then().statusCode(200).extract().asString();
    }
}
