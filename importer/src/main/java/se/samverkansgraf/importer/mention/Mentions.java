package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/**
 * All that was read in a text, or in a part of it, ordered by where it stands; immutable.
 *
 * <p>A part is a view on the whole: what is of one kind is picked out once for a text, however many of its parts are
 * asked for it.
 */
public final class Mentions {

    private static final Comparator<Mention<?>> BY_PLACE = Comparator.<Mention<?>>comparingInt(
                    mention -> mention.span().start())
            .thenComparingInt(mention -> -mention.span().end())
            .thenComparing(Mention::rule)
            .thenComparing(mention -> mention.value().toString());

    private final Index index;
    private final Span part;

    /** Takes mentions in any order. */
    public Mentions(List<? extends Mention<?>> mentions) {
        List<Mention<?>> sorted = new ArrayList<>(mentions);
        sorted.sort(BY_PLACE);
        this.index = new Index(sorted);
        this.part = new Span(0, Integer.MAX_VALUE);
    }

    private Mentions(Index index, Span part) {
        this.index = index;
        this.part = part;
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

        private final List<M> ordered;
        private final int[] starts;
        private final int[] ends;

        Row(List<M> ordered) {
            this.ordered = List.copyOf(ordered);
            this.starts =
                    ordered.stream().mapToInt(mention -> mention.span().start()).toArray();
            this.ends =
                    ordered.stream().mapToInt(mention -> mention.span().end()).toArray();
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
            int low = 0;
            int high = starts.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (starts[middle] < offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** The mentions of a text, those of a kind picked out when they are first asked for. */
    private static final class Index {

        private final Row<Mention<?>> all;
        private final Map<Class<?>, Row<?>> byValue = new ConcurrentHashMap<>();
        private final Map<ConceptKind, Row<Mention<ConceptMention>>> byConcept = new ConcurrentHashMap<>();

        Index(List<Mention<?>> ordered) {
            this.all = new Row<>(ordered);
        }

        @SuppressWarnings("unchecked")
        <V extends MentionValue> Row<Mention<V>> of(Class<V> kind) {
            Row<?> known = byValue.get(kind);
            return (Row<Mention<V>>) (known != null ? known : byValue.computeIfAbsent(kind, any -> picked(kind)));
        }

        private <V extends MentionValue> Row<Mention<V>> picked(Class<V> kind) {
            List<Mention<V>> picked = new ArrayList<>();
            for (Mention<?> mention : all.ordered) {
                if (kind.isInstance(mention.value())) {
                    picked.add(new Mention<>(
                            mention.span(), mention.wording(), kind.cast(mention.value()), mention.rule()));
                }
            }
            return new Row<>(picked);
        }

        Row<Mention<ConceptMention>> of(ConceptKind kind) {
            Row<Mention<ConceptMention>> known = byConcept.get(kind);
            return known != null ? known : byConcept.computeIfAbsent(kind, any -> concepts(kind));
        }

        private Row<Mention<ConceptMention>> concepts(ConceptKind kind) {
            return new Row<>(of(ConceptMention.class).ordered.stream()
                    .filter(mention -> mention.value().kind() == kind)
                    .toList());
        }
    }
}
