package se.samverkansgraf.app.progress;

import java.io.PrintStream;
import se.samverkansgraf.importer.run.ImportOptions.Strictness;
import se.samverkansgraf.importer.run.ProgressEvent;
import se.samverkansgraf.importer.run.ProgressListener;
import tools.jackson.databind.node.ObjectNode;

/** One line of JSON for each event: {@code started}, {@code document} for each file, {@code finished}. */
public final class JsonProgress implements ProgressListener {

    private final PrintStream out;
    private final Strictness strictness;

    public JsonProgress(PrintStream out, Strictness strictness) {
        this.out = out;
        this.strictness = strictness;
    }

    @Override
    public void on(ProgressEvent event) {
        ObjectNode line = ReportJson.MAPPER.createObjectNode();
        if (event instanceof ProgressEvent.Started started) {
            line.put("event", "started").put("files", started.files());
        } else if (event instanceof ProgressEvent.FileDone done) {
            line.put("event", "document").put("number", done.number()).put("files", done.files());
            ReportJson.putDocument(line, done.report());
        } else if (event instanceof ProgressEvent.Finished finished) {
            line.put("event", "finished");
            ReportJson.putTotals(line, finished.report(), strictness);
        }
        out.println(line);
    }
}
