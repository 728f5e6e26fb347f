package audiototext.adapters.documents;

import com.lowagie.text.pdf.BaseFont;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import java.util.Map;

/**
 * Keeps AWT's C libraries out of executables, which are not packaged with any. OpenPDF takes AWT's colours, which load
 * the libraries only to say that there is a screen, and its layout of glyphs, which is switched off unless asked for.
 * And it may take glyphs from Apache FOP, whose classes executables would have to have.
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

    /** Asks Apache FOP for glyphs where that is there, which it is not. */
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
            throw new UnsupportedOperationException("Apache FOP is not there");
        }
    }
}
