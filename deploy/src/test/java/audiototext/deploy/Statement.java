package audiototext.deploy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One statement of a policy.
 *
 * @param owner the resource that the policy belongs to
 */
record Statement(
        String owner, String sid, boolean allows, List<String> actions, List<String> resources, Object conditions) {

    static List<Statement> of(String owner, Object policyDocument) {
        return Tree.list(Tree.at(policyDocument, "Statement")).stream()
                .map(Tree::map)
                .map(statement -> read(owner, statement))
                .toList();
    }

    private static Statement read(String owner, Map<String, Object> statement) {
        return new Statement(
                owner,
                Tree.text(statement, "Sid"),
                "Allow".equals(statement.get("Effect")),
                Tree.texts(statement.get("Action")),
                Tree.texts(statement.get("Resource")),
                statement.get("Condition"));
    }

    boolean covers(Call call) {
        return actions.contains(call.action()) && resources.stream().anyMatch(r -> matches(r, call.resource()));
    }

    private static boolean matches(String pattern, String resource) {
        return resource.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
    }

    /** A call that code makes on a resource. */
    record Call(String action, String resource) {}
}
