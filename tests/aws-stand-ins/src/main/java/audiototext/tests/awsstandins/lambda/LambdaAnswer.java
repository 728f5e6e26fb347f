package audiototext.tests.awsstandins.lambda;

/**
 * A function's answer to an event.
 *
 * @param succeeded false when the function reported an error
 * @param body JSON: the answer, or the error's type and message
 * @param at when it arrived, by {@link System#nanoTime()}
 */
public record LambdaAnswer(boolean succeeded, String body, long at) {}
