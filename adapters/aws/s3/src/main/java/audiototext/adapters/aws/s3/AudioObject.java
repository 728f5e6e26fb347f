package audiototext.adapters.aws.s3;

import audiototext.domain.recording.AudioKey;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.Language;
import audiototext.domain.user.Subject;
import java.util.Map;

/** Where an object that holds audio is in the bucket, and what S3 notes with it. */
record AudioObject(String key, String mediaType, Map<String, String> metadata) {

    static AudioObject original(AudioKey key, Subject owner, Language language) {
        return new AudioObject(key.audio(), key.format().mediaType(), AudioNotes.metadata(owner, language));
    }

    static AudioObject copy(AudioKey key) {
        return new AudioObject(key.copy(), ListeningCopy.MEDIA_TYPE, Map.of());
    }
}
