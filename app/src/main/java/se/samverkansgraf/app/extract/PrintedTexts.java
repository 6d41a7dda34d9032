package se.samverkansgraf.app.extract;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Function;
import se.samverkansgraf.importer.run.Trace;

/** One text for each document, on standard output; an empty line between two. */
public final class PrintedTexts implements FactsOutput {

    private final PrintStream out;
    private final Function<Trace, String> form;
    private String before = "";

    /**
     * Prints documents in a form.
     *
     * @param form makes the text of a document, line end included
     */
    public PrintedTexts(PrintStream out, Function<Trace, String> form) {
        this.out = out;
        this.form = form;
    }

    @Override
    public void write(Path file, Trace trace) {
        out.print(before + form.apply(trace));
        before = System.lineSeparator();
    }

    @Override
    public void close() {
        out.flush();
    }
}
