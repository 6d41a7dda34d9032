package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.issue.NoMunicipality;
import se.samverkansgraf.importer.issue.UnknownMunicipality;
import se.samverkansgraf.importer.issue.UnknownPoliceArea;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.MunicipalityMention;
import se.samverkansgraf.importer.mention.MunicipalityMention.Form;
import se.samverkansgraf.importer.mention.PersonMention;
import se.samverkansgraf.importer.mention.PoliceAreaMention;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.model.fact.MunicipalityParty;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.PoliceAreaParty;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.vocabulary.ConceptKind;

/** Finds the municipalities and police areas that are parties to an agreement. */
final class PartiesDeriver {

    private static final String COUNTY = " län";

    private final Scope scope;
    private final Issues issues;

    PartiesDeriver(Scope scope, Issues issues) {
        this.scope = scope;
        this.issues = issues;
    }

    /**
     * The municipalities: those that the title names, else those of the first statement that names them together with
     * the police, else those named firmly anywhere, else the place named most often.
     */
    List<MunicipalityParty> municipalities() {
        reportUnknown();
        Span title = scope.part().title();
        List<Mention<MunicipalityMention>> named = title == null ? List.of() : firm(title);
        if (named.isEmpty()) {
            named = besidePolice();
        } else if (named.stream().allMatch(mention -> mention.value().form() == Form.OPENS_LINE)) {
            named = allOf(named);
        }
        if (named.isEmpty()) {
            named = firm(scope.part().span());
        }
        return named.isEmpty() ? mostNamed() : parties(named);
    }

    private void reportUnknown() {
        for (Mention<MunicipalityMention> mention : scope.mentions().of(MunicipalityMention.class)) {
            if (mention.value().code() == null) {
                issues.add(new UnknownMunicipality(
                        issues.document(), scope.evidence(mention.span(), FactRule.MUNICIPALITY_PARTY)));
            }
        }
    }

    private List<Mention<MunicipalityMention>> firm(Span part) {
        return scope.in(part).of(MunicipalityMention.class).stream()
                .filter(mention ->
                        mention.value().code() != null && mention.value().form() != Form.BARE_NAME)
                .filter(mention -> !isSurname(mention.span()))
                .toList();
    }

    /** 'Ulf Gustavsson Berg' is nobody's municipality. */
    private boolean isSurname(Span name) {
        return scope.mentions().of(PersonMention.class).stream()
                .anyMatch(person -> person.span().contains(name));
    }

    private List<Mention<MunicipalityMention>> besidePolice() {
        return scope.statements().stream()
                .map(Statement::span)
                .filter(this::namesPolice)
                .map(this::firm)
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Below a web page's heading for one municipality: all whom the sentence on the agreement names with it. */
    private List<Mention<MunicipalityMention>> allOf(List<Mention<MunicipalityMention>> heading) {
        Set<String> codes = codes(heading);
        return scope.statements().stream()
                .map(Statement::span)
                .filter(span -> !scope.in(span).of(DocumentKindCue.class).isEmpty()
                        && !span.equals(scope.part().title()))
                .map(this::firm)
                .filter(named -> codes(named).containsAll(codes) && codes(named).size() > codes.size())
                .findFirst()
                .orElse(heading);
    }

    private static Set<String> codes(List<Mention<MunicipalityMention>> named) {
        return named.stream().map(mention -> mention.value().code()).collect(Collectors.toSet());
    }

    private boolean namesPolice(Span span) {
        boolean cue = scope.in(span)
                .any(PartyCue.class, party -> party.value().parties().contains(Party.POLICE));
        return cue || !scope.in(span).of(PoliceAreaMention.class).isEmpty();
    }

    private List<MunicipalityParty> mostNamed() {
        Map<String, Integer> count = new HashMap<>();
        List<Mention<MunicipalityMention>> all = scope.mentions().of(MunicipalityMention.class).stream()
                .filter(mention -> mention.value().code() != null)
                .filter(mention -> !isOfActor(mention.span()))
                .toList();
        all.forEach(mention -> count.merge(mention.value().code(), 1, Integer::sum));
        int most = count.values().stream().max(Integer::compare).orElse(0);
        return parties(all.stream()
                .filter(mention -> count.getOrDefault(mention.value().code(), 0) == most)
                .limit(1)
                .toList());
    }

    /** 'Region Jämtland Härjedalen' and 'Uppsala län' are none, though the name of a municipality is part of theirs. */
    private boolean isOfActor(Span name) {
        int lineEnd = scope.text().indexOf('\n', name.end());
        Span line = new Span(
                scope.lineStart(name.start()), lineEnd < 0 ? scope.text().length() : lineEnd);
        return scope.text().startsWith(COUNTY, name.end())
                || scope.in(line).of(ConceptKind.ACTOR).stream()
                        .anyMatch(actor ->
                                actor.span().contains(name) && actor.span().length() > name.length());
    }

    private List<MunicipalityParty> parties(List<Mention<MunicipalityMention>> named) {
        Map<String, MunicipalityParty> first = new LinkedHashMap<>();
        for (Mention<MunicipalityMention> mention : named) {
            @Nullable String code = mention.value().code();
            if (code != null) {
                first.putIfAbsent(
                        code, new MunicipalityParty(code, scope.evidence(mention.span(), FactRule.MUNICIPALITY_PARTY)));
            }
        }
        if (first.isEmpty()) {
            issues.add(new NoMunicipality(issues.document(), FactRule.MUNICIPALITY_PARTY.id()));
        }
        return List.copyOf(first.values());
    }

    /** The police areas, each once, as first written; 'polisen i X' names one where nothing firmer does. */
    List<PoliceAreaParty> policeAreas() {
        Map<String, PoliceAreaParty> first = named(area -> area.form() != PoliceAreaMention.Form.POLICE);
        if (first.isEmpty()) {
            first = named(area -> area.form() == PoliceAreaMention.Form.POLICE && area.id() != null);
        }
        List<PoliceAreaParty> areas = new ArrayList<>(first.values());
        areas.stream()
                .filter(area -> area.id() == null)
                .forEach(area -> issues.add(new UnknownPoliceArea(issues.document(), area.evidence())));
        return areas;
    }

    /** Its letters alone: 'Luleå/ Boden' and 'Luleå/Boden' are one. */
    private static String keyOf(PoliceAreaMention area) {
        StringBuilder key = new StringBuilder();
        area.written()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private Map<String, PoliceAreaParty> named(Predicate<PoliceAreaMention> meant) {
        Map<String, PoliceAreaParty> first = new LinkedHashMap<>();
        for (Mention<PoliceAreaMention> mention : scope.mentions().of(PoliceAreaMention.class)) {
            PoliceAreaMention area = mention.value();
            if (meant.test(area)) {
                first.putIfAbsent(
                        keyOf(area),
                        new PoliceAreaParty(
                                area.written(), area.id(), scope.evidence(mention.span(), FactRule.POLICE_AREA_PARTY)));
            }
        }
        return first;
    }
}
