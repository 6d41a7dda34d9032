package se.samverkansgraf.model.fact;

/** How firmly something is undertaken, strongest first. */
public enum Strength {
    /** Ska, åtar sig, lovar, kommer att; an item of a list under such a lead-in. */
    BINDING,
    /** Målsättning, avser, syftar till. */
    INTENDED,
    /** Bör, kan, är viktigt. */
    RECOMMENDED,
    /** Named, and left to each side's ordinary work. */
    EXCLUDED
}
