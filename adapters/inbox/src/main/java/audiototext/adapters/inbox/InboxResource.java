package audiototext.adapters.inbox;

import audiototext.adapters.web.shell.ContentDisposition;
import audiototext.adapters.web.shell.messages.Moment;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;

/** The emails that have not left this machine. {@link InboxGuard} makes sure that only this machine can read them. */
@Path("/inbox")
@PermitAll
@Blocking
public class InboxResource {
    private static final int SHOWN = 100;

    private final FolderInbox inbox;

    InboxResource(FolderInbox inbox) {
        this.inbox = inbox;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() throws IOException {
        return InboxPages.list(inbox.newest(SHOWN).stream()
                .map(m -> new InboxPages.Line(m.id(), m.to(), m.subject(), date(m)))
                .toList());
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<InboxJson> listJson() throws IOException {
        return inbox.newest(SHOWN).stream().map(InboxJson::of).toList();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance mail(@RestPath String id) throws IOException {
        var mail = find(id);
        return InboxPages.mail(new InboxPages.MailView(
                mail.id(),
                mail.to(),
                mail.subject(),
                date(mail),
                mail.text(),
                !mail.html().isBlank(),
                attachments(mail)));
    }

    private static List<InboxPages.AttachmentView> attachments(ReceivedEmail mail) {
        return IntStream.range(0, mail.attachments().size())
                .mapToObj(i -> {
                    var attachment = mail.attachments().get(i);
                    return new InboxPages.AttachmentView(
                            i, attachment.name(), attachment.type(), InboxJson.size(attachment.content()));
                })
                .toList();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public InboxJson mailJson(@RestPath String id) throws IOException {
        return InboxJson.of(find(id));
    }

    /** The HTML part as a mail program would show it: with its own styles, nothing remote and no script. */
    @GET
    @Path("{id}/html")
    @Produces(MediaType.TEXT_HTML)
    public Response html(@RestPath String id) throws IOException {
        return Response.ok(find(id).html())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups")
                .build();
    }

    @GET
    @Path("{id}/attachments/{index}")
    public Response attachment(@RestPath String id, @RestPath int index) throws IOException {
        var attachments = find(id).attachments();
        if (index < 0 || index >= attachments.size()) {
            throw new NotFoundException();
        }
        var attachment = attachments.get(index);
        return Response.ok(attachment.content().getBytes(StandardCharsets.UTF_8))
                .type(attachment.type() + ";charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.named(attachment.name()))
                .build();
    }

    private ReceivedEmail find(String id) throws IOException {
        return inbox.find(id).orElseThrow(NotFoundException::new);
    }

    private static Moment date(ReceivedEmail mail) {
        return new Moment(Instant.parse(mail.date()));
    }
}
