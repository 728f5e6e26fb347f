package audiototext.adapters.shared.messages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How a transcript was made. English is here, French in {@code messages/provenance_fr.properties}. */
@MessageBundle(value = "provenance", locale = "en")
public interface ProvenanceMessages {
    @Message("{language}, as chosen")
    String chosen(String language);

    @Message("{language}, detected ({probability})")
    String detected(String language, String probability);

    @Message("{language}, by {model}")
    String by(String language, String model);

    @Message("{language}, by {model} (version {version})")
    String byVersion(String language, String model, String version);
}
