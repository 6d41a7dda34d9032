package se.samverkansgraf.api.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files that the page is made of.
 *
 * @param version changes exactly when one of them does; a part of their address, so that a browser may keep them
 * @param shell the page that every address of the explorer answers with, its marks still open
 */
record ExplorerFiles(String version, String shell) {

    /** Where they stand on the class path. */
    static final String FOLDER = "classpath:/web/";

    private static final int VERSION_DIGITS = 12;

    /**
     * Reads them once.
     *
     * @throws UncheckedIOException if the class path cannot be read
     */
    static ExplorerFiles load() {
        var resolver = new PathMatchingResourcePatternResolver();
        try {
            List<Resource> files = Arrays.stream(resolver.getResources("classpath*:/web/**/*.*"))
                    .filter(Resource::isReadable)
                    .sorted(Comparator.comparing(Resource::getDescription))
                    .toList();
            String shell = resolver.getResource(FOLDER + "index.html").getContentAsString(StandardCharsets.UTF_8);
            return new ExplorerFiles(version(files), shell);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The explorer's files cannot be read", unreadable);
        }
    }

    private static String version(List<Resource> files) throws IOException {
        MessageDigest digest = sha256();
        for (Resource file : files) {
            digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
            digest.update(file.getContentAsByteArray());
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }
}
