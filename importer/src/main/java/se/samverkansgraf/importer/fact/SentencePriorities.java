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
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Span;

/** Finds the sentences that say where the weight lies, and what they name as such. */
final class SentencePriorities {

    private static final int LONGEST_BEFORE_IS = 60;
    /** ' och ': what joins two who do. */
    private static final int LONGEST_JOIN = 5;

    /** 'stadens löfte'. */
    private static final int LONGEST_NAME = 3;

    /** 'utifrån våra gemensamma fokusområden'. */
    private static final int LONGEST_GIVEN = 3;

    private static final String ON = "på";
    private static final String HAS = " har ";
    private static final String CHOSEN = " valt ";
    private static final String ALSO = ", liksom ";

    private final Scope scope;
    private final PriorityMaker maker;
    private final FactRules rules;
    private final Itself itself;
    private final PartyReader parties;
    private final Outcomes outcomes;
    private final Clauses clauses;
    private final EnumeratedAreas enumerated;
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
                    besides(
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
        return !scope.in(sentence).of(PartyCue.class).isEmpty()
                && Stream.of(BareWords.of(scope.words(sentence)))
                        .anyMatch(word -> rules.has(FactRule.PRIORITY_DECIDED, word));
    }

    private boolean isGeneral(PriorityDraft draft) {
        return draft.topics().stream().allMatch(topic -> rules.has(FactRule.PRIORITY_GENERAL, topic.id()));
    }

    private void addMarked(Span span, PriorityDrafts drafts) {
        boolean enumerates =
                marks(span, Mark.VALIDITY).anyMatch(cue -> addHeldFor(besides(cue.span(), span), span, drafts));
        if (!enumerates && !addChosen(span, drafts)) {
            marks(span, Mark.PRIORITY)
                    .filter(cue -> !isGiven(cue.span(), span))
                    .findFirst()
                    .flatMap(cue -> named(cue.span(), span))
                    .filter(named -> !enumerated.addListed(named, drafts))
                    .ifPresent(named -> addNamed(named, drafts));
        }
    }

    /** 'lovar att utifrån gemensamma fokusområden öka tryggheten': what the areas are is told elsewhere. */
    private boolean isGiven(Span cue, Span sentence) {
        String[] before = BareWords.of(scope.words(new Span(sentence.start(), cue.start())));
        int first = Math.max(0, before.length - LONGEST_GIVEN);
        return Arrays.stream(before, first, before.length).anyMatch(word -> rules.has(FactRule.PRIORITY_GIVEN, word));
    }

    /** 'Löftet gäller trafik och narkotika', 'I år gäller stadens löfte trygghet': what the agreement is for. */
    private boolean addHeldFor(Span named, Span sentence, PriorityDrafts drafts) {
        Span topics = afterItself(named);
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
                            besides(new Span(before.end(), sentence.start() + also + ALSO.length()), sentence), drafts);
                }
                return named;
            }
        }
        return false;
    }

    /** 'I år gäller stadens löfte trygghet i centrum': without the agreement that stands between. */
    private Span afterItself(Span named) {
        int at = named.start();
        String[] words = scope.words(named).split(" ", -1);
        for (int i = 0; i < Math.min(LONGEST_NAME, words.length - 1); i++) {
            at += words[i].length() + 1;
            if (rules.has(FactRule.ITSELF_BARE, words[i])) {
                return new Span(at, named.end());
            }
        }
        return named;
    }

    /**
     * The words that name what the weight lies on: after a colon or 'är' that follows the cue, else right after the
     * cue, or before it where it ends the sentence; empty where they only tell where or for whom.
     */
    private Optional<Span> named(Span cue, Span sentence) {
        Span named = besides(cue, sentence);
        if (named.start() > cue.end()) {
            named = afterSign(named);
            named = afterPlace(named);
            Span said = afterSubject(named);
            String first = BareWords.first(scope.words(said), " ,");
            boolean deed = said.start() > named.start() && rules.has(FactRule.LEAD_IN_OPEN, first);
            boolean clause = rules.has(FactRule.LEAD_IN_OPEN, first)
                    && !scope.in(said).of(StrengthCue.class).isEmpty();
            if (deed || clause || rules.has(FactRule.PRIORITY_NOT_NAMED, first)) {
                return Optional.empty();
            }
            named = said;
        } else if (rules.has(FactRule.PRIORITY_OPENING, lastWord(cue))) {
            return Optional.empty();
        }
        return Optional.of(enumerated.withoutSmallWords(named));
    }

    /** 'I år prioriterar polisen och kommunen narkotika': without those who do. */
    private Span afterSubject(Span named) {
        int end = named.start();
        for (Mention<PartyCue> party : scope.in(named).of(PartyCue.class)) {
            boolean next = scope.words(new Span(end, Math.max(end, party.span().start())))
                            .length()
                    <= LONGEST_JOIN;
            end = next ? Math.max(end, party.span().end()) : end;
        }
        return end < named.end() && scope.text().charAt(end) == ' ' ? new Span(end + 1, named.end()) : named;
    }

    /** 'I år ligger fokus i vårt löfte på narkotika': what stands between tells only where. */
    private Span afterPlace(Span named) {
        String words = scope.words(named);
        int on = words.indexOf(" " + ON + " ");
        boolean place = rules.has(FactRule.PRIORITY_NOT_NAMED, BareWords.first(words, " "));
        return place && on > 0 && on <= LONGEST_BEFORE_IS ? new Span(named.start() + on + 1, named.end()) : named;
    }

    private String lastWord(Span span) {
        String words = scope.words(span);
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private Span afterSign(Span named) {
        String words = scope.words(named);
        int colon = words.lastIndexOf(": ");
        Span listed = new Span(named.start() + colon + 1, named.end());
        if (colon >= 0 && !maker.everyTopic(listed).isEmpty()) {
            return new Span(listed.start() + 1, listed.end());
        }
        int is = words.indexOf(" är ");
        return is < 0 || is > LONGEST_BEFORE_IS ? named : new Span(named.start() + is + 1, named.end());
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

    /** What stands after the cue, or before it where it ends the sentence, without the closing sign. */
    private Span besides(Span cue, Span sentence) {
        int end = sentence.end();
        while (end > cue.end() && !Character.isLetterOrDigit(scope.text().charAt(end - 1))) {
            end--;
        }
        int start = cue.end();
        while (start < end && !Character.isLetterOrDigit(scope.text().charAt(start))) {
            start++;
        }
        if (start < end) {
            return new Span(start, end);
        }
        int before = cue.start();
        while (before > sentence.start() && Character.isWhitespace(scope.text().charAt(before - 1))) {
            before--;
        }
        return afterHas(new Span(sentence.start(), before));
    }

    /** 'Utifrån lägesbilden har narkotika och trafik valts': what has been chosen follows the verb. */
    private Span afterHas(Span named) {
        int chosen = scope.words(named).indexOf(CHOSEN);
        if (chosen >= 0) {
            return new Span(named.start() + chosen + CHOSEN.length(), named.end());
        }
        int has = scope.words(named).indexOf(HAS);
        return has < 0 || has > LONGEST_BEFORE_IS ? named : new Span(named.start() + has + HAS.length(), named.end());
    }
}
