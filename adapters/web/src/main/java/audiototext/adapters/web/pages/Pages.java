package audiototext.adapters.web.pages;

import audiototext.adapters.web.pages.spoken.TranscribeAgainPage;
import audiototext.adapters.web.shell.layout.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.util.Optional;

/**
 * The pages that both flavours share. Their templates are in {@code templates/pages}. A template knows only its method's
 * parameter and two named beans: {@code csrf}, which holds the token for the forms, and {@link Visitor}, which says
 * whether to offer signing in or signing out.
 *
 * <p>The token exists only while a resource method runs, so every page is rendered from one.
 *
 * <p>What the forms and links of the pages request:
 *
 * <table>
 *   <caption>Requests</caption>
 *   <tr><th>request</th><th>fields, besides the token</th><th>answer</th></tr>
 *   <tr><td>{@code POST /recordings} (multipart)</td><td>{@code audio}, {@code language}</td>
 *     <td>303 to {@code /recordings}, or {@link #recordings} with a refusal</td></tr>
 *   <tr><td>{@code GET /recordings?before=}, {@code ?after=}</td><td></td>
 *     <td>{@link #recordings} with the next older or newer ones</td></tr>
 *   <tr><td>{@code POST /recordings/{id}/name}</td><td>{@code name}</td><td>303 to the recording</td></tr>
 *   <tr><td>{@code POST /recordings/{id}/retry}, {@code POST /recordings/{id}/delete}</td><td>none</td>
 *     <td>303 to the recording, or to {@code /recordings}</td></tr>
 *   <tr><td>{@code POST /recordings/{id}/transcribe}</td><td>{@code language}, {@code confirmed}</td>
 *     <td>303 to the recording, or {@link #transcribeAgain} if that replaces corrections and is not confirmed</td></tr>
 *   <tr><td>{@code POST /account/delete}</td><td>{@code email}</td>
 *     <td>303 to {@code /account/deleted}, or {@link #account} with a refusal</td></tr>
 *   <tr><td>{@code GET /sign-in}, {@code /register}; {@code POST /sign-out}</td><td></td>
 *     <td>depends on the flavour</td></tr>
 * </table>
 *
 * Scripts call the REST API instead.
 */
@CheckedTemplate(basePath = "pages")
// Explicit, because the resolver that Qute generates by itself lacks members once a message takes this type as a
// parameter. On the JVM reflection finds them; a native executable has no such fallback.
@TemplateData(target = Optional.class)
public final class Pages {
    private Pages() {}

    /** {@code /}: what this application is. */
    public static native TemplateInstance home();

    /** {@code /recordings}: the recorder, the upload form, the list. */
    public static native TemplateInstance recordings(RecordingsPage page);

    /** {@code /recordings/{id}}: the player, the transcript, its exports. */
    public static native TemplateInstance recording(RecordingPage page);

    /** {@code /recordings/{id}/transcribe}: asks before corrections are replaced. */
    public static native TemplateInstance transcribeAgain(TranscribeAgainPage page);

    /** {@code /account}: downloading everything, or deleting it. */
    public static native TemplateInstance account(AccountPage page);

    /** {@code /account/deleted}: everything has been deleted. */
    public static native TemplateInstance accountDeleted(AccountDeletedPage page);
}
