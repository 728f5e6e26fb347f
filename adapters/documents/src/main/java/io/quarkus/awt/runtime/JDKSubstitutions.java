package io.quarkus.awt.runtime;

/**
 * Tells Quarkus that AWT in native executables is taken care of. Without this class Quarkus makes AWT's colours and
 * shapes throw, and its answer about the screen collides with that of {@code WithoutAwt}, which covers what OpenPDF
 * needs. The class normally comes with the extension quarkus-awt, which brings C libraries that nothing here draws
 * with.
 */
public final class JDKSubstitutions {
    private JDKSubstitutions() {}
}
