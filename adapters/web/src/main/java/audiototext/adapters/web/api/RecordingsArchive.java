package audiototext.adapters.web.api;

import audiototext.application.ManageRecordings;
import audiototext.domain.error.Refused;
import audiototext.domain.port.Recordings.Cursor;
import audiototext.domain.recording.AudioContent;
import audiototext.domain.recording.AudioProgress.ListeningCopy;
import audiototext.domain.recording.FileName;
import audiototext.domain.recording.Recording;
import audiototext.domain.recording.RecordingFilter;
import audiototext.domain.user.Preferences;
import audiototext.domain.user.Subject;
import java.io.FileNotFoundException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes all recordings of one owner into a zip: a folder for each, with its audio, the copy for listening if there is
 * one, and its transcript. Only one
 * transcript is in memory at a time.
 */
final class RecordingsArchive {
    private static final int PAGE = 100;

    /** In bytes; file systems allow 255 for the name of a folder, which also has the date and the id. */
    private static final int LONGEST_NAME = 160;

    private static final List<TranscriptFormat> FORMATS =
            List.of(TranscriptFormat.TXT, TranscriptFormat.SRT, TranscriptFormat.JSON);

    private final ManageRecordings own;
    private final TranscriptAnswer writer;
    private final Preferences reader;

    RecordingsArchive(ManageRecordings own, TranscriptAnswer writer, Preferences reader) {
        this.own = own;
        this.writer = writer;
        this.reader = reader;
    }

    void write(Subject owner, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var before = Optional.<Cursor>empty();
        do {
            var page = own.list(owner, RecordingFilter.ALL, before, PAGE);
            for (var recording : page.recordings()) {
                add(recording, zip);
            }
            before = page.next();
        } while (before.isPresent());
        zip.finish();
    }

    /** Leaves out a recording that its owner deletes while the file is being written. */
    private void add(Recording recording, ZipOutputStream zip) throws IOException {
        try {
            addTranscript(recording, zip);
            if (recording.progress().content().isPresent()) {
                addAudio(recording, recording.progress().content().get(), zip);
                addCopy(recording, zip);
            }
        } catch (FileNotFoundException | Refused gone) {
            return;
        }
    }

    private void addTranscript(Recording recording, ZipOutputStream zip) throws IOException {
        if (!recording.hasTranscript()) {
            return;
        }
        var transcript = own.transcript(recording.owner(), recording.id());
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        for (var format : FORMATS) {
            zip.putNextEntry(entry(recording, "transcript." + format.extension()));
            writer.write(format, recording, transcript, false, reader).write(new Unclosed(zip));
            zip.closeEntry();
        }
    }

    /** Audio is compressed already. */
    private void addAudio(Recording recording, AudioContent content, ZipOutputStream zip) throws IOException {
        try (var audio = own.audio(recording, 0, content.bytes())) {
            var extension = recording.submission().key().format().extension();
            addSound(entry(recording, "recording." + extension), audio, zip);
        }
    }

    private void addCopy(Recording recording, ZipOutputStream zip) throws IOException {
        var bytes = own.copyBytes(recording);
        if (bytes.isPresent()) {
            try (var copy = own.copy(recording, 0, bytes.getAsLong())) {
                addSound(entry(recording, "listening-copy." + ListeningCopy.EXTENSION), copy, zip);
            }
        }
    }

    private static void addSound(ZipEntry entry, InputStream sound, ZipOutputStream zip) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        zip.putNextEntry(entry);
        sound.transferTo(zip);
        zip.closeEntry();
    }

    private ZipEntry entry(Recording recording, String file) {
        var entry = new ZipEntry(folder(recording) + "/" + file);
        entry.setTime(recording.submission().submittedAt().toEpochMilli());
        return entry;
    }

    /** The id makes it unique; the date puts the folders in order. */
    private String folder(Recording recording) {
        var day = LocalDate.ofInstant(
                recording.submission().submittedAt(), reader.zone().orElse(ZoneOffset.UTC));
        return day + " " + FileName.of(recording.name(), LONGEST_NAME) + " " + recording.id();
    }

    /** Keeps the zip open when the writer of a format closes its stream. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
