package se.samverkansgraf.importer.fact;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Makes priorities of the passages that name them. */
final class PriorityMaker {

    private static final int LONGEST_PROMISE = 14;
    private static final Pattern BARE_LABEL = Pattern.compile("\\p{L}+ \\d{1,2}[.:]?");

    private final Scope scope;
    private final Topics topics;
    private final HeadingLabels labels;
    private final MethodTopics methods;
    private final Map<Span, List<ConceptUse>> concerns = new HashMap<>();
    private final FactRules rules;

    PriorityMaker(Scope scope, Topics topics, MethodTopics methods, FactRules rules) {
        this.scope = scope;
        this.topics = topics;
        this.labels = new HeadingLabels(scope);
        this.methods = methods;
        this.rules = rules;
    }

    /** The priority that a heading or an item of a list names. */
    PriorityDraft draft(Span span, FactRule rule, @Nullable PriorityDraft parent) {
        Span named = labels.topic(span);
        return new PriorityDraft(scope.reading(named), concerns(named), parent, List.of(scope.evidence(span, rule)));
    }

    /** The priority of a heading; of a bare 'Löfte 1' what the sentence below it promises. */
    PriorityDraft draftOfHeading(Statement heading, FactRule rule) {
        Statement promise = promiseBelow(heading);
        if (promise == null) {
            return draft(heading.span(), rule, null);
        }
        Span said = withoutStop(promise.span());
        return new PriorityDraft(
                scope.reading(said),
                concerns(said),
                null,
                List.of(scope.evidence(heading.span(), rule), scope.evidence(said, rule)));
    }

    private @Nullable Statement promiseBelow(Statement heading) {
        int next = heading.index() + 1;
        boolean bare = scope.path(heading).get(0).role() == null
                && BARE_LABEL.matcher(scope.words(heading.span())).matches()
                && scope.in(heading.span())
                        .any(HeadingCue.class, cue -> cue.value().role() == SectionRole.COMMITMENTS);
        if (!bare || next >= scope.statements().size()) {
            return null;
        }
        Statement below = scope.statement(next);
        boolean promise = below.form() == Form.SENTENCE
                && below.section() == heading.section()
                && scope.words(below.span()).split(" ", -1).length <= LONGEST_PROMISE
                && !concerns(withoutStop(below.span())).isEmpty();
        return promise ? below : null;
    }

    /** The words of a sentence that name something, without the full stop. */
    Span withoutStop(Span sentence) {
        return scope.words(sentence).endsWith(".") ? new Span(sentence.start(), sentence.end() - 1) : sentence;
    }

    /** True for a heading that names its one topic after a label: 'Prioriterat område: Trygghet i centrum'. */
    boolean isLabelled(Span heading) {
        Span topic = labels.topic(heading);
        return topic.start() > heading.start() && !concerns(topic).isEmpty();
    }

    /** True where the label is a word for an area, which 'Löfte 1' is not. */
    boolean isLabelledAsArea(Span heading) {
        return isLabelled(heading) && labels.opensWithArea(heading);
    }

    /** True for a heading whose own word leads to its topic: 'Inriktning på trafiksäkerhet'. */
    boolean leadsToTopic(Span heading) {
        return scope.in(heading).of(HeadingCue.class).stream()
                .filter(cue ->
                        cue.span().start() == heading.start() && cue.span().end() < heading.end())
                .map(cue -> new Span(cue.span().end() + 1, heading.end()))
                .anyMatch(rest -> rules.has(FactRule.PRIORITY_TOWARD, BareWords.first(scope.words(rest), " "))
                        && !concerns(rest).isEmpty());
    }

    /** True for a heading with words after a label. */
    boolean hasLabel(Span heading) {
        return labels.topic(heading).start() > heading.start();
    }

    /** 'Så arbetar vi vidare', 'Under perioden prioriteras:': a heading that tells what follows and names no topic. */
    boolean onlyAnnounces(Span heading) {
        String words = scope.words(heading);
        return words.endsWith("?")
                || words.endsWith(":") && scope.has(heading, Mark.PRIORITY)
                || rules.has(FactRule.PRIORITY_ANNOUNCES, BareWords.first(words, " "))
                        && concerns(heading).isEmpty();
    }

    /** 'Åtgärd 1.2 Polisen går till fots': one thing that is done, no area. */
    boolean numbersActivity(Span heading) {
        String[] words = scope.words(heading).split(" ", 3);
        return words.length > 1
                && rules.has(FactRule.PRIORITY_ACTIVITY, words[0])
                && Character.isDigit(words[1].charAt(0));
    }

    /** What a passage concerns: its topics, groups included; of a method's name alone what the method is for. */
    List<ConceptUse> concerns(Span span) {
        return concerns.computeIfAbsent(span, this::readConcerns);
    }

    private List<ConceptUse> readConcerns(Span span) {
        Map<String, ConceptUse> found = new LinkedHashMap<>();
        topics.joined(span).forEach(use -> found.putIfAbsent(use.id(), use));
        topics.inHeading(span).forEach(use -> found.putIfAbsent(use.id(), use));
        if (found.isEmpty()) {
            return methods.of(topics.uses(ConceptKind.METHOD, span));
        }
        return List.copyOf(found.values());
    }

    /** The topics of a passage, those that are groups too included. */
    List<ConceptUse> everyTopic(Span span) {
        return topics.every(span);
    }

    /** The priority that a sentence names; a group is a topic of its own where it is named first. */
    PriorityDraft draftOfOpening(Span span, FactRule rule) {
        List<ConceptUse> every = topics.besidesItself(everyTopic(span));
        boolean opens = !every.isEmpty() && every.get(0).evidence().span().start() == span.start();
        Map<String, ConceptUse> concerns = new LinkedHashMap<>();
        every.stream()
                .filter(topic -> opens && !rules.has(FactRule.TOPIC_LEADING, topic.id()))
                .forEach(topic -> concerns.putIfAbsent(topic.id(), topic));
        topics.besidesItself(topics.inHeading(span)).forEach(topic -> concerns.putIfAbsent(topic.id(), topic));
        return new PriorityDraft(
                scope.reading(span), List.copyOf(concerns.values()), null, List.of(scope.evidence(span, rule)));
    }
}
