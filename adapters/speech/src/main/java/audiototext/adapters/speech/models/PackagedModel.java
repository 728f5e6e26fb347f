package audiototext.adapters.speech.models;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/**
 * A model in a folder beside this class. It is unpacked before it is loaded: what is read into the heap stays there for
 * hours, and ONNX Runtime can map large weights.
 *
 * @param name of the folder
 * @param files in it, besides {@code version.txt}
 * @param megabytes that the files take together
 */
record PackagedModel(String name, List<String> files, int megabytes) {
    /** Written last: where it is, the others are whole. */
    private static final String VERSION = "version.txt";

    boolean exists() {
        return PackagedModel.class.getResource(name + "/" + VERSION) != null;
    }

    /** The release of the model, which is the first line; what this application made of it is in the others. */
    String version() throws IOException {
        return text(VERSION).lines().findFirst().orElseThrow();
    }

    String text(String file) throws IOException {
        return new String(content(file), StandardCharsets.UTF_8);
    }

    private byte[] content(String file) throws IOException {
        try (var content = open(file)) {
            return content.readAllBytes();
        }
    }

    private InputStream open(String file) throws IOException {
        var content = PackagedModel.class.getResourceAsStream(name + "/" + file);
        if (content == null) {
            throw new IOException("the model " + name + " is not packaged; build the application again");
        }
        return content;
    }

    /**
     * Unpacks it, unless that has been done.
     *
     * @param parent the folder for all models
     * @return the folder with the files
     */
    Path unpackedIn(Path parent) throws IOException {
        var folder = parent.resolve(name);
        if (!isIn(folder)) {
            unpackInto(folder);
        }
        return folder;
    }

    private boolean isIn(Path folder) throws IOException {
        var file = folder.resolve(VERSION);
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content(VERSION));
    }

    private void unpackInto(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(folder.resolve(VERSION));
            for (var file : files) {
                try (var content = open(file)) {
                    Files.copy(content, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Files.write(folder.resolve(VERSION), content(VERSION));
        } catch (IOException e) {
            throw new IOException("The model " + name + ", which recognises speech, cannot be unpacked into " + folder
                    + " (" + e + "). The folder needs " + megabytes + " MB and must be writable.");
        }
    }
}
