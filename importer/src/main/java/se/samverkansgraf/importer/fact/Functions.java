package se.samverkansgraf.importer.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Span;

/** Reads which part somebody takes in what a passage says. */
final class Functions {

    private static final int REACH = 4;

    private final Scope scope;

    Functions(Scope scope) {
        this.scope = scope;
    }

    /** The part taken in a table's cell: what the column's head says, else the cell. */
    CommitmentFunction ofCell(Span cell, @Nullable Span columnHead) {
        List<Mention<FunctionCue>> above =
                columnHead == null ? List.of() : scope.in(columnHead).of(FunctionCue.class);
        List<Mention<FunctionCue>> own = scope.in(cell).of(FunctionCue.class);
        if (!above.isEmpty()) {
            return above.get(0).value().function();
        }
        return own.isEmpty() ? CommitmentFunction.PERFORMS : own.get(0).value().function();
    }

    /** The part taken in a sentence or item: that of a word near its beginning or near its modal verb. */
    CommitmentFunction of(Span part) {
        for (Mention<FunctionCue> cue : scope.in(part).of(FunctionCue.class)) {
            if (isNear(cue.span(), part)) {
                return cue.value().function();
            }
        }
        return CommitmentFunction.PERFORMS;
    }

    private boolean isNear(Span cue, Span part) {
        if (wordsBetween(part.start(), cue.start()) < REACH) {
            return true;
        }
        return scope.in(part).of(StrengthCue.class).stream()
                .anyMatch(modal -> modal.span().end() <= cue.start()
                        && wordsBetween(modal.span().end(), cue.start()) < REACH);
    }

    private long wordsBetween(int from, int to) {
        return scope.words(new Span(from, to))
                .chars()
                .filter(Character::isWhitespace)
                .count();
    }
}
