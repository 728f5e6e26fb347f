/** The languages that pages speak, and their words: English beside each key, French in {@code messages/*_fr.properties}. */
package audiototext.adapters.web.shell.messages;
