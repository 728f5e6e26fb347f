/** Reads the events that functions are called with, whichever way they came. */
package audiototext.lambdas.events;
