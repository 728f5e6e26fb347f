package audiototext.adapters.speech.onnx;

/** What a tensor holds. */
public enum ElementType {
    FLOAT(1),
    UINT8(2),
    INT64(7);

    private final int number;

    ElementType(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
