package se.samverkansgraf.api.response;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a label. */
public enum Language {
    SV,
    EN;

    /** The language asked for by argument, else the one that the client prefers, of those there are. */
    public static Language of(@Nullable Language asked, Locale preferred) {
        if (asked != null) {
            return asked;
        }
        return preferred.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : SV;
    }
}
