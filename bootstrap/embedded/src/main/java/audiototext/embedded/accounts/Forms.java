package audiototext.embedded.accounts;

import audiototext.domain.Refused;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How the accounts' forms are answered. */
final class Forms {
    private Forms() {}

    /** @param path up to where the value belongs */
    static Response goTo(String path, String value) {
        return Response.seeOther(URI.create(path + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8)))
                .build();
    }

    /** The form once more, with what was typed and why it was not taken. */
    static Response refused(Refused refused, TemplateInstance form) {
        int status = refused.reason() == Refused.Reason.TOO_MANY ? 429 : 400;
        return Response.status(status).entity(form.render()).build();
    }
}
