package se.samverkansgraf.importer.section;

import java.util.ArrayList;
import java.util.List;
import se.samverkansgraf.importer.text.CanonicalText;

/**
 * A document's structure.
 *
 * @param source the text
 * @param sections its headed parts, in the text's order, outer before inner; the first has no heading where text
 *     stands before the first heading
 * @param statements what can state something, in the text's order
 * @param agreements the parts that are agreements; what stands in none (an older promise of which only results are
 *     told) states nothing
 */
public record SectionedText(
        CanonicalText source, List<Section> sections, List<Statement> statements, List<AgreementPart> agreements) {

    public SectionedText {
        sections = List.copyOf(sections);
        statements = List.copyOf(statements);
        agreements = List.copyOf(agreements);
    }

    /** The statements of one agreement. */
    public List<Statement> statementsOf(AgreementPart agreement) {
        return statements.subList(agreement.firstStatement(), agreement.endStatement());
    }

    /** The sections that hold a statement, innermost first. */
    public List<Section> pathOf(Statement statement) {
        return pathOf(statement.section());
    }

    /** A section and those that hold it, innermost first. */
    public List<Section> pathOf(int section) {
        List<Section> path = new ArrayList<>();
        for (Integer at = section; at != null; at = sections.get(at).parent()) {
            path.add(sections.get(at));
        }
        return path;
    }
}
