package se.samverkansgraf.model.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.InvalidModelException;

/** The five vocabularies, checked and immutable. */
public final class Vocabulary {

    private record Key(ConceptKind kind, String id) {}

    private final Map<Key, Concept> concepts = new LinkedHashMap<>();
    private final Map<Key, List<Concept>> byLabel = new LinkedHashMap<>();
    private final String version;

    Vocabulary(List<Concept> concepts, String version) {
        this.version = version;
        for (Concept concept : concepts) {
            this.concepts.put(new Key(concept.kind(), concept.id()), concept);
            concept.labels().stream().map(Labels::folded).distinct().forEach(label -> byLabel.computeIfAbsent(
                            new Key(concept.kind(), label), key -> new ArrayList<>())
                    .add(concept));
        }
    }

    /**
     * Reads the vocabularies that are packed with the program.
     *
     * @throws InvalidModelException with every fault, if a file breaks a rule of decision 0004
     */
    public static Vocabulary load() {
        return VocabularyReader.read(VocabularyReader.packed());
    }

    /** All focus areas, in the file's order. */
    public List<Concept> focusAreas() {
        return concepts(ConceptKind.FOCUS_AREA);
    }

    /** All methods, in the file's order. */
    public List<Concept> methods() {
        return concepts(ConceptKind.METHOD);
    }

    /** All roles, in the file's order. */
    public List<Concept> roles() {
        return concepts(ConceptKind.ROLE);
    }

    /** All actors, in the file's order. */
    public List<Concept> actors() {
        return concepts(ConceptKind.ACTOR);
    }

    /** All target groups, in the file's order. */
    public List<Concept> targetGroups() {
        return concepts(ConceptKind.TARGET_GROUP);
    }

    /** All concepts of a kind, in the file's order. */
    public List<Concept> concepts(ConceptKind kind) {
        return concepts.values().stream()
                .filter(concept -> concept.kind() == kind)
                .toList();
    }

    /** The concept of that kind and id, if there is one. */
    public Optional<Concept> find(ConceptKind kind, String id) {
        return Optional.ofNullable(concepts.get(new Key(kind, id)));
    }

    /**
     * The concepts that claim a wording as a label, whatever its case: none, one, or several where the wording is a
     * listed ambiguity.
     */
    public List<Concept> labelled(ConceptKind kind, String label) {
        return List.copyOf(byLabel.getOrDefault(new Key(kind, Labels.folded(label)), List.of()));
    }

    /** The concepts directly below this one, in the file's order. */
    public List<Concept> narrower(Concept concept) {
        return concepts(concept.kind()).stream()
                .filter(other -> concept.id().equals(other.broader()))
                .toList();
    }

    /** The concepts above this one, nearest first. */
    public List<Concept> broader(Concept concept) {
        List<Concept> above = new ArrayList<>();
        for (@Nullable Concept next = parentOf(concept); next != null; next = parentOf(next)) {
            above.add(next);
        }
        return List.copyOf(above);
    }

    /** Changes exactly when a vocabulary file does: 16 hexadecimal digits. */
    public String version() {
        return version;
    }

    private @Nullable Concept parentOf(Concept concept) {
        String parent = concept.broader();
        return parent == null ? null : concepts.get(new Key(concept.kind(), parent));
    }
}
