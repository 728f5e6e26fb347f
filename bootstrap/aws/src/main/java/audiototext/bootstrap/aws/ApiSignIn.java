package audiototext.bootstrap.aws;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Describes how clients sign in to the API of this flavour: with an access token of the provider, not with a password. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiSignIn implements OASFilter {
    private static final String BEARER = "bearer";
    private static final String SESSION = "session";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents();
        components.removeSecurityScheme("basic");
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme(BEARER)
                        .bearerFormat("JWT")
                        .description("An access token that the identity provider issued to this application's client"));
        components.getSecuritySchemes().get(SESSION).setName("q_session");
        api.setSecurity(List.of(requirement(BEARER), requirement(SESSION)));
    }

    private static SecurityRequirement requirement(String scheme) {
        return OASFactory.createSecurityRequirement().addScheme(scheme);
    }
}
