package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkansgraf.importer.mention.ConceptMention;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.MunicipalityMention;
import se.samverkansgraf.importer.mention.PoliceAreaMention;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Finds everybody named in a passage who can act: parties, municipalities, police areas, units, titles. */
final class SideFinder {

    static final Set<String> PARTIES_THEMSELVES = Set.of("kommun", "polis");

    private static final String REGION = "region";

    private final Scope scope;
    private final Vocabulary vocabulary;
    private final boolean regionIsMunicipality;
    private final Map<Span, List<Side>> bySpan = new HashMap<>();

    SideFinder(Scope scope, Vocabulary vocabulary) {
        this.scope = scope;
        this.vocabulary = vocabulary;
        this.regionIsMunicipality = scope.mentions().of(MunicipalityMention.class).stream()
                .filter(mention -> mention.value().form() == MunicipalityMention.Form.WITH_KOMMUN)
                .anyMatch(mention -> mention.wording().regionMatches(true, 0, REGION, 0, REGION.length()));
    }

    /** Those named in {@code part}, by place; where two overlap the longer one counts. */
    List<Side> find(Span part) {
        return bySpan.computeIfAbsent(part, this::read);
    }

    private List<Side> read(Span part) {
        List<Side> found = new ArrayList<>();
        for (Mention<?> mention : scope.in(part).all()) {
            if (mention.value() instanceof PartyCue cue && !opensCompanion(mention.span(), cue)) {
                found.add(new Side(mention.span(), cue.parties(), null, null));
            } else if (mention.value() instanceof MunicipalityMention municipality
                    && municipality.form() != MunicipalityMention.Form.BARE_NAME) {
                found.add(new Side(mention.span(), Set.of(Party.MUNICIPALITY), null, null));
            } else if (mention.value() instanceof PoliceAreaMention) {
                found.add(new Side(mention.span(), Set.of(Party.POLICE), null, null));
            } else if (mention.value() instanceof ConceptMention concept) {
                addConcept(mention, concept, found);
            }
        }
        return withoutShorter(found);
    }

    /** 'Tillsammans med skolan' names the school, not both sides. */
    private boolean opensCompanion(Span cue, PartyCue value) {
        String text = scope.text();
        return value.collective() && text.startsWith(" med ", cue.end());
    }

    private void addConcept(Mention<?> mention, ConceptMention value, List<Side> found) {
        ConceptKind kind = value.kind();
        if (kind != ConceptKind.ACTOR && kind != ConceptKind.ROLE) {
            return;
        }
        Party side = vocabulary.find(kind, value.id()).map(Concept::side).orElse(Party.OTHER);
        if (value.id().equals(REGION) && regionIsMunicipality) {
            found.add(new Side(mention.span(), Set.of(Party.MUNICIPALITY), null, null));
        } else if (PARTIES_THEMSELVES.contains(value.id())) {
            found.add(new Side(mention.span(), Set.of(side), null, null));
        } else {
            found.add(new Side(mention.span(), Set.of(side), kind, scope.use(mention, value.id())));
        }
    }

    private static List<Side> withoutShorter(List<Side> found) {
        if (found.size() < 2) {
            return found;
        }
        List<Side> kept = new ArrayList<>();
        for (Side side : found) {
            if (!isHidden(side, found) && !kept.contains(side)) {
                kept.add(side);
            }
        }
        kept.sort((one, other) -> one.span().compareTo(other.span()));
        return kept;
    }

    private static boolean isHidden(Side side, List<Side> found) {
        for (Side other : found) {
            if (hides(other, side)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hides(Side other, Side side) {
        return other.span().overlaps(side.span())
                && other.span().length() > side.span().length();
    }
}
