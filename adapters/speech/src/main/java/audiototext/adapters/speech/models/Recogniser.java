package audiototext.adapters.speech.models;

import ai.onnxruntime.OrtException;
import audiototext.domain.recording.Language;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** The speech models, loaded in the background because that takes seconds. Close it after everything that uses it. */
public final class Recogniser implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Recogniser.class.getName());

    private final CompletableFuture<SpeechModels> models = new CompletableFuture<>();

    private final Set<Language> languages;

    private Recogniser(Set<Language> languages) {
        this.languages = languages;
    }

    /** Starts to load. */
    public static Recogniser loadInBackground(SpeechFiles files) {
        var recogniser = new Recogniser(languages(files));
        var loader = new Thread(() -> recogniser.load(files), "speech-model-loader");
        loader.setDaemon(true);
        loader.start();
        return recogniser;
    }

    /** With {@link Language#AUTO} where languages can be told from one another. */
    private static Set<Language> languages(SpeechFiles files) {
        if (files.englishOnly() || !PackagedWhisper.exists()) {
            return Set.of(new Language("en"));
        }
        var languages = new LinkedHashSet<Language>();
        languages.add(Language.AUTO);
        languages.addAll(PackagedWhisper.languages());
        return Collections.unmodifiableSet(languages);
    }

    /** What the models understand, known before they are loaded. */
    public Set<Language> languages() {
        return languages;
    }

    /** Whether the models are loaded. */
    public boolean isReady() {
        return models.isDone() && !models.isCompletedExceptionally();
    }

    /** Why the models could not be loaded, for the operator; empty while they load, and once they are loaded. */
    public Optional<String> failure() {
        if (!models.isCompletedExceptionally()) {
            return Optional.empty();
        }
        return Optional.of(models.handle((loaded, error) -> reason(error)).join());
    }

    /** If a class cannot be initialised, for example without a native library, the message is in the cause. */
    private static String reason(Throwable error) {
        return Optional.ofNullable(error.getMessage())
                .orElseGet(() ->
                        Optional.ofNullable(error.getCause()).orElse(error).toString());
    }

    /**
     * Waits for the models.
     *
     * @throws IOException if they could not be loaded
     */
    public SpeechModels models() throws IOException, InterruptedException {
        try {
            return models.get();
        } catch (ExecutionException e) {
            throw new IOException("the speech recogniser could not be loaded", e.getCause());
        }
    }

    private void load(SpeechFiles files) {
        try {
            long began = System.nanoTime();
            models.complete(SpeechModels.load(files));
            LOG.log(Level.INFO, "The speech recogniser was loaded in {0} ms", (System.nanoTime() - began) / 1_000_000);
        } catch (Exception | Error e) {
            // Errors too: a LinkageError if there are no native libraries for this machine, or a lack of memory.
            LOG.log(Level.ERROR, "The speech recogniser could not be loaded; nothing will be transcribed", e);
            models.completeExceptionally(e);
        }
    }

    /** Waits until loading has ended, seconds at most: a process that exits while native code loads models crashes. */
    @Override
    public void close() {
        models.handle(Recogniser::free).join();
    }

    private static Void free(SpeechModels loaded, Throwable failure) {
        try {
            if (loaded != null) {
                loaded.close();
            }
        } catch (OrtException e) {
            LOG.log(Level.WARNING, "The speech models could not be freed", e);
        }
        return null;
    }
}
