package se.samverkansgraf.importer.fact;

import java.util.List;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.model.fact.Span;

/**
 * Reads what a heading is about: without a label before it ('Löfte 1 – Öka tryggheten', 'Fokusområde 2: Trafik') and
 * without an explanation after it ('Bedrägerier – vi vill att färre luras').
 */
final class HeadingLabels {

    private static final String SEPARATORS = "–—−-:.";
    private static final int FEWEST_EXPLAINING = 4;

    private final Scope scope;

    HeadingLabels(Scope scope) {
        this.scope = scope;
    }

    /** The words that name the topic; the whole heading where it has neither label nor explanation. */
    Span topic(Span heading) {
        int start = afterLabel(heading);
        return new Span(start, beforeExplanation(new Span(start, heading.end())));
    }

    private int afterLabel(Span heading) {
        List<Mention<HeadingCue>> cues = scope.in(heading).of(HeadingCue.class);
        if (cues.isEmpty() || cues.get(0).span().start() != heading.start()) {
            return heading.start();
        }
        int at = skip(cues.get(0).span().end(), heading.end(), " 0123456789");
        at = afterLetter(afterParts(at, heading.end()), heading.end());
        int end = skip(at, heading.end(), SEPARATORS + " ");
        boolean numbered = at > cues.get(0).span().end() + 1;
        boolean parted = end > at && scope.words(new Span(at, end)).strip().length() > 0
                || numbered
                        && end < heading.end()
                        && Character.isUpperCase(scope.text().charAt(end));
        boolean promise = cues.get(0).value().role() == SectionRole.COMMITMENTS
                && scope.text().startsWith(": ", cues.get(0).span().end());
        boolean label = numbered || promise || labelsArea(cues.get(0).value().role());
        return label && parted && end < heading.end() ? end : heading.start();
    }

    /** True where a heading opens with a word that labels an area. */
    boolean opensWithArea(Span heading) {
        return scope.in(heading)
                .any(
                        HeadingCue.class,
                        cue -> cue.span().start() == heading.start()
                                && labelsArea(cue.value().role()));
    }

    /** 'Fokusområde: …' and 'Problemområde: …' label one area. */
    private static boolean labelsArea(SectionRole role) {
        return role == SectionRole.PRIORITIES || role == SectionRole.SITUATION;
    }

    /** 'Fokusområde A: …' is numbered by a letter. */
    private int afterLetter(int at, int end) {
        boolean letter = at + 1 < end
                && Character.isUpperCase(scope.text().charAt(at))
                && SEPARATORS.indexOf(scope.text().charAt(at + 1)) >= 0;
        return letter ? at + 1 : at;
    }

    /** Where a number of several parts ends, of which the first is passed: 'Delmål 1.1'. */
    private int afterParts(int from, int end) {
        int at = from;
        while (at + 1 < end
                && scope.text().charAt(at) == '.'
                && Character.isDigit(scope.text().charAt(at - 1))
                && Character.isDigit(scope.text().charAt(at + 1))) {
            at = skip(at + 1, end, "0123456789");
        }
        return at;
    }

    private int skip(int from, int end, String signs) {
        int at = from;
        while (at < end && signs.indexOf(scope.text().charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Where a dash parts the name of a topic from a sentence about it. */
    private int beforeExplanation(Span heading) {
        String words = scope.words(heading);
        for (String dash : List.of(" – ", " - ", " — ", ": ")) {
            int at = words.indexOf(dash);
            if (at > 0 && words.substring(at + dash.length()).split(" ", -1).length >= FEWEST_EXPLAINING) {
                return heading.start() + at;
            }
        }
        return heading.end();
    }
}
