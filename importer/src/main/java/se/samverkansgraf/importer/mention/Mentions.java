package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * All that was read in a text, or in a part of it, ordered by where it stands; immutable.
 *
 * <p>A part is a view on the whole: what is of one kind is picked out once for a text, however many of its parts are
 * asked for it.
 */
public final class Mentions {

    private static final Comparator<Mention<?>> OF_ONE_PLACE = Comparator.<Mention<?>, String>comparing(Mention::rule)
            .thenComparing(mention -> mention.value().toString());

    private final Index index;
    private final Span part;

    /** Takes mentions in any order. */
    public Mentions(List<? extends Mention<?>> mentions) {
        List<Mention<?>> sorted = new ArrayList<>(mentions);
        sorted.sort(Mentions::byPlace);
        this.index = new Index(sorted);
        this.part = new Span(0, Integer.MAX_VALUE);
    }

    private Mentions(Index index, Span part) {
        this.index = index;
        this.part = part;
    }

    private static int byPlace(Mention<?> one, Mention<?> other) {
        Span place = one.span();
        Span rival = other.span();
        if (place.start() != rival.start()) {
            return Integer.compare(place.start(), rival.start());
        }
        return place.end() != rival.end()
                ? Integer.compare(rival.end(), place.end())
                : OF_ONE_PLACE.compare(one, other);
    }

    /** All mentions, by start; of those that start together the longest first. */
    public List<Mention<?>> all() {
        return index.all.inside(part);
    }

    /** The mentions that lie wholly inside {@code span}. */
    public Mentions within(Span span) {
        int start = Math.max(part.start(), span.start());
        return new Mentions(index, new Span(start, Math.max(start, Math.min(part.end(), span.end()))));
    }

    /** The mentions whose value is a {@code kind}, by place. */
    public <V extends MentionValue> List<Mention<V>> of(Class<V> kind) {
        return index.of(kind).inside(part);
    }

    /** True where one of the mentions whose value is a {@code kind} is as wanted. */
    public <V extends MentionValue> boolean any(Class<V> kind, Predicate<Mention<V>> wanted) {
        return index.of(kind).any(part, wanted);
    }

    /** The concepts of one vocabulary, by place. */
    public List<Mention<ConceptMention>> of(ConceptKind kind) {
        return index.of(kind).inside(part);
    }

    /** True where nothing was read. */
    public boolean isEmpty() {
        return all().isEmpty();
    }

    /** Mentions in order, and where they stand, so that those of a part are found without looking at the others. */
    private static final class Row<M extends Mention<?>> {

        private static final int STRETCH_SHIFT = 6;

        private final List<M> ordered;
        private final int[] starts;
        private final int[] ends;

        /** Of each stretch of the text the first mention that begins in it or later. */
        private final int[] firstOf;

        Row(List<M> ordered) {
            this.ordered = List.copyOf(ordered);
            this.starts = new int[ordered.size()];
            this.ends = new int[ordered.size()];
            for (int i = 0; i < starts.length; i++) {
                starts[i] = ordered.get(i).span().start();
                ends[i] = ordered.get(i).span().end();
            }
            this.firstOf = firstOf(starts);
        }

        private static int[] firstOf(int[] starts) {
            int last = starts.length == 0 ? -1 : starts[starts.length - 1];
            int[] firstOf = new int[(last >> STRETCH_SHIFT) + 2];
            int next = 0;
            for (int stretch = 0; stretch < firstOf.length; stretch++) {
                while (next < starts.length && starts[next] >> STRETCH_SHIFT < stretch) {
                    next++;
                }
                firstOf[stretch] = next;
            }
            return firstOf;
        }

        boolean any(Span part, Predicate<M> wanted) {
            for (int i = firstFrom(part.start()); i < starts.length && starts[i] < part.end(); i++) {
                if (ends[i] <= part.end() && wanted.test(ordered.get(i))) {
                    return true;
                }
            }
            return false;
        }

        List<M> inside(Span part) {
            int from = firstFrom(part.start());
            int to = from;
            boolean all = true;
            while (to < starts.length && starts[to] < part.end()) {
                all &= ends[to] <= part.end();
                to++;
            }
            if (from == to) {
                return List.of();
            }
            return all ? ordered.subList(from, to) : endingBefore(part.end(), from, to);
        }

        private List<M> endingBefore(int end, int from, int to) {
            List<M> inside = new ArrayList<>(to - from);
            for (int i = from; i < to; i++) {
                if (ends[i] <= end) {
                    inside.add(ordered.get(i));
                }
            }
            return inside;
        }

        private int firstFrom(int offset) {
            int first = firstOf[Math.min(offset >> STRETCH_SHIFT, firstOf.length - 1)];
            while (first < starts.length && starts[first] < offset) {
                first++;
            }
            return first;
        }
    }

    /** The mentions of a text, those of a kind picked out when they are first asked for. */
    private static final class Index {

        private final Row<Mention<?>> all;
        private final Map<Class<?>, List<Mention<?>>> byRecord = new HashMap<>();
        private final Map<Class<?>, Row<?>> byValue = new ConcurrentHashMap<>();
        private final Map<ConceptKind, Row<Mention<ConceptMention>>> byConcept = new ConcurrentHashMap<>();

        Index(List<Mention<?>> ordered) {
            this.all = new Row<>(ordered);
            for (Mention<?> mention : ordered) {
                byRecord.computeIfAbsent(mention.value().getClass(), any -> new ArrayList<>())
                        .add(mention);
            }
        }

        @SuppressWarnings("unchecked")
        <V extends MentionValue> Row<Mention<V>> of(Class<V> kind) {
            Row<?> known = byValue.get(kind);
            return (Row<Mention<V>>) (known != null ? known : byValue.computeIfAbsent(kind, any -> picked(kind)));
        }

        /** Of a record all that were grouped; of a family of records those of each, by place. */
        private Row<?> picked(Class<?> kind) {
            if (kind.isRecord()) {
                return new Row<>(byRecord.getOrDefault(kind, List.of()));
            }
            return new Row<>(all.ordered.stream()
                    .filter(mention -> kind.isInstance(mention.value()))
                    .toList());
        }

        Row<Mention<ConceptMention>> of(ConceptKind kind) {
            Row<Mention<ConceptMention>> known = byConcept.get(kind);
            return known != null ? known : byConcept.computeIfAbsent(kind, any -> concepts(kind));
        }

        private Row<Mention<ConceptMention>> concepts(ConceptKind kind) {
            List<Mention<ConceptMention>> picked = new ArrayList<>();
            for (Mention<ConceptMention> concept : of(ConceptMention.class).ordered) {
                if (concept.value().kind() == kind) {
                    picked.add(concept);
                }
            }
            return new Row<>(picked);
        }
    }
}
