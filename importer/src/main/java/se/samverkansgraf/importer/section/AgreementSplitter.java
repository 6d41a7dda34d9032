package se.samverkansgraf.importer.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Span;

/**
 * Divides a document into its agreements. A title of a kind that follows from the one before (a plan after an
 * agreement) opens the next one where it stands like a title: after signatures, with a period, or with an introduction
 * of its own. A title of the same kind and another period opens an agreement too; an older one that undertakes nothing
 * more, or tells how it went, is left out, and so is the cover of a later one.
 */
final class AgreementSplitter {

    private final List<Title> headings;
    private final List<Title> told;
    private final List<Statement> statements;
    private final Predicate<Statement> undertakes;
    private final int textLength;

    /** Where an agreement, or an older one, begins; {@code title} is null where no heading names a kind. */
    private record Boundary(int statement, @Nullable Title title, boolean newest) {}

    /** All headings, and lines of running text that say when an agreement holds, in the text's order. */
    record Titles(List<Title> headings, List<Title> told) {}

    /**
     * Takes all headings and statements in the text's order.
     *
     * @param undertakes tells the statements by which somebody undertakes something
     */
    AgreementSplitter(Titles titles, List<Statement> statements, Predicate<Statement> undertakes, int textLength) {
        this.headings = titles.headings();
        this.told = titles.told();
        this.statements = statements;
        this.undertakes = undertakes;
        this.textLength = textLength;
    }

    /** The agreements in the text's order. */
    List<AgreementPart> split() {
        List<Boundary> boundaries = withoutCovers(boundaries());
        List<AgreementPart> parts = new ArrayList<>();
        for (int i = 0; i < boundaries.size(); i++) {
            int end = i + 1 < boundaries.size() ? boundaries.get(i + 1).statement() : statements.size();
            if (end > boundaries.get(i).statement() && (boundaries.get(i).newest() || holds(boundaries.get(i), end))) {
                parts.add(part(boundaries.get(i), end));
            }
        }
        return parts;
    }

    /** A part in which nothing is undertaken, such as the minutes of a decision, only covers the agreement below it. */
    private List<Boundary> withoutCovers(List<Boundary> boundaries) {
        List<Boundary> kept = new ArrayList<>();
        for (Boundary boundary : boundaries) {
            Boundary before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            boolean covered = before != null
                    && before.newest()
                    && boundary.newest()
                    && isOfKind(boundary, before)
                    && statements.subList(before.statement(), boundary.statement()).stream()
                            .noneMatch(undertakes);
            if (!covered) {
                kept.add(boundary);
            }
        }
        return kept;
    }

    private boolean isOfKind(Boundary boundary, Boundary cover) {
        return boundary.title() != null
                && cover.title() != null
                && named(boundary.title()).kind() == cover.title().kind();
    }

    /** Of each kind the title whose time begins last. */
    private Map<AgreementKind, Title> latest() {
        Map<AgreementKind, Title> latest = new EnumMap<>(AgreementKind.class);
        for (Title title : headings) {
            if (title.kind() != null && title.first() != null) {
                latest.merge(title.kind(), title, (one, other) -> one.first().isBefore(other.first()) ? other : one);
            }
        }
        return latest;
    }

    private List<Boundary> boundaries() {
        List<Boundary> found = new ArrayList<>();
        Map<AgreementKind, Title> latest = latest();
        for (int i = 0; i < headings.size(); i++) {
            Title title = headings.get(i);
            if (title.kind() == null) {
                continue;
            }
            boolean newest = latest.get(title.kind()) == null || !title.isSucceededBy(latest.get(title.kind()));
            if (found.isEmpty()) {
                found.add(new Boundary(0, title, newest));
                continue;
            }
            newest &= told.stream().noneMatch(above -> above.isAbove(title) && title.isSucceededBy(above));
            Boundary before = found.get(found.size() - 1);
            boolean next = newest ? opensNext(i, before) : isOfOtherTime(title, before);
            if (newest != before.newest() || next) {
                found.add(new Boundary(title.statement(), title, newest));
            }
        }
        return found.isEmpty() ? List.of(new Boundary(0, null, true)) : found;
    }

    private static boolean isOfOtherTime(Title title, Boundary before) {
        return before.title() != null
                && (title.isSucceededBy(before.title()) || before.title().isSucceededBy(title));
    }

    /** True where an older agreement still says what was undertaken, and the page does not tell how it went. */
    private boolean holds(Boundary boundary, int end) {
        boolean results = headings.stream().anyMatch(heading -> heading.line().role() == SectionRole.RESULTS);
        return !results
                && !isFollowUp()
                && !isFollowUp(boundary.title())
                && statements.subList(boundary.statement(), end).stream().anyMatch(undertakes);
    }

    private boolean opensNext(int heading, Boundary before) {
        Title title = headings.get(heading);
        return before.title() != null
                && title.follows(before.title())
                && isWrittenBetween(before, title)
                && (title.last() != null || afterSignature(title) || isIntroducedBelow(heading));
    }

    /** False for a title right below another: 'Medborgarlöfte' above 'Bilaga till överenskommelsen' is one document. */
    private boolean isWrittenBetween(Boundary before, Title title) {
        int from = before.title() == null ? before.statement() : before.title().statement();
        return statements.subList(from, title.statement()).stream()
                .anyMatch(statement -> statement.form() != Form.HEADING);
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

    /** True where the page itself is a follow-up: its title says so. */
    private boolean isFollowUp() {
        return headings.stream()
                .takeWhile(heading -> heading.kind() == null || heading.line().role() == SectionRole.FOLLOW_UP)
                .anyMatch(heading -> heading.line().role() == SectionRole.FOLLOW_UP);
    }

    private static boolean isFollowUp(@Nullable Title title) {
        return title != null && title.line().role() == SectionRole.FOLLOW_UP;
    }

    private AgreementPart part(Boundary boundary, int end) {
        int start = boundary.statement();
        int from = statements.get(start).span().start();
        int to = end < statements.size() ? statements.get(end).span().start() : textLength;
        Title title = boundary.title() == null ? null : fullest(named(boundary.title()), end);
        AgreementKind kind = title == null ? null : title.kind();
        Span heading = title == null ? null : title.line().block().span();
        return new AgreementPart(kind, heading, new Span(from, to), start, end);
    }

    /** 'Bilaga A' right above 'Åtgärdsplan 2021': the appendix is a plan. */
    private Title named(Title title) {
        if (title.kind() != AgreementKind.APPENDIX) {
            return title;
        }
        return headings.stream()
                .filter(below -> below.statement() == title.statement() + 1)
                .filter(below ->
                        below.kind() == AgreementKind.ACTION_PLAN || below.kind() == AgreementKind.CITIZEN_PROMISE)
                .findFirst()
                .orElse(title);
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
