/** Reads the events that call the functions, from all their sources. */
package audiototext.lambdas.events;
