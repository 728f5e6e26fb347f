package audiototext.adapters.aws.transcribe;

import audiototext.domain.recording.AudioFormat;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The formats of StartTranscriptionJob's API reference. QuickTime and 3GP are built as MP4 is, and Matroska as WebM, so
 * Transcribe gets them under these names.
 */
final class MediaFormats {
    static final Set<AudioFormat> READ = Collections.unmodifiableSet(EnumSet.of(
            AudioFormat.WEBM,
            AudioFormat.OGG,
            AudioFormat.MP4,
            AudioFormat.MP3,
            AudioFormat.WAV,
            AudioFormat.FLAC,
            AudioFormat.AMR,
            AudioFormat.QUICKTIME,
            AudioFormat.THREE_GP,
            AudioFormat.MATROSKA));

    private MediaFormats() {}

    /** What Transcribe calls it. */
    static String of(AudioFormat format) {
        return switch (format) {
            case QUICKTIME, THREE_GP -> AudioFormat.MP4.extension();
            case MATROSKA -> AudioFormat.WEBM.extension();
            default -> format.extension();
        };
    }
}
