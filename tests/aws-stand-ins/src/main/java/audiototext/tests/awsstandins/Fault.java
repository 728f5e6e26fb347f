package audiototext.tests.awsstandins;

import java.time.Duration;

/** What goes wrong with a call on its way through a {@link FaultyProxy}. */
public sealed interface Fault {
    /** The server is not asked; this is the answer. */
    record Answer(int status, String type, String body) implements Fault {}

    /** The server is not asked, and the connection ends without an answer. */
    record HangUp() implements Fault {}

    /** The server is not asked, and nobody answers until the proxy is closed. */
    record Silence() implements Fault {}

    /** The server does what it was asked for, but the connection ends in the middle of its answer's body. */
    record BreakOff() implements Fault {}

    /** The server does what it was asked for, but the connection ends without an answer. */
    record LostAnswer() implements Fault {}

    /** A bit in the middle of the request's body is turned over. */
    record Corruption() implements Fault {}

    /** The server is asked only after this time. */
    record Slowness(Duration delay) implements Fault {}
}
