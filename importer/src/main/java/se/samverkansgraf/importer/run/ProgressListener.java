package se.samverkansgraf.importer.run;

/** Is told of an import's progress, by the thread that writes. */
@FunctionalInterface
public interface ProgressListener {

    /** Takes note of an event; what it throws ends the import. */
    void on(ProgressEvent event);
}
