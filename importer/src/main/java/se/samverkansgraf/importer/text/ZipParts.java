package se.samverkansgraf.importer.text;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.issue.EncryptedDocument;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.TooLarge;
import se.samverkansgraf.importer.issue.TruncatedDocument;
import se.samverkansgraf.importer.issue.UnreadableDocument;

/** The XML parts of a zipped document, unpacked within limits. */
final class ZipParts {

    /** Bytes that all parts together may have unpacked; a long agreement has a hundredth of it. */
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    private static final int MOST_PARTS = 10_000;
    private static final int CHUNK = 65_536;

    private final Map<String, byte[]> parts = new HashMap<>();

    private ZipParts() {}

    /**
     * Unpacks a document's XML parts.
     *
     * @throws NotRead if the archive is encrypted, damaged from the start, or grows beyond the limits
     */
    static ZipParts of(SourceDocument document, List<ImportIssue> issues) throws NotRead {
        ZipParts unpacked = new ZipParts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document.bytes()))) {
            unpacked.unpack(zip, document.location());
        } catch (EOFException cut) {
            issues.add(new TruncatedDocument(document.location(), "the archive ends too early"));
        } catch (ZipException damaged) {
            boolean encrypted = String.valueOf(damaged.getMessage()).contains("encrypted");
            throw new NotRead(
                    encrypted
                            ? new EncryptedDocument(document.location())
                            : new UnreadableDocument(document.location(), "its archive is damaged"));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new NotRead(new UnreadableDocument(document.location(), "its archive is damaged"));
        }
        return unpacked;
    }

    /** The bytes of a part, or null where the document has none of that name. */
    byte @Nullable [] get(String name) {
        return parts.get(name);
    }

    private void unpack(ZipInputStream zip, String location) throws IOException, NotRead {
        int count = 0;
        int left = MOST_BYTES;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++count > MOST_PARTS) {
                throw new NotRead(new TooLarge(location, TooLarge.Measure.PARTS, MOST_PARTS));
            }
            String name = entry.getName();
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                byte[] content = zip.readNBytes(left + 1);
                left -= content.length;
                parts.putIfAbsent(name, content);
            } else {
                left -= skip(zip, left);
            }
            if (left < 0) {
                throw new NotRead(new TooLarge(location, TooLarge.Measure.BYTES, MOST_BYTES));
            }
        }
    }

    /** Reads over an entry; images are not unpacked into memory, but count all the same. */
    private static int skip(ZipInputStream zip, int most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int read = 0;
        for (int some = zip.read(chunk); some >= 0 && read <= most; some = zip.read(chunk)) {
            read += some;
        }
        return read;
    }
}
