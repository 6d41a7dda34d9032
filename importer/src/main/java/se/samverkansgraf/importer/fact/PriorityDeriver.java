package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.fact.Lists.Meaning;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Span;

/**
 * Finds what an agreement itself prioritises: the list or the headings that it calls its areas; where there are none,
 * the sentence that says where the weight lies; and the topics that head its undertakings.
 */
final class PriorityDeriver {

    private final Scope scope;
    private final Topics topics;
    private final Lists lists;

    PriorityDeriver(Scope scope, FactRules rules) {
        this.scope = scope;
        this.topics = new Topics(scope);
        this.lists = new Lists(scope, rules);
    }

    /** The priorities in the text's order, ranked from 1. */
    List<Priority> derive() {
        List<PriorityDraft> drafts = new ArrayList<>();
        addListed(drafts);
        addHeadingsOfAreas(drafts);
        if (drafts.isEmpty()) {
            addSentences(drafts);
        }
        addTopicHeadings(drafts);
        return ranked(drafts);
    }

    private static List<Priority> ranked(List<PriorityDraft> drafts) {
        List<Priority> ranked = new ArrayList<>();
        for (PriorityDraft draft : drafts) {
            PriorityDraft parent = draft.parent();
            Integer parentRank = parent == null ? null : Integer.valueOf(drafts.indexOf(parent) + 1);
            ranked.add(draft.ranked(ranked.size() + 1, parentRank));
        }
        return ranked;
    }

    private void addListed(List<PriorityDraft> drafts) {
        for (Statement item : scope.statements(Form.ITEM)) {
            if (item.place().parent() == null && lists.of(item) == Meaning.PRIORITIES) {
                add(item.span(), FactRule.PRIORITY_LISTED, null, drafts);
            }
        }
    }

    private void addHeadingsOfAreas(List<PriorityDraft> drafts) {
        Map<Span, PriorityDraft> bySection = new HashMap<>();
        for (Statement heading : scope.statements(Form.HEADING)) {
            List<Section> path = scope.path(heading);
            boolean inside = path.stream().skip(1).anyMatch(section -> section.role() == SectionRole.PRIORITIES);
            if (inside && path.get(0).role() == null) {
                PriorityDraft parent = path.stream()
                        .skip(1)
                        .map(section -> bySection.get(section.heading()))
                        .filter(draft -> draft != null)
                        .findFirst()
                        .orElse(null);
                bySection.put(heading.span(), add(heading.span(), FactRule.PRIORITY_NUMBERED, parent, drafts));
            }
        }
    }

    private void addSentences(List<PriorityDraft> drafts) {
        for (Statement sentence : scope.statements(Form.SENTENCE)) {
            Span span = sentence.span();
            for (Mention<MarkCue> cue : scope.in(span).of(MarkCue.class)) {
                if (cue.value().mark() == Mark.PRIORITY) {
                    Span named = besides(cue.span(), span);
                    if (!topics.named(named).isEmpty()) {
                        add(named, FactRule.PRIORITY_SENTENCE, null, drafts);
                    }
                }
            }
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
        return new Span(sentence.start(), before);
    }

    private void addTopicHeadings(List<PriorityDraft> drafts) {
        for (Statement heading : scope.statements(Form.HEADING)) {
            if (isTopic(heading)) {
                PriorityDraft draft = draft(heading.span(), FactRule.PRIORITY_HEADING, null);
                PriorityDraft same = find(draft, drafts);
                if (same != null) {
                    same.evidence().addAll(draft.evidence());
                } else if (holdsUndertakings(heading)) {
                    drafts.add(draft);
                }
            }
        }
    }

    private boolean isTopic(Statement heading) {
        Section own = scope.path(heading).get(0);
        boolean title = !scope.in(heading.span()).of(DocumentKindCue.class).isEmpty();
        return own.role() == null && !title && !topics.named(heading.span()).isEmpty();
    }

    private boolean holdsUndertakings(Statement heading) {
        Section own = scope.path(heading).get(0);
        return scope.statements(Form.ITEM).stream()
                .anyMatch(item -> own.span().contains(item.span()) && lists.of(item) == Meaning.UNDERTAKINGS);
    }

    private static @Nullable PriorityDraft find(PriorityDraft draft, List<PriorityDraft> drafts) {
        return drafts.stream()
                .filter(other -> other.isSameAs(draft))
                .findFirst()
                .orElse(null);
    }

    private PriorityDraft add(Span span, FactRule rule, @Nullable PriorityDraft parent, List<PriorityDraft> drafts) {
        PriorityDraft draft = draft(span, rule, parent);
        PriorityDraft same = parent == null ? find(draft, drafts) : null;
        if (same != null) {
            same.evidence().addAll(draft.evidence());
            return same;
        }
        drafts.add(draft);
        return draft;
    }

    private PriorityDraft draft(Span span, FactRule rule, @Nullable PriorityDraft parent) {
        Evidence evidence = scope.evidence(span, rule);
        return new PriorityDraft(scope.words(span), topics.named(span), parent, List.of(evidence));
    }
}
