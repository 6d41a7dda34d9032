package se.samverkansgraf.importer.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.MunicipalityParty;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.PoliceAreaParty;

/** Makes a row of what a commitment says, with those who make it. */
final class CommitmentRow {

    /** Who undertakes for the municipality where the agreement's municipality is not known. */
    static final String ANY_MUNICIPALITY = "kommun";
    /** Who undertakes for the police where the agreement's police area is not known. */
    static final String ANY_POLICE = "polis";

    private CommitmentRow() {}

    static Row of(Commitment commitment, AgreementHeader header) {
        var undertaking = commitment.undertaking();
        var row = Row.of("text", commitment.text())
                .and("strength", undertaking.strength().name())
                .and("function", undertaking.function().name())
                .and("certainty", undertaking.certainty().name())
                .and("parties", undertaking.parties().stream().map(Party::name).toList())
                .and("roles", Uses.of(commitment.responsible().roles()))
                .and("actors", Uses.of(commitment.responsible().actors()))
                .and("methods", Uses.of(commitment.subject().methods()))
                .and("focusAreas", Uses.of(commitment.subject().focusAreas()))
                .and("targetGroups", Uses.of(commitment.subject().targetGroups()));
        addMakers(row, commitment, header);
        return MeasureRow.addTo(row, commitment.measure());
    }

    private static void addMakers(Row row, Commitment commitment, AgreementHeader header) {
        var actors = new ArrayList<String>();
        List<String> municipalities = List.of();
        List<String> policeAreas = List.of();
        List<String> others = List.of();
        for (Party party : commitment.undertaking().parties()) {
            switch (party) {
                case MUNICIPALITY -> municipalities = orAny(municipalities(header), ANY_MUNICIPALITY, actors);
                case POLICE -> policeAreas = orAny(policeAreas(header), ANY_POLICE, actors);
                case OTHER -> others = Uses.ids(commitment.responsible().actors());
            }
        }
        row.and("madeByMunicipalities", municipalities)
                .and("madeByPoliceAreas", policeAreas)
                .and("madeByActors", actors)
                .and("madeByOthersAmong", others);
    }

    private static List<String> orAny(List<String> known, String any, List<String> actors) {
        if (known.isEmpty()) {
            actors.add(any);
        }
        return known;
    }

    static List<String> municipalities(AgreementHeader header) {
        return header.municipalities().stream()
                .map(MunicipalityParty::code)
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> policeAreas(AgreementHeader header) {
        return header.policeAreas().stream()
                .map(PoliceAreaParty::id)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
