package se.samverkansgraf.importer.text;

import java.util.List;
import se.samverkansgraf.importer.document.SourceDocument;
import se.samverkansgraf.importer.issue.ImportIssue;

/** Reads one format into drafts of blocks. */
interface FormatReader {

    /**
     * Reads a document.
     *
     * @param issues where to add what is amiss in a document that can be read nevertheless
     * @throws NotRead if nothing can be read
     */
    Layout read(SourceDocument document, List<ImportIssue> issues) throws NotRead;
}
