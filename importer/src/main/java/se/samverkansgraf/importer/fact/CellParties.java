package se.samverkansgraf.importer.fact;

import java.util.List;
import java.util.Set;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.TablePlace;
import se.samverkansgraf.model.fact.Party;

/** Tells who undertakes what the cells of a table assign. */
final class CellParties {

    private final SideFinder sides;
    private final PartyReader parties;
    private final ColumnHeads columns;

    CellParties(SideFinder sides, PartyReader parties, ColumnHeads columns) {
        this.sides = sides;
        this.parties = parties;
        this.columns = columns;
    }

    /** Who undertakes what a cell assigns: the side above the column, else those that the cell names. */
    Undertakers of(Statement statement, TablePlace place) {
        List<Side> own = sides.find(statement.span());
        List<Side> above = place.columnHead() == null ? List.of() : sides.find(place.columnHead());
        if (above.isEmpty()) {
            boolean others = own.isEmpty() && place.columnHead() != null && columns.isOfOthers(place.columnHead());
            return others ? new Undertakers(Set.of(Party.OTHER), List.of(), true) : Undertakers.of(own);
        }
        return Undertakers.of(above)
                .joinedBy(parties.companions(statement.span()))
                .with(own);
    }
}
