package audiototext.tests.awsstandins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/** Where this module's build has put the programs. */
final class StandInFiles {
    private StandInFiles() {}

    /** @param program a path below the folder of programs */
    static String of(String program) throws IOException {
        var places = new Properties();
        try (var in = StandInFiles.class.getResourceAsStream("places.properties")) {
            places.load(in);
        }
        return Path.of(places.getProperty("directory"), program).toString();
    }
}
