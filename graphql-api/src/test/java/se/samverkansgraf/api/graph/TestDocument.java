package se.samverkansgraf.api.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.DocumentIdentity;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.TextSection;

/** A document that is written line by line, together with the facts that its lines state. */
final class TestDocument {

    private static final int LINES_ON_A_PAGE = 12;

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<TextSection> sections = new ArrayList<>();
    private final List<TestAgreement> agreements = new ArrayList<>();
    private int lines;

    TestDocument(String name) {
        this.name = name;
    }

    TestAgreement agreement(String title) {
        var agreement = new TestAgreement(this, title);
        agreements.add(agreement);
        return agreement;
    }

    Evidence line(String words) {
        int start = text.length();
        text.append(words).append('\n');
        lines++;
        return new Evidence(new Span(start, start + words.length()), page(), words, "commitment-sentence");
    }

    Evidence heading(String words) {
        var evidence = line(words);
        sections.add(new TextSection(words, 1, null, evidence.span(), evidence.page()));
        return evidence;
    }

    /** Words within a line, which must hold them. */
    static Evidence within(Evidence line, String words) {
        int start = line.span().start() + line.quote().indexOf(words);
        return new Evidence(new Span(start, start + words.length()), line.page(), words, "method-sspf-label");
    }

    DocumentFacts facts() {
        var whole = text.toString();
        var span = new Span(0, whole.length());
        var identity = new DocumentIdentity(sha256(name + whole), name, "text/plain", page());
        var facts = agreements.stream().map(each -> each.facts(span)).toList();
        return new DocumentFacts(identity, whole, closed(whole.length()), facts);
    }

    private List<TextSection> closed(int end) {
        List<TextSection> closed = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            var open = sections.get(i);
            int last = i + 1 < sections.size() ? sections.get(i + 1).span().start() : end;
            var span = new Span(open.span().start(), last);
            closed.add(new TextSection(open.heading(), open.level(), open.parent(), span, open.page()));
        }
        return closed;
    }

    private int page() {
        return 1 + lines / LINES_ON_A_PAGE;
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
