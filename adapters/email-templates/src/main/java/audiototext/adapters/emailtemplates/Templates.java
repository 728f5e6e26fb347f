package audiototext.adapters.emailtemplates;

import audiototext.adapters.shared.messages.TextDirection;
import audiototext.domain.transcript.Paragraph;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

@CheckedTemplate(basePath = "emails")
final class Templates {
    private Templates() {}

    // The provenance says how the transcript was made; empty if it does not say.

    static native TemplateInstance transcriptText(
            EmailRecording recording, List<Paragraph> paragraphs, String provenance);

    static native TemplateInstance transcriptHtml(
            EmailRecording recording, List<Paragraph> paragraphs, TextDirection direction, String provenance);

    static native TemplateInstance failureText(
            EmailRecording recording, String reason, boolean retryHelps, String upload);

    static native TemplateInstance failureHtml(
            EmailRecording recording, String reason, boolean retryHelps, String upload);

    static native TemplateInstance accountDeletedText(String date);

    static native TemplateInstance accountDeletedHtml(String date);
}
