package se.samverkansgraf.api.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How a state of the data is called: a hash that is short enough to stand in a paper. */
public final class DatasetVersion {

    private static final int DIGITS = 16;

    private DatasetVersion() {}

    /**
     * The version of a content: 16 lower-case hexadecimal digits.
     *
     * @param content what the column {@code content} of the graph's data set tells
     */
    public static String of(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
