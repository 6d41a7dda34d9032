package se.samverkansgraf.model.reference;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Derives the forms in which texts write a municipality's name. */
final class WrittenForms {

    private static final String KOMMUN = " kommun";
    private static final String STAD = " stad";

    private WrittenForms() {}

    static List<String> of(Municipality municipality) {
        String name = municipality.name();
        String stem = withoutEnd(municipality.kommunName(), KOMMUN);
        Set<String> nominatives = new LinkedHashSet<>();
        nominatives.add(municipality.genitiveName());
        for (String first : List.of(stem, name)) {
            nominatives.add(first + KOMMUN);
            if (municipality.genitiveName().endsWith(STAD)) {
                nominatives.add(first + STAD);
                nominatives.add(first + " Stad");
            }
        }
        nominatives.add(name);
        Set<String> forms = new LinkedHashSet<>(nominatives);
        nominatives.forEach(form -> forms.add(genitive(form)));
        return forms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Swedish adds an s, save after s, x and z, where nothing is added. */
    static String genitive(String name) {
        char last = name.charAt(name.length() - 1);
        return last == 's' || last == 'x' || last == 'z' ? name : name + "s";
    }

    private static String withoutEnd(String text, String end) {
        return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
    }
}
