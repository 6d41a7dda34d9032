package se.samverkansgraf.importer.wording;

import java.util.List;

/**
 * How the agreements of a document are worded.
 *
 * @param agreements one for each of the document's agreements, in the same order
 */
public record Wordings(List<AgreementWording> agreements) {

    public Wordings {
        agreements = List.copyOf(agreements);
    }
}
