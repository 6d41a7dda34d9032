package se.samverkansgraf.importer.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.ModelFaults;
import se.samverkansgraf.model.ModelFile;
import se.samverkansgraf.model.OwnFiles;

/** Where the rules are read from: the program's own, or these with a user's files laid over them. */
public final class RuleSource {

    private static final String FOLDERS = String.join(", ", RuleVersion.FOLDERS);

    private final Map<String, RuleFolder> folders = new LinkedHashMap<>();

    private RuleSource() {
        RuleVersion.FOLDERS.forEach(name -> folders.put(name, RuleFolder.packed(name)));
    }

    /** The rules that are packed with the program. */
    public static RuleSource packed() {
        return new RuleSource();
    }

    /**
     * The packed rules with a folder laid over them: a YAML file in {@code lexicon}, {@code pattern}, {@code rule} or
     * {@code section} there takes the place of the packed one of that folder and name, or is read after them.
     *
     * @throws InvalidModelException with every fault, if something in the folder can be no rule file
     */
    public static RuleSource over(Path folder) {
        RuleSource source = new RuleSource();
        OwnFiles own = new OwnFiles(folder);
        ModelFaults faults = new ModelFaults();
        own.read(faults)
                .forEach(file -> faults.add(file.name(), 1, "a rule file stands in one of the folders " + FOLDERS));
        for (Path inner : own.folders(faults)) {
            String name = String.valueOf(inner.getFileName());
            if (source.folders.containsKey(name)) {
                source.folders.computeIfPresent(
                        name, (any, packed) -> merged(packed, new OwnFiles(inner).read(faults)));
            } else {
                faults.add(name, 1, "is no folder of rules; those are " + FOLDERS);
            }
        }
        faults.throwIfAny();
        return source;
    }

    private static RuleFolder merged(RuleFolder packed, List<ModelFile> own) {
        Map<String, ModelFile> files = new LinkedHashMap<>();
        packed.files().forEach(file -> files.put(file.name(), file));
        own.forEach(file -> files.put(file.name(), file));
        return new RuleFolder(packed.name(), new ArrayList<>(files.values()));
    }

    /**
     * The rule files of one folder.
     *
     * @throws IllegalArgumentException if no rules are kept under that name
     */
    public RuleFolder folder(String name) {
        RuleFolder folder = folders.get(name);
        if (folder == null) {
            throw new IllegalArgumentException("no rules are kept in " + name);
        }
        return folder;
    }
}
