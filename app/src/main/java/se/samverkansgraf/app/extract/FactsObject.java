package se.samverkansgraf.app.extract;

import java.io.PrintStream;
import java.nio.file.Path;
import se.samverkansgraf.model.exchange.FactsJsonWriter;
import se.samverkansgraf.model.fact.DocumentFacts;

/** The JSON object of the one document asked for, on standard output. */
public final class FactsObject implements FactsOutput {

    private final PrintStream out;
    private final FactsJsonWriter json;

    public FactsObject(PrintStream out, FactsJsonWriter json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void write(Path file, DocumentFacts facts) {
        out.print(json.write(facts) + "\n");
    }

    @Override
    public void close() {
        out.flush();
    }
}
