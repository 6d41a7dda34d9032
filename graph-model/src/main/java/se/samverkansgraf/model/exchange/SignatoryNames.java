package se.samverkansgraf.model.exchange;

/** What becomes of the names of people who sign. Their roles are always told. */
public enum SignatoryNames {
    /** Names are told as the text has them. */
    SHOWN,
    /**
     * No name is told: {@code name} is null, and wherever the text or a quote has a signatory's full name, each letter
     * of it is covered by {@code ▮}, so that every offset stays true. A first name or surname that stands alone
     * elsewhere is not found.
     */
    HIDDEN
}
