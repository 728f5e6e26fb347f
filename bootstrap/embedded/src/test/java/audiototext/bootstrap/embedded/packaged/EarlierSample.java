package audiototext.bootstrap.embedded.packaged;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;

/** A data folder of an earlier version, and what that version said was in it; tests/upgrades made both. */
final class EarlierSample {
    private static final String NAME = "/earlier/data-2026-11-30";

    private final JsonNode content;

    EarlierSample() throws IOException {
        try (var file = EarlierSample.class.getResourceAsStream(NAME + ".json")) {
            content = new ObjectMapper().readTree(file);
        }
    }

    void unpack(Path folder) throws IOException {
        try (var zip = new ZipInputStream(EarlierSample.class.getResourceAsStream(NAME + ".zip"))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                    Files.setLastModifiedTime(file, entry.getLastModifiedTime());
                }
            }
        }
    }

    List<Recording> recordings() {
        return elements("recordings").map(Recording::new).toList();
    }

    List<Recording> recordings(Predicate<Recording> filter) {
        return recordings().stream().filter(filter).toList();
    }

    List<String> accounts() {
        return texts("accounts");
    }

    List<String> deletedRecordings() {
        return texts("removed");
    }

    /** Those whose deletion had ended, and those whose deletion the kill interrupted. */
    List<String> deletedAccounts() {
        return Stream.concat(texts("leaving").stream(), texts("left").stream()).toList();
    }

    String unconfirmedAccount() {
        return content.at("/unconfirmed/email").asText();
    }

    String codeOfUnconfirmedAccount() {
        return content.at("/unconfirmed/code").asText();
    }

    List<JsonNode> sentMails() {
        return elements("mails").toList();
    }

    /** The ids of the mails that were still to be sent, receipts left out. */
    Set<String> mailsToCome() {
        return recordings(Recording::isPending).stream()
                .map(Recording::mailToCome)
                .collect(Collectors.toSet());
    }

    private List<String> texts(String field) {
        return elements(field).map(JsonNode::asText).toList();
    }

    private Stream<JsonNode> elements(String field) {
        return StreamSupport.stream(content.get(field).spliterator(), false);
    }

    /** One recording as the API of the earlier version described it, with its texts, its audio's hash and its row. */
    record Recording(JsonNode content) {
        UUID id() {
            return UUID.fromString(json().get("id").asText());
        }

        String owner() {
            return text("owner");
        }

        JsonNode json() {
            return content.get("json");
        }

        boolean has(String field) {
            return content.has(field);
        }

        String text(String field) {
            return content.get(field).asText();
        }

        boolean isUpload() {
            return hasStatus("UPLOADING");
        }

        boolean isPending() {
            return has("pending");
        }

        boolean isSettled() {
            return !isUpload() && !isPending();
        }

        boolean awaitsTranscript() {
            return isPending() && hasStatus("TRANSCRIBING") && !json().has("transcribedAt");
        }

        boolean hasBegun() {
            return json().path("secondsDone").asDouble() > 0;
        }

        /** A recording without a sound track fails after each retry. */
        String statusToCome() {
            boolean withoutTrack = json().path("format").asText().equals("webm") && awaitsTranscript();
            return hasStatus("FAILED") || withoutTrack ? "FAILED" : "DELIVERED";
        }

        private String mailToCome() {
            return (statusToCome().equals("FAILED") ? "failure-" : "transcript-") + id() + "-" + text("attempt");
        }

        private boolean hasStatus(String status) {
            return json().get("status").asText().equals(status);
        }
    }
}
