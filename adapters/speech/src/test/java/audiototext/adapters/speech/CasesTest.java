package audiototext.adapters.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import audiototext.adapters.speech.jobs.SpeechRecognition.Heard;
import audiototext.adapters.speech.models.Recogniser;
import audiototext.domain.recording.AudioFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of kinds that were once refused or misheard; the README beside them says what each is. */
@SpeechTest
class CasesTest {
    private static final double A_WORD_STARTS_WITHIN = 0.3;

    private final Recogniser recogniser;

    CasesTest(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    @ParameterizedTest
    @CsvSource({
        "adts_refused.aac, 5.36, 1, 1",
        "adts_behind_id3_taken_then_failed.aac, 5.36, 1, 1",
        "bw64_refused.wav, 5.36, 1, 1",
        "android_recorder.3gp, 5.38, 1, 1",
        "iphone_video_quicktime_type.mov, 5.36, 1, 1",
        "voicememo_ios18_aac_plus_apac.qta, 5.36, 1, 2",
        "two_tracks_speech_first_noise_second_higher_bitrate.mp4, 5.36, 1, 2",
        "two_tracks_first_silent_second_speech.mp4, 5.36, 2, 2",
        "audio_starts_at_10s.mp4, 15.36, 1, 1",
        "stereo_opposite_phase_speech_8k.wav, 5.36, 1, 1",
        "opus_ambisonic_recogniser_broke.ogg, 5.36, 1, 1",
        "quiet_speech_with_dc_offset_0.1.wav, 5.36, 1, 1",
        "s24_speech_60dB_down.wav, 5.36, 1, 1",
        "mp3_5s_xing_says_10h.mp3, 5.38, 1, 1",
        "mp3_zeros_before_first_frame.mp3, 5.41, 1, 1",
        "wav_odd_LIST_without_pad.wav, 5.36, 1, 1",
        "wav_two_data_chunks.wav, 5.36, 1, 1",
        "wav_header_length_too_short.wav, 5.36, 1, 1",
        "alac_not_playable_in_chromium.m4a, 5.36, 1, 1",
        "amr_not_playable_in_chromium.amr, 5.38, 1, 1",
        "voicemail_wav49_gsm_not_playable_in_chromium.wav, 5.4, 1, 1"
    })
    void theSentenceIsHeard(String file, double seconds, int track, int tracks) throws Exception {
        var heard = hear(file);

        assertHardlyAnyWordIsWrong(Speech.text(heard), Speech.QUEUE);
        assertThat(seconds(heard)).isCloseTo(seconds, within(0.05));
        assertThat(heard.findings()).isEqualTo(new AudioFindings(false, false, track, tracks));
    }

    @Test
    void soundThatBeginsLateHasTheTimesOfTheFilm() throws Exception {
        var words = hear("audio_starts_at_10s.mp4").words();

        assertThat(words.get(0).start()).isCloseTo(10, within(A_WORD_STARTS_WITHIN));
    }

    @Test
    void aGapMovesWhatFollowsIt() throws Exception {
        var heard = hear("audio_gap_of_10s_in_the_middle.webm");

        assertHardlyAnyWordIsWrong(Speech.text(heard), Speech.QUEUE + " " + Speech.QUEUE);
        assertThat(heard.words())
                .filteredOn(word -> word.start() > 10)
                .first()
                .satisfies(word -> assertThat(word.start()).isCloseTo(15.3, within(A_WORD_STARTS_WITHIN)));
        assertThat(heard.findings()).isEqualTo(AudioFindings.NONE);
    }

    @Test
    void bothPartsOfAChainedFileAreHeard() throws Exception {
        var heard = hear("ogg_chained_player_hears_second_part_only.ogg");

        assertHardlyAnyWordIsWrong(Speech.text(heard), Speech.SENTENCE + " " + Speech.QUEUE);
        assertThat(seconds(heard)).isCloseTo(8, within(0.1));
        assertThat(heard.findings()).isEqualTo(AudioFindings.NONE);
    }

    @Test
    void oneOfNineChannelsIsHeard() throws Exception {
        var heard = hear("wav_9ch_recogniser_broke.wav");

        assertThat(WordErrorRate.words(Speech.text(heard))).containsExactly("your", "call", "is", "now");
        assertThat(heard.findings()).isEqualTo(AudioFindings.NONE);
    }

    @Test
    void anUploadThatBrokeOffIsHeardAsFarAsItGoes() throws Exception {
        var heard = hear("truncated_upload.webm");

        var beforeTheCutWord = Speech.text(heard).replaceFirst(" \\S+$", "");
        assertHardlyAnyWordIsWrong(beforeTheCutWord, "Your call is now first in line and will be answered by the");
        assertThat(seconds(heard)).isCloseTo(3.5, within(0.1));
        assertThat(heard.findings()).isEqualTo(new AudioFindings(true, false, 1, 1));
    }

    private Heard hear(String file) throws Exception {
        return Speech.hear(recogniser, Speech.caseFile(file));
    }

    private static void assertHardlyAnyWordIsWrong(String heard, String said) {
        var rate = WordErrorRate.of(said, heard);
        assertThat(rate.errors()).as(heard).isLessThanOrEqualTo(rate.words() / 12);
    }

    private static double seconds(Heard heard) {
        return heard.length().toMillis() / 1000.0;
    }
}
