package se.samverkansgraf.api.question;

/** An order of a list: an enum constant whose name is a sort key followed by its direction. */
interface Ordering {

    String DESCENDING = "_DESC";
    String ASCENDING = "_ASC";

    /** The constant's name. */
    String name();

    /** The sort key's name, as statements know it. */
    default String key() {
        int suffix = descending() ? DESCENDING.length() : ASCENDING.length();
        return name().substring(0, name().length() - suffix);
    }

    /** True where the largest key comes first. */
    default boolean descending() {
        return name().endsWith(DESCENDING);
    }
}
