package se.samverkansgraf.api.question;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A place in an ordered list: after the entry with this sort key and id, whether it is still there or not.
 *
 * @param order the name of the sort key
 * @param key the entry's sort key
 * @param id the entry's id, which tells entries of the same key apart
 */
record Cursor(String order, String key, String id) {

    private static final String BETWEEN = "\u001f";
    private static final int LONGEST = 4_000;

    /** The cursor in the form that clients keep. */
    String encoded() {
        String plain = String.join(BETWEEN, order, key, id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** What a client sends back, if it is a cursor of that order. */
    static Optional<Cursor> decode(String encoded, String order) {
        if (encoded.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(encoded);
            String plain = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String[] parts = plain.split(BETWEEN, -1);
            return parts.length == 3 && parts[0].equals(order)
                    ? Optional.of(new Cursor(parts[0], parts[1], parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
