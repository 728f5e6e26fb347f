package audiototext.adapters.speech;

import audiototext.adapters.speech.models.Recogniser;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the recogniser, loaded once for all of them and closed after the last. */
final class SharedRecogniser implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SharedRecogniser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Recogniser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent("recogniser", key -> Recogniser.loadInBackground(Speech.FILES), Recogniser.class);
    }
}
