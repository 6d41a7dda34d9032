package se.samverkansgraf.importer.section;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Span;

/**
 * Divides a document into its agreements. A title of a kind that follows from the one before (a plan after an
 * agreement) opens the next one where it stands like a title: after signatures, with a period, or with an introduction
 * of its own. A title of the same kind and an older period opens what is no longer in force.
 */
final class AgreementSplitter {

    private final List<Title> headings;
    private final List<Statement> statements;
    private final int textLength;

    /** Where an agreement, or one no longer in force, begins; {@code title} is null where no heading names a kind. */
    private record Boundary(int statement, @Nullable Title title, boolean inForce) {}

    /** Takes all headings and statements in the text's order. */
    AgreementSplitter(List<Title> headings, List<Statement> statements, int textLength) {
        this.headings = headings;
        this.statements = statements;
        this.textLength = textLength;
    }

    /** The agreements in the text's order. */
    List<AgreementPart> split() {
        List<Boundary> boundaries = boundaries();
        List<AgreementPart> parts = new ArrayList<>();
        for (int i = 0; i < boundaries.size(); i++) {
            int end = i + 1 < boundaries.size() ? boundaries.get(i + 1).statement() : statements.size();
            if (boundaries.get(i).inForce() && end > boundaries.get(i).statement()) {
                parts.add(part(boundaries.get(i), end));
            }
        }
        return parts;
    }

    private List<Boundary> boundaries() {
        List<Boundary> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Title title = headings.get(i);
            if (title.kind() == null) {
                continue;
            }
            boolean inForce = headings.stream().noneMatch(title::isSucceededBy);
            if (found.isEmpty()) {
                found.add(new Boundary(0, title, inForce));
                continue;
            }
            Boundary before = found.get(found.size() - 1);
            if (inForce != before.inForce() || (inForce && opensNext(i, before))) {
                found.add(new Boundary(title.statement(), title, inForce));
            }
        }
        return found.isEmpty() ? List.of(new Boundary(0, null, true)) : found;
    }

    private boolean opensNext(int heading, Boundary before) {
        Title title = headings.get(heading);
        return before.title() != null
                && title.follows(before.title())
                && (title.last() != null || afterSignature(title) || isIntroducedBelow(heading));
    }

    private boolean afterSignature(Title title) {
        return title.statement() > 0 && statements.get(title.statement() - 1).form() == Form.SIGNATURE;
    }

    private boolean isIntroducedBelow(int heading) {
        int next = heading + 1;
        if (next >= headings.size()) {
            return false;
        }
        SectionRole role = headings.get(next).line().role();
        boolean adjacent =
                headings.get(next).statement() == headings.get(heading).statement() + 1;
        return adjacent && (role == SectionRole.BACKGROUND || role == SectionRole.PURPOSE);
    }

    private AgreementPart part(Boundary boundary, int end) {
        int start = boundary.statement();
        int from = statements.get(start).span().start();
        int to = end < statements.size() ? statements.get(end).span().start() : textLength;
        Title title = boundary.title() == null ? null : fullest(boundary.title(), end);
        AgreementKind kind = title == null ? null : title.kind();
        Span heading = title == null ? null : title.line().block().span();
        return new AgreementPart(kind, heading, new Span(from, to), start, end);
    }

    /** The last title of the kind before any other heading: below a web page's own title often stands the real one. */
    private Title fullest(Title first, int end) {
        Title fullest = first;
        for (Title heading : headings) {
            if (heading.statement() > first.statement() && heading.statement() < end) {
                if (heading.kind() != first.kind()) {
                    return heading.names(first) ? heading : fullest;
                }
                fullest = heading.last() != null ? heading : fullest;
            }
        }
        return fullest;
    }
}
