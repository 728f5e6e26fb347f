package audiototext.adapters.web.shell.errors;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Distinguishes forms from other requests, and malformed forms from failures of the server. */
final class FormBodies {
    /** The package of the parsers. */
    private static final String PARSERS = "org.jboss.resteasy.reactive";

    private FormBodies() {}

    /** Whether the request says that its body is a form. */
    static boolean isOne(RoutingContext request) {
        var type = request.request().getHeader(HttpHeaderNames.CONTENT_TYPE);
        var lower = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("multipart/form-data") || lower.startsWith("application/x-www-form-urlencoded");
    }

    /**
     * Whether the form of the current request could not be understood, or has too many fields. The parsers throw general
     * exceptions for that, as a full disk does, so it matters who threw them.
     */
    static boolean isMalformed(Throwable failure, RoutingContext request) {
        var current = CurrentRequestManager.get();
        boolean isUnread = isOne(request) && current != null && current.getFormData() == null;
        return isUnread && (failure instanceof IllegalArgumentException || isOfParser(failure));
    }

    private static boolean isOfParser(Throwable failure) {
        boolean isOfDisk = failure.getCause() instanceof IOException
                && !(failure.getCause() instanceof UnsupportedEncodingException);
        var trace = failure.getStackTrace();
        return !isOfDisk && trace.length > 0 && trace[0].getClassName().startsWith(PARSERS);
    }
}
