import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/** Uses the application as a person with a browser, and as the same person's client of the API. */
final class Person {
    static final String PASSWORD = "correct horse battery";
    static final ObjectMapper JSON = new ObjectMapper();

    final Application application;
    final DataFolder folder;
    final String email;
    final String language;
    final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    String lastCode = "";

    Person(Application application, DataFolder folder, String email, String language) {
        this.application = application;
        this.folder = folder;
        this.email = email;
        this.language = language;
    }

    void register() throws Exception {
        form("/register", "/register", "email", email, "password", PASSWORD);
    }

    String code() throws Exception {
        folder.mails().stream()
                .filter(mail -> mail.get("to").asText().equals(email))
                .map(mail -> codeIn(mail.get("text").asText()))
                .findFirst()
                .ifPresent(code -> lastCode = code);
        return lastCode;
    }

    /** Of the newest mail about the account. */
    String resetCode() throws Exception {
        var ofAccount = folder.mails().stream()
                .filter(mail -> mail.get("to").asText().equals(email)
                        && mail.get("id").asText().startsWith("account-"))
                .toList();
        return codeIn(ofAccount.get(ofAccount.size() - 1).get("text").asText());
    }

    static String codeIn(String text) {
        var code = Pattern.compile("\\b\\d{6}\\b").matcher(text);
        return code.find() ? code.group() : "";
    }

    void leave() throws Exception {
        form("/sign-in", "/sign-in", "email", email, "password", PASSWORD);
        form("/account", "/account/delete", "email", email);
    }

    void form(String page, String action, String... fields) throws Exception {
        var body = browser.send(
                        HttpRequest.newBuilder(application.url(page)).header("Accept-Language", language).build(),
                        BodyHandlers.ofString())
                .body();
        var token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"").matcher(body);
        if (!token.find()) {
            throw new IllegalStateException("no form: " + page + "\n" + body);
        }
        var form = new StringBuilder("csrf-token=" + encoded(token.group(1)));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        var request = HttpRequest.newBuilder(application.url(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofString(form.toString()))
                .build();
        var answer = browser.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(action + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    String authorization() {
        return "Basic " + Base64.getEncoder()
                .encodeToString((email + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    HttpRequest.Builder api(String path) {
        return HttpRequest.newBuilder(application.url("/api/recordings" + path))
                .timeout(Duration.ofMinutes(1))
                .header("Accept-Language", language)
                .header("Authorization", authorization());
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    void succeed(HttpRequest.Builder request) throws Exception {
        var answer = send(request);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer + " " + answer.body());
        }
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(api(path));
    }

    /** In English, whichever language the person reads. */
    JsonNode recording(UUID id) throws Exception {
        return JSON.readTree(send(api("/" + id).setHeader("Accept-Language", "en")).body());
    }

    void put(UUID id, String name, byte[] bytes) throws Exception {
        succeed(api("/" + id + "?name=" + encoded(name) + (bytes.length % 3 == 0 ? "&language=en-GB" : ""))
                .header("Content-Type", "audio/amr")
                .PUT(BodyPublishers.ofByteArray(bytes)));
    }

    void rename(UUID id, String name) throws Exception {
        succeed(api("/" + id)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(
                        JSON.createObjectNode().put("name", name).toString())));
    }

    void correct(UUID id, String text) throws Exception {
        succeed(api("/" + id + "/transcript")
                .header("Content-Type", "text/plain;charset=utf-8")
                .PUT(BodyPublishers.ofString(text)));
    }

    void revert(UUID id) throws Exception {
        succeed(api("/" + id + "/transcript").DELETE());
    }

    void mailAgain(UUID id) throws Exception {
        succeed(api("/" + id + "/mail").POST(BodyPublishers.noBody()));
    }

    void retry(UUID id) throws Exception {
        succeed(api("/" + id + "/retry").POST(BodyPublishers.noBody()));
    }

    void delete(UUID id) throws Exception {
        succeed(api("/" + id).DELETE());
    }
}

