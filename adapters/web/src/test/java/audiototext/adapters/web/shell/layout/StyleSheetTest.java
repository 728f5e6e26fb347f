package audiototext.adapters.web.shell.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleSheetTest {
    private final String content = new StyleSheet().getContent();

    @Test
    void pagesDoNotContainCommentsAndIndentation() {
        assertThat(content).doesNotContain("/*", "*/", "\n ", "\n\n", "\r");
    }

    @Test
    void theRulesAreAllThere() {
        assertThat(content).contains(":root {", "color-scheme: light dark;", "@media (prefers-color-scheme: dark) {");
        assertThat(content.split("\\{", -1)).hasSameSizeAs(content.split("}", -1));
    }
}
