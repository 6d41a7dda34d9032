package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is repeated at the top and foot of pages, page numbers included, and takes it away. */
final class PdfRunningLines {

    /** Running lines stand within this part of the page's height from its top or foot. */
    private static final float MARGIN = 0.17f;

    /** They stand at the same height on every page, give or take some points. */
    private static final float SAME_HEIGHT = 6;

    /** A line at the edge of a page; figures are folded, since page numbers and dates change. */
    private record Edge(int page, String folded, float baseline, boolean numbersPage) {}

    private final List<PdfPage> pages;
    private final Map<String, List<Edge>> edges = new HashMap<>();

    private PdfRunningLines(List<PdfPage> pages) {
        this.pages = pages;
    }

    static List<PdfPage> removed(List<PdfPage> pages) {
        return new PdfRunningLines(pages).removed();
    }

    private List<PdfPage> removed() {
        List<List<PdfLine>> lines =
                pages.stream().map(page -> PdfLine.of(page.words())).toList();
        for (int i = 0; i < pages.size(); i++) {
            PdfPage page = pages.get(i);
            for (PdfLine line : lines.get(i)) {
                if (isAtEdge(line, page)) {
                    Edge edge = edge(line, page);
                    edges.computeIfAbsent(edge.folded(), folded -> new ArrayList<>())
                            .add(edge);
                }
            }
        }
        List<PdfPage> cleared = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            cleared.add(cleared(pages.get(i), lines.get(i)));
        }
        return cleared;
    }

    private PdfPage cleared(PdfPage page, List<PdfLine> lines) {
        Set<PdfWord> running = Collections.newSetFromMap(new IdentityHashMap<>());
        int first = 0;
        while (first < lines.size() && isRunning(lines.get(first), page)) {
            running.addAll(lines.get(first++).words());
        }
        int last = lines.size() - 1;
        while (last >= first && isRunning(lines.get(last), page)) {
            running.addAll(lines.get(last--).words());
        }
        List<PdfWord> words =
                page.words().stream().filter(word -> !running.contains(word)).toList();
        return new PdfPage(page.number(), page.width(), page.height(), words, page.rules());
    }

    private boolean isRunning(PdfLine line, PdfPage page) {
        if (!isAtEdge(line, page)) {
            return false;
        }
        Edge own = edge(line, page);
        if (own.numbersPage()) {
            return true;
        }
        Set<Integer> alike = new HashSet<>();
        for (Edge edge : edges.getOrDefault(own.folded(), List.of())) {
            if (Math.abs(edge.baseline() - own.baseline()) < SAME_HEIGHT) {
                alike.add(edge.page());
            }
        }
        return alike.size() > 1 && alike.size() * 5 >= pages.size() * 2;
    }

    private static boolean isAtEdge(PdfLine line, PdfPage page) {
        return line.baseline() < page.height() * MARGIN || line.baseline() > page.height() * (1 - MARGIN);
    }

    private static Edge edge(PdfLine line, PdfPage page) {
        String text = line.text();
        StringBuilder folded = new StringBuilder();
        for (char letter : text.toCharArray()) {
            if (!Character.isDigit(letter)) {
                folded.append(Character.toLowerCase(letter));
            } else if (folded.isEmpty() || folded.charAt(folded.length() - 1) != '0') {
                folded.append('0');
            }
        }
        return new Edge(page.number(), folded.toString(), line.baseline(), PageNumbers.is(text));
    }
}
