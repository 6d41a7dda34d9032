package se.samverkansgraf.model.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.ModelFaults;
import se.samverkansgraf.model.vocabulary.Entry.Ambiguity;

/** What must hold between the entries of the vocabularies. */
final class VocabularyCheck {

    private record Key(ConceptKind kind, String text) {}

    private final List<Entry> entries;
    private final List<Ambiguity> ambiguities;
    private final List<Definition.Listed> definitions;
    private final ModelFaults faults;
    private final Map<Key, Entry> byId = new LinkedHashMap<>();

    VocabularyCheck(
            List<Entry> entries, List<Ambiguity> ambiguities, List<Definition.Listed> definitions, ModelFaults faults) {
        this.entries = List.copyOf(entries);
        this.ambiguities = List.copyOf(ambiguities);
        this.definitions = List.copyOf(definitions);
        this.faults = faults;
    }

    void check() {
        for (Entry entry : entries) {
            Entry first = byId.putIfAbsent(idOf(entry), entry);
            if (first != null) {
                fault(
                        entry,
                        "the id '%s' is taken on line %d"
                                .formatted(entry.concept().id(), first.line()));
            }
        }
        entries.forEach(this::checkReferences);
        byId.values().forEach(this::checkCycle);
        entries.forEach(this::checkRepetition);
        checkClaims();
        checkDefinitions();
    }

    /** What defines no concept is no fault: one's own file of methods may do without some that are defined. */
    private void checkDefinitions() {
        Map<Key, Integer> lines = new LinkedHashMap<>();
        for (Definition.Listed listed : definitions) {
            Integer first = lines.putIfAbsent(new Key(listed.kind(), listed.id()), listed.line());
            if (first != null) {
                String message = "'%s' is defined on line %d already".formatted(listed.id(), first);
                faults.add(Definition.FILE_NAME, listed.line(), message);
            }
        }
    }

    private void checkReferences(Entry entry) {
        Concept concept = entry.concept();
        if (concept.broader() != null && parentOf(entry) == null) {
            fault(entry, "the broader concept '%s' of '%s' does not exist".formatted(concept.broader(), concept.id()));
        }
        for (String area : concept.concerns()) {
            if (!byId.containsKey(new Key(ConceptKind.FOCUS_AREA, area))) {
                fault(entry, "the focus area '%s' that '%s' concerns does not exist".formatted(area, concept.id()));
            }
        }
    }

    /** Tells each cycle once, at the first of its concepts. */
    private void checkCycle(Entry entry) {
        List<Entry> way = new ArrayList<>(List.of(entry));
        @Nullable Entry next = parentOf(entry);
        while (next != null && !way.contains(next)) {
            way.add(next);
            next = parentOf(next);
        }
        if (entry.equals(next) && way.stream().allMatch(other -> entry.line() <= other.line())) {
            String circle = way.stream().map(each -> each.concept().id()).collect(Collectors.joining(" → "));
            fault(
                    entry,
                    "the broader concepts go in a circle: %s → %s"
                            .formatted(circle, entry.concept().id()));
        }
    }

    private void checkRepetition(Entry entry) {
        List<String> seen = new ArrayList<>();
        for (String label : entry.concept().labels()) {
            if (seen.contains(label)) {
                fault(
                        entry,
                        "'%s' lists the label '%s' twice"
                                .formatted(entry.concept().id(), label));
            }
            seen.add(label);
        }
    }

    private void checkClaims() {
        Map<Key, Map<String, Entry>> claims = new LinkedHashMap<>();
        for (Entry entry : byId.values()) {
            for (String label : entry.concept().labels()) {
                if (!label.isEmpty()) {
                    claims.computeIfAbsent(labelKey(entry.concept().kind(), label), key -> new LinkedHashMap<>())
                            .put(entry.concept().id(), entry);
                }
            }
        }
        for (Ambiguity listed : ambiguities) {
            Map<String, Entry> claimed = claims.remove(labelKey(listed.kind(), listed.label()));
            checkListed(listed, claimed == null ? List.of() : claimed.keySet());
        }
        claims.forEach((key, claimed) -> checkUnlisted(key.text(), List.copyOf(claimed.values())));
    }

    private void checkListed(Ambiguity listed, Collection<String> claimed) {
        if (listed.concepts().size() < 2 || !new TreeSet<>(claimed).equals(new TreeSet<>(listed.concepts()))) {
            String message = "'%s' is claimed by %s, not by %s".formatted(listed.label(), claimed, listed.concepts());
            faults.add(Ambiguity.FILE_NAME, listed.line(), message);
        }
    }

    private void checkUnlisted(String label, List<Entry> claimed) {
        Entry first = claimed.get(0);
        for (Entry other : claimed.subList(1, claimed.size())) {
            String message = "the label '%s' of '%s' is claimed by '%s' on line %d; list it in %s if both are meant";
            String otherId = other.concept().id();
            fault(other, message.formatted(label, otherId, first.concept().id(), first.line(), Ambiguity.FILE_NAME));
        }
    }

    private @Nullable Entry parentOf(Entry entry) {
        String broader = entry.concept().broader();
        return broader == null ? null : byId.get(new Key(entry.concept().kind(), broader));
    }

    private void fault(Entry entry, String message) {
        faults.add(entry.file(), entry.line(), message);
    }

    private static Key idOf(Entry entry) {
        return new Key(entry.concept().kind(), entry.concept().id());
    }

    private static Key labelKey(ConceptKind kind, String label) {
        return new Key(kind, Labels.folded(label));
    }
}
