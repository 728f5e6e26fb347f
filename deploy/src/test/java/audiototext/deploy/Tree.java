package audiototext.deploy;

import java.util.List;
import java.util.Map;

/** Paths through a tree of parsed YAML. A node of an unexpected kind fails the test. */
final class Tree {
    private Tree() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    /** The node as a list; a single value counts as a list of one. */
    @SuppressWarnings("unchecked")
    static List<Object> list(Object node) {
        return node instanceof List ? (List<Object>) node : List.of(node);
    }

    static List<String> texts(Object node) {
        return list(node).stream().map(Object::toString).toList();
    }

    /** Follows keys and positions; null if there is nothing. */
    static Object at(Object node, Object... path) {
        var current = node;
        for (var step : path) {
            if (current == null) {
                return null;
            }
            current = step instanceof Integer position
                    ? list(current).get(position)
                    : map(current).get(step);
        }
        return current;
    }

    static String text(Object node, Object... path) {
        var found = at(node, path);
        return found == null ? null : found.toString();
    }
}
