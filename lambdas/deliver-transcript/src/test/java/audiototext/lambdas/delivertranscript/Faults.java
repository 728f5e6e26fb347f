package audiototext.lambdas.delivertranscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Wraps the function's ports. Calls fail, or the function dies, when a schedule says so. */
final class Faults {
    private final Map<String, Runnable> afterwards = new HashMap<>();
    private int failing;
    private int momentsToLive = -1;

    /** The function was killed: nothing catches this. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    <T> T through(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> call(real, method, arguments)));
    }

    /** Makes the next calls fail temporarily, no matter which they are. */
    void failNext(int calls) {
        failing = calls;
    }

    /** Something else happens right after the next call of that method has its answer. */
    void afterNext(String method, Runnable happening) {
        afterwards.put(method, happening);
    }

    /** Kills the function after that many moments; there is one moment before each call and one after it. */
    void killAfter(int moments) {
        momentsToLive = moments;
    }

    void none() {
        failing = 0;
        momentsToLive = -1;
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        live();
        if (failing > 0) {
            failing--;
            throw trouble(method);
        }
        var result = invoke(real, method, arguments);
        Optional.ofNullable(afterwards.remove(method.getName())).ifPresent(Runnable::run);
        live();
        return result;
    }

    private static Exception trouble(Method method) {
        var trouble = new IOException(method.getName() + " fails for now");
        return List.of(method.getExceptionTypes()).contains(IOException.class)
                ? trouble
                : new UncheckedIOException(trouble);
    }

    private void live() {
        if (momentsToLive == 0) {
            throw new Killed();
        }
        momentsToLive--;
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
