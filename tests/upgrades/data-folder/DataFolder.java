import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The folder that the application fills: its files, its inbox and, while the application does not run, its database. */
final class DataFolder {
    static final ObjectMapper JSON = new ObjectMapper();

    final Path path;

    DataFolder(Path path) {
        if (Files.exists(path)) {
            throw new IllegalStateException(path + " exists; remove it or choose another folder");
        }
        this.path = path;
    }

    /** The oldest mail first. */
    List<JsonNode> mails() throws IOException {
        var mails = new ArrayList<JsonNode>();
        try (var files = Files.newDirectoryStream(path.resolve("inbox"), "*.json")) {
            for (var file : files) {
                mails.add(JSON.readTree(file.toFile()));
            }
        }
        mails.sort(Comparator.comparing(mail -> mail.get("date").asText()));
        return mails;
    }

    long mailsAbout(UUID id) throws IOException {
        return mails().stream().filter(mail -> mail.get("id").asText().contains(id.toString())).count();
    }

    /** The file for the recording's audio; an owner's files are in one folder. */
    Path audioFile(UUID id, List<UUID> idsOfOwner) throws IOException {
        try (var files = Files.walk(path.resolve("recordings"))) {
            var other = files.filter(file -> idsOfOwner.stream()
                            .anyMatch(own -> file.getFileName().toString().equals(own + ".amr")))
                    .findFirst()
                    .orElseThrow();
            return other.resolveSibling(id + ".amr");
        }
    }

    /** Where the recogniser writes the recording's transcript. */
    Path transcriptPart(UUID id) {
        return path.resolve("transcripts").resolve(id + ".json.part");
    }

    void update(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(database(path.resolve("database")));
                var statement = connection.createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new IllegalStateException("changed no row: " + sql);
            }
        }
    }

    interface RowReader {
        void read(ResultSet row) throws Exception;
    }

    /** Reads a copy, because H2 writes to each database that it opens. */
    void readRecordings(RowReader reader) throws Exception {
        var copy = path.resolveSibling("copy");
        Files.copy(path.resolve("database.mv.db"), copy.resolveSibling("copy.mv.db"));
        try (var connection = DriverManager.getConnection(database(copy));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM recordings")) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
        Files.delete(copy.resolveSibling("copy.mv.db"));
        Files.deleteIfExists(copy.resolveSibling("copy.trace.db"));
    }

    private static String database(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    void zip(Path zip) throws IOException {
        try (var stream = new ZipOutputStream(Files.newOutputStream(zip));
                var files = Files.walk(path)) {
            stream.setLevel(9);
            for (var file : files.filter(file -> !file.equals(path)).sorted().toList()) {
                add(stream, file);
            }
        }
        System.out.println(zip + ": " + Files.size(zip) + " bytes");
    }

    private void add(ZipOutputStream zip, Path file) throws IOException {
        var name = path.relativize(file).toString().replace('\\', '/');
        if (Files.isDirectory(file)) {
            zip.putNextEntry(new ZipEntry(name + "/"));
        } else {
            var entry = new ZipEntry(name);
            entry.setLastModifiedTime(Files.getLastModifiedTime(file));
            zip.putNextEntry(entry);
            Files.copy(file, zip);
        }
        zip.closeEntry();
    }
}
