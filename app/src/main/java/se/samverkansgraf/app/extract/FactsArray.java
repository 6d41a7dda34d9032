package se.samverkansgraf.app.extract;

import java.io.PrintStream;
import java.nio.file.Path;
import se.samverkansgraf.importer.run.Trace;
import se.samverkansgraf.model.exchange.FactsJsonWriter;

/** One JSON array of documents on standard output. */
public final class FactsArray implements FactsOutput {

    private final PrintStream out;
    private final FactsJsonWriter json;
    private String before = "[\n";

    public FactsArray(PrintStream out, FactsJsonWriter json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void write(Path file, Trace trace) {
        out.print(before + json.write(trace.facts()));
        before = ",\n";
    }

    @Override
    public void close() {
        out.print(before.startsWith("[") ? "[]\n" : "\n]\n");
    }
}
