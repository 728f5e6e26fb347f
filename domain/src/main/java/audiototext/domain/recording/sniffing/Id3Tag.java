package audiototext.domain.recording.sniffing;

/** ID3v2 tags (id3.org, "ID3 tag version 2.4.0"), which come before the audio of any kind. */
final class Id3Tag {
    private static final int HEADER = 10;

    private Id3Tag() {}

    /** Where the last of the tags at the beginning of the file ends; 0 without a tag. May be after the known bytes. */
    static long end(FirstBytes file) {
        long end = 0;
        while (isAt(file, end)) {
            end += length(file, end);
        }
        return end;
    }

    private static boolean isAt(FirstBytes file, long at) {
        int version = file.at(at + 3);
        return file.is(at, "ID3") && at + HEADER <= file.length() && version >= 2 && version <= 4;
    }

    /** With the header, and the footer if there is one. The tag gives its length in seven bits a byte. */
    private static long length(FirstBytes file, long at) {
        long content = 0;
        for (int i = 6; i < HEADER; i++) {
            content = content << 7 | file.at(at + i) & 0x7F;
        }
        boolean hasFooter = (file.at(at + 5) & 0x10) != 0;
        return content + (hasFooter ? 2 * HEADER : HEADER);
    }
}
