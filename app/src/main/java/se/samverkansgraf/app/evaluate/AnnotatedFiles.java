package se.samverkansgraf.app.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samverkansgraf.app.input.DocumentFiles;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;

/**
 * Which document belongs to which reference: the one of the same base name.
 *
 * @param pairs one per reference, by name
 */
public record AnnotatedFiles(List<Annotated> pairs) {

    private static final String ENDING = ".json";

    public AnnotatedFiles {
        pairs = List.copyOf(pairs);
    }

    /**
     * Looks the pairs up.
     *
     * @param references folder whose {@code .json} files are annotations
     * @param documents folder with the documents, at any depth; what has no reference is left out
     * @throws ProgramException if there is no reference, or two documents belong to the same one
     */
    public static AnnotatedFiles of(Path references, Path documents) {
        Map<String, List<Path>> byName = new HashMap<>();
        for (Path file : DocumentFiles.of(List.of(documents)).files()) {
            byName.computeIfAbsent(baseName(file), created -> new ArrayList<>()).add(file);
        }
        List<Annotated> pairs = new ArrayList<>();
        for (Path reference : annotations(references)) {
            String name = baseName(reference);
            List<Path> named = byName.getOrDefault(name, List.of());
            if (named.size() > 1) {
                throw new ProgramException(
                        ExitCode.WRONG_USE,
                        named.get(0) + " and " + named.get(1) + " both belong to " + reference + "; keep one of them");
            }
            pairs.add(new Annotated(name, reference, named.isEmpty() ? null : named.get(0)));
        }
        return new AnnotatedFiles(pairs);
    }

    private static List<Path> annotations(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ProgramException(ExitCode.WRONG_USE, "no such folder: " + folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> annotations = files.filter(
                            file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
            if (annotations.isEmpty()) {
                throw new ProgramException(ExitCode.WRONG_USE, "no references (*.json) in " + folder);
            }
            return annotations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String baseName(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
