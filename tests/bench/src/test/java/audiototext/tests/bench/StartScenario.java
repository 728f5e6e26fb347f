package audiototext.tests.bench;

import audiototext.tests.awsstandins.S3Server;
import audiototext.tests.awsstandins.lambda.QueueMessages;
import audiototext.tests.awsstandins.transcribe.TranscribeServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.core.sync.RequestBody;

/** Audio files are stored, one after another; each event comes in a queue's message. */
final class StartScenario implements FunctionScenario {
    private static final String BUCKET = "audio-to-text";
    private static final byte[] WAV = "RIFF\0\0\0\0WAVEfmt and so on".getBytes(StandardCharsets.US_ASCII);

    private final S3Server s3 = S3Server.start();
    private final TranscribeServer transcribe = TranscribeServer.start(s3.client());
    private final MeteredProxy meteredS3 = new MeteredProxy(s3.endpoint());
    private final MeteredProxy meteredTranscribe = new MeteredProxy(transcribe.endpoint());

    StartScenario() throws IOException {
        s3.createBucket(BUCKET);
    }

    @Override
    public String function() {
        return "start-transcription";
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "AUDIO_TO_TEXT_BUCKET", BUCKET,
                "AWS_ENDPOINT_URL_S3", meteredS3.uri().toString(),
                "AWS_ENDPOINT_URL_TRANSCRIBE", meteredTranscribe.uri().toString());
    }

    @Override
    public String nextEvent() {
        var key = "ada/2026-11-24/audio/" + UUID.randomUUID() + ".wav";
        s3.client().putObject(put -> put.bucket(BUCKET).key(key), RequestBody.fromBytes(WAV));
        return QueueMessages.stored(BUCKET, key);
    }

    @Override
    public double takeStubMillis() {
        return meteredS3.takeMillis() + meteredTranscribe.takeMillis();
    }

    @Override
    public void close() {
        meteredTranscribe.close();
        meteredS3.close();
        transcribe.close();
        s3.close();
    }
}
