package se.samverkansgraf.importer.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.DocumentIdentity;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.TextSection;

/** Writes a text line by line, together with the facts that its lines state. */
final class DocumentBuilder {

    private static final String RULE = "sample-rule";

    private final StringBuilder text = new StringBuilder();
    private final List<TextSection> sections = new ArrayList<>();
    private final List<AgreementBuilder> agreements = new ArrayList<>();
    private String mediaType = "text/plain";
    private String name = "document.txt";

    static DocumentBuilder document() {
        return new DocumentBuilder();
    }

    /** Other bytes with the same words. */
    DocumentBuilder as(String otherMediaType) {
        mediaType = otherMediaType;
        return this;
    }

    DocumentBuilder named(String otherName) {
        name = otherName;
        return this;
    }

    /** A line that states nothing. */
    DocumentBuilder line(String words) {
        said(words);
        return this;
    }

    AgreementBuilder agreement(String title) {
        var agreement = new AgreementBuilder(this, title);
        agreements.add(agreement);
        return agreement;
    }

    DocumentFacts facts() {
        var whole = text.toString();
        var facts = agreements.stream()
                .map(each -> each.facts(new Span(0, whole.length())))
                .toList();
        var identity = new DocumentIdentity(sha256(mediaType + whole), name, mediaType, 1);
        return new DocumentFacts(identity, whole, sections(whole), facts);
    }

    Evidence said(String words) {
        int start = text.length();
        text.append(words).append('\n');
        return new Evidence(new Span(start, start + words.length()), 1, words, RULE);
    }

    Evidence heading(String words, int level) {
        var evidence = said(words);
        @Nullable Integer parent = null;
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).level() < level) {
                parent = i;
            }
        }
        sections.add(new TextSection(words, level, parent, evidence.span(), 1));
        return evidence;
    }

    /** Evidence of words within a line. */
    static Evidence within(Evidence line, String words) {
        int start = line.span().start() + line.quote().indexOf(words);
        return new Evidence(new Span(start, start + words.length()), 1, words, RULE);
    }

    private List<TextSection> sections(String whole) {
        var closed = new ArrayList<TextSection>();
        for (int i = 0; i < sections.size(); i++) {
            var open = sections.get(i);
            int end = whole.length();
            for (int next = i + 1; next < sections.size(); next++) {
                if (sections.get(next).level() <= open.level()) {
                    end = Math.min(end, sections.get(next).span().start());
                }
            }
            closed.add(new TextSection(
                    open.heading(),
                    open.level(),
                    open.parent(),
                    new Span(open.span().start(), end),
                    1));
        }
        return closed;
    }

    private static String sha256(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
