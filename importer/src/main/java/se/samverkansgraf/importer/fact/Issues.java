package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;
import se.samverkansgraf.importer.issue.ImportIssue;

/** Collects what a document leaves unclear. */
final class Issues {

    private final String document;
    private final List<ImportIssue> found = new ArrayList<>();

    /**
     * Makes an empty collection.
     *
     * @param document location of the document
     */
    Issues(String document) {
        this.document = document;
    }

    String document() {
        return document;
    }

    void add(ImportIssue issue) {
        if (!found.contains(issue)) {
            found.add(issue);
        }
    }

    List<ImportIssue> all() {
        return List.copyOf(found);
    }
}
