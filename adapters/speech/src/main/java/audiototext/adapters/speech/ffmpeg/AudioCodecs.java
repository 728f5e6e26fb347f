package audiototext.adapters.speech.ffmpeg;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What FFmpeg may read: the containers and codecs that phones, telephone systems, cameras and editors write. Those of
 * games and of pictures are left out: every decoder is a risk.
 */
final class AudioCodecs {
    /** Names of codecs, and after a colon the name of the decoder if that is another. */
    private static final String CODECS = """
            8svx_exp 8svx_fib aac aac_latm ac3 adpcm_g722:g722 adpcm_g726:g726 adpcm_g726le:g726le adpcm_ima_oki
            adpcm_ima_qt adpcm_ima_wav adpcm_ms adpcm_swf adpcm_yamaha alac amr_nb:libopencore_amrnb
            amr_wb:libopencore_amrwb ape atrac3 atrac3p:atrac3plus comfortnoise cook dsd_lsbf dsd_lsbf_planar dsd_msbf
            dsd_msbf_planar dss_sp dst dts:dca eac3 evrc flac g723_1 g729 gsm gsm_ms ilbc mace3 mace6 mlp mp1
            mp2 mp3:mp3float mp4als:als nellymoser opus paf_audio pcm_alaw pcm_bluray pcm_dvd pcm_f16le pcm_f24le
            pcm_f32be pcm_f32le pcm_f64be pcm_f64le pcm_mulaw pcm_s16be pcm_s16be_planar pcm_s16le pcm_s16le_planar
            pcm_s24be pcm_s24le pcm_s24le_planar pcm_s32be pcm_s32le pcm_s32le_planar pcm_s64be pcm_s64le pcm_s8
            pcm_s8_planar pcm_u16be pcm_u16le pcm_u24be pcm_u24le pcm_u32be pcm_u32le pcm_u8 pcm_vidc qcelp qdm2
            qdmc ra_144:real_144 ra_288:real_288 s302m sipr speex truehd truespeech tta vorbis wavpack
            wmalossless wmapro wmav1 wmav2 wmavoice
            """;

    private static final Map<String, String> DECODERS = decoders();

    private AudioCodecs() {}

    /** Whether there is a decoder for the codec that {@code ffprobe} names. */
    static boolean canDecode(String codec) {
        return DECODERS.containsKey(codec);
    }

    /**
     * The decoder to name, where FFmpeg would choose another: its own AMR decoders drop the pauses of phone calls
     * (DTX), which would shift everything after them.
     */
    static Optional<String> chosenDecoder(String codec) {
        return Optional.ofNullable(DECODERS.get(codec)).filter(decoder -> decoder.startsWith("libopencore"));
    }

    /** The options of an input that keep FFmpeg to these, as names and values. */
    static Map<String, String> whiteLists() {
        var lists = new LinkedHashMap<String, String>();
        lists.put("protocol_whitelist", "fd");
        lists.put("format_whitelist", Demuxers.names());
        // Before a decoder is chosen, FFmpeg looks into the file with its own.
        lists.put("codec_whitelist", String.join(",", DECODERS.values()) + ",amrnb,amrwb");
        return lists;
    }

    /** The same as arguments. */
    static List<String> whiteListArguments() {
        var arguments = new ArrayList<String>();
        whiteLists().forEach((name, value) -> arguments.addAll(List.of("-" + name, value)));
        return arguments;
    }

    private static Map<String, String> decoders() {
        return Arrays.stream(CODECS.split("\\s+"))
                .map(codec -> codec.split(":"))
                .collect(Collectors.toMap(
                        names -> names[0], names -> names[names.length - 1], (a, b) -> a, LinkedHashMap::new));
    }
}
