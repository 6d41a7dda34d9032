package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.fact.Priority;

/** The priorities found so far, each once however often it is stated. */
final class PriorityDrafts {

    private final List<PriorityDraft> drafts = new ArrayList<>();
    private final List<PriorityDraft.Says> said = new ArrayList<>();

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    /** Adds a priority, or its evidence to the same one found before; gives the one that is kept. */
    PriorityDraft add(PriorityDraft draft) {
        PriorityDraft.Says says = draft.says();
        PriorityDraft same = draft.parent() == null ? find(says) : null;
        if (same != null) {
            same.evidence().addAll(draft.evidence());
            return same;
        }
        drafts.add(draft);
        said.add(says);
        return draft;
    }

    /** Adds the evidence to the same priority found before; false where there is none. */
    boolean confirm(PriorityDraft draft) {
        PriorityDraft same = find(draft.says());
        if (same != null) {
            same.evidence().addAll(draft.evidence());
        }
        return same != null;
    }

    private @Nullable PriorityDraft find(PriorityDraft.Says says) {
        for (int i = 0; i < drafts.size(); i++) {
            if (said.get(i).isSameAs(says)) {
                return drafts.get(i);
            }
        }
        return null;
    }

    /** The priorities in the order found, ranked from 1. */
    List<Priority> ranked() {
        List<Priority> ranked = new ArrayList<>();
        for (PriorityDraft draft : drafts) {
            PriorityDraft parent = draft.parent();
            Integer parentRank = parent == null ? null : Integer.valueOf(drafts.indexOf(parent) + 1);
            ranked.add(draft.ranked(ranked.size() + 1, parentRank));
        }
        return ranked;
    }
}
