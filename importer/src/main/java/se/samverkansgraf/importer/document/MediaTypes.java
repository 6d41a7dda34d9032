package se.samverkansgraf.importer.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * The media types that are read, and how they are told apart: by content, never by name.
 *
 * <p>Markdown is {@code text/plain}: the text stage takes Markdown's signs for what they are in every plain text.
 */
public final class MediaTypes {

    public static final String TEXT = "text/plain";
    public static final String HTML = "text/html";
    public static final String PDF = "application/pdf";
    public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String ODT = "application/vnd.oasis.opendocument.text";
    public static final String RTF = "application/rtf";

    static final Set<String> READ = Set.of(TEXT, HTML, PDF, DOCX, ODT, RTF);

    private static final int SAMPLE = 8192;
    private static final int PDF_HEADER_WITHIN = 1024;
    private static final List<String> HTML_BEGINNINGS = List.of(
            "!doctype html",
            "html",
            "head",
            "body",
            "div",
            "meta",
            "title",
            "article",
            "main",
            "section",
            "header",
            "nav",
            "h1",
            "h2",
            "h3",
            "p",
            "ul",
            "ol",
            "table",
            "script",
            "style",
            "link");

    private MediaTypes() {}

    /** The media type of the bytes; one that is not read is named as well as it can be. */
    static String of(byte[] bytes) {
        if (indexOf(bytes, "%PDF-1.", PDF_HEADER_WITHIN) >= 0 || indexOf(bytes, "%PDF-2.", PDF_HEADER_WITHIN) >= 0) {
            return PDF;
        }
        if (indexOf(bytes, "{\\rtf", 16) >= 0) {
            return RTF;
        }
        if (indexOf(bytes, "PK\3\4", 1) == 0) {
            return zipped(bytes);
        }
        String sample = TextDecoder.sample(bytes, SAMPLE);
        if (!isText(sample)) {
            return named(bytes);
        }
        return isHtml(sample) ? HTML : TEXT;
    }

    private static String zipped(byte[] bytes) {
        if (indexOf(bytes, "mimetype" + ODT, 128) >= 0) {
            return ODT;
        }
        return indexOf(bytes, "word/document", bytes.length) >= 0 ? DOCX : named(bytes);
    }

    private static boolean isText(String sample) {
        for (int i = 0; i < sample.length(); i++) {
            char letter = sample.charAt(i);
            if (letter < ' ' && "\t\n\r\f\u000B\u001A\u001B".indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHtml(String sample) {
        String text = sample.toLowerCase(Locale.ROOT).strip();
        while (text.startsWith("<?xml") || text.startsWith("<!--")) {
            int end = text.indexOf(text.startsWith("<?xml") ? "?>" : "-->");
            if (end < 0) {
                return false;
            }
            text = text.substring(text.indexOf('>', end) + 1).strip();
        }
        return text.startsWith("<") && HTML_BEGINNINGS.stream().anyMatch(opens(text));
    }

    private static Predicate<String> opens(String text) {
        return name -> text.startsWith(name, 1)
                && text.length() > name.length() + 1
                && !Character.isLetterOrDigit(text.charAt(name.length() + 1));
    }

    private static String named(byte[] bytes) {
        try (ByteArrayInputStream content = new ByteArrayInputStream(bytes)) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory are always readable", impossible);
        }
    }

    /** Where {@code latin} begins, before {@code end}, or -1. */
    private static int indexOf(byte[] bytes, String latin, int end) {
        byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at < end && at + wanted.length <= bytes.length; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return at;
            }
        }
        return -1;
    }
}
