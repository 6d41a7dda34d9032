package se.samverkansgraf.model.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Map<Key, Entry> entries = new HashMap<>();
    private final Map<Key, Definition> definitions = new HashMap<>();
    private final String version;

    Vocabulary(List<Entry> entries, List<Definition.Listed> definitions, String version) {
        this.version = version;
        definitions.forEach(listed -> this.definitions.put(new Key(listed.kind(), listed.id()), listed.definition()));
        for (Entry entry : entries) {
            Concept concept = entry.concept();
            this.entries.put(new Key(concept.kind(), concept.id()), entry);
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

    /**
     * Reads the packed vocabularies with a user's own files laid over them: {@code methods.yaml} there takes the place
     * of the packed one, a file that is not there is the packed one.
     *
     * @param own a folder of vocabulary files, or one such file
     * @throws InvalidModelException with every fault, if a file is none of the vocabulary's or breaks its rules
     */
    public static Vocabulary over(Path own) {
        return VocabularyReader.read(VocabularyReader.over(own));
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

    /** What a concept is, if its vocabulary says so. */
    public Optional<Definition> definitionOf(Concept concept) {
        return Optional.ofNullable(definitions.get(new Key(concept.kind(), concept.id())));
    }

    /**
     * The line of its kind's file that a concept of this vocabulary stands on, from 1.
     *
     * @throws IllegalArgumentException if it is none of this vocabulary
     */
    public int lineOf(Concept concept) {
        return entryOf(concept).line();
    }

    /**
     * Where the wordings of a concept of this vocabulary were met, in English; empty where its file does not say.
     *
     * @throws IllegalArgumentException if it is none of this vocabulary
     */
    public String sourceOf(Concept concept) {
        return entryOf(concept).source();
    }

    private Entry entryOf(Concept concept) {
        Entry entry = entries.get(new Key(concept.kind(), concept.id()));
        if (entry == null) {
            throw new IllegalArgumentException("no concept of this vocabulary: " + concept.id());
        }
        return entry;
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
