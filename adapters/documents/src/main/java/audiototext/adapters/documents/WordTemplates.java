package audiototext.adapters.documents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The parts that differ between documents. Their files end in {@code .html}, so that Qute escapes what XML needs
 * escaped.
 */
@CheckedTemplate(basePath = "documents")
final class WordTemplates {
    private WordTemplates() {}

    static native TemplateInstance properties(WordView view);

    static native TemplateInstance document(WordView view);
}
