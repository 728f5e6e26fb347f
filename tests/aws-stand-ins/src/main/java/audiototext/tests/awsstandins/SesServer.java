package audiototext.tests.awsstandins;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The stand-in for Amazon SES: aws-ses-v2-local in its own process. It accepts mail from and to any address, and shows
 * the mails in a browser at its address.
 */
public final class SesServer implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("server running at .*:(\\d+)");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ServerProcess process;

    private SesServer(ServerProcess process) {
        this.process = process;
    }

    /** Starts an empty server on a free port. */
    public static SesServer start() throws IOException {
        var program = StandInFiles.of("node_modules/aws-ses-v2-local/dist/cli.js");
        return new SesServer(new ServerProcess(PORT, List.of("node", program, "--host", "127.0.0.1", "--port", "0")));
    }

    public URI endpoint() {
        return process.endpoint();
    }

    /** All mails, in the order of their arrival. */
    public List<StoredMail> mails() throws IOException {
        var mails = new ArrayList<StoredMail>();
        for (JsonNode mail : json.readTree(
                        call(HttpRequest.newBuilder(endpoint().resolve("/store"))))
                .get("emails")) {
            mails.add(StoredMail.of(mail));
        }
        return mails;
    }

    /** Deletes all mails. */
    public void clear() throws IOException {
        call(HttpRequest.newBuilder(endpoint().resolve("/clear-store")).POST(HttpRequest.BodyPublishers.noBody()));
    }

    private String call(HttpRequest.Builder request) throws IOException {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("the stand-in answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
