package se.samverkansgraf.importer.rule;

import java.util.List;
import se.samverkansgraf.model.ModelFile;

/** The version of all rules that are packed with the program: any change to a rule file gives another. */
public final class RuleVersion {

    /** The folders under {@code rules/sv}. */
    static final List<String> FOLDERS = List.of("lexicon", "pattern", "rule", "section");

    private RuleVersion() {}

    /** A hash of the files; the same files give the same version, on every machine. */
    public static String packed() {
        List<ModelFile> files = FOLDERS.stream()
                .flatMap(folder -> RuleFolder.packed(folder).files().stream())
                .toList();
        return ModelFile.versionOf(files);
    }
}
