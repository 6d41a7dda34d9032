package se.samverkansgraf.model.fact;

/** How a measured value relates to the stated one. */
public enum Comparator {
    /** Minst. */
    AT_LEAST(">="),
    /** Högst. */
    AT_MOST("<="),
    /** The number itself. */
    EQUAL("="),
    /** Färre än. */
    LESS("<"),
    /** Fler än. */
    MORE(">");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    /** The comparison's sign: {@code >=}, {@code <=}, {@code =}, {@code <} or {@code >}. */
    public String sign() {
        return sign;
    }
}
