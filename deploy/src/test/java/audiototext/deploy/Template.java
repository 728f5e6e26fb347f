package audiototext.deploy;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The template as deployed with given parameters. */
final class Template {
    static final Path FILE = Path.of("template.yaml");

    private static final Map<String, String> PARAMETERS = Map.of(
            "DomainName", "audio.example.org",
            "CertificateArn", "arn:aws:acm:eu-west-1:123456789012:certificate/1",
            "MailDomain", "example.org",
            "MailSender", "audio@example.org",
            "OperatorMail", "operator@example.org",
            "WebTag", "1");

    private final Map<String, Object> raw;
    private final Intrinsics intrinsics;

    private Template(Map<String, Object> raw, Map<String, String> parameters) {
        this.raw = raw;
        this.intrinsics = new Intrinsics(section("Conditions"), parameters);
    }

    /** With the default parameters, and examples for parameters without a default. */
    static Template deployed() {
        return deployedWith(Map.of());
    }

    static Template deployedWith(Map<String, String> parameters) {
        try {
            var raw = CloudFormationYaml.read(FILE);
            var all = new TreeMap<String, String>();
            Tree.map(raw.get("Parameters")).forEach((name, parameter) -> {
                var value = Tree.map(parameter).get("Default");
                if (value != null) {
                    all.put(name, value.toString());
                }
            });
            all.putAll(PARAMETERS);
            all.putAll(parameters);
            return new Template(raw, all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A section as written, with nothing replaced. */
    Map<String, Object> section(String name) {
        return Tree.map(raw.getOrDefault(name, Map.of()));
    }

    String type(String id) {
        return Tree.text(section("Resources"), id, "Type");
    }

    /** A resource's properties with every function replaced. */
    Map<String, Object> properties(String id) {
        return Tree.map(intrinsics.evaluate(Tree.at(section("Resources"), id, "Properties")));
    }

    Map<String, Map<String, Object>> ofType(String type) {
        return section("Resources").keySet().stream()
                .filter(id -> type.equals(type(id)))
                .collect(toMap(id -> id, this::properties, (a, b) -> a, TreeMap::new));
    }

    /** The properties that all functions share. */
    Map<String, Object> globals() {
        return Tree.map(intrinsics.evaluate(Tree.at(section("Globals"), "Function")));
    }

    List<Statement> statementsOfRole(String role) {
        return Tree.list(properties(role).get("Policies")).stream()
                .flatMap(policy -> Statement.of(role, Tree.at(policy, "PolicyDocument")).stream())
                .toList();
    }
}
