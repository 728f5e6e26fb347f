package audiototext.adapters.speech;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/** Changes files as bad disks, broken connections and attackers do. The same random numbers make the same changes. */
final class Mutator {
    private static final int MOST_CHANGES = 4;
    private static final int MOST_BITS = 32;
    private static final int LONGEST_BLOCK = 4096;

    /** Headers are at the beginning of most files, and at the end of some. */
    private static final int HEADER = 2048;

    private static final long[] NUMBERS = {0, 1, -1, 2, 0x7F, 0xFF, 0x7FFF, 0x7FFF_FFFF, 0x8000_0000L, Long.MAX_VALUE};

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    byte[] mutate(byte[] file) {
        var mutated = file.clone();
        for (int i = random.nextInt(MOST_CHANGES); i >= 0 && mutated.length > 0; i--) {
            mutated = change(mutated);
        }
        return mutated;
    }

    private byte[] change(byte[] file) {
        return switch (random.nextInt(8)) {
            case 0 -> withBitsFlipped(file);
            case 1, 2, 3 -> withNumber(file);
            case 4 -> Arrays.copyOf(file, random.nextInt(file.length));
            case 5 -> withRandomTail(file);
            case 6 -> withBlockSwapped(file);
            default -> withBlockRepeated(file, random.nextInt(3));
        };
    }

    private byte[] withBitsFlipped(byte[] file) {
        for (int i = random.nextInt(MOST_BITS); i >= 0; i--) {
            file[position(file)] ^= (byte) (1 << random.nextInt(8));
        }
        return file;
    }

    private byte[] withNumber(byte[] file) {
        int bytes = 2 << random.nextInt(3);
        var number = ByteBuffer.allocate(Long.BYTES)
                .order(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .putLong(NUMBERS[random.nextInt(NUMBERS.length)]);
        int from = number.order() == ByteOrder.BIG_ENDIAN ? Long.BYTES - bytes : 0;
        int at = position(file);
        System.arraycopy(number.array(), from, file, at, Math.min(bytes, file.length - at));
        return file;
    }

    private byte[] withRandomTail(byte[] file) {
        var tail = new byte[random.nextInt(LONGEST_BLOCK)];
        random.nextBytes(tail);
        int kept = random.nextBoolean() ? file.length : random.nextInt(file.length);
        return joined(Arrays.copyOf(file, kept), tail);
    }

    private byte[] withBlockSwapped(byte[] file) {
        int length = blockLength(file);
        int one = random.nextInt(file.length - length + 1);
        int other = random.nextInt(file.length - length + 1);
        var block = Arrays.copyOfRange(file, one, one + length);
        System.arraycopy(file, other, file, one, length);
        System.arraycopy(block, 0, file, other, length);
        return file;
    }

    /** @param times 0 removes the block */
    private byte[] withBlockRepeated(byte[] file, int times) {
        int length = blockLength(file);
        int at = random.nextInt(file.length - length + 1);
        var changed = Arrays.copyOf(file, at);
        for (int i = 0; i < times; i++) {
            changed = joined(changed, Arrays.copyOfRange(file, at, at + length));
        }
        return joined(changed, Arrays.copyOfRange(file, at + length, file.length));
    }

    private int blockLength(byte[] file) {
        return 1 + random.nextInt(Math.min(LONGEST_BLOCK, file.length));
    }

    private int position(byte[] file) {
        int header = Math.min(HEADER, file.length);
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(file.length);
            case 1 -> file.length - 1 - random.nextInt(header);
            default -> random.nextInt(header);
        };
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
