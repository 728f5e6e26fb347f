package audiototext.bootstrap.embedded;

import audiototext.adapters.filesystem.FolderAudioStorage;
import audiototext.adapters.speech.jobs.FfprobeInspection;
import audiototext.adapters.speech.jobs.LocalTranscription;
import audiototext.adapters.speech.jobs.TranscriptionListener;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.adapters.speech.models.SpeechFiles;
import audiototext.application.WatchTranscription;
import audiototext.domain.port.AudioInspection;
import audiototext.domain.recording.RecordingId;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Wires the speech recognition. */
public class SpeechAdapter {
    private static final Logger LOG = Logger.getLogger(SpeechAdapter.class);
    private static final String ENGLISH_ONLY = "moonshine-tiny";

    @Produces
    @Singleton
    Recogniser recogniser(DataSettings folder, SpeechSettings settings) {
        return Recogniser.loadInBackground(files(folder.data(), settings.model()));
    }

    /** @param watch looked up late, because it depends on the beans that are created here */
    @Produces
    @Singleton
    LocalTranscription transcription(
            Recogniser recogniser,
            FolderAudioStorage storage,
            DataSettings folder,
            SpeechSettings settings,
            Instance<WatchTranscription> watch,
            MeterRegistry meters) {
        var transcription = new LocalTranscription(
                recogniser,
                submission -> storage.audioFile(submission.key()),
                folder.data().resolve("transcripts"),
                listener(watch),
                settings.workers());
        Gauge.builder("recogniser.realtime.factor", transcription, SpeechAdapter::realTimeFactor)
                .description("seconds of audio transcribed in a second of work")
                .register(meters);
        return transcription;
    }

    @Produces
    @Singleton
    AudioInspection inspection(Recogniser recogniser, FolderAudioStorage storage) {
        return new FfprobeInspection(recogniser, submission -> storage.audioFile(submission.key()));
    }

    /** Here and not in disposers, whose order is not defined: native code whose models are gone crashes the process. */
    void close(@Observes ShutdownEvent stopping, LocalTranscription transcription, Recogniser recogniser) {
        transcription.close();
        recogniser.close();
    }

    private static SpeechFiles files(Path data, Optional<String> model) {
        var files = SpeechFiles.in(data);
        if (model.isEmpty()) {
            return files;
        }
        return model.get().equals(ENGLISH_ONLY) ? files.inEnglishOnly() : files.withMoonshine(Path.of(model.get()));
    }

    private static TranscriptionListener listener(Instance<WatchTranscription> watch) {
        return new TranscriptionListener() {
            @Override
            public void progressed(RecordingId id) {
                look(watch, id);
            }

            @Override
            public void finished(RecordingId id) {
                look(watch, id);
            }
        };
    }

    private static void look(Instance<WatchTranscription> watch, RecordingId id) {
        try {
            watch.get().look(id);
        } catch (IOException e) {
            LOG.warnf(e, "recording %s: could not be moved on, the sweep will try again", id);
        }
    }

    private static double realTimeFactor(LocalTranscription transcription) {
        var statistics = transcription.statistics();
        long processing = statistics.processing().toMillis();
        return processing == 0 ? 0 : (double) statistics.audio().toMillis() / processing;
    }
}
