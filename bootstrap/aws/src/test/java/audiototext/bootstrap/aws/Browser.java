package audiototext.bootstrap.aws;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A browser with cookies, which follows the redirects between the application and the provider one at a time. */
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();

    /** The browser of a person who has just signed in with these claims, on the way to their recordings. */
    public static Browser signedIn(Map<String, Object> claims) {
        Issuer.running().signsIn(claims);
        var browser = new Browser();
        browser.follow("/recordings");
        return browser;
    }

    public RequestSpecification request() {
        return given().cookies(cookies).redirects().follow(false);
    }

    /** One request, without following a redirect. */
    public Response get(String address) {
        var answer = address.startsWith("/") || isHere(address)
                ? kept(request().urlEncodingEnabled(false).get(address))
                : given().redirects().follow(false).urlEncodingEnabled(false).get(address);
        return answer;
    }

    /** Follows redirects until there is a page. */
    public Response follow(String address) {
        var answer = get(address);
        for (int hops = 0; answer.statusCode() / 100 == 3; hops++) {
            if (hops > 10) {
                throw new AssertionError("redirected in a circle");
            }
            answer = get(answer.header("Location"));
        }
        return answer;
    }

    /** Sends a form of a page, with the page's token. */
    public Response submit(String page, String form) {
        var token = TOKEN.matcher(get(page).asString());
        if (!token.find()) {
            throw new AssertionError("no form on " + page);
        }
        return kept(request().formParam("csrf-token", token.group(1)).post(form));
    }

    /** Submits audio and answers the recording's address. */
    public String submitted(byte[] audio) {
        var path = "/api/recordings/" + UUID.randomUUID();
        request().contentType("audio/wav").body(audio).put(path).then().statusCode(201);
        return path;
    }

    public String cookieHeader() {
        var header = new StringBuilder();
        cookies.forEach((name, value) -> header.append(header.isEmpty() ? "" : "; ")
                .append(name)
                .append('=')
                .append(value));
        return header.toString();
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private static boolean isHere(String address) {
        return URI.create(address).getPort() == RestAssured.port;
    }

    private Response kept(Response answer) {
        answer.detailedCookies().asList().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }
}
