package se.samverkansgraf.model.fact;

/**
 * A half-open range of a document's canonical text, counted in UTF-16 code units as {@link String} counts them.
 *
 * @param start first offset inside, from 0
 * @param end first offset after the range, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span %d..%d: wants 0 <= start <= end".formatted(start, end));
        }
    }

    /** Number of UTF-16 code units inside. */
    public int length() {
        return end - start;
    }

    /** True where {@code other} lies wholly inside this span; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** True where the two share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The part of {@code text} inside this span.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
