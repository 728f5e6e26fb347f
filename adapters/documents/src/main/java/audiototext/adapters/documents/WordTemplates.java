package audiototext.adapters.documents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The parts of a document that differ from one to the next. Their files end in html: what Qute escapes there, XML wants escaped. */
@CheckedTemplate(basePath = "documents")
final class WordTemplates {
    private WordTemplates() {}

    static native TemplateInstance properties(WordView view);

    static native TemplateInstance document(WordView view);
}
