package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Finds the sentences that say where the weight lies, and what they name as such. */
final class SentencePriorities {

    private static final int LONGEST_BEFORE_IS = 60;
    private static final int LONGEST_MEMBER = 8;
    private static final String ON = "på";
    private static final String HAS = " har ";

    private final Scope scope;
    private final PriorityMaker maker;
    private final FactRules rules;
    private final Itself itself;
    private final PartyReader parties;
    private final Outcomes outcomes;
    private final Clauses clauses;
    private final Members members;
    private final Map<Integer, Boolean> underTopic = new HashMap<>();

    SentencePriorities(Scope scope, PriorityMaker maker, PartyReader parties, FactRules rules) {
        this.scope = scope;
        this.maker = maker;
        this.rules = rules;
        this.itself = scope.shared(Itself.class, () -> new Itself(scope, rules));
        this.parties = parties;
        this.outcomes = new Outcomes(scope, rules);
        this.clauses = scope.shared(Clauses.class, () -> new Clauses(scope, rules));
        this.members = new Members(scope, rules);
    }

    /** Adds what sentences name that say in so many words where the weight lies. */
    void addMarked(PriorityDrafts drafts) {
        sentences().forEach(sentence -> addMarked(sentence.span(), drafts));
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
                .flatMap(modal -> outcomes.after(modal, sentence).stream())
                .findFirst();
    }

    private Stream<Statement> sentences() {
        return scope.statements(Form.SENTENCE).stream()
                .filter(sentence ->
                        !scope.under(sentence, SectionRole.SITUATION, SectionRole.RESULTS, SectionRole.OUTSIDE))
                .filter(sentence -> !isUnderTopic(sentence));
    }

    private boolean isGeneral(PriorityDraft draft) {
        return draft.topics().stream().allMatch(topic -> rules.has(FactRule.PRIORITY_GENERAL, topic.id()));
    }

    private void addMarked(Span span, PriorityDrafts drafts) {
        boolean enumerates = scope.has(span, Mark.VALIDITY)
                && itself.isNamedIn(span)
                && marks(span, Mark.VALIDITY).anyMatch(cue -> addEach(besides(cue.span(), span), drafts));
        if (!enumerates) {
            marks(span, Mark.PRIORITY)
                    .findFirst()
                    .flatMap(cue -> named(cue.span(), span))
                    .filter(named -> !addListed(named, drafts))
                    .ifPresent(named -> addNamed(named, drafts));
        }
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
            String first = BareWords.first(scope.words(named), " ,");
            if (rules.has(FactRule.PRIORITY_NOT_NAMED, first)) {
                return Optional.empty();
            }
        } else if (rules.has(FactRule.PRIORITY_OPENING, lastWord(cue))) {
            return Optional.empty();
        }
        return Optional.of(trimmed(named));
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

    /** Without the small words that lead to what is named: 'på att tillsammans göra torget tryggare'. */
    private Span trimmed(Span named) {
        int start = named.start();
        for (String word : scope.words(named).split(" ", -1)) {
            if (!rules.has(FactRule.PRIORITY_OPENING, word) || start + word.length() >= named.end()) {
                break;
            }
            start += word.length() + 1;
        }
        int end = named.end();
        String words = scope.words(new Span(start, end));
        for (String closing : rules.words(FactRule.PRIORITY_CLOSING)) {
            end = words.endsWith(" " + closing) ? Math.min(end, named.end() - closing.length() - 1) : end;
        }
        return new Span(start, end);
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

    /** 'Löftet gäller trygghet, narkotika och trafik': each of the topics, where nothing but topics is enumerated. */
    private boolean addEach(Span named, PriorityDrafts drafts) {
        List<Span> listed = members.of(named);
        boolean onlyTopics = listed.stream().allMatch(this::isTopicAlone);
        if (onlyTopics) {
            listed.forEach(member -> drafts.add(maker.draftOfOpening(member, FactRule.PRIORITY_SENTENCE)));
        }
        return onlyTopics;
    }

    /** 'Tre samverkansområden: våld i offentlig miljö, narkotika samt trafik': each, where most name a topic. */
    private boolean addListed(Span named, PriorityDrafts drafts) {
        List<Span> listed = outsideTopics(members.listed(named, this::isInsideTopic), named);
        boolean colon = scope.text().startsWith(": ", named.start() - 2);
        long topics = listed.stream()
                .filter(member ->
                        listed.size() > 2 || colon ? !maker.concerns(member).isEmpty() : isTopicAlone(member))
                .count();
        boolean each = listed.size() > 1
                && (listed.size() == 2 ? topics == 2 : 2 * topics >= listed.size())
                && listed.stream().allMatch(this::isShort);
        if (each) {
            listed.forEach(member -> drafts.add(maker.draft(trimmed(member), FactRule.PRIORITY_SENTENCE, null)));
        }
        return each;
    }

    /** True for a place inside a topic's own name: 'barn och unga'. */
    private boolean isInsideTopic(int place) {
        return scope
                .in(new Span(
                        Math.max(0, place - LONGEST_BEFORE_IS),
                        Math.min(place + LONGEST_BEFORE_IS, scope.text().length())))
                .of(ConceptKind.FOCUS_AREA)
                .stream()
                .anyMatch(topic ->
                        topic.span().start() < place && place < topic.span().end());
    }

    private boolean isShort(Span member) {
        return scope.words(member).split(" ", -1).length <= LONGEST_MEMBER;
    }

    /** The members of an enumeration, those joined again that a topic holds together: 'barn och unga'. */
    private List<Span> outsideTopics(List<Span> members, Span named) {
        List<Span> whole = new ArrayList<>();
        for (Span member : members) {
            Span last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            boolean inside = last != null
                    && maker.everyTopic(named).stream()
                            .map(topic -> topic.evidence().span())
                            .anyMatch(topic -> topic.overlaps(last) && topic.overlaps(member));
            if (inside) {
                whole.set(whole.size() - 1, last.union(member));
            } else {
                whole.add(member);
            }
        }
        return whole;
    }

    private boolean isTopicAlone(Span member) {
        int covered = maker.everyTopic(member).stream()
                .map(ConceptUse::evidence)
                .mapToInt(evidence -> evidence.span().length())
                .max()
                .orElse(0);
        return 2 * covered > member.length();
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
        int has = scope.words(named).indexOf(HAS);
        return has < 0 || has > LONGEST_BEFORE_IS ? named : new Span(named.start() + has + HAS.length(), named.end());
    }
}
