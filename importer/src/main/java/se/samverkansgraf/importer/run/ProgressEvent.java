package se.samverkansgraf.importer.run;

/** Something that happened in an import, told as it happens. */
public sealed interface ProgressEvent {

    /**
     * The files are known.
     *
     * @param files how many there are, those that will be skipped included
     */
    record Started(int files) implements ProgressEvent {}

    /**
     * A file is done with.
     *
     * @param number its place in the run, from 1
     * @param files how many there are
     * @param report what became of it
     */
    record FileDone(int number, int files, DocumentReport report) implements ProgressEvent {}

    /**
     * The import is over.
     *
     * @param report all that it did
     */
    record Finished(ImportReport report) implements ProgressEvent {}
}
