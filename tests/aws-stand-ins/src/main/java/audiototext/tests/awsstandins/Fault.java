package audiototext.tests.awsstandins;

import java.time.Duration;

/** What goes wrong with a call on its way through a {@link FaultyProxy}. */
public sealed interface Fault {
    /** The server is not asked; this is the answer instead. */
    record Answer(int status, String type, String body) implements Fault {}

    /** The server is not asked, and the connection ends without an answer. */
    record HangUp() implements Fault {}

    /** The server is not asked, and there is no answer until the proxy is closed. */
    record Silence() implements Fault {}

    /** The server handles the call, but the connection ends in the middle of its answer's body. */
    record BreakOff() implements Fault {}

    /** The server handles the call, but the connection ends without an answer. */
    record LostAnswer() implements Fault {}

    /** One bit in the middle of the request's body is flipped. */
    record Corruption() implements Fault {}

    /** The server is asked only after this delay. */
    record Slowness(Duration delay) implements Fault {}
}
