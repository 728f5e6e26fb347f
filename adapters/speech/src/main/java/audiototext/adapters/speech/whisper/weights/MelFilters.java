package audiototext.adapters.speech.whisper.weights;

/**
 * The triangular filters that sum up a spectrum as the ear does: Slaney's mel scale and area, as librosa makes them and
 * Whisper was trained with. Frequencies are in hertz.
 */
final class MelFilters {
    private static final double HIGHEST = 8_000;
    private static final double LINEAR_HERTZ = 200.0 / 3;
    private static final double LOGARITHMIC_FROM = 1_000;
    private static final double LOGARITHMIC_STEP = Math.log(6.4) / 27;

    private MelFilters() {}

    /** @return a row for each filter, with a weight for each of the spectrum's frequencies, evenly up to 8 kHz */
    static float[] of(int filters, int frequencies) {
        var weights = new float[filters * frequencies];
        double step = mel(HIGHEST) / (filters + 1);
        for (int filter = 0; filter < filters; filter++) {
            double low = hertz(filter * step);
            double middle = hertz((filter + 1) * step);
            double high = hertz((filter + 2) * step);
            for (int i = 0; i < frequencies; i++) {
                double at = HIGHEST * i / (frequencies - 1);
                double height = Math.min((at - low) / (middle - low), (high - at) / (high - middle));
                weights[filter * frequencies + i] = (float) (Math.max(0, height) * 2 / (high - low));
            }
        }
        return weights;
    }

    private static double mel(double hertz) {
        return hertz < LOGARITHMIC_FROM
                ? hertz / LINEAR_HERTZ
                : LOGARITHMIC_FROM / LINEAR_HERTZ + Math.log(hertz / LOGARITHMIC_FROM) / LOGARITHMIC_STEP;
    }

    private static double hertz(double mel) {
        double logarithmic = mel - LOGARITHMIC_FROM / LINEAR_HERTZ;
        return logarithmic < 0 ? mel * LINEAR_HERTZ : LOGARITHMIC_FROM * Math.exp(logarithmic * LOGARITHMIC_STEP);
    }
}
