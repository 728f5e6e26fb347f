package audiototext.adapters.speech.jobs;

import ai.onnxruntime.OrtException;
import audiototext.adapters.speech.audio.CannotTranscribe;
import audiototext.adapters.speech.jobs.SpeechRecognition.Heard;
import audiototext.adapters.speech.models.SpeechModels;
import audiototext.domain.error.Failure;
import audiototext.domain.transcript.TranscriptionOutcome.Completed;
import audiototext.domain.transcript.Word;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Runs a job until it has an outcome. */
final class JobRun {
    private static final System.Logger LOG = System.getLogger(JobRun.class.getName());

    private final Job job;
    private final AudioFiles audio;
    private final TranscriptFiles transcripts;
    private final WorkMeter meter;
    private final JobReports reports;

    JobRun(Job job, AudioFiles audio, TranscriptFiles transcripts, WorkMeter meter, JobReports reports) {
        this.job = job;
        this.audio = audio;
        this.transcripts = transcripts;
        this.meter = meter;
        this.reports = reports;
    }

    void run(SpeechModels models) {
        var id = job.submission().id();
        try {
            transcribe(models);
        } catch (CancellationException e) {
            LOG.log(Level.INFO, "The transcription of recording {0} was stopped", id);
        } catch (CannotTranscribe e) {
            LOG.log(Level.INFO, "Recording {0} cannot be transcribed: {1}", id, e.getMessage());
            job.failed(e.failure());
        } catch (Exception | Error e) {
            // Errors too, such as a lack of memory: others would wait forever for a job without an outcome.
            LOG.log(Level.ERROR, "The transcription of recording " + id + " failed", e);
            job.failed(Failure.of(Failure.Cause.RECOGNISER_BROKE));
        }
    }

    private void transcribe(SpeechModels models) throws CannotTranscribe, OrtException, IOException {
        long began = System.nanoTime();
        var heard = hear(models);
        var took = Duration.ofNanos(System.nanoTime() - began);
        meter.add(heard.length(), took);
        LOG.log(
                Level.INFO,
                "Recording {0}: {1} ms of audio transcribed in {2} ms, {3} times damage{4}",
                job.submission().id(),
                heard.length().toMillis(),
                took.toMillis(),
                heard.damage(),
                heard.findings().endsEarly() ? ", ends early" : "");
        var outcome = new Completed(
                heard.text().transcript(job.submission().id()), Optional.of(heard.length()), heard.findings());
        job.complete(outcome, transcripts);
    }

    private Heard hear(SpeechModels models) throws CannotTranscribe, OrtException, IOException {
        var file = audio.file(job.submission());
        try {
            return new SpeechRecognition(models, job.submission().language(), new Progress()).hear(file);
        } catch (IOException e) {
            // The file can go at any moment: its owner may delete the recording.
            if (Files.notExists(file)) {
                throw CannotTranscribe.missing();
            }
            throw e;
        }
    }

    private final class Progress implements SpeechRecognition.Listener {
        @Override
        public void reached(Duration done, Optional<Duration> total) {
            job.reached(done, total);
            reports.progressed();
        }

        @Override
        public void heard(List<Word> soFar) {
            job.heard(soFar);
        }
    }
}
