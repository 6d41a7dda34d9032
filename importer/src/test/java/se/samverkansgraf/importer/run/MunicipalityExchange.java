package se.samverkansgraf.importer.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.MunicipalityParty;
import se.samverkansgraf.model.reference.Municipality;
import se.samverkansgraf.model.reference.ReferenceData;

/** Other municipalities in the place of those that a text names as parties. */
final class MunicipalityExchange {

    private static final ReferenceData REFERENCE = ReferenceData.load();

    /** Names of all sorts: with a final s, of two words, with å, ä and ö, and common words. */
    static final List<String> NAMES =
            List.of("Hagfors", "Mora", "Åre", "Östra Göinge", "Sala", "Vara", "Mark", "Upplands Väsby");

    private final Map<String, Municipality> others = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Pattern names;

    /** Gives the parties of a text the names from {@code first} on. */
    MunicipalityExchange(DocumentFacts facts, int first) {
        int next = first;
        for (AgreementFacts agreement : facts.agreements()) {
            for (MunicipalityParty party : agreement.header().municipalities()) {
                if (!codes.containsKey(party.code())) {
                    Municipality other = named(NAMES.get(next++ % NAMES.size()));
                    codes.put(party.code(), other.code());
                    others.put(
                            REFERENCE
                                    .municipalityByCode(party.code())
                                    .orElseThrow()
                                    .name(),
                            other);
                }
            }
        }
        String alternatives = others.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        names = Pattern.compile("(?<!\\p{L})(" + alternatives + ")(s?)(?!\\p{L})");
    }

    /** The text with the other names, each in the genitive where the one before was. */
    String in(String text) {
        return names.matcher(text).replaceAll(met -> {
            String name = others.get(met.group(1)).name();
            return Matcher.quoteReplacement(
                    "sxz".indexOf(name.charAt(name.length() - 1)) >= 0 ? name : name + met.group(2));
        });
    }

    /** The facts that the exchanged text should give: the same, the names aside. */
    List<String> in(List<String> facts) {
        List<String> exchanged = new ArrayList<>();
        for (String line : withoutAreaIds(facts)) {
            String prefix = "municipality: ";
            exchanged.add(line.startsWith(prefix) ? prefix + codes.get(line.substring(prefix.length())) : in(line));
        }
        return exchanged;
    }

    /** A police area is resolved by its municipality too, so that its id goes with the name. */
    static List<String> withoutAreaIds(List<String> facts) {
        return facts.stream().map(line -> line.replaceAll(" = .*", "")).toList();
    }

    private static Municipality named(String name) {
        return REFERENCE.municipalities().stream()
                .filter(municipality -> municipality.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
