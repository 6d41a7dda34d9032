package se.samverkansgraf.importer.fact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Span;

/** Finds the sentences that say where the weight lies, and what they name as such. */
final class SentencePriorities {

    private static final int LONGEST_BEFORE_IS = 60;
    /** 'utifrån våra gemensamma fokusområden'. */
    private static final int LONGEST_GIVEN = 3;

    private static final String ALSO = ", liksom ";

    private final Scope scope;
    private final PriorityMaker maker;
    private final FactRules rules;
    private final Itself itself;
    private final PartyReader parties;
    private final Outcomes outcomes;
    private final Clauses clauses;
    private final EnumeratedAreas enumerated;
    private final NamedAreas names;
    private final Map<Integer, Boolean> underTopic = new HashMap<>();

    SentencePriorities(
            Scope scope, PriorityMaker maker, EnumeratedAreas enumerated, PartyReader parties, FactRules rules) {
        this.scope = scope;
        this.maker = maker;
        this.rules = rules;
        this.itself = scope.shared(Itself.class, () -> new Itself(scope, rules));
        this.parties = parties;
        this.outcomes = new Outcomes(scope, rules);
        this.clauses = scope.shared(Clauses.class, () -> new Clauses(scope, rules));
        this.enumerated = enumerated;
        this.names = new NamedAreas(scope, maker, rules);
    }

    /** Adds what sentences name that say in so many words where the weight lies. */
    void addMarked(PriorityDrafts drafts) {
        sentences().forEach(sentence -> {
            if (!isOfOneSide(sentence)) {
                addMarked(sentence.span(), drafts);
            }
            addTold(sentence, drafts);
        });
    }

    /** 'Ungdomspolisen ska rikta in sig på narkotika': what one of the sides undertakes is no weight of both. */
    private boolean isOfOneSide(Statement sentence) {
        return !clauses.mainModals(sentence.span()).isEmpty()
                && parties.hasSubject(sentence.span())
                && !parties.ofBothSides(sentence);
    }

    /** 'Tre områden har valts. Det är narkotika, trafik och stölder': what the sentence before only counts. */
    private void addTold(Statement sentence, PriorityDrafts drafts) {
        String words = scope.words(sentence.span()).toLowerCase(Locale.ROOT);
        String opening = rules.words(FactRule.PRIORITY_TOLD).stream()
                .filter(told -> words.startsWith(told + " ") || words.startsWith(told + ":"))
                .findFirst()
                .orElse("");
        if (!opening.isEmpty() && sentence.index() > 0 && counts(scope.statement(sentence.index() - 1))) {
            enumerated.addListed(
                    names.besides(
                            new Span(sentence.span().start(), sentence.span().start() + opening.length()),
                            sentence.span()),
                    drafts);
        }
    }

    private boolean counts(Statement before) {
        return before.form() == Form.SENTENCE
                && scope.has(before.span(), Mark.PRIORITY)
                && maker.everyTopic(before.span()).isEmpty();
    }

    /** Adds what both sides promise to bring about: 'Parterna ska få ner stölderna'. */
    void addOutcomes(PriorityDrafts drafts) {
        sentences().forEach(sentence -> outcome(sentence.span())
                .filter(outcome -> parties.ofBothSides(sentence))
                .map(outcome -> maker.draftOfOpening(outcome, FactRule.PRIORITY_SENTENCE))
                .filter(draft -> !isGeneral(draft))
                .ifPresent(drafts::add));
    }

    private Optional<Span> outcome(Span sentence) {
        return clauses.mainModals(sentence).stream()
                .limit(1)
                .flatMap(modal -> outcomes.after(modal, sentence).stream())
                .findFirst();
    }

    private Stream<Statement> sentences() {
        return scope.statements(Form.SENTENCE).stream()
                .filter(sentence -> !scope.under(sentence, SectionRole.RESULTS, SectionRole.OUTSIDE))
                .filter(sentence -> !scope.under(sentence, SectionRole.SITUATION) || isDecided(sentence.span()))
                .filter(sentence -> !isUnderTopic(sentence));
    }

    /** 'Därför prioriterar kommunen och polisen …': what has been chosen, though the situation is described. */
    private boolean isDecided(Span sentence) {
        return scope.namesParty(sentence)
                && rules.hasAny(FactRule.PRIORITY_DECIDED, BareWords.of(scope.words(sentence)));
    }

    private boolean isGeneral(PriorityDraft draft) {
        return draft.topics().stream().allMatch(topic -> rules.has(FactRule.PRIORITY_GENERAL, topic.id()));
    }

    private void addMarked(Span span, PriorityDrafts drafts) {
        boolean enumerates =
                marks(span, Mark.VALIDITY).anyMatch(cue -> addHeldFor(names.besides(cue.span(), span), span, drafts));
        if (!enumerates && !addChosen(span, drafts)) {
            marks(span, Mark.PRIORITY)
                    .filter(cue -> !isGiven(cue.span(), span))
                    .findFirst()
                    .flatMap(cue -> names.by(cue.span(), span))
                    .map(enumerated::withoutSmallWords)
                    .filter(named -> !enumerated.addListed(named, drafts))
                    .ifPresent(named -> addNamed(named, drafts));
        }
    }

    /** 'lovar att utifrån gemensamma fokusområden öka tryggheten': what the areas are is told elsewhere. */
    private boolean isGiven(Span cue, Span sentence) {
        String[] before = BareWords.of(scope.words(new Span(sentence.start(), cue.start())));
        int first = Math.max(0, before.length - LONGEST_GIVEN);
        return rules.hasAny(FactRule.PRIORITY_GIVEN, Arrays.copyOfRange(before, first, before.length));
    }

    /** 'Löftet gäller trafik och narkotika', 'I år gäller stadens löfte trygghet': what the agreement is for. */
    private boolean addHeldFor(Span named, Span sentence, PriorityDrafts drafts) {
        Span topics = names.afterItself(named);
        boolean own = topics.start() > named.start() || itself.isNamedIn(sentence);
        return own && enumerated.addTopics(topics, drafts);
    }

    /** 'Barn och unga är särskilt prioriterade, liksom arbetet mot narkotika': what has the weight stands before. */
    private boolean addChosen(Span sentence, PriorityDrafts drafts) {
        String words = scope.words(sentence).toLowerCase(Locale.ROOT);
        for (String chosen : rules.words(FactRule.PRIORITY_CHOSEN)) {
            int at = words.indexOf(" " + chosen);
            if (at > 0 && at <= LONGEST_BEFORE_IS) {
                Span before = new Span(sentence.start(), sentence.start() + at);
                int also = words.indexOf(ALSO, at);
                boolean named = !maker.everyTopic(before).isEmpty();
                if (named) {
                    addNamed(before, drafts);
                }
                if (named && also > 0) {
                    addNamed(
                            names.besides(new Span(before.end(), sentence.start() + also + ALSO.length()), sentence),
                            drafts);
                }
                return named;
            }
        }
        return false;
    }

    /** True where a heading above already names the topic: then the sentence is about that, no priority beside it. */
    private boolean isUnderTopic(Statement sentence) {
        return underTopic.computeIfAbsent(sentence.section(), any -> standsUnderTopic(sentence));
    }

    private boolean standsUnderTopic(Statement sentence) {
        return scope.path(sentence).stream()
                .filter(section -> section.role() == null)
                .map(Section::heading)
                .filter(heading -> scope.in(heading).of(DocumentKindCue.class).isEmpty())
                .anyMatch(heading -> !maker.concerns(heading).isEmpty());
    }

    private Stream<Mention<MarkCue>> marks(Span span, Mark mark) {
        return scope.in(span).of(MarkCue.class).stream()
                .filter(cue -> cue.value().mark() == mark);
    }

    private void addNamed(Span named, PriorityDrafts drafts) {
        PriorityDraft draft = maker.draftOfOpening(named, FactRule.PRIORITY_SENTENCE);
        if (!draft.topics().isEmpty()) {
            drafts.add(draft);
        }
    }
}
