package audiototext.adapters.speech.whisper.weights;

/**
 * The short-time Fourier transform as a convolution, so that the graph computes it: for each frequency a cosine, then
 * for each a sine, under Hann's window. Whisper's window is 400 samples (25 ms).
 */
final class SpectrumKernel {
    static final int WINDOW = 400;
    static final int FREQUENCIES = WINDOW / 2 + 1;

    private SpectrumKernel() {}

    /** @return two rows of 400 for each frequency */
    static float[] rows() {
        var kernel = new float[2 * FREQUENCIES * WINDOW];
        for (int frequency = 0; frequency < FREQUENCIES; frequency++) {
            for (int i = 0; i < WINDOW; i++) {
                double hann = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / WINDOW);
                double angle = 2 * Math.PI * frequency * i / WINDOW;
                kernel[frequency * WINDOW + i] = (float) (hann * Math.cos(angle));
                kernel[(FREQUENCIES + frequency) * WINDOW + i] = (float) (hann * Math.sin(angle));
            }
        }
        return kernel;
    }
}
