package audiototext.adapters.web.shell.errors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page that is shown instead of one that failed. It needs neither a session nor a token. */
@CheckedTemplate(basePath = "errors")
public final class ErrorPages {
    private ErrorPages() {}

    public static native TemplateInstance error(ErrorPage page);
}
