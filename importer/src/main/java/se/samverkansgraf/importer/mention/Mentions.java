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
        this.index = new Index(List.copyOf(sorted));
        this.part = new Span(0, Integer.MAX_VALUE);
    }

    private Mentions(Index index, Span part) {
        this.index = index;
        this.part = part;
    }

    /** All mentions, by start; of those that start together the longest first. */
    public List<Mention<?>> all() {
        return inside(index.ordered, part);
    }

    /** The mentions that lie wholly inside {@code span}. */
    public Mentions within(Span span) {
        int start = Math.max(part.start(), span.start());
        return new Mentions(index, new Span(start, Math.max(start, Math.min(part.end(), span.end()))));
    }

    /** The mentions whose value is a {@code kind}, by place. */
    public <V extends MentionValue> List<Mention<V>> of(Class<V> kind) {
        return inside(index.of(kind), part);
    }

    /** The concepts of one vocabulary, by place. */
    public List<Mention<ConceptMention>> of(ConceptKind kind) {
        return inside(index.of(kind), part);
    }

    /** True where nothing was read. */
    public boolean isEmpty() {
        return all().isEmpty();
    }

    private static <M extends Mention<?>> List<M> inside(List<M> ordered, Span part) {
        int from = firstFrom(ordered, part.start());
        int to = from;
        boolean all = true;
        while (to < ordered.size() && ordered.get(to).span().start() < part.end()) {
            all &= ordered.get(to).span().end() <= part.end();
            to++;
        }
        List<M> begun = ordered.subList(from, to);
        return all
                ? begun
                : begun.stream()
                        .filter(mention -> part.contains(mention.span()))
                        .toList();
    }

    private static int firstFrom(List<? extends Mention<?>> ordered, int offset) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The mentions of a text, those of a kind picked out when they are first asked for. */
    private static final class Index {

        private final List<Mention<?>> ordered;
        private final Map<Class<?>, List<?>> byValue = new ConcurrentHashMap<>();
        private final Map<ConceptKind, List<Mention<ConceptMention>>> byConcept = new ConcurrentHashMap<>();

        Index(List<Mention<?>> ordered) {
            this.ordered = ordered;
        }

        @SuppressWarnings("unchecked")
        <V extends MentionValue> List<Mention<V>> of(Class<V> kind) {
            return (List<Mention<V>>) byValue.computeIfAbsent(kind, any -> picked(kind));
        }

        private <V extends MentionValue> List<Mention<V>> picked(Class<V> kind) {
            List<Mention<V>> picked = new ArrayList<>();
            for (Mention<?> mention : ordered) {
                if (kind.isInstance(mention.value())) {
                    picked.add(new Mention<>(
                            mention.span(), mention.wording(), kind.cast(mention.value()), mention.rule()));
                }
            }
            return List.copyOf(picked);
        }

        List<Mention<ConceptMention>> of(ConceptKind kind) {
            List<Mention<ConceptMention>> concepts = of(ConceptMention.class);
            return byConcept.computeIfAbsent(kind, any -> concepts.stream()
                    .filter(mention -> mention.value().kind() == kind)
                    .toList());
        }
    }
}
