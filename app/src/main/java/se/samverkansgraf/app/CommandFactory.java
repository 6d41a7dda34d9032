package se.samverkansgraf.app;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import se.samverkansgraf.app.shell.Shell;

/** Makes commands and their parts: those with a constructor for the shell get it, others are made plainly. */
final class CommandFactory implements IFactory {

    private final Shell shell;

    CommandFactory(Shell shell) {
        this.shell = shell;
    }

    @Override
    public <K> K create(Class<K> part) throws Exception {
        for (Constructor<?> constructor : part.getConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Shell.class) {
                return part.cast(constructor.newInstance(shell));
            }
        }
        return CommandLine.defaultFactory().create(part);
    }
}
