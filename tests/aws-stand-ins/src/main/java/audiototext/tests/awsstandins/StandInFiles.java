package audiototext.tests.awsstandins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/** Finds the programs that this module's build has installed. */
final class StandInFiles {
    private StandInFiles() {}

    /** @param program a path below the folder of programs */
    static String of(String program) throws IOException {
        var locations = new Properties();
        try (var in = StandInFiles.class.getResourceAsStream("places.properties")) {
            locations.load(in);
        }
        return Path.of(locations.getProperty("directory"), program).toString();
    }
}
