/** Emails as MIME messages, for the adapters that send them. */
package audiototext.adapters.shared.mime;
