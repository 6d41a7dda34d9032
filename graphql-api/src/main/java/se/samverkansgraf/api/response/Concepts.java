package se.samverkansgraf.api.response;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** The five vocabularies, as the graph was seeded with them. */
public final class Concepts {

    private record Key(ConceptKind kind, String slug) {}

    private final Map<ConceptKind, Map<String, Concept>> concepts = new EnumMap<>(ConceptKind.class);
    private final Map<Key, List<String>> narrower = new LinkedHashMap<>();
    private final Map<Key, String> broader = new LinkedHashMap<>();
    private final Map<String, List<String>> usuallyConcerns = new LinkedHashMap<>();
    private final Map<Key, Label> definitions = new LinkedHashMap<>();

    public Concepts(Vocabulary vocabulary) {
        for (ConceptKind kind : ConceptKind.values()) {
            Map<String, Concept> ofKind = new LinkedHashMap<>();
            for (var concept : vocabulary.concepts(kind)) {
                ofKind.put(concept.id(), viewOf(concept));
                narrower.put(
                        new Key(kind, concept.id()),
                        vocabulary.narrower(concept).stream()
                                .map(each -> each.id())
                                .toList());
                if (concept.broader() != null) {
                    broader.put(new Key(kind, concept.id()), concept.broader());
                }
                usuallyConcerns.put(concept.id(), concept.concerns());
                vocabulary
                        .definitionOf(concept)
                        .ifPresent(definition -> definitions.put(
                                new Key(kind, concept.id()), new Label(definition.sv(), definition.en())));
            }
            concepts.put(kind, ofKind);
        }
    }

    /** All concepts of a kind, in the vocabulary's order. */
    public <C extends Concept> List<C> all(Class<C> type) {
        return concepts.get(kindOf(type)).values().stream().map(type::cast).toList();
    }

    /** The concept of that type and slug, if there is one. */
    public <C extends Concept> Optional<C> find(Class<C> type, String slug) {
        return Optional.ofNullable(concepts.get(kindOf(type)).get(slug)).map(type::cast);
    }

    /**
     * The concept of that type and slug; where the vocabulary has none, because another version of the program seeded
     * the graph, one whose labels are the slug.
     */
    public <C extends Concept> C get(Class<C> type, String slug) {
        return find(type, slug).orElseGet(() -> type.cast(unknown(kindOf(type), slug)));
    }

    /** The concepts of these slugs, each once. */
    public <C extends Concept> List<C> get(Class<C> type, List<String> slugs) {
        return slugs.stream().distinct().map(slug -> get(type, slug)).toList();
    }

    /** The concept above, or nothing. */
    public Optional<Concept> broader(Concept concept) {
        return Optional.ofNullable(broader.get(keyOf(concept)))
                .map(slug -> get(concept.getClass().asSubclass(Concept.class), slug));
    }

    /** The concept itself and all above it, from below. */
    public Stream<Concept> upwards(Concept concept) {
        return Stream.iterate(Optional.of(concept), Optional::isPresent, each -> each.flatMap(this::broader))
                .flatMap(Optional::stream);
    }

    /** For each concept's slug its own and those of all above it. */
    public Map<String, List<String>> slugsUpwards(Class<? extends Concept> type) {
        return all(type).stream()
                .collect(Collectors.toMap(
                        Concept::slug, each -> upwards(each).map(Concept::slug).toList()));
    }

    /** The concepts directly below, in the vocabulary's order. */
    public List<Concept> narrower(Concept concept) {
        return narrower.getOrDefault(keyOf(concept), List.of()).stream()
                .<Concept>map(slug -> get(concept.getClass().asSubclass(Concept.class), slug))
                .toList();
    }

    /** The slugs of these concepts and of all directly or indirectly below them. */
    public Set<String> within(Class<? extends Concept> type, Collection<String> slugs) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(slugs);
        while (!open.isEmpty()) {
            String slug = open.pop();
            if (found.add(slug)) {
                open.addAll(narrower.getOrDefault(new Key(kindOf(type), slug), List.of()));
            }
        }
        return found;
    }

    /** What the concept is, where the vocabulary says so. */
    public Optional<Label> definition(Concept concept) {
        return Optional.ofNullable(definitions.get(keyOf(concept)));
    }

    /** The focus areas that a method usually serves. */
    public List<FocusArea> usuallyConcernedBy(Method method) {
        return get(FocusArea.class, usuallyConcerns.getOrDefault(method.slug(), List.of()));
    }

    /** The vocabulary that concepts of a type belong to. */
    public static ConceptKind kindOf(Class<? extends Concept> type) {
        if (type == FocusArea.class) {
            return ConceptKind.FOCUS_AREA;
        }
        if (type == Method.class) {
            return ConceptKind.METHOD;
        }
        if (type == Role.class) {
            return ConceptKind.ROLE;
        }
        return type == Actor.class ? ConceptKind.ACTOR : ConceptKind.TARGET_GROUP;
    }

    /** The type that concepts of a vocabulary have. */
    public static Class<? extends Concept> typeOf(ConceptKind kind) {
        return switch (kind) {
            case FOCUS_AREA -> FocusArea.class;
            case METHOD -> Method.class;
            case ROLE -> Role.class;
            case ACTOR -> Actor.class;
            case TARGET_GROUP -> TargetGroup.class;
        };
    }

    /**
     * The type of that name.
     *
     * @throws IllegalArgumentException if concepts have no such type
     */
    public static Class<? extends Concept> typeNamed(String name) {
        return Arrays.stream(ConceptKind.values())
                .map(Concepts::typeOf)
                .<Class<? extends Concept>>map(type -> type)
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no vocabulary has concepts of type " + name));
    }

    private static Key keyOf(Concept concept) {
        return new Key(kindOf(concept.getClass()), concept.slug());
    }

    private static Concept unknown(ConceptKind kind, String slug) {
        return viewOf(new se.samverkansgraf.model.vocabulary.Concept(
                kind, slug, slug, slug, null, List.of(), null, List.of(), null));
    }

    private static Concept viewOf(se.samverkansgraf.model.vocabulary.Concept concept) {
        String slug = concept.id();
        String id = GlobalId.of(typeOf(concept.kind()), slug);
        Label labels = new Label(concept.sv(), concept.en());
        @Nullable String abbreviation = concept.abbreviation();
        List<String> alternatives = concept.alternatives();
        return switch (concept.kind()) {
            case FOCUS_AREA -> new FocusArea(id, slug, labels, abbreviation, alternatives);
            case METHOD -> new Method(id, slug, labels, abbreviation, alternatives);
            case ROLE -> new Role(id, slug, labels, abbreviation, alternatives, concept.side());
            case ACTOR -> new Actor(id, slug, labels, abbreviation, alternatives, concept.side());
            case TARGET_GROUP -> new TargetGroup(id, slug, labels, abbreviation, alternatives);
        };
    }
}
