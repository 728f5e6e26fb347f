/** Why recordings fail, in the reader's language. Pages and mails share these messages. */
package audiototext.adapters.shared.messages;
