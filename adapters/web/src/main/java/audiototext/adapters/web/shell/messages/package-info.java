/**
 * The language of a request, and texts that depend on it. English messages are in interfaces, next to their keys; French
 * ones are in {@code messages/*_fr.properties}.
 */
package audiototext.adapters.web.shell.messages;
