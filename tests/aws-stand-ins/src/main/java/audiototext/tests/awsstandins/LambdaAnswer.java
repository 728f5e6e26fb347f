package audiototext.tests.awsstandins;

/**
 * What a function made of an event.
 *
 * @param succeeded false when the function reported an error
 * @param body JSON: the answer, or the error's type and message
 * @param at when it came, by {@link System#nanoTime()}
 */
public record LambdaAnswer(boolean succeeded, String body, long at) {}
