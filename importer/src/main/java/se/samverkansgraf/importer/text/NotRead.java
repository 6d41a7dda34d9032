package se.samverkansgraf.importer.text;

import se.samverkansgraf.importer.issue.ImportIssue;

/** Ends the reading of a document inside this package; the entry class turns it back into the issue it carries. */
final class NotRead extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ImportIssue issue;

    NotRead(ImportIssue issue) {
        super(issue.message(), null, false, false);
        this.issue = issue;
    }

    ImportIssue issue() {
        return issue;
    }
}
