package se.samverkansgraf.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import se.samverkansgraf.api.query.PlansAhead;

/** What must be done before the web server listens: the phase before its own. */
final class Preparation implements SmartLifecycle {

    private static final long LONGEST_PLANNING_SECONDS = 60;

    private final CompletableFuture<?> filled;
    private final ObjectProvider<PlansAhead> plans;
    private volatile boolean done;

    private Preparation(CompletableFuture<?> filled, ObjectProvider<PlansAhead> plans) {
        this.filled = filled;
        this.plans = plans;
    }

    /** Has an API wait for its graph. */
    static void register(ConfigurableListableBeanFactory beans, CompletableFuture<?> filled) {
        beans.registerSingleton("preparation", new Preparation(filled, beans.getBeanProvider(PlansAhead.class)));
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    /** Waits for the graph, then for the plans, for these no longer than somebody who starts a program does. */
    @Override
    public void start() {
        filled.join();
        plans.getObject()
                .start()
                .completeOnTimeout(null, LONGEST_PLANNING_SECONDS, TimeUnit.SECONDS)
                .join();
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }
}
