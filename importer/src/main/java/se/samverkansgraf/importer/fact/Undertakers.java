package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Responsible;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * Who undertakes something.
 *
 * @param parties the sides
 * @param doers units and titles named as doers
 * @param named true where the text names them, false where none is named and both sides are meant
 */
record Undertakers(Set<Party> parties, List<Side> doers, boolean named) {

    /** Nobody named: the agreement's two sides together. */
    static final Undertakers BOTH = new Undertakers(EnumSet.of(Party.MUNICIPALITY, Party.POLICE), List.of(), false);

    Undertakers {
        parties = EnumSet.copyOf(parties);
        doers = List.copyOf(doers);
    }

    static Undertakers of(List<Side> sides) {
        if (sides.isEmpty()) {
            return BOTH;
        }
        Set<Party> parties = EnumSet.noneOf(Party.class);
        sides.forEach(side -> parties.addAll(side.parties()));
        List<Side> doers = sides.stream().filter(side -> !side.isPartyItself()).toList();
        return parties.isEmpty() ? BOTH : new Undertakers(parties, doers, true);
    }

    /** These and those who do it with them. */
    Undertakers joinedBy(List<Side> companions) {
        if (companions.isEmpty()) {
            return this;
        }
        Undertakers joined = with(companions);
        Set<Party> both = EnumSet.copyOf(parties);
        companions.forEach(side -> both.addAll(side.parties()));
        return new Undertakers(both, joined.doers, named);
    }

    /** These, and units and titles that have a part in it without undertaking it. */
    Undertakers with(List<Side> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Side> all = new ArrayList<>(doers);
        more.stream().filter(side -> !side.isPartyItself()).forEach(all::add);
        return new Undertakers(parties, all, named);
    }

    Responsible responsible() {
        return new Responsible(uses(ConceptKind.ACTOR), uses(ConceptKind.ROLE));
    }

    private List<ConceptUse> uses(ConceptKind kind) {
        Map<String, ConceptUse> first = new LinkedHashMap<>();
        for (Side doer : doers) {
            ConceptUse concept = doer.concept();
            if (concept != null && doer.kind() == kind) {
                first.putIfAbsent(concept.id(), concept);
            }
        }
        return List.copyOf(first.values());
    }
}
