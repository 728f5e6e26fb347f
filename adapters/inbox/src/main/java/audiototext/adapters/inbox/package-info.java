/** The inbox that replaces a mail server in the embedded flavour: emails in a folder, and the pages that show them. */
package audiototext.adapters.inbox;
