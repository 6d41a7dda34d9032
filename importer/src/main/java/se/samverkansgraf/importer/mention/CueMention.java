package se.samverkansgraf.importer.mention;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Cited;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Strength;

/** A word or phrase of the genre that tells how the words around it are meant. */
public sealed interface CueMention extends MentionValue {

    /**
     * A modal verb or lead-in: ska, åtar sig, målsättningen är, bör, i den vanliga linjeverksamheten.
     *
     * @param strength how firmly it binds
     */
    record StrengthCue(Strength strength) implements CueMention {}

    /**
     * A verb or noun that tells the part taken: initierar, samordnande, kallar till, deltar.
     *
     * @param function the part
     */
    record FunctionCue(CommitmentFunction function) implements CueMention {}

    /**
     * A word for who acts: Polisen, kommunen, vi, tillsammans, parterna, kommun och polis.
     *
     * @param parties the sides meant; both for vi, tillsammans and parterna
     * @param collective true for words that mean the sides jointly without naming them: vi, tillsammans, parterna
     */
    record PartyCue(Set<Party> parties, boolean collective) implements CueMention {

        public PartyCue {
            parties = parties.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parties));
        }
    }

    /**
     * Words that head a section of a known part: Samverkansområden, Giltighetstid, Det här ska vi göra.
     *
     * @param role the part of the agreement that stands under such a heading
     */
    record HeadingCue(SectionRole role) implements CueMention {}

    /**
     * A word for a kind of document: samverkansöverenskommelse, medborgarlöfte, handlingsplan, bilaga.
     *
     * @param kind the kind it names
     */
    record DocumentKindCue(AgreementKind kind) implements CueMention {}

    /**
     * A law, strategy or government communication, a survey or statistic, named in the text.
     *
     * @param kind which of the two sorts
     */
    record CitedCue(Cited.Kind kind) implements CueMention {}

    /**
     * A phrase that marks its sentence.
     *
     * @param mark as what
     */
    record MarkCue(Mark mark) implements CueMention {}

    /** As what a phrase marks its sentence. */
    enum Mark {
        /** The agreement's own validity: gäller, löper, avtalstid. */
        VALIDITY,
        /** An aim: målet är, syftar till. */
        GOAL,
        /** How the agreement itself is followed up: följs upp, utvärderas. */
        FOLLOW_UP,
        /** Introduces what is prioritised: prioriterade områden är, har valts, inriktningarna. */
        PRIORITY,
        /** Who signs: undertecknas. */
        SIGNING,
        /** A description, definition or figure of the situation: innebär att, visar att, har ökat. */
        DESCRIPTION,
        /** What an earlier promise led to: resultat, utfall, har genomförts. */
        RESULT,
        /** A condition on something else: om det behövs, vid behov. */
        CONDITION,
        /** Names an agreement that this one takes the place of: ersätter. */
        EARLIER
    }
}
