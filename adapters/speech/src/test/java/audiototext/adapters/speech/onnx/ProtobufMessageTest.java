package audiototext.adapters.speech.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProtobufMessageTest {
    private final ProtobufMessage message = new ProtobufMessage();

    /** The example in the specification of the encoding. */
    @Test
    void aNumberIsWrittenInSevenBitsAByte() {
        message.addNumber(1, 150);

        assertThat(message.toBytes()).containsExactly(0x08, 0x96, 0x01);
    }

    @Test
    void aNegativeNumberTakesTenBytes() {
        message.addNumber(1, -2);

        assertThat(message.toBytes()).containsExactly(0x08, 0xFE, -1, -1, -1, -1, -1, -1, -1, -1, 0x01);
    }

    /** The example in the specification of the encoding. */
    @Test
    void aTextIsWrittenAfterItsLength() {
        message.add(2, "testing");

        assertThat(message.toBytes()).containsExactly(0x12, 0x07, 't', 'e', 's', 't', 'i', 'n', 'g');
    }

    @Test
    void aDecimalIsWrittenInFourBytes() {
        message.addDecimal(2, 1);

        assertThat(message.toBytes()).containsExactly(0x15, 0x00, 0x00, 0x80, 0x3F);
    }

    @Test
    void aFieldOfALargeNumberIsFoundAgain() {
        message.add(14_000, "one");
        message.add(3, "other");

        var fields = ProtobufMessage.parse(message.toBytes()).fields(14_000);

        assertThat(fields).extracting(ProtobufMessage.Field::text).containsExactly("one");
    }

    @Test
    void whatWasReadIsWrittenAsItWas() {
        message.addNumber(1, 1L << 40);
        message.addDecimal(2, 0.5f);
        message.add(3, "a".repeat(300));

        assertThat(ProtobufMessage.parse(message.toBytes()).toBytes()).isEqualTo(message.toBytes());
    }

    @Test
    void anEmbeddedMessageCanBeReplaced() {
        message.add(1, "before");
        message.add(2, text("old"));
        message.add(1, "after");
        var read = ProtobufMessage.parse(message.toBytes());

        read.replace(read.fields(2).get(0), text("new"));

        var written = ProtobufMessage.parse(read.toBytes());
        assertThat(written.fields(2).get(0).message().fields(1).get(0).text()).isEqualTo("new");
        assertThat(written.fields(1)).extracting(ProtobufMessage.Field::text).containsExactly("before", "after");
    }

    @Test
    void otherBytesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProtobufMessage.parse(new byte[] {0x0B}))
                .withMessageContaining("not a Protocol Buffers message");
    }

    private static ProtobufMessage text(String text) {
        var embedded = new ProtobufMessage();
        embedded.add(1, text);
        return embedded;
    }
}
