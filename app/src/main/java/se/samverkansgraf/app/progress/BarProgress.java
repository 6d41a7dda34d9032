package se.samverkansgraf.app.progress;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.run.ProgressEvent;
import se.samverkansgraf.importer.run.ProgressListener;

/** A bar on a terminal. */
public final class BarProgress implements ProgressListener {

    private final PrintStream err;
    private final int columns;
    private @Nullable ProgressBar bar;

    /** A bar on {@code err}, at most {@code columns} characters wide. */
    public BarProgress(PrintStream err, int columns) {
        this.err = err;
        this.columns = columns;
    }

    @Override
    public void on(ProgressEvent event) {
        if (event instanceof ProgressEvent.Started started) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Importing")
                    .setInitialMax(started.files())
                    .setConsumer(new ConsoleProgressBarConsumer(err, columns - 1))
                    .build();
        } else if (event instanceof ProgressEvent.FileDone && bar != null) {
            bar.step();
        } else if (bar != null) {
            bar.close();
        }
    }
}
