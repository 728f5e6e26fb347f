package audiototext.bootstrap.embedded.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A person who uses the application: the forms with a browser's cookies, the API with HTTP Basic, the inbox as JSON.
 */
public final class Person {
    private static final ObjectMapper JSON = new ObjectMapper();
    public static final String PASSWORD = "correct horse battery";
    private static final Pattern CSRF_TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final URI url;
    private final String email;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Person(URI url, String email) {
        this.url = url;
        this.email = email;
    }

    /** Registers, and confirms with the code from the email. */
    public static Person registered(PackagedApplication application, String email)
            throws IOException, InterruptedException {
        var person = new Person(application.url(), email);
        person.register();
        person.confirm(PackagedApplication.await("the code").until(person::code, code -> !code.isEmpty()));
        return person;
    }

    void register() throws IOException, InterruptedException {
        submitForm("/register", "email", email, "password", PASSWORD);
    }

    void confirm(String code) throws IOException, InterruptedException {
        submitForm("/confirm", "email", email, "code", code);
    }

    void signIn() throws IOException, InterruptedException {
        submitForm("/sign-in", "email", email, "password", PASSWORD);
    }

    /** Asks for the deletion of the account and all its data. */
    CompletableFuture<HttpResponse<String>> deleteAccountInBackground() throws IOException, InterruptedException {
        return browser.sendAsync(form("/account", "/account/delete", "email", email), BodyHandlers.ofString());
    }

    private String code() throws IOException, InterruptedException {
        return inbox().stream()
                .filter(mail -> mail.get("to").asText().equals(email))
                .map(mail -> codeIn(mail.get("text").asText()))
                .findFirst()
                .orElse("");
    }

    static String codeIn(String text) {
        return found(CODE.matcher(text)).group();
    }

    private static Matcher found(Matcher matcher) {
        assertThat(matcher.find()).as(matcher.pattern().pattern()).isTrue();
        return matcher;
    }

    /** @param fields names and values in turn */
    private void submitForm(String path, String... fields) throws IOException, InterruptedException {
        assertThat(browser.send(form(path, path, fields), BodyHandlers.ofString())
                        .statusCode())
                .as("the form of " + path)
                .isEqualTo(303);
    }

    private HttpRequest form(String page, String action, String... fields) throws IOException, InterruptedException {
        var form = new StringBuilder("csrf-token=");
        form.append(encoded(found(CSRF_TOKEN.matcher(page(page).body())).group(1)));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return HttpRequest.newBuilder(url.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))
                .build();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A page as the browser gets it, with its session cookie. */
    HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(url.resolve(path)).build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder api(String path) {
        return HttpRequest.newBuilder(url.resolve("/api/recordings" + path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", authorization());
    }

    /** The value of the header. */
    String authorization() {
        var credentials = (email + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    HttpResponse<String> submit(UUID id, Path audio) throws IOException, InterruptedException {
        return submit(id, BodyPublishers.ofFile(audio));
    }

    HttpResponse<String> submit(UUID id, BodyPublisher audio) throws IOException, InterruptedException {
        var request =
                api("/" + id).header("Content-Type", "audio/wav").PUT(audio).build();
        return client.send(request, BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> submitInBackground(UUID id, InputStream audio) {
        var request = api("/" + id).header("Content-Type", "audio/wav").PUT(BodyPublishers.ofInputStream(() -> audio));
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    void delete(UUID id) throws IOException, InterruptedException {
        var answer = client.send(api("/" + id).DELETE().build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }

    JsonNode recording(UUID id) throws IOException, InterruptedException {
        return JSON.readTree(answer(api("/" + id).build()));
    }

    String status(UUID id) throws IOException, InterruptedException {
        return recording(id).path("status").asText();
    }

    public JsonNode recordings() throws IOException, InterruptedException {
        return JSON.readTree(answer(api("").build())).get("recordings");
    }

    String text(UUID id) throws IOException, InterruptedException {
        return answer(api("/" + id + "/transcript?format=txt").build());
    }

    byte[] audio(UUID id) throws IOException, InterruptedException {
        return client.send(api("/" + id + "/audio").build(), BodyHandlers.ofByteArray())
                .body();
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
        var response = client.send(request, BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    /** All emails, newest first. */
    List<JsonNode> inbox() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url.resolve("/inbox"))
                .header("Accept", "application/json")
                .build();
        return StreamSupport.stream(JSON.readTree(answer(request)).spliterator(), false)
                .toList();
    }

    /** The emails that link to the recording's page. */
    List<JsonNode> mailsAbout(UUID id) throws IOException, InterruptedException {
        return inbox().stream()
                .filter(mail -> mail.get("text").asText().contains(id.toString()))
                .toList();
    }

    void awaitDelivered(UUID id) {
        PackagedApplication.await("delivery of " + id)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> status(id), "DELIVERED"::equals);
    }

    /** Waits until the application has taken the first part of an upload. */
    void awaitUploading(UUID id) {
        PackagedApplication.await("upload of " + id)
                .ignoreExceptionsInstanceOf(AssertionError.class)
                .until(() -> status(id), "UPLOADING"::equals);
    }
}
