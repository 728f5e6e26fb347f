/** Why recordings fail, in the words of whoever reads; pages and mails share them. */
package audiototext.adapters.shared.messages;
