package audiototext.adapters.speech.ffmpeg;

import audiototext.domain.recording.AudioFormat;
import java.util.Arrays;
import java.util.stream.Collectors;

/** FFmpeg's readers of the accepted kinds of files. Playlists are not among them: they name other files to read. */
final class Demuxers {
    private Demuxers() {}

    /** The names of all of them, separated by commas. */
    static String names() {
        return Arrays.stream(AudioFormat.values()).map(Demuxers::of).collect(Collectors.joining(","));
    }

    private static String of(AudioFormat format) {
        return switch (format) {
            case WEBM, MATROSKA -> "matroska";
            case OGG -> "ogg";
            case MP4, QUICKTIME, THREE_GP -> "mov";
            case MP3 -> "mp3";
            case WAV -> "wav";
            case FLAC -> "flac";
            case AMR -> "amr";
            case AAC -> "aac,loas";
            case WMA -> "asf";
            case AIFF -> "aiff";
            case CAF -> "caf";
            case AVI -> "avi";
            case MPEG_TS -> "mpegts";
            case MPEG_PS -> "mpeg";
            case MXF -> "mxf";
            case FLV -> "flv";
            case DV -> "dv";
            case AU -> "au";
            case GSM -> "gsm";
            case WAVE64 -> "w64";
            case VOC -> "voc";
            case WAVPACK -> "wv";
            case APE -> "ape";
            case TTA -> "tta";
            case AC3 -> "ac3,eac3";
            case DTS -> "dts,dtshd";
            case DSD -> "dsf,iff";
            case DSS -> "dss";
            case OMA -> "oma";
            case QCP -> "qcp";
            case ILBC -> "ilbc";
            case SPHERE -> "nistsphere";
            case PVF -> "pvf";
            case IRCAM -> "ircam";
            case PARIS -> "epaf";
            case SVX -> "iff";
            case AVR -> "avr";
            case SOX -> "sox";
            case REALMEDIA -> "rm";
        };
    }
}
