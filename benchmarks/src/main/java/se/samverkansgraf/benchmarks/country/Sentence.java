package se.samverkansgraf.benchmarks.country;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/**
 * A commitment's words and what they name.
 *
 * @param words the sentence
 * @param method the method it names, or null
 * @param focusArea the topic it names
 * @param targetGroup whom it is for, or null
 * @param role who is responsible, or null
 * @param times how many times a year, or 0 where it does not say
 */
record Sentence(
        String words,
        @Nullable Concept method,
        Concept focusArea,
        @Nullable Concept targetGroup,
        @Nullable Concept role,
        int times) {

    private static final List<String> OPENINGS = List.of(
            "Vi ska gemensamt arbeta mot",
            "Parterna ska förebygga",
            "Kommunen och polisen ska minska",
            "Under perioden ska vi motverka",
            "Arbetet ska inriktas på",
            "Tillsammans ska vi följa upp");
    private static final List<String> PLACES = List.of(
            "i centrum",
            "vid stationen",
            "på skolornas områden",
            "i flerbostadsområden",
            "på landsbygden",
            "vid evenemang",
            "i kollektivtrafiken",
            "vid badplatser",
            "i parker",
            "runt krogar",
            "vid idrottshallar",
            "i butiker",
            "på fritidsgårdar",
            "längs genomfartsleder",
            "i villaområden",
            "på nätet");
    private static final List<String> MANNERS = List.of(
            "med gemensam planering",
            "efter lägesbilden",
            "i nära dialog med boende",
            "med synlig närvaro",
            "genom tidiga insatser",
            "med föreningslivets stöd",
            "med uppföljning i styrgruppen",
            "i hela kommunen",
            "med start på våren",
            "med särskilt fokus på helger",
            "i samband med terminsstart",
            "på kvällar och nätter");

    /** A sentence by chance. */
    static Sentence of(Chance chance, Vocabulary vocabulary) {
        Concept method = chance.in(0.4) ? chance.skewed(vocabulary.concepts(ConceptKind.METHOD)) : null;
        Concept focusArea = chance.skewed(vocabulary.concepts(ConceptKind.FOCUS_AREA));
        Concept group = chance.in(0.25) ? chance.skewed(vocabulary.concepts(ConceptKind.TARGET_GROUP)) : null;
        Concept role = chance.in(0.3) ? chance.skewed(vocabulary.concepts(ConceptKind.ROLE)) : null;
        int times = chance.in(0.15) ? chance.between(2, 52) : 0;
        StringBuilder words =
                new StringBuilder(chance.any(OPENINGS)).append(' ').append(focusArea.sv());
        words.append(' ').append(chance.any(PLACES)).append(' ').append(chance.any(MANNERS));
        append(words, " genom ", method);
        append(words, " för ", group);
        if (times > 0) {
            words.append(", minst ").append(times).append(" gånger per år");
        }
        append(words, ". Ansvarig: ", role);
        return new Sentence(words.append('.').toString(), method, focusArea, group, role, times);
    }

    private static void append(StringBuilder words, String between, @Nullable Concept concept) {
        if (concept != null) {
            words.append(between).append(concept.sv());
        }
    }
}
