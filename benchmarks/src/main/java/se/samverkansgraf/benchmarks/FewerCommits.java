package se.samverkansgraf.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/**
 * A driver whose write transactions are put together, some to a commit: the same statements with the same effect, for
 * whoever fills a database that nobody reads meanwhile. A commit brings five full-text indexes up to date, which takes
 * as long as writing a document.
 */
final class FewerCommits implements AutoCloseable {

    private final Session session;
    private final int together;
    private @Nullable Transaction open;
    private int done;

    /**
     * Transactions to be put together.
     *
     * @param driver stays open
     * @param together how many to a commit
     */
    FewerCommits(Driver driver, int together) {
        this.session = driver.session(SessionConfig.forDatabase("neo4j"));
        this.together = together;
    }

    /** The driver to write by. */
    Driver driver(Driver driver) {
        return proxy(
                Driver.class,
                (method, arguments) ->
                        method.getReturnType() == Session.class ? writing() : call(driver, method, arguments));
    }

    private Session writing() {
        return proxy(Session.class, (method, arguments) -> switch (method.getName()) {
            case "executeWrite" -> execute((TransactionCallback<?>) arguments[0]);
            case "close" -> null;
            default -> throw new UnsupportedOperationException(method.toString());
        });
    }

    private @Nullable Object execute(TransactionCallback<?> work) {
        Transaction transaction = open == null ? session.beginTransaction() : open;
        open = transaction;
        Object answer = work.execute(
                proxy(TransactionContext.class, (method, arguments) -> call(transaction, method, arguments)));
        done++;
        if (done % together == 0) {
            commit();
        }
        return answer;
    }

    private void commit() {
        Transaction transaction = open;
        if (transaction != null) {
            transaction.commit();
            transaction.close();
            open = null;
        }
    }

    @Override
    public void close() {
        commit();
        session.close();
    }

    private interface Answering {
        @Nullable Object answer(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Answering answering) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return answering.answer(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** By name, as a transaction and its context are siblings that run statements by the same methods. */
    private static @Nullable Object call(Object target, Method method, Object[] arguments)
            throws ReflectiveOperationException {
        return method.getDeclaringClass().isInstance(target)
                ? method.invoke(target, arguments)
                : target.getClass()
                        .getMethod(method.getName(), method.getParameterTypes())
                        .invoke(target, arguments);
    }
}
