package se.samverkansgraf.importer.wording;

import java.util.List;

/**
 * How one agreement is worded in one document.
 *
 * @param words how many words it has there, signatures left out
 * @param wordings its stretches that can be compared, in the text's order; lines of a list overlap
 */
public record AgreementWording(int words, List<Wording> wordings) {

    public AgreementWording {
        wordings = List.copyOf(wordings);
    }
}
