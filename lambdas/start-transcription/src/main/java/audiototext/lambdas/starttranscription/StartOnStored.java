package audiototext.lambdas.starttranscription;

import audiototext.adapters.aws.s3.FoundAudio;
import audiototext.domain.recording.AudioFormat;
import audiototext.domain.recording.AudioPath;
import audiototext.domain.recording.Language;
import audiototext.domain.recording.RecordingId;
import audiototext.lambdas.events.Event;
import audiototext.lambdas.events.Event.ObjectStored;
import audiototext.lambdas.events.EventHandler;
import audiototext.lambdas.events.LoggedRecording;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;

/** Starts the transcription of stored audio. It needs no database: the object itself has all the information. */
final class StartOnStored implements EventHandler {
    private static final System.Logger LOG = System.getLogger(StartOnStored.class.getName());

    private final String bucket;
    private final Set<AudioFormat> formats;
    private final Finder finder;
    private final Jobs jobs;

    /** @param formats that can be transcribed */
    StartOnStored(String bucket, Set<AudioFormat> formats, Finder finder, Jobs jobs) {
        this.bucket = bucket;
        this.formats = formats;
        this.finder = finder;
        this.jobs = jobs;
    }

    /** Finds out what is stored under an audio path. */
    interface Finder {
        Optional<FoundAudio> find(AudioPath path) throws IOException;
    }

    /** Starts jobs. */
    interface Jobs {
        /** @return false if a job with that id already exists */
        boolean start(RecordingId id, String audioKey, AudioFormat format, Language language) throws IOException;
    }

    @Override
    public void handle(Event event) throws IOException {
        if (!(event instanceof ObjectStored stored)) {
            LOG.log(Level.INFO, "ignored: an event that is not about a stored object");
        } else if (!stored.bucket().equals(bucket)) {
            LOG.log(Level.WARNING, "ignored: an object in another bucket, {0}", stored.bucket());
        } else {
            handle(stored);
        }
    }

    private void handle(ObjectStored stored) throws IOException {
        var path = AudioPath.parse(stored.key());
        if (path.isEmpty()) {
            LOG.log(Level.INFO, "ignored: not the audio of a user: {0}", stored.shownKey());
            return;
        }
        var id = path.get().recordingId();
        LoggedRecording.with(id, "could not be given to Transcribe", () -> look(id, path.get()));
    }

    private void look(RecordingId id, AudioPath path) throws IOException {
        var found = finder.find(path);
        if (found.isEmpty()) {
            LOG.log(Level.INFO, "recording {0}: its audio was deleted in the meantime", id);
        } else if (found.get().format().filter(formats::contains).isEmpty()) {
            // If it was submitted, the sweep starts a job, and Transcribe's refusal reaches its owner.
            LOG.log(Level.WARNING, "recording {0}: what was stored is not audio that can be transcribed", id);
        } else {
            start(id, path, found.get().format().get(), found.get().notes().language());
        }
    }

    private void start(RecordingId id, AudioPath path, AudioFormat format, Language language) throws IOException {
        boolean started = jobs.start(id, path.key(), format, language);
        LOG.log(Level.INFO, "recording {0}: its transcription was {1}", id, started ? "started" : "already started");
    }
}
