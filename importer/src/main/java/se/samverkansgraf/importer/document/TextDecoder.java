package se.samverkansgraf.importer.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a text into letters: UTF-8 and UTF-16 with or without a byte order mark, else the eight-bit
 * encoding in which most å, ä and ö appear, Windows-1252 before all.
 */
public final class TextDecoder {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int SAMPLE = 4096;
    private static final List<String> EIGHT_BITS = List.of("windows-1252", "IBM850", "x-MacRoman");

    private TextDecoder() {}

    /**
     * Letters, and how they were found.
     *
     * @param text the letters, without byte order mark
     * @param encoding the encoding's name, such as {@code UTF-8}
     * @param certain false where the bytes allow other readings
     */
    public record Decoded(String text, String encoding, boolean certain) {}

    /** Decodes a whole text; bytes that stand for no letter become U+FFFD. */
    public static Decoded decode(byte[] bytes) {
        Charset unicode = unicode(bytes);
        if (unicode != null) {
            return new Decoded(withoutMark(new String(bytes, unicode)), unicode.name(), true);
        }
        String text = withoutMark(new String(bytes, StandardCharsets.UTF_8));
        int damaged = text.indexOf(REPLACEMENT) < 0 ? 0 : count(text, REPLACEMENT, REPLACEMENT) - encoded(bytes);
        if (damaged == 0) {
            return new Decoded(text, "UTF-8", true);
        }
        if (damaged * 20 < count(text, '\u0080', '\uFFFC')) {
            return new Decoded(text, "UTF-8 with damaged letters", false);
        }
        return eightBit(bytes);
    }

    /** The first letters, for finding out what a document is. */
    static String sample(byte[] bytes, int length) {
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        byte[] head = Arrays.copyOfRange(bytes, marked ? 3 : 0, Math.min(bytes.length, length));
        Charset unicode = unicode(head);
        return withoutMark(new String(head, unicode == null ? StandardCharsets.ISO_8859_1 : unicode));
    }

    private static @Nullable Charset unicode(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int pair = 0; pair < pairs; pair++) {
            first += bytes[2 * pair] == 0 ? 1 : 0;
            second += bytes[2 * pair + 1] == 0 ? 1 : 0;
        }
        if (second * 2 > pairs && first * 20 < pairs) {
            return StandardCharsets.UTF_16LE;
        }
        return first * 2 > pairs && second * 20 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    private static Decoded eightBit(byte[] bytes) {
        Decoded best = new Decoded("", "", false);
        int most = -1;
        for (String name : EIGHT_BITS) {
            if (Charset.isSupported(name)) {
                String text = new String(bytes, Charset.forName(name));
                int swedish = swedish(text);
                if (swedish > most) {
                    most = swedish;
                    best = new Decoded(text, name, false);
                }
            }
        }
        return best;
    }

    private static int swedish(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) > '\u007F' && "åäöÅÄÖ".indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static int count(String text, char from, char to) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) >= from && text.charAt(i) <= to ? 1 : 0;
        }
        return count;
    }

    /** How many replacement characters the bytes themselves spell. */
    private static int encoded(byte[] bytes) {
        int count = 0;
        for (int i = 2; i < bytes.length; i++) {
            count += bytes[i] == (byte) 0xBD && bytes[i - 1] == (byte) 0xBF && bytes[i - 2] == (byte) 0xEF ? 1 : 0;
        }
        return count;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
