package se.samverkansgraf.api.question;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.api.error.InvalidArgument;

/**
 * Which part of a list is asked for, checked.
 *
 * @param order the sort key's name
 * @param descending whether the list runs from the largest key to the smallest
 * @param size how many entries at most, 0 to {@value PageSize#LARGEST}
 * @param end which end of the part is kept where it holds more
 * @param after the place that it begins behind, or null
 * @param before the place that it ends before, or null
 */
record PageQuestion(
        String order,
        boolean descending,
        int size,
        End end,
        @Nullable Cursor after,
        @Nullable Cursor before) {

    /** The end of a list that entries are taken from. */
    enum End {
        BEGINNING,
        END
    }

    /**
     * The part that these arguments mean.
     *
     * @throws InvalidArgument if a number is out of range, both ends are asked for, or a cursor is none of this list
     */
    static PageQuestion of(PageArguments page, Ordering ordering) {
        if (page.first() != null && page.last() != null) {
            throw new InvalidArgument("last", "cannot be asked for together with first");
        }
        End end = page.last() == null ? End.BEGINNING : End.END;
        int size = end == End.END ? PageSize.checked("last", page.last()) : PageSize.checked("first", page.first());
        return new PageQuestion(
                ordering.key(),
                ordering.descending(),
                size,
                end,
                cursor("after", page.after(), ordering),
                cursor("before", page.before(), ordering));
    }

    /** A list of so many known entries, whole. */
    static PageQuestion whole(int size) {
        return new PageQuestion("ID", false, size, End.BEGINNING, null, null);
    }

    private static @Nullable Cursor cursor(String argument, @Nullable String encoded, Ordering ordering) {
        if (encoded == null) {
            return null;
        }
        return Cursor.decode(encoded, ordering.key())
                .orElseThrow(() ->
                        new InvalidArgument(argument, "is no cursor of this list in the order that is asked for"));
    }

    /** True where the entries are to be read from the largest key down. */
    boolean readsDownwards() {
        return descending == (end == End.BEGINNING);
    }

    /** One more than the size, to know whether the list goes on. */
    int probe() {
        return size + 1;
    }

    /** The values of a paged statement: bounds of key and id, direction, number of rows. */
    Map<String, Object> values() {
        var above = descending ? before : after;
        var below = descending ? after : before;
        Map<String, Object> values = new HashMap<>();
        values.put("order", order);
        values.put("downwards", readsDownwards());
        values.put("limit", probe());
        values.put("aboveKey", above == null ? null : above.key());
        values.put("aboveId", above == null ? null : above.id());
        values.put("belowKey", below == null ? null : below.key());
        values.put("belowId", below == null ? null : below.id());
        return values;
    }
}
