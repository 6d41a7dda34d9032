package se.samverkansgraf.importer.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Span;

/** Tells which part of an agreement a statement belongs to: by the headings above it and by how the text turns. */
final class RolesOver {

    private final Scope scope;
    private final Map<Integer, Optional<SectionRole>> known = new HashMap<>();
    private final NavigableSet<Span> turns = new TreeSet<>();

    RolesOver(Scope scope) {
        this.scope = scope;
        addTurns();
    }

    /** True where the nearest section of known role that holds the statement has one of these roles. */
    boolean isAny(Statement statement, SectionRole... roles) {
        SectionRole over = known.computeIfAbsent(statement.index(), any -> roleOver(statement))
                .orElse(null);
        for (SectionRole role : roles) {
            if (over == role) {
                return true;
            }
        }
        return false;
    }

    /** Finds the words for what is prioritised that open a sentence. */
    private void addTurns() {
        Set<Integer> openings = new HashSet<>();
        scope.statements(Form.SENTENCE)
                .forEach(statement -> openings.add(statement.span().start()));
        for (Mention<MarkCue> cue : scope.mentions().of(MarkCue.class)) {
            if (cue.value().mark() == Mark.PRIORITY
                    && openings.contains(cue.span().start())) {
                turns.add(cue.span());
            }
        }
    }

    private Optional<SectionRole> roleOver(Statement statement) {
        SectionRole opened = runIn(statement);
        if (opened != null) {
            return Optional.of(opened);
        }
        for (Section section : scope.path(statement)) {
            if (section.role() != null) {
                return hasLeft(section, statement) ? Optional.empty() : Optional.of(section.role());
            }
        }
        return Optional.empty();
    }

    /** The part that a paragraph opens by a word and a colon, or a question: 'Mål: Fler ska våga anmäla.' */
    private @Nullable SectionRole runIn(Statement statement) {
        Span paragraph = new Span(
                scope.lineStart(statement.span().start()), statement.span().end());
        for (Mention<HeadingCue> cue : scope.in(paragraph).of(HeadingCue.class)) {
            if (cue.span().start() == paragraph.start()
                    && (scope.text().startsWith(":", cue.span().end())
                            || scope.text().startsWith("?", cue.span().end()))) {
                return cue.value().role();
            }
        }
        return null;
    }

    /**
     * True where the text has turned from describing to agreeing before the statement, though no heading says so: a
     * sentence that opens with a word for what is prioritised, or one on the agreement's own validity.
     */
    private boolean hasLeft(Section section, Statement statement) {
        if (section.role() != SectionRole.SITUATION && section.role() != SectionRole.BACKGROUND) {
            return false;
        }
        if (turns.isEmpty()) {
            return false;
        }
        Span before = new Span(section.heading().end(), statement.span().end());
        return turns.tailSet(new Span(before.start(), before.start())).stream()
                .takeWhile(turn -> turn.start() < before.end())
                .anyMatch(before::contains);
    }
}
