package se.samverkansgraf.importer.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.TooLarge;
import se.samverkansgraf.importer.issue.UnreadableDocument;
import se.samverkansgraf.importer.issue.UnsupportedFormat;

/** Reads files whole and finds what they are by their content. Safe for use by several threads. */
public final class DocumentReader {

    /** Bytes that are read unless said otherwise: 50 MB. */
    public static final long DEFAULT_LIMIT = 50L * 1024 * 1024;

    private final long limit;

    public DocumentReader() {
        this(DEFAULT_LIMIT);
    }

    /**
     * Makes a reader with a limit of its own.
     *
     * @param limit most bytes that a document may have, at least 1
     */
    public DocumentReader(long limit) {
        this.limit = limit;
    }

    /** Reads a file; one that is missing, unreadable, too large or of no known format gives an issue. */
    public DocumentReading read(Path path) {
        String location = path.toString();
        try {
            if (!Files.isRegularFile(path)) {
                return refused(new UnreadableDocument(location, "there is no such file"));
            }
            if (Files.size(path) > limit) {
                return refused(new TooLarge(location, TooLarge.Measure.BYTES, limit));
            }
            return read(location, String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            return refused(new UnreadableDocument(location, "the file system says: " + unreadable.getMessage()));
        }
    }

    /**
     * Takes bytes that were read elsewhere.
     *
     * @param location a path or URI, as the user would recognise it
     * @param name the file's name without its folders; says nothing about its format
     * @param bytes the content; not copied, nobody may write to it any more
     */
    public DocumentReading read(String location, String name, byte[] bytes) {
        if (bytes.length > limit) {
            return refused(new TooLarge(location, TooLarge.Measure.BYTES, limit));
        }
        String mediaType = MediaTypes.of(bytes);
        if (!MediaTypes.READ.contains(mediaType)) {
            return refused(new UnsupportedFormat(location, mediaType));
        }
        return new DocumentReading(new SourceDocument(location, name, sha256(bytes), mediaType, bytes), List.of());
    }

    private static DocumentReading refused(ImportIssue issue) {
        return new DocumentReading(null, List.of(issue));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
