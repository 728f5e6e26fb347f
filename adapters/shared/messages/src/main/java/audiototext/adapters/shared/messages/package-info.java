/**
 * Why recordings fail and what was found out about their audio, in the reader's language. Pages, mails and the API share
 * these messages.
 */
package audiototext.adapters.shared.messages;
