package audiototext.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML with CloudFormation's tags: {@code !Sub x} becomes {@code {Fn::Sub: x}}, the long form. */
final class CloudFormationYaml extends SafeConstructor {

    private CloudFormationYaml() {
        super(new LoaderOptions());
        yamlMultiConstructors.put("!", new Intrinsic());
    }

    static Map<String, Object> read(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            return new Yaml(new CloudFormationYaml()).load(reader);
        }
    }

    private final class Intrinsic extends AbstractConstruct {
        @Override
        public Object construct(Node node) {
            var name = node.getTag().getValue().substring(1);
            var key = name.equals("Ref") || name.equals("Condition") ? name : "Fn::" + name;
            return Map.of(key, name.equals("GetAtt") ? path(node) : argument(node));
        }

        private Object argument(Node node) {
            if (node instanceof ScalarNode scalar) {
                return constructScalar(scalar);
            }
            return node instanceof SequenceNode sequence
                    ? constructSequence(sequence)
                    : constructMapping((MappingNode) node);
        }

        private List<?> path(Node node) {
            return node instanceof ScalarNode scalar
                    ? List.of(scalar.getValue().split("\\.", 2))
                    : constructSequence((SequenceNode) node);
        }
    }
}
