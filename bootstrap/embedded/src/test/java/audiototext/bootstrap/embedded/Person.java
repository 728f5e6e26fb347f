package audiototext.bootstrap.embedded;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A person with a confirmed account in the running application.
 *
 * @param session the value of the session cookie
 */
public record Person(String email, String session) {
    public static final String PASSWORD = "correct horse battery";

    private static final String SESSION = "audio-to-text-session";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    /** A new person, who has signed in with the form. */
    public static Person registered() {
        var email = CDI.current().select(Newcomers.class).get().next();
        var signedIn = Newcomers.submit("/sign-in", Map.of("email", email, "password", PASSWORD));
        return new Person(email, signedIn.getCookie(SESSION));
    }

    /** Waits for an email to the address, and answers the code in the newest one. */
    public static String code(String email) {
        var mail = await().atMost(Duration.ofMinutes(1))
                .until(() -> mails(email), mails -> !mails.isEmpty())
                .get(0);
        var code = CODE.matcher(mail.get("text").toString());
        if (!code.find()) {
            throw new AssertionError("no code in the email");
        }
        return code.group();
    }

    /** The emails to an address, newest first, in the JSON of the inbox. */
    public static List<Map<String, Object>> mails(String email) {
        List<Map<String, Object>> all =
                given().accept("application/json").get("/inbox").jsonPath().getList("$");
        return all.stream().filter(mail -> email.equals(mail.get("to"))).toList();
    }

    /** A request with the session cookie, as this person's browser sends it. */
    public RequestSpecification browser() {
        return given().cookie(SESSION, session).redirects().follow(false);
    }

    /** The session cookie as the value of a header. */
    public String cookie() {
        return SESSION + "=" + session;
    }

    /** A request with credentials, as this person's API client sends it. */
    public RequestSpecification client() {
        return given().auth().preemptive().basic(email, PASSWORD);
    }

    /** Submits a recording and answers its address. */
    public String submitted(byte[] audio, String name) {
        var path = "/api/recordings/" + UUID.randomUUID();
        browser()
                .contentType("audio/wav")
                .queryParam("name", name)
                .body(audio)
                .put(path)
                .then()
                .statusCode(201);
        return path;
    }

    /** The recording in JSON, as soon as it has the status. */
    public Response awaited(String path, String status) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> browser().get(path), answer -> status.equals(answer.path("status")));
    }

    /** Waits until it is decided whether the recording gets a copy for listening. */
    public boolean hasListeningCopy(String path) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> browser().get(path).<Boolean>path("listeningCopy"), Objects::nonNull);
    }

    /** The email about a recording, as soon as it has arrived. */
    public Map<String, Object> mailAbout(String path) {
        var id = path.substring(path.lastIndexOf('/') + 1);
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> mails(email).stream()
                                .filter(m -> m.get("text").toString().contains(id))
                                .toList(),
                        m -> !m.isEmpty())
                .get(0);
    }

    /** The token of a page's forms: the hidden field and the cookie that belongs to it. */
    public record Token(String field, String cookie) {

        public static Token on(Response page) {
            var field = TOKEN.matcher(page.asString());
            if (!field.find()) {
                throw new AssertionError("no token on the page");
            }
            return new Token(field.group(1), page.getCookie("csrf-token"));
        }

        public RequestSpecification with(RequestSpecification form) {
            return form.formParam("csrf-token", field).cookie("csrf-token", cookie);
        }
    }
}
