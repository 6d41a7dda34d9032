package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Span;

/** Finds the sentences that say where the weight lies, and what they name as such. */
final class SentencePriorities {

    private final Scope scope;
    private final PriorityMaker maker;
    private final FactRules rules;
    private final Itself itself;
    private final PartyReader parties;
    private final Outcomes outcomes;

    SentencePriorities(Scope scope, PriorityMaker maker, PartyReader parties, FactRules rules) {
        this.scope = scope;
        this.maker = maker;
        this.rules = rules;
        this.itself = scope.shared(Itself.class, () -> new Itself(scope, rules));
        this.parties = parties;
        this.outcomes = new Outcomes(scope, rules);
    }

    void add(PriorityDrafts drafts) {
        for (Statement sentence : scope.statements(Form.SENTENCE)) {
            boolean describes = scope.under(sentence, SectionRole.SITUATION, SectionRole.RESULTS, SectionRole.OUTSIDE);
            if (!describes && !isUnderTopic(sentence)) {
                add(sentence, drafts);
            }
        }
    }

    private void add(Statement sentence, PriorityDrafts drafts) {
        Span span = sentence.span();
        boolean enumerates = itself.opens(span)
                && marks(span, Mark.VALIDITY).anyMatch(cue -> addEach(besides(cue.span(), span), drafts));
        if (enumerates) {
            return;
        }
        Optional<Mention<MarkCue>> mark = marks(span, Mark.PRIORITY).findFirst();
        mark.ifPresent(cue -> {
            Span named = besides(cue.span(), span);
            boolean listed = isAfterColon(cue.span(), named) && addListed(named, drafts);
            if (!listed) {
                addNamed(named, drafts);
            }
        });
        if (mark.isEmpty() && parties.ofBothSides(sentence)) {
            scope.in(span).of(StrengthCue.class).stream()
                    .flatMap(modal -> outcomes.after(modal, span).stream())
                    .findFirst()
                    .ifPresent(outcome -> addNamed(outcome, drafts));
        }
    }

    /** True where a heading above already names the topic: then the sentence is about that, no priority beside it. */
    private boolean isUnderTopic(Statement sentence) {
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
        List<Span> members = members(named);
        boolean onlyTopics = members.stream().allMatch(this::isTopicAlone);
        if (onlyTopics) {
            members.forEach(member -> drafts.add(maker.draftOfOpening(member, FactRule.PRIORITY_SENTENCE)));
        }
        return onlyTopics;
    }

    private boolean isAfterColon(Span cue, Span named) {
        return named.start() > cue.end()
                && scope.words(new Span(cue.end(), named.start())).startsWith(":");
    }

    /** 'Tre samverkansområden: våld i offentlig miljö, narkotika samt trafik': each, where each names a topic. */
    private boolean addListed(Span named, PriorityDrafts drafts) {
        List<Span> listed = outsideTopics(named);
        boolean topics = listed.size() > 1
                && listed.stream().noneMatch(member -> maker.concerns(member).isEmpty());
        if (topics) {
            listed.forEach(member -> drafts.add(maker.draft(member, FactRule.PRIORITY_SENTENCE, null)));
        }
        return topics;
    }

    /** The members of an enumeration, those joined again that a topic holds together: 'barn och unga'. */
    private List<Span> outsideTopics(Span named) {
        List<Span> whole = new ArrayList<>();
        for (Span member : members(named)) {
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

    /** The members of an enumeration: what commas and joining words part. */
    private List<Span> members(Span named) {
        List<Span> members = new ArrayList<>();
        int start = named.start();
        int at = named.start();
        for (String word : scope.words(named).split(" ", -1)) {
            boolean joins = rules.has(FactRule.FUNCTION_JOINED, word);
            int end = at + word.length();
            if (joins && at > start) {
                members.add(new Span(start, at - 1));
            } else if (word.endsWith(",")) {
                members.add(new Span(start, end - 1));
            }
            start = joins || word.endsWith(",") ? end + 1 : start;
            at = end + 1;
        }
        if (start < named.end()) {
            members.add(new Span(start, named.end()));
        }
        return members;
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
        return new Span(sentence.start(), before);
    }
}
