package se.samverkansgraf.importer.fact;

import java.util.List;
import se.samverkansgraf.importer.fact.Lists.Meaning;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Priority;

/**
 * Finds what an agreement itself prioritises: the list or the headings that it calls its areas; where there are none,
 * the sentence that says where the weight lies; where there is none either, the topics that head its undertakings.
 */
final class PriorityDeriver {

    private final Scope scope;
    private final Lists lists;
    private final PriorityMaker maker;
    private final HeadingPriorities headings;
    private final SentencePriorities sentences;

    PriorityDeriver(Scope scope, PriorityMaker maker, PartyReader parties, FactRules rules) {
        this.scope = scope;
        this.lists = scope.shared(Lists.class, () -> new Lists(scope, rules));
        this.maker = maker;
        this.headings = new HeadingPriorities(scope, lists, maker, parties);
        this.sentences = new SentencePriorities(scope, maker, parties, rules);
    }

    /** The priorities in the text's order, ranked from 1. */
    List<Priority> derive() {
        PriorityDrafts drafts = new PriorityDrafts();
        for (Statement item : scope.statements(Form.ITEM)) {
            if (item.place().parent() == null && lists.of(item) == Meaning.PRIORITIES) {
                drafts.add(maker.draft(item.span(), FactRule.PRIORITY_LISTED, null));
            }
        }
        headings.addAreas(drafts);
        if (drafts.isEmpty()) {
            sentences.add(drafts);
        }
        headings.addTopics(drafts);
        return drafts.ranked();
    }
}
