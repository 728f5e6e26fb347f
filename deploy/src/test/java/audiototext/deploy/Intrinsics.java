package audiototext.deploy;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Replaces CloudFormation's functions with values. A reference to a resource becomes the resource's logical id, a
 * reference to an attribute becomes {@code Id.Attribute}.
 */
final class Intrinsics {
    static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z0-9:.]+)}");

    private static final Object NO_VALUE = new Object();
    private static final Map<String, Object> PSEUDO_PARAMETERS = Map.of(
            "AWS::NoValue", NO_VALUE,
            "AWS::Partition", "aws",
            "AWS::Region", "eu-west-1",
            "AWS::AccountId", "123456789012",
            "AWS::URLSuffix", "amazonaws.com",
            "AWS::StackName", "audio-to-text",
            "AWS::StackId", "arn:aws:cloudformation:eu-west-1:123456789012:stack/audio-to-text/0-0-0-0-0123456789ab");

    private final Map<String, Object> conditions;
    private final Map<String, String> parameters;

    Intrinsics(Map<String, Object> conditions, Map<String, String> parameters) {
        this.conditions = conditions;
        this.parameters = parameters;
    }

    Object evaluate(Object node) {
        if (node instanceof List) {
            return Tree.list(node).stream()
                    .map(this::evaluate)
                    .filter(value -> value != NO_VALUE)
                    .toList();
        }
        if (node instanceof Map) {
            var map = Tree.map(node);
            return map.size() == 1 && isFunction(map.keySet().iterator().next()) ? call(map) : evaluateAll(map);
        }
        return node;
    }

    static boolean isFunction(String key) {
        return key.equals("Ref") || key.startsWith("Fn::");
    }

    private Map<String, Object> evaluateAll(Map<String, Object> map) {
        var result = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> {
            var evaluated = evaluate(value);
            if (evaluated != NO_VALUE) {
                result.put(key, evaluated);
            }
        });
        return result;
    }

    private Object call(Map<String, Object> call) {
        var function = call.keySet().iterator().next();
        var argument = call.get(function);
        return switch (function) {
            case "Ref" -> reference(argument.toString());
            case "Fn::GetAtt" -> texts(argument).collect(joining("."));
            case "Fn::Sub" ->
                VARIABLE.matcher(argument.toString())
                        .replaceAll(match -> Matcher.quoteReplacement(
                                reference(match.group(1)).toString()));
            case "Fn::Join" -> texts(Tree.at(argument, 1)).collect(joining(Tree.text(argument, 0)));
            case "Fn::Split" ->
                List.of(evaluate(Tree.at(argument, 1)).toString().split(Pattern.quote(Tree.text(argument, 0))));
            case "Fn::Select" -> Tree.list(evaluate(Tree.at(argument, 1))).get((int) Tree.at(argument, 0));
            case "Fn::GetAZs" -> List.of("eu-west-1a", "eu-west-1b", "eu-west-1c");
            case "Fn::If" -> evaluate(Tree.at(argument, holds(Tree.text(argument, 0)) ? 1 : 2));
            case "Fn::Equals" -> Objects.equals(evaluate(Tree.at(argument, 0)), evaluate(Tree.at(argument, 1)));
            case "Fn::Not" -> !(boolean) evaluate(Tree.at(argument, 0));
            default -> throw new IllegalArgumentException("unknown function in the template: " + function);
        };
    }

    private Stream<String> texts(Object node) {
        return Tree.list(evaluate(node)).stream().map(Object::toString);
    }

    private boolean holds(String condition) {
        return (boolean) evaluate(conditions.get(condition));
    }

    private Object reference(String name) {
        return PSEUDO_PARAMETERS.getOrDefault(name, parameters.getOrDefault(name, name));
    }
}
