package audiototext.lambdas.starttranscription;

import audiototext.lambdas.events.Events;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The entry point that Lambda calls with events; see {@link Events#handle} for its answer and errors. */
@Named("start-transcription")
public class StartTranscriptionFunction implements RequestStreamHandler {
    private final Events events;

    StartTranscriptionFunction(StartOnStored handler) {
        this.events = new Events(handler);
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        events.handle(input, output);
    }
}
