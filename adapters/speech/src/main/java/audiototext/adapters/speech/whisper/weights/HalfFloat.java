package audiototext.adapters.speech.whisper.weights;

/** Floats of 16 bits (IEEE 754 binary16), which Java reads since version 20 only. */
final class HalfFloat {
    private static final int MANTISSA_BITS = 10;
    private static final int MANTISSA = (1 << MANTISSA_BITS) - 1;
    private static final int EXPONENT = 0x1F;
    private static final int BIAS_DIFFERENCE = 127 - 15;
    private static final float SMALLEST = 0x1p-24f;

    private HalfFloat() {}

    /** Weights are finite: infinity and NaN are not handled. */
    static float toFloat(short half) {
        int exponent = half >> MANTISSA_BITS & EXPONENT;
        int mantissa = half & MANTISSA;
        float size = exponent == 0
                ? mantissa * SMALLEST
                : Float.intBitsToFloat((exponent + BIAS_DIFFERENCE) << 23 | mantissa << 23 - MANTISSA_BITS);
        return half < 0 ? -size : size;
    }
}
