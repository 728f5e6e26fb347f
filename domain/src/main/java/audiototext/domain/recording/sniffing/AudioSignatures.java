package audiototext.domain.recording.sniffing;

import static audiototext.domain.recording.sniffing.FirstBytes.ANY;

import audiototext.domain.recording.AudioFormat;
import java.util.List;
import java.util.Optional;

/** The kinds of files that begin with bytes of their own. */
final class AudioSignatures {
    private static final String SIZE = "" + ANY + ANY + ANY + ANY;

    /** @param pattern of a character for each byte */
    private record Signature(AudioFormat format, String pattern) {}

    private static final List<Signature> SIGNATURES = List.of(
            // RFC 3533
            new Signature(AudioFormat.OGG, "OggS"),
            // Multimedia Programming Interface 1.0; EBU Tech 3306 (RF64); ITU-R BS.2088 (BW64); RFC 3625 (QCP)
            new Signature(AudioFormat.WAV, "RIFF" + SIZE + "WAVE"),
            new Signature(AudioFormat.WAV, "RF64" + SIZE + "WAVE"),
            new Signature(AudioFormat.WAV, "BW64" + SIZE + "WAVE"),
            new Signature(AudioFormat.WAV, "RIFX" + SIZE + "WAVE"),
            new Signature(AudioFormat.AVI, "RIFF" + SIZE + "AVI "),
            new Signature(AudioFormat.QCP, "RIFF" + SIZE + "QLCM"),
            // Sony's description of Wave64: the GUID of a RIFF chunk
            new Signature(
                    AudioFormat.WAVE64, "riff\u002E\u0091\u00CF\u0011\u00A5\u00D6\u0028\u00DB\u0004\u00C1\u0000\u0000"),
            // Audio Interchange File Format 1.3; AIFF-C draft of 1991
            new Signature(AudioFormat.AIFF, "FORM" + SIZE + "AIFF"),
            new Signature(AudioFormat.AIFF, "FORM" + SIZE + "AIFC"),
            // EA IFF 85, "8SVX"
            new Signature(AudioFormat.SVX, "FORM" + SIZE + "8SVX"),
            // Apple Core Audio Format Specification 1.0
            new Signature(AudioFormat.CAF, "caff\0"),
            // RFC 9639
            new Signature(AudioFormat.FLAC, "fLaC"),
            // RFC 4867; RFC 3952
            new Signature(AudioFormat.AMR, "#!AMR"),
            new Signature(AudioFormat.ILBC, "#!iLBC"),
            // Advanced Systems Format 01.20.05: the GUID of the header object
            new Signature(
                    AudioFormat.WMA,
                    "\u0030\u0026\u00B2\u0075\u008E\u0066\u00CF\u0011\u00A6\u00D9\u0000\u00AA\u0000\u0062\u00CE\u006C"),
            // ISO/IEC 13818-1: a pack header
            new Signature(AudioFormat.MPEG_PS, "\0\0\u0001\u00BA"),
            // SMPTE ST 377-1: a partition pack
            new Signature(
                    AudioFormat.MXF, "\u0006\u000E\u002B\u0034\u0002\u0005\u0001\u0001\r\u0001\u0002\u0001\u0001"),
            // Adobe Flash Video File Format 10.1
            new Signature(AudioFormat.FLV, "FLV\u0001"),
            // IEC 61834-2: the header section of a frame with 60 or 50 fields
            new Signature(AudioFormat.DV, "\u001F\u0007\0\u003F"),
            new Signature(AudioFormat.DV, "\u001F\u0007\0\u00BF"),
            // Sun's audio file format: the header is shorter than 64 KB
            new Signature(AudioFormat.AU, ".snd\0\0"),
            // Creative's description of the VOC format
            new Signature(AudioFormat.VOC, "Creative Voice File\u001A"),
            // WavPack 4 & 5 Binary File / Block Format
            new Signature(AudioFormat.WAVPACK, "wvpk"),
            // Monkey's Audio SDK: versions 3.59 to 4.35, as a number of two bytes
            new Signature(AudioFormat.APE, "MAC " + ANY + "\u000E"),
            new Signature(AudioFormat.APE, "MAC " + ANY + "\u000F"),
            new Signature(AudioFormat.APE, "MAC " + ANY + "\u0010"),
            // The True Audio codec, "TTA1 format"
            new Signature(AudioFormat.TTA, "TTA1" + ANY + "\0"),
            // ETSI TS 102 114: the sync words of 16 and of 14 bits, in both byte orders, and DTS-HD's own file
            new Signature(AudioFormat.DTS, "\u007F\u00FE\u0080\u0001"),
            new Signature(AudioFormat.DTS, "\u00FE\u007F\u0001\u0080"),
            new Signature(AudioFormat.DTS, "\u001F\u00FF\u00E8\0"),
            new Signature(AudioFormat.DTS, "\u00FF\u001F\0\u00E8"),
            new Signature(AudioFormat.DTS, "DTSHDHDR"),
            // Sony's DSF File Format Specification; Philips' DSDIFF 1.5
            new Signature(AudioFormat.DSD, "DSD \u001C\0"),
            new Signature(AudioFormat.DSD, "FRM8" + SIZE + SIZE + "DSD "),
            // No public description; these are what FFmpeg's dss.c, oma.c and soxdec.c look for
            new Signature(AudioFormat.DSS, "\u0002dss"),
            new Signature(AudioFormat.DSS, "\u0003dss"),
            new Signature(AudioFormat.OMA, "ea3\u0003"),
            new Signature(AudioFormat.OMA, "EA3" + ANY + "\0\u0060"),
            new Signature(AudioFormat.SOX, ".SoX"),
            new Signature(AudioFormat.SOX, "XoS."),
            // NIST SPHERE 2.6
            new Signature(AudioFormat.SPHERE, "NIST_1A\n"),
            // No standard; these are what libsndfile's ircam.c, paf.c, pvf.c and avr.c write
            new Signature(AudioFormat.IRCAM, "\u0064\u00A3" + ANY + "\0"),
            new Signature(AudioFormat.IRCAM, "\0" + ANY + "\u00A3\u0064"),
            new Signature(AudioFormat.PARIS, " paf\0\0\0\0"),
            new Signature(AudioFormat.PARIS, "fap \0\0\0\0"),
            new Signature(AudioFormat.PVF, "PVF1\n"),
            new Signature(AudioFormat.AVR, "2BIT"),
            // RealMedia File Format, and RealAudio's before it
            new Signature(AudioFormat.REALMEDIA, ".RMF"),
            new Signature(AudioFormat.REALMEDIA, ".ra\u00FD"));

    private AudioSignatures() {}

    /** The kind whose signature the file begins with. */
    static Optional<AudioFormat> find(FirstBytes file) {
        return SIGNATURES.stream()
                .filter(signature -> file.is(0, signature.pattern()))
                .findFirst()
                .map(Signature::format)
                .or(() -> IsoMedia.find(file))
                .or(() -> Ebml.find(file));
    }
}
