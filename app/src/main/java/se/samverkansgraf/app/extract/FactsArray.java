package se.samverkansgraf.app.extract;

import java.io.PrintStream;
import java.nio.file.Path;
import se.samverkansgraf.model.exchange.FactsJsonWriter;
import se.samverkansgraf.model.fact.DocumentFacts;

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
    public void write(Path file, DocumentFacts facts) {
        out.print(before + json.write(facts));
        before = ",\n";
    }

    @Override
    public void close() {
        out.print(before.startsWith("[") ? "[]\n" : "\n]\n");
    }
}
