package audiototext.bootstrap.embedded.accounts;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A person's browser: keeps its cookies, sends the page's token with each form, and does not follow redirects. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final Map<String, Cookie> cookies = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();

    Browser() {}

    /** A browser that reaches the application through a proxy, with that scheme. */
    Browser(String forwardedScheme) {
        headers.put("X-Forwarded-Proto", forwardedScheme);
    }

    /** A browser that asks for pages in a language, and has told its time zone as {@code time-zone.js} does. */
    Browser(String language, String zone) {
        headers.put("Accept-Language", language);
        cookies.put("audio-to-text-zone", new Cookie.Builder("audio-to-text-zone", zone).build());
    }

    Response open(String path) {
        return keepCookies(request().get(path));
    }

    /** Opens the page and sends its form. */
    Response send(String page, Map<String, String> fields) {
        return send(page, page, fields);
    }

    /** Opens the page and sends its form that posts to another path. */
    Response send(String page, String action, Map<String, String> fields) {
        var token = token(page);
        return keepCookies(form(fields).formParam("csrf-token", token).post(action));
    }

    /** Without the page's token, as another site's page would. */
    Response forge(String action, Map<String, String> fields) {
        return keepCookies(form(fields).post(action));
    }

    private RequestSpecification form(Map<String, String> fields) {
        return request().contentType(ContentType.URLENC.withCharset("UTF-8")).formParams(fields);
    }

    /** A request with the cookies so far. */
    RequestSpecification request() {
        return given().redirects().follow(false).headers(headers).cookies(new Cookies(List.copyOf(cookies.values())));
    }

    private Response keepCookies(Response response) {
        for (var cookie : response.detailedCookies()) {
            cookies.put(cookie.getName(), cookie);
        }
        cookies.values().removeIf(cookie -> cookie.getMaxAge() == 0);
        return response;
    }

    private String token(String page) {
        var token = TOKEN.matcher(open(page).asString());
        if (!token.find()) {
            throw new AssertionError(page + " has no token");
        }
        return token.group(1);
    }
}
