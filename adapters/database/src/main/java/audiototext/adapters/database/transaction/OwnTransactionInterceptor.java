package audiototext.adapters.database.transaction;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Runs methods with {@link InOwnTransaction}. */
@InOwnTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class OwnTransactionInterceptor {

    @AroundInvoke
    Object run(InvocationContext method) {
        return OwnTransaction.call(method::proceed);
    }
}
