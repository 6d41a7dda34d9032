package se.samverkansgraf.api.configure;

import java.util.Map;

/**
 * How many objects a list without pages is taken to hold: what it usually holds where it leads to many, else one. Not
 * the most it may hold, so that an honest question is not refused for one large county.
 */
final class ListSizes {

    private static final int MUNICIPALITIES = 20;
    private static final int CONCEPTS = 5;

    private static final Map<String, Integer> USUAL = Map.ofEntries(
            Map.entry("Query.counties", 21),
            Map.entry("Query.municipalityGroups", 9),
            Map.entry("Query.agreementLines", 5),
            Map.entry("County.municipalities", MUNICIPALITIES),
            Map.entry("MunicipalityGroup.municipalities", MUNICIPALITIES),
            Map.entry("PoliceArea.municipalities", MUNICIPALITIES),
            Map.entry("PoliceArea.coverage", MUNICIPALITIES),
            Map.entry("PoliceArea.children", 5),
            Map.entry("PeerGroup.peers", MUNICIPALITIES),
            Map.entry("Municipality.policeAreas", 2),
            Map.entry("Agreement.documents", 2),
            Map.entry("Agreement.municipalities", 2),
            Map.entry("Agreement.priorities", 5),
            Map.entry("Document.agreements", 2),
            Map.entry("AgreementLine.entries", 5),
            Map.entry("Matrix.rows", MUNICIPALITIES),
            Map.entry("Matrix.columns", MUNICIPALITIES),
            Map.entry("Matrix.cells", 100),
            Map.entry("Concept.narrower", CONCEPTS),
            Map.entry("FocusArea.narrower", CONCEPTS),
            Map.entry("Method.narrower", CONCEPTS),
            Map.entry("Role.narrower", CONCEPTS),
            Map.entry("Actor.narrower", CONCEPTS),
            Map.entry("TargetGroup.narrower", CONCEPTS));

    private ListSizes() {}

    /** The number of objects that a field of a type without paging arguments is taken to give. */
    static int of(String type, String field) {
        return USUAL.getOrDefault(type + "." + field, 1);
    }

    /** The fields, as {@code Type.field}. */
    static Iterable<String> fields() {
        return USUAL.keySet();
    }
}
