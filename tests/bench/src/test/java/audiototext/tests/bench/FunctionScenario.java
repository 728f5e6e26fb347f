package audiototext.tests.bench;

import java.io.IOException;
import java.util.Map;

/** A function's surroundings, and events that each give it something new to do. */
interface FunctionScenario extends AutoCloseable {
    String function();

    Map<String, String> environment();

    String nextEvent() throws IOException;

    /** The time that the stand-ins have worked since the last call of this method, in ms. */
    double takeStubMillis();

    @Override
    void close() throws IOException;
}
