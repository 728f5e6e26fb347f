package audiototext.adapters.web.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import audiototext.domain.recording.Language;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RecordingViewTest {
    private static final Pattern WORDS = Pattern.compile("data-part=\"words\">([^<]*)<");
    private static final Pattern LANGUAGE = Pattern.compile("data-part=\"language\">([^<]*)<");

    /** The scripts show the same texts; their tests read this table too. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aRecordingShowsItsStatusInTheReadersLanguage(String language) throws IOException {
        for (var example : examples()) {
            assertThat(find(WORDS, page(example, Language.AUTO, language)))
                    .isEqualTo(example.get("words").get(language).textValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aRecordingTellsTheScriptsItsState(String language) throws IOException {
        for (var example : examples()) {
            assertThat(page(example, Language.AUTO, language))
                    .contains("data-state=\"" + example.get("state").textValue() + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, English (United States)", "fr, anglais (États-Unis)"})
    void aChosenLanguageIsShownByItsName(String reader, String name) throws IOException {
        assertThat(find(LANGUAGE, page(examples().get(0), new Language("en-US"), reader)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aLanguageThatIsNotDetectedYetHasNoName(String reader) throws IOException {
        assertThat(find(LANGUAGE, page(examples().get(0), Language.AUTO, reader)))
                .isEmpty();
    }

    private static List<JsonNode> examples() throws IOException {
        return StatusExamples.all().toList();
    }

    private static String page(JsonNode example, Language spoken, String reader) {
        SamplePages.shown = RecordingPage.of(
                StatusExamples.recording(example.get("recording"), spoken),
                "",
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                new BackLink(""));
        return given().header("Accept-Language", reader)
                .get("/samples/shown")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String find(Pattern part, String html) {
        var found = part.matcher(html);
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&#39;", "'");
    }
}
