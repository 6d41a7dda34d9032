package se.samverkansgraf.benchmarks.answer;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransactionCallback;
import org.neo4j.driver.async.AsyncTransactionContext;

/** Keeps the statements that the API runs, with what they are asked, while it is told to. */
public final class RecordedStatements {

    private final List<Query> queries = new CopyOnWriteArrayList<>();
    private volatile boolean keeping;

    /** What is run while this is done. */
    public List<Query> during(Runnable work) {
        queries.clear();
        keeping = true;
        try {
            work.run();
        } finally {
            keeping = false;
        }
        return List.copyOf(queries);
    }

    /** The same driver, listened to. */
    Driver listenedTo(Driver driver) {
        return proxy(
                Driver.class, driver, answer -> answer instanceof AsyncSession session ? session(session) : answer);
    }

    private AsyncSession session(AsyncSession session) {
        return (AsyncSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AsyncSession.class}, (self, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof AsyncTransactionCallback<?> work) {
                        arguments[0] = (AsyncTransactionCallback<?>) context -> work.execute(context(context));
                    }
                    return call(session, method, arguments);
                });
    }

    private AsyncTransactionContext context(AsyncTransactionContext context) {
        return (AsyncTransactionContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {AsyncTransactionContext.class},
                (self, method, arguments) -> {
                    if (keeping && arguments != null && arguments[0] instanceof Query query) {
                        queries.add(query);
                    }
                    return call(context, method, arguments);
                });
    }

    private static <T> T proxy(Class<T> type, T target, UnaryOperator<Object> answer) {
        Object proxy = Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.apply(call(target, method, arguments)));
        return type.cast(proxy);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
