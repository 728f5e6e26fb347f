package audiototext.adapters.web.pages;

import audiototext.adapters.web.shell.layout.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/**
 * The pages that both flavours share. Templates lie under {@code templates/pages}; each method's parameter is all that
 * its template knows, beside two named beans: {@code csrf}, which holds the token for the forms, and {@link Visitor},
 * which tells whether to offer signing in or signing out.
 *
 * <p>The token exists only while a resource method answers, so every page is rendered from one.
 *
 * <p>Where the pages lead:
 *
 * <table>
 *   <caption>What the pages ask for</caption>
 *   <tr><th>request</th><th>fields, beside the token</th><th>expected answer</th></tr>
 *   <tr><td>{@code POST /recordings} (multipart)</td><td>{@code audio}, {@code language}</td>
 *     <td>303 to {@code /recordings}, or {@link #recordings} with a refusal</td></tr>
 *   <tr><td>{@code GET /recordings?before=}, {@code ?after=}</td><td></td>
 *     <td>{@link #recordings}, the next older ones, the next newer ones</td></tr>
 *   <tr><td>{@code POST /recordings/{id}/name}</td><td>{@code name}</td><td>303 to the recording</td></tr>
 *   <tr><td>{@code POST /recordings/{id}/retry}, {@code POST /recordings/{id}/delete}</td><td>none</td>
 *     <td>303 to the recording, to {@code /recordings}</td></tr>
 *   <tr><td>{@code POST /account/delete}</td><td>{@code email}</td>
 *     <td>303 to {@code /account/deleted}, or {@link #account} with a refusal</td></tr>
 *   <tr><td>{@code GET /sign-in}, {@code /register}; {@code POST /sign-out}</td><td></td>
 *     <td>the flavour's own</td></tr>
 * </table>
 *
 * Scripts call the REST API instead.
 */
@CheckedTemplate(basePath = "pages")
// Said, because what Qute makes by itself lacks members once a message takes one; natively nothing fills in for it.
@TemplateData(target = Optional.class)
public final class Pages {
    private Pages() {}

    /** {@code /}: what this is. */
    public static native TemplateInstance home();

    /** {@code /recordings}: the recorder, the upload form, the list. */
    public static native TemplateInstance recordings(RecordingsPage page);

    /** {@code /recordings/{id}}: the player, the transcript, its exports. */
    public static native TemplateInstance recording(RecordingPage page);

    /** {@code /account}: everything to take along, or to delete. */
    public static native TemplateInstance account(AccountPage page);

    /** {@code /account/deleted}: everything is gone. */
    public static native TemplateInstance accountDeleted(AccountDeletedPage page);
}
