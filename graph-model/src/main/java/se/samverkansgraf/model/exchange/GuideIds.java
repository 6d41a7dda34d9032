package se.samverkansgraf.model.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.samverkansgraf.model.ModelFile;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/**
 * Ids as the annotation guide writes them. The vocabulary has grown since the guide was written: a concept that the
 * guide cannot know has no id there, and is written {@code new:} and its Swedish label.
 */
final class GuideIds {

    private static final String FILE = "/exchange/guide-ids.yaml";
    private static final String NEW = "new:";
    private static final Map<ConceptKind, Set<String>> KNOWN = read();
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private GuideIds() {}

    /** How the guide writes the concept of this kind that the vocabulary knows by this id. */
    static String written(ConceptKind kind, String id) {
        return known(kind).contains(id)
                ? id
                : NEW + VOCABULARY.find(kind, id).map(GuideIds::label).orElse(id);
    }

    /** A name of capitals, such as LUPP, keeps them. */
    private static String label(Concept concept) {
        String label = concept.sv();
        boolean name = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return name ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** The ids of this kind that the guide knows; all of them are in the vocabulary, too. */
    static Set<String> known(ConceptKind kind) {
        return Objects.requireNonNull(KNOWN.get(kind));
    }

    private static Map<ConceptKind, Set<String>> read() {
        Map<String, List<String>> lists = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(ModelFile.ofResource(FILE).text());
        Map<ConceptKind, Set<String>> ids = new EnumMap<>(ConceptKind.class);
        lists.forEach((kind, known) -> ids.put(ConceptKind.valueOf(kind), Set.copyOf(known)));
        return ids;
    }
}
