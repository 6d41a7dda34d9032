package se.samverkansgraf.model.vocabulary;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import se.samverkansgraf.model.ModelFaults;
import se.samverkansgraf.model.ModelFile;
import se.samverkansgraf.model.OwnFiles;
import se.samverkansgraf.model.vocabulary.Entry.Ambiguity;

/** Makes a vocabulary of its files, or tells all that is wrong with them. */
final class VocabularyReader {

    private VocabularyReader() {}

    /** The files that are packed with the program. */
    static List<ModelFile> packed() {
        return Stream.concat(
                        Arrays.stream(ConceptKind.values()).map(ConceptKind::fileName),
                        Stream.of(Ambiguity.FILE_NAME, Definition.FILE_NAME))
                .map(name -> ModelFile.ofResource("/vocabulary/" + name))
                .toList();
    }

    /**
     * The packed files with a user's own laid over them.
     *
     * @throws se.samverkansgraf.model.InvalidModelException with every fault, if a file there is no vocabulary file
     */
    static List<ModelFile> over(Path own) {
        ModelFaults faults = new ModelFaults();
        Map<String, ModelFile> files = new LinkedHashMap<>();
        packed().forEach(file -> files.put(file.name(), file));
        for (ModelFile file : new OwnFiles(own).read(faults)) {
            if (files.replace(file.name(), file) == null) {
                faults.add(file.name(), 1, "is no vocabulary file; those are " + String.join(", ", files.keySet()));
            }
        }
        faults.throwIfAny();
        return List.copyOf(files.values());
    }

    /** Reads files named as {@link #packed()} names them; a kind without a file has no concepts. */
    static Vocabulary read(List<ModelFile> files) {
        ModelFaults faults = new ModelFaults();
        List<Entry> entries = new ArrayList<>();
        List<Ambiguity> ambiguities = new ArrayList<>();
        List<Definition.Listed> definitions = new ArrayList<>();
        for (ModelFile file : files) {
            Node root = compose(file, faults);
            if (root != null && file.name().equals(Ambiguity.FILE_NAME)) {
                ambiguities.addAll(new AmbiguityReader(faults).read(root));
            } else if (root != null && file.name().equals(Definition.FILE_NAME)) {
                definitions.addAll(new DefinitionReader(faults).read(root));
            } else if (root != null) {
                entries.addAll(new EntryReader(kindOf(file), file.text(), faults).read(root));
            }
        }
        new VocabularyCheck(entries, ambiguities, definitions, faults).check();
        faults.throwIfAny();
        return new Vocabulary(entries, definitions, ModelFile.versionOf(files));
    }

    private static ConceptKind kindOf(ModelFile file) {
        return Arrays.stream(ConceptKind.values())
                .filter(kind -> kind.fileName().equals(file.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no vocabulary is kept in " + file.name()));
    }

    private static @Nullable Node compose(ModelFile file, ModelFaults faults) {
        try {
            return new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
        } catch (MarkedYAMLException e) {
            faults.add(file.name(), e.getProblemMark().getLine() + 1, "is not YAML: " + e.getProblem());
            return null;
        }
    }
}
