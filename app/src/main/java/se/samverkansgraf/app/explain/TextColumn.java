package se.samverkansgraf.app.explain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.text.Block;
import se.samverkansgraf.importer.text.Block.Cell;

/** Writes the text's blocks: headings with the part they head, paragraphs, list items, tables, signature lines. */
final class TextColumn {

    private static final int DEEPEST = 3;

    private final Explanation explanation;
    private final Html html;
    private final MarkedHtml marked;
    private final Map<Integer, Section> headed;
    private int page;

    TextColumn(Explanation explanation, Html html) {
        this.explanation = explanation;
        this.html = html;
        this.marked = new MarkedHtml(explanation, html);
        this.headed = explanation.sections().stream()
                .filter(section -> section.heading().length() > 0)
                .collect(Collectors.toMap(
                        section -> section.heading().start(), Function.identity(), (first, second) -> first));
    }

    void write() {
        List<Block> blocks = explanation.blocks();
        int from = 0;
        while (from < blocks.size()) {
            int to = from + 1;
            Block block = blocks.get(from);
            page(block);
            if (block.cell() == null) {
                block(block);
            } else {
                while (to < blocks.size() && isSameTable(block, blocks.get(to))) {
                    to++;
                }
                table(blocks.subList(from, to));
            }
            from = to;
        }
    }

    private static boolean isSameTable(Block one, Block other) {
        return other.cell() != null && cell(one).table() == cell(other).table();
    }

    private static Cell cell(Block block) {
        return Objects.requireNonNull(block.cell());
    }

    private void page(Block block) {
        if (block.page() != page && explanation.document().pages() > 1) {
            html.markup("<p class=\"page\">")
                    .text(Words.of("page", block.page()))
                    .markup("</p>\n");
        }
        page = block.page();
    }

    private void block(Block block) {
        Section section = headed.get(block.span().start());
        if (section != null) {
            heading(block, section);
            return;
        }
        boolean item = block.shape() == Block.Shape.LIST_ITEM;
        html.markup("<p class=\"b" + (item ? " item d" + Math.min(block.depth(), DEEPEST) : "") + "\">");
        marker(block);
        marked.write(block.span());
        html.markup("</p>\n");
    }

    private void heading(Block block, Section section) {
        int level = Math.min(section.level(), DEEPEST) + 2;
        html.markup("<h" + level + " class=\"b\">");
        marker(block);
        marked.write(block.span());
        if (section.role() != null) {
            html.markup(" <span class=\"part\">")
                    .text(Words.of("section", Words.of(section.role())))
                    .markup("</span>");
        }
        html.markup("</h" + level + ">\n");
    }

    private void marker(Block block) {
        if (!block.marker().isEmpty()) {
            html.markup("<span class=\"marker\">").text(block.marker()).markup("</span> ");
        }
    }

    private void table(List<Block> cells) {
        boolean columns = cells.get(0).shape() == Block.Shape.COLUMN;
        html.markup(columns ? "<div class=\"scroll columns\">" : "<div class=\"scroll\">")
                .markup("<table role=\"presentation\">\n");
        int row = -1;
        for (Block block : cells) {
            if (cell(block).row() != row) {
                html.markup(row < 0 ? "<tr>" : "</tr>\n<tr>");
                row = cell(block).row();
            }
            html.markup("<td>");
            marker(block);
            marked.write(block.span());
            html.markup("</td>");
        }
        html.markup("</tr>\n</table></div>\n");
    }
}
