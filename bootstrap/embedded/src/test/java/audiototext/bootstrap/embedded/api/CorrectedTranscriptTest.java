package audiototext.bootstrap.embedded.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import audiototext.bootstrap.embedded.Clip;
import audiototext.bootstrap.embedded.Person;
import audiototext.bootstrap.embedded.Residents;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Correcting the transcript of a delivered recording. */
@QuarkusTest
class CorrectedTranscriptTest {
    @Inject
    Residents residents;

    private Person ann;
    private String path;
    private String transcript;

    @BeforeEach
    void deliver() {
        ann = residents.ann();
        path = ann.submitted(Clip.wav(), "a call");
        transcript = path + "/transcript";
        ann.awaited(path, "DELIVERED");
    }

    @Test
    void eachFormOfTheTranscriptHasTheCorrectedText() {
        correct("Corrected <words>.", tag()).statusCode(204);

        for (var format : new String[] {"txt", "srt", "json"}) {
            ann.client().get(transcript + "?format=" + format).then().body(containsString("Corrected <words>."));
        }
    }

    @Test
    void theWordDocumentHasTheCorrectedText() throws IOException {
        correct("Corrected <words>.", tag()).statusCode(204);

        var word = ann.client().get(transcript + "?format=docx").asByteArray();

        try (var zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).contains("Corrected &lt;words&gt;.");
        }
    }

    @Test
    void aPdfThatLacksTheCharactersIsRefusedWithTheFormsThatHaveThem() {
        correct("வணக்கம்.", tag()).statusCode(204);

        ann.client()
                .get(transcript + "?format=pdf")
                .then()
                .statusCode(409)
                .body("detail", containsString("Use the Word document or the text"));
    }

    @Test
    void thePlainTextCanShowWhenEachParagraphBegins() {
        correct("Corrected.", tag()).statusCode(204);

        var text = ann.client().get(transcript + "?format=txt&times=true").asString();

        assertThat(text).matches("\\[0:00:0\\d] Corrected\\.\n");
    }

    @Test
    void theOriginalIsKept() {
        var original = ann.client().get(transcript + "?format=txt").asString();
        correct("Corrected.", tag()).statusCode(204);

        ann.client().get(transcript + "?format=txt&wording=heard").then().body(equalTo(original));
    }

    @Test
    void theOriginalCanBeRestored() {
        var original = ann.client().get(transcript + "?format=txt").asString();
        correct("Corrected.", tag()).statusCode(204);

        ann.client().header("If-Match", tag()).delete(transcript).then().statusCode(204);

        ann.client().get(transcript + "?format=txt").then().body(equalTo(original));
    }

    @Test
    void aCorrectionOfAnOlderTextIsRefusedWithAReason() {
        var first = tag();
        correct("First.", first).statusCode(204);

        correct("Second.", first)
                .statusCode(412)
                .contentType("application/problem+json")
                .body("detail", containsString("another window"));
        ann.client().get(transcript + "?format=txt").then().body(containsString("First."));
    }

    @Test
    void theNewTagAllowsTheNextCorrection() {
        var next = correct("First.", tag()).extract().header("ETag");

        correct("Second.", next).statusCode(204);
    }

    @Test
    void aMalformedTagIsRefused() {
        correct("First.", "soon").statusCode(400).body("detail", containsString("If-Match"));
    }

    @Test
    void aTextThatIsFarTooLongIsRefused() {
        correct("a ".repeat(500_001), tag()).statusCode(413);
    }

    @Test
    void anotherUserFindsNothingToCorrect() {
        residents
                .ben()
                .client()
                .contentType("text/plain")
                .body("Ha!")
                .put(transcript)
                .then()
                .statusCode(404);
        ann.client().get(transcript + "?format=txt").then().body(not(containsString("Ha!")));
    }

    @Test
    void theCorrectedTextIsMailedOnceForOneClick() {
        correct("Corrected.", tag()).statusCode(204);
        String delivered = ann.client().get(path).then().extract().path("deliveredAt");

        mail(delivered).statusCode(202);
        mail(delivered).statusCode(202);

        ann.awaited(path, "DELIVERED");
        String again = ann.client().get(path).then().extract().path("deliveredAt");
        assertThat(again).isGreaterThan(delivered);
        assertThat(mail(delivered).statusCode(202).extract().<String>path("status"))
                .isEqualTo("DELIVERED");
    }

    private ValidatableResponse mail(String after) {
        return ann.client()
                .noContentType()
                .queryParam("after", after)
                .post(path + "/mail")
                .then();
    }

    private ValidatableResponse correct(String text, String tag) {
        return ann.client()
                .contentType("text/plain;charset=utf-8")
                .header("If-Match", tag)
                .body(text)
                .put(transcript)
                .then();
    }

    private String tag() {
        return ann.client().get(transcript).then().statusCode(200).extract().header("ETag");
    }
}
