package se.samverkansgraf.importer.text;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.issue.TooLarge;

/** Counts what a PDF costs to read, and says when it is too much. */
final class PdfLimits {

    static final int MOST_PAGES = 2_000;
    static final int MOST_SECONDS = 60;
    private static final int DEEPEST = 10_000;

    /** Ends the reading of a document that is over a limit. */
    static final class Reached extends IOException {
        private static final long serialVersionUID = 1L;

        private Reached() {
            super("over a limit");
        }
    }

    private final int mostCharacters;
    private final long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    private int characters;
    private int nesting;
    private TooLarge.@Nullable Measure reached;

    PdfLimits(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    void count(int letters) {
        characters += letters;
        if (characters > mostCharacters) {
            reached = TooLarge.Measure.CHARACTERS;
        }
    }

    /** Counts saved drawing states; {@code step} is 1 for one more, -1 for one less. */
    void nest(int step) {
        nesting = Math.max(0, nesting + step);
        if (nesting > DEEPEST) {
            reached = TooLarge.Measure.NESTING;
        }
    }

    void countPages(int pages) throws Reached {
        if (pages > MOST_PAGES) {
            reached = TooLarge.Measure.PAGES;
        }
        check();
    }

    boolean isReached() {
        return reached != null;
    }

    void check() throws Reached {
        if (reached == null && System.nanoTime() > deadline) {
            reached = TooLarge.Measure.SECONDS;
        }
        if (reached != null) {
            throw new Reached();
        }
    }

    /** The issue of a document that is over a limit. */
    TooLarge issue(String location) {
        if (reached == null) {
            throw new IllegalStateException("no limit is reached");
        }
        int limit =
                switch (reached) {
                    case PAGES -> MOST_PAGES;
                    case SECONDS -> MOST_SECONDS;
                    case NESTING -> DEEPEST;
                    default -> mostCharacters;
                };
        return new TooLarge(location, reached, limit);
    }
}
