package se.samverkansgraf.app.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samverkansgraf.app.explain.FactCard.Value;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.rule.RuleText;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.text.Block;
import se.samverkansgraf.model.fact.Span;

/** An explanation for a terminal: {@code [kind rule: words]} around a mention, each fact below its block. */
public final class ExplainText {

    private static final String INDENT = "    ";

    private final Explanation explanation;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private ExplainText(Explanation explanation, int width) {
        this.explanation = explanation;
        this.width = width;
    }

    /**
     * The explanation as text, with a line end after it.
     *
     * @param width longest line wanted, in characters; longer words stay whole
     */
    public static String of(Explanation explanation, int width) {
        ExplainText told = new ExplainText(explanation, width);
        told.line("", Words.of("title", explanation.document().name()));
        explanation.blocks().forEach(told::block);
        told.issues();
        told.rules();
        return told.text.toString();
    }

    private void block(Block block) {
        line("", "");
        explanation.sections().stream()
                .filter(section -> section.heading().length() > 0
                        && section.heading().start() == block.span().start())
                .findFirst()
                .ifPresent(this::section);
        String marker = block.marker().isEmpty() ? "" : block.marker() + " ";
        line("", marker + marked(block.span()));
        explanation.factsIn(block.span()).forEach(this::fact);
    }

    private void section(Section section) {
        String role = section.role() == null ? "" : " " + Words.of("section", Words.of(section.role()));
        line("", "#".repeat(section.level()) + role);
    }

    /** The words of a part with its mentions in brackets; of two that begin together the longer opens first. */
    private String marked(Span part) {
        List<Mark> marks = explanation.marks().stream()
                .filter(mark -> part.contains(mark.span()))
                .sorted(Comparator.comparing((Mark mark) -> mark.span().start())
                        .thenComparing(mark -> -mark.span().end()))
                .toList();
        StringBuilder words = new StringBuilder();
        for (int at = part.start(); at <= part.end(); at++) {
            for (Mark mark : marks) {
                words.append(mark.span().end() == at ? "]" : "");
            }
            for (Mark mark : marks) {
                words.append(mark.span().start() == at ? opening(mark) : "");
            }
            words.append(at < part.end() ? printable(explanation.text().charAt(at)) : "");
        }
        return words.toString();
    }

    private static String opening(Mark mark) {
        return "[" + Words.of(mark.kind().key()).toLowerCase(Locale.ROOT) + " " + mark.rule() + ": ";
    }

    /** Control characters could steer the terminal. */
    private static String printable(char sign) {
        return Character.isISOControl(sign) ? " " : String.valueOf(sign);
    }

    private void fact(FactCard fact) {
        String key = fact.kind().key();
        String words = fact.kind() == FactKind.SIGNATORY || fact.evidence().size() > 1 ? ": " + fact.words() : "";
        line(
                INDENT,
                "=> " + Words.of(key + ".letter") + fact.number() + " " + Words.of(key) + shown(words) + " ["
                        + fact.rule() + "]");
        fact.details()
                .forEach(detail -> line(
                        INDENT + "   ",
                        Words.of(detail.name()) + ": "
                                + detail.values().stream().map(this::value).collect(Collectors.joining(", "))));
    }

    private String value(Value value) {
        String rule = value.evidence() == null ? "" : " [" + value.evidence().rule() + "]";
        return shown(value.words()) + rule;
    }

    private void issues() {
        if (!explanation.issues().isEmpty()) {
            line("", "");
            line("", Words.of("issues"));
        }
        for (ImportIssue issue : explanation.issues()) {
            String page = issue.page() == null ? "" : Words.of("issue-page", issue.page()) + ": ";
            line(INDENT, page + shown(issue.message()) + " [" + issue.kind() + "]");
        }
    }

    private void rules() {
        line("", "");
        line("", Words.of("rules"));
        for (RuleText rule : explanation.rules().values()) {
            line(INDENT, rule.id() + " (" + rule.place() + ")");
            if (!rule.examples().isEmpty()) {
                var example = rule.examples().get(0);
                line(INDENT + INDENT, Words.of("rule-examples") + ": " + example.text());
            }
        }
    }

    private String shown(String words) {
        return explanation
                .names()
                .covered(words)
                .chars()
                .mapToObj(sign -> printable((char) sign))
                .collect(Collectors.joining());
    }

    private void line(String indent, String words) {
        for (String part : wrapped(words, Math.max(width - indent.length(), 1))) {
            text.append((indent + part).stripTrailing()).append(System.lineSeparator());
        }
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        String rest = words;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : rest.indexOf(' ');
            if (end < 0) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end + 1);
        }
        lines.add(rest);
        return lines;
    }
}
