package audiototext.bootstrap.embedded;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Derives the paths that Quarkus needs, of the database and the uploads, from the one folder that is set. */
public class DataFolder implements ConfigSourceFactory {
    /** Above application.properties, below the environment. */
    private static final int ORDINAL = 260;

    /** WRITE_DELAY=0: committed data is in the file, so it survives kill -9. */
    private static final String DATABASE_OPTIONS =
            ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var setting = Optional.ofNullable(context.getValue("audio-to-text.data").getValue());
        var folder = Path.of(setting.orElse("data")).toAbsolutePath().normalize();
        checkWritable(folder);
        return List.of(new PropertiesConfigSource(
                Map.of(
                        "quarkus.datasource.jdbc.url",
                        "jdbc:h2:file:" + folder.resolve("database") + DATABASE_OPTIONS,
                        "quarkus.http.body.uploads-directory",
                        uploads(folder).toString()),
                "data folder",
                ORDINAL));
    }

    /** Where form uploads are kept until they are stored. */
    static Path uploads(Path folder) {
        return folder.resolve("uploads");
    }

    /** Here, before anything is opened, because Quarkus prints only the message of this exception. */
    private static void checkWritable(Path folder) {
        var existing = folder;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing) || !Files.isWritable(existing)) {
            throw new ConfigurationException("The data folder " + folder + " cannot be used, because " + existing
                    + " is not a writable folder. Set audio-to-text.data to one.");
        }
    }
}
