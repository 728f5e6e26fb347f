package audiototext.domain.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of files that are accepted, the most common ones first: audio, and video for its sound. Each has its name,
 * its file name extensions, and the media types that browsers and operating systems declare for it. The first extension
 * is stored in the database and must not change. The first media type is the one that is sent to browsers; if they play
 * a kind only under the type of another, it is that one.
 */
public enum AudioFormat {
    WEBM("WebM", "webm weba", "audio/webm video/webm"),
    OGG(
            "Ogg",
            "ogg oga ogv ogx opus spx",
            "audio/ogg video/ogg application/ogg audio/opus audio/vorbis audio/x-vorbis+ogg audio/x-opus+ogg"
                    + " audio/x-speex+ogg audio/x-flac+ogg audio/speex video/x-theora+ogg"),
    MP4(
            "MP4/M4A",
            "mp4 m4a m4b m4v m4r m4p f4v f4a ismv",
            "audio/mp4 video/mp4 application/mp4 audio/x-m4a audio/m4a audio/x-m4b audio/x-m4r audio/mp4a-latm"
                    + " video/x-m4v"),
    MP3(
            "MP3",
            "mp3 mp2 mp1 mpa mpga m2a",
            "audio/mpeg audio/mp3 audio/mpeg3 audio/x-mp3 audio/x-mpeg audio/x-mpeg-3 audio/mpa audio/mp2 audio/x-mp2"
                    + " audio/mp1 audio/x-mp1"),
    WAV("WAV", "wav wave bwf bw64 rf64 wav49", "audio/wav audio/x-wav audio/wave audio/vnd.wave audio/x-pn-wav"),
    FLAC("FLAC", "flac fla", "audio/flac audio/x-flac"),
    AMR("AMR", "amr awb amrnb amrwb", "audio/amr audio/amr-wb audio/x-amr audio/amr-wb+ audio/amr-encrypted"),
    AAC(
            "AAC",
            "aac adts adt loas latm",
            "audio/aac audio/aacp audio/x-aac audio/vnd.dlna.adts audio/x-hx-aac-adts audio/usac"),
    QUICKTIME("MOV", "mov qt qta", "video/quicktime audio/quicktime"),
    THREE_GP(
            "3GP",
            "3gp 3gpp 3g2 3gp2 3gpp2 3ga",
            "audio/mp4 video/3gpp audio/3gpp video/3gpp2 audio/3gpp2 audio/x-rn-3gpp-amr"),
    MATROSKA(
            "MKV",
            "mkv mka mk3d",
            "audio/webm video/x-matroska audio/x-matroska video/matroska audio/matroska application/x-matroska"),
    WMA(
            "WMA",
            "wma wmv asf dvr-ms",
            "audio/x-ms-wma video/x-ms-wmv video/x-ms-asf audio/x-ms-asf application/vnd.ms-asf video/x-ms-wm"
                    + " audio/wma"),
    AIFF("AIFF", "aiff aif aifc", "audio/aiff audio/x-aiff audio/x-aifc"),
    CAF("CAF", "caf caff", "audio/x-caf audio/caf"),
    AVI("AVI", "avi divx", "video/x-msvideo video/avi video/msvideo video/vnd.avi"),
    MPEG_TS(
            "MPEG-TS",
            "ts mts m2ts m2t mpegts tod trp",
            "video/mp2t audio/mp2t video/vnd.dlna.mpeg-tts video/x-mpeg2-ts video/mpegts"),
    MPEG_PS(
            "MPEG",
            "mpg mpeg mpe vob m2p mod vro",
            "video/mpeg video/mp2p video/x-mpeg video/x-mpeg2 video/dvd video/x-ms-vob"),
    MXF("MXF", "mxf", "application/mxf video/mxf audio/mxf"),
    FLV("FLV", "flv", "video/x-flv video/flv audio/x-flv"),
    DV("DV", "dv dif", "video/x-dv video/dv"),
    AU("AU", "au snd", "audio/basic audio/x-au audio/au"),
    GSM("GSM", "gsm", "audio/x-gsm audio/gsm"),
    WAVE64("Wave64", "w64", "audio/x-w64 audio/w64"),
    VOC("VOC", "voc", "audio/x-voc audio/voc"),
    WAVPACK("WavPack", "wv", "audio/x-wavpack audio/wavpack"),
    APE("Monkey’s Audio", "ape", "audio/x-ape audio/ape audio/x-monkeys-audio"),
    TTA("TTA", "tta", "audio/x-tta audio/tta"),
    AC3("AC-3", "ac3 eac3 ec3", "audio/ac3 audio/eac3 audio/x-ac3 audio/x-eac3 audio/vnd.dolby.dd-raw"),
    DTS("DTS", "dts dtshd", "audio/vnd.dts audio/vnd.dts.hd audio/x-dts audio/dts"),
    DSD("DSD", "dsf dff", "audio/x-dsf audio/x-dff audio/x-dsd audio/dsd audio/dsf"),
    DSS("DSS", "dss", "audio/x-dss audio/dss"),
    OMA("OpenMG", "oma aa3", "audio/x-oma audio/atrac3 audio/atrac-x audio/x-aa3"),
    QCP("QCP", "qcp", "audio/qcelp audio/vnd.qcelp audio/x-qcp"),
    ILBC("iLBC", "lbc", "audio/ilbc audio/x-ilbc"),
    SPHERE("SPHERE", "sph nist", "audio/x-sphere audio/x-nist"),
    PVF("PVF", "pvf", "audio/x-pvf"),
    IRCAM("IRCAM", "sf ircam", "audio/x-ircam"),
    PARIS("PARIS", "paf", "audio/x-paris"),
    SVX("8SVX", "8svx iff", "audio/8svx audio/x-8svx audio/x-iff"),
    AVR("AVR", "avr", "audio/x-avr"),
    SOX("SoX", "sox", "audio/x-sox"),
    REALMEDIA(
            "RealMedia",
            "rm ra rmvb rv",
            "audio/vnd.rn-realaudio application/vnd.rn-realmedia application/vnd.rn-realmedia-vbr video/vnd.rn-realvideo"
                    + " audio/x-pn-realaudio audio/x-realaudio");

    /** More in one sentence are not read. */
    private static final int MOST_LABELS = 12;

    private final String label;
    private final List<String> extensions;
    private final List<String> mediaTypes;

    AudioFormat(String label, String extensions, String mediaTypes) {
        this.label = label;
        this.extensions = List.of(extensions.split(" "));
        this.mediaTypes = List.of(mediaTypes.split(" "));
    }

    /** The name that people know it by, in every language. */
    public String label() {
        return label;
    }

    /** The file name extension that is stored, without a dot. */
    public String extension() {
        return extensions.get(0);
    }

    /** The stored extension, then the others, in lower case and without a dot. */
    public List<String> extensions() {
        return extensions;
    }

    /** The media type that is sent to browsers, for example {@code audio/webm}. */
    public String mediaType() {
        return mediaTypes.get(0);
    }

    /** All media types that are declared for it, in lower case. */
    public List<String> mediaTypes() {
        return mediaTypes;
    }

    /** The format with that stored extension; empty if there is none. */
    public static Optional<AudioFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }

    /** The format with one of whose extensions the file name ends; empty if there is none. */
    public static Optional<AudioFormat> ofFileName(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    /** Their names in one line, in the order of this list. If there are many, those that are most common. */
    public static String labels(Set<AudioFormat> formats) {
        var common = formats.stream().sorted().limit(MOST_LABELS).map(AudioFormat::label);
        return common.collect(Collectors.joining(", ", "", formats.size() > MOST_LABELS ? ", …" : ""));
    }
}
