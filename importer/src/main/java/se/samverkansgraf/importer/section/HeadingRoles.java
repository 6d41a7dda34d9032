package se.samverkansgraf.importer.section;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.model.fact.Span;

/**
 * Tells which part of an agreement a line opens if it is a heading: where words for one are the whole line, open it
 * before what it is about ('Insatser för ökad trygghet'), close it after a dash ('Medborgarlöfte - Fokusområden'), or
 * close a question ('Vad säger lägesbilden?').
 */
final class HeadingRoles {

    private static final String DASHES = "-–—−:|";
    private static final int MOST = 10;
    private static final int LEAST = 7;
    private static final Pattern BARE_NUMBER = Pattern.compile(" \\d{1,2}[.:]?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*(?!\\d)");

    private final Set<String> about;
    private final Set<String> areas;

    /**
     * Makes a reader of roles.
     *
     * @param about the words that lead from a heading's own word to what it is about, lower case
     * @param areas the words that label one area ('Fokusområde: …'), lower case
     */
    HeadingRoles(Set<String> about, Set<String> areas) {
        this.about = Set.copyOf(about);
        this.areas = Set.copyOf(areas);
    }

    /** The part that a line of these words opens, null where the words are no known ones. */
    @Nullable SectionRole of(Span line, String words, Mentions mentions) {
        int end = endOfLetters(words);
        for (Mention<HeadingCue> cue : mentions.of(HeadingCue.class)) {
            if (governs(cue, cue.span().start() - line.start(), words, end)) {
                return cue.value().role();
            }
        }
        return null;
    }

    private boolean governs(Mention<HeadingCue> cue, int start, String words, int endOfLetters) {
        int length = cue.span().length();
        if (start == 0 && numbersPromise(cue, words.substring(length))) {
            return false;
        }
        if (MOST * length >= LEAST * endOfLetters) {
            return true;
        }
        if (start == 0) {
            boolean outside = cue.value().role() == SectionRole.OUTSIDE;
            String rest = words.substring(length);
            return !outside && !isLabel(rest) && !isAreaLabel(cue, rest) && isAbout(rest);
        }
        String before = words.substring(0, start).strip();
        if (words.endsWith("?") && start + length >= endOfLetters) {
            return true;
        }
        boolean dashed = !before.isEmpty() && DASHES.indexOf(before.charAt(before.length() - 1)) >= 0;
        return dashed && start + length >= endOfLetters;
    }

    /** 'Löfte 1', and no more: one of several, which the line below it tells. */
    private boolean numbersPromise(Mention<HeadingCue> cue, String rest) {
        return cue.value().role() == SectionRole.COMMITMENTS
                && areas.contains(cue.wording().toLowerCase(Locale.ROOT))
                && BARE_NUMBER.matcher(rest).matches();
    }

    /** 'Löfte 1 – Öka tryggheten', 'Fokusområde 2 Trafik': the words only label what follows. */
    private static boolean isLabel(String rest) {
        String after = rest.strip();
        Matcher number = NUMBER.matcher(after);
        String sign = number.lookingAt() ? after.substring(number.end()).strip() : "";
        return sign.length() > 1
                && (DASHES.indexOf(sign.charAt(0)) >= 0
                        || sign.charAt(0) == '.'
                        || Character.isUpperCase(sign.charAt(0)));
    }

    /** 'Prioriterat område: Barn och unga': one area, and the words of the label alone do not say which. */
    private boolean isAreaLabel(Mention<HeadingCue> cue, String rest) {
        String topic = rest.strip();
        return areas.contains(cue.wording().toLowerCase(Locale.ROOT))
                && topic.length() > 1
                && DASHES.indexOf(topic.charAt(0)) >= 0;
    }

    private boolean isAbout(String rest) {
        String said = rest.strip();
        int space = said.indexOf(' ');
        String word = space < 0 ? said : said.substring(0, space);
        return !word.isEmpty()
                && (Character.isDigit(word.charAt(0))
                        || DASHES.indexOf(word.charAt(0)) >= 0
                        || about.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static int endOfLetters(String words) {
        int end = words.length();
        while (end > 0 && !Character.isLetterOrDigit(words.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
