package audiototext.deploy;

import java.util.List;
import java.util.Map;

/** Ways through a tree of parsed YAML. Whatever is not there as expected fails the test that asks. */
final class Tree {
    private Tree() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    /** A list; what stands alone counts as a list of one. */
    @SuppressWarnings("unchecked")
    static List<Object> list(Object node) {
        return node instanceof List ? (List<Object>) node : List.of(node);
    }

    static List<String> texts(Object node) {
        return list(node).stream().map(Object::toString).toList();
    }

    /** Follows keys and positions; null where there is nothing. */
    static Object at(Object node, Object... path) {
        var here = node;
        for (var step : path) {
            if (here == null) {
                return null;
            }
            here = step instanceof Integer position
                    ? list(here).get(position)
                    : map(here).get(step);
        }
        return here;
    }

    static String text(Object node, Object... path) {
        var found = at(node, path);
        return found == null ? null : found.toString();
    }
}
