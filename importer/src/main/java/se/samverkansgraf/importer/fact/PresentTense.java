package se.samverkansgraf.importer.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samverkansgraf.importer.fact.CommitmentMaker.Reading;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.MeasureMention;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Certainty;
import se.samverkansgraf.model.fact.CommitmentFunction;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * Reads what is undertaken by a sentence without a verb that binds: in a promise or plan, below a priority or where an
 * agreement is organised what somebody does, below a heading for undertakings also what is done, and anywhere who
 * leads, convenes, answers for or pays something.
 */
final class PresentTense {

    private static final Set<CommitmentFunction> PARTS = EnumSet.of(
            CommitmentFunction.COORDINATES,
            CommitmentFunction.CONVENES,
            CommitmentFunction.RESPONSIBLE,
            CommitmentFunction.FINANCES);

    private static final int LONGEST_PROMISE = 2;
    private static final int LONGEST_TASK = 4;
    private static final int REACH_OF_TASK = 6;

    private final Scope scope;
    private final CommitmentMaker maker;
    private final PartyReader parties;
    private final FactRules rules;
    private final Clauses clauses;
    private final Deeds deeds;
    private final PassiveTasks passives;
    private final FollowUpCues followUps;

    PresentTense(Scope scope, CommitmentMaker maker, PartyReader parties, FactRules rules) {
        this.scope = scope;
        this.maker = maker;
        this.parties = parties;
        this.rules = rules;
        this.deeds = new Deeds(scope, parties, rules);
        this.passives = new PassiveTasks(scope, rules);
        this.followUps = new FollowUpCues(scope, rules);
        this.clauses = scope.shared(Clauses.class, () -> new Clauses(scope, rules));
    }

    /**
     * Where a sentence stands.
     *
     * @param plan in a promise or plan
     * @param done below a heading for undertakings
     * @param area below a priority
     * @param arranged where the work is organised or told of, or its picture of the problems is made
     * @param told of to others
     */
    private record Place(
            Statement statement, boolean plan, boolean done, boolean area, boolean arranged, boolean told) {

        boolean isForDeeds() {
            return done || area || arranged;
        }
    }

    private Place place(Statement statement) {
        return new Place(
                statement,
                scope.kind() != AgreementKind.COOPERATION_AGREEMENT,
                scope.under(statement, SectionRole.COMMITMENTS),
                maker.isUnderPriority(statement) && !scope.under(statement, SectionRole.BACKGROUND),
                scope.under(statement, SectionRole.ORGANISATION, SectionRole.COMMUNICATION, SectionRole.SITUATION),
                scope.under(statement, SectionRole.COMMUNICATION));
    }

    /** How the sentence undertakes something; empty where it does not. */
    Optional<Reading> read(Statement statement, Span sentence) {
        if (isMarked(statement, sentence) || !clauses.mainModals(sentence).isEmpty()) {
            return Optional.empty();
        }
        Place place = place(statement);
        return byDoer(place, sentence)
                .or(() -> inPassive(place, sentence))
                .or(() -> byInfinitive(place, sentence))
                .or(() -> byNoun(place, sentence))
                .or(() -> byPart(statement, sentence))
                .map(rule -> new Reading(Strength.BINDING, Certainty.UNSURE, rule));
    }

    private boolean isMarked(Statement statement, Span sentence) {
        boolean told = scope.under(statement, SectionRole.COMMUNICATION);
        return describes(sentence)
                || !told && followsUp(sentence)
                || deeds.isPast(sentence)
                || parties.onlyNames(sentence);
    }

    private Optional<FactRule> byDoer(Place place, Span sentence) {
        boolean headed = place.done() || place.area() || parties.isHeaded(place.statement());
        boolean told = place.plan() && headed && parties.opensWithDoer(sentence)
                || place.isForDeeds() && deeds.tells(sentence)
                || isRoutine(place.statement(), sentence);
        return where(told, FactRule.COMMITMENT_PRESENT);
    }

    private Optional<FactRule> inPassive(Place place, Span sentence) {
        boolean open = place.plan() && place.done() || place.area() || place.told();
        boolean told = open && passives.tells(sentence)
                || place.isForDeeds() && (deeds.isDoneBy(sentence) || isCounted(sentence));
        return where(told, FactRule.COMMITMENT_PASSIVE);
    }

    /** 'Göra trafikkontroller efter klagomål': the verb alone, where a heading has said that things will be done. */
    private Optional<FactRule> byInfinitive(Place place, Span sentence) {
        boolean open = place.done() || (place.plan() && place.area());
        return where(open && rules.opensWithTask(scope.words(sentence)), FactRule.COMMITMENT_INFINITIVE);
    }

    private Optional<FactRule> byNoun(Place place, Span sentence) {
        boolean open = place.plan() && (place.done() || isPromised(place.statement()));
        return where(open && isTask(sentence), FactRule.COMMITMENT_NOUN);
    }

    private Optional<FactRule> byPart(Statement statement, Span sentence) {
        return where(takesPart(statement, sentence) || sharesCost(sentence), FactRule.COMMITMENT_PART);
    }

    /** 'Kostnaderna delas lika.': who pays opens the sentence. */
    private boolean sharesCost(Span sentence) {
        return scope.in(sentence)
                .any(
                        FunctionCue.class,
                        cue -> cue.value().function() == CommitmentFunction.FINANCES
                                && cue.span().start() == sentence.start());
    }

    private static Optional<FactRule> where(boolean told, FactRule rule) {
        return told ? Optional.of(rule) : Optional.empty();
    }

    /** True for words that describe; 'står för kostnaden' tells who pays. */
    private boolean describes(Span sentence) {
        if (!scope.has(sentence, Mark.DESCRIPTION)) {
            return false;
        }
        List<Mention<FunctionCue>> parts = scope.in(sentence).of(FunctionCue.class);
        return scope.in(sentence).of(MarkCue.class).stream()
                .filter(cue -> cue.value().mark() == Mark.DESCRIPTION)
                .filter(cue -> !rules.has(FactRule.DEED_BEARS, cue.wording()) || !followsDoer(cue.span(), sentence))
                .anyMatch(cue -> parts.stream().noneMatch(part -> part.span().contains(cue.span())));
    }

    /** '… och kommunen står för utbildning': who gives it stands right before. */
    private boolean followsDoer(Span words, Span sentence) {
        int end = Math.max(sentence.start(), words.start() - 1);
        int start = scope.text().lastIndexOf(' ', end - 1) + 1;
        return start >= sentence.start() && start < end && parties.namesSomebody(new Span(start, end));
    }

    /** True for words that follow up the agreement; going through the lighting of a park does not. */
    private boolean followsUp(Span sentence) {
        return scope.in(sentence)
                .any(
                        MarkCue.class,
                        cue -> cue.value().mark() == Mark.FOLLOW_UP
                                && !rules.has(FactRule.FOLLOW_UP_REPORT, cue.wording()));
    }

    /** True where the sentence says who makes or keeps the picture of the problems. */
    boolean makesPicture(Span sentence) {
        boolean picture = scope.in(sentence).of(ConceptKind.METHOD).stream()
                .anyMatch(method ->
                        rules.has(FactRule.DEED_OF_PICTURE, method.value().id()));
        return picture && deeds.tells(sentence);
    }

    boolean isPast(Span sentence) {
        return deeds.isPast(sentence);
    }

    /** True where one of the first words is such a verb: 'Vid två tillfällen genomföra kontroller'. */
    boolean opensWithTask(Span sentence) {
        return Stream.of(scope.words(sentence).split("[ ,]+", REACH_OF_TASK + 1))
                .limit(REACH_OF_TASK)
                .anyMatch(word -> rules.has(FactRule.COMMITMENT_INFINITIVE, word));
    }

    /** 'Styrgruppen träffas två gånger per år', wherever no background is told. */
    private boolean isRoutine(Statement statement, Span sentence) {
        return !scope.under(statement, SectionRole.BACKGROUND, SectionRole.PURPOSE, SectionRole.FOLLOW_UP)
                && followUps.tellCadence(sentence)
                && deeds.tellsMeeting(sentence);
    }

    /** 'Medborgardialoger genomförs två gånger per år': what is done is said with how often. */
    private boolean isCounted(Span sentence) {
        return passives.tells(sentence)
                && !scope.in(sentence).of(MeasureMention.class).isEmpty();
    }

    /** True right below 'Medborgarlöftet', a heading that says no more than that it promises. */
    private boolean isPromised(Statement statement) {
        Span heading = scope.path(statement).get(0).heading();
        return scope.words(heading).split(" ", -1).length <= LONGEST_PROMISE
                && scope.in(heading)
                        .any(DocumentKindCue.class, cue -> cue.value().kind() == AgreementKind.CITIZEN_PROMISE);
    }

    /** True for a paragraph of its own that opens with the name of a task, and goes on with what it is about. */
    private boolean isTask(Span sentence) {
        boolean alone = sentence.start() > 0
                && scope.text().charAt(sentence.start() - 1) == '\n'
                && (sentence.end() == scope.text().length() || scope.text().charAt(sentence.end()) == '\n');
        if (!alone) {
            return false;
        }
        String[] words = scope.words(sentence).toLowerCase(Locale.ROOT).split(" ", LONGEST_TASK + 2);
        for (int at = 0; at < Math.min(LONGEST_TASK, words.length - 1); at++) {
            String word = words[at];
            if (rules.end(FactRule.COMMITMENT_NOUN, word)) {
                return rules.has(FactRule.COMMITMENT_NOUN_ABOUT, words[at + 1]);
            }
        }
        return false;
    }

    private boolean takesPart(Statement statement, Span sentence) {
        boolean told = scope.under(statement, SectionRole.BACKGROUND, SectionRole.PURPOSE);
        return !told
                && parties.opensWithDoer(sentence)
                && scope.in(sentence)
                        .any(
                                FunctionCue.class,
                                cue -> PARTS.contains(cue.value().function()));
    }
}
