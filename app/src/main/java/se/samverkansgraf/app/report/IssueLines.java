package se.samverkansgraf.app.report;

import java.io.PrintStream;
import java.nio.file.Path;
import se.samverkansgraf.importer.issue.ImportIssue;

/** Issues as lines on standard error: which document, where, what, and of which kind. */
public final class IssueLines {

    private final PrintStream err;

    public IssueLines(PrintStream err) {
        this.err = err;
    }

    /** Tells one issue. */
    public void tell(ImportIssue issue) {
        err.println(placeAndMessage(issue) + " [" + issue.kind() + "]");
    }

    /** Tells of a folder that could not be looked into. */
    public void unreadableFolder(Path folder) {
        err.println(folder + ": this folder cannot be read; check its permissions.");
    }

    static String placeAndMessage(ImportIssue issue) {
        String page = issue.page() == null ? "" : ", page " + issue.page();
        return ImportText.place(issue.document()) + page + ": " + issue.message();
    }
}
