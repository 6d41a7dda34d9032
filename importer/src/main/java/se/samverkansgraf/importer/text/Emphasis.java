package se.samverkansgraf.importer.text;

import java.util.BitSet;
import java.util.List;

/** Remembers which letters of a source text are bold or italic, and tells blocks that wholly are. */
final class Emphasis {

    /** How letters stand out. */
    enum Stress {
        NONE,
        ITALIC,
        BOLD
    }

    private static final int LONGEST_HEADING = 100;

    private final BitSet bold = new BitSet();
    private final BitSet italic = new BitSet();

    void mark(int from, int to, Stress stress) {
        if (stress == Stress.BOLD) {
            bold.set(from, to);
        } else if (stress == Stress.ITALIC) {
            italic.set(from, to);
        }
    }

    /** Copies what another remembers of {@code length} letters from {@code from} on. */
    void copy(Emphasis other, int from, int to, int length) {
        for (int at = 0; at < length; at++) {
            bold.set(to + at, other.bold.get(from + at));
            italic.set(to + at, other.italic.get(from + at));
        }
    }

    /** The drafts with their emphasis; bold lines of their own are headings, unless most of the text is bold. */
    List<Draft> applied(String source, List<Draft> drafts) {
        long bolds = drafts.stream().filter(draft -> isAll(bold, source, draft)).count();
        boolean telling = bolds * 2 <= drafts.size() || drafts.size() < 3;
        BitSet marked = (BitSet) bold.clone();
        marked.or(italic);
        return drafts.stream()
                .flatMap(draft -> RunInHeading.parted(source, draft, marked).stream())
                .map(draft -> {
                    boolean strong = isAll(bold, source, draft);
                    Draft stressed = draft.withParts(draft.parts(), strong || isAll(italic, source, draft));
                    return strong && telling ? promoted(source, stressed) : stressed;
                })
                .toList();
    }

    /** A bold paragraph that is short and no sentence is a heading whose level nothing tells. */
    static Draft promoted(String source, Draft draft) {
        Part last = draft.parts().get(draft.parts().size() - 1);
        int length = last.end() - draft.parts().get(0).start();
        boolean heading = draft.shape() == Block.Shape.PARAGRAPH
                && length <= LONGEST_HEADING
                && ".,;".indexOf(source.charAt(last.end() - 1)) < 0;
        return heading ? new Draft(draft.parts(), Block.Shape.HEADING, "", 0, true, draft.page(), draft.cell()) : draft;
    }

    private static boolean isAll(BitSet marked, String source, Draft draft) {
        boolean found = false;
        for (Part part : draft.parts()) {
            for (int at = part.start(); at < part.end(); at++) {
                if (Character.isLetterOrDigit(source.charAt(at))) {
                    if (!marked.get(at)) {
                        return false;
                    }
                    found = true;
                }
            }
        }
        return found;
    }
}
