package se.samverkansgraf.importer.fact;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkansgraf.importer.rule.RuleEntry;
import se.samverkansgraf.importer.rule.RuleSource;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.ModelFaults;

/** The derivation rules of {@code rules/sv/rule}, checked: what each yields is code, the words it looks at are data. */
public final class FactRules {

    private static final String FOLDER = "rule";
    private static final String WORDS = "words";
    private static final String IDS = "ids";
    private static final String YIELDS = "yields";
    private static final String ABOUT = "about";
    private static final String MAKES = "makes";

    private final Map<FactRule, RuleEntry> entries = new EnumMap<>(FactRule.class);
    /** By the rule's place among the rules. */
    private final RuleWords[] words = new RuleWords[FactRule.values().length];

    private FactRules(List<RuleEntry> read, ModelFaults faults) {
        Arrays.fill(words, RuleWords.NONE);
        for (RuleEntry entry : read) {
            FactRule rule = find(entry.id());
            if (rule == null) {
                entry.fault("no derivation is known by the id '%s'".formatted(entry.id()));
                continue;
            }
            entry.allow(WORDS, IDS, YIELDS, ABOUT, MAKES);
            entries.put(rule, entry);
            Set<String> looked = new HashSet<>(entry.texts(WORDS));
            looked.addAll(entry.texts(IDS));
            words[rule.ordinal()] = new RuleWords(looked);
        }
        for (FactRule rule : FactRule.values()) {
            if (!entries.containsKey(rule)) {
                faults.add(FOLDER, 1, "the rule '%s' has no entry".formatted(rule.id()));
            }
        }
    }

    private static @org.jspecify.annotations.Nullable FactRule find(String id) {
        for (FactRule rule : FactRule.values()) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        return null;
    }

    /**
     * Reads the rules that are packed with the program.
     *
     * @throws InvalidModelException with every fault, if an entry is not as it must be, unknown or missing
     */
    public static FactRules load() {
        return load(RuleSource.packed());
    }

    /**
     * Reads the rules of a source.
     *
     * @throws InvalidModelException with every fault, if an entry is not as it must be, unknown or missing
     */
    public static FactRules load(RuleSource source) {
        ModelFaults faults = new ModelFaults();
        FactRules rules = new FactRules(source.folder(FOLDER).read(faults), faults);
        faults.throwIfAny();
        return rules;
    }

    /** The entries of all rules. */
    public List<RuleEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** The ids that the rule gives. */
    List<String> yields(FactRule rule) {
        RuleEntry entry = entries.get(rule);
        return entry == null ? List.of() : entry.texts(YIELDS);
    }

    /** The words of the rule. */
    Set<String> words(FactRule rule) {
        return of(rule).all();
    }

    /** True where {@code word}, in any case, is one of the words, or a concept's id one of the ids, of the rule. */
    boolean has(FactRule rule, String word) {
        return of(rule).has(word);
    }

    /** True where one of {@code words}, in any case, is one of the words of the rule. */
    boolean hasAny(FactRule rule, String[] words) {
        return of(rule).hasAny(words);
    }

    /** True where one of the words of the rule stands between two spaces of {@code passage}. */
    boolean standIn(FactRule rule, String passage) {
        return of(rule).standIn(passage);
    }

    /** True where one of the words of the rule, whole, opens {@code passage} in lower case. */
    boolean open(FactRule rule, String passage) {
        return of(rule).open(passage);
    }

    /** True where {@code word}, in lower case, ends with one of the words of the rule. */
    boolean end(FactRule rule, String word) {
        return of(rule).end(word);
    }

    /** True where a verb for a task, alone, opens {@code passage}: 'Göra fler kontroller'. */
    boolean opensWithTask(String passage) {
        return has(FactRule.COMMITMENT_INFINITIVE, BareWords.first(passage, " ,"));
    }

    private RuleWords of(FactRule rule) {
        return words[rule.ordinal()];
    }
}
