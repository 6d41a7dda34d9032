package se.samverkansgraf.app.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;

/**
 * Writes parts of the text with their marks. Marks and passages may overlap in any way: the text is cut where one of
 * them begins or ends, and each piece bears the classes of all that cover it.
 */
final class MarkedHtml {

    /** A passage of a fact. */
    private record Passage(Span span, FactCard fact, int number) {

        String id() {
            return "p-" + fact.id() + "-" + number;
        }
    }

    private final Explanation explanation;
    private final Html html;
    private final List<Passage> passages = new ArrayList<>();

    MarkedHtml(Explanation explanation, Html html) {
        this.explanation = explanation;
        this.html = html;
        for (FactCard fact : explanation.facts()) {
            List<Evidence> evidence = fact.evidence();
            for (int i = 0; i < evidence.size(); i++) {
                passages.add(new Passage(evidence.get(i).span(), fact, i + 1));
            }
        }
    }

    /** Writes the text at a span. */
    void write(Span part) {
        List<Passage> here =
                passages.stream().filter(each -> each.span().overlaps(part)).toList();
        List<Mark> marks = explanation.marks().stream()
                .filter(each -> each.span().overlaps(part))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
        Stream.concat(here.stream().map(Passage::span), marks.stream().map(Mark::span))
                .flatMap(span -> Stream.of(span.start(), span.end()))
                .filter(cut -> cut > part.start() && cut < part.end())
                .forEach(cuts::add);
        for (Integer from = cuts.first(); cuts.higher(from) != null; from = cuts.higher(from)) {
            piece(new Span(from, cuts.higher(from)), part, here, marks);
        }
    }

    private void piece(Span piece, Span part, List<Passage> passages, List<Mark> marks) {
        List<Passage> covering =
                passages.stream().filter(each -> each.span().contains(piece)).toList();
        covering.stream().filter(each -> begins(each.span(), piece, part)).forEach(this::reference);
        String classes = covering.stream()
                .map(each ->
                        " " + each.fact().kind().key() + " f-" + each.fact().id())
                .distinct()
                .collect(Collectors.joining());
        if (!classes.isEmpty()) {
            html.markup("<span class=\"s" + classes + "\">");
        }
        List<Mark> over =
                marks.stream().filter(each -> each.span().contains(piece)).toList();
        over.forEach(mark -> open(mark, piece));
        html.text(explanation.at(piece));
        over.forEach(mark -> html.markup("</mark>"));
        html.markup(classes.isEmpty() ? "" : "</span>");
    }

    private static boolean begins(Span passage, Span piece, Span part) {
        return passage.start() == piece.start() || passage.start() < part.start() && piece.start() == part.start();
    }

    private void open(Mark mark, Span piece) {
        String key = mark.kind().key();
        boolean last = mark.span().end() == piece.end();
        html.markup("<mark class=\"m " + key + (last ? " e" : "") + "\" title=\"")
                .text(Words.of(key) + ": " + mark.says() + " · " + mark.rule())
                .markup("\">");
    }

    private void reference(Passage passage) {
        FactCard fact = passage.fact();
        String key = fact.kind().key();
        String name = Words.of(key) + " " + fact.number();
        html.markup("<a class=\"ref " + key + "\" id=\"" + passage.id() + "\" href=\"#" + fact.id() + "\" title=\"")
                .text(Words.of("to-fact", name))
                .markup("\">")
                .text(Words.of(key + ".letter") + fact.number())
                .markup("</a>");
    }
}
