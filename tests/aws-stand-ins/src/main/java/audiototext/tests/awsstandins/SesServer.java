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
 * Amazon SES' stand-in: aws-ses-v2-local, in a process of its own. It takes mail from anybody to anybody, and people
 * see at its address what has come.
 */
public final class SesServer implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("server running at .*:(\\d+)");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ServerProcess process;

    private SesServer(ServerProcess process) {
        this.process = process;
    }

    /** Starts an empty one on a free port. */
    public static SesServer start() throws IOException {
        var program = StandInFiles.of("node_modules/aws-ses-v2-local/dist/cli.js");
        return new SesServer(new ServerProcess(PORT, List.of("node", program, "--host", "127.0.0.1", "--port", "0")));
    }

    public URI endpoint() {
        return process.endpoint();
    }

    /** What has come, in its order. */
    public List<StoredMail> mails() throws IOException {
        var mails = new ArrayList<StoredMail>();
        for (JsonNode mail : json.readTree(
                        call(HttpRequest.newBuilder(endpoint().resolve("/store"))))
                .get("emails")) {
            mails.add(StoredMail.of(mail));
        }
        return mails;
    }

    /** Forgets what has come. */
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
