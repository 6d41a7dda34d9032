package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Words that stand out at the beginning of a paragraph and end with a full stop: {@code **Trygga skolor.** Rektorerna
 * ska …}. They become a block of their own, without the stop; whether it is a heading is told where headings are found.
 */
final class RunInHeading {

    private static final int LONGEST = 60;
    private static final int NONE = -1;

    private RunInHeading() {}

    /**
     * The paragraph in two, or as it is where nothing stands out at its beginning.
     *
     * @param stressed which letters of the source are bold or italic
     */
    static List<Draft> parted(String source, Draft draft, BitSet stressed) {
        if (draft.shape() != Block.Shape.PARAGRAPH || draft.cell() != null) {
            return List.of(draft);
        }
        int rest = firstPlainLetter(source, draft, stressed);
        int stop = rest == NONE ? NONE : lastSign(source, draft, rest);
        boolean heads = stop != NONE
                && source.charAt(stop) == '.'
                && stop - draft.parts().get(0).start() <= LONGEST
                && Character.isUpperCase(source.charAt(rest));
        if (!heads) {
            return List.of(draft);
        }
        int start = draft.parts().get(0).start();
        int end = draft.parts().get(draft.parts().size() - 1).end();
        return List.of(
                draft.withParts(between(start, stop, draft.parts()), true),
                draft.withParts(between(rest, end, draft.parts()), false));
    }

    /** Where the first letter stands that does not stand out, behind some that do. */
    private static int firstPlainLetter(String source, Draft draft, BitSet stressed) {
        boolean opened = false;
        for (Part part : draft.parts()) {
            for (int at = part.start(); at < part.end(); at++) {
                if (Character.isLetterOrDigit(source.charAt(at))) {
                    if (!stressed.get(at)) {
                        return opened ? at : NONE;
                    }
                    opened = true;
                }
            }
        }
        return NONE;
    }

    private static int lastSign(String source, Draft draft, int end) {
        int last = NONE;
        for (Part part : draft.parts()) {
            for (int at = part.start(); at < Math.min(end, part.end()); at++) {
                if (!Spelling.isSpace(source.charAt(at)) && !Character.isWhitespace(source.charAt(at))) {
                    last = at;
                }
            }
        }
        return last;
    }

    private static List<Part> between(int start, int end, List<Part> parts) {
        List<Part> inside = new ArrayList<>();
        for (Part part : parts) {
            int from = Math.max(start, part.start());
            int to = Math.min(end, part.end());
            if (from < to) {
                inside.add(new Part(from, to, inside.isEmpty() ? Part.Glue.NONE : part.glue()));
            }
        }
        return inside;
    }
}
