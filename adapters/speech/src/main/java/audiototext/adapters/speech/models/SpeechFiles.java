package audiototext.adapters.speech.models;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the speech recognition has its files.
 *
 * @param programs the folder that FFmpeg's programs are unpacked into
 * @param models the folder that packaged models are unpacked into
 * @param moonshine holds {@code encoder_model.onnx} and {@code decoder_model_merged.onnx} of another English Moonshine
 *     model, such as Base; without it the packaged one, Tiny, is used
 * @param englishOnly whether Whisper is left out, which saves about 200 MB of memory
 */
public record SpeechFiles(Path programs, Path models, Optional<Path> moonshine, boolean englishOnly) {

    /** The packaged models, unpacked into a data folder. */
    public static SpeechFiles in(Path data) {
        return new SpeechFiles(data.resolve("programs"), data.resolve("models"), Optional.empty(), false);
    }

    public SpeechFiles withMoonshine(Path folder) {
        return new SpeechFiles(programs, models, Optional.of(folder), englishOnly);
    }

    public SpeechFiles inEnglishOnly() {
        return new SpeechFiles(programs, models, moonshine, true);
    }
}
