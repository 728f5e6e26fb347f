package audiototext.bootstrap.embedded;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;

/**
 * Lets templates see only what an executable has: the members that the build found. On the JVM they would find the others
 * by reflection. A type that lacks some needs {@code @TemplateData}.
 */
@Singleton
class OnlyGeneratedResolvers implements ValueResolver {
    /** After the generated ones, before reflection. */
    private static final int PRIORITY = 0;

    void add(@Observes EngineBuilder builder) {
        builder.addValueResolver(this);
    }

    @Override
    public int getPriority() {
        return PRIORITY;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() != null
                && context.getBase().getClass().getName().startsWith("audiototext.");
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        throw new AssertionError("an executable would not find " + context.getName() + " of "
                + context.getBase().getClass());
    }
}
