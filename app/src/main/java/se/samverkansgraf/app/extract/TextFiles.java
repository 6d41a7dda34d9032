package se.samverkansgraf.app.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverkansgraf.app.shell.ExitCode;
import se.samverkansgraf.app.shell.ProgramException;
import se.samverkansgraf.importer.run.Trace;

/**
 * One file per document, such as {@code <base name>.json}, or {@code <whole name>.json} where base names are shared.
 */
public final class TextFiles implements FactsOutput {

    private final Function<Trace, String> form;
    private final Map<Path, Path> targets;

    private TextFiles(Function<Trace, String> form, Map<Path, Path> targets) {
        this.form = form;
        this.targets = targets;
    }

    /**
     * Files in a folder, which is made when missing.
     *
     * @param sources every document that may be written
     * @param ending what the files' names end in, full stop included
     * @param form makes the text of a document, line end included
     * @throws ProgramException if two of them would be written to the same file, or the folder cannot be made
     */
    public static TextFiles in(Path folder, List<Path> sources, String ending, Function<Trace, String> form) {
        Map<String, Long> sharing =
                sources.stream().collect(Collectors.groupingBy(TextFiles::baseName, Collectors.counting()));
        Map<Path, Path> targets = new LinkedHashMap<>();
        Map<Path, Path> sourceOf = new HashMap<>();
        for (Path source : sources) {
            String name = sharing.get(baseName(source)) > 1 ? name(source) : baseName(source);
            Path target = folder.resolve(name + ending);
            Path other = sourceOf.put(target, source);
            if (other != null) {
                throw new ProgramException(
                        ExitCode.WRONG_USE,
                        other + " and " + source + " would both be written to " + target + "; extract them apart");
            }
            targets.put(source, target);
        }
        make(folder);
        return new TextFiles(form, targets);
    }

    @Override
    public void write(Path file, Trace trace) {
        Path target = targets.get(file);
        try {
            Files.writeString(target, form.apply(trace), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProgramException(ExitCode.WRONG_USE, "cannot write " + target + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        // every file was closed when it was written
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProgramException(
                    ExitCode.WRONG_USE, "cannot make the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private static String baseName(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
