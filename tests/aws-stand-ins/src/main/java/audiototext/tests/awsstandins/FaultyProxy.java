package audiototext.tests.awsstandins;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** An HTTP proxy in front of a server. It injects faults and remembers all calls. Bodies are held in memory. */
public final class FaultyProxy implements AutoCloseable {
    private static final int ALWAYS = Integer.MAX_VALUE;

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Forwarding server;
    private final HttpServer http;

    private static final class Plan {
        private final Predicate<Call> calls;
        private final Fault fault;
        private int left;

        Plan(Predicate<Call> calls, Fault fault, int times) {
            this.calls = calls;
            this.fault = fault;
            this.left = times;
        }
    }

    private FaultyProxy(URI server) throws IOException {
        this.server = new Forwarding(server);
        this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(threads);
        http.createContext("/", this::handle);
        http.start();
    }

    /** Starts a proxy for the server on a free port. */
    public static FaultyProxy before(URI server) throws IOException {
        return new FaultyProxy(server);
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /** The next matching call has this fault. Earlier plans go first. */
    public FaultyProxy once(Predicate<Call> which, Fault fault) {
        return plan(new Plan(which, fault, 1));
    }

    /** Each matching call has this fault, unless an earlier plan applies. */
    public FaultyProxy always(Predicate<Call> which, Fault fault) {
        return plan(new Plan(which, fault, ALWAYS));
    }

    private synchronized FaultyProxy plan(Plan plan) {
        plans.add(plan);
        return this;
    }

    /** All calls so far, including those with faults; empty after the proxy is closed. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    private synchronized Fault faultOf(Call call) {
        for (var plan : plans) {
            if (plan.left > 0 && plan.calls.test(call)) {
                plan.left--;
                return plan.fault;
            }
        }
        return null;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var call = Forwarding.call(exchange);
            calls.add(call);
            answer(exchange, call, faultOf(call));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, Call call, Fault fault) throws IOException, InterruptedException {
        if (fault == null) {
            server.answer(exchange, call);
        } else if (fault instanceof Fault.Answer answer) {
            Forwarding.answer(exchange, answer);
        } else if (fault instanceof Fault.Silence) {
            closed.await();
        } else if (fault instanceof Fault.Corruption) {
            call.body()[call.body().length / 2] ^= 1;
            server.answer(exchange, call);
        } else if (fault instanceof Fault.Slowness slow) {
            // Ends early when the proxy is closed.
            closed.await(slow.delay().toMillis(), TimeUnit.MILLISECONDS);
            server.answer(exchange, call);
        } else if (fault instanceof Fault.BreakOff) {
            server.breakOff(exchange, call);
        } else if (fault instanceof Fault.LostAnswer) {
            server.ask(call);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        http.stop(0);
        threads.shutdownNow();
        // Bodies may be large, and a test may hold its proxy longer than it needs to.
        calls.clear();
    }
}
