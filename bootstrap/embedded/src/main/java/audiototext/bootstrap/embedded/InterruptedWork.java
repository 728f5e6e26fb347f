package audiototext.bootstrap.embedded;

import audiototext.application.ResumeWork;
import audiototext.application.Transitions;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.RetryPolicy;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Takes up what an earlier process was at when it ended: the database is locked for ours, so nobody else is at it. */
public class InterruptedWork {

    /** Before the worker starts, whose own claims must not be touched. */
    void resume(
            @Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent started,
            Recordings recordings,
            Transitions transitions,
            RetryPolicy policy) {
        new ResumeWork(recordings, transitions, policy).resume();
    }
}
