package audiototext.tests.awsstandins.lambda;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A custom runtime without a framework. It echoes each event, and answers the event "bad" with an error. */
final class EchoFunction {
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI invocations =
            URI.create("http://" + System.getenv("AWS_LAMBDA_RUNTIME_API") + "/2018-06-01/runtime/invocation/");

    public static void main(String[] arguments) throws Exception {
        var echo = new EchoFunction();
        if (System.getenv("BROKEN") != null) {
            echo.post("../init/error", "broken");
            return;
        }
        while (true) {
            var event = echo.send(HttpRequest.newBuilder(echo.invocations.resolve("next")));
            var id = event.headers().firstValue("Lambda-Runtime-Aws-Request-Id").orElseThrow();
            boolean bad = event.body().equals("bad");
            int status = echo.post(id + (bad ? "/error" : "/response"), event.body());
            System.out.println("accepted with " + status);
        }
    }

    private int post(String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(invocations.resolve(path)).POST(BodyPublishers.ofString(body)))
                .statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
