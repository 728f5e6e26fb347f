package audiototext.tests.bench;

import java.io.IOException;
import java.util.Map;

/** What a function meets: its surroundings, and events that each give it something new to do. */
interface FunctionScenario extends AutoCloseable {
    String function();

    Map<String, String> environment();

    String nextEvent() throws IOException;

    /** How long the stand-ins have worked since it was last asked, in ms. */
    double takeStubMillis();

    @Override
    void close() throws IOException;
}
