package se.samverkansgraf.app.status;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;

/** Finds which document somebody means by a location, an id or a name. */
public final class NamedDocument {

    private static final int FEWEST_DIGITS_OF_ID = 8;
    private static final int MOST_CANDIDATES = 10;

    private NamedDocument() {}

    /**
     * What to remove: a source's location, or a document's id where the id was typed.
     *
     * @param typed a path as it was imported, an id or its first digits, or a file's name
     * @throws ProgramException if it means nothing in the graph, or several things
     */
    public static String meant(String typed, List<HeldSource> sources) {
        String absolute = Path.of(typed).toAbsolutePath().normalize().toString();
        if (sources.stream().anyMatch(source -> source.location().equals(typed))) {
            return typed;
        }
        if (sources.stream().anyMatch(source -> source.location().equals(absolute))) {
            return absolute;
        }
        List<String> ids = sources.stream()
                .map(HeldSource::documentId)
                .filter(id -> typed.length() >= FEWEST_DIGITS_OF_ID && id.startsWith(typed))
                .distinct()
                .toList();
        return ids.size() == 1 ? ids.get(0) : byName(typed, sources);
    }

    private static String byName(String typed, List<HeldSource> sources) {
        List<HeldSource> named = having(sources, source -> source.name().equals(typed));
        if (named.size() == 1) {
            return named.get(0).location();
        }
        if (named.size() > 1) {
            throw wrong("'" + typed + "' is the name of several: " + locations(named)
                    + "; name one of them, or a document's id");
        }
        List<HeldSource> like = having(
                sources, source -> source.location().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)));
        throw wrong("the graph holds no document '" + typed + "'"
                + (like.isEmpty()
                        ? "; 'samverkan status --documents' lists what it holds"
                        : "; it holds " + locations(like)));
    }

    private static List<HeldSource> having(List<HeldSource> sources, Predicate<HeldSource> wanted) {
        return sources.stream().filter(wanted).toList();
    }

    private static String locations(List<HeldSource> sources) {
        String listed = sources.stream()
                .limit(MOST_CANDIDATES)
                .map(source -> source.location() + " (" + source.documentId().substring(0, FEWEST_DIGITS_OF_ID) + ")")
                .collect(Collectors.joining(", "));
        return sources.size() <= MOST_CANDIDATES
                ? listed
                : listed + " and " + (sources.size() - MOST_CANDIDATES) + " more";
    }

    private static ProgramException wrong(String message) {
        return new ProgramException(ExitCode.WRONG_USE, message);
    }
}
