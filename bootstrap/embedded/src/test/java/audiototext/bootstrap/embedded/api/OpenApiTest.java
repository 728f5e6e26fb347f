package audiototext.bootstrap.embedded.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import audiototext.adapters.web.api.RecordingsArchiveResource;
import audiototext.adapters.web.api.RecordingsResource;
import audiototext.adapters.web.api.TextSoFarResource;
import audiototext.adapters.web.api.TranscribeAgainResource;
import audiototext.adapters.web.api.TranscriptResource;
import audiototext.adapters.web.live.EventsResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /q/openapi} describes the API. */
@QuarkusTest
class OpenApiTest {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private JsonPath api;

    @BeforeEach
    void read() {
        api = given().get("/q/openapi?format=json").jsonPath();
    }

    @Test
    void itDescribesEachCallOfTheApiAndNothingElse() {
        var described = paths().entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(METHODS::contains)
                        .map(method -> method + " " + path.getKey()));
        var written = Stream.of(
                        RecordingsResource.class,
                        TranscriptResource.class,
                        TextSoFarResource.class,
                        TranscribeAgainResource.class,
                        EventsResource.class,
                        RecordingsArchiveResource.class)
                .flatMap(OpenApiTest::calls);
        assertThat(described).containsExactlyInAnyOrderElementsOf(written.toList());
    }

    private static Stream<String> calls(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> httpMethods(method).map(verb -> verb + " " + path(resource, method)));
    }

    private static Stream<String> httpMethods(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(found -> found.value().toLowerCase(Locale.ROOT));
    }

    private static String path(Class<?> resource, Method method) {
        var part = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (part == null ? "" : "/" + part.value());
    }

    private Map<String, Map<String, Object>> paths() {
        return api.getMap("paths");
    }

    @Test
    void submittingListsEachAnswer() {
        Map<String, Object> answers = api.getMap("paths.'/api/recordings/{id}'.put.responses");
        assertThat(answers)
                .containsOnlyKeys(
                        "200", "201", "400", "401", "403", "404", "406", "409", "413", "414", "415", "422", "429",
                        "503");
        assertThat(answers.get("422").toString()).contains("application/problem+json", "/Problem");
    }

    @Test
    void eachCallListsTheRefusalsThatItCannotPrevent() {
        assertThat(paths().values().stream()
                        .flatMap(path -> path.entrySet().stream())
                        .filter(call -> METHODS.contains(call.getKey()))
                        .map(call -> ((Map<?, ?>) ((Map<?, ?>) call.getValue()).get("responses")).keySet()))
                .allSatisfy(statuses ->
                        assertThat(statuses.toString()).contains("400", "401", "403", "414", "415", "429", "503"));
    }

    @Test
    void theBodyOfASubmissionIsAudioOrVideo() {
        Map<String, Object> body = api.getMap("paths.'/api/recordings/{id}'.put.requestBody.content");
        assertThat(body).containsOnlyKeys("audio/*", "video/*", "application/octet-stream");
    }

    @Test
    void itSaysHowToSignIn() {
        Map<String, Map<String, String>> schemes = api.getMap("components.securitySchemes");
        assertThat(schemes).containsOnlyKeys("basic", "session");
        List<Map<String, Object>> either = api.getList("security");
        assertThat(either.stream().flatMap(way -> way.keySet().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("basic", "session");
    }

    @Test
    void itShowsNoInternals() {
        Map<String, Object> schemas = api.getMap("components.schemas");
        assertThat(schemas)
                .containsOnlyKeys(
                        "DetectedLanguage",
                        "Finding",
                        "Problem",
                        "Recording",
                        "Recordings",
                        "SpeechModel",
                        "TextSoFar",
                        "Transcript",
                        "Word");
    }

    @Test
    void swaggerUiShowsIt() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("url: '/q/openapi'"));
    }
}
