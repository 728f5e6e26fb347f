/** The pages of the embedded flavour alone: its accounts, and the inbox that stands in for a mail server. */
package audiototext.adapters.inbox;
