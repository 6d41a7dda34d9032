package se.samverkansgraf.importer.fact;

import java.util.List;
import java.util.stream.Stream;
import se.samverkansgraf.importer.fact.Lists.Meaning;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Span;

/**
 * Finds what an agreement itself prioritises: the list or the headings that it calls its areas; where there are none,
 * the sentence that says where the weight lies; where there is none either, the topics that head its undertakings, then
 * the aims that items open with, and last what both sides promise to bring about.
 */
final class PriorityDeriver {

    private final Scope scope;
    private final Lists lists;
    private final PriorityMaker maker;
    private final HeadingPriorities headings;
    private final SentencePriorities sentences;
    private final PromisedAims aims;

    PriorityDeriver(Scope scope, PriorityMaker maker, PartyReader parties, FactRules rules) {
        this.scope = scope;
        this.lists = scope.shared(Lists.class, () -> new Lists(scope, rules));
        this.maker = maker;
        EnumeratedAreas enumerated = new EnumeratedAreas(scope, maker, rules);
        this.headings = new HeadingPriorities(scope, maker, enumerated, parties, rules);
        this.aims = new PromisedAims(scope, maker, parties, rules);
        this.sentences = new SentencePriorities(scope, maker, enumerated, parties, rules);
    }

    /** The priorities in the text's order, ranked from 1. */
    List<Priority> derive() {
        PriorityDrafts drafts = new PriorityDrafts();
        for (Statement item : scope.statements(Form.ITEM)) {
            if (item.place().parent() == null && namesArea(item)) {
                drafts.add(maker.draft(topic(item), FactRule.PRIORITY_LISTED, null));
            }
        }
        headings.addAreas(drafts);
        if (drafts.isEmpty()) {
            headings.addNumberedParts(drafts);
        }
        boolean areas = !drafts.isEmpty();
        if (!areas) {
            sentences.addMarked(drafts);
        }
        boolean told = !drafts.isEmpty();
        headings.addTopics(drafts);
        addRows(drafts, areas);
        if (drafts.isEmpty()) {
            aims.add(drafts);
        }
        if (!areas && (told || drafts.isEmpty())) {
            sentences.addOutcomes(drafts);
        }
        return drafts.ranked();
    }

    /** Confirms priorities by the topics that a table's rows are about; where no areas are listed, adds those. */
    private void addRows(PriorityDrafts drafts, boolean areas) {
        scope.statements(Form.CELL).stream()
                .flatMap(cell -> Stream.ofNullable(cell.place().cell()))
                .flatMap(place -> Stream.ofNullable(place.topic()))
                .distinct()
                .map(topic -> maker.draft(topic, FactRule.PRIORITY_ROW, null))
                .filter(draft -> !draft.topics().isEmpty())
                .filter(draft -> !drafts.confirm(draft) && !areas)
                .forEach(drafts::add);
    }

    /** The area's name: the first sentence of an item that goes on to say what is done about it. */
    private Span topic(Statement item) {
        if (item.sentences().size() < 2) {
            return item.span();
        }
        return maker.withoutStop(item.sentences().get(0));
    }

    private boolean namesArea(Statement item) {
        Meaning meaning = lists.of(item);
        return !scope.under(item, SectionRole.RESULTS, SectionRole.OUTSIDE)
                && (meaning == Meaning.PRIORITIES
                        || meaning == Meaning.AIMS
                                && !maker.concerns(item.span()).isEmpty());
    }
}
