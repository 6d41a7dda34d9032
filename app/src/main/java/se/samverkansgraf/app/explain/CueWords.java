package se.samverkansgraf.app.explain;

import java.util.stream.Collectors;
import se.samverkansgraf.importer.mention.CueMention;
import se.samverkansgraf.importer.mention.CueMention.CitedCue;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;

/** What a cue tells, in words. */
final class CueWords {

    private CueWords() {}

    static String of(CueMention cue) {
        if (cue instanceof StrengthCue strength) {
            return Words.of("strength") + ": " + Words.of(strength.strength());
        }
        if (cue instanceof FunctionCue function) {
            return Words.of("function") + ": " + Words.of(function.function());
        }
        if (cue instanceof PartyCue party) {
            return Words.of("parties") + ": "
                    + party.parties().stream().map(Words::of).collect(Collectors.joining(", "));
        }
        if (cue instanceof HeadingCue heading) {
            return Words.of("heading") + ": " + Words.of(heading.role());
        }
        if (cue instanceof DocumentKindCue kind) {
            return Words.of("kind") + ": " + Words.of(kind.kind());
        }
        if (cue instanceof CitedCue cited) {
            return Words.of(cited.kind());
        }
        if (cue instanceof MarkCue mark) {
            return Words.of("marks") + ": " + Words.of(mark.mark());
        }
        throw new IllegalArgumentException("no words for " + cue);
    }
}
