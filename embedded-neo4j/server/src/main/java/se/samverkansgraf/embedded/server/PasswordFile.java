package se.samverkansgraf.embedded.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of the user neo4j, made once per data folder, in a file that only its owner may read. */
final class PasswordFile {

    private static final int BYTES = 24;

    private final Path file;

    PasswordFile(Path dataFolder) {
        this.file = dataFolder.resolve("neo4j-password");
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    boolean isWritten() throws IOException {
        return Files.exists(file) && !Files.readString(file).isBlank();
    }

    void write(String password) throws IOException {
        OwnerOnlyFile.write(file, password + "\n");
    }
}
