package audiototext.domain.fake;

import static audiototext.domain.data.RecordingBuilder.aRecording;

import audiototext.domain.contract.AudioInspectionContract;
import audiototext.domain.error.Failure;
import audiototext.domain.port.AudioInspection;
import audiototext.domain.recording.Submission;

class FakeAudioInspectionTest extends AudioInspectionContract {
    private final FakeAudioInspection inspection = new FakeAudioInspection();

    @Override
    protected AudioInspection inspection() {
        return inspection;
    }

    @Override
    protected Submission speech() {
        return aRecording().uploading().submission();
    }

    @Override
    protected Submission silentFilm() {
        var film = speech();
        inspection.find(film.id(), Failure.of(Failure.Cause.NO_SOUND_TRACK));
        return film;
    }
}
