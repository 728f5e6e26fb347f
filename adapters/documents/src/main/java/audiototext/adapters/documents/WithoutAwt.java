package audiototext.adapters.documents;

import com.lowagie.text.pdf.BaseFont;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.util.Map;

/**
 * Keeps AWT's C libraries out of native executables, which are packaged without any. OpenPDF uses AWT's colours, which
 * load the libraries only to find out whether there is a screen, and AWT's glyph layout, which is off by default. It
 * can also take glyphs from Apache FOP, whose classes would have to be in the executables.
 */
final class WithoutAwt {
    private WithoutAwt() {}

    @TargetClass(className = "java.awt.Toolkit")
    static final class Toolkit {
        private Toolkit() {}

        @Substitute
        static void loadLibraries() {}
    }

    @TargetClass(className = "java.awt.GraphicsEnvironment")
    static final class GraphicsEnvironment {
        private GraphicsEnvironment() {}

        @Substitute
        static boolean isHeadless() {
            return true;
        }
    }

    @TargetClass(className = "com.lowagie.text.pdf.LayoutProcessor")
    static final class LayoutProcessor {
        private LayoutProcessor() {}

        @Substitute
        static boolean isEnabled() {
            return false;
        }

        @Substitute
        static boolean supportsFont(BaseFont font) {
            return false;
        }
    }

    /** Asks Apache FOP for glyphs if that is included, which it is not. */
    @TargetClass(className = "com.lowagie.text.pdf.FopGlyphProcessor")
    static final class FopGlyphProcessor {
        private FopGlyphProcessor() {}

        @Substitute
        static boolean isFopSupported() {
            return false;
        }

        @Substitute
        static byte[] convertToBytesWithGlyphs(
                BaseFont font, String text, String file, Map<Integer, int[]> tags, String language) {
            throw new UnsupportedOperationException("Apache FOP is not included");
        }
    }
}
