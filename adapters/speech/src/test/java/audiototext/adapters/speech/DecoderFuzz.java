package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import audiototext.adapters.speech.audio.AudioDecoder;
import audiototext.adapters.speech.audio.AudioFile;
import audiototext.adapters.speech.audio.CannotTranscribe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Decodes thousands of mutated files. It takes minutes, so it runs only when it is named, as {@code
 * tests/decoder-fuzz/run} does. Linux only.
 */
class DecoderFuzz {
    private static final long SEED = Long.getLong("decoder-fuzz.seed", 1);
    private static final int MUTATIONS = Integer.getInteger("decoder-fuzz.mutations", 2000);
    private static final Path OFFENDERS = Path.of("target", "decoder-fuzz");
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long MEGABYTE = 1024 * 1024;
    private static final long MOST_MEMORY = 200 * MEGABYTE;

    private static final List<String> PROMPTS = List.of(
            "browser.webm",
            "fragmented.mp4",
            "narrow.amr",
            "sentence.flac",
            "sentence.m4a",
            "sentence.mp2",
            "sentence.mp3",
            "sentence.ogg",
            "sentence.wav");

    private static final List<String> CASES =
            List.of("adts_refused.aac", "android_recorder.3gp", "bw64_refused.wav", "iphone_video_quicktime_type.mov");

    private static final Map<String, String> ENCODED = new TreeMap<>(Map.of(
            "lossless.caf", "-c:a alac",
            "recorder.wma", "-c:a wmav2 -ar 16000 -b:a 24k",
            "studio.aiff", "-ar 8000",
            "studio.w64", "-ar 8000",
            "web.mka", "-c:a flac",
            "film.avi", "-ar 16000 -b:a 32k -c:a libmp3lame",
            "camera.ts", "-c:a ac3 -ar 48000 -b:a 64k"));

    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> violations = new ArrayList<>();
    private Duration slowest = Duration.ZERO;
    private long largest;

    @TempDir
    private Path folder;

    @Test
    void mutatedFilesAreDecodedOrRefusedWithinTheLimits() throws Exception {
        var files = files();
        assertThat(files).hasSize(20);
        var random = new Random(SEED);
        var mutator = new Mutator(random);
        for (int i = 0; i < MUTATIONS; i++) {
            var file = files.get(i % files.size());
            tryOut(i + "-" + file.getFileName(), mutator.mutate(Files.readAllBytes(file)));
        }
        say("seed %d, %d mutations of %d files: %s", SEED, MUTATIONS, files.size(), outcomes);
        say("slowest %d ms, largest child %d MB", slowest.toMillis(), largest / MEGABYTE);
        violations.forEach(violation -> say("%s", violation));

        assertThat(violations).isEmpty();
        await().until(() -> ProcessHandle.current().descendants().findAny().isEmpty());
    }

    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        PROMPTS.forEach(name -> files.add(Speech.file(name)));
        CASES.forEach(name -> files.add(Speech.caseFile(name)));
        for (var kind : ENCODED.entrySet()) {
            var target = folder.resolve(kind.getKey());
            files.add(Encoder.sound(target, "-fflags +bitexact -flags +bitexact " + kind.getValue()));
        }
        return files;
    }

    private void tryOut(String name, byte[] content) throws Exception {
        var file = Files.write(folder.resolve("mutated"), content);
        long began = System.nanoTime();
        String outcome;
        long memory;
        try (var children = new ChildMemory()) {
            outcome = outcome(file);
            memory = children.peak();
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        outcomes.merge(outcome, 1, Integer::sum);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        largest = Math.max(largest, memory);
        boolean isAllowed = outcome.equals("audio") || outcome.startsWith("refused");
        if (!isAllowed || took.compareTo(LONGEST) > 0 || memory > MOST_MEMORY) {
            Files.createDirectories(OFFENDERS);
            var kept = Files.write(OFFENDERS.resolve(SEED + "-" + name), content);
            violations.add("%s: %s after %d ms, %d MB".formatted(kept, outcome, took.toMillis(), memory / MEGABYTE));
        }
    }

    private static String outcome(Path file) throws InterruptedException {
        var decoding = CompletableFuture.supplyAsync(() -> decode(file));
        try {
            return decoding.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "hangs";
        } catch (ExecutionException e) {
            return "fails with " + e.getCause();
        }
    }

    private static String decode(Path path) {
        try {
            var file = AudioFile.open(Decoders.FFMPEG, path);
            for (var track : file.tracks()) {
                try (var decoder = AudioDecoder.open(Decoders.FFMPEG, file, track)) {
                    while (decoder.next().isPresent()) {
                        // Only how it ends matters.
                    }
                    decoder.findings();
                }
            }
            return "audio";
        } catch (CannotTranscribe e) {
            return "refused, " + e.getMessage();
        } catch (IOException e) {
            return "fails with " + e;
        }
    }

    private static void say(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }
}
