package se.samverkansgraf.importer.section;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
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
 */
record Line(int index, Block block, String words, Mentions mentions) {

    private static final String CLOSING = ".;,!?";

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
        return words.chars().anyMatch(Character::isLetterOrDigit);
    }

    boolean endsWith(char sign) {
        return !words.isEmpty() && words.charAt(words.length() - 1) == sign;
    }

    /** True where no sign ends the line as a sentence or clause. */
    boolean unclosed() {
        return !words.isEmpty() && CLOSING.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    boolean beginsLikeSentence() {
        return !words.isEmpty() && !Character.isLowerCase(words.charAt(0));
    }

    boolean hasStrength() {
        return !mentions.of(StrengthCue.class).isEmpty();
    }

    /** The part of the agreement that this line, taken as a heading, opens; null where its wording is no known one. */
    @Nullable SectionRole role() {
        List<Mention<HeadingCue>> cues = mentions.of(HeadingCue.class);
        return cues.stream()
                .filter(this::governs)
                .map(cue -> cue.value().role())
                .findFirst()
                .orElse(null);
    }

    private boolean governs(Mention<HeadingCue> cue) {
        boolean opens = cue.span().start() == block.span().start();
        boolean closes = block.span().end() - cue.span().end() <= 1;
        return opens || closes || 2 * cue.span().length() >= block.span().length();
    }

    /** The kind of document that this line names, the first of several; null where it names none. */
    @Nullable AgreementKind kind() {
        return mentions.of(DocumentKindCue.class).stream()
                .map(cue -> cue.value().kind())
                .findFirst()
                .orElse(null);
    }

    List<Integer> number() {
        return Numbering.of(block.marker());
    }
}
