package se.samverkansgraf.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One of the project's own data files.
 *
 * @param name its name without folders, as faults tell it
 * @param text its whole text
 */
public record ModelFile(String name, String text) {

    private static final int VERSION_DIGITS = 16;

    /**
     * Reads a file that is packed with the program.
     *
     * @param path its place on the class path, such as {@code /vocabulary/roles.yaml}
     * @throws IllegalStateException if the program was packed without it
     */
    public static ModelFile ofResource(String path) {
        try (InputStream in = ModelFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + path);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ModelFile(path.substring(path.lastIndexOf('/') + 1), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A version that changes exactly when a name or a text of the files does.
     *
     * @return 16 lower-case hexadecimal digits, the beginning of a SHA-256
     */
    public static String versionOf(List<ModelFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ModelFile file : files) {
                digest.update((file.name + '\0' + file.text + '\0').getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
