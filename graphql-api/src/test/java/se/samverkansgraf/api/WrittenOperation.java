package se.samverkansgraf.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How requests write an operation that does not stand in their body. */
final class WrittenOperation {

    private WrittenOperation() {}

    /** As the value of a parameter of an address. */
    static String encoded(String operation) {
        return URLEncoder.encode(operation, StandardCharsets.UTF_8);
    }

    /** As the hash that a persisted operation is known by. */
    static String sha256(String operation) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(operation.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
