package se.samverkansgraf.benchmarks.country;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.TextSection;

/** A text written line by line, which tells where each line stands. */
final class Page {

    /** The rule named by everything made up. */
    static final String RULE = "made-up";

    private final StringBuilder text = new StringBuilder();
    private final List<TextSection> sections = new ArrayList<>();
    private @Nullable Evidence open;

    /** Writes a line. */
    Evidence line(String words) {
        int start = text.length();
        text.append(words).append('\n');
        return new Evidence(new Span(start, start + words.length()), 1, words, RULE);
    }

    /** Writes a heading; the section under it ends where the next one begins. */
    Evidence heading(String words) {
        closeSection();
        Evidence heading = line(words);
        open = heading;
        return heading;
    }

    /** Where words stand in a line. */
    static Evidence within(Evidence line, String words) {
        int start = line.quote().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'%s' does not stand in '%s'".formatted(words, line.quote()));
        }
        int from = line.span().start() + start;
        return new Evidence(new Span(from, from + words.length()), line.page(), words, RULE);
    }

    /** The sections written so far. */
    List<TextSection> sections() {
        closeSection();
        return List.copyOf(sections);
    }

    /** The whole text so far. */
    String text() {
        return text.toString();
    }

    /** The hash of the text's bytes, as 64 hexadecimal digits. */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }

    private void closeSection() {
        if (open != null) {
            Span span = new Span(open.span().start(), text.length());
            sections.add(new TextSection(open.quote(), 1, null, span, 1));
            open = null;
        }
    }
}
