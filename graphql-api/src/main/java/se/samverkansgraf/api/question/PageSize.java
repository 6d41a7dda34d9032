package se.samverkansgraf.api.question;

import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;

/** How many entries of a list are given at once. */
public final class PageSize {

    /** Where none is asked for. */
    public static final int USUAL = 20;

    /** As many as can be asked for. */
    public static final int LARGEST = 100;

    private PageSize() {}

    /**
     * A number of entries, 0 to {@value #LARGEST}; the usual one where none is given.
     *
     * @throws InvalidArgument if it is out of range
     */
    static int checked(String argument, @Nullable Integer size) {
        if (size == null) {
            return USUAL;
        }
        if (size < 0 || size > LARGEST) {
            throw outOfRange(argument, LARGEST, size);
        }
        return size;
    }

    /** What a client is told who asks for a number of entries that is not from 0 to {@code largest}. */
    public static InvalidArgument outOfRange(String argument, int largest, long size) {
        return new InvalidArgument(argument, "wants 0 to %d, has %d".formatted(largest, size));
    }
}
