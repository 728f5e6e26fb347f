package audiototext.adapters.aws.ses;

import java.util.Optional;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Sends requests to SES as {@link FormData}, before the SDK would encode them as its own form. */
final class MailForm implements ExecutionInterceptor {
    private static final String TYPE = "application/x-www-form-urlencoded; charset=utf-8";
    private static final ExecutionAttribute<Integer> LENGTH = new ExecutionAttribute<>("MailForm.LENGTH");

    @Override
    public Optional<RequestBody> modifyHttpContent(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        var form = FormData.of(context.httpRequest().rawQueryParameters());
        attributes.putAttribute(LENGTH, form.length);
        return Optional.of(
                RequestBody.fromContentProvider(ContentStreamProvider.fromByteArrayUnsafe(form), form.length, TYPE));
    }

    /** The SDK calls this after {@link #modifyHttpContent}, and does not show the new content here. */
    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        return context.httpRequest().toBuilder()
                .clearQueryParameters()
                .putHeader("Content-Type", TYPE)
                .putHeader("Content-Length", attributes.getAttribute(LENGTH).toString())
                .build();
    }
}
