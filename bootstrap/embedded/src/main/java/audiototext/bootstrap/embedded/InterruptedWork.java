package audiototext.bootstrap.embedded;

import audiototext.application.ResumeWork;
import audiototext.application.Transitions;
import audiototext.domain.port.Recordings;
import audiototext.domain.recording.RetryPolicy;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/**
 * Resumes the work that an earlier process was doing when it ended. This process has locked the database, so no other
 * one can be doing it.
 */
public class InterruptedWork {

    /** Before the worker starts, because its own claims must not be touched. */
    void resume(
            @Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent started,
            Recordings recordings,
            Transitions transitions,
            RetryPolicy policy) {
        new ResumeWork(recordings, transitions, policy).resume();
    }
}
