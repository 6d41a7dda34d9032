package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** All that was read in a text, ordered by where it stands; immutable. */
public final class Mentions {

    private static final Comparator<Mention<?>> BY_PLACE = Comparator.<Mention<?>, Integer>comparing(
                    mention -> mention.span().start())
            .thenComparing(mention -> -mention.span().end())
            .thenComparing(Mention::rule)
            .thenComparing(mention -> mention.value().toString());

    private final List<Mention<?>> ordered;

    /** Takes mentions in any order. */
    public Mentions(List<? extends Mention<?>> mentions) {
        List<Mention<?>> sorted = new ArrayList<>(mentions);
        sorted.sort(BY_PLACE);
        this.ordered = List.copyOf(sorted);
    }

    private Mentions(List<Mention<?>> ordered, Span part) {
        List<Mention<?>> inside = new ArrayList<>();
        for (int i = firstFrom(ordered, part.start()); i < ordered.size(); i++) {
            Mention<?> mention = ordered.get(i);
            if (mention.span().start() >= part.end()) {
                break;
            }
            if (part.contains(mention.span())) {
                inside.add(mention);
            }
        }
        this.ordered = List.copyOf(inside);
    }

    private static int firstFrom(List<Mention<?>> ordered, int offset) {
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

    /** All mentions, by start; of those that start together the longest first. */
    public List<Mention<?>> all() {
        return ordered;
    }

    /** The mentions that lie wholly inside {@code part}. */
    public Mentions within(Span part) {
        return new Mentions(ordered, part);
    }

    /** The mentions whose value is a {@code kind}, by place. */
    public <V extends MentionValue> List<Mention<V>> of(Class<V> kind) {
        List<Mention<V>> found = new ArrayList<>();
        for (Mention<?> mention : ordered) {
            if (kind.isInstance(mention.value())) {
                found.add(new Mention<>(mention.span(), mention.wording(), kind.cast(mention.value()), mention.rule()));
            }
        }
        return List.copyOf(found);
    }

    /** The concepts of one vocabulary, by place. */
    public List<Mention<ConceptMention>> of(ConceptKind kind) {
        return of(ConceptMention.class).stream()
                .filter(mention -> mention.value().kind() == kind)
                .toList();
    }

    /** True where nothing was read. */
    public boolean isEmpty() {
        return ordered.isEmpty();
    }
}
