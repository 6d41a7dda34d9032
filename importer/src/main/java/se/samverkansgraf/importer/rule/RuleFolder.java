package se.samverkansgraf.importer.rule;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import se.samverkansgraf.model.ModelFaults;
import se.samverkansgraf.model.ModelFile;

/**
 * The rule files of one folder under {@code rules/sv}: those that its {@code files.txt} names, one a line.
 *
 * @param name the folder's name
 * @param files the files, in the order of {@code files.txt}
 */
public record RuleFolder(String name, List<ModelFile> files) {

    private static final String ROOT = "/rules/sv/";

    public RuleFolder {
        files = List.copyOf(files);
    }

    /**
     * Finds the files of a folder that is packed with the program.
     *
     * @throws IllegalStateException if the folder, or a file that it names, is not there
     */
    public static RuleFolder packed(String name) {
        String folder = ROOT + name + "/";
        List<ModelFile> files = ModelFile.ofResource(folder + "files.txt")
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(file -> ModelFile.ofResource(folder + file))
                .toList();
        return new RuleFolder(name, files);
    }

    /** Reads the rules of all files; a fault of any sort, an id used twice included, goes to {@code faults}. */
    public List<RuleEntry> read(ModelFaults faults) {
        List<RuleEntry> entries = new ArrayList<>();
        files.forEach(file -> entries.addAll(read(file, faults)));
        Map<String, RuleEntry> byId = new HashMap<>();
        for (RuleEntry entry : entries) {
            if (byId.put(entry.id(), entry) != null) {
                entry.fault("the id '%s' is taken".formatted(entry.id()));
            }
        }
        return entries;
    }

    private List<RuleEntry> read(ModelFile file, ModelFaults faults) {
        String place = name + "/" + file.name();
        List<RuleEntry> entries = new ArrayList<>();
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
            if (!(root instanceof SequenceNode list)) {
                faults.add(place, 1, "a rule file is a list of rules");
                return entries;
            }
            for (Node item : list.getValue()) {
                if (item instanceof MappingNode mapping) {
                    entries.add(new RuleEntry(place, mapping, faults));
                } else {
                    faults.add(place, item.getStartMark().getLine() + 1, "a rule is a mapping");
                }
            }
        } catch (MarkedYAMLException e) {
            faults.add(place, e.getProblemMark().getLine() + 1, String.valueOf(e.getProblem()));
        }
        return entries;
    }
}
