package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Finds areas that are enumerated one after the other, in a sentence or after the label of a heading. */
final class EnumeratedAreas {

    private static final int REACH = 60;
    private static final int LONGEST_MEMBER = 8;

    private final Scope scope;
    private final PriorityMaker maker;
    private final FactRules rules;
    private final Members members;
    private final HeadingLabels labels;
    private final Set<String> headings;

    EnumeratedAreas(Scope scope, PriorityMaker maker, FactRules rules) {
        this.scope = scope;
        this.maker = maker;
        this.rules = rules;
        this.members = new Members(scope, rules);
        this.labels = new HeadingLabels(scope);
        this.headings = scope.statements(Form.HEADING).stream()
                .map(heading -> inLowerCase(heading.span()))
                .collect(Collectors.toSet());
    }

    /** 'Tre samverkansområden: våld i offentlig miljö, narkotika samt trafik': each, where most name a topic. */
    boolean addListed(Span named, PriorityDrafts drafts) {
        List<Span> heading = members.byCommas(named);
        if (heading.size() > 1 && heading.stream().allMatch(member -> headings.contains(inLowerCase(member)))) {
            heading.forEach(member -> drafts.add(maker.draft(member, FactRule.PRIORITY_SENTENCE, null)));
            return true;
        }
        List<Span> listed = listed(named);
        boolean colon = scope.text().startsWith(": ", named.start() - 2);
        long areas = listed.stream()
                .filter(member -> listed.size() > 2 || colon ? namesArea(member) : isTopicAlone(member))
                .count();
        boolean each = listed.size() > 1
                && (listed.size() == 2 ? areas == 2 : 2 * areas >= listed.size())
                && listed.stream().allMatch(this::isShort);
        if (each) {
            listed.forEach(
                    member -> drafts.add(maker.draft(withoutSmallWords(member), FactRule.PRIORITY_SENTENCE, null)));
        }
        return each;
    }

    /** 'Löftet gäller trygghet, narkotika och trafik': each of the topics, where nothing but topics is enumerated. */
    boolean addTopics(Span named, PriorityDrafts drafts) {
        List<Span> listed = members.of(named);
        boolean onlyTopics = listed.stream().allMatch(this::isTopicAlone);
        if (onlyTopics) {
            listed.forEach(member -> drafts.add(maker.draftOfOpening(member, FactRule.PRIORITY_SENTENCE)));
        }
        return onlyTopics;
    }

    /** 'Fokusområden: Trafik, Narkotika, Skadegörelse': each, where the label announces several. */
    boolean addOfHeading(Span heading, PriorityDrafts drafts) {
        Span named = labels.topic(heading);
        boolean several = Stream.of(BareWords.of(inLowerCase(new Span(heading.start(), named.start()))))
                .anyMatch(word -> rules.end(FactRule.PRIORITY_SEVERAL, word));
        List<Span> listed = several ? listed(named) : List.of();
        boolean each =
                listed.size() > 1 && 2 * listed.stream().filter(this::namesArea).count() >= listed.size();
        if (each) {
            listed.forEach(member -> drafts.add(maker.draft(member, FactRule.PRIORITY_HEADING, null)));
        }
        return each;
    }

    /** Without the small words that lead to what is named: 'på att tillsammans göra torget tryggare'. */
    Span withoutSmallWords(Span named) {
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

    private List<Span> listed(Span named) {
        return outsideTopics(members.listed(named, this::isInsideTopic), named);
    }

    /** True for words that name a topic, or that head a part of the text. */
    private boolean namesArea(Span member) {
        return !maker.concerns(member).isEmpty() || headings.contains(inLowerCase(member));
    }

    private String inLowerCase(Span span) {
        return scope.words(span).toLowerCase(Locale.ROOT);
    }

    /** True for a place inside a topic's own name: 'barn och unga'. */
    private boolean isInsideTopic(int place) {
        Span around = new Span(
                Math.max(0, place - REACH), Math.min(place + REACH, scope.text().length()));
        return scope.in(around).of(ConceptKind.FOCUS_AREA).stream()
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
}
