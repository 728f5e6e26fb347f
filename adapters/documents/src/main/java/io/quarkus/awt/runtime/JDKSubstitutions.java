package io.quarkus.awt.runtime;

/**
 * The mark by which Quarkus knows that somebody looks after AWT in executables. Without it Quarkus has AWT's colours and
 * shapes throw, and its answer about the screen collides with that of {@code WithoutAwt}, which looks after what OpenPDF
 * needs. The extension that has this class otherwise, quarkus-awt, brings C libraries that nothing here draws with.
 */
public final class JDKSubstitutions {
    private JDKSubstitutions() {}
}
