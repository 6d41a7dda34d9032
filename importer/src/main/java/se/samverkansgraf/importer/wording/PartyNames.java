package se.samverkansgraf.importer.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.MunicipalityParty;

/**
 * Makes words comparable: lower case, and one sign for the names of the agreement's own municipalities. A copy in which
 * only the municipality's name was exchanged is a copy.
 */
final class PartyNames {

    /** What stands for a party's name in a wording. */
    static final String NAME = "[kommun]";

    private final Set<String> names = new HashSet<>();

    private PartyNames() {}

    /** The names of an agreement's municipalities, {@code names} by code. */
    static PartyNames of(AgreementHeader header, Map<String, String> names) {
        var parties = new PartyNames();
        header.municipalities().stream()
                .map(MunicipalityParty::code)
                .map(code -> names.getOrDefault(code, ""))
                .flatMap(name -> UnitCutter.cut(name).stream())
                .flatMap(unit -> unit.words().stream())
                .map(PartyNames::lower)
                .forEach(parties.names::add);
        return parties;
    }

    /** The words as they are compared; a name of several words becomes one sign. */
    List<String> compared(List<String> words) {
        var compared = new ArrayList<String>();
        for (String word : words) {
            if (!isName(word)) {
                compared.add(lower(word));
            } else if (compared.isEmpty() || !compared.get(compared.size() - 1).equals(NAME)) {
                compared.add(NAME);
            }
        }
        return compared;
    }

    private boolean isName(String word) {
        if (!Character.isUpperCase(word.codePointAt(0))) {
            return false;
        }
        var lower = lower(word);
        return names.contains(lower) || lower.endsWith("s") && names.contains(lower.substring(0, lower.length() - 1));
    }

    private static String lower(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
