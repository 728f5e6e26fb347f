package audiototext.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Sits between the use cases and the ports, so that a test can make something happen at any call. */
final class Calls {
    private final Map<String, Queue<Action>> planned = new ConcurrentHashMap<>();
    private final AtomicInteger momentsToLive = new AtomicInteger(-1);

    /** Something that happens once. The call throws its exception. */
    interface Action {
        void run() throws Exception;
    }

    <T> T through(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> call(real, method, arguments)));
    }

    /** Just before the next call of a port's method. */
    void before(String method, Action action) {
        plan("before " + method, action);
    }

    /** Just after the next call of a port's method, before the caller gets its result. */
    void after(String method, Action action) {
        plan("after " + method, action);
    }

    /** The given number of next calls of a port's method fail, with the kind of exception that the port declares. */
    void failing(String method, int times) {
        for (int i = 0; i < times; i++) {
            before(method, () -> {
                throw new IOException(method + " does not work at the moment");
            });
        }
    }

    /** The process ends after that many moments. There is one moment before each call and one after it. */
    void killAfter(int moments) {
        momentsToLive.set(moments);
    }

    void killNoMore() {
        momentsToLive.set(-1);
    }

    /** Cancels everything that was planned and has not happened yet. */
    void forgetPlans() {
        planned.clear();
        killNoMore();
    }

    private void plan(String moment, Action action) {
        planned.computeIfAbsent(moment, m -> new ConcurrentLinkedQueue<>()).add(action);
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            reach("before " + method.getName());
            var result = invoke(real, method, arguments);
            reach("after " + method.getName());
            return result;
        } catch (IOException e) {
            throw List.of(method.getExceptionTypes()).contains(IOException.class) ? e : new UncheckedIOException(e);
        }
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void reach(String moment) throws Exception {
        if (momentsToLive.getAndUpdate(left -> left < 0 ? left : left - 1) == 0) {
            throw new Killed();
        }
        var actions = planned.get(moment);
        var action = actions == null ? null : actions.poll();
        if (action != null) {
            action.run();
        }
    }
}
