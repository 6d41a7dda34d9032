package se.samverkansgraf.importer.graph;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Evidence;

/**
 * A hash of values that is the same on every machine and in every version of Java.
 *
 * <p>Every value is written with its kind and length before it is hashed, so that no two lists of values run together.
 */
final class Fingerprint {

    /** What of a fact's evidence counts. */
    enum Evidenced {
        /** Where it stands, and what it says: two documents never give the same hash. */
        BY_PLACE,
        /** Only what it says and by which rule: two documents that state the same give the same hash. */
        BY_WORDS
    }

    private static final int KEY_DIGITS = 32;

    private final MessageDigest digest;
    private final Evidenced evidenced;

    private Fingerprint(Evidenced evidenced) {
        this.evidenced = evidenced;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A key: 32 lower-case hexadecimal digits, the first 128 bits of a SHA-256. */
    static String key(@Nullable Object... values) {
        return of(Evidenced.BY_WORDS, values).substring(0, KEY_DIGITS);
    }

    /** The whole hash: 64 lower-case hexadecimal digits. */
    static String of(Evidenced evidenced, @Nullable Object... values) {
        var fingerprint = new Fingerprint(evidenced);
        Arrays.stream(values).forEach(fingerprint::add);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            put('0', "");
        } else if (value instanceof Evidence evidence && evidenced == Evidenced.BY_WORDS) {
            put('e', evidence.rule());
            put('e', evidence.quote());
        } else if (value instanceof Record record) {
            put('(', record.getClass().getSimpleName());
            Records.values(record).forEach(this::add);
            put(')', "");
        } else if (value instanceof Collection<?> many) {
            put('[', Integer.toString(many.size()));
            many.forEach(this::add);
        } else if (value instanceof BigDecimal number) {
            put('n', number.stripTrailingZeros().toPlainString());
        } else {
            put('v', value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private void put(char kind, String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((kind + Integer.toString(bytes.length) + ':').getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
