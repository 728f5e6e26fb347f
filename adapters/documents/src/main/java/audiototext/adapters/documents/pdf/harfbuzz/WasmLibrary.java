package audiototext.adapters.documents.pdf.harfbuzz;

import com.dylibso.chicory.runtime.ImportValues;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.wasm.WasmModule;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A C library in WebAssembly, with its own memory, in which pointers are 32-bit numbers. For one thread. */
final class WasmLibrary {
    static final int NULL = 0;

    private final Instance instance;

    WasmLibrary(WasmModule module, Function<Instance, Machine> machine, ImportValues imports) {
        instance = Instance.builder(module)
                .withMachineFactory(machine)
                .withImportValues(imports)
                .build();
    }

    int call(String function, int... arguments) {
        var values = new long[arguments.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = arguments[i];
        }
        var results = instance.export(function).apply(values);
        return results == null || results.length == 0 ? 0 : (int) results[0];
    }

    /** A pointer to a copy of the bytes; the caller frees it, or throws the library away. */
    int copy(byte[] bytes) {
        int pointer = allocate(bytes.length);
        instance.memory().write(pointer, bytes);
        return pointer;
    }

    int copy(String ascii) {
        return copy((ascii + '\0').getBytes(StandardCharsets.US_ASCII));
    }

    int allocate(int bytes) {
        int pointer = call("malloc", bytes);
        if (pointer == NULL) {
            throw new OutOfMemoryError("no memory for a font");
        }
        return pointer;
    }

    void free(int pointer) {
        call("free", pointer);
    }

    int readInt(int pointer) {
        return instance.memory().readInt(pointer);
    }

    byte[] read(int pointer, int length) {
        return instance.memory().readBytes(pointer, length);
    }
}
