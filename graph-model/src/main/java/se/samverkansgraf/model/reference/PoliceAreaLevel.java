package se.samverkansgraf.model.reference;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The three levels of the police organisation since 2015, widest first. */
public enum PoliceAreaLevel {
    /** Polisregion. */
    REGION("Polisregion "),
    /** Polisområde. */
    POLICE_AREA("Polisområde "),
    /** Lokalpolisområde, LPO. */
    LOCAL_POLICE_AREA("Lokalpolisområde ");

    private final String prefix;

    PoliceAreaLevel(String prefix) {
        this.prefix = prefix;
    }

    /** The word that the names of areas of this level begin with, and a blank. */
    public String prefix() {
        return prefix;
    }

    /** The level above, or null above a region. */
    public @Nullable PoliceAreaLevel above() {
        return switch (this) {
            case REGION -> null;
            case POLICE_AREA -> REGION;
            case LOCAL_POLICE_AREA -> POLICE_AREA;
        };
    }

    static Optional<PoliceAreaLevel> named(String name) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(name))
                .findFirst();
    }
}
