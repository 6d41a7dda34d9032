package se.samverkansgraf.importer.section;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.text.Block;
import se.samverkansgraf.importer.text.Block.Shape;
import se.samverkansgraf.model.fact.AgreementKind;

/**
 * A block together with what was read in it.
 *
 * @param index its place among the document's blocks
 * @param block the block
 * @param words its text
 * @param mentions what was read in it
 * @param role the part of the agreement that it opens if it is a heading, or null where its wording is no known one
 */
record Line(
        int index,
        Block block,
        String words,
        Mentions mentions,
        @Nullable SectionRole role) {

    private static final int FEWEST_ASSIGNED = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile(" ");
    private static final String CLOSING = ".;,!?";
    private static final String ELLIPSIS = "...";

    boolean is(Shape shape) {
        return block.shape() == shape;
    }

    int wordCount() {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < words.length(); i++) {
            boolean letter = Character.isLetterOrDigit(words.charAt(i));
            count += letter && !inside ? 1 : 0;
            inside = letter || (inside && !Character.isWhitespace(words.charAt(i)));
        }
        return count;
    }

    boolean hasLetters() {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isLetterOrDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean endsWith(char sign) {
        return !words.isEmpty() && words.charAt(words.length() - 1) == sign;
    }

    /** True where no sign ends the line as a sentence or clause; three points leave it open. */
    boolean unclosed() {
        return words.endsWith(ELLIPSIS) || !words.isEmpty() && CLOSING.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    boolean beginsLikeSentence() {
        return !words.isEmpty() && !Character.isLowerCase(words.charAt(0));
    }

    /** True where who undertakes the rest closes the line in parentheses: 'Fler kontroller vid skolor (polisen)'. */
    boolean assignedInParentheses() {
        int open = endsWith(')') ? words.lastIndexOf('(') : -1;
        return open > 0
                && BETWEEN_WORDS.split(words.substring(0, open)).length >= FEWEST_ASSIGNED
                && namesPartyAt(open + 1);
    }

    /** True where a party's name begins at a place in the line. */
    boolean namesPartyAt(int place) {
        return mentions.any(
                PartyCue.class, party -> party.span().start() == block.span().start() + place);
    }

    boolean hasStrength() {
        return !mentions.of(StrengthCue.class).isEmpty();
    }

    /**
     * The kind of document that this line names, the first of several; null where it names none. 'Bilaga:
     * Handlingsplan' is a plan.
     */
    @Nullable AgreementKind kind() {
        AgreementKind named = null;
        for (Mention<DocumentKindCue> cue : mentions.of(DocumentKindCue.class)) {
            AgreementKind kind = cue.value().kind();
            if (named == null || (named == AgreementKind.APPENDIX && kind != AgreementKind.COOPERATION_AGREEMENT)) {
                named = kind;
            }
        }
        return named;
    }

    List<Integer> number() {
        return Numbering.of(block.marker());
    }
}
