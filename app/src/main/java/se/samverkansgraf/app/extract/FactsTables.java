package se.samverkansgraf.app.extract;

import java.io.PrintStream;
import java.nio.file.Path;
import se.samverkansgraf.model.fact.DocumentFacts;

/** A summary of each document for a person, on standard output. */
public final class FactsTables implements FactsOutput {

    private final PrintStream out;
    private final int width;
    private String before = "";

    /** Tables whose lines are at most {@code width} characters long. */
    public FactsTables(PrintStream out, int width) {
        this.out = out;
        this.width = width;
    }

    @Override
    public void write(Path file, DocumentFacts facts) {
        out.print(before + FactsTable.of(facts, width));
        before = System.lineSeparator();
    }

    @Override
    public void close() {
        out.flush();
    }
}
